/**
 * Trains the two models of attributions.
 *
 *     python3 ../shared/eval/attributions.py gold ../shared/data/polnear/train > train.jsonl
 *     npx tsx scripts/train/attributions.ts train.jsonl src/languages/en/models
 *
 * The first model labels tokens, a paragraph a chain. The second labels the window of each stretch of tokens that the first suspects to
 * be a cue; what it sees of the first model's opinion in training comes from models that have not seen the document (`FOLDS`).
 */
import '../../src/ready.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotators } from '../../src/annotate/index.js';
import { addTokenFeatures } from '../../src/annotate/attributions/learned/token-features.js';
import { factsOf, type Facts } from '../../src/annotate/attributions/learned/facts.js';
import { CONTENT, CUE, LABELS, SOURCE, WIDTH } from '../../src/annotate/attributions/learned/labels.js';
import { addCueFeatures } from '../../src/annotate/attributions/learned/cue-features.js';
import { suspect } from '../../src/annotate/attributions/learned/read.js';
import { continuesQuote } from '../../src/annotate/attributions/direct.js';
import type { Draft } from '../../src/annotate/attributions/draft.js';
import { reconcile } from '../../src/annotate/attributions/reconcile.js';
import { ruleDrafts } from '../../src/annotate/attributions/rules.js';
import { type Unit, type Words, wordsOf } from '../../src/annotate/attributions/words.js';
import { indexAt } from '../../src/annotate/search.js';
import { featureList } from '../../src/annotate/sequence/features.js';
import { packModel, readModel, type SequenceModel } from '../../src/annotate/sequence/model.js';
import { classesOf } from '../../src/annotate/sequence/models.js';
import { syntaxModelOf } from '../../src/annotate/syntax/models.js';
import { ingestRow } from '../../src/ingest/index.js';
import { languageOf } from '../../src/languages/index.js';
import { type Annotations, noAnnotations, type Span } from '../../src/model/index.js';
import { type Example, train, type Training } from './crf.js';

const FOLDS = 3;
const ROWS = 2 ** 18;

/** Found on the development part; see the card. */
const TOKENS: Omit<Training, 'report'> = {
  labels: WIDTH,
  rows: ROWS,
  epochs: 5,
  rate: 0.05,
  decay: 0.0003,
  dropout: 0.6,
  calm: 0.1,
};
const CUES: Omit<Training, 'report'> = {
  labels: WIDTH,
  rows: ROWS,
  epochs: 5,
  rate: 0.02,
  decay: 0.0003,
  dropout: 0.5,
  calm: 1,
};

