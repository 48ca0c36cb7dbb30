import type { Evidence, Level, Note } from '../../model/index.js';
import { count } from '../../languages/values.js';
import { plain, type Style } from '../style.js';
import { excerpt, oneLine, shorten } from '../excerpt.js';
import { type CheckedDraft, documentOf } from './notes.js';

/** Words of the case shown beside one note. */
const SIDES = 4;

const LEVELS: Readonly<Record<Level, string>> = {
  conflict: 'does not fit the case',
  question: 'to look at',
  note: 'worth knowing',
};

const quote = (checked: CheckedDraft, style: Style, words: Evidence): string =>
  style.quote(shorten(oneLine(excerpt(documentOf(checked, words).text, [words]))));

const noteLines = (checked: CheckedDraft, style: Style, { message, level, rule, sides }: Note): string[] => [
  `  • ${message} ${style.faint(`(${LEVELS[level]}; ${rule})`)}`,
  ...sides
    .slice(0, SIDES)
    .map(side => `      ${style.faint(documentOf(checked, side).name)}: ${quote(checked, style, side)}`),
];

/** Notes on one stretch of the draft, those in order of place. */
const groupsOf = (notes: readonly Note[]): Note[][] => {
  const groups: Note[][] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last?.[0]?.at.from === note.at.from) last.push(note);
    else groups.push([note]);
  }
  return groups;
};

/** The notes as they are read in a terminal, in order of the draft, the words of the case beside them. Plain text, no trailing newline. */
export const notesText = (checked: CheckedDraft, style: Style = plain): string => {
  const { draft, title, accounts, notes } = checked;
  const against = `${title === '' ? 'the case' : `“${title}”`} (${count(accounts.length, 'account')})`;
  const head =
    notes.length === 0
      ? `nothing to note, held against ${against}.`
      : `${count(notes.length, 'note')}, held against ${against}.`;
  return [
    style.heading(`${draft.name}: ${head}`),
    ...groupsOf(notes).flatMap(group => {
      const [first] = group;
      if (first === undefined) return [];
      const longest = group.reduce((a, b) => (b.at.to > a.at.to ? b : a));
      return [
        '',
        `${style.heading(`Line ${String(first.line)}, column ${String(first.column)}`)}: ${quote(checked, style, longest.at)}`,
        ...group.flatMap(note => noteLines(checked, style, note)),
      ];
    }),
  ].join('\n');
};
