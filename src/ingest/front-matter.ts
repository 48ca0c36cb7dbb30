import { parse } from 'yaml';
import type { Stated } from './stated.js';

/** Front matter is a few lines; a longer stretch between two rules is text. */
const MAX_LENGTH = 20_000;

const KEYS: Readonly<Record<keyof Stated, readonly string[]>> = {
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors', 'by'],
  outlet: ['outlet', 'publisher', 'publication', 'source', 'site', 'newspaper'],
  published: ['published', 'date', 'publishdate', 'pubdate', 'published_at', 'publication_date', 'datepublished'],
  modified: ['modified', 'updated', 'lastmod', 'last_modified', 'updated_at'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'permalink', 'source_url'],
};

const NOTHING: Stated = {
  title: null,
  byline: null,
  outlet: null,
  published: null,
  modified: null,
  language: null,
  url: null,
};

const words = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(words)
        .filter(v => v !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null && 'name' in value) return words(value.name);
  return null;
};

/** Takes the YAML front matter off a Markdown text. Front matter that is no YAML is left in the text, and said so. */
export const frontMatter = (
  source: string,
): { readonly fields: Stated; readonly rest: string; readonly problem: string | null } => {
  const open = /^\s*---[ \t]*\r?\n/.exec(source)?.[0];
  if (open === undefined) return { fields: NOTHING, rest: source, problem: null };
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const after = source.slice(open.length, open.length + MAX_LENGTH);
  const end = close.exec(after);
  if (end === null) return { fields: NOTHING, rest: source, problem: null };
  let data: unknown;
  try {
    // The core schema keeps dates as they are written; aliases are not followed, so that they cannot multiply.
    data = parse(after.slice(0, end.index), { schema: 'core', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return { fields: NOTHING, rest: source, problem: 'its front matter is no valid YAML and was read as text' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { fields: NOTHING, rest: source, problem: null };
  const entries = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const one = (field: keyof Stated): string | null =>
    KEYS[field].map(k => words(entries.get(k))).find(v => v !== null) ?? null;
  const fields: Stated = {
    title: one('title'),
    byline: one('byline'),
    outlet: one('outlet'),
    published: one('published'),
    modified: one('modified'),
    language: one('language'),
    url: one('url'),
  };
  const url = fields.url !== null && /^https?:\/\//i.test(fields.url) ? fields.url : null;
  return { fields: { ...fields, url }, rest: source.slice(open.length + end.index + end[0].length), problem: null };
};
