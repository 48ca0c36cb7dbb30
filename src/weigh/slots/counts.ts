/** A question that counting answers. A new one is a new entry here; no code knows a slot by name. */
export interface CountSlot {
  /** What `Quantity.status` must be. */
  readonly status: string;
  readonly question: string;
  /** The same question asked of a part only: "How many passengers died?" */
  readonly ofPart: (part: string) => string;
  /** How the figure moves while an event unfolds; a later account that differs this way is a revision, not a contradiction. */
  readonly moves: 'up' | 'down' | 'either' | 'fixed';
}

/** All counting questions, in the order in which they are shown. */
export const countSlots: readonly CountSlot[] = [
  { status: 'dead', question: 'How many people died?', ofPart: p => `How many ${p} died?`, moves: 'up' },
  { status: 'survived', question: 'How many people survived?', ofPart: p => `How many ${p} survived?`, moves: 'down' },
  {
    status: 'injured',
    question: 'How many people were hurt?',
    ofPart: p => `How many ${p} were hurt?`,
    moves: 'either',
  },
  {
    status: 'missing',
    question: 'How many people are missing?',
    ofPart: p => `How many ${p} are missing?`,
    moves: 'down',
  },
  {
    status: 'evacuated',
    question: 'How many people were evacuated?',
    ofPart: p => `How many ${p} were evacuated?`,
    moves: 'either',
  },
  {
    status: 'aboard',
    question: 'How many people were aboard?',
    ofPart: p => `How many ${p} were aboard?`,
    moves: 'fixed',
  },
];
