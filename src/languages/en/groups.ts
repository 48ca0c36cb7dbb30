/** Nouns for people as a whole: a count of these is a count of everybody concerned. */
export const everybody: ReadonlySet<string> = new Set(
  `person people individual human soul life fatality death casualty victim survivor body dead passenger-and-crew occupant evacuee injury
  wounded missing missing-person corpse remain`.split(/\s+/),
);

/**
 * Sets of groups that together are everybody, each group with the nouns that name it. A total may be added up from these only: other
 * parts ("12 women") may leave somebody out.
 */
export const partitions: readonly (readonly (readonly string[])[])[] = [
  [
    ['passenger', 'traveller', 'traveler'],
    ['crew', 'crew member', 'crewmember', 'crewman', 'member of crew', 'sailor', 'staff', 'staff member'],
  ],
  [['man'], ['woman'], ['child', 'minor']],
  [['adult'], ['child', 'minor']],
];

/** Words that leave people unaccounted for: while they stand in an account its dead and survivors need not make the whole. */
export const unaccounted =
  /\b(?:missing|unaccounted for|not yet (?:been )?(?:found|identified|located)|still searching|being (?:looked|searched) for|still looking for|search for (?:survivors|others|more|bodies)|trapped)\b/iu;

/** In the sentence of a count of missing people: they are taken for dead. */
export const givenUp =
  /\b(?:declared|presumed|pronounced|believed|assumed|counted as|given up for|listed as) (?:legally )?dead\b/iu;

/**
 * Right behind a count: what became of those counted, in more words than one: "1,480 people were moved out of their homes". They are of the statuses that
 * quantities have.
 */
export const statusBehind: readonly (readonly [string, RegExp])[] = [
  ['aboard', /^\s+(?:aboard|on ?board|who (?:had )?(?:sailed|embarked|boarded))\b/iu],
  [
    'evacuated',
    /^\s+(?:had been|have been|has been|were being|are being|were|was)\s+(?:\p{L}+ly )?(?:(?:moved|led|taken|brought) out of (?:the |their )?(?:\p{L}+ )?(?:area|building|danger|district|homes?|houses?|streets?|town|village|zone)|moved out\b(?! of)|accommodated in|put up in|housed in (?:\p{L}+ )?(?:centres?|centers?|gyms?|halls?|hotels?|schools?|shelters?))/iu,
  ],
];

/** Right before a count of victims: these are the dead. */
export const mourned =
  /\b(?:mourns?|mourned|mourning|in memory of|memorial (?:to|for)|remembers?|remembered|commemorat\p{L}+)\s+(?:all )?(?:the )?$/iu;

/** The noun for whom a happening befell, as quantities have it. */
export const victim = 'victim';

/** People who were not aboard and may be among the dead: a toll of all may then be larger than the number of those aboard. */
export const outsiders =
  /\bon the ground\b|\b(?:pedestrians?|bystanders?|passers-?by|onlookers?)\b|\b(?:both|two|other|another|second|oncoming) (?:\p{L}+ )?(?:buses|bus|coaches|coach|trains?|planes?|aircraft|helicopters?|jets?|boats?|ships?|ferry|ferries|vessels?|vehicles?|cars?|trucks?|lorry|lorries|vans?)\b/iu;

/** Words that make a figure one of its time; also another that it gave way to in its own sentence: “there were nine dead, then twelve”. */
export const provisional =
  /\b(?:so far|(?:up to|until|till) (?:now|today|yesterday)|(?:toll|count|figure|number|tally) had (?:stood|been|risen)|as of|to date|up from|by (?:early |late )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|nightfall|daybreak|dawn|dusk|midday|noon|midnight|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o['’]clock))(?!['’])(?!\p{L})|(?:rose|risen|rises|rising|climbed|climbs|revised|raised|updated) (?:its |the |their )?(?:[a-z]+ ){0,2}(?:to|from|at)|in the (?:first|early|initial) (?:hours?|days?)|(?:initial|preliminary|provisional|early|earlier|first) (?:official )?(?:counts?|figures?|reports?|tolls?|death tolls?)|(?:earlier|previously|initially|originally|(?:at )?first) (?:been )?(?:put|said|gave|given|reported|spoke|spoken|listed|counted|estimated|announced|counted|stood|confirmed|believed|thought)|(?:put|said|gave|reported|spoke|estimated|announced|counted) (?:earlier|previously|initially|at first)|[,–—] (?:and )?then (?:it was |there were |it became )?(?:\d[\d,]*|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:more|others?|further|additional)\b))\b/iu;

