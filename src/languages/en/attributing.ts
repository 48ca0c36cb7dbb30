import { reportingNouns } from './reporting.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Compiled by hand for this project: the words of grammar that the rules on attribution turn on. Tokens in lower case with straight apostrophes.

/** Prepositions inside a noun phrase: "the mayor of the town". */
export const prepositions: ReadonlySet<string> = set(
  'of for in at from with to on within under over by behind near against inside outside across around between among',
);

/** Words at which a refusal may stand. */
export const refusalWords: ReadonlySet<string> = set(
  'comment silent quiet mum tight-lipped declined refused declines refuses',
);

/** Verbs that make somebody say, think or know. */
export const causing: ReadonlySet<string> = set(
  'let lets letting make makes made making help helps helped have has had',
);

/** Verbs that bring a claim up: "raised the theory that", "voices a complaint that". Lemmas. */
export const raising: ReadonlySet<string> = set(
  'air make issue circulate repeat voice raise express advance promote push peddle spread float offer present echo reiterate lodge level bring put share harbour harbor hold give',
);

/** What people do with a claim: the verb at the end of a relative clause, "the fear that the dam has raised". Lemmas. */
export const doneTo: ReadonlySet<string> = set(
  'make raise generate spark see hear issue repeat publish spread circulate receive voice post release bring prompt fuel feed air',
);

/** Verbs with which somebody calls a thing something without "as". Lemmas. */
export const naming: ReadonlySet<string> = set('call brand label dub consider');

/** Forms of "be" in a verb group. */
export const groupBe: ReadonlySet<string> = set(`be is are was were been being am 's 're`);

/** Forms of "have" in a verb group. */
export const groupHave: ReadonlySet<string> = set(`has have had 've 'd having`);

/** Forms of "do" in a verb group. */
export const groupDo: ReadonlySet<string> = set('do does did');

/** Auxiliaries with which a thing is not told as having been said. */
export const groupModals: ReadonlySet<string> = set(`would could should might may must can ca cannot 'd`);

/** Verbs before "to" after which a thing was said all the same: "went on to say". */
export const aspects: ReadonlySet<string> = set(
  'go goes went going gone continue continues continued seem seems seemed appear appears appeared come came seek sought refuse used',
);

/** What turns a verb group round. */
export const groupNot: ReadonlySet<string> = set(`not n't never neither nor`);

/** Words that open a phrase which names whose view or words a clause gives. */
export const viewpointOpeners: ReadonlySet<string> = set('according per in to for as by from');

/** Words at which somebody's words may be passed on: "quoted a source that", "excerpts from". */
export const passingOn: ReadonlySet<string> = set(
  'quoted quotes quoting cited cites quotations excerpts extracts passages',
);

/** What the questions of an interview are labelled with. */
export const questionLabels: ReadonlySet<string> = set('q question');

/** What its answers are labelled with. */
export const answerLabels: ReadonlySet<string> = set('a answer');

/** What ties a thing to what it is put down to, by verb: "attributed the fire to". Lemmas. */
export const links: ReadonlyMap<string, readonly string[]> = new Map([
  ['attribute', ['to']],
  ['ascribe', ['to']],
  ['credit', ['with', 'for']],
  ['blame', ['for', 'on']],
  ['accuse', ['of']],
]);

/** Pronouns that tell a gender. */
export const genderedPronouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Pronouns of the third person, and what they may stand for. */
export const pronouns: ReadonlyMap<string, 'person' | 'group' | 'thing'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'group'],
  ['it', 'thing'],
  ['his', 'person'],
  ['her', 'person'],
  ['their', 'group'],
  ['its', 'thing'],
]);

/** Words for the first or second of two: "the latter said". */
export const oneOfTwo = /^(?:former|latter)$/;

/** Relative pronouns that open a clause behind its noun. */
export const relatives = /^(?:who|which|that|whose)$/;

/** The same with "it", which is no subject to go on with. */
export const relativesAndIt = /^(?:who|which|that|whose|it)$/;

/** Endings of participles that an agent follows: "published by". */
export const agentParticiple = /(?:ed|en|wn)$/;

/** What joins a further clause to a report. */
export const joints = /^(?:and|but|while|although|though|whereas|yet)$/;

/** Adverbs before a participle that tells what follows from a report. */
export const results = /^(?:thus|thereby)$/;

/** What follows a second verb of the same subject: "and called for". */
export const afterAgain = /^(?:that|for|on)$/;

/** Endings of past participles behind a noun: "a letter sent to". */
export const participleEnding = /(?:ed|en|nt|wn|de|id)$/;

/** What makes a pronoun with "one": "no one". */
export const everyOrNo = /^(?:no|any|every|some)$/;

