/**
 * Relations between a word and its head, those of Universal Dependencies 2 put together where nothing here needs them apart:
 * `nsubj:pass` is the subject of a passive, `ccomp` a clause that says what is said or thought, `xcomp` one without a subject of its own,
 * `aux` also the copula, `obl` also `nmod` (the head tells them apart), `acl:relcl` a relative clause, `other` all that is not named.
 */
export const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'appos',
  'mark',
  'aux',
  'obl',
  'conj',
  'punct',
  'other',
  'root',
] as const;

/** A relation by its name; its number is its index in `RELATIONS`. */
export type Relation = (typeof RELATIONS)[number];

/** Index of the relation of a word without a head. The labelling model knows the others only: its number of labels is this. */
export const ROOT = 16;