/** The plural of a noun as these lists have it, for a question: "crew members", "children", "families". */
export const plural = (noun: string): string => {
  if (noun === 'crew' || noun === 'staff' || noun === 'police') return noun;
  if (noun === 'person') return 'people';
  if (noun.endsWith('child')) return `${noun}ren`;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
};

/** Behind a count, in its clause: only some are meant, those who died at one spot, or later, or within some hours. */
export const onlySome =
  /\b(?:at the scene|on the spot|on impact|instantly|(?:died|succumbed) later|later (?:died|succumbed)|in (?:a |the )?hospitals?(?=\s*(?:$|and\b|on\b|later\b|after\b|from\b|of\b|overnight\b))|of (?:their|his|her) (?:wounds|injuries|burns)|alone|in the (?:last|past) (?:\S+ )?(?:hours?|days?|weeks?))\b/iu;

/** Behind a count, in its clause: with those who died at one spot or later, the others are counted too: "found dead or have died in hospital". */
export const allTheSame =
  /\b(?:dead|died|killed|perished|scene|spot|site|there|ruins|water|once)\b,?\s+(?:or|and)\s+(?:have |had |has )?(?:later |since |afterwards )?(?:died |succumbed )?(?:later |since |afterwards )?(?:at|in|of|on|from)\b/iu;

/** Right behind a count: it is taken from a set that is itself only a part of the people. */
export const ofSome =
  /^\s*of (?:them\b|whom\b|us\b|these\b(?! \p{L}+s\b)|(?:our|my|his|her)\s|(?:their|its) own\b|those (?:in|on|at|from|inside|near|under|underneath|behind|brought|taken|trapped|treated|caught)\b|(?:(?:the|those|these|its|their)\s+)?(?:\S+\s+)?(?:wounded|injured|hurt|survivors|dead|victims|casualties|fatalities|rescued|missing)\b)/iu;

/** Between a count and the number that it is taken from: "eight of the twelve". */
export const ofNumber = /^\s+of\s+(?:the|those|these|its|their)\s+$/iu;

/** Right behind a count of dead: how these died, beside whom others may have died otherwise. */
export const ofManner = /^\s+(?:\p{Ll}+\s+)?(?:die[ds]?|dying|perish(?:ed)?)\s+(?:of|from)\s+(?!the\b|this\b|that\b)/iu;

/** Behind a count of dead: others died of something else, "22 were killed by the blast itself and 49 by the smoke". */
export const sharedOut =
  /^\s*(?:[\p{L}-]+\s+){0,3}?(?:killed|died|dead|perished|burned|drowned)\b[^.;:]{0,20}?\s(by|of|from|in|through)\s[^.;:]{1,60}?,?\s(?:and|while)\s(?:the other )?(?:\p{L}+|\d+)\s(?:others?\s)?(?:died\s|were killed\s)?\1\s/iu;

/** A count of dead and what follows: they were put to death, beside whom others may have died otherwise. */
export const putToDeath = /^(?:\s*[^\s,.;:]+){1,5}?\s+(?:executed|beheaded|hanged)\b/iu;

/** Right before a count: the state of an earlier hour, "on that afternoon, when there were 14 dead". */
export const whenThereWere = /\bwhen there (?:were|had been) (?:only |still |already |just )?$/iu;

