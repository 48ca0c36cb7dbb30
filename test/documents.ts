import type { Document } from '../src/model/index.js';

/** A document of which nothing is known but what `fields` say; its text is empty and it has no blocks where they give none. */
export const blankDocument = (id: string, fields: Partial<Document> = {}): Document => ({
  id,
  name: id,
  title: null,
  byline: null,
  outlet: null,
  published: null,
  modified: null,
  url: null,
  language: 'en',
  text: '',
  blocks: [],
  sha256: '',
  by: { maker: 'test', version: '1', options: '', inputs: [] },
  ...fields,
});
