import type { CauseKind, DoerSort, Failing } from '../cause-frame.js';

const kind = (key: string, words: string, fits = '', general = false): CauseKind => ({
  key,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu'),
  whole: new RegExp(`^(?:${words})$`, 'iu'),
  fits: fits.split(' ').filter(Boolean),
  general,
});

/** Things at which a fire may begin, each apart from the others. */
const appliances: readonly CauseKind[] = (
  [
    ['fridge', '(?:fridge|refrigerator)s?(?:[- ]freezers?)?|freezers?', ''],
    ['dryer', '(?:tumble[- ])?(?:dryers?|driers?)', ''],
    ['washer', '(?:washing machine|dishwasher|washer)s?', ''],
    ['oven', '(?:ovens?|cookers?|microwaves?|toasters?|air fryers?|kettles?|chip pans?|deep fryers?)', 'flame'],
    ['heater', '(?:[\\p{L}]+ )?(?:heaters?|radiators?|fan heaters?|electric blankets?)', 'flame'],
    ['television', '(?:televisions?|tv sets?|computers?|laptops?|games consoles?)', 'battery'],
    ['scooter', '(?:electric |e-?)?(?:scooters?|bikes?|bicycles?|mopeds?|hoverboards?)', 'battery'],
    ['phone', '(?:mobile |cell )?(?:phones?|chargers?|power banks?|vapes?|e-cigarettes?)', 'battery'],
    ['lamp', '(?:lamps?|light ?bulbs?|light fittings?|fairy lights|christmas lights)', 'flame'],
  ] as const
).map(([key, words, fits]) => kind(key, words, `electrical technical negligence design spark ${fits}`));

