import { type Account, around, holds, meets, type Span, within } from '../../model/index.js';
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

/** The folded last names of people in a stretch of text, in order; words that are names of some known before are names too. */
const peopleIn = (account: Account, span: Span, names: ReadonlySet<string>): string[] => {
  const { text } = account.document;
  const mentioned = within(account.annotations.mentions, span)
    .filter(m => m.type === 'person')
    .map(m => ({ at: m.from, name: foldedWords(m.name).at(-1) ?? '' }));
  const called = within(account.annotations.tokens, span)
    .map(t => ({ at: t.from, word: text.slice(t.from, t.to) }))
    .filter(({ word }) => /^\p{Lu}/u.test(word) && names.has(foldedWords(word)[0] ?? ''))
    .map(({ at, word }) => ({ at, name: foldedWords(word)[0] ?? '' }));
  return [...mentioned, ...called].sort((a, b) => a.at - b.at).map(({ name }) => name);
};

/** Whom a verdict is on: one named in its words, the last one named before it, or the first of the sentences before where it has none. */
const onWhom = (
  account: Account,
  sentences: readonly Span[],
  i: number,
  words: Span,
  names: ReadonlySet<string>,
): string | null => {
  const sentence = sentences[i];
  if (sentence === undefined) return null;
  const [inside] = peopleIn(account, words, names);
  const here = inside ?? peopleIn(account, { from: sentence.from, to: words.from }, names).at(-1);
  if (here !== undefined) return here;
  for (let back = 1; back <= BACK; back += 1) {
    const earlier = sentences[i - back];
    const [first] = earlier === undefined ? [] : peopleIn(account, earlier, names);
    if (first !== undefined) return first;
  }
  return null;
};

/** The verdicts that sentences of a text tell. */
const verdictsIn = (
  account: Account,
  sentences: readonly Span[],
  { language }: Known,
  names: ReadonlySet<string>,
): Verdict[] => {
  const { text } = account.document;
  const { verdicts } = language;
  return sentences.flatMap((sentence, i) => {
    const told = text.slice(sentence.from, sentence.to);
    if (verdicts.onAppeal.test(told)) return [];
    return ([true, false] as const).flatMap(guilty =>
      [...told.matchAll(guilty ? verdicts.foundGuilty : verdicts.foundNotGuilty)].flatMap((match): Verdict[] => {
        if (verdicts.noVerdict.test(told.slice(0, match.index))) return [];
        const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
        const charge = match.groups?.charge ?? '';
        const on = onWhom(account, sentences, i, { from: at.from, to: at.to - charge.length }, names);
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

/** Whether a verdict is told as somebody's word. */
const isSaidBySomebody = ({ annotations }: Account, at: Span): boolean =>
  annotations.attributions.some(
    a => a.source.length > 0 && !a.cue.some(cue => meets(cue, at)) && a.content.some(part => holds(part, at)),
  );

const sameCharge = (a: Verdict, b: Verdict): boolean => a.charge[0] !== undefined && b.charge.includes(a.charge[0]);

/** The verdicts of an account that a judgment has otherwise: of the opposite on one charge, or an acquittal of one whom it finds guilty. */
export const otherVerdicts = (account: Account, known: Known, index: Index): Departure[] => {
  const { text } = account.document;
  const source = known.account.document.text;
  const stated = verdictsIn(
    known.account,
    index.sentences.map(s => s.span),
    known,
    new Set(),
  );
  if (stated.length === 0) return [];
  const names = new Set(stated.map(v => v.on));
  return verdictsIn(account, account.annotations.sentences, known, names).flatMap((told): Departure[] => {
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
        level: same === undefined || isSaidBySomebody(account, told.at) ? 'question' : 'conflict',
        here: { from: told.sentence.from, to: told.sentence.to },
        there: other.sentence,
        told: citedWords(text, told.at),
        instead: citedWords(source, other.at),
      },
    ];
  });
};
