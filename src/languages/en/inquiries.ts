// Compiled by hand for this project: bodies that are set up for one inquiry, those who lead them, what they count of their own work, and what they limit.

/** In the head of a document: those who made it were set up for this one inquiry, so that what they found they found there. */
export const setUpForIt =
  /\b(?:(?:commission|committee|board|panel|court|tribunal)\s+of\s+(?:inquiry|enquiry|investigation)|(?:inquiry|enquiry|inquest|commission|fact-finding\s+\p{L}+|investigation)\s+(?:into|on)|(?:commission|committee|panel)(?:\s+of\s+\p{L}+)?\s+(?:into|on)\s+the\s+(?:events|(?:[\p{L}-]+\s+){0,2}(?:disasters?|accidents?|collapses?|fires?|crash(?:es)?|attacks?|shootings?|poisonings?|killings?|deaths?|explosions?|collisions?|sinkings?|riots?|incidents?|affairs?|abductions?|massacres?)|(?:[\p{L}-]+\s+){0,2}[\p{L}-]+\s+(?:of|at|in|on))\b|fact-finding)\b/iu;

/** Words with which such a body gives something on some occasion and not as what it found. */
export const onOccasion = /\b(?:told|said|say|asked|promis\p{L}+|announc\p{L}+|hop\p{L}+|expect\p{L}*|plan\p{L}*)\b/iu;

/** In words for a body or a document: it is another one than was spoken of. */
export const another =
  /\b(?:another|other|earlier|previous|separate|second|third|former|later|subsequent|fresh|new|rival)\b/iu;

/** Before the noun for a document: it is that of a body told of before. */
export const itsOwn = /^(?:its|his|her|their)\s/iu;

/** A body is told of that is another one. */
export const anotherBody =
  /\b(?:another|other|second|third|later|subsequent|fresh|new|rival|separate|earlier|previous|parallel)\s+(?:[\p{L}-]+\s+){0,2}(?:inquir(?:y|ies)|enquir(?:y|ies)|commissions?|investigations?|panels?|committees?|stud(?:y|ies)|reports?|review)\b/iu;

/** Behind the name of the one who leads a body: those who belong to it. */
export const withColleagues =
  /\s+and\s+(?:his|her|their|its)\s+(?:(?:two|three|four|five|six|fellow|\p{L}+)\s+)?(?:colleagues?|members?|commissioners?|team|panel|experts?|commission|fellows?)\s*$/iu;

/** Behind the name of a body: the year of its report, what it did, and under whom. */
export const beyondName =
  /\s*\(\d{4}\)\s*$|\s*,\s+(?:which|who|that|reporting|set\s+up|established|appointed|chaired|headed|led|under)\b.*$|\s+(?:under|(?:chaired|headed|led|presided\s+over)\s+by)\s+(?:\p{L}+\s+)*\p{L}+\s*$/iu;

/** Titles before the name of one who leads a body; folded. */
export const titles: ReadonlySet<string> = new Set(
  'judge justice mr mrs ms miss dr sir dame lord lady professor prof general admiral captain colonel deputy senator chair chairman chairwoman president coroner commissioner'.split(
    ' ',
  ),
);

/** One who leads a body gives this as what was found. */
export const leaderFinds =
  /\b(?:found|finds|conclud\p{L}+|determin\p{L}+|establish\p{L}*|stat(?:ed|es)|recommend\p{L}*|rul(?:ed|es)|blam(?:ed|es)|clear(?:ed|s)|wrote|writes)\b/iu;

