// Compiled by hand for this project: words by which a document leaves something open, denies it, or says that it is none of its business.

import type { Reservation } from '../reservation.js';

/** Heads of what is left open: who did it or how leaves open nothing but that. */
const OPEN = String.raw`(?:that|whether|if)`;
/** Heads of what is asked. */
const ASKED = String.raw`(?:that|whether|if|who|how|what|why|when|where)`;
const KNOWN = String.raw`(?:determined|established|known|clear|certain|proved|proven|confirmed|verified|clarified|ascertained|possible\s+to\s+(?:say|determine|establish|tell|confirm|verify))`;
const FIND_OUT = String.raw`(?:say|tell|determine|establish|confirm|verify|exclude|know|clarify|ascertain|conclude|discount|rule\s+out)`;
const FOUND_OUT = String.raw`(?:said|told|determined|established|confirmed|verified|excluded|known|clarified|ascertained|concluded|discounted|ruled\s+out)`;
const CANNOT = String.raw`(?:cannot|can\s+not|could\s+not|can['’]t|couldn['’]t|(?:is|was|are|were|been)\s+(?:unable|not\s+(?:yet\s+)?(?:able|possible)|not\s+in\s+a\s+position|impossible)\s+to|(?:has|have|had)\s+not\s+(?:yet\s+)?been\s+(?:able|possible|in\s+a\s+position)\s+to|too\s+(?:early|soon)\s+to)`;
const DO_NOT = String.raw`(?:do|does|did|has|have)\s+not\s+(?:seek\s+to\s+|purport\s+to\s+|attempt\s+to\s+|try\s+to\s+)?`;

const behind = (how: Reservation['how'], ...patterns: readonly string[]): Reservation[] =>
  patterns.map(one => ({ how, reach: 'behind', pattern: new RegExp(String.raw`\b${one}`, 'giu') }));
const before = (how: Reservation['how'], ...patterns: readonly string[]): Reservation[] =>
  patterns.map(one => ({ how, reach: 'before', pattern: new RegExp(String.raw`\b${one}`, 'giu') }));

