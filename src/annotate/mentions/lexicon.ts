import type { Language } from '../../languages/language.js';
import { plainName } from '../../text/plain-name.js';
import { oncePerLanguage } from '../once-per-language.js';

/** What the lexicons know of a word, each one bit. */
export const Knows = {
  given: 1,
  title: 2,
  personNoun: 4,
  particle: 8,
  organisationHead: 16,
  organisationStart: 32,
  placeHead: 64,
  eventHead: 128,
  outlet: 256,
  region: 512,
  notName: 1024,
  calendar: 2048,
  people: 4096,
  reporting: 8192,
  placePreposition: 16384,
  joint: 32768,
  generation: 65536,
  document: 131072,
} as const;

/** The bits of every word of the lexicons. */
const tableOf = ({ givenNames, names, outlets, peopleWords, regionNames }: Language): ReadonlyMap<string, number> => {
  const known = new Map<string, number>();
  const put = (words: Iterable<string>, bit: number): void => {
    for (const word of words) known.set(word, (known.get(word) ?? 0) | bit);
  };
  for (const { female, male, either } of Object.values(givenNames.givenNames))
    put([...female, ...male, ...either].map(plainName), Knows.given);
  put(names.titles, Knows.title);
  put(names.personNouns, Knows.personNoun);
  put(names.particles, Knows.particle);
  put(names.organisationHeads, Knows.organisationHead);
  put(names.organisationStarts, Knows.organisationStart);
  put(names.placeHeads, Knows.placeHead);
  put(names.eventHeads, Knows.eventHead);
  put(outlets.outletWords, Knows.outlet);
  put(
    [...regionNames].flatMap(name => name.split(/[\s,()&]+/)).filter(word => names.tellingRegionWord.test(word)),
    Knows.region,
  );
  put(names.notNames, Knows.notName);
  put(names.monthsAndDays, Knows.calendar);
  put(peopleWords, Knows.people);
  put(names.placePrepositions, Knows.placePreposition);
  put(names.joints, Knows.joint);
  put(names.generations, Knows.generation);
  put(names.documentHeads, Knows.document);
  return known;
};

/** The same, made once a language. */
const known = oncePerLanguage(tableOf);

/** The bits of `Knows` of a word in lower case; a full stop at its end does not matter. */
export const knowledgeOf = (language: Language, lower: string): number => {
  const { entities, verbs } = language;
  const table = known(language);
  return (
    (table.get(lower) ?? (lower.endsWith('.') ? table.get(lower.slice(0, -1)) : undefined) ?? 0) |
    (verbs.isReportingForm(lower) ? Knows.reporting : 0) |
    // States and capitals
    (entities.spokenForBy(lower) === null ? 0 : Knows.region)
  );
};