/** Between a count and a day behind it: those of that day, "two people had died the day before", "two deaths on Saturday". */
export const onDay =
  /^\s*(?:(?:[\p{L}-]+\s+){0,2}(?:died|dead|killed|deaths?|were hurt|injured|missing)\s+)?(?:and \S+ (?:dead|missing|injured|hurt)\s+)?(?:on\s+|the\s+|during\s+|that\s+)?(?:\p{L}+\s*|\d\S*\s*){1,5}$/iu;

/** Between two days: the second has a number of its own, "and four on", ", six more on". */
export const andOnDay =
  /^,?\s+(?:and\s+)?(?:another |a further )?(?!the\b|then\b|again\b)[\p{L}\d-]+\s+(?:more\s+)?(?:on\s+)(?:the\s+)?$/iu;

/** Behind a count: those of the day on which it happened, where more died later. */
export const onTheDay =
  /^\s*(?:(?:[\p{L}-]+\s+){0,2}(?:died|dead|killed|deaths?|hurt|injured)\s+)?(?:on the (?:same |first )?day|that (?:same |first )?(?:day|night)|the same (?:day|night))\b(?! before| after)/iu;

/** Somebody says that a figure, in the first group, is the last one: "the figure of 61 is final", "a final toll of 61". */
export const final =
  /\b(?:figure|toll|count|number|total) of (\d+) (?:is|was) (?:now )?(?:final|definitive)\b|\b(?:final|definitive) (?:death )?(?:figure|toll|count|number|total) (?:of|is|was|stands at) (?:now )?(\d+)\b/iu;

/** Right behind a count of people: they come from among others, "seven people from the queue died". */
export const fromAmong = /^\s+(?:\p{L}+\s+)?from (?:the|our|that|this|one|a|an|his|her|their|its) \p{Ll}+/u;

/** Before a count: it would be so if something else had been, "had it come, we should be talking of four dead". */
export const wouldBe =
  /\b(?:would|should|might|could) (?:now |only |then |still )?(?:be|have|have (?:been|had))(?: (?:talking|speaking) of| only| about| at (?:most|least)| some)*\s+$|(?:^|[,;] )(?:had (?:it|he|she|they|the|this|that)|if)\b[^.;:]*\b(?:would|should|might|could)\b[^.;:,]*$/iu;

/** What stands before a count, with it: others than one who is named, "Ana Ruiz and forty-five other people". */
export const andOthers = /\b(?:and|besides|with|alongside)\s+(?:[\p{L}\p{N}-]+\s+){1,4}?others?\b/iu;

/** Right before a number: somebody gives it to this day, "a residents' group has claimed 52 deaths", "the union maintains that 89 died". */
export const standsBy =
  /\b(?:(?:has|have) (?:always |since |long )?(?:claimed|maintained|insisted|counted|contended)|claims?|maintains?|insists?|contends?|counts?) (?:that )?(?:at least |about |some )?$/iu;

/** Before a number: of what it is, where that is only some of the people, "the number of children among the dead is unchanged at nine". */
export const numberOfSome =
  /\bnumber of (?!(?:the )?(?:dead|deaths|people|persons|victims|those|casualt\p{L}+|fatalit\p{L}+|killed|injur\p{L}+|wounded|hurt|missing|survivors)\b)\p{L}+\b[^.;:]{0,60}$/iu;

/** Right behind a count of nobody: only of some sort is nobody counted, "nobody under sixteen was on board". */
export const ofSort = /^\s+(?:under|over|below|above|younger|older|from|of|among|else|with|in|on|at)\b/iu;

/** Behind a count: it was meant so, or was to come: "nobody was to be hurt". */
export const meantToBe = /^\s+(?:is|are|was|were|should|must|would) (?:not )?(?:to )?(?:be|have been)\b/iu;

/** Before a count of nobody: what somebody says of his own deeds, "he had personally hurt nobody". */
export const ownDeed =
  /\b(?:I|we|he|she|they|who|personally)(?: (?:had|have|has|never|ever|personally|himself|herself|myself))* \p{L}+\s+$/iu;

