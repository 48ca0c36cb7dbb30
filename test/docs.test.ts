import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fences, outside } from '../scripts/docs/fences.js';
import { commandLine, pages, refreshed, root } from '../scripts/docs/shown.js';
import { annotate } from '../src/annotate/index.js';
import { rules } from '../src/find/index.js';
import { extractRecord, ingestRow } from '../src/ingest/index.js';
import { checkDraft, crossread } from '../src/pipeline.js';
import { analysisOf } from '../src/present/analysis.js';
import { annotationRow } from '../src/present/annotations.js';
import { notesJson } from '../src/present/notes/json.js';
import { noteRules } from '../src/present/notes/rules.js';
import { comparePairs } from '../src/relate/index.js';
import { analyse } from './cases/analyse.js';
import { caseFiles, casesOf } from './cases/check.js';
import { type Case, parse } from './cases/parse.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const headings = (markdown: string, level: number): string[] =>
  outside(markdown)
    .split('\n')
    .filter(line => line.startsWith(`${'#'.repeat(level)} `))
    .map(line => line.slice(level + 1).trim());

const section = (markdown: string, title: string): string =>
  markdown.split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? '';

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'docs/cli.md',
  'docs/contract.md',
  'docs/rules/README.md',
])('%s is there', page => {
  expect(existsSync(join(root, page))).toBe(true);
});

describe('rules', () => {
  const SECTIONS = ['What it says', 'Example', 'When it fires', 'When it does not', 'Innocent readings', 'Level'];
  const ids = rules.map(({ id }) => id).sort();

  test('every rule has a page, and every page a rule', () => {
    const documented = readdirSync(join(root, 'docs/rules'))
      .filter(name => name !== 'README.md')
      .map(name => name.replace(/\.md$/, ''));
    expect(documented.sort()).toEqual(ids);
  });

  test('the list of rules links each page', () => {
    const links = [...read('docs/rules/README.md').matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, id]) => id);
    expect(links.sort()).toEqual(ids);
  });

  describe.each(ids)('%s', id => {
    const page = () => read(`docs/rules/${id}.md`);

    test('its page has the sections of every rule page, none of them empty', () => {
      expect(headings(page(), 1)).toEqual([id]);
      expect(headings(page(), 2)).toEqual(SECTIONS);
      for (const title of SECTIONS) expect(section(page(), title).slice(title.length).trim(), title).not.toBe('');
    });

    test('its example makes it fire', () => {
      const [example] = parse(id, `# ${section(page(), 'Example')}`);
      expect(example?.documents.length).toBeGreaterThan(0);
      const { findings } = analyse({ title: id, documents: example?.documents ?? [] }).between();
      expect(findings.map(({ rule }) => rule)).toContain(id);
    });

    test('there are cases in which it fires, and in the same file cases in which it does not', () => {
      const files = caseFiles().map(file => casesOf(file).filter(({ gap }) => !gap));
      const fires = ({ expectations }: Case) => expectations.some(one => one.kind === 'finding' && one.name === id);
      const silent = ({ expectations }: Case) =>
        expectations.some(one => one.kind === 'finding' && one.absent && (one.name === '' || one.name === id));
      const about = files.filter(file => file.some(one => fires(one) && !silent(one)));
      expect(about.length).toBeGreaterThan(0);
      expect(about.some(file => file.some(silent))).toBe(true);
    });
  });
});

describe('the command line', () => {
  const verbs = commandLine().commands;

  test('the program and every verb have their help in docs/cli.md', () => {
    const notes = fences(read('docs/cli.md'))
      .map(({ note }) => note)
      .filter(note => note.endsWith(' --help'));
    expect(notes).toEqual(['crossread --help', ...verbs.map(verb => `crossread ${verb.name()} --help`)]);
  });

  test.each(verbs.map(verb => [verb.name(), verb] as const))('%s is explained, with every option', (name, verb) => {
    const told = outside(section(read('docs/cli.md'), `crossread ${name}`));
    expect(told).not.toBe('');
    for (const { long, short } of verb.options) expect(told).toContain(`\`${long ?? short ?? ''}`);
  });
});

