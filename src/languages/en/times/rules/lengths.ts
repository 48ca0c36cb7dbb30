import { count, duration } from '../count.js';
import { fixed } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import {
  ABOUT,
  BARE_UNIT,
  NUMBER,
  UNIT,
  VAGUE,
  WORD_NUMBER,
  inTitle,
  lastWord,
  lengthOf,
  lower,
  unitOf,
  vagueLength,
} from './words.js';

/** Lengths of time and ages. */
export const lengthsRules: readonly Rule[] = [
  rule(
    `(?<age>aged|age)\\s(?<n>\\d{1,3})`,
    ({ n }, _, after) =>
      /^[-\d]|^\s?(?:to|and)\s\d/.test(after) || Number(n) > 120 ? null : fixed('DURATION', `P${String(Number(n))}Y`),
    'old',
  ),
  rule(
    `(?<n>\\d{1,3}|${WORD_NUMBER}(?:-${WORD_NUMBER})?)[\\s-](?<unit>year|month|week|day|hour)s?[\\s-]olds?`,
    ({ n, unit }) => {
      const value = lengthOf(n, unit);
      return value === null ? null : fixed('DURATION', value);
    },
    'old',
  ),
  rule(
    `(?<about>${ABOUT})?(?:(?:the|an?)\\s(?:(?:first|last|past|next|coming|previous|following|final|other|additional|full|whole|entire|latest)\\s)?|(?:another|(?:first|last|past|next|coming)(?=\\s))\\s)?(?<n>${NUMBER})(?<joint>[\\s-])(?:(?:more|full|consecutive|straight|whole|further|additional|trading|working|business|calendar|long)\\s)?(?<unit>${UNIT})(?:[\\s-]long)?(?:\\sand\\sa\\s(?<half>half))?`,
    ({ n = '', unit = '', half, joint }, before, after, words) => {
      const amount = count(n);
      if (inTitle(words, unit)) return null;
      const { unit: code, factor } = unitOf(unit);
      if (amount === null) return null;
      // "a second blast", "the third quarter": not a length.
      if (
        code === 'TS' &&
        amount === 1 &&
        /^(?:an?|\d+|one)$/i.test(n) &&
        !unit.endsWith('s') &&
        !/^\s*(?:[,.;:!?)]|$|later|after|before|ago|and|or|per)/u.test(after)
      )
        return null;
      if (
        /^an?$/i.test(n) &&
        /^(?:an?\s)?(?:quarter)/iu.test(words.slice(words.toLowerCase().indexOf(n.toLowerCase()))) &&
        !/^\s(?:ago|later|century)/u.test(after)
      )
        return null;
      if (code === 'Q' && (amount < 2 || /^\d/.test(n) || (joint === '-' && unit.endsWith('s')))) return null;
      if (
        /^one$/i.test(n) &&
        /^day$/i.test(unit) &&
        joint !== '-' &&
        !/^\s(?:after|before|later|earlier)\b/u.test(after) &&
        !/\b(?:in|for|of|than|within|only|just|least)\s$/iu.test(before)
      )
        return null;
      if (/[\d$€£.,:/-]$/.test(before) || /^(?:\d|-\d)/.test(after)) return null;
      return fixed('DURATION', duration(amount * factor + (half === undefined ? 0 : 0.5 * factor), code));
    },
    'unit',
  ),
  rule(
    `(?<about>${ABOUT})?(?:(?:the|another)\\s(?:(?:first|last|past|next|coming)\\s)?)?(?<n>${NUMBER})(?:\\s|-)?(?:to|or|-|–)(?:\\s|-)?(?<n2>${NUMBER})[\\s-](?<unit>${UNIT})`,
    ({ n, n2, unit }, before) => {
      const low = lengthOf(n, unit);
      const high = lengthOf(n2, unit);
      if (low === null || high === null || low === high || /[\d$€£.,:/-]$/.test(before)) return null;
      return fixed('DURATION', vagueLength(unit), [low, high]);
    },
    'unit',
  ),
  rule(
    `(?:(?:the|these|those)\\s)?(?:(?:first|last|past|next|coming|previous|following)\\s)?(?<n>${VAGUE})\\s(?:more\\s|long\\s)?(?<unit>${BARE_UNIT}|quarters)`,
    ({ unit }) => fixed('DURATION', vagueLength(unit)),
    'unit',
  ),
  rule(`future\\s(?:${BARE_UNIT}|quarters)`, () => fixed('DATE', 'FUTURE_REF'), 'unit'),
  rule(
    `(?<what>recent|coming|past|the\\scoming|the\\srecent)\\s(?<unit>${BARE_UNIT}|quarters)`,
    ({ unit }) => fixed('DURATION', vagueLength(unit)),
    'unit',
  ),
  rule(
    `the\\s(?:early\\s|intervening\\s)?(?<unit>${BARE_UNIT})`,
    ({ unit }, before, after, words) =>
      /\b(?:over|through|throughout|down)\s$/iu.test(before) ||
      (/^the\s(?:early|intervening)/iu.test(words) && /\b(?:in|during)\s$/iu.test(before)) ||
      /^\s(?:that|which)\s(?:followed|preceded|passed)\b/u.test(after)
        ? fixed('DURATION', vagueLength(unit))
        : null,
    'unit',
  ),
  rule(
    `(?<unit>${BARE_UNIT})(?:-long)?`,
    ({ unit }, before, after, words) => {
      const word = lastWord(before);
      if (/\d\s?$/.test(before)) return null;
      if (
        !words.endsWith('long') &&
        !/^(?:for|of|after|within|in|took|take|takes|spent|spend|last|lasted|over|only|just|by|many)$/.test(word) &&
        !/^\s(?:later|earlier|ago|after|before)\b/u.test(after)
      )
        return null;
      if (
        /^(?:many)$/.test(word) ||
        /^\s(?:of\s(?:the\s)?(?:week|year))/u.test(after) ||
        (/^seconds$/i.test(words) && word !== 'for' && word !== 'within')
      )
        return null;
      return fixed('DURATION', vagueLength(unit));
    },
    'unit',
  ),
  rule(
    `all\\s(?<unit>day|week|month|year|night)|(?:half[\\s-](?:an?\\s)?|(?<n>an?|one)\\s)(?<unit2>hour)`,
    ({ unit, unit2 }, before, _, words) => {
      if (/\b(?:of|at)\s$/.test(before) && unit !== undefined) return null;
      if (unit2 !== undefined) return fixed('DURATION', /^half/i.test(words) ? 'PT30M' : 'PT1H');
      return fixed('DURATION', lower(unit) === 'night' ? 'P1D' : (lengthOf('1', unit) ?? 'PX'));
    },
    'unit',
  ),
];
