import type { Hedge } from '../../model/index.js';

/** What must hold of the first word of a phrase for it to be a hedge; a word of that form may mean something else. */
export type HedgeGuard = 'modal' | 'verb' | 'adjective' | 'any';

/** A word or phrase that takes something back from a claim; lower case, one entry a form. */
export interface HedgePhrase {
  readonly words: readonly string[];
  readonly kind: Hedge['kind'];
  readonly guard: HedgeGuard;
}

const phrases = (kind: Hedge['kind'], guard: HedgeGuard, list: string): HedgePhrase[] =>
  list
    .split('\n')
    .flatMap(line => line.split('|'))
    .map(phrase => phrase.trim())
    .filter(Boolean)
    .map(phrase => ({ words: phrase.split(' '), kind, guard }));

/** All hedges. Order decides nothing: at a place the longest phrase counts. */
export const hedgePhrases: readonly HedgePhrase[] = [
  ...phrases('epistemic', 'modal', 'may | might | could have'),
  ...phrases(
    'epistemic',
    'any',
    `possibly | perhaps | maybe | probably | presumably | conceivably | seemingly | apparently | arguably | likely | unlikely | potentially
     most likely | very likely | more likely than not | it is possible that | in all likelihood | in all probability | supposedly | ostensibly
     not certain | not clear | unclear | uncertain | unconfirmed | unverified | not necessarily | to some extent | as far as is known
     could possibly | may have | might have | preliminary`,
  ),
  ...phrases(
    'epistemic',
    'adjective',
    'possible | probable | plausible | conceivable | apparent | potential | presumed | putative | hypothetical',
  ),
  ...phrases(
    'epistemic',
    'verb',
    `seem | seems | seemed | appear to | appears to | appeared to | appear that | appears that | appeared that | suggest that | suggests that |
     suggested that | indicate that | indicates that | indicated that | tends to | tend to | points to | point to`,
  ),
  ...phrases(
    'doxastic',
    'verb',
    `believe | believes | believed | believing | think | thinks | thought | suspect | suspects | suspected | assume | assumes | assumed
     presume | presumes | speculate | speculates | speculated | considered | regarded as | hypothesized | hypothesised | theorised | theorized
     estimate | estimates | estimated | guess | guesses | guessed | fear | fears | feared | expect | expects | expected | hope | hopes | hoped`,
  ),
  ...phrases(
    'investigation',
    'any',
    `alleged | allegedly | reportedly | purported | purportedly | rumoured | rumored | said to be | said to have | reported to have
     under investigation | being investigated | under review | yet to be determined | yet to be established | not yet known | pending
     unproven | unsubstantiated | so-called investigation`,
  ),
  ...phrases(
    'condition',
    'any',
    'if | unless | whether | provided that | in case | assuming that | as long as | in the event that | otherwise',
  ),
];

/** Words before "may" that make it the month: a day, or a preposition that dates. */
export const beforeMonth: ReadonlySet<string> = new Set(
  'in on since until by early mid late last next this of from between during through before after'.split(' '),
);

/** Words before an adjective that make it no hedge: "as soon as possible", "the best possible". */
export const notHedged: ReadonlySet<string> = new Set(
  'as best worst every wherever whenever where when only'.split(' '),
);

const strengths = (strength: 'possible' | 'probable', list: string): (readonly [string, 'possible' | 'probable'])[] =>
  list
    .split('|')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map(phrase => [phrase, strength] as const);

/** How much a hedge leaves of a claim in which it stands; a hedge that is not here says nothing about that. */
export const hedgeStrength: ReadonlyMap<string, 'possible' | 'probable'> = new Map([
  ...strengths(
    'possible',
    `may | might | could have | may have | might have | possibly | perhaps | maybe | conceivably | potentially | could possibly | it is possible that |
     possible | plausible | conceivable | potential | hypothetical`,
  ),
  ...strengths(
    'probable',
    `probably | presumably | likely | most likely | very likely | more likely than not | in all likelihood | in all probability | apparently |
     seemingly | seem | seems | seemed | appear to | appears to | appeared to | appear that | appears that | appeared that | believed | believe |
     believes | thought | suspected | presumed | probable | apparent | considered | assumed`,
  ),
]);
