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
