import { english } from './en/index.js';
import type { Language } from './language.js';

/** All languages that can be read. The first is taken where a document's own is unknown or not among them. */
export const languages: readonly [Language, ...Language[]] = [english];
