import { reportingNouns } from '../../languages/en/reporting.js';
import {
  clauseBegins,
  contentEnd,
  contentStart,
  datelineEnd,
  floorOf,
  isFinite,
  SENTENCE_REACH,
  sourceOf,
  unitStart,
} from './clauses.js';
import { type Draft, draft } from './draft.js';
import { isCalendar, isPronounSource, type Phrase, phraseLeft, phraseRight, phraseRightWhole } from './phrases.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';
import { isReportingForm } from '../verbs.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How far "as", "to", "for", "of", "on" may stand behind the thing that is described, attributed or blamed, in tokens. */
const LINK_REACH = 24;

/** Verbs that make somebody say, think or know. */
const CAUSING = new Set('let lets letting make makes made making help helps helped have has had'.split(' '));

/** Least tokens of a content that is a clause. */
const SHORTEST = 2;

const LINKS: Readonly<Record<string, readonly string[]>> = {
  attribute: ['to'],
  ascribe: ['to'],
  credit: ['with', 'for'],
  blame: ['for', 'on'],
  accuse: ['of'],
};

/** Whether the word is used as a verb: the tagger says so, or it has a subject before and a clause behind. */
const isVerb = (words: Words, group: VerbGroup): boolean => {
  const pos = posOf(words, group.verb);
  if (pos === 'VERB') return true;
  if (group.first < group.verb && pos !== 'ADJ') return true;
  if (
    pos === 'NOUN' &&
    /^(?:some|many|others|they|we|i|you|critics|officials)$/.test(wordAt(words, group.verb - 1)) &&
    clauseBegins(words, group.last, words.tokens.length)
  )
    return true;
  if (pos === 'NOUN' && isFinite(words, group.last) && /^(?:that|which)$/.test(wordAt(words, group.verb - 2)))
    return true;
  return (
    (pos === 'NOUN' || pos === 'X') &&
    group.kind !== 'ing' &&
    wordAt(words, group.last) === 'that' &&
    posOf(words, group.first - 1) !== 'DET'
  );
};

/** The persons or papers that a source leans on: "citing sources in the port". */
export const citedIn = (words: Words, first: number, last: number): Phrase[] => {
  for (let i = first; i < Math.min(last, first + SENTENCE_REACH); i += 1) {
    const word = wordAt(words, i);
    if (word !== 'citing' && word !== 'quoting') continue;
    const phrase = phraseRight(words, i + 1, last);
    return phrase ? [phrase] : [];
  }
  return [];
};

/** What a source is called where "who", "which" and the like borrow it is a fair subject only if it is somebody or says something. */
const fit = (words: Words, source: Phrase | null): source is Phrase =>
  source !== null &&
  !(
    source.last - source.first === 1 &&
    /^(?:what|this|these|both|one|you|nobody|none|anyone|anybody)$/.test(wordAt(words, source.first))
  );

/** ", which believes that the dam held, told": an aside between commas ends where the main verb goes on. */
const asideEnd = (words: Words, group: VerbGroup, first: number, last: number): number => {
  if (wordAt(words, group.first - 2) !== ',') return last;
  for (let i = first + SHORTEST; i + 1 < last; i += 1) {
    if (wordAt(words, i) === ',' && words.quoteOf[i] === words.quoteOf[first] && isFinite(words, i + 1)) return i;
  }
  return last;
};

