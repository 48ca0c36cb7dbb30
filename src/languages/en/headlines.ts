// Compiled by hand for this project: words that tell of one thing in a headline and in the text below it, and what makes of a claim a charge.
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A line a kind of thing: the dictionary forms, verbs and nouns, by which it may be told of. A word may stand in several. */
const SAME = `
  fire shoot gunfire shot gunshot shooting shooter
  fire burn torch ablaze arson blaze arsonist alight
  kill death dead die slay slaughter massacre execute execution murder killing slaying
  hurt injure wound injury
  attack assault raid ambush strike storm beat assailant attacker
  shell bombard shelling bombardment
  bomb bombing blast explode explosion detonate dynamite bomber
  destroy wreck ruin raze demolish level
  steal theft pocket embezzle rob take swindle siphon divert loot thief
  hide conceal withhold suppress cover-up concealment
  dump pour discharge tip
  sink scuttle
  ram collide collision
  sabotage saboteur tamper
  ignore disregard neglect
  know aware
  flee escape abscond abroad
  poison poisoning poisoner
  bribe bribery kickback
  lie mislead deceive
  rig falsify forge manipulate fake
  torture torment
  rape rapist
  abduct kidnap abduction kidnapping
  resign resignation quit
  fail failure malfunction fault faulty
  drunk drunken intoxicate
  halve half
  collapse ruin
  gunman armed shooter sniper
  soldier troop army forces military trooper servicemen
  police policeman policewoman
  rebel insurgent guerrilla
  protester demonstrator marcher
  villager resident inhabitant
  firm company
  aircraft plane airliner jet
  boat ship vessel
  train railway
  money fund cash
  abroad country
  breach violate violation
  betray betrayal traitor
  spy espionage
`;

const groups = new Map<string, string[]>();
SAME.trim()
  .split('\n')
  .forEach((line, i) => {
    for (const word of line.trim().split(' ')) groups.set(word, [...(groups.get(word) ?? []), `~${String(i)}`]);
  });

/** The kinds of things that a word may tell of, by its dictionary form. */
export const kindsOfThing: ReadonlyMap<string, readonly string[]> = groups;

/** Deeds that somebody is blamed for, verbs and nouns in their dictionary form: to say who did them is a charge. */
export const wrongs: ReadonlySet<string> = set(
  `fire shoot shooting torch burn kill slay slaughter massacre execute execution murder killing attack assault raid ambush strike storm beat shell shelling
  bombard bombardment bomb bombing blast destroy raze demolish steal theft pocket embezzle rob swindle siphon loot hide conceal withhold suppress cover-up
  dump pollute sink scuttle ram sabotage tamper ignore disregard neglect poison poisoning bribe bribery lie mislead deceive rig falsify forge torture rape abduct kidnap
  abduction kidnapping stab strangle hack extort blackmail threaten smuggle betray violate breach spy desert abandon loot plunder
  forge cheat defraud launder sabotage hijack detonate dynamite violate harass molest trample lynch expel deport`,
);

