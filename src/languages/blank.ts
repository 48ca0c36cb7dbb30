import { english } from './en/index.js';
import type { Language } from './language.js';

/** The same shape without a word in it; patterns match nothing. Functions come back as they are. */
const emptied = <T>(value: T): T => {
  const made = ((): unknown => {
    if (value instanceof Set) return new Set();
    if (value instanceof Map) return new Map();
    if (value instanceof RegExp) return new RegExp('(?!)', value.flags);
    if (Array.isArray(value)) return [];
    if (typeof value === 'string') return '';
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, emptied<unknown>(part)]));
  })();
  return made as T;
};

/** Words, figures and marks; what they are is not known. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/**
 * A pack in which nothing is a word. A new language starts from it, so that it can be read from the first word on and what it does not have yet
 * is never filled with English.
 */
export const blankLanguage = (code: string): Language => {
  const empty = emptied(english);
  return {
    ...empty,
    code,
    tagger: text => [...text.matchAll(WORD)].map(([word]) => ({ word, pos: 'X', lemma: word.toLowerCase() })),
    numbers: { ...empty.numbers, figures: /\d+/y, figureValue: Number },
    times: { ...empty.times, writtenDays: () => [] },
    nouns: { singular: noun => noun.toLowerCase(), isPlural: () => false },
    amounts: {
      ...empty.amounts,
      howMany: unit => unit,
      howManyWere: unit => unit,
      howManyDid: unit => unit,
      howManyAlike: unit => unit,
    },
    traits: {
      ...empty.traits,
      howManyHas: counted => counted,
      howHeavy: owner => owner,
      howFar: thing => thing,
      howMuchEach: each => each,
      howMuchCost: thing => thing,
      howManyUnder: age => age,
      howLongSentence: name => name,
      howManyBy: counted => counted,
      several: () => /(?!)/u,
      theOne: () => /(?!)/u,
      word: () => /(?!)/u,
    },
    tellings: { ...empty.tellings, askWhen: ({ theme }) => theme, askWho: ({ theme }) => theme },
    calendar: { ...empty.calendar, monthOf: () => null, weekdayNamed: () => null },
    ages: { ...empty.ages, ageBeside: () => null, birthBeside: () => null },
    bodies: { ...empty.bodies, whoInvestigates: happening => happening },
    groups: { ...empty.groups, plural: noun => noun },
    entities: { ...empty.entities, spokenForBy: () => null },
    givenNames: { ...empty.givenNames, isGivenName: () => false, genderOf: () => null },
    spelling: { spelled: word => word, isClock: () => false, clocksIn: () => [] },
    attributing: { ...empty.attributing, plainSingular: word => word, roleSingular: word => word },
    verbs: {
      reportingForm: () => undefined,
      isReportingForm: () => false,
      entryOf: () => undefined,
      tellingForms: new Set(),
    },
  };
};
