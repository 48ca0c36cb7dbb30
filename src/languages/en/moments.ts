/** A moment of an event whose time of day accounts give. */
export interface Moment {
  readonly key: string;
  /** In a question. */
  readonly question: string;
  /** The words that name or tell it, inside one clause; global. Its group `what` is the thing that it is a moment of. */
  readonly pattern: RegExp;
}

/** Moments that an event has one of, with the words for each. */
export const moments: readonly Moment[] = [
  {
    key: 'distress-call',
    question: 'At what time was the distress call?',
    pattern:
      /\b(?:distress (?:calls?|signals?)|mayday(?: calls?)?|SOS|(?:called|radioed|calling|radioing) for help|declar(?:ed|ing) an emergency)\b/giu,
  },
  {
    key: 'contact-lost',
    question: 'At what time was contact lost?',
    pattern:
      /\b(?:(?:disappeared|vanished|dropped|lost) (?:from|off|on) (?:the )?radar|radar (?:echo|contact|signal)\b[^,.;:]{0,30}\blost|lost (?:radio |radar |all )?contact|contact (?:with \p{L}+ )?was lost)\b/giu,
  },
  {
    key: 'first-shots',
    question: 'At what time did the shooting begin?',
    pattern:
      /\b(?:gunfire|shooting|firing|shots) (?:broke out|began|started|erupted|rang out|were (?:first )?(?:heard|fired))\b|\bopen(?:ed|ing) fire\b/giu,
  },
  {
    key: 'evacuation-order',
    question: 'At what time was the evacuation ordered?',
    pattern:
      /\b(?:(?:order|command|instruction)s? to (?:evacuate|leave)|evacuation orders?)\b(?:[^.,;:()]{0,40}?\b(?:came|went out|(?:was|were|had been) (?:given|issued|sent out|signed)))?|\bevacuation\b(?: of [^.,;:()]{1,30}?)? (?:was|had been) ordered\b|\bordered (?:the|an|its|their) evacuation\b/giu,
  },
  {
    key: 'first-call',
    question: 'At what time was the first emergency call?',
    pattern:
      /\bfirst (?:emergency|alarm|distress|999|112|911) calls?\b(?: (?:came(?: in)?|was (?:made|received|logged|registered)|reached))?/giu,
  },
  {
    key: 'alarm',
    question: 'At what time was the alarm raised?',
    pattern: /\balarms? (?:was raised|were raised|went off|sounded|rang|was sounded)\b|\braised the alarm\b/giu,
  },
  {
    key: 'explosion',
    question: 'At what time was the explosion?',
    pattern: new RegExp(
      String.raw`\b(?:(?:explosion|blast|detonation) (?:came|occurred|happened|struck|took place|went off|(?:ripped|tore|blew|cut)(?: (?:open|apart|away|out|off))?|shook|rocked|hit|(?:was|were) (?:felt|heard|recorded|registered))|(?:recorded|registered|heard|felt|reported) (?:an?|the) (?:\p{L}+ )?(?:explosion|blast|detonation)|(?:explosion|blast|detonation)(?=,? at (?:(?:about|around|exactly|precisely) )?\d)|(?:bombs?|devices?|charge|mine|tank|boiler|silo|lorry|truck|car|vessel|tonnes of [\p{L} ]{1,30}) (?:exploded|detonated|blew up|went off|(?:was|were) detonated))\b`,
      'giu',
    ),
  },
  {
    key: 'collapse',
    question: 'At what time did it give way?',
    pattern:
      /\b(?:collapse (?:came|occurred|happened|began|took place)|(?<what>roof|wall|bridge|dam|spillway|tower|ceiling|grandstand|stand|terrace|balcony|truss|crane|mast|arch|pier|span|deck|tunnel|building|stairs?|staircase|barrier|levee|dyke|embankment)\b(?: (?!and\b)\p{L}+){0,5}? (?:gave way|failed|collapsed|fell|came down|came in|caved in|burst|broke|(?:was|were) blown (?:in|out|down|up)))\b/giu,
  },
  {
    key: 'collision',
    question: 'At what time was the collision?',
    pattern:
      /\b(?:collision (?:came|occurred|happened|took place)|(?:trains?|ships?|vessels?|ferry|tanker|aircraft|planes?|two)\b(?: (?!and\b)\p{L}+){0,3}? collided)\b/giu,
  },
  {
    key: 'crash',
    question: 'At what time was the crash?',
    pattern:
      /\b(?:(?:crash|accident) (?:came|occurred|happened|took place)|(?:plane|aircraft|airliner|jet|helicopter|flight|train|bus|coach)\b(?: (?!and\b)[\p{L}\d]+){0,3}? (?:crashed|derailed|left the (?:rails|tracks?)|hit the (?:ground|water|sea|mountain)|came down))\b/giu,
  },
  {
    key: 'take-off',
    question: 'At what time did it take off?',
    pattern:
      /\b(?:plane|airliner|jet|flight|aircraft)\b(?: (?!and\b)[\p{L}\d]+){0,3}? (?:took off|had taken off|departed)\b/giu,
  },
  {
    key: 'fire',
    question: 'At what time did the fire break out?',
    pattern: /\b(?:fire|blaze) (?:had )?(?:broke(?:n)? out|start(?:ed)|began|begun)\b/giu,
  },
  {
    key: 'attack',
    question: 'At what time did the attack begin?',
    pattern:
      /\b(?:attack|assault|storming|raid|shelling|bombardment) (?:had )?(?:began|begun|started|commenced|was launched)\b|\bbeginning of the (?:attack|assault|storming|raid|shelling|bombardment)\b/giu,
  },
  {
    key: 'first-on-scene',
    question: 'At what time did the first help arrive?',
    pattern:
      /\bfirst (?<what>helicopter|ambulance|fire engine|engine|lifeboat|patrol|rescuers?|boat|crews?|police car)s?\b(?: (?!and\b)\p{L}+){0,4}? (?:arrived|reached|came|got there|landed|over the)\b/giu,
  },
];

