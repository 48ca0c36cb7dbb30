import type { Frame, ReportingVerb } from '../../languages/verbs.js';
import type { FormKind } from '../../languages/verbs.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** A reporting verb where it stands, with its auxiliaries, adverbs and particle. */
export interface VerbGroup extends Unit {
  /** The token of the verb itself. */
  readonly verb: number;
  readonly kind: FormKind;
  /** The entries that this may be; the particle, where an entry has one, follows the verb. */
  readonly verbs: readonly ReportingVerb[];
  readonly negated: boolean;
  /** Passive: a form of "be" before a past participle. */
  readonly passive: boolean;
  /** "would say", "to say", "if": not told as having been said. */
  readonly unreal: boolean;
  /** The last auxiliary or "to" before it in the group makes a finite group of a base form. */
  readonly finite: boolean;
}

/** Most tokens that may stand between the first auxiliary and the verb. */
const REACH = 8;

const isAdverb = (words: Words, i: number): boolean =>
  posOf(words, i) === 'ADV' || words.language.phrases.groupAdverbs.has(wordAt(words, i));

/** The verb group around token `verb`, or null where the word there is no form of a reporting verb. */
export const verbGroupAt = (words: Words, verb: number, floor: number): VerbGroup | null => {
  const { attributing, particles } = words.language;
  const form = words.language.verbs.reportingForm(wordAt(words, verb));
  if (!form) return null;
  const next = wordAt(words, verb + 1);
  const fitting = form.verbs.filter(({ particle }) => particle === '' || particle === next);
  const withParticle = fitting.filter(({ particle }) => particle !== '');
  // "call for" and "call on" are other verbs than "call".
  const verbs = withParticle.length > 0 ? withParticle : fitting;
  if (verbs.length === 0) return null;
  let first = verb;
  let negated = false;
  let passive = false;
  let unreal = false;
  let helped = false;
  let did = false;
  let to = false;
  let progressive = false;
  const least = Math.max(floor, verb - REACH);
  for (let i = verb - 1; i >= least; i -= 1) {
    const word = wordAt(words, i);
    const previous = wordAt(words, i + 1);
    if (
      posOf(words, i) === 'AUX' ||
      attributing.groupBe.has(word) ||
      attributing.groupHave.has(word) ||
      attributing.groupDo.has(word) ||
      attributing.groupModals.has(word)
    ) {
      if (particles.possessiveS.has(word) && posOf(words, i) === 'PART') break;
      if (attributing.groupBe.has(word) && form.kind === 'past' && !helped) passive = true;
      if (attributing.groupBe.has(word) && form.kind === 'ing' && !helped && !particles.being.has(word))
        progressive = true;
      if (attributing.groupModals.has(word) && !attributing.groupHave.has(word)) unreal = true;
      if (attributing.groupDo.has(word)) did = true;
      helped = true;
      first = i;
    } else if (attributing.groupNot.has(word)) {
      negated = true;
      first = i;
    } else if (particles.to.has(word) && posOf(words, i) === 'PART' && i === verb - 1) {
      to = true;
      first = i;
    } else if (to && (particles.on.has(word) || attributing.aspects.has(word)) && i > least - 1) {
      if (particles.on.has(word) && !attributing.aspects.has(wordAt(words, i - 1))) break;
      first = i;
      if (attributing.aspects.has(word)) {
        to = false;
        helped = true;
      }
    } else if (isAdverb(words, i) && previous !== ',') {
      // An adverb belongs to the group only where the group or its subject goes on before it.
      first = i;
    } else break;
  }
  // Adverbs at the very beginning of a sentence are the sentence's.
  while (first < verb && isAdverb(words, first) && first === floor) first += 1;
  const last = verb + 1 + (withParticle.length > 0 ? 1 : 0);
  const finite = form.kind === 'ing' && !progressive ? false : !to;
  return {
    first,
    last,
    verb,
    kind: did || progressive || (helped && form.kind === 'base') ? 'past' : form.kind,
    verbs,
    negated,
    passive,
    unreal: unreal || to,
    finite,
  };
};

/** The first entry of a group that takes one of the frames. */
export const entryFor = ({ verbs }: VerbGroup, ...frames: readonly Frame[]): ReportingVerb | undefined =>
  verbs.find(verb => frames.some(frame => verb.frames.has(frame)));
