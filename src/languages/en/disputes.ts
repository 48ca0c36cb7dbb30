import { deedVerbs } from './deeds.js';

/** Deeds that words of several stems tell, beside those of `deeds`: two that stand together are one where one of them is denied and the other told. */
const classes: Readonly<Record<string, { readonly verbs: string; readonly nouns?: string }>> = {
  shoot: { verbs: 'fire shoot', nouns: 'shot gunfire shooting gunshot volley' },
  pass: { verbs: 'give hand send deliver receive get provide supply submit transmit obtain forward' },
  warn: { verbs: 'warn alert', nouns: 'warning' },
  test: { verbs: 'test', nouns: 'test testing' },
  inspect: { verbs: 'inspect check', nouns: 'inspection check' },
  rescue: { verbs: 'rescue save', nouns: 'rescue' },
  repair: { verbs: 'repair mend fix', nouns: 'repair' },
  maintain: { verbs: 'maintain service', nouns: 'maintenance' },
  permit: { verbs: 'allow let permit admit' },
  order: { verbs: 'order instruct', nouns: 'order instruction' },
  evacuate: { verbs: 'evacuate', nouns: 'evacuation' },
  close: { verbs: 'close shut' },
  lock: { verbs: 'lock' },
  hit: { verbs: 'hit strike' },
  clear: { verbs: 'clear', nouns: 'clearing clearance' },
  launch: { verbs: 'launch', nouns: 'launch' },
  leak: { verbs: 'leak', nouns: 'leak leakage' },
  police: { verbs: '', nouns: 'police policeman policewoman' },
  soldier: { verbs: '', nouns: 'soldier troop' },
  ship: { verbs: '', nouns: 'ship vessel boat' },
  plane: { verbs: '', nouns: 'plane aircraft airplane aeroplane' },
  round: { verbs: '', nouns: 'round bullet ammunition' },
  fight: {
    verbs: 'fight battle clash',
    nouns: 'fighting fight battle combat clash firefight skirmish gunfight struggle scuffle brawl',
  },
  delay: { verbs: 'delay', nouns: 'delay' },
  demand: { verbs: 'demand', nouns: 'demand' },
  escape: { verbs: 'escape flee', nouns: 'escape' },
  capture: { verbs: 'capture arrest detain', nouns: 'capture arrest detention' },
  attacker: { verbs: '', nouns: 'attacker gunman terrorist assailant hijacker' },
};

/** Words that tell one thing together, by the key that the first of them gets; the others have none. */
export const compounds: readonly { readonly words: RegExp; readonly key: string }[] = [
  { words: /\bexchanges? of (?:gun)?fire\b/giu, key: 'fight' },
  { words: /\b(?:held|kept|holding|keeping) (?:back|up|waiting)\b/giu, key: 'delay' },
  { words: /\b(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?) fire\b/giu, key: 'shoot' },
  { words: /\btaken (?:alive|prisoner|into custody)\b/giu, key: 'capture' },
];

/** Keys, as stems or of classes, of happenings that are no more than their noun: who says that there was none is at odds with whoever tells of one. */
export const happenings: ReadonlySet<string> = new Set(
  'fight delay shoot gas leak explode warn order fir smok fog panic alarm collide ransom search test inspect riot'.split(
    ' ',
  ),
);

/** Of these, those of which one event has only one, so that it need not be told which is meant. */
export const wholeHappenings: ReadonlySet<string> = new Set(['fight']);

/** Nouns by which it is said that something is known or not. Lemmas. */
export const evidenceNouns: ReadonlySet<string> = new Set('evidence proof indication sign trace'.split(' '));

/** Between a noun of evidence and what it is of. Lower case. */
export const evidenceOf: ReadonlySet<string> = new Set(['of', 'that']);

/** Verbs with which a noun of evidence is denied: “did not find any evidence”. Lemmas. */
export const findingVerbs: ReadonlySet<string> = new Set('find see have discover uncover be'.split(' '));

/** Nouns that only carry what stands behind “of”: “the use of gas”. Lemmas. */
export const carriedNouns: ReadonlySet<string> = new Set('use presence existence employment occurrence'.split(' '));

