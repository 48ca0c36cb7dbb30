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
  abduction kidnapping stab strangle drown starve hack jam extort blackmail threaten plant smuggle betray violate breach spy desert abandon loot plunder
  forge cheat defraud launder sabotage hijack detonate dynamite violate harass molest trample lynch expel deport`,
);

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
  factory plant mill brewery refinery mine`,
);

/** Right behind or in front of a claim: somebody contests it, or nobody could check it. */
export const contests =
  /\b(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|baseless|untrue|unfounded|fabricat(?:ed|ion)|(?:a|an|the)\s+(?:\p{L}+\s+)?(?:lie|lies|fabrication|slander|invention)|could\s+not\s+(?:immediately\s+)?be\s+(?:independently\s+)?(?:verified|confirmed|checked)|no\s+(?:independent\s+)?(?:confirmation|evidence|proof)|not\s+(?:been\s+)?(?:independently\s+)?(?:verified|confirmed)|unverified|unconfirmed|(?:is|was|were|are)\s+(?:not\s+(?:yet\s+|immediately\s+)?clear|unclear)|nobody\s+has\s+admitted|said\s+(?:he|she|it|they)\s+(?:was|were)\s+(?:innocent|at\s+home)|protests?\s+(?:his|her|their)\s+innocence)\b/iu;

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
