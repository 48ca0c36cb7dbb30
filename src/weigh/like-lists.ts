import { languageOf } from '../languages/index.js';
import { type Account, type Lineage, type Quantity, type Question, within } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { compare } from './compare.js';
import { isPeople } from './constraints/groups.js';
import { rollIn } from './constraints/rolls.js';
import { skeletonsOf } from './constraints/skeleton.js';
import { exactly } from './constraints/told.js';
import { answeredPlaces, byInterval, placeKey } from './like-figures.js';
import { type Trait, traitAt } from './traits/trait.js';

/** Parts that two lists must have in common where nothing tells that their wholes are equal; one where that is told. */
const SHARED = 2;

/** A number that two lists may have in common by chance is smaller. */
const TELLING = 3;

/** A list of people by who they were, with the count that it is of. */
interface PartList {
  readonly account: Account;
  readonly parts: ReadonlyMap<string, Quantity>;
  /** The last count of people before it, in its sentence or the one before, or what it makes where its groups are everybody; null where neither is told. */
  readonly whole: number | null;
  /** What is told to have become of them; null where nothing is. */
  readonly status: string | null;
}

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, q) => sum + (q.value ?? 0), 0);

/** The lists of an account, in order. */
const listsIn = (account: Account): PartList[] => {
  const { document, annotations } = account;
  const language = languageOf(document.language);
  const { sentences, quantities } = annotations;
  return skeletonsOf<Quantity>(document.text, sentences, quantities, 2, language.sums.opener).flatMap(skeleton => {
    const roll = rollIn(language, skeleton);
    const [first] = roll?.parts ?? [];
    if (roll === null || first === undefined) return [];
    const { sentence } = skeleton;
    const index = sentences.findIndex(s => s.from === sentence.from);
    const from = (sentences[index - 1] ?? sentence).from;
    const counts = within(quantities, { from, to: first.from }).filter(q => isPeople(language, q) || q.status !== null);
    const whole = counts.at(-1);
    return [
      {
        account,
        parts: new Map(roll.parts.map(q => [q.unit ?? '', q])),
        whole: whole === undefined ? (roll.grouping === 'all' ? sumOf(roll.parts) : null) : exactly(whole),
        status: roll.parts.find(q => q.status !== null)?.status ?? whole?.status ?? null,
      },
    ];
  });
};

/** The one part by which two lists of the same nouns differ, while all others, or one and the whole, agree; null where they are alike, or of two groups. */
const partApart = (a: PartList, b: PartList): string | null => {
  const nouns = [...a.parts.keys()];
  if (a.parts.size !== b.parts.size || !nouns.every(noun => b.parts.has(noun))) return null;
  if (a.status !== null && b.status !== null && a.status !== b.status) return null;
  const [apart, ...more] = nouns.filter(noun => a.parts.get(noun)?.value !== b.parts.get(noun)?.value);
  const shared = nouns.filter(noun => noun !== apart);
  const isTold = shared.some(noun => (a.parts.get(noun)?.value ?? 0) >= TELLING);
  if (apart === undefined || more.length > 0 || !isTold) return null;
  const ofOneWhole = a.whole !== null && a.whole === b.whole;
  // each list makes its own whole: then the wholes differ, and that is asked of them
  const haveWholes = [a, b].every(({ whole, parts }) => whole === sumOf([...parts.values()]));
  const ofOneState = a.status !== null && a.status === b.status;
  return !haveWholes && (ofOneWhole || (ofOneState && shared.length >= SHARED)) ? apart : null;
};

const claimOf = ({ account, parts }: PartList, noun: string): Trait | null => {
  const quantity = parts.get(noun);
  const { document } = account;
  if (quantity === undefined) return null;
  const { amounts, groups } = languageOf(document.language);
  const asked = {
    key: noun,
    from: '',
    name: null,
    shown: [],
    question: amounts.howManyAlike(groups.plural(noun)),
  };
  return traitAt({ account, quantity }, asked, { times: 1, measured: false });
};

/** The other parts of a list as its account has them: "5 men, 3 children". */
const otherParts = ({ account: { document }, parts }: PartList, noun: string): string =>
  [...parts]
    .filter(([unit]) => unit !== noun)
    .map(([, q]) => document.text.slice(q.from, q.to))
    .join(', ');

/**
 * Breakdowns of one whole in several accounts of which one part differs while the others, or the whole, agree: "nine men, six women and four boys" beside
 * "nine men, seven women and four boys". Asked where two families of accounts tell it; what is asked `already` is not asked again, and of an account that
 * has both nothing is asked.
 */
export const weighLikeLists = (
  accounts: readonly Account[],
  lineage: Lineage,
  already: readonly Question[],
): Weighed[] => {
  const answered = answeredPlaces(already);
  const lists = accounts.flatMap(listsIn);
  const asked = new Map<string, Map<PartList, Trait>>();
  for (const [i, a] of lists.entries())
    for (const b of lists.slice(i + 1)) {
      const noun = a.account === b.account ? null : partApart(a, b);
      if (noun === null) continue;
      const others = [...a.parts].filter(([unit]) => unit !== noun).map(([unit, q]) => `${unit} ${String(q.value)}`);
      const key = [noun, ...others.sort()].join('|');
      const claims = asked.get(key) ?? new Map<PartList, Trait>();
      for (const list of [a, b]) {
        const claim = claimOf(list, noun);
        if (claim !== null && !answered.has(placeKey(claim.answer))) claims.set(list, claim);
      }
      asked.set(key, claims);
    }
  return [...asked.values()].flatMap((found): Weighed[] => {
    const claims = [...found.values()];
    const [first] = found;
    const documents = claims.map(c => c.answer.document);
    if (first === undefined || new Set(documents).size < documents.length) return [];
    if (new Set(documents.map(id => lineage.families.get(id))).size < 2) return [];
    const [list, { key, question: words }] = first;
    const { question, differences } = ask(
      { question: words, slot: 'amount:part', scope: otherParts(list, key) },
      claims,
      compare(claims, byInterval),
      lineage,
    );
    const { amounts } = languageOf(list.account.document.language);
    return [
      {
        question,
        differences: differences.map(d => ({
          ...d,
          unsure: true as const,
          because: [...d.because, amounts.otherParts],
        })),
      },
    ];
  });
};
