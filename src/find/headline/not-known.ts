import { languageOf } from '../../languages/index.js';
import { type Account, type Place, type Span, within } from '../../model/index.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { attributionsAt, hedgesAt, textAt } from '../strength/strength.js';
import { isBacking } from './blamed.js';
import { exceeding, SHOWN } from './exceeding.js';
import type { Headline } from './headlines.js';
import { type Claim, claimOf, isSame, sentencesOf, type Thing } from './things.js';

/** What a text says that nobody knows: who did it, or what brought it about. */
type Open = 'who' | 'why';

interface NotKnown {
  readonly what: Open;
  readonly place: Place;
  readonly words: string;
}

/** Where a text says in its own voice that it is not known who did it, or what brought it about. */
const notKnownIn = (account: Account): NotKnown[] => {
  const { notKnown } = languageOf(account.document.language).headlines;
  return sentencesOf(account).flatMap(({ sentence }) => {
    const text = textAt(account, sentence);
    return notKnown.flatMap(({ what, pattern }): NotKnown[] => {
      const found = pattern.exec(text);
      if (found === null) return [];
      const from = sentence.from + found.index;
      const span: Span = { from, to: from + found[0].trimEnd().length };
      if (attributionsAt(account, span).some(a => a.polarity !== 'asserts')) return [];
      return [{ what, place: placeOf(account, span), words: textAt(account, span) }];
    });
  });
};

/** Whether the text writes a word of the headline as a name, or as the adjective of one. */
const isNamed = (account: Account, thing: Thing): boolean =>
  sentencesOf(account).some(({ sentence, things }) =>
    things.some(one => one.from > sentence.from && isSame(one, thing) && /^\p{Lu}\p{Ll}/u.test(textAt(account, one))),
  );

/** Whether the text has all words for whoever or whatever does it together in a sentence of its own voice that takes nothing back. */
const isTold = (account: Account, { doers }: Claim): boolean =>
  sentencesOf(account).some(
    ({ sentence, things }) =>
      doers.every(doer => things.some(one => isSame(one, doer))) &&
      attributionsAt(account, sentence).length === 0 &&
      hedgesAt(account, sentence).length === 0,
  );

/** Whether what the headline has do it is the happening itself, or people to whom it happened. */
const isHappening = (account: Account, { doers, headline }: Claim): boolean => {
  const { events, casualties, nouns } = languageOf(account.document.language);
  const head = doers.at(-1);
  if (head === undefined) return true;
  const noun = nouns.singular(head.norm);
  return (
    events.eventNouns.has(noun) ||
    events.anyEvent.has(noun) ||
    casualties.people.has(noun) ||
    within(account.annotations.quantities, headline).some(q => q.from <= head.from && head.to <= q.to)
  );
};

/**
 * A headline that tells outright who did it, or what brought it about, where the text says in its own voice that this is not known: "Faulty heater wrecks depot",
 * and "the cause of the fire was not known".
 */
export const ofNotKnown = (of: Case, account: Account, headline: Headline): Draft | null => {
  const { bringing, harms, wrongs } = languageOf(account.document.language).headlines;
  const claim = claimOf(account, headline, new Set([...wrongs, ...harms, ...bringing]));
  if (claim === null || claim.doers.length === 0) return null;
  const named = { ...claim, doers: claim.doers.filter(doer => isNamed(account, doer)) };
  const exceeds = ({ what }: NotKnown): boolean =>
    what === 'who'
      ? named.doers.length > 0 && !sentencesOf(account).some((one, index) => isBacking(account, named, one, index))
      : claim.blames && !isHappening(account, claim) && !isTold(account, claim);
  const open = notKnownIn(account).filter(exceeds);
  const [first] = open;
  if (first === undefined) return null;
  return exceeding(of, account, headline, {
    does: `tells outright ${first.what === 'who' ? 'who did it' : 'what brought it about'} (“${claim.doers.map(doer => textAt(account, doer)).join(' ')}”), of which its text says: “${first.words}”`,
    below: open.slice(0, SHOWN).map(({ place }) => place),
    because: [`the text says in its own voice that it is not known: “${first.words}”`],
  });
};
