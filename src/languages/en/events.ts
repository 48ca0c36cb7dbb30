import type { EventKind } from '../event-kind.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const VESSELS = words(
  'ferry ship boat vessel trawler tug tugboat barge yacht freighter tanker submarine steamer dinghy canoe cruiser frigate schooner catamaran',
);
const AIRCRAFT = words('plane airplane aeroplane jet airliner helicopter aircraft airship glider turboprop seaplane');
const BUILDINGS = words(
  'bridge roof building dam wall tower ceiling balcony stand crane viaduct tunnel floor warehouse house mosque church temple school hotel overpass pier',
);
const TRAINS = words('train tram locomotive carriage');

const kind = (key: string, nouns: string, verbs = ''): EventKind => ({
  key,
  name: key.replaceAll('-', ' '),
  nouns: nouns.split(' '),
  verbs: verbs.split(' ').filter(Boolean),
});

/** All kinds that are told apart. */
export const eventKinds: readonly EventKind[] = [
  kind('crash', 'crash', 'crash'),
  kind('collision', 'collision pile-up', 'collide'),
  kind('collapse', 'collapse cave-in', 'collapse'),
  kind('derailment', 'derailment', 'derail'),
  kind('sinking', 'sinking capsizing shipwreck', 'sink capsize'),
  kind('fire', 'fire blaze inferno flame wildfire conflagration', 'burn'),
  kind('explosion', 'explosion blast detonation', 'explode detonate'),
  kind('flood', 'flood flooding deluge inundation', 'flood inundate'),
  kind('earthquake', 'earthquake quake tremor temblor'),
  kind('landslide', 'landslide mudslide avalanche rockfall mudflow'),
  kind('storm', 'storm hurricane cyclone typhoon tornado blizzard gale twister'),
  kind('spill', 'spill leak', 'spill leak'),
  kind('outage', 'outage blackout'),
  kind('attack', 'attack raid ambush assault', 'attack raid ambush'),
  kind('bombardment', 'airstrike shelling bombing bombardment', 'shell bomb'),
  kind('shooting', 'shooting gunfight shootout'),
  kind('killing', 'killing murder assassination massacre slaughter', 'assassinate murder'),
  kind('kidnapping', 'kidnapping abduction', 'kidnap abduct'),
  kind('clash', 'clash unrest bloodshed', 'clash'),
  kind('protest', 'protest demonstration riot rally', 'riot'),
  kind('walkout', 'walkout lockout'),
  kind('election', 'election referendum ballot'),
  kind('outbreak', 'outbreak epidemic poisoning'),
];

/** Keys of kinds that may last for days, so that two days of one need not contradict each other. */
export const lasting: ReadonlySet<string> = new Set(
  'storm flood outage clash protest walkout election outbreak attack bombardment spill fire'.split(' '),
);

/** Nouns for whatever happened; they mean the case's own event where it has one. */
export const anyEvent: ReadonlySet<string> = new Set(['accident', 'incident', 'disaster', 'tragedy', 'catastrophe']);

/** Nouns that mean the case's own event where they stand in the plural: "the events of 9 May". */
export const anyEvents: ReadonlySet<string> = new Set(['events']);

/** Lemmas of verbs by which people lose their lives in the case's own event, on its day. */
export const deadly: ReadonlySet<string> = new Set(['kill']);

/** The event of a case whose accounts have no kind of event in common. */
export const anyKind: EventKind = { key: 'event', name: 'event', nouns: [], verbs: [] };

/** Before a noun of a kind that is none of it: "opened fire", "under fire", "a leak of papers" is not looked for. */
export const notSuch =
  /\b(?:open(?:s|ed|ing)?|under|return(?:s|ed|ing)?|held|hold(?:s|ing)?|exchang(?:e|es|ed|ing)|drew|draw(?:s|ing)?|ceas(?:e|ed)|hostile|friendly|small-arms|anti-aircraft|enemy|gun|rifle|mortar|artillery|machine-gun|covering|live|warning|line of|(?:candles?|lamps?|lanterns?|torch(?:es)?|incense|stoves?|tyres|tires)(?: (?:had|have|were|was|still))?)\s+$/iu;

/** Lemmas of verbs that only say that something took place. */
export const occurrence: ReadonlySet<string> = new Set(
  'occur happen take strike erupt begin start be break unfold go come'.split(' '),
);

/** What puts a happening just after the one told before it, on the same day. */
export const soonAfter =
  /\b(?:shortly|soon|moments?|minutes?|seconds?) (?:thereafter|afterwards?|after(?=\s*(?:[.,;]|$)))|\b(?:minutes?|moments?|seconds?) later\b/iu;

/** Words before a noun that make it another happening of the same kind. */
export const another: ReadonlySet<string> = new Set(
  'another no previous earlier similar past former second last prior such any every other future possible potential worst deadliest biggest largest'.split(
    ' ',
  ),
);

/** Nouns before "of the fire" and the like that are what is told, so that a date behind is not the fire's: "at the scene of the fire on Monday". */
export const aftermath: ReadonlySet<string> = new Set(
  'scene site anniversary aftermath wake ruin wreck wreckage remain survivor witness account coverage report footage'.split(
    ' ',
  ),
);

/** Nouns before "of a fire" and the like that leave open whether there was one: "no trace of a fire", "the risk of a collision". */
export const openWhether: ReadonlySet<string> = new Set(
  'trace sign evidence risk danger threat possibility chance fear prevention purpose'.split(' '),
);

