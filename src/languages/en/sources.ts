import type { SourceType } from '../../model/index.js';

const words = (type: SourceType, list: string): (readonly [string, SourceType])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(word => [word, type] as const);

/** What kind of source a noun makes of the phrase that it heads, singular. A noun that stands in several lists is of the last of them. */
export const sourceNouns: ReadonlyMap<string, SourceType> = new Map([
  ...words(
    'official',
    `official officer minister president premier chancellor king queen prince princess emperor sultan emir governor mayor senator
    congressman congresswoman lawmaker legislator deputy mp ambassador envoy diplomat consul secretary undersecretary commissioner
    spokesman spokeswoman spokesperson spokespeople judge prosecutor sheriff commander general colonel major captain lieutenant sergeant
    admiral chief director leader head chairman chairwoman chairperson chair speaker councillor councilor councilman councilwoman
    inspector coroner ombudsman regulator investigator marshal constable superintendent attorney detective negotiator administrator
    treasurer adviser advisor aide authority rep representative sen sens reps delegate whip vice-president chairperson`,
  ),
  ...words(
    'institution',
    `ministry government department agency committee commission council parliament congress senate court police army navy force military
    university college institute company firm corporation airline bank union federation association party campaign administration office
    authority bureau board service organisation organization group foundation society church mosque synagogue temple hospital school club team league ngo charity
    watchdog tribunal inquiry investigation inquest secretariat embassy consulate municipality state country nation cabinet house side
    utility operator manufacturer brigade guild museum council body panel centre center headquarters embassy coalition alliance`,
  ),
  ...words(
    'document',
    `report statement document letter memo memorandum note communique communiqué filing lawsuit complaint indictment ruling judgment
    verdict transcript survey poll study paper analysis audit review dossier file email e-mail message post tweet law bill treaty
    agreement resolution press-release release bulletin brief briefing declaration affidavit record recording book memoir website
    site page notice advertisement ad sign data figure statistic finding result assessment census log archive account calculation estimate projection schedule list rule
    guideline film documentary video footage photograph text chart graph map wording evidence registry fact sheet proposal plan bill draft`,
  ),
  ...words(
    'analyst',
    `analyst expert professor scholar scientist researcher economist historian academic lecturer strategist pollster consultant
    engineer specialist scholar commentator columnist pundit author biographer observer theorist sociologist epidemiologist
    meteorologist geologist psychologist forecaster criminologist lawyer`,
  ),
  ...words(
    'witness',
    `witness eyewitness resident neighbour neighbor survivor passenger villager bystander victim relative mother father son daughter
    brother sister wife husband widow widower family parent friend passer-by passerby onlooker shopkeeper driver worker employee
    farmer grower fisherman fisher miner trader commuter shopper volunteer rescuer student teacher nurse doctor patient tenant visitor tourist guest customer voter protester demonstrator`,
  ),
  ...words(
    'outlet',
    `newspaper outlet broadcaster daily weekly magazine tabloid gazette media press network channel station wire newswire portal blog
    paper publication journalist reporter correspondent editor broadcaster story article item piece editorial column headline`,
  ),
  ...words('anonymous', 'source insider whistleblower informant person people someone somebody individual man woman'),
  ...words(
    'vague',
    'some many critic others supporter opponent detractor skeptic sceptic observer most several few rumour rumor',
  ),
]);

export { outletWords } from './outlets.js';

/** Whole phrases that name nobody. */
export const vague =
  /^(?:some(?: (?:people|even|also|say|observers|analysts|critics|experts|commentators))?|others?|many(?: people)?|several(?: people)?|most(?: people)?|few|a few|critics|supporters|opponents|observers|skeptics|sceptics|rumou?rs?|people|everyone|nobody|no one)$/iu;

/** Words that keep a source from being known. */
export const unnamed =
  /\b(?:anonymous(?:ly)?|unnamed|unidentified|undisclosed|on condition of anonymity|who (?:declined|asked not|refused) to be (?:named|identified)|familiar with|close to|with knowledge of|who spoke on (?:the )?condition|not authori[sz]ed)\b/iu;

/** Nouns that make whatever they stand beside the press's: "news agency", "media reports". */
export const pressWords: ReadonlySet<string> = new Set('news media press newspaper broadcaster tabloid'.split(' '));

/** Nouns for those who pass on what they are told. */
export const pressNouns: ReadonlySet<string> = new Set(
  'newspaper outlet broadcaster daily weekly magazine tabloid gazette channel station newswire paper portal broadsheet'.split(
    ' ',
  ),
);

/** Nouns for a piece of theirs, which is told and is told nothing. */
export const storyNouns: ReadonlySet<string> = new Set('story article item piece editorial column headline'.split(' '));
