import { expect, it } from 'vitest';
import { ingestRow } from '../../src/ingest/index.js';
import { verifies } from '../../src/model/index.js';
import { annotate, crossread } from '../../src/pipeline.js';

const read = (texts: readonly string[]) =>
  crossread(
    'case',
    texts.map((text, i) => annotate(ingestRow({ id: String(i), text }))),
  );

const CLAIM = 'the night guard left the east sluice open before the river rose over the meadows';
const said = (before: string, behind = ''): string =>
  `Boats were out. ${before}${CLAIM}${behind}. A school was opened.`;

const rungsOf = (texts: readonly string[]): string[][] => {
  const { ladders, accounts } = read(texts);
  return ladders.map(({ tellings }) =>
    tellings.map(({ document, rung, by }) => {
      const text = accounts.find(a => a.document.id === document)?.document.text ?? '';
      return [rung, ...by.map(({ from, to }) => text.slice(from, to))].join(' | ');
    }),
  );
};

it('puts every account on its rung, the firmest first, with the words that say so', () => {
  expect(
    rungsOf([
      said('The union alleged that '),
      said('It is possible that '),
      said('', ', three people in the lower town said'),
      said('The guard denied that '),
      `${CLAIM.slice(0, 1).toUpperCase()}${CLAIM.slice(1)}. A school was opened.`,
    ]),
  ).toEqual([
    [
      'stated',
      'attributed | three people in the lower town | said',
      expect.stringMatching(/^possible \| .*possible/u),
      'alleged | The union | alleged',
      'denied | The guard | denied',
    ],
  ]);
});

it('has none where all tell alike, or where only one account tells it', () => {
  const alike = said('The union alleged that ');
  expect(rungsOf([alike, alike])).toEqual([]);
  expect(rungsOf([`${said('The union alleged that ')} ${said('The guard denied that ')}`])).toEqual([]);
});

it('does not set a claim beside its opposite, a condition or a question', () => {
  const opposite = CLAIM.replace('left', 'had not left');
  expect(rungsOf([said('The union alleged that '), `Boats were out. ${opposite}. A school was opened.`])).toEqual([]);
  expect(
    rungsOf([said('The union alleged that '), `Boats were out. Who says that ${CLAIM}? A school was opened.`]),
  ).toEqual([]);
});

it('marks words inside the telling, in documents of the case', () => {
  const { ladders, accounts } = read([said('The union alleged that '), said('It is possible that '), said('')]);
  expect(ladders.length).toBeGreaterThan(0);
  for (const { tellings } of ladders)
    for (const telling of tellings) {
      const document = accounts.find(a => a.document.id === telling.document)?.document;
      expect(telling.by.every(part => telling.from <= part.from && part.to <= telling.to)).toBe(true);
      expect(telling.from <= telling.claim.from && telling.claim.to <= telling.to).toBe(true);
      const exact = document?.text.slice(telling.from, telling.to) ?? '';
      expect(document !== undefined && verifies({ ...telling, exact, prefix: '', suffix: '' }, document)).toBe(true);
    }
});