/** Endings of participles used as adjectives. */
export const attributeEnding = /(?:ing|ed)$/;

/** Endings of verb forms that alone make no clause. */
export const notFinite = /(?:ing|ed|en)$/;

/** A relative pronoun anywhere in a phrase. */
export const relativeInside = /\b(?:who|which|that)\b/;

/** Possessive pronouns. */
export const possessives = /^(?:his|her|its|their|our|my|your)$/;

/** What turns any verb of words into a refusal, right before it; the group is the cue. */
export const refusing =
  /(?:^| )((?:(?:has|have|had|did|does|do|would|will|could) )?(?:not|n't|never)|(?:has|have|had) yet to|(?:stopped|stops|stop|stopping|fell|falls) short of|(?:refrain(?:ed|s)?|shied|shies|held|holds)(?: away| back)?(?: from)|failed to|fails to|avoided|avoids|(?:would|will|could|can) neither|is unwilling to|was unwilling to|were unwilling to|are unwilling to)$/;

/** What turns a plain verb of speech into a refusal: "did not say" may only be a gap in what was told. */
export const willNot =
  /(?:^| )(would(?: not| n't)|will not|wo n't|(?:has|have|had) yet to|(?:stopped|stops) short of|(?:would|will) neither|(?:is|was|are|were) unwilling to)$/;

/** Objects with which "take" and "accept" are about words. */
export const answered = /^(?:responsibility|blame)$/;

/** Adverbs that are part of what turns a verb round. */
export const adverbsOfRefusal = /^(?:not|n't|never|yet|neither)$/;

/** What is said of somebody who gave no comment, before "for comment". */
export const unreached =
  /(?:^| )((?:could|can)(?: not| n't| not immediately| not be immediately)? be (?:immediately )?(?:reached|contacted)|(?:was|were|is|are)(?: not| n't)(?: immediately)? (?:available|reachable)|(?:was|were|is|are) (?:immediately )?(?:unavailable|unreachable)|(?:did|does|do)(?: not| n't)(?: immediately)? (?:respond|reply|return))$/;

/** What has to be in it, so that it says no. */
export const unreachedNegation = /not|n't|un/;

/** Forms of verbs of refusal that take a noun: "declined comment". */
export const declined = /^(?:declined|refused|declines|refuses)$/;

/** What is refused so. */
export const comments = /^(?:comment|requests?|interviews?)$/;

/** Adjectives for somebody who says nothing. */
export const quiet = /^(?:silent|quiet|mum|tight-lipped)$/;

/** Verbs before such an adjective. */
export const staying = /^(?:remained|remains|remain|stayed|stays|stay|kept|keeps|is|are|was|were|been)$/;

/** Prepositions for what nothing is said of. */
export const aboutWords = /^(?:on|about|over)$/;

/** Finite forms of "have". */
export const haveForms = /^(?:has|have|had)$/;

/** What a word of a speaker's label in a transcript begins with, or is. */
export const labelWord = /^(?:\p{Lu}|[.()’'-]|of$|the$|de$|van$|von$|and$)/u;

/** Pronouns of those who speak or are spoken to. */
export const selves = /^(?:i|we|you)$/;

/** Words that make a statement certain in the mouth of its speaker. */
export const certainAdverbs =
  /^(?:clearly|certainly|definitely|undoubtedly|unquestionably|unequivocally|indisputably|conclusively)$/;

/** Verbs of a cue that claim less than they say. */
export const suggesting = /\b(?:speculat|suggest|hint)/;

/** Verbs in the passive that make what is held of somebody probable only. */
export const supposing = /believ|thought|suspect|consider|fear|assum|presum|estimat|expect|speculat|deem|underst/;

/** An article and a noun before a name: "the broadcaster Lake Radio". */
export const nounBeforeName = /^the \p{Ll}+ (?=\p{Lu}\p{Ll}+ \p{Lu})/u;

/** How a paper speaks of itself. */
export const paperItself = /^(?:we|our)$/;

/** Words that a clause does not reach back over. */
export const clauseBounds = /^(?:while|because|that|which|who|where|when|after|although|though|and|but|what)$/;

/** Nouns for words that are passed on, before "from". */
export const quotes = /^(?:quotes|quotations|excerpts|extracts|passages)$/;

/** Forms of verbs for passing on somebody's words. */
export const quoting = /^(?:quoted|quotes|quoting|cited|cites)$/;

/** Participles behind "quoted as". */
export const saying = /^(?:saying|telling|stating|claiming)$/;

/** What parts the one who is excerpted from the words. */
export const excerptLinks = /^(?:about|on|of|that|:)$/;

/** What opens the complement of a pronoun: "called it a mistake". */
export const complementOpeners = /^(?:a|an|the|one|not)$/;

/** Forms of the indefinite article. */
export const indefinites = /^(?:a|an)$/;

/** What before a verb of speaking makes it passive or untold. */
export const notSpoken = /^(?:be|is|are|was|were|been|to|would|could|might|may|will)$/;

/** What after the verb of a headline makes it no report. */
export const noHeadline = /^(?:no|yes|sorry|to|on|about|with|as)$/;

/** Nouns for sources that in a headline are mostly something else. */
export const roleless = /^(?:side|house|state|country|nation|site|page|list|rule|figure|sign|party)$/;

/** What joins two names. */
export const jointOfNames = /^\s+(?:and|&)\s+$/u;

/** Determiners that belong to the name of an unnamed source. */
export const quantifiers = /^(?:some|many|several|all|no|each|every|any|another|both)$/;

/** What plurals end in. */
export const peopleEnding = /(?:s|people|men|women|children)$/;

/** Pronouns that stand for nobody who was named before. */
export const unnamedAlone = /^(?:we|i|you|who|which|that)$/;

/** Names of sources that are nobody in particular. */
export const anybody =
  /^(?:some|others|many|several|most|few|people|everyone|nobody|someone|somebody|those|both|one)$/i;

/** Possessives that take up the subject of their sentence. */
export const subjectPossessives = /^(?:its|their)$/;

/** Subjects before a form that a tagger took for a noun. */
export const beforeNounVerb = /^(?:some|many|others|they|we|i|you|critics|officials)$/;

/** Pronouns that begin a clause rather than an object. */
export const clauseSubjects = /^(?:that|which|who|they|we|i|he|she|it)$/;

/** Relative pronouns of things. */
export const thatOrWhich = /^(?:that|which)$/;

/** Relative pronouns before a subject and its verb. */
export const relativeSubjects = /^(?:that|which|who)$/;

/** Words that open an indirect question. */
export const questionWords = /^(?:whether|if|why|how|when|where|who|what|which)$/;

/** What behind a report amid a sentence does not go on with its first half. */
export const noSecondHalf = /^(?:and|but|because|which|who|including|though|although|while)$/;

/** What may stand before a conjunction at the head of a sentence. */
export const beforeSubordinate = /^(?:and|but|so|yet|even|just|only|,)$/;

/** Conjunctions that a tagger may take for adverbs. */
export const conditionOpeners = /^(?:when|if|once|whenever|wherever|while|although|though)$/;

/** What opens a phrase or clause that leads up to the main clause. */
export const subordinators =
  /^(?:if|when|whenever|once|although|though|unless|because|since|after|before|until|while|whether|as|in|to|given|despite|without|instead|for|by|at|on|during|under)$/;

/** Forms of "be" in a passive. */
export const passiveBe = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m)$/;

/** Auxiliaries that make a passive an aim or a chance. */
export const passiveModals = /^(?:will|would|could|should|might|may|must|can|cannot)$/;

/** What may stand within a passive. */
export const passiveInside = /^(?:has|have|had|will|also|now|not|n't|widely|generally|still|been)$/;

/** Prepositions for where or among whom a thing is believed. */
export const whereWords = /^(?:in|at|among|amongst|around|across|on)$/;

/** Negations within a verb group. */
export const notWords = /^(?:not|n't|never)$/;

/** Participles of speech: "is said to"; the others are of thought. */
export const passiveSpeech = /^(?:said|reported|alleged|rumou?red|claimed)$/;

/** Those of them that the narrator keeps away from. */
export const passiveDoubt = /^(?:alleged|claimed|rumou?red)$/;

/** Participles that with "as" are a reading only where somebody is named. */
export const agentTaken = /^(?:taken|cast|presented)$/;

/** Participles: "was quoted as", "quoted by". */
export const quotedForms = /^(?:quoted|cited)$/;

/** Prepositions before the paper that quotes. */
export const paperPrepositions = /^(?:in|by)$/;

/** Participles behind "was quoted as". */
export const quotedSaying = /^(?:saying|telling|stating|claiming|warning|calling)$/;

/** Verbs that have their addressee right behind them. */
export const addressing = /^(?:tell|tells|told|telling|inform|informed|informs)$/;

/** Prepositions behind a noun that name its holder: "a claim by residents that", "fears among farmers that". */
export const holders = /^(?:by|from|among|amongst|within)$/;

/** Words within a content that open another clause. */
export const nestedOpeners =
  /^(?:that|which|who|whose|where|when|if|because|as|while|after|before|since|whether|how|why|what|and|but|or|than)$/;

/** Endings of participles that make a short relative clause: "the dam built in". */
export const reducedEnding = /(?:ed|en|lt|wn)$/;

/** What stands before a noun that is the subject of its clause. */
export const beforeNounSubject = /^(?:,|;|:|—|–|but|and|yet|while|although|because|though)$/;

/** What makes a noun of the word behind it, whatever the tagger says. */
export const beforeNoun = /^(?:amid|amidst|despite|after|following|by|of|with|on|over|his|her|its|their|'s)$/;

/** Forms of "be" behind "there". */
export const beNotBeing = /^(?:is|are|was|were|been)$/;

/** What stands before these: "there were reports". */
export const thereForms = /^(?:there|have|has|had)$/;

/** Endings of participles before a noun that carries a content. */
export const attributiveEnding = /(?:ed|ing)$/;

/** What shows that a noun is somebody's. */
export const owners = /^(?:'s|'|his|her|its|their)$/;

/** Determiners of a noun that carries a content. */
export const determiners = /^(?:a|an|the|this|these|those|any|such|some|another)$/;

/** Possessives of the third person. */
export const ownPronouns = /^(?:his|her|its|their)$/;

/** Particles of verbs that bring a claim up: "put forward". */
export const raisingParticles = /^(?:out|forward|up)$/;

/** What before a noun says that there is none. */
export const negators = /^(?:no|not|without|any|if)$/;

/** What stands before a noun with "of" that nobody in the sentence holds: "amid claims of fraud". */
export const beforeOf =
  /^(?:on|over|after|amid|amidst|despite|by|to|were|was|are|with|following|about|into|face|faces|faced|facing|of|there)$/;

/** What before the verb of a quotation makes it no tag. */
export const undoing = /^(?:without|by|of|from)$/;

/** Forms of "go" in "went on". */
export const going = /^(?:went|goes|go)$/;

/** What may stand before a quotation that is a sentence of its own. */
export const beforeQuote = /^(?:and|but|then|so|or|yet|—|–|-|--)$/;

/** What may stand before the second half of a quotation. */
export const betweenHalves = /^(?:and|but|or|yet|so|then|still|also|that)$/;

/** What may stand before a viewpoint at the head of a sentence. */
export const leadJoints = /^(?:and|but|yet|still|also)$/;

/** Nouns of a view that take "in" alone. */
export const viewIn = /^(?:eyes|mind|reading|account|version|analysis|phrase)$/;

/** Possessives before a noun of a view. */
export const viewOwners = /^(?:his|her|its|their|our)$/;

/** Adjectives before such a noun. */
export const viewAttributes = /^(?:own|official)$/;

/** Nouns of a view that take "by". */
export const viewBy = /^(?:account|reckoning|telling|estimation)$/;

/** People for whom a thing is something: "for critics, the dam is". */
export const sides = /^(?:critics|supporters|opponents|families|parents|many|some|others)$/;

/** Words before a day that say which part of it: "late on Saturday". */
export const partsOfDay = /^(?:late|early)$/;

/** Forms of "put" in "as she put it". */
export const putForms = /^(?:put|puts)$/;

/** What opens an apposition that says what a person is. */
export const appositionOpeners = /^(?:a|an|the|who|whose)$/;

/** What stands before a viewpoint whose clause follows. */
export const leadBefore = /^(?:and|but|that|which|who|while|because|although|though|yet)$/;

/** Reflexive pronouns that tell a gender. */
export const reflexives: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['herself', 'female'],
  ['himself', 'male'],
]);

/** Articles. */
export const articles = /^(?:a|an|the)$/;

/** Titles that tell a gender inside a name. */
export const titles = /^(?:mrs|ms|miss|mr|sir|dame|lady|lord)\.?$/;

/** Words that are no source by themselves. */
export const noSubjects = /^(?:what|this|these|one|you|nobody|none|anyone|anybody)$/;

/** Subjects with which a bare verb form agrees. */
export const pluralSubjects = /^(?:they|we|i|you|some|others|many|several|most|people|police|media|data|officials)$/;

/** What makes a possessive of a name. */
export const possessiveMark = /^['’]s?$/;

/** The ending of the present participle. */
export const gerundEnding = /ing$/;

/** The usual ending of the plural, and of a verb in the third person. */
export const pluralEnding = /s$/;

/** Verbs of a cue after which a thing is possible, and no more. */
export const speculating = /speculat/;

/** The singular of a plain plural: "theories" too. */
export const plainSingular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');

/** The singular of a role: "spokesmen" too. */
export const roleSingular = (word: string): string =>
  word.endsWith('men') ? `${word.slice(0, -3)}man` : plainSingular(word);

/** Singular and plural of the nouns that may carry a content. */
export const reportingNounForms: ReadonlySet<string> = new Set(
  [...reportingNouns.keys()].flatMap(noun =>
    noun.endsWith('y') ? [noun, `${noun.slice(0, -1)}ies`] : [noun, `${noun}s`],
  ),
);
