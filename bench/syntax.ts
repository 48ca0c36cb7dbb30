/**
 * How often the parser is right, and how fast it is. Prints one JSON object: shares of words with the right head (UAS), and with the right head and
 * relation (LAS), without punctuation marks; precision and recall of subjects and of clauses that complete a verb; tokens a second of one
 * processor once warm.
 *
 *     npx tsx bench/syntax.ts [GUM/dev] [MODEL.bin]
 */
import '../src/ready.js';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntaxModelOf } from '../src/annotate/syntax/models.js';
import { readSyntax } from '../src/annotate/syntax/model.js';
import { parseSentences } from '../src/annotate/syntax/parse.js';
import { RELATIONS } from '../src/annotate/syntax/relations.js';
import { readTrees, type Tree, type TreeDocument } from '../scripts/train/gum.js';

const [folder = fileURLToPath(new URL('../../shared/data/gum/dev', import.meta.url)), file] = process.argv.slice(2);
const model = file === undefined ? syntaxModelOf('en') : readSyntax(readFileSync(file));
const { documents, dropped } = readTrees(resolve(folder));

/** Words in a sentence that counts as short, and as long. */
const SHORT = 9;
const LONG = 40;
const ROUNDS = 60;

interface Tally {
  words: number;
  heads: number;
  both: number;
  readonly found: Map<string, [right: number, found: number, gold: number]>;
}

const ARCS: Readonly<Record<string, readonly string[]>> = {
  nsubj: ['nsubj', 'nsubj:pass'],
  ccomp: ['ccomp'],
  xcomp: ['xcomp'],
  'ccomp or xcomp': ['ccomp', 'xcomp'],
  'acl:relcl': ['acl:relcl'],
  appos: ['appos'],
};

const measure = (chosen: (document: TreeDocument, tree: Tree) => boolean): Record<string, unknown> => {
  const tally: Tally = { words: 0, heads: 0, both: 0, found: new Map() };
  for (const document of documents) {
    const trees = document.trees.filter(tree => chosen(document, tree));
    const { heads, relations } = parseSentences(document.facts, trees, model);
    for (const tree of trees) {
      for (let k = 0; k < tree.last - tree.first; k += 1) {
        const i = tree.first + k;
        const gold = RELATIONS[tree.relations[k] ?? 0] ?? '';
        const found = RELATIONS[relations[i] ?? 0] ?? '';
        const head = heads[i] === (tree.heads[k] === -1 ? -1 : (tree.heads[k] ?? 0) + tree.first);
        if (gold !== 'punct') {
          tally.words += 1;
          if (head) tally.heads += 1;
          if (head && gold === found) tally.both += 1;
        }
        for (const [name, kinds] of Object.entries(ARCS)) {
          const counts = tally.found.get(name) ?? [0, 0, 0];
          tally.found.set(name, counts);
          if (kinds.includes(found)) counts[1] += 1;
          if (kinds.includes(gold)) counts[2] += 1;
          if (kinds.includes(found) && kinds.includes(gold) && head) counts[0] += 1;
        }
      }
    }
  }
  const round = (n: number): number => Number(n.toFixed(3));
  return {
    words: tally.words,
    uas: round(tally.heads / tally.words),
    las: round(tally.both / tally.words),
    ...Object.fromEntries(
      [...tally.found].map(([name, [right, found, gold]]) => [
        name,
        { precision: round(right / found), recall: round(right / gold), gold },
      ]),
    ),
  };
};

const tokens = documents.reduce(
  (sum, { trees }) => sum + trees.reduce((all, { first, last }) => all + last - first, 0),
  0,
);
let least = Infinity;
for (let round = 0; round < ROUNDS; round += 1) {
  const start = process.cpuUsage();
  for (const { facts, trees } of documents) parseSentences(facts, trees, model);
  least = Math.min(least, process.cpuUsage(start).user / 1e6);
}

const lengthOf = ({ first, last }: Tree): number => last - first;
process.stdout.write(
  `${JSON.stringify(
    {
      sentences: documents.reduce((sum, { trees }) => sum + trees.length, 0),
      dropped,
      tokensPerSecond: Math.round(tokens / least),
      all: measure(() => true),
      news: measure(({ genre }) => genre === 'news'),
      written: measure(({ genre }) => !['conversation', 'podcast', 'vlog', 'reddit'].includes(genre)),
      short: measure((_, tree) => lengthOf(tree) <= SHORT),
      long: measure((_, tree) => lengthOf(tree) >= LONG),
    },
    null,
    1,
  )}\n`,
);
