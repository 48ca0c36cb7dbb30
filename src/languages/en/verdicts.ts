// Compiled by hand for this project: words by which somebody is said to have done all that was asked of him, by which causes are ranked, and by which guilt is found.

const RULES = String.raw`(?:rules?|regulations?|requirements?|obligations?|standards?|dut(?:y|ies)|procedures?|instructions?|protocols?|drawings?|plans?|specifications?|laws?|guidelines?|codes?|conditions?)`;
const WELL = String.raw`(?:properly|correctly|appropriately|lawfully|legally|impeccably|faultlessly|flawlessly|professionally|responsibly|diligently|irreproachably|by\s+the\s+book|as\s+(?:required|prescribed|instructed|agreed|it\s+should(?:\s+have)?|they\s+should(?:\s+have)?)|within\s+the\s+(?:rules|law))`;
const DEEDS = String.raw`(?:act(?:s|ed|ing)?|behav(?:es|ed)|work(?:s|ed)|perform(?:s|ed)?|carried\s+out|conduct(?:s|ed)|built|operat(?:es|ed)|maintain(?:s|ed)|did|done|handled|respond(?:s|ed)|proceeded|discharged|managed|designed|installed|serviced|inspected|supervised|used|observed|conducted\s+itself)`;

/** What an account tells of somebody who did all that was asked of him: "acted properly", "in full accordance with the rules", "met every requirement". */
export const compliant = new RegExp(
  String.raw`\b(?:${DEEDS}\s+(?:[^.;,]{1,60}\s)?${WELL}|(?:properly|correctly|lawfully)\s+${DEEDS}|in\s+(?:(?:full|strict|complete|perfect|entire)\s+)?(?:accordance|compliance|conformity|keeping)\s+with|compl(?:y|ies|ied|iant)\s+(?:\p{L}+ly\s+|in\s+full\s+|in\s+every\s+respect\s+)?with|(?:kept|keeps|stuck|adhere[sd]?|conform(?:s|ed)?)\s+(?:\p{L}+ly\s+)?to|(?:met|meets|observe[sd]?|follow(?:s|ed)|fulfil(?:s|led)|respect(?:s|ed)|satisf(?:y|ies|ied))\s+(?:(?:all|every|each|its|their|his|her|the|of)\s+)+(?:[\p{L}-]+\s+){0,3}${RULES}|did\s+(?:everything|all)\s+(?:right|correctly|(?:that\s+)?(?:it|they|he|she|was|could))|(?:did|does|done|performed|fulfilled)\s+(?:its|their|his|her)\s+(?:dut(?:y|ies)|jobs?|part)|(?:lived|lives)\s+up\s+to\s+(?:all\s+|every\s+|each\s+of\s+)?(?:its|their|his|her)|did\s+nothing\s+wrong|(?:is|was|are|were)\s+(?:\p{L}+ly\s+)?(?:blameless|beyond\s+reproach|without\s+fault|above\s+criticism))\b`,
  'iu',
);

/** Cues that clear the one whom the words behind them name. */
export const clearingCue = /\b(?:clear(?:s|ed)|exonerat\p{L}+|absolv\p{L}+|vindicat\p{L}+|acquit\p{L}*)\b/iu;

/** In a sentence: a word that stands for somebody or something told of in the sentence before. */
export const lookingBack =
  /\b(?:him|her|it|them|he|she|they|this|these|its|his|their|the\s+latter|either|neither|both)\b/iu;

