import { holds, meets, type Span } from './span.js';

export type Polarity = 'asserts' | 'denies' | 'declines' | 'asks' | 'demands';
export type Certainty = 'certain' | 'probable' | 'possible' | 'unstated';
export type SourceType =
  | 'official'
  | 'institution'
  | 'document'
  | 'analyst'
  | 'witness'
  | 'outlet'
  | 'anonymous'
  | 'vague'
  | 'agentless'
  | 'other';

/** Somebody's words or thoughts, told by a document: source, cue and content, and what they say of each other. */
export interface Attribution {
  /** The whole noun phrase of the one who speaks, with its appositions; empty where no source is named. */
  readonly source: readonly Span[];
  /** The verb group or phrase that reports: "have also discovered", "according to"; a colon may be one. */
  readonly cue: readonly Span[];
  /** What is said: one span, or the parts of a split quotation. Quotation marks and "that" are in it, the sentence's own full stop is not. */
  readonly content: readonly Span[];
  readonly style: 'direct' | 'indirect' | 'mixed';
  readonly act: 'speech' | 'thought';
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** What the cue verb says of the narrator: said is neutral, claimed distancing, confirmed endorsing. */
  readonly stance: 'neutral' | 'distancing' | 'endorsing';
  readonly sourceType: SourceType;
  /** The source's full name in this document, pronouns and short forms resolved; null where it cannot be told. */
  readonly speaker: string | null;
  /** From the one nearest to the reader to the origin: ["Harbour Wire", "a ministry source"]. */
  readonly chain: readonly string[];
  /** Share of such attributions that are right, as measured; 0 to 1, two digits. See bench/README.md. */
  readonly confidence: number;
  /** Index of the attribution of this document whose content holds this one. */
  readonly within: number | null;
}

/**
 * The attribution that gives the quotation its speaker: of those whose content meets it, the one with the least content. What the quoted
 * words themselves report ("how anyone believed that") is not said of them.
 */
export const attributionOf = (attributions: readonly Attribution[], inner: Span): Attribution | null => {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    if (!attribution.content.some(part => meets(part, inner))) continue;
    if (attribution.cue.length > 0 && attribution.cue.every(part => holds(inner, part))) continue;
    const length = attribution.content.reduce((sum, part) => sum + part.to - part.from, 0);
    if (length < least) {
      best = attribution;
      least = length;
    }
  }
  return best;
};
