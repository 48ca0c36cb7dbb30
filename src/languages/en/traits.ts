/**
 * Numbers that belong to a thing: how many rooms the hotel has, how many pages the report, how far off a place is, how much each family got, how long
 * somebody's sentence is.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ABOUT = String.raw`(?:(?:some|about|around|nearly|almost|roughly|only|just|exactly|altogether)\s+)?`;

/** The question of how many or how much a thing has. */
export const howManyHas = (counted: string, owner: string): string => `How many ${counted} did the ${owner} have?`;

/** The question of the weight of a thing, or of what is in it. */
export const howHeavy = (owner: string): string => `How heavy was the ${owner}, or what it carried?`;

/** The question of the water's depth. */
export const howDeep = 'How deep was the water?';

/** Right before a length: it is the depth of the water. */
export const depthAhead = /\bdepth of (?:the )?(?:water|sea) (?:was|is) (?:(?:some|about|around|only|just)\s+)?$/iu;

/** Right before a length, with "of water" behind it: the same, where a wreck lies. */
export const wreckAhead =
  /\b(?:lies|lay|lying|sank|sunk|rests|rested|resting|wreck)\b[^.;]{0,40}\bin\s+(?:(?:some|about|around|only|just)\s+)?$/iu;

/** Right behind such a length. */
export const waterBehind = /^\s*of water\b/iu;

/** The question of a distance. */
export const howFar = (thing: string, from: string): string =>
  from === '' ? `How far away was ${thing}?` : `How far was ${thing} from ${from}?`;

/** The question of a sum for each. */
export const howMuchEach = (each: string): string =>
  each === '' ? 'How much did each get?' : `How much did each ${each} get?`;

/** The question of a sentence of prison. */
export const howLongSentence = (name: string): string => `What was ${name} sentenced to?`;

/** The question of how many somebody heard, fired and the like. */
export const howManyBy = (counted: string, participle: string, doer: string): string =>
  `How many ${counted} were ${participle} by the ${doer}?`;

/** A number with its unit as one word before what it belongs to: "140-room". */
export const compound = /^\S+-\p{L}+$/u;

/** Right before a number: its owner, with the preposition or verb that ties them. The noun is captured. */
export const ownerAhead: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})([\p{L}-]+),?\s+(?:with|of|having)\s+${ABOUT}$`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})([\p{L}-]+)\s+(?:(?:also|itself|alone)\s+)?(?:has|had|contains|contained|comprises|comprised|counts|counted|runs to|ran to|numbers|numbered|consists of|consisted of)\s+${ABOUT}$`,
    'u',
  ),
];

/** What is in a thing and is as heavy as what is told of it: "a torpedo with a charge of 250 kilograms". The thing is captured. */
export const inside =
  /(?<!\p{L})([\p{L}-]+)\s+with\s+(?:a|an|its)\s+(?:\p{Ll}+\s+)?(?:charge|warhead|load|payload|cargo|filling)\s+of\s+(?:(?:some|about|around|nearly|almost)\s+)?$/u;

/** Nouns that own nothing: amounts, groups, times, and what may be said of anything. Singular. */
export const noOwner = set(
  `total number group set series list row lot sum range maximum minimum average rate pair couple majority minority rest part half third quarter dozen
  way case kind sort type time day week month year night hour minute moment area stretch distance length height width depth radius period term sentence
  house home building car truck lorry vehicle man woman person people one other some all any each both most many charge load fine price cost loss debt bag box
  figure count toll tally estimate fear death injury story statement video picture image photograph question answer reason`,
);

/** The tie of an owner is a verb. */
export const ownsByVerb =
  /\s(?:has|had|contains|contained|comprises|comprised|counts|counted|runs|ran|numbers|numbered|consists|consisted)\s/u;

/** Before an owner: it is what something else is of, and that has the number: "a wing of the hotel has 40 rooms". */
export const complement = /\b(?:of|on|in|at|about|from|into|for|to|by|with) (?:the|an?|its|their)\s+(?:\p{L}+\s+)?$/iu;

/** The last word of a name that says what it is: "the Astra Hotel". */
export const namesOwnKind =
  /^(?:Hotel|Tower|Bridge|Dam|Theatre|Hall|Hospital|School|Church|Cathedral|Mosque|Museum|Station|Stadium|Prison|Library|Palace|House|Castle|Mill|Factory|Report)$/u;

/** What may be owned and is no thing: sorts of people besides members, and what changes from day to day. Singular. */
export const notOwned = set(
  'time way day case thing point reason question word step side minute hour week month year percent dollar child injury death calibre caliber gauge bore',
);

/** What a body is made of, though it is people. Singular. */
export const memberNouns = set('member judge juror');

/** Before a noun: there is more than one of them. */
export const several = (noun: string, plural: string): RegExp =>
  new RegExp(
    String.raw`\b(?:another|other|second|both|two|three|four|several|different|neighbou?ring|nearby|either|each|every|one of the) (?:\p{L}+ )?(?:${noun}|${plural})\b`,
    'iu',
  );

