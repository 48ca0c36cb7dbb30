import { regionNames } from './regions.js';

/**
 * Capitals of the members of the United Nations, with the names of their states as `Intl` has them: all of them alike. Where a seat of
 * government is not the capital, both stand here.
 */
const CAPITALS = `kabul|Afghanistan;tirana|Albania;algiers|Algeria;andorra la vella|Andorra;luanda|Angola;saint john's|Antigua & Barbuda;buenos aires|Argentina;
yerevan|Armenia;canberra|Australia;vienna|Austria;baku|Azerbaijan;nassau|Bahamas;manama|Bahrain;dhaka|Bangladesh;bridgetown|Barbados;minsk|Belarus;brussels|Belgium;
belmopan|Belize;porto-novo|Benin;cotonou|Benin;thimphu|Bhutan;la paz|Bolivia;sucre|Bolivia;sarajevo|Bosnia & Herzegovina;gaborone|Botswana;brasilia|Brazil;brasília|Brazil;
bandar seri begawan|Brunei;sofia|Bulgaria;ouagadougou|Burkina Faso;gitega|Burundi;bujumbura|Burundi;phnom penh|Cambodia;yaounde|Cameroon;yaoundé|Cameroon;ottawa|Canada;praia|Cape Verde;
bangui|Central African Republic;n'djamena|Chad;ndjamena|Chad;santiago|Chile;beijing|China;peking|China;bogota|Colombia;bogotá|Colombia;moroni|Comoros;brazzaville|Congo - Brazzaville;
kinshasa|Congo - Kinshasa;san jose|Costa Rica;san josé|Costa Rica;yamoussoukro|Côte d’Ivoire;abidjan|Côte d’Ivoire;zagreb|Croatia;havana|Cuba;nicosia|Cyprus;prague|Czechia;copenhagen|Denmark;
djibouti|Djibouti;roseau|Dominica;santo domingo|Dominican Republic;quito|Ecuador;cairo|Egypt;san salvador|El Salvador;malabo|Equatorial Guinea;asmara|Eritrea;tallinn|Estonia;mbabane|Eswatini;
addis ababa|Ethiopia;suva|Fiji;helsinki|Finland;paris|France;libreville|Gabon;banjul|Gambia;tbilisi|Georgia;berlin|Germany;accra|Ghana;athens|Greece;saint george's|Grenada;guatemala city|Guatemala;
conakry|Guinea;bissau|Guinea-Bissau;georgetown|Guyana;port-au-prince|Haiti;tegucigalpa|Honduras;budapest|Hungary;reykjavik|Iceland;reykjavík|Iceland;new delhi|India;delhi|India;jakarta|Indonesia;
tehran|Iran;teheran|Iran;baghdad|Iraq;dublin|Ireland;jerusalem|Israel;rome|Italy;kingston|Jamaica;tokyo|Japan;amman|Jordan;astana|Kazakhstan;nairobi|Kenya;tarawa|Kiribati;kuwait city|Kuwait;
bishkek|Kyrgyzstan;vientiane|Laos;riga|Latvia;beirut|Lebanon;maseru|Lesotho;monrovia|Liberia;tripoli|Libya;vaduz|Liechtenstein;vilnius|Lithuania;luxembourg|Luxembourg;antananarivo|Madagascar;
lilongwe|Malawi;kuala lumpur|Malaysia;putrajaya|Malaysia;male|Maldives;malé|Maldives;bamako|Mali;valletta|Malta;majuro|Marshall Islands;nouakchott|Mauritania;port louis|Mauritius;mexico city|Mexico;
palikir|Micronesia;chisinau|Moldova;chișinău|Moldova;monaco|Monaco;ulaanbaatar|Mongolia;ulan bator|Mongolia;podgorica|Montenegro;rabat|Morocco;maputo|Mozambique;naypyidaw|Myanmar (Burma);
windhoek|Namibia;yaren|Nauru;kathmandu|Nepal;amsterdam|Netherlands;the hague|Netherlands;wellington|New Zealand;managua|Nicaragua;niamey|Niger;abuja|Nigeria;pyongyang|North Korea;
skopje|North Macedonia;oslo|Norway;muscat|Oman;islamabad|Pakistan;ngerulmud|Palau;panama city|Panama;port moresby|Papua New Guinea;asuncion|Paraguay;asunción|Paraguay;lima|Peru;manila|Philippines;
warsaw|Poland;lisbon|Portugal;doha|Qatar;bucharest|Romania;moscow|Russia;kigali|Rwanda;basseterre|St. Kitts & Nevis;castries|St. Lucia;kingstown|St. Vincent & the Grenadines;apia|Samoa;
san marino|San Marino;sao tome|São Tomé & Príncipe;riyadh|Saudi Arabia;dakar|Senegal;belgrade|Serbia;victoria|Seychelles;freetown|Sierra Leone;singapore|Singapore;bratislava|Slovakia;
ljubljana|Slovenia;honiara|Solomon Islands;mogadishu|Somalia;pretoria|South Africa;seoul|South Korea;juba|South Sudan;madrid|Spain;colombo|Sri Lanka;khartoum|Sudan;paramaribo|Suriname;stockholm|Sweden;
bern|Switzerland;berne|Switzerland;damascus|Syria;dushanbe|Tajikistan;dodoma|Tanzania;bangkok|Thailand;dili|Timor-Leste;lome|Togo;lomé|Togo;nuku'alofa|Tonga;port of spain|Trinidad & Tobago;tunis|Tunisia;
ankara|Türkiye;ashgabat|Turkmenistan;funafuti|Tuvalu;kampala|Uganda;kyiv|Ukraine;kiev|Ukraine;abu dhabi|United Arab Emirates;london|United Kingdom;washington|United States;washington, d.c.|United States;
montevideo|Uruguay;tashkent|Uzbekistan;port vila|Vanuatu;caracas|Venezuela;hanoi|Vietnam;sanaa|Yemen;sana'a|Yemen;lusaka|Zambia;harare|Zimbabwe;ramallah|Palestine;taipei|Taiwan;pristina|Kosovo;vatican city|Vatican City`;

