import type { Evidence } from './evidence.js';

/** `conflict`: the words cannot all be right. `question`: a person should look. `note`: worth knowing. */
export type Level = 'note' | 'question' | 'conflict';

/** All levels, gravest first: the order in which findings are shown. */
export const levels: readonly Level[] = ['conflict', 'question', 'note'];

/** Something about the accounts that a rule says, with its proof. It never says who is right. */
export interface Finding {
  /** Hash of rule and sides, so that a person's decision stays with it when the case is analysed again. */
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly sides: readonly [Evidence, ...Evidence[]];
  /** The reasons, each a short sentence. */
  readonly because: readonly string[];
  /** Innocent readings. */
  readonly otherReadings: readonly string[];
}
