import {
  type Answer,
  type Evidence,
  type Finding,
  type Level,
  levels,
  type Question,
  type Standing,
} from '../model/index.js';
import { wordCount } from '../text/word-count.js';
import type { Weighed } from './analysis.js';
import { askedWords, count, numberWords } from '../languages/values.js';
import { type AnswerRow, answerRows } from './answer-rows.js';
import { excerpt, oneLine, shorten } from './excerpt.js';
import { answerWords, polarityWords } from './report/words.js';
import { statusWords } from './status-words.js';
import { plain, type Style } from './style.js';

const HEADINGS: Readonly<Record<Level, string>> = {
  conflict: 'Does not fit together',
  question: 'To look at',
  note: 'Worth knowing',
};

/** Sides of a finding that are quoted: of a note the first pair is enough. */
const SIDES: Readonly<Record<Level, number>> = { conflict: 4, question: 4, note: 2 };

/** Notes of one rule shown in full; the rest are counted. */
const NOTES_SHOWN = 3;

const range = ({ min, max }: Question['independent']): string =>
  min === max ? count(max, 'independent origin') : `${String(min)} to ${String(max)} independent origins`;

/** Sides of one account that stand this close, in code units, are shown in one line. */
const CLOSE = 120;

/** Sides in lines: those of one account that stand close together share one. Order is kept. */
const inLines = (sides: readonly Evidence[]): Evidence[][] => {
  const lines: Evidence[][] = [];
  for (const side of sides) {
    const line = lines.find(l =>
      l.some(s => s.document === side.document && side.from - s.to < CLOSE && s.from - side.to < CLOSE),
    );
    if (line) line.push(side);
    else lines.push([side]);
  }
  return lines;
};

const sideLine = ({ accounts }: Weighed, style: Style, line: readonly Evidence[]): string => {
  const document = accounts.find(a => a.document.id === line[0]?.document)?.document;
  if (!document) throw new RangeError('a side of a finding is of no account');
  return `      ${style.faint(document.name)}: ${style.quote(shorten(oneLine(excerpt(document.text, line))))}`;
};

const findingLines = (weighed: Weighed, style: Style, finding: Finding): string[] => [
  `  • ${finding.message}`,
  ...inLines(finding.sides)
    .slice(0, SIDES[finding.level])
    .map(line => sideLine(weighed, style, line)),
];

const levelLines = (weighed: Weighed, style: Style, level: Level): string[] => {
  const found = weighed.findings.filter(f => f.level === level);
  if (found.length === 0) return [];
  const rules = [...new Set(found.map(f => f.rule))];
  const lines = rules.flatMap(rule => {
    const mine = found.filter(f => f.rule === rule);
    const shown = level === 'note' ? mine.slice(0, NOTES_SHOWN) : mine;
    const more = mine.length - shown.length;
    return [
      ...shown.flatMap(f => findingLines(weighed, style, f)),
      ...(more > 0 ? [style.faint(`    and ${numberWords(more)} more of the kind ${rule}`)] : []),
    ];
  });
  return ['', style.heading(HEADINGS[level]), ...lines];
};

/** Values of a question that are told, the most given first. */
const VALUES = 8;

/** Vaguer values beside the one that they fit that are told, of one answer. */
const ALSO = 2;

/** A value as a clause has it; of numbers the words of an account, "dozens" or "some 110", which say how vague they are. */
const vagueWords = ({ accounts }: Weighed, { answers }: AnswerRow, value: Answer['value']): string => {
  const answer = typeof value === 'string' ? undefined : answers.find(a => String(a.value) === String(value));
  const text = accounts.find(a => a.document.id === answer?.document)?.document.text;
  return answer === undefined || answer.derived || text === undefined
    ? answerWords(value)
    : `“${shorten(oneLine(text.slice(answer.from, answer.to)))}”`;
};

/** The vaguer values that an answer takes in, with how many accounts say so: "2 of them “dozens”". */
const alsoWords = (weighed: Weighed, row: AnswerRow): string => {
  const others = row.values.slice(1);
  if (others.length === 0) return '';
  const more = others.slice(ALSO).reduce((n, other) => n + other.accounts, 0);
  const told = others
    .slice(0, ALSO)
    .map(({ value, accounts }) => `${numberWords(accounts)} of them ${vagueWords(weighed, row, value)}`);
  return `; ${[...told, ...(more > 0 ? [`${numberWords(more)} in other words`] : [])].join(', ')}`;
};

