import { languageOf } from '../../languages/index.js';
import type { Language } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  attributionOf,
  cover,
  type DocumentId,
  holds,
  meets,
  type Place,
  type Quoted,
  type Span,
  type Statement,
} from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { words } from '../../text/words.js';
import type { Case, Draft } from '../rule.js';
import { compareQuotations, type QuotationChange, type QuotationComparison, type Version } from './compare.js';
import { type Occasion, otherDays, saidOn } from '../../languages/said-on.js';

/** A quotation of a statement where it stands. */
export interface Saying {
  readonly account: Account;
  readonly document: DocumentId;
  readonly language: Language;
  readonly attribution: Attribution | null;
  /** The quoted words; several where the account breaks off to name the speaker. */
  readonly spans: readonly Span[];
  readonly version: Version;
  readonly occasion: Occasion | null;
}

/** Wordings of one statement that are compared with each other; a statement quoted in more ways is a translation seen many times over. */
const MOST_WORDINGS = 8;

/** How far around a quotation its account is read for what it tells in its own words. */
const NEARBY = 500;

/** Longer quotations are shown by the sentences that differ. */
const SHOWN = 300;

/** The saying that quoted words belong to, with the parts of it that stand beyond a break. */
export const sayingOf = (of: Case, quoted: Quoted): Saying => {
  const account = of.account(quoted.document);
  const { quotations, attributions, hedges } = account.annotations;
  const attribution = attributionOf(attributions, quoted);
  const parts = quotations
    .filter(q => q.use === 'speech' && q.depth === 0)
    .map(q => q.inner)
    .filter(inner => attribution?.content.some(c => meets(c, inner)) === true);
  const spans = parts.some(p => holds(p, quoted)) ? parts : [{ from: quoted.from, to: quoted.to }];
  const occasion = attribution && saidOn(account, attribution);
  const version: Version = { text: account.document.text, spans, hedges, speaker: null, day: null };
  return {
    account,
    document: quoted.document,
    language: languageOf(account.document.language),
    attribution,
    spans,
    version,
    occasion,
  };
};

/** Of a saying the words in one place alone. */
export const only = (saying: Saying, { from, to }: Span): Saying => {
  const spans = [{ from, to }];
  return { ...saying, spans, version: { ...saying.version, spans } };
};

/** Two sayings set against each other, by the language of the first. Words of two languages are never the same statement. */
export const compare = (a: Saying, b: Saying): QuotationComparison =>
  compareQuotations(a.language, a.version, b.version);

