import type { Language } from '../../languages/language.js';
import { Knows } from './lexicon.js';
import type { Prepared } from './prepared.js';
import { type NameType, nameTypes, type Recognised } from './recognise.js';
import { slug } from './spelling.js';

/** A name with what it is likeliest to be, before the document's other mentions of it are heard. */
export interface Named extends Recognised {
  /** Its words, one space between. */
  readonly name: string;
  /** Key of its spelling. */
  readonly key: string;
  /** The words in lower case, without possessive. */
  readonly words: readonly string[];
  /** A kind that the words themselves tell, whatever the model says. */
  readonly told: NameType | null;
}

const spaced = (name: string): string => (/\s\s|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name);

const nameOf = ({ text, tokens }: Prepared, first: number, last: number): string =>
  spaced(text.slice(tokens[first]?.from ?? 0, tokens[last - 1]?.to ?? 0));

/** What the words alone tell: countries are places; "Ministry", "University" make an organisation where they end a name of several words. */
const toldBy = (
  { names, regionNames }: Language,
  words: readonly string[],
  name: string,
  type: NameType,
): NameType | null => {
  const phrase = words.join(' ');
  if (regionNames.has(phrase) || regionNames.has(name.toLowerCase())) return 'place';
  const last = words.at(-1) ?? '';
  if (
    words.length > 1 &&
    type !== 'person' &&
    (names.institutions.has(last) || (names.institutions.has(words[0] ?? '') && names.ofWords.has(words[1] ?? '')))
  )
    return 'organisation';
  if (words.length > 1 && type === 'other') {
    if (names.organisationHeads.has(last)) return 'organisation';
    if (names.placeHeads.has(last)) return 'place';
    if (names.eventHeads.has(last)) return 'event';
  }
  return null;
};

/** "The city of Vellmar", "north of Vellmar", "Vellmar island": what stands beside it makes it a place. */
const isPlaceBy = ({ names }: Language, { words }: Prepared, first: number, last: number): boolean => {
  const before = words[first - 2];
  if (names.ofWords.has(words[first - 1]?.lower ?? '') && before && !before.capital) {
    if ((before.knows & Knows.placeHead) !== 0 || names.placedBy.test(before.lower)) return true;
  }
  const after = words[last];
  return after !== undefined && !after.capital && names.placeNouns.test(after.lower);
};

/** Cuts titles and possessives off a name; null where nothing of a name is left. */
const refined = (language: Language, all: Prepared, one: Recognised): Named | null => {
  const { names, peopleWords } = language;
  const word = (i: number): string => all.words[i]?.lower.replace(/\.$/, '') ?? '';
  let { first, last } = one;
  while (
    last > first &&
    (names.possessive.test(word(last - 1)) || !(all.words[last - 1]?.letters || all.words[last - 1]?.digits))
  )
    last -= 1;
  // "Ministry of", where the model broke off.
  if (one.style === 'sentence') while (last > first && names.trailing.has(word(last - 1))) last -= 1;
  if (one.style === 'sentence')
    while (last > first && names.definiteArticle.has(word(first)) && last - first > 1) first += 1;
  // "Prime Minister Ana Ruiz" is Ana Ruiz; "Ana Ruiz MP" as well.
  if (one.type === 'person') {
    let at = first;
    while (
      at < last - 1 &&
      (names.titles.has(word(at)) ||
        word(at) === '.' ||
        (names.personNouns.has(word(at)) && !names.generations.has(word(at))))
    )
      at += 1;
    if (at === last - 1 && names.titles.has(word(at)) && all.words[at]?.surname === 0) return null;
    // "Prime Minister": what stands before a title is of the title.
    // "Karvian Prime Minister" alone is nobody's name.
    if (names.titles.has(word(last - 1)) && last - at > 1 && ((all.words[at]?.knows ?? 0) & Knows.given) === 0)
      return null;
    first = at;
    if (word(first) === '.') first += 1;
  }
  if (first >= last) return null;
  const name = nameOf(all, first, last);
  const words = [];
  for (let i = first; i < last; i += 1) words.push(all.words[i]?.lower ?? '');
  const knows = all.words[first]?.knows ?? 0;
  if (last - first === 1) {
    // A day, a people, a title alone is no name.
    if ((knows & Knows.calendar) !== 0 || peopleWords.has(words[0] ?? '')) return null;
    if (one.type === 'other' && (knows & (Knows.title | Knows.notName)) !== 0) return null;
    // "Officials at the ministry": what begins a sentence has its capital from there.
    if (all.initial[first] === 1 && (knows & Knows.notName) !== 0 && (knows & Knows.given) === 0) return null;
    if (!all.words[first]?.letters || names.capitalPronoun.test(words[0] ?? '')) return null;
  }
  const told = toldBy(language, words, name, one.type) ?? (isPlaceBy(language, all, first, last) ? 'place' : null);
  return { ...one, first, last, name, key: slug(name), words, told };
};

