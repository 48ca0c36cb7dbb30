import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  holds,
  indexAt,
  meets,
  type Place,
  type Proposition,
  type Span,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { firmlyTold } from './firmly/findings.js';
import { hedgeDrifts } from './lost-hedge.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { firmerCauses } from './strength/causes.js';
import { counterparts, keyThere } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { cueOf, isFirmerCue } from './strength/cues.js';
import { byOrder, driftOf } from './strength/order.js';
import { isProse } from './strength/prose.js';
import { quantityDrafts } from './strength/quantifiers.js';
import { firmerReadings } from './strength/readings.js';
import { relationDrafts } from './strength/relations.js';
import { stepDraft, stepDrifts } from './strength/steps.js';
import { type SharedClaim, sharedClaims } from './strength/shared-claim.js';
import { attributionsAt, hedgesAt, isSofter, strengthOf, textAt } from './strength/strength.js';
import { type UnseenDrift, unseenDrifts, unseenStrength } from './unseen/findings.js';

/** What an account gives with a cue that leaves it open, and another with one that settles it, of the same source. */
export interface Settled {
  readonly claim: SharedClaim;
  readonly firm: Attribution;
}

const settledIn = (claim: SharedClaim): Settled[] => {
  const { own, other, otherSentence } = claim.of;
  const held = attributionsAt(other, otherSentence).filter(b => b.content.some(part => holds(part, claim.there)));
  const firm = held.find(b => isFirmerCue(own, claim.attribution, other, b));
  if (firm === undefined) return [];
  if (hedgesAt(other, { from: Math.min(otherSentence.from, claim.there.from), to: claim.there.to }).length > 0)
    return [];
  return [{ claim, firm }];
};

const settledDraft = (of: Case, { claim, firm }: Settled): Draft => {
  const { own, other } = claim.of;
  const [soft, hard] = [cueOf(own, claim.attribution), cueOf(other, firm)];
  const at = (account: Account, { source, cue }: Attribution, span: Span): Place => ({
    document: account.document.id,
    ...cover([...source, ...cue, span]),
  });
  return {
    level: 'question',
    message: `${called(of, other.document.id)} has “${hard}” where ${called(of, own.document.id)} has “${soft}”, of the same source in the same words.`,
    sides: [at(own, claim.attribution, claim.here), at(other, firm, claim.there)],
    because: [`“${soft}” leaves open what “${hard}” settles`, 'the two sentences share their words'],
    otherReadings: firmerReadings,
  };
};

/** A deed that an account first tells with a reservation and then takes for known. */
interface TakenForKnown {
  readonly account: Account;
  readonly soft: Span;
  readonly known: Span;
}

/** Words between "the" and the noun of a deed at most. */
const BETWEEN = 3;

/** An adjective and the adverb made of it share so many letters at least. */
const ROOT = 5;

/** What an adverb or adjective says, whatever its ending. */
const rootOf = (account: Account, word: string): string => {
  const { mannerEnding } = languageOf(account.document.language).strength;
  const root = word.toLowerCase().replace(mannerEnding, '');
  return root.length >= ROOT ? root : stem(word.toLowerCase());
};

/** What tells more of a deed than that it was done: who did it, and how. */
const manners = (account: Account, { group, doers }: Proposition): Set<string> => {
  const { tokens } = account.annotations;
  const adverbs = tokens
    .slice(indexAt(tokens, group.from), indexAt(tokens, group.to))
    .filter(({ pos }) => pos === 'ADV')
    .map(token => rootOf(account, textAt(account, token)));
  return new Set([...adverbs, ...doers.flatMap(({ head, modifiers }) => [head, ...modifiers])]);
};

interface Noun {
  readonly span: Span;
  readonly deed: string;
  readonly manner: readonly string[];
}

/** The deed that the noun at a token tells, and where the noun ends: "shelling", "shoot-down". */
const deedAt = (account: Account, i: number): { readonly deed: string; readonly to: number } | null => {
  const { deedNouns } = languageOf(account.document.language).deeds;
  const { tokens } = account.annotations;
  const [noun, mark, further] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (noun === undefined) return null;
  const joined = further !== undefined && mark?.from === noun.to && further.from === mark.to;
  const compound = joined
    ? deedNouns.get(textAt(account, { from: noun.from, to: further.to }).toLowerCase())
    : undefined;
  if (compound !== undefined && further !== undefined) return { deed: compound, to: further.to };
  const deed = deedNouns.get(noun.lemma) ?? deedNouns.get(textAt(account, noun).toLowerCase());
  return deed === undefined ? null : { deed, to: noun.to };
};

/** "The accidental shelling": a deed that is taken for known, with what is said of it. */
const knownNouns = (account: Account): Noun[] => {
  const { document, annotations } = account;
  const { strength } = languageOf(document.language);
  const { tokens } = annotations;
  return tokens.flatMap((article, i): Noun[] => {
    if (!strength.definite.test(textAt(account, article))) return [];
    for (let j = i + 2; j <= i + 1 + BETWEEN; j += 1) {
      const noun = tokens[j];
      if (noun === undefined) return [];
      const found = deedAt(account, j);
      if (found === null) continue;
      const { deed, to } = found;
      const span = { from: article.from, to };
      const words = tokens.slice(i + 1, j);
      if (!words.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(pos))) return [];
      return [
        {
          span,
          deed,
          manner: words.flatMap(w => [rootOf(account, textAt(account, w)), stem(textAt(account, w).toLowerCase())]),
        },
      ];
    }
    return [];
  });
};

