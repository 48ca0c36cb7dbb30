import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/corpus/in-order.js';
import { linesOf, rowsOf, rowsOn } from '../../src/cli/jsonl.js';
import { DOCUMENT } from '../../src/ingest/json-line.js';
import { jsonText } from '../../src/cli/json-text.js';
import type { Problem } from '../../src/model/index.js';

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

const read = async (input: string | Buffer, size = 7, longest?: number) => {
  const problems: Problem[] = [];
  const rows = [];
  for await (const row of rowsOf(
    linesOf(chunks(Buffer.from(input), size), longest),
    DOCUMENT,
    p => problems.push(p),
    longest,
  ))
    rows.push(row);
  return { rows, said: problems.map(p => `${p.where} ${p.message}`) };
};

describe('lines in', () => {
  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.integer({ min: 1, max: 20 }),
        async (texts, newline, size) => {
          const documents = texts.map((text, i) => ({ id: String(i), text }));
          const { rows, said } = await read(documents.map(d => JSON.stringify(d)).join(newline), size);
          expect(said).toEqual([]);
          expect(rows.map(r => r.value)).toEqual(documents);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('that are no document are named by their number, and the rest is read', async () => {
    const good = JSON.stringify({ id: 'a', text: 'x', outlet: 'The Sluice', extra: [1], url: null });
    const { rows, said } = await read(
      [good, 'rubbish', '[]', '"a"', 'null', '{"id":"b"}', '{"text":"x"}', good, '{"id":"c","text":"","title":4}'].join(
        '\n',
      ),
    );
    expect(rows.map(r => [r.line, r.value])).toEqual([
      [1, { id: 'a', text: 'x', outlet: 'The Sluice' }],
      [9, { id: 'c', text: '' }],
    ]);
    expect(said).toEqual([
      'line 2 is not JSON',
      'line 3 is no JSON object',
      'line 4 is no JSON object',
      'line 5 is no JSON object',
      'line 6 has no "text" that is a string',
      'line 7 has no "id" that is a string',
      'line 8 has an id that an earlier line has: "a"',
      'line 9 has a "title" that is no string; read without it',
    ]);
  });

  test('over the limit are passed over without being kept', async () => {
    const long = JSON.stringify({ id: 'long', text: 'x'.repeat(5000) });
    const short = JSON.stringify({ id: 'short', text: 'x' });
    const { rows, said } = await read(`${long}\n${short}\n${long}`, 100, 1024);
    expect(rows.map(r => r.value.id)).toEqual(['short']);
    expect(said.map(s => s.slice(0, 18))).toEqual(['line 1 is longer t', 'line 3 is longer t']);
  });

  test('that are not UTF-8 are named; a byte order mark is not part of the first', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff{"id":"a","text":"x"}\n'),
      Buffer.from('{"id":"b","text":"caf\u00e9"}\n', 'latin1'),
    ]);
    const { rows, said } = await read(bytes);
    expect(rows.map(r => r.value.id)).toEqual(['a']);
    expect(said).toEqual(['line 2 is not UTF-8']);
  });
});

describe('lines out', () => {
  test('wait for a slow reader', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 100,
      write: (chunk: Buffer, _, next) => {
        most = Math.max(most, waiting);
        waiting -= chunk.length;
        setImmediate(next);
      },
    });
    const rows = rowsOn(slow);
    for (let i = 0; i < 200; i += 1) {
      waiting += 22;
      await rows.write({ id: String(i).padStart(12, '0') });
    }
    expect(most).toBeLessThan(400);
  });
});

describe('work in order', () => {
  test('gives results in the order of the items, with no more than the window under way', async () => {
    let underWay = 0;
    let most = 0;
    const results: number[] = [];
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await setTimeout((n * 7) % 5);
      underWay -= 1;
      return n;
    };
    for await (const n of inOrder(
      Array.from({ length: 40 }, (_, i) => i),
      4,
      work,
    ))
      results.push(n);
    expect(results).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(most).toBe(4);
  });

  test('passes a failure on, and waits for what is under way', async () => {
    let ended = 0;
    const work = async (n: number): Promise<number> => {
      await setTimeout(5 * n);
      ended += 1;
      if (n === 1) throw new Error('one');
      return n;
    };
    await expect(async () => {
      for await (const n of inOrder([0, 1, 2, 3], 3, work)) expect(n).toBe(0);
    }).rejects.toThrow('one');
    expect(ended).toBeGreaterThanOrEqual(3);
  });
});

test('JSON text is the same value, a line for each item of a list', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
      const text = [...jsonText(value)].join('');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect([...jsonText({ a: 1, b: [1, { c: 2 }], d: [] })].join('')).toBe(
    '{\n"a": 1,\n"b": [\n  1,\n  {"c":2}\n],\n"d": []\n}\n',
  );
});
