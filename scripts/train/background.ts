/**
 * Makes the table of phrases that stand in texts of every subject, which tells stock phrases from words that were copied where a case is
 * too small for its own counts to tell.
 *
 *     npx tsx scripts/train/background.ts ../shared/data [OUT.bin] [FOLDER…]
 *
 * Reads openly licensed text only: the Wikipedia part of the Szeged Uncertainty Corpus (CC BY-SA), those texts of the training part of GUM
 * that are Wikipedia, Wikinews, Wikivoyage, papers and court records (CC BY, CC BY-SA; LICENSE.txt of the corpus), and the Wikinews texts of
 * MEANTIME (CC BY). Prints how much was read and kept, by number of words, and writes the phrases of SIZE words. SHOW=1 prints a sample
 * of what is kept. Of folders with texts as plain files it then prints how many of their words stand in such phrases, and of how many runs
 * of words most of them. Deterministic: the same corpora give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/ready.js';
import { outline } from '../../src/annotate/outline.js';
import { ingestRow } from '../../src/ingest/index.js';
import { packBackground } from '../../src/languages/background.js';
import { provideModel } from '../../src/languages/models.js';
import type { Account } from '../../src/model/index.js';
import { BACKGROUND, COMMON, collect, NAME, NUMBER, RARE, type Read } from '../../src/relate/columns.js';
import { shingles } from '../../src/text/shingles.js';

/** Words of a phrase. Of five, the corpora hold a fifth as many that stand in several texts. */
const SIZE = 4;
/** A phrase of common words stands in texts of so many subjects; one with an uncommon word, which may be a subject's, in more. */
const SUBJECTS = 2;
const SUBJECTS_UNCOMMON = 3;
/** Two texts with so many words in a row are a text and its copy: they count as one. */
const COPIED = 8;
/**
 * Two texts are on one subject when the cosine of their words is higher; words weigh by how few texts have them, matter and names alone count.
 * Of what goes at this figure most is a subject's ("if a goal is", "for the character of"); at .05 half is anybody's.
 */
const ALIKE = 0.08;

interface Text {
  readonly id: string;
  /** Texts of one title, or on one firm, are one subject from the beginning. */
  readonly subject: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decode = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, body = '']) => body);

/** Parts of articles, without their titles. An article's parts have its title and a number for id. */
const wikipedia = (path: string): Text[] =>
  elements(readFileSync(path, 'utf8'), 'Document').map((xml, i) => {
    const id = decode(elements(xml, 'DocID')[0] ?? '');
    const parts = [...xml.matchAll(/<DocumentPart type="Text">([\s\S]*?)<\/DocumentPart>/g)];
    return {
      id: `wikipedia ${String(i)}`,
      subject: id.replace(/_\d+$/, ''),
      text: parts.map(([, body = '']) => elements(body, 'Sentence').map(decode).join(' ')).join('\n\n'),
    };
  });

/** Kinds of text in GUM that are under CC BY or CC BY-SA; the others are non-commercial, or under no licence that is named. */
const OPEN = /^GUM_(?:academic|bio|court|interview|news|voyage)_/;

const gum = (folder: string): Text[] =>
  readdirSync(folder)
    .filter(name => OPEN.test(name))
    .sort()
    .map(name => ({
      id: name,
      subject: name,
      text: readFileSync(join(folder, name), 'utf8')
        .split(/\n\n+/)
        .map(chunk => `${/^# newpar\b/m.test(chunk) ? '\n\n' : ' '}${/^# text = (.*)$/m.exec(chunk)?.[1] ?? ''}`)
        .join(''),
    }));

