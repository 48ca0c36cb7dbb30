import type { Attribution, Span } from '../model/index.js';

/**
 * What a sentence gives to a source without an attribution of its own: a subject, the words that give, and what is given, as a report that asserts. `how` says of
 * what type the source is, how sure the reading is, and whether it denies.
 */
export const plainAttribution = (
  source: Span,
  cue: Span,
  content: Span,
  how: Pick<Attribution, 'sourceType' | 'confidence'> & Partial<Pick<Attribution, 'polarity'>>,
): Attribution => ({
  source: [source],
  cue: [cue],
  content: [content],
  style: 'indirect',
  act: 'speech',
  polarity: 'asserts',
  certainty: 'unstated',
  stance: 'neutral',
  speaker: null,
  chain: [],
  within: null,
  ...how,
});
