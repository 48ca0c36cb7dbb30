import type { Hedge } from '../../model/index.js';
import type { HedgeGuard, HedgePhrase } from '../hedge-phrase.js';

const ALWAYS = Infinity;

/**
 * The model learned how often a form is a hedge from an encyclopedia; news reports what is not yet known, so that some forms are hedges
 * there about three times as often ("could", "possible", "expected"; counted in news articles by reading). The odds are raised by that.
 */
const OFTEN = Math.log(3);

const phrases = (kind: Hedge['kind'], lean: number, list: string, guard: HedgeGuard = 'none'): HedgePhrase[] =>
  list
    .split('\n')
    .flatMap(line => line.split('|'))
    .map(phrase => phrase.trim())
    .filter(Boolean)
    .map(phrase => ({ words: phrase.split(' '), kind, guard, lean }));

const each = (before: string, after: string): string[] =>
  before.split(' | ').flatMap(one => after.split(' | ').map(other => `${one} ${other}`));

/** Certainty denied: "not yet clear", "could not be independently verified", "no evidence". */
const denials: readonly string[] = [
  ...each(
    "not ~ | n't ~",
    'certain | clear | known | sure | understood | confirmed | established | proven | verified | ruled out',
  ),
  ...each(
    "not ~ been ~ | not ~ be ~ | n't ~ been ~ | n't ~ be ~ | never been",
    'confirmed | established | proven | verified | ruled out | determined',
  ),
  ...each("not ~ | n't ~", 'rule out | ruling out'),
  ...each('no ~ | insufficient ~ | scant ~ | little ~', 'evidence | proof | confirmation | indication'),
  'some evidence',
  'little is known',
  'not impossible',
];

/**
 * All hedges. Order decides nothing: at a place the longest phrase counts.
 *
 * The kinds are those of the Szeged Uncertainty Corpus (Szarvas et al. 2012). Origin of the words: epistemic verbs, adverbs and
 * adjectives from Hyland (1998, 2005) and Holmes (1988); verbs of belief and of allegation from FactBank (Saurí and Pustejovsky 2009);
 * negated certainty from Kilicoglu and Bergler (2008); forms of them that the Szeged corpus marks; the rest from reading news.
 */
export const hedgePhrases: readonly HedgePhrase[] = [
  ...phrases('epistemic', 0, 'may | might | may or may not | may , or may not', 'modal'),
  ...phrases('epistemic', OFTEN, 'could', 'ability'),
  ...phrases('epistemic', OFTEN, 'possible', 'superlative'),
  ...phrases(
    'epistemic',
    ALWAYS,
    `possibly | perhaps | maybe | probably | presumably | conceivably | seemingly | apparently | unlikely | potentially
     supposedly | ostensibly | reportedly | reputedly | purportedly | almost certainly | far from certain | far from clear
     unclear | uncertain | unconfirmed | unverified | unproven | unsubstantiated | uncorroborated | inconclusive
     in all likelihood | in all probability | more likely than not | as likely as not
     rumored | rumoured | raised questions | cannot predict | hard to determine | difficult to determine | difficult to prove | hard to say
     too early to say | too soon to say | too early to tell | too soon to tell | so far as is known | as far as is known | no one can say
     remains to be seen | remains to be known | remains unknown | yet to be seen | open question
     casts doubt | cast doubt | casting doubt | call into question | calls into question | called into question | calling into question`,
  ),
  // Certainty denied.
  ...phrases('epistemic', ALWAYS, denials.join(' | ')),
  ...phrases(
    'epistemic',
    OFTEN,
    `probable | plausible | conceivable | potential | apparent | putative | questionable | doubtful 
     appear | appears | appeared | appearing | seem | seems | seemed | seeming
     indicate | indicates | indicating | points to | point to | pointed to | pointing to | speculation | rumor | rumors | rumour | rumours`,
  ),
  ...phrases(
    'epistemic',
    0,
    `likely | arguably | hypothetically | theoretically | evidently | should | ought to | almost certain
     possibility | possibilities | probability | likelihood | chance | chances | prospect | risk | threat | danger
     hypothetical | speculative | dubious | improbable | tentative | debatable | unknown | uncertainty | uncertainties
     suggest | suggests | suggested | suggesting | suggestion | suggestions | suggestive
     indicated | indication | indications | indicative | imply | implies | implied | implying
     speculating | fear | fearing | worry | worries | worried | concern | concerns | suspecting | suspicion | suspicions
     little doubt | question | questions | questioning
     if not | tends to | tend to | tended to | to some extent | to a degree
     guess | guesses | guessed | guessing | feel | feels | felt | wonder | wonders | wondered`,
  ),
  ...phrases('doxastic', OFTEN, 'estimated | allegation | allegations'),
  ...phrases(
    'doxastic',
    0,
    `believe | believes | believed | believing | belief | beliefs | think | thinks | thought | thinking
     assume | assumes | assumed | assuming | assumption | assumptions | presume | presumes | presuming | presumption
     consider | considers | considered | considering | regard | regards | regarded | regarding as | deem | deems | deemed
     view | views | viewed | viewing | see | sees | seen | saw | seeing | idea | ideas | notion | opinion | perceived
     hypothesize | hypothesizes | hypothesized | hypothesise | hypothesised | hypothesis | theorize | theorizes | theorized | theorise | theorised | theory | theories
     postulate | postulated | posit | posits | posited | conjecture | conjectured | infer | inferred | inferring | surmise | surmised
     estimating | predicting | prediction | predictions | forecast | forecasts | forecasting
     expecting | expectation | expectations | anticipate | anticipates | anticipated
     suppose | supposes | supposed | hope | hopes | hoped
     allege | alleges | alleging | accuse | accuses | accused | accusing | accusation | accusations
     touted`,
  ),
  ...phrases(
    'epistemic',
    ALWAYS,
    'suspect | suspects | suspected | presumed | fear | fears | feared | doubt | doubts | doubted | speculate | speculates | speculated',
    'verb',
  ),
  ...phrases('epistemic', ALWAYS, 'suspected | presumed', 'attribute'),
  ...phrases('epistemic', ALWAYS, 'preliminary | provisional | tentative', 'result'),
  ...phrases(
    'doxastic',
    ALWAYS,
    'expect | expects | expected | estimate | estimates | predict | predicts | predicted',
    'verb',
  ),
  ...phrases('doxastic', ALWAYS, 'reputed | understood to'),
  ...phrases(
    'investigation',
    ALWAYS,
    `alleged | allegedly | purported | under investigation | being investigated | under review | under question | not yet known
     yet to be determined | yet to be established | yet to be confirmed | yet to determine`,
  ),
  ...phrases(
    'investigation',
    0,
    `whether | whether or not | pending | evaluate | evaluated | assess | assessed | assessing | determine | determining | to verify | studying`,
  ),
  ...phrases(
    'condition',
    0,
    `would | provided | providing | in case | insofar | as long as | so long as
     otherwise | depending on | depends on | depend on`,
  ),
  ...phrases('condition', 0, 'if', 'clause'),
  ...phrases('condition', ALWAYS, 'unless | provided that | in the event that | on condition that'),
];

