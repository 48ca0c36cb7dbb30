/** What keeps a source from being known: data for telling a withheld name from one that is only not told. */

/** Heads of a phrase for somebody whose name is withheld by the word itself: "a source", "two insiders". */
export const withheldHeads =
  /(?:^|[\s“"‘'«])(?:sources?|insiders?|whistle-?blowers?|informants?|leakers?)(?=$|[\s,;”"’'»)])/iu;

/** Said of a source: its name is withheld on purpose. */
export const withheld =
  /\b(?:(?:on|under)\s+(?:the\s+)?condition\s+of\s+(?:strict\s+)?anonymity|(?:request(?:ed|ing|s)?|ask(?:ed|ing|s)?\s+for|grant(?:ed|ing)|insist(?:ed|ing)\s+on)\s+anonymity|(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|declin(?:ed|ing|es)|refus(?:ed|ing|es)|prefer(?:red|ring|s)?|wish(?:ed|ing|es)?|want(?:ed|ing|s)?)\s+(?:not\s+)?to\s+(?:be\s+(?:named|identified|quoted\s+by\s+name)|remain\s+(?:anonymous|unnamed)|(?:give|reveal|disclose)\s+(?:his|her|their|a)\s+names?)|(?:did|does|do|would)(?:\s+not|n['’]t)\s+(?:want|wish)\s+to\s+(?:be\s+(?:named|identified)|give\s+(?:his|her|their|a)\s+names?)|(?:did|does|do|would)(?:\s+not|n['’]t)\s+(?:want|wish|like)\s+(?:his|her|their|a)\s+(?:(?:full|last|real)\s+)?names?\s+(?:in\s+print|printed|published|used|given|mentioned|to\s+(?:be|appear))|(?:would|could|can|must|may)(?:\s+not|n['’]t)\s+be\s+(?:named|identified|quoted\s+by\s+name)|g[ai]ve[ns]?\s+only\s+(?:his|her|their|a)\s+(?:first|given|last|middle|nick)\s*-?names?|(?:identified|named|known|quoted)\s+only\s+(?:by|as)\b|(?:speak|speaking|spoke)\s+anonymously|not\s+authori[sz]ed\s+to\s+(?:speak|talk|comment|discuss|brief)|withheld\s+(?:his|her|their)\s+names?|ask(?:ed|ing|s)?\s+(?:me|us|reporters)\s+not\s+to\s+(?:print|use|publish|give|name|identify)\s+(?:(?:his|her|their)\s+names?|him|her|them)|ask(?:ed|ing|s)?\s+that\s+(?:he|she|they)\s+not\s+be\s+(?:named|identified)|ask(?:ed|ing|s)?\s+that\s+(?:his|her|their|the)\s+names?\s+(?:not\s+be|be\s+(?:withheld|left|kept))|(?:would|did|could|will|does|do)(?:\s+not|n['’]t)\s+(?:give|reveal|disclose|share)\s+(?:his|her|their|a)\s+(?:(?:full|last|real)\s+)?names?|whose\s+names?\s+(?:is|are|has\s+been|have\s+been|was|were)\s+(?:being\s+)?(?:withheld|known\s+to|not\s+(?:being\s+)?(?:used|given|published)))/iu;

/** The beginning of a sentence that goes on about whoever was told of in the one before. */
export const goesOn = /^[“"]?(?:He|She|They|The\s+\p{Ll}+)\s/u;

/** Said of a source in front of its noun. */
export const unnamed =
  /(?:^|\s)(?:an?\s+|the\s+|two\s+|three\s+|several\s+|other\s+)?(?:anonymous|unnamed|unidentified|undisclosed)(?=\s)/iu;

/** People told of only by how near they are to the matter. */
export const nearOnly =
  /\b(?:people|persons?|individuals?|someone|somebody|man|woman|men|women|officials?|diplomats?|aides?|advis[eo]rs?|executives?|lawmakers?|friends?|part(?:y|ies)|one|those|democrats?|republicans?)(?:\s+(?:who|that)\s+(?:is|are|was|were))?\s+(?:directly\s+|personally\s+|closely\s+)?(?:familiar\s+with|with\s+(?:direct\s+|first-?hand\s+|intimate\s+)?knowledge\s+of|briefed\s+(?:on|about)|close\s+to|privy\s+to|involved\s+in\s+the\s+(?:talks|negotiations|deal|inquiry|investigation)|in\s+(?:a\s+position\s+to\s+know|the\s+know)\b)|\b(?:people|those|someone|somebody|one|men|women)\s+who\s+(?:should|ought\s+to|would|must)\s+know\b/iu;

/** The words for how near the source is to the matter, as far as the next mark. */
export const nearness =
  /\b(?:familiar\s+with|with\s+(?:direct\s+|first-?hand\s+|intimate\s+)?knowledge\s+of|briefed\s+(?:on|about)|close\s+to|privy\s+to|involved\s+in)\s[^,;:.”"()]{3,60}/iu;

/** An office-holder told of as one among several, where the name would be known to whoever wrote it. */
export const oneOfficial =
  /^(?:an?|one|another|two|three|four|several)\s+(?:(?!(?:former|retired)\b)[\p{L}’'-]+\s+){0,4}?(?:officials?|diplomats?|aides?|advis[eo]rs?)(?=$|\s*,|\s+(?:in|at|from|with|of|who|on|for|to)\b)/iu;

/** A reason that an account gives for withholding a name, as far as the next mark. */
export const reason =
  /\b(?:because|since|as\s+(?:he|she|they)|for\s+fear\s+of|fearing|citing|out\s+of\s+fear|not\s+authori[sz]ed|(?:due|owing)\s+to|given\s+the|in\s+line\s+with|pending)\b[^,;:.”"()]{3,90}/iu;

/** How many such sources there are said to be. */
export const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d{1,3})\b/iu;

/** More than one, without a number. */
export const plural =
  /(?:sources|insiders|people|officials|whistle-?blowers|informants|individuals|men|women|diplomats|aides)\b/iu;

/** Words before a source that only say that it is the one told of before: "the source", "the same source". */
export const again = /^(?:the|this|that|these|those)\s+(?:same\s+)?/iu;

/** Articles and numbers in front of a source, left out where two are compared. */
export const determiner =
  /^(?:an?|the|this|that|these|those|some|one|another|same|two|three|four|five|several|multiple|other|various|many)\s+/iu;

/** Words in front of a source that are small inside a sentence; a phrase is quoted in a message as it would stand there. */
export const smallWords =
  /^(?:An?|The|This|These|One|Two|Three|Four|Five|Several|Multiple|Some|Another|Sources|Insiders|People|Those)\b/u;

/** A source taken for the words that keep back its name: whom they are about stands in front of "speaking on". */
export const onlyCondition = /^(?:the\s+)?(?:strict\s+)?(?:condition|anonymity)\b/iu;

/** Whoever speaks on a condition, right before it. */
export const whoSpeaks =
  /(?:^|[\s,“"])((?:an?|the|one|two|three|four|several|some)\s[^,;:.“”"]{3,60}?)[\s,]+(?:who\s+)?(?:speaking|spoke|talking|talked)\s+(?:on|under)\s+$/iu;

/** Nouns for a source in the plural, which is left out where two are compared; the singular is captured. Folded. */
export const pluralSource = /\b(source|insider|official|informant|diplomat|aide)s\b/u;

/** Words that stand for a source told of elsewhere. */
export const pronoun = /^(?:he|she|they|it|who|which|that|we|i|you)$/iu;

/** Nouns for somebody who speaks from inside a matter: a trade, an office, a force, a body that they belong to. */
const INSIDERS =
  'nurse|midwife|doctor|surgeon|paramedic|medic|orderly|pathologist|physician|psychiatrist|pharmacist|engineer|technician|mechanic|electrician|welder|fitter|foreman|forewoman|inspector|surveyor|supervisor|operator|dispatcher|controller|pilot|navigator|co-pilot|steward|stewardess|sailor|seaman|helmsman|stoker|purser|deckhand|docker|diver|soldier|gunner|conscript|sniper|recruit|reservist|deserter|lieutenant|sergeant|corporal|policeman|policewoman|constable|detective|guard|guardsman|warder|warden|border\\s+guard|fireman|firefighter|railwayman|shunter|signalman|train\\s+driver|crane\\s+driver|bus\\s+driver|lorry\\s+driver|truck\\s+driver|conductor|stationmaster|worker|employee|staffer|clerk|cashier|bookkeeper|accountant|auditor|manager|executive|secretary|receptionist|porter|caretaker|janitor|cleaner|contractor|subcontractor|colleague|miner|scientist|researcher|chemist|geologist|biologist|analyst|expert|specialist|consultant|economist|academic|professor|lawmaker|legislator|translator|interpreter|negotiator|fighter|rebel|commander|militiaman|banker|broker|investor|shareholder|member';

/** Nouns for whoever was met at the place: of these only a name that is kept back is told of. */
const BYSTANDERS =
  'man|woman|person|resident|neighbour|neighbor|witness|survivor|passenger|shopkeeper|villager|passer-by|bystander|driver|student|teacher|pupil|mother|father|relative|widow|widower|farmer|fisherman|trader|vendor|seller|shopper|customer|guest|patient|tourist|protester|demonstrator|priest|pensioner|boy|girl';

/** Words in front of the noun: "retired track", "former", of a body that speaks through them none. */
const BEFORE_NOUN = String.raw`(?:(?!(?:of|in|at|on|for|to|with|by|that|who|said|news|press)\b)[\p{L}’'-]+\s+){0,4}?`;

/** What stands behind the noun where it ends there, and is not the first word of another: "a company secretary". */
const NOUN_ENDS = String.raw`(?=$|\s*[,(]|\s+(?:in|at|from|with|of|who|whom|whose|on|for|near|by|behind|aboard|treating|working|serving|employed|involved|assigned|posted|stationed|based|familiar|outside|inside|I|we)\b)`;

/** One person or a counted few told of by what they are, who speak of their own trade or body; the noun is captured. */
export const describedPerson = new RegExp(
  String.raw`^(?:an?|one|another|two|three|four|five|six|several)\s+(?:(?:of|among)\s+(?:the|its|their|his|her)\s+)?${BEFORE_NOUN}((?:${INSIDERS}|(?:police|customs|prison|army|naval|intelligence|security|military|senior|junior|high-ranking|ranking|immigration|duty|port|harbour|medical|probation|liaison|safety)\s+officer)s?)${NOUN_ENDS}`,
  'iu',
);

/** The same of whoever belongs to a body, which says nothing without its name: "a member of the crew". */
export const bareMember =
  /\bmembers?(?!\s+of\s+(?:the|its|his|her|their)\s+(?:\p{Ll}+\s+){0,2}?(?:crew|staff|board|team|garrison|jury|delegation|unit|battery|brigade|inquiry|cabinet|household|squad|patrol|shift))/iu;

/** Whoever speaks in the name of another: those have given the word, and their name matters little. */
export const speaksFor =
  /\b(?:spokes\p{L}+|representatives?|press|media|public\s+relations|(?:lawyer|attorney|solicitor|counsel)s?)\b|\b(?:who|which)\s+(?:represents?|speaks\s+for)\b/iu;

/**
 * A person told of in a clause of their own who then speaks: "a nurse who … said", "a woman whom I met at the gate says". The phrase, its clause and the
 * verb of saying are captured.
 */
export const tellsWithClause = new RegExp(
  String.raw`(?<![\p{L}’'-])((?:[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:of\s+(?:the|its|their)\s+)?${BEFORE_NOUN}(?:${INSIDERS}|officer|official|${BYSTANDERS})s?)(,?\s+(?:who|whom|whose)\s(?:[^\s.!?;“”"]+\s+){2,24}?(?<!\b(?:and|or|to|have|has|had|having|who)\s+))(said|says|told|tells|recalled|recalls|added|adds|explained|explains|thought|thinks|claimed|claims|insisted|insists|described|describes|confirmed|confirms)\b`,
  'gu',
);

/** Behind "I am told": by whom, which is captured. */
export const toldBy = /^\s*by\s+([^,.;:“”"]{3,60}?)(?=\s+that\b)/iu;
