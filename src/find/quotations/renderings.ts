import type { Echo, Span } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { called, type Case, type Draft } from '../rule.js';
import { apart, cited, compare, frameOf, only, type Saying, sayingOf, wordsIn } from './quoted.js';

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
export const rendered = (of: Case, { left, right }: Echo): Draft[] => {
  const [a, b] = [sayingOf(of, left), only(sayingOf(of, right), right)];
  if (apart(a, b) || a.document === b.document || b.attribution === null) return [];
  const { reuse, quoting, hedges } = a.language;
  const matter = wordsIn(b, [right]).filter(w => !reuse.functionWords.has(w));
  const stems = new Set(matter.map(stem));
  const at = sentenceOf(a, stems);
  if (at === null) return [];
  const said = new Set(wordsIn(a, [at]).map(stem));
  const common = [...stems].filter(s => said.has(s)).length;
  if (common < LEAST_RENDERED || common < RENDERED * stems.size) return [];
  const { changes } = compare(only(a, at), b);
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
