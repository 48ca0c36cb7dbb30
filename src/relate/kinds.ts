import type { PassageKind } from '../model/index.js';
import type { Aligned } from './align.js';
import {
  BACKGROUND,
  CAPITALISED,
  CHARGE,
  CHARGE_LINK,
  COMMON,
  FIRST_PERSON,
  FORMULA,
  NAME,
  NUMBER,
  QUOTED,
  RARE,
  type Read,
  YEAR,
} from './columns.js';

/**
 * What the words of a shared stretch are. `narration` bears a relation by itself; `weak` narration does so only beside other narration
 * of the same pair, and is a stock phrase where it stands alone.
 */
export interface Weighed {
  readonly aligned: Aligned;
  readonly sort: 'quotation' | 'fact' | 'narration' | 'weak' | 'stock';
  /** Words that stand in both. */
  readonly matched: number;
  /** Of these, those that carry matter and are no name, number or part of one. */
  readonly plain: number;
  /** Of the plain, those outside the common words of the language. */
  readonly rare: number;
  readonly basis: string;
}

/** Telling who, where, when and how many takes a few words that anybody would use: a fact has no more of them than of names and numbers. */
const FACT_WORDS = 4;

/**
 * A stretch of narration bears a relation by itself when it is long, also without its names and numbers (`told`), and has matter: plain
 * words count one, rare ones two. The shorter it is, the more it needs. Formulas ("was arrested on suspicion of", lists of charges), which independent accounts of one event share, end
 * below; the figures are from reading the pairs of a corpus of several outlets on the same events.
 */
const ENOUGH: readonly { readonly matched: number; readonly told: number; readonly matter: number }[] = [
  { matched: 18, told: 15, matter: 5 },
  { matched: 12, told: 10, matter: 8 },
];

/** Up to so many words, "I" and "we" outside quotation marks are taken for quoted words whose marks got lost. */
const LOST_MARKS = 30;

/**
 * So many of the same words are copied even where each phrase among them is anybody's. Of 12 words in a row in news of another corpus one
 * stretch in 2,200 is mostly such phrases, of 18 one in 14,500.
 */
const LONG = 18;

/** How many words of matter after "charged with" are the law's and not the narrator's. */
const CHARGED = 10;

