import { languageOf } from '../languages/index.js';
import { type Account, around, indexAt, type Lineage, type Span, within } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { byAccount, type Claim, compare, type Measure } from './compare.js';
import type { MainEvent } from './event.js';
import { holderAt } from './holder.js';

/** How far from a body the words are read that say what it does, in code units. */
const REACH = 160;

/** A body that an account says looks into the event. */
interface BodyClaim extends Claim {
  /** Equal for one body over all accounts. */
  readonly key: string;
}

/** Several bodies may look into one event, so that no answer rules out another. */
const measure: Measure<BodyClaim> = {
  fits: (a, b) => a.key === b.key,
  order: (a, b) => (a.key < b.key ? -1 : 1),
  makesUp: () => true,
  clash: () => null,
  explain: () => null,
};

interface Body extends Span {
  readonly name: string;
}

/** Organisations by their full names, and bodies that go without one ("police") where no name holds them. */
const bodiesIn = ({ document, annotations }: Account): Body[] => {
  const { bodies } = languageOf(document.language);
  const { mentions } = annotations;
  const named = mentions.filter(m => m.type === 'organisation');
  const plain = [...document.text.matchAll(bodies.unnamedBody)]
    .map(({ index, 0: name }) => ({ from: index, to: index + name.length, name }))
    .filter(body => (mentions[indexAt(mentions, body.to) - 1]?.to ?? 0) <= body.from);
  return [...named, ...plain];
};

/** Whether what stands behind "is investigating" is the event, or what went wrong, and no other matter. */
const isOfEvent = ({ document, annotations }: Account, { kind }: MainEvent, object: Span): boolean => {
  const { bodies, clauses, events } = languageOf(document.language);
  const words = document.text.slice(object.from, object.to);
  const end = object.from + (clauses.clauseEnd.exec(words)?.index ?? words.length);
  const happenings = within(annotations.events, { from: object.from, to: end });
  const marked = within(annotations.tokens, { from: object.from, to: end }).some(token =>
    events.another.has(token.lemma),
  );
  const others = marked || happenings.some(e => e.other || (e.kind !== null && e.kind !== kind.key));
  return !others && (happenings.length > 0 || bodies.inquiredInto.test(words));
};

/** Whether an account says that a body looks into the event. */
const investigates = (account: Account, event: MainEvent, body: Body, sentence: Span): boolean => {
  const { text } = account.document;
  const { bodies } = languageOf(account.document.language);
  const end = Math.min(sentence.to, body.to + REACH);
  const behind = bodies.investigates.exec(text.slice(body.to, end));
  if (behind !== null) return isOfEvent(account, event, { from: body.to + behind[0].length, to: end });
  const start = Math.max(sentence.from, body.from - REACH);
  const ahead = bodies.investigatedBy.exec(text.slice(start, body.from));
  if (ahead === null) return false;
  const told = start + ahead.index;
  const behindIt = { from: body.to, to: end };
  return (
    within(account.annotations.events, { from: start, to: body.from }).some(
      e =>
        !e.other &&
        (e.kind === event.kind.key || e.kind === null) &&
        (e.from >= told || !bodies.between.test(text.slice(e.to, told))),
    ) ||
    (bodies.into.test(text.slice(body.to, end)) && isOfEvent(account, event, behindIt))
  );
};

/** Who looks into the event, where several accounts say so: answers in words, of which several may be right. */
export const weighBodies = (accounts: readonly Account[], event: MainEvent | null, lineage: Lineage): Weighed[] => {
  if (event === null) return [];
  const claims = new Map<string, BodyClaim>();
  for (const account of accounts) {
    const { document, annotations } = account;
    for (const body of bodiesIn(account)) {
      const sentence = around(annotations.sentences, body);
      if (sentence === undefined || !investigates(account, event, body, sentence)) continue;
      const span = { from: body.from, to: body.to };
      const held = holderAt(account, span);
      if (held.polarity !== 'asserts') continue;
      const key = lineage.sourceOf({ document: document.id, chain: [], holder: body.name })?.key ?? body.name;
      const answer = { value: body.name, document: document.id, ...span, ...held, derived: false };
      const id = [document.id, key, held.holder].join('|');
      if (!claims.has(id)) claims.set(id, { account, answer, exact: true, addends: [], apart: [], key });
    }
  }
  const all = [...claims.values()];
  if (byAccount(all).size < 2) return [];
  const { bodies } = languageOf(all[0]?.account.document.language);
  const asked = { question: bodies.whoInvestigates(event.kind.name), slot: 'body:investigation', scope: null };
  return [ask(asked, all, compare(all, measure), lineage)];
};
