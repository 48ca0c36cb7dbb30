import { count } from './times/count.js';

const WORDS = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:four|fif|six|seven|eigh|nine)teen`;

/** An age of somebody just named, told as such, by its group `age`: ", who is 34 and", " was nineteen,", " (aged 27)". */
const TOLD = new RegExp(
  String.raw`^(?:,? (?:who (?:is|was) (?:now )?|now |then |aged |age |is (?:now )?|was )| \(aged )(?<age>\d{1,3}|${WORDS})(?: years old)?(?: now)?(?=[,.;)]| and (?!a half\b)\p{Ll}|$)`,
  'u',
);

/** A number between commas or in brackets behind a name: "Marta Velin, 34,". Small ones may be goals, points or rooms. */
const BARE = /^(?:, (?<age>[1-9]\d)(?=[,.]\s)| \((?<inside>[1-9]\d)\))/u;
const LEAST_BARE = 14;

const MOST = 110;

/** "The 34-year-old teacher Marta Velin". */
const BEFORE = /(?<age>\d{1,3})-year-old (?:\p{Ll}+ ){0,3}$/iu;

/** The year in which somebody just named was born. */
const BORN = /^(?:,| \(|, who was)? ?born (?:on \d{1,2} \p{L}+ |in (?:\p{Lu}\p{L}+ )?)?(?<year>1[89]\d\d|20\d\d)\b/u;

/** The age that the words on either side of a name give the person; null where they give none. */
export const ageBeside = (before: string, behind: string): number | null => {
  const told = TOLD.exec(behind)?.groups?.age ?? BEFORE.exec(before)?.groups?.age;
  const bare = BARE.exec(behind)?.groups;
  const inFigures = Number(bare?.age ?? bare?.inside ?? 0);
  const age = told === undefined ? (inFigures >= LEAST_BARE ? inFigures : null) : count(told);
  return age !== null && age > 0 && age <= MOST ? age : null;
};

/** The year of birth that the words behind a name give the person; null where they give none. */
export const birthBeside = (behind: string): number | null => {
  const year = BORN.exec(behind)?.groups?.year;
  return year === undefined ? null : Number(year);
};

/** In a sentence: its numbers behind names are years in prison, points or votes, or it tells of a relative of the same name. */
export const noAges =
  /\b(?:sentenced|jailed|imprison\p{L}*|years in prison|goals?|points|scor\p{L}+|votes?|seats?|rounds?|laps?|namesake|senior|junior|the (?:elder|younger)|Sr\.?|Jr\.?|his father|her mother)\b/iu;
