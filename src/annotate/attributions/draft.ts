import type { Attribution, Span } from '../../model/index.js';
import type { Phrase } from './phrases.js';
import type { Unit } from './words.js';

/** An attribution as a rule finds it, in tokens; who speaks, how sure and within what is told later from all of them together. */
export interface Draft {
  /** Empty where the text names no source here. */
  readonly source: readonly Phrase[];
  readonly cue: readonly Unit[];
  readonly content: readonly Unit[];
  /** The name of the rule, for those that read the results of others. */
  readonly rule:
    | 'direct'
    | 'clause'
    | 'trailing'
    | 'according'
    | 'passive'
    | 'nominal'
    | 'object'
    | 'transcript'
    | 'headline'
    | 'list'
    | 'learned';
  /** Probability that there is an attribution with this cue, by the trained model, 0 to 1; 1 where a rule alone speaks. */
  readonly chance: number;
  readonly act: Attribution['act'];
  readonly polarity: Attribution['polarity'];
  readonly stance: Attribution['stance'];
  readonly certain: boolean;
  /** What a source that is "who" or "which" stands for. */
  readonly antecedent: Phrase | null;
  /** Whom the source passes on: "citing a source in the port". */
  readonly citing: readonly Phrase[];
  /** Through whom the source reaches the reader: the paper that quotes it, or that was told. */
  readonly via: readonly Phrase[];
  /** The words are those of the speaker of the draft at this index of the list: a quotation that goes on without a cue. */
  readonly follows: number | null;
  /** What makes the whole agentless or vague whatever the source: "is believed", "reportedly". */
  readonly agentless: boolean;
  /** The narrator says of whom it is, without a noun phrase next to the cue: the sentence before is about them. */
  readonly about: Span | null;
}

const USUAL = {
  act: 'speech',
  polarity: 'asserts',
  stance: 'neutral',
  certain: false,
  chance: 1,
  citing: [],
  via: [],
  antecedent: null,
  follows: null,
  agentless: false,
  about: null,
} as const;

/** A draft with the usual values where none is given. */
export const draft = (given: Pick<Draft, 'source' | 'cue' | 'content' | 'rule'> & Partial<Draft>): Draft => ({
  ...USUAL,
  ...given,
});
