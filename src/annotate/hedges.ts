import type { Language } from '../languages/language.js';
import { hasModel } from '../languages/models.js';
import type { Hedge } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { addFeatures, type Frame } from './hedges/features.js';
import { framesOf } from './hedges/frames.js';
import { emissionsOf } from './sequence/decode.js';
import { featureList } from './sequence/features.js';
import { classesOf, modelOf } from './sequence/models.js';

/** What gives for each phrase of a sentence log-odds: above 0 it is more likely a hedge than not. */
const oddsBy = (language: Language): ((frame: Frame) => readonly number[]) => {
  if (!hasModel(language.code, 'hedges'))
    return ({ candidates }) => candidates.map(({ entry: { lean } }) => (lean === Infinity ? lean : -1));
  const model = modelOf(language.code, 'hedges');
  const classes = classesOf(language.code);
  const features = featureList(model.mask);
  return frame => {
    features.clear();
    addFeatures(language, features, classes, frame);
    const scores = emissionsOf(model, features.take());
    return frame.candidates.map(({ entry: { lean } }, i) => (scores[i] ?? 0) + lean);
  };
};

/**
 * Words that take something back from a claim. The lexicon says which words may be one and of what kind; in what company they are one,
 * a log-linear classifier learned. In a language without one, only what is a hedge wherever it stands is taken for one. The longest phrase
 * at a place counts, and no two overlap.
 */
export const hedges: Annotator<'hedges'> = {
  writes: 'hedges',
  version: 3,
  reads: ['sentences', 'tokens'],
  annotate({ text }, { sentences, tokens }, language) {
    const oddsOf = oddsBy(language);
    return framesOf(language, text, sentences, tokens).flatMap(frame => {
      const odds = oddsOf(frame);
      return frame.candidates.flatMap(({ first, last, entry }, i): Hedge[] => {
        const from = tokens[first]?.from;
        const to = tokens[last - 1]?.to;
        return from === undefined || to === undefined || !((odds[i] ?? 0) > 0) ? [] : [{ from, to, kind: entry.kind }];
      });
    });
  },
};
