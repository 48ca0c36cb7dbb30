const INQUIRY = String.raw`(?:\p{Ll}+ ){0,2}(?:investigation|inquiry|enquiry|probe)`;

/** The question of the body that looks into a happening. */
export const whoInvestigates = (happening: string): string => `Who investigates the ${happening}?`;

/** Right behind a body: it investigates, or said so; what it investigates comes next. */
export const investigates = new RegExp(
  String.raw`^(?:,[^,.;:]{1,60},)?\s+(?:(?:has |have )?(?:said|says|confirmed|announced) (?:that )?(?:it|they) )?(?:(?:is|are|was|were|has been|have been|had been) (?:also |now |still |already |currently )?(?:investigating|probing|looking into|leading the ${INQUIRY}|in charge of the ${INQUIRY}|heading the ${INQUIRY})|investigated|(?:has |have |had )?(?:also )?(?:opened|launched|begun|started) (?:an?|its|their) ${INQUIRY})(?![\p{L}-])|^(?:['’]s?)? ${INQUIRY} (?:into|of)(?!\p{L})`,
  'u',
);

/** Between a happening and what is told of its inquiry: something else has come between. */
export const between = /[,;:.]|\b(?:who|which|whose|when|after|before|while)\b/iu;

/** Right before a body: an inquiry that it leads, or by which it is investigated. */
export const investigatedBy = new RegExp(
  String.raw`\b(?:(?:investigation|inquiry|enquiry|probe)(?: into the (?:\p{Ll}+ )?\p{Ll}+)?,?(?: (?:is|was|has been|will be))?(?: being)? (?:led|headed|conducted|carried out|run|overseen)|(?:is|was|are|were) (?:being )?investigated|under investigation) by (?:the )?$`,
  'iu',
);

/** Bodies that go without a name. */
export const unnamedBody =
  /(?<!\p{L})(?:[Pp]olice|[Pp]rosecutors|[Dd]etectives|[Ff]ire (?:officials|investigators|marshals)|(?:[Cc]oast ?guard)|(?:[Tt]he )?(?:army|navy))(?!\p{L})/gu;

/** What is investigated where it is told by no name of the happening. */
export const inquiredInto =
  /^\s*(?:into )?(?:(?:the |its |a possible |possible )?(?:causes?|circumstances|matter|incident|accident|case)\b|what (?:caused|happened|went wrong)|how |why |whether |it\b|$|[.;,])/iu;

/** Right behind the body that leads an inquiry: what it is into comes next. */
export const into = /^\s+(?:in)?to\b/iu;
