/** Words that tell of one deed: verbs and the nouns made of them. Two of one kind may stand for one another. */
interface DeedWords {
  readonly key: string;
  /** Lemmas of verbs; a particle that belongs to one stands behind an underscore: "shoot_down". */
  readonly verbs: readonly string[];
  /** Lemmas of nouns; of two words with a hyphen between them. */
  readonly nouns: readonly string[];
}

const deed = (key: string, verbs: string, nouns = ''): DeedWords => ({
  key,
  verbs: verbs.split(' ').filter(Boolean),
  nouns: nouns.split(' ').filter(Boolean),
});

/** Deeds whose words differ in more than their endings. What stands in none is a kind of its own, by the stem of its verb. */
const deeds: readonly DeedWords[] = [
  deed('attack', 'attack assault raid ambush', 'attack assault raid ambush'),
  deed('shoot-down', 'shoot_down down', 'shoot-down shootdown downing shooting-down'),
  deed('blow-up', 'blow_up dynamite', 'demolition'),
  deed('explode', 'explode detonate', 'explosion detonation blast'),
  deed('bomb', 'bomb', 'bombing bombardment airstrike'),
  deed('shell', 'shell', 'shelling'),
  deed('kill', 'kill slay', 'killing slaying'),
  deed('murder', 'murder assassinate', 'murder assassination'),
  deed('steal', 'steal', 'theft'),
  deed('rob', 'rob', 'robbery heist'),
  deed('kidnap', 'kidnap abduct', 'kidnapping abduction'),
  deed('poison', 'poison', 'poisoning'),
  deed('set-fire', 'torch', 'arson'),
  deed('destroy', 'destroy', 'destruction'),
  deed('collapse', 'collapse', 'collapse'),
  deed('collide', 'collide', 'collision'),
  deed('bribe', 'bribe', 'bribery'),
  deed('hack', 'hack', 'hacking'),
  deed('sabotage', 'sabotage', 'sabotage'),
  deed('cover-up', 'cover_up conceal', 'cover-up coverup concealment'),
  deed('violate', 'violate breach', 'violation breach'),
  deed('invade', 'invade', 'invasion'),
  deed('fire-on', 'open_fire', 'gunfire'),
  deed('jam', 'jam', 'jamming'),
  deed('ram', 'ram', 'ramming'),
  deed('torture', 'torture', 'torture'),
  deed('execute', 'execute', 'execution'),
  deed('deport', 'deport expel', 'deportation expulsion'),
  deed('pollute', 'pollute contaminate', 'pollution contamination'),
  deed('sell', 'sell', 'sale'),
  deed('rescue', 'rescue', 'rescue'),
];

/** The deed that a verb tells, by its lemma, with its particle behind an underscore. */
export const deedVerbs: ReadonlyMap<string, string> = new Map(
  deeds.flatMap(d => d.verbs.map(v => [v, d.key] as const)),
);

/** The deed that a noun tells, by its lemma. */
export const deedNouns: ReadonlyMap<string, string> = new Map(
  deeds.flatMap(d => d.nouns.map(n => [n, d.key] as const)),
);

/** Verbs that tell no deed: auxiliaries, aspect verbs, and those of seeming, saying, thinking and wanting. */
export const noDeeds: ReadonlySet<string> = new Set(
  `be have do get go come let keep hold become remain stay seem appear look sound mean want need like love hate try attempt continue happen occur follow lead include involve contain concern know see hear feel think believe expect hope plan intend say tell
  ask call describe report claim state add note deny confirm announce warn accuse charge blame suspect allege sentence plead testify question
  live stand sit lie play talk speak discuss write quote cite base date relate refer remember consider regard treat view interpret identify
  determine decide agree argue suggest indicate reveal admit acknowledge insist explain respond reply comment spend star act total prompt spark
  ignite fuel highlight underscore reflect represent mark investigate examine probe review study search seek`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that tell a deed only with all that belongs to it: who does it, and to what. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `take give put make find start begin stop end finish pay accept receive offer send bring set leave return reach face use move turn run sign own carry wear raise fall grow
  increase decrease drop allow require enable force ensure provide show serve open close change vote join meet visit attend travel walk wait cost
  buy win lose score beat host perform direct pass hit name work help watch arrive rise publish release issue post read arrest convict support`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Came under attack", "was under fire": verbs that with "under" make their subject the one to whom a thing is done. */
export const undergo: ReadonlySet<string> = new Set(['be', 'come', 'remain', 'fall']);

/** "Carried out an attack on": verbs that with the noun of a deed say that their subject did it. */
export const commit: ReadonlySet<string> = new Set(
  'carry commit launch stage mount conduct make open perpetrate execute'.split(' '),
);

/** Verbs whose past form looks like no participle to a tagger: they follow "was" as such. */
export const participles: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['hit', 'hit'],
  ['struck', 'strike'],
  ['blown', 'blow'],
  ['stolen', 'steal'],
  ['slain', 'slay'],
  ['sunk', 'sink'],
]);

/** Words of time and degree: as a party to a deed they are none. */
export const noParty: ReadonlySet<string> = new Set(
  `time day night week month year morning evening afternoon hour minute moment today yesterday tomorrow monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december way case part result lot number thing
  one which that who it this they he she them him her we us i you what some many all other others people person man woman someone fact`
    .split(/\s+/)
    .filter(Boolean),
);

