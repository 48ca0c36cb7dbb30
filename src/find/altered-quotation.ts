import { type Echo, type Level, type Place, type Quoted, type Span, type Statement, within } from '../model/index.js';
import { stem } from '../text/stem.js';
import type { QuotationChange, QuotationClass, QuotationComparison, Version } from './quotations/compare.js';
import { compareQuotations } from './quotations/compare.js';
import {
  apart,
  changeKey,
  cited,
  compare,
  frameOf,
  pairsOf,
  type Saying,
  sayingOf,
  sidesOf,
  toldNearby,
  wordings,
  wordsIn,
} from './quotations/quoted.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { unseenQuotations } from './unseen/findings.js';

/** How grave a change inside a quotation is; what is not here is none. A changed number or negation is never "nearly the same". */
const GRAVITY: Partial<Record<QuotationClass, Level>> = {
  number: 'conflict',
  negation: 'conflict',
  word: 'question',
  spliced: 'question',
  inflection: 'note',
};

const NAMES: Partial<Record<QuotationClass, string>> = {
  number: 'a number',
  negation: 'a negation',
  word: 'a word',
  inflection: 'the ending of a word',
  spliced: 'what stands between two sentences',
  cut: 'words inside a sentence',
};

const levels: readonly Level[] = ['conflict', 'question', 'note'];

/** Changes told in the message; the sides show the rest. */
const TOLD = 4;

/** With more other words beside it, a number or a negation may belong to another wording. */
const MOST_OTHER = 1;

/** A statement of fewer words that both have is one of a kind that is made again and again: "12 people were killed". */
const TOLL_WORDS = 8;

/** Two spellings of one word: of so many letters or more, with one letter changed, missing or too many. */
const SPELLED = 6;

const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SPELLED || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
  const [x, y] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
  return x.length <= 1 && y.length <= 1 ? true : x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
};

/** Names that begin alike are spellings of one. */
const isNamesake = (a: Saying, b: Saying, { a: left, b: right }: QuotationChange): boolean => {
  if (left === null || right === null) return false;
  const [x, y] = [
    a.account.document.text.slice(left.from, left.to),
    b.account.document.text.slice(right.from, right.to),
  ];
  return /^\p{Lu}/u.test(x) && /^\p{Lu}/u.test(y) && x.slice(0, 2).toLowerCase() === y.slice(0, 2).toLowerCase();
};

/** Whether another word says something else: not when only the grammar around it differs, or the spelling. */
const tells = (a: Saying, b: Saying, change: QuotationChange): boolean => {
  const { reuse, quoting } = a.language;
  const [left, right] = [change.a, change.b].map((span, i) => (span === null ? [] : wordsIn(i === 0 ? a : b, [span])));
  if (left === undefined || right === undefined || isNamesake(a, b, change)) return false;
  if (left.length === 1 && right.length === 1 && isSlip(left[0] ?? '', right[0] ?? '')) return false;
  const weighs = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && (!reuse.functionWords.has(w) || quoting.tellingWords.has(w)));
  const measures = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && quoting.measuringWords.has(w));
  // "No choice [once they fired]" and "no choice [but]": an exception in the place of a clause.
  const verbIn = (saying: Saying, span: Span | null): boolean =>
    span !== null && within(saying.account.annotations.tokens, span).some(({ pos }) => pos === 'VERB');
  const excepts = (all: readonly string[], others: readonly string[]): boolean =>
    all.some(w => !others.includes(w) && (quoting.contrasts.has(w) || quoting.conditions.has(w)));
  return (
    (weighs(left, right) && weighs(right, left)) ||
    measures(left, right) ||
    measures(right, left) ||
    (excepts(left, right) && verbIn(b, change.b)) ||
    (excepts(right, left) && verbIn(a, change.a))
  );
};

/** The account itself denies in front of the words that it quotes: it was not “a good day”. */
const deniedOutside = (saying: Saying): boolean =>
  wordsIn(saying, frameOf(saying)).some(w => saying.language.quoting.negating.has(w));

/** How grave it is that words inside a sentence stand in one version only, and no mark tells it; null where they weigh nothing, or are told nearby. */
const gapOf = (a: Saying, b: Saying, change: QuotationChange): Level | null => {
  if (!change.inside || change.loses !== null) return null;
  const [full, short, gone] = change.b === null ? [a, b, change.a] : [b, a, change.b];
  if (gone === null || toldNearby(short, full, gone)) return null;
  const { reuse, quoting } = full.language;
  const own = wordsIn(full, [gone]);
  if (own.every(w => reuse.functionWords.has(w) || quoting.smallWords.has(w))) return null;
  const verbs = within(full.account.annotations.tokens, gone).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verbs || own.some(w => quoting.contrasts.has(w)) ? 'question' : 'note';
};