/** Where a name begins whose head stands at `at`: capitalised words before it are of it, but for titles. */
const startOf = ({ words, initial }: Prepared, at: number): number => {
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST &&
    initial[first] !== 1 &&
    words[first - 1]?.capital &&
    // "Foreign Ministry": right before its head, what may be of a title is of the name.
    (first === at || ((words[first - 1]?.knows ?? 0) & Knows.title) === 0)
  )
    first -= 1;
  return first;
};

/**
 * "Ministry of Works", where the model found only what stands behind "of": such words before it make one name. Null where none do.
 */
const withHead = ({ names }: Language, all: Prepared, one: Recognised): Recognised | null => {
  // What an institution is "of" is no person, whatever the model makes of an unknown name; what a place is of may be.
  const person = one.type === 'person';
  const { words } = all;
  const given = ((words[one.first]?.knows ?? 0) & Knows.given) !== 0;
  if (one.style !== 'sentence' || (person && given && one.last - one.first > 1)) return null;
  let at = one.first - 1;
  if (names.definiteArticle.has(words[at]?.lower ?? '')) at -= 1;
  if (!names.headJoints.has(words[at]?.lower ?? '')) return null;
  at -= 1;
  const head = words[at];
  if (!head?.capital || all.initial[at] === 1) return null;
  const starts = person ? names.institutions : names.organisationStarts;
  const type = starts.has(head.lower) ? 'organisation' : !person && names.placeStarts.has(head.lower) ? 'place' : null;
  if (type === null) return null;
  const first = startOf(all, at);
  return { ...one, first, type, scores: nameTypes.map(t => (t === type ? 1 : 0)) };
};

/** Most words of a name that are taken in before its head. */
const LONGEST = 4;

/** "Island Ferry Commission", where the model found nothing: words with capitals that end in what only organisations are called. */
const byHead = (
  { names }: Language,
  { words, initial, blocks }: Prepared,
  found: readonly Recognised[],
): Recognised[] => {
  const others: Recognised[] = [];
  let next = 0;
  let covered = 0;
  for (const block of blocks) {
    if (block.style !== 'sentence') continue;
    for (let i = block.first; i < block.last; i += 1) {
      while ((found[next]?.first ?? Number.POSITIVE_INFINITY) <= i) {
        covered = found[next]?.last ?? 0;
        next += 1;
      }
      const word = words[i];
      if (i < covered || !word?.capital || word.upper || !names.institutions.has(word.lower)) continue;
      // What stands before "of" is told by `withHead`.
      if (words[i + 1]?.capital || names.ofWords.has(words[i + 1]?.lower ?? '')) continue;
      let first = i;
      while (first > Math.max(covered, block.first) && i - first < LONGEST && initial[first] !== 1) {
        const before = words[first - 1];
        if (!before?.capital || (before.knows & (Knows.title | Knows.calendar)) !== 0) break;
        first -= 1;
      }
      if (initial[first] === 1 && ((words[first]?.knows ?? 0) & Knows.notName) !== 0) first += 1;
      if (first < i) others.push({ first, last: i + 1, type: 'organisation', scores: ORGANISATION, style: 'sentence' });
    }
  }
  return others;
};

const ORGANISATION: readonly number[] = nameTypes.map(type => (type === 'organisation' ? 1 : 0));

/** The names that the model found, without titles, days and peoples. */
export const refine = (language: Language, all: Prepared, recognised: readonly Recognised[]): Named[] => {
  const { names } = language;
  const joined: Recognised[] = [];
  const others = byHead(language, all, recognised);
  const found = others.length === 0 ? recognised : [...recognised, ...others].sort((a, b) => a.first - b.first);
  for (const one of found) {
    const head =
      one.type === 'organisation' &&
      one.style === 'sentence' &&
      names.institutions.has(all.words[one.first]?.lower ?? '');
    const whole =
      withHead(language, all, one) ??
      (head && all.initial[one.first] !== 1 ? { ...one, first: startOf(all, one.first) } : null);
    while (whole && (joined.at(-1)?.last ?? 0) > whole.first) joined.pop();
    const next = whole ?? one;
    const before = joined.at(-1);
    // "Karvian", "Ministry of Trade"
    if (
      before?.last === next.first &&
      next.type === 'organisation' &&
      before.type !== 'person' &&
      names.institutions.has(all.words[next.first]?.lower ?? '')
    ) {
      joined[joined.length - 1] = { ...next, first: before.first };
    } else joined.push(next);
  }
  return joined.flatMap(one => refined(language, all, one) ?? []);
};

/** The kind that most speaks for, of several mentions of one name. */
export const likeliest = (mentions: readonly Named[]): NameType => {
  const told = mentions.find(m => m.told !== null)?.told;
  if (told) return told;
  let best: NameType = 'other';
  let most = Number.NEGATIVE_INFINITY;
  nameTypes.forEach((type, t) => {
    let sum = 0;
    for (const m of mentions) sum += (m.scores[t] ?? 0) + (m.type === type ? 1 : 0);
    if (sum > most) {
      most = sum;
      best = type;
    }
  });
  return best;
};
