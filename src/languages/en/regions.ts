/** No places: the unions of states among the codes of regions, "Unknown Region", and the whole world. */
const NO_PLACES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'ZZ', '001']);

/** Names in everyday use that the data does not have: former and other official names, and the abbreviations of countries of several words. */
const EVERYDAY = `turkey|holland|burma|macedonia|swaziland|ivory coast|cape verde|czech republic|east timor|the gambia|america|
  usa|u.s.|u.s.a.|u.k.|uae|u.a.e.|drc|dprk|prc|png`;

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode('A'.charCodeAt(0) + i));

/** Codes of countries and territories (ISO 3166-1) and of parts of the world (UN M49), most of them unassigned. */
const codes = [
  ...letters.flatMap(a => letters.map(b => a + b)),
  ...Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0')),
].filter(code => !NO_PLACES.has(code));

/** Names of countries, territories and parts of the world, lower case: all of them alike, by the data that comes with the language. */
export const regionNames: ReadonlySet<string> = new Set([
  ...(['long', 'short'] as const).flatMap(style => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style });
    return codes.flatMap(code => names.of(code)?.toLowerCase().replace(/’/g, "'") ?? []);
  }),
  ...EVERYDAY.split('|').map(name => name.trim()),
]);

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Codes of languages of two letters (ISO 639-1), most of them unassigned. */
const languageNames = letters.flatMap(a =>
  letters.flatMap(b => languages.of(a.toLowerCase() + b.toLowerCase())?.toLowerCase() ?? []),
);

/** Peoples and what is theirs, beyond those that are also languages: adjectives, and nouns for their members. */
const PEOPLES = `afghan african albanian algerian american andorran angolan arab arabian argentine argentinian argentinean armenian asian australian
  austrian azerbaijani bahraini bangladeshi barbadian basque batswana bavarian belarusian belarusan belgian belizean beninese bengali bhutanese
  bolivian bosnian botswanan brazilian breton british briton bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan
  caucasian chadian chechen chilean chinese christian circassian colombian comorian congolese costa-rican croat croatian cuban cypriot czech dane
  danish djiboutian dominican dutch dutchman ecuadorian ecuadorean egyptian emirati englishman englishwoman eritrean estonian ethiopian european
  fijian filipino filipina finn finnish flemish frenchman frenchwoman gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean
  guyanese haitian hindu hispanic honduran hungarian icelander icelandic indian indonesian iranian iraqi irish irishman islamic israeli italian
  ivorian jamaican japanese jew jewish jordanian kazakh kazakhstani kenyan korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian latin
  latino latina latvian lebanese lesothan liberian libyan liechtensteiner lithuanian luxembourger macedonian malagasy malawian malaysian maldivian
  malian maltese mauritanian mauritian mexican moldovan monegasque mongolian montenegrin moroccan mozambican muslim namibian nauruan nepali nepalese
  nicaraguan nigerian nigerien norse norwegian omani orthodox ossetian ottoman pakistani palauan palestinian panamanian papuan paraguayan persian
  peruvian pole polish portuguese protestant puerto-rican qatari roman romanian russian rwandan salvadoran samoan saudi scandinavian scot scottish
  scotsman senegalese serb serbian seychellois shia shiite sicilian sierra-leonean sikh singaporean slav slavic slovak slovakian slovene slovenian
  somali south-african soviet spaniard spanish sudanese sunni surinamese swazi swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai
  tibetan togolese tongan trinidadian tunisian turk turkish turkmen turkoman tuvaluan ugandan uighur uyghur ukrainian uruguayan uzbek vanuatuan
  venezuelan vietnamese welsh welshman yemeni yugoslav zambian zimbabwean western eastern northern southern central buddhist catholic`;

/** Words for peoples, faiths and tongues, lower case, singular and plural: capitalised, and no names by themselves. */
export const peopleWords: ReadonlySet<string> = new Set(
  [...languageNames, ...PEOPLES.split(/\s+/)].flatMap(word => [word, `${word}s`]),
);
