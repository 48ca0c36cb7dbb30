import { type Account, around, type Mention, type Span, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import { foldedWords, type Known } from './document.js';
import { type Index, matterIn } from './matter.js';

// A verdict that an account tells of somebody, beside the one in the judgment: guilty of one charge is not guilty of another.

interface Verdict {
  readonly guilty: boolean;
  /** The folded last name of the one whom it is on. */
  readonly on: string;
  /** Keys of the charge in order; empty where none is told. */
  readonly charge: readonly string[];
  readonly sentence: Span;
  readonly at: Span;
}

/** Sentences back in which the one is named whom "he" stands for. */
const BACK = 3;

const people = (account: Account, span: Span): Mention[] =>
  within(account.annotations.mentions, span).filter(m => m.type === 'person');

const lastName = ({ name }: Mention): string => foldedWords(name).at(-1) ?? '';

/** Whom a verdict is on: one named in its words, the last one named before it, or the first of the sentences before where a pronoun opens this one. */
const onWhom = (account: Account, sentences: readonly Span[], i: number, words: Span): string | null => {
  const sentence = sentences[i];
  if (sentence === undefined) return null;
  const [inside] = people(account, words);
  const before = people(account, { from: sentence.from, to: words.from }).at(-1);
  const here = inside ?? before;
  if (here !== undefined) return lastName(here);
  for (let back = 1; back <= BACK; back += 1) {
    const earlier = sentences[i - back];
    const [first] = earlier === undefined ? [] : people(account, earlier);
    if (first !== undefined) return lastName(first);
  }
  return null;
};

/** The verdicts that sentences of a text tell. */
const verdictsIn = (account: Account, sentences: readonly Span[], { language }: Known): Verdict[] => {
  const { text } = account.document;
  const { verdicts } = language;
  return sentences.flatMap((sentence, i) => {
    const told = text.slice(sentence.from, sentence.to);
    if (verdicts.onAppeal.test(told)) return [];
    return ([true, false] as const).flatMap(guilty =>
      [...told.matchAll(guilty ? verdicts.foundGuilty : verdicts.foundNotGuilty)].flatMap((match): Verdict[] => {
        if (verdicts.noVerdict.test(told.slice(0, match.index))) return [];
        const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
        const charge = match.groups?.['charge'] ?? '';
        const on = onWhom(account, sentences, i, { from: at.from, to: at.to - charge.length });
        if (on === null || on === '') return [];
        const keys = charge === '' ? [] : matterIn(account, { from: at.to - charge.length, to: at.to }).map(m => m.key);
        return [{ guilty, on, charge: keys, sentence, at }];
      }),
    );
  });
};

/** Whether the paragraph of a verdict speaks of a court that the judgment may be of. */
const speaksOfCourt = (account: Account, at: Span, { makers, language }: Known): boolean => {
  const block = around(account.document.blocks, at);
  const { judging } = language.verdicts;
  if (block === undefined || ![...makers].some(word => judging.has(word))) return false;
  return foldedWords(account.document.text.slice(block.from, block.to)).some(w => judging.has(w) && makers.has(w));
};

const sameCharge = (a: Verdict, b: Verdict): boolean => a.charge[0] !== undefined && b.charge.includes(a.charge[0]);

/** The verdicts of an account that a judgment has otherwise: of the opposite on one charge, or an acquittal of one whom it finds guilty. */
export const otherVerdicts = (account: Account, known: Known, index: Index): Departure[] => {
  const { text } = account.document;
  const source = known.account.document.text;
  const stated = verdictsIn(
    known.account,
    index.sentences.map(s => s.span),
    known,
  );
  if (stated.length === 0) return [];
  return verdictsIn(account, account.annotations.sentences, known).flatMap((told): Departure[] => {
    if (!speaksOfCourt(account, told.at, known)) return [];
    const own = stated.filter(v => v.on === told.on);
    const opposite = own.filter(v => v.guilty !== told.guilty);
    const same = told.charge.length > 0 ? opposite.find(v => sameCharge(told, v)) : undefined;
    if (same !== undefined && own.some(v => v.guilty === told.guilty && sameCharge(told, v))) return [];
    const guilty = told.charge.length === 0 && !told.guilty ? opposite.at(0) : undefined;
    const other = same ?? guilty;
    if (other === undefined) return [];
    return [
      {
        standing: 'different',
        what: 'verdict',
        level: same === undefined ? 'question' : 'conflict',
        here: { from: told.sentence.from, to: told.sentence.to },
        there: other.sentence,
        told: citedWords(text, told.at),
        instead: citedWords(source, other.at),
      },
    ];
  });
};
