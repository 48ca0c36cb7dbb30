/**
 * Trees of GUM (CoNLL-U, Universal Dependencies 2) over our own tokens: the text is put together again, read by our annotators, and each
 * of our tokens gets the head of the gold token that it is, ends, or holds as its highest. Sentences that do not become trees are left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { continuesQuote } from '../../src/annotate/attributions/direct.js';
import { factsOf } from '../../src/annotate/attributions/learned/facts.js';
import { wordsOf } from '../../src/annotate/attributions/words.js';
import type { Annotator } from '../../src/annotate/annotator.js';
import { annotators } from '../../src/annotate/index.js';
import { indexAt } from '../../src/annotate/search.js';
import { classesOf } from '../../src/annotate/sequence/models.js';
import { syntaxModelOf } from '../../src/annotate/syntax/models.js';
import { RELATIONS, type Relation } from '../../src/annotate/syntax/relations.js';
import type { SyntaxFacts } from '../../src/annotate/syntax/state.js';
import { ingestRow } from '../../src/ingest/index.js';
import { languageOf } from '../../src/languages/index.js';
import {
  type AnnotationKind,
  type Annotations,
  type Block,
  type Document,
  noAnnotations,
} from '../../src/model/index.js';

/** A sentence with its gold tree, tokens `first` to before `last` of its document. */
export interface Tree {
  readonly first: number;
  readonly last: number;
  /** Index in the sentence of each token's head, -1 for its root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** Part of speech of the Penn treebank where the token is exactly a gold token, else "". */
  readonly tags: readonly string[];
  /** Whether our tokens are those of GUM. */
  readonly same: boolean;
}

/** A document of GUM. */
export interface TreeDocument {
  readonly name: string;
  readonly genre: string;
  /** The tokens in lower case. */
  readonly words: readonly string[];
  readonly facts: SyntaxFacts;
  readonly trees: readonly Tree[];
}

interface Gold {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly relation: Relation;
  readonly tag: string;
}

interface GoldSentence {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Gold[];
}

const FROM_UD: Readonly<Record<string, Relation>> = {
  nsubj: 'nsubj',
  'nsubj:outer': 'nsubj',
  'nsubj:pass': 'nsubj:pass',
  obj: 'obj',
  iobj: 'obj',
  ccomp: 'ccomp',
  xcomp: 'xcomp',
  advcl: 'advcl',
  acl: 'acl',
  'acl:relcl': 'acl:relcl',
  'advcl:relcl': 'acl:relcl',
  parataxis: 'parataxis',
  appos: 'appos',
  mark: 'mark',
  aux: 'aux',
  'aux:pass': 'aux',
  cop: 'aux',
  obl: 'obl',
  'obl:agent': 'obl',
  'obl:unmarked': 'obl',
  nmod: 'obl',
  'nmod:poss': 'obl',
  'nmod:unmarked': 'obl',
  conj: 'conj',
  punct: 'punct',
  root: 'root',
};

const english = languageOf('en');

const NEEDED: readonly AnnotationKind[] = ['sentences', 'tokens', 'quotations', 'mentions'];

const read = (document: Document): Annotations => {
  let all = noAnnotations;
  for (const annotator of annotators as readonly Annotator<AnnotationKind>[]) {
    if (NEEDED.includes(annotator.writes))
      all = { ...all, [annotator.writes]: annotator.annotate(document, all, english) };
  }
  return all;
};

/** A paragraph a line: what stands alone in a line of GUM is no furniture. */
const documentOf = (id: string, text: string): Document => {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length > 0) blocks.push({ from: at, to: at + line.length, kind: 'paragraph' });
    at += line.length + 1;
  }
  return { ...ingestRow({ id, text, language: 'en' }), blocks };
};

