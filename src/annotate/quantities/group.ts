import {
  between,
  intransitives,
  links,
  negations,
  participles,
  passiveLinks,
  resultative,
  statusAdjectives,
} from '../../languages/en/casualties.js';
import type { Word } from './words.js';

/** How many words the auxiliaries, adverbs and participles between a subject and its state may be. */
const LONGEST_GROUP = 9;

/** The word at a place in small letters; "" where there is none. */
export const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** How many words "aboard", "on board" takes at a place; 0 where it does not stand there. */
export const isBoard = (words: readonly Word[], at: number): number => {
  const word = lower(words, at);
  if (word === 'aboard' || word === 'onboard') return 1;
  if (word === 'on' && lower(words, at + 1) === 'board') return 2;
  return word === 'on' && /^[-‐]$/.test(lower(words, at + 1)) && lower(words, at + 2) === 'board' ? 3 : 0;
};

/** Whether an object follows, so that a form such as "killed" is active here: "12 soldiers killed a man". */
export const objectAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'digits') return true;
  if (word.kind !== 'word') return false;
  if (/^(?:the|a|an|his|her|their|its|another|some|several|many|more|at|about|up|no)$/.test(word.lower)) {
    if (/^(?:about|up|no|more)$/.test(word.lower)) return false;
    return word.lower !== 'at' || lower(words, at + 1) === 'least';
  }
  if (
    /^(?:yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|so|overnight|alone|that|nearby|dead)$/.test(
      word.lower,
    )
  )
    return false;
  return word.pos === 'DET' || word.pos === 'NUM' || word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ';
};

/** A status and how it was told. */
export interface Found {
  readonly status: string | null;
  /** Said by a finite verb, so that the count must be its subject. */
  readonly finite: boolean;
}

/** Nothing is told. */
export const NOTHING: Found = { status: null, finite: false };

/** The state told by a verb group that begins with a link: "were later confirmed dead", "have lost their lives", "did not survive". */
export const groupAt = (words: readonly Word[], at: number): Found => {
  let negated = false;
  let passive = false;
  let result = false;
  for (let i = at; i < Math.min(at + LONGEST_GROUP, words.length); i += 1) {
    const word = words[i];
    if (word?.kind !== 'word') break;
    const board = isBoard(words, i);
    if (board > 0) return negated ? NOTHING : { status: 'aboard', finite: true };
    if (lower(words, i) === 'in' && lower(words, i + 1) === 'hospital')
      return negated ? NOTHING : { status: 'hospitalised', finite: true };
    const either = lower(words, i + 1);
    const other = lower(words, i + 2);
    const state = statusAdjectives.get(word.lower) ?? null;
    const done = passive ? (participles.get(word.lower) ?? null) : null;
    const alive = intransitives.get(word.lower) ?? null;
    const told = done ?? alive ?? state;
    if (told !== null) {
      // "killed or injured", "dead or missing": neither
      const second = participles.get(other) ?? statusAdjectives.get(other) ?? told;
      if ((either === 'or' || either === 'and') && second !== told) return NOTHING;
      if (alive === null && done === null && word.lower === 'hurt' && !passive && !links.has(lower(words, i - 1)))
        return NOTHING;
      if (word.lower === 'unaccounted' && either !== 'for') return NOTHING;
      if (negated) return { status: alive === 'survived' ? 'dead' : null, finite: true };
      return { status: told, finite: true };
    }
    if (word.lower === 'lost' && /^(?:their|his|her|its)$/.test(either) && /^(?:lives|life)$/.test(other)) {
      return { status: negated ? null : 'dead', finite: true };
    }
    if (
      /^(?:taken|rushed|brought|flown|airlifted|admitted|sent|transported|transferred)$/.test(word.lower) &&
      passive
    ) {
      const hospital = [1, 2, 3, 4, 5].some(n => /^hospitals?$/.test(lower(words, i + n)));
      if (hospital && either === 'to') return { status: negated ? null : 'hospitalised', finite: true };
    }
    if (resultative.has(word.lower)) result = true;
    if (negations.has(word.lower) || /n['’]t$/.test(word.lower)) negated = true;
    if (passiveLinks.has(word.lower) || /^(?:weren|wasn|aren|isn)['’]t$/.test(word.lower)) passive = true;
    const goesOn =
      links.has(word.lower) ||
      between.has(word.lower) ||
      negations.has(word.lower) ||
      /n['’]t$/.test(word.lower) ||
      (word.pos === 'ADV' && word.lower.endsWith('ly')) ||
      (result && (word.lower === 'and' || /^(?:out|from|up|down)$/.test(word.lower)));
    if (!goesOn) break;
  }
  return NOTHING;
};
