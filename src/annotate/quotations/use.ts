import type { Language } from '../../languages/language.js';
import type { Quotation, Span, Token } from '../../model/index.js';

/** A quotation of more words than this is somebody's words, whoever's: nobody puts a sentence in scare quotes. */
const SCARE_WORDS = 3;

/** Longest name of a work in words. */
const TITLE_WORDS = 12;

/** How many words before a quoted name may say what it names: "the novel, her third, “…”". */
const NAMING_REACH = 3;

/** What surrounds a quotation: the tokens inside, and those of its sentence around it. */
export interface Surroundings {
  readonly text: string;
  readonly inside: readonly Token[];
  /** Tokens before the opening mark in the sentence, in order. */
  readonly before: readonly Token[];
  /** Tokens after the closing mark in the sentence, in order. */
  readonly after: readonly Token[];
}

const wordOf = (text: string, token: Token | undefined): string =>
  token === undefined ? '' : text.slice(token.from, token.to);

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM';

const capitalised = ({ quotationMarks }: Language, text: string, words: readonly Token[]): boolean =>
  words.every((w, i) => {
    const word = wordOf(text, w);
    return (
      /^[\p{Lu}\p{N}’']/u.test(word) ||
      (i > 0 && quotationMarks.smallInTitles.test(word)) ||
      w.pos === 'PART' ||
      w.pos === 'PUNCT'
    );
  });

/** What a pair of marks is used for: to give words, to keep off a word, or to name a work. */
export const useOf = (
  language: Language,
  { text, inside, before, after }: Surroundings,
  inner: Span,
): Quotation['use'] => {
  const { quotationMarks, verbs } = language;
  const words = inside.filter(isWord);
  const last = wordOf(text, before.at(-1));
  const near = before.slice(-NAMING_REACH);
  const named = near.some(t => t.pos !== 'VERB' && quotationMarks.titled.has(t.lemma));
  const quoted = text.slice(inner.from, inner.to);
  const isTitle = words.length > 0 && words.length <= TITLE_WORDS && capitalised(language, text, words);
  const introduced = last === ':' || last === ',';
  const alone = before.length === 0 && /[.!?…]$/u.test(quoted);
  if (isTitle && named && last !== ':' && !/[.,;]$/u.test(quoted.trimEnd().slice(0, -1))) return 'title';
  const next = after[0];
  if (
    isTitle &&
    words.length > 1 &&
    words.every(w => w.pos !== 'PRON') &&
    !introduced &&
    !alone &&
    !/[!?]$/u.test(quoted) &&
    !/[.!?]\s/u.test(quoted) &&
    !(next !== undefined && verbs.isReportingForm(wordOf(text, next).toLowerCase())) &&
    !quoted.endsWith(',')
  ) {
    return 'title';
  }
  if (words.length === 0 || words.length > SCARE_WORDS || alone) return 'speech';
  const keptOff = before.slice(-2).some(t => quotationMarks.distanced.has(wordOf(text, t).toLowerCase()));
  const modifies =
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !/[.,!?;:]$/u.test(quoted) &&
    !verbs.isReportingForm(wordOf(text, next).toLowerCase());
  if (keptOff && !introduced) return 'scare';
  if (modifies) return 'scare';
  if (/[!?]$/u.test(quoted) || introduced) return 'speech';
  const around = [...before, ...after];
  return around.some(t => t.pos !== 'NOUN' && verbs.isReportingForm(wordOf(text, t).toLowerCase())) ||
    around.some((t, i) =>
      quotationMarks.attributing.some(
        ([a, b]) => wordOf(text, t).toLowerCase() === a && wordOf(text, around[i + 1]) === b,
      ),
    )
    ? 'speech'
    : 'scare';
};
