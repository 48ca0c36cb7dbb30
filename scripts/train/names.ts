/**
 * Trains the model that finds names, `src/languages/en/models/names.bin`.
 *
 *     npx tsx scripts/train/names.ts [OUT]
 *
 * Reads GUM train, MEANTIME and the topics of ECB+ that are not held out, from `../shared/data` beside the checkout. Every text of GUM is also
 * read in variants in which persons and places bear invented names of all parts of the world, and some paragraphs are written as headlines, all
 * in capitals or without; and sentences of news are filled with invented names. Of ECB+, which marks only some names, a first model
 * marks the others.
 */
import { languageOf } from '../../src/languages/index.js';
import '../../src/ready.js';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/annotate/mentions/prepared.js';
import { addFeatures } from '../../src/annotate/mentions/features.js';
import { nameLabels, nameTypes, recogniseWith, sequencesOf } from '../../src/annotate/mentions/recognise.js';
import { sentences } from '../../src/annotate/sentences.js';
import { featureList } from '../../src/annotate/sequence/features.js';
import { packModel, readModel, type SequenceModel } from '../../src/annotate/sequence/model.js';
import { tokens } from '../../src/annotate/tokens.js';
import { type Block, noAnnotations } from '../../src/model/index.js';
import { blankDocument } from '../../test/documents.js';
import { chance, type Example, train } from './crf.js';
import { ecb, gum, meantime, type NamedText } from './names/corpora.js';
import { filled, variant } from './names/augment.js';

const english = languageOf('en');

const ROWS = 2 ** Number(process.env.BITS ?? 17);
const VARIANTS = Number(process.env.VARIANTS ?? 2);
const EPOCHS = Number(process.env.EPOCHS ?? 6);
const NEWS = Number(process.env.NEWS ?? 450);

const read = ({ id, text }: NamedText) => {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(
    (match): Block => ({ from: match.index, to: match.index + match[0].trimEnd().length, kind: 'paragraph' }),
  );
  const document = blankDocument(id, { text, blocks });
  let all = noAnnotations;
  for (const one of [sentences, tokens] as const) all = { ...all, [one.writes]: one.annotate(document, all, english) };
  return prepare(english, text, all.tokens, all.sentences, blocks);
};

const list = featureList(ROWS - 1);

const examplesOf = (text: NamedText): Example[] => {
  const prepared = read(text);
  const labels = new Uint8Array(prepared.tokens.length);
  let at = 0;
  for (const { from, to, type } of text.names) {
    while ((prepared.tokens[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    const label = 1 + 2 * nameTypes.indexOf(type);
    for (let i = at; (prepared.tokens[i]?.from ?? Number.POSITIVE_INFINITY) < to; i += 1)
      labels[i] = i === at ? label : label + 1;
  }
  return sequencesOf(prepared).map(sequence => {
    list.clear();
    addFeatures(english, prepared, sequence.block, sequence, list);
    const { rows, starts } = list.take();
    const gold = labels.slice(sequence.first, sequence.last);
    // A name whose beginning no sequence holds begins with the first of it that one holds.
    if (gold[0] !== undefined && gold[0] > 0 && gold[0] % 2 === 0) gold[0] -= 1;
    return { rows: rows.slice(), starts: starts.slice(), gold };
  });
};

const fit = (examples: readonly Example[]): SequenceModel => {
  const { weights, transitions } = train(examples, {
    labels: nameLabels.length,
    rows: ROWS,
    epochs: EPOCHS,
    rate: Number(process.env.RATE ?? 0.08),
    decay: Number(process.env.DECAY ?? 3e-3),
    report: (epoch, loss) => process.stderr.write(`epoch ${String(epoch)}: ${loss.toFixed(0)}\n`),
  });
  return readModel(packModel(nameLabels, weights, transitions));
};

/** The names that the corpus marks, and those that the model finds beside them. */
const completed = (text: NamedText, model: SequenceModel): NamedText => {
  const prepared = read(text);
  const found = recogniseWith(english, model, prepared).map(({ first, last, type }) => ({
    from: prepared.tokens[first]?.from ?? 0,
    to: prepared.tokens[last - 1]?.to ?? 0,
    type,
  }));
  const names = text.names.map(name => {
    // ECB+ leaves the end of a name off now and then; the model's longer one has its type.
    const longer = found.find(f => f.from <= name.from && f.to >= name.to);
    return longer ? { ...longer, type: name.type } : name;
  });
  const others = found.filter(f => !names.some(n => n.from < f.to && f.from < n.to));
  return { ...text, names: [...names, ...others].sort((a, b) => a.from - b.from) };
};

const random = chance(5);
const own = [...gum('train'), ...meantime()];
const texts = [...own];
for (let round = 0; round < VARIANTS; round += 1) texts.push(...own.map(text => variant(text, random)));
for (let i = 0; i < NEWS; i += 1) texts.push(filled(`news${String(i)}`, random));
let examples = texts.flatMap(examplesOf);
process.stderr.write(`${String(texts.length)} texts, ${String(examples.length)} sequences\n`);
let model = fit(examples);
if (process.env.ECB !== '0') {
  const news = ecb(false).map(text => completed(text, model));
  examples = examples.concat(news.flatMap(examplesOf), news.map(text => variant(text, random)).flatMap(examplesOf));
  process.stderr.write(`with ECB+: ${String(examples.length)} sequences\n`);
  model = fit(examples);
}
const weights = Float32Array.from(model.weights, w => w * model.scale);
writeFileSync(
  process.argv[2] ?? fileURLToPath(new URL('../../src/languages/en/models/names.bin', import.meta.url)),
  packModel(nameLabels, weights, model.transitions),
);
