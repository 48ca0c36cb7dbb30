import { type Language, languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  type Document,
  type DocumentId,
  holds,
  type Hedge,
  indexAt,
  meets,
  type Place,
  type Proposition,
  type Sentence,
  type Span,
} from '../model/index.js';
import { words } from '../text/words.js';
import { keysOf, rivals, sameProposition } from './same-proposition.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { saidJustBefore, type Reading, readingOf } from './vague/reading.js';

/** Tellings of one deed and party that are compared with a statement at most: enough to find one that contests it. */
const LOOKED_AT = 200;

/** Accounts that state a thing and tellings that contest it, shown of one finding. */
const SHOWN = 4;

/** The cue stands right at the deed: "allegedly struck", "is believed to have struck"; in code units between them. */
const NEXT_TO = 2;

/** A question or somebody’s words, closed or not. */
const MARKS = /[“”"«»„]|\?$/u;

type Contest = 'denied' | 'distanced' | 'hedged' | 'rival';

/** A proposition as one account tells it. */
interface Telling {
  readonly account: Account;
  readonly proposition: Proposition;
  /** The attribution that it stands in; null for the narrator. */
  readonly attribution: Attribution | null;
  /** The words that take something back, where there are some. */
  readonly hedge: Span | null;
}

const textOf = ({ document }: Account, { from, to }: Span): string =>
  document.text.slice(from, to).replace(/\s+/gu, ' ');

const length = ({ content }: Attribution): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** How many attributions back one that holds a place may begin: all are in one paragraph. */
const BACK = 40;

/** "While" is looked for so far before a cue, in code units. */
const CONCEDED = 60;

/** What is said is read so far back from a deed for "which" and "after", in code units. */
const READ = 400;

/** The attribution with the least content that holds a place. */
const holderOf = ({ starts }: Reading, at: Span): Attribution | null => {
  let best: Attribution | null = null;
  for (let i = indexAt(starts, at.to) - 1, tries = 0; i >= 0 && tries < BACK; i -= 1, tries += 1) {
    const one = starts[i]?.one;
    if (!one?.content.some(part => holds(part, at))) continue;
    if (best === null || length(one) < length(best)) best = one;
  }
  return best;
};

/** The things of a list in order of place that meet a span, the one before it looked at too. */
const meeting = <S extends Span>(all: readonly S[], span: Span): S[] => {
  const found: S[] = [];
  for (let i = Math.max(0, indexAt(all, span.from) - 1); i < all.length; i += 1) {
    const one = all[i];
    if (!one || one.from >= span.to) break;
    if (meets(one, span)) found.push(one);
  }
  return found;
};

const hedgeIn = (hedges: readonly Hedge[], span: Span): Hedge | null =>
  meeting(hedges, span).find(one => one.kind !== 'condition') ?? null;

/** The hedge in a verb group that leaves the deed open. */
const hedgeAt = ({ deeds }: Language, text: string, hedges: readonly Hedge[], group: Span): Hedge | null => {
  const hedge = hedgeIn(hedges, group);
  const guess = hedge === null || deeds.perfectWords.test(text.slice(group.from, group.to));
  return hedge !== null && (guess || !deeds.bareModal.test(text.slice(hedge.from, hedge.to))) ? hedge : null;
};

/** What each sentence of an account tells that somebody did, with who says so. */
const tellingsOf = (account: Account, reading: Reading): Telling[] =>
  account.annotations.propositions.map(proposition => ({
    account,
    proposition,
    attribution: holderOf(reading, proposition.at),
    hedge: hedgeAt(reading.language, account.document.text, account.annotations.hedges, proposition.group),
  }));

/** Whether a verb of saying stands in a sentence: somebody may answer for it of whom no attribution was made. */
const reports = ({ verbs }: Language, text: string): boolean =>
  words(text, [{ from: 0, to: text.length }]).some(w => verbs.tellingForms.has(w.norm));

/** Whether a sentence is the narrator's alone: no source, hedge, quotation, question, condition or word of telling in it or just before. */
const isNarrators = (reading: Reading, account: Account, sentence: Sentence): boolean => {
  const { quotations, hedges } = account.annotations;
  const kind = around(reading.blocks, sentence)?.kind;
  if (kind !== 'paragraph' && kind !== 'list') return false;
  const text = textOf(account, sentence);
  if (MARKS.test(text) || reading.language.deeds.toldOf.test(text) || reports(reading.language, text)) return false;
  if (meeting(hedges, sentence).length > 0) return false;
  if (meeting(quotations, sentence).some(one => one.use === 'speech')) return false;
  if (meeting(reading.starts, sentence).length > 0) return false;
  return !saidJustBefore(reading, sentence);
};

/** Tells of an account's tellings which its narrator states as a fact. */
const statedIn = (reading: Reading, account: Account): ((telling: Telling) => boolean) => {
  const known = new Map<Sentence, boolean>();
  return ({ proposition, attribution, hedge }) => {
    if (attribution !== null || hedge !== null || !proposition.real || proposition.negated) return false;
    const sentence = around(account.annotations.sentences, proposition.at);
    if (!sentence) return false;
    const own = known.get(sentence) ?? isNarrators(reading, account, sentence);
    known.set(sentence, own);
    return own;
  };
};

/** Whether the deed is what an attribution says, not told on the way: no "which", "after" or the like stands between. */
const isSaid = ({ text, language }: Document, { cue, content }: Attribution, { group }: Proposition): boolean => {
  const { byTheWay, conceding, saidAgain } = languageOf(language).deeds;
  const part = content.find(one => holds(one, group));
  if (!part) return false;
  const before = text.slice(Math.max(part.from, group.from - READ), group.from);
  const at = cue[0]?.from ?? 0;
  if (before.includes(',') && conceding.test(text.slice(Math.max(0, at - CONCEDED), at))) return false;
  let from = 0;
  for (const again of before.matchAll(saidAgain)) from = again.index + again[0].length;
  return !byTheWay.test(before.slice(from));
};

const isNextTo = (span: Span, { group }: Proposition): boolean =>
  span.from <= group.to + NEXT_TO && span.to + NEXT_TO >= group.from;

/** How a telling leaves the proposition open, where it does. */
const contestOf = ({ account, proposition, attribution, hedge }: Telling): Contest | null => {
  if (attribution === null) return hedge !== null && !proposition.negated ? 'hedged' : null;
  const { polarity, stance, sourceType, style, cue } = attribution;
  const { document } = account;
  const { text } = document;
  const { charging } = languageOf(document.language).deeds;
  if (sourceType === 'agentless') {
    if (style === 'direct' || cue.length === 0 || proposition.negated) return null;
    // "Is accused of striking him": the accused is no party of what was read.
    if (cue.some(one => charging.test(text.slice(one.from, one.to))) && proposition.doers.length === 0) return null;
    return cue.some(one => isNextTo(one, proposition)) || isThatClause(document, attribution, proposition)
      ? 'hedged'
      : null;
  }
  if (attribution.source.length === 0 || !isSaid(document, attribution, proposition)) return null;
  if (polarity === 'denies') return proposition.negated ? null : 'denied';
  if (polarity !== 'asserts') return null;
  if (proposition.negated) return proposition.real && stance !== 'distancing' ? 'denied' : null;
  if (stance === 'distancing' || cue.some(one => charging.test(text.slice(one.from, one.to)))) return 'distanced';
  return sourceType === 'vague' || hedge !== null ? 'hedged' : null;
};

/** "It is believed that she struck him": the deed is what is believed. */
const isThatClause = (document: Document, attribution: Attribution, proposition: Proposition): boolean => {
  const [part] = attribution.content;
  return (
    part !== undefined &&
    languageOf(document.language).deeds.thatClause.test(document.text.slice(part.from, part.from + 6)) &&
    isSaid(document, attribution, proposition)
  );
};

/** The words that show how a telling leaves it open, with the proposition. */
const sideOf = ({ account, proposition, attribution, hedge }: Telling): Place => {
  const sentence = around(account.annotations.sentences, proposition.at) ?? proposition;
  const own = [
    proposition,
    ...(hedge ? [hedge] : []),
    ...(attribution ? [...attribution.source, ...attribution.cue] : []),
  ];
  const inside = own.filter(span => holds(sentence, span));
  return { document: account.document.id, ...(inside.length > 0 ? cover(inside) : proposition) };
};

/** Whose word it is, as a person would say. */
const wordOf = (of: Case, telling: Telling, contest: Contest): string => {
  const { account, attribution, hedge } = telling;
  const where = called(of, account.document.id);
  const who = attribution?.speaker ?? (attribution?.source[0] ? textOf(account, attribution.source[0]) : null);
  const cue = attribution?.cue[0] ? textOf(account, cover(attribution.cue)) : '';
  if (contest === 'denied') return `in ${where} ${who ?? 'somebody'} denies it`;
  if (attribution !== null && who !== null) return `${where} leaves it to ${who} (“${cue}”)`;
  if (cue !== '') return `${where} writes “${cue}”`;
  return `${where} writes “${hedge ? textOf(account, hedge) : ''}”`;
};

interface Stated {
  readonly telling: Telling;
  readonly against: readonly (readonly [Telling, Contest])[];
  readonly key: string;
}

const draftOf = (of: Case, group: readonly [Stated, ...Stated[]]): Draft => {
  const places = group.map(({ telling: { account, proposition } }) => ({
    document: account.document.id,
    from: proposition.from,
    to: proposition.to,
  }));
  const firstEach = places.filter((one, i) => places.findIndex(other => other.document === one.document) === i);
  const against = [
    ...new Map(group.flatMap(g => g.against).map(([t, c]) => [t.proposition, [t, c] as const])).values(),
  ].slice(0, SHOWN);
  const ids: DocumentId[] = firstEach.map(one => one.document);
  const who = ids.length > SHOWN ? `${String(ids.length)} accounts` : list(ids.map(id => called(of, id)));
  const [first] = against;
  const others = first ? wordOf(of, ...first) : '';
  return {
    level: 'question',
    message: `${who} ${ids.length > 1 ? 'tell' : 'tells'} as a fact, naming no source, what is open elsewhere: ${others}.`,
    sides: [...firstEach.slice(0, SHOWN), ...against.map(([telling]) => sideOf(telling))] as [Place, ...Place[]],
    because: [
      'no source, hedge or quotation stands in the sentence, nor does the one before it name a source',
      ...against.map(([telling, contest]) => wordOf(of, telling, contest)),
    ],
    otherReadings: [
      'a source named earlier in the account may be meant to carry on',
      'it may have been established since the other account was written',
      'the account may know it at first hand',
    ],
  };
};

/** A contested proposition in the narrator’s own voice. */
export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  find: of => unattributed(of, of.accounts, of.accounts),
};

