import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as room from '../../src/ingest/index.js';
import { extractRecord, ingest, ingestHtmlRow, ingestRow } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/index.js';
import { english, german, russian } from './samples.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const read = async (name: string, text: string): Promise<Document> => {
  const { value } = await ingest({ name, bytes: bytes(text) });
  if (value === null) throw new Error('nothing was read');
  return value;
};
const kinds = (document: Document): readonly string[] =>
  document.blocks.map(b => `${b.kind}: ${document.text.slice(b.from, b.to)}`);

it('exports these names', () => {
  expect(Object.keys(room).sort()).toEqual(['extractRecord', 'ingest', 'ingestHtmlRow', 'ingestRow']);
});

describe('what cannot be read', () => {
  it.each([
    ['%PDF-1.7\n%âãÏÓ', 'is a PDF; only text, Markdown and HTML are read so far'],
    ['\x89PNG\r\n\x1a\n', 'is an image (PNG)'],
    [`PK\x03\x04${'x'.repeat(26)}word/document.xml`, 'is a Word document (DOCX)'],
    ['PK\x03\x04\x14\x00', 'is a ZIP archive'],
    ['{\\rtf1 hello}', 'is RTF'],
    ['WARC/1.0\r\nWARC-Type: response', 'is a web archive'],
    ['<?xml version="1.0"?><rss version="2.0"></rss>', 'is a feed'],
    ['abc\x00\x01\x02def\x00\x00ghi\x03', 'looks like binary data'],
    ['', 'is empty'],
    [' \n\t\r\n ', 'is empty'],
  ])('%j', async (content, message) => {
    const { value, problems } = await ingest({ name: 'x.bin', bytes: Buffer.from(content, 'latin1') });
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ where: 'x.bin', severity: 'unusable' }]);
    expect(problems[0]?.message.startsWith(message)).toBe(true);
  });

  it('what is too large', async () => {
    const { value, problems } = await ingest({ name: 'a.txt', bytes: bytes('A word. '.repeat(700_000)) });
    expect(value).toBeNull();
    expect(problems[0]?.message).toMatch(/too large: 5\.6 MB of text/);
    const page = await ingest({ name: 'a.html', bytes: bytes(`<html>${' '.repeat(20_000_001)}`) });
    expect(page.problems[0]?.message).toMatch(/too large: 20\.0 MB/);
  });
});

it('gives an id and a hash of the bytes, and says how they were read', async () => {
  const digest = createHash('sha256').update(russian).digest('hex');
  expect(await read('folder/a.txt', russian)).toMatchObject({
    id: digest.slice(0, 16),
    sha256: digest,
    name: 'folder/a.txt',
    language: 'ru',
    by: { maker: 'ingest/text', options: 'charset utf-8', inputs: [digest] },
  });
});

