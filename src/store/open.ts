import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CaseError } from './case-error.js';
import { hold } from './held.js';
import { APPLICATION_ID, migrations } from './schema.js';

/** How long to wait for another process that writes to the same case. */
const BUSY_MS = 10_000;

const SQLITE_HEADER = 'SQLite format 3\0';

/** Whether a file is there and is neither empty nor SQLite, and so must not be touched. */
const isForeign = (path: string): boolean => {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    if (!fstatSync(file).isFile()) return true;
    const head = Buffer.alloc(SQLITE_HEADER.length);
    const length = readSync(file, head, 0, head.length, 0);
    return length > 0 && head.toString('latin1', 0, length) !== SQLITE_HEADER;
  } finally {
    closeSync(file);
  }
};

const number = (database: Database.Database, pragma: string): number =>
  Number(hold(database.prepare(`PRAGMA ${pragma}`).pluck()).get());

const isEmpty = (database: Database.Database): boolean =>
  hold(database.prepare('SELECT 1 FROM sqlite_master LIMIT 1')).get() === undefined;

/** Brings the schema up to this program's, in one transaction, or refuses. */
const migrate = (database: Database.Database, path: string, steps: readonly string[]): void => {
  const step = database.transaction(() => {
    const version = number(database, 'user_version');
    if (number(database, 'application_id') !== APPLICATION_ID && !(version === 0 && isEmpty(database))) {
      throw new CaseError(`${path} is a database of another program, not a Crossread case; it was left as it is`);
    }
    if (version > steps.length) {
      throw new CaseError(
        `${path} was made by a newer version of Crossread: it has schema ${String(version)}, and this version reads up to ` +
          `${String(steps.length)}; it was left as it is. Install the newer version to open it`,
      );
    }
    for (const sql of steps.slice(version)) database.exec(sql);
    database.exec(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
    database.exec(`PRAGMA user_version = ${String(steps.length)}`);
  });
  step.immediate();
};

/**
 * Opens a case file, makes it where `create` allows it, and brings it up to date. Throws a CaseError where the file is no case, is newer
 * than this program, or cannot be opened; a file that is no case is never written to. `steps` are the migrations.
 */
export const openDatabase = (
  path: string,
  create: boolean,
  steps: readonly string[] = migrations,
): Database.Database => {
  let database: Database.Database | null = null;
  try {
    if (!create && !existsSync(path)) throw new CaseError(`there is no case ${path}`);
    if (isForeign(path)) throw new CaseError(`${path} is not a Crossread case; it was left as it is`);
    database = hold(new Database(path, { timeout: BUSY_MS, fileMustExist: !create }));
    if (number(database, 'user_version') > 0 || !isEmpty(database)) migrate(database, path, steps);
    // What is committed stays, also after a power cut: WAL with a sync at every commit.
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA foreign_keys = ON');
    migrate(database, path, steps);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof CaseError) throw error;
    throw new CaseError(`${path} cannot be opened as a case (${(error as Error).message}); it was left as it is`);
  }
};
