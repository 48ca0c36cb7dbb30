import { type Language, languageOf } from '../languages/index.js';
import { stateOf } from '../languages/states.js';
import {
  type Account,
  type Answer,
  around,
  type Attribution,
  type Cause,
  type Certainty,
  type Difference,
  type Independence,
  independence,
  holds,
  indexAt,
  type Lineage,
  meets,
  type Question,
  type Span,
  cover,
  within,
} from '../model/index.js';
import { fingerprint } from '../text/fingerprint.js';
import type { Weighed } from './ask.js';
import { type Frame, isElsewhere } from './frame.js';
import { attributionsAt, type Held, heldBy, holderAt } from './holder.js';
import { fits, type Hypothesis, hypothesesOf, isVague, type Said } from './hypotheses.js';
import type { SlotClaim } from './positions.js';

/** How far back the one whom a pronoun stands for may have been heard, in attributions. */
const BACK = 3;

/** Hypotheses held against each other at most; with more the question is hardly about one happening. */
const MANY = 40;

const WEAKER: readonly Certainty[] = ['possible', 'probable', 'unstated', 'certain'];

const weaker = (a: Certainty, b: Certainty): Certainty => (WEAKER.indexOf(a) < WEAKER.indexOf(b) ? a : b);

/** The full name of the one whom words stand for: by the attribution that has them as its source, the name in them, or the last one heard. */
const nameAt = ({ document, annotations }: Account, span: Span): string | null => {
  const words = document.text.slice(span.from, span.to);
  const { attributions, mentions } = annotations;
  const own = attributions.find(a => a.speaker !== null && a.source.some(s => meets(s, span)));
  if (own?.speaker != null) return own.speaker;
  // "they" may be anybody
  if (languageOf(document.language).causes.many.has(words.toLowerCase())) return null;
  if (languageOf(document.language).causes.pronouns.has(words.toLowerCase())) {
    const heard = attributions.filter(a => (a.source[0]?.from ?? Number.POSITIVE_INFINITY) < span.from);
    return heard.slice(-BACK).findLast(a => a.speaker !== null)?.speaker ?? null;
  }
  const named = mentions[indexAt(mentions, span.from)];
  return named !== undefined && named.to <= span.to && (named.type === 'person' || named.to === span.to)
    ? named.name
    : words.replace(languageOf(document.language).causes.article, '');
};

/** Who holds a cause: whoever its own clause names, else the one who answers for the sentence. */
const holderOf = (account: Account, { by, from, to }: Cause): Held | null => {
  const held = holderAt(account, { from, to });
  if (by === null) return held;
  const name = nameAt(account, by);
  if (name === null) return held.holder === 'narrator' ? null : held;
  if (held.holder === name) return held;
  return { holder: name, chain: [...holderAt(account, by).chain, name], polarity: 'asserts', certainty: 'unstated' };
};

const polarityOf = ({ stand }: Cause, held: Attribution['polarity']): Attribution['polarity'] | null => {
  if (held === 'declines') return held;
  if (stand === 'asks' || held === 'demands') return null;
  return stand === 'denies' ? 'denies' : held;
};

/** Who takes which stand to a cause. */
type Stand = readonly [Held, Attribution['polarity']];

/**
 * Who denies a cause and whose claim it is, where one rejects what another claims: "rejected the union's claim that fog caused the crash". Null where it is
 * told otherwise, or the claim itself is a denial.
 */
const rejected = (account: Account, { by, stand, from, to, told }: Cause): readonly Stand[] | null => {
  if (by !== null || stand !== 'denies') return null;
  const { document, annotations } = account;
  const { negative } = languageOf(document.language).deeds;
  if (within(annotations.tokens, told).some(t => negative.test(document.text.slice(t.from, t.to).toLowerCase())))
    return null;
  const [one, other] = attributionsAt(account, { from, to });
  if (one === undefined || other === undefined || one.polarity === other.polarity) return null;
  const [denier, claimant] = one.polarity === 'denies' ? [one, other] : [other, one];
  if (denier.polarity !== 'denies' || claimant.polarity !== 'asserts' || claimant.source.length === 0) return null;
  // the claim stands in what is denied, never the other way round
  const around = cover(denier.content);
  if (!claimant.content.every(part => holds(around, part))) return null;
  return [
    [heldBy(account, denier), 'denies'],
    [heldBy(account, claimant), 'asserts'],
  ];
};

const standsOn = (account: Account, cause: Cause): readonly Stand[] => {
  const both = rejected(account, cause);
  if (both !== null) return both;
  const held = holderOf(account, cause);
  // "they", of whom nobody knows who they are, and "you", who has not spoken
  if (held !== null && languageOf(account.document.language).causes.anybody.has(held.holder.toLowerCase())) return [];
  const polarity = held === null ? null : polarityOf(cause, held.polarity);
  return held === null || polarity === null ? [] : [[held, polarity]];
};

