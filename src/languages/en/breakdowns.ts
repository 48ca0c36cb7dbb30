/** Words of lists that tell what a whole is made of: "Of these, 38 escaped, 29 were freed and 61 died." */

/** What parts two items of a list; the next item begins behind it. */
export const itemEnd = /\s*[,;]\s*(?:(?:and|plus)\s+)?|\s+(?:and|plus)\s+/gu;

/** Of these, one that stands before the last item. */
export const lastItemEnd = /\b(?:and|plus)\s+$/u;

/** An item that is one without a number, up to its noun, which is captured where there is one: "a schoolboy", "one was a constable", "one from Tenn". */
export const single =
  /^(?:an?\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}?\p{Ll}[\p{L}-]*)(?=\s*(?:[,;.()]|and\b|from\b|of\b|$))|one(?=\s+(?:was|is|had|were|from|in|at|on|by|escaped|died|survived|fled)\b))/u;

/** Words in an item with which it is of others than the whole, of some of those in another item, or of a time or a kind of its own: then no list is read. */
export const noItem =
  /\b(?:includ\p{L}*|among|amongst|of (?:them|whom|which|these|those)|such as|mostly|as well as|in addition|besides|apart from|except|excluding|not|more|another|further|additional|also|each|apiece|respectively|would|could|may|might|if|unless|again|overlap\p{L}*|some of|many of|most of|than|compared|up from|down from|(?:last|previous|next) (?:year|month|week|day))\b/iu;

/** An age that says who is meant by a noun: "17 children under the age of 16". */
export const ageLimit =
  /\s+(?:(?:under|over|below|above) (?:the age of )?|aged (?:under |over )?)[\p{N}\p{L}]+(?: years old)?/giu;

