/**
 * How often the parts are right: runs the program itself on the development parts of the corpora and prints one table of Markdown.
 *
 *     npx tsx bench/accuracy.ts [attributions|quantities|times|dates|hedges|pairs|seeds|all]
 *
 * The corpora and their scorers stand in `../shared` beside the checkout, which is not part of the project; without it this says so and
 * ends. The program must be built (`npm run build`), and `python3` be there for the scorers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SURE } from '../src/annotate/sure.js';
import { ecbText } from './ecb.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));

/** What a command writes to standard output. Throws where it fails; status 1 of Crossread says only that some inputs were unusable. */
const run = (command: string, args: readonly string[], input = ''): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  if (status !== 0 && !(status === 1 && command === process.execPath)) {
    throw new Error(`${command} ${args.join(' ')} ended with status ${String(status)}:\n${stderr}`);
  }
  return stdout;
};

const crossread = (args: readonly string[], input = ''): string =>
  run(process.execPath, [join(ROOT, 'bin/crossread'), ...args], input);
const python = (args: readonly string[]): string => run('python3', args);

/** Where outputs are kept while they are scored. */
let folder = '';

/** A kept file with `text`. */
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Lines with the same id as one before are left out: the list of pages with their dates names one of them twice. */
const once = (jsonl: string): string => {
  const seen = new Set<string>();
  return jsonl
    .split('\n')
    .filter(line => {
      if (line === '') return false;
      const { id } = JSON.parse(line) as { id: string };
      return !seen.has(id) && seen.add(id);
    })
    .join('\n');
};

/** Precision, recall and F1 with the number of true things, as the scorers give them. */
interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
}

/** What a scorer says of the program's output on a corpus. */
const scored = (scorer: string, corpus: string, verb: 'annotate' | 'extract'): unknown => {
  const script = join(SHARED, 'eval', `${scorer}.py`);
  const gold = join(SHARED, 'data', corpus);
  const output = crossread([verb, '--jsonl'], once(python([script, 'prepare', gold])));
  return JSON.parse(python([script, 'score', gold, file('output.jsonl', output)]));
};

const shown = (share: number): string => share.toFixed(3);

const row = (what: string, { p, r, f1, gold }: Score): string =>
  `| ${what} | ${shown(p)} | ${shown(r)} | **${shown(f1)}** | ${String(gold)} |`;

const value = (what: string, share: number): string => `| ${what} | | | **${shown(share)}** | |`;

const attributions = (): string[] => {
  interface Part {
    readonly token: Score;
    readonly strict: Score;
  }
  interface Figures {
    readonly source: Part;
    readonly cue: Part;
    readonly content: Part;
    readonly content_by_style: Readonly<Record<'direct' | 'mixed' | 'indirect', Part>>;
    readonly linked: Score;
    readonly style_accuracy: number;
  }
  const script = join(SHARED, 'eval', 'attributions.py');
  const gold = join(SHARED, 'data', 'polnear/dev');
  const output = crossread(['annotate', '--jsonl'], python([script, 'prepare', gold]));
  const score = (text: string): Figures =>
    JSON.parse(python([script, 'score', gold, file('output.jsonl', text)])) as Figures;
  interface Row {
    readonly attributions: readonly { readonly confidence: number }[];
  }
  const sure = output
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const one = JSON.parse(line) as Row;
      return JSON.stringify({ ...one, attributions: one.attributions.filter(({ confidence }) => confidence >= SURE) });
    });
  const f = score(output);
  const of = f.content_by_style;
  return [
    row('attributions (PolNeAR dev): source, cue and content linked', f.linked),
    row(
      `— linked, of those that \`analyze\` goes by (confidence ${String(SURE)} and more)`,
      score(sure.join('\n')).linked,
    ),
    row('— words of the source', f.source.token),
    row('— words of the cue', f.cue.token),
    row('— words of the content', f.content.token),
    row('— the same content', f.content.strict),
    row('— the same content, direct', of.direct.strict),
    row('— words of direct content', of.direct.token),
    row('— words of mixed content', of.mixed.token),
    row('— words of indirect content', of.indirect.token),
    value('— style right, of those found', f.style_accuracy),
  ];
};

const quantities = (): string[] =>
  ['age', 'currency', 'dimension', 'temperature'].flatMap(name => {
    const f = scored('quantities', `quantities/${name}-model.json`, 'annotate') as Record<
      'value' | 'value+unit',
      Score
    >;
    return [row(`quantities (${name}): value`, f.value), row('— value and unit', f['value+unit'])];
  });