/** Whether a sentence that both versions begin alike ends in one of them with words that the other nowhere has. */
const endsOtherwise = (a: Saying, b: Saying, { a: left, b: right, isEnd, marked }: QuotationChange): boolean => {
  if (!isEnd || marked || left === null || right === null || a.attribution?.speaker == null) return false;
  const { functionWords } = a.language.reuse;
  const matterOf = (saying: Saying, spans: readonly Span[]): string[] =>
    wordsIn(saying, spans)
      .filter(w => !functionWords.has(w))
      .map(stem);
  const isNew = (saying: Saying, span: Span, other: Saying): boolean => {
    const all = new Set(matterOf(other, other.spans));
    const own = matterOf(saying, [span]);
    return own.length > 0 && own.every(w => !all.has(w)) && !toldNearby(other, saying, span);
  };
  const [short, span, long] =
    left.to - left.from <= right.to - right.from ? ([a, left, b] as const) : ([b, right, a] as const);
  return isNew(short, span, long);
};

const gravityOf = (a: Saying, b: Saying, change: QuotationChange): Level | null =>
  change.class === 'cut'
    ? endsOtherwise(a, b, change)
      ? 'question'
      : gapOf(a, b, change)
    : (GRAVITY[change.class] ?? null);

/** What differs so that a person should know. */
const changesOf = (a: Saying, b: Saying, compared: QuotationComparison): QuotationChange[] =>
  compared.changes.filter(change => {
    if (change.marked || gravityOf(a, b, change) === null) return false;
    if (change.class === 'word') return tells(a, b, change);
    if (change.class === 'inflection') return change.a !== null && change.b !== null;
    if (change.class === 'negation' && change.loses === 'negation') return !deniedOutside(change.a === null ? a : b);
    return true;
  });

/** Whether a changed number counts people or things whose number is given anew from hour to hour. */
const isToll = ({ account }: Saying, span: Span | null): boolean =>
  span !== null && account.annotations.quantities.some(q => q.status !== null && q.from < span.to && span.from < q.to);

const dayOf = ({ account }: Saying): string | null => account.document.published?.slice(0, 10) ?? null;

/** A figure that is given anew as more is known: the sayings may be two, of two hours or days. */
const mayBeNewer = (a: Saying, b: Saying, changes: readonly QuotationChange[], shared: number): boolean => {
  const numbers = changes.filter(c => c.class === 'number');
  if (!numbers.some(c => isToll(a, c.a) || isToll(b, c.b))) return false;
  const [x, y] = [dayOf(a), dayOf(b)];
  return shared < TOLL_WORDS || (x !== null && y !== null && x !== y);
};

const told = (a: Saying, b: Saying, change: QuotationChange): string =>
  `${cited(a, change.a)} against ${cited(b, change.b)} (${change.isEnd ? 'the end of a sentence' : (NAMES[change.class] ?? change.class)})`;

const readings = [
  'two translations of one statement',
  'the speaker said it more than once, in other words',
  'a transcript that was corrected',
  'one of the two is from the text that was prepared, the other from the speech as it was held',
];

/** What is said of one statement in two wordings; `before` has the sides of what was already told, by the change, and takes more of them. */
const draft = (
  of: Case,
  { speaker }: Statement,
  left: readonly Saying[],
  right: readonly Saying[],
  before: Map<string, Place[]>,
): Draft[] => {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || left.some(x => right.some(y => x.document === y.document)) || apart(a, b)) return [];
  const compared = compare(a, b);
  const keyOf = (change: QuotationChange): string => `${speaker ?? ''} ${changeKey(a, b, change)}`;
  const all = changesOf(a, b, compared);
  for (const sides of new Set(all.flatMap(c => [before.get(keyOf(c)) ?? []])))
    for (const side of sidesOf(left, right, all))
      if (sides.length > 0 && sides.every(s => s.document !== side.document)) sides.push(side);
  const changes = all.filter(c => !before.has(keyOf(c)));
  const gravest = levels.find(l => changes.some(c => gravityOf(a, b, c) === l));
  if (gravest === undefined) return [];
  const others = compared.changes.filter(c => c.class === 'word' || c.class === 'other-words').length;
  const numbers = changes.some(c => c.class === 'number' && (c.a === null || c.b === null));
  const sure =
    speaker !== null && !numbers && others <= MOST_OTHER && !mayBeNewer(a, b, changes, compared.shared.length);
  const level = gravest === 'conflict' && !sure ? 'question' : gravest;
  const clauses = changes.slice(0, TOLD).map(c => told(a, b, c));
  const more = changes.length > TOLD ? ` and ${String(changes.length - TOLD)} more` : '';
  const names = list([a, b].map(q => called(of, q.document)));
  const sides: [Place, ...Place[]] = [...sidesOf(left, right, changes)];
  for (const change of changes) before.set(keyOf(change), sides);
  return [
    {
      level,
      message: `${names} quote the same words${speaker === null ? '' : ` of ${speaker}`} differently: ${clauses.join('; ')}${more}.`,
      sides,
      because: [
        speaker === null
          ? 'no account that quotes them names another speaker'
          : `all that name a speaker name ${speaker}`,
        'nearly all other words stand in both, in the same order',
      ],
      otherReadings: readings,
    },
  ];
};

