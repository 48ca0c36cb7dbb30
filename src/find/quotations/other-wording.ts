import { type Echo, type Place, type Quoted, type Span, within } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { called, type Case, type Draft } from '../rule.js';
import { changesOf, gravityOf, tells, told } from './changes.js';
import type { QuotationChange, QuotationComparison } from './compare.js';
import { apart, cited, compare, only, type Saying, sayingOf, toldNearby, wordsIn } from './quoted.js';
import { spokenWords } from './spoken.js';

/** What so changes what a sentence says that it is told even between two wordings. */
const TELLING: ReadonlySet<string> = new Set(['number', 'negation']);

/** Two that differ in one place have so many words alike, */
const LEAST_SHARED = 4;

/** and at most so many there. */
const FEW = 3;

/** With more other words beside it, what differs belongs to another saying. */
const MOST_OTHER = 1;

/** Of two that are about as long the longer one has so many times the words of the other at most. */
const LONGER = 2;

/** A condition that is told as none stands in the first so many words: one behind them is left out as a whole. */
const OPENING = 2;

/** The first word of one side that opens a condition, where the other has no such word and does not tell it nearby. */
const conditionIn = (a: Saying, b: Saying): Span | null => {
  const { conditions } = a.language.quoting;
  const [own, other] = [a, b].map(({ account, spans }) => spokenWords(a.language, account.document.text, spans));
  const opens = own?.slice(0, OPENING).find(w => conditions.has(w.norm));
  return opens === undefined || other?.some(w => conditions.has(w.norm)) === true ? null : opens;
};

const asks = ({ account: { document }, spans }: Saying): boolean => {
  const [span] = spans;
  return span !== undefined && document.text.slice(span.from, span.to).trimEnd().endsWith('?');
};

/** Whether two are clauses of about one length: a fragment has no more of its sentence than its matter. */
const areLike = (a: Saying, b: Saying): boolean => {
  const [x, y] = [a, b].map(s => wordsIn(s, s.spans).length) as [number, number];
  const isClause = ({ account, spans }: Saying): boolean =>
    spans.some(span => within(account.annotations.tokens, span).some(({ pos }) => pos === 'VERB' || pos === 'AUX'));
  return Math.max(x, y) <= LONGER * Math.min(x, y) && isClause(a) && isClause(b);
};

const hasBoth = (change: QuotationChange): boolean =>
  change.class === 'negation' || (change.a !== null && change.b !== null);

/** Whether two differ in one place alone, in a few words of which some have weight, and are the same beside it. */
const isOneWord = (a: Saying, b: Saying, { changes, shared }: QuotationComparison): boolean => {
  const [change, ...more] = changes;
  if (change?.a == null || change.b === null || more.length > 0 || shared.length < LEAST_SHARED) return false;
  return [wordsIn(a, [change.a]), wordsIn(b, [change.b])].every(all => all.length <= FEW) && tells(a, b, change);
};

/** What a person should know of two wordings of one utterance, in words. */
const differences = (a: Saying, b: Saying): string[] => {
  const compared = compare(a, b);
  const changes = changesOf(a, b, compared).filter(c =>
    c.class === 'cut' ? gravityOf(a, b, c) === 'question' : TELLING.has(c.class) && hasBoth(c),
  );
  if (isOneWord(a, b, compared)) return compared.changes.map(change => told(a, b, { ...change, class: 'word' }));
  const others = compared.changes.filter(c => c.class === 'word' || c.class === 'other-words').length;
  if (others > MOST_OTHER) return [];
  if (changes.length > 0) return changes.slice(0, 2).map(change => told(a, b, change));
  // What is only left out is told as a cut.
  if (!areLike(a, b) || compared.changes.some(c => c.loses === 'condition')) return [];
  const condition = conditionIn(a, b) ?? conditionIn(b, a);
  const side = conditionIn(a, b) === null ? b : a;
  if (condition !== null && !toldNearby(side === a ? b : a, side, condition))
    return [`${cited(side, condition)}, which makes it a condition, stands in only one of them`];
  return asks(a) === asks(b) ? [] : ['what one of them asks, the other tells'];
};

const placeOf = ({ document, from, to }: Quoted): Place => ({ document, from, to });

/** What differs between short quotations of one speaker, each difference once: `echoes` are two of them each. */
export const otherWordings = (of: Case, echoes: readonly Echo[]): Draft[] => {
  const told = new Map<string, Draft>();
  for (const { left, right } of echoes) {
    const [a, b] = [only(sayingOf(of, left), left), only(sayingOf(of, right), right)];
    const differs = apart(a, b) ? [] : differences(a, b);
    if (differs.length === 0) continue;
    const speaker = [left, right].reduce(
      (name, one) => ((one.speaker ?? '').length > name.length ? (one.speaker ?? '') : name),
      '',
    );
    const sides = [placeOf(left), placeOf(right)] as const;
    const key = `${speaker} ${sides
      .map(place => wordsOf(of, place))
      .sort()
      .join(' | ')}`;
    const before = told.get(key);
    if (before !== undefined) {
      const more = sides.filter(side => before.sides.every(({ document }) => document !== side.document));
      told.set(key, { ...before, sides: [...before.sides, ...more] });
      continue;
    }
    told.set(key, {
      level: 'question',
      message: `${called(of, a.document)} and ${called(of, b.document)} quote ${speaker} in like words that do not say the same: ${differs.join('; ')}.`,
      sides,
      because: [
        'both give the words to the same speaker, and no day that tells two sayings apart',
        'the words that carry the matter largely agree',
      ],
      otherReadings: [
        'the speaker said both, at two times or to two people',
        'two translations of one statement',
        'a slip in one of the accounts',
      ],
    });
  }
  return [...told.values()];
};

const wordsOf = (of: Case, { document, from, to }: Place): string =>
  bareWords(of.account(document).document.text.slice(from, to));