/** How many words after a number say what is counted: "five crew members". */
const COUNTED = 2;

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** Says of a shared stretch what its words are, as far as the stretch alone can tell. */
export const weigh = (a: Read, b: Read, aligned: Aligned): Weighed => {
  let quoted = 0;
  let named = 0;
  let plain = 0;
  let rare = 0;
  let counting = 0;
  let charged = 0;
  let previous = 0; // flags of the word before
  let voices = 0;
  let formula = 0;
  const stock = { words: 0, plain: 0, rare: 0 }; // of phrases on any subject
  let before = -1;
  aligned.left.forEach((i, k) => {
    const j = aligned.right[k] ?? 0;
    const flags = [a.flags[i] ?? 0, b.flags[j] ?? 0] as const;
    const both = flags[0] & flags[1];
    if (i !== before + 1) counting = 0;
    before = i;
    if (((flags[0] | flags[1]) & QUOTED) !== 0) {
      quoted++;
      return;
    }
    if ((flags[0] & CHARGE_LINK) !== 0 && (previous & CHARGE) !== 0) charged = CHARGED;
    previous = flags[0];
    if ((flags[0] & FIRST_PERSON) !== 0) voices++;
    const sort = a.sorts[i] ?? 0;
    const isName = sort === NAME || b.sorts[j] === NAME || (both & CAPITALISED) !== 0;
    const inPhrase = (both & (BACKGROUND | FORMULA)) === BACKGROUND;
    if (inPhrase) stock.words++;
    if ((both & FORMULA) !== 0) {
      formula++;
      counting = 0;
    } else if (sort === NUMBER) {
      named++;
      counting = (flags[0] & YEAR) !== 0 ? 0 : COUNTED;
    } else if (isName) {
      if (sort >= COMMON) named++;
    } else if (sort === COMMON || sort === RARE) {
      if (counting > 0 || charged > 0) {
        counting = Math.max(0, counting - 1);
        charged = Math.max(0, charged - 1);
        named++;
      } else {
        plain++;
        if (sort === RARE) rare++;
        if (inPhrase) stock.plain++;
        if (inPhrase && sort === RARE) stock.rare++;
      }
    } else counting = 0;
  });

  const matched = aligned.left.length;
  const weighed = (sort: Weighed['sort'], basis: string): Weighed => ({ aligned, sort, matched, plain, rare, basis });
  if (2 * quoted > matched) return weighed('quotation', 'most of the words are somebody’s quoted words');
  if (2 * formula > matched) return weighed('weak', 'a formula of newswriting');
  if (named > 0 && plain <= Math.min(named, FACT_WORDS)) {
    return weighed('fact', `names, numbers or dates with ${count(plain, 'other word', 'other words')} of matter`);
  }
  if (matched < LONG && 2 * (formula + stock.words) > matched) {
    plain -= stock.plain;
    rare -= stock.rare;
    return weighed('weak', 'mostly phrases that texts on any subject have');
  }
  const spoken = voices > 0 && matched <= LOST_MARKS;
  const strong =
    !spoken &&
    ENOUGH.some(enough => matched >= enough.matched && matched - named >= enough.told && plain + rare >= enough.matter);
  const same = `${count(matched, 'word', 'words')} the same`;
  return strong
    ? weighed('narration', rare > 0 ? `${same}, ${String(rare)} of them uncommon` : same)
    : weighed('weak', same);
};

/** The same stretch as what an outlet, or everybody, puts under everything. */
export const asBoilerplate = (weighed: Weighed, spread: number, ofOneOutlet: boolean): Weighed => ({
  ...weighed,
  sort: 'stock',
  basis: `${ofOneOutlet ? 'standing words of one outlet' : 'standing words'}: they are in ${String(spread)} of the accounts`,
});

/**
 * A sentence in other words bears a relation by itself only where it agrees nearly as a whole: two accounts of what a report says, or of
 * one scene, come to half of it. Plain words count one, rare ones two.
 */
const ALIKE_ALONE = 0.65;
const MATTER_ALONE = 12;

/** The same, of sentences whose words were partly replaced; `alike` is how far their weighted stems agree, 0 to 1. */
export const asReworded = (weighed: Weighed, alike: number): Weighed => {
  const { sort, plain, rare, basis } = weighed;
  const alone = alike >= ALIKE_ALONE && plain + rare >= MATTER_ALONE;
  return {
    ...weighed,
    sort: sort !== 'weak' && sort !== 'narration' ? sort : alone ? 'narration' : 'weak',
    basis: `the sentence in other words: ${basis}`,
  };
};

/** A weak stretch with fewer plain words of matter ("at the time of the") says nothing even between relatives. */
const LEAST_PLAIN = 2;

/** Whether a stretch is narration between relatives. */
export const isTold = ({ sort, plain }: Weighed): boolean =>
  sort === 'narration' || (sort === 'weak' && plain >= LEAST_PLAIN);

/** The kind of a passage, once it is known whether the pair shares narration. */
export const kindOf = (
  weighed: Weighed,
  related: boolean,
): { readonly kind: PassageKind; readonly basis: readonly string[] } => {
  if (weighed.sort !== 'weak') return { kind: weighed.sort, basis: [weighed.basis] };
  if (weighed.plain < LEAST_PLAIN) return { kind: 'stock', basis: [weighed.basis, 'hardly a word of matter'] };
  return related
    ? { kind: 'narration', basis: [weighed.basis, 'short, but the two accounts share other narration'] }
    : { kind: 'stock', basis: [weighed.basis, 'short, and the two accounts share no narration that would support it'] };
};
