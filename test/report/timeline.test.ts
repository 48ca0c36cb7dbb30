import { expect, it } from 'vitest';
import type { EventMention, Time } from '../../src/model/index.js';
import { placesOf } from '../../src/present/report/places.js';
import { timelineView } from '../../src/present/report/timeline.js';
import { timeline } from '../../src/present/timeline.js';
import { hatch, layOut, WIDTH } from '../../src/web/timeline-layout.js';
import { processorTime } from '../processor-time.js';
import { accountOf, accounts, at, documentOf } from './sample.js';

const dated = (text: string, words: string, value: string, candidates: readonly string[] = []): Time => ({
  ...at(text, words),
  type: 'DATE',
  value,
  candidates,
});

/** An account of one paragraph with its dates, those that date a flood named apart. */
const account = (
  id: string,
  text: string,
  times: readonly (readonly [words: string, value: string, ...candidates: string[]])[],
  flood: readonly string[] = [],
  published: string | null = null,
) => {
  const document = documentOf(id, { outlet: id, published }, [['paragraph', text]]);
  const events: EventMention[] = flood.map(words => ({
    ...at(text, 'flood'),
    kind: 'flood',
    other: false,
    dates: [at(text, words)],
  }));
  return accountOf(document, {
    times: times.map(([words, value, ...candidates]) => dated(text, words, value, candidates)),
    events,
    sentences: [{ from: 0, to: text.length }],
  });
};

const viewOf = (...all: ReturnType<typeof account>[]) => timelineView(placesOf(all), []);

it('tells one happening of one date once, with all its places', () => {
  const view = viewOf(
    account('A', 'The flood came on 3 May 2031.', [['3 May 2031', '2031-05-03']], ['3 May 2031']),
    account('B', 'On 3 May 2031 a flood took the bridge.', [['3 May 2031', '2031-05-03']], ['3 May 2031']),
    account('C', 'The mill had opened on 3 May 2031.', [['3 May 2031', '2031-05-03']]),
  );
  expect(view.dated.map(w => w.when)).toEqual(['3 May 2031']);
  expect(view.dated[0]?.happened.map(h => [h.what, h.by, h.also.map(a => a.label)])).toEqual([
    ['flood', [1, 2], ['A2 ¶1']],
    [null, [3], []],
  ]);
});

it('tells copied sentences once, also where no happening is known', () => {
  const told = (id: string) => account(id, 'The mill had opened on 3 May 2031.', [['3 May 2031', '2031-05-03']]);
  expect(viewOf(told('A'), told('B')).dated[0]?.happened.map(h => h.by)).toEqual([[1, 2]]);
});

it('puts publications with what was said', () => {
  const view = viewOf(
    account('A', 'The flood came on 3 May 2031.', [['3 May 2031', '2031-05-03']], [], '2031-05-04T06:00:00+09:00'),
    account('B', 'Nothing is dated.', [], [], '2031-05-04'),
    account('C', 'Nothing is dated.', [], [], 'last week'),
  );
  expect(view.dated.map(w => [w.when, w.happened.length, w.published.map(a => a.name)])).toEqual([
    ['3 May 2031', 1, []],
    ['4 May 2031', 0, ['A', 'B']],
  ]);
});

it('tells apart what was said on a date and what happened then, as the machine interface does', () => {
  const text = 'On 6 May 2031 the mayor said that the flood came on 3 May 2031.';
  const plain = account('A', text, [
    ['6 May 2031', '2031-05-06'],
    ['3 May 2031', '2031-05-03'],
  ]);
  const said = accountOf(plain.document, {
    ...plain.annotations,
    attributions: [
      {
        source: [at(text, 'the mayor')],
        cue: [at(text, 'said')],
        content: [at(text, 'that the flood came on 3 May 2031')],
        style: 'indirect',
        act: 'speech',
        polarity: 'asserts',
        certainty: 'unstated',
        stance: 'neutral',
        sourceType: 'official',
        speaker: 'the mayor',
        chain: ['the mayor'],
        confidence: 0.9,
        within: null,
      },
    ],
  });
  expect(viewOf(said).dated.map(w => [w.value, w.happened.map(h => h.speaker), w.said.length])).toEqual([
    ['2031-05-03', ['the mayor'], 0],
    ['2031-05-06', [], 1],
  ]);
  expect(timeline([said]).map(e => [e.when, e.kind])).toEqual([
    ['2031-05-03', 'event'],
    ['2031-05-06', 'statement'],
  ]);
});

it('narrows a stretch by the words for it, and says between which days', () => {
  const text =
    'Work begins in early 2032, goes on to the end of March 2033 and stops in late 2032, on the 5th of late May.';
  const view = viewOf(
    account('A', text, [
      ['early 2032', '2032'],
      ['the end of March 2033', '2033-03'],
      ['late 2032', '2032'],
      ['late May', '2031-05-05'],
    ]),
  );
  expect(view.dated.map(w => [w.when, w.between])).toEqual([
    ['5 May 2031', null],
    ['early 2032', '1 January 2032 to 1 May 2032'],
    ['late 2032', 'September 2032 to December 2032'],
    ['late March 2033', '22 March 2033 to 31 March 2033'],
  ]);
});

