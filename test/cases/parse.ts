/** One document of a case, as its blockquote gives it. */
export interface CaseDocument {
  readonly outlet: string | null;
  readonly published: string | null;
  /** The other documents report on it. */
  readonly primary: boolean;
  /** The paragraphs, joined with a blank line. */
  readonly text: string;
}

export interface Property {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** One thing that must be found, or (`absent`) one kind or key of which nothing may be found. */
export interface Expectation {
  readonly kind: string;
  /** The excerpt, rule or slot that names the thing; "" where the line names only its kind. */
  readonly name: string;
  readonly absent: boolean;
  readonly properties: readonly Property[];
  readonly line: number;
}

/** Something wrong with the case itself, which no program could meet. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
}

export interface Case {
  readonly file: string;
  readonly title: string;
  /** Line of the title, counted from 1. */
  readonly line: number;
  /** Whether the title says that this is known not to work. */
  readonly gap: boolean;
  readonly documents: readonly CaseDocument[];
  readonly expectations: readonly Expectation[];
  /** The lines of the list of expectations, first and last, counted from 1; `--accept` replaces them. */
  readonly list: { readonly first: number; readonly last: number };
  readonly mistakes: readonly Mistake[];
}

const GAP = /\(should, but does not\)\s*$/;
/** At the end of a document's first line: it is what the others report on. */
const PRIMARY = 'primary';
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\S+)?)?)?$/;

const head = (line: string): Omit<CaseDocument, 'text'> | null => {
  const inner = /^_(.+)_$/.exec(line.trim())?.[1];
  if (inner === undefined) return null;
  const parts = inner.split(',').map(part => part.trim());
  const primary = parts.at(-1) === PRIMARY;
  if (primary) parts.pop();
  const published = DATE.test(parts.at(-1) ?? '') ? (parts.pop() ?? null) : null;
  return { outlet: parts.join(', ') || null, published, primary };
};

const documentOf = (quoted: readonly string[]): CaseDocument => {
  const known = head(quoted[0] ?? '');
  const paragraphs: string[][] = [[]];
  for (const line of known ? quoted.slice(1) : quoted) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line.trim());
  }
  const text = paragraphs
    .filter(paragraph => paragraph.length > 0)
    .map(paragraph => paragraph.join(' '))
    .join('\n\n');
  return { outlet: null, published: null, primary: false, ...known, text };
};

const parseOne = (file: string, lines: readonly string[], start: number, end: number): Case => {
  const title = (lines[start] ?? '').slice(2).trim();
  const documents: CaseDocument[] = [];
  const expectations: (Omit<Expectation, 'properties'> & { properties: Property[] })[] = [];
  const mistakes: Mistake[] = [];
  let quoted: string[] = [];
  let lastText = start + 1;
  const close = (): void => {
    if (quoted.length > 0) documents.push(documentOf(quoted));
    quoted = [];
  };
  for (let i = start + 1; i < end; i++) {
    const text = lines[i] ?? '';
    const line = i + 1;
    if (text.startsWith('>')) {
      if (expectations.length > 0) mistakes.push({ line, message: 'a document after the list: start a new case' });
      quoted.push(text.slice(1).replace(/^ /, ''));
      lastText = line;
      continue;
    }
    close();
    if (text.trim() === '') continue;
    const item = /^- (no )?([A-Za-z]+)(?::\s*(.*))?$/.exec(text.trimEnd());
    const property = /^\s+- ([A-Za-z]+):\s*(.*)$/.exec(text.trimEnd());
    const owner = expectations.at(-1);
    if (item) {
      const absent = item[1] !== undefined;
      expectations.push({ kind: item[2] ?? '', name: item[3] ?? '', absent, properties: [], line });
    } else if (property && owner) {
      owner.properties.push({ name: property[1] ?? '', value: property[2] ?? '', line });
    } else if (owner || /^\s*-/.test(text)) {
      mistakes.push({ line, message: `not understood: "${text.trim()}"` });
    } else {
      lastText = line;
    }
    if (owner || item) lastText = line;
  }
  close();
  if (documents.length === 0) mistakes.push({ line: start + 1, message: 'the case has no document' });
  if (expectations.length === 0) mistakes.push({ line: start + 1, message: 'the case expects nothing' });
  const first = expectations[0]?.line ?? lastText + 1;
  const list = { first, last: expectations.length > 0 ? lastText : first - 1 };
  return { file, title, line: start + 1, gap: GAP.test(title), documents, expectations, list, mistakes };
};

/** The cases of one Markdown file. What stands before the first title is a remark; what cannot be read is a mistake of its case. */
export const parse = (file: string, markdown: string): readonly Case[] => {
  const lines = markdown.split(/\r?\n/);
  const starts = lines.flatMap((line, i) => (line.startsWith('# ') ? [i] : []));
  return starts.map((start, i) => parseOne(file, lines, start, starts[i + 1] ?? lines.length));
};
