import { cardinals, months as monthNumbers } from './times.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Number words below a hundred, with a common slip. Those from twenty on may be followed by one below ten ("sixty-four"). */
export const smallNumbers: ReadonlyMap<string, number> = new Map([...cardinals, ['fourty', 40]]);

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lac: 1e5,
    crore: 1e7,
    mln: 1e6,
    mn: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Letters glued to digits that multiply them: "250k", "1.5bn". `m` is also the metre; what stands around it decides. */
export const gluedMultipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12,
  }),
);

/**
 * Words for a number that is not told, with what they leave open. "Thousands" reaches to where "hundreds of thousands" begins, since nobody
 * is held to "tens of thousands" for 12,000; "dozens" and "hundreds" end where the next word would be said.
 */
export const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 99_999]],
  ['lakhs', [2e5, 9_999_999]],
  ['crores', [2e7, 999_999_999]],
  ['millions', [2e6, 999_999_999]],
  ['billions', [2e9, 999_999_999_999]],
  ['trillions', [2e12, 999_999_999_999_999]],
]);

/** What "several" and "a few" make of a word that multiplies: "several hundred". */
export const vagueMultiples: ReadonlyMap<string, readonly [number, number]> = new Map(
  [...multipliers.keys()].flatMap(word => {
    const ends = vagueNumbers.get(`${word}s`);
    return ends ? [[word, ends] as const] : [];
  }),
);

/** Words before "of thousands" and the like that scale the vague number; "tens" is no number without one. */
export const vagueScales: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1000],
]);

/** Words that make a round number vague: "several hundred", "a few dozen". */
export const severalWords: ReadonlySet<string> = set('several few');

/** Fractions: the part that one of it is. They are read as such after a number ("two thirds") or before "of". */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }).map(([word, parts]) => [word, 1 / parts] as const),
);

type Way = '~' | '<' | '>' | '<=' | '>=' | '=';

const ways = (table: Readonly<Record<Way, string>>): ReadonlyMap<string, Way> =>
  new Map(
    (Object.entries(table) as [Way, string][]).flatMap(([way, phrases]) =>
      phrases
        .split(',')
        .filter(phrase => phrase.trim() !== '')
        .map(phrase => [phrase.trim(), way] as const),
    ),
  );

/** What may stand before a number and what it makes of it. "=" says the number is exact and belongs to it. The longest phrase counts. */
export const boundsBefore: ReadonlyMap<string, Way> = ways({
  '>=': 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, from at least, starting at, upwards of, upward of, ≥',
  '<=': 'at most, up to, no more than, not more than, as many as, as much as, as high as, a maximum of, maximum of, ≤',
  '>': 'more than, over, well over, just over, greater than, in excess of, above, well above, just above, north of, beyond, exceeding, longer than, older than, larger than, higher than, better than, upward than, >',
  '<': 'less than, fewer than, under, well under, just under, below, well below, just below, south of, shy of, younger than, shorter than, smaller than, lower than, <',
  '~': 'about, around, approximately, approx, roughly, circa, some, nearly, almost, close to, an estimated, estimated, an approximate, in the region of, on the order of, in the order of, something like, anywhere from, perhaps, maybe, an average of, averaging, virtually, practically, well-nigh, just about, ~, ≈',
  '=': 'exactly, precisely, only, just, a total of, total of, in all, in total, a mere, a whopping, a full, a further, a record, a reported, all, all of, a combined, fully, barely, an additional, another, an extra',
});

/** What may follow a number and what it makes of it. */
export const boundsAfter: ReadonlyMap<string, Way> = ways({
  '>=': 'or more, or above, or higher, or older, and above, and over, and up, or greater, or over, at least, at the least, plus, +',
  '<=': 'or less, or fewer, or under, or below, or younger, and under, and below, at most, at the most, or lower',
  '~': 'or so, or thereabouts, more or less, odd, -odd, give or take',
  '>': '',
  '<': '',
  '=': '',
});

/** "Over three days" says how long, "over three people" says how many: these say no bound before a length of time. */
export const notBeforeTime: ReadonlySet<string> = set('over some under beyond');

/** Words of which one before "from A to B" makes a change of it, two figures, and no range. Lemmas. */
export const changeWords: ReadonlySet<string> = set(
  `rise fall increase decrease drop climb grow shrink jump slip sink tumble plunge soar surge decline cut reduce raise lift lower advance gain lose
  revise update correct change upgrade downgrade up down double triple slide dip edge ease swell move widen narrow expand bring push tick fluctuate`,
);

/** Names of months and their short forms; "may" and "march" are also words, so a day must stand beside them. */
export const months: ReadonlySet<string> = new Set(monthNumbers.keys());

/** Words after which a bare number of four digits is a year: "in 1987", "since early 2012". */
export const beforeYear: ReadonlySet<string> = set(
  `in since until till by during before after from of early late mid spring summer autumn fall winter circa year years fiscal mid- to and between
  season through last this next end start beginning`,
);