/** Names of those who lead a body, with the office behind: "Judge Anna Reyl (chair)". The first group is the name. */
export const ledBy =
  /((?:\p{Lu}[\p{L}.'’-]*[^\S\n]+){1,4}\p{Lu}[\p{L}'’-]+)[^\S\n]*(?:\(|,[^\S\n]+)(?:as\s+|its\s+|the\s+)?(?:chair(?:man|woman|person)?|president)\b/gu;

/** A line of a head in which a document tells on which day it came out. */
export const broughtOutOn =
  /^\W*(?:\p{L}+\s+){0,3}(?:published|dated|date|issued|released|adopted|completed|signed|approved|presented|submitted|delivered|handed\s+down)\b/iu;

const LIMITING = String.raw`(?:conclusive|direct|clear|firm|sufficient|credible|reliable|definite|definitive|hard|convincing|compelling|concrete|solid|strong|documentary|physical|independent|forensic|adequate|persuasive|unambiguous|irrefutable|decisive|specific|tangible)`;
const LACKED = String.raw`(?:evidence|proof|indications?|signs?|traces?)`;

/** What a document says that it lacks, with the adjective that limits it: "no conclusive evidence that". */
export const limitedLack = new RegExp(
  String.raw`\b(?:no|any|without|not\s+(?:enough|sufficient))\s+(?:(?:${LIMITING}|or|and)\s+)+${LACKED}\b`,
  'giu',
);

/** The same without one: "no evidence that". */
export const plainLack = new RegExp(
  String.raw`\b(?:no|not\s+(?:any|a\s+shred\s+of|a\s+trace\s+of))\s+(?:evidence|proof|indications?|signs?|traces?)(?=["”’]?\s+(?:(?:whatsoever|at\s+all)\s+)?(?:that|of|for|against|to|linking|tying|connecting|implicating)\b)`,
  'iu',
);

/** A word that limits what is lacked. */
export const limiting = new RegExp(String.raw`\b${LIMITING}\b`, 'iu');

/** Dictionary forms of what a body of inquiry counts of its own work. */
export const countedWork: ReadonlySet<string> = new Set(
  'witness page sitting session hearing interview statement document file exhibit annex appendix volume chapter paragraph recommendation submission expert testimony deposition photograph recording day week month'.split(
    ' ',
  ),
);

/** Before a number: what a body of inquiry did with so many. */
export const workBefore =
  /\b(?:heard|hears|interview(?:ed|s)|question(?:ed|s)|examin(?:ed|es)|call(?:ed|s)|took\s+(?:evidence|testimony|statements?)\s+from|received|review(?:ed|s)|stud(?:ied|ies)|consider(?:ed|s)|inspect(?:ed|s)|collected|gathered|held|sat\s+(?:for|on)|spoke\s+(?:to|with)|runs?\s+to|ran\s+to|fills?|filled|covers?|compris(?:es|ed)|contain(?:s|ed)|makes?|made|reports?\s+(?:of|with)|testimony\s+(?:of|from)|evidence\s+(?:of|from)|after)\s+(?:(?:the|a\s+total\s+of|in\s+all|all|over|its)\s+)?$/iu;

/** Before a number of days or months: it is how long the body sat. */
export const satFor = /\b(?:sat|sitting|met|hearings|lasted|worked)\s+(?:(?:for|over|on)\s+)?(?:a\s+total\s+of\s+)?$/iu;

/** Units of time in which it may be told how long a body sat. */
export const satIn: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/** Behind a number of a body's work: it is only a part, or another number goes with it. */
export const onlyPart =
  /^\s*(?:(?:were|was|had|have|of\s+(?:them|whom|which|these|those)|who|whose|called\s+by|from|for\s+the|in\s+(?:private|secret|public|open|camera))\b)/iu;

/** That somebody is to answer before a court. */
export const prosecuting =
  /\b(?:prosecut\p{L}+|(?:put|placed|stand|stood|brought|sent)\s+(?:on\s+|for\s+|to\s+)?trial|(?:be|being)\s+(?:tried|charged|indicted|arraigned|court-martialled)|criminal\s+(?:charges|proceedings|case|action)|charges?\s+(?:against|be\s+brought)|indict\p{L}+|court[-\s]martial\p{L}*|brought\s+to\s+justice)\b/iu;

/** That a document recommends nothing of the kind, or holds itself not called to. */
export const recommendsNone =
  /\b(?:(?:makes?|made|offers?|has|have)\s+no\s+(?:[\p{L}-]+\s+){0,2}recommendations?\b|(?:does|do|did)\s+not\s+(?:make\s+(?:any\s+|a\s+)?recommendations?|recommend)\b|no\s+recommendations?\s+(?:is|are|was|were)\s+made\b)/iu;

/** In or beside such words: it is whether somebody is to answer for it. */
export const onAnswering =
  /\b(?:criminal|proceedings?|prosecut\p{L}+|liab\p{L}+|responsib\p{L}+|individuals?|any\s*(?:one|body|person)|guilt\p{L}*|charges?|disciplin\p{L}+|named\s+persons?)\b/iu;

/** Of a number that an account gives whole: it is told of all of them. The first group stands before the number. */
export const allOf = /\b(?:all|each|every\s+one)\s+(?:(?:of\s+)?(?:the|those|these|its|their)\s+)?$/iu;

/** Behind a number: what follows is told of all of them. */
export const allBehind =
  /^[^.;]{0,60}?,?\s(?:all|each|every\s+one)\s+(?:of\s+(?:them|whom|which)\s+)?(?:had|have|has|was|were|is|are|did|bore|showed|died|carried)\b/iu;

/** Before a number: what follows is told of some of them. */
export const someOf = /\b(?:of|among)\s+(?:the\s+|those\s+|these\s+|its\s+|their\s+)?$/iu;

/** Words by which a headline lets an office clear somebody, behind the name of the office. */
export const clearsInHeadline =
  /^\s+(?:clear(?:s|ed)?|exonerat(?:e|es|ed)|absolv(?:e|es|ed)|vindicat(?:e|es|ed)|acquit(?:s|ted)?)\s+\p{L}/iu;

/** Cues with which a document recommends. */
export const recommending =
  /\b(?:recommend\p{L}*|urg(?:e|es|ed)|call(?:s|ed)\s+for|propos(?:e|es|ed)|demand(?:s|ed))\b/iu;

/** Words with which an account gives something as settled for good. */
export const beyondDoubt =
  /\b(?:beyond\s+(?:any\s+|all\s+|a\s+|reasonable\s+|the\s+shadow\s+of\s+a\s+)*doubt|without\s+(?:any\s+|a\s+shadow\s+of\s+)*doubt|conclusively|definitively|once\s+and\s+for\s+all|unequivocally|with\s+certainty|for\s+certain|le(?:aves?|ft)\s+no\s+(?:room\s+for\s+)?doubt)\b/iu;

/** What an account lets a document have found of some substance or thing, behind "traces of"; the group `what`. */
export const tracesFound =
  /\b(?:traces?|residues?|remains|remnants|particles|fragments)\s+of\s+(?<what>[^.;,]+?)\s+(?:was|were|had\s+been|have\s+been|on|in|at|from)\b/iu;

/** Before a document: it is brought out, so that a day behind it is when it came out. */
export const broughtBefore =
  /\b(?:published|issued|released|presented|delivered|submitted|handed\s+(?:over|in)|made\s+public)\s+(?:(?:its|their|his|her|the|a)\s+)?(?:(?:final|full|first|preliminary|interim|summary)\s+)?$/iu;

/** Between such a document and the day. */
export const onTheDay = /^(?:\s+(?:into|on|of|to)\s+[^,.;\d]{3,60}?)?,?\s+on\s+(?:\p{Lu}\p{Ll}+day,?\s*)?(?:the\s+)?$/u;

/** Behind the name of a body: of whom it was made up, or that it was no other. */
export const madeUpOf =
  /(?:\s+(?:itself|themselves|himself|herself)|,?\s+(?:(?:made\s+up|consisting|composed)\s+of|of|with)\s+(?:its\s+)?(?:\p{L}+\s+|\d+\s+){1,2}?(?:members?|experts?|judges?|commissioners?|scientists?|engineers?|officers?|deputies|people|persons?|men|lawyers?|specialists?|delegations?|states?),?)\s*$/iu;

/** That those who made a document were of one mind. */
export const ofOneMind =
  /(?<!\b(?:not|never|almost|nearly|less\s+than)\s+)\b(?:unanimous(?:ly)?|with\s+one\s+voice|without\s+(?:any\s+|a\s+(?:single\s+)?)?(?:dissent|dissenting\s+(?:voice|vote|opinion)|reservations?)|(?:nobody|no\s+one|none\s+of\s+(?:them|its\s+members))\s+dissented)\b/iu;

/** Behind such words: of something else, or not of all. */
export const notQuite =
  /\b(?:except|save|apart\s+from|all\s+but|dissent\p{L}*|minority|separate\s+opinion|reserv\p{L}+\s+(?:its|his|her|their)|only\s+part\p{L}*)\b/iu;

/** In a document: some of those who made it held otherwise. */
export const ofTwoMinds =
  /\b(?:separate|dissenting|minority)\s+(?:opinions?|notes?|statements?|reports?|views?|votes?)\b|\b(?:members?|judges?|commissioners?|delegations?|delegates?|experts?|representatives?)\b[^.;]{0,80}?\b(?:dissent(?:s|ed|ing)?|reserve[sd]?\s+(?:its|his|her|their)\s+(?:position|judge?ment|view|opinion)|dissociate[sd]?|(?:did|does|do)\s+not\s+(?:sign|agree|concur|share|join)|disagree[sd]?|refused\s+to\s+sign|voted\s+against)\b|\bby\s+(?:a\s+)?majority\b/iu;

/** Who makes up a body, as the subject of a sentence behind one on it: "All five delegations". */
export const allMembers =
  /^(?:all|each|every\s+one)\s+(?:of\s+)?(?:(?:its|the|their)\s+)?(?:\p{L}+\s+|\d+\s+)?(?:members?|judges?|commissioners?|delegations?|delegates?|experts?)\b/iu;

/** That somebody is held to answer for something before the law; the first group is the one. */
export const foundLiable =
  /(?<!\b(?:not|never|be|been|may|might|could|can)\s+(?:have\s+)?)\b(?:found|finds|held|holds|ruled|declared|judged|pronounced)\s+(?:that\s+)?((?:(?!\b(?:not|no|neither|nobody|none|whether)\b)[\p{L}’'-]+\s+){1,6}?)(?:(?:is|are|was|were|to\s+be)\s+)?(?:(?:jointly|solely|partly|legally|criminally|civilly|equally|fully)\s+(?:and\s+\p{L}+\s+)?)?(?:liable|guilty|culpable|(?:criminally|legally|civilly)\s+responsible)\b/iu;

/** In a document: how many is what it does not know; what it is of stands before, or behind. */
export const howManyUnknown =
  /\b(?:(?:cannot|can\s+not|could\s+not|(?:is|was|are|were)\s+(?:not\s+possible|unable|not\s+able|impossible)\s+to)\s+(?:be\s+)?(?:say|said|tell|told|determine[d]?|establish(?:ed)?|know[n]?|estimate[d]?|ascertain(?:ed)?|state[d]?|count(?:ed)?|give|given)|(?:is|was|are|were|has|have|remains?)\s+(?:not\s+(?:been\s+)?(?:known|established|determined|clear)|unknown|unclear|uncertain)|(?:does|do|did|makes?|made)\s+no(?:t)?\s+(?:say|state|attempt\s+to\s+(?:say|estimate)|estimate(?:\s+of)?|know))\s+(?:with\s+(?:any\s+)?certainty\s+|exactly\s+|precisely\s+)?(?:how\s+many|(?:the\s+)?(?:exact\s+|precise\s+|true\s+|total\s+)?number\s+of)\b|\b(?:exact|precise|true|total)\s+number\b[^.;]{0,60}?\b(?:cannot|could\s+not|is\s+not|was\s+not|remains?\s+un\p{L}+|is\s+un\p{L}+|not\s+be)\b/iu;