/** All on one firm. Marks of punctuation are tokens, which does not matter to words. */
const meantime = (folder: string): Text[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.xml'))
    .sort()
    .map(name => {
      const sentences = new Map<string, string[]>();
      for (const [, sentence = '', word = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
        /<token [^>]*sentence="(\d+)"[^>]*>([^<]*)</g,
      )) {
        sentences.set(sentence, [...(sentences.get(sentence) ?? []), decode(word)]);
      }
      return {
        id: name,
        subject: 'one firm',
        text: [...sentences.values()].map(words => words.join(' ')).join('\n\n'),
      };
    });

const accountOf = ({ id, text }: Pick<Text, 'id' | 'text'>): Account => {
  const document = ingestRow({ id, text, language: 'en' });
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(match => ({
    from: match.index,
    to: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  return outline({ ...document, blocks });
};

/** The hash of every run of `size` words that lies within one sentence, and the word it starts with. */
const runsOf = ({ hashes, sentence }: Read, size: number): [hash: number, at: number][] =>
  [...shingles(hashes, size)]
    .map((hash, at): [number, number] => [hash, at])
    .filter(([, at]) => sentence[at] === sentence[at + size - 1]);

/** Numbers of things that belong together (union-find). */
const joining = (n: number): { readonly of: (i: number) => number; readonly join: (i: number, j: number) => void } => {
  const above = Int32Array.from({ length: n }, (_, i) => i);
  const of = (i: number): number => {
    let top = i;
    while (above[top] !== top) top = above[top] ?? top;
    above[i] = top;
    return top;
  };
  return {
    of,
    join: (i, j) => {
      above[of(j)] = of(i);
    },
  };
};

/** The subject of each text as a number: one for texts of one title, and for those that have a run of words from each other. */
const subjectsOf = (documents: readonly Read[], stated: ReadonlyMap<string, string>): Int32Array => {
  const { of, join } = joining(documents.length);
  const first = new Map<string | number, number>();
  const same = (key: string | number, d: number): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, d);
    else join(other, d);
  };
  documents.forEach((read, d) => {
    same(stated.get(read.head.id) ?? '', d);
    for (const [hash] of runsOf(read, COPIED)) same(hash, d);
  });
  return Int32Array.from(documents, (_, d) => of(d));
};

/** How alike the matter of two texts is, 0 to 1, by what words they have. */
const likenessIn = (documents: readonly Read[]): ((a: number, b: number) => number) => {
  const held = documents.map(({ hashes, sorts }) => new Set([...hashes].filter((_, i) => (sorts[i] ?? 0) >= COMMON)));
  const spread = new Map<number, number>();
  for (const words of held) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: number): number => Math.log(documents.length / (spread.get(word) ?? 1)) ** 2;
  const lengths = held.map(words => Math.sqrt([...words].reduce((sum, word) => sum + weight(word), 0)));
  return (a, b) => {
    let sum = 0;
    for (const word of held[a] ?? []) if (held[b]?.has(word)) sum += weight(word);
    return sum / ((lengths[a] ?? 1) * (lengths[b] ?? 1) || 1);
  };
};

interface Phrase {
  readonly hash: number;
  /** Hashes of its words, and what they are where it was met first. */
  readonly words: readonly number[];
  readonly sorts: readonly number[];
  readonly written: string;
  /** Texts that hold it, one a subject. */
  readonly holders: number[];
}

/** Words that more texts take for a name than not. */
const namesIn = (documents: readonly Read[]): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const { hashes, sorts } of documents) {
    for (const [word, sort] of new Map([...hashes].map((word, i) => [word, sorts[i] ?? 0]))) {
      counts.set(word, (counts.get(word) ?? 0) + (sort === NAME ? 1 : -1));
    }
  }
  return new Set([...counts].filter(([, balance]) => balance > 0).map(([word]) => word));
};

