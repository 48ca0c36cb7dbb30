import {
  type Account,
  type Annotations,
  type Attribution,
  around,
  holds,
  type Place,
  type Span,
  type Time,
} from '../model/index.js';
import { byCodeUnit } from '../text/by-code-unit.js';

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

/** The attributions of a document by the sentence that their cue stands in. */
const bySentence = ({ sentences, attributions }: Annotations): ReadonlyMap<Span, readonly Attribution[]> => {
  const map = new Map<Span, Attribution[]>();
  for (const attribution of attributions) {
    for (const sentence of new Set(attribution.cue.map(cue => around(sentences, cue)))) {
      if (sentence) map.set(sentence, [...(map.get(sentence) ?? []), attribution]);
    }
  }
  return map;
};

/** A date or time of day with the sentence that it stands in, and whether something happened or was said then. */
export interface Dated {
  readonly time: Time;
  readonly sentence: Span;
  readonly kind: TimelineEntry['kind'];
}

/** The dates and times of day of a text. What is not an occasion's own date and stands beside the cue of an attribution, not in what is said, dates the saying. */
export const datedIn = (annotations: Annotations): Dated[] => {
  const said = bySentence(annotations);
  const occasions = new Set(annotations.occasions.flatMap(o => o.dates.map(d => d.from)));
  return annotations.times
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map(time => {
      const sentence = around(annotations.sentences, time) ?? time;
      const cues = said.get(sentence) ?? [];
      const inContent = cues.some(a => a.content.some(c => holds(c, time)));
      return {
        time,
        sentence,
        kind: cues.length > 0 && !inContent && !occasions.has(time.from) ? 'statement' : 'event',
      };
    });
};

/** When things happened and when they were said, in order; times of open years are left out. */
export const timeline = (accounts: readonly Account[]): TimelineEntry[] => {
  const entries = accounts.flatMap(({ document, annotations }) =>
    datedIn(annotations)
      .filter(({ time }) => DATED.test(time.value))
      .map(
        ({ time, sentence, kind }): TimelineEntry => ({
          when: time.value,
          what: document.text.slice(sentence.from, sentence.to).replace(/\s+/g, ' '),
          kind,
          document: document.id,
          from: time.from,
          to: time.to,
        }),
      ),
  );
  return entries.sort((a, b) => byCodeUnit(a.when, b.when));
};
