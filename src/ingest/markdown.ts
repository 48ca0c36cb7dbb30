import { marked } from 'marked';
import type { Document, Outcome } from '../model/index.js';
import { type CreditLine, creditLine } from './credit-line.js';
import { dayInAddress, statedDate } from './dates.js';
import { frontMatter } from './front-matter.js';
import { body, compose, type Origin } from './html.js';
import { pieces } from './html-blocks.js';
import { languageOf, languageTag } from './language.js';
import { parsePage } from './page.js';
import { provenance } from './provenance.js';

/** A headline and the lines with author and date stand within this many blocks of the start. */
const HEAD = 6;

/** The document of a Markdown file: its front matter, and its body as the HTML that it stands for. */
export const markdownDocument = (source: string, origin: Origin): Outcome<Document | null> => {
  const { fields, rest, problem } = frontMatter(source);
  const problems = problem === null ? [] : [{ where: origin.name, message: problem, severity: 'partial' as const }];
  const page = parsePage(marked.parse(rest, { async: false, gfm: true }));
  const all = pieces(page.documentElement);
  const heading = all.findIndex((p, i) => i < HEAD && p.level === 1);
  const title = fields.title ?? (heading >= 0 ? (all[heading]?.text ?? null) : null);
  const credits: CreditLine[] = all.slice(0, HEAD).flatMap(p => creditLine(p.text) ?? []);
  const said = (key: keyof CreditLine): string | null => credits.map(c => c[key]).find(v => v !== null) ?? null;
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
      published: published ?? said('published') ?? (url === null ? null : dayInAddress(url)),
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