/** Each answer with how many accounts give it, the most given first; vaguer values that fit it stand behind it. */
const answerClauses = (weighed: Weighed, question: Question): string => {
  const clauses = answerRows(question)
    .map(row => ({ ...row, also: alsoWords(weighed, row) }))
    .flatMap(({ answers, values: [main], also }) =>
      main === undefined
        ? []
        : [
            {
              told: [polarityWords(answers[0]?.polarity ?? 'asserts'), answerWords(main.value)].filter(w => w !== null),
              accounts: new Set(answers.map(a => a.document)).size,
              derived: answers.every(a => a.derived),
              also,
            },
          ],
    )
    .sort((a, b) => b.accounts - a.accounts)
    .map(
      ({ told, accounts, derived, also }) =>
        `${told.join(' ')} (${count(accounts, 'account')}${derived ? ', from other figures' : ''}${also})`,
    );
  const more = clauses.length - VALUES;
  return [...clauses.slice(0, VALUES), ...(more > 0 ? [`${numberWords(more)} more values`] : [])].join(', ');
};

const questionLines = (weighed: Weighed, style: Style): string[] => {
  const { questions } = weighed.ledger;
  if (questions.length === 0) return [];
  return [
    '',
    style.heading('Questions that the accounts answer'),
    ...questions.map(
      q =>
        `  • ${askedWords(q)} ${statusWords[q.status]}: ${answerClauses(weighed, q)}. ${style.faint(`Best supported by ${range(q.independent)}.`)}`,
    ),
  ];
};

const familyLines = ({ accounts, links }: Weighed, style: Style): string[] => {
  const families = links.families.filter(f => f.length > 1);
  if (families.length === 0) return [];
  const name = (id: string): string => accounts.find(a => a.document.id === id)?.document.name ?? id;
  return [
    '',
    style.heading('Who tells in the same words'),
    ...families.map(
      f =>
        `  • ${f.slice(0, 8).map(name).join(', ')}${f.length > 8 ? ` and ${String(f.length - 8)} more` : ''}: count as one origin`,
    ),
  ];
};

/** How what is said of a document stands to it, as the summary counts it: what the document holds, and what it does not. */
const COUNTED: readonly (readonly [string, readonly Standing[]])[] = [
  ['as it has it', ['same-words', 'other-words']],
  ['less firmly', ['weaker']],
  ['more firmly', ['stronger']],
  ['otherwise', ['different']],
  ['not found in it', ['absent']],
  ['cannot be told', ['not-comparable']],
];

const primaryLines = ({ accounts, primaries }: Weighed, style: Style): string[] => {
  if (primaries.length === 0) return [];
  return [
    '',
    style.heading('What accounts say that a document says'),
    ...primaries.map(({ document, by, told }) => {
      const name = accounts.find(a => a.document.id === document)?.document.name ?? document;
      const tellers = new Set(told.map(t => t.document)).size;
      const counts = COUNTED.flatMap(([words, standings]) => {
        const n = told.filter(t => standings.includes(t.standing)).length;
        return n === 0 ? [] : [`${numberWords(n)} ${words}`];
      });
      return `  • ${name}${by === 'heading' ? ' (by its heading)' : ''}: ${told.length === 0 ? 'no account gives anything as its word' : `${count(told.length, 'statement')} in ${count(tellers, 'account')}: ${counts.join(', ')}`}.`;
    }),
  ];
};

/** What the analysis found, as one would read it aloud in a meeting. Plain text, one line an item, no trailing newline. */
export const summary = (weighed: Weighed, style: Style = plain): string => {
  const words = weighed.accounts.reduce((n, a) => n + wordCount(a.document), 0);
  const { independent } = weighed.ledger.origins;
  const head = `${weighed.title}: ${count(weighed.accounts.length, 'account')}, ${count(words, 'word')}, ${range(independent)}.`;
  const found = levels.flatMap(level => levelLines(weighed, style, level));
  return [
    style.heading(head),
    ...(found.length > 0 ? found : ['', 'Nothing was found that does not fit together.']),
    ...questionLines(weighed, style),
    ...primaryLines(weighed, style),
    ...familyLines(weighed, style),
  ].join('\n');
};