/** At the end of what stands before a count, or at its beginning: it is of all there were. */
export const allThe = /\b(?:all|every one)(?: of)?(?: the)?\s+$|^all\b/iu;

/** Right behind a count of survivors: what was done with these, "twenty survivors were taken aboard a trawler". */
export const survivorsTaken =
  /^\s+(?:(?:who |that |whom )?(?:(?:was|were|had been|have been)|(?:I|we|this \p{L}+|the \p{Lu}\p{L}+|\p{Lu}\p{L}+) (?:have |has |had )?)\s*)?(?:also\s+)?(?:talked to|spoken to|spoke to|seen|taken|picked up|brought|landed|carried|treated|interviewed|questioned|met|flown|hoisted|lifted|heard|examined|asked|consulted)\b/iu;

/** Right behind a number with no noun: it is the subject of what became of people, "ten were killed". */
export const bareSubject =
  /^\s+(?:(?:of them|others?|more|in all|altogether)\s+)?(?:\p{L}+ly\s+|have\s+|had\s+|has\s+)?(?:were|was|are|is|been|died|perished|drowned|survived|lived|lost)\b/iu;

/** Right before a number: somebody says so, who is not whoever gave the number before. */
export const sayingThat =
  /\b(?:says?|said|claims?|claimed|maintains?|maintained|insists?|insisted|believes?|believed|estimates?|estimated|counts?|counted) (?:that )?(?:at least |about |some |more than )?$/iu;

/** Nouns that anybody among those counted may be called by besides. */
export const common: ReadonlySet<string> = new Set('member other more rest half'.split(' '));

/** The noun for those who are held against their will, as quantities have it. */
export const captive = 'hostage';

/** The noun for those who live, as quantities have it. */
export const survivor = 'survivor';

/** Before a count of survivors: only these are meant, whom somebody met, brought or asked. */
export const someSurvivors =
  /\b(?:to|from|by|interviewed|interviewing|questioned|questioning|met|meeting|recovered|recovering|retrieved|retrieving|rescued|rescuing|saved|saving|landed|landing|picked up|picking up|took in|treated|treating|brought|bringing|carried|carrying|visited|visiting|heard|hearing|(?:spoke|spoken|speaking|talked|talking|met) with|(?:interviewed|questioned|examined|heard|witness(?:es)?|evidence|testimony)\b[^.;:]{0,40}?\b(?:including|among (?:them|whom)))\s+(?:(?:another|some|about|around|a further|the)\s+)?$/iu;

/** Somebody died after the others: "one of whom died in hospital", "including one who died sixteen days after". The first group holds how many. */
export const diedLater =
  /\b(an?|another|one|two|three|four|five|\d{1,2})\b[^.;:]{0,80}?\b(?:died|dies|succumbed|death)\b[^.;:]{0,20}?\b(?:later|in (?:a |the )?(?:\p{L}+ )?(?:hospital|infirmary|clinic|intensive care)|of (?:his|her|their) (?:wounds|injuries|burns)|(?:\p{L}+|\d+) (?:days|weeks|months) (?:later|after))\b|\bthe (?:last|latest)(?: of (?:them|these|the \p{L}+))? (?:died|to die)\b/giu;

/** Words of degree: those badly hurt are only some of the hurt. */
export const severity =
  /\b(?:critically|seriously|badly|severely|gravely|lightly|slightly|moderately|critical|serious|grave|slight|minor)\b/iu;

/** A count of more than were counted before: "two more", "another 40", "a further three". */
export const additional = /\b(?:more(?! than)|another|further|additional)\b/iu;

/** "In surrounding villages": another place than the one that the account is about. */
export const elsewhere =
  /\b(?:in|at|near) (?:the |its |their |a |an )?(?:surrounding|neighbou?ring|nearby|adjacent|other)\b/iu;

/** The clause counts over a longer time than one event: "this year", "since 2019". */
export const longPeriod =
  /\b(?:this (?:year|month|season|decade)|since \d{4}|in recent (?:years|months|weeks)|(?:over|in|during) the (?:past|last) (?:\S+ )?(?:months?|years?|decades?))\b/iu;

