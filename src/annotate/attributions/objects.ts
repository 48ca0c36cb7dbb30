import { contentEnd, sourceOf } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { phraseRight } from './phrases.js';
import { fit, subjectIsPlural } from './subjects.js';
import { entryFor, type VerbGroup } from './verb-groups.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How far "as", "to", "for", "of", "on" may stand behind the thing that is described, attributed or blamed, in tokens. */
const LINK_REACH = 24;

/** A thing that is denied or demanded: "rejected the claim that …", "called for an inquiry". */
const thing = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  const verb = entryFor(group, 'thing');
  if (
    !verb ||
    group.passive ||
    group.unreal ||
    (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit))
  )
    return null;
  const object = phraseRight(words, group.last, last);
  const start = object ? object.first : attributing.gerundEnding.test(wordAt(words, group.last)) ? group.last : -1;
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (start < 0 || !fit(words, source)) return null;
  const noun = object ? wordAt(words, object.last - 1).replace(attributing.pluralEnding, '') : '';
  const that =
    object && reporting.reportingNouns.has(noun) && particles.that.has(wordAt(words, object.last))
      ? object.last
      : start;
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
  const { attributing, particles } = words.language;
  const verb = entryFor(group, 'as');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!fit(words, source)) return null;
  // "what the mayor describes as a mistake"
  if (
    particles.as.has(wordAt(words, group.last)) &&
    particles.what.has(wordAt(words, source.first - 1)) &&
    group.last + 1 < last
  ) {
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
  const called = words.language.attributing.naming.has(verb.lemma);
  const complement = wordAt(words, next);
  let found = particles.as.has(complement) && !particles.well.has(wordAt(words, next + 1));
  if (!found && called) {
    const quoted = words.quoteOf[next] !== -1 && words.quoteOf[next] !== words.quoteOf[group.verb];
    const pronoun = object.last - object.first === 1 && posOf(words, object.first) === 'PRON';
    found =
      quoted ||
      (pronoun && attributing.complementOpeners.test(complement)) ||
      (attributing.indefinites.test(complement) && object.last - object.first > 1);
  }
  if (!found && !called) {
    for (let i = next; i < Math.min(last, next + LINK_REACH); i += 1) {
      if (/^(?:VERB|AUX)$/.test(posOf(words, i)) || wordAt(words, i) === ',') break;
      if (particles.as.has(wordAt(words, i))) found = true;
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
  const { attributing, particles } = words.language;
  const verb = entryFor(group, 'link');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const joints = attributing.links.get(verb.lemma) ?? [];
  const object = phraseRight(words, group.last, last);
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!object || !fit(words, source)) return null;
  let found = particles.blame.has(verb.lemma);
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
  const { particles } = words.language;
  const verb = entryFor(group, 'object-to');
  if (!verb || group.passive || group.unreal) return null;
  if (group.kind === 'base' && group.first === group.verb && !subjectIsPlural(words, group, unit)) return null;
  const whom = phraseRight(words, group.last, last);
  const { source, antecedent = null } = sourceOf(words, group, unit);
  if (!whom || !fit(words, source)) return null;
  const to = particles.not.has(wordAt(words, whom.last)) ? whom.last + 1 : whom.last;
  if (!particles.to.has(wordAt(words, to)) || !/^(?:VERB|AUX)$/.test(posOf(words, to + 1))) return null;
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

/** What a verb tells of a thing in one sentence: denies it, links it to another, orders somebody, or calls it something. */
export const objectDraft = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null =>
  thing(words, group, unit, last) ??
  link(words, group, unit, last) ??
  order(words, group, unit, last) ??
  as(words, group, unit, last);