/** States that names and adjectives stand for; what is not known for a state is left out. */
const statesOf = (
  names: readonly string[],
  { entities, places, regionNames }: Language,
  known: ReadonlySet<string>,
): Set<string> => {
  const isState = (name: string): boolean => regionNames.has(name) || known.has(name);
  return new Set(
    names.flatMap(name => {
      const lower = name.toLowerCase();
      const seat = entities.spokenForBy(name)?.replace(entities.governmentOf, '').toLowerCase();
      const state = seat ?? (isState(lower) ? lower : stateOf(name, places, isState));
      return state === null ? [] : [state];
    }),
  );
};

/** Names in all accounts of which an adjective stands in some cause: they are states or peoples. */
const statesNamed = (accounts: readonly Account[]): ReadonlySet<string> => {
  const places = new Set(accounts.flatMap(a => a.annotations.mentions.map(m => m.name.toLowerCase())));
  return new Set(
    accounts.flatMap(({ document, annotations }) =>
      annotations.causes.flatMap(({ agents }) =>
        agents.flatMap(
          name =>
            stateOf(name, languageOf(document.language).places, one => places.has(one) && one !== name.toLowerCase()) ??
            [],
        ),
      ),
    ),
  );
};

/** Whether a happening leads to those that the case is about: a fire to an explosion. */
const leadsTo = (language: string, kind: string, { event }: Frame): boolean =>
  languageOf(language)
    .causes.leadingTo.get(event?.kind.key ?? '')
    ?.includes(kind) ?? false;

/** Whether a cause says no more than what happened: shells, of a bombardment. */
const isItself = (language: string, { kinds, agents, doer }: Cause, { event }: Frame): boolean => {
  const own = languageOf(language).causes.itself.get(event?.kind.key ?? '') ?? [];
  return kinds.length > 0 && agents.length === 0 && doer === null && kinds.every(kind => own.includes(kind));
};

const saidIn = (account: Account, frame: Frame, lineage: Lineage, known: ReadonlySet<string>): Said[] => {
  const { document, annotations } = account;
  const seen = new Set<string>();
  // a happening that is a cause is no sign that the sentence is about another event
  const apart = annotations.events.filter(e => !annotations.causes.some(c => holds(c, e)));
  const told = { document, annotations: { ...annotations, events: apart } };
  return annotations.causes.flatMap((cause): Said[] => {
    if (cause.of !== null && cause.of !== frame.event?.kind.key && !leadsTo(document.language, cause.of, frame))
      return [];
    const sentence = around(annotations.sentences, cause);
    if (sentence === undefined || isElsewhere(frame, told, { span: cause.told, sentence })) return [];
    return standsOn(account, cause).flatMap(([held, polarity]): Said[] => {
      const { from, to } = cause.told;
      const certainty = cause.stand === 'raises' ? 'possible' : weaker(cause.certainty, held.certainty);
      const answer: Answer = {
        value: cause.value,
        document: document.id,
        from,
        to,
        holder: held.holder,
        chain: held.chain,
        polarity,
        certainty: polarity === 'asserts' ? certainty : 'unstated',
        derived: false,
        ...(polarity === 'asserts' && cause.stand === 'raises' ? { raised: true as const } : {}),
        ...(cause.grounds === null ? {} : { grounds: cause.grounds }),
      };
      const key = [held.holder, polarity, answer.certainty, answer.raised ?? false, cause.value.toLowerCase()].join(
        '|',
      );
      if (seen.has(key)) return [];
      seen.add(key);
      const holder = lineage.holderOf(answer).key;
      const states = statesOf(cause.agents, languageOf(document.language), known);
      return [{ account, cause, answer, holder, states }];
    });
  });
};

const asserting = ({ said }: Hypothesis): Said[] =>
  said.filter(s => s.answer.polarity === 'asserts' && s.answer.raised !== true);
const denying = ({ said }: Hypothesis): Said[] => said.filter(s => s.answer.polarity === 'denies');

/** Firm words before soft ones, named voices before the account's own, then in the order of the accounts. */
const best = (said: readonly Said[]): Answer[] =>
  [...said]
    .sort(
      (a, b) =>
        WEAKER.indexOf(b.answer.certainty) - WEAKER.indexOf(a.answer.certainty) ||
        Number(a.answer.raised ?? false) - Number(b.answer.raised ?? false),
    )
    .map(s => s.answer);

const differenceOf = (
  question: string,
  kind: Difference['kind'],
  sides: readonly (readonly Said[])[],
): Difference[] => {
  const groups = sides.flatMap(side => {
    const [first, ...rest] = best(side);
    return first === undefined ? [] : [[first, ...rest] as [Answer, ...Answer[]]];
  });
  return groups.length === sides.length ? [{ question, kind, groups, because: [] }] : [];
};