/** Words before "might" and "may" that make them nouns: "with all its might". */
export const beforeNoun: ReadonlySet<string> = new Set('the all his her its their with of military a'.split(' '));

/** Words before "may" that make it the month: a day, or a preposition that dates. */
export const beforeMonth: ReadonlySet<string> = new Set(
  'in on since until by early mid late last next this of from between during through before after'.split(' '),
);

/** Verbs with which "could" tells what somebody was able to do, with the senses above all (Palmer 1990, Modality and the English Modals). */
export const abilityVerbs: ReadonlySet<string> = new Set(
  'see hear feel smell taste understand remember afford'.split(' '),
);

/** Words before "if" with which it makes no condition: "as if". */
export const beforeNoCondition: ReadonlySet<string> = new Set(['as', 'only']);
/** Words after "if" with which it makes no condition: "if only", "if any". */
export const afterNoCondition: ReadonlySet<string> = new Set(['only', 'any', 'ever', 'anything']);

/** What is found step by step, so that "preliminary" takes something back from it, as it does not from a hearing. */
export const resultNouns: ReadonlySet<string> = new Set(
  'result finding figure report estimate count data datum conclusion assessment analysis toll test number inquiry investigation'.split(
    ' ',
  ),
);

/** Words before an adjective that make it no hedge: "as soon as possible", "the best possible". */
export const notHedged: ReadonlySet<string> = new Set(
  'as best worst every wherever whenever where when only'.split(' '),
);

/** Words that open or invert a condition, with a bit that tells the plain ones from those that may be something else. */
export const conditionWords: ReadonlyMap<string, number> = new Map([
  ...['if', 'unless'].map(word => [word, 1] as const),
  ...'whether provided when were had assuming otherwise'.split(' ').map(word => [word, 2] as const),
]);

/** Modal verbs, also as they are parted from "not" and from what they are clipped to. */
export const modalWords: ReadonlySet<string> = new Set("would will could may might can should 'd 'll wo".split(' '));

/** Forms of "be". */
export const formsOfBe: ReadonlySet<string> = new Set("is are was were be been being 's 're".split(' '));

/** Words that open what is believed, shown or regarded as, each with a bit of its own. */
export const clauseOpeners: ReadonlyMap<string, number> = new Map([
  ['that', 1],
  ['to', 2],
  ['as', 4],
  ['of', 8],
]);

const strengths = (strength: 'possible' | 'probable', list: string): (readonly [string, 'possible' | 'probable'])[] =>
  list
    .split('|')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map(phrase => [phrase, strength] as const);

/**
 * How much a hedge leaves of a claim in which it stands, by its words in lower case; a hedge that is not here says nothing about that
 * (a condition, an allegation, "suggests", which may only be somebody's proposal).
 */
export const hedgeStrength: ReadonlyMap<string, 'possible' | 'probable'> = new Map([
  ...strengths(
    'possible',
    `may | might | could | possibly | perhaps | maybe | conceivably | potentially | may or may not | may , or may not |
     possible | plausible | conceivable | potential | hypothetical | hypothetically | possibility |
     unclear | not clear | not yet clear | uncertain | not certain | far from certain | unconfirmed | unverified | not known | not yet known |
     not confirmed | not yet confirmed | not sure | not ruled out | not be ruled out | not rule out | not impossible`,
  ),
  ...strengths(
    'probable',
    `probably | presumably | likely | more likely than not | in all likelihood | in all probability | apparently | almost certainly |
     seemingly | seem | seems | seemed | appear | appears | appeared | believed | believe | believes | think | thinks |
     thought | suspected | feared | presumed | probable | apparent | considered | assumed | understood to`,
  ),
]);

/** Words behind "could" that turn it round. */
export const negations: ReadonlySet<string> = new Set(['not', "n't"]);

/** The auxiliary of the perfect, behind "could not". */
export const perfect: ReadonlySet<string> = new Set(['have']);

/** Words before a verb that compare with it: "more than expected", "as expected". */
export const comparing: ReadonlySet<string> = new Set(['than', 'as']);

/** Lemmas of the copula. */
export const copulas: ReadonlySet<string> = new Set(['be']);
