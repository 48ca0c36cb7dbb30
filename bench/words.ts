/**
 * Words a second from text to attributions, on one core, beside wink-nlp alone and compromise, over the same articles in one run.
 *
 *     npm run build && npx tsx bench/words.ts [ROUNDS]
 *
 * Articles are those of the development part of PolNeAR in `../shared` beside the checkout; without them this says so and ends. Every round
 * reads all articles with each of the three; the best round counts, since what else the machine does only adds. "crossread" is all that
 * attributions need: sentences, words, quotations, names, hedges, attributions. wink-nlp gives words, parts of speech and lemmas, compromise
 * words and tags. Prints a table of Markdown and the memory at the most.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Annotations, Document } from '../src/model/index.js';
import type * as annotatorsTypes from '../src/annotate/index.js';
import type * as ingestTypes from '../src/ingest/index.js';
import type * as languagesTypes from '../src/languages/index.js';
import type * as modelTypes from '../src/model/index.js';

const TEXTS = fileURLToPath(new URL('../../shared/data/polnear/dev/text', import.meta.url));
const NEEDED: ReadonlySet<string> = new Set([
  'sentences',
  'tokens',
  'quotations',
  'mentions',
  'hedges',
  'attributions',
]);

if (!existsSync(TEXTS)) {
  console.log('The corpus is not there (../shared/data/polnear/dev/text): nothing measured.');
  process.exit(0);
}

/** A module of the built program, whose code is what users run. */
const built = async <T>(path: string): Promise<T> =>
  (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T;

await built('ready.js');
const { annotators } = await built<typeof annotatorsTypes>('annotate/index.js');
const { languageOf } = await built<typeof languagesTypes>('languages/index.js');
const { noAnnotations } = await built<typeof modelTypes>('model/index.js');
const { ingestRow } = await built<typeof ingestTypes>('ingest/index.js');

const texts = readdirSync(TEXTS)
  .sort()
  .map(name => readFileSync(join(TEXTS, name), 'utf8'));
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const documents = texts.map((text, i): Document => ingestRow({ id: String(i), text, language: 'en' }));
const english = languageOf('en');

const nlp = winkNLP(model, ['sbd', 'pos']);
/* eslint-disable @typescript-eslint/unbound-method -- wink's readers are plain functions that it types as methods */
const pos = nlp.its.pos as ItsFunction<string>;
const lemma = nlp.its.lemma as ItsFunction<string>;
/* eslint-enable @typescript-eslint/unbound-method */

const readers: Record<string, () => void> = {
  'wink-nlp alone': () => {
    for (const text of texts) {
      const tokens = nlp.readDoc(text).tokens();
      tokens.out();
      tokens.out(pos);
      tokens.out(lemma);
    }
  },
  compromise: () => {
    for (const text of texts) compromise(text);
  },
  'crossread, to attributions': () => {
    for (const document of documents) {
      let all: Annotations = noAnnotations;
      for (const annotator of annotators) {
        if (NEEDED.has(annotator.writes))
          all = { ...all, [annotator.writes]: annotator.annotate(document, all, english) };
      }
    }
  },
};

const best = new Map<string, number>();
for (let round = 0; round < Number(process.argv[2] ?? 6); round += 1) {
  for (const [name, read] of Object.entries(readers)) {
    const before = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(before);
    best.set(name, Math.min(best.get(name) ?? Infinity, (user + system) / 1e6));
  }
}

console.log(
  `${String(texts.length)} articles, ${String(words)} words; seconds of the processor, garbage collection included\n`,
);
console.log('| | words a second | of wink-nlp alone |\n| --- | --- | --- |');
const wink = best.get('wink-nlp alone') ?? NaN;
for (const [name, seconds] of best) {
  console.log(`| ${name} | ${Math.round(words / seconds).toLocaleString('en-US')} | ${(wink / seconds).toFixed(2)} |`);
}
console.log(`\nMemory at the most: ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
