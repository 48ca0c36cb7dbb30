import type { Provenance } from './provenance.js';
import type { Span } from './span.js';

export type DocumentId = string;

/**
 * What a stretch of text is on the page. `furniture` is what nobody wrote as part of the account: buttons, share links, image
 * addresses, the first of two copies of a caption. It stays in the text and is never read as prose.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list' | 'caption' | 'furniture';

/** A stretch of a document between line breaks, without the white space around it. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** An account as it is read: one frozen text, and what is known of where it came from. */
export interface Document {
  /** Content hash for files; the caller's own id for `--jsonl`. */
  readonly id: DocumentId;
  /** What the user calls it: the path relative to the folder that was named. */
  readonly name: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601 as the page states it: own offset kept, a day alone where it gives a day. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Hex SHA-256 of the bytes as received. */
  readonly sha256: string;
  readonly by: Provenance;
}

/** The blocks that are read as the account's own words. */
export const prose = (document: Document): readonly Block[] => document.blocks.filter(b => b.kind !== 'furniture');
