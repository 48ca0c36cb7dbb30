import type { Problem } from '../model/index.js';

/** What an object of the input must have and may have; all are strings. */
export interface Fields<Needed extends string, Optional extends string> {
  readonly needed: readonly Needed[];
  readonly optional: readonly Optional[];
}

/** The fields of an object of the input; what it has besides them is dropped. */
export type Values<Needed extends string, Optional extends string> = Readonly<
  Record<Needed, string> & Partial<Record<Optional, string>>
>;

/** An object of the input, with its line number, 1 for the first. */
export interface Row<Needed extends string, Optional extends string> {
  readonly line: number;
  readonly value: Values<Needed, Optional>;
}

/** What a document is on a line of `--jsonl`. */
export const DOCUMENT = {
  needed: ['id', 'text'],
  optional: ['title', 'published', 'url', 'outlet', 'language'],
} as const;

/** What a page is on a line of `extract --jsonl`. */
export const PAGE = { needed: ['id', 'html'], optional: ['url'] } as const;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const parse = (bytes: Uint8Array): { value: object } | { fault: string } | null => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: 'is not UTF-8' };
  }
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value }
      : { fault: 'is no JSON object' };
  } catch {
    return { fault: 'is not JSON' };
  }
};

/** The object on a line, which must have the needed fields; null, with a problem that names the line, where it has not, and where the line is empty. */
export const rowOf = <Needed extends string, Optional extends string>(
  line: number,
  bytes: Uint8Array,
  { needed, optional }: Fields<Needed | 'id', Optional>,
  report: (problem: Problem) => void,
): Row<Needed | 'id', Optional> | null => {
  const say = (severity: Problem['severity'], message: string): null => {
    report({ where: lineName(line), message, severity });
    return null;
  };
  const parsed = parse(bytes);
  if (parsed === null) return null;
  if ('fault' in parsed) return say('unusable', parsed.fault);
  const given = new Map<string, unknown>(Object.entries(parsed.value));
  const missing = needed.filter(key => typeof given.get(key) !== 'string');
  if (missing.length > 0) {
    return say('unusable', `has no ${missing.map(key => `"${key}"`).join(' and no ')} that is a string`);
  }
  const odd = optional.filter(key => given.has(key) && given.get(key) !== null && typeof given.get(key) !== 'string');
  for (const key of odd) say('partial', `has a "${key}" that is no string; read without it`);
  const entries = [...needed, ...optional].map(key => [key, given.get(key)] as const);
  const value = Object.fromEntries(entries.filter(([, v]) => typeof v === 'string'));
  return { line, value: value as Values<Needed | 'id', Optional> };
};

/** What a line is called in messages. */
export const lineName = (line: number): string => `line ${String(line)}`;

/** What is wrong with a line whose id an earlier one has. */
export const sameId = (line: number, id: string): Problem => ({
  where: lineName(line),
  message: `has an id that an earlier line has: ${JSON.stringify(id)}`,
  severity: 'unusable',
});
