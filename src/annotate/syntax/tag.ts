import { TAG_FEATURES, tagFeatures } from './features.js';
import { TAGS, type SyntaxModel } from './model.js';
import { FIRST_TAG, NOTHING, type State } from './state.js';

const LANES = 0x00ff00ff;
const WORDS = TAGS / 4;

/** Gives each word of the sentence its fine part of speech, from the left, each seen in the light of those before it. `sums` holds `TAGS / 2` numbers. */
export const tagWords = (
  state: State,
  { tagger, taggerChecks, taggerMask }: Pick<SyntaxModel, 'tagger' | 'taggerChecks' | 'taggerMask'>,
  rows: Int32Array,
  sums: Int32Array,
): void => {
  const { size, tag } = state;
  for (let i = 1; i <= size; i += 1) {
    if (tag[i] !== NOTHING) continue;
    tagFeatures(state, i, rows);
    sums.fill(0);
    for (let k = 0; k < TAG_FEATURES; k += 1) {
      const feature = rows[k]!;
      const check = feature & 0xff;
      let place = (feature >>> 8) & taggerMask;
      if (taggerChecks[place] !== check) place ^= 1;
      if (taggerChecks[place] !== check) continue;
      const at = place * WORDS;
      for (let j = 0; j < WORDS; j += 1) {
        const weights = tagger[at + j]!;
        sums[j] = sums[j]! + (weights & LANES);
        sums[j + WORDS] = sums[j + WORDS]! + ((weights >>> 8) & LANES);
      }
    }
    let best = 0;
    for (let j = 0; j < WORDS; j += 1) {
      const even = sums[j]!;
      const odd = sums[j + WORDS]!;
      const high = Math.max(even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16);
      if (high <= best >>> 8) continue;
      const lane = (even & 0xffff) === high ? 0 : (odd & 0xffff) === high ? 1 : even >>> 16 === high ? 2 : 3;
      best = (high << 8) | (j * 4 + lane);
    }
    tag[i] = (best & 0xff) + FIRST_TAG;
  }
};