/** A clause with its verb before it: "Ortiz said that the dam held", "she denied it had failed", "declined to answer". */
const clause = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const finiteForm =
    group.kind !== 'base' || !group.finite || subjectIsPlural(words, group, unit) || group.first < group.verb;
  if (!finiteForm || group.passive) return null;
  const that = entryFor(group, 'that', 'zero');
  const wh = entryFor(group, 'wh');
  const to = entryFor(group, 'to');
  const next = wordAt(words, group.last);
  const unreal = group.unreal && group.kind !== 'ing';
  const make = (first: number, verb: NonNullable<typeof that>, infinitive = false): Draft | null => {
    const whole = contentEnd(words, first, unit, infinitive ? 'phrase' : 'clause');
    const found = sourceOf(words, group, unit);
    // "to let visitors know that" is not the visitors' knowledge.
    if (group.kind === 'base' && CAUSING.has(wordAt(words, (found.source?.first ?? 0) - 1))) return null;
    const end = found.antecedent ? asideEnd(words, group, first, whole) : whole;
    if (!fit(words, found.source) || end - first < SHORTEST) return null;
    return draft({
      source: [found.source],
      cue: [group],
      content: [{ first, last: end }],
      rule: 'clause',
      act: verb.act,
      polarity:
        group.negated && verb.polarity !== 'demands' ? (verb.act === 'thought' ? 'denies' : 'declines') : verb.polarity,
      stance: verb.stance,
      certain: verb.certain,
      citing: citedIn(words, found.source.last, group.first),
      antecedent: found.antecedent ?? null,
    });
  };
  if (
    to &&
    next === 'to' &&
    posOf(words, group.last + 1) !== 'NOUN' &&
    /^(?:VERB|AUX|NOUN|ADJ|ADV)$/.test(posOf(words, group.last + 1)) &&
    !unreal
  ) {
    return group.kind === 'ing' && to.act === 'thought' ? null : make(group.last, to, true);
  }
  if (that && !unreal) {
    const bare = that.frames.has('zero');
    const start = contentStart(
      words,
      group.last,
      last,
      bare && group.kind !== 'ing' ? true : bare,
      that.frames.has('addressee'),
    );
    if (start >= 0 && !(that.frames.has('addressee') && start === group.last && wordAt(words, start) !== 'that'))
      return make(start, that);
  }
  // "a plan that the mayor says is dead": the relative clause has its subject before the verb that reports.
  if (that?.frames.has('zero') && !unreal && isFinite(words, group.last)) {
    const { source } = sourceOf(words, group, unit);
    if (source && /^(?:that|which|who)$/.test(wordAt(words, source.first - 1))) return make(group.last, that);
  }
  // "declined to say whether", "asked why", "did not say when"
  const asked = wh ?? (group.negated ? that : undefined);
  if (asked && /^(?:whether|if|why|how|when|where|who|what|which)$/.test(next) && !unreal)
    return make(group.last, asked);
  return null;
};

const subjectIsPlural = (words: Words, group: VerbGroup, unit: Unit): boolean => {
  const { source } = sourceOf(words, group, unit);
  if (!source) return false;
  for (let i = source.first; i < source.last; i += 1) {
    const word = wordAt(words, i);
    if (
      word === 'and' ||
      /^(?:they|we|i|you|some|others|many|several|most|people|police|media|data|officials)$/.test(word)
    )
      return true;
    if ((posOf(words, i) === 'NOUN' || posOf(words, i) === 'PROPN') && word.endsWith('s')) return true;
  }
  return false;
};

/** A clause with its verb behind or amid it: "The dam held, officials said.", "The dam, officials said, held." */
const trailing = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const verb = entryFor(group, 'zero', 'quote', 'that');
  if (verb?.polarity !== 'asserts' || group.kind === 'ing' || group.passive || group.unreal || group.negated)
    return null;
  const floor = floorOf(words, group.first, unit);
  const plain = phraseLeft(words, group.first, floor);
  let source: Phrase | null = null;
  let comma = -1;
  let end = group.last;
  if (plain && wordAt(words, plain.first - 1) === ',') {
    source = plain;
    comma = plain.first - 1;
  } else if (wordAt(words, group.first - 1) === ',' && (group.kind === 'past' || group.kind === 'third')) {
    source = phraseRightWhole(words, group.last, last);
    comma = group.first - 1;
    end = source?.last ?? end;
    if (source && posOf(words, source.last) === 'AUX') return null;
  }
  if (!source || comma <= unit.first || isCalendar(words, source.first)) return null;
  // Place and time may follow; nothing else but the end or the other half of the clause.
  let after = end;
  while (after < last && after - end < SENTENCE_REACH && wordAt(words, after) !== ',') {
    if (
      /^(?:VERB|AUX|SCONJ)$/.test(posOf(words, after)) ||
      wordAt(words, after) === 'that' ||
      wordAt(words, after) === ':'
    )
      return null;
    if (words.quoteOf[after] !== words.quoteOf[group.verb]) return null;
    after += 1;
  }
  const first = Math.max(
    datelineEnd(words, unitStart(words, unit), comma),
    innerFirst(words, group, unit),
    group.first - SENTENCE_REACH,
  );
  const parts: Unit[] = [{ first, last: comma }];
  if (!clauseWithin(words, first, comma)) {
    if (after >= last) return null;
  }
  if (after < last - 1 && wordAt(words, after) === ',') {
    const rest = after + 1;
    const pos = posOf(words, rest);
    const word = wordAt(words, rest);
    const goesOn =
      !clauseWithin(words, first, comma) ||
      !/^(?:and|but|because|which|who|including|though|although|while)$/.test(word);
    if (goesOn && !(pos === 'VERB' && word.endsWith('ing')) && !clauseBegins(words, rest, last)) {
      const until = contentEnd(words, rest, unit);
      if (until > rest) parts.push({ first: rest, last: until });
    }
  }
  if (!parts.some(part => clauseWithin(words, part.first, part.last))) return null;
  return draft({
    source: [source],
    cue: [group],
    content: parts,
    rule: 'trailing',
    act: verb.act,
    polarity: verb.polarity,
    stance: verb.stance,
    certain: verb.certain,
    citing: citedIn(words, end, last),
  });
};

