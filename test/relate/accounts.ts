import { sentences } from '../../src/annotate/sentences.js';
import { languageOf } from '../../src/languages/index.js';
import { type Account, type Annotations, type Block, type Document, noAnnotations } from '../../src/model/index.js';
import { blankDocument } from '../documents.js';

/** An account for a test: a block a line; quotations are the words between “ and ”, other annotations what `extra` gives. */
export const account = (
  name: string,
  text: string,
  more: Partial<Document> = {},
  extra: Partial<Annotations> = {},
): Account => {
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(m => ({
    from: m.index,
    to: m.index + m[0].trimEnd().length,
    kind: 'paragraph',
  }));
  const document = blankDocument(name, { text, blocks, ...more });
  const quotations = [...text.matchAll(/“([^“”]*)”/gu)].map(m => ({
    from: m.index,
    to: m.index + m[0].length,
    inner: { from: m.index + 1, to: m.index + m[0].length - 1 },
    use: 'speech' as const,
    depth: 0,
  }));
  const none: Annotations = { ...noAnnotations, quotations };
  return {
    document,
    annotations: { ...none, sentences: sentences.annotate(document, none, languageOf('en')), ...extra },
  };
};

/** The attribution of the n-th quotation of an account to a speaker. */
export const said = (one: Account, n: number, speaker: string): Account => {
  const quotation = one.annotations.quotations[n];
  if (quotation === undefined) throw new RangeError(`no quotation ${String(n)}`);
  return {
    ...one,
    annotations: {
      ...one.annotations,
      attributions: [
        ...one.annotations.attributions,
        {
          source: [],
          cue: [],
          content: [{ from: quotation.from, to: quotation.to }],
          style: 'direct',
          act: 'speech',
          polarity: 'asserts',
          certainty: 'unstated',
          stance: 'neutral',
          sourceType: 'other',
          speaker,
          chain: [],
          confidence: 0.9,
          within: null,
        },
      ],
    },
  };
};
