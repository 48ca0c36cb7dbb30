const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words between a part and its whole: "of the 84", "among those". */
export const setWords = /^(?:of|among|amongst)$/;

/** Finite forms of "be". */
export const copulas = /^(?:were|are|was|is)$/;

/** What joins two adjectives or counts: "12 northern and 11 southern farmers". */
export const jointWords = /^(?:and|or|,)$/;

/** Finite forms of "be" in the plural. */
export const pluralCopulas = /^(?:were|are)$/;

/** Nouns that say no more than that people are counted, so that the next number may be one of them too. */
export const anybody: ReadonlySet<string> = set('person individual');

/** Endings of participles, as a tagger that takes one for a verb has it. */
export const participleEnding = /(?:ed|ing|en)$/;

/** Adjectives of measure: "two-year-old", "three-metre-high". */
export const extents = /^(?:old|long|high|tall|wide|deep)$/;

/** Words behind a number that are no nouns there, whatever the tagger says. */
export const notCounted: ReadonlySet<string> = set(
  `ago later earlier before after am pm each apiece percent per and or but than then now here there away more less fewer else together according
  times-tamp least most so such not also only both either early late today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday left`,
);

/** Verbs in the singular that look like nouns in the plural: behind "a toll of 23" they are verbs, whatever the tagger says. */
export const verbsOfSums = /^(?:makes|means|marks|remains|ranks|shows|counts|covers|rises|stands|places)$/;

/** Adverbs and the like that may stand inside the phrase that says what is counted. */
export const insideCounted: ReadonlySet<string> = set(
  'more other most least further additional extra very mostly newly badly seriously critically severely so-called least-known different',
);

/** The ending of adverbs. */
export const adverbEnding = /ly$/;

/** A month whose name is also a verb is one after these: "on 1 may", "on may 1". */
export const monthAfter = /^(?:on|in|by|since|until|from|of)$/;

/** Months whose names in small letters are mostly verbs. */
export const doubtfulMonths: ReadonlySet<string> = set('may march');

/** What joins two days: "March 5 and 6", "5 to 7 March". */
export const dayJoints = /^(?:and|to|or|,)$/;