/** A name in the words for a moment: of two places there are two orders. */
export const namedMoment = /(?<=\s)\p{Lu}[\p{L}’'-]+/gu;

/** Before the words for a moment: another one of its kind, or one that was not, or is told of as to come. */
export const anotherMoment =
  /\b(?:second|third|another|last|final|further|later|earlier|previous|no|not|never|any|repeated|next|if|would|will|could|to have)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Words that part what happened from the time of something else. */
export const partsMoments =
  /[.;:()“”"]|\b(?:and|but|when|while|before|after|until|since|that|which|who|by|then|as|minutes?|hours?)\b/iu;

/** In a time of day: it is not to the minute. */
export const aboutMinutes =
  /\b(?:about|around|approximately|roughly|nearly|almost|shortly|just|some|before|after|(?<!\b(?:minutes?|quarter|half|five|ten|twenty|twenty-five)\s)past|circa|soon|by)\b/iu;

/** At the end of a time of day, or right behind it: the zone that it is of. */
export const zoneTold =
  /^\s*\(?\s*(GMT|UTC|Z|BST|C?EST|CET|EET|MSK|EDT|EST|CST|CDT|MST|MDT|PST|PDT|our time|(?!local\b)\p{L}+ (?:standard |daylight |summer )?time)\b/iu;
/** Right behind a time of day: it is the time of the place. */
export const localTold = /^,?\s*\(?\s*local\s+time\b/iu;
/** The same anywhere in a time of day that holds its zone. */
export const zoneInside = /\b(GMT|UTC|Z|BST|C?EST|CET|EET|MSK|EDT|EST|CST|CDT|MST|MDT|PST|PDT)\b/u;

/** A time of day that may be of either half of the day: "at ten", "4.38". Nothing in it tells which, and no 0 stands before its hour. */
export const eitherHalf =
  /^(?!.*(?:\b[ap]\.?\s?m\b|morning|afternoon|evening|night|noon|dawn|hours|(?<![\d.:])0\d|(?<![\d.:])1[3-9]\b|(?<![\d.:])2[0-4]\b))/iu;
