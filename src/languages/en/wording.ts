const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Words that no list of loaded words holds, so that no side of a dispute and no subject of one is loaded by its name: parties, creeds and camps, all
 * alike; and what news of accidents, crimes and wars must call by its name.
 */
export const unlisted: ReadonlySet<string> = set(
  `cock cocks torrent torrents torrential republican republicans democrat democrats democratic conservative conservatives liberal liberals progressive progressives moderate moderates
  centrist centrists leftist leftists leftism rightist rightists left-wing right-wing far-left far-right left-winger left-wingers right-winger
  right-wingers left right socialist socialists socialism communist communists communism capitalist capitalists capitalism marxist marxists marxism
  fascist fascists fascism nazi nazis anarchist anarchists nationalist nationalists nationalism populist populists populism libertarian
  libertarians feminist feminists feminism islamist islamists islamism jihadist jihadists zionist zionists separatist separatists loyalist loyalists
  unionist unionists royalist monarchist secularist globalist globalists environmentalist environmentalists supremacist supremacists supremacy racist
  racists racism sexist sexism misogynist misogyny homophobic homophobia transphobic xenophobic xenophobia antisemitic anti-semitic anti-semitism
  bigot bigots bigotry atheist atheists evangelical evangelicals fundamentalist fundamentalists extremist extremists extremism militant militants
  terrorist terrorists terrorism terror rebel rebels insurgent insurgents guerrilla guerrillas junta abortion abortions pro-life pro-choice pro-abortion anti-abortion
  vaccine vaccines immigrant immigrants migrant migrants refugee refugees alien aliens gay lesbian transgender trans black white religious
  deadly death deaths dead die died dies dying kill killed kills killing killings murder murders murdered murderer murderers massacre massacres
  genocide rape raped rapes rapist assault assaulted assaults abuse abused abuses attack attacked attacks attacking attacker attackers victim victims
  suicide bomb bombs bombing bombings bomber explosion blast blasts crash crashed crashes wreck wreckage collapse collapsed disaster disasters
  tragedy injured injuries wounded fatal fatally casualties violence violent virus flood floods fire fires storm hurricane earthquake tsunami
  war wars weapon weapons gun guns drug drugs prison torture tortured corruption fraud crime crimes criminal criminals illegal unlawful undocumented
  gunman gunmen shooter shooting shootings stabbed stabbing hostage hostages hijacked kidnapped arson looting riot riots rioters coup
  emergency emergencies evacuated catastrophe epidemic pandemic outbreak infected toxic poisonous radioactive poison poisoned`,
);

/** Lines of "plainer: loaded words": what could stand instead. Words in their dictionary form. */
const PLAINER = `
  criticise: slam blast lambast lambaste rip shred skewer savage trash bash excoriate castigate decry pillory vilify denigrate ridicule mock lampoon
  said: boast brag gush crow rant rail thunder fume moan whine bleat sneer scoff parrot spout bluster
  admitted, where it was held back before; else said: confess
  say: trumpet tout peddle hawk
  answer: hit-back retort snap
  reject: spurn shun
  end: axe scrap torpedo scuttle gut
  reduce: slash
  increase sharply, with the figure: skyrocket soar explode
  fall sharply, with the figure: plummet plunge nosedive
  supporters: cronies lackeys henchmen minions acolytes stooges
  group: mob horde gang clique cabal
  government: regime
  plan: scheme plot ploy
  campaign: crusade
  disagreement: feud spat
  statement: rant diatribe tirade screed
  false, with what shows it: bogus phony phoney sham fake
  strange, with what is unusual: bizarre weird outlandish
  say what happened: shocking outrageous appalling disgraceful horrifying terrifying stunning disgusting despicable shameful scandalous
  say what shows it: blatant blatantly brazen brazenly shameless shamelessly egregious egregiously flagrant flagrantly
  very, or nothing: incredibly utterly totally hopelessly unbelievably wildly insanely ridiculously
  unlikely, with why: ludicrous laughable absurd preposterous ridiculous
  harmful, with what it harms: disastrous catastrophic devastating ruinous
  mistake: blunder fiasco debacle farce travesty
  ineffective, with what it missed: pathetic feeble hapless inept bungling
  cruel, with what was done: vicious brutal ruthless barbaric savage heartless
  large, with the figure: whopping staggering massive eye-watering
  quickly: hastily
  refuse: stubbornly
  causes: fuels stokes
  say what they did: heroic heroically valiant valiantly
`;

/** What could stand instead of a loaded word, by its dictionary form. */
export const plainer: ReadonlyMap<string, string> = new Map(
  PLAINER.split('\n').flatMap(line => {
    const [instead = '', words] = line.split(': ');
    return (words ?? '').split(' ').flatMap(word => (word ? [[word, instead.trim()] as const] : []));
  }),
);

export { contempt, nameOfUnderworld, stirring, underworld } from './contempt.js';
export { insinuating, insinuations } from './insinuations.js';