it('tells the language of a text, and takes a short one for English', () => {
  expect(ingestRow({ id: '1', text: german }).language).toBe('de');
  expect(ingestRow({ id: '1', text: 'Ja.' }).language).toBe('en');
  expect(ingestRow({ id: '1', text: german, language: 'DE-at' }).language).toBe('de-AT');
});

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Dam fails | Port Herald</title>
<meta property="article:published_time" content="2031-03-05T23:30:00-05:00">
<link rel="canonical" href="https://herald.example/dam">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],"headline":"Dam fails above Port Vell","author":[{"@id":"#a"},{"name":"Ben Holt"}],
"publisher":{"@type":"Organization","name":"Port Herald"},"dateModified":"2031-03-06"},{"@id":"#a","@type":"Person","name":"Ana Ruiz"}]}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam fails above Port Vell</h1><p>By Ana Ruiz</p><p>5 March 2031</p>
<p>${`${english} `.repeat(3)}</p><h2>What comes next</h2><figure><img src="x" alt="The dam on Tuesday"><figcaption>The dam on Tuesday</figcaption></figure>
<p>${`An inquiry will begin on Monday, and the&nbsp;ministry has promised to help. `.repeat(3)}</p><ul><li>one thing, that was said</li></ul><p><a href="/x">Bridge closed for repairs</a></p></article>
<script>document.body.textContent = 'run'</script></body></html>`;

describe('HTML', () => {
  it('reads metadata and the article', async () => {
    const document = await read('a.html', PAGE);
    expect(document).toMatchObject({
      title: 'Dam fails above Port Vell',
      byline: 'Ana Ruiz, Ben Holt',
      outlet: 'Port Herald',
      published: '2031-03-05T23:30:00-05:00',
      modified: '2031-03-06',
      language: 'en-GB',
      url: 'https://herald.example/dam',
    });
    expect(kinds(document).map(k => k.slice(0, 30))).toEqual([
      'paragraph: The dam above Port ',
      'heading: What comes next',
      'caption: The dam on Tuesday',
      'paragraph: An inquiry will beg',
      'list: one thing, that was said',
    ]);
  });

  it('gives the same text to extract, with paragraphs apart', async () => {
    const { value, problems } = await ingestHtmlRow({ id: 'p1', html: PAGE });
    const record = extractRecord(value, problems, 'p1');
    expect(record).toMatchObject({ id: 'p1', title: 'Dam fails above Port Vell', text: value?.text, problems: [] });
    expect(record.text.split('\n\n')).toHaveLength(5);
    expect(record.sha256).toBe(createHash('sha256').update(PAGE).digest('hex'));
  });

  it('says why a page gave nothing', async () => {
    const { value, problems } = await ingestHtmlRow({ id: 'p2', html: '<html><body><script>x</script></body></html>' });
    expect(extractRecord(value, problems, 'p2')).toMatchObject({ id: 'p2', title: null, text: '', sha256: null });
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['<meta name="dc.date" content="2031-03-05">', '2031-03-05'],
    ['<meta name="parsely-pub-date" content="2031-03-05T08:00:00Z">', '2031-03-05T08:00:00Z'],
    ['<meta name="sailthru.date" content="Wed, 05 Mar 2031 10:00:00 +0200">', '2031-03-05T10:00:00+02:00'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-05 10:00"}</script>',
      '2031-03-05T10:00',
    ],
    [
      '<script type="application/ld+json">{broken</script><meta itemprop="datePublished" content="20310305">',
      '2031-03-05',
    ],
  ])('takes the date as the page states it: %s', async (head, published) => {
    const { value } = await ingestHtmlRow({
      id: 'd',
      html: `<html><head>${head}</head><body><p>${english}</p></body></html>`,
    });
    expect(value?.published).toBe(published);
  });

  it.each([
    ['<h1>Dam fails above town</h1><p>Published: 5 March 2031</p>', '2031-03-05'],
    [
      '<h1>Dam fails above town</h1><div class="meta"><time datetime="2031-03-05T10:00+01:00">Wed</time></div>',
      '2031-03-05T10:00+01:00',
    ],
    [
      '<div class="related"><time datetime="2031-01-01">x</time></div><h1>Dam fails above town</h1><span>05.03.2031</span>',
      '2031-03-05',
    ],
    ['<h1>Dam fails above town</h1><p>Last updated: 7 March 2031</p>', null],
    [
      '<h1>Dam fails above town</h1><p>It was built from 5 May 1981 until 6 June 1984, and it was mended, painted and filled again and again over all of those long years.</p>',
      null,
    ],
  ])('reads visible dates near the headline: %s', async (top, published) => {
    const { value } = await ingestHtmlRow({
      id: 'd',
      html: `<html><body>${top}<p>${english}</p><p>${english}</p></body></html>`,
    });
    expect(value?.published).toBe(published);
  });

  it('takes the day in the address as the last resort', async () => {
    const html = `<html><body><p>${english}</p></body></html>`;
    expect((await ingestHtmlRow({ id: 'd', html, url: 'https://h.example/2031/03/05/dam' })).value?.published).toBe(
      '2031-03-05',
    );
    expect(
      (await ingestHtmlRow({ id: 'd', html, url: 'https://h.example/2031/13/05/dam' })).value?.published,
    ).toBeNull();
  });

  it.each([
    '<div>'.repeat(5000),
    '<',
    '<html><p',
    '<!--',
    '<table><tr><td>'.repeat(500),
    '<p>a</b></i></p></div>',
    '<svg><p>x',
    '<html><frameset>',
  ])('never rejects: %#', async html => {
    const { value, problems } = await ingestHtmlRow({ id: 'b', html });
    expect(value !== null || problems.length > 0).toBe(true);
  });
});

describe('Markdown', () => {
  it('reads front matter and body', async () => {
    const source = `---\ntitle: "Dam fails: what we know"\nauthor: [Ana Ruiz, Ben Holt]\nsource: Port Herald\ndate: 2031-03-05\nurl: https://herald.example/a\n---\n# Dam fails: what we know\n\n![A dam](x.png)\n\nThe dam *failed* on [Tuesday](https://x.example).\n\n## What comes next\n\n- one\n`;
    const document = await read('a.md', source);
    expect(document).toMatchObject({
      title: 'Dam fails: what we know',
      byline: 'Ana Ruiz, Ben Holt',
      outlet: 'Port Herald',
      published: '2031-03-05',
      url: 'https://herald.example/a',
    });
    expect(kinds(document)).toEqual(['paragraph: The dam failed on Tuesday.', 'heading: What comes next', 'list: one']);
  });

  it('reads on where the front matter is broken, and where nesting is absurd', async () => {
    const broken = await ingest({ name: 'a.md', bytes: bytes(`---\ntitle: [\n---\n${english}`) });
    expect(broken.problems).toMatchObject([{ severity: 'partial' }]);
    expect(broken.value?.text).toContain(english);
    const deep = await ingest({ name: 'a.md', bytes: bytes(`${'> '.repeat(20_000)}${english}`) });
    expect(deep.value?.text).toContain(english);
  });
});

describe('what is no account', () => {
  it.each([
    ['figures.csv', 'dead,injured\n12,40\n'],
    ['analysis.json', '{"a": 1}'],
    ['run.log', 'started\nended\n'],
  ])('leaves %s out and says what it is', async (name, text) => {
    const { value, problems } = await ingest({ name, bytes: Buffer.from(text) });
    expect(value).toBeNull();
    expect(problems).toMatchObject([{ where: name, severity: 'unusable' }]);
  });

  it('reads a page that leaves its body element out', async () => {
    const bytes = Buffer.from('<html><head><title>Flood</title></head><h1>Flood</h1><p>The flood killed 12 people.');
    expect((await ingest({ name: 'a.html', bytes })).value?.text).toContain('The flood killed 12 people.');
  });
});