/** The text of a file, a paragraph a line, and its sentences. Those whose words were taken out ("____") or are not in their text are left out. */
const goldOf = (conllu: string): { text: string; sentences: GoldSentence[] } => {
  let text = '';
  const sentences: GoldSentence[] = [];
  for (const chunk of conllu.split(/\n\n+/)) {
    const own = /^# text = (.*)$/m.exec(chunk)?.[1];
    if (own === undefined) continue;
    if (text !== '') text += /^# newpar\b/m.test(chunk) ? '\n' : ' ';
    const from = text.length;
    text += own;
    const tokens: Gold[] = [];
    let at = 0;
    for (const line of chunk.split('\n')) {
      const [id = '', form = '', , , tag = '', , head = '', relation = ''] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      while (own[at] === ' ') at += 1;
      if (!own.startsWith(form, at) || /^__+$/.test(form)) break;
      tokens.push({
        from: from + at,
        to: from + at + form.length,
        head: Number(head) - 1,
        relation: FROM_UD[relation] ?? 'other',
        tag,
      });
      at += form.length;
    }
    if (at > 0 && at === own.trimEnd().length) sentences.push({ from, to: from + own.trimEnd().length, tokens });
  }
  return { text, sentences };
};

const isTree = (heads: Int32Array): boolean => {
  if (heads.filter(h => h < 0).length !== 1) return false;
  for (let i = 0; i < heads.length; i += 1) {
    let at = i;
    for (let steps = 0; at >= 0; steps += 1) {
      if (steps > heads.length) return false;
      at = heads[at] ?? -1;
    }
  }
  return true;
};

const treeOf = ({ from, to, tokens: gold }: GoldSentence, { tokens }: Annotations): Tree | null => {
  const first = indexAt(tokens, from);
  const last = indexAt(tokens, to);
  if (first >= last || (tokens[first]?.from ?? -1) < from || (tokens[last - 1]?.to ?? to + 1) > to) return null;
  const n = last - first;
  // A gold token belongs to the last of ours that it has characters in common with.
  const owner = gold.map(g => {
    let found = -1;
    for (let i = 0; i < n; i += 1) {
      const t = tokens[first + i];
      if (t && t.from < g.to && t.to > g.from) found = i;
    }
    return found;
  });
  if (owner.includes(-1)) return null;
  const heads = new Int32Array(n);
  const relations = new Uint8Array(n);
  const tags: string[] = [];
  let same = n === gold.length;
  for (let i = 0; i < n; i += 1) {
    const t = tokens[first + i];
    const own = gold.find((x, k) => owner[k] === i && (x.head < 0 || owner[x.head] !== i));
    if (!own || !t) {
      const whole = gold.findIndex(x => t !== undefined && x.from < t.to && x.to > t.from);
      heads[i] = owner[whole] ?? -1;
      relations[i] = RELATIONS.indexOf('other');
      tags.push('');
      same = false;
      continue;
    }
    heads[i] = own.head < 0 ? -1 : (owner[own.head] ?? -1);
    relations[i] = RELATIONS.indexOf(own.relation);
    const exact = own.from === t.from && own.to === t.to;
    tags.push(exact ? own.tag : '');
    if (!exact) same = false;
  }
  return isTree(heads) ? { first, last, heads, relations, tags, same } : null;
};

/** The documents of a folder of CoNLL-U files, and how many of their sentences with words could not be used. */
export const readTrees = (folder: string): { documents: TreeDocument[]; dropped: number } => {
  let dropped = 0;
  const documents = readdirSync(folder)
    .filter(name => name.endsWith('.conllu'))
    .sort()
    .map((name): TreeDocument => {
      const { text, sentences } = goldOf(readFileSync(join(folder, name), 'utf8'));
      const all = read(documentOf(name, text));
      const words = wordsOf(english, text, all, continuesQuote);
      const trees = sentences.map(sentence => treeOf(sentence, all)).filter(tree => tree !== null);
      dropped += sentences.length - trees.length;
      return {
        name,
        genre: name.split('_')[1] ?? '',
        words: words.lower,
        facts: factsOf(words, all.mentions, classesOf('en'), syntaxModelOf('en'), []),
        trees,
      };
    });
  return { documents, dropped };
};
