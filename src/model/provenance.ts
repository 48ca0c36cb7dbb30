/** How a thing was made. It holds no clock time, so that equal inputs give equal records. */
export interface Provenance {
  /** The part that made it, "ingest/html". */
  readonly maker: string;
  readonly version: string;
  /** What of the maker could have been set otherwise, in words; "" where nothing could. */
  readonly options: string;
  /** SHA-256 of the bytes, or ids of the things, that it was made from. */
  readonly inputs: readonly string[];
}
