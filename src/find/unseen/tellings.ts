import { plainAttribution } from '../plain-attribution.js';
import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  byPlace,
  cover,
  holds,
  meets,
  type Quotation,
  type Quantity,
  type Span,
  type Time,
  within,
} from '../../model/index.js';
import { deniedIn } from '../primary/negation.js';
import { foldedWords } from '../primary/document.js';
import { matterIn } from '../primary/matter.js';
import { type Claim, claimsOf } from '../primary/statements.js';
import { makerNamed } from './maker.js';
import { sameMaker } from './alike.js';
import type { Thread, Threads } from './threads.js';

/** One thing that an account says that a document says, with what it is compared by. */
export interface Telling {
  readonly account: Account;
  readonly thread: Thread;
  readonly claim: Claim;
  readonly span: Span;
  /** What is shown of it: with the cue where the document is told not to say it, or to ask for it. */
  readonly shown: Span;
  /** Keys of its words of matter. */
  readonly keys: ReadonlySet<string>;
  /** Of these, those of verbs. */
  readonly verbs: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly quotations: readonly Quotation[];
  readonly names: ReadonlySet<string>;
  readonly denied: ReturnType<typeof deniedIn>;
}

/** Readings less sure than this are no claims of a document. */
const SURE = 0.6;

/** What a clause in which a document is the subject, or is named behind a comma, gives to it. */
const attributed = (source: Span, cue: Span, content: Span): Attribution =>
  plainAttribution(source, cue, content, { sourceType: 'document', confidence: 1 });

const trimmed = (text: string, { from, to }: Span): Span => {
  const words = text.slice(from, to);
  const start = /^[\s,:]*/u.exec(words)?.[0].length ?? 0;
  const end = /[\s,.;]*$/u.exec(words)?.[0].length ?? 0;
  return { from: from + start, to: Math.max(from + start, to - end) };
};

/** What a sentence gives to a document by its grammar alone: “the dossier lists 30 complaints”, “the gate was open, the ruling states”. */
const plainly = (account: Account, at: Span): Attribution | null => {
  const {
    document: { text, language },
    annotations,
  } = account;
  const { reports, unseen } = languageOf(language);
  const sentence = around(annotations.sentences, { from: at.from, to: at.from + 1 });
  if (sentence === undefined) return null;
  const holding = (token: Span): boolean => unseen.documentHolds.has(text.slice(token.from, token.to).toLowerCase());
  const lead = reports.ofWhom.exec(text.slice(at.to, sentence.to))?.[0].length ?? 0;
  const verb = within(annotations.tokens, { from: at.to + lead, to: sentence.to }).find(
    t =>
      (t.pos === 'VERB' && !unseen.datedOn.test(text.slice(at.to, t.to) + ' ')) ||
      ((t.from <= at.to + 1 || lead > 0) && holding(t)),
  );
  if (verb === undefined || !holding(verb)) return null;
  // the words between belong to the name of the document: "of the board on the collision", ", dated 4 May,"
  const between = text.slice(at.to, verb.from);
  if (/[,;:“”"]/u.test(between) && !/^,[^,;:“”"]+,\s*$/u.test(between)) return null;
  const behind = trimmed(text, { from: verb.to, to: sentence.to });
  if (behind.to > behind.from) return attributed({ from: at.from, to: verb.from }, verb, behind);
  const ahead = text.slice(sentence.from, at.from);
  if (!/,\s*(?:the\s+)?$/iu.test(ahead)) return null;
  const content = trimmed(text, { from: sentence.from, to: at.from });
  return content.to > content.from ? attributed({ from: at.from, to: verb.from }, verb, content) : null;
};