/** From the word for a wrong on: it is used of something else. "Fires minister", "strikes deal", "attacks plan", "beats record". */
export const otherSense =
  /^(?:fir(?:e[sd]?|ing)\s+(?!on\b|at\b|from\b|into\s+(?:the\s+)?(?:crowd|air|\p{L}+\s+crowd)|shots?|rounds?|rockets?|shells?|missiles?|bullets?|tear|gas|rubber|live|guns?|\p{N}|upon\b)\p{L}|str(?:ikes?|uck|iking)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:deals?|accord|agreement|balance|chord|gold|oil|pose|note|tone)\b|beat(?:s|en|ing)?\s+(?:[\p{L}'’-]+\s+){0,3}?(?:records?|odds|forecasts?|expectations|rivals?|champions?|\p{N})|attack(?:s|ed|ing)?\s+(?:[\p{L}'’-]+\s+){0,3}?(?:plans?|polic(?:y|ies)|budget|bill|decision|record|proposals?|critics|press|media|reforms?|idea|law|speech|critic)\b|kill(?:s|ed|ing)?\s+(?:[\p{L}'’-]+\s+){0,2}?(?:bill|deal|plan|proposal|project|merger|talks|hopes?)\b|dump(?:s|ed|ing)?\s+(?:[\p{L}'’-]+\s+){0,2}?(?:leader|coach|manager|stocks?|shares|candidate|ministers?|players?)\b|execut(?:e|es|ed|ing)\s+(?:[\p{L}'’-]+\s+){0,2}?(?:plans?|orders?|warrants?|contracts?|search)\b|shoot(?:s|ing)?\s+(?:(?:an?|the|new|first)\s+)?(?:\p{L}+\s+)?(?:films?|movies?|scenes?|videos?|series|up\b|to\b)|storm(?:s|ed|ing)?\s+(?:to|into\s+(?:the\s+)?(?:lead|final|semi-?finals?)|past)\b|fak(?:e|es|ed)\s+news\b)/iu;

/** Nouns for whoever did a wrong, which tell that it was done; by the kind of thing. */
export const culprits: ReadonlySet<string> = set(
  'saboteur arsonist assassin terrorist poisoner hijacker traitor murderer spy looter thief killer bomber',
);

/** Doers that a headline leaves as unknown as they are: to say that they did it charges nobody. */
export const anybody: ReadonlySet<string> = set(
  'gunman attacker man woman assailant robber thief burglar killer shooter bomber suspect intruder youth teenager people person boy girl raider arsonist vandal',
);

/** Doers that are no names and stand in no list of those who speak: forces, bands and whoever has something in hand. */
export const doers: ReadonlySet<string> = set(
  `soldier troop army forces military trooper rebel insurgent guerrilla militia militiaman fighter militant terrorist extremist separatist gang mob mafia cartel smuggler
  trafficker pirate protester demonstrator marcher rioter crew captain pilot sailor officer owner operator landlord boss mayor regime junta separatist settler
  warship submarine frigate gunboat saboteur spy traitor assassin guard guardsman warder jailer agent smuggler poacher hooligan striker deputy commander crowd
  coach trainer player referee banker broker landlady miller chemist clerk cashier butler
  factory plant mill brewery refinery mine`,
);

/** In the words of a sentence: it takes up what was claimed before, and contests it. */
export const contestsIt =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|contradict(?:s|ed)?)\s+(?:it|this|that(?=[.,;]|$)|(?:the|these|this|those|all|any)\s+(?:\p{L}+\s+)?(?:claims?|charges?|accusations?|allegations?|reports?|account|story|version|suggestions?))(?![\p{L}])|\bcall(?:s|ed)\s+(?:it|this|that|the\s+\p{L}+)\s+(?:an?\s+(?:\p{L}+\s+)?(?:lie|fabrication|slander|invention)|lies|baseless|untrue|false|nonsense|absurd|invented|unfounded|fabricated)\b|\bsa(?:id|ys)\s+(?:it|this|that)\s+(?:was|were|is)\s+(?:untrue|false|not\s+true|a\s+lie|invented)\b/iu;

/** Nobody could check what was claimed. */
export const unchecked =
  /\b(?:claims?|reports?|accounts?|statements?|it|this)\s+could\s+not\s+(?:immediately\s+)?be\s+(?:independently\s+)?(?:verified|confirmed|checked)\b|\bno\s+independent\s+confirmation\b/iu;

/** A denial with what is denied, to the end of its clause. */
export const deniesThat =
  /(?<!\b(?:the|an?|of|in|over|its|this)\s)\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?)\s+(?!it\b|this\b)[^.;!?\n]{3,160}/iu;

/** Whoever contests what is said of somebody of theirs: "his lawyer", "her party". */
export const theirs = /\b(?:he|she|they|his|her|its|their)\b/iu;

/** Cues by which a claim is settled for the account: a judgement, or whoever did it says so. */
export const settlesIt =
  /\b(?:found|ruled|convicted|sentenced|confess\p{L}*|admit\p{L}*|acknowledg\p{L}+|plead(?:ed)?|pled|conclud\p{L}+|establish\p{L}*|proved|proven|confirm\p{L}*|apologi[sz]\p{L}*|claimed\s+responsibility)\b/iu;

/** Words for whoever was told of in the sentence before. */
export const takesUp =
  /\b(?:he|she|they|his|her|their|its|it(?!\s+(?:is|was|has\s+been|had\s+been|seems|seemed|appears|appeared|remains|remained)\s+(?:no|not|\p{L}+ed|\p{L}+\s+(?:that|how|why|who|what|whether|if|to))\b))\b/iu;

/** Bodies that a headline lets find something out, beside documents: "monitors blame". */
export const finders =
  /\b(?:monitors|inspectors|investigators|commission|inquiry|panel|mission|observers|auditors|tribunal|experts|watchdog|board|committee|report|study|investigation|review|audit|probe|findings)\b/iu;

