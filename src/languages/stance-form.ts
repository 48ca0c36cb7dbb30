/** What a holder may take a stand on, beside causes. Keys are the same in all languages. */
export type StanceSlot = 'responsibility' | 'apology' | 'agreement' | 'demand' | 'access' | 'evidence';

/** A way to say that somebody takes a stand: a verb with what it is about. */
export interface StanceForm {
  readonly slot: StanceSlot;
  readonly stand: 'yes' | 'no';
  /** From the first word behind the subject on. Groups are what it is about, in the order in which they count. */
  readonly words: RegExp;
  /** The stand in words of the program, with % for what it is about. */
  readonly told: string;
}
