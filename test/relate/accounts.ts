import { sentences } from '../../src/annotate/sentences.js';
import type { Account, Annotations, Block, Document } from '../../src/model/index.js';

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
  const document: Document = {
    id: name,
    name,
    title: null,
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    url: null,
    language: 'en',
    text,
    blocks,
    sha256: '',
    by: { maker: 'test', version: '1', options: '', inputs: [] },
    ...more,
  };
  const quotations = [...text.matchAll(/“([^“”]*)”/gu)].map(m => ({
    from: m.index,
    to: m.index + m[0].length,
    inner: { from: m.index + 1, to: m.index + m[0].length - 1 },
    use: 'speech' as const,
    depth: 0,
  }));
  const none: Annotations = {
    sentences: [],
    tokens: [],
    quotations,
    mentions: [],
    quantities: [],
    times: [],
    events: [],
    hedges: [],
    attributions: [],
  };
  return { document, annotations: { ...none, sentences: sentences.annotate(document, none), ...extra } };
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
          within: null,
        },
      ],
    },
  };
};
