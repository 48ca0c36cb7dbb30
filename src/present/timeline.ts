import { type Account, holds, type Place } from '../model/index.js';

/** Something that an account dates. */
export interface TimelineEntry extends Place {
  /** TIMEX3 value. */
  readonly when: string;
  /** The sentence that says so. */
  readonly what: string;
  /** `event`: it happened then. `statement`: it was said then. */
  readonly kind: 'event' | 'statement';
}

/** Dates of a known year at least; a duration or "recently" has no place on a line. */
const DATED = /^\d{4}/;

/** When things happened and when they were said, in order; times of open years are left out. */
export const timeline = (accounts: readonly Account[]): TimelineEntry[] => {
  const entries = accounts.flatMap(({ document, annotations }) =>
    annotations.times
      .filter(t => (t.type === 'DATE' || t.type === 'TIME') && DATED.test(t.value))
      .map(({ from, to, value }): TimelineEntry => {
        const sentence = annotations.sentences.find(s => holds(s, { from, to })) ?? { from, to };
        const cues = annotations.attributions.filter(a => a.cue.some(c => holds(sentence, c)));
        const inContent = cues.some(a => a.content.some(c => holds(c, { from, to })));
        return {
          when: value,
          what: document.text.slice(sentence.from, sentence.to).replace(/\s+/g, ' '),
          kind: cues.length > 0 && !inContent ? 'statement' : 'event',
          document: document.id,
          from,
          to,
        };
      }),
  );
  return entries.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
};
