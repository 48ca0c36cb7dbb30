import { clauseBegins, contentEnd, headOf, isFinite, SENTENCE_REACH, unitEnd } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { citedIn } from './indirect.js';
import { isCalendar, isPronounSource, type Phrase, phraseRight, phraseRightWhole } from './phrases.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';
import { isCapital, posOf, type Unit, type Words, wordAt } from './words.js';

/** A phrase that names the one to whom the clause around it is due. */
interface Viewpoint {
  readonly source: Phrase;
  readonly cue: readonly Unit[];
  /** The token behind all of the phrase. */
  readonly end: number;
  readonly traits?: Partial<Draft>;
  /** A comma must part it from its clause: it would be a plain phrase of the clause without one. */
  readonly apart: boolean;
}

/** How far behind "as" its verb may stand, in tokens. */
const AS_REACH = 14;

/** "According to Ortiz, the dam held." and "The dam held, per the ministry.", "In her account, …", "…, as first reported by the Gazette". */
export const accordingDrafts = (words: Words, unit: Unit): Draft[] => {
  const { attributing } = words.language;
  const drafts: Draft[] = [];
  const last = unitEnd(words, unit);
  for (let i = unit.first; i < unit.last - 2; i += 1) {
    if (words.quoteOf[i] !== -1 || !attributing.viewpointOpeners.has(wordAt(words, i))) continue;
    const lead = i === unit.first || (i === unit.first + 1 && attributing.leadJoints.test(wordAt(words, unit.first)));
    const found = viewpointAt(words, i, unit, last, lead);
    const one = found && hung(words, i, found, unit, last, lead);
    if (one) drafts.push(one);
  }
  return drafts;
};

const viewpointAt = (words: Words, i: number, unit: Unit, last: number, lead: boolean): Viewpoint | null => {
  const { particles } = words.language;
  const word = wordAt(words, i);
  if (particles.according.has(word))
    return particles.to.has(wordAt(words, i + 1)) ? named(words, i, i + 2, last, lead) : null;
  if (particles.per.has(word)) return per(words, i, last, lead);
  if (particles.as.has(word)) return asTold(words, i, unit, last, lead);
  if (particles.for.has(word)) return lead ? asFor(words, i, last) : null;
  return inView(words, i, last);
};

/** The cue from `i` to before `start`, its source behind it. */
const named = (words: Words, i: number, start: number, last: number, lead: boolean): Viewpoint | null => {
  const source = sourceAt(words, start, last, lead);
  if (!source || !speaks(words, source)) return null;
  return { source, cue: [{ first: i, last: start }], end: source.last, apart: false };
};

/** "per the ministry", but not "per person", "per cent", "per the season". */
const per = (words: Words, i: number, last: number, lead: boolean): Viewpoint | null => {
  const next = posOf(words, i + 1);
  if (next !== 'DET' && !(next === 'PROPN' && isCapital(words, i + 1))) return null;
  if (!lead && wordAt(words, i - 1) !== ',') return null;
  const found = named(words, i, i + 1, last, lead);
  return found && { ...found, apart: true };
};

/** "in the ministry’s telling", "in her view", "in the words of Ortiz", "by his account", "to my mind". */
const inView = (words: Words, i: number, last: number): Viewpoint | null => {
  const { attributing, particles, viewpoints } = words.language;
  const word = wordAt(words, i);
  // "in the view of the inspectors", "from the point of view of"
  if (
    particles.the.has(wordAt(words, i + 1)) &&
    viewpoints.viewNouns.has(wordAt(words, i + 2)) &&
    particles.of.has(wordAt(words, i + 3))
  ) {
    if (attributing.viewIn.test(wordAt(words, i + 2)) && !particles.in.has(word)) return null;
    const source = phraseRight(words, i + 4, last);
    if (!source || !speaks(words, source)) return null;
    return {
      source,
      cue: [{ first: i, last: i + 4 }],
      end: source.last,
      traits: traitsOf(words, i + 2),
      apart: true,
    };
  }
  let noun = -1;
  let source: Phrase | null = null;
  if (attributing.viewOwners.test(wordAt(words, i + 1))) {
    source = { first: i + 1, last: i + 2 };
    noun = i + 2;
  } else {
    for (let k = i + 2; k < Math.min(last, i + AS_REACH); k += 1) {
      const owner = wordAt(words, k);
      if (!particles.possessiveS.has(owner) && !(owner === "'" && attributing.pluralEnding.test(wordAt(words, k - 1))))
        continue;
      source = { first: i + 1, last: k };
      noun = k + 1;
      break;
    }
  }
  if (!source || noun < 0) return null;
  if (attributing.viewAttributes.test(wordAt(words, noun)) || posOf(words, noun) === 'ADJ') noun += 1;
  if (!viewpoints.viewNouns.has(wordAt(words, noun)) || (noun < last - 1 && particles.of.has(wordAt(words, noun + 1))))
    return null;
  if (particles.from.has(word) || (particles.to.has(word) && !particles.mind.has(wordAt(words, noun)))) return null;
  if (particles.by.has(word) && !attributing.viewBy.test(wordAt(words, noun))) return null;
  return {
    source,
    cue: [
      { first: i, last: i + 1 },
      { first: noun, last: noun + 1 },
    ],
    end: noun + 1,
    traits: traitsOf(words, noun),
    apart: true,
  };
};

