/** A transition of the parser, as numbered in the model: the next token is read. */
export const SHIFT = 0;
/** The token on the stack gets the next one as its head. */
export const LEFT = 1;
/** The token on the stack gets the one below it as its head. */
export const RIGHT = 2;

/** Bytes in a row of the table of transitions: a weight for each, and the check. */
export const MOVES = 4;

/** Bytes in a row of the table of relations: a weight for each but `root`. */
export const LABELS = 16;

/** Bytes in a row of the table of fine parts of speech in context: as many as there may be. */
export const TAGS = 48;

/**
 * Three linear models over hashed features and a table of fine parts of speech. Bits 0 to 7 of a feature are its check, the next are its
 * place; it stands there or in the place beside (with the last bit turned), known by its check, or it has no weights. A weight is a
 * byte, 128 for nothing; four stand in one number of 32 bits, so that one addition serves two of them (in lanes of 16 bits, which hold
 * the sum of 256 weights).
 */
export interface SyntaxModel {
  /** Rows of the table of transitions less one; a row is one number: shift, left, right, check. */
  readonly moveMask: number;
  readonly moves: Int32Array;
  /** Rows of the table of relations less one; a row is four numbers. */
  readonly labelMask: number;
  readonly labels: Int32Array;
  readonly labelChecks: Uint8Array;
  /** Fine parts of speech by key, each with its check (see `wordKey`, `endingKey`). The length is a power of two. */
  readonly tags: Uint8Array;
  /** Rows of the table of fine parts of speech in context less one; a row is twelve numbers. */
  readonly taggerMask: number;
  readonly tagger: Int32Array;
  readonly taggerChecks: Uint8Array;
}

interface Header {
  readonly moves: number;
  readonly labels: number;
  readonly tags: number;
  readonly tagger: number;
}

/** Where the header ends. */
const NEWLINE = 10;

const numbersOf = (bytes: Uint8Array): Int32Array => {
  const numbers = new Int32Array(bytes.length / 4);
  for (let i = 0, at = 0; i < numbers.length; i += 1, at += 4) {
    numbers[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  }
  return numbers;
};

/** Reads a model file: one line of JSON (rows of each table), then the tables. Throws where they do not fit together. */
export const readSyntax = (bytes: Uint8Array): SyntaxModel => {
  const end = bytes.indexOf(NEWLINE);
  const header = JSON.parse(String.fromCharCode(...bytes.subarray(0, end))) as Header;
  const sizes = [
    header.moves * MOVES,
    header.labels * LABELS,
    header.labels,
    header.tags,
    header.tagger * TAGS,
    header.tagger,
  ];
  let at = end + 1;
  const [moves, labels, labelChecks, tags, tagger, taggerChecks] = sizes.map(size => bytes.subarray(at, (at += size)));
  if (!moves || !labels || !labelChecks || !tags || !tagger || !taggerChecks || at !== bytes.length) {
    throw new Error('The model file is damaged: its weights do not fit its header. Install the package again.');
  }
  return {
    moveMask: header.moves - 1,
    moves: numbersOf(moves),
    labelMask: header.labels - 1,
    labels: numbersOf(labels),
    labelChecks,
    tags,
    taggerMask: header.tagger - 1,
    tagger: numbersOf(tagger),
    taggerChecks,
  };
};

/** The bytes of a model file (see `readSyntax`). `moves` is rows × `MOVES`, `labels` rows × `LABELS`, weights as bytes about 128. */
export const packSyntax = (
  moves: Uint8Array,
  labels: Uint8Array,
  labelChecks: Uint8Array,
  tags: Uint8Array,
  tagger: Uint8Array,
  taggerChecks: Uint8Array,
): Uint8Array => {
  const header = `${JSON.stringify({ moves: moves.length / MOVES, labels: labelChecks.length, tags: tags.length, tagger: taggerChecks.length })}\n`;
  const parts = [Uint8Array.from(header, c => c.charCodeAt(0)), moves, labels, labelChecks, tags, tagger, taggerChecks];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
