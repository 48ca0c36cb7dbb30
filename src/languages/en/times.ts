/** English words for times. Keys are lower case; where a word has several spellings each stands by itself. */

const table = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map(word => [word, value] as const)));

/** Months by name and by abbreviation without its full stop. */
export const months: ReadonlyMap<string, number> = table([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
]);

/** Months whose name is also a common word or a given name: alone they count as a month after a preposition or another time word only. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'march',
  'mar',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'dec',
  'sep',
]);

/** Days of the week, Monday 1 to Sunday 7; abbreviations count only with their full stop or before a date. */
export const weekdays: ReadonlyMap<string, number> = table([
  ['monday mon', 1],
  ['tuesday tue tues', 2],
  ['wednesday wed', 3],
  ['thursday thu thurs thur', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
]);

/** TIMEX3 codes of the seasons. */
export const seasons: ReadonlyMap<string, string> = table([
  ['spring springtime', 'SP'],
  ['summer summertime', 'SU'],
  ['autumn fall', 'FA'],
  ['winter wintertime', 'WI'],
]);

/** TIMEX3 codes of the parts of a day. */
export const partsOfDay: ReadonlyMap<string, string> = table([
  ['morning mornings dawn daybreak sunrise', 'MO'],
  ['afternoon afternoons', 'AF'],
  ['evening evenings dusk sunset', 'EV'],
  ['night nights nighttime', 'NI'],
]);

/** Words for an hour of the clock. */
export const namedHours: ReadonlyMap<string, string> = table([
  ['noon midday', 'T12:00'],
  ['midnight', 'T24:00'],
]);

/** Days that have a name and a fixed place in the year, as month and day. */
export const namedDays: readonly (readonly [string, number, number])[] = [
  ["new year's eve", 12, 31],
  ["new year's day", 1, 1],
  ["valentine's day", 2, 14],
  ['halloween', 10, 31],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['boxing day', 12, 26],
];

/** Units of time: the singular and what one of it is in TIMEX3; a decade is ten years, a century a hundred. */
export const units: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> = new Map(
  (
    [
      ['second', 'TS', 1],
      ['minute', 'TM', 1],
      ['hour', 'TH', 1],
      ['day', 'D', 1],
      ['week', 'W', 1],
      ['fortnight', 'W', 2],
      ['month', 'M', 1],
      ['quarter', 'Q', 1],
      ['year', 'Y', 1],
      ['decade', 'Y', 10],
      ['century', 'Y', 100],
    ] as const
  ).map(([word, unit, factor]) => [word, { unit, factor }]),
);

/** Cardinal numbers in words. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
    ),
);

/** Ordinals that count quarters, halves and centuries. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth twenty-first`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
);

/** Decades by name: "the nineties". */
export const decades: ReadonlyMap<string, number> = table([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Numbers of which only the vagueness is known: "a few days" is PXD. */
export const vagueNumbers = [
  'a few',
  'few',
  'several',
  'some',
  'many',
  'a number of',
  'dozens of',
  'hundreds of',
  'numerous',
  'countless',
];

/** Words for the present, the past and the future as such. */
export const references: readonly (readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  ['right now', 'PRESENT_REF'],
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['someday', 'FUTURE_REF'],
  ['some day', 'FUTURE_REF'],
  ['one day', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
];

/** Adverbs and adjectives of repetition. */
export const repetitions: ReadonlyMap<string, string> = table([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly annually', 'P1Y'],
]);

/** Words after which a month, a year or a season stands as a time. */
export const timePrepositions = new Set(
  `in since until till by from to through throughout during before after between and of for around about early late mid last next this that
  each every following past previous on beginning starting ending or into both post pre`.split(/\s+/),
);

/** Words, no verbs, that tell of what is still to come. */
export const futureWords: ReadonlySet<string> = new Set(
  'due upcoming forthcoming tentatively slated scheduled payable effective deadline supposed'.split(' '),
);

/** Lemmas of verbs whose object is still to come. */
export const futureVerbs: ReadonlySet<string> = new Set(
  'schedule plan expect slate intend expire mature suppose project'.split(' '),
);

/** Words that put an infinitive after them into the future: "set to open". */
export const futureBeforeTo: ReadonlySet<string> = new Set('set going likely about ready bound agreed'.split(' '));

/** Auxiliaries that put what follows into the future, of the report or of the time that it tells of. */
export const futureAuxiliaries: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would']);

/** Auxiliaries after which it is open whether something has been or is to come. */
export const openAuxiliaries: ReadonlySet<string> = new Set('may might can ca could should must'.split(' '));

/** Lemmas of verbs of what is on a calendar: their present tells of what is to come. */
export const calendarVerbs: ReadonlySet<string> = new Set(
  'begin convene depart expire meet open resume start vote'.split(' '),
);

/** Lemmas of verbs whose past is spelt like their base. */
export const unchangedPasts: ReadonlySet<string> = new Set(
  'bet broadcast burst cast cost cut forecast hit hurt let put quit rid set shed shut split spread thrust upset'.split(
    ' ',
  ),
);

/** Lemmas of verbs after which a clause is somebody's report. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  `say tell state claim report announce add recall note remember explain allege argue insist stress emphasise emphasize highlight confirm deny
  mention write suggest admit acknowledge declare testify recount maintain assert contend believe think reveal disclose`.split(
    /\s+/,
  ),
);

/** Words that turn to another happening than the one the text is about. */
export const otherHappening: ReadonlySet<string> = new Set(
  'similar another previous earlier anniversary unrelated separate recall remember last prior former'.split(' '),
);

/** Words after which a doubtful month's name can only be the month. */
export const monthPrepositions: ReadonlySet<string> = new Set(
  'in since until till during throughout early late mid last next this'.split(' '),
);

/** Words of rising and falling: a number after "to" or "from" is then an amount. */
export const changeWords =
  /\b(?:rose|risen?|rises|fell|falls?|grew|grown|grows?|drop(?:ped|s)?|increased?|decreased?|climb(?:ed|s)?|total(?:led|ed)?|up|down|cut|reduced|raised|number(?:ed|s)?|count(?:ed|s)?|figures?)\b/iu;

/** Words before a weekday that make it the name of one special day. */
export const specialDays = /\b(?:Black|Good|Bloody|Easter|Ash|Palm|Holy|Cyber|Super|Maundy|Shrove|Fat|Whit|Red)\s$/u;

/** Words before figures that make them a version or a label. */
export const labels =
  /\b(?:version|release|firmware|build|no|nr|number|section|chapter|paragraph|article|rule|resolution)\.?\s$/iu;

/** Two figures with a stroke between them where only a day can stand: "on 25/12.", "Sunday, 9/3". */
export const shortDays =
  /(?<=\b(?:on|since|until|till|dated|due|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)\s)\d{1,2}\/\d{1,2}(?=$|[.,;!?)”"](?!\d)|\s(?:at|in|off|near|and|but|when|after|before|around|as|a|the|[ap]\.?m\.?)(?!\p{L}))/giu;

/** What is written like one and never is a day. */
export const neverDays: ReadonlySet<string> = new Set(['24/7']);
