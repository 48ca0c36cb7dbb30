/**
 * Forms of words that tie figures to each other. They are read in a sentence in which every figure with its noun is one mark: "Of the # in the
 * village, #, or #, were destroyed."
 */

/** Words at the beginning of a figure that say it counts everything; they stand before the mark. */
export const opener = /^(?:all(?: of)?(?: the)?|a total of|altogether)\s+/iu;

/** A share of a whole and the part that it is; `order` says which mark is which. */
export interface ShareForm {
  readonly form: RegExp;
  readonly order: readonly ('share' | 'whole' | 'part')[];
  /** Whether the form itself says that share and part are one thing, whatever the nouns. */
  readonly tied: boolean;
}

const THE = String.raw`(?:(?:all |both )?(?:the|its|their|his|her|those|these|our)(?: [\p{L}’'-]+)? )?`;
const WITHIN = String.raw`[^#,.;:()–—]{0,40}`;
const END = String.raw`(?=\s*(?:[,.;)–—]|- |(?:in all|in total|altogether|all told)\b|$))`;
const share = (form: string, order: ShareForm['order'], tied: boolean): ShareForm => ({
  form: new RegExp(form, 'giu'),
  order,
  tied,
});

/** "60 per cent of the 250 houses, or 150, were"; "of the 250 houses, 150, or 60 per cent, were"; "150 of the 250 houses (60 per cent)". */
export const shareForms: readonly ShareForm[] = [
  share(`# of ${THE}#${WITHIN}(?:,? or|,? that is,?|,? i\\.e\\.,?) #${END}`, ['share', 'whole', 'part'], true),
  share(`# of ${THE}#${WITHIN}(?:,| –| —| -| \\() ?#${END}`, ['share', 'whole', 'part'], false),
  share(`\\b(?:of|among) ${THE}#${WITHIN}, #${WITHIN},? (?:or|that is,?) #${END}`, ['whole', 'part', 'share'], true),
  share(`# of ${THE}#${WITHIN}(?:,? or|,? that is,?|,| –| —| -| \\() ?#${END}`, ['part', 'whole', 'share'], true),
  share(`# ?\\(#\\) of ${THE}#`, ['part', 'share', 'whole'], true),
  share(`# ?\\(#\\) of ${THE}#`, ['share', 'part', 'whole'], true),
  share(`\\b(?:of|among) ${THE}#${WITHIN}, # ?\\(#\\)`, ['whole', 'share', 'part'], true),
  share(`#(?:,| –| —| -| \\() ?# of ${THE}#${WITHIN}(?=[,.;)–—]| -|$)`, ['part', 'share', 'whole'], false),
  share(
    `(?<!\\b(?:of|among) (?:all |the |its |their ){0,2})#${WITHIN}\\b(?:are|were|make up|made up|amounts? to|amounted to) # of ${THE}#`,
    ['part', 'share', 'whole'],
    false,
  ),
  share(`#, or #, of ${THE}#`, ['part', 'share', 'whole'], true),
  share(`#, or #, of ${THE}#`, ['share', 'part', 'whole'], true),
  share(`\\b(?:of|among) ${THE}#${WITHIN}, # ?\\(#\\)`, ['whole', 'part', 'share'], true),
  share(
    `# of ${THE}#${WITHIN}, (?:for )?an? (?:turnout|share|proportion) of #${END}`,
    ['part', 'whole', 'share'],
    true,
  ),
];

/** Between a figure and another that only tells more of it: "in one silo". The whole of what stands there. */
export const insidePart =
  /^\s*(?:(?:in|at|of|on|from|for|by|to|with|per|over|under|within|across)\s+)?(?:(?:the|its|their)\s+)?$/iu;

