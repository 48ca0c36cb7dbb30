/** Kinds of happening one of which leads to the other: what caused the fire is asked where the case is of the explosion. */
export const leadingTo: ReadonlyMap<string, readonly string[]> = new Map([
  ['explosion', ['fire', 'attack', 'sinking']],
  ['fire', ['explosion']],
  ['sinking', ['attack']],
  ['killing', ['attack', 'shooting']],
  ['shooting', ['attack', 'killing']],
]);

/** Kinds of cause that are no more than the happening itself, by its kind, where nobody is named who did it: a bombardment by shells. */
export const itself: ReadonlyMap<string, readonly string[]> = new Map([
  ['bombardment', ['missile', 'gunfire', 'artillery', 'airstrike', 'bomb', 'explosion', 'shoot-down', 'attack']],
  ['attack', ['attack', 'gunfire', 'artillery', 'airstrike', 'bomb', 'mine', 'missile', 'drone']],
  ['shooting', ['gunfire']],
  ['collision', ['collision']],
  ['explosion', ['explosion']],
  ['earthquake', ['earthquake']],
  ['flood', ['flood']],
  ['landslide', ['landslide']],
]);

/** Before the name of a body: those of its people who did it. */
export const peopleOf =
  /^(?:(?:a |an )?(?:\p{L}+ ){0,2})?(?:members?|men|gunm[ae]n|fighters?|militiam[ae]n|militants?|soldiers?|troops|forces|units?|elements|supporters|agents|bands?|groups?|rebels?|bandits|followers) (?:of|from|loyal to) (?:the )?/u;

/** The name of a body in two words or more, and behind it no more than how or where it was: "Home Guard in stolen trucks". */
export const bodyName =
  /^(\p{Lu}[\p{L}’'-]+(?: (?:of |for |the )*\p{Lu}[\p{L}’'-]+)+)(?: (?:in|with|under|at|on|from) .*)?$/u;

/** Nouns that stand for a cause without naming one, or for what somebody says of it. Lemmas. */
export const noCauses: ReadonlySet<string> = new Set(
  `accident incident disaster tragedy event cause reason factor factors combination series chain number lot way thing something anything nothing what who it they he she this that these those
  which question questions matter issue case investigation inquiry inquest probe report finding finding someone somebody anyone everyone people person man men woman women day night week month year time
  morning evening moment hour minute second mystery part circumstance circumstances sequence problem result outcome death injury victim damage delay concern fear panic anger outrage
  theory theories explanation version claim statement puzzle riddle secret subject topic fact one other others same many some several various group`.split(
    /\s+/,
  ),
);

/** Words of a cause that say it was meant. */
export const deliberate =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|sabotage|arson|terror(?:ist|ists|ism)?|act of (?:aggression|war|sabotage|terror)|aggression|saboteurs?)\b/iu;

