import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Answer,
  around,
  joined,
  type Lineage,
  meets,
  type Quantity,
  type Question,
  type Span,
  within,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { compatible } from '../text/timex.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { dayOf } from './event.js';
import { attributionsAt } from './holder.js';
import { fits, type Interval } from './interval.js';
import { matterIn, type Rarity, rarityIn, stemOf } from './like-words.js';
import { clockOf } from './minutes.js';
import { traitAt } from './traits/trait.js';

/** Words on either side of a figure, in its sentence, that tell what it is of. */
const BESIDE = 12;

/** So many words must be shared, … */
const SHARED = 3;
/** … and weigh so much together: the sum of their inverse sentence frequencies, natural logarithms. */
const WEIGHT = 14;

/** What they must weigh where each figure has a name beside it that the other has not. */
const SURE = 32;

/** A figure of the same account that weighs this share of it and fits the other's is what the other means. */
const ALSO = 1 / 3;

/** A word that more sentences have is not looked up by. */
const COMMON = 60;

/** A figure with what tells it apart. */
interface Figure extends Claim {
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly unit: string;
  readonly interval: Interval;
  /** Words between the number and its noun, lower case: "three tank wagons" are not three wagons. */
  readonly narrowed: string;
  /** Names beside it, lower case. */
  readonly names: ReadonlySet<string>;
  /** Stems of the words of matter beside it; of a name its last word alone. */
  readonly beside: ReadonlySet<string>;
}

/** The stretch of a sentence around a figure. */
const besideOf = ({ annotations }: Account, quantity: Span, sentence: Span): Span => {
  const tokens = within(annotations.tokens, sentence);
  const at = tokens.findIndex(t => t.from >= quantity.from);
  return {
    from: tokens[Math.max(0, at - BESIDE)]?.from ?? sentence.from,
    to: tokens[Math.min(tokens.length - 1, at + BESIDE)]?.to ?? sentence.to,
  };
};

/** The words of matter between a number and its noun, lower case. */
const narrowedBy = ({ document, annotations }: Account, { from, to }: Span): string => {
  const { reuse } = languageOf(document.language);
  const words = within(annotations.tokens, { from, to }).slice(0, -1);
  return words
    .filter(t => /^(?:NOUN|PROPN|ADJ)$/u.test(t.pos))
    .map(t => document.text.slice(t.from, t.to).toLowerCase())
    .filter(w => !reuse.numberWords.has(w) && !reuse.functionWords.has(w) && !/\P{L}/u.test(w))
    .join(' ');
};

/** Whether a figure is what a document is said to say: accounts of one document are compared as such. */
const isOfDocument = (account: Account, span: Span): boolean =>
  attributionsAt(account, span).some(a => a.sourceType === 'document');

/** The figures of an account whose noun or unit stands in their words, without tolls, which have questions of their own, and times of day. */
const figuresIn = (account: Account): Figure[] => {
  const { document, annotations } = account;
  const { amounts } = languageOf(document.language);
  // quoted words are compared as such
  const spoken = annotations.quotations.filter(q => q.use === 'speech' && q.depth === 0);
  return annotations.quantities.flatMap((quantity): Figure[] => {
    const { unit } = quantity;
    const sentence = around(annotations.sentences, quantity);
    const words = document.text.slice(quantity.from, quantity.to);
    if (unit === null || quantity.value === null || amounts.notAlike.has(unit) || around(spoken, quantity)) return [];
    if (sentence === undefined || quantity.status !== null || !/\p{L}\P{N}*$/u.test(words)) return [];
    if (within(annotations.times, sentence).some(t => clockOf(t.value) !== null && meets(t, quantity))) return [];
    const asked = { key: '', from: '', name: null, shown: [], question: '' };
    const trait = traitAt({ account, quantity }, asked, { times: 1, measured: false });
    if (trait === null || isOfDocument(account, quantity)) return [];
    const stretch = besideOf(account, quantity, sentence);
    const beside = matterIn(account, stretch);
    for (const own of [...matterIn(account, quantity), stem(unit.split(' ').at(-1) ?? unit)]) beside.delete(own);
    const names = new Set(within(annotations.mentions, stretch).map(m => m.name.toLowerCase()));
    const narrowed = narrowedBy(account, quantity);
    return [{ ...trait, quantity, sentence, unit, beside, names, narrowed }];
  });
};

/** Two figures, one of each of two accounts, that are likely of one thing. */
type Score = (a: Figure, b: Figure) => number;

/** How many of the words of two figures are shared, weighed by how rare they are among the sentences of all accounts. */
const scoring =
  ({ weightOf }: Rarity): Score =>
  (a, b) => {
    const shared = [...a.beside].filter(word => b.beside.has(word));
    return shared.length < SHARED ? 0 : weightOf(shared);
  };

/** Whether what the sentences of two figures date is of two times. */
const areOfTwoTimes = (a: Figure, b: Figure): boolean => {
  const [one = [], other = []] = [a, b].map(({ account: { annotations }, sentence }) =>
    within(annotations.times, sentence).filter(t => t.type === 'DATE' && /^\d{4}/u.test(t.value)),
  );
  return one.length > 0 && other.length > 0 && !one.some(s => other.some(t => compatible(dayOf(s), dayOf(t))));
};

