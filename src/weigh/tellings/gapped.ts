import { languageOf } from '../../languages/index.js';
import { type Account, type Party, type Proposition, type Span, type Time, within } from '../../model/index.js';
import { stem } from '../../text/stem.js';

/** Somebody of whom a verb is told that another clause has: "Holt died on 3 May and Brok on 5 May". */
export interface Gapped {
  readonly proposition: Proposition;
  readonly party: Party;
  readonly time: Time;
}

/** How far before a date the name stands that it goes with, in code units: "Brok on ". */
const NEAR = 8;

/**
 * The clauses of a sentence whose verb is left out, with a name and a date alone, under the verb before them (gapping): of a verb without an object, which
 * tells of its subject.
 */
export const gappedIn = (account: Account, sentence: Span, propositions: readonly Proposition[]): Gapped[] => {
  const { document, annotations } = account;
  const { text } = document;
  const { tellings } = languageOf(document.language);
  const named = within(annotations.mentions, sentence).filter(m => m.type === 'person' || m.type === 'organisation');
  return within(annotations.times, sentence).flatMap((time): Gapped[] => {
    if (time.type !== 'DATE') return [];
    const name = named.find(
      m => m.to < time.from && time.from - m.to < NEAR && tellings.beforeDate.test(text.slice(m.to, time.from)),
    );
    if (name === undefined || !tellings.beforeGapped.test(text.slice(sentence.from, name.from))) return [];
    const verb = propositions.findLast(p => p.at.to <= name.from);
    if (verb === undefined || verb.doers.length * verb.done.length > 0) return [];
    const words = text.slice(name.from, name.to).split(/\s+/u);
    const party = {
      from: name.from,
      to: name.to,
      head: stem(words.at(-1) ?? ''),
      modifiers: [],
      named: true,
      numbers: [],
    };
    return [{ proposition: verb, party, time }];
  });
};