describe('the machine interface', () => {
  /** Every name of a field anywhere in a value. */
  const fields = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(fields);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => [name, ...fields(inner)]);
  };
  const account = (id: string, words: string) =>
    annotate(
      ingestRow({ id, text: `${words} said Ana Bruhl, who led the rescue, on 3 May 2031. About 40 may be missing.` }),
    );
  const accounts = [
    account('a', 'The flood at the weir killed 52 people and left ninety without a roof,'),
    account('b', 'The flood at the weir killed 53 people and left ninety without a roof,'),
  ];

  const draft = account('c', 'The flood at the weir killed 55 people,');
  const checked = {
    draft: draft.document,
    uri: null,
    title: 'a flood',
    accounts,
    notes: checkDraft(draft, crossread('a flood', accounts)),
    verbatim: true,
  };

  test('every rule of notes is explained in docs/check.md', () => {
    const page = read('docs/check.md');
    expect([...noteRules.keys()].filter(id => !page.includes(`[${id}](rules/`) && !page.includes(`\`${id}\``))).toEqual(
      [],
    );
  });

  test.each([
    ['annotate', accounts.map(annotationRow)],
    ['analyze --json', analysisOf('0', crossread('a flood', accounts))],
    ['extract', accounts.map(({ document }) => extractRecord(document, [], document.id))],
    ['reuse', comparePairs(accounts)],
    ['check --json', notesJson('0', checked)],
  ])('every field that %s writes is in docs/contract.md', (_verb, value) => {
    const page = read('docs/contract.md');
    const written = new Set(fields([value].flat()));
    expect(written.size).toBeGreaterThan(4);
    expect([...written].filter(name => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
});

describe('what the docs show', () => {
  /** What is wrong with each page, by page; pages with nothing wrong are left out. */
  const wrong = (complaints: (page: string, text: string) => readonly string[]): Record<string, readonly string[]> =>
    Object.fromEntries(
      pages()
        .map(page => [page, complaints(page, read(page))] as const)
        .filter(([, told]) => told.length > 0),
    );

  test('help and output are as they are today (npm run docs writes them)', () => {
    expect(pages().length).toBeGreaterThan(10);
    for (const page of pages()) expect(read(page), page).toBe(refreshed(read(page)));
  });

  test('scripts of package.json that are named are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = wrong((_page, text) =>
      [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name ?? '').filter(name => !(name in scripts)),
    );
    expect(missing).toEqual({});
  });

  test('files and folders that are named are there', () => {
    const named = /`((?:src|test|scripts|bench|cases|docs|examples|bin|\.ci)\/[\w./-]*)`/g;
    const missing = wrong((_page, text) =>
      [...outside(text).matchAll(named)].map(([, path]) => path ?? '').filter(path => !existsSync(join(root, path))),
    );
    expect(missing).toEqual({});
  });

  test('links lead somewhere', () => {
    const anchor = (title: string): string =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
    const leads = (page: string, link: string): boolean => {
      if (/^[a-z]+:/.test(link)) return true;
      const [path = '', place] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
      if (!existsSync(join(root, target))) return false;
      if (place === undefined || statSync(join(root, target)).isDirectory()) return true;
      return [1, 2, 3, 4].flatMap(level => headings(read(target), level)).some(title => anchor(title) === place);
    };
    const broken = wrong((page, text) =>
      [...outside(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '').filter(link => !leads(page, link)),
    );
    expect(broken).toEqual({});
  });
});

describe('the README', () => {
  test('has the two commands, each in a block of its own that other programs take it from', () => {
    const commands = fences(read('README.md')).filter(({ language, note }) => language === 'sh' && note !== '');
    expect(Object.fromEntries(commands.map(({ note, body }) => [note, body.trim()]))).toEqual({
      demo: 'npm ci && npm run demo',
      test: 'npm ci && npm test',
    });
  });

  test('shows real output', () => {
    expect(fences(read('README.md')).some(({ language }) => language === 'console')).toBe(true);
  });
});

test('pages of docs/ that comments of src name are there', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  );
  const named = sources.flatMap(name =>
    [...read(join('src', name)).matchAll(/\bdocs\/[\w/.-]+\.md\b/g)].map(([page]) => page),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(page => !existsSync(join(root, page)))).toEqual([]);
});

test('ARCHITECTURE.md names every room of src', () => {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
  const page = existsSync(join(root, 'ARCHITECTURE.md')) ? read('ARCHITECTURE.md') : '';
  expect(rooms.filter(room => !page.includes(`${room}/`))).toEqual([]);
});