/** Those of a side who do not hold the other side too: whoever offers alternatives contests neither. */
const only = (own: readonly Said[], other: readonly Said[]): Said[] => {
  const both = new Set(other.map(s => s.holder));
  return own.filter(s => !both.has(s.holder));
};

/** Those whose words tell most: the vague ones of a hypothesis may be anything. */
const telling = (said: readonly Said[]): readonly Said[] => {
  const kept = said.filter(s => !isVague(s));
  return kept.length > 0 ? kept : said;
};

const areRivals = (a: readonly Said[], b: readonly Said[]): boolean =>
  telling(a).every(one => telling(b).every(other => !fits(one, other)));

const rivalsOf = (question: string, hypotheses: readonly Hypothesis[]): Difference[] =>
  hypotheses.slice(0, MANY).flatMap((a, i) =>
    hypotheses.slice(i + 1, MANY).flatMap(b => {
      const [one, other] = [asserting(a), asserting(b)];
      return areRivals(one, other) ? differenceOf(question, 'rival', [only(one, other), only(other, one)]) : [];
    }),
  );

const disputesOf = (question: string, hypotheses: readonly Hypothesis[]): Difference[] =>
  hypotheses.flatMap(hypothesis => {
    const denied = denying(hypothesis);
    const affirmed = hypothesis.said.filter(s => s.answer.polarity === 'asserts');
    const apart = affirmed.filter(s => !denied.some(d => d.account === s.account && d.answer.from === s.answer.from));
    return differenceOf(question, 'disputed', [only(apart, denied), only(denied, apart)]);
  });

/** The best-supported hypothesis counts. */
const supportOf = (hypotheses: readonly Hypothesis[], lineage: Lineage): Independence =>
  hypotheses
    .map(h =>
      independence(
        asserting(h).map(s => s.answer),
        lineage,
      ),
    )
    .reduce((a, b) => (b.max > a.max || (b.max === a.max && b.min > a.min) ? b : a), { min: 0, max: 0 });

/** All that is said of what caused the case's event. */
export interface CausesSaid {
  readonly slot: string;
  readonly question: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly all: readonly Said[];
}

/** The causes that the accounts name, put together as hypotheses; null where they name none. */
export const causesSaid = (accounts: readonly Account[], frame: Frame, lineage: Lineage): CausesSaid | null => {
  const { event } = frame;
  if (event === null) return null;
  const known = statesNamed(accounts);
  const all = accounts.flatMap(account => saidIn(account, frame, lineage, known));
  const [first] = all;
  if (first === undefined) return null;
  const hypotheses = hypothesesOf(all);
  // shells, of a bombardment, are a cause only where somebody has another
  const own = all.filter(s => isItself(s.account.document.language, s.cause, frame));
  if (own.length === all.length && hypotheses.length < 2) return null;
  const question = languageOf(first.account.document.language).causes.whatCaused.replace('%', event.kind.name);
  return { slot: `cause:${event.kind.key}`, question, hypotheses, all };
};

/** What is said of causes as claims: one topic a hypothesis; two exclude each other where neither can be part of the other. */
export const causeClaims = ({ slot, question, hypotheses }: CausesSaid): SlotClaim[] => {
  const said = new Map<SlotClaim, Said>();
  return hypotheses.flatMap((hypothesis, i) =>
    hypothesis.said.map(one => {
      const claim: SlotClaim = {
        account: one.account,
        answer: one.answer,
        slot,
        question,
        topic: String(i),
        rest: [],
        excludes: other => {
          const theirs = said.get(other);
          return theirs !== undefined && !fits(one, theirs);
        },
      };
      said.set(claim, one);
      return claim;
    }),
  );
};

/**
 * What caused the case's event, by all hypotheses that the accounts name: each with those who assert, deny and decline it. Hypotheses are one where they are
 * of one kind and neither doer nor intent tells them apart; two are rivals where different holders assert them and neither can be part of the other.
 */
export const weighCauses = (said: CausesSaid | null, lineage: Lineage): Weighed[] => {
  if (said === null) return [];
  const { slot, question: asked, hypotheses, all } = said;
  const id = fingerprint('question', slot, '');
  const differences = [...rivalsOf(id, hypotheses), ...disputesOf(id, hypotheses)];
  const independent = supportOf(hypotheses, lineage);
  const firm = all.some(s => s.answer.polarity === 'asserts' && s.answer.certainty !== 'possible');
  const place = new Map(all.map((said, i) => [said, i]));
  const status =
    differences.length > 0 ? 'contested' : !firm ? 'open' : independent.min > 1 ? 'agreed' : 'single-origin';
  const question: Question = {
    id,
    question: asked,
    slot,
    scope: null,
    status,
    independent,
    answers: all.map(s => s.answer),
    // the most telling words of a hypothesis first
    groups: hypotheses.map(h => h.said.map(s => place.get(s) ?? 0)),
  };
  return [{ question, differences }];
};