/** After "one" these make a phrase of it that counts nothing: "one another", "one day". */
export const notOne =
  /^(?:of|another|day|night|morning|evening|afternoon|thing|side|hand|who|that|must|can|should|would|’s|'s)$/;

/** Endings of words that, after a number and a hyphen, count nothing: "two-sided". */
export const attributeEnding = /(?:ed|est|ly)$/;

/** Nouns with such an ending: "three-bed". */
export const nounsWithThat = /(?:bed|speed|seed|feed|breed|shed|sled|weed)$/;

/** Ordinals that end a longer one: "twenty-first". */
export const ordinalUnits = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** The ending of the words for twenty to ninety. */
export const tensEnding = /ty$/;

/** Words that open an object: "killed a man", "killed at least two". */
export const objectOpeners = /^(?:the|a|an|his|her|their|its|another|some|several|many|more|at|about|up|no)$/;

/** Of these, those that may as well go on otherwise. */
export const noOpeners = /^(?:about|up|no|more)$/;

/** Words behind a verb that are no object of it: "killed yesterday". */
export const noObjects =
  /^(?:yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|so|overnight|alone|that|nearby|dead)$/;

/** Possessives of the third person: "lost their lives". */
export const possessives = /^(?:their|his|her|its)$/;

/** Forms of "life". */
export const lives = /^(?:lives|life)$/;

/** Participles of bringing somebody to a hospital. */
export const taken = /^(?:taken|rushed|brought|flown|airlifted|admitted|sent|transported|transferred)$/;

/** Forms of "hospital". */
export const hospitals = /^hospitals?$/;

/** Of people, what has not been done to those still looked for: "have not been found". */
export const sought = /^(?:found|located|traced)$/;

/** What "treated" is followed by where somebody is hurt: "treated for injuries". */
export const treated = /^treated$/;

/** Behind "treated": what leads to the harm or the place. */
export const treatedFor = /^(?:for|in|at)$/;

/** What people are treated for. */
export const harms = /^(?:injur(?:y|ies)|wounds?|burns?|cuts?|bruises|fractures|concussion|hypothermia)$/;

/** Forms of "be" with a negation in them. */
export const negatedLinks = /^(?:weren|wasn|aren|isn)['’]t$/;

/** The ending that negates an auxiliary. */
export const negationEnding = /n['’]t$/;

/** Particles between such a participle and the state: "pulled out alive". */
export const resultParticles = /^(?:out|from|up|down)$/;

/** Before "half of" and the like these make it a place in a row: "the first half of the year". */
export const partOfRow =
  /^(?:first|second|third|fourth|last|other|latter|former|early|late|top|bottom|upper|lower|each|every|this|that|final)$/;

/** What stands between the two ends of a range. */
export const rangeJoints = /^(?:to|and|or)$/;

/** Definite determiners: "two of the", "half their". */
export const determiners = /^(?:the|these|those|its|their|his|her|our|my|your)$/;

/** Pronouns for a set told before: "two of them". */
export const setPronouns = /^(?:them|us|those|whom|these|which)$/;

/** What follows an age between commas: "Ilse Maren, 34, a farmer". */
export const afterAge = /^(?:of|from|who|was|a|an|the)$/;

/** Names of money that may be told twice: "$10 dollars". */
export const doubledMoney = /^(?:dollars?|euros?)$/;

/** What opens a range: "between 8 and 12". */
export const rangeOpeners = /^(?:between|from)$/;

/** Bounds that after an article say a place: "the above two". */
export const placeBounds = /^(?:above|below|under|over|beyond)$/;

/** Forms of the indefinite article. */
export const indefinite = /^an?$/;

/** What puts a count in a place. */
export const placed = /^(?:in|at|near|outside|around)$/;

/** What may stand between a subject and what comes before it. */
export const beforeSubject = /^(?:the|all|these|those|its|their|his|her|another|other|both|as|some|“|"|‘|—|–|also)$/;

/** Words that open a clause, so that a subject may follow. */
export const clauseOpeners =
  /^(?:that|where|when|while|which|whom|but|because|after|before|since|although|though|if|as|until|once|than|there|whereas)$/;

/** Determiners of a set: "two of those". */
export const setDeterminers = /^(?:the|those|these)$/;

/** Pronouns for people told before: "two of them". */
export const whichPeople = /^(?:them|us|those|whom|these)$/;

/** Auxiliaries that open a verb group. */
export const auxiliaries = /^(?:may|might|could|would|will|did|can|must|should)$/;

/** Links in the singular: no verb of several. */
export const singularLinks = /^(?:was|is|has|remains|stays|gets)$/;

/** What joins two states: "dead or missing". */
export const eitherJoints = /^(?:or|and)$/;

/** Possessives of people: "lost his life". */
export const ownerWords = /^(?:their|his|her)$/;

/** What joins the members of a list. */
export const listJoints = /^(?:,|and)$/;

/** What opens an aside behind a count: "12 people, most of them miners, died". */
export const asideOpeners = /^(?:including|among|mostly|most|all|some|many|both)$/;

/** What may stand between a verb and the count that is its object. */
export const beforeObject = /^(?:the|all|these|those|another|its|their|his|her|other|some|further|both|:)$/;

/** Forms of "injury". */
export const injuries = /^injur(?:y|ies)$/;

/** A number in figures, or a small one in words. */
export const smallCounts = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

/** Forms of "claim", which takes lives and victims and says things too. */
export const claimForms = /^(?:claim|claims|claimed|claiming)$/;

/** Forms of "be" before a subject that comes last: "on board were 12". */
export const beForms = /^(?:were|was|are)$/;

/** What may open such a sentence: "also on board were". */
export const boardOpeners = /^(?:also|and)$/;

/** Words that open another clause, so that a toll before them does not reach the number. */
export const tollEnders = /^(?:after|when|while|as|that|which|who|because|since|before|where|if)$/;

/** What before "toll" makes it another than that of the dead. */
export const otherTolls = /^(?:injury|casualty|road|bridge)$/;

/** Nouns that may stand for people who had to go. */
export const householdNouns = /^(?:family|household|home)$/;

/** What joins two objects of one verb. */
export const objectJoints = /^(?:and|,|plus|or)$/;

/** Pronouns for those told before: "three of them". */
export const themForms = /^(?:them|whom)$/;

/** Forms of "among". */
export const amongForms = /^(?:among|amongst)$/;

/** What brings in a part of those counted: "including three children". */
export const includingForms = /^(?:including|include|included|them)$/;

/** The ending of the present participle. */
export const gerundEnding = /ing$/;

/** After "a year" these make no rate of it: "a year ago". */
export const noRateBefore = /^(?:ago|later|earlier|after|before|old)$/;

/** Forms of "old" in ages: "two-year-olds". */
export const oldForms = /^olds?$/;

/** Short names of money that count in small letters too. */
export const smallCodes = /^(?:usd|rmb|eur|gbp|btc|kip|lev|sen)$/;

/** Of these, those that may stand before the number. */
export const smallPrefixes = /^(?:usd|rmb|sen|eur|gbp)$/;

/** Symbols that are no word, so that they are read after a number in words too: "seven km". */
export const plainSymbols = /^(?:km|kg|cm|mm|mph|kph|sqm|mg|ml|lbs|kWh|MW|GW|GB|MB|TB)$/;

/** Symbols that are words or initials of their own where a space stands before them. */
export const wordSymbols = /^(?:in|a|A|s|h|t|l|L|K|V|W|g|sec|min|pm|ha|mi)$/;

/** Forms of "foot", after which "in" is inches. */
export const feetForms = /^(?:ft|feet|foot)$/;

/** What follows the mark of inches. */
export const inchesBefore = /^(?:long|wide|tall|high|thick|deep|screen|x)$/;

/** What a noun in the plural looks like: "1.2m people". */
export const pluralForms = /s$|^people$/;

/** Words for a year in a rate alone: "per annum". */
export const yearWords: ReadonlySet<string> = set('annum');

/** The symbol of inches that is a word too. */
export const inches = 'in';

/** Of the symbols that are words, those that are read nonetheless. */
export const aloneSymbols: ReadonlySet<string> = set('ha g');

/** What may stand between a modal and its verb. */
export const insideModal =
  /^(?:be|been|being|get|also|even|well|easily|not|never|n’t|n't|only|just|still|probably|likely|possibly|eventually)$/;

/** Before "a year" these make a length or a point of time of it. */
export const spanBefore = /^(?:for|half|in|within|of|after|over|about|such|than|once|only|just|on|during|to|with)$/;

/** What may follow a rate: "300 a year in the region". */
export const rateBehind = /^(?:in|and|across|worldwide|nationwide|on)$/;

/** What may stand between a count and what governs it. */
export const beforeGoverned =
  /^(?:the|all|these|those|its|their|his|her|another|other|some|up|as|many|much|both|around)$/;

/** Infinitive and participle of "be". */
export const beenForms = /^(?:been|be)$/;

/** What, glued to digits, makes an ordinal, a decade or a time of the clock of them. */
export const figureEndings = /^(?:st|nd|rd|th|s|am|pm)$/i;

/** "No one else", "no further injuries": nobody besides those told before, which is no count of zero. */
export const others: ReadonlySet<string> = set('else other further more new additional major serious such single');

/** The noun for a human being, which "nobody" counts too; singular. */
export const person = 'person';

/** Codes for a million of a currency. */
export const millionCodes = /^M(USD|EUR|GBP|AUD|CAD)$/;

/** The two letters before the sign of the dollar that stand with full stops: "U.S. $". */
export const dottedCountry: readonly [string, string] = ['u', 's'];

/** What, glued to digits that end in 0, makes a decade of them: "1990s". */
export const decadeEnding: ReadonlySet<string> = set('s');

/** The letter before "m" in "p.m.", where a splitter took it apart. */
export const halfOfDay = /^[ap]$/;

/**
 * Digits that are no cardinal as English writes it: a date, a clock time, a pair of years, a day that names an event, a telephone number, a power
 * ("10^30"), single figures in a row ("1,2,3"), thousands grouped by full stops or spaces twice and more. Sticky.
 */
export const notation =
  /\d{4}-\d\d-\d\d\b|\d{1,4}(?:[:./]\d{1,4}){2,5}|\d{1,2}:\d{2}|\d{2,4}\/\d{2,4}|\d{1,2}\/\d{1,2}(?=\s*(?:attacks?|support))|\d{1,3}-\d{3,4}-[\d-]+|\d+(?:\.\d+)?\^[-+]?\d+|\d(?:,\d){2,}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?: \d{3}){2,}(?![\d,])|\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){2,}/y;
