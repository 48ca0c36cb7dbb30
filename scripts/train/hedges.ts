/**
 * Trains the model that tells hedges from words of the same form, on the Wikipedia part of the Szeged Uncertainty Corpus.
 *
 *     npx tsx scripts/train/hedges.ts WIKI.xml [OUT.bin]
 *
 * Reports how often each half is right with a model trained on the other. With OUT.bin it then trains on both and writes that model.
 * Deterministic: the same corpus gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import '../../src/ready.js';
import { addFeatures } from '../../src/annotate/hedges/features.js';
import { framesOf } from '../../src/annotate/hedges/frames.js';
import { sentences } from '../../src/annotate/sentences.js';
import { emissionsOf } from '../../src/annotate/sequence/decode.js';
import { featureList, type Features } from '../../src/annotate/sequence/features.js';
import { packModel, readModel, type SequenceModel } from '../../src/annotate/sequence/model.js';
import { classesOf } from '../../src/annotate/sequence/models.js';
import { tokens } from '../../src/annotate/tokens.js';
import { ingestRow } from '../../src/ingest/index.js';
import { languageOf } from '../../src/languages/index.js';
import { noAnnotations, type Span } from '../../src/model/index.js';
import { chance, type Example, train } from './crf.js';

const ROWS = 2 ** 16;
/** A small step and no more rounds than these: more of either fits the corpus at the cost of the other half. */
const TRAINING = { labels: 2, rows: ROWS, epochs: 20, rate: 0.01, decay: 1e-4 };
/** The cuts that are reported, as probabilities. */
const CUTS = [0.4, 0.5, 0.6];

interface Sample {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly cues: readonly Span[];
}

/** The phrases of one sentence that may be hedges. */
interface Item {
  readonly features: Features;
  readonly spans: readonly Span[];
  readonly leans: readonly number[];
  /** The words of each, lower case. */
  readonly words: readonly string[];
  /** 1 for a hedge, 0 for none. */
  readonly gold: readonly number[];
}

interface Ready extends Sample {
  readonly items: readonly Item[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decode = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, body = '']) => body);

/** Sentences one after another, parts of a document in paragraphs of their own. */
const sampleOf = (xml: string): Sample => {
  let text = '';
  const spans: Span[] = [];
  const cues: Span[] = [];
  for (const part of elements(xml, 'DocumentPart')) {
    if (text !== '') text += '\n\n';
    elements(part, 'Sentence').forEach((sentence, i) => {
      if (i > 0) text += ' ';
      const from = text.length;
      let start = 0;
      for (const piece of sentence.split(/(<[^>]*>)/)) {
        if (piece.startsWith('<ccue')) start = text.length;
        else if (piece === '</ccue>') cues.push({ from: start, to: text.length });
        else if (!piece.startsWith('<')) text += decode(piece);
      }
      spans.push({ from, to: text.length });
    });
  }
  return { text, sentences: spans, cues };
};

const key = ({ from, to }: Span): string => `${String(from)} ${String(to)}`;

const english = languageOf('en');
const classes = classesOf(english.code);
const list = featureList(ROWS - 1);