/** Reservations of documents: the words, and on which side of them stands what they are about. */
export const reservations: readonly Reservation[] = [
  ...behind(
    'open',
    String.raw`${CANNOT}\s+(?:be\s+)?(?:${FIND_OUT}|${FOUND_OUT})\s+(?:with\s+(?:any\s+)?certainty\s+)?(?:the\s+possibility\s+)?${OPEN}\b`,
    String.raw`${CANNOT}\s+(?:exclude|rule\s+out|discount|confirm|verify)\s+(?!${ASKED}\b)`,
    String.raw`(?:has|have|had|is|was|were|are|be)\s+not\s+(?:yet\s+)?(?:been\s+)?${KNOWN}\s+(?:yet\s+)?${OPEN}\b`,
    String.raw`(?:remains?|is|was)\s+(?:unknown|unclear|uncertain|open|undetermined)\s+(?:whether|if)\b`,
    String.raw`(?:do|does|did)\s+not\s+(?:say|mean|imply|state|suggest|prove|show|follow|establish|find)\s+that\b`,
    String.raw`consistent\s+with\b`,
    String.raw`${CANNOT}\s+(?:be\s+)?(?:${FIND_OUT}|${FOUND_OUT})\b[^.;:]{3,80}?,?\s+(?:n?or)\s+(?:whether|if)\b`,
    String.raw`(?:leaves?|left|leaving)\s+(?:it\s+)?open\s+(?:the\s+question\s+(?:of\s+)?)?(?:whether|if)\b`,
    String.raw`(?:not\s+enough|insufficient|no\s+sufficient|too\s+little|not\s+sufficient)\s+(?:evidence|information|material|data)\s+(?:to\s+${FIND_OUT}\s+)?(?:that|whether|if)\b`,
  ),
  ...behind(
    'doer',
    String.raw`(?:${CANNOT}\s+(?:be\s+)?(?:${FIND_OUT}|${FOUND_OUT})|(?:is|was|are|were|has\s+been)\s+not\s+(?:yet\s+)?(?:been\s+)?${KNOWN}|(?:remains?|is|was)\s+(?:unknown|unclear|uncertain))\s+(?:with\s+(?:any\s+)?certainty\s+)?(?:who|by\s+whom|which\s+of\s+(?:them|the\s+\p{L}+))\b(?=\s+\p{L})`,
  ),
  ...behind(
    'doer',
    String.raw`(?:do|does|did)\s+not\s+(?:permit|allow|enable|entitle)\s+(?:(?:the\s+\p{L}+|it|us|them)\s+)?to\s+(?:attribute|ascribe)\b(?=[^.;]*\bany)`,
    String.raw`(?:(?:do|does|did)\s+not|${CANNOT})\s+(?:attribute|ascribe)\b(?=[^.;]*\bany)`,
  ),
  ...before(
    'doer',
    String.raw`(?:(?:the\s+\p{L}+|it|we)\s+)?(?:${CANNOT}\s+(?:be\s+)?(?:${FIND_OUT}|${FOUND_OUT})|(?:is|was|are|were|has\s+been)\s+not\s+(?:yet\s+)?(?:been\s+)?${KNOWN}|(?:remains?|is|was)\s+(?:unknown|unclear|uncertain))\s+by\s+whom\b(?=\s*[.,;])`,
  ),
  ...before(
    'open',
    String.raw`${CANNOT}\s+(?:say|tell|determine|establish|answer|decide|judge|resolve|settle|confirm|verify)\b(?=\s*[.,;]|\s+(?:with\s+(?:any\s+)?certainty|on\s+the\s+evidence|either\s+way|at\s+(?:present|this\s+stage))\b)`,
    String.raw`(?:is|are|was|were)\s+(?:still\s+)?not\s+(?:yet\s+)?(?:\p{L}+ly\s+)?(?:understood|explained)\b(?!\s+${ASKED}\b)`,
    String.raw`(?:remains?|is|are|was|were)\s+(?:still\s+)?(?:a\s+matter\s+of\s+dispute|in\s+dispute|an\s+open\s+question|unresolved|unexplained|inconclusive|under\s+examination)\b(?!\s+${ASKED}\b)`,
    String.raw`${CANNOT}\s+(?:\p{L}+\s+)?be\s+${FOUND_OUT}\b(?!\s+(?:with\s+certainty\s+)?${ASKED}\b)`,
    String.raw`(?:has|have|had|is|was|were|are)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:determined|established|verified|confirmed|proved|proven|clarified|ascertained)\b(?!\s+${ASKED}\b)`,
    String.raw`(?:the\s+)?(?:\p{L}+\s+)?(?:has|have|had|is|was|were|are)\s+(?:not\s+(?:yet\s+)?been\s+able|unable|not\s+able)\s+to\s+(?:verify|confirm|establish)\s+(?:it|this|them|that)\b`,
    String.raw`(?:is|are|was|were)\s+(?:considered\s+|thought\s+|believed\s+|regarded\s+as\s+)?(?:to\s+be\s+)?(?:the\s+)?(?:most|more|very)\s+(?:likely|probable)\b`,
    String.raw`(?:remains?|is|are|was|were)\s+(?:unknown|unclear|uncertain|unproven|unproved|unconfirmed|unverified|undetermined)\b(?!\s+${ASKED}\b)`,
  ),
  { how: 'open', reach: 'around', pattern: /\b(?:may|might)\b|\bcould\s+(?:also\s+|well\s+|\p{L}+ly\s+)?have\b/gu },
  ...behind(
    'denied',
    String.raw`(?:no|any)\s+(?:\p{L}+\s+){0,2}?(?:evidence|indications?|signs?|traces?|proof|reason\s+to\s+(?:believe|think|suppose))\s+(?:(?:was|were|has\s+been|have\s+been)\s+found\s+)?(?:that|of|for|to\s+(?:suggest|show|indicate|support)(?:\s+that)?)\b(?!\s+(?:when|how|why|what|who|where|whether)\b)`,
    String.raw`(?:nothing|nobody)\s+(?:was\s+found\s+)?(?:that\s+(?:suggests|shows|indicates|supports)|to\s+(?:suggest|show|indicate|support|confirm))(?:\s+that)?\b`,
    String.raw`(?:is|was)\s+not\s+(?:true|correct|the\s+case)\s+that\b`,
    String.raw`(?:is|was|are|were|sees?|saw)\s+no\s+(?:reason|need|grounds|cause)\s+(?:to|for)\b`,
    String.raw`(?<!\b(?:not|cannot|to|never|be|been)\s)(?:rejects?|rejected|dismisse[sd]|rules?\s+out|ruled\s+out|excludes?|excluded)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:(?:suggestion|claim|allegation|possibility|theory|idea|contention)s?\s+)?(?:that|of)?`,
  ),
  ...before(
    'denied',
    String.raw`(?:is|are|was|were)\s+(?:not\s+(?:correct|true|supported|the\s+case|borne\s+out)|incorrect|untrue|unfounded|without\s+foundation|ruled\s+out|excluded)\b`,
    String.raw`can\s+(?:\p{L}+\s+)?be\s+(?:excluded|ruled\s+out|discounted|dismissed)\b`,
  ),
  ...behind(
    'no-fault',
    String.raw`(?:do|does|did|can|could)\s*not\s+(?:criticise|criticize|blame|fault|find\s+fault\s+with|uphold\s+the\s+complaints?\s+(?:against|about))\b`,
    String.raw`(?:makes?|made|has|have|had|finds?|found|see|sees)\s+no\s+(?:criticisms?|fault|failings?|shortcomings?)\s+(?:to\s+make\s+)?(?:of|with|by|on\s+the\s+part\s+of|in\s+the\s+conduct\s+of)\b`,
    String.raw`no\s+(?:blame|criticism|fault|responsibility)\s+(?:can\s+be\s+made\s+of|attaches\s+to|attached\s+to|lies\s+with|can\s+be\s+(?:attached|attributed|put)\s+(?:to|on))\b`,
  ),
  ...before(
    'no-fault',
    String.raw`(?:is|are|was|were|(?:can|could)\s*not\s+be|cannot\s+be)\s+(?:not\s+)?(?:to\s+blame|at\s+fault|blamed|criticised|criticized|faulted)\b(?<=\bnot\b[^.;]*)`,
    String.raw`acted\s+(?:correctly|properly|appropriately|reasonably|in\s+accordance|as\s+(?:he|she|they|it)\s+(?:was|were|had))\b`,
  ),
  ...before(
    'no-cause',
    String.raw`(?:(?:is|are|was|were)\s+(?:[\p{L}\s]{1,30}\s+(?:and|but)\s+)?not\s+(?:the\s+|a\s+|among\s+the\s+)?(?:\p{L}+\s+)?(?:causes?|factors?|reason)\b|(?:did|does|do|had|have|has)\s+not\s+(?:caused?|contributed?|explain(?:ed)?|by\s+itself\s+(?:cause|explain))\b|does\s+not\s+by\s+itself\s+(?:cause|explain)\b)`,
  ),
  ...behind(
    'unexamined',
    String.raw`${DO_NOT}(?:look(?:ed)?\s+(?:at|into)|deal(?:t)?\s+with|examined?|assess(?:ed)?|address(?:ed)?|investigated?|judged?|evaluated?|inquire[d]?\s+into|enquire[d]?\s+into)\b`,
    String.raw`(?:do|does|did)\s+not\s+(?:contain|give|offer|express|take|make|present|include|provide)\s+(?:an?\s+|any\s+)?(?:\p{L}+\s+)?(?:assessment|position|view|opinion|judge?ment|conclusions?|finding|verdict)\s+(?:of|on|about|as\s+to)\b`,
    String.raw`(?:makes?|made|reach(?:es|ed)?|came\s+to|comes?\s+to|express(?:es|ed)?|offers?|offered|takes?|took|gives?|gave|has|had|draws?|drew|states?|returns?|returned)\s+no\s+(?:(?:firm|final|definite|concluded)\s+)?(?:findings?|conclusions?|view|opinion|position|verdict|judge?ment|answer)\s+(?:on|as\s+to|about|of|to|regarding|concerning|either\s+way\s+on)\b`,
    String.raw`not\s+(?:the|a|an|our|its|part\s+of\s+the)\s+(?:task|purpose|role|function|aim|object|remit|mandate|business)\s+of\s+[^.;]{0,60}?\s+to\s+(?:judge|determine|assess|decide|examine|apportion|establish|evaluate)\b`,
  ),
  ...before(
    'unexamined',
    String.raw`(?:is|are|was|were|lies?|lay|falls?|fell)\s+(?:\p{L}+\s+)?(?:outside|beyond|not\s+within|no\s+part\s+of)\s+(?:the\s+|its\s+|our\s+|this\s+)?(?:\p{L}+['’]s\s+)?(?:scope|remit|mandate|terms\s+of\s+reference|task)\b`,
    String.raw`(?:is|are|remains?)\s+(?:a\s+)?(?:matters?|questions?|decisions?)\s+for\b`,
    String.raw`(?:was|were)\s+not\s+(?:examined|investigated|assessed|looked\s+(?:at|into))\b`,
  ),
];

