/** What the linked data of a page (schema.org in JSON-LD) says of the article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Types that are an account of something; the others (a breadcrumb, a company) say nothing of this page's article. */
const ARTICLE =
  /Article|Posting|Report$|Review$|LiveBlog|^(?:WebPage|ItemPage|CreativeWork|VideoObject|PodcastEpisode|Event)$/;
/** An article before a page, a page before other things. */
const rank = (types: readonly string[]): number =>
  types.some(t => /Article|Posting|Report$|LiveBlog/.test(t)) ? 0 : types.some(t => t.endsWith('Page')) ? 1 : 2;
/** Linked data nested deeper than this is not about the article. */
const MAX_DEPTH = 6;
const MAX_NODES = 2000;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

const typesOf = (node: Node): readonly string[] =>
  list(node['@type'])
    .filter(t => typeof t === 'string')
    .map(t => t.replace(/^.*[/#:]/, ''));

const text = (value: unknown): string | null => {
  const first = list(value)[0];
  const found = isNode(first) ? (first['@value'] ?? first.name) : first;
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
};

/** Sources of linked data as they stand in pages: in comments or CDATA, with raw line breaks in strings, with a semicolon after them. */
const parse = (source: string): unknown => {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // the next attempt is more forgiving
    }
  }
  return null;
};

const collect = (value: unknown, into: Node[], named: Map<string, Node>, depth: number): void => {
  if (depth > MAX_DEPTH || into.length > MAX_NODES) return;
  for (const one of list(value)) {
    if (!isNode(one)) continue;
    into.push(one);
    const id = one['@id'];
    if (typeof id === 'string' && Object.keys(one).length > 1) named.set(id, one);
    for (const [key, inner] of Object.entries(one)) {
      if (key !== '@context' && typeof inner === 'object') collect(inner, into, named, depth + 1);
    }
  }
};

/** What the linked data of a page says; `sources` are the contents of its `script type="application/ld+json"`. Bad JSON is passed over. */
export const linkedData = (sources: readonly string[]): LinkedData => {
  const nodes: Node[] = [];
  const named = new Map<string, Node>();
  for (const source of sources) collect(parse(source), nodes, named, 0);
  const articles = nodes
    .map(node => ({ node, types: typesOf(node) }))
    .filter(({ types }) => types.some(t => ARTICLE.test(t)))
    .sort((a, b) => rank(a.types) - rank(b.types))
    .map(({ node }) => node);
  const first = (read: (node: Node) => string | null): string | null => {
    for (const node of articles) {
      const found = read(node);
      if (found !== null) return found;
    }
    return null;
  };
  const follow = (value: unknown): readonly unknown[] =>
    list(value).map(v => (isNode(v) && typeof v['@id'] === 'string' ? { ...named.get(v['@id']), ...v } : v));
  const names = (node: Node): readonly string[] => follow(node.author ?? node.creator).flatMap(a => text(a) ?? []);
  return {
    headline: first(n => text(n.headline) ?? (typesOf(n).some(t => t.endsWith('Page')) ? null : text(n.name))),
    authors: articles.map(names).find(a => a.length > 0) ?? [],
    publisher: first(
      n =>
        follow(n.publisher)
          .map(text)
          .find(p => p !== null) ?? null,
    ),
    published: first(n => text(n.datePublished)) ?? first(n => text(n.dateCreated) ?? text(n.uploadDate)),
    modified: first(n => text(n.dateModified)),
    language: first(n => text(n.inLanguage)),
    body: first(n => text(n.articleBody)),
  };
};
