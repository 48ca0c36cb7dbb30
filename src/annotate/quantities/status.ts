import {
  collectives,
  intransitives,
  links,
  ofNouns,
  participles,
  passiveLinks,
  statusAdjectives,
  statusNouns,
  takesLives,
  tollNouns,
  tollPrepositions,
  transitives,
} from '../../languages/en/casualties.js';
import { sayWords } from '../../languages/en/numbers.js';
import type { Count } from './count.js';
import { type Found, groupAt, isBoard, lower, NOTHING, objectAt } from './group.js';
import { isPeople } from './people.js';
import { singular } from './singular.js';
import { isUnreal } from './unreal.js';
import type { Word } from './words.js';

/** How many words the subject and its verb may stand apart. */
const REACH = 26;
/** How far left a toll noun governs a number. */
const TOLL_REACH = 14;
/** How far left the count is looked for whose part "including three children" is. */
const PART_REACH = 12;

/** What puts a count in a place. */
const PLACED = /^(?:in|at|near|outside|around)$/;

/** How many counts may share one verb: "a dozen miners, two guards and a cook died". */
const LONGEST_LIST = 6;
/** How many counts further the one that is looked for may be. */
const SOON = 4;

/** The first of the next few counts that passes. */
const soon = (counts: readonly Count[], index: number, test: (count: Count) => boolean): Count | undefined =>
  counts.slice(index + 1, index + 1 + SOON).find(test);

