/** Heads of ministries and those who lead them: both speak for the office. Lower case. */
export const ministryHeads: ReadonlySet<string> = new Set(['ministry', 'minister']);

/** What stands before "minister" and makes it no ministry's: "prime minister". Lower case. */
export const noPortfolio: ReadonlySet<string> = new Set(
  'prime first chief cabinet government senior religious the'.split(' '),
);

/** What every ministry is called, behind its portfolio. */
export const ministry = 'ministry';

/** How a state's government is called. */
export const government = 'government';

/** Words that a ministry's portfolio may be told with or without: "foreign affairs". Lower case. */
export const fillers: ReadonlySet<string> = new Set(['affairs', 'and', 'the']);

/** Ranks that stand before an office and do not change whose it is. Lower case. */
export const ranks: ReadonlySet<string> = new Set(
  'deputy assistant acting junior vice senior interim federal national new newly current incumbent'.split(' '),
);

/** Before an office: its holder is not, or no longer, the one who speaks for it. Lower case. */
export const pastHolders: ReadonlySet<string> = new Set(
  'former ex shadow then late ex-minister onetime ousted sacked opposition would-be retired exiled self-proclaimed future incoming'.split(
    ' ',
  ),
);

/** Nouns of those who are, lead or speak for a state's own bodies: whoever has one with a state's name is of that state's side. Lower case. */
export const stateOffices: ReadonlySet<string> = new Set(
  `government ministry minister president officials official military army navy airforce force forces authorities cabinet chancellor premier embassy ambassador envoy
  diplomat diplomats presidency coastguard coast-guard police`.split(/\s+/u),
);

/** Nouns that make an office one of something else than the state: "a Karvian union official". Lower case. */
export const notOfState: ReadonlySet<string> = new Set(
  `union unions party opposition rebel rebels club company media football sports aid charity church airline league federation association separatist militia exile paper newspaper
  business bank hospital university college`.split(/\s+/u),
);

/** Between an office and what it is of: "Ministry of Transport", "officials in Karvia". */
export const ofOffice: ReadonlySet<string> = new Set(['of', 'for']);

/** Between an office and its state. */
export const ofState: ReadonlySet<string> = new Set(['of', 'in', 'for']);

/** In front of where an office sits: of which state it then is depends on the place. */
export const seatedIn: ReadonlySet<string> = new Set(['in', 'at', 'near']);

/** The possessive of a state's name. */
export const possessive = /['’]s?$/u;

/** A description of somebody who speaks for a body: "spokesman for the Harbour Ministry". The body is the first group. */
export const speakerFor =
  /^(?:(?:an?|the|its|another)\s+)?(?:(?:chief|official|senior|deputy)\s+)?(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))\s+(?:for|of)\s+(?:the\s+)?([^,]+)/iu;

/** The same with the body first: "Harbour Ministry spokesman", "the ministry’s chief spokeswoman". The body is the first group. */
export const speakerWith =
  /^(?:(?:an?|the|another)\s+)?([^,]+?)(?:['’]s?)?\s+(?:(?:chief|official|senior|deputy)\s+)?(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))(?=$|,)/iu;

/** Right before a body's name: the one named with it leads that body, and speaks for it. */
export const headOf =
  /(?<!\b(?:former|ex|late|then|deputy|assistant|associate|vice|regional|local|outgoing)[ -](?:managing |executive |general )?)\b(?:head|chief|director|director[- ]general|secretary[- ]general|general secretary|chair|chairman|chairwoman|chairperson|chief executive|chief executive officer|CEO|managing director|commander)\s+(?:of|at)\s+(?:the\s+)?$/u;

/** Right behind a body's name: "Northern Rail chief executive Ana Ruiz", "the board's chairman". */
export const itsHead =
  /^(?:['’]s?)?\s+(?:head|chief|director|chair|chairman|chairwoman|chairperson|chief executive|CEO|managing director|secretary[- ]general|general secretary|commander|boss)\b(?!\s+(?:of|economist|scientist|engineer|medical|legal|financial|operating|correspondent|reporter))/u;

/** Right behind a name: it is only the beginning of a longer one, or owns what follows, a branch, or owns what follows: "Karvian transport ministry", "Harbour Party of Ferrow", "Lake Air’s crew". */
export const nameGoesOn =
  /^(?:['’]s?\s|\s+(?:and|of|of the)\s+\p{Lu}|\s+(?!(?:of|in|at|for|and|or|who|that|which|on|near|by|from|with)\b)\p{Ll})/u;

/** In front of a body's name, in words for a source: whoever is named with it does not speak for it any more. */
export const formerly = /\b(?:former|formerly|ex|one-time|onetime|shadow|retired|then|late)\b/iu;
