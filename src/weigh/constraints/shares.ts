import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import type { Account, Quantity, Violation } from '../../model/index.js';
import type { Interval } from '../interval.js';
import { figuresAt, type Skeleton } from './skeleton.js';
import { differentHolders, heldBy, lostBy, placeOf, roomOfQuantity, roomWords } from './told.js';

/** How far a share in words ("two thirds", "one in three") may lie from the share that is meant. */
const IN_WORDS = 0.05;

/** A percentage of which the last figure is 0, 5, another one, or that has a decimal: how far rounding, up or down, may have moved it. */
const percentSlack = (percent: number): number => {
  if (!Number.isInteger(percent)) return 0.1;
  if (percent % 10 === 0) return 5;
  return percent % 5 === 0 ? 2.5 : 1;
};

/** Room for "about", "nearly", "more than" before a share. */
const ABOUT = 0.1;

/** What a share leaves possible, between 0 and 1; null where it is none. */
const shareOf = ({ value, unit, bound }: Quantity): Interval | null => {
  if (value === null || value <= 0) return null;
  const percent = unit === 'percent';
  if (percent ? value >= 100 : value >= 1) return null;
  const [middle, slack] = percent ? [value / 100, percentSlack(value) / 100] : [value, IN_WORDS];
  const about = bound === '~' ? ABOUT : 0;
  return {
    low: bound === '<' || bound === '<=' ? 0 : middle - slack - about,
    high: bound === '>' || bound === '>=' ? 1 : middle + slack + about,
  };
};

const isShare = (quantity: Quantity): boolean => shareOf(quantity) !== null;

/** Whether a part is counted in what its whole is counted in. */
const isOf = ({ groups }: Language, part: Quantity, whole: Quantity): boolean =>
  part.unit === null ||
  whole.unit === null ||
  part.unit === whole.unit ||
  groups.everybody.has(part.unit) ||
  groups.partitions.some(sets => sets.some(nouns => [part, whole].every(q => nouns.includes(q.unit ?? ''))));

/** What a number leaves possible, with what it may have lost by rounding. */
const roomWithLoss = (language: Language, quantity: Quantity): Interval | null => {
  const room = roomOfQuantity(quantity);
  const lost = lostBy(language, quantity);
  return room && { low: room.low - lost, high: room.high + lost };
};

/** A share of a whole that is not the part that it is said to be: "60 per cent of the 250 houses, or 180". */
export const inSharesOf = (account: Account, skeleton: Skeleton<Quantity>): Violation[] => {
  const language = languageOf(account.document.language);
  const { text } = account.document;
  const seen = new Set<Quantity>();
  return language.sums.shareForms.flatMap(({ form, order, tied }) =>
    [...skeleton.words.matchAll(form)].flatMap((match): Violation[] => {
      const figures = figuresAt(skeleton, match.index, match.index + match[0].length);
      const at = (role: 'share' | 'whole' | 'part'): Quantity | undefined => figures[order.indexOf(role)];
      const [share, whole, part] = [at('share'), at('whole'), at('part')];
      if (!share || !whole || !part || figures.length !== order.length || figures.some(f => seen.has(f))) return [];
      const ratio = shareOf(share);
      if (ratio === null || isShare(whole) || isShare(part)) return [];
      for (const figure of figures) seen.add(figure);
      const [all, some] = [roomWithLoss(language, whole), roomWithLoss(language, part)];
      const held = heldBy(account, figures);
      if (all === null || some === null || held === null || !(tied || isOf(language, part, whole))) return [];
      // half a person is not lost by rounding
      const meant = { low: Math.floor(all.low * ratio.low), high: Math.ceil(all.high * ratio.high) };
      if (some.low <= meant.high && meant.low <= some.high) return [];
      const told = ({ from, to }: Quantity): string => text.slice(from, to);
      const of = `${told(share)} of ${whole.value === null ? roomWords(all) : numberWords(whole.value)}`;
      return [
        {
          kind: 'share',
          constraint: 'part = share of the whole',
          explanation: `${of} is ${roomWords(meant)}, and the part is given as ${told(part)}`,
          certain: new Set(held.map(h => h.holder)).size === 1,
          places: [placeOf(account, share), placeOf(account, whole), placeOf(account, part)],
          because: differentHolders(held),
        },
      ];
    }),
  );
};
