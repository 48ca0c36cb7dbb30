import { type Language, languageOf } from '../languages/index.js';
import type { StanceForm } from '../languages/stance-form.js';
import { type Account, type Answer, around, cover, indexAt, meets, type Span, within } from '../model/index.js';
import { stem } from '../text/stem.js';
import { type Frame, isElsewhere } from './frame.js';
import { attributionsAt, speakerOf } from './holder.js';
import type { SlotClaim } from './positions.js';

/** Longest way from a subject to its verb, and longest clause in front of a verb, in code units. */
const GAP = 60;
const CLAUSE = 160;

/** Parts of speech that name what a stand is about. */
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Stands of one account at most. */
const MANY = 400;

/** Who takes a stand, and from where on the words show it. */
interface Subject {
  readonly from: number;
  readonly holder: string;
  readonly chain: readonly string[];
}

/** The one whose verb begins at `verb`: the source of an attribution that it reports, whoever says “we”, or a name right before it. */
const subjectOf = (account: Account, verb: Span, from: number): Subject | null => {
  const { document, annotations } = account;
  const { attributions, mentions } = annotations;
  const { stances } = languageOf(document.language);
  const between = (at: number): boolean => stances.betweenSubject.test(document.text.slice(at, verb.from));
  const [outer] = attributionsAt(account, verb);
  const ourselves = stances.ourselves.test(document.text.slice(Math.max(from, verb.from - GAP), verb.from));
  if (outer?.style === 'direct' && ourselves) {
    const holder = speakerOf(account, outer);
    return holder === '' ? null : { from: verb.from, holder, chain: outer.chain };
  }
  if (outer !== undefined && stances.ownThing.test(document.text.slice(Math.max(from, verb.from - GAP), verb.from))) {
    const holder = speakerOf(account, outer);
    return holder === '' ? null : { from: verb.from, holder, chain: outer.chain };
  }
  if (ourselves || stances.ownForm.test(document.text.slice(verb.from, verb.to))) return null;
  const own = attributions.find(a => a.cue.some(c => meets(c, verb)) && a.source.length > 0);
  if (own !== undefined) {
    const source = cover(own.source);
    const holder = speakerOf(account, own);
    const words = document.text.slice(source.from, source.to);
    if (holder === '' || source.to > verb.from || verb.from - source.to > GAP) return null;
    return between(source.to) && !stances.nobody.test(words) ? { from: source.from, holder, chain: own.chain } : null;
  }
  const named = mentions[indexAt(mentions, verb.from) - 1];
  if (named === undefined || named.from < from || named.to > verb.from || verb.from - named.to > GAP) return null;
  if (named.type !== 'person' && named.type !== 'organisation' && named.type !== 'place') return null;
  const before = document.text.slice(Math.max(from, named.from - GAP), named.from);
  if (!between(named.to) || stances.ofName.test(before) || stances.nobody.test(before.trimStart())) return null;
  return { from: named.from, holder: named.name, chain: [...(outer?.chain ?? []), named.name] };
};

/** What a stand is about: the stems of what is named first, in order, and of what is named behind it. */
interface About {
  readonly key: string;
  readonly rest: readonly string[];
}

/** What words name, up to the next preposition, and what stands behind that; of a verb, with the preposition right behind it. */
const aboutOf = ({ annotations }: Account, span: Span, verb: boolean): About | null => {
  const tokens = within(annotations.tokens, span);
  const stems: string[] = [];
  let named = false;
  let at = 0;
  if (verb && (tokens[0]?.pos === 'DET' || tokens[0]?.pos === 'NUM')) return null;
  for (; at < tokens.length; at += 1) {
    const { pos = 'X', lemma = '' } = tokens[at] ?? {};
    if (verb && at === 0) stems.push(lemma);
    else if (NAMING.has(pos)) {
      stems.push(stem(lemma));
      named ||= pos === 'NOUN' || pos === 'PROPN';
    } else if (named) break;
    else if (verb && pos === 'ADP') stems.push(lemma);
    else if (pos === 'VERB' || pos === 'PUNCT') break;
  }
  if (stems.length === 0 || (!verb && !named)) return null;
  return {
    key: stems.join(' '),
    rest: tokens.slice(at).flatMap(t => (NAMING.has(t.pos) || t.pos === 'VERB' ? [stem(t.lemma)] : [])),
  };
};

/** Whether words name the case's event, or whatever happened, and no other happening. */
const isOfEvent = ({ annotations }: Account, { event }: Frame, span: Span): boolean => {
  const own = within(annotations.events, span);
  return own.length > 0 && own.every(e => !e.other && (e.kind === null || e.kind === event?.kind.key));
};

/** The groups of a match at their places; null for those that are empty. */
const groupsOf = (match: RegExpExecArray): (Span | null)[] => {
  const groups: readonly (string | undefined)[] = match.slice(1);
  let at = 0;
  return groups.map(words => {
    if (words === undefined) return null;
    const from = match[0].indexOf(words, at);
    at = from + words.length;
    return { from: match.index + from, to: match.index + at };
  });
};

