/**
 * How far the ladder of strength goes on other people's pairs: a press release beside the sentence of its study (exaggerates, same, downplays),
 * and a claim beside one on the same event (strengthens or not, weakens or not). Macro-F1 by cross-validation in ten folds, the pairs of one
 * document or topic in one fold; logistic regressions of a few counts, which only measure: the program has no such model.
 *
 *     npx tsx bench/drift.ts
 */
import '../src/ready.js';
import { existsSync, readFileSync } from 'node:fs';
import { strengthOf } from '../src/find/strength/strength.js';
import { ingestRow } from '../src/ingest/index.js';
import { languageOf } from '../src/languages/index.js';
import { rungs } from '../src/model/index.js';
import { annotate } from '../src/pipeline.js';
import { words } from '../src/text/words.js';

const DATA = new URL('../../shared/data/', import.meta.url);

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly label: string;
  readonly group: string;
}

/** What is counted in one text. */
interface Read {
  readonly firm: number;
  readonly counts: readonly number[];
  readonly words: ReadonlySet<string>;
}

const CORRELATES = /\b(?:associat|correlat|link(?:ed|s)?\b|relat(?:ed|ion)|predict|risk)/giu;
const CAUSES =
  /\b(?:caus|increas|reduc|improv|prevent|lead|led\b|boost|protect|lower|raise|cut|help|sav(?:e|ing)|affect)/giu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(new RegExp(pattern.source, 'giu'))].length;

const known = new Map<string, Read>();
const readOf = (text: string): Read => {
  const old = known.get(text);
  if (old) return old;
  const account = annotate(ingestRow({ id: 'x', text }));
  const { hedges, tokens } = account.annotations;
  const { strength, hedges: pack } = languageOf('en');
  const classOf = (h: { from: number; to: number }): string | undefined =>
    pack.hedgeStrength.get(text.slice(h.from, h.to).toLowerCase());
  const verbs = tokens.filter(t => t.pos === 'VERB');
  const places = verbs.map(v => rungs.indexOf(strengthOf(account, v).rung));
  const read: Read = {
    firm: places.length === 0 ? 0 : places.reduce((sum, n) => sum + n, 0) / places.length,
    counts: [
      hedges.filter(h => classOf(h) === 'possible').length,
      hedges.filter(h => classOf(h) !== 'possible').length,
      account.annotations.attributions.length,
      count(text, strength.softCue),
      count(text, strength.firmCue),
      count(text, CORRELATES),
      count(text, CAUSES),
    ],
    words: new Set(words(text, [{ from: 0, to: text.length }]).map(w => w.norm)),
  };
  known.set(text, read);
  return read;
};

const overlap = ({ one, other }: Pair): number[] => {
  const [a, b] = [readOf(one).words, readOf(other).words];
  const shared = [...a].filter(w => b.has(w)).length;
  return [shared / Math.max(1, a.size), shared / Math.max(1, b.size)];
};
const ladder = ({ one, other }: Pair): number[] => [readOf(other).firm - readOf(one).firm];
const all = (pair: Pair): number[] => {
  const [a, b] = [readOf(pair.one).counts, readOf(pair.other).counts];
  return [...ladder(pair), ...a.map((n, i) => (b[i] ?? 0) - n), ...overlap(pair)];
};

const f1 = (gold: readonly string[], said: readonly string[]): number => {
  const labels = [...new Set(gold)];
  const each = labels.map(label => {
    const hit = gold.filter((g, i) => g === label && said[i] === label).length;
    return (2 * hit) / Math.max(1, gold.filter(g => g === label).length + said.filter(s => s === label).length);
  });
  return each.reduce((sum, n) => sum + n, 0) / labels.length;
};

const STEPS = 300;
const RATE = 0.5;
const RIDGE = 0.01;