/** The quotations of a statement, those with the very same words together. */
export const wordings = (of: Case, { quotations }: Pick<Statement, 'quotations'>): Saying[][] => {
  const found: Saying[][] = [];
  const seen = new Set<string>();
  const byText = new Map<string, Saying[]>();
  for (const quoted of quotations) {
    const saying = sayingOf(of, quoted);
    const key = `${saying.document} ${String(cover(saying.spans).from)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = `${saying.occasion?.day ?? ''} ${saying.spans.map(s => saying.version.text.slice(s.from, s.to)).join(' ')}`;
    const same =
      byText.get(text) ??
      found.find(([first]) => first && compare(first, saying).class === 'exact' && !apart(first, saying));
    if (same) {
      same.push(saying);
      byText.set(text, same);
    } else if (found.length < MOST_WORDINGS) {
      const made = [saying];
      found.push(made);
      byText.set(text, made);
    }
  }
  return found;
};

/** Every two wordings of a statement, each pair once. */
export const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((right, i) => all.slice(0, i).map((left): [T, T] => [left, right]));

/** Whether the accounts give two days for two sayings, so that they may be two. */
export const apart = (a: Saying, b: Saying): boolean => otherDays(a.occasion, b.occasion);

/** What of a saying shows the places given: the whole of it, of a long one the sentences around them. */
export const shownOf = ({ account, document, spans }: Saying, at: readonly (Span | null)[]): Place => {
  const places = at.filter(p => p !== null);
  const part = spans.find(s => places.some(p => meets(s, p))) ?? spans[0];
  if (part === undefined) throw new RangeError('shownOf: a saying has words');
  if (part.to - part.from <= SHOWN) return { document, from: part.from, to: part.to };
  const inside = account.annotations.sentences.filter(s => meets(s, part) && places.some(p => meets(s, p)));
  const { from, to } = cover(
    inside.length > 0 ? inside : account.annotations.sentences.filter(s => meets(s, part)).slice(0, 1),
  );
  return { document, from: Math.max(from, part.from), to: Math.min(to, part.to) };
};

/** The sentence of the account around a saying, without the quoted words. */
export const frameOf = ({ account, spans }: Saying): Span[] => {
  const whole = cover(spans);
  const inside = account.annotations.sentences.filter(s => meets(s, whole));
  return inside.length === 0 ? [] : outside(cover(inside), spans);
};

const outside = (range: Span, spans: readonly Span[]): Span[] => {
  const edges = [range.from, ...spans.flatMap(s => [s.from, s.to]), range.to];
  const found: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    if (from < to) found.push({ from, to });
  }
  return found;
};

/** Folded words of an account inside the spans. */
export const wordsIn = ({ account }: Saying, spans: readonly Span[]): string[] =>
  words(account.document.text, spans).map(w => w.norm);

/** How many words the shorter of two sayings has. */
export const shorter = (a: Saying, b: Saying): number => Math.min(...[a, b].map(s => wordsIn(s, s.spans).length));

/** So many words of matter tell that an account gives them itself; one may stand there by chance. */
const LEAST_TOLD = 2;

/** Whether an account gives words that it does not quote in its own words nearby: half of those that carry matter. */
export const toldNearby = (saying: Saying, full: Saying, lost: Span): boolean => {
  const { functionWords } = full.language.reuse;
  const matter = [
    ...new Set(
      wordsIn(full, [lost])
        .filter(w => !functionWords.has(w))
        .map(stem),
    ),
  ];
  const { from, to } = cover(saying.spans);
  const near = { from: Math.max(0, from - NEARBY), to: Math.min(saying.account.document.text.length, to + NEARBY) };
  const told = new Set(wordsIn(saying, outside(near, saying.spans)).map(stem));
  const known = matter.filter(w => told.has(w)).length;
  return known >= LEAST_TOLD && 2 * known >= matter.length;
};

/** Words of an account as a message shows them. */
export const cited = ({ account }: Saying, span: Span | null): string => {
  if (span === null) return 'nothing';
  const text = account.document.text.slice(span.from, span.to).replace(/\s+/gu, ' ');
  return text.length <= MOST_CITED ? `“${text}”` : `“${text.slice(0, text.lastIndexOf(' ', MOST_CITED))} …”`;
};

const MOST_CITED = 110;

/** Changes of the same words are told once, however many excerpts show them. */
export const changeKey = (a: Saying, b: Saying, change: QuotationChange): string => {
  const side = (saying: Saying, span: Span | null): string => (span === null ? '' : wordsIn(saying, [span]).join(' '));
  return `${change.class} ${[side(a, change.a), side(b, change.b)].sort().join(' | ')}`;
};

/** Whether the account itself tells a saying as a thought, or with words that leave it open. */
const heldOpen = (saying: Saying, frame: readonly Span[]): boolean =>
  saying.attribution?.act === 'thought' || saying.account.annotations.hedges.some(h => frame.some(f => holds(f, h)));

/** Whether the account tells in its own words, in the sentence around a saying, that the speaker is not sure. */
export const doubtedOutside = (saying: Saying): boolean => {
  const frame = frameOf(saying);
  const { doubting } = saying.language.quoting;
  return heldOpen(saying, frame) || wordsIn(saying, frame).some(w => doubting.has(w));
};

/** Whether the sentence around a saying takes back, limits or denies something in the account's own words. */
export const hedgedOutside = (saying: Saying): boolean => {
  const frame = frameOf(saying);
  const { quoting } = saying.language;
  return (
    heldOpen(saying, frame) ||
    wordsIn(saying, frame).some(
      w => quoting.contrasts.has(w) || quoting.conditions.has(w) || quoting.negating.has(w),
    ) ||
    frame.some(
      f => around([f], f) !== undefined && quoting.beliefs.test(saying.account.document.text.slice(f.from, f.to)),
    )
  );
};

/** Sides of a finding on two groups of sayings: the first of each, then more that have the same words. */
export const sidesOf = (
  left: readonly Saying[],
  right: readonly Saying[],
  changes: readonly QuotationChange[],
): Draft['sides'] => {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined) throw new RangeError('sidesOf: two sides are needed');
  const [atA, atB] = [changes.map(c => c.a ?? c.beside), changes.map(c => c.b ?? c.beside)];
  return [shownOf(a, atA), shownOf(b, atB), ...[...left.slice(1, 3), ...right.slice(1, 3)].map(s => shownOf(s, []))];
};
