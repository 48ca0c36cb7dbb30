import { withheld } from '../../languages/en/phrases.js';
import { passive, passiveAs, reportedly, reportingNouns } from '../../languages/en/reporting.js';
import { clauseBegins, contentEnd, isFinite, mainSubject, SENTENCE_REACH } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { type Phrase, phraseLeft, phraseRight } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

/** How many adverbs and auxiliaries may stand between "is" and "believed". */
const GROUP = 5;

/** Verbs that bring a claim up: "raised the theory that", "voices a complaint that". */
const RAISING = new Set(
  'air make issue circulate repeat voice raise express advance promote push peddle spread float offer present echo reiterate lodge level bring put'.split(
    ' ',
  ),
);

/** The first token of a passive group that ends with the participle at `at`; -1 where there is no form of "be". */
const passiveFirst = (words: Words, at: number, floor: number): number => {
  let first = -1;
  for (let i = at - 1; i >= Math.max(floor, at - GROUP); i -= 1) {
    const word = wordAt(words, i);
    if (BE.test(word)) first = i;
    else if (
      /^(?:has|have|had|will|also|now|not|n't|widely|generally|still)$/.test(word) ||
      posOf(words, i) === 'ADV'
    ) {
      if (first >= 0 && posOf(words, i) === 'ADV') break;
      if (first >= 0) first = i;
    } else break;
  }
  return first;
};

/** What a passive verb says something of: the first part of its content. */
const subjectPart = (words: Words, first: number, unit: Unit): Unit[] => {
  const subject = phraseLeft(words, first, unit.first);
  return subject ? [{ first: subject.first, last: subject.last }] : [];
};

/** The agent of a passive, if one is named at `at`, and the word after it; null where "by" is followed by nobody. */
const byWhom = (words: Words, at: number, unit: Unit): { source: Phrase[]; next: number } | null => {
  if (wordAt(words, at) !== 'by') return { source: [], next: at };
  const by = phraseRight(words, at + 1, unit.last);
  return by && { source: [by], next: by.last };
};

/** Where or among whom a thing is believed: "in the harbour", "among divers". The place of the word after it, if that word is "that". */
const afterWhere = (words: Words, at: number, unit: Unit): number => {
  if (!/^(?:in|at|among|amongst|around|across|on)$/.test(wordAt(words, at))) return at;
  const where = phraseRight(words, at + 1, unit.last);
  return where && wordAt(words, where.last) === 'that' ? where.last : at;
};

/** "is generally believed to have", "it is thought that". */
const believed = (words: Words, at: number, unit: Unit): Draft | null => {
  if (!passive.has(wordAt(words, at)) || posOf(words, at) === 'NOUN') return null;
  const first = passiveFirst(words, at, unit.first);
  if (first < 0) return null;
  const agent = byWhom(words, at + 1, unit);
  if (!agent) return null;
  const { source } = agent;
  const next = afterWhere(words, agent.next, unit);
  const act = /^(?:said|reported|alleged|rumou?red|claimed)$/.test(wordAt(words, at)) ? 'speech' : 'thought';
  const stance = /^(?:alleged|claimed|rumou?red)$/.test(wordAt(words, at)) ? 'distancing' : 'neutral';
  const it = wordAt(words, first - 1) === 'it';
  if (wordAt(words, next) === 'to' && /^(?:VERB|AUX|NOUN|ADV)$/.test(posOf(words, next + 1)) && !it) {
    if (wordAt(words, at) === 'known') return null;
    const content = [
      ...subjectPart(words, first, unit),
      { first: next, last: contentEnd(words, next, unit, 'phrase') },
    ];
    return draft({
      source,
      cue: [{ first, last: at + 1 }],
      content,
      rule: 'passive',
      act,
      stance,
      agentless: source.length === 0,
    });
  }
  // "let it be known that" is somebody's doing.
  if (it && wordAt(words, first) === 'be') return null;
  if (it && (wordAt(words, next) === 'that' || clauseBegins(words, next, unit.last))) {
    return draft({
      source,
      cue: [{ first, last: at + 1 }],
      content: [{ first: next, last: contentEnd(words, next, unit) }],
      rule: 'passive',
      act,
      stance,
      agentless: source.length === 0,
    });
  }
  return null;
};

/** "has been read by some as an admission". */
const taken = (words: Words, at: number, unit: Unit): Draft | null => {
  if (!passiveAs.has(wordAt(words, at))) return null;
  const first = passiveFirst(words, at, unit.first);
  if (first < 0) return null;
  const agent = byWhom(words, at + 1, unit);
  if (!agent) return null;
  const { source, next } = agent;
  if (wordAt(words, next) !== 'as' || next + 2 >= unit.last) return null;
  // "was taken as a boy to Ferrow" is no reading of his.
  if (wordAt(words, at) === 'taken' && source.length === 0) return null;
  const content = [...subjectPart(words, first, unit), { first: next, last: contentEnd(words, next, unit, 'phrase') }];
  return draft({
    source,
    cue: [{ first, last: at + 1 }],
    content,
    rule: 'passive',
    act: 'thought',
    agentless: source.length === 0,
  });
};

/** Where the verb group begins that an adverb stands in: "has been | reportedly". */
const groupFirst = (words: Words, at: number, floor: number): number => {
  let first = at;
  while (first > floor && at - first < GROUP && /^(?:AUX|ADV|PART)$/.test(posOf(words, first - 1))) first -= 1;
  return first;
};

/** Where the clause begins that a place stands in: behind a mark or a word that opens a clause. */
const clauseFirst = (words: Words, at: number, unit: Unit): number => {
  let first = at;
  while (
    first > unit.first &&
    at - first < SENTENCE_REACH &&
    !/^[,;:—–]$/.test(wordAt(words, first - 1)) &&
    !/^(?:while|because|that|which|who|where|when|after|although|though|and|but|what)$/.test(
      wordAt(words, first - 1),
    ) &&
    words.quoteOf[first - 1] === words.quoteOf[at]
  )
    first -= 1;
  return first;
};

/** "an allegedly drunk driver": the adverb says it of one word of a noun phrase. */
const qualified = (words: Words, at: number, unit: Unit): Unit | null => {
  if (!/^(?:DET|NUM)$/.test(posOf(words, at - 1)) && wordAt(words, at - 1) !== 'and') return null;
  let next = at + 1;
  while (wordAt(words, next) === '-' || /^(?:ADJ|ADV|VERB)$/.test(posOf(words, next))) next += 1;
  if (next === at + 1 || !/^(?:NOUN|PROPN)$/.test(posOf(words, next))) return null;
  const phrase = phraseRight(words, at + 1, unit.last);
  return phrase && phrase.last > next ? { first: at + 1, last: phrase.last } : { first: at + 1, last: next + 1 };
};

/** "was reportedly jammed": the clause around the adverb. */
const adverb = (words: Words, at: number, unit: Unit): Draft | null => {
  if (!reportedly.has(wordAt(words, at))) return null;
  const stance = wordAt(words, at) === 'reportedly' ? 'neutral' : 'distancing';
  const told = (content: readonly Unit[]): Draft =>
    draft({
      source: [],
      cue: [{ first: at, last: at + 1 }],
      content,
      rule: 'passive',
      stance,
      agentless: true,
    });
  const word = qualified(words, at, unit);
  if (word) return told([word]);
  const after = wordAt(words, at + 1) === ',' ? at + 2 : at + 1;
  const end = contentEnd(words, at, unit);
  let last = after;
  while (last < end && !/^[,;—–]$/.test(wordAt(words, last))) last += 1;
  const group = groupFirst(words, at, unit.first);
  const subject = phraseLeft(words, group, Math.max(unit.first, at - SENTENCE_REACH));
  const own = subject && words.quoteOf[subject.first] === words.quoteOf[at] ? subject : null;
  // "the plan to enter the depot allegedly was made": the noun before the verb belongs to a phrase, and the subject stands further left.
  const hangs = own !== null && /^(?:ADP|VERB|PART)$/.test(posOf(words, own.first - 1));
  const first = hangs ? clauseFirst(words, own.first, unit) : own ? own.first : group;
  let verb = false;
  for (let i = first; i < last; i += 1) if (/^(?:VERB|AUX)$/.test(posOf(words, i))) verb = true;
  if (last <= after || !(verb || own)) return null;
  return told(
    first < at
      ? [
          { first, last: at },
          { first: after, last },
        ]
      : [{ first: after, last }],
  );
};

/** Where the holder of a possessive begins: not at a noun that a preposition ties it to. */
const afterPreposition = (words: Words, { first, last }: Phrase): number => {
  let start = first;
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'ADP') start = i + 1;
  return start < last ? start : first;
};

