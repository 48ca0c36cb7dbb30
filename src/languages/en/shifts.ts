// Compiled by hand for this project: how it is told that somebody says what he did not say before.

/** Words that turn a clause into its reverse. Lower case, as the tagger splits them. */
export const reversing: ReadonlySet<string> = new Set(
  "not n't n’t no never none nobody nothing neither nor without".split(' '),
);

/** A reservation by which something is told as probable; other reservations leave it possible. */
export const asProbable = /\b(?:appear\p{L}*|seem\p{L}*|likely|probab\p{L}*|presum\p{L}*|apparent\p{L}*)\b/iu;

/** Words by which a clause is of what is to come, of what should be, or of what is wished for. Lower case. */
export const notTold: ReadonlySet<string> = new Set(
  "would will shall should must ’ll 'll ought wants wanted hopes hoped intends intended plans planned tried tries seeks sought failed fails almost nearly hardly barely scarcely".split(
    ' ',
  ),
);

/** In a clause with a negation: it is so in part, up to now, or for a time. */
export const forNow = /\b(?:yet|longer|any ?more|so far|until|till|still|again)\b/iu;

/** Words that open a clause of which it is not said that it is so, or not on the same word. Lower case. */
export const opensOther: ReadonlySet<string> = new Set(
  'that whether if which who whom whose where when why how what because although though unless until while as than since lest despite'.split(
    ' ',
  ),
);

/** Verb forms of how things are. Lower case. */
export const ofNow: ReadonlySet<string> = new Set("is are 's ’s 're ’re am does do".split(' '));

/** Verb forms of what has come about by then. Lower case. */
export const comeAbout: ReadonlySet<string> = new Set("has have 've ’ve had 'd ’d".split(' '));

/** Forms by which a participle is a passive. Lemmas. */
export const passive: ReadonlySet<string> = new Set(['be', 'get']);

/** Who did it, in a passive. */
export const doneBy = 'by';

/** Between a noun and what it is of or out of. */
export const ofWord = 'of';

/** Pronouns of those who speak of themselves or of what was named. Lower case. */
export const speakersOwn: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** A subject that only says that something is there. */
export const existential = 'there';

/** Verbs that tell nothing without what stands behind them. Lemmas. */
export const emptyVerbs: ReadonlySet<string> = new Set(
  'be have do get make take go come give say tell know happen see put use keep'.split(' '),
);

/** Cues by which somebody grants what he did not say, or said was not so. */
export const grants = /\b(?:conced\p{L}+|admit\p{L}*|acknowledg\p{L}+|accept\p{L}*|confess\p{L}*|own(?:s|ed) up)\b/iu;

const CLAIM =
  '(?:claims?|statements?|assertions?|allegations?|accusations?|accounts?|denials?|versions?|story|suggestions?|insistence|contention)';

const WHOSE = '(?:its|his|her|their|our|my|the|an?|this|that)';

/**
 * Ways to say that somebody does not stand by what he said. What he had said begins right behind a match; the words of one that is a noun’s are looked for in
 * its clause.
 */
export const givesUp: readonly RegExp[] = [
  /\bno longer (?:maintain|claim|say|insist|argue|assert|contend|allege)s?(?: that)?\s/giu,
  new RegExp(
    `\\b(?:withdr(?:ew|aws?|awn)|retract(?:s|ed)|recant(?:s|ed)|(?:took|takes|taken) back|abandon(?:s|ed)|disavow(?:s|ed)|disown(?:s|ed)|backtrack(?:s|ed) (?:on|from)|back(?:s|ed) (?:away|down) from|row(?:s|ed) back (?:on|from)|walk(?:s|ed) back|went back on|drop(?:s|ped)|revers(?:es|ed)|distanced (?:itself|himself|herself|themselves) from) ${WHOSE} (?:[\\p{L}-]+ ){0,2}?${CLAIM},? that\\s`,
    'giu',
  ),
  new RegExp(
    `\\b(?:did|does|do|has|have) not repeat(?:ed)? (?:${WHOSE} (?:[\\p{L}-]+ ){0,2}?${CLAIM} )?that\\s`,
    'giu',
  ),
  /\b(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)|accept(?:s|ed)|sa(?:ys|id))(?: on \p{L}+day)? (?:that )?(?:it|he|she|they) (?:was|were|had been|has been) (?:wrong|mistaken) (?:to (?:say|claim|state|suggest)|in (?:saying|claiming|stating|suggesting))(?: that)?\s/giu,
];

