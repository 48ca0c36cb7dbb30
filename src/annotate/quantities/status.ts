import type { Language } from '../../languages/language.js';
import type { Count } from './count.js';
import { type Found, groupAt, isBoard, lower, NOTHING, objectAt } from './group.js';
import { isPeople } from './people.js';
import { isUnreal } from './unreal.js';
import type { Word } from './words.js';

/** How many words the subject and its verb may stand apart. */
const REACH = 26;
/** How far left a toll noun governs a number. */
const TOLL_REACH = 14;
/** How far left the count is looked for whose part "including three children" is. */
const PART_REACH = 12;

/** How many counts may share one verb: "a dozen miners, two guards and a cook died". */
const LONGEST_LIST = 6;
/** How many counts further the one that is looked for may be. */
const SOON = 4;

/** The first of the next few counts that passes. */
const soon = (counts: readonly Count[], index: number, test: (count: Count) => boolean): Count | undefined =>
  counts.slice(index + 1, index + 1 + SOON).find(test);

/** Whether the count can be the subject of a finite verb: nothing before it governs it. */
const canBeSubject = (
  { casualties, counting, nouns, numbers, particles }: Language,
  words: readonly Word[],
  { start }: Count,
): boolean => {
  let last = words[start - 1];
  let at = start - 1;
  while (last && counting.beforeSubject.test(last.lower)) {
    at -= 1;
    last = words[at];
  }
  if (!last || last.kind === 'mark' || last.kind === 'notation') return true;
  if (particles.of.has(last.lower)) return casualties.collectives.has(nouns.singular(lower(words, at - 1)));
  if (counting.clauseOpeners.test(last.lower)) return true;
  if (last.pos === 'ADP' || particles.to.has(last.lower) || particles.with.has(last.lower)) return false;
  if (last.pos === 'VERB')
    return (
      numbers.sayWords.has(last.lemma) ||
      casualties.participles.has(last.lower) ||
      casualties.intransitives.has(last.lower)
    );
  return last.pos !== 'AUX';
};

