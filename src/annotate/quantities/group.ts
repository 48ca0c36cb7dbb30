import type { Language } from '../../languages/language.js';
import type { Word } from './words.js';

/** How many words the auxiliaries, adverbs and participles between a subject and its state may be. */
const LONGEST_GROUP = 9;

/** The word at a place in small letters; "" where there is none. */
export const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** How many words "aboard", "on board" takes at a place; 0 where it does not stand there. */
export const isBoard = ({ particles }: Language, words: readonly Word[], at: number): number => {
  const word = lower(words, at);
  if (particles.aboard.has(word) || particles.onboard.has(word)) return 1;
  if (particles.on.has(word) && particles.board.has(lower(words, at + 1))) return 2;
  return particles.on.has(word) && /^[-‐]$/.test(lower(words, at + 1)) && particles.board.has(lower(words, at + 2))
    ? 3
    : 0;
};

/** Whether an object follows, so that a form such as "killed" is active here: "12 soldiers killed a man". */
export const objectAt = ({ counting, particles }: Language, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'digits') return true;
  if (word.kind !== 'word') return false;
  if (counting.objectOpeners.test(word.lower)) {
    if (counting.noOpeners.test(word.lower)) return false;
    return !particles.at.has(word.lower) || particles.least.has(lower(words, at + 1));
  }
  if (counting.noObjects.test(word.lower)) return false;
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

/** Whether a clause ends there, so that nothing tells how somebody was found. */
const endsAt = (words: readonly Word[], at: number): boolean => words[at] === undefined || words[at].kind === 'mark';

/** The state told by a verb group that begins with a link: "were later confirmed dead", "have lost their lives", "did not survive". */
export const groupAt = (language: Language, words: readonly Word[], at: number): Found => {
  const { casualties, counting, particles } = language;
  let negated = false;
  let passive = false;
  let result = false;
  for (let i = at; i < Math.min(at + LONGEST_GROUP, words.length); i += 1) {
    const word = words[i];
    if (word?.kind !== 'word') break;
    const board = isBoard(language, words, i);
    if (board > 0) return negated ? NOTHING : { status: 'aboard', finite: true };
    if (particles.in.has(lower(words, i)) && particles.hospital.has(lower(words, i + 1)))
      return negated ? NOTHING : { status: 'hospitalised', finite: true };
    const either = lower(words, i + 1);
    const other = lower(words, i + 2);
    const state = casualties.statusAdjectives.get(word.lower) ?? null;
    const done = passive ? (casualties.participles.get(word.lower) ?? null) : null;
    const alive = casualties.intransitives.get(word.lower) ?? null;
    const told = done ?? alive ?? state;
    if (told !== null) {
      // "killed or injured", "dead or missing": neither
      const second = casualties.participles.get(other) ?? casualties.statusAdjectives.get(other) ?? told;
      if ((particles.or.has(either) || particles.and.has(either)) && second !== told) return NOTHING;
      if (
        alive === null &&
        done === null &&
        particles.hurt.has(word.lower) &&
        !passive &&
        !casualties.links.has(lower(words, i - 1))
      )
        return NOTHING;
      if (particles.unaccounted.has(word.lower) && !particles.for.has(either)) return NOTHING;
      if (negated) return { status: alive === 'survived' ? 'dead' : null, finite: true };
      return { status: told, finite: true };
    }
    if (particles.lost.has(word.lower) && counting.possessives.test(either) && counting.lives.test(other)) {
      return { status: negated ? null : 'dead', finite: true };
    }
    if (counting.taken.test(word.lower) && passive) {
      const hospital = [1, 2, 3, 4, 5].some(n => counting.hospitals.test(lower(words, i + n)));
      if (hospital && particles.to.has(either)) return { status: negated ? null : 'hospitalised', finite: true };
    }
    if (counting.treated.test(word.lower) && passive && counting.treatedFor.test(either)) {
      const near = [1, 2, 3, 4, 5].map(n => lower(words, i + n));
      const harmed = near.some(w => counting.harms.test(w));
      const there = near.some(w => counting.hospitals.test(w));
      return { status: negated ? null : harmed ? 'injured' : there ? 'hospitalised' : null, finite: true };
    }
    if (counting.sought.test(word.lower) && passive && negated && endsAt(words, i + 1))
      return { status: 'missing', finite: true };
    if (casualties.resultative.has(word.lower)) result = true;
    if (casualties.negations.has(word.lower) || counting.negationEnding.test(word.lower)) negated = true;
    if (casualties.passiveLinks.has(word.lower) || counting.negatedLinks.test(word.lower)) passive = true;
    const goesOn =
      casualties.links.has(word.lower) ||
      casualties.between.has(word.lower) ||
      casualties.negations.has(word.lower) ||
      counting.negationEnding.test(word.lower) ||
      (word.pos === 'ADV' && counting.adverbEnding.test(word.lower)) ||
      (result && (particles.and.has(word.lower) || counting.resultParticles.test(word.lower)));
    if (!goesOn) break;
  }
  return NOTHING;
};
