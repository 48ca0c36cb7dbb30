import type { Language } from '../languages/language.js';
import type { Quantity, Span, Time } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { countedAt } from './quantities/counted.js';
import { isPeople } from './quantities/people.js';
import type { Draft } from './quantities/draft.js';
import { readAt } from './quantities/read.js';
import type { Count } from './quantities/count.js';
import { statusesOf } from './quantities/status.js';
import { wordsOf, type Word } from './quantities/words.js';
import { zeroAt } from './quantities/zero.js';

/** The value and the ends that a bound leaves: a one-sided one keeps its number as `value` and has no end on the open side. */
const ends = ({ low, high, bound }: Draft): Pick<Quantity, 'value' | 'low' | 'high' | 'bound'> => {
  const value = low === high ? low : null;
  if (bound === '>' || bound === '>=') return { value, low, high: null, bound };
  if (bound === '<' || bound === '<=') return { value, low: null, high, bound };
  return { value, low, high, bound };
};

const spanOf = (words: readonly Word[], { start, end }: { start: number; end: number }): Span => ({
  from: words[start]?.from ?? 0,
  to: words[end - 1]?.to ?? 0,
});

/** How many counts behind "none" are looked at. */
const NEAR = 6;

/** How many words an elliptical count ("57 were Karvian") may stand from the whole that it is a part of. */
const ELLIPSIS_REACH = 40;
/** Words of the predicate that says which part is meant. */
const LONGEST_PREDICATE = 3;

const isSet = ({ counting }: Language, words: readonly Word[], draft: Draft): boolean => {
  for (let i = draft.start - 1; i >= Math.max(0, draft.start - 3); i -= 1) {
    if (counting.setWords.test(words[i]?.lower ?? '')) return true;
  }
  return false;
};

/** A number alone takes its noun from the whole that it is a part of: "Of the 84 passengers, 31 survived", "12 people died, while 7 survived". */
const inherited = (
  language: Language,
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
): { unit: string; of: Draft['of'] } | null => {
  const { casualties, counting } = language;
  const own = drafts[index];
  if (!own?.countable || own.unit !== null) return null;
  for (let i = index - 1; i >= 0; i -= 1) {
    const whole = drafts[i];
    if (!whole || own.start - whole.end > ELLIPSIS_REACH) break;
    if (!whole.countable || whole.unit === null) continue;
    // "14 people died, among them four nurses, and 37 were hurt"
    if (!own.partitive && counting.includingForms.test(words[whole.start - 1]?.lower ?? '')) continue;
    const joined =
      own.partitive ||
      (isSet(language, words, whole) && !casualties.statusAdjectives.has(whole.unit)) ||
      counting.anybody.has(whole.unit);
    return joined ? { unit: whole.unit, of: whole.of } : null;
  }
  return null;
};

/** "57 were Karvian": the predicate says what part is counted. */
const predicate = ({ counting }: Language, words: readonly Word[], draft: Draft): Draft['of'] => {
  if (draft.unit !== null || !counting.copulas.test(words[draft.end]?.lower ?? '')) return [];
  let end = draft.end + 1;
  const start = end;
  while (end < start + LONGEST_PREDICATE && /^(?:ADJ|PROPN|NOUN)$/.test(words[end]?.pos ?? '')) end += 1;
  return end > start ? [{ start, end }] : [];
};