/** "the ministry’s claim that", "raised the theory that": a noun that carries a content. */
const noun = (words: Words, at: number, unit: Unit): Draft | null => {
  const known = reportingNouns.get(wordAt(words, at).replace(/s$/, ''));
  if (!known || posOf(words, at) === 'VERB') return null;
  let that = at + 1;
  if (wordAt(words, that) === 'of' && wordAt(words, that + 1) === 'events') that += 2;
  if (wordAt(words, that) !== 'that' || that + 2 >= unit.last || isFinite(words, that + 1)) return null;
  // "the theory that officials raised" has no clause of its own behind "that".
  if (!clauseBegins(words, that + 1, unit.last)) return null;
  const content = { first: that, last: contentEnd(words, that, unit) };
  let first = at;
  while (first > unit.first && /^(?:ADJ|ADV|NOUN|VERB|NUM)$/.test(posOf(words, first - 1)) && first > at - GROUP)
    first -= 1;
  const before = wordAt(words, first - 1);
  if (before === "'s" || before === "'") {
    const possessor = phraseLeft(words, first - 1, unit.first);
    if (possessor)
      return draft({
        source: [{ first: afterPreposition(words, possessor), last: possessor.last }],
        cue: [{ first: at, last: at + 1 }],
        content: [content],
        rule: 'nominal',
        ...known,
      });
  }
  if (/^(?:his|her|its|their)$/.test(before)) {
    return draft({
      source: [{ first: first - 1, last: first }],
      cue: [{ first: at, last: at + 1 }],
      content: [content],
      rule: 'nominal',
      ...known,
    });
  }
  let verb = first - 1;
  if (/^(?:a|an|the|this|any|such)$/.test(before)) verb -= 1;
  if (/^(?:out|forward|up)$/.test(wordAt(words, verb))) verb -= 1;
  const lemma = words.tokens[verb]?.lemma ?? '';
  if (RAISING.has(lemma) || RAISING.has(lemma.replace(/s$/, ''))) {
    const main = mainSubject(words, unit, verb + 1);
    if (main)
      return draft({
        source: [main.subject],
        cue: [{ first: verb, last: at + 1 }],
        content: [content],
        rule: 'nominal',
        ...known,
      });
  }
  return null;
};

