import { clauseBegins, contentEnd } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { type Phrase, phraseLeft, phraseRight } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How many adverbs and auxiliaries may stand between "is" and "believed". */
const GROUP = 6;

/** The first token of a passive group that ends with the participle at `at`; -1 where there is no form of "be". */
const passiveFirst = (words: Words, at: number, floor: number): number => {
  const { attributing, particles } = words.language;
  let first = -1;
  for (let i = at - 1; i >= Math.max(floor, at - GROUP); i -= 1) {
    const word = wordAt(words, i);
    if (attributing.passiveBe.test(word)) {
      // "the ministry's claimed loss" is a possessive.
      if (particles.possessiveS.has(word) && posOf(words, i) === 'PART') break;
      first = i;
    } else if (attributing.passiveInside.test(word) || posOf(words, i) === 'ADV') {
      if (first >= 0 && posOf(words, i) === 'ADV') break;
      if (first >= 0) first = i;
    } else break;
  }
  return first;
};

/** Of whom "is reported to have said", "is said to have told friends" is told: the verb of saying stands at `first`, behind "to" or from it on. */
export const reportedOf = (words: Words, first: number, unit: Unit): { source: Phrase; cue: number } | null => {
  const { attributing, particles, reporting } = words.language;
  const to = particles.to.has(wordAt(words, first)) ? first : first - 1;
  if (!particles.to.has(wordAt(words, to)) || !reporting.passive.has(wordAt(words, to - 1))) return null;
  const cue = passiveFirst(words, to - 1, unit.first);
  if (cue < 0 || isNegated(words, cue, to)) return null;
  const end = attributing.reflexives.has(wordAt(words, cue - 1)) ? cue - 1 : cue;
  const source = phraseLeft(words, end, unit.first);
  return source && { source, cue };
};

/** What a passive verb says something of: the first part of its content. */
const subjectPart = (words: Words, first: number, unit: Unit): Unit[] => {
  const subject = phraseLeft(words, first, unit.first);
  return subject ? [{ first: subject.first, last: subject.last }] : [];
};

/** The agent of a passive, if one is named at `at`, and the word after it; null where "by" is followed by nobody. */
const byWhom = (words: Words, at: number, unit: Unit): { source: Phrase[]; next: number } | null => {
  const { particles } = words.language;
  if (!particles.by.has(wordAt(words, at))) return { source: [], next: at };
  const by = phraseRight(words, at + 1, unit.last);
  return by && { source: [by], next: by.last };
};

/** The agent of a passive before one of the joints: "accused by residents | of hiding", where a noun phrase alone would run on. */
const agentBefore = (
  words: Words,
  at: number,
  unit: Unit,
  joints: readonly string[],
): { source: Phrase[]; next: number } | null => {
  const whole = byWhom(words, at, unit);
  const by = whole?.source[0];
  if (!whole || !by || joints.includes(wordAt(words, whole.next))) return whole;
  for (let i = by.last - 1; i > by.first; i -= 1) {
    if (joints.includes(wordAt(words, i))) return { source: [{ first: by.first, last: i }], next: i };
  }
  return whole;
};

/** Where or among whom a thing is believed: "in the harbour", "among divers". The place of the word after it, if that word is "that". */
const afterWhere = (words: Words, at: number, unit: Unit): number => {
  const { attributing, particles } = words.language;
  if (!attributing.whereWords.test(wordAt(words, at))) return at;
  const where = phraseRight(words, at + 1, unit.last);
  return where && particles.that.has(wordAt(words, where.last)) ? where.last : at;
};

/** Whether the group from `first` to the participle is turned round: "was not believed to". */
const isNegated = (words: Words, first: number, at: number): boolean => {
  const { attributing } = words.language;
  for (let i = first; i < at; i += 1) if (attributing.notWords.test(wordAt(words, i))) return true;
  return false;
};

/** "is generally believed to have", "it is thought that". */
const believed = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  if (!reporting.passive.has(wordAt(words, at)) || posOf(words, at) === 'NOUN') return null;
  const first = passiveFirst(words, at, unit.first);
  if (first < 0) return null;
  const agent = byWhom(words, at + 1, unit);
  if (!agent) return null;
  const { source } = agent;
  const next = afterWhere(words, agent.next, unit);
  const act = attributing.passiveSpeech.test(wordAt(words, at)) ? 'speech' : 'thought';
  const stance = attributing.passiveDoubt.test(wordAt(words, at)) ? 'distancing' : 'neutral';
  const it = particles.it.has(wordAt(words, first - 1));
  const polarity = isNegated(words, first, at) ? 'denies' : 'asserts';
  const told = (content: readonly Unit[]): Draft =>
    draft({
      source,
      cue: [{ first, last: at + 1 }],
      content,
      rule: 'passive',
      act,
      stance,
      polarity,
      agentless: source.length === 0,
    });
  if (particles.to.has(wordAt(words, next)) && /^(?:VERB|AUX|NOUN|ADV)$/.test(posOf(words, next + 1)) && !it) {
    if (particles.known.has(wordAt(words, at))) return null;
    return told([...subjectPart(words, first, unit), { first: next, last: contentEnd(words, next, unit, 'phrase') }]);
  }
  // "let it be known that" is somebody's doing.
  if (it && particles.be.has(wordAt(words, first))) return null;
  if (it && (particles.that.has(wordAt(words, next)) || clauseBegins(words, next, unit.last)))
    return told([{ first: next, last: contentEnd(words, next, unit) }]);
  return null;
};