/** A word as it stands. */
export const word = (written: string): RegExp => new RegExp(String.raw`\b${written}\b`, 'iu');

/** A noun that means the one that all know of by now. */
export const theOne = (noun: string): RegExp =>
  new RegExp(String.raw`\b(?:the|its|their|this|that)\s+(?:\p{L}+\s+){0,1}${noun}\b(?!-)`, 'iu');

/** Right before a length: the place that is so far off, captured; it closes with a comma or a verb of standing. */
export const placeAhead = new RegExp(
  String.raw`\b(?:the|a|an)\s+((?:\p{L}[\p{L}’'-]*\s+){0,3}?\p{L}[\p{L}’'-]*)(?:,|\s+(?:is|was|stands|stood|lies|lay|situated|located))\s+${ABOUT}$`,
  'u',
);

/** Right behind a length: what it is measured from; captured, where it is told. */
export const measuredFrom =
  /^\s*(?:(?:away|off)\s+)?(?:(?:(?:to the )?(?:north|south|east|west)(?:[- ]?(?:east|west))?|upstream|downstream|uphill|downhill)\s+)?(?:from|below|above|of|outside|short of|beyond|down from|up from)\s+(?:the\s+)?([\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)|^\s*(?:away|off|distant)(?=\s*(?:[,.;]|$|and\b|into\b))/u;

/** Right before a sum: each of those named has got it. The noun is captured, where it is told. */
export const eachAhead = new RegExp(
  String.raw`\b(?:[Ee]ach|[Ee]very)(?:\s+(?:bereaved|affected|surviving))?(?:\s+(?:one|(\p{Ll}+)))?(?:\s+of\s+(?:them|these|those))?\s+(?:(?:has|have|had|was|were|is)\s+){0,2}(?:been\s+)?(?:got|received|receives|gets|given|paid|awarded|granted)\s+${ABOUT}$`,
  'u',
);

/** Right behind a sum: it is for each. The noun is captured. */
export const eachBehind =
  /^(?:\s*\([^()]*\))?[^.;]{0,20}?\s(?:be (?:made|paid) )?(?:to|for)\s+(?:the\s+)?(?:(family|relatives|widow|household)\s+of\s+(?:each|every)\b|(?:each|every)\s+(?:bereaved\s+|affected\s+)?(?!of\b|one\b)(\p{Ll}+)(?!\s+(?:injured|hurt|wounded)))/u;

/** The same of several: "the families were given 12,000 crowns each". The noun, in the plural, is captured. */
export const allAhead = new RegExp(
  String.raw`\b(?:[Tt]he|[Bb]ereaved|[Tt]heir)\s+(?:\p{Ll}+\s+)??(\p{Ll}+)\s+(?:(?:has|have|had|was|were|are)\s+){0,2}(?:been\s+)?(?:got|received|given|paid|awarded|granted)\s+${ABOUT}$`,
  'u',
);

/** Behind a sum that several got: it is for each. */
export const eachOfAll = /^\s*(?:each|apiece)\b/iu;

/** Who is meant where one noun stands for the other; singular. */
export const recipients: ReadonlyMap<string, string> = new Map([
  ['relative', 'family'],
  ['household', 'family'],
]);

/** A sum that is not paid, or not to all. */
export const notForAll =
  /\b(?:up to|some|two|three|several|would|could|may|might|ask\p{L}*|demand\p{L}*|claim\p{L}*|offer\p{L}*|insur\p{L}*|promis\p{L}*|consider\p{L}*|further|additional|another|extra|more)\b/iu;

/** Somebody's sentence, whoever stands between its words; the term is captured where it is no number. */
export const sentenced =
  /\b(?:sentenced|jailed)\s+(?:[\p{L}’'-]+\s+){0,6}?(?:to|for)\s+(?:a\s+(?:term|sentence)\s+of\s+)?(?:(life|death)\b|(?=[\p{N}\p{Ll}]))/giu;

/** Right before such a verb: who was sentenced is named before. */
export const wasSentenced =
  /\b(?:was|were|is|has been|had been|been)\s+(?:later\s+|then\s+|subsequently\s+|\p{L}+ly\s+)?$/iu;

/** Another judgment on the same. */
export const onAppeal =
  /\b(?:appeal\p{L}*|reduc\p{L}*|commut\p{L}*|cut to|lowered|suspended|minimum|at least|in absentia|retrial|face[sd]?|could|might|would|years? earlier)\b/iu;

/** Right before a number of those heard or asked: the verb; captured. */
export const inquiring = /(?<!\p{L})(interviewed|heard|questioned|examined)\s+(?:from\s+)?(?:some\s+|about\s+)?$/iu;

/** What is heard by a body; singular. */
export const heardNouns = set('witness expert survivor');

/** Bodies that hear witnesses. The last before a verb that is no complement of another is its subject. */
export const hearers =
  /(?<!\bof (?:the |a )?(?:[\p{L}-]+ ){0,3})\b(commission|inquiry|enquiry|panel|court|tribunal|chamber|committee|board|jury)\b/giu;

const WORKS =
  'refurbish(?:ment|ed|ing)?|renovat(?:ion|ed|ing)|re-?clad(?:ding)?|re-?built|rebuilding|reconstruct(?:ion|ed)|modernis(?:ation|ed)|moderniz(?:ation|ed)|restor(?:ation|ed)|overhaul(?:ed)?|refit(?:ted)?|conver(?:sion|ted)';

/** Words for works on a building. */
export const works = new RegExp(`^(?:${WORKS})$`, 'iu');

/** What they are called in a question. */
export const worksNoun = 'works';

/** The question of a cost. */
export const howMuchCost = (thing: string): string => `How much did the ${thing} cost?`;

/** The question of a saving. */
export const howMuchSaved = 'How much did the cheaper one save?';

/** Right before a sum: what cost so much; its noun is captured. */
export const costAhead = new RegExp(
  String.raw`(?<!\b(?:a|an|each|every|another|second)\s)(?<!\p{L})(\p{Ll}[\p{L}-]*)(?:\s+(?:of|in)\s+\p{N}{4})?\s+(?:had\s+|has\s+)?cost\s+${ABOUT}$`,
  'u',
);

/** Right before a sum: what was done at that cost; the participle is captured. */
export const doneAtCost = new RegExp(
  String.raw`\b(?:was|were|been|is)\s+(?:\p{L}+ly\s+)?([\p{Ll}-]+)\b(?![^.;]*\b(?:was|were|is)\b)[^.;]{0,80}?\s(?:at a (?:total )?cost of|for)\s+${ABOUT}$`,
  'u',
);

/** Before a sum: it is no cost of all, or none that was paid. */
export const notAllCost =
  /\b(?:could|would|might|may|will|should|if|estimat\p{L}*|expect\p{L}*|plan\p{L}*|propos\p{L}*|budget\p{L}*|first|part|each|per|annual\p{L}*|yearly|up to|further|additional|another|not|never|no|claim\p{L}*)\b/u;

/** Behind a sum: it is for each of several, or for a time. */
export const perUnit = /^\s*(?:each|apiece|an?|per|every|more)\b/iu;

/** A year in a sentence. */
export const yearIn = /\b(?:1[89]|20)\p{N}{2}\b/u;

/** Right before a sum: so much was saved. */
export const savingAhead = new RegExp(
  String.raw`\b(?:savings?\s+of|had\s+saved|has\s+saved|saved|saving)\s+${ABOUT}$`,
  'iu',
);

/** Right behind a sum: one thing was so much cheaper than another. */
export const cheaperBehind = /^\s*(?:cheaper|less (?:expensive|than the))\b/iu;

/** Before a number with which a sentence opens. */
export const alone = /^["“\s]*(?:\p{N}+[.)]\s+)?$/u;

/** From a number to an age: those counted were under it. What says that they are of the dead is captured. */
export const underAge =
  /^\S+(?:\s+(of the (?:dead|victims|killed|fatalities)|of those (?:killed|who died)))?\s+(?:were|was)\s+(?:(?:children|young people|boys|girls|minors)\s+)?(?:aged\s+)?(?:under|below)\s+(?:the\s+age\s+of\s+)?\S+$/iu;

/** The sentences before tell of the dead. */
export const ofTheDead = /\b(?:died|dead|killed|deaths|victims)\b/iu;

/** They tell of others too, who may be meant. */
export const ofOthers = /\b(?:injured|hurt|wounded|arrested|missing|survived|survivors|treated|evacuated)\b/iu;

/** The question of how many were young. */
export const howManyUnder = (age: string): string => `How many of the dead were under ${age}?`;

/** The question of how many others brought out. */
export const howManyOut = 'How many people were brought out by others?';

/** Right before a number of people: they were brought out. */
export const broughtOutAhead =
  /\b(?:brought|led|carried|pulled|helped|got|taken|took)\s+(?:out|to safety)\s+(?:(?:some|about|around|a total of)\s+)?$/iu;

/** Right behind a number: they were brought out, and by whom. */
export const broughtOutBehind =
  /^\s*(?:(?:people|persons|others?)\s+)?(?:(?:(?:were|had been|have been)\s+(?:(?:led|brought|carried|helped|pulled)\s+out(?:\s+or\s+)?)+\s+by|(?:were|had been)\s+rescued\s+by|with the help of)\s+(?:the\s+)?(?:fire\p{L}*|rescue\p{L}*|crews?|emergency|mine)\b)/iu;

/** Before it: these are only some. */
export const notAllOut =
  /\b(?:another|further|more|at least|first|already|so far|helicopters?|boats?|neighbou?rs?|alone|of them)\b/iu;
