import { negations as plainNegations } from './reuse.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that one transcript has and another leaves out while the sentence stays the same: articles, conjunctions, fillers. Folded forms. */
export const smallWords: ReadonlySet<string> = set(
  'a an the that which who and so well just very really then also now here there uh um er erm oh ah okay ok yes yeah',
);

/** Words of grammar that say something by themselves: who, how sure, how much, how often. Folded forms. */
export const tellingWords: ReadonlySet<string> = set(
  `i we you he she they us them him her me our their his my your may might can could will would shall should must
   all some every everyone everybody someone somebody any many most more less few fewer none always never often only before after until since`,
);

/** Words that leave a question open. Folded forms. */
export const openQuestions: ReadonlySet<string> = set('whether if');

/** What stands in their place where it is settled. Folded forms. */
export const settled: ReadonlySet<string> = set('that');

/** Words whose coming or going turns a sentence into its opposite, those that only nearly do with them. Folded forms. */
export const negating: ReadonlySet<string> = new Set([
  ...plainNegations,
  ...set('hardly barely scarcely rarely seldom'),
]);

/** Words that deny without a negation, so that a negation may stand for them. Folded forms. */
export const denyingWords: ReadonlySet<string> = set(
  `fail fails failed failing lack lacks lacked lacking refuse refuses refused deny denies denied unable unlikely avoid avoided absent absence
   stop stopped missed wrong false little few neither wait`,
);

/** Beginnings of words that turn them into their opposite: "unsafe", "impossible". */
export const denyingPrefix = /^(?:un|non|dis|in|im|il|ir)(?=\p{L}{4})/u;

/** Negations that deny nothing and give weight to what follows: "nothing less than". Folded words. */
export const emphatic =
  /\b(?:(?:nothing|no|none) (?:less|other|short) (?:than|of)|nothing but|not (?:only|just|merely))\b/u;

/** Words that a beginning makes deny: "unaware". */
export const denyingForm = /^un(?!der|til|ion|it|iv|less)\p{L}{4}/u;

/** Words that open the half of a sentence that takes back or limits the other one. Folded forms. */
export const contrasts: ReadonlySet<string> = set('but however although though except whereas yet despite');

/** Words that open a condition. Folded forms. */
export const conditions: ReadonlySet<string> = set('if unless provided assuming providing');

/** What takes back, in whole or in part, what somebody has just said, and leads up to nothing else. Text as it stands. */
const BACK = String.raw`(?:(?:it|that|this)(?:['’]s| is| was) (?:(?:only|just|merely) (?:a|an)|(?:(?:only|just|merely) )?(?:my|our)(?: own)?) (?:guess|impression|hunch|feeling|theory|suspicion|assumption)|only (?:a|my) (?:guess|impression|hunch|theory)|(?:i|we) (?:(?:may|might|could) (?:well )?(?:be|have been) (?:wrong|mistaken)|(?:can|could|would|will)(?:not| not|n['’]t|['’]t) (?:swear|be (?:sure|certain)|say for (?:sure|certain))|(?:am|was|are|were) not (?:(?:quite|at all|absolutely|entirely) )?(?:sure|certain)|(?:was|were)n['’]t (?:sure|certain)|(?:do|did)(?: not|n['’]t) (?:really )?know for (?:sure|certain))|i['’]m not (?:quite |at all )?(?:sure|certain)|don['’]t quote me)`;

/** What leads up to another claim, or to what is not known: "I may be wrong, but", "I am not sure who". */
const ON = String.raw`(?!\s*:)(?!\s*,?\s*(?:but|and|that|what|whether|if|how|why|who|whom|whose|which|where|when|about (?:the|what|how|who)|of (?:the|what)|it|they|he|she|we|i|there)\b)`;

/** The same amid a sentence. */
export const takenBack = new RegExp(String.raw`\b${BACK}\b${ON}`, 'iu');

/** The same as the beginning of a sentence behind the words. */
export const takenBackBehind = new RegExp(
  String.raw`^["“”'’\s]*(?:(?:but|and|though|still|then again|of course|mind you),? )?${BACK}\b${ON}`,
  'iu',
);

/** Words with which an account tells in its own words that somebody is not sure. Folded forms. */
export const doubting: ReadonlySet<string> = set(
  'guess guessed guessing guesswork impression hunch feeling theory suspicion suspected assumption assumed unsure uncertain sure certain swear wrong mistaken',
);

/** Where a denial or a word for all is limited behind itself: "since Friday", "so far". Lower case, from the first word. */
export const limits =
  /^(?:since|until|till|before|after|so far|as yet|yet|for now|at (?:this|that|the) (?:time|moment|stage|point)|at present|that (?:i|we) (?:know|knew|saw|heard|could see)|apart from|other than|besides)\b/u;

/** The same amid a clause, where nothing but these words may be left out. Lower case, the whole of them. */
export const limitsAmid =
  /^(?:so far|as yet|yet|for now|at (?:this|that|the) (?:time|moment|stage|point)|at present)$/u;

/** The same in front of the clause that they limit: "of those we saw". Lower case, from the first word. */
export const limitsBefore =
  /^(?:among|amongst|of|as of|so far|as yet|until|till|up to|since|before|after|for now|at (?:this|that|the) (?:time|moment|stage|point)|at present|apart from|other than|from (?:where|what) (?:i|we)|in (?:the part|that part))\b/u;