/** Words that put a happening in another place: "a blast at a nearby pit". */
export const elsewhere: ReadonlySet<string> = new Set('nearby neighboring neighbouring adjacent different'.split(' '));

/** Lemmas of verbs of saying and publishing: a date after "released a report on the fire" is the report's. */
export const telling: ReadonlySet<string> = new Set(
  `release publish issue announce present submit complete deliver unveil launch open hold say tell state report declare confirm call brief
  comment testify discuss debate condemn investigate`.split(/\s+/),
);

/** Passive cues that tell what is to come and not what somebody says. */
export const plan = /\b(?:expected|scheduled|planned|slated|due|set|intended|meant)\b/iu;

/** The kind that a noun names, by its lemma. */
export const eventNouns: ReadonlyMap<string, string> = new Map(
  eventKinds.flatMap(({ key, nouns }) => nouns.map(noun => [noun, key] as const)),
);

/** The kind that a verb tells, by its lemma. */
export const eventVerbs: ReadonlyMap<string, string> = new Map(
  eventKinds.flatMap(({ key, verbs }) => verbs.map(verb => [verb, key] as const)),
);

const DAMS: ReadonlySet<string> = new Set('dam spillway levee dyke embankment floodgate weir'.split(' '));

const WEAPONS: ReadonlySet<string> = new Set(
  'rocket missile shell bomb drone mortar airstrike artillery torpedo projectile'.split(' '),
);

/** "Two rockets hit the market", "the market was hit by rockets". */
const HITS = [
  { kind: 'bombardment', behind: /^ (?:a|an|the|its|their|one|two|three)\b/iu, subjects: WEAPONS },
  {
    kind: 'bombardment',
    behind:
      /^ by (?:(?!fear|surprise)\p{L}+ ){0,3}(?:rockets?|missiles?|shells?|bombs?|drones?|mortars?|airstrikes?)\b/iu,
    subjects: null,
  },
];

/** Verbs that tell a happening together with the words behind them, and of some things only: "the ferry went down". */
export const toldTogether: ReadonlyMap<
  string,
  readonly { readonly kind: string; readonly behind: RegExp; readonly subjects: ReadonlySet<string> | null }[]
> = new Map([
  [
    'go',
    [
      { kind: 'sinking', behind: /^ (?:down|under)\b/iu, subjects: VESSELS },
      { kind: 'crash', behind: /^ down\b/iu, subjects: AIRCRAFT },
      { kind: 'fire', behind: /^ up in (?:flames|smoke)\b/iu, subjects: null },
    ],
  ],
  [
    'come',
    [
      { kind: 'crash', behind: /^ down\b/iu, subjects: AIRCRAFT },
      { kind: 'collapse', behind: /^ (?:crashing |tumbling )?down\b/iu, subjects: BUILDINGS },
      { kind: 'derailment', behind: /^ off (?:the|its) (?:rails|tracks)\b/iu, subjects: TRAINS },
    ],
  ],
  ['hit', HITS],
  ['strike', HITS],
  ['fail', [{ kind: 'collapse', behind: /^(?!,? (?:to|in)\b)/iu, subjects: DAMS }]],
  ['catch', [{ kind: 'fire', behind: /^ (?:on )?fire\b/iu, subjects: null }]],
  ['burst', [{ kind: 'fire', behind: /^ into flames?\b/iu, subjects: null }]],
  ['give', [{ kind: 'collapse', behind: /^ way\b(?! to)/iu, subjects: BUILDINGS }]],
  ['cave', [{ kind: 'collapse', behind: /^ in\b/iu, subjects: BUILDINGS }]],
  ['jump', [{ kind: 'derailment', behind: /^ (?:the|its) (?:rails|tracks)\b/iu, subjects: TRAINS }]],
  ['leave', [{ kind: 'derailment', behind: /^ (?:the|its) (?:rails|tracks)\b/iu, subjects: TRAINS }]],
  [
    'blow',
    [{ kind: 'explosion', behind: /^ up\b(?=[\s.,;]*(?:in|on|at|near|off|as|while|after|$|[.,;]))/iu, subjects: null }],
  ],
]);

/** Lemmas of words that begin another clause: a date before them is of that other one. */
export const parting: ReadonlySet<string> = new Set(
  'that whether if because after before since until as while'.split(' '),
);

/** Of these, those that may begin a relative clause which only says that it took place: "the fire that broke out". */
export const relativePronouns: ReadonlySet<string> = new Set(['that']);

/** Lemmas of verbs that, after an auxiliary, only say that something took place: "a rally was held". */
export const holding: ReadonlySet<string> = new Set(['hold']);

/** The ending of a verb that stands before a noun as an adjective does: "a burning mill". */
export const modifierEnding = /ing$/;

/** The indefinite article. */
export const indefiniteArticle = /^an?$/;

/** Between a part and its whole: "the scene of the fire". */
export const ofWords: ReadonlySet<string> = new Set(['of']);

/** Between what is told and the happening that it is about: "the trial over the fire". */
export const aboutWords: ReadonlySet<string> = new Set('of over into about for on after following'.split(' '));

/** In a sentence that dates the event: it was at night, near midnight, or by a clock that is not the place's. */
export const byNight =
  /\b(?:nights?|overnight|midnight|small hours|early hours|UTC|GMT|Zulu|(?:2[1-3]|0[0-4])[.:h]\d\d|1[01](?:[.:]\d\d)? ?p\.?m|(?:12|[1-4])(?:[.:]\d\d)? ?a\.?m)\b/iu;
