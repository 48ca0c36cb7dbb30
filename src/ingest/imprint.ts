import { pages } from '../languages/pages.js';
import { alternatives } from '../text/alternatives.js';
import { findDays } from './dates.js';

/** A line that tells when a text was given out is no longer; what opens a paragraph stands in as much of it. */
const MAX_LINE = 160;

/** The lines of a longer block are no head. */
const MAX_HEAD = 500;

/** Names between what a text is and its day: "Briefing by Deputy Minister Ana Ruiz, 5 March 2031". */
const MOST_BETWEEN = 70;

/** The clock behind a day, and whose it is: ", 11:00 Calda time". */
const CLOCK = String.raw`(?:,?\s+(?:${alternatives(pages.clockWords)})?\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+\p{L}+){0,2})`;

/** Only the day, perhaps with a clock: "5 March 2031, 11:00 Calda time". */
const ALONE = { ahead: /^$/u, behind: new RegExp(`^${CLOCK}\\s*$`, 'u') };

/** What a text is, and whose, then its day: "Press release, 5 March 2031", "Statement of the minister, 5 March 2031 (transcript)". */
const RELEASE = {
  ahead: new RegExp(
    `^(?:${alternatives(pages.releaseWords.kinds)})(?: (?:${alternatives(pages.releaseWords.by)})\\b[^.;:]{1,${String(MOST_BETWEEN)}})?[,:]? $`,
    'iu',
  ),
  behind: new RegExp(`^${CLOCK}?\\s*(?:\\(\\p{L}+\\))?\\s*$`, 'u'),
};

/** Whose it is, then what, then its day: "Calda Water, statement to the press, 5 March 2031". */
const ISSUED = {
  ahead: new RegExp(
    `^\\p{Lu}[^.;:]{1,${String(MOST_BETWEEN)}}, (?:[\\p{L}’'-]+ ){0,2}(?:${alternatives(pages.releaseWords.kinds)})\\b[^;:]{0,${String(MOST_BETWEEN)}}, $`,
    'iu',
  ),
  behind: RELEASE.behind,
};

/** Whose it is with its day, then who answers for it: "Calda Review, 5 March 2031. Column by Ana Ruiz". */
const SIGNED = {
  ahead: new RegExp(`^\\p{Lu}[^.;:]{1,${String(MOST_BETWEEN)}}, $`, 'u'),
  behind: new RegExp(
    `^\\. (?:(?:\\p{Lu}\\p{Ll}+ )?(?:${alternatives(pages.releaseWords.by)})|\\p{Lu}\\p{Ll}+:) [^.;:]{1,${String(MOST_BETWEEN)}}\\.?\\s*$`,
    'iu',
  ),
};

/** The day of the week before a date, and that or its beginning. */
const WEEKDAY = String.raw`(?:(?:${pages.weekdays})\.?,? )`;

/** What may stand behind a day and its clock in such a line: a page, a remark. */
const REST = `(?:(?:,| [|(–—-]) ?[^.;!?]{0,${String(MOST_BETWEEN)}}(?:\\b[ap]\\.m\\.)?)?\\s*$`;

/** Whose it is, with the day of the week: "Calda Review, evening edition, Tuesday 5 March 2031, page 2". */
const OF_WEEKDAY = {
  ahead: new RegExp(`^(?:["“]?\\p{Lu}[^.;:!?]{1,${String(MAX_LINE)}}[,|–—-] ?)?${WEEKDAY}$`, 'iu'),
  behind: new RegExp(`^${CLOCK}?${REST}`, 'u'),
};

/** Whose it is, by a word for outlets and what they give out: "Calda Review, spring number, 5 March 2031". */
const ISSUE = {
  ahead: new RegExp(
    `^(?=[^,]{1,${String(MOST_BETWEEN)}},|[^,]*\\()\\p{Lu}[^.;:!?]*\\b(?:${alternatives(pages.releaseWords.issues)})\\b[^.;:!?]{0,${String(MOST_BETWEEN)}}, $`,
    'iu',
  ),
  behind: OF_WEEKDAY.behind,
};

/** What was done with it that day: "posted by Ana on Calda Notes, 5 March 2031", "from the open lexicon (version of 5 March 2031)". */
const GIVEN = {
  ahead: new RegExp(
    `(?:^|[,|(.] ?|\\b(?:last|first|as) )(?:${alternatives(pages.releaseWords.given)})\\b[^.;:!?]{0,${String(MOST_BETWEEN)}} ${WEEKDAY}?$`,
    'iu',
  ),
  behind: new RegExp(`^\\)?\\.?${CLOCK}?(?: ?[|(][^.;!?]{0,${String(MOST_BETWEEN)}})?\\s*$`, 'u'),
};

/** A sentence and behind it when it came out: "Ana Ruiz spent a week in Calda. Published 5 March 2031". */
const PUBLISHED = {
  ahead: new RegExp(`[.!?|] (?:${alternatives(pages.dateLabels.published.filter(l => l.length > 5))}):? $`, 'iu'),
  behind: /^\.?\s*$/u,
};

/** A paragraph that opens with day and clock: "5 March 2031, 23:40. The dam …". */
const STAMP = { ahead: /^$/u, behind: /^,? \d{1,2}[:.]\d{2}(?:\.|:| \||:? [—–-]) \p{Lu}/u };

/** A dateline in small letters: "Calda, 5 March 2031 - The dam …". */
const DATELINE = { ahead: /^\p{Lu}[\p{L}’'. -]{1,40}, $/u, behind: /^\s*(?:\([^()]{2,40}\)\s*)?[—–-]{1,2}\s+\p{Lu}/u };

const dayIn = (block: string): string | null => {
  const head = block.slice(0, MAX_LINE);
  const [first] = findDays(head);
  if (first === undefined) return null;
  const ahead = head
    .slice(0, first.from)
    .replace(/^[*_(\s]+/u, '')
    .replace(/\s+/gu, ' ');
  const behind = head.slice(first.to).replace(/[*_]+\s*$/u, '');
  const forms =
    block.length <= MAX_LINE
      ? [ALONE, RELEASE, ISSUED, SIGNED, OF_WEEKDAY, ISSUE, GIVEN, PUBLISHED, STAMP, DATELINE]
      : [STAMP, DATELINE];
  return forms.some(form => form.ahead.test(ahead) && form.behind.test(behind)) ? first.day : null;
};

/**
 * The ISO day on which a text says at its head that it was given out, in a line of its own that also tells what the text is or at what hour, or in the
 * opening of its first paragraph; null where it is not certain that the day is the text's own: of "Loss of the ferry, 5 March 2031" it is not.
 */
export const imprintDay = (block: string): string | null => {
  const lines = block.length <= MAX_HEAD ? block.split('\n') : [block];
  return lines.map(line => dayIn(line.trim())).find(day => day !== null) ?? null;
};
