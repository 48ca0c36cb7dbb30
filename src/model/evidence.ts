import type { DocumentId } from './document.js';
import type { Span } from './span.js';

/** Proof: the exact words at a place of a document, with a little of what stands around them (W3C TextQuoteSelector). */
export interface Evidence extends Span {
  readonly document: DocumentId;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many code units of context an evidence carries on either side: enough to find it again in an edited text. */
const CONTEXT = 32;

interface Texted {
  readonly id: DocumentId;
  readonly text: string;
}

/** The evidence for a span. Throws a RangeError where the span marks nothing of the document. */
export const evidence = ({ id, text }: Texted, { from, to }: Span): Evidence => {
  if (!(from >= 0 && from < to && to <= text.length)) {
    throw new RangeError(
      `no words at ${String(from)}–${String(to)} of document ${id}, which has ${String(text.length)} units`,
    );
  }
  return {
    document: id,
    from,
    to,
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
};

/** Whether the words still stand where the evidence says. Checked again before anything is shown. */
export const verifies = (proof: Evidence, { id, text }: Texted): boolean =>
  proof.document === id && proof.exact !== '' && text.slice(proof.from, proof.to) === proof.exact;
