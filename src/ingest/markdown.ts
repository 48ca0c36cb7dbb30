import { marked } from 'marked';
import type { Document, Outcome, Problem } from '../model/index.js';
import { type CreditLine, creditLine } from './credit-line.js';
import { dayInAddress, statedDate } from './dates.js';
import { frontMatter } from './front-matter.js';
import { body, compose, type Origin } from './html.js';
import { type Piece, pieces } from './html-blocks.js';
import { imprintDay } from './imprint.js';
import { languageOf, languageTag } from './language.js';
import { type Page, parsePage } from './page.js';
import { provenance } from './provenance.js';
import { readText } from './text.js';

/** A headline and the lines with author and date stand within this many blocks of the start. */
const HEAD = 6;

/** Longest paragraph that marked is given: its time grows with the square of a paragraph's marks. Nobody writes a tenth of it. */
const MAX_PARAGRAPH = 20_000;

/** The page that Markdown stands for, or null where it is no text of paragraphs, or nested deeper than the parser can follow. */
const render = (source: string): Page | null => {
  if (source.split(/\n[ \t\r]*\n/).some(p => p.length > MAX_PARAGRAPH)) return null;
  try {
    return parsePage(marked.parse(source, { async: false, gfm: true }));
  } catch {
    return null;
  }
};

const plainPieces = (source: string): readonly Piece[] =>
  readText(source).blocks.map(({ from, to, kind }) => ({
    kind,
    text: source.slice(from, to),
    linked: 0,
    level: kind === 'title' ? 1 : 0,
  }));

/** The document of a Markdown file: its front matter, and its body as the HTML that it stands for. */
export const markdownDocument = (source: string, origin: Origin): Outcome<Document | null> => {
  const { fields, rest, problem } = frontMatter(source);
  const partial = (message: string): Problem => ({ where: origin.name, message, severity: 'partial' });
  const problems = problem === null ? [] : [partial(problem)];
  const page = render(rest);
  if (page === null)
    problems.push(partial('has a paragraph too long or nested too deep for Markdown, and was read as plain text'));
  const all = page === null ? plainPieces(rest) : pieces(page.documentElement);
  const heading = all.findIndex((p, i) => i < HEAD && p.level === 1);
  const title = fields.title ?? (heading >= 0 ? (all[heading]?.text ?? null) : null);
  const credits: CreditLine[] = all.slice(0, HEAD).flatMap(p => creditLine(p.text) ?? []);
  const said = (key: keyof CreditLine): string | null => credits.map(c => c[key]).find(v => v !== null) ?? null;
  const imprinted =
    all
      .slice(0, HEAD)
      .map(p => imprintDay(p.text))
      .find(day => day !== null) ?? null;
  const { text, blocks } = compose(body(all, { title, byline: fields.byline }));
  if (text === '') {
    return {
      value: null,
      problems: [
        ...problems,
        { where: origin.name, message: 'is empty: there is no text in it', severity: 'unusable' },
      ],
    };
  }
  const url = fields.url ?? origin.url;
  const published = fields.published === null ? null : statedDate(fields.published);
  return {
    value: {
      id: origin.id,
      name: origin.name,
      title,
      byline: fields.byline ?? said('byline'),
      outlet: fields.outlet ?? said('outlet'),
      published:
        published ?? said('published') ?? imprinted ?? said('modified') ?? (url === null ? null : dayInAddress(url)),
      modified: (fields.modified === null ? null : statedDate(fields.modified)) ?? said('modified'),
      url,
      language: languageTag(fields.language ?? '') ?? languageOf(text),
      text,
      blocks,
      sha256: origin.sha256,
      by: provenance('markdown', origin.options, origin.sha256),
    },
    problems,
  };
};
