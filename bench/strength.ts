/**
 * Strength on the way: planted edits between two accounts, or between a headline and its text, and as many controls in which nothing that a
 * reader need know of was changed.
 *
 *     npx tsx bench/strength.ts          (SHOW=1 prints what was missed and what was found wrongly)
 */
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import { annotate, crossread } from '../src/pipeline.js';
import { first } from './strength/first.js';
import { newsroomFirst } from './strength/newsroom-first.js';
import { newsroomSecond } from './strength/newsroom-second.js';
import { newsroomFourth } from './strength/newsroom-fourth.js';
import { newsroomThird } from './strength/newsroom-third.js';
import type { Planted } from './strength/planted.js';
import { second } from './strength/second.js';
import { third } from './strength/third.js';

const RULES = new Set([
  'lost-hedge',
  'lost-attribution',
  'strengthened-claim',
  'broadened-source',
  'weakened-claim',
  'headline-exceeds-body',
]);

const foundIn = ({ texts, published }: Planted): string[] =>
  crossread(
    'planted',
    texts.map((text, i) => annotate(ingestRow({ id: String(i), text, published: published?.[i] ?? undefined }))),
  )
    .findings.map(f => f.rule)
    .filter(rule => RULES.has(rule));

const show = (title: string, { texts }: Planted): void => {
  if (process.env.SHOW !== undefined) console.log(`--- ${title}\n${texts.join('\n  |  ')}`);
};

/** How many of some are as they should be: edits that their rule found, controls in which nothing was found. */
const right = (all: readonly Planted[]): number =>
  all.filter(one => {
    const rules = foundIn(one);
    const isRight = one.rule === null ? rules.length === 0 : [one.rule].flat().some(rule => rules.includes(rule));
    if (!isRight) show(`${one.kind}: ${rules.join(', ') || 'nothing'}`, one);
    return isRight;
  }).length;

const score = (name: string, set: readonly Planted[]): void => {
  let [hits, edits, alarms, controls] = [0, 0, 0, 0];
  for (const kind of new Set(set.map(one => one.kind))) {
    const all = set.filter(one => one.kind === kind);
    const count = right(all);
    const isEdit = all[0]?.rule !== null;
    console.log(`${kind}: ${isEdit ? 'found' : 'rightly nothing in'} ${String(count)} of ${String(all.length)}`);
    if (isEdit) [hits, edits] = [hits + count, edits + all.length];
    else [alarms, controls] = [alarms + all.length - count, controls + all.length];
  }
  console.log(
    `${name} set: ${String(edits)} edits, recall ${(hits / edits).toFixed(3)}; ${String(controls)} controls, precision ${(hits / (hits + alarms)).toFixed(3)}\n`,
  );
};

score('first', first);
score('second', second);
score('third', third);
score('newsroom, first', newsroomFirst);
score('newsroom, second', newsroomSecond);
score('newsroom, third', newsroomThird);
score('newsroom, fourth', newsroomFourth);