/** In front of the noun of a happening: it is only spoken of, feared or wanted. */
export const onlySpokenOf =
  /\b(?:reports?|claims?|talk|stor(?:y|ies)|tales?|rumou?rs?|allegations?|accusations?|fears?|risks?|threats?|dangers?|signs?|evidence|prospects?|possibility|question|questions|case|cases|avoid|prevent|against|any|such|without|of)\s+(?:(?:a|an|the|any|further|more)\s+)?$/iu;

/** In front of the noun of a happening: one is meant. */
export const someOrThis = /\b(?:a|an|the|this|that|these|those|some|its|their|his|her|\p{L}+)\s+$/iu;

/** Words by which a deed is told to have begun. Lemmas of verbs. */
export const beginning: ReadonlySet<string> = new Set(['begin', 'start', 'open']);

/** In a clause: it tells of what was before, or how it began. */
export const beforehand = /\b(?:began|begun|begins|started|opened|before|earlier|previously)\b/iu;

/** Of auxiliaries, that of what had been before. */
export const pluperfect = 'had';

/** Prepositions of where something comes from, which tell what is meant. Lower case. */
export const origins: ReadonlySet<string> = new Set(['from']);

/** The word that stands for none of those named before. Lower case. */
export const nonePronoun = 'none';

/** All of a kind, in front of it. Lower case. */
export const wholeWords: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both', 'whole', 'entire']);

/** Behind nobody: those in a place only, as the key of whoever is meant. */
export const thoseIn: ReadonlyMap<string, string> = new Map([['inside', 'attacker']]);

const listed = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** The class of a verb, by its lemma. */
export const verbClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([key, { verbs }]) => listed(verbs).map(v => [v, key] as const)),
);

/** The class of a noun, by its lemma. */
export const nounClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([key, { nouns = '' }]) => listed(nouns).map(n => [n, key] as const)),
);