/** Whether two figures are told of two: of two times, or one of a narrower kind. */
const areApart = (a: Figure, b: Figure): boolean => a.narrowed !== b.narrowed || areOfTwoTimes(a, b);

/** Whether each has a name beside it that the other has not: two towns have two figures, unless much else is shared. */
const haveOtherNames = (a: Figure, b: Figure): boolean =>
  [...a.names].some(name => !isNamedIn(name, b)) && [...b.names].some(name => !isNamedIn(name, a));

/** Whether a name, or its last word, stands beside a figure. */
const isNamedIn = (name: string, { names, beside }: Figure): boolean =>
  names.has(name) ||
  beside.has(stem(name.split(' ').at(-1) ?? name)) ||
  [...names].some(n => n.includes(name) || name.includes(n));

/** Whether a sentence has another figure of a value: then it is a list, and which figure is whose is not known. */
const hasValue = ({ account: { annotations }, sentence }: Figure, { quantity }: Figure): boolean =>
  within(annotations.quantities, sentence).some(q => q.value !== null && q.value === quantity.value);

/** Numbers that fit or do not, and nothing that explains it. */
export const byInterval: Measure<Claim & { readonly interval: Interval }> = {
  fits: (a, b) => fits(a.interval, b.interval),
  order: (a, b) => a.interval.low - b.interval.low,
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

/** Pairs of figures in like words of two accounts, each the other's nearest, that do not fit. */
const differing = (
  figures: readonly Figure[],
  score: Score,
  frequency: ReadonlyMap<string, number>,
): [Figure, Figure][] => {
  const near = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const word of figure.beside) {
      if ((frequency.get(word) ?? 0) > COMMON) continue;
      const key = `${figure.unit} ${word}`;
      near.set(key, [...(near.get(key) ?? []), figure]);
    }
  const neighbours = (figure: Figure): Figure[] => [
    ...new Set([...figure.beside].flatMap(word => near.get(`${figure.unit} ${word}`) ?? [])),
  ];
  /** Whether no figure of the other's account is as near, or says the same and is nearly as near. */
  const isNearest = (a: Figure, b: Figure, weight: number): boolean =>
    neighbours(a).every(
      other =>
        other === b ||
        other.account !== b.account ||
        (score(a, other) < weight && !(fits(a.interval, other.interval) && score(a, other) > weight * ALSO)),
    );
  const order = new Map(figures.map((figure, i) => [figure, i]));
  return figures.flatMap((a, i) =>
    neighbours(a).flatMap((b): [Figure, Figure][] => {
      if (i >= (order.get(b) ?? 0) || a.account === b.account || byInterval.fits(a, b)) return [];
      const weight = score(a, b);
      if (weight < (haveOtherNames(a, b) ? SURE : WEIGHT) || areApart(a, b) || hasValue(a, b) || hasValue(b, a))
        return [];
      return isNearest(a, b, weight) && isNearest(b, a, weight) ? [[a, b]] : [];
    }),
  );
};

/** The words that figures share, as the first has them. */
const sharedWords = ([first, ...rest]: readonly Figure[]): string => {
  if (first === undefined) return '';
  const { account, quantity, sentence } = first;
  const { document, annotations } = account;
  const words = within(annotations.tokens, besideOf(account, quantity, sentence)).filter(t => {
    const key = stemOf(t);
    return first.beside.has(key) && rest.some(r => r.beside.has(key));
  });
  return [...new Set(words.map(t => document.text.slice(t.from, t.to)))].slice(0, BESIDE / 2).join(' ');
};

/**
 * Figures of any kind that two accounts give in like words: of one noun or unit, with enough rare words in common beside them, each the nearest to the
 * other in its account (tf-idf, as in Salton and Buckley 1988, with the sentences of the case for documents). Asked where they do not fit; what `others`
 * ask already is not asked again.
 */
export const weighLikeFigures = (
  accounts: readonly Account[],
  lineage: Lineage,
  others: readonly Question[],
): Weighed[] => {
  const rarity = rarityIn(accounts);
  const answered = answeredPlaces(others);
  const figures = accounts.flatMap(figuresIn).filter(f => !answered.has(placeKey(f.answer)));
  const pairs = differing(figures, scoring(rarity), rarity.frequency);
  return joined([...new Set(pairs.flat())], pairs).map(claims => {
    const [first] = claims;
    const { amounts, groups } = languageOf(first.account.document.language);
    const asked = {
      question: amounts.howManyAlike(groups.plural(first.unit)),
      slot: 'amount:alike',
      scope: sharedWords(claims),
    };
    const { question, differences } = ask(asked, claims, compare(claims, byInterval), lineage);
    return {
      question,
      differences: differences.map(d => ({ ...d, unsure: true as const, because: [...d.because, amounts.likeWords] })),
    };
  });
};

/** Where an answer begins. */
export const placeKey = ({ document, from }: Answer): string => `${document} ${String(from)}`;

/** Where the answers to some questions begin. */
export const answeredPlaces = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.flatMap(q => q.answers.map(placeKey)));
