import { type Document, prose } from '../model/index.js';

const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** How many words an account has, page furniture left out. */
export const wordCount = (document: Document): number =>
  prose(document).reduce((n, { from, to }) => n + (document.text.slice(from, to).match(WORD)?.length ?? 0), 0);
