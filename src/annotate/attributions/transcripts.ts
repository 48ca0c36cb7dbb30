import { type Draft, draft } from './draft.js';
import { linesOf } from './lines.js';
import { asWritten, posOf, type Unit, type Words, wordAt } from './words.js';

/** Most tokens of a label before its colon: "SENATOR MARIA ORTIZ (Lake Party)". */
const LABEL = 8;

/** Fewest lines with a label that make a transcript: two turns may be any two lines with a colon. */
const FEWEST = 3;

/** A line that gives somebody's words behind their name and a colon. */
interface Turn {
  readonly label: Unit;
  /** What is said, without the colon. */
  readonly content: Unit;
  /** Whether it ends as a sentence does. */
  readonly ended: boolean;
  /** The label in small letters. */
  readonly name: string;
}

/** The turn that a line gives, or null: a label of capitalised words, a colon, words. */
const turnOf = (words: Words, { first, last }: Unit): Turn | null => {
  const { attributing, labels } = words.language;
  const most = Math.min(last - 1, first + LABEL);
  let colon = -1;
  for (let i = first; i <= most; i += 1) {
    const word = asWritten(words, i);
    if (word === ':') {
      colon = i;
      break;
    }
    if (!attributing.labelWord.test(word) && !/^\p{L}+\)$/u.test(word)) {
      if (!(i > first && wordAt(words, i - 1) === '(')) return null;
    }
  }
  if (colon <= first || colon + 1 >= last || labels.noSpeaker.has(wordAt(words, first))) return null;
  const from = words.tokens[first]?.from ?? 0;
  const to = words.tokens[colon - 1]?.to ?? from;
  return {
    label: { first, last: colon },
    content: { first: colon + 1, last },
    ended: /^(?:[.!?…]+|["”’»—–]|--)$/.test(wordAt(words, last - 1)),
    name: words.text.slice(from, to).toLowerCase(),
  };
};

/** Whether the turns of a document are an exchange: question and answer, or a name that comes back among others. */
const isExchange = (words: Words, turns: readonly Turn[]): boolean => {
  if (
    turns.some(({ name }) => words.language.attributing.questionLabels.has(name)) &&
    turns.some(({ name }) => words.language.attributing.answerLabels.has(name))
  )
    return true;
  const names = new Set(turns.map(({ name }) => name));
  // A table of names or numbers has no sentences.
  if (turns.filter(({ ended }) => ended).length * 2 < turns.length) return false;
  return turns.length >= FEWEST && names.size < turns.length && names.size > 1;
};

/**
 * Transcripts and interviews: a line a turn, "ORTIZ: It was open." `taken` are the verbs that a speaker uses of themself ("I think"),
 * which report nothing.
 */
export const transcriptDrafts = (words: Words): { drafts: Draft[]; taken: readonly number[] } => {
  const { attributing } = words.language;
  const all = linesOf(words).flatMap(line => turnOf(words, line) ?? []);
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken: number[] = [];
  if (!isExchange(words, all)) return { drafts: [], taken };
  const drafts = all
    // A name that speaks once only is believed where it is written as the others are: in capitals, or as a letter.
    .filter(
      ({ name, label }) =>
        (counts.get(name) ?? 0) > 1 ||
        name.length === 1 ||
        words.kinds[label.first] === 'person' ||
        isCapitals(words, label),
    )
    .map(({ label, content, name }): Draft => {
      let { last } = content;
      if (wordAt(words, last - 1) === '.') last -= 1;
      for (let i = content.first; i < last; i += 1) {
        if (posOf(words, i) === 'VERB' && attributing.selves.test(subjectWord(words, i, content.first))) taken.push(i);
      }
      const asks =
        wordAt(words, content.last - 1) === '?' &&
        (words.language.attributing.questionLabels.has(name) || last - content.first > 1);
      return draft({
        source: [label],
        cue: [{ first: label.last, last: label.last + 1 }],
        content: [{ first: content.first, last: Math.max(last, content.first + 1) }],
        rule: 'transcript',
        polarity: asks || words.language.attributing.questionLabels.has(name) ? 'asks' : 'asserts',
      });
    });
  return { drafts, taken };
};

const isCapitals = (words: Words, { first, last }: Unit): boolean => {
  for (let i = first; i < last; i += 1) if (/\p{Ll}/u.test(asWritten(words, i))) return false;
  return true;
};

/** The word before a verb group: its subject, if that is one word. */
const subjectWord = (words: Words, verb: number, floor: number): string => {
  let i = verb - 1;
  while (i > floor && /^(?:AUX|ADV|PART)$/.test(posOf(words, i))) i -= 1;
  return wordAt(words, i);
};

/** The label that a quotation itself begins with, as quoted transcripts have it: "“ORTIZ: It was open.”"; null where there is none. */
export const labelInside = (words: Words, { first, last }: Unit): Unit | null => {
  for (let i = first; i < Math.min(last, first + LABEL); i += 1) {
    const word = asWritten(words, i);
    if (word === ':') return i > first && i + 1 < last ? { first, last: i } : null;
    if (!/^(?:\p{Lu}[\p{Lu}’'.-]+|\p{Lu})$/u.test(word)) return null;
  }
  return null;
};