it('takes no candidate for the date', () => {
  const view = viewOf(account('A', 'It was on 5 March.', [['5 March', 'XXXX-03-05', '2031-03-05', '2030-03-05']]));
  expect(view.dated).toEqual([]);
  expect(view.undated.map(w => [w.when, w.candidates, w.ranges.length, w.perhaps])).toEqual([
    ['5 March (no year given)', ['5 March 2031', '5 March 2030'], 2, true],
  ]);
  const [one] = viewOf(account('A', 'On 5 March.', [['5 March', 'XXXX-03-05', '2031-03-05']])).undated;
  expect(one?.perhaps).toBe(true);
});

it('draws nothing for a date that no calendar has', () => {
  const view = viewOf(account('A', 'It was on 30 February 2031.', [['30 February 2031', '2031-02-30']]));
  expect(view.dated.map(w => w.ranges)).toEqual([[]]);
  expect(view.scale).toBeNull();
});

it('stays within bounds with thousands of dates, and keeps those that most accounts give', () => {
  const days = Array.from({ length: 5000 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    return [day, day] as const;
  });
  const text = days.map(([day]) => `A gate was opened on ${day}.`).join(' ');
  const many = account('A', text, days);
  const told = (id: string) =>
    account(id, 'The flood came on 2033-08-01.', [['2033-08-01', '2033-08-01']], ['2033-08-01']);
  let view = viewOf();
  // Aimed at is half a second; the rest is for slow machines.
  expect(processorTime(() => (view = viewOf(many, told('B'), told('C'))))).toBeLessThan(3000);
  expect(view.dated.length).toBe(250);
  expect(view.more).toBe(5000 - 250);
  expect(view.dated.find(w => w.value === '2033-08-01')?.accounts).toBe(3);
  const drawing = layOut(view.dated, view.scale!);
  const [happened, said] = drawing.lanes;
  expect(happened.marks.length + happened.more).toBeLessThanOrEqual(250);
  expect([said.marks.length, said.more]).toEqual([0, 0]);
  expect(drawing.height).toBeLessThan(320);
});

it('stays within bounds with thousands of accounts of one date', () => {
  const all = Array.from({ length: 5000 }, (_, i) =>
    account(
      `D${String(i)}`,
      `The flood came on 3 May 2031 to house ${String(i)}.`,
      [['3 May 2031', '2031-05-03']],
      i % 2 ? ['3 May 2031'] : [],
      '2031-05-04',
    ),
  );
  let view = viewOf();
  expect(processorTime(() => (view = viewOf(...all)))).toBeLessThan(6000);
  const [first, second] = view.dated;
  expect([first?.happened.length, first?.moreHappened]).toEqual([4, 2497]);
  expect([first?.happened[0]?.by.length, first?.happened[0]?.also.length]).toEqual([2500, 24]);
  expect([second?.published.length, second?.morePublished]).toEqual([12, 4988]);
});

it('draws marks and labels within the drawing, none over another in its row', () => {
  const view = timelineView(placesOf(accounts), []);
  const { lanes, height } = layOut([...view.dated, ...view.undated], view.scale!);
  for (const { marks } of lanes) {
    expect(marks.length).toBeGreaterThan(0);
    for (const { bars, y, labelX, anchor } of marks) {
      expect(bars.every(b => b.x >= 0 && b.x + b.width <= WIDTH)).toBe(true);
      expect(y > 0 && y < height && labelX >= 0 && labelX <= WIDTH).toBe(true);
      expect(['start', 'end']).toContain(anchor);
    }
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) {
        if (a.y !== b.y) continue;
        const [p, q] = [a, b].map(
          m => [Math.min(...m.bars.map(x => x.x)), Math.max(...m.bars.map(x => x.x + x.width))] as const,
        );
        expect(p![1] < q![0] || q![1] < p![0]).toBe(true);
      }
  }
});

it('draws times of one day as one mark', () => {
  const view = viewOf(
    account('A', 'The flood came on 3 May 2031.', [['3 May 2031', '2031-05-03']], ['3 May 2031']),
    account(
      'B',
      'A flood came on 3 May 2031 at six.',
      [['3 May 2031 at six', '2031-05-03T06:00']],
      ['3 May 2031 at six'],
    ),
    account('C', 'A flood came in May 2031.', [['May 2031', '2031-05']], ['May 2031']),
  );
  const labels = layOut(view.dated, view.scale!).lanes[0].marks.map(m => [m.label, m.open, m.hatched]);
  expect(labels).toEqual([
    ['May 2031: flood', true, false],
    ['3 May 2031: flood (2)', false, false],
  ]);
});

it('keeps the strokes of a hatched bar within it', () => {
  for (const width of [1, 5, 12, 77.3]) {
    const numbers = [...hatch({ x: 10, width }, 100).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(m => [
      Number(m[1]),
      Number(m[2]),
    ]);
    expect(numbers.length).toBeGreaterThan(0);
    for (const [x = 0, y = 0] of numbers) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(10 + width + 0.06);
      expect(y).toBeGreaterThanOrEqual(100);
      expect(y).toBeLessThanOrEqual(112);
    }
  }
});
