/**
 * A linear-chain conditional random field with hashed binary features (Lafferty, McCallum and Pereira 2001; feature hashing as in
 * Weinberger et al. 2009). A feature is a row of the table; a row has one weight a label.
 */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** Rows of the table less one; the number of rows is a power of two. */
  readonly mask: number;
  /** rows × labels. A weight is its byte times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** labels × labels, from × to, log-potentials. */
  readonly transitions: Float32Array;
}

interface Header {
  readonly labels: readonly string[];
  readonly rows: number;
  readonly scale: number;
  readonly transitions: readonly number[];
}

const decodeLatin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Where the header ends and the weights begin. */
const NEWLINE = 10;

/** Reads a model file: one line of JSON (labels, rows, scale, transitions), then the weights as bytes. Throws where they do not fit together. */
export const readModel = (bytes: Uint8Array): SequenceModel => {
  const end = bytes.indexOf(NEWLINE);
  const { labels, rows, scale, transitions } = JSON.parse(decodeLatin(bytes.subarray(0, end))) as Header;
  const size = rows * labels.length;
  if (bytes.length - end - 1 !== size || transitions.length !== labels.length ** 2) {
    throw new Error('The model file is damaged: its weights do not fit its header. Install the package again.');
  }
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, size);
  return { labels, mask: rows - 1, weights, scale, transitions: Float32Array.from(transitions) };
};

/** The bytes of a model file (see `readModel`); weights are rounded to 8 bits. `weights` is rows × labels. */
export const packModel = (labels: readonly string[], weights: Float32Array, transitions: Float32Array): Uint8Array => {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const header = JSON.stringify({
    labels,
    rows: weights.length / labels.length,
    scale,
    transitions: [...transitions].map(value => Number(value.toFixed(4))),
  });
  const bytes = new Uint8Array(header.length + 1 + weights.length);
  for (let i = 0; i < header.length; i += 1) bytes[i] = header.charCodeAt(i);
  bytes[header.length] = NEWLINE;
  const body = new Int8Array(bytes.buffer, header.length + 1);
  weights.forEach((weight, i) => {
    body[i] = Math.round(weight / scale);
  });
  return bytes;
};
