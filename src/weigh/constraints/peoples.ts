import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, holds, type Quantity, type Violation } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { behind, type Skeleton } from './skeleton.js';
import { list } from '../../text/list.js';
import { differentHolders, exactly, heldBy, placeOf } from './told.js';

/** Fewer peoples than this are a mention of some, no list of all. */
const FEWEST = 3;

/** A list that goes down to groups of so few leaves no other group out, or hardly one. */
const SMALL_GROUP = 3;

/** How far from those aboard a list of peoples is theirs, in code units. */
const REACH = 400;

/** The people that a figure counts by what they are called; null where it does not. `words` go on to the next figure. */
const calledIn = ({ sums, peopleWords }: Language, words: string): string | null => {
  const name = sums.called.exec(words)?.[1];
  return name !== undefined && (peopleWords.has(name.toLowerCase()) || sums.peopleEnding.test(name)) ? name : null;
};

/** The figures of a sentence that count peoples, one after the other in a list that has an end: "42 were Karvians, 16 Ostrians and nine Belsians". */
const listIn = (language: Language, { document }: Account, skeleton: Skeleton<Quantity>): Quantity[] => {
  const { sums } = language;
  const { figures, sentence } = skeleton;
  const names = figures.map((figure, i) => {
    const rest = document.text.slice(figure.from, figures[i + 1]?.from ?? sentence.to);
    // behind the last one the sentence may go on
    const own = i + 1 < figures.length ? rest : rest.slice(0, /[.;,)—–]/u.exec(rest)?.index ?? rest.length);
    return calledIn(language, own.replace(/^\S+/u, '#'));
  });
  const start = names.findIndex(name => name !== null);
  const end = names.findLastIndex(name => name !== null) + 1;
  const own = figures.slice(start, end);
  const listed =
    start >= 0 &&
    end - start >= FEWEST &&
    names.slice(start, end).every(name => name !== null) &&
    new Set(names.slice(start, end)).size === end - start &&
    sums.lastJoint.test(behind(skeleton, end - 2));
  const ahead = skeleton.words.slice(0, skeleton.words.indexOf('#'));
  return listed && !sums.notOfAll.test(start === 0 ? ahead : skeleton.words) && own.every(q => exactly(q) !== null)
    ? own
    : [];
};

/** Peoples of those aboard that make more than were aboard, or fewer where the list goes down to the smallest groups. `wholes` count those aboard. */
export const inPeoplesOf = (account: Account, skeleton: Skeleton<Quantity>, wholes: readonly Figure[]): Violation[] => {
  const language = languageOf(account.document.language);
  const { sums } = language;
  const parts = listIn(language, account, skeleton);
  const [first] = parts;
  if (!first) return [];
  const numbers = parts.map(p => p.value ?? 0);
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (wholes.some(f => sum >= f.interval.low && sum <= f.interval.high)) return [];
  const far = ({ span }: Figure): number => Math.max(span.from - first.from, first.from - span.to);
  const near = wholes
    .filter(f => f.exact !== null && far(f) <= REACH && !parts.some(p => holds(f.span, p)))
    .sort((a, b) => far(a) - far(b));
  const whole = near.find(f => f.part === null) ?? near[0];
  const most = Math.max(...wholes.map(f => f.exact ?? 0));
  const together = whole !== undefined && holds(skeleton.sentence, whole.span);
  const ahead = skeleton.words.slice(0, skeleton.words.indexOf('#'));
  if (!together && !(first === skeleton.figures[0] && sums.ofThemAll.test(ahead))) return [];
  const held = heldBy(account, [...parts, ...(whole ? [whole.span] : [])]);
  if (whole?.exact == null || held === null) return [];
  const short = whole.exact - sum;
  const smallest = Math.min(...numbers);
  if (short < 0 ? sum <= most : short >= smallest || smallest > SMALL_GROUP || whole.part !== null) return [];
  return [
    {
      kind: 'sum',
      constraint: 'aboard = their peoples',
      explanation: `${list(numbers.map(numberWords))} make ${numberWords(sum)}, and ${numberWords(whole.exact)} were aboard`,
      certain: short < 0 && new Set(held.map(h => h.holder)).size === 1,
      places: [placeOf(account, whole.span), ...parts.map(p => placeOf(account, p))],
      because: differentHolders(held),
    },
  ];
};