/** What an account says that its documents say, each with the index of the document. */
const claimsIn = (account: Account, { all, places }: Threads): Claim[] => {
  const { tokens } = account.annotations;
  const { text, language } = account.document;
  const { deeds, reports, unseen, verbs } = languageOf(language);
  const threadAt = (span: Span): readonly number[] => {
    const place = places.findLast(p => meets(p.spoken.at, span));
    return place?.thread == null ? [] : [place.thread];
  };
  const isPronoun = (span: Span): boolean => {
    const inside = within(tokens, span);
    return inside.length === 1 && inside[0]?.pos === 'PRON';
  };
  // "in her ruling, she wrote"
  const saidIn = (span: Span): readonly number[] => {
    const sentence = around(account.annotations.sentences, span);
    return places.flatMap(({ spoken: { at }, thread }) =>
      thread !== null &&
      sentence !== undefined &&
      holds(sentence, at) &&
      unseen.inDocument.test(text.slice(sentence.from, at.from))
        ? [thread]
        : [],
    );
  };
  const named = (span: Span): boolean => places.some(p => meets(p.spoken.at, span));
  const read = claimsOf(account, {
    of: ({ source: [span], sourceType }) => {
      if (span === undefined) return [];
      if (named(span)) return threadAt(span);
      if (!isPronoun(span) || sourceType !== 'document') return [];
      const before = places.findLast(p => p.spoken.at.to <= span.from);
      return before?.thread == null ? [] : [before.thread];
    },
    madeBy: ({ source }) => {
      const span = cover(source);
      const maker = makerNamed(account, span);
      const said = saidIn(span);
      if (maker === null || said.length > 0) return said;
      return all.flatMap((one, i) => (one.maker !== null && sameMaker(one.maker, maker) ? [i] : []));
    },
    namedIn: sentence => places.flatMap(p => (p.thread !== null && holds(sentence, p.spoken.at) ? [p.thread] : [])),
  }).filter(({ certain, attribution, span }) => {
    // "published its report on the flood": that is what it is about
    const named = places.findLast(p => p.spoken.at.to <= span.from);
    const between = named === undefined ? '' : text.slice(named.spoken.at.to, span.from);
    const isAbout =
      between !== '' && [unseen.aboutWhat, reports.ofWhom].some(lead => lead.exec(between)?.[0] === between);
    const { cue } = attribution;
    const tells =
      cue.length === 0 ||
      cue.some(c => {
        const words = text.slice(c.from, c.to);
        return (
          deeds.toldOf.test(words) ||
          foldedWords(words).some(w => unseen.documentHolds.has(w) || verbs.tellingForms.has(w))
        );
      });
    return certain && tells && !isAbout && attribution.confidence >= SURE;
  });
  const covered = (span: Span): boolean => read.some(c => meets(c.span, span));
  const own = places.flatMap(({ spoken, thread }): Claim[] => {
    const attribution = thread === null ? null : plainly(account, spoken.at);
    const [span] = attribution?.content ?? [];
    if (thread === null || attribution === null || span === undefined || covered(span)) return [];
    return [{ account, attribution, may: [thread], span, whole: span, aside: false, passedOn: false, certain: true }];
  });
  return [...read, ...own].sort((a, b) => byPlace(a.span, b.span));
};

/** What only names the document, says that it says it, or takes it back, is no matter of what it says. */
const matterOf = ({ account, attribution, span }: Claim, places: Threads['places']): ReturnType<typeof matterIn> => {
  const { hedges } = account.annotations;
  return matterIn(account, span).filter(
    ({ token }) =>
      !places.some(p => holds(p.spoken.at, token)) &&
      !attribution.cue.some(c => holds(c, token)) &&
      !hedges.some(h => h.kind !== 'condition' && holds(h, token)),
  );
};

/** “The warnings of the caretaker” in the order of “the caretaker's warnings”. */
const inOneOrder = ({ document: { text, language } }: Account, matter: ReturnType<typeof matterIn>): typeof matter => {
  const { hadBy } = languageOf(language).unseen;
  const ordered = [...matter];
  for (let i = 1; i < ordered.length; i += 1) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (before === undefined || after === undefined) break;
    if (before.token.to < after.token.from && hadBy.test(text.slice(before.token.to, after.token.from)))
      [ordered[i - 1], ordered[i]] = [after, before];
  }
  return ordered;
};

const tellingOf = (claim: Claim, thread: Thread, places: Threads['places']): Telling => {
  const { account, attribution, span } = claim;
  const { annotations } = account;
  const matter = inOneOrder(account, matterOf(claim, places));
  return {
    account,
    thread,
    claim,
    span,
    shown: attribution.polarity === 'asserts' ? span : cover([...attribution.cue.filter(c => c.to <= span.from), span]),
    keys: new Set(matter.map(m => m.key)),
    verbs: new Set(matter.filter(m => m.token.pos === 'VERB').map(m => m.key)),
    quantities: within(annotations.quantities, span),
    times: within(annotations.times, span),
    quotations: annotations.quotations.filter(q => q.use !== 'title' && q.depth === 0 && holds(span, q.inner)),
    names: new Set(
      within(annotations.mentions, span)
        .filter(m => m.type !== 'document')
        .map(m => m.name),
    ),
    denied: deniedIn(account, span),
  };
};

/** What an account says that each of its documents says, in order of place. */
export const tellingsOf = (account: Account, threads: Threads): Telling[] =>
  threads.all.length === 0
    ? []
    : claimsIn(account, threads).flatMap(claim => {
        const [k, ...more] = claim.may;
        const thread = k === undefined || more.length > 0 ? undefined : threads.all[k];
        if (thread === undefined) return [];
        const telling = tellingOf(claim, thread, threads.places);
        return telling.keys.size === 0 ? [] : [telling];
      });