/** Marks that bound what a reservation is about, on either side of it. */
export const reservedUpTo =
  /[.;:!?](?!\d)|,?\s\b(?:but|although|though|whereas|because|nor)\b|,\s+(?:since|as|while|and|so|in which|which)\b/iu;

/** Of what a reservation is about: it says so only by a word that stands for what was told before. */
export const toldBefore =
  /\b(?:it|they|this|these|those|its|their|them|he|she|so|such|(?:that|the)\s+(?:suggestion|claim|allegation|possibility|theory|idea|contention|account|explanation|version|assertion))\b/iu;

/** What a reservation is about is no more than a word for what was told before. */
export const standingFor =
  /^\W*(?:(?:(?:that|the|this|these|those|such|an?)\s+)?(?:suggestion|claim|allegation|possibility|theory|idea|contention|account|explanation|version|assertion)s?|it|they|this|these|those|them|he|she|so)(?:\s+(?:is|was|are|were)\s+(?:true|correct|so|right|the\s+case))?\W*$/iu;

/** Words of an account with which it leaves something open or denies it. */
export const alsoReserved =
  /\b(?:may|might|could|possib\p{L}+|probab\p{L}+|likely|perhaps|appear\p{L}*|seem\p{L}*|suggest\p{L}*|cannot|whether|unclear|unknown|unproven|unconfirmed|uncertain|not\s+(?:yet\s+)?(?:known|clear|certain|established|determined)|suspect\p{L}*|presum\p{L}+|assum\p{L}+|potential\p{L}*|apparent\p{L}*|consistent\s+with|point\p{L}*\s+to|theor\p{L}+|hypothes\p{L}+|alleged\p{L}*|believed|thought|open\s+question|remains?\s+open|consider\p{L}*|look\p{L}*\s+(?:at|into)|risk\p{L}*)\b/iu;