/** Words of a document by which somebody, or something, may come off as well as that. */
export const inOrder =
  /\b(?:accord\p{L}*|compl(?:y|i)\p{L}*|conform\p{L}*|correct(?:ly)?|proper(?:ly)?|appropriate\p{L}*|adequate\p{L}*|reasonabl\p{L}+|lawful\p{L}*|legal\p{L}*|satisf\p{L}+|sound|flawless\p{L}*|exemplary|professional\p{L}*|good(?!\s+faith)|well|met|fulfil\p{L}*|follow(?:ed|s)\s+(?:all|every|the|its|their|these|those|procedure)|observ(?:ed|ance)|kept\s+to|adhere\p{L}*|within\s+(?:the\s+|its\s+|all\s+|permitted\s+|prescribed\s+)*(?:rules?|law|limits?|tolerances?|margins?|time|deadlines?)|as\s+(?:required|prescribed|intended|designed|planned|drawn|instructed)|required|prescribed\s+by|valid|certif\p{L}+|approved|in\s+order|normal\p{L}*|no\s+(?:(?:evidence|indications?|signs?|traces?)\s+(?:of|that|for)\s+(?:[\p{L}-]+\s+){0,4})?(?:criticism|faults?|wrongdoing|negligence|failures?|failings?|shortcomings?|errors?|defects?|deficienc\p{L}+|irregularit\p{L}+|breach\p{L}*|violations?|deviations?|blame|reason|objections?)|not\s+(?:to\s+blame|at\s+fault|responsible|fault\p{L}*|criticis\p{L}+|criticiz\p{L}+|blame\p{L}*)|nothing\s+(?:wrong|amiss|irregular)|clear(?:s|ed)|exonerat\p{L}+)\b/iu;