/** Of a rendering, this share of its words of matter stands in the quotation, */
const RENDERED = 0.7;

/** and at least so many. */
const LEAST_RENDERED = 3;

/** The sentence of a quotation that a rendering gives, with its saying. */
const sentenceOf = (saying: Saying, stems: ReadonlySet<string>): Span | null => {
  const { functionWords } = saying.language.reuse;
  let [best, most]: [Span | null, number] = [null, 0];
  for (const sentence of saying.account.annotations.sentences) {
    for (const part of saying.spans) {
      const span = { from: Math.max(sentence.from, part.from), to: Math.min(sentence.to, part.to) };
      if (span.from >= span.to) continue;
      const shared = wordsIn(saying, [span]).filter(w => !functionWords.has(w) && stems.has(stem(w))).length;
      if (shared > most) [best, most] = [span, shared];
    }
  }
  return best;
};

/** What an account's own wording changes of what another one quotes. */
const rendered = (of: Case, { left, right }: Echo): Draft[] => {
  const [a, b] = [sayingOf(of, left), renderingOf(of, right)];
  if (apart(a, b) || a.document === b.document || b.attribution === null) return [];
  const { reuse, quoting, hedges } = a.language;
  const matter = wordsIn(b, [right]).filter(w => !reuse.functionWords.has(w));
  const stems = new Set(matter.map(stem));
  const at = sentenceOf(a, stems);
  if (at === null) return [];
  const said = new Set(wordsIn(a, [at]).map(stem));
  const common = [...stems].filter(s => said.has(s)).length;
  if (common < LEAST_RENDERED || common < RENDERED * stems.size) return [];
  const part: Version = { ...a.version, spans: [at] };
  const { changes } = compareQuotations(a.language, part, b.version);
  const numbers = changes.filter(c => c.class === 'number' && c.a !== null && c.b !== null);
  const nots = (all: readonly string[]): number => all.filter(w => quoting.negating.has(w) || w.endsWith("n't")).length;
  const denies = (all: readonly string[]): boolean =>
    all.some(w => quoting.denyingWords.has(w) || quoting.denyingForm.test(w));
  const [wordsA, wordsB] = [wordsIn(a, [at]), wordsIn(b, [right])];
  const around = [...wordsB, ...wordsIn(b, frameOf(b))];
  const negations =
    changes.some(c => c.class === 'negation') &&
    nots(wordsA) + nots(wordsB) === 1 &&
    nots(around) <= 1 &&
    b.attribution.polarity === 'asserts' &&
    !denies([...wordsA, ...around]);
  const hedge = a.account.annotations.hedges.find(
    h =>
      at.from <= h.from &&
      h.to <= at.to &&
      hedges.hedgeStrength.has(a.account.document.text.slice(h.from, h.to).toLowerCase()),
  );
  const sentence = b.account.annotations.sentences.find(s => s.from <= right.from && right.from < s.to) ?? right;
  const hedgeKept =
    b.account.annotations.hedges.some(h => h.from < sentence.to && sentence.from < h.to) ||
    around.some(w => hedges.hedgeStrength.has(w) || hedges.modalWords.has(w)) ||
    b.attribution.stance === 'distancing' ||
    b.attribution.polarity !== 'asserts';
  const differs = [
    ...numbers.slice(0, 2).map(c => `${cited(a, c.a)} became ${cited(b, c.b)}`),
    ...(negations ? ['a negation stands in only one of them'] : []),
    ...(hedge !== undefined && !hedgeKept ? [`${cited(a, hedge)} was left out`] : []),
  ];
  if (differs.length === 0) return [];
  const speaker = left.speaker ?? right.speaker ?? '';
  return [
    {
      level: 'question',
      message: `${called(of, b.document)} renders words of ${speaker} otherwise than ${called(of, a.document)} quotes them: ${differs.join('; ')}.`,
      sides: [
        { document: a.document, from: at.from, to: at.to },
        { document: b.document, from: right.from, to: right.to },
      ],
      because: [
        `both name ${speaker} as the one who said it`,
        `of the ${String(stems.size)} words of matter in the rendering ${String(common)} stand in the quotation`,
      ],
      otherReadings: [
        'the speaker said it more than once, in other words',
        'the rendering sums up more than the words quoted',
        'two translations of one statement',
      ],
    },
  ];
};

const renderingOf = (of: Case, right: Quoted): Saying => {
  const saying = sayingOf(of, right);
  const spans = [{ from: right.from, to: right.to }];
  return { ...saying, spans, version: { ...saying.version, spans } };
};

/** Different words for what is the same statement: between quotation marks, or where an account gives in its own words what another one quotes. */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  find: of => {
    const before = new Map<string, Place[]>();
    return [
      ...of.links.statements.flatMap(statement =>
        pairsOf(wordings(of, statement)).flatMap(([left, right]) => draft(of, statement, left, right, before)),
      ),
      ...of.links.echoes.filter(e => e.kind === 'rendering').flatMap(echo => rendered(of, echo)),
      ...unseenQuotations(of),
    ];
  },
};
