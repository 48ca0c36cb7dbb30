import { type Account, around, type Lineage } from '../../model/index.js';
import { ask, type Weighed } from '../ask.js';
import { byAccount, compare, type Measure } from '../compare.js';
import { fits } from '../interval.js';
import { explainMoved } from '../moved.js';
import type { Told as Dated } from '../as-of.js';
import { depthAt, distanceAt } from './distances.js';
import { eachAt } from './each.js';
import { heardAt } from './hearings.js';
import { ownedAt } from './owned.js';
import { broughtOutAt, underAgeAt } from './people.js';
import { costAt, savingAt } from './spending.js';
import { mayBeOneJudgment, termsIn } from './terms.js';
import type { Told, Trait } from './trait.js';

/** Everything that a quantity may be told to be of. */
const readers: readonly ((told: Told) => Trait | null)[] = [
  ownedAt,
  depthAt,
  distanceAt,
  eachAt,
  heardAt,
  costAt,
  savingAt,
  underAgeAt,
  broughtOutAt,
];

const toldOf = ({ account, answer }: Trait): Dated => ({
  account,
  span: answer,
  sentence: around(account.annotations.sentences, answer) ?? answer,
});

/** Numbers that grow while an event of `since`, ISO day, unfolds may be of two times. */
const measure = (grows: boolean, since: string | null): Measure<Trait> => ({
  fits: (a, b) => fits(a.interval, b.interval),
  order: (a, b) => a.interval.low - b.interval.low,
  makesUp: () => false,
  clash: () => null,
  explain: (lower, higher) =>
    grows ? explainMoved({ moves: 'up' }, lower.map(toldOf), higher.map(toldOf), since) : null,
});

/** The traits that one account tells of, in order. */
const traitsIn = (account: Account): Trait[] => {
  const { document, annotations } = account;
  const counted = annotations.quantities.flatMap((quantity): Trait[] => {
    const sentence = around(annotations.sentences, quantity);
    if (sentence === undefined || quantity.status !== null) return [];
    const ahead = document.text.slice(sentence.from, quantity.from);
    const told = { account, quantity, sentence, ahead, after: document.text.slice(quantity.to, sentence.to) };
    const found = readers.map(read => read(told)).find(trait => trait !== null);
    return found ? [found] : [];
  });
  return [...counted, ...termsIn(account)];
};

/** The traits of one thing: where some do not tell what they are measured from, and the others agree, they are of one. */
const joined = (traits: readonly Trait[]): Trait[][] => {
  const origins = [...new Set(traits.map(t => t.from))].filter(from => from !== '');
  if (origins.length < 2) return [[...traits]];
  return origins.map(from => traits.filter(t => t.from === from));
};

/** The first of every account and value; an account with several values of one thing has several things, and none is the answer. */
const claimsOf = (traits: readonly Trait[]): Trait[] => {
  return [...byAccount(traits).values()].flatMap(list =>
    list.every(t => fits(t.interval, list[0]?.interval ?? t.interval)) ? list.slice(0, 1) : [],
  );
};

/** Why the answers are only likely to be of one thing. */
const LIKELY = 'the accounts call it by the same word, and none tells of two';

/** Whether names tell that two things are meant. */
const areOthers = (claims: readonly Trait[]): boolean => {
  const names = [...new Set(claims.flatMap(c => c.name ?? []))];
  return names.some(a => names.some(b => !a.includes(b) && !b.includes(a)));
};

/** Whether years tell that two judgments are meant. */
const areOfOtherYears = (claims: readonly Trait[]): boolean =>
  claims.some(a => claims.some(b => !mayBeOneJudgment(a.year, b.year)));

/** Whether what stands beside two numbers has not a noun in common. */
const areApart = (claims: readonly Trait[]): boolean =>
  claims.some(a => claims.some(b => a.about && b.about && ![...a.about].some(noun => b.about?.has(noun))));

const weighed = (claims: readonly Trait[], since: string | null, lineage: Lineage): Weighed[] => {
  const [first] = claims;
  if (
    !first ||
    new Set(claims.map(c => lineage.families.get(c.answer.document))).size < 2 ||
    areOthers(claims) ||
    areOfOtherYears(claims) ||
    areApart(claims) ||
    !claims.some(c => c.known)
  )
    return [];
  const [kind = ''] = first.key.split('|');
  // a sentence may be another court's by now, whatever the name
  const sure = kind !== 'sentence' && claims.every(c => c.exact && c.name !== null && c.name === first.name);
  const asked = {
    question: (claims.find(c => c.from !== '') ?? first).question,
    slot: `amount:${kind}`,
    scope: [...first.shown, first.from].filter(Boolean).join(', ') || null,
  };
  const { question, differences } = ask(asked, claims, compare(claims, measure(first.grows === true, since)), lineage);
  return [
    {
      question,
      differences: differences.map(d => (sure ? d : { ...d, unsure: true as const, because: [...d.because, LIKELY] })),
    },
  ];
};

/** The questions that numbers of one thing, place or person answer; asked where two families of accounts give it. Copies alone make no question. */
export const weighTraits = (accounts: readonly Account[], since: string | null, lineage: Lineage): Weighed[] => {
  const byKey = new Map<string, Trait[]>();
  for (const trait of accounts.flatMap(traitsIn)) byKey.set(trait.key, [...(byKey.get(trait.key) ?? []), trait]);
  return [...byKey.values()].flatMap(joined).flatMap(traits => weighed(claimsOf(traits), since, lineage));
};