/** Before a count in its sentence: another happening, after which this one came: "a year after a flood killed 12". */
export const afterAnother = /\b(?:days?|weeks?|months?|years?|decades?) (?:after|since) (?:an?|another)\b[^.;:]*$/iu;

/** Behind a count in its clause: those of another happening, "in earlier protests", "in a separate attack". */
export const inAnother =
  /\bin (?:an? |the |two |three |several )?(?:earlier|previous|similar|past|separate|other) \p{L}+/iu;

const LONG =
  '(?:wars?|conflicts?|campaigns?|battles?|insurgency|uprising|epidemic|pandemic|famine|occupation|crackdown|genocide)';

/** A happening of weeks or years that a count is told of: before the count with its relative, behind it with its preposition. */
export const longHappening: { readonly before: RegExp; readonly behind: RegExp } = {
  before: new RegExp(`\\b${LONG}\\b[^.;:]{0,60}?,?\\s*(?:in which|that|which|where|during which)\\b[^.;:]*$`, 'iu'),
  behind: new RegExp(`\\b(?:in|during|by) (?:a |the |this |that |its |their )?(?:[\\p{L}-]+ ){0,2}${LONG}\\b`, 'iu'),
};

/** A year that a happening is called by: "the outbreak of 2022". */
export const ofYear = /\bof ((?:1[89]|20)\d\d)\b/gu;

