// Compiled by hand for this project: how documents that others report on are called, and what in them matters.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns for documents, those together that may stand for the same one. Lemmas or, where the plural is the document, its form. */
export const documentGroups: readonly ReadonlySet<string>[] = [
  set('report summary findings study audit review assessment statement dossier analysis survey'),
  set('proposal agreement deal recommendation offer plan accord settlement contract treaty pact'),
  set('ruling judgment judgement verdict decision order'),
  set('statement communique communiqué declaration announcement release'),
  set('letter memo memorandum email e-mail note'),
  set('minutes transcript record log'),
  set('law bill act decree resolution directive'),
];

/** Of these, those that are seldom a document, so that only one which calls itself so is meant. */
export const ownNounOnly: ReadonlySet<string> = set('order record note act bill');

/** Nouns for any document. */
export const anyDocument: ReadonlySet<string> = set('document paper text');

/** Words for a stage that may stand for each other: a preliminary report is the first one. */
export const earlyStages: ReadonlySet<string> = set('preliminary interim first provisional initial');

/** Before the noun: it is one that was not spoken of. */
export const indefinite = /^an?\s/iu;

/** Before the noun: it is another document, or one of a kind that is no document. */
export const otherDocument =
  /\b(?:another|other|earlier|previous|separate|second|third|former|past|last|annual|own|media|press|news|weather|police|intelligence|forthcoming|future|coming|upcoming|similar|different|internal|confidential|leaked|rival|old|older|draft)\b/iu;

/** Behind the noun: whose it is. */
export const ofWhom =
  /^,?\s+(?:(?:that|which)\s+)?(?:(?:was|is)\s+)?(?:(?:published|released|issued|presented|written|compiled|drawn up|prepared|submitted|put out|made|put)\s+)?(?:by|from|of)\s+/iu;