/** What may stand between a subject and its verb: the words of a prepositional phrase. */
const inPhrase = ({ particles }: Language, word: Word): boolean =>
  word.kind === 'digits' ||
  word.kind === 'notation' ||
  word.kind === 'label' ||
  /^[-‐’'.]$/.test(word.text) ||
  /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(word.pos) ||
  particles.to.has(word.lower);

/** Longest phrase with "of" that says more of those counted, in words. */
const OF_PHRASE = 4;

/** Where the words behind those counted go on, over whose they are: "six workers of contractors and". */
const behindOf = ({ particles }: Language, words: readonly Word[], at: number): number => {
  if (!particles.of.has(lower(words, at))) return at;
  let end = at + 1;
  while (end - at <= OF_PHRASE && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(words[end]?.pos ?? '')) end += 1;
  return end;
};

/** The state told behind the count: "14 dead", "12 people were hurt", "31 passengers and two crew surviving", "five crew aboard". */
const behind = (
  language: Language,
  words: readonly Word[],
  counts: readonly Count[],
  index: number,
  depth = 0,
): Found => {
  const { casualties, counting, particles } = language;
  const count = counts[index];
  if (!count) return NOTHING;
  let at = count.end;
  let fallback: Found = NOTHING;
  let near = true;
  let phrase = false;
  const last = Math.min(count.end + REACH, words.length);
  // "46 of the 91 aboard", "two of them"
  if (particles.of.has(lower(words, at))) {
    const set = soon(counts, index, c => c.start > at && c.start <= at + 3);
    if (set?.countable) {
      at = set.end;
      at += isBoard(language, words, at);
    } else if (
      counting.setDeterminers.test(lower(words, at + 1)) &&
      (casualties.statusAdjectives.has(lower(words, at + 2)) || casualties.participles.has(lower(words, at + 2)))
    ) {
      at += 3;
    } else if (counting.whichPeople.test(lower(words, at + 1))) at += 2;
    else phrase = true;
    near = false;
  }
  while (at < last) {
    const word = words[at];
    if (!word) break;
    const board = isBoard(language, words, at);
    if (board > 0) {
      if (!phrase) fallback = { status: 'aboard', finite: false };
      at += board;
      near = false;
      phrase = true;
      continue;
    }
    if (
      casualties.links.has(word.lower) ||
      counting.negationEnding.test(word.lower) ||
      counting.auxiliaries.test(word.lower)
    ) {
      if (count.plural && counting.singularLinks.test(word.lower)) return fallback;
      const group = groupAt(language, words, at);
      return group.status !== null ? group : fallback;
    }
    const alive = casualties.intransitives.get(word.lower);
    if (alive !== undefined) {
      const passive = particles.by.has(lower(words, at + 1));
      if (passive) return fallback;
      const participle = counting.gerundEnding.test(word.lower);
      if (participle && phrase) return fallback;
      return { status: alive, finite: !participle };
    }
    const done = casualties.participles.get(word.lower);
    const state = casualties.statusAdjectives.get(word.lower);
    if (done !== undefined || state !== undefined) {
      const active = done !== undefined && objectAt(language, words, at + 1);
      if (active || phrase) return fallback;
      const second =
        casualties.participles.get(lower(words, at + 2)) ?? casualties.statusAdjectives.get(lower(words, at + 2));
      const told = done ?? state ?? null;
      if (counting.eitherJoints.test(lower(words, at + 1)) && second !== undefined && second !== told) return fallback;
      if (particles.unaccounted.has(word.lower) && !particles.for.has(lower(words, at + 1))) return fallback;
      return { status: told, finite: false };
    }
    if (
      particles.lost.has(word.lower) &&
      counting.ownerWords.test(lower(words, at + 1)) &&
      counting.lives.test(lower(words, at + 2))
    ) {
      return { status: 'dead', finite: true };
    }
    if (particles.who.has(word.lower) || (particles.that.has(word.lower) && !phrase)) {
      at += 1;
      near = false;
      phrase = false;
      continue;
    }
    // "12 were found dead, three wounded", coordination: the next count shares what follows it
    const comma = word.text === ',';
    if (particles.and.has(word.lower) || particles.or.has(word.lower) || comma || particles.plus.has(word.lower)) {
      const step = comma && particles.and.has(lower(words, at + 1)) ? 2 : 1;
      const joined = soon(counts, index, c => c.start === at + step);
      if (joined?.countable && joined.unit !== null && depth < LONGEST_LIST) {
        if (comma && step === 1) {
          const listed = counting.listJoints.test(lower(words, behindOf(language, words, joined.end)));
          if (!listed) return fallback;
        }
        const shared = behind(language, words, counts, counts.indexOf(joined, index), depth + 1);
        return shared.status !== null ? shared : fallback;
      }
      if (comma && counting.asideOpeners.test(lower(words, at + 1))) {
        let close = at + 2;
        while (close < last && lower(words, close) !== ',') close += 1;
        if (
          close < last &&
          (casualties.links.has(lower(words, close + 1)) ||
            casualties.intransitives.has(lower(words, close + 1)) ||
            particles.lost.has(lower(words, close + 1)))
        ) {
          at = close + 1;
          continue;
        }
      }
      return fallback;
    }
    if (word.pos === 'ADP' || (phrase && inPhrase(language, word)) || (!near && inPhrase(language, word))) {
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

/** The state that a noun is by itself: "52 fatalities", "40 hostages". */
const byNoun = ({ casualties }: Language, { unit }: Count): string | null =>
  unit === null ? null : (casualties.statusNouns.get(unit.split(' ').at(-1) ?? '') ?? null);

/** The state that the words of a noun phrase tell beside its noun: "six missing miners", "14 dead". */
const inside = ({ casualties, particles }: Language, words: readonly Word[], count: Count): string | null => {
  for (let i = count.numberEnd; i < count.end; i += 1) {
    const state = casualties.statusAdjectives.get(lower(words, i)) ?? casualties.participles.get(lower(words, i));
    if (state !== undefined && !particles.or.has(lower(words, i + 1))) return state;
    if (particles.surviving.has(lower(words, i))) return 'survived';
  }
  return null;
};

/** The state told before the count: "killing 41", "carrying 84 passengers", "the deaths of 14", "on board were 12". */
const ahead = (language: Language, words: readonly Word[], count: Count): string | null => {
  const { casualties, counting, particles } = language;
  let at = count.start - 1;
  while (counting.beforeObject.test(lower(words, at))) at -= 1;
  const word = words[at];
  if (!word) return null;
  const before = lower(words, at - 1);
  if (particles.life.has(count.unit ?? '')) {
    if (casualties.takesLives.has(word.lower)) return 'dead';
    if (particles.out.has(word.lower) && casualties.wipesOut.has(before)) return 'dead';
  }
  if (particles.body.has(count.unit ?? '')) return null;
  if (particles.of.has(word.lower)) {
    if (counting.lives.test(before)) {
      for (let i = at - 2; i >= Math.max(0, at - 5); i -= 1) {
        if (casualties.takesLives.has(lower(words, i)) || particles.loss.has(lower(words, i))) return 'dead';
      }
      return null;
    }
    return casualties.ofNouns.get(before) ?? null;
  }
  if (particles.to.has(word.lower) && counting.injuries.test(before)) return 'injured';
  const status = casualties.transitives.get(word.lower);
  if (status !== undefined) {
    const either = particles.and.has(before) || particles.or.has(before) || before === '/';
    const first = casualties.transitives.get(lower(words, at - 2)) ?? casualties.participles.get(lower(words, at - 2));
    if (either && first !== undefined && first !== status && lower(words, at - 3) !== ',') {
      const separate = count.start > 0 && counting.smallCounts.test(lower(words, at - 3));
      if (!separate) return null;
    }
    // a passive has no object
    let aux = at - 1;
    while (words[aux]?.pos === 'ADV') aux -= 1;
    const passive = !counting.gerundEnding.test(word.lower) && casualties.passiveLinks.has(lower(words, aux));
    if (passive) return null;
    if (status === 'aboard' && (count.unit === null || !isPeople(language, count.unit))) return null;
    return counting.claimForms.test(word.lower) &&
      !particles.life.has(count.unit ?? '') &&
      !particles.victim.has(count.unit ?? '')
      ? null
      : status;
  }
  if (counting.beForms.test(word.lower)) {
    for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
      if (words[i]?.kind === 'mark' || words[i]?.pos === 'VERB') break;
      const board =
        particles.aboard.has(lower(words, i)) ||
        (particles.board.has(lower(words, i)) && particles.on.has(lower(words, i - 1)));
      const opening =
        i === 0 ||
        words[i - 1]?.kind === 'mark' ||
        (particles.board.has(lower(words, i)) && i <= 1) ||
        counting.boardOpeners.test(lower(words, i - 1));
      if (board && (opening || words[i - 2]?.kind === 'mark' || i <= 2)) return 'aboard';
    }
  }
  return null;
};

/** The state that a toll tells: "the death toll rose to 14 from 11", "the number of injured stood at 30", "Dead: 14". */
const tolled = (
  { casualties, counting, nouns, particles }: Language,
  words: readonly Word[],
  count: Count,
): string | null => {
  const link = lower(words, count.start - 1);
  if (!casualties.tollPrepositions.has(link)) return null;
  if (particles.of.has(link) && !casualties.tollNouns.has(lower(words, count.start - 2))) return null;
  for (let i = count.start - 1; i >= Math.max(0, count.start - TOLL_REACH); i -= 1) {
    const word = words[i];
    if (!word || /^[,;.?!()]$/.test(word.text)) return null;
    if (counting.tollEnders.test(word.lower)) return null;
    if (casualties.tollNouns.has(word.lower))
      return counting.otherTolls.test(lower(words, i - 1))
        ? particles.injury.has(lower(words, i - 1))
          ? 'injured'
          : null
        : 'dead';
    const said =
      casualties.statusNouns.get(nouns.singular(word.lower)) ??
      casualties.statusAdjectives.get(word.lower) ??
      casualties.participles.get(word.lower) ??
      casualties.intransitives.get(word.lower);
    if (said === undefined) continue;
    const opening = word.kind === 'word' && lower(words, i + 1) === ':' && i + 2 === count.start;
    if (opening && (i === 0 || words[i - 1]?.kind === 'mark')) return said;
    for (let j = i - 1; j >= Math.max(0, i - 6); j -= 1) {
      if (
        particles.number.has(lower(words, j)) ||
        particles.count.has(lower(words, j)) ||
        particles.tally.has(lower(words, j))
      )
        return said;
    }
    return null;
  }
  return null;
};

/** The statuses that only people have, and the few kinds of things that may stand for them. */
const fits = (language: Language, status: string, unit: string | null): boolean =>
  unit === null ||
  isPeople(language, unit) ||
  language.casualties.statusNouns.get(unit) === status ||
  ((status === 'evacuated' || status === 'displaced') && language.counting.householdNouns.test(unit));

/** "There were 14 people on the plane." */
const isOnVehicle = (language: Language, words: readonly Word[], { start, end, unit }: Count): boolean => {
  const { causes, counting, particles } = language;
  if (unit === null || !isPeople(language, unit) || !counting.beForms.test(lower(words, start - 1))) return false;
  return (
    particles.on.has(lower(words, end)) && words[end + 1]?.pos === 'DET' && causes.victims.has(lower(words, end + 2))
  );
};

/** What became of those counted, for each count of a sentence; null where the words do not say. */
export const statusesOf = (language: Language, words: readonly Word[], counts: readonly Count[]): (string | null)[] => {
  const { casualties, counting, nouns, particles } = language;
  const found: (string | null)[] = [];
  counts.forEach((count, index) => {
    found.push(null);
    if (!count.countable) return;
    const noun = byNoun(language, count);
    const isPerson = count.unit !== null && isPeople(language, count.unit);
    const told = ((): string | null => {
      const own = isPerson ? inside(language, words, count) : (noun ?? inside(language, words, count));
      if (own !== null) return own;
      const after = behind(language, words, counts, index);
      const direct = after.status !== null && !after.finite && after.status !== 'aboard';
      if (direct) return after.status;
      const first = ahead(language, words, count);
      if (first !== null) return first;
      if (after.status !== null && (!after.finite || canBeSubject(language, words, count))) return after.status;
      const toll = tolled(language, words, count);
      if (toll !== null) return toll;
      // "killed 12 soldiers and five civilians": the object's status is shared
      const joint = lower(words, count.start - 1);
      const previous = counts[index - 1];
      if (previous && counting.objectJoints.test(joint) && count.unit !== null) {
        const oxford = particles.and.has(joint) && lower(words, count.start - 2) === ',' ? 2 : 1;
        const shared = found[index - 1] ?? null;
        if (
          previous.end === count.start - oxford &&
          previous.unit !== null &&
          shared !== null &&
          !casualties.statusNouns.has(previous.unit)
        )
          return shared;
      }
      // "killing five people in Ferrow and two in Ansel"
      if (
        previous &&
        particles.and.has(joint) &&
        count.unit === null &&
        counting.placed.test(lower(words, count.end))
      ) {
        const isPlaced = counting.placed.test(lower(words, previous.end)) && count.start - previous.end <= PART_REACH;
        const broken = words
          .slice(previous.end, count.start - 1)
          .some(w => w.kind === 'mark' || w.pos === 'VERB' || w.pos === 'AUX');
        const shared = found[index - 1] ?? null;
        if (isPlaced && !broken && shared !== null && shared !== 'aboard') return shared;
      }
      // "eight of the dead were children", "five died, three of them children"
      if (particles.of.has(lower(words, count.end)) && count.unit !== null) {
        const set = particles.the.has(lower(words, count.end + 1)) ? count.end + 2 : count.end + 1;
        const state =
          casualties.statusAdjectives.get(lower(words, set)) ??
          casualties.statusNouns.get(nouns.singular(lower(words, set)));
        if (state !== undefined) return state;
        const near = previous !== undefined && count.start - previous.end <= PART_REACH;
        return near && counting.themForms.test(lower(words, set)) ? (found[index - 1] ?? null) : null;
      }
      // "among the 41 killed were three nurses"
      if (previous && counting.copulas.test(joint) && count.unit !== null && isPeople(language, count.unit)) {
        const opens =
          counting.amongForms.test(lower(words, previous.start - 1)) ||
          counting.amongForms.test(lower(words, previous.start - 2));
        if (opens && count.unit !== counting.person) return found[index - 1] ?? null;
      }
      // "14 people, including three children": a part, which only its own noun tells apart
      if (previous && counting.includingForms.test(joint) && count.unit !== null && count.unit !== counting.person) {
        if (count.start - previous.end <= PART_REACH && isPeople(language, count.unit)) return found[index - 1] ?? null;
      }
      return isOnVehicle(language, words, count) ? 'aboard' : null;
    })();
    // what became of people goes before what they are called: of "73 hostages died" all are dead
    const status = told ?? noun;
    found[index] =
      status !== null && fits(language, status, count.unit) && !isUnreal(language, words, count) ? status : null;
  });
  return found;
};

export { behind as stateBehind };
