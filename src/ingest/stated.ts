/** What an input states of itself; null where it does not. Dates are as they are stated until `statedDate` has read them. */
export interface Stated {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly url: string | null;
}
