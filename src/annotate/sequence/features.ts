const PRIME = 0x01000193;

/** A number of 32 bits for a string (FNV-1a). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};

/** One number for two, well spread (the finaliser of MurmurHash3). */
export const mix = (a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
};

/** Features of a sequence: those of position i are `rows` from `starts[i]` to before `starts[i + 1]`, each a row of the model's table. */
export interface Features {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Collects features position by position; it grows as it must and may be used again after `clear`. */
export class FeatureList {
  readonly mask: number;
  /** The features so far are the first `used` of these. Whoever writes here directly asks for `room` first. */
  rows = new Int32Array(4096);
  used = 0;
  private starts = new Int32Array(256);
  private positions = 0;

  /** A list for a table of `mask + 1` rows. */
  constructor(mask: number) {
    this.mask = mask;
  }

  /** `rows`, with space for so many more. */
  room(more: number): Int32Array {
    if (this.used + more > this.rows.length) {
      const larger = new Int32Array(Math.max(this.rows.length * 2, this.used + more));
      larger.set(this.rows);
      this.rows = larger;
    }
    return this.rows;
  }

  /** Adds a feature: `kind` tells what is looked at, `value` what is seen. */
  add(kind: number, value: number): void {
    this.room(1)[this.used] = mix(kind, value) & this.mask;
    this.used += 1;
  }

  /** Ends the features of this position. */
  next(): void {
    this.positions += 1;
    if (this.positions === this.starts.length) {
      const larger = new Int32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[this.positions] = this.used;
  }

  /** What was collected; valid until `clear`. */
  take(): Features {
    return { rows: this.rows.subarray(0, this.used), starts: this.starts.subarray(0, this.positions + 1) };
  }

  clear(): void {
    this.used = 0;
    this.positions = 0;
  }
}

/** A list of features for a table of `mask + 1` rows. */
export const featureList = (mask: number): FeatureList => new FeatureList(mask);