/** Of such words: those that only hold something possible. */
export const holdingPossible = /\b(?:may|might|could|possib\p{L}+|perhaps|suspect\p{L}*)\b/iu;

/** Words of an account with which it denies something. */
export const alsoDenied =
  /\b(?:no|not|never|nobody|none|neither|nor|nothing|without|cannot|rul\p{L}+\s+out|reject\p{L}*|dismiss\p{L}*|exclud\p{L}*|den(?:y|ies|ied)|incorrect|untrue|unfounded|false|wrong|fail(?:s|ed)?\s+to\s+find|lack\p{L}*|absence|little|few|hardly)\b|n['’]t\b/iu;

/** Dictionary forms of words that say little, so that what is told is told without them: "two further warnings were given" is of warnings. */
export const lightWords: ReadonlySet<string> = new Set(
  'give make take have get do go come put further people person today time thing way'.split(' '),
);

/** At the end of what stands before a verb: it is passive. */
export const passive = /\b(?:is|are|was|were|been|being|be|got)\s+(?:\p{L}+ly\s+)?$/iu;

/** Behind a passive verb, before the one who did it. */
export const byDoer = /\bby\s+/iu;

const STRIKES = String.raw`(?:open(?:ed|s|ing)?\s+fire|fir(?:ed|es|ing)|shoot(?:s|ing)?|shot|struck|strikes?|attack(?:ed|s|ing)?|hit)`;

/** Who began a fight: "fired first", "opened fire first", "fired the first shot", "the first shot came from". */
export const struckFirst = new RegExp(
  String.raw`\b(?:${STRIKES}\s+first\b(?!\s+(?:the|an?|his|her|its|their|our|my|your|at|on)\b)|first\s+to\s+${STRIKES}\b|(?:fired|let\s+off)\s+the\s+(?:very\s+)?first\s+(?:shots?|rounds?|bullets?)\b|(?:the\s+)?(?:very\s+)?first\s+(?:shots?|rounds?|bullets?)\s+(?:had\s+)?(?:came|come|was\s+fired|were\s+fired|been\s+fired)\b|(?:began|started)\s+(?:the\s+)?(?:shooting|firing|fight(?:ing)?)\b)`,
  'iu',
);

/** Of who began it: nobody is named. */
export const nobodyNamed =
  /\b(?:who|whoever|whom|some(?:body|one)|one\s+side|either|neither|nobody|no\s+one|which)\b/iu;

/** Nouns for those who act, in what a document says that it attributes to none of them: they are no part of the deed. */
export const anyDoer = /\bto\s+any\b.*$/iu;

/** Words that only say that something was done: "who gave the order". Dictionary forms. */
export const onlyDone: ReadonlySet<string> = new Set('give issue make take carry commit do act deed'.split(' '));

/** In a claim, before the one from whom something came: "the order came from". */
export const cameFrom = /\b(?:came|come|comes|coming|issued|originated)\s+(?:directly\s+|straight\s+)?from\s+/iu;

/** In a claim: it was done on purpose. */
export const onPurpose =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|knowing(?:ly)?|wil(?:l)?ful(?:ly)?|on\s+purpose|with\s+intent)\b/iu;

/** In a document: it does not find that something was done on purpose. */
export const noPurpose =
  /\b(?:no|not|unable|cannot|nor|neither)\b[^.;:]{0,60}?\b(?:intent(?:ion(?:al(?:ly)?)?|ional(?:ly)?)?|intend(?:ed|s)?|deliberate(?:ly)?|on\s+purpose|knowing(?:ly)?|wil(?:l)?ful(?:ly)?|meant\s+to)\b/iu;

/** Holds nothing for possible: nobody else, or nothing else, is left. */
export const onlyPossible = /\b(?:could|can)\s+only\s+have\b/giu;

/** In a claim: what it tells of is the deed that a document attributes to nobody. */
export const theDeed =
  /\b(?:attacks?|acts?|crimes?|sabotage|bombing|killings?|murders?|explosions?|deeds?|abductions?|shootings?|blasts?|poisonings?|arson|assault|raid|strike)\b/iu;
