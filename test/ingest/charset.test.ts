import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/charset.js';
import { ingest } from '../../src/ingest/index.js';
import { chinese, german, japanese, russian, ukrainian } from './samples.js';

describe('decode', () => {
  it.each([
    ['utf-8', russian],
    ['windows-1251', russian],
    ['windows-1251', ukrainian],
    ['koi8-r', russian],
    ['cp866', russian],
    ['iso-8859-5', russian.replace(/[«»—]/g, '-')],
    ['maccyrillic', russian],
    ['windows-1252', german],
    ['gb18030', chinese.repeat(2)],
    ['shift_jis', japanese.repeat(2)],
    ['euc-jp', japanese.repeat(2)],
    ['utf-16le', russian],
    ['utf-16be', german],
  ])('tells %s by its bytes', (charset, text) => {
    const said = iconv.decode(iconv.encode(text, charset), charset);
    expect(decode(iconv.encode(text, charset), false).text).toBe(said);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('takes the mark of %s off', charset => {
    expect(decode(iconv.encode(german, charset, { addBOM: true }), false)).toMatchObject({
      text: german,
      charset,
      replaced: 0,
    });
  });

  it('believes the bytes before the declaration, and the declaration before a guess', () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body>Müller, Łódź</body></html>`;
    expect(decode(Buffer.from(page('iso-8859-1')), true).text).toContain('Müller, Łódź');
    expect(decode(iconv.encode(page('iso-8859-2'), 'iso-8859-2'), true).text).toContain('Müller, Łódź');
  });

  it('reads what a browser reads as windows-1252 under the name of latin1', () => {
    const bytes = iconv.encode('<meta charset="latin1"><p>“five”</p>', 'windows-1252');
    expect(decode(bytes, true).text).toContain('“five”');
  });

  it('keeps UTF-8 with a little damage, and counts it', () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(russian)]);
    expect(decode(bytes, false)).toMatchObject({ charset: 'utf-8', replaced: 1 });
  });

  it('returns any text written in UTF-8 or, with a mark, UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(!text.includes('\u001b') && !text.includes('\ufeff') && !text.includes('\0'));
        expect(decode(iconv.encode(text, 'utf-8', { addBOM: true }), false).text).toBe(text);
        expect(decode(iconv.encode(text, 'utf-16le', { addBOM: true }), false).text).toBe(text);
      }),
    );
  });
});

it('tells of what could not be decoded', async () => {
  const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xff])]);
  const { value, problems } = await ingest({ name: 'a.txt', bytes });
  expect(value?.text).toBe(`${russian}\ufffd`);
  expect(problems).toMatchObject([{ where: 'a.txt', severity: 'partial' }]);
  expect(problems[0]?.message).toMatch(/1 place could not be decoded as utf-8/);
});
