import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type {
  Account,
  Annotations,
  Document,
  Finding,
  Ladder,
  Ledger,
  Links,
  Primary,
  Problem,
  Unseen,
} from '../model/index.js';
import { CaseError } from './case-error.js';
import { hold } from './held.js';
import { openDatabase } from './open.js';

/** An account with the bytes that it was made of and the version of the annotators that read it. */
export interface Kept {
  readonly account: Account;
  readonly bytes: Uint8Array;
}

/** A finished analysis as the case keeps it. */
export interface Finished {
  readonly title: string;
  /** Version of the program that made it, and of the annotators that read its accounts: another version may make something else of them. */
  readonly madeBy: string;
  readonly annotatedBy: string;
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly ladders: readonly Ladder[];
  readonly primaries: readonly Primary[];
  readonly unseen: readonly Unseen[];
  /** What was wrong with inputs, so that a report made later can say so. */
  readonly problems: readonly Problem[];
}

/** A case file: the bytes of every account, what was read in them, and the last finished analysis. */
export interface Case {
  /** What annotators of `version` made of this very document before, or null. */
  readonly annotations: (document: Document, version: string) => Annotations | null;
  /** Keeps accounts, all or none. */
  readonly keep: (accounts: readonly Kept[], version: string) => void;
  /** Makes this the analysis of the case. Its accounts must have been kept. Earlier readings of the same bytes are dropped; bytes never are. */
  readonly finish: (finished: Finished) => void;
  /** The last finished analysis, or null where none was. */
  readonly finished: () => Finished | null;
  /** The bytes with this SHA-256, or null. */
  readonly bytes: (sha256: string) => Uint8Array | null;
  /** How many accounts are kept, those of an unfinished analysis too. */
  readonly count: () => number;
  readonly close: () => void;
}

/** The level that makes text small without making the work long. */
const DEFLATE_LEVEL = 6;

/** What SQLite says when the disk or another process is in the way; anything else is a fault of the program. */
const OUTSIDE = /^SQLITE_(?:FULL|IOERR|BUSY|READONLY|LOCKED|CORRUPT|CANTOPEN)/;

/** Runs `write`, and says in a CaseError what of the outside world kept it from being done. */
const written = (path: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (typeof code !== 'string' || !OUTSIDE.test(code)) throw error;
    throw new CaseError(`${path} could not be written (${String(message)}); it holds what was kept before`);
  }
};

const keyOf = (json: string): string => createHash('sha256').update(json).digest('hex');

const PARTS = ['links', 'ledger', 'findings', 'ladders', 'primaries', 'unseen', 'problems'] as const;

