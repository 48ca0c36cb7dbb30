import { languages } from './list.js';
import type { PageWords } from './page-words.js';

const all = <T>(of: (words: PageWords) => readonly T[]): readonly T[] =>
  languages.flatMap(({ furniture }) => of(furniture));

/**
 * What stands on pages, in all languages together: a page is read before its language is known, and its buttons are often in another language
 * than its text.
 */
export const pages = {
  phrases: all(words => words.phrases),
  openings: all(words => words.openings),
  sharing: all(words => words.sharing),
  sections: [...all(words => words.sections), ...languages.flatMap(({ regionNames }) => [...regionNames])],
  dateLabels: {
    published: all(words => words.dateLabels.published),
    modified: all(words => words.dateLabels.modified),
  },
  releaseWords: {
    kinds: all(words => words.releaseWords.kinds),
    by: all(words => words.releaseWords.by),
    issues: all(words => words.releaseWords.issues),
    given: all(words => words.releaseWords.given),
  },
  bylineLabels: all(words => words.bylineLabels),
  bylineWords: all(words => words.bylineWords),
  pictureWords: all(words => words.pictureWords),
  pictureJoints: all(words => words.pictureJoints),
  pictureNameWords: all(words => words.pictureNameWords),
  /** Each the pattern of one language. */
  rights: all(words => [words.rights]),
  counted: all(words => [words.counted]),
  position: all(words => [words.position]),
  clockWords: all(words => words.clockWords),
  zoneWords: all(words => words.zoneWords),
  /** Pattern of a day of the week. */
  weekdays: all(words => [words.weekdays])
    .filter(pattern => pattern !== '')
    .join('|'),
  outletArticles: all(words => words.outletArticles),
  abbreviations: all(words => words.abbreviations),
  /** Words that stand in the names of outlets. */
  outletWords: languages.flatMap(({ outlets }) => [...outlets.outletWords, ...outlets.looseOutletWords]),
} as const;