const traitsOf = (words: Words, noun: number): Partial<Draft> =>
  words.language.viewpoints.thoughtNouns.has(wordAt(words, noun)) ? { act: 'thought' } : {};

/** "For the farmers, the dam is a threat": people, a comma, and what a thing is to them. */
const asFor = (words: Words, i: number, last: number): Viewpoint | null => {
  const { attributing, names, viewpoints } = words.language;
  const source = phraseRight(words, i + 1, last);
  if (!source || wordAt(words, source.last) !== ',' || isPronounSource(words, i + 1)) return null;
  const head = wordAt(words, headOf(words, source));
  const noun = head.replace(attributing.pluralEnding, '');
  if (!names.personNouns.has(noun) && !attributing.sides.test(head)) return null;
  const subject = phraseRight(words, source.last + 1, last);
  if (!subject || !viewpoints.beings.has(wordAt(words, subject.last)) || posOf(words, subject.last + 1) === 'NUM')
    return null;
  return { source, cue: [{ first: i, last: i + 1 }], end: source.last, traits: { act: 'thought' }, apart: true };
};

/** "as Ortiz put it", "as the Gazette first reported", "as first reported by the Gazette", "as she told reporters". */
const asTold = (words: Words, i: number, unit: Unit, last: number, lead: boolean): Viewpoint | null => {
  const { particles, viewpoints } = words.language;
  if (!lead && !quoteEnds(words, i) && !/^(?:,|—|–|--|\()$/.test(wordAt(words, i - 1))) return null;
  let at = i + 1;
  while (posOf(words, at) === 'ADV' || particles.first.has(wordAt(words, at)) || particles.was.has(wordAt(words, at)))
    at += 1;
  if (viewpoints.reportedBy.has(wordAt(words, at)) && particles.by.has(wordAt(words, at + 1))) {
    const source = phraseRight(words, at + 2, last);
    if (!source || !speaks(words, source) || !isClosed(words, source.last, last)) return null;
    return { source, cue: [{ first: i, last: at + 2 }], end: source.last, traits: verbTraits(words, at), apart: true };
  }
  const put = asPut(words, i, last);
  if (put) return put;
  const source = phraseRight(words, i + 1, last);
  if (!source || !speaks(words, source)) return null;
  let verb = source.last;
  while (verb < source.last + 4 && /^(?:ADV|AUX)$/.test(posOf(words, verb))) verb += 1;
  const group: VerbGroup | null = verbGroupAt(words, verb, source.last);
  const entry =
    group && (group.kind === 'past' || group.kind === 'third' || group.kind === 'base')
      ? entryFor(group, 'quote', 'that')
      : undefined;
  if (!group || !entry || group.unreal || group.negated || group.passive || entry.polarity !== 'asserts') return null;
  let end = group.last;
  // An addressee, a place or a time may stand before the comma.
  while (end < Math.min(last, group.last + AS_REACH) && !isClosed(words, end, last)) {
    if (isFinite(words, end) || particles.that.has(wordAt(words, end)) || wordAt(words, end) === ':' || end > unit.last)
      return null;
    end += 1;
  }
  if (!isClosed(words, end, last) || words.quoteOf[end - 1] !== -1) return null;
  return {
    source,
    cue: [group],
    end,
    traits: { act: entry.act, stance: entry.stance, certain: entry.certain },
    apart: true,
  };
};

/** "as Ortiz put it", "as the mayor, Ana Ruiz, would put it": whoever is a person has words of their own. */
const asPut = (words: Words, i: number, last: number): Viewpoint | null => {
  const { attributing, names, particles } = words.language;
  let verb = i + 2;
  const isPut = (at: number): boolean =>
    attributing.putForms.test(wordAt(words, at)) && particles.it.has(wordAt(words, at + 1));
  while (verb < Math.min(last, i + AS_REACH) && !isPut(verb)) verb += 1;
  const end = verb + 2;
  if (!isPut(verb) || !(isClosed(words, end, last) || wordAt(words, end) === ':')) return null;
  let first = verb;
  while (first > i + 2 && /^(?:ADV|AUX)$/.test(posOf(words, first - 1))) first -= 1;
  const source = { first: i + 1, last: wordAt(words, first - 1) === ',' ? first - 1 : first };
  const isPerson = words.lower.slice(source.first, source.last).some(word => names.personNouns.has(word));
  return isPerson || speaks(words, source) ? { source, cue: [{ first, last: end }], end, apart: true } : null;
};

const verbTraits = (words: Words, verb: number): Partial<Draft> => {
  const group = verbGroupAt(words, verb, verb);
  const entry = group ? entryFor(group, 'quote', 'that') : undefined;
  return entry ? { act: entry.act, stance: entry.stance, certain: entry.certain } : {};
};

/** Whether a phrase that ends before `i` is parted from what follows. */
const isClosed = (words: Words, i: number, last: number): boolean =>
  i >= last || /^(?:,|—|–|--|;|\))$/.test(wordAt(words, i));