const read = (
  language: Language,
  words: readonly Word[],
  isTimed: (from: number, to: number) => boolean,
): Quantity[] => {
  const { casualties, counting, particles } = language;
  const drafts: Draft[] = [];
  let floor = 0;
  for (let at = 0; at < words.length; ) {
    const found = readAt(language, words, at, floor, isTimed);
    if (found?.draft) drafts.push(found.draft);
    if (found) floor = found.next;
    at = Math.max(found?.next ?? 0, at + 1);
  }
  // "12 northern and 11 southern farmers": the noun stands behind the last
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [draft, then] = [drafts[i], drafts[i + 1]];
    if (!draft?.countable || draft.unit !== null || !then?.countable || then.unit === null || draft.tentative === true)
      continue;
    let end = draft.end;
    while (end < draft.end + 2 && /^(?:ADJ|PROPN)$/.test(words[end]?.pos ?? '') && words[end]?.kind === 'word')
      end += 1;
    const joint = words[end]?.lower ?? '';
    if (end === draft.end || !counting.jointWords.test(joint) || then.start !== end + 1) continue;
    if (casualties.statusAdjectives.has(words[end - 1]?.lower ?? '')) continue;
    drafts[i] = { ...draft, unit: then.unit, end, of: [{ start: draft.end, end }, ...then.of] };
  }
  // "from 8 to 12 percent", told as a change: the unit is that of both
  drafts.forEach((draft, i) => {
    const then = drafts[i + 1];
    const moved =
      particles.from.has(words[draft.start - 1]?.lower ?? '') &&
      particles.to.has(words[draft.end]?.lower ?? '') &&
      then?.start === draft.end + 1;
    if (draft.unit === null && moved) drafts[i] = { ...draft, unit: then.unit, countable: then.countable };
  });
  drafts.forEach((draft, i) => {
    const part = partOf(language, words, draft);
    if (part) drafts[i] = { ...draft, unit: part.unit, partitive: false, of: [...draft.of, part] };
  });
  const counts: Count[] = drafts.map(({ start, numberEnd, end, unit, countable, partitive, high }) => ({
    start,
    numberEnd,
    end,
    unit: partitive ? null : unit,
    countable,
    plural: high > 1 && !particles.crew.has(unit ?? ''),
  }));
  const statuses = statusesOf(language, words, counts);
  const quantities: Quantity[] = drafts.flatMap((draft, i) => {
    if (draft.tentative === true && statuses[i] === null) return [];
    const whole = inherited(language, words, drafts, i);
    const part = predicate(language, words, draft);
    const quantity: Quantity = {
      ...spanOf(words, draft),
      ...ends(draft),
      unit: draft.unit ?? whole?.unit ?? null,
      of: [...draft.of, ...(whole?.of ?? []), ...(statuses[i] === null ? part : [])]
        .map(of => spanOf(words, of))
        .sort((a, b) => a.from - b.from),
      status: statuses[i] ?? null,
    };
    return [quantity];
  });
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    while ((counts[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const zero = zeroAt(language, words, counts.slice(next, next + NEAR), at);
    const taken = counts[next];
    if (!zero || (taken && taken.start < zero.end)) continue;
    const span = spanOf(words, zero);
    quantities.push({
      ...span,
      value: 0,
      low: 0,
      high: 0,
      bound: '=',
      unit: zero.unit,
      of: [span],
      status: zero.status,
    });
    at = zero.end - 1;
  }
  return quantities.sort((a, b) => a.from - b.from);
};

/** "Three of them children", "eight of the dead were women": the noun behind says what part is meant. */
const partOf = (
  language: Language,
  words: readonly Word[],
  draft: Draft,
): { start: number; end: number; unit: string } | null => {
  const { casualties, counting, particles } = language;
  const set = draft.of[0];
  if (!draft.partitive || !set) return null;
  const them = particles.them.has(words[set.start]?.lower ?? '') || particles.whom.has(words[set.start]?.lower ?? '');
  const verb = counting.pluralCopulas.test(words[set.end]?.lower ?? '');
  const state =
    draft.unit !== null && (casualties.statusAdjectives.has(draft.unit) || casualties.statusNouns.has(draft.unit));
  if (verb ? !them && !state : !them) return null;
  const noun = countedAt(language, words, set.end + (verb ? 1 : 0), false);
  return noun?.plural && isPeople(language, noun.unit) && !casualties.statusAdjectives.has(noun.unit) ? noun : null;
};

/** Whether a time expression other than a length of time holds the place; `times` are in order of place. */
const timed = (times: readonly Time[]): ((from: number, to: number) => boolean) => {
  const points = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  return (from, to) => points.some(time => time.from <= from && to <= time.to);
};

/**
 * Numbers with what they count or measure, what bounds them, and what became of those counted. Calendar dates, clock times, years, ordinals and
 * labels are no quantities; lengths of time and ages are. It works sentence by sentence.
 */
export const quantities: Annotator<'quantities'> = {
  writes: 'quantities',
  version: 5,
  reads: ['sentences', 'tokens', 'times'],
  annotate({ text }, { sentences, tokens, times }, language) {
    const found: Quantity[] = [];
    let token = 0;
    let time = 0;
    for (const sentence of sentences) {
      while ((tokens[token]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) token += 1;
      while ((times[time]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) time += 1;
      const here: Time[] = [];
      for (let i = time; (times[i]?.from ?? Number.POSITIVE_INFINITY) < sentence.to; i += 1) {
        const one = times[i];
        if (one) here.push(one);
      }
      for (const one of read(language, wordsOf(language, text, sentence, tokens, token), timed(here))) found.push(one);
    }
    return found;
  },
};
