import { languageOf } from '../../languages/index.js';
import { type Account, type Attribution, cover, type SourceType } from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { words } from '../../text/words.js';
import { headedAsReport } from '../primary/self.js';
import { textAt } from './strength.js';

/** Lines at the beginning that may say whose document it is, the longest of one in code units, and how far they reach. */
const HEAD = 5;
const LINE = 160;
const REACH = HEAD * (LINE + 2);

/** Words that no full stop ends. */
const UNENDED = /[^.!?…]["”’)]?$/u;

/** The short lines in front of the prose. */
const headOf = ({ document: { text } }: Account): readonly string[] => {
  const lines = text
    .slice(0, REACH)
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, HEAD);
  const end = lines.findIndex(line => line.length > LINE);
  return end < 0 ? lines : lines.slice(0, end);
};

const matterOf = ({ document: { language } }: Account, text: string): string[] => {
  const { functionWords } = languageOf(language).reuse;
  return words(text, [{ from: 0, to: text.length }])
    .map(({ norm }) => norm)
    .filter(norm => !functionWords.has(norm));
};

/** Whether a line is a signature or an imprint: it begins with all words of a name, in whatever order, or is a heading of what that one has issued. */
const isSigned = (account: Account, line: string, i: number, name: readonly string[]): boolean => {
  const { shifts } = languageOf(account.document.language);
  if (i === 0 && !shifts.ownStatement.test(line)) return false;
  const own = matterOf(account, line);
  return i === 0
    ? UNENDED.test(line) && name.every(word => own.includes(word))
    : name.every(word => own.slice(0, name.length).includes(word));
};

/** Whether a document speaks, or what takes one up: "it says". */
const isDocument = ({ document: { language } }: Account, type: SourceType, speaker: string | null): boolean =>
  type === 'document' ||
  (speaker !== null && languageOf(language).sources.sourceNouns.get(lastWord(speaker)) === 'document');

/** Sentences and clauses of a heading. */
const SEGMENT = /\s*[.:;,–—]\s+/u;

/** Whether a document is by its heading a report, whoever wrote it. */
const isReport = (account: Account): boolean => {
  const { headingOfReport, headingGoesOn, headingSays } = languageOf(account.document.language).reports;
  const isHeading = (part: string): boolean => {
    const rest = headingOfReport.exec(part)?.[2];
    return rest !== undefined && headingGoesOn.test(rest);
  };
  return (
    headedAsReport(account.document) ||
    headOf(account).some(line => !headingSays.test(line) && line.split(SEGMENT).some(isHeading))
  );
};

/**
 * Whether whoever `attribution` gives something to, in the account `from`, is the one whose document `other` is: a report that tells itself what others
 * give as its word, a body in its own statement. Nothing is lost there.
 */
export const isOwnWord = (from: Account, { source, speaker, sourceType }: Attribution, other: Account): boolean => {
  if (isDocument(from, sourceType, speaker) && isReport(other)) return true;
  const head = headOf(other);
  const called = [source.length === 0 ? '' : textAt(from, cover(source)).replace(/,.*$/su, ''), speaker ?? ''];
  return called
    .map(name => matterOf(from, name))
    .filter(name => name.length > 1)
    .some(name => head.some((line, i) => isSigned(other, line, i, name)));
};
