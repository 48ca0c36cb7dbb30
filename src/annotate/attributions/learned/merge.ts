import { datelineEnd } from '../clauses.js';
import { type Draft, draft } from '../draft.js';
import { phraseLeft } from '../phrases.js';
import { fit } from '../subjects.js';
import { entryFor, type VerbGroup, verbGroupAt } from '../verb-groups.js';
import type { Unit, Words } from '../words.js';
import type { Reading } from './read.js';

/**
 * From this probability on a reading is given. Chosen on the development part of the corpus, where linked attributions are then right
 * about as often as people agree among themselves (bench/README.md).
 */
const GIVEN = 0.5;

/** The same where the content only names a thing ("backed the bridge"): many verbs that report do other things to things. */
const NAMED = 0.75;

/** The same where a rule has seen the cue as well. */
const CONFIRMED = 0.3;

/** Reports of ordinary kind, of which the models have seen thousands: there they decide. Elsewhere the rule's own spans stand. */
const ORDINARY: ReadonlySet<Draft['rule']> = new Set(['clause', 'trailing']);

const isOrdinary = ({ rule, polarity, via, citing }: Draft): boolean =>
  ORDINARY.has(rule) && polarity !== 'declines' && via.length === 0 && citing.length === 0;

const groupIn = (words: Words, { first, last }: Unit): VerbGroup | null => {
  for (let i = last - 1; i >= first; i -= 1) {
    const group = verbGroupAt(words, i, first);
    if (group) return group;
  }
  return null;
};

/** What the cue says of its content, by the lexicon of reporting verbs and the list of attitudes. */
const traitsOf = (words: Words, cue: Unit): Pick<Draft, 'act' | 'polarity' | 'stance' | 'certain'> => {
  const { attitudes } = words.language;
  const group = groupIn(words, cue);
  const verbal = group !== null && words.pos[group.verb] === 'VERB';
  const verb = group && verbal ? (entryFor(group, 'that', 'zero', 'quote') ?? group.verbs[0]) : undefined;
  let act = verb?.act;
  let negated = verb !== undefined && group?.negated === true;
  for (let i = cue.first; i < cue.last; i += 1) {
    const word = words.lower[i] ?? '';
    if (attitudes.negations.has(word)) negated = true;
    if (!act && attitudes.attitudes.has(words.tokens[i]?.lemma ?? word)) act = 'thought';
  }
  const polarity = verb?.polarity ?? 'asserts';
  return {
    act: act ?? 'speech',
    polarity: negated && polarity === 'asserts' ? (act === 'thought' ? 'denies' : 'declines') : polarity,
    stance: verb?.stance ?? 'neutral',
    certain: verb?.certain ?? false,
  };
};

/** A source without the "'s" behind it. */
const bare = (words: Words, { first, last }: Unit): Unit =>
  last - first > 1 && words.language.attitudes.possessives.has(words.lower[last - 1] ?? '')
    ? { first, last: last - 1 }
    : { first, last };

/** Whether the cue is a verb that has whom it tells behind it: "told reporters the gate had held". */
const addresses = (words: Words, cue: readonly Unit[]): boolean =>
  cue.some(unit => {
    const group = groupIn(words, unit);
    return group !== null && entryFor(group, 'addressee') !== undefined;
  });

/** The content without what stands before its "that", or before the clause that somebody is told: whom it was told to, or where. */
const behindAddressee = (words: Words, { cue, content }: Reading, rule: Unit | undefined): readonly Unit[] => {
  const { attitudes } = words.language;
  const [first, ...others] = content;
  if (!first || !rule) return content;
  if (!attitudes.complementisers.has(words.lower[rule.first] ?? '') && !addresses(words, cue)) return content;
  const later = first.first < rule.first && rule.first < first.last;
  return later ? [{ first: rule.first, last: first.last }, ...others] : content;
};

const behindDateline = (words: Words, { first, last }: Unit): Unit => ({
  first: datelineEnd(words, first, last),
  last,
});

/** How many phrases before a preposition a source may take in. */
const PHRASES = 3;

/** "a letter sent by the board to the port stressing that": whose participle it is, not the last name before it. */
const wholePhrase = (words: Words, source: Unit, cue: Unit): Unit => {
  const unit = words.units[words.unitOf[source.first] ?? -1];
  if (!unit || cue.first !== source.last || groupIn(words, cue)?.kind !== 'ing') return source;
  let { first } = source;
  for (let steps = 0; steps < PHRASES && words.pos[first - 1] === 'ADP'; steps += 1) {
    const participle = words.pos[first - 2] === 'VERB' ? 1 : 0;
    const before = phraseLeft(words, first - 1 - participle, unit.first);
    if (!before) break;
    first = before.first;
  }
  return { first, last: source.last };
};

/** Whether two sources may be one: they share words, or only one of them is told. */
const meets = (source: readonly Unit[], rule: readonly Unit[]): boolean =>
  source.length > 0 && (rule.length === 0 || source.some(a => rule.some(b => a.first < b.last && b.first < a.last)));