const times = (): string[] =>
  (
    [
      ['TimeBank and AQUAINT', 'timebank'],
      ['MEANTIME', 'meantime/corpus_apple'],
    ] as const
  ).flatMap(([name, corpus]) => {
    interface Figures extends Record<'strict' | 'relaxed' | 'value', Score> {
      readonly type_accuracy: number;
    }
    const f = scored('times', corpus, 'annotate') as Figures;
    return [
      row(`times (${name}): found, any word in common`, f.relaxed),
      row('— the same words', f.strict),
      row('— the very TIMEX3 value', f.value),
      value('— type right, of those found', f.type_accuracy),
    ];
  });

const dates = (): string[] => {
  const f = scored('extract', 'dates/eval_part.json', 'extract') as { readonly date: Score };
  return [row('dates of publication of web pages, their addresses unseen', f.date)];
};

const hedges = (): string[] => {
  interface Figures {
    readonly sentence: Score;
    readonly cue: { readonly strict: Score };
  }
  const f = scored('hedges', 'hedges/wiki.xml', 'annotate') as Figures;
  return [
    row('hedges (Szeged, Wikipedia; the model has seen all of it): uncertain sentences', f.sentence),
    row('— cues, the same words', f.cue.strict),
  ];
};

const seeds = (): string[] => {
  interface Figures {
    readonly weighted: number;
    readonly by_weight: { readonly all: Readonly<Record<string, number>> };
    readonly violations: number;
    readonly unmatched_conflicts: number;
  }
  const analysis = join(folder, 'seeds.json');
  crossread(['analyze', join(SHARED, 'seeds'), '--json', analysis]);
  const f = JSON.parse(python([join(SHARED, 'eval/seeds.py'), analysis, '--json'])) as Figures;
  const all = f.by_weight.all;
  return [
    value('five accounts of one event: what a reader would find, weighted', f.weighted),
    value('— what one would be angry without', all['3'] ?? 0),
    value('— what one expects', all['2'] ?? 0),
    value('— refinements', all['1'] ?? 0),
    `| — findings that must not be there | | | **${String(f.violations)}** | |`,
    `| — conflicts that the reader's list does not have | | | **${String(f.unmatched_conflicts)}** | |`,
  ];
};

/** Pairs of articles of ECB+ against labels given by reading them (`bench/pairs`). */
const pairs = (): string[] => {
  interface Figures {
    readonly macro_f1: number;
    readonly label: Readonly<Record<string, Score>>;
    readonly related: Score;
    readonly sure_only: { readonly macro_f1: number; readonly related: Score };
  }
  const gold = fileURLToPath(new URL('pairs/ecbplus.jsonl', import.meta.url));
  const ids = new Set<string>();
  for (const line of readFileSync(gold, 'utf8').trim().split('\n')) {
    const { left, right } = JSON.parse(line) as { readonly left: string; readonly right: string };
    ids.add(left).add(right);
  }
  const documents = [...ids].map(id => {
    const xml = readFileSync(join(SHARED, 'data/ecbplus', id.split('_')[0] ?? '', `${id}.xml`), 'utf8');
    return JSON.stringify({ id, text: ecbText(xml), language: 'en' });
  });
  const output = file('pairs.jsonl', crossread(['reuse', '--jsonl', '--documents'], documents.join('\n')));
  const f = JSON.parse(python([join(SHARED, 'eval/reuse.py'), 'score', gold, output])) as Figures;
  return [
    row('pairs of articles (ECB+, read by hand): related or independent', f.related),
    ...['derived', 'partly-derived', 'independent'].flatMap(label => {
      const score = f.label[label];
      return score === undefined ? [] : [row(`— ${label}`, score)];
    }),
    value('— the three labels, macro-F1', f.macro_f1),
    value('— of the pairs that the readers were sure of', f.sure_only.macro_f1),
  ];
};

const measures: Readonly<Record<string, () => string[]>> = {
  attributions,
  quantities,
  times,
  dates,
  hedges,
  pairs,
  seeds,
};

const [asked = 'all'] = process.argv.slice(2);
const chosen = asked === 'all' ? Object.values(measures) : [measures[asked]].filter(m => m !== undefined);
if (chosen.length === 0) {
  console.error(`There is no measure '${asked}': ${[...Object.keys(measures), 'all'].join(', ')}`);
  process.exitCode = 2;
} else if (!existsSync(join(SHARED, 'eval'))) {
  console.error(`Nothing was measured: the corpora and scorers are not there (looked for ${SHARED}).`);
  process.exitCode = 3;
} else {
  console.log('| what | precision | recall | F1 | of |\n| --- | --- | --- | --- | --- |');
  folder = mkdtempSync(join(tmpdir(), 'crossread-accuracy-'));
  try {
    for (const measure of chosen) for (const line of measure()) console.log(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