/** "has been read by some as an admission". */
const taken = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  const word = wordAt(words, at);
  if (!reporting.passiveAs.has(word)) return null;
  const first = passiveFirst(words, at, unit.first);
  if (first < 0) return null;
  const agent = byWhom(words, at + 1, unit);
  if (!agent) return null;
  const { source, next } = agent;
  if (!particles.as.has(wordAt(words, next)) || next + 2 >= unit.last) return null;
  // "was taken as a boy to Ferrow", "was presented as a gift" are no readings.
  if (attributing.agentTaken.test(word) && source.length === 0) return null;
  const content = [...subjectPart(words, first, unit), { first: next, last: contentEnd(words, next, unit, 'phrase') }];
  return draft({
    source,
    cue: [{ first, last: at + 1 }],
    content,
    rule: 'passive',
    act: reporting.saidAs.has(word) ? 'speech' : 'thought',
    polarity: reporting.turnedDown.has(word) ? 'denies' : 'asserts',
    agentless: source.length === 0,
  });
};

/** "is blamed on a rusted gate", "was accused by residents of hiding the logs". */
const linked = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  const known = reporting.passiveLinks.get(wordAt(words, at));
  if (!known) return null;
  const group = passiveFirst(words, at, unit.first);
  if (
    group >= 0 &&
    (attributing.passiveModals.test(wordAt(words, group)) ||
      (group > unit.first && attributing.passiveModals.test(wordAt(words, group - 1))))
  )
    return null;
  const by = agentBefore(words, at + 1, unit, known.joints);
  if (!by) return null;
  const joint = by.next;
  if (!known.joints.includes(wordAt(words, joint)) || joint + 1 >= unit.last) return null;
  // Without "be" it is a phrase behind its noun: only an agent or a comma shows that ("the clerk, accused of theft,").
  const bare = group < 0;
  if (bare && !(wordAt(words, at - 1) === ',' && by.source.length > 0)) return null;
  const first = bare ? at : group;
  const subject = phraseLeft(words, bare ? at - 1 : first, unit.first);
  if (!subject) return null;
  const cue =
    by.source.length === 0
      ? [{ first, last: joint + 1 }]
      : [
          { first, last: at + 1 },
          { first: joint, last: joint + 1 },
        ];
  const until = contentEnd(words, joint + 1, unit, 'phrase');
  if (until <= joint + 1) return null;
  return draft({
    source: by.source,
    cue,
    content: [
      { first: subject.first, last: subject.last },
      { first: joint + 1, last: until },
    ],
    rule: 'passive',
    act: known.act ?? 'speech',
    polarity: isNegated(words, first, at) ? 'denies' : 'asserts',
    stance: particles.accused.has(wordAt(words, at)) ? 'distancing' : 'neutral',
    agentless: by.source.length === 0,
  });
};

/** "was quoted as saying", "was quoted by the Gazette as saying that": the words are the subject's, the paper passes them on. */
const quoted = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles } = words.language;
  if (!attributing.quotedForms.test(wordAt(words, at))) return null;
  const first = passiveFirst(words, at, unit.first);
  if (first < 0) return null;
  const by = byWhom(words, at + 1, unit);
  if (!by) return null;
  let next = by.next;
  // "quoted on Monday as saying", "quoted in the Gazette as saying"
  const via = [...by.source];
  while (
    next < at + GROUP * 2 &&
    next < unit.last &&
    !particles.as.has(wordAt(words, next)) &&
    !particles.that.has(wordAt(words, next))
  ) {
    if (attributing.paperPrepositions.test(wordAt(words, next)) && via.length === 0) {
      const paper = phraseRight(words, next + 1, unit.last);
      if (paper) {
        if (posOf(words, paper.last - 1) === 'PROPN') via.push(paper);
        next = paper.last;
        continue;
      }
    }
    next += 1;
  }
  const saying = particles.as.has(wordAt(words, next)) && attributing.quotedSaying.test(wordAt(words, next + 1));
  const start = saying ? next + 2 : next;
  if (!saying && !particles.that.has(wordAt(words, next))) return null;
  const subject = phraseLeft(words, first, unit.first);
  if (!subject) return null;
  const cue =
    via.length === 0 || !saying
      ? [{ first, last: start }]
      : [
          { first, last: at + 1 },
          { first: next, last: start },
        ];
  const before = wordAt(words, subject.first - 1) === ',';
  if (start < unit.last - 1 && wordAt(words, start) !== ',') {
    return draft({
      source: [subject],
      cue: saying ? cue : [{ first, last: at + 1 }],
      content: [{ first: start, last: contentEnd(words, start, unit) }],
      rule: 'clause',
      via,
    });
  }
  // "The gate was open, Ortiz was quoted as saying."
  if (!before || subject.first - 1 <= unit.first || !saying) return null;
  return draft({
    source: [subject],
    cue,
    content: [{ first: unit.first, last: subject.first - 1 }],
    rule: 'trailing',
    via,
  });
};

/** What verbs in the passive tell in one sentence, from the participle at `at`. */
export const passiveDraft = (words: Words, at: number, unit: Unit): Draft | null =>
  believed(words, at, unit) ?? taken(words, at, unit) ?? linked(words, at, unit) ?? quoted(words, at, unit);