/** Before a count in its brackets: the year of what it is of, in the first group, "(lost 2019, 212 dead)". */
export const bracketYear = /\([^()]*\b((?:1[89]|20)\d\d)\b[^()]*$/u;

/** Behind a count in its clause: since all began, which is longer than the day that other figures are of. */
export const sinceBeginning = /\bsince (?:the |its |their )?(?:\p{L}+ ){1,2}(?:began|started|erupted|broke out)\b/iu;

/** The name of a place, told with a count: "12 people died in the village of Ansel", "in Ferrow". */
export const placing = /\b(?:[Ii]n|at|near|outside|around)\s+(?:[\p{Ll}-]+,?\s+){0,5}(\p{Lu}[\p{L}’'-]+)/u;

/** Before a part of a building, a ship or a train, in which only some of those counted were: "in the northern corridor". */
export const placingInside =
  /\b(?:in|inside|on|at|behind|under|beneath|near|outside|between|by|from)\s+(?:the|an?|one|another|its|their|that|this)\s+(?:[\p{Ll}\p{N}-]+\s+){0,3}?(?:corridors?|hallways?|passages?|stairwells?|staircases?|stairs?|steps|lobby|foyer|lifts?|elevators?|cellars?|basements?|attics?|rooms?|bedrooms?|kitchens?|canteens?|bathrooms?|toilets?|washrooms?|cloakrooms?|dormitor(?:y|ies)|wards?|offices?|floors?|storeys?|stor(?:y|ies)|decks?|cabins?|compartments?|carriages?|coach(?:es)?|wagons?|cockpit|galley|galler(?:y|ies)|balcon(?:y|ies)|stands?|terraces?|rows?|aisles?|wings?|annexe?s?|huts?|tents?|shelters?|chapels?|entrances?|exits?|doorways?|doors?|gates?|yards?|courtyards?|car parks?|engine rooms?)\b/u;

/** Before a count of those aboard: another vessel or vehicle had them, "a second launch, with". */
export const ofAnother =
  /\b(?:second|third|fourth|fifth|other|another|sister|oncoming|passing) (?:\p{L}+ ){0,2}?\p{L}+(?: of \p{L}+(?: \p{L}+)?)?,? (?:with|carrying|which (?:had|carried)|that (?:had|carried))\s+(?:about |some |around )?$/iu;

/** Behind a count: whoever tells it holds it to be wrong, "the 90 dead of whom a newsletter wrote are an invention". */
export const disowned =
  /^[^.;:]{0,80}?\b(?:(?:has|have|had|is|are|was|were) (?:no (?:basis|foundation)|without (?:basis|foundation)|baseless|unfounded|groundless|false|untrue|wrong|invented|nonsense|fantasy|exaggerated|(?:a |an )?(?:lie|invention|fabrication|exaggeration))|cannot be (?:right|true)|could not be (?:right|true)|is not (?:right|true|correct))\b/iu;

/** With a count of those aboard: others had left by then. */
export const stillThere = /\b(?:still|remain(?:s|ed|ing)?|left (?:aboard|on board|behind))\b/iu;

/** A noun phrase behind one of these is said of the event itself: "it was the deadliest fire in years". */
export const predicative = /\b(?:is|was|be|been|became|become|as)\s+(?:the|a|an|one of)\b[^,;]*$/iu;

/** People whom a toll may count or leave out: those who did it, and those who came to help. */
export const countedApart: ReadonlySet<string> = new Set(
  `attacker assailant gunman bomber shooter hijacker militant insurgent rebel terrorist soldier guard policeman officer trooper suspect perpetrator rescuer firefighter paramedic driver pilot`.split(
    /\s+/,
  ),
);

/** One of them, told beside a toll: "14 people, including the gunman". */
export const oneApart =
  /\b(?:including|besides|plus|and|with|along with|in addition to|as well as|not counting|excluding) (?:the|a|an|one|her|his|their) (?:\p{Ll}+ )?(?:attacker|assailant|gunman|bomber|shooter|hijacker|suspect|perpetrator|rescuer|firefighter|driver|pilot|himself|herself)\b|\b(?:before|and then) (?:killing|shooting|turning the gun on) (?:himself|herself)\b/iu;

/** A report of nothing, which no later count contradicts: "no injuries were reported". */
export const unreported = /\b(?:reported|known|confirmed)\b/iu;

/** Before a time: a figure of the sentence is of that time, "as of Monday", "by late Tuesday". */
export const asOf = /\b(?:as of|as at|by|up to|until) (?:(?:early|late|about|around|the end of) )?$/iu;

/** Before a time, which is a figure's only where the sentence says that it stood: "at noon the toll stood at 12". */
export const asOfHour = /\b(?:at|on) $/iu;

/** A figure that stands for a while. */
export const standing =
  /\b(?:tolls?|tally|total(?:l?ed)?|stood|stands|had (?:risen|climbed|reached|been confirmed)|were (?:confirmed|known))\b/iu;

/** At the beginning of a sentence: what the sentence before told of goes on. */
export const takesUp = /^(?:it|this|that)\s/iu;

/** Right before a number: somebody who gives it, in the first group, with no word for what is counted: "The ministry says nine". */
export const saysNumber =
  /(?:^|[.;:“"]\s*|[,;] (?:but|and|while|whereas) |^(?:but|and) )(?!(?:he|she|it|they|i|we|you|who|that|which|nobody|no one)\b)((?:\p{L}[\p{L}’'-]* ){0,4}?\p{L}[\p{L}’'-]*) (?:(?:still|now|later|itself|themselves) )?(?:says|said|counts|counted|gives|gave|speaks of|spoke of|talks of|talked of|has spoken of|put it at|puts it at|maintains|maintained)\s+$/iu;

/** Right before a number: the figure that somebody gives, in the first group: "the official figure, given by the ministry on Friday, is nine". */
export const figureIs =
  /(?<!\p{L})the ((?:\p{L}+ )?(?:figure|toll|count|tally)(?:, [^.;:]{1,80},| (?:given |published |confirmed )?(?:by|of|from) [^.;:,]{1,60})?) (?:is|remains|stands at|still stands at)\s+$/iu;

/** Behind such a number: nothing is counted, and nothing more is said of it. */
export const numberAlone = /^\s*(?:$|[.;!?”"]|, (?:but|and|while|whereas)\b|,? (?:but|while|whereas)\b)/iu;