/** An attribution of the corpus. */
export interface Gold {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A document of the corpus as the models see it. */
export interface Prepared {
  readonly id: string;
  readonly text: string;
  readonly words: Words;
  readonly facts: Facts;
  readonly drafts: readonly Draft[];
  readonly all: Annotations;
  readonly gold: readonly Gold[];
}

/** A line of the corpus: `id`, `text`, `attributions`. */
export const prepare = (line: string): Prepared => {
  const row = JSON.parse(line) as { id: string; text: string; attributions: Gold[] };
  const document = ingestRow(row);
  let all: Annotations = noAnnotations;
  for (const annotator of annotators) {
    if (annotator.writes === 'attributions') continue;
    all = { ...all, [annotator.writes]: annotator.annotate(document, all, languageOf('en')) };
  }
  return prepared(row.id, row.text, all, row.attributions);
};

/** The same from annotations that are known. */
export const prepared = (
  id: string,
  text: string,
  all: Annotations,
  gold: readonly Gold[],
  known?: readonly Draft[],
): Prepared => {
  const words = wordsOf(languageOf('en'), text, all, continuesQuote);
  const drafts = known ?? reconcile(words, ruleDrafts(words));
  const facts = factsOf(words, all.mentions, classesOf('en'), syntaxModelOf('en'), drafts);
  return { id, text, words, facts, drafts, all, gold };
};

/** The tokens that a span touches. */
export const unitOf = ({ tokens }: Words, { from, to }: Span): Unit => {
  const first = indexAt(tokens, from);
  let last = first;
  while (last < tokens.length && (tokens[last]?.from ?? to) < to) last += 1;
  return { first, last };
};

/** Writes the labels of spans into `labels`, whose first entry is token `start`. */
const put = (labels: Uint8Array, start: number, words: Words, spans: readonly Span[], kind: number): void => {
  for (const span of spans) {
    const unit = unitOf(words, span);
    const first = Math.max(unit.first, start);
    for (let i = first; i < Math.min(unit.last, start + labels.length); i += 1)
      labels[i - start] = i === first ? kind : kind + 1;
  }
};

/** A span that another has overwritten at its beginning begins behind it. */
const mend = (labels: Uint8Array): Uint8Array =>
  labels.map((label, i) => {
    if (label === 0 || label % 2 === 1) return label;
    const before = i === 0 ? 0 : labels[i - 1];
    return before === label || before === label - 1 ? label : label - 1;
  });

const tokenExamples = ({ words, facts, gold }: Prepared): Example[] => {
  const labels = new Uint8Array(facts.count);
  for (const { content } of gold) put(labels, 0, words, content, CONTENT);
  for (const { source } of gold) put(labels, 0, words, source, SOURCE);
  for (const { cue } of gold) put(labels, 0, words, cue, CUE);
  const list = featureList(ROWS - 1);
  const examples: Example[] = [];
  for (let p = 0; p + 1 < facts.paragraphs.length; p += 1) {
    const first = facts.paragraphs[p] ?? 0;
    const last = facts.paragraphs[p + 1] ?? 0;
    list.clear();
    addTokenFeatures(list, facts, words, first, last);
    const { rows, starts } = list.take();
    examples.push({ rows: rows.slice(), starts: starts.slice(), gold: mend(labels.slice(first, last)) });
  }
  return examples;
};

/** The windows of a document's candidates, with the labels of the gold attribution whose cue is most in the core. */
export const cueExamples = (one: Prepared, model: SequenceModel): Example[] => {
  const { words, facts, drafts, gold } = one;
  const { candidates, hints } = suspect(words, facts, drafts, model);
  const list = featureList(ROWS - 1);
  const cues = gold.map(({ cue }) => cue.map(span => unitOf(words, span)));
  return candidates.map(candidate => {
    const { core, window } = candidate;
    list.clear();
    addCueFeatures(list, facts, words, hints, candidate);
    const { rows, starts } = list.take();
    const labels = new Uint8Array(window.last - window.first);
    let most = 0;
    let best: Gold | undefined;
    cues.forEach((units, g) => {
      const shared = units.reduce(
        (sum, u) => sum + Math.max(0, Math.min(u.last, core.last) - Math.max(u.first, core.first)),
        0,
      );
      if (shared <= most) return;
      most = shared;
      best = gold[g];
    });
    if (best) {
      put(labels, window.first, words, best.content, CONTENT);
      put(labels, window.first, words, best.source, SOURCE);
      put(labels, window.first, words, best.cue, CUE);
    }
    return { rows: rows.slice(), starts: starts.slice(), gold: mend(labels) };
  });
};

const say =
  (what: string) =>
  (epoch: number, loss: number): void => {
    process.stderr.write(`${what}, round ${String(epoch)}: loss ${loss.toFixed(0)}\n`);
  };

const fit = (what: string, examples: readonly Example[], how: Omit<Training, 'report'>): Uint8Array => {
  const { weights, transitions } = train(examples, { ...how, report: say(what) });
  return packModel(LABELS, weights, transitions);
};

/** The bytes of both models. */
export const trainModels = (documents: readonly Prepared[]): { tokens: Uint8Array; cues: Uint8Array } => {
  const examples = documents.map(tokenExamples);
  const windows: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = examples.filter((_, i) => i % FOLDS !== fold).flat();
    const model = readModel(fit(`tokens, without part ${String(fold + 1)} of ${String(FOLDS)}`, others, TOKENS));
    documents.forEach((one, i) => {
      if (i % FOLDS === fold) windows.push(...cueExamples(one, model));
    });
  }
  return { tokens: fit('tokens', examples.flat(), TOKENS), cues: fit('cues', windows, CUES) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [corpus, folder] = process.argv.slice(2);
  if (corpus === undefined || folder === undefined) throw new Error('usage: attributions.ts TRAIN.jsonl FOLDER');
  const lines = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(line => line !== '');
  const { tokens, cues } = trainModels(lines.map(prepare));
  writeFileSync(join(folder, 'attributions.bin'), tokens);
  writeFileSync(join(folder, 'cues.bin'), cues);
}
