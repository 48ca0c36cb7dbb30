/**
 * Verbs and nouns of thought, feeling and will, dictionary forms: what they introduce is held, not said. Written for this list, after the
 * classes of Wierzbicka's and Levin's verbs of psychological state, desire and judgement.
 */
export const attitudes: ReadonlySet<string> = new Set(
  `want wish hope desire like dislike love hate prefer enjoy fear dread worry regret resent envy admire respect trust distrust mistrust
  believe disbelieve think feel know understand realise realize recognise recognize remember recall forget suppose suspect doubt wonder
  imagine dream consider regard view see deem judge assume presume expect anticipate intend plan mean aim seek decide resolve choose
  determine favour favor support oppose approve disapprove agree disagree accept care mind need crave long yearn concern interest
  belief hope fear desire wish doubt suspicion expectation intention plan determination preference opinion view feeling impression
  decision conviction worry concern support opposition approval disapproval enthusiasm eagerness willingness reluctance confident certain
  sure convinced afraid worried concerned hopeful optimistic pessimistic sceptical skeptical eager willing unwilling reluctant proud happy
  unhappy glad sorry angry surprised disappointed committed interested`.split(/\s+/),
);

/** Words in a cue that turn it round. */
export const negations: ReadonlySet<string> = new Set("not n't never nor neither no".split(' '));

/** What makes a possessive of the noun before it. */
export const possessives: ReadonlySet<string> = new Set(["'s", "'", '’s', '’']);

/** First words of cues that have a fixed form, which rules know better than any model. */
export const leftToRules: ReadonlySet<string> = new Set(['according', 'citing', 'quoting', 'per']);

/** Words that a reported clause begins with. */
export const complementisers: ReadonlySet<string> = new Set(['that', 'whether']);