/** Where the words around a verb begin: inside a quotation at its opening mark. */
const innerFirst = (words: Words, { verb }: VerbGroup, unit: Unit): number => {
  const quote = words.quotes[words.quoteOf[verb] ?? -1];
  return quote ? quote.inner.first : unit.first;
};

const clauseWithin = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'AUX' || posOf(words, i) === 'VERB') return true;
  return false;
};

/** A thing that is denied or demanded: "rejected the claim that …", "called for an inquiry". */
const thing = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const verb = entryFor(group, 'thing');
  if (
    !verb ||
    group.passive ||
    group.unreal ||
    (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit))
  )
    return null;
  const object = phraseRight(words, group.last, last);
  const start = object ? object.first : wordAt(words, group.last).endsWith('ing') ? group.last : -1;
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (start < 0 || !fit(words, source)) return null;
  const noun = object ? wordAt(words, object.last - 1).replace(/s$/, '') : '';
  const that = object && reportingNouns.has(noun) && wordAt(words, object.last) === 'that' ? object.last : start;
  const end = contentEnd(words, that, unit, that === start ? 'phrase' : 'clause');
  const polarity = group.negated ? 'declines' : verb.polarity;
  return draft({
    source: [source],
    antecedent,
    cue: [group],
    content: [{ first: that, last: end }],
    rule: 'object',
    act: verb.act,
    polarity,
    stance: verb.stance,
  });
};

/** What somebody makes of a thing: "called the plan “absurd”", "described it as a mistake", "dismissed the idea as". */
const as = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const verb = entryFor(group, 'as');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!fit(words, source)) return null;
  // "what the mayor describes as a mistake"
  if (wordAt(words, group.last) === 'as' && wordAt(words, source.first - 1) === 'what' && group.last + 1 < last) {
    const content = { first: group.last + 1, last: contentEnd(words, group.last + 1, unit, 'phrase') };
    return draft({
      source: [source],
      cue: [{ first: group.first, last: group.last + 1 }],
      content: [content],
      rule: 'object',
      stance: 'distancing',
    });
  }
  const object = phraseRight(words, group.last, last);
  if (!object) return null;
  const next = object.last;
  const called =
    verb.lemma === 'call' ||
    verb.lemma === 'brand' ||
    verb.lemma === 'label' ||
    verb.lemma === 'dub' ||
    verb.lemma === 'consider';
  const complement = wordAt(words, next);
  let found = complement === 'as' && !(wordAt(words, next + 1) === 'well');
  if (!found && called) {
    const quoted = words.quoteOf[next] !== -1 && words.quoteOf[next] !== words.quoteOf[group.verb];
    const pronoun = object.last - object.first === 1 && posOf(words, object.first) === 'PRON';
    found =
      quoted ||
      (pronoun && /^(?:a|an|the|one|not)$/.test(complement)) ||
      (/^(?:a|an)$/.test(complement) && object.last - object.first > 1);
  }
  if (!found && !called) {
    for (let i = next; i < Math.min(last, next + LINK_REACH); i += 1) {
      if (/^(?:VERB|AUX)$/.test(posOf(words, i)) || wordAt(words, i) === ',') break;
      if (wordAt(words, i) === 'as') found = true;
    }
  }
  if (!found) return null;
  const end = contentEnd(words, object.first, unit, 'phrase');
  return draft({
    source: [source],
    antecedent,
    cue: [group],
    content: [{ first: object.first, last: end }],
    rule: 'object',
    act: verb.act,
    polarity: group.negated ? 'declines' : verb.polarity,
    stance: verb.stance,
  });
};

