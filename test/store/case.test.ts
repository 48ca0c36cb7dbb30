import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotate, annotateVersion } from '../../src/annotate/index.js';
import { ingest } from '../../src/ingest/index.js';
import { CaseError } from '../../src/store/case-error.js';
import { type Finished, type Kept, openCase } from '../../src/store/case.js';
import { openDatabase } from '../../src/store/open.js';
import { APPLICATION_ID, migrations } from '../../src/store/schema.js';
import { openRaw, allOf, firstOf } from './database.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-store-'));
  path = join(folder, 'a.case');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const keptOf = async (name: string, text: string): Promise<Kept> => {
  const bytes = new TextEncoder().encode(text);
  const { value } = await ingest({ name, bytes });
  if (value === null) throw new Error(`${name} was not read`);
  const { document, annotations } = annotate(value);
  return { account: { document, annotations: { ...annotations, tokens: [] } }, bytes };
};

const some = (): Promise<Kept[]> =>
  Promise.all([
    keptOf('one.txt', 'The ferry Lidia sank on Monday. Nine people died, the harbour office said.\n'),
    keptOf('two.txt', 'Eleven people died when the Lidia went down, “a dreadful morning” — Ada Brandt.\n'),
  ]);

const finishedOf = (kept: readonly Kept[], title = 'Lidia', annotatedBy = 'v'): Finished => ({
  title,
  madeBy: '0.0.0',
  annotatedBy,
  accounts: kept.map(({ account }) => account),
  links: {
    passages: [],
    pairs: [],
    families: kept.map(k => [k.account.document.id]),
    statements: [],
    echoes: [],
    entities: [],
  },
  ledger: {
    questions: [],
    differences: [],
    violations: [],
    disorders: [],
    positions: [],
    shifts: [],
    origins: { families: [], independent: { min: 1, max: 2 } },
  },
  findings: [],
  primaries: [],
  unseen: [],
  ladders: [],
  problems: [{ where: 'x.bin', message: 'is no text', severity: 'unusable' }],
});

