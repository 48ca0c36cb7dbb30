import type { Language } from '../languages/language.js';
import type { MentionType } from '../model/index.js';

const CAPITAL = /^(?:\p{Lu}|(?:al|el)-\p{Lu}|\p{N}+\p{Lu}|\p{Ll}\p{Lu}|[ld]['’]\p{Lu})/u;
const OTHER_SCRIPT = /^[^\p{Ll}\p{Lu}]*\p{Lo}/u;
const ACRONYM = /^\p{Lu}(?:[\p{Lu}\d&]{1,7}|\.(?:\p{Lu}\.?){1,7})$/u;

/** Whether a name is an acronym as it is written: "LSB", "L.S.B.". */
export const isAcronym = (name: string): boolean => ACRONYM.test(name);

const singular = ({ entities, sources }: Language, word: string): string =>
  sources.sourceNouns.has(word) ? word : word.replace(entities.pluralEnding, '');

/** Whether a lower-case word is what many are called: "ministry", "board", "spokeswoman". */
const isGeneric = (language: Language, word: string): boolean =>
  language.sources.sourceNouns.has(singular(language, word)) ||
  language.names.organisationHeads.has(word) ||
  language.names.documentHeads.has(word) ||
  language.names.titles.has(word) ||
  language.names.personNouns.has(word);

/**
 * Whether words name somebody or something ("Ana Ruiz", "Lake Safety Board", "the Karvian government") and do not only describe
 * ("officials in Ostrel", "the Board", "a source close to the inquiry"). A description that several accounts use may mean several.
 */
export const isNamed = (language: Language, words: string): boolean => {
  const { entities, names, sources } = language;
  const bare = words.trim().replace(entities.definiteBefore, '');
  if (entities.describes.test(bare)) return false;
  const head = bare.split(entities.saysMore)[0]?.trim() ?? '';
  const parts = head.split(/\s+/u);
  const last = parts.at(-1) ?? '';
  const lower = last.toLowerCase().replace(entities.possessives, '');
  const capitals = parts.filter(p => CAPITAL.test(p) || OTHER_SCRIPT.test(p));
  if (capitals.length === 0) return false;
  // "the Karvian government": a state has one of these.
  if (!CAPITAL.test(last))
    return OTHER_SCRIPT.test(last) || (entities.stateBodies.has(lower) && capitals.length === parts.length - 1);
  if (parts.length === 1 && bare === head && isGeneric(language, lower)) return false;
  // "Foreign Ministry Spokesperson" in a headline is an office, not a name.
  return !(
    (names.personNouns.has(lower) || sources.sourceNouns.get(lower) === 'official') &&
    parts.length > 1 &&
    !names.organisationHeads.has(lower)
  );
};

const isTitle = ({ entities, names }: Language, part: string): boolean =>
  names.titles.has(part) || entities.shortTitles.has(part);

/** "jr", "sr", "ii" at the end of a person's name; "" where there is none. Father and son are two. */
export const generationOf = ({ names }: Language, name: string): string => {
  const last =
    name
      .toLowerCase()
      .replace(/\.$/u, '')
      .split(/[\s,]+/u)
      .at(-1) ?? '';
  return names.generations.has(last) && name.includes(' ') ? last : '';
};

/** A name in lower-case parts: no article, title, possessive, generation ("Jr.") or company form; hyphens divide, an Arabic article is dropped. */
export const partsOf = (language: Language, name: string, type: MentionType): string[] => {
  const { entities, names } = language;
  const parts = name
    .normalize('NFKC')
    .replace(entities.possessives, '')
    .replace(/&/gu, ` ${entities.andWord} `)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}'’ʼ]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter(p => p !== '');
  let first = entities.definiteArticle.has(parts[0] ?? '') && parts.length > 1 ? 1 : 0;
  let last = parts.length;
  if (type === 'person') {
    while (last - first > 1 && isTitle(language, parts[first] ?? '')) first += 1;
    while (last - first > 1 && names.generations.has(parts[last - 1] ?? '')) last -= 1;
  } else if (type === 'organisation') {
    while (last - first > 1 && entities.companyForms.has(parts[last - 1] ?? '')) last -= 1;
  }
  const kept = parts.slice(first, last);
  return type === 'person' ? kept.filter((p, i) => !(/^(?:al|el|ul)$/u.test(p) && i < kept.length - 1)) : kept;
};

/** The parts of a state body's name with its state first: "foreign ministry of karvia" and "karvia foreign ministry" are the same. Null where it is none. */
export const stateFirst = ({ entities }: Language, parts: readonly string[]): string[] | null => {
  const of = parts.findIndex(p => entities.ofWords.has(p));
  if (of < 1 || of === parts.length - 1 || parts.slice(of + 1).some(p => entities.ofWords.has(p))) return null;
  const head = parts.slice(0, of);
  const complement = parts.slice(of + 1).filter(p => !entities.definiteArticle.has(p));
  return entities.stateBodies.has(head.at(-1) ?? '') && head.length > 1 ? [...complement, ...head] : null;
};
