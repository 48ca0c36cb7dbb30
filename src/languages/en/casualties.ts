const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const table = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lines).flatMap(([status, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map(w => [w, status] as const),
    ),
  );

/** Singular nouns whose every one has the status: "52 fatalities". */
export const statusNouns = table({
  dead: 'fatality death',
  survived: 'survivor',
  injured: 'injury',
  evacuated: 'evacuee evacuation',
  arrested: 'arrest detainee',
  rescued: 'rescue',
  missing: 'disappearance',
  hospitalised: 'hospitalisation hospitalization',
  captive: 'hostage captive',
});

/** Words for those in a state: "41 dead", "the wounded", "12 were unaccounted for", "all are alive". */
export const statusAdjectives = table({
  dead: 'dead deceased lifeless drowned slain',
  survived: 'alive',
  injured: 'injured wounded hurt maimed',
  missing: 'missing unaccounted',
  aboard: 'aboard onboard on-board',
  unhurt: 'unhurt uninjured unharmed unscathed',
  trapped: 'trapped',
  stranded: 'stranded',
  hospitalised: 'hospitalised hospitalized',
  displaced: 'displaced homeless',
});

/** Verb forms that say what became of the subject: "14 died". The participle in -ing may follow "with". */
export const intransitives = table({
  dead: 'died die dies dying perished perish perishing drown drowns drowned drowning succumbed',
  survived: 'survived survive survives surviving',
});

/** Participles that say what was done to those counted, in the passive or after the noun: "12 were killed", "12 killed". */
export const participles = table({
  dead: 'killed slain murdered executed massacred assassinated slaughtered drowned electrocuted beheaded',
  injured: 'injured wounded hurt maimed',
  rescued: 'rescued',
  evacuated: 'evacuated',
  arrested: 'arrested detained',
  displaced: 'displaced',
  hospitalised: 'hospitalised hospitalized',
  trapped: 'trapped',
  stranded: 'stranded',
  captive: 'kidnapped abducted seized',
});

/** Active verb forms that say what becomes of the object: "killing 41", "rescued 40 people". */
export const transitives = table({
  dead: 'kill kills killed killing murder murders murdered murdering slay slew execute executed executing massacre massacred massacring drowned drowning claimed claiming',
  injured: 'injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming',
  rescued: 'rescue rescues rescued rescuing',
  evacuated: 'evacuate evacuates evacuated evacuating',
  arrested: 'arrest arrests arrested arresting detain detains detained detaining',
  displaced: 'displace displaces displaced displacing',
  hospitalised: 'hospitalised hospitalized hospitalising hospitalizing',
  trapped: 'trap traps trapped trapping',
  stranded: 'strand strands stranded stranding',
  aboard: 'carry carries carried carrying',
  captive: 'kidnap kidnapped kidnapping abduct abducted abducting',
});

/** Nouns before "of" that say what became of those after it: "the deaths of 14 people". Lemmas or forms. */
export const ofNouns = table({
  dead: 'death deaths killing killings murder murders massacre slaughter drowning drownings',
  rescued: 'rescue',
  evacuated: 'evacuation',
  arrested: 'arrest arrests detention',
  displaced: 'displacement',
  missing: 'disappearance disappearances',
  captive: 'kidnapping abduction',
});

/** Verbs that take lives: "claimed 14 lives", "cost the lives of 14". */
export const takesLives: ReadonlySet<string> = set(
  'claim claims claimed claiming cost costs costing take takes took taking lose loses lost losing',
);

/** Verbs that with "out" do the same: "wiped out 14 lives". */
export const wipesOut: ReadonlySet<string> = set('wipe wipes wiped wiping snuff snuffed');

/** Verbs that set a count: "the toll rose to 14", "the number of dead stood at 14". */
export const tollPrepositions: ReadonlySet<string> = set(
  'to at from : is was of as reached hit topped passed exceeded exceeds tops reaches nears now',
);

/** Words for the dead as they are counted. */
export const tollNouns: ReadonlySet<string> = set('toll tolls');

/** Links between the counted and their state: "were", "are feared", "had been confirmed", "remained". */
export const links: ReadonlySet<string> = set(
  `was were is are be been being am get gets got gotten getting remain remains remained remaining stay stayed lay lie left have has had having`,
);

/** The passive needs one of these: "were killed", not "killed" alone. */
export const passiveLinks: ReadonlySet<string> = set('was were is are be been being got gets get getting gotten');

/** Words that may stand between a link and the state: "were later confirmed dead", "are also feared to have been killed". */
export const between: ReadonlySet<string> = set(
  `also later now still all reportedly allegedly apparently believed thought feared reported confirmed declared pronounced presumed assumed known said found
  to have had has been be being were was are is not immediately initially subsequently instantly already since both either
  seriously slightly critically severely lightly badly mildly gravely fatally officially so far could may might must would should will can did do does
  accidentally only just never even previously certified listed estimated likely probably possibly definitely sadly tragically miraculously
  somehow then eventually ultimately again separately suspected understood currently shot burned burnt beaten stabbed crushed hacked gunned swept pulled brought dragged dug`,
);

/** Ways to a status that a past participle alone does not give: "shot dead", "pulled out alive". */
export const resultative: ReadonlySet<string> = set(
  'shot found left pulled brought dragged dug burned burnt beaten stabbed crushed hacked declared pronounced confirmed feared presumed believed reported certified',
);

/** Negations of a verb. */
export const negations: ReadonlySet<string> = set("not n't n’t never didn't didn’t wasn't wasn’t weren't weren’t");

/** Nouns for people, besides those that their ending tells; singular. */
export const people: ReadonlySet<string> = set(
  `person people individual human soul man woman child boy girl baby infant toddler teen teenager youth adult adolescent minor pensioner senior citizen
  passenger crew crewmember crewman crewwoman member staff staffer worker employee miner driver pilot captain sailor fisherman seaman mariner diver
  soldier troop serviceman servicewoman marine officer guard policeman policewoman police constable firefighter fireman paramedic rescuer medic
  doctor nurse patient student pupil schoolchild schoolgirl schoolboy teacher professor tourist visitor guest holidaymaker traveller traveler commuter
  pedestrian cyclist motorist motorcyclist rider resident villager islander local inhabitant occupant tenant neighbour neighbor civilian bystander
  onlooker spectator fan protester protestor demonstrator activist militant fighter gunman attacker assailant rebel insurgent terrorist bomber suspect
  stowaway devotee docker squatter
  prisoner inmate detainee hostage captive refugee migrant asylum-seeker evacuee victim casualty survivor fatality relative parent mother father son daughter
  brother sister sibling twin wife husband couple family grandmother grandfather friend colleague co-worker coworker volunteer employee contractor engineer
  technician labourer laborer farmer farmworker shepherd trader shopper customer vendor journalist reporter cameraman photographer actor singer player
  footballer athlete climber hiker skier swimmer bather surfer monk nun priest pastor imam rabbi cleric worshipper worshiper pilgrim mourner official minister lawmaker deputy
  politician mayor diplomat lawyer judge scientist researcher expert national foreigner native citizen subject peacekeeper observer aid-worker operator conductor
  steward stewardess attendant musician caretaker cleaner cook waiter guide sherpa commander general lieutenant sergeant recruit conscript cadet
  reservist veteran combatant officer bodyguard porter hunter girl infant newborn elder orphan widow leader head owner toddler youngster dead injured wounded missing life
  supporter voter participant delegate attendee festivalgoer concertgoer churchgoer partygoer reveller reveler seafarer dockworker trucker railwayman
  stowaway newcomer settler peasant nomad herder servant maid nanny babysitter camper vacationer schoolmate classmate teammate roommate`,
);

/** Endings of nouns for people; enough where the verb is one that happens to people only. */
export const peopleEndings: readonly string[] = [
  'man',
  'woman',
  'ist',
  'worker',
  'goer',
  'keeper',
  'seeker',
  'mate',
  'folk',
  'ian',
  'men',
  'women',
  'hand',
];

/** Nouns with such an ending, and yet no people. */
export const noPeople: ReadonlySet<string> = set('list fist mist twist wrist waist guardian median gist cyst tryst');

/** Nouns of which a number may be a part and which the phrase "of N" leaves its subject: "a group of 12 people were hurt". */
export const collectives: ReadonlySet<string> = set(
  'group total crowd family number party team crew band gang batch busload lot sum maximum minimum',
);

/** Nouns that are counted in "no casualties", "no survivors". */
export const zeroNouns: ReadonlySet<string> = set('fatality death injury survivor casualty');

/** Words that take back a "no": "no reports of injuries", "no survivors have been found yet". */
export const unsettled: ReadonlySet<string> = set(
  'immediate immediately word report reports sign signs news indication yet confirmed known evidence if whether information possibility',
);

/** Heads that say little without the noun before them: "crew member", "police officer". */
export const needsModifier: ReadonlySet<string> = set(
  'member officer official worker minister employee personnel guard force',
);

/** The end of a word that denies by itself: "wasn't". Folded. */
export const negatedEnding = /n't$/;
