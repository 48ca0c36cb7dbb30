import type { Document, Evidence, Level, Note } from '../../model/index.js';
import { lineColumn, lineStarts } from '../../text/line-column.js';
import { type CheckedDraft, documentOf } from './notes.js';
import { noteRules } from './rules.js';

/** How grave a level is in SARIF. */
const LEVELS: Readonly<Record<Level, string>> = { conflict: 'error', question: 'warning', note: 'note' };

/** Kinds of line ends that `lineStarts` goes by. */
const NEWLINES = ['\r\n', '\n', '\r'];

/** A relative reference to a file, as RFC 3986 writes it. */
export const uriOf = (name: string): string =>
  name
    .split('/')
    .map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

/** Lines of documents, each read once. */
const linesOf = () => {
  const known = new Map<string, readonly number[]>();
  return ({ id, text }: Document): readonly number[] => {
    const starts = known.get(id) ?? lineStarts(text);
    known.set(id, starts);
    return starts;
  };
};

/**
 * The notes on a draft as a SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format), which editors and code review show beside the
 * text. The draft and the accounts that are cited are its artifacts. One whose text is not its file's carries the text that the places are of.
 */
export const notesSarif = (version: string, checked: CheckedDraft): object => {
  const { draft, uri, notes, verbatim } = checked;
  const placeOf = (one: Document): string => (one.id === draft.id && uri !== null ? uri : uriOf(one.name));
  const cited = [...new Set(notes.flatMap(({ sides }) => sides.map(side => documentOf(checked, side))))];
  const documents = [draft, ...cited.filter(one => one.id !== draft.id)];
  const lines = linesOf();
  const rules = [...noteRules].map(([id, text]) => ({ id, shortDescription: { text } }));
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const locationOf = (words: Evidence, text: string | null): object => {
    const document = documentOf(checked, words);
    const start = lineColumn(lines(document), words.from);
    const end = lineColumn(lines(document), words.to);
    return {
      physicalLocation: {
        artifactLocation: { uri: placeOf(document), index: documents.indexOf(document) },
        region: {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
          charOffset: words.from,
          charLength: words.to - words.from,
          snippet: { text: words.exact },
        },
      },
      ...(text === null ? {} : { message: { text } }),
    };
  };
  const resultOf = ({ id, rule, level, message, at, sides, because, otherReadings, kind }: Note): object => ({
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: LEVELS[level],
    message: { text: message },
    locations: [locationOf(at, null)],
    relatedLocations: sides.map((side, i) => ({
      id: i + 1,
      ...locationOf(side, `${documentOf(checked, side).name}: ${side.exact}`),
    })),
    partialFingerprints: { 'crossread/v1': id },
    properties: { kind, because, otherReadings },
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crossread', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: NEWLINES,
        artifacts: documents.map(one => ({
          location: { uri: placeOf(one) },
          hashes: { 'sha-256': one.sha256 },
          ...(one === draft && verbatim ? {} : { contents: { text: one.text } }),
        })),
        results: notes.map(resultOf),
      },
    ],
  };
};