/** A reading as a draft: by the rule's word on everything but where the spans are, where a rule has seen the same cue. */
const drafted = (words: Words, given: Reading, rule: Draft | undefined): Draft => {
  const reading = { ...given, content: given.content.map(part => behindDateline(words, part)) };
  const { cue, content, chance } = reading;
  const [first] = cue;
  const whole = (units: readonly Unit[]): Unit[] =>
    first ? units.map(unit => wholePhrase(words, unit, first)) : [...units];
  const source = whole(reading.source).map(unit => bare(words, unit));
  if (!rule) return draft({ source, cue, content, rule: 'learned', chance, ...(first ? traitsOf(words, first) : {}) });
  // Where the rule says that nobody is named, "it" is no source.
  const known = rule.source.length > 0 || rule.agentless;
  if (!isOrdinary(rule)) return { ...rule, source: known ? rule.source : source, chance };
  return {
    ...rule,
    source: rule.antecedent === null && !rule.agentless && meets(source, rule.source) ? source : whole(rule.source),
    cue,
    content: behindAddressee(words, reading, rule.content[0]),
    chance,
  };
};

/** A mark on every token of some spans. */
const marked = (words: Words, spans: readonly Unit[]): Uint8Array => {
  const marks = new Uint8Array(words.tokens.length);
  for (const { first, last } of spans) marks.fill(1, first, last);
  return marks;
};

const allIn = (marks: Uint8Array, spans: readonly Unit[]): boolean => cellsOf(spans).every(i => marks[i] === 1);

/** Whether the content has a verb or words in quotation marks: it says something, and does not only name a thing. */
const says = (words: Words, content: readonly Unit[]): boolean =>
  cellsOf(content).some(i => {
    const pos = words.pos[i] ?? '';
    return pos === 'VERB' || pos === 'AUX' || words.quotes[words.quoteOf[i] ?? -1]?.quotation.use === 'speech';
  });

/** How many words may stand before a noun that carries a report in its phrase: "its flat denial that". */
const BEFORE_NOUN = 3;

/** Whether the content is a noun with the report that it carries, which a rule reads on its own: "repeated its denial that the gate was open". */
const isReport = ([first]: readonly Unit[], byCue: ReadonlyMap<number, Draft>): boolean => {
  if (!first) return false;
  for (let i = first.first; i <= Math.min(first.first + BEFORE_NOUN, first.last - 1); i += 1) {
    const rule = byCue.get(i);
    if (rule?.rule === 'nominal' && rule.content.at(-1)?.last === first.last) return true;
  }
  return false;
};

/** What the rules have read as a source, and as those whom a source leans on. */
interface Sources {
  readonly all: Uint8Array;
  readonly cited: Uint8Array;
}

/** "The" alone is nobody. */
const isDeterminer = (words: Words, { first, last }: Unit): boolean => last - first === 1 && words.pos[first] === 'DET';

/** Whether a reading may be given at all where no rule has seen its cue. */
const isGiven = (words: Words, { source, cue, content, chance }: Reading, { all, cited }: Sources): boolean => {
  const { attitudes } = words.language;
  const [first] = source;
  // What nobody in particular says has fixed forms, which the rules know.
  if (!first || !fit(words, first) || isDeterminer(words, first)) return false;
  if (!says(words, content) && addresses(words, cue)) return false;
  if (chance < (says(words, content) ? GIVEN : NAMED)) return false;
  // What stands within a source leads to it ("citing a source in the port"); fixed words are for the rules alone.
  if (allIn(all, cue) || allIn(cited, content)) return false;
  return !cue.some(unit => attitudes.leftToRules.has(words.lower[unit.first] ?? ''));
};

/** The tokens of some spans. */
const cellsOf = (units: readonly Unit[]): number[] =>
  units.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k));

/**
 * The drafts of the rules and the readings of the models as one list. Of two readings that share a cue the likelier stays; one whose cue
 * a rule has seen takes the rule's place. A clause that a rule has found and no reading bears out is left out.
 */
export const merge = (words: Words, rules: readonly Draft[], readings: readonly Reading[]): Draft[] => {
  const cited = rules.flatMap(({ citing }) => citing);
  const sources: Sources = {
    all: marked(words, [...rules.flatMap(({ source }) => source), ...cited]),
    cited: marked(words, cited),
  };
  const byCue = new Map<number, Draft>();
  for (const rule of rules) for (const i of cellsOf(rule.cue)) byCue.set(i, rule);
  const used = new Set<number>();
  const replaced = new Map<Draft, Reading>();
  const added: Draft[] = [];
  for (const reading of [...readings].sort((a, b) => b.chance - a.chance)) {
    const cells = cellsOf(reading.cue);
    if (cells.some(i => used.has(i))) continue;
    const rule = cells.map(i => byCue.get(i)).find(found => found !== undefined && !replaced.has(found));
    if (rule ? reading.chance < CONFIRMED : isReport(reading.content, byCue) || !isGiven(words, reading, sources))
      continue;
    for (const i of cells) used.add(i);
    if (rule) replaced.set(rule, reading);
    else added.push(drafted(words, reading, undefined));
  }
  // The corpus has outermost reports only: of a report within a report the models know nothing.
  const reported = marked(
    words,
    [...replaced.values(), ...added, ...rules.filter(rule => !isOrdinary(rule))].flatMap(({ content }) => content),
  );
  const kept = rules.filter(
    rule => rule.cue.length === 0 || !isOrdinary(rule) || replaced.has(rule) || allIn(reported, rule.cue),
  );
  const now = new Map(kept.map((rule, i) => [rule, i]));
  const follows = (before: number | null): number | null => {
    const rule = before === null ? undefined : rules[before];
    return rule ? (now.get(rule) ?? null) : null;
  };
  return [
    ...kept.map(rule => {
      const reading = replaced.get(rule);
      const own = reading ? drafted(words, reading, rule) : rule;
      return { ...own, follows: follows(own.follows) };
    }),
    ...added,
  ];
};