/** Behind a whole, with whatever tells who says so: its parts follow. From the whole to the end. */
export const partsFollow = /^[^#:;.!?"“”]{0,120}?(?::| –| —| --| -)\s+$/u;

/** In such words: what follows is not the whole of it. */
export const someFollow =
  /\b(?:so far|mostly|mainly|chiefly|largely|more|further|another|than|of (?:the|them|whom|these|those))\b/iu;

/** At the beginning of a sentence before a list: all of those counted right before. The whole of what stands there. */
export const ofThese =
  /^["“\s]*(?:\p{N}+[.)]\s+)?(?:(?:of|out of) (?:these|those|them|this (?:number|total)|that (?:number|total))|(?:they|these|those) (?:were|comprised|consisted of)|(?:it|the (?:group|number|total)) (?:comprised|consisted of|was made up of)),?\s+(?:the\s+)?$/iu;

/** Of these, what says that the list is of them all. */
export const theyWere =
  /\b(?:they|these|those|it|group|number|total) (?:were|comprised|consisted of|was made up of)\s+(?:the\s+)?$/iu;

/** The same with the number said again; it is the mark: "Of the seventeen,". */
export const ofTheWhole =
  /^["“\s]*(?:\p{N}+[.)]\s+)?(?:of|among) (?:(?:all )?(?:the|those|these|its|their)(?: [\p{L}’'-]+){0,2} )?#(?! (?:are|were|was|is|have|had|has)\b)(?: (?!and\b|or\b)\p{Ll}+){0,6},\s+$/iu;

/** Behind a number in a sentence: no part of what it counts is meant by it: "112 flats on 19 floors". What stands right before the number. */
export const onlyWhere =
  /\b(?:in|at|on|over|across|within|under|of|for|from|with|since|after|between|by)\s+(?:the |its |all )?$/iu;

/** In an item: what is told of those counted, of which each has one: a verb, or "were" with what they were. The last word is captured. */
export const itemPredicate =
  /^\s+(?:(?:were|was|are|is|had been|have been|stood|lay|remained|belong(?:ed)?|went)\s+)(?:\p{L}+ly\s+)?(\p{L}+)/iu;

/** Behind the number of a part: those counted came out of it alive. */
export const cameOut =
  /^(?:\s+(?!and\b|or\b|died\b|killed\b)[\p{L}’'-]+){0,4}?\s+(?:left|escaped|fled|walked|climbed|crawled|ran|jumped|swam|rowed|survived|(?:got|came|made (?:it|their(?: own)? way)) (?:out|away|ashore|up)|(?:were|was|had been|been) (?:led|brought|carried|taken|picked|pulled|helped|lifted|dug) (?:out|up|off|away|ashore)|(?:were|was|had been|been) (?:rescued|saved|freed|released))\b/iu;

/** The same: they died of it. */
export const didNotComeOut =
  /^(?:\s+(?!and\b|or\b)[\p{L}’'-]+){0,3}?\s+(?:died|drowned|perished|suffocated|(?:were|was|had been|been) (?:killed|found dead|poisoned|drowned|crushed|buried|shot|executed))\b/iu;

/** The same of one more part, whose verb is that of the part before: "and 49 by smoke". */
export const likewise = /^\s+(?:by|of|from|in|at|on|under|with)\b/iu;

/** Between the first number of a sentence and the next one: the first is the first part of it: "Twelve of the 40". The whole of what stands there. */
export const partOfNext = /^\s+of\s+(?:all )?(?:the|those|these|its|their)\s+$/iu;

/** Before a whole with its groups in commas behind it: it is all of them, whatever the noun: "the 12 jurors, seven men and five women,". */
export const allOfThem = /\b(?:the|all|its|their|these|those) $/iu;

/** At the beginning of a sentence before a list: all of the dead, wherever they are counted. */
export const theDeadAre =
  /^["“\s]*(?:\p{N}+[.)]\s+)?(?:the (?:dead|victims|fallen)|those (?:killed|who died|who were killed)) (?:comprised|consisted of|were|are)\s+(?:the\s+)?$|^["“\s]*(?:\p{N}+[.)]\s+)?of (?:all )?(?:the (?:dead|victims)|those (?:killed|who died|who were killed)),\s+$/iu;

/** Between a number and the next item: where, from where or with what those counted are; the preposition and its place are captured. */
export const itemPlace =
  /^(?:\s+\p{Ll}+(?:ed|en|ere|as)?){0,2}?\s+(in|at|from|on|near|outside|with|to|by|for)\s+(?:the\s+)?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})/u;

/** Between a number and the next item: what those counted died of; the cause is captured. */
export const itemCause =
  /^\s+(?:(?:died|perished|were killed)\s+)?(?:of|from|by|through|due to|because of)\s+(?!them\b|these\b|those\b|whom\b)(?:the\s+|an?\s+)?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})/u;

/** Of these prepositions, those that nobody is in two of. */
export const oneOfThese = /^(?:in|at|from|on|near|outside|to)$/u;

/** Behind a number: who those counted were, as a predicate: "were dockers", "was a member of the staff". The noun phrase is captured. */
export const itemIs =
  /^\s+(?:was|were|is|are)\s+(?:an?\s+)?((?:\p{Ll}[\p{L}-]*\s+){0,2}?\p{Ll}[\p{L}-]*)(?=\s*(?:[,;.()]|and\b|of\b|from\b|in\b|at\b|$))/u;

/** Behind a number: what became of those counted, of which each has one; captured. */
export const itemFate =
  /^\s+(?:(?:people|persons|hostages|prisoners|passengers|others?)\s+)?(?:(?:had|have|has|been|was|were|are|is|still|later|then)\s+){0,3}(killed|shot|died|dead|found dead|drowned|perished|executed|escaped|fled|freed|released|rescued|saved|survived|missing|let go|got away|got out|acquitted|convicted|discharged|deported|sunk|burned|burnt|destroyed)\b/iu;

/** In an item: many may be this besides being something else. */
export const overlapping =
  /\b(?:hurt|injured|wounded|treated|hospitali[sz]ed|sick|ill|women|men|children|girls|boys|foreign\p{L}*|elderly|local|married|armed|young|old|under|over)\b/iu;

/** Nouns for things of many kinds, each of which is of one: "26 animals: 15 cows and 11 pigs". Singular. */
export const ofManyKinds: ReadonlySet<string> = new Set(
  'animal mammal bird fish reptile insect beast pet carcass creature tree vehicle vessel craft ship boat aircraft weapon firearm building house coin instrument tool'.split(
    ' ',
  ),
);

/** A sentence that gives the total of those before it begins so; the whole of what stands before the number. */
export const inAll = /^["“\s]*(?:in all|in total|altogether|all told|taken together|together),?\s+$/iu;

/** It ends so; what stands behind the number, whole. */
export const inAllBehind = /^[^.;:,!?]{0,60}?\s(?:in all|in total|altogether|all told)[.!]?["”\s]*$/iu;

/** How nouns for people by what they do end, which are enough where the whole is of people. */
export const trade = /(?:\p{L}{2}(?:er|or|ist|ian)|man|woman|worker)$/u;

/** A table in running words: at least three labels with a number each, then their total. Labels and numbers, and the total, are captured. */
export const tableInWords =
  /(?<=[:.(–—]\s*|^\s*)((?:\p{L}[\p{L}’' -]{1,40}?\s+\d{1,5}[,;]\s+){2,}(?:and\s+)?\p{L}[\p{L}’' -]{1,40}?\s+\d{1,5})(?:[;,.]|\s[–—-])\s*(?:(?:in\s+)?total|in all|altogether|sum)[:,]?\s+(\d{1,6})(?![\p{N}\p{L}])(?![.,:]\d)/giu;

/** One line of such a table; its number is captured. */
export const tableItem = /(\p{L}[\p{L}’' -]*?)\s+(\d{1,5})(?=[,;.\s]|$)/gu;

/** Lines of a table without a total, behind a colon: at least three labels with a number each, parted by semicolons; captured. */
export const linesInWords =
  /(?<=:\s+)((?:[^;:.\n]{2,60}?,?\s+\d{1,5};\s+(?:and\s+)?){2,}[^;:.\n]{2,60}?,?\s+\d{1,5})(?=\.(?:\s|$)|\s*$)/gmu;

/** One of these lines; its number is captured. */
export const lineItem = /([^;:]{2,60}?),?\s+(\d{1,5})(?=;|$)/gu;

/** Those who come when it has happened, and are not of a whole that was there before. */
export const cameLater =
  /\b(?:rescuers?|firefighters?|firem[ae]n|divers?|medics?|paramedics?|soldiers?|police\p{L}*|volunteers?|helpers?)\b/iu;

/** Labels whose numbers are days, pages and the like. */
export const noLabel =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|page|chapter|section|article|no|number|room|row|gate|line|route|bus|year|since|until|aged?)$/iu;

/** Before a table: it counts the dead. */
export const tableOfDead = /\b(?:dead|deaths?|victims|killed|fatalities|died|bodies)\b/iu;