/** Behind the noun, with the one who brought it out before the verb: "the report that the board published". */
export const broughtOut =
  /^,?\s+(?:(?:that|which)\s+)?(the\s+)?((?:[\p{L}’'-]+\s+){1,6}?)(?:had\s+|has\s+)?(?:published|released|issued|presented|put|brought|made|sent|handed)\b/iu;

/** Cues with which an office tells what it found out. */
export const findingCue =
  /\b(?:found|finds?|finding|conclud\p{L}+|determin\p{L}+|establish\p{L}*|stat(?:e|es|ed)|blam\p{L}+|fault(?:s|ed)|attribut\p{L}+|admit\p{L}*|acknowledg\p{L}+|declar\p{L}+|conced\p{L}+|rul(?:e[sd]?|ing)\s+out|recommend\p{L}*|confirm(?:s|ed)|prove[sd]|clear(?:s|ed)|exonerat\p{L}+|absolv\p{L}+|vindicat\p{L}+|acquit\p{L}*|says|notes|adds|writes|calls\s+for|points\s+out|makes\s+clear)\b/iu;

/** Nouns for those who make documents, by words in the names of their offices and of their documents. */
export const makerNouns: readonly { readonly words: ReadonlySet<string>; readonly nouns: readonly string[] }[] = [
  { words: set('audit auditor auditors'), nouns: ['auditor', 'auditors'] },
  {
    words: set('accident accidents incident safety investigation investigations investigative'),
    nouns: ['investigator', 'investigators'],
  },
  { words: set('inquiry enquiry commission'), nouns: ['inquiry', 'enquiry', 'commission', 'commissioners'] },
  {
    words: set('autopsy mortem forensic pathology coroner'),
    nouns: ['pathologist', 'pathologists', 'coroner', 'examiner', 'examiners'],
  },
  { words: set('inspection inspectorate inspector'), nouns: ['inspector', 'inspectors', 'inspectorate'] },
  { words: set('court chamber tribunal'), nouns: ['court', 'chamber', 'tribunal', 'judges', 'panel'] },
  { words: set('monitoring observation observer mission'), nouns: ['monitors', 'observers', 'mission'] },
];

/** Before the noun for a body: they do not tell which body it is. Folded forms. */
export const plainBody: ReadonlySet<string> = set('official independent public state government national federal');

/** Of these, those that give something as a conclusion, … */
export const concludingCue = /\bconclud\p{L}+/iu;

/** … and those that give it as settled. */
export const settlingCue = /\b(?:conclud\p{L}+|establish\p{L}*|confirm\p{L}*|prove[sdn]?|determin\p{L}+)\b/iu;

/** A body that is set up for one inquiry: what it finds, it finds there. */
export const adHocBody = /\b(?:inquir(?:y|ies)|enquir(?:y|ies)|inquest|tribunal|fact-finding)\b/iu;

/** Cues with which something is ruled out. */
export const rulingOutCue = /\b(?:rul\p{L}+\s+out|exclud\p{L}+|dismiss\p{L}*|reject\p{L}*|discount\p{L}*)/iu;

/** Cues that put blame on the one whom the words behind them name. */
export const blamingCue = /\b(?:blam(?:e|es|ed|ing)|fault(?:s|ed|ing)?|accus(?:e|es|ed|ing)|condemn(?:s|ed|ing)?)\b/iu;

/** After the one who is blamed: what for. */
export const blamedFor = /\s+(?:for|of|over)\s+/iu;

/** Words of a sentence in which somebody may be found at fault. */
export const atFault =
  /\b(?:fail\p{L}*|fault\p{L}*|omit\p{L}*|omission\p{L}*|neglec\p{L}*|neglig\p{L}*|ignor\p{L}*|delay\p{L}*|postpon\p{L}*|late|later|too|without|not|no|never|none|nor|neither|should|breach\p{L}*|violat\p{L}*|contrary|against|until|inadequa\p{L}*|insufficien\p{L}*|poor\p{L}*|wrong\p{L}*|errors?|erred|mistak\p{L}*|lack\p{L}*|miss(?:ed|ing)|although|despite|although|though|unable|overlook\p{L}*|respons\p{L}*|blam\p{L}*|caus\p{L}+|contribut\p{L}*|factors?)\b|n['’]t\b/iu;

/** That the document leaves the cause open; its own or its office's words. */
export const noCause =
  /\b(?:(?:does|did|do|has|have|had|can|could)\s*(?:not|n['’]t)\s+(?:yet\s+|been\s+able\s+to\s+|seek\s+to\s+|purport\s+to\s+|attempt\s+to\s+)*(?:determin\p{L}+|establish\p{L}*|stat(?:e|ed)|nam(?:e|ed)|identif\p{L}+|give[n]?|draw\p{L}*|reach(?:ed)?|come\s+to)\s+(?:a\s+|any\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}(?:causes?|conclusions?)|(?:makes?|made|draws?|drew|gives?|names?|states?|reach(?:es|ed)|contains?)\s+no\s+(?:[\p{L}-]+\s+){0,2}(?:and\s+no\s+|or\s+)?(?:causes?|conclusions?|findings?)\b(?!\s+(?:of|as\s+to|on|about|regarding|concerning|against)\s+(?!(?:[\p{L}-]+\s+){0,3}causes?\b))|no\s+(?:[\p{L}-]+\s+){0,2}(?:cause|conclusions?)\s+(?:(?:as\s+to|on|about|regarding|concerning)\s+(?:[\p{L}-]+\s+){1,4}?)?(?:ha(?:s|ve)|can|could|should|may|is|are|was|were)\b|(?:does|do|did|can)\s*not\s+(?:permit|allow|support|yield|justify)\s+(?:an?\s+|any\s+)?(?:[\p{L}-]+\s+){0,2}(?:statement|conclusions?|finding|answer)\b|(?:cannot|could\s+not)\s+(?:yet\s+)?(?:state|determine|establish|name|identify)\s+(?:a\s+|any\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}causes?\b|causes?(?:\s+(?:of|for|behind)\s+(?:[\p{L}’'-]+\s*){1,6})?\s+(?:(?:has|have|had)\s+not\s+(?:yet\s+)?been|(?:is|was|remains?|are)\s+(?:not\s+(?:yet\s+)?)?(?:un)?(?:known|determined|established|clear|open)|could\s+not\s+(?:yet\s+)?be|cannot\s+(?:yet\s+)?be|(?:is|are)\s+still\s+being))/iu;

/** Of such words, those by which a cause is known after all: "the cause is known". */
export const causeKnown = /\b(?:is|was|are)\s+(?:known|determined|established|clear)\b/iu;

/** That the document puts blame on nobody. */
export const noBlame =
  /\b(?:not|no|without|nor|neither|n['’]t|nothing\s+(?:here|herein|said|in\s+(?:it|this|the)))\b[^.;]{0,60}\b(?:blame|liability|fault|guilt|guilty|culpab\p{L}+|responsible|responsibility)\b|\bnot\s+(?:attribut\p{L}+|ascrib\p{L}+)\b[^.;]{0,60}\bto\s+any/iu;

/** Of such words: they are of one who is named, so that others may be to blame. */
export const blamesNotOne =
  /\bno\s+(?:\p{L}+\s+)?(?:fault|blame)\s+(?:in|with|by|on\s+the\s+part\s+of)\b(?![^.;]*\bany)/iu;

/** Of such words: they leave nobody out. */
export const blamesNobody = /\b(?:any\s*(?:one|body|party|side|person|state|country)|nobody|no\s+one)\b/iu;

/** Headings under which a document says what matters, by what stands there. */
export const salientHeadings: ReadonlyMap<string, RegExp> = new Map([
  [
    'conclusion',
    /^\W*(?:[\divx]+[.)]?\s+)?(?:(?:main|key|overall|general|principal)\s+)?(?:conclusions?|findings?|summary of findings|results?)\b/iu,
  ],
  ['cause', /^\W*(?:[\divx]+[.)]?\s+)?(?:(?:probable|direct|main|immediate)\s+)?causes?\b/iu],
  ['recommendation', /^\W*(?:[\divx]+[.)]?\s+)?(?:safety\s+)?recommendations?\b/iu],
]);

/** Sentences in which a document says what matters, wherever they stand. */
export const salientWords: ReadonlyMap<string, RegExp> = new Map([
  [
    'recommendation',
    /^(?:[\p{L}’'-]+\s+){0,6}(?:recommends?|urges|calls\s+on|proposes)\b|\b(?:is|are)\s+recommended\b|^recommendations?:/iu,
  ],
  [
    'cause',
    /\b(?:(?:probable|immediate|direct|main|root|primary|principal)\s+cause|contributing\s+(?:cause|factor)s?|contributory\s+factors?|was\s+caused\s+by|were\s+caused\s+by)\b/iu,
  ],
  [
    'conclusion',
    /^(?:[\p{L}’'-]+\s+){0,6}(?:concludes?|finds|found\s+that|considers|determined\s+that|established\s+that|is\s+of\s+the\s+opinion|notes\s+with)\b/iu,
  ],
]);

/** In such a sentence: it speaks of what is not found out. */
export const notSalient = /\b(?:will\s+(?:follow|be\s+published)|is\s+continuing|are\s+continuing)\b/iu;

/** Words of a sentence in which a document finds something amiss with somebody. */
export const amiss =
  /\b(?:fail(?:s|ed|ing|ure|ures)?|fault(?:s|ed|y)?|omitted|neglect\p{L}*|negligen\p{L}*|ignored|postpon\p{L}+|too\s+late|did\s+not|had\s+not|was\s+not|were\s+not|should\s+have|ought\s+to\s+have|breach(?:es|ed)?|violat\p{L}+|contrary\s+to|inadequate|insufficient|poorly|wrongly|errors?|mistakes?|lack(?:s|ed)|overlooked|without\s+(?:permission|consent|approval|a\s+permit))\b|n['’]t\b/iu;

/** Nouns for parties with whom a document may find something amiss, beyond bodies and holders of offices; singular. */
export const parties: ReadonlySet<string> = set(
  'contractor subcontractor supplier owner landlord manufacturer builder crew driver pilot garage employer carrier dealer developer insurer ministry council',
);

/** In a sentence with a negation: it denies only up to a time or a degree. */
export const deniesInPart =
  /\b(?:until|till|before|only|enough|too|all|always|every|fully|entirely|alone|merely|just|yet|necessarily)\b/iu;

/** A document speaks of itself: the words behind are what it calls itself. */
export const ofItself = /\b(?:this|the present)\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/giu;

/** Before the time that opens a sentence. */
export const beforeTime = /^(?:(?:in|on|at|by|since|about|some|early|late)\s+)*$/iu;

/** In a sentence in which a document says what it leaves open: it speaks of itself, or of the event. */
export const ofItsOwn = /\b(?:this|the present|we|our|it|the)\b/iu;

/** What is not so after all: in a sentence that tells a cause as known. */
export const notKnown = /\bnot\b|n['’]t/iu;

/** In the sentence of a cause: an account does not say outright that it was so. */
export const heldPossible =
  /\b(?:may|might|could|possib\p{L}+|cannot|rule[ds]? out|suspect\p{L}*|suggest\p{L}*|mention\p{L}*)\b/iu;

/** Marks of doubt beside hedges: what is put off, asked or allowed for. */
export const leftOpen =
  /\b(?:may|might|could|possib\p{L}+|probab\p{L}+|likely|perhaps|appear\p{L}*|seem\p{L}*|suggest\p{L}*|indicat\p{L}+|consider\p{L}*|believ\p{L}+|whether|if|cannot|rule[ds]? out|suspect\p{L}*|presum\p{L}+|assum\p{L}+|unclear|unconfirmed|potential\p{L}*|apparent\p{L}*|consistent with|point\p{L}* to|not (?:be )?confirm\p{L}*|theor\p{L}+|hypothes\p{L}+|raise[sd]?)\b/iu;

/** The one who made a document, behind "by" or "of". */
export const maker = /^(?:the |an? |its )?(?:[\p{L}’'-]+[\s]*){1,5}/iu;

/** Where the words for the maker end at the latest. */
export const behindMaker =
  /\s(?:says?|said|that|which|on|into|f(?:ou|i)nds?|state[sd]?|clear(?:s|ed)|confirm(?:s|ed)|exonerate[sd]|absolve[sd]|vindicate[sd]|blame[sd]|name[sd]|prove[sd]|show(?:s|ed)|establish(?:es|ed)|conclude[sd]|puts?|gives?|gave|call(?:s|ed)|reveal(?:s|ed)|list(?:s|ed)|count(?:s|ed)|describe[sd]|attribute[sd]|has|had|is|was)\b.*$/iu;

/** From such a word to a place behind it: the place hangs on another word, "the fire that killed 31". */
export const hangingOn = /\b(?:that|which|who|whom|whose|where|when|as|after|before|since|until|if)\b[^;]*$/iu;

/** At the beginning of what is said. */
export const complementizer = /^\s*that\b/iu;

/** At the end of what is said: the mark of a note that stands behind it, "[3". */
export const noteBehind = /[.,;]?["”’]?(?:\[\p{L}?\d{1,3}\]?)+\.?$/u;

/** Words that open a clause told on the way, behind a comma or a preposition. */
export const onTheWay: ReadonlySet<string> = set('which who whom whose where when');

/** Words that open another clause behind a comma. */
export const furtherClause: ReadonlySet<string> = set('and but while although though whereas');

/** Where one clause of a sentence ends and another begins. */
export const clauseBounds = /[;:]\s|,\s(?:and|but|while|although|though|whereas|since|because|which|who)\b/giu;

/** Words that join clauses also without one. */
export const joiningClauses: ReadonlySet<string> = set('and but');

/** Behind such a word: what is said goes on, "and that the doors were open", "and says the doors were open". */
export const saidFurther: ReadonlySet<string> = set('that say says said');

/** Before a time: it is not given exactly. */
export const notExactly =
  /\b(?:about|around|shortly|some|roughly|nearly|almost|before|after|by|until|from|since|approximately|toward|towards|past|between)\s*$/iu;

/** Of a line of a document's head: it is, or begins with, what kind of a report the document is. The first group is what makes it one of an inquiry, the second the words behind. */
export const headingOfReport =
  /^(?:the\s+|(?:(?:executive|short|public)\s+)?(?:summary|abstract|digest)(?:\s+by\s+[^,.;:]{1,60}?)?\s+of\s+(?:the\s+)?)?((?:(?:preliminary|interim|final|provisional|initial|factual|inquiry|enquiry|investigation|investigative|fact-finding|monitoring|observation|inspection|accident|incident|inquest|spot)\s+){0,3})(?:(?:summary\s+)?reports?|findings|summary\s+of\s+(?:the\s+)?(?:findings|conclusions)|conclusions)(?:\s+(?:no\.?\s*)?[\divx]+(?:\/\d+)?)?(?=$|\s*[,:;(–—-]|\s+(?:of|on|into|by|to)\s)(.*)$/iu;

/** In the name of an office: what it inquires into, or where, begins here. */
export const inquiredInto = /\s(?:into|on|at|concerning|regarding|relating)\s.*$/iu;

/** Where one line of a head holds two, as two sentences: the name of a body, and the kind of its document. */
export const headingParts = /(?<=\p{L}{3}|\d{4})\.\s+(?=\p{Lu})/u;

/** A line of a head, or a sentence of one, that tells how the document gives its figures. */
export const headingRemark =
  /^\(?(?:all\s+)?(?:times?|hours|dates|distances|figures|sums|amounts)\s+(?:(?:given|stated|in\s+this\s+(?:report|summary|document))\s+)?(?:are|is)\b[^.;]*[.)]*$/iu;

/** Who leads those who made a document: in its head, or where it first speaks of them. The first group is the name. */
export const presidedBy =
  /\b(?:[Cc]hair(?:man|woman|person)?|CHAIR(?:MAN|WOMAN)?|[Cc]ommissioner|[Pp]resident|[Rr]apporteur|[Cc]oroner|(?:chaired|headed|led|presided\s+over)\s+by)[^\S\n]*[:,]?[^\S\n]+((?:(?:the\s+)?(?:Hon|Rt|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Judge|Justice|Professor|Prof|General|Admiral|Captain|Deputy|Senator)\b\.?[^\S\n]+){0,3}\p{Lu}[\p{L}.'’-]*(?:[^\S\n]+\p{Lu}[\p{L}'’-]+){1,3})/gu;

/** A line of a head that is the name of one who leads those who made the document, with a title. */
export const leaderLine =
  /^(?:Judge|Justice|Professor|Prof\.?|Commissioner|Coroner|Sir|Dame|Lord|Lady)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}'’-]+$/u;

/** Behind the kind and a colon or comma: the part of the document, or its matter, and no sentence. */
export const headingGoesOn =
  /^\s*(?:$|\(|\d|(?:of|on|into|by|to)\s|[,:;–—-]\s*(?:$|\(?\d|(?:executive\s+)?summary\b|abstract\b|(?:main\s+)?(?:conclusions|findings)\b|part\b|volume\b|annex\b|(?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+,\s*\d{1,2}\s+\p{L}+\s+\d{4}\s*$|(?:the\s+)?(?:[\p{L}-]+\s+){1,4}(?:of|at|in|on|into)\s))/iu;

/** A line names a body that inquires: its whole business is to find out. */
export const inquiringBody =
  /\b(?:commission|inquiry|enquiry|(?:accident|safety|investigations?|incident|inquiry|maritime|aviation|rail|transport)\s+(?:board|bureau|branch|office|authority|agency|institute)|board|bureau|inspectorate|tribunal|inquest|coroner|ombudsman|fact-finding\s+\p{L}+|(?:monitoring|observer|observation|verification|investigation|inquiry|expert)\s+(?:mission|panel|committee|group|team)|(?:joint|select|special|parliamentary|(?:fact-)?finding|investigat\p{L}+)\s+committee\s+(?:on|into|of\s+inquiry)|panel|mission|inspector-general|auditor-general)\b/iu;

/** A line names another body, whose report is plainly one only where its kind tells so. */
export const anyBody =
  /\b(?:committee|authority|agency|office|institute|directorate|administration|ministry|department|court|council)\b/iu;

/** A line of a head that no report of a body has: what it is instead, who wrote it, whose it is. */
export const headingOfOther =
  /^(?:by\s+\p{L}|(?:opinion|comment|commentary|editorial|analysis|column|interview|review|letter)s?\b|from our\b)|\b(?:press\s+(?:release|service|office|statement|conference)|news|newspaper|wire|times|herald|gazette|journal|post|courier|observer(?!\s+mission)|tribune|statement|communiqu[ée]|briefing|reporter|correspondent|editor|annual|quarterly|monthly|weekly|letter|submission|response|reply|remarks|speech|comments?|draft)\b/iu;

/** A line of a head that is a sentence, as the headline of a story is. */
export const headingSays =
  /[?!"“”]|\b(?:is|are|was|were|be|been|has|have|had|did|does|will|would|might|could|should|says?|said|finds?|found|blames?|blamed|clears?|cleared|shows?|showed|reveals?|concludes?|concluded|faults?|warns?|warned|points?|names?|named|calls?|urges?|slams?|rejects?|leaves?|puts?|likely|according|due|ahead)\b/iu;

/** Prose that opens with place and agency, as a story does. */
export const openingOfStory =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,?\s+\p{Lu}?[\p{L}\d.'’-]+){0,6}[,\s]{0,2}(?:\([^()\n]{2,40}\)\s*)?\s[-–—]+\s)/u;

/** Behind the document as the subject of a sentence, or behind whose it is: a verb with which it tells, beside those that report, as the group `verb`. */
export const plainTelling =
  /^(?:\s+(?:of|by|from|on|into)\s+(?:(?!(?:that|which|who|whose|it|he|she|they|has|had|have|is|was|are|were|says?|said)\b)[\p{L}\p{N}’'-]+\s+){0,8}?(?!(?:that|which|who|whose|it|he|she|they|has|had|have|is|was|are|were|says?|said)\b)[\p{L}\p{N}’'-]+)?(?:,[^,.;]{1,60},)?\s+(?<verb>(?:(?:has|had|have)\s+)?(?:(?:also|then|further|\p{L}+ly)\s+)?["“‘']?(?:confirms?|confirmed|prove[sd]?|establish(?:es|ed)|puts?|gave|gives?|sets?|estimated?s?|estimates|speaks?\s+of|spoke\s+of|lists?|names?|named|counts?|counted|wants?|wanted|clears?|cleared|exonerates?d?|absolves?d?|vindicates?d?|blames?d?|draws?|drew|calls?\s+for|called\s+for|recommend(?:s|ed)?|describes?d?|rule[sd]?\s+out|excludes?d?|dismisse[sd]|f(?:ou|i)nds?|conclude[sd]?|state[sd]?|notes?|noted|determine[sd]?))\b/iu;

/** Words that clear somebody, in a cue or in what is said. */
export const clearing =
  /\b(?:clear(?:s|ed|ing)?(?=\s+(?:\p{Lu}|the\b|of\b|him\b|her\b|them\b|his\b|its\b|crew|pilots?|police|officers?|army|navy|staff|firm|company))|exonerat\p{L}+|absolv\p{L}+|vindicat\p{L}+|acquit\p{L}*|(?:is|was|are|were|been|be)\s+(?:not|n['’]t)\s+(?:to\s+blame|at\s+fault|responsible|guilty|liable|culpable)|(?:bears?|bore|carr(?:y|ies|ied))\s+no\s+(?:blame|responsibility|guilt|liability|fault)|did\s+nothing\s+wrong|(?:had\s+nothing|\b[Nn]o\b[^.;]{1,40}\s+had\s+anything)\s+to\s+do\s+with|no\s+(?:blame|fault|responsibility)\s+(?:lay|lies|attache[sd]))\b/u;

/** Words of a document by which somebody comes off well. */
export const comesOffWell =
  /\b(?:not\s+(?:to\s+blame|responsible|at\s+fault|contribut\p{L}+|caus\p{L}+|involved)|no\s+(?:criticism|fault|evidence|indications?|signs?|failings?|shortcomings?|errors?|contact|part|role)|correct(?:ly)?|proper(?:ly)?|appropriate(?:ly)?|adequate(?:ly)?|reasonabl[ey]|in\s+accordance|complied|compliant|could\s+not\s+have|nothing\s+to\s+do|did\s+not\s+(?:cause|contribute)|rul(?:e[sd]?|ing)\s+out|excluded?|clear(?:s|ed)\s+of)\b/iu;

/** What an account gives as a reason outright. */
export const explaining =
  /\b(?:caus(?:ed|es|ing)|because|due\s+to|owing\s+to|as\s+a\s+result\s+of|led\s+to|brought\s+(?:down|about)|triggered|result(?:ed|s)\s+(?:in|from)|died\s+(?:of|from)|killed\s+(?:by|him|her|them)|to\s+blame\s+for|the\s+(?:(?:main|principal|primary|chief|sole|only|real|true|root|direct)\s+)?(?:cause|reason)\s+(?:of|for|was|is)|responsible\s+for|doomed|sank\s+the)\b/iu;

/** What in a document may be the same reason in other words. */
export const mayExplain =
  /\b(?:caus\p{L}+|because|due\s+to|owing\s+to|result\p{L}*|led\s+to|since|as|through|after|following|from|by|thus|therefore|so\s+that|contribut\p{L}+|attribut\p{L}+|explain\p{L}*|reason|when)\b/iu;

/** What an account gives as somebody's omission. */
export const omitting = /\b(?:fail(?:ed|ure)\s+to|neglected\s+to|forgot\s+to|omitted\s+to|should\s+have|ignored)\b/iu;

/** Between a document and a day: the day is its own. The first group is set where the day is when it came out. */
export const ownDay =
  /^(?:\s+(?:of|by|from)\s+[^,.;\d]{3,60}(?=,))?,?\s*(?:(?:which\s+|that\s+)?(?:is\s+|was\s+)?(?:dated|of|signed|completed|adopted)|((?:which\s+|that\s+)?(?:is\s+|was\s+)?(?:published|released|issued|made\s+public|presented|out)))(?:\s+on)?\s*(?:\p{Lu}\p{Ll}+day,?\s*)?(?:the\s+)?$/u;

/** Of a line in which a document tells its own day. */
export const ownDayLine =
  /^(?:\W*(?:\p{L}+\s+){0,3}(?:published|dated|date|issued|released|adopted|completed|signed|approved|presented)\b|[\p{L},.\s]{0,30}\d)/iu;

/** Grave charges: the words of one, and what in a document may be the same in milder ones. */
export const charges: readonly { readonly told: RegExp; readonly also: RegExp }[] = [
  {
    told: /\b(?:brib\p{L}*|kickbacks?|corrupt(?:ion|ly)?)\b/iu,
    also: /\b(?:brib|kickback|corrupt|payment|gift|inducement|undue)/iu,
  },
  {
    told: /\b(?:embezzl\p{L}*|stole|(?:was|were|been)\s+stolen|misappropriat\p{L}*|siphon\p{L}*|pocketed)\b/iu,
    also: /\b(?:embezzl|steal|stole|theft|misappropriat|siphon|diverted|missing|unaccounted|irregular)/iu,
  },
  {
    told: /\b(?:fraud(?=\s*(?:$|[.,;:]|(?:by|and|on|in|at|had|was|were|to|worth)\b))|swindl\p{L}*|defraud\p{L}*)\b/iu,
    also: /\b(?:fraud|swindl|defraud|deceiv|decept|false|forg|irregular|embezzl|misappropriat)/iu,
  },
  {
    told: /\b(?:fell\s+asleep|(?:was|were|been)\s+asleep|dozed|dozing|nodd(?:ed|ing)\s+off)\b/iu,
    also: /\b(?:asleep|sle[ep]|slept|doz|fatigue|tired|alert|awake|bed|night|rest|drows)/iu,
  },
  {
    told: /\b(?:drunk(?:en)?|intoxicated|inebriated|had\s+been\s+drinking)\b/iu,
    also: /\b(?:drunk|drink|drank|intoxicat|inebriat|alcohol|under\s+the\s+influence|blood|sober)/iu,
  },
  {
    told: /\b(?:falsif\p{L}+|forged|forger(?:y|ies)|fabricated|doctored|tampered|backdated)\b/iu,
    also: /\b(?:falsif|forg|fabricat|doctor(?:ed|ing)|tamper|alter|chang|backdat|false|incorrect|inaccura|manipulat|untrue|record|entr(?:y|ies)|signed)/iu,
  },
  {
    told: /\b(?:cover(?:ed)?[-\s]?up|hushed\s+up)\b/iu,
    also: /\b(?:cover(?:ed)?[-\s]?up|hush|conceal|hid|withh|disclos|suppress|destroy|delet|not\s+(?:pass|report|inform|told)|without\s+inform)/iu,
  },
  {
    told: /\b(?:murder(?:ed|s)?|assassinat\p{L}*|massacre[sd]?|lynch\p{L}*)\b/iu,
    also: /\b(?:murder|assassinat|massacre|lynch|kill|homicide|shot|execut|intent)/iu,
  },
  {
    told: /\b(?:choked|choking|strangl\p{L}+|throttl\p{L}+|smother\p{L}*)\b/iu,
    also: /\b(?:chok|strang|throttl|smother|suffocat|asphyxia|airway|breath)/iu,
  },
  {
    told: /\b(?:tortur\p{L}*|beat(?:en)?\s+(?:him|her|them|to\s+death)|(?:was|were|been)\s+beaten)\b/iu,
    also: /\b(?:tortur|beat|blow|assault|ill-treat|mistreat|blunt|kick|punch|struck|abuse|baton|force)/iu,
  },
  {
    told: /\bsabotag\p{L}*\b/iu,
    also: /\b(?:sabotag|deliberate|intent|interfer|tamper|unlawful|third\s+part|attack|explosive)/iu,
  },
  { told: /\bterroris\p{L}*\b/iu, also: /\b(?:terror|attack|explosive|bomb|intent|deliberate|unlawful)/iu },
  {
    told: /\b(?:deliberately|intentionally|on\s+purpose|wil(?:l)?fully)\b/iu,
    also: /\b(?:deliberate|intent|intend|on\s+purpose|wil(?:l)?ful|knowing|knew|aware|chose)/iu,
  },
];

/** Words of an account that find fault with somebody. */
export const findingFault =
  /\b(?:(?:to\s+)?blam(?:e|es|ed|ing)|at\s+fault|negligen(?:t|ce|tly)|careless(?:ly|ness)?|reckless(?:ly|ness)?|culpab\p{L}+|guilty|responsible\s+for|fail(?:ed|ure|ings?)|faults?|faulted|mistakes?|errors?|criticis\p{L}+|criticiz\p{L}+|condemn\p{L}*|neglect\p{L}*|should\s+(?:not\s+)?have|incompeten\p{L}+|wrongly)\b/iu;

/** Somebody who is named is to blame, told outright. */
export const isToBlame =
  /\p{Lu}[\p{L}'’-]+\s+(?:is|was|are|were)\s+(?:(?:alone|solely|entirely|mainly|chiefly)\s+)?(?:to\s+blame|at\s+fault|culpable)\b/u;

/** In a sentence: what is told there is told when a document came out, and may be no part of it. */
export const whenBroughtOut =
  /\b(?:presentation|publication|launch|release|unveiling|presenting|introducing|launching|publishing)\s+(?:of\s+)?(?:the|its|his|her|their)\s+(?:\p{L}+\s+)?(?:report|findings|summary|document)\b/iu;

/** What might have been: "would have lived". */
export const mightHaveBeen = /\bwould\s+(?:not\s+|still\s+|probably\s+|\p{L}+ly\s+)?(?:have|be)\b/iu;

/** Before a day in the head of a document: it is of what the document is about, "inquiry into the disaster on 12 October". */
export const ofTheMatter =
  /\b(?:on|of|in|from|to|between|after|since)\s+(?:the\s+)?(?:(?:night|morning|evening|afternoon|events)\s+(?:of\s+)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/iu;

/** What a document is called that is no report of an inquiry. */
export const otherSorts = /\b(?:statement|letter|speech|memo|memorandum|note|order|interview|remarks|telegram)s?\b/iu;