const readyOf = (sample: Sample): Ready => {
  const { text, cues } = sample;
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(match => ({
    from: match.index,
    to: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  const document = { ...ingestRow({ id: 'sample', text, language: english.code }), blocks };
  const read = tokens.annotate(document, noAnnotations, english);
  const marked = new Set(cues.map(key));
  const items = framesOf(english, text, sentences.annotate(document, noAnnotations, english), read).map(
    (frame): Item => {
      list.clear();
      addFeatures(english, list, classes, frame);
      const { rows, starts } = list.take();
      const spans = frame.candidates.map(({ first, last }) => ({
        from: read[first]?.from ?? 0,
        to: read[last - 1]?.to ?? 0,
      }));
      return {
        features: { rows: rows.slice(), starts: starts.slice() },
        spans,
        words: spans.map(({ from, to }) => text.slice(from, to).toLowerCase()),
        leans: frame.candidates.map(({ entry }) => entry.lean),
        gold: spans.map(span => (marked.has(key(span)) ? 1 : 0)),
      };
    },
  );
  return { ...sample, items };
};

const fit = (documents: readonly Ready[]): Uint8Array => {
  // Candidates are decided one by one: each is a sequence of one.
  const examples = documents.flatMap(({ items }) =>
    items.flatMap(({ features: { rows, starts }, gold }) =>
      gold.map((label, i): Example => {
        const own = rows.subarray(starts[i], starts[i + 1]);
        return { rows: own, starts: Int32Array.of(0, own.length), gold: Uint8Array.of(label) };
      }),
    ),
  );
  const { weights } = train(examples, TRAINING);
  // Of two labels only the difference counts.
  const odds = Float32Array.from({ length: ROWS }, (_, row) => (weights[2 * row + 1] ?? 0) - (weights[2 * row] ?? 0));
  return packModel(['hedge'], odds, Float32Array.of(0));
};

class Count {
  right = 0;
  said = 0;
  true = 0;
  add(isSo: boolean, says: boolean): void {
    this.right += Number(isSo && says);
    this.said += Number(says);
    this.true += Number(isSo);
  }
  join(other: Count): void {
    this.right += other.right;
    this.said += other.said;
    this.true += other.true;
  }
  toString(): string {
    const shown = (share: number): string => share.toFixed(4);
    return `P ${shown(this.right / this.said)} R ${shown(this.right / this.true)} F1 ${shown((2 * this.right) / (this.said + this.true))}`;
  }
}

const meets = (span: Span, others: readonly Span[]): boolean => others.some(o => o.from < span.to && o.to > span.from);

/** What the model may use besides its weights: what the lexicon adds for news, and of the lexicon's words those that it met as cues. */
interface Variant {
  readonly name: string;
  readonly lean: boolean;
  readonly onlyMet: boolean;
}

const VARIANTS: readonly Variant[] = [
  { name: 'as shipped', lean: true, onlyMet: false },
  { name: 'only words that are cues in the training half', lean: true, onlyMet: true },
  { name: 'nothing added for news', lean: false, onlyMet: false },
];

interface Fitted {
  readonly model: SequenceModel;
  readonly met: ReadonlySet<string>;
}

const measure = (
  documents: readonly Ready[],
  { model, met }: Fitted,
  { lean, onlyMet }: Variant,
  cut: number,
): { readonly cue: Count; readonly sentence: Count } => {
  const cue = new Count();
  const sentence = new Count();
  const least = Math.log(cut / (1 - cut));
  for (const { items, cues, sentences: own } of documents) {
    const found = items.flatMap(({ features, spans, leans, words }) => {
      const scores = emissionsOf(model, features);
      return spans.filter(
        (_, i) => (scores[i] ?? 0) + (lean ? (leans[i] ?? 0) : 0) > least && (!onlyMet || met.has(words[i] ?? '')),
      );
    });
    const says = new Set(found.map(key));
    const marked = new Set(cues.map(key));
    for (const each of new Set([...says, ...marked])) cue.add(marked.has(each), says.has(each));
    for (const each of own) sentence.add(meets(each, cues), meets(each, found));
  }
  return { cue, sentence };
};

const [source, target] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: hedges.ts WIKI.xml [OUT.bin]');
const documents = elements(readFileSync(source, 'utf8'), 'Document').map(sampleOf).map(readyOf);
const random = chance(5);
const sides = documents.map(() => random() < 0.5);
const halves = [documents.filter((_, i) => sides[i]), documents.filter((_, i) => !sides[i])];
const fitted = halves.map(
  (half): Fitted => ({
    model: readModel(fit(half)),
    met: new Set(half.flatMap(({ text, cues }) => cues.map(({ from, to }) => text.slice(from, to).toLowerCase()))),
  }),
);
for (const variant of VARIANTS) {
  for (const cut of CUTS) {
    const cue = new Count();
    const sentence = new Count();
    fitted.forEach((one, i) => {
      const counts = measure(halves[1 - i] ?? [], one, variant, cut);
      cue.join(counts.cue);
      sentence.join(counts.sentence);
    });
    console.log(`${variant.name}, cut ${String(cut)}: sentence ${sentence.toString()}; cue ${cue.toString()}`);
  }
}
if (target !== undefined) writeFileSync(target, fit(documents));