/** Buildings, streets and quarters by which news calls those who sit there. */
const SEATS = `kremlin|the government of Russia;white house|the president of the United States;pentagon|the defence department of the United States;foggy bottom|the state department of the United States;
capitol hill|the congress of the United States;downing street|the prime minister of the United Kingdom;whitehall|the government of the United Kingdom;buckingham palace|the crown of the United Kingdom;
holyrood|the parliament of Scotland;stormont|the government of Northern Ireland;elysee|the president of France;élysée|the president of France;elysee palace|the president of France;élysée palace|the president of France;
matignon|the prime minister of France;quai d'orsay|the foreign ministry of France;bundestag|the parliament of Germany;quirinal|the president of Italy;palazzo chigi|the prime minister of Italy;
farnesina|the foreign ministry of Italy;moncloa|the prime minister of Spain;blue house|the president of South Korea;kantei|the prime minister of Japan;zhongnanhai|the leadership of China;
south block|the foreign ministry of India;planalto|the president of Brazil;casa rosada|the president of Argentina;la moneda|the president of Chile;miraflores|the president of Venezuela;
bankova|the president of Ukraine;berlaymont|the commission of the European Union;parliament hill|the parliament of Canada;rideau hall|the governor general of Canada;malacañang|the president of the Philippines;
malacanang|the president of the Philippines;aso rock|the president of Nigeria;union buildings|the government of South Africa;holy see|the head of the Catholic Church;vatican|the head of the Catholic Church`;

const entries = (list: string): (readonly [string, string])[] =>
  list.split(';').map(entry => {
    const [name = '', means = ''] = entry.trim().split('|');
    return [name, means] as const;
  });

/** Names of states that are said with an article. */
const withArticle = (state: string): string =>
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Central African|Dominican|Marshall|Solomon|Czech Republic|Vatican|UAE|US|UK)/u.test(
    state,
  )
    ? `the ${state}`
    : state;

const seats: ReadonlyMap<string, string> = new Map([
  ...entries(CAPITALS).map(([city, state]) => [city, `the government of ${withArticle(state)}`] as const),
  ...entries(SEATS),
]);

/** Whom a place speaks for when it is given as a speaker: its state's government for a state or a capital. Null for any other place. */
export const spokenForBy = (name: string): string | null => {
  const bare = name.toLowerCase().replace(/’/g, "'").replace(/^the /, '');
  return (
    seats.get(bare) ?? (regionNames.has(bare) ? `the government of ${withArticle(name.replace(/^the /i, ''))}` : null)
  );
};