/** Of these, those by which something is only not said again. */
export const notRepeated = /\bnot repeat/iu;

/** Behind a subject: what he had said until then, as the groups `said` and `what`, up to the comma behind it. */
export const hadSaid =
  /,? (?:which|who) (?:had|has|have)? ?(?:long |first |initially |repeatedly |previously |at first |originally |until then |always |consistently |for (?:[\p{L}-]+ ){0,2}(?:years|months|weeks|days) )*(?<said>maintained|insisted|claimed|denied|said|asserted|argued|stated|ruled out)(?: for (?:[\p{L}-]+ ){1,3}(?:years|months|weeks|days|hours)| all along| until (?:then|now)| before)?(?: that)? (?<what>[^,.;:“”"()]{8,140}),/giu;

/** Words by which what somebody had said is given up in what comes behind. */
export const givesIn =
  /\b(?:accept(?:s|ed) (?:the|its|his|her|their|all) (?:[\p{L}-]+ ){0,2}(?:findings?|reports?|conclusions?|results?|verdict|ruling|judge?ment|evidence)|(?:now|has since|have since|later|then|eventually|finally|on \p{L}+day) (?:conced|admit|acknowledg|accept|confess)\p{L}*|conced(?:es|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|chang(?:es|ed) (?:its|his|her|their) (?:story|account|version|mind|position)|revers(?:es|ed) (?:itself|himself|herself|its|his|her|their))\b/iu;

/** Words by which something is said in place of what somebody had said. */
export const saysNow = /\bnow (?:sa(?:ys|y|id)|believes?|blames?|maintains?|calls?|thinks?|claims?)\b/iu;

/** Of one who denied, in the words for what he had said. */
export const denied = /^(?:denied|ruled out)$/iu;

/** In front of what was said, or in the words that report it: at first. */
export const atFirst =
  /\b(?:initially|at first|first(?= (?:said|claimed|denied|insisted|blamed|told|put|spoke|maintained|called|ruled|announced))|originally|in (?:its|his|her|their) first (?:statement|account|version|comments?))\b/iu;

/** In the words for somebody: what he says is told of. */
export const saidAtFirst =
  /\b(?:said|denied|claimed|insisted|blamed|maintained|called|stated|told|asserted|ruled out)\b/iu;

/** The same told looking back: what had been said some time before. */
export const hadBefore =
  /\b(?:(?:a|one|two|three|[\p{L}\d]+) (?:year|month|week|day)s? (?:ago|earlier|before)|earlier|previously|before that|until then)\b[^.;]*\bhad (?:said|told|claimed|denied|insisted|maintained|stated)\b/iu;

/** In the words that report what is said after that. */
export const thereafter =
  /\b(?:now|later|then|since|subsequently|afterwards?|eventually|finally|(?:an?|one|two|three|four|five|six|[\p{L}\d]+) (?:hours?|days?|weeks?|months?|years?) (?:later|on|after))\b/iu;

/** What is said is told beside what was said before, not in its place. */
export const besides =
  /\b(?:also|too|as well|in addition|additionally|further(?:more)?|added|adding|moreover|besides|again|repeated)\b/iu;

/** In the second of two things said: it stands for what the first was about. */
export const standsFor = /\b(?:any|anything|nothing|none|it|so|this|that|such)\b/iu;

/** Public bodies of which a place has one: “the navy” in two accounts of one event is one. Without article. */
export const publicBodies =
  /^(?:army|navy|air force|military|coast ?guard|border guard|(?:[\p{L}’'-]+ ){1,2}(?:service|brigade|guard|council|authority|agency|board|office|department|inspectorate|commission))$/iu;

const SAYING = '(?:said|told|claimed|stated|suggested|alleged|asserted|announced|declared|maintained)';

const WHOM =
  '(?: (?:anybody|anyone|them|him|her|reporters|journalists|publicly|(?:the|its|his|her|their) [\\p{L}-]+)){0,2}';

/** Ways to deny having said something, up to what was said, or to the one who is said to have been blamed. */
export const disclaims: readonly { readonly words: RegExp; readonly blames: boolean }[] = [
  {
    words: new RegExp(
      `\\b(?:(?:i|we|he|she|it|they) (?:have |has |had |did )?(?:never|not)|(?:have|had|has|did)n[’']t) (?:ever )?${SAYING}${WHOM} that\\s`,
      'giu',
    ),
    blames: false,
  },
  {
    words: new RegExp(
      `\\bden(?:y|ies|ied)(?: on \\p{L}+day)? (?:having (?:ever )?|(?:that )?(?:it|he|she|they) (?:had |has |have |ever )*)${SAYING}${WHOM} that\\s`,
      'giu',
    ),
    blames: false,
  },
  {
    words: /\b(?:i|we|he|she|it|they) (?:have |has |had |did )?(?:never|not) (?:ever )?blam(?:ed|e)\s/giu,
    blames: true,
  },
  {
    words:
      /\bden(?:y|ies|ied)(?: on \p{L}+day)? (?:having (?:ever )?|(?:that )?(?:it|he|she|they) (?:had |has |have |ever )*)blam(?:ed|ing)\s/giu,
    blames: true,
  },
];

/** What is said not to have been said is read so far, in code units. */
export const clauseReach = 160;

/** Behind the one who is blamed: what for. */
export const blamedFor = /\s(?:for|over|in)\s/iu;

/** The verb of blaming, as a stem. */
export const toBlame = 'blam';

/** What is asked of a statement. */
export const asked = 'What happened?';

/** What stands for the words: as said, as denied, as no longer said. */
export const told = {
  says: 'says “%”',
  denies: 'denies “%”',
  words: '“%”',
  blames: 'blames “%”',
  neverSaid: 'denies having said “%”',
  neverBlamed: 'denies having blamed “%”',
  gaveUp: 'no longer stands by “%”',
  notRepeated: 'does not repeat “%”',
} as const;

/** Lines of a document’s head that make it what a body says of itself. */
export const ownStatement =
  /(?<!\p{L})(?:statements?|communiqu[ée]s?|press releases?|news releases?|media releases?|press service|press notice|briefing|declaration|announcement)(?!\p{L})/iu;

/** In such a line: whom the statement is by. */
export const statementBy = /\b(?:by|from|of)\s+(?:the\s+)?(?=\p{Lu})/u;

/** Forms of verbs of saying, and those of telling with whoever is told; denying is one of the former. */
const SAID = `(?:s(?:ay|aid|aying)|wr(?:ite|ote|itten|iting)|claim(?:ed|ing)?|stat(?:e|ed|ing)|insist(?:ed|ing)?|maintain(?:ed|ing)?|announc(?:e|ed|ing)|report(?:ed|ing)?|declar(?:e|ed|ing)|testif(?:y|ied|ying)|suggest(?:ed|ing)?|den(?:y|ied|ying))`;
const TOLD = `(?:t(?:ell|old|elling)|assur(?:e|ed|ing)|inform(?:ed|ing)?) (?:you(?: all)?|people|every(?:body|one)|them|him|her|it|me|us|reporters|journalists|parliament|(?:the|a|an|this|that|its|his|her|their|our|my|your) [\\p{L}-]+(?: [\\p{L}-]+)?)`;
const AT_THE_TIME =
  '(?:,? (?:in \\p{Lu}\\p{L}+(?: \\d{4})?|at the time|then|at first|publicly|last \\p{L}+|on \\p{Lu}\\p{L}+|that (?:day|night|morning|evening)))?';
const SAID_THAT = `(?:${TOLD}|${SAID})${AT_THE_TIME}(?: that)?`;

const WRONG =
  '(?:wrong|mistaken|untrue|false|incorrect|inaccurate|misleading|misinformed|a mistake|an error|a lie|not (?:true|correct|right|so|accurate|the case))';

const SELF = '(?:i|we|he|she|it|they)';

/** Ways in which speakers call what they said a mistake; what was said begins right behind a match. */
export const misspoke = new RegExp(
  `\\b(?:${SELF} should(?: not|n['’]t| never) (?:ever )?have|${SELF} (?:was|were|had been|have been|has been) (?:wrong|mistaken|misinformed) (?:to(?: have)?|in|when ${SELF}(?: had)?)|(?:a mistake|an error|wrong) (?:of|for) (?:me|us) to(?: have)?|${SELF} (?:now )?regret(?:s|ted)? having|(?:i am|we are|i['’]m|we['’]re|${SELF} (?:was|were)) sorry (?:to have|for having)|${SELF} (?:had )?(?:misled|misinformed) [^,.;:]{2,40}? when ${SELF}(?: had)?|my mistake to(?: have)?) ${SAID_THAT}\\s`,
  'giu',
);

/** Speakers recalling what they said, which begins right behind a match. */
export const recalls = new RegExp(`\\b(?:i|we)(?: had| have|['’](?:d|ve))? ${SAID_THAT}\\s`, 'giu');

/** In front of a recollection: what follows tells how it should have been said. */
export const whenSaid = /\bwhen\s$/iu;

/** Behind one: what should have been said. */
export const shouldHaveSaid =
  /^[\s,]*(?:i|we) should have (?:said|added|specified|checked|explained|made (?:it )?clear|told|asked|waited|known)\b/iu;

/** Behind what a speaker recalls having said: that it was not so. */
export const wasWrong = new RegExp(
  `^[\\s,;:–—]*(?:but |and |yet )?(?:that|this|it|i|we|which)(?: statement| claim| sentence| information)? (?:was|is|were|has been|had been|turned out(?: to be)?|proved(?: to be)?)(?: \\p{L}+ly| quite| just)? ${WRONG}(?![\\p{L}])`,
  'iu',
);

/** The same by a negation alone: “It was not.” */
export const wasNot =
  /^[\s,;:–—]*(?:but |and |yet )?(?:it|they|he|she|there|that|i|we) (?:was|were|did|had|is|are|do|does|have|has)(?: not|n['’]t)(?:[.!;,].*)?$/iu;

/** Speakers calling a statement of their own wrong, with what it was as the group `what`. */
export const ownWrong = new RegExp(
  `\\b(?:my|our|his|her|its|their) (?:own )?(?:(?:earlier|previous|first|original|initial|repeated) )?(?:statement|claim|assertion|assurance|denial|announcement|account|suggestion|insistence)s?(?: (?:of|in|on) [\\p{L}\\d]+(?: [\\p{L}\\d]+)?)? that (?<what>[^.;:“”"]{8,140}?) (?:was|were|had been|is|has been)(?: \\p{L}+ly| quite)? ${WRONG}(?![\\p{L}])`,
  'giu',
);

/** Looking back in an account’s own voice: what somebody, as the group `who`, had said or thought, as `what`. */
export const hadThought = new RegExp(
  `^(?:(?<then>(?:an?|one|two|three|four|five|\\d+|[\\p{L}]+) (?:years?|months?|weeks?|days?) (?:ago|earlier|before)|at first|initially|originally|earlier|previously|until then|back then|at the time|last \\p{L}+|in (?:\\p{Lu}\\p{L}+|\\d{4})(?: \\d{4})?|in (?:his|her|its|their) first \\p{L}+),? )?(?<who>[^.;:“”"]{2,90}?) had (?:(?:at first|first|initially|originally|always|long|repeatedly|earlier|previously|once) )*(?<how>put|blamed|attributed|ascribed|thought|believed|said|insisted|claimed|maintained|suspected|assumed|argued|suggested|been (?:sure|certain|convinced))(?: that)? (?<what>[^;:“”"]{4,160})$`,
  'iu',
);

/** Of one who denied, anywhere in the words for it. */
export const deniesHere = /\bden(?:y|ied|ying)\b/iu;

/** Cues that tell only that somebody spoke. */
export const speaksOnly = /^(?:sa(?:id|ys)|told|tells)\b/iu;

/** In front of what would be a correction: it is none, or only one on a condition. */
export const unlessWrong = /\b(?:if|whether|unless|had)\s*$/iu;

/** Verbs by which something is there, has come, or is somebody’s. Lemmas. */
export const beingThere: ReadonlySet<string> = new Set(
  'have keep own possess hold operate station base deploy place position locate stand fly patrol circle park moor store reach arrive come'.split(
    ' ',
  ),
);

/** Nouns of kinds of a thing, by the key of the thing: who says that there was no such thing says that there was none of these. Lemmas. */
const kindsOfThings: Readonly<Record<string, string>> = {
  plane: 'drone helicopter jet fighter bomber airliner glider biplane',
  ship: 'ferry tug trawler tanker frigate destroyer corvette submarine freighter barge cutter dinghy',
  vehicl: 'car lorry truck van bus tank jeep ambulance motorcycle tractor',
  weapon: 'rifle pistol gun mortar missile rocket grenade revolver shotgun bomb',
  warn: 'alarm',
  soldier: 'conscript paratrooper infantryman marine',
  explosiv: 'dynamite grenade bomb mine shell',
  firearm: 'rifle pistol gun revolver shotgun',
  chemical: 'chlorine ammonia solvent acid pesticide',
  munit: 'shell bomb grenade missile rocket mortar',
};

/** Of the lemma of a kind, the keys of the things that it is a kind of. */
export const isKindOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(kindsOfThings).flatMap(kinds => kinds.split(' ')))].map(kind => [
    kind,
    Object.keys(kindsOfThings).filter(thing => kindsOfThings[thing]?.split(' ').includes(kind)),
  ]),
);

/** In what is granted: it has come about since. */
export const since = /\b(?:since|meanwhile|recently|lately|afterwards?|subsequently|now|later)\b/iu;

/** In what is denied: only a part of it is, or how, why or how much. */
export const inPart =
  /\b(?:because|due to|until|unless|deliberately|intentionally|knowingly|directly|immediately|properly|correctly|sufficiently|adequately|fully|entirely|completely|seriously|again|enough|alone|only|all|every|such|more than|less than|fewer than|at least|other than|except|apart from|without|but|where)\b/iu;

/** Prepositions of two times of which one ends where the other begins. */
export const oppositeTimes: readonly (readonly [string, string])[] = [
  ['after', 'before'],
  ['before', 'after'],
];

/** Cues of somebody who says after all what he did not say before. */
export const confirms = /\bconfirm(?:s|ed)?\b/iu;

/** Cues of what somebody thinks by now. */
export const thinksNow = /\bnow (?:thinks?|believes?|says?|said|remembers?|recalls?|accepts?|holds?|maintains?)\b/iu;

/** Words by which it is said that something was so after all, beside the auxiliary of “did reach”. */
export const afterAll = /\b(?:in fact|indeed|after all|for the first time)\b/iu;

/** Some words without one of these stress nothing. */
export const mayStress = /\b(?:did|in fact|indeed|after all|for the first time)\b/iu;

/** The auxiliary that stresses that a thing was done. Lower case. */
export const stressing: ReadonlySet<string> = new Set(['did']);

/** Keys of deeds that tell only that something went from one to another, was let be, or was told to be done: what it was tells more. */
export const passing: ReadonlySet<string> = new Set(['pass', 'permit', 'order', 'close', 'clear']);

/** Nouns of times, which tell no place behind “on” or “in”. Lemmas. */
export const timeNouns: ReadonlySet<string> = new Set(
  'day night morning evening afternoon moment time week weekend month year hour minute date eve beginning end'.split(
    ' ',
  ),
);

/** The key of the deeds by which something goes from one to another. */
export const passedOn = 'pass';

/** Pronouns for others than whoever speaks. */
export const otherPerson = /\b(?:he|she|they)\b/iu;

/** Between a speaker and a verb: the day on which it was said. */
export const dayBehind = /\s+(?:on|in)\s+\p{Lu}\p{L}+\s*$/u;
