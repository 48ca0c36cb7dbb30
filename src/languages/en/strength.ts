// Compiled by hand for this project: the words by which one wording of a claim is firmer than another.

/** Hedges that pass on what others say or charge and vouch for nothing; lower case. */
export const hearsay =
  /^(?:alleged|allegedly|allegations?|alleges?|purported|purportedly|reportedly|reputed|reputedly|supposedly|rumou?red|unconfirmed|unverified|unsubstantiated|uncorroborated|accused?|accuses|accusing)$/iu;

/** Cues that leave what is said open, or only think it. */
export const softCue =
  /\b(?:believ\p{L}+|think|thinks|thought|thinking|suspect\p{L}*|suggest\p{L}*|assum\p{L}+|presum\p{L}+|surmis\p{L}+|speculat\p{L}+|fear(?:s|ed|ing)?|hint(?:s|ed|ing)?|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|theori[sz]\p{L}+|consider(?:s|ed|ing)?|guess\p{L}*|estimat\p{L}+|felt|feels?)\b/iu;

/** Cues that tell what is said as settled. */
export const firmCue =
  /\b(?:conclud(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|establish(?:es|ed|ing)?|determin(?:e|es|ed|ing)|prov(?:e|es|ed|en|ing)|demonstrat(?:e|es|ed|ing)|found|finds|ascertain(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|reveal(?:s|ed|ing)?|show(?:s|ed|n|ing)?|certif(?:y|ies|ied|ying)|corroborat(?:e|es|ed|ing))\b/iu;

/** Cues of whoever only thinks something, or gives it to understand. */
export const thinksCue =
  /\b(?:believ(?:e[sd]?|ing)|think(?:s|ing)?|thought|suspect(?:s|ed|ing)?|suggest(?:s|ed|ing)?|assum(?:e[sd]?|ing)|presum(?:e[sd]?|ing)|surmis\p{L}+|speculat\p{L}+|fear(?:s|ed|ing)?|hint(?:s|ed|ing)?|guess(?:es|ed|ing)?|theori[sz]\p{L}+)\b/iu;

/** Cues of whoever says something outright, or is sure of it. */
export const saysOutright =
  /\b(?:sa(?:ys?|id|ying)|stat(?:e[sd]?|ing)|announc\p{L}+|declar(?:e[sd]?|ing)|assert(?:s|ed|ing)?|kn(?:ow|ows|ew|own)|(?:is|was|are|were|been|be)\s+(?:\p{L}+ly\s+|quite\s+)?(?:certain|sure|convinced|positive|adamant)|(?:is|was|are|were|has|have|had)\s+no\s+doubt)\b/iu;

const forms = '(?:(?:is|are|was|were|be|been|being|has|have|had)\\s+(?:\\p{L}+ly\\s+)?)*';

/** Words by which two things are only brought together: "was linked to", "bears the hallmarks of", "contributed to". */
export const looseRelation = new RegExp(
  `\\b${forms}(?:(?:linked|associated|connected|correlated|tied)\\s+(?:to|with)|(?:consistent|compatible|in\\s+keeping)\\s+with|(?:a|one|another)\\s+(?:(?:possible|likely|contributing|major|important)\\s+)?(?:factor|cause|reason)\\s+(?:in|of|for|behind))\\b|\\b(?:bear(?:s|ing)?|bore|carr(?:y|ies|ied)|ha[sd]|have)\\s+(?:all\\s+)?(?:the\\s+)?(?:hallmarks?|signature|marks?|traits|stamp)\\s+of\\b|\\bcontribut(?:e|es|ed|ing)\\s+to\\b|\\b(?:goes|go|went|gone)\\s+(?:hand\\s+in\\s+hand|together|along)\\s+with\\b|\\bplay(?:s|ed)?\\s+an?\\s+(?:\\p{L}+\\s+)?(?:part|role)\\s+in\\b|\\bpoint(?:s|ed|ing)?\\s+to\\b|\\bcoincid(?:e|es|ed)\\s+with\\b|\\bmade\\s+worse\\s+by\\b`,
  'iu',
);

/** Words by which one thing is told to be the doing of another: "was caused by", "carried out by", "leads to". */
export const firmRelation = new RegExp(
  `\\b${forms}(?:(?:caused|carried\\s+out|committed|triggered|brought\\s+about|set\\s+off|sparked|perpetrated|organi[sz]ed|staged)\\s+by|due\\s+to|(?:the\\s+)?(?:result|work|doing|cause)\\s+of|responsible\\s+for|to\\s+blame\\s+for|behind)\\b|\\b(?:caus(?:e|es|ed|ing)|triggers?|triggered|sparks?|sparked)\\b|\\b(?:lead|leads|led)\\s+to\\b|\\b(?:brings?|brought)\\s+about\\b|\\bresult(?:s|ed)?\\s+(?:from|in)\\b|\\bbecause\\s+of\\b`,
  'iu',
);

/** An amount before a noun: "some (of the) guards". */
const amount = (words: string, behind = ''): RegExp =>
  new RegExp(`\\b(?:${words})\\s+(?:of\\s+)?(?:(?:the|its|his|her|their|these|those)\\s+)?${behind}$`, 'iu');

/** How many of some are meant, by how much of all of them that is; each with what may stand before the noun. */
export const quantifiers: readonly (readonly [rank: number, words: RegExp])[] = [
  [1, amount('some|several|a\\s+few|a\\s+number|a\\s+handful|individual|certain')],
  [2, amount('many|half|dozens|a\\s+third|a\\s+quarter')],
  [3, amount('most|nearly\\s+all|almost\\s+all|the\\s+(?:great\\s+|vast\\s+)?majority')],
  [
    4,
    amount(
      '(?<!\\b(?:nearly|almost|not|virtually|practically)\\s)(?:all|every(?:\\s+one)?|each(?:\\s+one)?)',
      '(?:\\p{L}+\\s+|\\d+\\s+)?',
    ),
  ],
];

const tellers =
  '(?:(?:an?|the|one|another|two|three|four|five|several|some|his|her|its|their)\\s+[^,;:.“”"()]{2,80}?|\\p{Lu}[^,;:.“”"()]{2,60}?)';

/**
 * Between two commas or before the end: who says what stands in front, the source in the first group and the verb with what goes with it in the second.
 * ", a consultant wrote in an e-mail seen by the Herald", ", the dockers' union charges".
 */
export const toldAside = new RegExp(
  `,\\s+(${tellers})\\s+((?:sa(?:ys?|id)|wrote|writes|charg(?:es?|ed)|claim(?:s|ed)?|alleg(?:es?|ed)|report(?:s|ed)?|testif(?:ies|ied)|complain(?:s|ed)?|recall(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|stat(?:es?|ed)|insist(?:s|ed)?|announc(?:es?|ed)|warn(?:s|ed)?|told\\s+(?:the\\s+)?\\p{L}+)(?![\\p{L}-])[^,;:“”"()]*?)(?=,|[.]?$)`,
  'u',
);

/** What turns a firm cue round or leaves it open: "could not confirm", "yet to establish". */
export const notYet =
  /\b(?:not|n['’]t|never|cannot|unable|could|may|might|would|will|yet to|refus\p{L}+|declin\p{L}+)\b/iu;

/** One person or one paper, as the head of a source; singular. */
export const oneSpeaker =
  /\b(?:spokes(?:man|woman|person)|analyst|expert|professor|lecturer|researcher|scientist|engineer|economist|historian|official|officer|minister|governor|mayor|senator|lawmaker|diplomat|ambassador|prosecutor|sheriff|commander|chief|director|source|insider|adviser|advisor|aide|doctor|witness|resident|eyewitness|consultant|inspector|coroner|detective|lawyer|attorney|commissioner|secretary|pilot|driver|worker|councillor|councilwoman|councilman|pathologist|geologist|hydrologist|specialist)\b/iu;

/** Where what somebody says begins anew. */
export const nextThat = /\s(?:and|but|or)\s+that\s/iu;

/** Hedges that leave hardly anything open. */
export const nearlySure =
  /^(?:almost\s+certain(?:ly)?|(?:very|most|highly|overwhelmingly)\s+(?:likely|probabl[ey])|in\s+all\s+(?:likelihood|probability))$/iu;

/** What stands before a hedge and makes it nearly sure. */
export const almost = /\b(?:very|most|highly|overwhelmingly)\s+$/iu;

const doubtNouns =
  '(?:theor(?:y|ies)|possibilit(?:y|ies)|explanations?|assumptions?|suspicions?|fears?|beliefs?|hypothes[ie]s|guess(?:es)?|impressions?|versions?|likelihood|chances?|speculation)';

const firstFindings =
  '(?:initial|first|preliminary|early|unconfirmed|unverified|provisional|tentative)\\s+(?:\\p{L}+\\s+){0,2}?(?:findings?|results?|reports?|indications?|information|assessments?|estimates?|accounts?|tests?|inquir(?:y|ies)|investigations?|examinations?)';

/**
 * Words that open a clause which is only held likely, and are no hedge by themselves: "there are signs that", "the working theory is that", "according to
 * initial findings,".
 */
export const doubtOpens = new RegExp(
  [
    '\\bthere\\s+(?:are|is|were|was|have\\s+been|has\\s+been)\\s+(?:(?:some|strong|growing|clear|many|first|initial|a|no\\s+lack\\s+of|every|reason|good)\\s+){0,2}(?:signs?|indications?|reports?|suggestions?|rumou?rs?|claims|hints?|fears?|chance|possibility|suspicions?|reason\\s+to\\s+(?:believe|think|suspect))\\s+that\\s',
    `\\b(?:the|a|one|another|their|its|his|her)\\s+(?:[\\p{L}-]+\\s+){0,2}?${doubtNouns}\\s+(?:is|was|remains|are|being)\\s+that\\s`,
    '\\b(?:(?:it|everything|all|much)\\s+(?:looks?|looked|seems?|seemed|appears?|appeared|points?|pointed|suggests?|suggested|would\\s+(?:seem|appear))\\s+(?:very\\s+much\\s+)?(?:as\\s+though|as\\s+if|like|that)|it\\s+(?:is|was)\\s+(?:widely\\s+|generally\\s+|quite\\s+)?(?:possible|likely|probable|conceivable|thought|believed|feared|suspected|assumed|presumed|rumou?red|alleged)\\s+that)\\s',
    `\\baccording\\s+to\\s+(?:the\\s+)?${firstFindings},?\\s`,
    `\\b(?:the\\s+)?${firstFindings}\\s+(?:suggest|indicate|point\\s+to)\\p{L}*\\s+(?:that\\s)?`,
    '\\b(?:chances|(?:all\\s+)?the\\s+signs)\\s+are\\s+that\\s',
    '\\b(?:is|are|was|were|has\\s+been|have\\s+been)\\s+(?:\\p{L}+ly\\s+)?(?:examining|investigating|checking|probing|reviewing|studying|testing|(?:looking|inquiring)\\s+into)\\s+whether\\s',
  ].join('|'),
  'giu',
);

/** Nouns for what is not known for certain, before what it is: "the suspicion is that …", "rumours that …", "a theory by which …". */
export const doubtNoun =
  /\b(?:suspicions?|beliefs?|theor(?:y|ies)|hypothes[ie]s|assumptions?|fears?|rumou?rs?|possibilit(?:y|ies)|likelihood|chances?|probability|impressions?|speculation|allegations?|accusations?|claims?|charges?|doubts?|guess(?:es)?|conjectures?|(?:working|main|leading)\s+(?:lines?|versions?)|there\s+(?:are|were|is|was|have\s+been)\s+(?:\p{L}+\s+)?(?:reports?|indications?|signs?)|(?:as|so)\s+far\s+as|(?:by|from)\s+what)\b[^.;]{0,60}$/iu;

/** A sentence by which what stands before it was not confirmed: "That could not be independently confirmed." */
export const unconfirmedNext =
  /^(?:(?:but|however,?)\s+)?(?:(?:that|this|it|(?:the|his|her|their)\s+(?:claim|report|account|figure|story|sum|number)s?)\s+(?:could|can|has|had|have|was|were|is)\s*(?:not|n['’]t|never)\s+(?:yet\s+)?(?:be(?:en)?\s+)?(?:immediately\s+|independently\s+|otherwise\s+){0,2}(?:confirmed|verified|checked|corroborated)|(?:none|neither|nothing)\s+of\s+(?:that|this|it|these|those|them|(?:the|his|her|their)\s+\p{L}+)\s+(?:could|can|has|had|have|was|were|is)\s+(?:yet\s+)?(?:be(?:en)?\s+)?(?:immediately\s+|independently\s+|otherwise\s+){0,2}(?:confirmed|verified|checked|corroborated)|there\s+(?:was|is|has\s+been)\s+no\s+(?:independent\s+|other\s+)?(?:confirmation|proof|evidence)|(?:the|an?|no)\s+[\p{L}\s’']{2,40}?\s(?:(?:could|can|did|would|does)\s*(?:not|n['’]t)|(?:has|had)\s+(?:not|never))\s+confirm(?:ed)?\b)/iu;

/** A sentence that gives the one before it to somebody: "So says the union.", "That is what the neighbours tell." */
export const saidNext =
  /^(?:(?:so|thus)\s+(?:sa(?:ys?|id)|claim(?:s|ed)?|r[au]ns?|goes|went|at\s+least)\b|(?:that|this|such|so)\s+(?:is|was|are|were)\b[^.;]{0,30}?\b(?:what|how|account|version|charge|claim|story|words?|view)\b|(?:that|this),?\s+(?:at\s+least,?\s+)?(?:according\s+to|says?|said)\b)/iu;

/** A sentence that takes back the one before it, or leaves it to somebody: "That is one theory.", "The results are preliminary." */
export const doubtNext =
  /^(?:but\s+)?(?:that|this|it|so|such|the\s+(?:results?|findings?|figures?|tests?|report|claim))\b[^.;]{0,60}?\b(?:theor(?:y|ies)|suspicion|versions?|guess|assumption|beliefs?|believe[sd]?|rumou?rs?|hypothesis|possibility|allegation|speculation|preliminary|provisional|unconfirmed|unverified|uncertain|not\s+(?:yet\s+)?(?:been\s+)?(?:certain|sure|confirmed|proved|proven|established|verified|known)|could\s+not\s+(?:\p{L}+\s+){0,2}(?:confirmed|verified|checked)|(?:yet|remains)\s+to\s+be|(?:is|was)\s+(?:at\s+least\s+)?what\b)/iu;

/** The verb of a claim, with what stands behind it, by which somebody else reckons or says: "put the crowd at 2,000", "estimated", "announced that". */
export const tellsItself =
  /^(?:puts?\s[^,;.]{0,60}\sat\s|(?:estimat|reckon|calculat|announc|believ|declar)\p{L}*\b|(?:says?|said|told|tells?|claim(?:s|ed)?|states?|stated|think|thinks|thought|report(?:s|ed)?|den(?:y|ies|ied))\b)/iu;

/** What is not excluded is left open. */
export const notExcluded =
  /\b(?:(?:do|does|did|can|could|would|will|may|is|are|was|were|be)(?:\s+not|n['’]t)|cannot|never|without)\s+(?:be(?:en)?\s+)?(?:exclud|discount|preclud|dismiss|rul(?:e|ed|ing)\s+out)\p{L}*/iu;

/** The infinitive of what somebody offers, promises or is told to do. */
export const toDo = /^to\s+\p{L}/iu;

/** Whoever speaks of themselves or to somebody: words that are quoted, with marks or without. */
export const inPerson = /\b(?:I|[Mm](?:e|y|ine)|[Ww]e|us|[Oo]urs?|[Yy]ou(?:rs?)?)\b/u;

/** Words by which something is said to have been meant. */
export const statedIntent = /\b(?:deliberate|intentional|premeditated|wilful|willful)(?:ly)?\b|\bon purpose\b/iu;

/** What tells behind a source where they are or which ones are meant: "diplomats in the region". */
export const placedBehind = /\s+(?:in|at|from|near|within|with|who|that)\s.*$/su;

/** What tells behind a noun whose or of what it is: "employees of the resort". */
export const ofBehind = /\s+(?:of|for|on|to|in|at|from|with|who|that|which|whose)\s.*$/su;

/** The beginning of a phrase for one of several, of whom only the trade or office is told. */
export const single = /^(?:an?|one|another)\s/iu;

/** The beginning of a phrase for one out of a group: "one of the judges", "a member of the commission". */
export const oneOf = /^(?:one|another)\s+of\b|^(?:an?|one|another)\s+(?:\p{L}+\s+)?member\b/iu;

/** Nouns for several people at once, in the singular. */
export const collective =
  /^(?:family|crew|couple|pair|public|crowd|staff|police|people|team|jury|group|media|press|opposition|community|household|audience|delegation)$/iu;

/** Bodies that speak for those who are in them, so that not all of those have said it. */
export const speaksForMembers = /^(?:union|association|federation|league|guild|society|lobby|committee)$/iu;

/** Many who speak for a body as a matter of course. */
export const heardForIt =
  /\b(?:officials|spokes\p{L}+|leaders|representatives|organi[sz]ers|negotiators|members|chiefs|delegates|lawyers)\b/iu;

/** The beginning of a phrase for all of some who are known. */
export const theMany = /^the\s/iu;

/** The beginning of a phrase for so many as were counted, or for people of somebody's own. */
export const counted =
  /^(?:(?:the|all|at\s+least|about|some|more\s+than|his|her|its|their|my|our|no|both|neither|these|those|other|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)\b|\d)/iu;

/** Whoever is heard for a body as a matter of course. */
export const speaksForIt = /\b(?:spokes\p{L}+|press\s+(?:office\p{L}*|secretary)|minister|statement)\b/iu;

/** Nouns for a body besides those that are known as sources. */
export const body =
  /^(?:authorit(?:y|ies)|administration|command|kremlin|regulator|prosecution|fire\s?brigade|directorate)$/iu;

/** A link of a chain that names nobody: "an unnamed officer", "security source". */
export const unnamedLink =
  /^(?:an?|one|another|unnamed|anonymous|unidentified)\s|^(?:(?!\p{Lu})\S+\s+){0,3}(?:sources?|insiders?|officials?|officers?|diplomats?|employees?|aides?|informants?)(?:\s+(?:in|at|from|close|with|who)\b.*)?$/u;

/** Where an outlet says within its own name on whose word it has it; whom is the first group. */
export const citing =
  /\b(?:citing|quoting|(?:which|who)\s+(?:cited|quoted|cites|quotes))\s+((?:an?|one|another|unnamed|anonymous|unidentified)\s+(?:[\p{L}’'-]+\s*){1,5})/iu;

/** A source that stands for many, or for a whole body, with nothing that tells who of them spoke. */
export const manySpeakers =
  /^(?:(?!(?:and|or|no|one|with|of|other|two|both|his|her|its|their|my|our)\b)[\p{L}-]+\s+){0,4}(?:officials|experts|analysts|authorities|scientists|researchers|specialists|engineers|economists|historians|witnesses|residents|investigators|doctors|sources|observers|lawmakers|diplomats|prosecutors|ministers|eyewitnesses|inspectors|government|insiders|advisers|advisors|aides)$/u;

/** Marks and words of a headline by which somebody else answers for it, or nobody yet. Labels of a page ("Breaking:") are none. */
export const headlineHeld =
  /[“”"«»„‘?]|(?<![\p{L}])['’](?=\p{L})|\s[–—-]\s|\b(?:says?|said|tells?|told|claim(?:s|ed)?|alleg\p{L}*|report(?:s|ed|edly)?|accus\p{L}+|blam\p{L}+|charg\p{L}+|suspect\p{L}*|according|warn(?:s|ed)?|den(?:y|ies|ied)|fear(?:s|ed)?|may|might|could|would|should|will|can|must|likely|possib\p{L}+|probab\p{L}+|potential\p{L}*|apparent\p{L}*|seem\p{L}*|appear\p{L}*|whether|if|vow(?:s|ed)?|urg\p{L}+|insist\p{L}*|argu\p{L}+|suggest\p{L}*|call(?:s|ed)?|plan(?:s|ned)?|hint\p{L}*|point(?:s|ed)?|think\p{L}*|expect\p{L}*|theor\p{L}+|rumou?r\p{L}*|speculat\p{L}+|allegation\p{L}*)\b|^(?:why|how|what|who|where|when)\b|^(?:\S+\s+){1,3}to\s/iu;

/** The same for somebody to whom a headline gives its words with a colon or in brackets: "Mayor: dam is safe". A label is none. */
export const headlineLabel =
  /^(?:breaking(?:\s+news)?|update[ds]?|exclusive|live|watch|video|photos?|analysis|news|just in|latest|explainer|developing)\s*[:|]\s*/iu;

/** Verbs with which a headline lets a document settle something. */
export const headlineSettles =
  /\b(?:backs?|backed|confirms?|confirmed|proves?|proved|shows?|showed|establish(?:es|ed)|blames?|blamed|faults?|faulted|finds|found|concludes?|concluded|reveals?|revealed|names?|named|supports?|supported|clears?|cleared|vindicates?|vindicated|pins?|pinned|identif(?:ies|ied)|points? to|pointed to|corroborates?|corroborated|rules?|ruled)\b/iu;

/** Nouns for documents that find something out; singular. */
export const findingDocument =
  /\b(?:report|study|inquiry|enquiry|investigation|review|audit|probe|survey|analysis|autopsy|inquest|assessment|dossier|findings)\b/iu;

/** Verbs of settling who or what is behind a thing, in the words after which they are said not to have been done. */
const settling =
  'assign\\p{L}*|apportion\\p{L}*|attribut\\p{L}+|blam\\p{L}+|say(?:ing)?|stat(?:e|ing)|nam(?:e|ing)|identif\\p{L}+|establish\\p{L}*|determin\\p{L}+|conclud\\p{L}+|draw\\p{L}*|specif\\p{L}+|explain\\p{L}*|attach\\p{L}*|address\\p{L}*|find\\p{L}*|support\\p{L}*|confirm\\p{L}*|prov\\p{L}+';

/** That a document leaves open who or what was behind: "does not purport to assign blame", "stops short of naming", "draws no conclusions". */
export const leavesOpen = new RegExp(
  `\\b(?:(?:does|did|do)(?:\\s+not|n['’]t)\\s+(?:(?:purport|seek|aim|attempt|try|claim|intend)\\s+to\\s+)?(?:\\p{L}+ly\\s+)?(?:${settling})|stop(?:s|ped)\\s+short\\s+of\\s+(?:${settling})|without\\s+(?:\\p{L}+ly\\s+)?(?:${settling})|(?:assigns?|assigned|apportions?|apportioned|draws?|drew|reach(?:es|ed)|names?|named|attributes?)\\s+(?:no|neither)\\s+(?:blame|responsibility|fault|conclusions?|culprits?|one|cause)|not\\s+(?:yet\\s+)?(?:been\\s+)?(?:able\\s+to\\s+)(?:${settling}))\\b`,
  'iu',
);

/** What such a sentence must be about: who or what is behind. */
export const behindIt =
  /\b(?:blam\p{L}*|responsib\p{L}+|fault|liab\p{L}+|guilt|culprits?|cause[sd]?|causing|conclusions?|perpetrators?|(?:saying|stating|confirming)\s+so)\b/iu;

/** The article with which a thing is taken for known. */
export const definite = /^the$/iu;

/** Whoever speaks of what is their own. */
export const firstPerson = /^(?:i|we)$/iu;

/** Between the article and the noun of a deed: "the alleged attack", "the apparent collapse". */
export const openNoun =
  /\b(?:alleged|apparent|suspected|possible|probable|likely|presumed|reported|supposed|purported|potential|attempted|feared|claimed|so-called)\b/iu;

/** How an adverb ends that is made of an adjective, and the adjective itself: "accidentally", "accidental". */
export const mannerEnding = /(?:ally|al|ly)$/u;

/** What opens a clause in which something is told on the way, right behind its comma. */
export const aside = /^\s*(?:which|who|whose|where)\b/iu;

/** Words that leave open what is told beside them, wherever they stand, and were perhaps read as no hedges there: "it is possible for", "what is known suggests". */
export const leavesIt =
  /\b(?:possib(?:le|ly|ility)|(?:un)?likely|probabl[ey]|conceivabl[ey]|plausibl[ey]|presumabl[ey]|apparent(?:ly)?|perhaps|maybe|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing|ions?)|impl(?:y|ies|ied)|seem(?:s|ed|ing|ingly)?|appear(?:s|ed)?|doubt(?:s|ed|ful)?|whether|question\s+is\s+if|uncertain|unclear|unconfirmed|unproven|points?\s+to)\b/giu;

/** The end of words by which somebody only looks into what follows. */
export const looksInto = /\bwhether$/iu;

/** Where a main clause may begin behind another one, with nothing in common: ", and nobody has seen it since". */
export const goesOn = /,\s+(?:and|but|yet|while|so|whereas)\s+/giu;

/** Nouns for many who belong together, in the singular: whoever of them spoke is not told. */
export const heldTogether =
  /^(?:staff|personnel|workforce|staffers|families|neighbours|neighbors|relatives|colleagues|politicians)$/iu;

/** What follows a statement and leaves it to whoever tells it: "…, or so it is said". */
export const saidBehind =
  /,\s*(?:or\s+)?so\s+(?:it\s+(?:(?:is|was|would)\s+)?\p{L}+|(?:(?:the|some)\s+)?\p{L}+\s+(?:says?|said|goes|went|has\s+it|had\s+it|claim(?:s|ed)?|believed?|would\s+have\s+it))\b|,\s*(?:as\s+)?(?:the\s+)?(?:story|rumou?r|word|legend)\s+(?:goes|went|has\s+it|had\s+it)\b|,\s*if\s+(?:\p{L}+\s+){1,4}(?:is|are|was|were)\s+to\s+be\s+believed\b|[:;–—]\s*(?:or\s+so|(?:that|this|such|so)\b[^.:;]{0,25}?\b(?:is|was)\s+(?:at\s+least\s+)?(?:(?:one|the|a|an|only|just|merely|their|his|her|its|what)\s+)?(?:[\p{L}-]+\s+){0,2}(?:theor(?:y|ies)|suspicion|version|guess|assumption|belief|claim|rumou?r|story|hypothesis|impression|possibility|view|account|fear|charge|allegation))/iu;

/** What is still to happen, and so is nobody's word for what is. */
export const toCome = /\b(?:scheduled|due|set|planned|slated|supposed|about|going|yet)\s+to\s+\p{L}+/iu;

/** Verbs, in their dictionary form, by which somebody tells what another perceived: behind them stands what was so. */
export const perceives: ReadonlySet<string> = new Set(['see', 'hear', 'watch', 'notice', 'spot', 'observe', 'witness']);