/** All kinds that are told apart, and known as causes wherever they are named as one. */
export const causeKinds: readonly CauseKind[] = [
  kind('bird strike', 'birds?|bird ?strikes?|flocks? of (?:birds|geese|gulls)|geese|gulls'),
  kind('drone', 'drones?(?: (?:strikes?|attacks?))?|uavs?|unmanned aerial [\\p{L}]+|unmanned aircraft', 'attack'),
  kind(
    'missile',
    'missiles?(?: (?:strikes?|attacks?))?|rockets?(?: (?:strikes?|attacks?|fire))?|projectiles?|shrapnel|warheads?|(?:steel |metal )?pellets|torpedo(?:es)?',
    'attack air-defence gunfire shoot-down explosion external',
  ),
  kind('air-defence', 'air[- ]defen[cs]es?|anti-?aircraft|flak', 'missile gunfire shoot-down external'),
  kind(
    'gunfire',
    'gun ?fire|(?:machine[- ]gun|small[- ]arms|rifle|automatic|anti-aircraft|hostile|enemy|friendly|automatic) fire|gunshots?|shots|rounds(?! of (?:talks|negotiations))|bullets?|gunm[ae]n|machine[- ]guns?|small[- ]arms|snipers?|fire from the ground',
    'attack air-defence shoot-down external',
  ),
  kind('shoot-down', 'shoot-?downs?|shootdowns?', 'missile air-defence gunfire drone attack external', true),
  kind(
    'bomb',
    'bombs?|bombings?|explosives?|(?:explosive )?(?:charges?|devices?) (?:placed|planted|hidden|attached|laid)|explosive (?:charges?|devices?)|grenades?|detonators?|dynamite|^devices?',
    'attack explosion sabotage',
  ),
  kind(
    'attack',
    '(?:suicide |armed )?attacks?|provocateurs?|agitators?|unlawful interference|foul play|terroris[mt]s?|terror|aggression|hijack(?:ing|ers?|ed)|raid',
    'drone missile gunfire shoot-down bomb mine artillery airstrike sabotage arson cyberattack external explosion',
    true,
  ),
  kind(
    'mine',
    '(?:land|sea|naval|navy|floating|drifting|limpet|anti-vehicle|anti-tank|anti-personnel) ?mines?|mines|mine (?:explosion|blast)s?',
    'attack explosion',
  ),
  kind(
    'artillery',
    'artillery(?: (?:fire|shells?|rounds?))?|shell(?:s|ing|fire)?|mortars?(?: (?:fire|shells?|rounds?))?|howitzers?|army guns',
    'attack external gunfire missile explosion',
  ),
  kind(
    'airstrike',
    'air ?strikes?|air raids?|aerial (?:bombing|bombardment|attack)s?|(?:fighter |war)?jets?|warplanes?|bombers?|air forces?|air attacks?|from the (?:air|sky)',
    'missile bomb drone attack external explosion shoot-down',
  ),
  kind(
    'sabotage',
    'sabotage|sabotaged|saboteurs?|tampering|tampered with|interfered with|meddled with|booby-trapped|vandal(?:s|ism)',
    'attack bomb arson cyberattack intruder',
  ),
  kind(
    'intruder',
    'intruders?|intrusion|trespass(?:ers?|ing)|break-ins?|unauthori[sz]ed (?:persons?|people|access|entry)|burglars?',
    'sabotage arson attack',
  ),
  kind('arson', 'arson|arsonists?|firebombs?', 'attack sabotage'),
  kind(
    'incendiary',
    'incendiar(?:y|ies)(?: [\\p{L}]+)?|flame-?throwers?|napalm|(?:white )?phosphorus|petrol bombs?|molotov(?: cocktails?)?|thermobaric [\\p{L}]+|tracer(?: [\\p{L}]+)?',
    'attack arson missile gunfire artillery airstrike',
  ),
  kind(
    'ammunition',
    '(?:(?:stored|own) )?(?:ammunition|magazines?|depth charges?)|stored munitions|(?:ammunition|munitions) (?:store|depot|dump)s?',
    'explosion negligence technical fuel',
  ),
  kind('cyberattack', 'cyber-?attacks?|hack(?:ers?|ing)|malware|ransomware', 'attack sabotage software technical'),
  kind(
    'external',
    '(?:external|outside|foreign) (?:[\\p{L}]+ ){0,3}(?:interference|impact|force|forces|influence|factors?|objects?)',
    'missile air-defence gunfire shoot-down attack drone jamming',
    true,
  ),
  kind('jamming', 'jamming|jammers?|electronic warfare|spoofing', 'external attack'),
  kind(
    'gas',
    'gas (?:cylinders?|canisters?|bottles?|tanks?|leaks?|explosions?|mains?|pipes?|pipelines?|blasts?)|leaking gas|propane|butane|methane|oxygen (?:cylinders?|tanks?|bottles?)',
    'explosion technical negligence chemical corrosion',
  ),
  kind(
    'explosion',
    'explosions?|blasts?|detonations?|exploding|exploded',
    'gas bomb missile fuel battery chemical attack boiler',
    true,
  ),
  kind(
    'external explosion',
    '(?:external|outside|outer|underwater)(?: [\\p{L}-]+)? (?:explosions?|blasts?|detonations?)',
    'explosion missile mine bomb attack artillery external',
  ),
  kind(
    'internal explosion',
    '(?:internal|inside|on-?board)(?: [\\p{L}-]+)? (?:explosions?|blasts?|detonations?)',
    'explosion ammunition gas boiler fuel battery chemical technical',
  ),
  kind('boiler', 'boilers?', 'explosion technical'),
  kind(
    'electrical',
    'electrical|short[- ]circuits?|transformers?|appliances?|wiring|power surge|electrics',
    'battery technical negligence spark',
  ),
  ...appliances,
  kind('battery', 'batter(?:y|ies)', 'electrical technical explosion'),
  kind(
    'engine',
    'engines?|turbines?(?: blades?)?|fan blades?|propellers?|gearbox(?:es)?|rotors?',
    'technical fuel negligence',
  ),
  kind(
    'technical',
    '(?:technical|mechanical|equipment|instrument|system|hydraulic|steering|hardware)(?: [\\p{L}-]+)? ?(?:faults?|failures?|malfunctions?|problems?|errors?|glitch(?:es)?|defects?|issues?)|malfunctions?|equipment failure|(?:broken|burst|faulty|defective|failed|worn|loose|missing|damaged|blocked|snapped|sheared|frayed|buckled|leaking|jammed|seized) [\\p{L}-]+(?: [\\p{L}-]+)?|landing gear|burst tyre|tyres?|rudder',
    'engine electrical battery brakes signal software structural design negligence boiler fuel gas cyberattack corrosion',
    true,
  ),
  kind(
    'software',
    'software(?: (?:bugs?|errors?|glitch(?:es)?|faults?|failures?|updates?))?|computer (?:[\\p{L}]+ )?(?:bugs?|errors?|glitch(?:es)?|faults?|failures?)',
    'technical cyberattack human-error',
  ),
  kind('brakes', 'brakes?|brake failure', 'technical negligence speed'),
  kind(
    'signal',
    'signal(?:s|ling|ing)?(?: [\\p{L}]+)?|faulty points|points failure',
    'technical human-error negligence',
  ),
  kind(
    'structural',
    'metal fatigue|cracks?|cracked [\\p{L}]+|welds?|bolts?|girders?|beams?|cables?|structural|load-bearing|pillars?|foundations?',
    'technical design negligence overload corrosion weather construction',
  ),
  kind('corrosion', 'corrosion|corroded [\\p{L}]+|rust|rot|decay', 'structural technical negligence gas design'),
  kind(
    'overheating',
    'overheat(?:ed|ing)(?: [\\p{L}-]+)*|(?:hot|seized|worn|dry|overheated)(?: [\\p{L}-]+)? bearings?|bearings?|friction',
    'technical negligence flame',
  ),
  kind('design', 'design|design (?:flaws?|faults?|errors?)', 'structural technical negligence construction overload'),
  kind(
    'construction',
    'construction (?:work|works|flaws?|defects?|faults?)|building work|shoddy (?:[\\p{L}]+ )?(?:work|construction)|substandard [\\p{L}]+|excavation|digging|drilling',
    'structural design negligence landslide',
  ),
  kind(
    'negligence',
    'negligence|neglect|(?:poor|lax|inadequate|missed|bad|faulty|improper) (?:maintenance|upkeep|inspections?|supervision|safety)|maintenance|corruption|mismanagement|incompetence',
    'gas electrical engine technical brakes signal structural corrosion design construction human-error overload dam fuel contamination',
    true,
  ),
  kind(
    'human-error',
    "(?:pilots?|human|drivers?|operators?|crew|captain|navigation(?:al)?|helmsman|staff)(?:[’']s?)? (?:errors?|mistakes?|fault|faults)|misjudge?ments?|inattention|distraction|distracted [\\p{L}]+",
    'negligence speed alcohol tiredness signal software',
  ),
  kind('speed', 'speeding|(?:excessive|high|excess) speeds?|speed', 'human-error alcohol brakes weather'),
  kind(
    'alcohol',
    'alcohol|drunk(?:en)?(?: [\\p{L}]+)?|drunkenness|drink[- ]driving|intoxicat(?:ed|ion)|drugs?',
    'human-error speed',
  ),
  kind('tiredness', '(?:driver|pilot|crew|operator) fatigue|tiredness|exhaustion', 'human-error'),
  kind('icing', '(?:black )?ice|icing(?: up)?|iced (?:up|over)|icy (?:[\\p{L}]+)', 'weather fog speed structural'),
  kind('fog', '(?:(?:thick|dense|heavy) )?(?:fog|mist|haze)|poor visibility', 'weather icing speed human-error'),
  kind(
    'weather',
    '(?:bad |severe |poor |adverse )?weather(?:-related [\\p{L}]+)?|storms?|(?:heavy |torrential |monsoon )?(?:rains?|rainfall|snow|snowfall)|downpours?|(?:strong |high |fierce )?winds?|gusts?|lightning|turbulence|hurricane|typhoon|cyclone|tornado|hail|heat ?wave|drought|blizzard|wind shear|(?:rogue |freak |huge |giant |tidal )?waves?|(?:heavy|rough|high) seas',
    'icing fog landslide flood structural dam speed overload',
  ),
  kind(
    'earthquake',
    '(?:earth)?quakes?|tremors?|seismic activity|aftershocks?|tectonic [\\p{L}]+',
    'landslide tsunami structural',
  ),
  kind(
    'landslide',
    'landsl(?:ides?|ips?)|mudslides?|avalanches?|rockfalls?|rockslides?|subsidence|erosion|sinkholes?',
    'weather earthquake flood construction',
  ),
  kind('flood', 'floods?|flooding|floodwaters?', 'weather dam landslide'),
  kind('dam', 'dams?|levees?|embankments?|dykes?|floodgates?|spillways?', 'flood weather negligence structural design'),
  kind(
    'overload',
    'overload(?:ed|ing)?(?: [\\p{L}]+)?|overweight|overcrowd(?:ed|ing)|excess(?:ive)? weight|weight of [\\p{L} ]+|too many [\\p{L}]+',
    'structural negligence design weather shifting-cargo',
  ),
  kind('shifting-cargo', '(?:shifting|loose|shifted|badly stowed) (?:cargo|loads?|freight)', 'overload negligence'),
  kind('fuel', 'fuel(?: [\\p{L}]+)?|petrol|gasoline|kerosene|oil leaks?', 'technical engine explosion negligence'),
  kind(
    'flame',
    '(?:naked |open )?flames?|candles?|(?:a |the )?stoves?|cooking(?: [\\p{L}]+)?|barbecues?|fireworks?|flares?|embers?(?: from [\\p{L}]+)?|(?:hot|cutting|grinding) work|welding|welders?|blowtorch(?:es)?|fryer',
    'explosion negligence gas smoking',
  ),
  kind(
    'smoking',
    'cigarettes?(?: (?:ends?|butts?|stubs?|lighters?))?|lighters?|match(?:es)?|smoking|smokers?|tobacco',
    'flame negligence explosion gas human-error',
  ),
  kind(
    'spark',
    'sparks?(?: from [\\p{L}]+)?|sparking|arcing|static(?: electricity)?|(?:damaged|frayed|worn|bare|live|power|trailing|electric) cables?',
    'electrical technical negligence gas explosion chemical structural flame',
  ),
  kind(
    'outburst',
    '(?:sudden )?outbursts?(?: of (?:rock|gas|coal))?|rock ?bursts?|(?:sudden )?inrush(?:es)?|act of (?:nature|god)|acts of (?:nature|god)|forces? of nature|nature(?! of)',
    'landslide earthquake weather flood',
  ),
  kind(
    'chemical',
    'chemicals?|ammonia|ammonium nitrate|chlorine|dust explosion|(?:coal|grain|flour|sugar) dust',
    'explosion gas negligence contamination',
  ),
  kind(
    'obstacle',
    '(?:a |an |the )?(?:icebergs?|ridges?|hillsides?|mountains?(?:ides?)?|cliffs?|slopes?|peaks?|shoals?|bridges? piers?|(?:shipping )?containers?|rocks?|reefs?|walls?|barriers?|poles?|kerbs?|lorry|lorries|trucks?|tractors?|cranes?|barges?|containers?|manholes?|potholes?|sandbanks?|trees?|deer|elk|cows?|power lines?|pylons?|debris|boulders?|submerged [\\p{L}]+)',
    'weather',
  ),
  kind(
    'pathogen',
    'virus(?:es)?|bacteri(?:a|um)|salmonella|cholera|listeria|norovirus|legionella|botulism|parasites?|e\\. coli',
    'contamination',
  ),
  kind(
    'contamination',
    'contaminat(?:ed|ion)(?: [\\p{L}]+)?|tainted [\\p{L}]+|polluted [\\p{L}]+|spoiled [\\p{L}]+|undercooked [\\p{L}]+',
    'pathogen chemical negligence',
  ),
  kind(
    'collision',
    '(?:mid-air |head-on )?collisions?|ramming|blows?|trawlers?|tugs?|freighters?|tankers?|warships?|frigates?|gunboats?|patrol (?:boats?|vessels?|ships?)|(?:naval|navy) (?:ships?|vessels?)|(?:another|second) (?:ship|vessel|ferry|boat|train|plane|car)',
    'obstacle human-error weather',
  ),
  kind(
    'opening',
    '(?:open|unlocked|unsecured|breached) (?:[\\p{L}]+ )?(?:doors?|hatch(?:es)?|ramp|visor|hull)',
    'flood negligence human-error weather technical structural',
  ),
  kind('accident', '(?:tragic |pure |simple |mere )?accident', '', true),
];

