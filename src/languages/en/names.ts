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
  'ministry department university bank bureau institute office board court house church mosque synagogue temple society college federation union association league council agency committee commission chamber academy port centre center school parliament assembly',
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

/** Names that are places whatever stands before them. */
export { regionNames as placeNames } from './regions.js';

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

/** Given names that are common enough in English news to tell a person's name by; lower case. */
export const givenNames: ReadonlySet<string> = set(
  `aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha alan albert alejandro aleksandr alex alexander alexandra alexei alexis alfred
  ali alice alicia alina allison amanda amir amy ana anastasia anatoly andrea andreas andrei andrew andrey andy angela angelo anita anna anne
  annette anthony anton antonio arthur artur astrid audrey august barbara barry beatrice ben benjamin bernard beth betty bill bob bobby boris brad
  brandon brenda brian bruce bruno camila carl carla carlos carmen carol caroline carolyn catherine cecilia charles charlotte cheryl chloe chris
  christian christina christine christopher claire clara claudia colin craig cynthia daniel daniela daniele david dawn dean deborah denis dennis
  derek diana diane diego dmitri dmitry dominic donald donna dora doris dorothy douglas duncan edgar edith eduardo edward eileen elaine eleanor
  elena eli elias elisa elizabeth ella ellen emil emily emma enrique eric erica erik erika ernest esther ethan eugene eva evelyn fatima felipe
  felix fernando fiona florence frances francesca francis francisco frank franz fred frederick gabriel gabriela gary gavin george georgia gerald
  gerard gilbert giovanni gloria gordon grace graham greg gregory greta guillermo gustavo hannah hans harold harriet harry hassan heather hector
  heidi helen helena helga henri henry herbert howard hugh hugo hussein ian ibrahim ida igor ilya ines ingrid irene irina iris isaac isabel
  isabella ivan ivana ivy jack jacob jacqueline jake jakob james jamie jan jane janet janice jason javier jean jeff jeffrey jennifer jenny jeremy
  jerry jesse jessica jim joan joanna joe johan johann johanna john johnny jon jonas jonathan jorge jose josef joseph joshua joyce juan judith
  judy julia julian julie julio justin kamal karen karim karin karl kate katherine kathleen kathryn katia keith kelly ken kenneth kevin khalid kim
  kirill klaus konstantin kristin kurt kyle lara larry lars laszlo laura lauren laurence lena leo leon leonard leonid leroy leslie lev lewis liam
  lidia lila lina linda lisa lloyd louis louise lucas lucia lucy luis luisa luke lydia lynn madeleine maksim malcolm marc marcel marco marcus
  margaret maria mariam marie marina mario marion marissa mark marko marta martha martin martina mary mateo matilda matthew maureen maurice max
  maxim maya megan melissa michael michel michelle miguel mikhail milan mildred milena mira miriam mohamed mohammad mohammed molly monica muhammad
  mustafa nadia nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicolas nicole nigel nikolai nina noah noel nora norma norman
  olaf oleg olga oliver olivia omar oscar otto pablo pamela patricia patrick paul paula pavel pedro peggy penelope peter petr petra philip philippe
  phillip phyllis pierre rachel rafael ralph ramon raul ray raymond rebecca renata rene ricardo richard rita robert roberto robin rodrigo roger
  roland roman ronald rosa rosalind rose ross roy rudolf ruslan russell ruth ryan sabine salim sally sam samantha samir samuel sandra santiago sara
  sarah scott sean sebastian serge sergei sergey sergio sharon sheila shirley sid simon simone sofia sonia sophia sophie stanislav stanley stefan
  stella stephanie stephen steve steven stewart stuart susan suzanne svetlana sven sylvia tamara tanya tara tatiana ted teresa theodore theresa
  thomas tim timothy tina toby todd tom tomas tony tracy tyler ulrich ursula valentina valeria valery vanessa vasily vera verena veronica victor
  victoria vincent viktor viola virginia vitaly vladimir walter wanda warren wayne wendy werner wilhelm will william winston yasmin
  yelena yevgeny yolanda yuri yusuf yvonne zachary zoe mike`,
);
