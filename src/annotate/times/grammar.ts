import { date, type Expression } from '../../languages/reading.js';
import type { TimeGrammar } from '../../languages/time-grammar.js';

/** A calendar day that has been read is put out of the rules' sight by characters of no word; offsets stay. */
const TAKEN = '\ue000';

/** Web and mail addresses and file names hold figures that are no dates. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s)\]>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,80}\.(?:html?|jpe?g|png|webp|gif|pdf|php)\b/giu;

/** How much of both ends of a match is the noun's and not the time's: the article of "a two-day visit", a possessive. */
const outer = ({ nounsArticle, possessive }: TimeGrammar, words: string): readonly [number, number] => [
  nounsArticle.exec(words)?.[0].length ?? 0,
  possessive.exec(words)?.[0].length ?? 0,
];

const AROUND = 60;

/** Everything in a stretch of text that says a time, in order and without overlap, as far as the words themselves tell. */
export const expressionsIn = (grammar: TimeGrammar, text: string, offset: number): Expression[] => {
  if (!grammar.possible.test(text)) return [];
  let shadow = text.replace(ADDRESS, address => ' '.repeat(address.length));
  const found: Expression[] = [];
  if (grammar.mayHoldDay.test(shadow)) {
    for (const day of grammar.writtenDays(shadow)) {
      const { from, to, clock, other, year, month, short } = day;
      found.push({
        from,
        to,
        reading: date({ year, month, day: day.day, clock, others: other === null ? [] : [other], short }),
      });
      shadow = shadow.slice(0, from) + TAKEN.repeat(to - from) + shadow.slice(to);
    }
  }
  const matches: (Expression & { readonly rank: number })[] = [];
  const held = new Map<RegExp, boolean>();
  const holds = (need: RegExp): boolean => {
    const known = held.get(need) ?? need.test(shadow);
    held.set(need, known);
    return known;
  };
  grammar.rules.forEach(({ pattern, read, needs }, rank) => {
    if (needs !== null && !holds(needs)) return;
    for (const match of shadow.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const from = match.index + lead;
      const to = match.index + match[0].length;
      const before = shadow.slice(Math.max(0, from - AROUND), from);
      const reading = read(match.groups ?? {}, before, shadow.slice(to, to + AROUND), match[0].trim());
      if (reading === null) continue;
      const [head, trail] = outer(grammar, match[0]);
      matches.push({ from: from + head, to: to - trail, reading, rank });
    }
  });
  matches.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from);
  const taken = new Uint8Array(text.length);
  for (const { from, to, reading } of matches) {
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    found.push({ from, to, reading });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, reading }) => ({ from: from + offset, to: to + offset, reading }));
};