/** Words of a cause that say it was not meant. */
export const accidental =
  /\b(?:accident|accidental(?:ly)?|unintentional(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?|by (?:mistake|accident|error)|in error|friendly fire)\b/iu;

/** Directly before the words of a frame: it is only possible. */
export const mayBe = /\b(?:may|might|could)\s+(?:not\s+|also\s+|well\s+|\p{L}+ly\s+)?(?:have|be)\b/iu;
/** It is held likely. */
export const mustBe =
  /\b(?:must|likely|probably|most likely|presumably|appear(?:s|ed)?|seem(?:s|ed)?|believed|thought|suspected)\b/iu;
/** It is held possible, or told on somebody's word. */
export const perhaps =
  /\b(?:possibly|perhaps|maybe|allegedly|reportedly|potential(?:ly)?|conceivably|feared|suspected|consistent with)\b/iu;

/** Directly before the words of a frame: it is not told as having been. */
export const unrealBefore =
  /\b(?:could|would|can|will|shall|should|cannot|can['’]t|['’]ll|['’]d|to(?!\s+have)|if|unless|whenever|would have|should have)\s+(?:also\s+|not\s+|have\s+|be\s+|easily\s+|\p{L}+ly\s+)*$/iu;

/** In a clause before a frame: a condition. */
export const conditional = /\b(?:if|unless|in case|had it|were it)\b|^\s*(?:had|were|should)\s/iu;

/** In a clause before a frame: an open question. */
export const asking =
  /\b(?:whether|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:if|what|who)|what|who|how|why|unclear|establish|determine)\b/iu;

/** Before a frame in its sentence: what follows is turned down. */
export const turnedDown =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|call(?:s|ed|ing)? out|discount(?:s|ed|ing)?|no (?:evidence|sign|indication|proof)|nothing (?:to )?(?:suggests?|shows?|indicates?|proves?))\s+(?:the\s+|any\s+|a\s+|an\s+|all\s+|as\s+)?(?:[\p{L}’'“”"-]+\s+){0,6}(?:(?:that|of|for)\b[^.;:]*)?$/iu;

/** In the words of a frame or right before it: it is said not to be so. */
export const notSo = /\b(?:not|never|neither|nor|no|nothing|nobody|no one|none)\b|n['’]t\b/iu;

/** Right before a verb of ruling out: it is not ruled out. */
export const notRuledOut =
  /(?:\b(?:not|never|cannot|without|nor|neither|too (?:early|soon) to|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to)|n['’]t)(?:\s+(?:yet|be|been|have|\p{L}+ly))*\s*$/iu;

/** Lead of a list: "such as", "both", "either". Skipped before a cause. */
export const leadIn =
  /^\s*(?:either|both|in or near|an act of|acts of|one of|(?:the |a |an )?(?:underwater |internal |external |sudden |massive )?(?:detonation|detonating|explosion|firing|impact) of|(?:a |an |the )?(?:burst|hail|volley|salvo|barrage|fragments?|splinters?|pieces?|shower|swarm|wall|bank|patch|layer)s? of|the possibility of|a case of|what (?:he|she|they|it) (?:called|described as)|either|simply|just|merely|only|probably|likely|most likely|possibly|apparently|perhaps|not)\s+/iu;

/** Prepositions that tie to a cause what it is of and who does it: "attacks by drones of Karvia", "collision with birds". */
export const tying: ReadonlySet<string> = new Set(['of', 'by', 'from', 'with', 'in', 'to']);

/** Between two causes. */
export const joining: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

/** Behind one, these make a cause a relative clause's subject. */
export const relative: ReadonlySet<string> = new Set(['that', 'which']);

/** How a holder that is only a pronoun is written. */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** Pronouns for a happening. */
export const it: ReadonlySet<string> = new Set(['it', 'this']);

/** Holders that are nobody who can be known: pronouns of others. Lower case. */
export const anybody: ReadonlySet<string> = new Set([
  'they',
  'you',
  'he',
  'she',
  'it',
  'who',
  'some',
  'others',
  'many',
]);

/** Pronouns for several, of whom nobody was heard last. */
export const many: ReadonlySet<string> = new Set(['they', 'we']);

/** Between a thing and what becomes of it: "caused the roof to collapse". */
export const toDo: ReadonlySet<string> = new Set(['to']);

/** Prepositions that tie to a happening where and of what it was. */
export const placing: ReadonlySet<string> = new Set([
  'of',
  'in',
  'at',
  'near',
  'on',
  'outside',
  'off',
  'over',
  'aboard',
  'by',
  'between',
  'from',
]);

/** A participle before its noun, by its ending: "an exploding cylinder", "a badly welded joint". */
export const participle = /(?:ing|ed|en)$/;

/** Before a noun, whose it is. */
export const possessives: ReadonlySet<string> = new Set('its their his her our my your this'.split(' '));

/** Lemmas of what stands between a subject and its verb: auxiliaries, whatever they are tagged as, and "is thought to have". */
export const verbGroup: ReadonlySet<string> = new Set(
  'be have itself himself herself themselves may might could must think believe suspect allege report understand fear know find appear seem'.split(
    ' ',
  ),
);

/** An adjective of a people or state, by its ending. */
export const ofPeople = /(?:ian|ean|an|ese|ish|ic|i)$/u;

/** Directly before the words of a frame: it would have been. */
export const wouldBe = /\b(?:would|should|['’]d)\s+(?:not\s+|also\s+)?(?:have|be)\b[^,;:]*$/iu;

/** An article in front of a holder. */
export const article = /^(?:the|an?)\s+/iu;

/** The question; % is the name of the happening. */
export const whatCaused = 'What caused the %?';

/** Participles behind a cause, before "by" and what caused it in turn: "an explosion caused by a leak". */
export const setOff: ReadonlySet<string> = new Set(['caused', 'triggered', 'sparked', 'ignited']);

/** Nouns for what is said of a cause, behind it: "the sabotage theory". Lemmas. */
export const theories: ReadonlySet<string> = new Set(
  'theory hypothesis explanation version claim scenario possibility suggestion speculation'.split(' '),
);

/** Before a cause: it is one to come, or another one. */
export const another: ReadonlySet<string> = new Set(
  'another new further future more additional fresh such any next'.split(' '),
);

/** Adjectives before a cause that say it is not sure: "possible arson". */
export const doubting: ReadonlySet<string> = new Set(
  'possible potential suspected alleged apparent likely probable supposed presumed'.split(' '),
);

/** Behind a frame: it was at another time than the happening. */
export const atAnotherTime =
  /\b(?:the (?:week|day|month|year)s? before|(?:week|day|month|year)s? (?:before|earlier|ago)|previously|last (?:week|month|year))\b/iu;

/** Between what is not the cause and what is: "not a mine but a boiler". */
export const but: ReadonlySet<string> = new Set(['but']);

/** What turns down the phrase behind it, beside one that is said to be the cause. */
export const notBefore = /\b(?:not|rather than)(?:\s+(?:by|due to|because of|of|on|to))?\s+$/iu;

/** The same behind the cause: ", not by a mine". */
export const notBehind = /^\s*,?\s*(?:and\s+)?(?:not|rather than)(?:\s+(?:by|due to|because of|of|on|to))?\s+/iu;

/** Between commas, what is turned down beside what is said. */
export const notInside = /,\s*(?:and\s+)?(?:not|rather than)\s+[^,.;:]{1,60},/iu;

/** Between commas before a verb, how sure it is: "probably, though not certainly, caused by". */
export const hedgeAside = /,\s*(?:though|although|if|but|and) (?:not|perhaps not) [\p{L}]+(?:\s*,)?\s*$/iu;

/** The same between commas, before a verb: "speed, not fog, caused it". */
export const notAside = /,\s*(?:and\s+)?(?:not|rather than)\s+[^,.;:]{1,60},\s*$/iu;

/** Words that a clause may have for its subject. */
export const subjects: ReadonlySet<string> = new Set(
  'it he she they there nobody somebody someone no-one something'.split(' '),
);

/** A verb in its form of what goes on: "welders working without a permit". */
export const going = /ing$/;

/** Lemmas of verbs that only say that a happening took place. */
export const tookPlace: ReadonlySet<string> = new Set('occur happen come start begin'.split(' '));

/** Before a verb: the deed is not told as done. */
export const notDone: ReadonlySet<string> = new Set(
  "to will would can could may might shall should must not never n't".split(' '),
);

/** In a sentence: it tells what might have been. */
export const hypothetical = /\b(?:if|unless|would|could|might|may)\b/iu;

/** In a verb group: it was so before what is told of. Lower case. */
export const hadBeen: ReadonlySet<string> = new Set(['had']);

/** Before the evidence on which a cause is held. */
export const citing =
  /\b(?:citing|based on|basing (?:its|his|her|their) [\p{L}]+ on|on the (?:basis|strength|evidence) of|judging (?:by|from)|pointing to|as (?:shown|evidenced) by|going by)\s+/iu;

/** Nouns for those on whose word something is held, which is no evidence. Lemmas. */
export const noEvidence: ReadonlySet<string> = new Set(
  `source official witness person people authority spokesman spokeswoman spokesperson agency media newspaper expert analyst resident relative minister officer police report account statement
  company interview condition anonymity`.split(/\s+/),
);

/** Lemmas of verbs by which a happening befalls a thing: "the blast wrecked the mill". */
export const befalling: ReadonlySet<string> = new Set(
  'destroy gut hit rock devastate wreck damage raze level engulf strike sweep tear rip'.split(' '),
);

/** Between such a verb and the thing. */
export const through: ReadonlySet<string> = new Set(['through']);