/** The phrases of `size` words that stand in texts of several subjects, with matter in them but no name and no number. */
const phrasesOf = (documents: readonly Read[], subjects: Int32Array, size: number): Phrase[] => {
  const found = new Map<number, Phrase>();
  documents.forEach((read, d) => {
    const { hashes, sorts, from, to, account } = read;
    for (const [hash, at] of runsOf(read, size)) {
      const phrase = found.get(hash);
      if (phrase === undefined) {
        found.set(hash, {
          hash,
          words: [...hashes.subarray(at, at + size)],
          sorts: [...sorts.subarray(at, at + size)],
          written: account.document.text.slice(from[at], to[at + size - 1]),
          holders: [d],
        });
      } else if (!phrase.holders.some(other => subjects[other] === subjects[d])) phrase.holders.push(d);
    }
  });
  const likeness = likenessIn(documents);
  const names = namesIn(documents);
  return [...found.values()].filter(({ words, sorts, holders }) => {
    const kinds = sorts.map((sort, k) => (names.has(words[k] ?? 0) ? NAME : sort));
    if (kinds.some(kind => kind === NAME || kind === NUMBER) || !kinds.some(kind => kind >= COMMON)) return false;
    const least = kinds.includes(RARE) ? SUBJECTS_UNCOMMON : SUBJECTS;
    if (holders.length < least) return false;
    // Each holder counts that is unlike those counted before: ten towns and their town halls are one subject.
    const counted: number[] = [];
    for (const d of holders) {
      if (counted.length >= least) break;
      if (counted.every(other => likeness(d, other) <= ALIKE)) counted.push(d);
    }
    return counted.length >= least;
  });
};

/** Lengths of the runs of words that are counted in other texts. */
const RUNS = [5, 12, 18, 30];

/** How many of the words of other texts the phrases of the table just made hold. */
const coverageOf = (folder: string): string => {
  const files = readdirSync(folder).sort();
  const read = collect(files.map(name => accountOf({ id: name, text: readFileSync(join(folder, name), 'utf8') })));
  let words = 0;
  let held = 0;
  const runs = RUNS.map(size => ({ size, all: 0, mostly: 0 }));
  for (const { flags } of read) {
    const before = [0]; // how many words are held before each place
    for (const flag of flags) before.push((before[before.length - 1] ?? 0) + ((flag & BACKGROUND) === 0 ? 0 : 1));
    words += flags.length;
    held += before[flags.length] ?? 0;
    for (const run of runs) {
      for (let at = 0; at + run.size <= flags.length; at++) {
        run.all++;
        if (2 * ((before[at + run.size] ?? 0) - (before[at] ?? 0)) > run.size) run.mostly++;
      }
    }
  }
  const shown = runs.map(
    ({ size, all, mostly }) => `${String(mostly)} of ${String(all)} runs of ${String(size)} words are mostly phrases`,
  );
  return [
    `${String(files.length)} texts, ${((100 * held) / words).toFixed(2)} % of the words in phrases`,
    ...shown,
  ].join('; ');
};

const [source, target, ...others] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: background.ts DATA [OUT.bin] [FOLDER…]');
const texts = [
  ...wikipedia(join(source, 'hedges/wiki.xml')),
  ...gum(join(source, 'gum/train')),
  ...meantime(join(source, 'meantime/corpus_apple')),
];
const documents = collect(texts.map(accountOf));
const subjects = subjectsOf(documents, new Map(texts.map(({ id, subject }) => [id, subject])));
const words = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
console.log(
  `${String(texts.length)} texts of ${String(new Set(subjects).size)} titles without copies, ${String(words)} words`,
);
for (const size of [SIZE + 1, SIZE]) {
  const phrases = phrasesOf(documents, subjects, size);
  console.log(`phrases of ${String(size)} words: ${String(phrases.length)}`);
  if (size !== SIZE) continue;
  if (process.env.SHOW !== undefined) {
    const shown = phrases.filter((_, i) => i % Math.ceil(phrases.length / 150) === 0);
    for (const { written, holders } of shown) console.log(`  ${String(holders.length)} ${written}`);
  }
  const bytes = packBackground(
    SIZE,
    phrases.map(({ hash }) => hash),
  );
  provideModel('en', 'background', bytes);
  if (target !== undefined) writeFileSync(target, bytes);
}
for (const folder of others) console.log(`${folder}: ${coverageOf(folder)}`);
