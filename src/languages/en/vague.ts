/** "Critics will say", "might be seen as": nobody has said it yet. In small letters, since May is a month. */
export const unreal = /(?:^|\s|['’])(?:will|would|ll|can|could|may|might|should|must|cannot|won['’]t)(?:\s+\w+)?\s*$/u;

/** "If it is thought that": the words before say that nobody is said to think so. */
export const conditional = /\b(?:if|unless|whether|lest|imagine|suppose)(?:\s+(?:the|a|an|that))?\s*$/iu;

/** Sources that say that hardly anybody holds a thing. */
export const hardlyAnybody = /^(?:nobody|no[ -]one|none|no|few|hardly|scarcely|neither|not)\b/iu;

/** Words that stand for a source which stands elsewhere. */
export const standsForGroup = /^(?:who|which|that|they|these|those|we)$/iu;

/** Words that stand for one source; where it could not be told which, it may well be named. */
export const standsForOne = /^(?:he|she|it|this|i|you)$/iu;

/** What follows a group of which some are named: "some of the players, like Ana Ruiz". Only before a capital letter. */
export const namesSome =
  /(?:^|[\s,])(?:like|such as|including|among them|notably|for example|for instance)[,\s]+(?:the\s+)?\p{Lu}/u;

/** What a crowd does aloud: whoever tells of it has heard it. */
export const aloud = /\b(?:chant|shout|yell|cry|cried|sing|sang|boo|cheer|scream|applaud)/iu;

/** Nouns for people who are asked for their opinion or known for having one, plural: without a name they may be anybody. */
const opinionHolders =
  'analysts|experts|economists|commentators|observers|pundits|critics|specialists|scholars|historians|academics|strategists|researchers|scientists|detractors|opponents|supporters|skeptics|sceptics';

/** A group of them with nothing that tells which: "experts", "some military analysts", "many critics". No article, number or office. */
export const unnamedGroup = new RegExp(
  `^(?:(?:some|many|several|most|other|numerous|various|(?:a\\s+)?few)\\s+(?:of\\s+)?)?(?:[\\p{L}-]+\\s+){0,3}?(${opinionHolders})$`,
  'iu',
);

/** Sources that the attributions call vague and that are: quantities of people without a noun, and opinion holders of some cause. */
export const unnamedSome = new RegExp(
  `^(?:some|many|several|most|others?|(?:a\\s+)?few|rumou?rs?|(?:\\p{L}+\\s+)?(?:rumou?rs|speculation)|who|which|that|those|they)(?:\\s+(?:people|others|even|in|of|at|within|among|who|here|there|also)(?:\\s|$)|$)|^(?:some|many|several|most|a\\s+lot\\s+of)?\\s*people$|^(?:[\\p{L}’'.-]+\\s+){0,4}?(?:${opinionHolders})(?:\\s*,|\\s+(?:of|in|at|from|to|who|on)\\s|$)`,
  'iu',
);

/** Everybody is nobody in particular, and a way of speaking; bare "people" are mostly that too. */
export const allPeople = /^(?:everyone|everybody|people|all|anyone|anybody)$/iu;

