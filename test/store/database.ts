import Database from 'better-sqlite3';
import { hold } from '../../src/store/held.js';

/** Opens a database as a test looks into it; kept from being collected, as in the product (docs/decisions/0006). */
export const openRaw = (path: string, options: Database.Options = {}): Database.Database =>
  hold(new Database(path, options));

/** All rows of a query. */
export const allOf = (database: Database.Database, sql: string): unknown[] => hold(database.prepare(sql)).all();

/** The first column of the first row. */
export const firstOf = (database: Database.Database, sql: string): unknown => hold(database.prepare(sql).pluck()).get();
