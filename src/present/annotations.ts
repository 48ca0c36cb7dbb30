import type { Account, AnnotationKind, Annotations } from '../model/index.js';

/** Kinds that are an inner matter of the stages. */
type Inner = 'tokens' | 'propositions' | 'quotations' | 'events' | 'occasions' | 'causes';

/** What `annotate` writes of one document (docs/contract.md). */
export type AnnotationRow = { readonly id: string; readonly language: string } & Omit<Annotations, Inner>;

/** One document's annotations as other programs read them. */
export const annotationRow = ({ document, annotations }: Account): AnnotationRow => {
  const { sentences, mentions, attributions, quantities, times, hedges, wording } = annotations satisfies Record<
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
    wording,
  };
};