/** Adverbs that deny the verb behind them. Lower case. */
export const notWords: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** A sentence without one of these denies nothing by its own words. */
export const denying =
  /\b(?:not|never|no|none|nobody|nothing|neither|false|untrue|wrong|baseless|unfounded|lies?|fabricated|invented|nonsense|incorrect|without)\b|n['’]t\b/iu;

/** What makes a denial hold for all time, lower case. */
export const never = 'never';

/** Words that leave nothing of the noun behind them. Lower case. */
export const noneWords: ReadonlySet<string> = new Set(['no', 'none', 'neither']);

/** Behind a word that denies, nobody and nothing with it: "not one of them", "no one". Lower case. */
export const oneWords: ReadonlySet<string> = new Set(['one']);

/** Words that stand for nobody. Lower case. */
export const nobodyWords: ReadonlySet<string> = new Set(['nobody', 'no-one']);

/** Behind a word that denies: only a part is denied, or a bound, or something else than the deed. */
export const notAll =
  /^\s*(?:only|just|merely|simply|all|every\p{L}*|necessarily|yet|immediately|always|entirely|fully|alone|enough|long|far|even|so|as|more|less|fewer|later|earlier|until|doubt|longer|matter|because|least|sooner)\b/iu;

/** In a clause that denies: what is denied may be only how, when, why, by whom or how much. */
export const narrower =
  /\b(?:more|fewer|less|other|further|another|additional|because|due\s+to|until|before|after|when|while|during(?!\s+the\s+(?:night|day|evening|morning|afternoon)\b)|since|if|unless|where|yet|by\s+(?:its|their|his|her|our)\s+own|deliberately|intentionally|knowingly|directly|immediately|properly|correctly|sufficiently|adequately|fully|entirely|completely|again|at\s+that\s+(?:time|moment)|at\s+the\s+time|more\s+than|less\s+than|at\s+least|enough|alone|only|all|every|as\s+\p{L}+\s+as)\b/iu;

/** In a verb group: the deed is not told as done, or as not done. Lower case. */
export const modals: ReadonlySet<string> = new Set(
  listed("can could would should may might must will shall cannot ca wo sha to need dare 'd ’d 'll ’ll"),
);

/** Forms of auxiliaries that tell what was. Lower case. */
export const pastForms: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had', 'been']);
/** Those of what is so up to now. Lower case. */
export const perfectForms: ReadonlySet<string> = new Set(['has', 'have', 'having', "'ve", '’ve', "'s", '’s']);

/** Endings of past forms. Lower case. */
export const pastEnding = /(?:ed|wn|en)$/u;

/** Words that open a clause of their own. Lower case. */
export const openers: ReadonlySet<string> = new Set(
  listed(
    'that which who whom whose because while although though after before when where if whether unless since until as than why how',
  ),
);

/** Openers behind which nothing is told as a thing that was so. Lower case. */
export const openQuestions: ReadonlySet<string> = new Set([
  'if',
  'whether',
  'unless',
  'until',
  'before',
  'why',
  'how',
  'than',
]);

/** Between a clause that denies and one that does not. Lower case. */
export const contrasting: ReadonlySet<string> = new Set(listed('but while although though whereas however and'));

/** Words that open a question where no noun stands before them. Lower case. */
export const asking: ReadonlySet<string> = new Set(listed('who which what whose whom where'));

/** Words that stand only where nothing is asserted. Lower case. */
export const openWords: ReadonlySet<string> = new Set(listed('nothing anything anyone anybody ever anywhere'));

/** Behind a verb: what is said, asked or shown follows in a clause. Lower case. */
export const complements: ReadonlySet<string> = new Set(
  listed('that why how who what whom whose which whether if when where'),
);

/** In front of a verb: how it was done, so that a denial denies no more than that. */
export const manner = /ly$/u;

/** Verbs whose doing, or its contrary, is no matter of fact that two could contradict each other in: knowing, saying, wanting, and what may still come. Lemmas. */
export const noMatter: ReadonlySet<string> = new Set(
  listed(`be have do say tell speak talk know think believe understand see hear feel mean want wish like hope expect intend try seem appear comment answer
  respond reply react explain elaborate specify mention name call ask agree decide rule discuss confirm deny dispute contest doubt exclude accept
  reject matter care need let use_to include contain concern consist depend get go come stay remain become keep happen occur last exist belong apply
  work help deserve recognise recognize realise realize suggest indicate show prove make take give cause contribute result lead trigger`),
);

/** States that are no matter of fact either: what is known, sure, needed or at hand. Lemmas of adjectives. */
export const noState: ReadonlySet<string> = new Set(
  listed(`clear sure certain aware able likely possible true false available known ready immediate right necessary enough alone good bad new easy
  surprising unusual uncommon different same responsible guilty involved present due subject`),
);

/** Prepositions that say where. Lower case. */
export const placing: ReadonlySet<string> = new Set(
  listed(
    'in at on near from inside outside beside behind under over above below along across through into towards toward around within',
  ),
);

/** The same where they mean one place; of two that stand in none together, something else is meant. Lower case. */
export const samePlace: readonly ReadonlySet<string>[] = [
  new Set(listed('in inside within into at')),
  new Set(listed('on onto at over')),
  new Set(listed('at near beside by around')),
];

/** Words of direction and side, by which places are told apart. Lower case. */
export const directions: ReadonlySet<string> = new Set(
  listed(
    'north south east west northern southern eastern western left right upper lower front rear forward aft inner outer',
  ),
);

/** In a clause: it is told of many times, or of another time than the event's. */
export const habitual =
  /\b(?:every|each|usually|often|always|regularly|sometimes|for years|for months|after|afterwards|until|since|later)\b/iu;

/** Where a sentence goes on with another clause. */
export const goesOn = / (?:and|but) /iu;

/** Without something: what stands behind is denied too. Lower case. */
export const without = 'without';

/** Words behind which a verb is no deed done: "to fire". Lower case. */
export const infinitive = 'to';

/** Deeds that may come after all, so that a later account takes no side: "has not been found". Lemmas. */
export const mayStillCome: ReadonlySet<string> = new Set(
  listed(`find recover identify arrest charge release publish establish determine arrive reach receive return resume reopen open restore complete finish
  detain locate name apologise apologize pay resign start begin end evacuate sign issue report`),
);

/** Verbs that carry a noun which tells the deed: "carried out a test". Lemmas. */
export const carrying: ReadonlySet<string> = new Set(
  listed('carry conduct perform make take hold pass receive get issue give have do run undertake come'),
);

/** Verbs whose subject it is done to. Lemmas. */
export const receiving: ReadonlySet<string> = new Set(listed('receive get obtain'));

/** Words for all who may have received a thing. Lower case. */
export const everybody: ReadonlySet<string> = new Set(listed('both all each everyone everybody'));

/** Words in what is denied that make it no narrower: any, single, ever. Lower case. */
export const anyWords: ReadonlySet<string> = new Set(
  listed(
    'any single ever such whatsoever whatever own one anyone anybody anything anywhere either kind sort form attempt also too simply certainly',
  ),
);

/** In front of a phrase that makes what is denied no narrower: "in any of the samples". */
export const anyPhrase = /^(?:any|either|anyone|anybody|anything|anywhere)$/iu;

/** Nouns for whoever belongs to the one who speaks: "none of its units". Stems. */
export const ownPeople: ReadonlySet<string> = new Set(
  listed(
    'unit forc troop soldier personnel member staff peopl offic employe men man crew servic team agent fighter side militari armi',
  ),
);

/** Words for whoever speaks, and for what is theirs. Lower case. */
export const selfWords: ReadonlySet<string> = new Set(listed('we our ours us i my its their his her it they he she'));

/** The same where they stand for the speaker whatever stands before: in direct speech. Lower case. */
export const firstPerson: ReadonlySet<string> = new Set(listed('we our ours us i my'));

/** Words of a clause that says that something was there. Lower case. */
export const existential: ReadonlySet<string> = new Set(['there']);

/** Nouns for a place that is hardly one: "in the sector". Lemmas. */
export const vaguePlaces: ReadonlySet<string> = new Set(
  listed(
    'sector area region zone vicinity district place location direction territory incident event disaster tragedy occasion course',
  ),
);

/** Nouns whose absence is counted, or says nothing of what happened. Lemmas. */
export const noThing: ReadonlySet<string> = new Set(
  listed(`comment reason doubt question word need way plan information detail report news evidence sign indication trace proof casualty injury death fatality
  survivor victim answer response reply problem choice chance hope place time point end use sense right excuse explanation suggestion idea link
  connection record mention claim responsibility role part involvement intention wish interest knowledge justification limit change
  thing fear talk warranty guarantee official statement confirmation immediate`),
);

/** "Reports that … are false": nouns of what is said, and how it is called. The words between are what is denied. */
export const calledFalse =
  /\b(?:allegations?|claims?|reports?|rumou?rs?|statements?|assertions?|suggestions?|accusations?|stor(?:y|ies))\s+that\s+([^.;:!?“”"]{8,160}?)\s+(?:is|are|was|were)\s+(?:(?:simply|completely|entirely|totally|utterly|plainly|absolutely)\s+)?(?:false|untrue|wrong|baseless|unfounded|a\s+lie|lies|fabricated|invented|nonsense|incorrect|without\s+foundation)\b/giu;

/** "It is not true that …". */
export const notTrue =
  /\b(?:it|this)\s+(?:is|was)(?:\s+(?:simply|completely|entirely|plainly))?\s+(?:not\s+true|untrue|false|not\s+the\s+case|a\s+lie|wrong)\s+that\s+([^.;!?“”"]{8,160})/giu;

/** Why a statement is put beside a denial that says no more than that nothing shows it. */
export const unproved = 'one of them says only that nothing shows it';

/** What a question of the ledger asks of a statement that is denied. */
export const asked = 'Is it so: “%”?';

/** Of those who say so. */
export const told = 'told as so';
/** Of those who say that it was not. */
export const denied = 'denied';

/** Deeds that are known by more than the stem of their verb. */
export const tellingDeeds: ReadonlySet<string> = new Set([...verbClasses.values(), ...deedVerbs.values()]);
