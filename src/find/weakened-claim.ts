import { type Account, around, cover, holds, type Place, type Span } from '../model/index.js';
import { heldAt, sourceDrifts, whoOf } from './lost-attribution.js';
import { hedgeDrifts } from './lost-hedge.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { counterparts } from './strength/counterparts.js';
import { cueOf, sameSource } from './strength/cues.js';
import { grouped } from '../model/disjoint-sets.js';
import { ladder } from './strength/ladder.js';
import { after } from './strength/order.js';
import { sharedClaims } from './strength/shared-claim.js';
import { stepDrifts } from './strength/steps.js';
import { attributionsAt } from './strength/strength.js';
import { cueDrifts } from './strengthened-claim.js';

/** A claim that an account tells more softly than one that came before it. */
interface Weakened {
  readonly soft: Account;
  readonly firm: Account;
  readonly softAt: Span;
  readonly firmAt: Span;
  /** What both tell, in either account. */
  readonly claims: readonly [soft: Span, firm: Span];
  /** What the one has done with it, as a verb phrase before the other's name: "adds “reportedly” to what". */
  readonly does: string;
}

const hedged = (of: Case): Weakened[] =>
  hedgeDrifts(of).weakened.map(({ hedge, of: { own, other }, hedged: softAt, bare: firmAt }) => ({
    soft: own,
    firm: other,
    softAt,
    firmAt,
    claims: [{ from: hedge.to, to: softAt.to }, firmAt],
    does: `tells with “${own.document.text.slice(hedge.from, hedge.to)}” what`,
  }));

const sourced = (of: Case): Weakened[] =>
  sourceDrifts(of).weakened.map(claim => ({
    soft: claim.of.own,
    firm: claim.of.other,
    softAt: heldAt(claim),
    firmAt: claim.there,
    claims: [claim.here, claim.there],
    does: `gives as the word of ${whoOf(claim) ?? ''} what`,
  }));

const softened = (of: Case): Weakened[] =>
  cueDrifts(of).weakened.map(({ claim, firm }) => ({
    soft: claim.of.own,
    firm: claim.of.other,
    softAt: heldAt(claim),
    firmAt: cover([...firm.source, ...firm.cue, claim.there]),
    claims: [claim.here, claim.there],
    does: `has “${cueOf(claim.of.own, claim.attribution)}” in place of “${cueOf(claim.of.other, firm)}” in what`,
  }));

const stepped = (of: Case): Weakened[] =>
  stepDrifts(of).weakened.map(({ of: { own, other }, soft, firm, softAt, firmAt }) => ({
    soft: own,
    firm: other,
    softAt,
    firmAt,
    claims: [softAt, firmAt],
    does: `has “${own.document.text.slice(soft.from, soft.to)}” in place of “${other.document.text.slice(firm.from, firm.to)}” in what`,
  }));

/** "Said" has become "claimed", of the same source. */
const distanced = (of: Case): Weakened[] =>
  counterparts(of)
    .flatMap(sharedClaims)
    .flatMap((claim): Weakened[] => {
      const { own, other, otherSentence } = claim.of;
      if (claim.attribution.stance !== 'distancing' || after(of, own, other) === null) return [];
      const before = attributionsAt(other, otherSentence).find(
        b => b.content.some(part => holds(part, claim.there)) && sameSource(claim.attribution, b),
      );
      if (before === undefined || before.stance === 'distancing' || before.polarity !== 'asserts') return [];
      return [
        {
          soft: own,
          firm: other,
          softAt: heldAt(claim),
          firmAt: cover([...before.source, ...before.cue, claim.there]),
          claims: [claim.here, claim.there],
          does: `has “${cueOf(own, claim.attribution)}” in place of “${cueOf(other, before)}” in what`,
        },
      ];
    });

const draftOf = (of: Case, { soft, firm, softAt, firmAt, claims, does }: Weakened): Draft => {
  const [late, early] = [called(of, soft.document.id), called(of, firm.document.id)];
  const sides: [Place, Place] = [
    { ...softAt, document: soft.document.id },
    { ...firmAt, document: firm.document.id },
  ];
  return {
    level: 'note',
    message: `${late} ${does} ${early} tells before it, in the same words, more firmly.`,
    sides,
    because: [
      after(of, soft, firm) === 'draws-on'
        ? `${late} draws on ${early}`
        : `${late} was published on a later day than ${early}; who drew on whom cannot be told`,
      ...ladder(of, [
        { ...claims[0], document: soft.document.id },
        { ...claims[1], document: firm.document.id },
      ]),
    ],
    otherReadings: [
      'doubts have come up since the firmer account was written',
      'the later account says whose word it is, which the earlier one left out',
      'both have it from a third, and the earlier one lost what made it softer',
    ],
  };
};

/** What an account tells more softly than one before it that tells the same: a hedge, a source or a doubt has come in. */
export const weakenedClaim: Rule = {
  id: 'weakened-claim',
  find: of =>
    grouped([...hedged(of), ...sourced(of), ...softened(of), ...stepped(of), ...distanced(of)], ({ soft, softAt }) => [
      `${soft.document.id} ${String(around(soft.annotations.sentences, { from: softAt.from, to: softAt.from + 1 })?.from)}`,
    ]).map(([first]) => draftOf(of, first)),
};
