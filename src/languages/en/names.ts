import { outletWords } from './outlets.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words before a name that make it a person's; lower case, one word each, without a final stop. */
export const titles: ReadonlySet<string> = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sheikh rev reverend fr father sister brother rabbi imam mufti mullah ayatollah pastor priest bishop archbishop
  cardinal pope patriarch lama king queen prince princess emperor emir sultan president vice-president premier chancellor minister secretary governor
  mayor senator sen sens rep reps representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor
  councilor deputy ambassador envoy judge justice prosecutor attorney sheriff chief commissioner commander general gen colonel col major
  maj captain capt lieutenant lt sergeant sgt corporal private admiral adm marshal inspector detective superintendent constable officer
  chairman chairwoman chairperson chair speaker leader director spokesman spokeswoman spokesperson coach ceo cfo editor correspondent
  reporter analyst economist historian candidate nominee lawmaker mp delegate undersecretary coroner ombudsman trooper agent author manager owner founder
  singer actor actress activist investigator engineer head`,
);

/** Lower-case nouns that, right before a capitalised name, say that it is a person's: "analyst Orhan Delan". */
export const personNouns: ReadonlySet<string> = set(
  `${[...titles].join(' ')} expert scholar scientist researcher academic lecturer strategist pollster consultant specialist commentator
  columnist pundit biographer observer sociologist lawyer adviser advisor aide diplomat official politician resident neighbour neighbor
  survivor passenger villager witness eyewitness farmer fisherman teacher student nurse doctor driver worker employee owner manager
  founder chairman partner wife husband daughter son mother widow widower victim suspect defendant pilot skipper sailor soldier
  journalist novelist poet composer pianist designer architect geologist seismologist meteorologist epidemiologist criminologist
  volunteer organiser organizer negotiator administrator treasurer president-elect whistleblower shopkeeper baker butcher foreman
  operator controller regulator physicist chemist biologist inspector auditor surveyor hydrologist`,
);

/** Parts inside a person's name that may be lower case. */
export const particles: ReadonlySet<string> = set(
  'van von der den de del della da das dos di du la le el al bin ibn abu bint ter ten zu zur y',
);

/** Words at the end of a person's name. */
export const generations: ReadonlySet<string> = set('jr jr. sr sr. ii iii iv');

/** Words that end, or stand in, the name of an organisation; lower case. */
export const organisationHeads: ReadonlySet<string> = set(
  `ministry agency committee commission council parliament congress senate court police army navy force forces guard university college
  institute academy school company corporation corp inc ltd llc plc gmbh ag sa airline airlines airways bank union federation association
  party administration department office authority bureau board service services organisation organization group foundation society
  church mosque synagogue temple hospital club team league charity secretariat embassy consulate alliance coalition fund trust laboratory laboratories lab
  industries motors systems holdings partners ${[...outletWords].join(' ')}
  network media watch observatory centre center directorate inspectorate brigade regiment command
  cooperative co-operative consortium railways railway utility utilities energy petroleum shipping lines logistics museum orchestra
  assembly cabinet chamber syndicate guild confederation tribunal registry exchange insurance brewery works shipyard caucus watchdog
  campaign legislature`,
);

/** Words that begin the name of an organisation before "of" or "for". */
export const organisationStarts: ReadonlySet<string> = set(
  'ministry department university bank bureau institute office board court house church mosque synagogue temple society college federation union association league council agency committee commission chamber academy centre center school parliament assembly library journal museum',
);

/** Heads that make the whole name an organisation's even where it also has a building; lower case. */
export const institutions: ReadonlySet<string> = set(
  `ministry agency committee commission council parliament congress senate police university college institute academy company corporation federation
  association department authority bureau directorate inspectorate union tribunal foundation society bank`,
);

/** Words that begin the name of a place before "of". */
export const placeStarts: ReadonlySet<string> = set(
  'republic kingdom gulf bay strait cape isle sea city town port province region principality',
);

/** Words that end or begin the name of a place; lower case. */
export const placeHeads: ReadonlySet<string> = set(
  `city town village river lake bay sea ocean gulf strait island islands isle mountain mountains mount valley desert forest peninsula coast
  airport harbour harbor port bridge dam street road avenue square boulevard lane highway county province region district state republic
  kingdom territory oblast canton prefecture park beach cape point falls canyon glacier plateau square station terminal tower palace
  castle cathedral stadium camp base`,
);

/** Words that end or begin the name of a happening; lower case. */
export const eventHeads: ReadonlySet<string> = set(
  'war battle summit festival olympics games conference convention forum election elections referendum revolution uprising hurricane storm typhoon cyclone cup championship marathon expo treaty',
);

/** Prepositions after which a capitalised word is a place. */
export const placePrepositions: ReadonlySet<string> = set('in near at from outside around across toward towards off');

/** Nouns for documents, as they head a mention: "an interim report". Lower case, singular. */
export const documentHeads: ReadonlySet<string> = set(
  'report statement document letter memo memorandum communique communiqué filing lawsuit complaint indictment ruling judgment verdict transcript survey poll study audit review dossier email e-mail bulletin declaration affidavit treaty resolution',
);

/** Adjectives that say that a document is still to come: "the report" after it means another one. */
export const stillToCome: ReadonlySet<string> = set('final full forthcoming upcoming future next');

/** Capitalised words that are no names where they begin a sentence, beyond those the tagger knows. */
export const notNames: ReadonlySet<string> = set(
  `the a an this that these those he she it they we you i his her its their our my your who what when where why how which there here and
  but or if while although though because since as after before until unless so yet nor for in on at by with from to of about into over
  under during through between among against despite according however meanwhile moreover furthermore still also then thus therefore
  instead later earlier now once again only even just perhaps maybe yes no not some many several most few all both each every another
  other others such more less one two three four five six seven eight nine ten first second third last next new old good great breaking
  exclusive update updated editor's photo photos caption video image read click monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december today yesterday tomorrow mr mrs ms people asked
  dozens hundreds thousands millions survivors specialists officials`,
);

/** Days and months, capitalised in English and no names; lower case. */
export const monthsAndDays: ReadonlySet<string> = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** The definite article. */
export const definiteArticle: ReadonlySet<string> = new Set(['the']);

/** The indefinite article. */
export const indefiniteArticle: ReadonlySet<string> = new Set(['a', 'an']);

/** Words that open the mention of a document: "its report". */
export const documentOpeners: ReadonlySet<string> = set('the a an this that its their his her');

/** Words that open the mention of a happening that is known by now: "this collapse". */
export const knownOpeners: ReadonlySet<string> = set('the this that');

/** Small words that stand inside names: "Ministry of Works and Mines". */
export const joints: ReadonlySet<string> = set("of for and & the on in 's ’s");

/** Those of them at which a run of capitalised words ends all the same. */
export const partingJoints: ReadonlySet<string> = set('and in on');

/** The ending of the possessive as a word of its own, in its plain form. */
export const possessiveMarks: ReadonlySet<string> = new Set(["'s"]);

/** What of the possessive may stand behind a name as a word of its own. */
export const possessive = /^['’]s?$/;

/** Words of regions' names that tell of a region by themselves. */
export const tellingRegionWord = /^\p{L}{4,}|^u\.s|^u\.k|^usa$|^uae$/u;

/** Between the head of a name and what it is the head of: "Ministry of Works". */
export const ofWords: ReadonlySet<string> = new Set(['of']);

/** The same, also where less belongs together: "Institute for Ferries". */
export const headJoints: ReadonlySet<string> = set('of for');

/** Small words that end no name: a model broke off behind them. */
export const trailing: ReadonlySet<string> = set('of for and the');

/** Before "of" and a name these make a place of it: "north of Vellmar". */
export const placedBy =
  /^(?:(?:north|south)?(?:east|west)|north|south|mayor|governor|residents?|citizens?|nationals|outskirts|streets|suburbs?)$/;

/** Behind a name these make a place of it: "Vellmar island". */
export const placeNouns = /^(?:island|islands|district|province|county|peninsula|strait)$/;

/** A pronoun that has a capital, with what is clipped to it. */
export const capitalPronoun = /^i(?:['’]\p{L}+)?$/u;

/** The end of a name that has the form of a firm. */
export const firmEnding = /\s(?:ltd|inc|corp|plc|gmbh|llc|ag|sa|group|holdings)\.?$/iu;

/** Before a name these make a place of it, beyond the prepositions of place. */
export const towards: ReadonlySet<string> = new Set(['to']);

/** Words that open a clause which tells what somebody did, and not who it is. */
export const personRelatives: ReadonlySet<string> = new Set(['who']);