describe('a case', () => {
  test('gives back what was kept and finished, byte for byte', async () => {
    const kept = await some();
    const made = openCase(path, { create: true });
    made.keep(kept, annotateVersion);
    made.finish(finishedOf(kept, 'Lidia', annotateVersion));
    made.close();

    const again = openCase(path, { create: false });
    expect(again.finished()).toEqual(finishedOf(kept, 'Lidia', annotateVersion));
    for (const { account, bytes } of kept) {
      expect(Buffer.from(again.bytes(account.document.sha256) ?? [])).toEqual(Buffer.from(bytes));
      expect(again.annotations(account.document, annotateVersion)).toEqual(account.annotations);
    }
    again.close();
  });

  test('has no analysis until one is finished, and keeps the earlier one until then', async () => {
    const [one, two] = (await some()) as [Kept, Kept];
    const made = openCase(path, { create: true });
    made.keep([one], annotateVersion);
    expect(made.finished()).toBeNull();
    expect(made.count()).toBe(1);
    made.finish(finishedOf([one], 'first', annotateVersion));
    made.keep([two], annotateVersion);
    expect(made.finished()?.title).toBe('first');
    expect(made.finished()?.accounts).toEqual([one.account]);
    made.finish(finishedOf([two], 'second', annotateVersion));
    expect(made.finished()?.accounts).toEqual([two.account]);
    // What is no longer part of the analysis stays in the case.
    expect(made.bytes(one.account.document.sha256)).not.toBeNull();
    made.close();
  });

  test('does not take annotations of another version, or of another reading of the same bytes, for these', async () => {
    const [one] = (await some()) as [Kept, Kept];
    const { document } = one.account;
    const made = openCase(path, { create: true });
    made.keep([one], 'annotators 1');
    expect(made.annotations(document, 'annotators 2')).toBeNull();
    expect(made.annotations({ ...document, language: 'xx' }, 'annotators 1')).toBeNull();
    expect(made.annotations(document, 'annotators 1')).not.toBeNull();
    made.close();
  });

  test('drops earlier readings of the same bytes once a later one is finished', async () => {
    const [one] = (await some()) as [Kept, Kept];
    const renamed: Kept = {
      ...one,
      account: { ...one.account, document: { ...one.account.document, name: 'renamed.txt' } },
    };
    const made = openCase(path, { create: true });
    made.keep([one], 'v');
    made.finish(finishedOf([one]));
    made.keep([renamed], 'v');
    made.finish(finishedOf([renamed]));
    expect(made.annotations(one.account.document, 'v')).toBeNull();
    expect(made.finished()?.accounts[0]?.document.name).toBe('renamed.txt');
    made.close();
  });

  test('keeps all of a batch or nothing', async () => {
    const [one] = (await some()) as [Kept, Kept];
    const broken = { ...one, account: { ...one.account, document: null } } as unknown as Kept;
    const made = openCase(path, { create: true });
    expect(() => {
      made.keep([one, broken], 'v');
    }).toThrow();
    expect(made.count()).toBe(0);
    made.close();
  });

  test('refuses an analysis of accounts that were not kept', async () => {
    const made = openCase(path, { create: true });
    const kept = await some();
    expect(() => {
      made.finish(finishedOf(kept));
    }).toThrow(/FOREIGN KEY/);
    expect(made.finished()).toBeNull();
    made.close();
  });

  test('compresses what gets smaller, and keeps the rest as it is', async () => {
    const long = await keptOf('long.txt', 'The same words again and again. '.repeat(2000));
    const short = await keptOf('short.txt', 'Ok.');
    const made = openCase(path, { create: true });
    made.keep([long, short], 'v');
    made.close();
    const database = openRaw(path, { readonly: true });
    const rows = allOf(database, 'SELECT coding, size, length(bytes) AS stored FROM blobs ORDER BY size') as {
      coding: string;
      size: number;
      stored: number;
    }[];
    database.close();
    expect(rows.map(r => r.coding)).toEqual(['plain', 'deflate']);
    expect(rows[1]?.stored).toBeLessThan((rows[1]?.size ?? 0) / 10);
  });

  test('is brought to a later schema with all that it holds, or left as it was', async () => {
    const kept = await some();
    const made = openCase(path, { create: true });
    made.keep(kept, 'v');
    made.finish(finishedOf(kept));
    made.close();
    const later = [...migrations, "ALTER TABLE members ADD COLUMN seen TEXT NOT NULL DEFAULT 'no'"];
    const failing = [...later, 'ALTER TABLE nowhere ADD COLUMN x'];
    expect(() => openDatabase(path, false, failing)).toThrow(CaseError);
    const database = openDatabase(path, false, later);
    expect(firstOf(database, 'PRAGMA user_version')).toBe(later.length);
    expect(allOf(database, 'SELECT place, seen FROM members')).toEqual([
      { place: 0, seen: 'no' },
      { place: 1, seen: 'no' },
    ]);
    database.close();
  });

  test('has an analysis without ladders made anew', () => {
    const old = openDatabase(path, true, migrations.slice(0, 1));
    old.exec("INSERT INTO meta VALUES ('title', 'Lidia'), ('madeBy', '0.1.0')");
    for (const part of ['links', 'ledger', 'findings', 'problems'])
      old.exec(`INSERT INTO results VALUES ('${part}', '[]')`);
    old.close();
    const opened = openCase(path, { create: false });
    expect(opened.finished()).toMatchObject({ title: 'Lidia', madeBy: '', ladders: [] });
    opened.close();
  });

  test('syncs at every commit', () => {
    openCase(path, { create: true }).close();
    const database = openRaw(path, { readonly: true });
    expect(firstOf(database, 'PRAGMA journal_mode')).toBe('wal');
    expect(firstOf(database, 'PRAGMA application_id')).toBe(APPLICATION_ID);
    expect(firstOf(database, 'PRAGMA user_version')).toBe(migrations.length);
    database.close();
  });
});

describe('what is no case', () => {
  const refuses = (message: RegExp) => {
    const before = readFileSync(path);
    expect(() => openCase(path, { create: true })).toThrow(CaseError);
    expect(() => openCase(path, { create: true })).toThrow(message);
    expect(readFileSync(path)).toEqual(before);
  };

  test('a text is left as it is', () => {
    writeFileSync(path, 'Dear diary');
    refuses(/is not a Crossread case; it was left as it is/);
  });

  test('a database of another program is left as it is', () => {
    const other = openRaw(path);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    refuses(/a database of another program/);
  });

  test('a case of a newer version says so', () => {
    openCase(path, { create: true }).close();
    const newer = openRaw(path);
    newer.exec(`PRAGMA user_version = ${String(migrations.length + 1)}`);
    newer.exec('PRAGMA journal_mode = DELETE');
    newer.close();
    refuses(/made by a newer version of Crossread: it has schema \d+/);
  });

  test('a damaged case says so', () => {
    writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 7)]));
    refuses(/cannot be opened as a case/);
  });

  test('a folder, and a case that is not there', () => {
    expect(() => openCase(folder, { create: true })).toThrow(CaseError);
    expect(() => openCase(path, { create: false })).toThrow(/there is no case/);
  });

  test('an empty file, as a stop at the very first moment leaves it, becomes a case', () => {
    writeFileSync(path, '');
    openCase(path, { create: true }).close();
    openCase(path, { create: false }).close();
  });
});