/** A figure whose noun is not what is counted, but whose it is, with the character behind it: "two villages'", "12-nation". */
export const ownsWhatFollows = /['’]|\S-\p{L}/u;

/** At the end of a list of parts: their total. */
export const total =
  /(?:,|;|\s[–—-])?\s*(?:(?:and|or|for|making|that is|i\.e\.)\s+)*(?:a total of #|# (?:in all|in total|altogether|all told|overall)|(?:in all|in total),? #)(?=\s*(?:[.;)]|$))/iu;

/** In a sentence about these, lengths of time need not be added: they may run at the same time. */
export const concurrent = /\b(?:sentenc\p{L}*|prison|jail\p{L}*|behind bars|convicted)\b/iu;

/** Between two parts of a list. The whole of what stands there. */
export const joint = /^[^.;:()?!]{0,60}?(?:,|\band\b|\bplus\b)\s*$/iu;

/** Between the last two parts of a list that has an end. */
export const lastJoint = /\b(?:and|plus)\s*$/iu;

/** A whole of which the parts are told: "Of the 40 people". */
export const ofWhole = new RegExp(`\\b(?:of|among) ${THE}#`, 'giu');

/** A part of a whole in one phrase: "12 of the 40". */
export const partOfWhole = new RegExp(`# of ${THE}#`, 'giu');

/** The last part, by which all of the whole are told. */
export const remainder = /\b(?:the|its|their|all|and) (?:other|remaining) #|\b(?:the )?(?:rest|others), #/iu;

/** A whole behind whose colon its parts are told, all of them: "All 40 miners are accounted for:". */
export const brokenDown =
  /(?:\ball(?: of)?(?: the)? #[^#:]{0,40}|\ba total of #[^#:]{0,40}|#[^#:]{0,30} (?:in all|in total|altogether|all told)):\s+/iu;

/** A whole before a list of the sorts or places of those counted: "the 40 people aboard –", "20 people were killed:". */
export const announcing = /#(?: (?!so far)[\p{Ll}-]+){0,4}(?::| –| —| --?)\s(?=(?:some |about )?#)/u;

/** Everybody, and right behind them all groups of them, between commas or in brackets: "the 19 victims, 12 men and six women,". */
export const aside =
  /(?<!\b(?:of|among|amongst|with) (?:the |all |its )?)#(?: (?:on board|aboard))?(?:, | \()#(?:, #){0,3},? and #(?=\s*(?:[.;)–—]|,(?! (?:and|plus|with|as well)\b)|$))/iu;

/** Behind a part: the group that it is, "61 were passengers". */
export const isGroup = /^\s+(?:were|was|are|is) (\p{Ll}+)\s*(?:,|,? and|[.;]|$)/u;

/** A measured whole or a sum of money with what it is made up of right behind: "weighs # namely #", "cost #, of which #". */
export const madeUp =
  /#(?: (?!so far)[\p{Ll}-]+){0,4}(?::| –| —| --?|,? (?:namely|that is|made up of|consisting of|comprising):?|,? of which)\s(?=#)/u;

/** Of these, what does not say that nothing else is in it. */
export const madeUpOfSome = /\bof which\s$/u;

/** Behind a part of such a whole: what it is of, or what it is for. */
export const isOfOrFor = /^\s+(?:(?:was|were|went|goes|go|are|is)\s+(?:spent\s+)?)?(?:of|in|on|for|to) \p{L}/u;

/** Words with which a figure is of some of those counted before it, or of another time: then a list is no list of parts. */
export const noPart =
  /\b(?:includ\p{L}*|among (?:them|whom|those)|of (?:them|whom|which|these|those)|such as|mostly|as well as|in addition|besides|apart from|except|excluding|not (?:counting|#|all)|up from|down from|compared|(?:last|previous|next) (?:year|month|week|day)|earlier|than|more|another|further|additional|each|apiece|respectively|between|from # to|aged|age|would|could|may|might|if|unless|when|after|before|while|who|whose|twice|again|overlap\p{L}*|some of|many of|most of)\b/iu;

/** Before a figure in its sentence: those counted are some of others told before. */
export const someOf = /\b(?:includ\p{L}*|among (?:them|whom|those|the)|of (?:them|whom))\b[^.;]*$/iu;

/**
 * A part of those counted that is told by what they are called: "42 were Karvian nationals", "16 Ostrians". No one is of two of these. The whole
 * of it with what joins it to the next one; the name is captured.
 */
export const called =
  /^#\s*(?:of (?:them|whom|those|these)\s+)?(?:(?:\p{Ll}+\s+)?(?:were|are|was|is)\s+)?(\p{Lu}[\p{L}-]+)(?:\s(?:citizens?|nationals?|passport holders?|subjects?))?\s*(?:,?\s*and|,)?\s*$/u;

/** How words for peoples end, whether they are known or not. */
export const peopleEnding = /(?:[aei]ans?|ens?|ese|ish|[^aeiou]is?|ards?)$/u;

/** Words before such a list with which it is of others than those aboard, or of some of them. */
export const notOfAll =
  /\b(?:includ\p{L}*|among(?!\s+(?:the|all) #)|dead|killed|died|victims?|bod(?:y|ies)|injured|wounded|survivors?|survived|rescued|missing|crew|hospital|arrested|not)\b/iu;

/** What stands before a list of peoples in a sentence of its own that is of those aboard. The whole of it. */
export const ofThemAll =
  /^\s*(?:(?:of|among) (?:them|those|these)(?: (?:aboard|on board))?|(?:also )?on board|aboard|they|(?:those|the (?:passengers|people|travell?ers))(?: (?:aboard|on board))?)?,?\s*(?:(?:were|are|comprised)\s+)?$/iu;

/** A vote: nobody casts two. */
export const ballot =
  /\b(?:for|in favou?r|against|yes|no|abstain\p{L}*|abstentions?|invalid|spoil\p{L}+|blank|absent)\b/iu;

/** Of these, what only a vote can be. */
export const voteAgainst = /\b(?:against|abstain\p{L}*|abstentions?)\b/iu;

/** Right before a figure: it recalls a group that was told of before, some of whom have another fate by now. */
export const recalling = /\bof (?:the|those|these) $/iu;

/** Right behind a figure: it is of some of a group that was told of before. */
export const recalled = /^ of (?:the|those|these) /iu;

/** Between a total and its groups: they are not all. */
export const notAll = /\b(?:includ\p{L}*|among (?:them|whom|those)|such as)\b/iu;

/** In the sentence of a figure: it is of another time than the event. */
export const otherTime = /\b(?:years?|months?|decades?) (?:earlier|before|ago|previously)\b|\blast (?:year|month)\b/iu;

/** A length of time and the two points that it is said to lie between. */
export interface SpanForm {
  readonly form: RegExp;
  readonly order: readonly ('length' | 'start' | 'end')[];
}

const DAY_OF = String.raw`(?:(?:at|on|around|about|shortly after|just after|in|,) ?)*`;
const span = (form: string, order: SpanForm['order']): SpanForm => ({ form: new RegExp(form, 'giu'), order });
const LENGTH_END = String.raw`(?=\s*(?:[,.;)–—]|- |(?:in all|in total|altogether|later)\b|$))`;

/** "The # siege began at # and ended at #"; "from # to #, for #"; "lasted #, from # to #". Only the length of the very same thing. */
export const spanForms: readonly SpanForm[] = [
  span(
    `\\b(?:the|this|that|an?|its|their) # \\p{L}+(?: \\p{L}+)? (?:which |that )?(?:had )?(?:began|begun|started|opened) ${DAY_OF}# and (?:had )?(?:ended|finished|closed|was over|was lifted) ${DAY_OF}#`,
    ['length', 'start', 'end'],
  ),
  span(`\\blast(?:ed|ing),? (?:for )?(?:a total of )?#,? from # (?:to|until|till) #`, ['length', 'start', 'end']),
  span(`\\blast(?:ed|ing) from # (?:to|until|till) #,? (?:or|for|a total of|in all) (?:a total of )?#${LENGTH_END}`, [
    'start',
    'end',
    'length',
  ]),
  span(
    `\\bfrom # (?:to|until|till) #, (?:or|for|lasting|making|that is,?|a total of|in all,?) (?:a total of )?#${LENGTH_END}`,
    ['start', 'end', 'length'],
  ),
  span(
    `\\b(?:began|begun|started|opened) ${DAY_OF}# and (?:had )?(?:ended|finished|closed|was over|was lifted) ${DAY_OF}#,? (?:after|lasted|lasting|having lasted) #${LENGTH_END}`,
    ['start', 'end', 'length'],
  ),
  span(
    `\\b(?:the|this|that|its|their) # \\p{L}+(?: \\p{L}+)?, (?:which|that) (?:had )?(?:began|begun|started|opened) ${DAY_OF}#, (?:had )?(?:ended|finished|closed) ${DAY_OF}#`,
    ['length', 'start', 'end'],
  ),
  span(`\\b(?:the|this|that|an?|its|their) # \\p{L}+(?: \\p{L}+)? from # (?:to|until|till) #`, [
    'length',
    'start',
    'end',
  ]),
  span(`\\bfrom # (?:to|until|till) #, # (?:in all|in total|altogether)\\b`, ['start', 'end', 'length']),
  span(`\\bfor (?:a total of )?#,? from # (?:to|until|till) #${LENGTH_END}`, ['length', 'start', 'end']),
  span(
    `\\b(?:which|that) (?:had )?lasted (?:for )?#, (?:had )?(?:began|begun|started|opened) ${DAY_OF}# and (?:had )?(?:ended|finished|closed|was over|was lifted) ${DAY_OF}#`,
    ['length', 'start', 'end'],
  ),
];

/** "Three years after #, in #": time that is counted on from a point to another, neither more nor less. */
export const countedOn = span(
  `(?<=^["“]?|[,;:(–—] |\\b(?:and|but|exactly|came|happened) )# after #, (?:in|on) #(?=\\s*[,.;)–—]|$)`,
  ['length', 'start', 'end'],
);

/** At the beginning of such a time: it is no full one. */
export const notFull = /^(?:barely|hardly|scarcely|not|just|only|little)\b/iu;

/** The birth and the death of somebody and the age between them. */
export interface AgeForm {
  readonly form: RegExp;
  readonly order: readonly ('birth' | 'death' | 'age')[];
}

const BORN = String.raw`\bborn (?:in \p{Lu}[\p{L}-]+ )?(?:in|on) #(?: in \p{Lu}[\p{L}-]+)?`;
const DIED = String.raw`,? (?:(?:and|he|she) )?(?:died|drowned|(?:was|had been) (?:killed|executed|murdered))\b[^#.,;:()]{0,40}?`;
const AGED = String.raw`,? (?:aged|at|at age|at the age of) #`;
const age = (form: string, order: AgeForm['order']): AgeForm => ({
  // what follows in capitals may be a street with its number
  form: new RegExp(`${form}(?=\\s*(?:[.,;)–—]|$|\\p{Ll}))`, 'gu'),
  order,
});

/** "Born in #, died in # aged #"; "born in #, was killed at the age of # in #"; "born in # and was # when he died in #". */
export const ageForms: readonly AgeForm[] = [
  age(`${BORN}${DIED} (?:in|on) #${AGED}`, ['birth', 'death', 'age']),
  age(`${BORN}${DIED}${AGED},? (?:in|on) #`, ['birth', 'age', 'death']),
  age(`${BORN} and was (?:only )?# when (?:he|she) (?:died|was killed) (?:in|on) #`, ['birth', 'age', 'death']),
];

/** At the beginning of an age: words that stay before its number. */
export const agedWord = /^aged?\s+/iu;

/** Words in a sentence with which a length is not simply what lies between: by other clocks, of some hours or days only, again and again. */
export const noSpan =
  /\b(?:flights?|flew|voyages?|journeys?|trips?|crossings?|local time|working|business|week ?days?|nights?|each|every|daily|a day|per|a week|intermittent\p{L}*|on and off|interrupt\p{L}*|paus\p{L}+|break|apart from|except|before|after|over #|within|during|at least|time zones?)\b/iu;

/** Between a count and the names of those counted, all of them: "five countries have signed:", "three men, namely". From the count on. */
export const listed =
  /^(?:\s+(?:who|that|which|have|has|had|are|were|was|been|being|will|would|also|now|all|signed|agreed|joined|voted|named|held|charged|arrested|killed|died|hit|affected|involved|concerned|in question|on the list|to take part|taking part)){0,4}(?:,? namely,?:?\s|:\s|,? (?:named|identified) as:?\s|\s?[–—]\s?|\s--?\s|\s\()/u;

/** Before a count: those named are some of those counted, or others. */
export const notListed =
  /\b(?:among|amongst|of|including|than|other|first|last|next|top|remaining|another|besides|like|some|between|only|nearly|almost|about) (?:\p{L}+ )?$/iu;

/** What parts the names of a list. */
export const listSeparator = /,\s+and\s+|,\s+|\s+and\s+/gu;

/** Of these, one that stands before the last name. */
export const lastSeparator = /\band\s+$/u;

/** One name of a list, whole. */
export const listedName =
  /^(?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:of|de|da|del|der|den|van|von|al|bin|ibn|el|la|le|du) )?(?:the )?\p{Lu}[\p{L}\p{M}’'-]*){0,4}$/u;

/** Things whose names may be followed by where they lie, so that a list has more names than things: "Ansel, Ohio". */
export const placedFurther: ReadonlySet<string> = new Set(
  'town city village hamlet suburb neighbourhood neighborhood settlement municipality place location area site district airport port station'.split(
    ' ',
  ),
);

/** Things of which one has a name made of several: "two couples: Ana and Piet, Lena and Tom". */
export const pairs: ReadonlySet<string> = new Set(
  'couple pair twin team duo match game debate border route bout'.split(' '),
);

/** States and what joins or parts them: one name each. */
export const states: ReadonlySet<string> = new Set(
  'country state nation republic province canton continent'.split(' '),
);

/** Things that have a name of their own, one each; of others ("four goals: Vole, Rook and Marsh") one name may stand for several. */
export const namedThings: ReadonlySet<string> = new Set(
  'town city village ship ferry boat vessel trawler barge tanker company firm bank ministry party union newspaper island river lake bridge dam school hospital university club'.split(
    ' ',
  ),
);

/** The name of several people at once: "the Morels", "Ostrians". */
export const grouped = /^the |^\p{Lu}\p{Ll}+s$/u;

/** Behind a list: one of those counted is told of later. */
export const moreToCome =
  /\b(?:the|an?) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other|others|remaining|rest|last)\b|\b(?:another|unnamed|unidentified|not (?:been )?(?:yet )?(?:named|identified))\b/iu;

/** Before a count whose names follow: "named the five victims as". */
export const naming = /\b(?:named|identified|names|naming|identifying) (?:the |all |all the )?$/iu;

/** Between such a count and the names. */
export const namedAs = /^\s+as:?\s+/iu;

/** Before a count whose names are its predicate: "the five cities are". */
export const allOf = /\b(?:the|these|those) $/iu;

/** Between such a count and the names. */
export const listPredicate = /^\s+(?:are|were)\s+/iu;
