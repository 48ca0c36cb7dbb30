import {
  eventHeads,
  givenNames,
  organisationHeads,
  organisationStarts,
  particles,
  personNouns,
  placeHeads,
  placeNames,
  placePrepositions,
  titles,
} from '../../languages/en/names.js';
import type { MentionType } from '../../model/index.js';
import { isReportingForm } from '../verbs.js';
import { type Run, type Text, wordOf } from './names.js';

/** A run with its kind. The words of title before a person's name are cut off `first`. */
export interface Named extends Run {
  readonly type: MentionType;
  /** 3 where the words or their surroundings say so, 1 where it is only the likeliest. */
  readonly sure: 1 | 2 | 3;
}

/** Names of countries and territories in English, lower case, by the data that comes with the language. */
const countries: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) {
    for (const b of letters) {
      const name = names.of(a + b);
      if (name !== undefined) found.add(name.toLowerCase().replace(/’/g, "'"));
    }
  }
  return found;
})();

/** The word at a place in lower case, without the full stop of an abbreviation. */
const lowerOf = ({ text, tokens }: Text, i: number): string => wordOf(text, tokens[i]).toLowerCase().replace(/\.$/, '');

/** Splits and sorts a run: "Karvian President Ana Ruiz" is a title and a person. Null where it is no name at all. */
export const classify = (all: Text, run: Run): Named[] => {
  const { text, tokens } = all;
  const words: string[] = [];
  for (let i = run.first; i < run.last; i += 1) words.push(lowerOf(all, i));
  const written = text.slice(tokens[run.first]?.from ?? 0, tokens[run.last - 1]?.to ?? 0);
  const phrase = written.toLowerCase().replace(/’/g, "'");
  const before = lowerOf(all, run.first - 1);
  const beforePos = tokens[run.first - 1]?.pos ?? '';
  const after = lowerOf(all, run.last);
  const named = (type: MentionType, sure: Named['sure'], first = run.first, last = run.last): Named => ({
    ...run,
    first,
    last,
    type,
    sure,
  });

  if (countries.has(phrase) || placeNames.has(phrase)) return [named('place', 3)];
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const ofAt = words.findIndex(w => w === 'of' || w === 'for');
  if (ofAt > 0 && organisationStarts.has(words[ofAt - 1] ?? '')) return [named('organisation', 3)];

  // A title inside: what follows it is the person, what stands before it says of where.
  let title = -1;
  words.forEach((w, i) => {
    if (titles.has(w) && !organisationHeads.has(words[i + 1] ?? '')) title = i;
  });
  if (title >= 0 && ofAt < 0 && !organisationHeads.has(last)) {
    const from = run.first + title + 1;
    if (from < run.last) {
      const prefix = words.slice(0, title);
      const office = prefix.findLastIndex(w => organisationHeads.has(w));
      const found = [named('person', 3, from)];
      return office >= 0 ? [named('organisation', 2, run.first, run.first + office + 1), ...found] : found;
    }
    return [];
  }
  if (organisationHeads.has(last) && words.length > 1) return [named('organisation', 3)];
  if (eventHeads.has(last) && words.length > 1) return [named('event', 2)];
  if (placeHeads.has(last) && words.length > 1) return [named('place', 3)];
  if (/^(?:lake|mount|cape|port|gulf|fort|isle)$/.test(first) && words.length > 1) return [named('place', 2)];
  if (/^(?:hurricane|storm|typhoon|cyclone|operation)$/.test(first) && words.length > 1) return [named('event', 2)];
  if (words.some(w => organisationHeads.has(w)) && words.length > 1 && !givenNames.has(first))
    return [named('organisation', 2)];
  if (/^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(written)) return [named('organisation', 2)];
  if (givenNames.has(first) && words.length > 1) return [named('person', 3)];
  if (words.some(w => particles.has(w)) && words.length > 2) return [named('person', 2)];
  if (/^\p{Lu}\.$/u.test(wordOf(text, tokens[run.first + 1])) && words.length > 2) return [named('person', 3)];
  if (
    personNouns.has(before) &&
    !/[,.:;]/.test(text.slice(tokens[run.first - 1]?.to ?? 0, tokens[run.first]?.from ?? 0))
  )
    return [named('person', 3)];
  // "the transport minister, Ana Ruiz,"
  const said = before === ',' && personNouns.has(lowerOf(all, run.first - 2));
  if (said && /^[,.;:”"’]?$/u.test(after) && words.length >= 2 && words.length <= 4) return [named('person', 3)];
  const comma = after === ',' ? lowerOf(all, run.last + 1) : '';
  const apposed =
    comma === 'who' ||
    /^\d{1,3}$/.test(comma) ||
    ((comma === 'a' || comma === 'an' || comma === 'the') && apposition(all, run.last + 2));
  if (apposed && words.length <= 4) return [named('person', 3)];
  if (placePrepositions.has(before) && beforePos === 'ADP') return [named('place', words.length === 1 ? 2 : 1)];
  if (words.length >= 2 && words.length <= 4 && !/\d/.test(phrase)) {
    const speaks =
      (isReportingForm(after) && tokens[run.last]?.pos === 'VERB') ||
      (isReportingForm(before) && beforePos === 'VERB') ||
      after === 'who';
    if (speaks) return [named('person', 2)];
  }
  return [named('other', 1)];
};

/** Whether a noun for a person stands within a few words: ", a retired harbour pilot". */
const apposition = (all: Text, from: number): boolean => {
  for (let i = from; i < from + 6; i += 1) {
    const word = lowerOf(all, i);
    if (word === ',' || word === '' || word === 'of') return false;
    if (personNouns.has(word)) return true;
  }
  return false;
};