/** Whether the count can be the subject of a finite verb: nothing before it governs it. */
const canBeSubject = (words: readonly Word[], { start }: Count): boolean => {
  let last = words[start - 1];
  let at = start - 1;
  while (
    last &&
    /^(?:the|all|these|those|its|their|his|her|another|other|both|as|some|“|"|‘|—|–|also)$/.test(last.lower)
  ) {
    at -= 1;
    last = words[at];
  }
  if (!last || last.kind === 'mark' || last.kind === 'notation') return true;
  if (last.lower === 'of') return collectives.has(singular(lower(words, at - 1)));
  if (
    /^(?:that|where|when|while|which|whom|but|because|after|before|since|although|though|if|as|until|once|than|there|whereas)$/.test(
      last.lower,
    )
  )
    return true;
  if (last.pos === 'ADP' || last.lower === 'to' || last.lower === 'with') return false;
  if (last.pos === 'VERB')
    return sayWords.has(last.lemma) || participles.has(last.lower) || intransitives.has(last.lower);
  return last.pos !== 'AUX';
};

/** What may stand between a subject and its verb: the words of a prepositional phrase. */
const inPhrase = (word: Word): boolean =>
  word.kind === 'digits' ||
  word.kind === 'notation' ||
  word.kind === 'label' ||
  /^[-‐’'.]$/.test(word.text) ||
  /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(word.pos) ||
  word.lower === 'to';

/** The state told behind the count: "14 dead", "12 people were hurt", "31 passengers and two crew surviving", "five crew aboard". */
const behind = (words: readonly Word[], counts: readonly Count[], index: number, depth = 0): Found => {
  const count = counts[index];
  if (!count) return NOTHING;
  let at = count.end;
  let fallback: Found = NOTHING;
  let near = true;
  let phrase = false;
  const last = Math.min(count.end + REACH, words.length);
  // "46 of the 91 aboard", "two of them"
  if (lower(words, at) === 'of') {
    const set = soon(counts, index, c => c.start > at && c.start <= at + 3);
    if (set?.countable) {
      at = set.end;
      at += isBoard(words, at);
    } else if (
      /^(?:the|those|these)$/.test(lower(words, at + 1)) &&
      (statusAdjectives.has(lower(words, at + 2)) || participles.has(lower(words, at + 2)))
    ) {
      at += 3;
    } else if (/^(?:them|us|those|whom|these)$/.test(lower(words, at + 1))) at += 2;
    else phrase = true;
    near = false;
  }
  while (at < last) {
    const word = words[at];
    if (!word) break;
    const board = isBoard(words, at);
    if (board > 0) {
      if (!phrase) fallback = { status: 'aboard', finite: false };
      at += board;
      near = false;
      phrase = true;
      continue;
    }
    if (
      links.has(word.lower) ||
      /n['’]t$/.test(word.lower) ||
      /^(?:may|might|could|would|will|did|can|must|should)$/.test(word.lower)
    ) {
      if (count.plural && /^(?:was|is|has|remains|stays|gets)$/.test(word.lower)) return fallback;
      const group = groupAt(words, at);
      return group.status !== null ? group : fallback;
    }
    const alive = intransitives.get(word.lower);
    if (alive !== undefined) {
      const passive = lower(words, at + 1) === 'by';
      if (passive) return fallback;
      const participle = word.lower.endsWith('ing');
      if (participle && phrase) return fallback;
      return { status: alive, finite: !participle };
    }
    const done = participles.get(word.lower);
    const state = statusAdjectives.get(word.lower);
    if (done !== undefined || state !== undefined) {
      const active = done !== undefined && objectAt(words, at + 1);
      if (active || phrase) return fallback;
      const second = participles.get(lower(words, at + 2)) ?? statusAdjectives.get(lower(words, at + 2));
      const told = done ?? state ?? null;
      if (/^(?:or|and)$/.test(lower(words, at + 1)) && second !== undefined && second !== told) return fallback;
      if (word.lower === 'unaccounted' && lower(words, at + 1) !== 'for') return fallback;
      return { status: told, finite: false };
    }
    if (
      word.lower === 'lost' &&
      /^(?:their|his|her)$/.test(lower(words, at + 1)) &&
      /^(?:lives|life)$/.test(lower(words, at + 2))
    ) {
      return { status: 'dead', finite: true };
    }
    if (word.lower === 'who' || (word.lower === 'that' && !phrase)) {
      at += 1;
      near = false;
      phrase = false;
      continue;
    }
    // "12 were found dead, three wounded", coordination: the next count shares what follows it
    const comma = word.text === ',';
    if (word.lower === 'and' || word.lower === 'or' || comma || word.lower === 'plus') {
      const step = comma && lower(words, at + 1) === 'and' ? 2 : 1;
      const joined = soon(counts, index, c => c.start === at + step);
      if (joined?.countable && joined.unit !== null && depth < LONGEST_LIST) {
        if (comma && step === 1) {
          const listed = /^(?:,|and)$/.test(lower(words, joined.end));
          if (!listed) return fallback;
        }
        const shared = behind(words, counts, counts.indexOf(joined, index), depth + 1);
        return shared.status !== null ? shared : fallback;
      }
      if (comma && /^(?:including|among|mostly|most|all|some|many|both)$/.test(lower(words, at + 1))) {
        let close = at + 2;
        while (close < last && lower(words, close) !== ',') close += 1;
        if (
          close < last &&
          (links.has(lower(words, close + 1)) ||
            intransitives.has(lower(words, close + 1)) ||
            lower(words, close + 1) === 'lost')
        ) {
          at = close + 1;
          continue;
        }
      }
      return fallback;
    }
    if (word.pos === 'ADP' || (phrase && inPhrase(word)) || (!near && inPhrase(word))) {
      phrase = true;
      near = false;
      at += 1;
      continue;
    }
    if (word.pos === 'ADV' || word.pos === 'PART') {
      at += 1;
      continue;
    }
    break;
  }
  return fallback;
};

/** The state that a noun phrase itself tells: "52 fatalities", "six missing miners", "14 dead". */
const inside = (words: readonly Word[], count: Count): string | null => {
  if (count.unit !== null) {
    const noun = statusNouns.get(count.unit.split(' ').at(-1) ?? '');
    if (noun !== undefined) return noun;
  }
  for (let i = count.numberEnd; i < count.end; i += 1) {
    const state = statusAdjectives.get(lower(words, i)) ?? participles.get(lower(words, i));
    if (state !== undefined && lower(words, i + 1) !== 'or') return state;
    if (lower(words, i) === 'surviving') return 'survived';
  }
  return null;
};

/** The state told before the count: "killing 41", "carrying 84 passengers", "the deaths of 14", "on board were 12". */
const ahead = (words: readonly Word[], count: Count): string | null => {
  let at = count.start - 1;
  while (/^(?:the|all|these|those|another|its|their|his|her|other|some|further|both|:)$/.test(lower(words, at)))
    at -= 1;
  const word = words[at];
  if (!word) return null;
  const before = lower(words, at - 1);
  if (count.unit === 'life' && takesLives.has(word.lower)) return 'dead';
  if (count.unit === 'body') return null;
  if (word.lower === 'of') {
    if (/^(?:lives|life)$/.test(before)) {
      for (let i = at - 2; i >= Math.max(0, at - 5); i -= 1) {
        if (takesLives.has(lower(words, i)) || lower(words, i) === 'loss') return 'dead';
      }
      return null;
    }
    return ofNouns.get(before) ?? null;
  }
  if (word.lower === 'to' && /^injur(?:y|ies)$/.test(before)) return 'injured';
  const status = transitives.get(word.lower);
  if (status !== undefined) {
    const either = before === 'and' || before === 'or' || before === '/';
    const first = transitives.get(lower(words, at - 2)) ?? participles.get(lower(words, at - 2));
    if (either && first !== undefined && first !== status && lower(words, at - 3) !== ',') {
      const separate =
        count.start > 0 && /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lower(words, at - 3));
      if (!separate) return null;
    }
    // a passive has no object
    let aux = at - 1;
    while (words[aux]?.pos === 'ADV') aux -= 1;
    const passive = !word.lower.endsWith('ing') && passiveLinks.has(lower(words, aux));
    if (passive) return null;
    if (status === 'aboard' && (count.unit === null || !isPeople(count.unit))) return null;
    return /^(?:claim|claims|claimed|claiming)$/.test(word.lower) && count.unit !== 'life' && count.unit !== 'victim'
      ? null
      : status;
  }
  if (/^(?:were|was|are)$/.test(word.lower)) {
    for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
      if (words[i]?.kind === 'mark' || words[i]?.pos === 'VERB') break;
      const board = lower(words, i) === 'aboard' || (lower(words, i) === 'board' && lower(words, i - 1) === 'on');
      const opening =
        i === 0 ||
        words[i - 1]?.kind === 'mark' ||
        (lower(words, i) === 'board' && i <= 1) ||
        /^(?:also|and)$/.test(lower(words, i - 1));
      if (board && (opening || words[i - 2]?.kind === 'mark' || i <= 2)) return 'aboard';
    }
  }
  return null;
};

/** The state that a toll tells: "the death toll rose to 14 from 11", "the number of injured stood at 30", "Dead: 14". */
const tolled = (words: readonly Word[], count: Count): string | null => {
  const link = lower(words, count.start - 1);
  if (!tollPrepositions.has(link)) return null;
  if (link === 'of' && !tollNouns.has(lower(words, count.start - 2))) return null;
  for (let i = count.start - 1; i >= Math.max(0, count.start - TOLL_REACH); i -= 1) {
    const word = words[i];
    if (!word || /^[,;.?!()]$/.test(word.text)) return null;
    if (/^(?:after|when|while|as|that|which|who|because|since|before|where|if)$/.test(word.lower)) return null;
    if (tollNouns.has(word.lower))
      return /^(?:injury|casualty|road|bridge)$/.test(lower(words, i - 1))
        ? lower(words, i - 1) === 'injury'
          ? 'injured'
          : null
        : 'dead';
    const said =
      statusNouns.get(singular(word.lower)) ??
      statusAdjectives.get(word.lower) ??
      participles.get(word.lower) ??
      intransitives.get(word.lower);
    if (said === undefined) continue;
    const opening = word.kind === 'word' && lower(words, i + 1) === ':' && i + 2 === count.start;
    if (opening && (i === 0 || words[i - 1]?.kind === 'mark')) return said;
    for (let j = i - 1; j >= Math.max(0, i - 6); j -= 1) {
      if (lower(words, j) === 'number' || lower(words, j) === 'count' || lower(words, j) === 'tally') return said;
    }
    return null;
  }
  return null;
};

/** The statuses that only people have, and the few kinds of things that may stand for them. */
const fits = (status: string, unit: string | null): boolean =>
  unit === null ||
  isPeople(unit) ||
  statusNouns.get(unit) === status ||
  ((status === 'evacuated' || status === 'displaced') && /^(?:family|household|home)$/.test(unit));

/** What became of those counted, for each count of a sentence; null where the words do not say. */
export const statusesOf = (words: readonly Word[], counts: readonly Count[]): (string | null)[] => {
  const found: (string | null)[] = [];
  counts.forEach((count, index) => {
    found.push(null);
    if (!count.countable) return;
    const told = ((): string | null => {
      const own = inside(words, count);
      if (own !== null) return own;
      const after = behind(words, counts, index);
      const direct = after.status !== null && !after.finite && after.status !== 'aboard';
      if (direct) return after.status;
      const first = ahead(words, count);
      if (first !== null) return first;
      if (after.status !== null && (!after.finite || canBeSubject(words, count))) return after.status;
      const toll = tolled(words, count);
      if (toll !== null) return toll;
      // "killed 12 soldiers and five civilians": the object's status is shared
      const joint = lower(words, count.start - 1);
      const previous = counts[index - 1];
      if (previous && /^(?:and|,|plus|or)$/.test(joint) && count.unit !== null) {
        const oxford = joint === 'and' && lower(words, count.start - 2) === ',' ? 2 : 1;
        const shared = found[index - 1] ?? null;
        if (
          previous.end === count.start - oxford &&
          previous.unit !== null &&
          shared !== null &&
          !statusNouns.has(previous.unit)
        )
          return shared;
      }
      // "killing five people in Ferrow and two in Ansel"
      if (previous && joint === 'and' && count.unit === null && PLACED.test(lower(words, count.end))) {
        const placed = PLACED.test(lower(words, previous.end)) && count.start - previous.end <= PART_REACH;
        const broken = words
          .slice(previous.end, count.start - 1)
          .some(w => w.kind === 'mark' || w.pos === 'VERB' || w.pos === 'AUX');
        const shared = found[index - 1] ?? null;
        if (placed && !broken && shared !== null && shared !== 'aboard') return shared;
      }
      // "eight of the dead were children", "five died, three of them children"
      if (lower(words, count.end) === 'of' && count.unit !== null) {
        const set = lower(words, count.end + 1) === 'the' ? count.end + 2 : count.end + 1;
        const state = statusAdjectives.get(lower(words, set)) ?? statusNouns.get(singular(lower(words, set)));
        if (state !== undefined) return state;
        const near = previous !== undefined && count.start - previous.end <= PART_REACH;
        return near && /^(?:them|whom)$/.test(lower(words, set)) ? (found[index - 1] ?? null) : null;
      }
      // "among the 41 killed were three nurses"
      if (previous && /^(?:were|are|was|is)$/.test(joint) && count.unit !== null && isPeople(count.unit)) {
        const among = /^(?:among|amongst)$/;
        const opens = among.test(lower(words, previous.start - 1)) || among.test(lower(words, previous.start - 2));
        if (opens && count.unit !== 'person') return found[index - 1] ?? null;
      }
      // "14 people, including three children": a part, which only its own noun tells apart
      if (
        previous &&
        /^(?:including|include|included|them)$/.test(joint) &&
        count.unit !== null &&
        count.unit !== 'person'
      ) {
        if (count.start - previous.end <= PART_REACH && isPeople(count.unit)) return found[index - 1] ?? null;
      }
      return null;
    })();
    found[index] = told !== null && fits(told, count.unit) && !isUnreal(words, count) ? told : null;
  });
  return found;
};

export { behind as stateBehind };
