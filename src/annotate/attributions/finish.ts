import {
  type Attribution,
  type Certainty,
  cover,
  type Hedge,
  type Mention,
  type Quotation,
  type Span,
} from '../../model/index.js';
import type { Roles } from '../mentions/roles.js';
import { indexAt } from '../search.js';
import { confidenceOf } from './confidence.js';
import type { Draft } from './draft.js';
import { sourceTypeOf } from './source-type.js';
import type { Speaker } from './speakers.js';
import { viaOf } from './via.js';
import { posOf, spanOf, type Unit, type Words, wordAt } from './words.js';

const span = (words: Words, { first, last }: Unit): Span => spanOf(words, first, last);

/** How sure the content is told to be: what it hedges counts before what its verb says. */
const certaintyOf = (words: Words, one: Draft, content: readonly Span[], hedges: readonly Hedge[]): Certainty => {
  const { attributing } = words.language;
  let found: Certainty | null = null;
  for (const { from, to } of content) {
    for (let i = indexAt(hedges, from); i < hedges.length && (hedges[i]?.from ?? to) < to; i += 1) {
      const hedge = hedges[i];
      if (!hedge) break;
      const strength = words.language.hedges.hedgeStrength.get(words.text.slice(hedge.from, hedge.to).toLowerCase());
      if (strength === 'possible') return 'possible';
      if (strength === 'probable') found = 'probable';
    }
  }
  if (found) return found;
  for (const part of one.content)
    for (let i = part.first; i < part.last; i += 1)
      if (attributing.certainAdverbs.test(wordAt(words, i))) return 'certain';
  const cue = one.cue[0];
  const verb = cue ? words.lower.slice(cue.first, cue.last).join(' ') : '';
  if (attributing.suggesting.test(verb))
    return one.polarity === 'asserts' && attributing.speculating.test(verb) ? 'possible' : 'unstated';
  if (one.rule === 'passive' && one.act === 'thought' && one.agentless && attributing.supposing.test(verb))
    return 'probable';
  return one.certain ? 'certain' : 'unstated';
};

/** Which words of the content stand in quotation marks: all, some or none. "that" counts for nothing. */
const styleOf = (words: Words, one: Draft, outer: number): Attribution['style'] => {
  const { particles } = words.language;
  let quoted = 0;
  let all = 0;
  // What somebody calls a thing is their word, however few they are.
  const told = (use: Quotation['use'] | undefined): boolean =>
    use === 'speech' || (use === 'scare' && one.rule === 'object');
  for (const { first, last } of one.content) {
    for (let i = first; i < last; i += 1) {
      if (posOf(words, i) === 'PUNCT' || (i === first && particles.that.has(wordAt(words, i)))) continue;
      all += 1;
      const q = words.quoteOf[i] ?? -1;
      if (q !== -1 && q !== outer && told(words.quotes[q]?.quotation.use)) quoted += 1;
    }
  }
  if (one.rule === 'transcript') return 'direct';
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
};

const holdsAll = (outer: readonly Span[], spans: readonly Span[]): boolean =>
  spans.every(s => outer.some(o => o.from <= s.from && s.to <= o.to));

const length = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

interface Finished {
  readonly one: Draft;
  readonly speaker: Speaker;
  readonly attribution: Attribution;
}

/** How many attributions back one that holds another may stand: both are in one paragraph. */
const NEAR = 40;

/** The attributions, in order of place, with what they say of each other. */
export const finish = (
  words: Words,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
  roles: Roles,
  mentions: readonly Mention[],
  hedges: readonly Hedge[],
): Attribution[] => {
  const all: Finished[] = drafts.map((one, i) => {
    const speaker = speakers[i] ?? { mention: null, name: null, phrase: null };
    const content = one.content.map(part => span(words, part));
    const source = one.antecedent ?? one.source[0] ?? null;
    const q = words.quoteOf[one.cue[0]?.first ?? -1] ?? -1;
    const said = speaker.phrase ?? source;
    const silent = one.agentless || (said === null && speaker.mention === null);
    return {
      one,
      speaker,
      attribution: {
        source: one.source.map(part => span(words, part)),
        cue: one.cue.map(part => span(words, part)),
        content,
        style: styleOf(words, one, q),
        act: one.act,
        polarity: one.polarity,
        certainty: certaintyOf(words, one, content, hedges),
        stance: one.stance,
        sourceType: silent ? 'agentless' : sourceTypeOf(words, said, speaker.mention, roles),
        speaker: speaker.name,
        chain: [],
        confidence: confidenceOf(one),
        within: null,
      },
    };
  });
  const start = (a: Attribution): number => cover([...a.cue, ...a.content]).from;
  const starts = new Map(all.map(one => [one, start(one.attribution)]));
  all.sort(
    (a, b) =>
      (starts.get(a) ?? 0) - (starts.get(b) ?? 0) || length(b.attribution.content) - length(a.attribution.content),
  );
  const contents = all.map(({ attribution }) => ({
    ...cover(attribution.content),
    length: length(attribution.content),
  }));
  const wholes = all.map(({ attribution }) =>
    cover([...attribution.source, ...attribution.cue, ...attribution.content]),
  );
  const within = all.map(({ attribution }, i) => {
    const whole = wholes[i] ?? { from: 0, to: 0 };
    const own = contents[i]?.length ?? 0;
    let best: number | null = null;
    for (let j = Math.max(0, i - NEAR); j < Math.min(all.length, i + NEAR); j += 1) {
      const outer = contents[j];
      if (j === i || !outer || outer.from > whole.from || outer.to < whole.to || outer.length === own) continue;
      const held = all[j]?.attribution.content ?? [];
      if (!holdsAll(held, [...attribution.source, ...attribution.cue, ...attribution.content])) continue;
      if (best === null || outer.length < (contents[best]?.length ?? 0)) best = j;
    }
    return best;
  });
  const chainOf = (i: number, depth: number): string[] => {
    const finished = all[i];
    if (!finished) return [];
    const outer = within[i] ?? null;
    const before = outer !== null && depth < 8 ? chainOf(outer, depth + 1) : [];
    const own = finished.speaker.name === null ? [] : [finished.speaker.name];
    const via = viaOf(words, finished.one)
      .map(phrase => nameOf(words, phrase, mentions))
      .filter(name => !before.includes(name));
    const cited = finished.one.citing.map(phrase => nameOf(words, phrase, mentions));
    return [...before, ...via, ...own.filter(name => before.at(-1) !== name), ...cited];
  };
  return all.map(({ attribution }, i) => ({ ...attribution, chain: chainOf(i, 0), within: within[i] ?? null }));
};

/** "the broadcaster Lake Radio" is called Lake Radio. */
const withoutNoun = (words: Words, name: string): string => name.replace(words.language.attributing.nounBeforeName, '');

const nameOf = (words: Words, phrase: Unit, mentions: readonly Mention[]): string => {
  const { particles } = words.language;
  const named =
    particles.the.has(wordAt(words, phrase.first)) && phrase.last > phrase.first + 1 ? phrase.first + 1 : phrase.first;
  const behind = spanOf(words, named, phrase.last);
  const known = mentions[indexAt(mentions, behind.from)];
  if (known?.from === behind.from && known.to === behind.to) return known.name;
  const whole = span(words, phrase);
  const exact = mentions[indexAt(mentions, whole.from)];
  return exact?.from === whole.from && exact.to === whole.to
    ? exact.name
    : withoutNoun(words, words.text.slice(whole.from, whole.to).replace(/\s+/g, ' '));
};
