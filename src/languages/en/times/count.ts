import { cardinals } from '../times.js';

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** The number that figures or words stand for ("1,200", "2 1/2", "twenty-five", "two hundred"), or null. */
export const count = (words: string): number | null => {
  const text = words.toLowerCase().trim();
  const halved = /^(.*?)(?:[ -](?:1\/2|and[ -]a[ -]half)|½)$/.exec(text);
  if (halved?.[1] !== undefined) {
    const whole = count(halved[1]);
    return whole === null ? null : whole + 0.5;
  }
  if (text === 'a' || text === 'an') return 1;
  if (text === 'half a' || text === 'half an' || text === 'half') return 0.5;
  if (text === 'a couple of' || text === 'a couple') return 2;
  if (text === 'a dozen') return 12;
  if (/^\d/.test(text)) {
    const number = Number(text.replaceAll(',', ''));
    return Number.isFinite(number) ? number : null;
  }
  let total = 0;
  let known = false;
  for (const word of text.split(/[ -]+/)) {
    if (word === 'and' && known) continue;
    const multiple = MULTIPLES.get(word);
    const value = word === 'a' ? 1 : cardinals.get(word);
    if (multiple !== undefined) total = Math.max(total, 1) * multiple;
    else if (value !== undefined) total += value;
    else return null;
    known = true;
  }
  return known ? total : null;
};

/** A TIMEX3 duration of so many units; half a unit is told in the next smaller one, as "two and a half years" is two years and six months. */
export const duration = (amount: number, unit: string): string => {
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5;
  const head = unit.startsWith('T') ? 'PT' : 'P';
  const letter = unit.replace('T', '');
  const smaller: Readonly<Record<string, string>> = { Y: '6M', D: 'T12H', TH: '30M', TM: '30S' };
  const rest = half ? smaller[unit] : undefined;
  if (rest === undefined) return `${head}${String(amount)}${letter}`;
  return `${whole === 0 ? (rest.startsWith('T') ? 'P' : head) : `${head}${String(whole)}${letter}`}${rest}`;
};
