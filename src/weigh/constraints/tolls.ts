import { languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import type { Account, Violation } from '../../model/index.js';
import { list } from '../../text/list.js';
import type { Figure } from '../figure.js';
import { listedParts } from '../listed-parts.js';
import { placeOf } from './told.js';
import { named } from './wholes.js';

/** Lists of those of one state that make more than the account counts in that state: "fifteen employees and nine drivers died" of 23 dead. */
export const inTollsOf = (account: Account, figures: readonly Figure[]): Violation[] =>
  listedParts(figures).flatMap((parts): Violation[] => {
    const [{ status, sentence }] = parts;
    const sum = parts.reduce((total, f) => total + (f.exact ?? 0), 0);
    const tolls = figures.filter(
      f =>
        f.status === status &&
        f.part === null &&
        !f.partial &&
        f.derivation === null &&
        f.sentence.from !== sentence.from,
    );
    const [toll] = [...tolls].sort((a, b) => b.interval.high - a.interval.high);
    if (toll?.exact == null || toll.exact >= sum) return [];
    const { text } = account.document;
    if (languageOf(account.document.language).groups.provisional.test(text.slice(toll.sentence.from, toll.sentence.to)))
      return [];
    const counted = list(parts.map(f => text.slice(f.span.from, f.span.to)));
    return [
      {
        kind: 'sum',
        constraint: `${status} = its parts`,
        explanation: `${counted} make ${numberWords(sum)}, and ${numberWords(toll.exact)} are counted as ${named(status)}`,
        certain: parts.every(f => f.held.holder === toll.held.holder),
        places: [placeOf(account, toll.span), ...parts.map(f => placeOf(account, f.span))],
        because: ['a list names those counted by who they were'],
      },
    ];
  });