const QUOTED = /[“”"«»„?]/u;

const isNarratorsNoun = (account: Account, { span }: Noun): boolean => {
  const { strength } = languageOf(account.document.language);
  const sentence = around(account.annotations.sentences, span);
  if (sentence === undefined || QUOTED.test(textAt(account, { from: sentence.from, to: span.to }))) return false;
  if (!isProse(account, span)) return false;
  return !strength.openNoun.test(textAt(account, span)) && strengthOf(account, span).rung === 'stated';
};

const takenForKnown = (account: Account): TakenForKnown[] => {
  const nouns = knownNouns(account);
  if (nouns.length === 0) return [];
  const told = account.annotations.propositions.filter(p => !p.negated && nouns.some(n => n.deed === p.deed));
  const rung = new Map(told.map(p => [p, strengthOf(account, p.group).rung]));
  const found: TakenForKnown[] = [];
  for (const noun of nouns) {
    const earlier = told.filter(p => p.deed === noun.deed && p.to <= noun.span.from);
    const soft = earlier.find(
      p =>
        rung.get(p) !== 'denied' &&
        isSofter(rung.get(p) ?? 'stated', 'attributed') &&
        noun.manner.some(m => manners(account, p).has(m)),
    );
    if (soft === undefined || !isNarratorsNoun(account, noun)) continue;
    // Somebody confirmed it, or the narrator told it outright, before.
    if (earlier.some(p => p.real && !isSofter(rung.get(p) ?? 'stated', 'attributed'))) continue;
    const { hedges, held } = strengthOf(account, soft.group);
    const sentence = around(account.annotations.sentences, soft.at) ?? soft;
    const by = [...hedges, ...held.flatMap(a => a.cue)].filter(part => holds(sentence, part));
    found.push({ account, soft: cover([...by, soft.group]), known: noun.span });
  }
  return found;
};

const knownDraft = (of: Case, { account, soft, known }: TakenForKnown): Draft => {
  const id = account.document.id;
  return {
    level: 'question',
    message: `${called(of, id)} takes for known (“${textAt(account, known)}”) what it has told with a reservation: “${textAt(account, soft)}”.`,
    sides: [
      { document: id, ...known },
      { document: id, ...soft },
    ],
    because: ['nothing between the two says that it was confirmed', 'the article takes the deed for known'],
    otherReadings: [
      'the reservation is meant to carry on',
      'only how it happened is in doubt, or who did it, and the account takes the rest for known',
      firmerReadings[0],
    ],
  };
};

/** Claims that one account has with a cue that leaves them open and another with one that settles them, by whether the soft one came later. */
export const cueDrifts = (of: Case): { readonly lost: Settled[]; readonly weakened: Settled[] } =>
  byOrder(of, counterparts(of).flatMap(sharedClaims).flatMap(settledIn), ({ claim }) => driftOf(claim.of));

/** What accounts have a document say with different strength, but for what is told of words that they share. */
const unseenOnly = (of: Case): UnseenDrift[] => {
  const hedged = [...hedgeDrifts(of).lost, ...hedgeDrifts(of).weakened].map(({ of: pair, hedged: soft, bare }) => ({
    soft: { document: pair.own.document.id, ...soft },
    firm: { document: pair.other.document.id, ...bare },
  }));
  const cues = [...cueDrifts(of).lost, ...cueDrifts(of).weakened].map(({ claim }) => ({
    soft: { document: claim.of.own.document.id, ...claim.here },
    firm: { document: claim.of.other.document.id, ...claim.there },
  }));
  const isAt = (place: Place, { account, span }: UnseenDrift['soft']): boolean =>
    place.document === account.document.id && meets(place, span);
  const told = [...hedged, ...cues];
  return byOrder(
    of,
    unseenDrifts(of).filter(drift => !told.some(t => isAt(t.soft, drift.soft) && isAt(t.firm, drift.firm))),
    ({ soft, firm }) => ({ soft: soft.account, firm: firm.account, at: firm.span.from }),
  ).lost;
};

/** Cues that have become firmer, but for sentences of which it is told already that they have lost a hedge. */
const toldOnce = (of: Case): Settled[] => {
  const told = new Set(hedgeDrifts(of).lost.map(({ of: pair }) => keyThere(pair)));
  return cueDrifts(of).lost.filter(({ claim }) => !told.has(keyThere(claim.of)));
};

/** The same claim in firmer words: a source that only believed concludes; what was hedged is taken for known further on. */
export const strengthenedClaim: Rule = {
  id: 'strengthened-claim',
  find: of => [
    ...grouped(toldOnce(of), ({ claim }) => [keyThere(claim.of)]).map(([first]) => settledDraft(of, first)),
    ...grouped(stepDrifts(of).lost, ({ of: pair }) => [keyThere(pair)]).map(([first]) => stepDraft(of, first)),
    ...of.accounts.flatMap(account =>
      takenForKnown(account)
        .slice(0, 1)
        .map(one => knownDraft(of, one)),
    ),
    ...firmerCauses(of),
    ...relationDrafts(of),
    ...quantityDrafts(of),
    ...unseenStrength(of, unseenOnly(of)),
    ...firmlyTold(of),
  ],
};
