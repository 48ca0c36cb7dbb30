/** What a token may be, in the way of Ramshaw and Marcus (1995): the beginning or the inside of a source, a cue, a content, or nothing of them. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Index of the label that begins a source; the next label goes on with it. */
export const SOURCE = 1;
/** The same of a cue. */
export const CUE = 3;
/** The same of a content. */
export const CONTENT = 5;

/** How many labels there are. */
export const WIDTH = LABELS.length;