/** Verbs by which a headline lets somebody be blamed, or cleared of blame. */
export const blamesOrClears =
  /\b(?:blames?|blamed|faults?|faulted|clears?|cleared|vindicates?|vindicated|exonerates?|exonerated|absolves?|absolved|pins?\s+blame|holds?\s+\p{L}+\s+responsible)\b/iu;

/**
 * In a document's own words: that it blames nobody in what it found, or draws no conclusion. The customary notice that blame is not its purpose says less
 * and is none.
 */
export const blamesNobody =
  /\b(?:(?:does|did|do)(?:\s+not|n['’]t)\s+attribute\s+(?:\p{L}+\s+){0,4}?to\s+(?:any|either|one|a)\b|(?:contains?|draws?|makes?|reach(?:es)?)\s+(?:no\s+\p{L}+\s+(?:and|or)\s+)?no\s+(?:conclusions?|findings?)\s+(?:on|as\s+to|about|regarding|of)\s+(?:the\s+)?(?:cause|blame|responsib\p{L}+|fault|liability)|names?\s+(?:nobody|no\s+one|no\s+party)|(?:blames?|accuses?)\s+(?:nobody|no\s+one|no\s+party))\b[^,.;\n]{0,60}/iu;

/** Between two words: what follows belongs to what stands before, and is not who does it. "Ferry fire | on Lake Orm". */
export const within =
  /\b(?:on|in|at|of|behind|from|near|with|for|over|under|after|before|off|aboard|by|against|to|inside|outside|amid|during|since|who|whose|that|which)\b|[,;:–—]/iu;

/** At the end of a headline: who shows or finds it. "Crew ignored alarm, black box shows". */
export const foundBehind =
  /,\s+[^,:]{2,40}?\s+(?:shows?|showed|finds?|found|reveals?|revealed|hears?|heard|rules?|ruled|determines?|determined|learns?|confirms?|confirmed|concludes?|concluded|admits?|admitted)\s*$/iu;

/** Verbs of doing harm that are used of other things too: in a headline with somebody who does it to something, a charge where a text lets somebody be blamed. */
export const harms: ReadonlySet<string> = set(
  `hit down wipe blow gun flatten level wreck mow wound injure strafe set ignite bury drown starve derail maim obliterate annihilate torpedo gas burn`,
);

/** Particles between a verb and what it is done to. */
export const particles: ReadonlySet<string> = set('out up down off apart away over');

/** Somebody is blamed: the words up to the one who is. Not where it is denied. */
export const blamesWhom =
  /(?<!\b(?:not|never|n['’]t|nobody|no\s+one|refus\p{L}+\s+to|declin\p{L}+\s+to|without|stopped\s+short\s+of)\s+(?:\p{L}+\s+)?)\b(?:blam(?:e[sd]?|ing)(?:\s+(?:it|this|that|the\s+\p{L}+(?:\s+\p{L}+)?)\s+on)?|accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?|hold(?:s|ing)?|held|point(?:s|ed|ing)?\s+(?:the|a)\s+finger\s+at|put(?:s|ting)?\s+(?:the\s+)?blame\s+(?:on|at)|pin(?:s|ned)?\s+(?:the\s+)?(?:blame|it)\s+on|lay(?:s|ing)?\s+(?:the\s+)?blame\s+(?:on|at)|laid\s+(?:the\s+)?blame\s+(?:on|at)|attribut(?:e[sd]?|ing)\s+(?:it|this|the\s+\p{L}+)\s+to)\s+(?=\P{L}*\p{L})/iu;

/** Behind the one who is held: that it is for something that was done. */
export const heldFor = /^[^.;]{0,80}?\b(?:responsible|accountable|to\s+blame)\b/iu;

/** The word of a blame that needs `heldFor`. */
export const holdsWhom = /^(?:hold|held)/iu;

/** Behind the one who is blamed: for what. The first group is what somebody is accused of. */
export const blamedFor = /^[^.;]{0,80}?\b(?:of|for)\s+([^.;,]+)/iu;

/** Words of a headline by which somebody is judged. */
export const verdicts = /(?<!\bnot\s)\b(?:guilty|murderers?)\b/iu;

/** In a text: somebody was judged, is tried or speaks of guilt. */
export const judged =
  /\b(?:guilty|guilt|convict\p{L}*|acquit\p{L}*|verdicts?|sentenc(?:e[sd]?|ing)|jur(?:y|ors?)|plead\p{L}*|pled|trials?|tried|court|jailed|imprisoned|judges?|defendants?|dock|confess\p{L}*|murder\p{L}*|crim(?:e|es|inals?|inal)|liab(?:le|ility))\b/iu;

/** In front of a noun: it is somebody's. */
export const owned = /\p{L}(?:['’]s|s['’])\s+(?:\p{L}+\s+)?$/u;

/** Behind what was done, up to whoever did it. */
export const doneByLead = /^[^,;:]{0,60}?\bby\s+/iu;

/** Behind whoever is blamed: for what. */
export const blamedFurther = /[,;:.!?—–]|\b(?:of|for|over)\b/u;

/** In a headline: many who say it, before a colon, before their verb or at the end. The first group or the second is who they are. */
export const manySay =
  /^(\p{L}+)(?::\s|\s+(?:say|warn|claim|tell|report|insist)\b)|,\s+(\p{L}+)\s+(?:say|warn|claim|tell|report|insist)\s*$/u;

/** In front of a verb: what it tells is only being thought over. */
export const thoughtOver =
  /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?(?:\s+up)?|mull(?:s|ed|ing)?|whether|discuss(?:es|ed|ing)?|debat(?:es?|ed|ing)|explor(?:es?|ed|ing)|stud(?:y|ies|ied|ying)|look(?:s|ed|ing)?\s+(?:at|into)|propos(?:es?|ed|als?)|may|might|could|option|possibility|has\s+not\s+(?:yet\s+)?decided)\b[^.;]{0,80}$/iu;

/** Amounts that are told in words and no number: more of them may be meant than any number of a text says. */
export const looseAmount =
  /\b(?:dozens|scores|hundreds|thousands|countless|untold|(?:several|some|many|a\s+few)\s+(?:dozen|score|hundred|thousand)|(?:many|several|dozens|scores)\s+(?:of\s+)?(?:more|others)|death\s+toll)\b/iu;

/** What makes of those who are counted dead ones, by their number: "41 hostages have been killed". */
export const deadBehind = /^[^.;,]{0,50}?\b(?:killed|dead|died|perished|lost\s+their\s+lives)\b/iu;

/** A year, by which a sentence may tell of another time. */
export const otherYear = /\b(?:1[5-9]|20)\d\d\b/u;

/** Verbs of headlines for what brings a happening about, besides those of harm: dictionary forms. */
export const bringing: ReadonlySet<string> = set(
  'bury set cause trigger spark ignite topple fell sink doom down unleash start',
);

const NOT_KNOWN = String.raw`(?:unknown|unclear|undetermined|unexplained|a mystery|not (?:yet |immediately |at once |so far |as yet )?(?:known|clear|established|determined|certain))`;
const NO_LONGER = String.raw`(?![^.;:]*\b(?:until|for (?:years|months|weeks|days|hours|a long time)|at first|initially|at the time)\b)`;

/** Where a text says that it is not known who did what it tells of, or what brought it about; a whole clause, or its beginning. */
export const notKnown: readonly { readonly what: 'who' | 'why'; readonly pattern: RegExp }[] = [
  {
    what: 'who',
    pattern: new RegExp(
      String.raw`\b(?:it (?:was|is|remains|remained) (?:still )?${NOT_KNOWN}|nobody (?:yet )?knows|no one (?:yet )?knows) who(?:se)? (?:had |has |have |was |were |is )?(?:\p{L}+ ){0,3}\p{L}+${NO_LONGER}`,
      'iu',
    ),
  },
  {
    what: 'why',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:exact |precise )?(?:cause|causes|reason|reasons|origin) (?:of (?:[\p{L}’'-]+ ){1,6}?|for (?:[\p{L}’'-]+ ){1,6}?)?(?:was|is|were|are|remains?|remained) (?:still |as yet |yet )?${NOT_KNOWN}${NO_LONGER}`,
      'iu',
    ),
  },
  {
    what: 'why',
    pattern: new RegExp(
      String.raw`\b(?:why (?:[\p{L}’'-]+ ){1,8}?(?:was|is|remains|remained) (?:still )?${NOT_KNOWN}|it (?:was|is|remains|remained) (?:still )?${NOT_KNOWN} what (?:had |has )?(?:caused|started|triggered|brought|sparked|set off)\b[^.;:]{0,40})${NO_LONGER}`,
      'iu',
    ),
  },
];
