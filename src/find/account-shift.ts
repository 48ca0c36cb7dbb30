import { positionWords, timeWords } from '../languages/values.js';
import type { Place, Position, Shift } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { list } from '../text/list.js';
import { sidesInTurn } from './held.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

/** What each kind of shift is, in words, and what may be behind it. */
const kinds: Readonly<Record<Shift['kind'], { readonly what: string; readonly level: Draft['level'] }>> = {
  reversal: { what: 'one holder says it and denies it', level: 'question' },
  replaced: { what: 'one holder gives two that cannot both be', level: 'question' },
  narrowing: { what: 'what was held possible is denied, or the reverse', level: 'note' },
  escalation: { what: 'it is told more firmly than before', level: 'note' },
  softening: { what: 'it is told less firmly than before', level: 'note' },
  'new-claim': { what: 'a holder who had declined to say now says it', level: 'note' },
  withdrawn: { what: 'an account tells that it is taken back', level: 'question' },
  'not-repeated': { what: 'an account tells that it is not said again', level: 'note' },
  told: { what: 'an account tells that one was said first and the other later', level: 'note' },
  'same-side': { what: 'two bodies of one state say what cannot both be', level: 'note' },
};

const otherReadings = [
  'new evidence came in between',
  'they answered different questions',
  'the accounts translate or shorten the same words in different ways',
];

/** When it was said, as far as the account tells: "on 3 May 2031", "by 5 May 2031", "at first". */
const whenWords = ({ when, dated, told }: Position): string => {
  if (when !== null) return `${dated === 'sentence' ? 'on' : 'by'} ${timeWords(when)}`;
  return told === 'first' ? 'at first' : '';
};

const byWords = ([first, ...rest]: Shift['before']): string => {
  const through = [first, ...rest].map(p => p.through);
  const whom = [...new Set(through.flatMap(t => t ?? []))];
  return through.includes(null) ? '' : `, known here only through ${list(whom)}`;
};

/** Whether somebody else than the holder, by name, says it. */
const speaksFor = ({ holder, speaker }: Position): boolean => {
  const [own, other] = [bareWords(holder.name), bareWords(speaker)];
  return !own.includes(other) && !other.includes(own);
};

/** One side of a shift: what is said, by whom where others speak for the holder, when and where. */
const sideWords = (of: Case, side: Shift['before'], named: boolean): string => {
  const [first] = side;
  const { holder, speaker } = first;
  const behind = speaksFor(first) ? `(${speaker}) ` : '';
  const who = named ? `${holder.name} ${behind}` : behind;
  const where = list([...new Set(side.map(p => called(of, p.document)))].slice(0, 3));
  return `${who}${[positionWords(first), whenWords(first)].filter(w => w !== '').join(' ')} (in ${where}${byWords(side)})`;
};

const draftOf = (of: Case, { kind, before, after, ordered }: Shift): Draft => {
  const two = before[0].holder.key !== after[0].holder.key;
  const between = ordered ? 'then' : two ? 'and' : 'and elsewhere';
  const others = !two && (speaksFor(before[0]) || speaksFor(after[0])) && before[0].speaker !== after[0].speaker;
  const sides: readonly (readonly Place[])[] = [before, after];
  return {
    level: kinds[kind].level,
    message: `${before[0].question} ${sideWords(of, before, true)}, ${between} ${sideWords(of, after, two)}.`,
    sides: sidesInTurn(sides),
    because: [
      kinds[kind].what,
      ...(ordered ? [] : ['no account tells which came first']),
      ...(two ? [] : others ? [`${before[0].speaker} and ${after[0].speaker} speak for ${before[0].holder.name}`] : []),
    ],
    otherReadings: [
      ...otherReadings,
      ...(others ? ['the two speakers did not speak for the same body, or not in its name'] : []),
    ],
  };
};

/** One holder, over time: a claim is reversed, replaced, made firmer or softer; or two bodies of one state say what cannot both be. */
export const accountShift: Rule = {
  id: 'account-shift',
  find: of => of.ledger.shifts.map(shift => draftOf(of, shift)),
};
