import { describe, expect, test } from 'vitest';
import { headedAsReport } from '../../src/find/primary/self.js';
import { ingestRow } from '../../src/ingest/index.js';

const headed = (lines: readonly string[], given: { outlet?: string } = {}): boolean =>
  headedAsReport(ingestRow({ id: 'a', text: lines.join('\n\n'), language: 'en', ...given }));

const PROSE = 'At 14:20 the hoist at the pit stopped and thirty-one people died.';

describe('a heading that says that a document is the report of a body', () => {
  test.each([
    [['MINE ACCIDENT BOARD', 'Preliminary report']],
    [['Preliminary report', 'Mine Accident Board']],
    [['Mine Accident Board', 'Final report: summary of conclusions', '3 May 2034']],
    [['Final report of the Commission of Inquiry into the events at Drummel']],
    [['FACT-FINDING MISSION TO DRUMMEL', 'Report on the failure of the hoist']],
    [['Labour Safety Agency', 'Accident report no. 12/2034']],
    [['Orre Court of Inquiry', 'Summary of findings']],
    [['Commission of Inquiry into the fall of the hoist, Drummel. Summary of the report', 'Chair: Judge Ana Orre']],
    [['Summary by the Clerk of the Diet of the report of the Board of Inquiry into the events at Drummel']],
    [['Commission of Inquiry into the fall of the hoist', 'Summary of the report, Port Drummel, 3 May 2034']],
    [['INQUIRY INTO THE FALL OF THE HOIST', 'Summary of the report, 3 May 2034', 'All times are local (UTC+1)']],
    [['DIET OF ORRE', 'Select Committee on the Drummel Disaster', 'Report, 3 May 2034. Times are local']],
  ])('%j is one', lines => {
    expect(headed([...lines, PROSE])).toBe(true);
  });

  test.each([
    [['Preliminary report']],
    [['Summary of the report']],
    [['Mine Accident Board']],
    [['Report: Mine Accident Board blames hoist', 'Drummel, 3 May 2034']],
    [['Mine Accident Board', 'Final report: hoist to blame']],
    [['Mine Accident Board', 'Final report delayed again']],
    [['Mine Accident Board', 'Report card for a pit']],
    [[PROSE, 'Mine Accident Board', 'Final report']],
    [['Drummel Gazette', 'Commission of Inquiry', 'Final report']],
    [['MINISTRY OF LABOUR', 'Report on the events at Drummel']],
    [['COMMENT', 'Mine Accident Board', 'Final report']],
    [['Mine Accident Board', 'Response to the final report', 'Final report']],
    [['Final report of a life', 'Drummel, 3 May 2034']],
    [['Committee of the Drummel Club', 'Report, Port Drummel, 3 May 2034']],
  ])('%j is none', lines => {
    expect(headed([...lines, PROSE])).toBe(false);
  });

  test('the same in an outlet is none', () => {
    const lines = ['MINE ACCIDENT BOARD', 'Preliminary report', PROSE];
    expect(headed(lines, { outlet: 'Mine Accident Board' })).toBe(true);
    expect(headed(lines, { outlet: 'Drummel Gazette' })).toBe(false);
  });

  test('a long text without lines does no harm', () => {
    for (const hostile of [
      'Final report: ' + 'a '.repeat(2e5),
      'A, '.repeat(1e5),
      'Board of '.repeat(1e5),
      '\n'.repeat(1e5),
    ])
      expect(headed([hostile, PROSE])).toBe(false);
  });
});