/** Words that make the number after them a label: "row 21", "No. 5". */
export const labelWords: ReadonlySet<string> = set(
  `no nos nr number numbers row flight article articles section sections chapter page pages pg pp route highway exit gate seat platform line room apartment apt
  suite block ward district zone sector channel phase level grade class type model version resolution rule act bill proposition amendment
  title schedule annex appendix figure fig table volume vol issue episode season round step stage category case file order law decree protocol
  station pier terminal runway hall camp checkpoint paragraph para clause verse psalm interstate studio formula generation unit reactor
  lane junction bus train tram box bay dock berth warehouse locker cell court courtroom area group tier size rank place position building shaft well pit
  floor house ship convoy division brigade battalion regiment squadron company track lot item exhibit form code option scenario question day week
  quarter part book play game match match-day matchday hole par ref reference lock pump tower mile marker entrance track bridge hangar plot depot tunnel`,
);

/** Label words that are labels before a number even where a plural noun follows the number. */
export const firmLabels: ReadonlySet<string> = set(
  'no nos nr number row article section chapter flight route highway exit gate seat resolution annex psalm',
);

/** Words that end the name of a street: "12 Harbour Street" is an address. */
export const streetWords: ReadonlySet<string> = set(
  'street st road rd avenue ave boulevard blvd lane drive way square court place terrace parkway highway quay alley crescent row',
);

/** What may follow a number and a hyphen and yet be nothing that is counted: "one-off", "two-way", "50-50", "three-dimensional". */
export const notAfterHyphen: ReadonlySet<string> = set(
  `off on way sided side dimensional sum fold liner up upmanship horse nil all love to stop strong something odd by and handed eyed faced armed wheeled headed
  legged pronged tiered tier thirds third half halves quarter quarters fourth fourths fifth fifths sixth eighth tenth tenths size sized hit shot party track`,
);

/** Words before "one" after which it stands for somebody or something told before: "no one", "this one". */
export const beforePronounOne: ReadonlySet<string> = set(
  'no any every each some this that which another the such many only as no- good new old big right wrong first last next other whole latest own same',
);

/** Words after "one" with which it counts nothing: "one of the", "one another", "one day", "one must". */
export const afterPronounOne: ReadonlySet<string> = set(
  `of another day morning evening night afternoon can could must may might should would will shall has is was does did had who that which by or thing side hand
  or and , . ; : ? ! ) ’s 's " ” never cannot ought needs wants feels at in to for as with on from than but if when because`,
);

/** Words that follow the time of a clock: "2 pm", "10 o'clock". */
export const clockWords: ReadonlySet<string> = set("am pm a.m p.m o'clock o’clock gmt utc cet est noon midnight hrs");

/** Verbs of saying and knowing: after one, a number may be the subject of what is said. Lemmas. */
export const sayWords: ReadonlySet<string> = set(
  `say report confirm believe fear know announce claim estimate think suggest mean state add tell show find reveal indicate understand hear learn
  note allege insist stress warn acknowledge admit conclude declare deny doubt explain recall remember write hope expect assume presume see`,
);

/** Plurals that no rule makes, and nouns that are their own plural. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  `people person, men man, women woman, children child, lives life, feet foot, teeth tooth, inches inch, pence penny, wives wife, knives knife, halves half,
  thieves thief, wolves wolf, leaves leaf, loaves loaf, shelves shelf, mice mouse, geese goose, oxen ox, centuries century, bodies body, crew crew, staff staff, police police,
  personnel personnel, aircraft aircraft, sheep sheep, cattle cattle, deer deer, fish fish, series series, species species, buses bus, gases gas, viruses virus, campuses campus,
  heroes hero, potatoes potato, echoes echo, houses house, horses horse, nurses nurse, cases case, bases base, courses course, causes cause, purses purse, licences licence,
  losses loss, crises crisis, analyses analysis, theses thesis, movies movie, ties tie, pies pie, lies lie, zombies zombie, cookies cookie, selfies selfie, axes axe,
  shoes shoe, atlases atlas, canoes canoe, toes toe, headquarters headquarters, barracks barracks, means means, troops troop, phases phase, databases database, caches cache, headaches headache,
  avalanches avalanche, creches creche, niches niche, hypotheses hypothesis, diagnoses diagnosis, phenomena phenomenon, criteria criterion, media medium, data data, kilos kilo,
  photos photo, pianos piano, dead dead, wounded wounded, injured injured, missing missing, youths youth, mooses moose, grandchildren grandchild, schoolchildren schoolchild, hertz hertz, celsius celsius, gps gps, lens lens, yes yes, bias bias, chaos chaos, bus bus, gas gas, kudos kudos`
    .split(/,\s*/)
    .map(pair => {
      const [plural = '', singular = ''] = pair.trim().split(' ');
      return [plural, singular] as const;
    }),
);

/** Endings of nouns for people that make "-men" and "-women" singular. */
export const menEndings: readonly (readonly [string, string])[] = [
  ['women', 'woman'],
  ['men', 'man'],
];

/** A number in figures, with the marks that it is grouped and divided by. Sticky. */
export const figures =
  /\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** The number that such figures stand for. */
export const figureValue = (written: string): number => Number(written.replace(/[,\u00a0\u2009\u202f]/g, ''));

/** What groups thousands, where a splitter took them apart: "80, 000". */
export const groupMark = ',';