/** The clause that a viewpoint is hung on: behind it where it leads, else before it, also around it. */
const hung = (words: Words, i: number, view: Viewpoint, unit: Unit, last: number, lead: boolean): Draft | null => {
  const { particles } = words.language;
  const { source, end } = view;
  const parted = wordAt(words, end) === ',';
  const citing = citedIn(words, end, last);
  const made = (content: readonly Unit[]): Draft =>
    draft({ source: [source], cue: view.cue, content, rule: 'according', citing, ...view.traits });
  if (lead || clauseLead(words, i, unit)) {
    if (view.apart && !parted) return null;
    const comma = parted ? 1 : 0;
    // "According to the paper, citing an officer, the dam": the clause begins behind whom the paper cites.
    const [cited] = particles.citing.has(wordAt(words, end + comma)) ? citing : [];
    const first = cited && wordAt(words, cited.last) === ',' ? cited.last + 1 : end + comma;
    if (first >= last || (!comma && end - source.first > 12)) return null;
    if (view.apart && !clauseBegins(words, first, last) && !quoteBegins(words, first)) return null;
    return made([{ first, last: contentEnd(words, first, unit, 'sentence') }]);
  }
  const before = wordAt(words, i - 1);
  const comma = before === ',' || before === '—' || before === '–' ? 1 : 0;
  if (view.apart && ((!comma && !quoteEnds(words, i)) || !isClosed(words, end, last))) return null;
  const first = clauseFirst(words, i - comma, unit);
  if (i - comma <= first) return null;
  const finite = hasVerb(words, first, i - comma);
  const parts: Unit[] = [{ first, last: i - comma }];
  if (parted && (!finite || quoteBegins(words, end + 1))) {
    const until = contentEnd(words, end + 1, unit);
    if (until > end + 1) parts.push({ first: end + 1, last: until });
  }
  return !finite && parts.length === 1 ? null : made(parts);
};

const quoteBegins = (words: Words, i: number): boolean => (words.quoteOf[i] ?? -1) !== -1;

/** Whether a quotation ends right before `i`, with the comma inside its marks. */
const quoteEnds = (words: Words, i: number): boolean => {
  const quote = words.quotes[words.quoteOf[i - 1] ?? -1];
  return quote?.last === i && wordAt(words, quote.inner.last - 1) === ',';
};

/**
 * Who stands behind "according to". Where the clause follows, what comes after the comma is its subject ("According to Ortiz, the dam")
 * but for an apposition that says what a person is ("According to Ortiz, a teacher, the dam").
 */
const sourceAt = (words: Words, start: number, last: number, lead: boolean): Phrase | null => {
  const { attributing, names } = words.language;
  const whole = phraseRightWhole(words, start, last);
  if (!lead) return whole;
  const plain = phraseRight(words, start, last);
  if (!whole || !plain || whole.last === plain.last || wordAt(words, plain.last) !== ',') return whole;
  const inner = words.lower.slice(plain.last + 1, whole.last);
  const role = attributing.appositionOpeners.test(inner[0] ?? '') && inner.some(word => names.personNouns.has(word));
  return role && wordAt(words, whole.last) === ',' ? whole : plain;
};

/** Whether the phrase names somebody or something that can say a thing: "according to the season" has no source. */
const speaks = (words: Words, source: Phrase): boolean => {
  const { attributing, sources } = words.language;
  if (isCalendar(words, source.first)) return false;
  for (let i = source.first; i < source.last; i += 1) {
    if (posOf(words, i) === 'PROPN' || isPronounSource(words, i)) return true;
  }
  const head = headOf(words, source);
  const noun = wordAt(words, head);
  return (
    sources.sourceNouns.has(noun) ||
    sources.sourceNouns.has(words.tokens[head]?.lemma ?? '') ||
    sources.sourceNouns.has(noun.replace(attributing.pluralEnding, ''))
  );
};

/** "…, which, according to Ortiz, …" and "but according to Ortiz the dam held": the content follows. */
const clauseLead = (words: Words, at: number, unit: Unit): boolean => {
  const { attributing } = words.language;
  let i = at - 1;
  if (wordAt(words, i) === ',') i -= 1;
  if (i < unit.first) return false;
  const word = wordAt(words, i);
  if (attributing.leadBefore.test(word)) return posOf(words, i) !== 'NOUN';
  return /^[;:]$/.test(word);
};

/** Where the clause begins that ends before `at`: after a semicolon, a colon, or a quotation that is a sentence of its own. */
const clauseFirst = (words: Words, at: number, unit: Unit): number => {
  const least = Math.max(unit.first, at - SENTENCE_REACH);
  for (let i = at - 1; i >= least; i -= 1) {
    if (words.quoteOf[i] === -1 && /^[;]$/.test(wordAt(words, i))) return i + 1;
  }
  return least;
};

const hasVerb = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'AUX' || posOf(words, i) === 'VERB') return true;
  return false;
};