/** Such a word denied: "did not comply", "not correct". */
export const notInOrder =
  /(?:\b(?:not|never|no|hardly|without|neither|nor|fail(?:s|ed)?\s+to)|n['’]t)\s+(?:\p{L}+\s+){0,3}$/iu;

/** In what stands beside: the document tells something that speaks against it. */
export const againstOrder =
  /\b(?:fail\p{L}*|fault\p{L}*|omit\p{L}*|omission\p{L}*|neglec\p{L}*|neglig\p{L}*|ignor\p{L}*|breach\p{L}*|violat\p{L}*|contrary|inadequa\p{L}*|insufficien\p{L}*|wrong\p{L}*|errors?|mistak\p{L}*|lack\p{L}*|overlook\p{L}*|did\s+not|had\s+not|was\s+not|were\s+not|should\s+have|whereas|instead|departed|deviat\p{L}+|differ\p{L}*|exceed\p{L}*|without\s+(?:permission|consent|approval|a\s+permit)|unable\s+to|missing|too\s+(?:late|few|little|thin|weak|short|small))\b|n['’]t\b/iu;

const FIRST = String.raw`(?:decisive|main|principal|primary|chief|root|overriding|dominant|crucial|sole|only|single\s+most\s+important|biggest|most\s+important|key|central|real|true|leading|determining)`;

/** What an account gives as what weighed most among the causes. The first group is what ranks it. */
export const rankedFirst = new RegExp(
  String.raw`\b(${FIRST}\s+(?:[\p{L}-]+\s+)?(?:factors?|causes?|reasons?|explanations?|culprits?|contributors?|problems?)\b|(?:chiefly|mainly|primarily|principally|above\s+all|first\s+and\s+foremost|solely|exclusively|entirely|overwhelmingly)\s+(?:due|caused|because|the\s+result|down|attributable|owing|the\s+fault|to\s+blame))`,
  'iu',
);

/** Words of a document that may rank a cause as high. */
export const mayRankFirst =
  /\b(?:decisive\p{L}*|main(?:ly)?|principal(?:ly)?|primar(?:y|ily)|chief(?:ly)?|root|overriding|dominant|crucial|sole(?:ly)?|most\s+(?:important|likely|probabl[ey]|plausibl[ey])|probable\s+cause|immediate\s+cause|direct\s+cause|the\s+cause|the\s+reason|key|central|essential(?:ly)?|cause[sd]?|because|due\s+to|result\p{L}*|led\s+to|began|started|initiated|origin\p{L}*|triggered|attribut\p{L}+|made\s+(?:[\p{L}’']+\s+){0,4}(?:more\s+likely|possible|inevitable))\b/iu;

/** Words by which a document says that a cause came second. */
export const rankedLater =
  /\b(?:further|additional(?:ly)?|secondary|contribut\p{L}+|aggravat\p{L}*|exacerbat\p{L}*|worsen\p{L}*|also|lesser|minor|subordinate|merely|in\s+part|partly|none\s+of\s+which|alone|by\s+itself|on\s+its\s+own|played\s+(?:a|some|no)\s+(?:\p{L}+\s+)?(?:part|role))\b/iu;

/** Words of a headline that find somebody guilty. */
export const convicting =
  /\b(?:guilty|convict(?:ed|s)?|culprits?|criminals?|murderers?|killers?|found\s+(?:criminally\s+)?(?:liable|responsible)|responsible\s+for\s+(?:the\s+)?(?:deaths?|killings?|murders?)|blood\s+on\s+(?:his|her|their|its)\s+hands)\b/iu;

/** Such a headline takes it back, asks, or speaks of somebody else's words or another matter. */
export const notConvicting =
  /\?|\b(?:not|no|nobody|none|never|neither|without|unless|if|may|might|could|deny|denies|denied|plead\p{L}*|trial|court|jury|verdict|sentenc\p{L}*|accus\p{L}+|alleg\p{L}+|call\p{L}*|hunt|search|sought|who)\b/iu;

/** A court, in a line of a head. */
export const courtBody = /\b(?:court|chamber|tribunal|high\s+court|assizes)\b/iu;

/** A line of a head says that the document is a judgment of a court, or what the court itself sums it up in. */
export const headingOfJudgment =
  /^(?:(?:(?:press\s+)?summary|extracts?|abstract|reasons|operative\s+part)\s+(?:of|from|for)\s+(?:the\s+)?)?(?:judge?ment|ruling|verdict|sentencing\s+remarks)(?:\s+summary)?(?=$|\s*[:,(–—-]|\s+(?:in|of|on|no)\b)/iu;

/** A line of a head that such a document may have though others of that kind have none: how a court gives it out. */
export const courtRelease = /^(?:press\s+release|communiqu[ée]|information\s+note)\b/iu;

/** Nouns for those who give judgment; folded. */
export const judging: ReadonlySet<string> = new Set(
  'court chamber tribunal panel judges jury trial judgment judgement'.split(' '),
);

const OF = String.raw`(?:\s+|,\s+[^.;,]{1,40},\s+|,?\s+(?:by|on|in|after|with)\s+[^.;,]{1,60}?,?\s+)of\s+`;
const CHARGE = String.raw`(?:${OF}(?<charge>[^.;]+?)(?=[.;]|,|\s+(?:and|but)\s+(?:sentenced|received|was|were|has|is|he|she|they|jailed|given|got|acquitted|convicted|cleared)\b|$))?`;

/** That somebody was found guilty, with of what in the group `charge`; the one found so may stand in it, in the group `one`. */
export const foundGuilty = new RegExp(
  String.raw`\b(?:convicted|(?:found|finds|pronounced|declared)\s+(?:(?<one>(?:(?!\b(?:not|that|no)\b)[^.;])+?)\s+)?guilty)${CHARGE}`,
  'giu',
);

/** That somebody was not. */
export const foundNotGuilty = new RegExp(
  String.raw`\b(?:acquitted|(?:found|pronounced|declared)\s+not\s+guilty|cleared(?=(?:${OF}|\s+by\s+(?:the|a)\s+(?:\p{L}+\s+){0,3}(?:court|chamber|tribunal|jury|panel)\b)))${CHARGE}`,
  'giu',
);

/** Before such a verdict: it is none, or not this one. */
export const noVerdict =
  /\b(?:would|should|could|might|may|not|never|nor|neither|if|unless|whether|demand\p{L}*|call\p{L}*\s+for|to\s+be)\b(?:\s+\p{L}+){0,4}\s*$/iu;

/** In a sentence with a verdict: it is one of another instance, or said not to be one. */
export const onAppeal =
  /\b(?:false(?:ly)?|untrue|wrongly|rumou?r\p{L}*|mistaken\p{L}*|lower\s+court|appeal\p{L}*|overturn\p{L}*|quash\p{L}*|retrial|retried|revers\p{L}+|upheld|upholding)\b/iu;
