import type { Account, AnnotationKind, Annotations } from '../model/index.js';

/** Kinds that are an inner matter of the stages. */
type Inner = 'tokens' | 'propositions' | 'quotations' | 'events' | 'occasions';

/** What `annotate` writes of one document (docs/contract.md). */
export type AnnotationRow = { readonly id: string; readonly language: string } & Omit<Annotations, Inner> & {
    readonly wording: readonly [];
  };

/** One document's annotations as other programs read them. Wording is not read yet: its list is empty. */
export const annotationRow = ({ document, annotations }: Account): AnnotationRow => {
  const { sentences, mentions, attributions, quantities, times, hedges } = annotations satisfies Record<
    AnnotationKind,
    unknown
  >;
  return {
    id: document.id,
    language: document.language,
    sentences,
    mentions,
    attributions,
    quantities,
    times,
    hedges,
    wording: [],
  };
};