/** "quoted a source in the port that", "quoted her as saying". */
const quoting = (words: Words, at: number, unit: Unit): Draft | null => {
  const word = wordAt(words, at);
  if (!/^(?:quoted|quotes|quoting|cited|cites)$/.test(word)) return null;
  const first = passiveFirst(words, at, unit.first);
  const said = (i: number): number => {
    if (wordAt(words, i) === 'as' && /^(?:saying|telling|stating|claiming)$/.test(wordAt(words, i + 1))) return i + 2;
    return wordAt(words, i) === 'that' ? i : -1;
  };
  if (first >= 0) {
    const start = said(at + 1);
    const subject = phraseLeft(words, first, unit.first);
    if (start < 0 || !subject || start >= unit.last - 1) return null;
    return draft({
      source: [subject],
      cue: [{ first, last: start === at + 1 ? at + 1 : start }],
      content: [{ first: start, last: contentEnd(words, start, unit) }],
      rule: 'clause',
    });
  }
  const whom = phraseRight(words, at + 1, unit.last);
  const subject = phraseLeft(words, at, unit.first) ?? mainSubject(words, unit, at)?.subject ?? null;
  if (!whom || !subject) return null;
  const start = said(whom.last);
  if (start < 0 || start >= unit.last - 1) return null;
  return draft({
    source: [subject],
    cue: [{ first: at, last: at + 1 }],
    content: [{ first: start, last: contentEnd(words, start, unit) }],
    rule: 'clause',
    citing: [whom],
  });
};

/** "has not named a culprit", "stopped short of saying who", "has yet to confirm it": what somebody does not say. */
const withholds = (words: Words, at: number, unit: Unit): Draft | null => {
  const lemma = words.tokens[at]?.lemma ?? '';
  if (!withheld.has(lemma) || posOf(words, at) !== 'VERB') return null;
  // Only some of the verbs are about words whatever their object is.
  if ((lemma === 'take' || lemma === 'accept') && !/^(?:responsibility|blame)$/.test(wordAt(words, at + 1)))
    return null;
  let from = at;
  while (
    from > unit.first &&
    posOf(words, from - 1) === 'ADV' &&
    !/^(?:not|n't|never|yet)$/.test(wordAt(words, from - 1))
  )
    from -= 1;
  const tail = words.lower.slice(Math.max(unit.first, from - 5), from).join(' ');
  const match =
    /(?:^| )((?:(?:has|have|had|did|does|do|would|will) )?(?:not|n't|never)|(?:has|have|had) yet to|(?:stopped|stops|stop|fell|falls) short of|refrain(?:ed|s)?(?: from)?|failed to|avoided)$/.exec(
      tail,
    );
  if (!match) return null;
  const first = from - (match[1] ?? '').split(' ').length;
  const subject = phraseLeft(words, first, unit.first);
  const last = contentEnd(words, at, unit, 'phrase');
  if (!subject || last - from < 2) return null;
  return draft({
    source: [subject],
    cue: [{ first, last: from }],
    content: [{ first: from, last }],
    rule: 'object',
    polarity: 'declines',
  });
};

const TRIGGERS: ReadonlySet<string> = new Set([
  ...passive,
  ...passiveAs,
  ...reportedly,
  ...[...reportingNouns.keys()].flatMap(noun => [noun, `${noun}s`]),
  ...['quoted', 'quotes', 'quoting', 'cited', 'cites'],
]);

/** Whether any of the rules could begin at the token: one look-up for nearly every word. */
const mayReport = (words: Words, i: number): boolean =>
  TRIGGERS.has(wordAt(words, i)) || (posOf(words, i) === 'VERB' && withheld.has(words.tokens[i]?.lemma ?? ''));

/** What is told without saying who holds it, or with a noun for a verb, in one sentence. */
export const impersonalDrafts = (words: Words, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  for (let i = unit.first; i < unit.last; i += 1) {
    const quote = words.quotes[words.quoteOf[i] ?? -1];
    if (quote || !mayReport(words, i)) continue;
    const found =
      believed(words, i, unit) ??
      taken(words, i, unit) ??
      adverb(words, i, unit) ??
      noun(words, i, unit) ??
      quoting(words, i, unit) ??
      withholds(words, i, unit);
    if (found) drafts.push(found);
  }
  return drafts;
};
