// Compiled by hand for this project: words by which a body leaves something open, and by which others have it tell the same as settled.

import type { LeavingOpen } from '../leaving-open.js';

/** In the head of a document: a body that may speak in it; the word is what it calls itself then. */
export const bodyNouns =
  /\b(?:committee|commission|board|office|institute|mission|inquiry|enquiry|panel|tribunal|inspectorate|agency|authority|bureau|court|council|union|association|federation|guild|ombudsman|ombudswoman|commissioner|ministry|department|directorate|service|laboratory|company|team)\b/giu;

/** A body with the article. Global. */
export const bodyNamed = new RegExp(String.raw`\bthe\s+(?:\p{L}+\s+)?${bodyNouns.source}`, 'giu');

/** Before such a noun, where a document speaks of those who made it. */
export const ownBody = ['[Tt]he', '[Tt]his'];

/** Whoever speaks of themselves, several together. */
export const ofOurselves = /\b(?:[Ww]e|[Oo]urs?)\b/gu;

const VERBS = String.raw`(?:finds?|found|conclud(?:es?|ed)|establish(?:es|ed)|determin(?:es?|ed)|prove[sdn]?|show(?:s|ed|n)?|demonstrat(?:es?|ed)|confirm(?:s|ed)|reveal(?:s|ed)|sa(?:ys?|id)|stat(?:es?|ed)|writes?|wrote|written|declar(?:es?|ed)|rule[sd]|held|holds|not(?:es?|ed)|add(?:s|ed)|tells?|told|report(?:s|ed)|explain(?:s|ed)|call(?:s|ed)|recogni[sz](?:es?|ed)|admit(?:s|ted)|acknowledg(?:es?|ed)|insist(?:s|ed)|maintain(?:s|ed)|assert(?:s|ed)|argu(?:es?|ed)|announc(?:es?|ed)|decid(?:es?|ed)|identif(?:ies|ied)|blam(?:es?|ed)|attribut(?:es?|ed)|learnt|learned|discover(?:s|ed)|ma(?:kes?|de)\s+(?:it\s+)?(?:clear|plain)|put(?:s)?\s+it\s+beyond\s+doubt|le(?:aves?|ft)\s+no\s+(?:room\s+for\s+)?doubt)`;

/** Where a clause reports: its verb, with its auxiliaries and adverbs. Global. */
export const reporting = new RegExp(
  String.raw`\b(?:(?:has|have|had)\s+)?(?:(?:also|then|now|later|further|even|itself|herself|himself|flatly|(?!only\b)\p{L}+ly)\s+){0,2}${VERBS}\b(?:\s+that\b)?`,
  'giu',
);

