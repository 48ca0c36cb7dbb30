/** A moment of an event whose time of day accounts give. */
export interface Moment {
  readonly key: string;
  /** In a question. */
  readonly question: string;
  /** The words that name or tell it, inside one clause; global. */
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
  /\b(?:about|around|approximately|roughly|nearly|almost|shortly|just|some|before|after|past|circa|soon|by)\b/iu;

/** Right behind a time of day: the zone that it is of. */
export const zoneBehind = /^\s*\(?\s*(GMT|UTC|Z|BST|C?EST|CET|EET|MSK|EDT|EST|CST|CDT|MST|MDT|PST|PDT|local time)\b/u;
