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
  /^["“\s]*(?:\p{N}+[.)]\s+)?(?:of|among) (?:(?:all )?(?:the|those|these|its|their)(?: [\p{L}’'-]+){0,2} )?#(?: (?!and\b|or\b)\p{Ll}+){0,6},\s+$/iu;

/** Between the first number of a sentence and the next one: the first is the first part of it: "Twelve of the 40". The whole of what stands there. */
export const partOfNext = /^\s+of\s+(?:all )?(?:the|those|these|its|their)\s+$/iu;

/** Before a whole with its groups in commas behind it: it is all of them, whatever the noun: "the 12 jurors, seven men and five women,". */
export const allOfThem = /\b(?:the|all|its|their|these|those) $/iu;

/** At the beginning of a sentence before a list: all of the dead, wherever they are counted. */
export const theDeadAre =
  /^["“\s]*(?:\p{N}+[.)]\s+)?(?:the (?:dead|victims|fallen)|those (?:killed|who died|who were killed)) (?:comprised|consisted of|were|are)\s+(?:the\s+)?$/iu;

/** Between a number and the next item: where, from where or with what those counted are; the preposition and its place are captured. */
export const itemPlace =
  /^(?:\s+\p{Ll}+(?:ed|en|ere|as)?){0,2}?\s+(in|at|from|on|near|outside|with|to|by|for)\s+(?:the\s+)?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})/u;

/** Of these prepositions, those that nobody is in two of. */
export const oneOfThese = /^(?:in|at|from|on|near|outside)$/u;

/** Behind a number: who those counted were, as a predicate: "were dockers", "was a member of the staff". The noun phrase is captured. */
export const itemIs =
  /^\s+(?:was|were|is|are)\s+(?:an?\s+)?((?:\p{Ll}[\p{L}-]*\s+){0,2}?\p{Ll}[\p{L}-]*)(?=\s*(?:[,;.()]|and\b|of\b|from\b|in\b|at\b|$))/u;

/** Behind a number: what became of those counted, of which each has one; captured. */
export const itemFate =
  /^\s+(?:(?:people|persons|hostages|prisoners|passengers|others?)\s+)?(?:(?:had|have|has|been|was|were|are|is|still|later|then)\s+){0,3}(killed|shot|died|dead|drowned|perished|executed|escaped|fled|freed|released|rescued|saved|survived|missing|let go|got away|got out|acquitted|convicted|discharged|deported|sunk|burned|burnt|destroyed)\b/iu;

/** In an item: many may be this besides being something else. */
export const overlapping =
  /\b(?:hurt|injured|wounded|treated|hospitali[sz]ed|sick|ill|women|men|children|girls|boys|foreign\p{L}*|elderly|local|married|armed|young|old|under|over)\b/iu;

/** How nouns for people by what they do end, which are enough where the whole is of people. */
export const trade = /(?:\p{L}{2}(?:er|or|ist|ian)|man|woman|worker)$/u;

/** A table in running words: at least three labels with a number each, then their total. Labels and numbers, and the total, are captured. */
export const tableInWords =
  /(?<=[:.(–—]\s*|^\s*)((?:\p{L}[\p{L}’' -]{1,40}?\s+\d{1,5}[,;]\s+){2,}(?:and\s+)?\p{L}[\p{L}’' -]{1,40}?\s+\d{1,5})(?:[;,.]|\s[–—-])\s*(?:(?:in\s+)?total|in all|altogether|sum)[:,]?\s+(\d{1,6})(?![\p{N}\p{L}])(?![.,:]\d)/giu;

/** One line of such a table; its number is captured. */
export const tableItem = /(\p{L}[\p{L}’' -]*?)\s+(\d{1,5})(?=[,;.\s]|$)/gu;

/** Labels whose numbers are days, pages and the like. */
export const noLabel =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|page|chapter|section|article|no|number|room|row|gate|line|route|bus|year|since|until|aged?)$/iu;

/** Before a table: it counts the dead. */
export const tableOfDead = /\b(?:dead|deaths?|victims|killed|fatalities|died|bodies)\b/iu;
