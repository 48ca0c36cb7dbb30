/** Right before a date: it belongs to the noun, not to the deed: "the survey of 18 June". */
export const hangsOnNoun = /\bof\s+(?:the\s+)?$/iu;

/** Between a verb and a date behind it: the date is of another clause. */
export const partsClauses =
  /[;:()—–“”"]|\b(?:that|which|who|whom|whose|where|when|while|but|after|before|since|until)\b/iu;

/** Behind a verb that is denied: it tells when it was done. */
export const notUntil = /^\s*until\b/iu;

/** Between a name and a date that go together without a verb: "Brok on 5 May". */
export const beforeDate = /^\s(?:on|in|at)\s(?:the\s)?$/iu;

/** Before such a name: "died on 3 May and Brok …", "two died: Brok …". */
export const beforeGapped = /(?::|;|,|\band)\s+(?:(?:and|then)\s+)?(?:(?:mr|mrs|ms|miss|dr)\.?\s+)?$/iu;

/** Deeds that are done again and again, so that two dates are two of them. Lemmas. */
export const recurring: ReadonlySet<string> = new Set(
  `visit meet travel call phone telephone write speak publish print report warn play win lose say tell attack shell strike bomb raid fire shoot
  protest march demonstrate vote pay sign send receive see use try offer ask request demand appeal fly sail drive return move give take make put
  bring carry show work serve run hold inspect repair maintain search interview question summon discuss record film photograph
  rise fall increase grow change add issue post update quote cite train teach exercise pass`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Deeds of whoever looks into a matter or tells of it: several may do them. Lemmas. */
export const learning: ReadonlySet<string> = new Set(
  'investigate examine publish print report write tell describe mention criticise criticize blame praise condemn name list count witness watch join attend help support oppose lead represent show give make take quote cite mourn bury lose love accuse run own operate manage know say'.split(
    ' ',
  ),
);

/** What a deed is told by in a question. */
interface Asked {
  /** Who or what, as an account calls it. */
  readonly theme: string;
  /** Who did it to the theme; "" where nobody is named. */
  readonly doer: string;
  /** The verb as the account has it: the participle of a passive. */
  readonly word: string;
  readonly lemma: string;
  /** What follows the verb and belongs to it: "in" of "checked in", "17 people" of "killed 17 people"; "" where nothing does. */
  readonly rest: string;
  readonly passive: boolean;
  readonly plural: boolean;
}

/** Asks when a deed was done: "When was the lining replaced?", "When did the governor resign?" */
export const askWhen = ({ theme, doer, word, lemma, rest, passive, plural }: Asked): string => {
  if (passive) return `When ${plural ? 'were' : 'was'} ${theme} ${word}?`;
  return `When did ${[doer, doer === '' ? `${theme} ${lemma}` : `${lemma} ${theme}`, rest].filter(Boolean).join(' ')}?`;
};

/** Asks who did a deed: "Who opened the sluice?" */
export const askWho = ({ theme, word, rest, passive, plural }: Asked): string =>
  passive
    ? `By whom ${plural ? 'were' : 'was'} ${theme} ${word}?`
    : `Who ${[word, theme, rest].filter(Boolean).join(' ')}?`;

/** Words that belong to the verb before them where a preposition follows: "checked in on Monday". Lower case. */
export const particles: ReadonlySet<string> = new Set('in out up down off on over away back through'.split(' '));

/** Articles and owners that open a phrase. Lower case. */
export const opensPhrase = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those)\s/iu;

/** Nouns that are called by one word and may be many: two accounts that use one may mean two. Lemmas. */
export const anybody: ReadonlySet<string> = new Set(
  'man woman person people boy girl child official officer soldier worker member source witness resident police body group team unit force part place area site number building house car vehicle'.split(
    ' ',
  ),
);

/** Before the noun of a phrase, lower case: it is one of several. */
export const oneOfMany = /^(?:an?|another|some|one|any)\s/u;

/** In a phrase: a word that tells one of several. */
export const ordinal =
  /\b(?:first|second|third|fourth|fifth|last|final|another|other|further|next|previous|earlier|later|new|old)\b/iu;

/** From the beginning of its clause to a verb: what it tells was only to be done, or would have had to be. */
export const onlyPlanned =
  /\bto\s+have\s+(?:been\s+)?$|^\s*had\s+(?:the|an?|he|she|it|they|we|you|I|his|her|its|their|\p{Lu}\p{L}+)\b/iu;

/** The question who began a fight. */
export const whoBegan = 'Who fired or struck first?';

/** Behind a first shot: where it came from. */
export const cameFrom = /^\s+from\s+/iu;

/** People and bodies under arms for a state, singular; with the words for where they stand. */
export const underArms: ReadonlySet<string> = new Set(
  'police policeman policewoman officer constable gendarme gendarmerie soldier troop army force military militia trooper guard commando paratrooper sniper marine regiment battalion company unit'.split(
    ' ',
  ),
);

/** People who may be on any side, singular. */
export const onAnySide: ReadonlySet<string> = new Set(
  'person people man woman one other member individual human side party victim witness survivor civilian'.split(' '),
);

/** What parts clauses and stands for the noun before it: "the bridge, which was opened in 2001". */
export const relative = /^(?:who|which|that)$/iu;

/** Ends a clause where a word that parts clauses does not. */
export const comma = /,/u;

/** In a clause before its verb: what it tells is supposed or to come, and not told as done. */
export const supposed =
  /^\s*had\s|\b(?:if|would|could|might|may|will|shall|should|must|to\s+(?:be|have)|expect\p{L}*|plan\p{L}*|hope\p{L}*|due|scheduled|not|never|no)\b|\p{L}n['’]t\b|['’]ll\b/iu;

/** Asks when something was that the question’s scope tells in words of the accounts. */
export const whenAlike = 'When was that?';

/** Why two times are held to be of one deed. */
export const likeWords = 'the accounts tell of the same deed in like words, and neither gives the time of the other';
