import type { Language } from '../../languages/language.js';
import { hashOf, mix, type FeatureList } from '../sequence/features.js';
import { Knows } from './lexicon.js';
import { type Case, type Prepared, Shows, type Stretch, type Styled } from './prepared.js';
import { type Word, wordAs } from './words.js';

/** What stands before the first word of a block and behind its last: a mark that no text has. */
const EDGE = '\u0003';

const STYLES: Readonly<Record<Case, number>> = { sentence: 0, title: 1, upper: 2, lower: 3 };

/** Tags are few; their hashes are kept. */
const tagHashes = new Map<string, number>();
const tagOf = (pos: string): number => {
  let hash = tagHashes.get(pos);
  if (hash === undefined) {
    hash = hashOf(pos);
    tagHashes.set(pos, hash);
  }
  return hash;
};

/** What of the lexicons tells types apart; the rest only whether it is a name. */
const TELLING =
  Knows.given |
  Knows.title |
  Knows.personNoun |
  Knows.organisationHead |
  Knows.placeHead |
  Knows.eventHead |
  Knows.outlet |
  Knows.region;

/** Longest run of capitalised words that is looked at as one. */
const RUN = 12;

/** Bounds of the run of capitalised words around each token of a stretch: "of" and the like go on with a run, at commas it ends. */
const runsOf = ({ names }: Language, { words }: Prepared, { first, last }: Stretch): Int32Array => {
  const bounds = new Int32Array((last - first) * 2);
  const joint = Knows.joint | Knows.particle;
  for (let i = first; i < last; ) {
    let to = i + 1;
    if (words[i]?.capital) {
      let reached = to;
      while (to < last && to - i < RUN) {
        const word = words[to];
        if (!word) break;
        if (word.capital) reached = to + 1;
        else if (
          !((word.knows & joint) !== 0 && !names.partingJoints.has(word.lower)) &&
          word.lower !== '-' &&
          word.lower !== '.'
        )
          break;
        to += 1;
      }
      to = reached;
    }
    for (let k = i; k < to; k += 1) {
      bounds[(k - first) * 2] = i;
      bounds[(k - first) * 2 + 1] = to;
    }
    i = to;
  }
  return bounds;
};

/** Adds the features of every token of a stretch. `block` bounds what may be looked at around it. */
export const addFeatures = (
  language: Language,
  all: Prepared,
  block: Styled,
  stretch: Stretch,
  list: FeatureList,
): void => {
  const { words, tokens, initial, shows } = all;
  const edge = wordAs(language, EDGE);
  const at = (i: number): Word => (i < block.first || i >= block.last ? edge : (words[i] ?? edge));
  const tag = (i: number): number => (i < block.first || i >= block.last ? 0 : tagOf(tokens[i]?.pos ?? ''));
  const runs = runsOf(language, all, stretch);
  const mode = STYLES[block.style];
  for (let i = stretch.first; i < stretch.last; i += 1) {
    const [b2, b1, own, a1, a2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const begins = initial[i] === 1 ? 1 : 0;
    const seen = shows.get(own.lower) ?? 0;
    // A capital tells nothing where all have it.
    const shape = mode >= 2 ? mode : own.shape;
    list.add(1, mode * 2 + begins);
    list.add(2, own.form);
    list.add(3, b1.form);
    list.add(4, a1.form);
    list.add(5, b2.form);
    list.add(6, a2.form);
    list.add(7, mix(b1.form, own.form));
    list.add(8, mix(own.form, a1.form));
    list.add(9, mix(shape, begins));
    list.add(10, mix(shape, mode >= 2 ? 0 : b1.shape));
    list.add(11, mix(shape, mode >= 2 ? 0 : a1.shape));
    list.add(12, mix(mix(b1.shape, shape), a1.shape));
    list.add(13, own.ends[0]);
    list.add(14, own.ends[1]);
    list.add(15, own.ends[2]);
    list.add(16, own.begins[0]);
    list.add(17, own.begins[1]);
    list.add(18, a1.ends[1]);
    list.add(19, b1.ends[1]);
    list.add(20, own.fine);
    list.add(21, own.coarse);
    list.add(22, b1.fine);
    list.add(23, a1.fine);
    list.add(24, mix(own.coarse, mode * 2 + begins));
    list.add(25, mix(b1.coarse, own.coarse));
    list.add(26, mix(own.coarse, a1.coarse));
    list.add(27, b2.coarse);
    list.add(28, a2.coarse);
    list.add(29, own.knows);
    list.add(30, b1.knows);
    list.add(31, a1.knows);
    list.add(32, mix(own.knows & TELLING, a1.knows & TELLING));
    list.add(33, mix(b1.knows & TELLING, own.knows & TELLING));
    list.add(34, mix(own.surname, own.knows & Knows.given));
    list.add(35, mix(a1.surname, own.knows & Knows.given));
    list.add(36, mix(b1.knows & Knows.given, own.surname));
    list.add(37, mix(tag(i), mode));
    list.add(38, mix(tag(i - 1), tag(i)));
    list.add(39, mix(tag(i), tag(i + 1)));
    list.add(40, mix(seen, begins));
    list.add(41, mix(seen & (Shows.small | Shows.within), mix(shape, begins)));
    for (let bit = 1; bit <= Shows.definite; bit *= 2) if ((seen & bit) !== 0) list.add(42, bit * 2 + begins);
    for (let bit = own.knows; bit !== 0; bit &= bit - 1) list.add(43, (bit & -bit) * 2 + begins);
    // The run of capitalised words that the word is in: its head says of what kind all of it is.
    const from = runs[(i - stretch.first) * 2] ?? i;
    const to = runs[(i - stretch.first) * 2 + 1] ?? i + 1;
    if (own.capital || to - from > 1) {
      const head = at(to - 1);
      const start = at(from);
      const before = at(from - 1);
      const after = at(to);
      const place = mix(Math.min(i - from, 3), Math.min(to - i, 4));
      list.add(44, mix(place, mode));
      list.add(45, mix(head.form, i === to - 1 ? 1 : 0));
      list.add(46, mix(head.knows & TELLING, Math.min(to - from, 3)));
      list.add(47, mix(start.knows & TELLING, place));
      list.add(48, before.form);
      list.add(49, after.form);
      list.add(50, mix(before.knows, Math.min(to - from, 3)));
      list.add(51, mix(after.coarse, Math.min(to - from, 3)));
      list.add(52, mix(before.coarse, after.coarse));
      list.add(53, mix(head.coarse, Math.min(to - i, 3)));
      list.add(54, mix(mix(start.form, head.form), to - from));
      list.add(
        55,
        mix(
          before.knows & (Knows.title | Knows.personNoun | Knows.placePreposition),
          after.knows & (Knows.reporting | Knows.personNoun),
        ),
      );
      list.add(56, mix(head.surname, start.knows & Knows.given));
    }
    list.next();
  }
};