/** From a cue on: a feeling, or what somebody asks for his own sake, which tells nothing of the matter: "wonder how they will pay". */
export const tellsNothing =
  /^(?:[\p{L}’']+\s+){0,3}(?:wonder(?:s|ed|ing)?\s+(?:how|where|when|what)\b|(?:fum|seeth|griev)(?:e|es|ed|ing)\b)/iu;

/** In what is said: where it stands, which tells whose word it is: "as stated on the mill's website". */
export const asStated = /\bas (?:stated|described|announced|claimed|reported|advertised|set out) (?:on|by|in)\b/iu;

/** A cue that is no finite verb: "being seen as", "to be seen as" tell how a thing may be, not that somebody sees it so. */
export const unfinished = /^(?:to\s+)?(?:being|be)\b/iu;

/** Right behind what is said: who says so comes after it. */
export const followed = /^[”"’'»)]*,?\s+(?:according\s+to|as\s+reported\s+by|citing)\b/iu;

/** Right before a source: a name whose apposition it is. */
export const besideNamed = /\p{Lu}[\p{L}’'.-]+,\s+$/u;

/** Quantifiers that say outright that others are left out. */
export const quantified = /^(?:some|many|several|most|other|others|numerous|various|few|a\s+few)\b/iu;

/** In front of a group: it is one told of before, or somebody's own, or counted. */
export const knownGroup =
  /^(?:the|these|those|this|that|his|her|their|its|our|my|your|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d\S*)\s/iu;

/** "Everyone who assumed": a relative clause takes it for known. */
export const takenForKnown = /\b(?:everyone|everybody|anyone|anybody|all|those|people|ones)\s*$/iu;

/** Right before "some": somebody is named beside them. */
export const besideName = /\p{Lu}[\p{L}’'-]+,?\s+(?:and|or)\s+$/u;

/** Nouns for one of several who had something to tell, before "others". */
export const tellers =
  /\bwitness(?:es)?|residents?|neighbou?rs?|villagers?|survivors?|passengers?|workers?|employees?\b/iu;

/** How somebody told of a thing at one time: the one who did is told of around it. "Was described as". */
export const oneTelling =
  /^(?:was|were)\s+(?:\p{L}+ly\s+)?(?:described|framed|portrayed|characteri[sz]ed|depicted|hailed|denounced|condemned|credited|said|reported|alleged)\b/iu;

/** Of those, the ways of telling that say how a thing was put, and so have an author whom the passage is about. */
export const putSo = /\b(?:framed|portrayed|characteri[sz]ed|depicted|hailed|denounced|condemned|credited)\b/iu;

/** Words of the law: who alleges it is the one who accuses. */
export const allegedly =
  /^allegedly$|\b(?:accused|charged|suspected|blamed|critici[sz]ed|convicted|allegations?|accusations?)\b/iu;

/** Words that tell that somebody is accused before the law: what is alleged is the charge. */
export const charge =
  /\b(?:charg(?:ed|es|ing)|accus(?:ed?|es|ing|ations?)|indict\p{L}*|prosecut\p{L}+|arrest(?:ed|s|ing)?|arraign\p{L}*|convict\p{L}*|complaints?|lawsuits?|sued|suing|suspects?|trial|defendants?|plaintiffs?|counts? of|violations?|investigators?)\b/iu;

/** The narrator remarks on quoted words: "…,” a phrase that has been read as". */
export const remark =
  /,[”"’'»]?\s+an?\s+(?:\p{L}+\s+)?(?:phrase|term|expression|remark|comment|wording|formulation|word|description|statement|claim|passage|line|sentence)\s+(?:that|which)\s*$/iu;

/** Parts of the world, as an adjective. */
export const quarters = /^(?:western|eastern|northern|southern|middle|far|overseas|foreign|international)$/iu;

/** Cues that are a noun, with none in front who holds it. */
export const nounCue =
  /^(?:(?:the|some|any|these|those|persistent|recent|earlier|unconfirmed)\s+)*(?:suspicion|fear|hope|claim|report|rumou?r|speculation|belief|assertion|theor(?:y|ie)|complaint|warning|suggestion|conclusion|finding)s?(?:\s+(?:of|that))?$/iu;

/** Of those, what goes round with nobody behind it; with "that" it says what. */
export const hearsay = /\b(?:reports?|rumou?rs?|speculation)\b/iu;

/** It only says whose a thing is: "attributed to". */
export const attributedTo = /\b(?:attributed|ascribed)\s+to\b/iu;

/** Right before a passive: a word that belongs to it and says nothing. "It is believed". */
export const itBefore = /(?<![\p{L}\p{N}])it\s+$/iu;

/** The conjunction of what is said, at the end of a cue. */
export const endsInThat = /\bthat$/iu;

/** The same at the beginning of what is said. */
export const beginsWithThat = /^that\s/iu;

/** Cues that begin with the future. */
export const willBe = /^(?:will|would|['’]ll)\b/u;

/** Those who are left of a group. */
export const otherPeople = /^others?$/iu;