/** "attributed the fire to a fault", "blamed the operator for the spill", "accused the mayor of lying". */
const link = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const verb = entryFor(group, 'link');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const joints = LINKS[verb.lemma] ?? [];
  const object = phraseRight(words, group.last, last);
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!object || !fit(words, source)) return null;
  let found = verb.lemma === 'blame';
  for (let i = group.last; !found && i < Math.min(last, group.last + LINK_REACH); i += 1) {
    if (joints.includes(wordAt(words, i))) found = true;
    if (posOf(words, i) === 'AUX' || wordAt(words, i) === ';') break;
  }
  if (!found) return null;
  const content = { first: object.first, last: contentEnd(words, object.first, unit, 'phrase') };
  return draft({
    source: [source],
    antecedent,
    cue: [group],
    content: [content],
    rule: 'object',
    polarity: group.negated ? 'declines' : 'asserts',
    stance: verb.stance,
  });
};

/** "urged the council to resign", "told them to leave". */
const order = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const verb = entryFor(group, 'object-to');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const whom = phraseRight(words, group.last, last);
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!whom || !fit(words, source)) return null;
  const to = wordAt(words, whom.last) === 'not' ? whom.last + 1 : whom.last;
  if (wordAt(words, to) !== 'to' || !/^(?:VERB|AUX)$/.test(posOf(words, to + 1))) return null;
  return draft({
    source: [source],
    antecedent,
    cue: [group],
    content: [{ first: whom.first, last: contentEnd(words, whom.first, unit, 'phrase') }],
    rule: 'object',
    polarity: group.negated ? 'declines' : verb.polarity,
    stance: verb.stance,
  });
};

/** Indirect speech and thought that hangs on a verb, in one sentence. `taken` are the tokens that direct quotations use for cues. */
export const indirectDrafts = (words: Words, unit: Unit, taken: ReadonlySet<number>): Draft[] => {
  const drafts: Draft[] = [];
  for (let i = unit.first; i < unit.last; i += 1) {
    if (!isReportingForm(wordAt(words, i))) continue;
    const quote = words.quotes[words.quoteOf[i] ?? -1];
    if (taken.has(i) || quote?.quotation.use === 'title') continue;
    const within: Unit = quote
      ? { first: Math.max(unit.first, quote.inner.first), last: Math.min(unit.last, quote.inner.last) }
      : unit;
    const group = verbGroupAt(words, i, within.first);
    if (!group || !isVerb(words, group) || isPronounSource(words, i)) continue;
    const sentence = quote ? sentenceIn(words, within, i) : unit;
    const last = sentence.last;
    const found =
      clause(words, group, sentence, last) ??
      thing(words, group, sentence, last) ??
      link(words, group, sentence, last) ??
      order(words, group, sentence, last) ??
      as(words, group, sentence, last) ??
      trailing(words, group, sentence, last);
    if (found) drafts.push(found);
  }
  return drafts;
};

/** The sentence inside a quotation that token `at` stands in: from end mark to end mark. */
const sentenceIn = (words: Words, { first, last }: Unit, at: number): Unit => {
  let from = at;
  while (from > first && at - from < SENTENCE_REACH && !/^[.!?…]$/.test(wordAt(words, from - 1))) from -= 1;
  let to = at;
  while (to < last && to - at < SENTENCE_REACH && !/^[.!?…]$/.test(wordAt(words, to))) to += 1;
  return { first: from, last: to };
};