/** Right before such a verb: it is not so reported, or is no verb of a clause. */
export const notReporting =
  /\b(?:not|n['’]t|never|nor|unable|to|cannot|could|may|might|would|will|should|must|was|were|is|are|be|been|being|as|by|of|if|whether|who|which)\s*$/iu;

/** What stands for a body or a document spoken of before. */
export const standsFor = /^it$/iu;

/** What opens a clause: its subject begins behind it. */
export const opensClause = /[,;:—–(]\s*|\b(?:and|but|that|which|who|while|because|although|though|when|as)\s+/giu;

/** At the end of a sentence: who says it, in the first group. */
export const saidLast = new RegExp(
  String.raw`[,;]["”’]?\s+((?:the|its|their|his|her|Dr|Mr|Mrs|Ms|Sir|Judge|\p{Lu}\p{L}+)\b[^,;:“”"]{0,60}?)\s+${VERBS}(?:\s+(?:in\s+)?(?:its|her|his|the)\s+\p{L}+)?[.]?$`,
  'u',
);

/** Behind a preposition and before a subject: "In its final report of May the board". The subject is what stands last. */
export const lastSubject = /(?:^|.*\s)((?:the|this|that|its|their|his|her)\s+.+)$/iu;

/** In a source, before what tells whose or of what it is. */
export const sourceUpTo =
  /,?\s+(?:of|on|by|into|from|for|in|about|published|presented|released|issued|dated|whose|which|who)\b/iu;

/** Nouns for what a body brings out, by which it is told of too. */
export const broughtOut: ReadonlySet<string> = new Set(
  'report summary findings study review text conclusions document assessment paper inquiry investigation'.split(' '),
);

/** Before the noun of a document or body: it is another one. */
export const anotherOne =
  /\b(?:another|other|earlier|previous|separate|second|third|former|last|annual|media|press|news|weather|police|intelligence|internal|confidential|leaked|rival|old|older|draft|our|my|your)\b/iu;

const CANNOT = String.raw`(?:cannot|can\s+not|could\s+not|can['’]t|couldn['’]t|(?:is|was|are|were|been)\s+(?:unable|not\s+(?:yet\s+)?(?:able|possible)|not\s+in\s+a\s+position)\s+to|(?:has|have|had)\s+not\s+(?:yet\s+)?been\s+(?:able|possible)\s+to)`;
const FIND_OUT = String.raw`(?:say|tell|determine|establish|confirm|verify|know|clarify|ascertain|conclude|find\s+out)`;
const SURELY = String.raw`(?:\s+(?:with\s+(?:any\s+|complete\s+|absolute\s+)?certainty|for\s+(?:certain|sure)))?`;

/** What leaves something open, beside the reservations of documents. */
export const leavingOpen: readonly LeavingOpen[] = [
  {
    how: 'why',
    reach: 'behind',
    pattern: new RegExp(
      String.raw`\b(?:${CANNOT}\s+${FIND_OUT}|(?:is|was|are|were|has\s+been)\s+not\s+(?:known|clear|established|determined)|(?:remains?|is|was)\s+(?:unknown|unclear))${SURELY}\s+(?:what\s+(?:made|caused|led|brought|set)|why|how)\b`,
      'giu',
    ),
  },
  {
    how: 'whether',
    reach: 'behind',
    pattern:
      /\bno\s+(?:\p{L}+\s+){0,2}evidence\s+(?:which|that)\s+would\s+(?:allow|permit|enable|entitle|justify)\s+(?:\p{L}+\s+)?(?:to\s+\p{L}+|saying|finding)\s+that\b/giu,
  },
  {
    how: 'whether',
    reach: 'before',
    pattern:
      /\b(?:is|are|was|were|remains?|remained)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:possibilit(?:y|ies)|hypothes[ie]s|possible)\b/giu,
  },
  {
    how: 'likely',
    reach: 'behind',
    pattern:
      /\b(?:consider(?:s|ed)?|think(?:s)?|thought|held|holds|regard(?:s|ed)?|deem(?:s|ed)?)\s+it\s+(?:\p{L}+\s+)?(?:likely|probable|possible|plausible)\s+that\b/giu,
  },
  {
    how: 'likely',
    reach: 'behind',
    pattern:
      /\b(?:the\s+)?(?:most\s+)?(?:likely|probable|plausible|possible)\s+(?:reason|cause|explanation)s?\s+(?:for\s+[^.;,]{1,60}?\s+)?(?:is|was|were|are)\b/giu,
  },
  {
    how: 'likely',
    reach: 'around',
    pattern:
      /\b(?:suggest(?:s|ed)?|point(?:s|ed)?\s+to|indicat(?:es?|ed)|of\s+a\s+kind\s+(?:which|that)\s+(?:may|might|can|could))\b/giu,
  },
  {
    how: 'part',
    reach: 'around',
    pattern:
      /\b(?:contribut(?:ed|es|ing)\s+to|contributed\b|(?:is|was|as)\s+an?\s+(?:factor|cause|reason)\b|one\s+(?:of\s+(?:the|several|a\s+number\s+of)\s+)?(?:\p{L}+\s+)?(?:factors?|causes?|reasons?)\b|played\s+an?\s+part\s+in|an?\s+contribut\p{L}+\s+\p{L}+|among\s+the\s+(?:causes|reasons|factors))\b/giu,
  },
  {
    how: 'main',
    reach: 'around',
    pattern: /\b(?:main|principal|primary|chief|most\s+important|leading)\s+(?:cause|reason|factor)\b/giu,
  },
];

/** What is not proved, so that the contrary is not proved either: no evidence was found. */
export const noEvidence =
  /\b(?:no|any)\s+(?:\p{L}+\s+){0,2}?(?:evidence|indications?|signs?|traces?|proof|records?)\b/iu;

/** Cues that settle. */
export const settles =
  /\b(?:conclud\p{L}+|confirm\p{L}*|establish\p{L}*|determin\p{L}+|prove[sdn]?|demonstrat\p{L}+|found|finds?|show(?:s|ed|n)?|reveal\p{L}*|ascertain\p{L}*|stat(?:es?|ed)|sa(?:ys?|id)|wr(?:ites?|ote|itten)|held|declar\p{L}+|rule[sd]|call(?:s|ed)|no\s+(?:room\s+for\s+)?doubt)\b/iu;

/** The whole of the cause is told, with nothing beside it. */
export const soleCause =
  /\b(?:(?:sole|only|single|one\s+and\s+only)\s+(?:cause|reason|factor)|alone|solely|exclusively|entirely)\b/iu;

/** One thing is told to have brought another about, and nothing says that it did so with others. */
export const wholeCause =
  /\b(?:the\s+(?:\p{L}+\s+)?(?:cause|reason)\b|(?:was|were|had\s+been|been)\s+(?:caused|brought\s+about|brought\s+down|triggered|killed)\s+by|caused|led\s+to|resulted\s+in|because\s+of|due\s+to|to\s+blame\s+for|blame[sd]?|responsible\s+for)\b/iu;

/** One thing is told to have had no part in bringing another about. */
export const noPart =
  /\b(?:(?:had|has|have)\s+nothing\s+to\s+do\s+with|played\s+no\s+(?:\p{L}+\s+)?(?:part|role)|did\s+not\s+(?:cause|contribute|matter)|(?:was|were)\s+(?:not|no)\s+(?:an?\s+)?(?:factor|cause|reason))\b/iu;

/** Before what somebody tells, in their sentence: “The Board regrets that”. */
export const toldThat = /^[^.;:]*?\bthat\s+/iu;

/** Words of a claim that only seem to deny it: “a wrong position was entered”. */
export const onlyWrong = /\bwrong(?:ly)?\b/giu;

/** Hedges that hold something for not so. */
export const unlikely = /^(?:un|im|doubt|hardly|scarcely)/iu;

/** In a clause: others had a part in it too. */
export const partOfCause =
  /\b(?:contribut\p{L}+|part(?:ly|ially)|among|one\s+of|a\s+(?:cause|factor|reason)|also|together\s+with|factors?|along\s+with|aggravat\p{L}+|ma(?:de|kes?)\s+worse)\b/iu;

/** Nouns and verbs that only carry what stands behind them: "an attempt at", "the test was carried out". Dictionary forms. */
export const carrying: ReadonlySet<string> = new Set(
  'attempt possibility fact case presence use carry perform conduct number kind conclusion evidence matter cause reason factor sole main principal'.split(
    ' ',
  ),
);

/** In what is said: what stands behind is a purpose, a condition or a contrast, and no part of the claim itself. */
export const furtherOn =
  /,?\s+(?:so\s+that|in\s+order\s+(?:to|that)|although|though|whereas|unless|even\s+though|but)\b|,\s+(?:so|without|while|and\s+(?:he|she|it|they))\b/iu;

/** Between what happened and why. Global. */
export const becauseOf = /\bbecause\b(?!\s+of\b)/giu;

/** A cause is told: what stands at its word is why. */
export const tellsWhy =
  /\b(?:because|caus(?:e|es|ed|ing)|due\s+to|owing\s+to|result(?:s|ed)?\s+(?:of|from|in)|led\s+to|brought\s+(?:about|down)\s+by|triggered|blam(?:e|es|ed)|responsible\s+for|by\s+the)\b/iu;

/** Verbs that say no more than that one thing brought another about: one of them stands for any other. Dictionary forms. */
export const bringingAbout: ReadonlySet<string> = new Set(
  'cause lead result contribute bring trigger produce provoke make'.split(' '),
);

/** An indefinite article: one that was not spoken of, unless its name follows. */
export const indefinite = /^an?\s/iu;

const TITLED = String.raw`(?:(?:Sir|Dame|Lord|Lady|Dr|Mr|Mrs|Ms|Judge|Justice|Professor|General|Admiral)\s+)?`;

/** Who made a document or leads those who did, as it tells itself: "Report by Sir John Vane", "The Ombudsman, Dr Vera Holm,". The name is the first group. */
export const madeByWhom = new RegExp(
  String.raw`(?:\b(?:[Rr]eport|[Rr]eview|[Ii]nquiry|[Ff]indings|[Ss]tudy)\s+(?:by|of)\s+|\bThe\s+(?:Ombudsman|Ombudswoman|Commissioner|Coroner|Inspector|Auditor|President|Chairman|Chairwoman|Chair|Director),\s+)${TITLED}(\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+)`,
  'gu',
);
