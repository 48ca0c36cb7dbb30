import { list } from '../../text/list.js';
import { numberWords, valueWords } from '../../languages/values.js';
import type {
  Answer,
  Attribution,
  Certainty,
  Direction,
  Independence,
  Polarity,
  SourceType,
} from '../../model/index.js';
import type { AccountName, Told } from './view.js';

/** A number of origins: "2", or "1–3". */
export const originWords = ({ min, max }: Independence): string =>
  min === max ? String(min) : `${String(min)}–${String(max)}`;

/** An answer's value as a table shows it: the number first, so that ranges can be compared at a glance. "30 or more", "100–110". */
export const answerWords = (value: Answer['value']): string => {
  if (typeof value !== 'object') return valueWords(value);
  const [low, high] = value;
  if (low === null && high !== null) return `${numberWords(high)} or less`;
  return low !== null && high === null ? `${numberWords(low)} or more` : valueWords(value);
};

/** Whether an answer leaves open which of several numbers it is. */
export const isRange = (value: Answer['value']): boolean => typeof value === 'object' && value[0] !== value[1];

/** What an answer's polarity adds to its value; null for a plain assertion. */
export const polarityWords = (polarity: Polarity): string | null =>
  ({ asserts: null, denies: 'denied', declines: 'no comment', asks: 'asked', demands: 'demanded' })[polarity];

/** How sure the one who says it is; null where there is nothing to add. */
export const certaintyWords = (certainty: Certainty): string | null =>
  ({ certain: null, unstated: null, probable: 'as probable', possible: 'as possible' })[certainty];

/** How somebody says it: verbs for the list of voices. */
export const actWords = ({ act, polarity, stance, sourceType }: Attribution): string => {
  if (sourceType === 'agentless') return 'it is said:';
  if (act === 'thought') return polarity === 'denies' ? 'is said not to think' : 'is said to think';
  if (polarity === 'denies') return 'denies';
  if (polarity === 'declines') return 'declines to say';
  if (polarity === 'asks') return 'asks';
  if (polarity === 'demands') return 'demands';
  return { neutral: 'says', distancing: 'claims', endorsing: 'confirms' }[stance];
};

/** What kind of voice it is; "" where nothing is known. */
export const sourceWords = (type: SourceType): string => ({ ...PLAIN_SOURCES, agentless: '', other: '' })[type];

const PLAIN_SOURCES: Readonly<Record<Exclude<SourceType, 'agentless' | 'other'>, string>> = {
  official: 'official',
  institution: 'institution',
  document: 'document',
  analyst: 'analyst',
  witness: 'witness',
  outlet: 'outlet',
  anonymous: 'unnamed person',
  vague: 'vague',
};

/** A chain of sources in the order of telling: "an agency, citing a ministry source"; null where it has one link or none. */
export const chainWords = (chain: readonly string[]): string | null =>
  chain.length < 2 ? null : chain.join(', citing ');

/** Who may have drawn on whom. */
export const directionWords = (direction: Direction, left: string, right: string): string =>
  ({
    'left-from-right': `${left} draws on ${right}`,
    'right-from-left': `${right} draws on ${left}`,
    'common-source': `${left} and ${right} draw on a common source`,
    undetermined: 'who drew on whom cannot be told',
  })[direction];

const SIDE = /\bthe (left|right) (?:account|one)\b/gu;

/** A reason with "the left account" and "the right one" told by their names, which mean the same wherever it stands. */
export const sideWords = (told: Told, left: AccountName, right: AccountName): Told =>
  told.flatMap((piece): Told => {
    if (typeof piece !== 'string') return [piece];
    const pieces: Told[number][] = [];
    let done = 0;
    for (const match of piece.matchAll(SIDE)) {
      const { number, href } = match[1] === 'left' ? left : right;
      if (match.index > done) pieces.push(piece.slice(done, match.index));
      pieces.push({ href, label: `A${String(number)}` });
      done = match.index + match[0].length;
    }
    if (done < piece.length) pieces.push(piece.slice(done));
    return pieces;
  });

/** A list in words, its end counted where it is long: "A1, A2 and 4 more". */
export const listWords = (names: readonly string[], most = 6): string => {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${String(names.length - most + 1)} more`] : names;
  return list(shown);
};

/** A rule's id in plain words: "conflicting-count" is "Conflicting count". */
export const ruleWords = (rule: string): string => {
  const words = rule.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
