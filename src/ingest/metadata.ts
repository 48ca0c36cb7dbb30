import { authorLabel } from '../languages/author-label.js';
import { dayInAddress, findDays, statedDate } from './dates.js';
import { linkedData } from './json-ld.js';
import { languageTag } from './language.js';
import type { Page } from './page.js';
import type { Stated } from './stated.js';
import { dayOrder, visibleDates } from './visible-dates.js';

/** What a page says of itself. */
export interface Metadata extends Stated {
  /** The article's words as its linked data gives them, if it does. */
  readonly body: string | null;
}

/** Names of `meta` elements (name, property, itemprop, http-equiv), lower case; the earlier name is the better word. */
const META = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'citation_title',
    'headline',
  ],
  byline: [
    'author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article:author',
  ],
  outlet: [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'apple-mobile-web-app-title',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'published_time',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish_date',
    'publish-date',
    'pubdate',
    'published',
    'publication_date',
    'publication-date',
    'published-date',
    'dateposted',
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'dcterms.created',
    'dc.created',
    'dcsext.articlefirstpublished',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'article_date_original',
    'article.published',
    'article.created',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'rnews:datepublished',
    'originalpublicationdate',
    'prism.publicationdate',
    'vr:published_time',
    'gentime',
    'datecreated',
    'creation_date',
    'created',
    'issue_date',
    'displaydate',
    'bt:pubdate',
    'date',
    'og:pubdate',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'og:article:modified_time',
    'modified_time',
    'updated_time',
    'lastmod',
    'last-modified',
    'dc.date.modified',
    'dcterms.modified',
    'dc.modified',
    'article.updated',
    'modificationdate',
    'revision_date',
  ],
} as const;

/** A page's name for the whole paper, put after the headline in its title. */
const TITLE_SEPARATOR = /\s+(?:[|•·»–—]|::|-)\s+/;
const MAX_BYLINE = 160;
const MIN_TITLE_WORDS = 3;

const tidy = (value: string | null | undefined): string | null => {
  const text = (value ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  return text === '' ? null : text;
};

/** Whether a stated outlet is a name: not an address, not a lone mark. */
const isName = (value: string | null): value is string =>
  value !== null && !/^https?:/i.test(value) && (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;

const metas = (page: Page): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = tidy(meta.getAttribute('content') ?? meta.getAttribute('datetime'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
};

const headline = (page: Page, outlet: string | null): string | null => {
  const headings = [...page.querySelectorAll('h1')].map(h => tidy(h.textContent)).filter(t => t !== null);
  const [only] = headings;
  if (headings.length === 1 && only !== undefined && only.split(' ').length >= MIN_TITLE_WORDS) return only;
  const whole = tidy(page.querySelector('title')?.textContent);
  if (whole === null) return only ?? null;
  const heading = headings.find(h => whole.startsWith(h) || whole.endsWith(h));
  if (heading !== undefined && heading.split(' ').length >= MIN_TITLE_WORDS) return heading;
  const parts = whole.split(TITLE_SEPARATOR);
  const own = parts.filter(p => p.toLowerCase() !== outlet?.toLowerCase());
  return own.find(p => p.split(' ').length >= MIN_TITLE_WORDS) ?? whole;
};

/** A headline of metadata without the paper's name that some put after it: the page's own heading shows where it ends. */
const withoutOutlet = (title: string, outlet: string | null, page: Page): string => {
  for (const heading of page.querySelectorAll('h1')) {
    const words = tidy(heading.textContent);
    if (words === null || words.split(' ').length < MIN_TITLE_WORDS || words.length >= title.length) continue;
    if (title.startsWith(words) && /^\s*(?:[|•·»–—:(-])/.test(title.slice(words.length))) return words;
  }
  const last = title.split(TITLE_SEPARATOR).at(-1) ?? '';
  if (last === title || last.toLowerCase() !== outlet?.toLowerCase()) return title;
  return title.slice(0, title.length - last.length).replace(/\s+(?:[|•·»–—]|::|-)\s+$/, '');
};

/** A name without "By", and nothing where it is an address or a sentence. */
const author = (value: string | null): string | null => {
  const name = tidy(value)?.replace(authorLabel, '') ?? null;
  if (name === null || name.length > MAX_BYLINE || !/\p{L}/u.test(name)) return null;
  if (findDays(name, 'day-first').length > 0) return null;
  return /^https?:|^@|@.+\.|^(?:wordpress)?admin(?:istrator)?$|^www\./i.test(name) ? null : name;
};

const BYLINES =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline-name, .author-name, .byline, .author';

const visibleByline = (page: Page): string | null => {
  for (const element of page.querySelectorAll(BYLINES)) {
    const name = author(element.textContent);
    if (name !== null && name.split(' ').length <= 12) return name;
  }
  return null;
};

const address = (value: string | null | undefined, base: string | null): string | null => {
  if (value === null || value === undefined || value.trim() === '') return null;
  try {
    const url = new URL(value.trim(), base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
};

/** The page's own address; one that names only the site's front does not name this page. */
const canonical = (page: Page, meta: ReadonlyMap<string, string>, given: string | null): string | null => {
  const stated = [page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta.get('og:url')]
    .map(a => address(a, given))
    .find(a => a !== null && new URL(a).pathname !== '/');
  return stated ?? given;
};

const firstDate = (values: readonly (string | null | undefined)[], page: Page): string | null => {
  for (const value of values) {
    const date = value === null || value === undefined ? null : statedDate(value, dayOrder(page));
    if (date !== null) return date;
  }
  return null;
};

/** What a page says of itself, in JSON-LD, OpenGraph, `meta`, marked elements, visible lines and addresses, in this order; the lines
 * only where the page is of a `manageable` size. */
export const metadata = (page: Page, given: string | null, manageable = true): Metadata => {
  const meta = metas(page);
  const one = (names: readonly string[]): string | null =>
    names.map(n => meta.get(n) ?? null).find(v => v !== null) ?? null;
  const data = linkedData([...page.querySelectorAll('script[type="application/ld+json"]')].map(s => s.textContent));
  const outlet = [tidy(data.publisher), ...META.outlet.map(n => meta.get(n) ?? null)].find(isName) ?? null;
  const url = canonical(page, meta, given);
  const stated = tidy(data.headline) ?? one(META.title);
  const title = stated === null ? headline(page, outlet) : withoutOutlet(stated, outlet, page);
  const visible = manageable ? visibleDates(page, title) : { published: null, modified: null };
  return {
    title,
    byline:
      (data.authors.length > 0 ? author(data.authors.join(', ')) : null) ??
      META.byline.map(n => author(meta.get(n) ?? null)).find(v => v !== null) ??
      visibleByline(page),
    outlet,
    published:
      firstDate([data.published, ...META.published.map(n => meta.get(n))], page) ??
      visible.published ??
      (url === null ? null : dayInAddress(url)) ??
      (given === null ? null : dayInAddress(given)),
    modified: firstDate([data.modified, ...META.modified.map(n => meta.get(n))], page) ?? visible.modified,
    language:
      languageTag(page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? '') ??
      languageTag(data.language ?? '') ??
      languageTag(meta.get('content-language')?.split(',')[0] ?? '') ??
      languageTag(meta.get('og:locale') ?? ''),
    url,
    body: data.body,
  };
};