/** Words for all or none of a kind, which such words limit. Folded forms. */
export const sweeping: ReadonlySet<string> = set(
  'no nobody nothing none never nowhere not all every everyone everybody everything always without',
);

/** The openings of thoughts, in folded words: what follows is no fact but what the speaker holds. */
export const beliefs =
  /\b(?:i|we) (?:do not |did not )?(?:think|believe|guess|suspect|assume|suppose|fear|hope|expect)\b|\bas far as\b|\bto (?:my|our) knowledge\b|\bto the best of (?:my|our)\b|\bin (?:my|our) (?:opinion|view)\b/u;

/** Auxiliaries: with and without them a verb stands in other forms. Folded forms. */
export const auxiliaries: ReadonlySet<string> = set('be am is are was were been being have has had having do does did');

/** Words of grammar that change with the number of the noun. */
export const agreeing: ReadonlyMap<string, string> = new Map([
  ['this', 'these'],
  ['that', 'those'],
  ['its', 'their'],
]);

/** Words that say how sure, how much or how often; a sentence without one of them says something else. Folded forms. */
export const measuringWords: ReadonlySet<string> = set(
  'may might could can should must all some every everyone everybody most many few none always never only one half',
);

/** Words that end in the clipped form of "is". Folded forms. */
export const clippedIs = /^(it|that|there|he|she|what|who|here|where|how)'s$/u;

/** What "it's" is in full, as a pair of words after the first. */
export const is = 'is';

/** A contraction with "would". */
export const clippedWould = /^(i|we|you|he|she|they|it)'d$/u;

/** What it is in full. */
export const would = 'would';

/** The word for the sign of hundredths, and its two-word spelling. */
export const percent: readonly [string, string, string] = ['percent', 'per', 'cent'];

/** The joint inside a number in words: "two hundred and five". */
export const numberJoints: ReadonlySet<string> = set('and');

/** Words that are a number where another number stands in their place, and otherwise hardly. */
export const lowNumbers: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['single', 1],
]);

/** What may stand between the verb of saying and the day of it, or before the day at the beginning of a sentence. */
export const spokenOn =
  /^[\s,]*(?:(?:to )?(?:reporters|journalists|parliament|a news conference|the (?:press|media|reporters|journalists|council|court|committee|inquiry|panel))\s+)?(?:(?:late|early|earlier|again|here)\s+)?(?:(?:in|at|during|after) (?:an?|the) [\p{L} ]{3,40}\s+)?(?:on\s+)?(?:late |early )?$/iu;

/** What may stand between a day and the speaker behind it: "On Monday, Ana Ruiz said". */
export const dayFirst = /^,?\s+$/u;

/** Names of roles of those who speak in somebody else's name, in a phrase of a source. */
export const deputies =
  /\b(?:reps?|spokes(?:man|woman|person|people)|speaker for|lawyer|attorney|agent|representative|press secretary|chief of staff|deputy|aide|on behalf of|for (?:him|her|them))\b/iu;

/** Whom somebody talks to, where the account means itself: "told this newspaper". It passes nothing on. */
export const itself =
  /^(?:this|our|the present) (?:news)?(?:paper|magazine|reporter|correspondent|writer|programme|program|website|agency|station|journal|weekly|blog|author)$|^(?:us|me)$/iu;

/** Verbs and phrases with which somebody passes on the words of another. */
export const passedOn =
  /\b(?:(?<!\b(?:widely|often|much|frequently) )quot(?:ed|es|ing)|cit(?:ed|es|ing)|repeat(?:ed|s|ing)|echo(?:ed|es|ing)|recall(?:ed|s|ing)(?=\s)|read(?:ing)? (?:out|from)|translat(?:ed|or|ing)|in the words of|famous(?:ly)?|motto|slogan|proverb|saying goes|chant(?:ed|ing)?|jointly?|joint statement|together)\b/iu;

/** One of some people of whom only the trade is told: the words in front of it. "One of its own inspectors". */
export const oneOfThem = /^(?:one|another|an?\s+\p{L}+)\s+(?:out\s+)?of\s+/iu;

/** What people are called who may be anybody, or somebody with an office besides; singular. */
export const anyRole: ReadonlySet<string> = new Set(
  `official source worker employee resident witness eyewitness survivor man woman person one member colleague representative leader head chief boss
  doctor physician surgeon professor policeman policewoman detective soldier sergeant captain colonel general firefighter
  insider expert analyst specialist observer aide friend neighbour neighbor relative critic minister secretary president premier director manager
  chairman chairwoman chair officer commander spokesman spokeswoman spokesperson speaker politician activist local other lawyer attorney
  mother father brother sister son daughter wife husband widow parent author writer reporter journalist staff adviser advisor consultant campaigner`
    .trim()
    .split(/\s+/u),
);

/** Somebody tells in his own person what he says: the words up to what is said. */
export const ownWords =
  /\bI\s+(?:\p{L}+ly\s+)?(?:said|answered|replied|told\s+(?:\p{L}+\s+){1,3}|remarked|wrote|stated|added|say|repeat(?:ed)?)\s+(?:that\s+)?$/u;