/** A sentence with one of these is not, or not only, the narrator's: words of law and of telling that no attribution was made of. */
export const toldOf =
  /\b(?:call(?:s|ed|ing)?\s+(?:on|for|upon)|urg(?:ed?|es|ing)|appeal(?:s|ed)?|letter|say|says|said|saying|told|tells?|telling|claim(?:s|ed|ing)?|alleg\p{L}+|accus\p{L}+|charg(?:ed|es|ing)|suspect\p{L}*|report(?:s|ed|edly)?|according|believ\p{L}+|thought|think|deni\p{L}+|deny|indict\p{L}*|prosecut\p{L}+|defendants?|plaintiffs?|complaint|testif\p{L}+|testimony|theory|theories|version|statement|attribut\p{L}+|blam\p{L}+|explanation|would-be|attempt\p{L}*|conspir\p{L}+|apparent(?:ly)?|investigat\p{L}+|possib\p{L}+|likely|describ\p{L}+|assert\p{L}*|admit\p{L}*|confess\p{L}*|confirm\p{L}*)\b/iu;

/** Between the beginning of what is said and a deed in it: the deed is told on the way, and is not what is said. */
export const byTheWay =
  /\b(?:who|whose|whom|which|where|when|while|after|before|because|since|until|as|if|whether|unless|although|though|despite|where|why|how)\b|\b(?<!\band\s)(?<!\bor\s)(?<!,\s)that\s*$/iu;

/** Where what is said begins anew: "that … and that …". */
export const saidAgain = /^(?:[“"‘'«\s]*that\s)|(?:\band|\bor|\bbut|,)\s+that\s/giu;

/** Cues that charge somebody with a thing: it is open until it is shown. */
export const charging = /\b(?:accus|blam|alleg)\p{L}*/iu;

/** In front of a source: what is said goes no further than the next comma. "While critics argue that …, the mayor has …" */
export const conceding = /\b(?:while|although|though|whereas)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;

/** A modal by itself tells what can be or will be; with "have" it guesses at what was. */
export const bareModal = /^(?:may|might|could|can|would|should)$/iu;

/** Particles that make another verb of one: "shot down". */
export const verbParticles = /^(?:down|up|off|out|over|away|fire)$/;

/** Words of a verb group that say that the deed is not told as done. */
export const notReal = /^(?:would|could|might|may|can|will|shall|should|must|cannot|ca|wo|['’]ll|['’]d|to)$/;

/** Words of a verb group that negate it. */
export const negative = /^(?:not|n['’]t|never|no|nobody|neither|nor)$/;

/** In front of whoever does it: "struck by a drone". */
export const byWords = /^by$/;

/** In front of what the noun of a deed falls on: "an attack on the port". */
export const uponWords = /^(?:on|against|upon)$/;

/** The same where its doer stands behind "by": "the shelling of Ansel by rebels". */
export const ofDeed = /^(?:of|on|against|upon)$/;

/** In front of a verb in -ing that is a charge: "accused of poisoning". */
export const ofCharge = /^(?:of|for)$/;

/** Words and marks at the beginning of a clause that are left out where it is shown. */
export const clauseEdge = /^[,.;:]$|^(?:and|but|or)$/;

/** The possessive as a word of its own. */
export const possessiveClitic = /^['’]s$/;

/** Lemmas of the auxiliary of the passive. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set(['be']);

/** Forms of it that a tagger may take for another verb. */
export const passiveForms: ReadonlySet<string> = new Set(['been', 'being']);

/** The ending of a verb that stands for a noun: "denied poisoning". */
export const gerundEnding = /ing$/;

/** Between a verb and the noun of a deed: "carried out an attack". */
export const throughWords = /^(?:out|up)$/;

/** In front of the noun of a deed that somebody undergoes: "under fire". */
export const underWords: ReadonlySet<string> = new Set(['under']);

/** Prepositions by which a phrase hangs on the one before it. */
export const hanging =
  /^(?:of|in|at|near|from|on|with|for|to|under|over|inside|outside|within|around|between|by|behind|beside|above|below|off)$/;

/** What joins two parties. */
export const joining = /^(?:and|or)$/;

/** Words between a party and its verb that stand for it: "the rebels who took it". */
export const relatives = /^(?:who|which|that)$/;

/** What joins an owner to what is theirs, inside a phrase. */
export const owning: ReadonlySet<string> = new Set(["'s", '’s']);

/** The mark by which a plural owns what stands behind it. */
export const owningMark = /^['’]$/u;

/** The same as it is left where the mark was cut off. Folded. */
export const clippedOwning: ReadonlySet<string> = new Set(['s']);

/** The same at the end of a word. */
export const owningEnding = /['’]s$/u;

/** The ending of a plural. */
export const pluralEnding = /s$/;

/** Between a thing and its name: "the town of Ansel". */
export const ofName: ReadonlySet<string> = new Set(['of']);

/** The auxiliary of the perfect, in a verb group. */
export const perfectWords = /\bhave\b/iu;

/** The beginning of what is said, where it is a clause with its conjunction. */
export const thatClause = /^that\s/iu;