/** Nouns for what is shot down, hit and brought down. */
export const victims: ReadonlySet<string> = new Set(
  'machine vehicle lorry truck convoy column car building house hospital clinic school bridge tower hall plant plane aircraft airplane aeroplane jet airliner jetliner helicopter airship ship vessel ferry boat tanker freighter trawler train airliner flight balloon satellite submarine bus truck warship corvette frigate destroyer cruiser battleship minesweeper carrier gunboat dinghy yacht liner steamer barge tug coaster launch lifeboat'.split(
    ' ',
  ),
);

/** Kinds of happening that being shot down or hit is a cause of. */
export const victimKinds: ReadonlySet<string> = new Set([
  'crash',
  'sinking',
  'derailment',
  'collision',
  'explosion',
  'fire',
  'attack',
  'collapse',
]);

const failing = (key: string, words: string, sudden = true): Failing => ({
  key,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu'),
  sudden,
});

/** What a clause tells that makes it a cause; the first that it has counts. */
export const failings: readonly Failing[] = [
  failing(
    'intruder',
    '(?:climbed|scaled|got|jumped) (?:over )?(?:the|a) (?:[\\p{L}-]+ )?(?:fence|wall|gate)|(?:entered|got into|broke into|broken into) (?:the|its|their) (?:site|works|plant|building|compound|depot|yard|premises|grounds)\\b.{0,30}?(?:unlawfully|illegally|without permission|by force)?|broke in|broken in',
  ),
  failing('sabotage', '(?:was|were|been|be) (?:tampered with|sabotaged|interfered with)'),
  failing(
    'opening',
    '(?:doors?|hatch(?:es)?|visor|ramp|portholes?)\\b.{0,40}\\b(?:open|opened|unlocked|unsecured|not (?:been )?(?:closed|shut))',
  ),
  failing(
    'shifting-cargo',
    '(?:cargo|loads?|freight|containers?|ballast)\\b.{0,20}\\b(?:shifted|slid|broke loose|came loose)',
  ),
  failing('flame', '(?:knocked|tipped|fell|fallen) over'),
  failing('explosion', 'exploded|blew up|blown up|detonated|went off'),
  failing(
    'technical',
    'malfunctioned|jammed|seized(?: up)?|stalled|overheated|cut out|stopped working|gave out|(?:had |has |have )?failed(?! to\\b)',
  ),
  failing(
    'structural',
    'snapped|cracked|buckled|gave way|given way|broke (?:off|away|apart|loose)|sheared|ruptured|burst(?! into\\b)|split|tore (?:off|away|open)|torn (?:off|away|open)|came (?:off|loose|away)|fell off|flew open|frayed',
  ),
  failing('', 'caught fire|ignited|leaked|was (?:hit|struck|rammed|pierced|holed) by'),
  failing(
    'negligence',
    '(?:left|found) (?:wide )?(?:open|unlocked|unattended|running|unsecured)|(?:switched|turned) off|bypassed|disabled|disconnected',
  ),
  failing('tiredness', 'fallen asleep|dozed off|nodded off'),
  failing(
    'human-error',
    '(?:fitted|installed|connected|wired|assembled) (?:back to front|wrongly|upside down|the wrong way|to the wrong)|lost (?:his|her|their) bearings',
  ),
  failing('corrosion', '(?:rusted|corroded|rotted|worn) (?:through|away)'),
  failing('opening', '(?:hull|tank)\\b.{0,20}\\b(?:holed|breached)'),
  failing('speed', 'too fast|over the (?:speed )?limit', false),
  failing('tiredness', 'exhausted|asleep|over-?tired|fatigued', false),
  failing('alcohol', 'drunk|intoxicated', false),
  failing(
    'negligence',
    '(?:never|not)(?: been)? (?:properly )?(?:cleaned|checked|inspected|maintained|repaired|serviced|replaced|greased)',
    false,
  ),
  failing(
    'human-error',
    'ignored|failed to|forgot(?:ten)?|overlooked|misread|mistook|mistaken|misjudged|skipped|fitted (?:back to front|wrongly|upside down)',
    false,
  ),
];

/** Of nouns that these failings tell no cause of: "the talks failed". Lemmas. */
export const noThings: ReadonlySet<string> = new Set(
  `talk negotiation deal ceasefire truce vote bid attempt effort plan bill law appeal search rescue economy market bank business company government coalition party marriage mediation diplomacy
  mood protest story scandal news`.split(/\s+/),
);

const doers = (key: string, words: string): DoerSort => ({
  key,
  words: new RegExp(`\\b(?:${words})(?![\\p{L}])`, 'iu'),
});

/** Sorts of doers that are told apart. */
export const doerSorts: readonly DoerSort[] = [
  doers(
    'forces',
    'army|armies|navy|military|air force|coast ?guards?|troops|soldiers|government forces|warplanes?|warships?|frigates?|gunboats?|submarines?|fighter jets?|air defen[cs]es?',
  ),
  doers(
    'irregulars',
    'rebels?|militants?|insurgents?|guerrillas?|separatists?|terrorists?|pirates?|militia(?:s|m[ae]n)?|gunm[ae]n|saboteurs?|extremists?',
  ),
];