/** What the `narrators` state as a fact and the `others` leave open; both are accounts of the case. */
export const unattributed = (of: Case, narrators: readonly Account[], others: readonly Account[]): Draft[] => {
  const told = new Map<string, Telling[]>();
  const stated: Telling[] = [];
  for (const account of new Set([...others, ...narrators])) {
    const reading = readingOf(account);
    const isStated = statedIn(reading, account);
    const [narrates, leavesOpen] = [narrators.includes(account), others.includes(account)];
    for (const telling of tellingsOf(account, reading)) {
      if (isStated(telling)) {
        if (narrates) stated.push(telling);
      } else if (!leavesOpen) continue;
      else if (telling.attribution !== null || telling.hedge !== null) {
        for (const key of keysOf(telling.proposition)) {
          const known = told.get(key);
          if (known) known.push(telling);
          else told.set(key, [telling]);
        }
      }
    }
  }
  const groups = new Map<string, [Stated, ...Stated[]]>();
  for (const telling of stated) {
    const near = [...new Set(keysOf(telling.proposition).flatMap(key => (told.get(key) ?? []).slice(0, LOOKED_AT)))];
    const against: [Telling, Contest][] = [];
    let parties: string | null = null;
    for (const other of near) {
      const shared = sameProposition(other.proposition, telling.proposition);
      if (shared === null) continue;
      const contest = contestOf(other) ?? (near.some(third => isRival(other, third)) ? 'rival' : null);
      if (contest === null) continue;
      parties ??= shared
        .map(p => p.head)
        .sort()
        .join(' ');
      against.push([other, contest]);
    }
    if (parties === null) continue;
    const key = `${telling.proposition.deed} ${parties}`;
    const one: Stated = { telling, against, key };
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(group => draftOf(of, group));
};

/** Somebody else says that another did it. */
const isRival = (one: Telling, other: Telling): boolean =>
  one.attribution !== null &&
  other.attribution !== null &&
  one.proposition.real &&
  other.proposition.real &&
  one.attribution.polarity === 'asserts' &&
  other.attribution.polarity === 'asserts' &&
  one.attribution.speaker !== null &&
  other.attribution.speaker !== null &&
  one.attribution.speaker !== other.attribution.speaker &&
  isSaid(one.account.document, one.attribution, one.proposition) &&
  isSaid(other.account.document, other.attribution, other.proposition) &&
  rivals(one.proposition, other.proposition);
