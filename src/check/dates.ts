import { impossibleOrder } from '../find/impossible-order.js';
import { unsupportedDate } from '../find/unsupported-date.js';
import { indexAt, type Span, type Token } from '../model/index.js';
import { type Checked, type Checker, remarkOf } from './checker.js';
import { supportOf } from './support.js';

/** Parts of speech that stand between a preposition and its noun. */
const WITHIN = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/** Whether a happening stands in a phrase about something else, whose date it may be: "the trial over the fire", "a year after the fire". */
const isAside = (tokens: readonly Token[], happening: Span): boolean => {
  let i = indexAt(tokens, happening.from) - 1;
  while (WITHIN.has(tokens[i]?.pos ?? '')) i -= 1;
  return tokens[i]?.pos === 'ADP' && tokens[i - 1]?.pos !== 'VERB';
};

/** Whether a date is plainly that of what it seems to date. A draft is often written later, and has dates of what came after. */
const isPlain = ({ draft: { annotations } }: Checked, date: Span): boolean => {
  const dated = annotations.events.filter(e => e.dates.some(d => d.from === date.from && d.to === date.to));
  return dated.length === 0 || dated.some(happening => !isAside(annotations.tokens, happening));
};

/** Dates of the event and of what is dated beside it that no account supports, or one origin alone; years put into somebody's words; times that exclude each other. */
export const dates: Checker = of => [
  ...supportOf(of, {
    kind: 'dates',
    rule: 'conflicting-date',
    asks: slot => slot.startsWith('date:'),
    isSure: answer => isPlain(of, answer),
  }),
  ...[unsupportedDate, impossibleOrder].flatMap(rule =>
    rule
      .find(of.beside)
      .flatMap(said => remarkOf(of, 'dates', rule.id, said) ?? [])
      .filter(({ at, rule: id }) => id !== impossibleOrder.id || isPlain(of, at)),
  ),
];