/** A softmax regression with classes weighed equally, by gradient descent on standardised features. */
const fit = (rows: readonly (readonly number[])[], gold: readonly string[]): ((row: readonly number[]) => string) => {
  const labels = [...new Set(gold)].sort();
  const size = rows[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, k) => rows.reduce((s, r) => s + (r[k] ?? 0), 0) / rows.length);
  const sd = mean.map((m, k) => Math.sqrt(rows.reduce((s, r) => s + ((r[k] ?? 0) - m) ** 2, 0) / rows.length) || 1);
  const scaled = (row: readonly number[]): number[] => [1, ...row.map((n, k) => (n - (mean[k] ?? 0)) / (sd[k] ?? 1))];
  const weights = labels.map(() => Array.from({ length: size + 1 }, () => 0));
  const odds = (x: readonly number[]): number[] => {
    const raw = weights.map(w =>
      Math.exp(
        Math.min(
          30,
          w.reduce((s, n, k) => s + n * (x[k] ?? 0), 0),
        ),
      ),
    );
    const sum = raw.reduce((s, n) => s + n, 0);
    return raw.map(n => n / sum);
  };
  const xs = rows.map(scaled);
  const share = labels.map(label => rows.length / (labels.length * gold.filter(g => g === label).length));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map(w => w.map(n => RIDGE * n));
    xs.forEach((x, i) => {
      const weight = share[labels.indexOf(gold[i] ?? '')] ?? 1;
      odds(x).forEach((p, c) => {
        const miss = (weight * (p - (labels[c] === gold[i] ? 1 : 0))) / xs.length;
        x.forEach((n, k) => {
          const row = slope[c];
          if (row) row[k] = (row[k] ?? 0) + miss * n;
        });
      });
    });
    weights.forEach((w, c) => {
      w.forEach((n, k) => {
        w[k] = n - RATE * (slope[c]?.[k] ?? 0);
      });
    });
  }
  return row => {
    const p = odds(scaled(row));
    return labels[p.indexOf(Math.max(...p))] ?? '';
  };
};

const FOLDS = 10;

const crossed = (pairs: readonly Pair[], features: (pair: Pair) => number[]): number => {
  const groups = [...new Set(pairs.map(p => p.group))].sort();
  const foldOf = new Map(groups.map((g, i) => [g, i % FOLDS]));
  const rows = pairs.map(features);
  const said = pairs.map(() => '');
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const train = pairs.flatMap((p, i) => (foldOf.get(p.group) === fold ? [] : [i]));
    const judge = fit(
      train.map(i => rows[i] ?? []),
      train.map(i => pairs[i]?.label ?? ''),
    );
    pairs.forEach((p, i) => {
      if (foldOf.get(p.group) === fold) said[i] = judge(rows[i] ?? []);
    });
  }
  return f1(
    pairs.map(p => p.label),
    said,
  );
};

const majority = (pairs: readonly Pair[]): number => {
  const gold = pairs.map(p => p.label);
  const count = (label: string): number => gold.filter(g => g === label).length;
  const most = [...new Set(gold)].sort((a, b) => count(b) - count(a))[0] ?? '';
  return f1(
    gold,
    gold.map(() => most),
  );
};

const report = (name: string, pairs: readonly Pair[], byRungs: ((drift: number) => string) | null): void => {
  const line = [
    `majority ${majority(pairs).toFixed(3)}`,
    `word overlap ${crossed(pairs, overlap).toFixed(3)}`,
    ...(byRungs === null
      ? []
      : [
          `rungs compared ${f1(
            pairs.map(p => p.label),
            pairs.map(p => byRungs(ladder(p)[0] ?? 0)),
          ).toFixed(3)}`,
        ]),
    `rungs fitted ${crossed(pairs, ladder).toFixed(3)}`,
    `rungs and counts fitted ${crossed(pairs, all).toFixed(3)}`,
  ];
  console.log(`${name} (${String(pairs.length)} pairs), macro-F1: ${line.join(', ')}`);
};

const read = (name: string): string => {
  const file = new URL(name, DATA);
  if (!existsSync(file)) throw new Error(`${name} is not beside the checkout`);
  return readFileSync(file, 'utf8');
};

interface Release {
  readonly original_file_id: string;
  readonly press_release_conclusion: string;
  readonly abstract_conclusion: string;
  readonly exaggeration_label: string;
}
const releases = read('exaggeration/insciout_train.jsonl')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Release)
  .map(
    (r): Pair => ({
      one: r.abstract_conclusion,
      other: r.press_release_conclusion,
      label: r.exaggeration_label,
      group: r.original_file_id,
    }),
  );
report('press releases', releases, drift => (drift < 0 ? 'exaggerates' : drift > 0 ? 'downplays' : 'same'));

interface Claims {
  readonly topic: string;
  readonly claim_a: string;
  readonly claim_b: string;
  readonly relation: number;
}
for (const [name, file, sign] of [
  ['strengthens', 'strength', -1],
  ['weakens', 'weak', 1],
] as const) {
  const { data } = JSON.parse(read(`claimdiff/${file}-train.json`)) as { data: readonly Claims[] };
  const pairs = data.map(
    (r): Pair => ({ one: r.claim_a, other: r.claim_b, label: String(r.relation), group: r.topic }),
  );
  report(name, pairs, drift => (drift * sign > 0 ? '1' : '0'));
}