/** Family names that stand before the given name where the language's own order is kept: Chinese, Korean, Vietnamese, Japanese, Hungarian. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng
  wei su lu ding ren shen yao lai fan jin xi wen kang qian mao hou qin shao wan gong meng xiong
  kim lee park choi jung kang cho yoon jang lim shin seo kwon hwang ahn hong yun moon ryu bae baek roh ri pak jo
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly dinh
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito abe kishida suga koizumi
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi orban gyurcsany fodor gal`.split(
    /\s+/,
  ),
);

/** Given names and parts of names from Arabic, in one spelling each; the vowels of their other spellings differ. Lower case. */
export const arabicNames: ReadonlySet<string> = new Set(
  `mohammed mohamed muhammad mohammad mohamad muhammed ahmed ahmad mahmoud mahmud hassan hasan hussein hussain husain hossein husayn ali omar umar osama usama othman uthman yusuf youssef yousef
  yousuf khaled khalid said saeed saeid sayed sayyid syed abdul abdel abdal abdullah abdallah abd ibrahim ebrahim ismail esmail mustafa mostafa moustafa karim kareem rashid rasheed rachid jamal gamal
  nasser nasir naser tariq tareq tarek walid waleed bashar moammar muammar fatima fatma aisha ayesha khadija zainab zeinab zaynab maryam mariam layla leila laila noura nura hamza hamid hameed salim saleem
  salman suleiman sulaiman suleyman marwan adel adil anwar anwer faisal feisal faysal fouad fuad ghassan habib haidar haydar heidar jaber jabir kamal kemal majid majed mansour mansur munir mounir
  nabil najib naguib qasim qassem qassim kassem rafiq rafik riad riyad saad saddam salah samir samer shafiq sharif sherif taha taher tahir yasser yasir yassir zayed zaid zaki ziad ziyad`.split(
    /\s+/,
  ),
);

/** Heads of names of which each state has its own: "the Harbour Ministry of Karvia" is "Karvia's Harbour Ministry". Lower case. */
export const stateBodies: ReadonlySet<string> = new Set(
  'ministry government parliament presidency cabinet senate army navy military police embassy'.split(' '),
);

/** Words that end a company's name and say only of what kind it is. Lower case, without stops. */
export const companyForms: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa nv bv oy ab as spa srl pjsc ojsc jsc pte pty'.split(
    ' ',
  ),
);

/** Titles before a person's name as they are shortened, without their stop, and parts of the day that an agency's line leaves before one. Lower case. */
export const shortTitles: ReadonlySet<string> = new Set(
  'gov pres amb det insp supt sgt cpl pfc hon atty cmdr brig adj asst messrs'.split(' '),
);

/** Words that begin a surname of several words, beyond the particles: "Lo Presti", "San Martin". Lower case. */
export const surnameStarts: ReadonlySet<string> = new Set('lo san santa saint st mac mc abu ibn bint af av'.split(' '));

/** Right before a body's name: the one named with it speaks for that body. */
export const speakerOf =
  /\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))\s+(?:for|of|at)\s+(?:the\s+)?$/iu;

/** Right behind a body's name: "the ministry’s chief spokeswoman", "Harbour Ministry spokesman". */
export const itsSpeaker =
  /^(?:['’]s?)?\s+(?:chief\s+|official\s+)?(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))\b/iu;

/** The definite article in front of a name. Folded. */
export const articleBefore = /^the /u;

/** An article in front of a description. Folded. */
export const anyArticleBefore = /^(?:the|an?) /u;

/** An article in front of words as they are written. */
export const anyArticle = /^(?:the|an?)\s+/iu;

/** The definite article with what stands behind it. */
export const definiteBefore = /^(?:the)\s+/iu;

/** The definite article. */
export const definiteArticle: ReadonlySet<string> = new Set(['the']);

/** Words behind which a phrase only says more of what it names. */
export const saysMore = /\s(?:of|in|at|for|from|with|on|by|to|near|who|whom|that|which|within|inside|among)\s|,/u;

/** Words in front of a description, which a name does not have. */
export const describes = /^(?:the|a|an|one|some|any|our|their|his|her|its|this|that|these|those)\s+/iu;

/** The possessive at the end of words. */
export const possessives = /['’]s?(?=\s|$)/gu;

/** The ending of a plural. */
export const pluralEnding = /s$/u;

/** What "&" stands for in a name. */
export const andWord = 'and';

/** Between a body and its state: "ministry of karvia". */
export const ofWords: ReadonlySet<string> = new Set(['of']);

/** In front of the state, in what a place speaks for. */
export const governmentOf = /^.* of (?:the )?/u;