/** What a stand is about, told so that claims of the same thing share its key; null where it is not told well enough. */
const topicOf = (
  account: Account,
  frame: Frame,
  { slot }: StanceForm,
  groups: readonly (Span | null)[],
): About | null => {
  const { stances } = languageOf(account.document.language);
  const [first = null, second = null] = groups;
  if (slot === 'responsibility') {
    const words = first === null ? '' : account.document.text.slice(first.from, first.to).trim();
    const ofEvent = first === null || stances.whatHappened.test(words) || isOfEvent(account, frame, first);
    return ofEvent ? { key: slot, rest: [] } : null;
  }
  if (slot === 'apology') {
    const whom = first === null ? null : aboutOf(account, first, false);
    const ofEvent = second === null || isOfEvent(account, frame, second);
    return (first === null || whom !== null) && ofEvent ? { key: slot, rest: whom?.key.split(' ') ?? [] } : null;
  }
  if (first === null || stances.partly.test(account.document.text.slice(first.from, first.to))) return null;
  const about = aboutOf(account, first, slot === 'agreement');
  if (about === null) return null;
  if (slot === 'access') {
    const where = second === null ? null : aboutOf(account, second, false);
    return where === null ? null : { key: `${slot} ${about.key} ${where.key}`, rest: where.rest };
  }
  const matter = slot === 'demand' || !stances.noMatter.has(about.key.split(' ')[0] ?? '');
  return matter ? { key: `${slot} ${about.key}`, rest: about.rest } : null;
};

/** Whether a sentence asks. */
const asks = ({ document: { text } }: Account, { from, to }: Span): boolean =>
  /\?\W*$/u.test(text.slice(Math.max(from, to - 4), to));

/** Where the clause begins that a place stands in: behind the last mark that ends one. */
const clauseStart = ({ document: { text } }: Account, sentence: Span, at: number): number => {
  const open = Math.max(sentence.from, at - CLAUSE);
  const mark = /[;:“”"—–][^;:“”"—–]*$/u.exec(text.slice(open, at));
  return mark === null ? open : open + mark.index + 1;
};

const claimOf = (account: Account, frame: Frame, form: StanceForm, match: RegExpExecArray): SlotClaim | null => {
  const { document, annotations } = account;
  const { stances } = languageOf(document.language);
  const span = { from: match.index, to: match.index + match[0].trimEnd().length };
  const sentence = around(annotations.sentences, span);
  if (sentence === undefined || asks(account, sentence)) return null;
  const clause = clauseStart(account, sentence, span.from);
  const verb = { from: span.from, to: Math.min(span.to, span.from + (/^\S+/u.exec(match[0])?.[0].length ?? 1)) };
  const subject = subjectOf(account, verb, clause);
  if (subject === null || stances.unreal.test(document.text.slice(clause, span.from))) return null;
  if (isElsewhere(frame, account, { span, sentence })) return null;
  const groups = groupsOf(match);
  const topic = topicOf(account, frame, form, groups);
  if (topic === null) return null;
  const [about] = groups;
  const told = about == null ? '' : document.text.slice(about.from, about.to).trim();
  const answer: Answer = {
    value: form.told.replace('%', `“${told}”`),
    document: document.id,
    from: Math.min(subject.from, span.from),
    to: span.to,
    holder: subject.holder,
    chain: subject.chain,
    polarity: form.stand === 'yes' ? 'asserts' : 'denies',
    certainty: 'unstated',
    derived: false,
  };
  return {
    account,
    answer,
    slot: form.slot,
    question: stances.asked[form.slot],
    topic: topic.key,
    rest: topic.rest,
    excludes: () => false,
  };
};

const matchesOf = (
  { stances }: Language,
  text: string,
): { readonly form: StanceForm; readonly match: RegExpExecArray }[] => {
  const taken: Span[] = [];
  return stances.stanceForms.flatMap(form =>
    [...text.matchAll(form.words)].slice(0, MANY).flatMap(match => {
      const span = { from: match.index, to: match.index + match[0].length };
      if (taken.some(t => meets(t, span))) return [];
      taken.push(span);
      return [{ form, match }];
    }),
  );
};

/**
 * Stands that holders take beside causes: responsibility, apologies, what they agree to, refuse and demand, whom they let in. Read by the forms of the
 * language pack where a subject stands right before its verb; of two accounts, those are of one thing whose words name the same.
 */
export const stanceClaims = (accounts: readonly Account[], frame: Frame): SlotClaim[] =>
  accounts.flatMap(account =>
    matchesOf(languageOf(account.document.language), account.document.text).flatMap(({ form, match }) => {
      const claim = claimOf(account, frame, form, match);
      return claim === null ? [] : [claim];
    }),
  );