/** Opens the case at `path`, and makes it where it is not there and `create` allows it. Throws a CaseError as `openDatabase` does. */
export const openCase = (path: string, { create }: { readonly create: boolean }): Case => {
  const database = openDatabase(path, create);
  const prepare = (sql: string) => hold(database.prepare(sql));
  const statement = {
    annotations: prepare('SELECT annotations FROM annotations WHERE reading = ? AND version = ?').pluck(),
    addBlob: prepare('INSERT INTO blobs VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'),
    blob: prepare('SELECT coding, bytes FROM blobs WHERE sha256 = ?'),
    hasBlob: prepare('SELECT 1 FROM blobs WHERE sha256 = ?').pluck(),
    addReading: prepare('INSERT INTO readings VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    addAnnotations: prepare('INSERT INTO annotations VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    clearMembers: prepare('DELETE FROM members'),
    addMember: prepare('INSERT INTO members VALUES (?, ?, ?)'),
    members: prepare(
      `SELECT document, annotations, version FROM members JOIN readings ON key = members.reading
       JOIN annotations USING (reading, version) ORDER BY place`,
    ),
    setResult: prepare('INSERT OR REPLACE INTO results VALUES (?, ?)'),
    result: prepare('SELECT json FROM results WHERE part = ?').pluck(),
    setMeta: prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)'),
    meta: prepare('SELECT value FROM meta WHERE key = ?').pluck(),
    dropReadings: prepare(
      `DELETE FROM readings WHERE key NOT IN (SELECT reading FROM members)
       AND sha256 IN (SELECT sha256 FROM members JOIN readings ON key = reading)`,
    ),
    dropAnnotations: prepare(
      `DELETE FROM annotations WHERE reading IN (SELECT reading FROM members)
       AND (reading, version) NOT IN (SELECT reading, version FROM members)`,
    ),
    count: prepare('SELECT count(DISTINCT sha256) FROM readings').pluck(),
  };

  const keepBytes = (sha256: string, bytes: Uint8Array) => {
    if (statement.hasBlob.get(sha256) !== undefined) return;
    const small = deflateSync(bytes, { level: DEFLATE_LEVEL });
    const plain = small.length >= bytes.length;
    statement.addBlob.run(sha256, bytes.length, plain ? 'plain' : 'deflate', plain ? Buffer.from(bytes) : small);
  };
  const keep = database.transaction((accounts: readonly Kept[], version: string) => {
    for (const { account, bytes } of accounts) {
      const document = JSON.stringify(account.document);
      const key = keyOf(document);
      keepBytes(account.document.sha256, bytes);
      statement.addReading.run(key, account.document.sha256, document);
      statement.addAnnotations.run(key, version, JSON.stringify(account.annotations));
    }
  });
  const finish = database.transaction((finished: Finished) => {
    statement.clearMembers.run();
    finished.accounts.forEach(({ document }, place) => {
      statement.addMember.run(place, keyOf(JSON.stringify(document)), finished.annotatedBy);
    });
    for (const part of PARTS) statement.setResult.run(part, JSON.stringify(finished[part]));
    statement.setMeta.run('title', finished.title);
    statement.setMeta.run('madeBy', finished.madeBy);
    statement.dropReadings.run();
    statement.dropAnnotations.run();
  });
  const text = (value: unknown): string => {
    if (typeof value !== 'string') throw new CaseError(`${path} is damaged: a part of its analysis is missing`);
    return value;
  };

  return {
    annotations: (document, version) => {
      const found = statement.annotations.get(keyOf(JSON.stringify(document)), version);
      return typeof found === 'string' ? (JSON.parse(found) as Annotations) : null;
    },
    keep: (accounts, version) => {
      written(path, () => {
        keep.immediate(accounts, version);
      });
    },
    finish: finished => {
      written(path, () => {
        finish.immediate(finished);
      });
    },
    // One transaction, so that an analysis which another process finishes meanwhile is seen whole or not at all.
    finished: database.transaction((): Finished | null => {
      const title = statement.meta.get('title');
      if (typeof title !== 'string') return null;
      const part = (name: (typeof PARTS)[number]): unknown => JSON.parse(text(statement.result.get(name)));
      // a case that was finished before there were any keeps none
      const partOrNone = (name: (typeof PARTS)[number]): unknown =>
        statement.result.get(name) === undefined ? [] : part(name);
      const primaries = partOrNone('primaries') as Primary[];
      const rows = statement.members.all() as { document: string; annotations: string; version: string }[];
      return {
        title,
        madeBy: text(statement.meta.get('madeBy')),
        annotatedBy: rows[0]?.version ?? '',
        accounts: rows.map(row => ({
          document: JSON.parse(row.document) as Document,
          annotations: JSON.parse(row.annotations) as Annotations,
        })),
        links: part('links') as Links,
        ledger: part('ledger') as Ledger,
        findings: part('findings') as Finding[],
        ladders: part('ladders') as Ladder[],
        // one that was finished when all had to be named does not say so
        primaries: primaries.map(p => ({ ...p, by: (p as Partial<Primary>).by ?? 'named' })),
        unseen: partOrNone('unseen') as Unseen[],
        problems: part('problems') as Problem[],
      };
    }),
    bytes: sha256 => {
      const row = statement.blob.get(sha256) as { coding: string; bytes: Buffer } | undefined;
      if (row === undefined) return null;
      return row.coding === 'deflate' ? inflateSync(row.bytes) : row.bytes;
    },
    count: () => Number(statement.count.get()),
    close: () => {
      database.close();
    },
  };
};
