import { languageOf } from '../../languages/index.js';
import { numberWords, timeWords } from '../../languages/values.js';
import { type Account, type Quantity, type Time, type Violation, within } from '../../model/index.js';
import type { Interval } from '../interval.js';
import { figuresAt, skeletonsOf } from './skeleton.js';
import { differentHolders, exactly, heldBy, placeOf, roomWords } from './told.js';

/** A year or a day of a year. */
const DATED = /^\d{4}(?:-\d\d-\d\d)?$/;

/** How many signs of a date are its year. */
const YEAR = 4;

/** The unit of an age that is told with its unit. */
const YEARS = 'year';

/** The age that somebody born at one time has at another: one less before the birthday, and either where no day is told. */
const ageAt = (birth: string, death: string): Interval => {
  const years = Number(death.slice(0, YEAR)) - Number(birth.slice(0, YEAR));
  if (birth.length === YEAR || death.length === YEAR) return { low: years - 1, high: years };
  const age = death.slice(YEAR) < birth.slice(YEAR) ? years - 1 : years;
  return { low: age, high: age };
};

const isDate = (one: Time | Quantity): one is Time => 'type' in one;

/** Dates, and numbers that may be ages, in order of place. */
const marksOf = ({ annotations }: Account): (Time | Quantity)[] => {
  // "died on 9 May 2031 at 05.40" tells an hour
  const ages = annotations.quantities.filter(
    q =>
      Number.isInteger(exactly(q)) &&
      (q.unit === null || q.unit === YEARS) &&
      !within(annotations.times, q).some(t => t.type === 'TIME'),
  );
  return [...annotations.times.filter(t => DATED.test(t.value)), ...ages].sort((a, b) => a.from - b.from);
};

/** Ages that are not what lies between birth and death: "born in 1950, died in 2012 aged 72". */
export const inAgesOf = (account: Account): Violation[] => {
  const { text, language } = account.document;
  const { ageForms, agedWord } = languageOf(language).sums;
  return skeletonsOf(
    text,
    account.annotations.sentences,
    marksOf(account),
    ageForms[0]?.order.length ?? 0,
    agedWord,
  ).flatMap(skeleton =>
    ageForms.flatMap(({ form, order }) =>
      [...skeleton.words.matchAll(form)].flatMap((match): Violation[] => {
        const figures = figuresAt(skeleton, match.index, match.index + match[0].length);
        const at = (role: 'birth' | 'death' | 'age'): Time | Quantity | undefined => figures[order.indexOf(role)];
        const [birth, death, age] = [at('birth'), at('death'), at('age')];
        if (!birth || !death || !age || !isDate(birth) || !isDate(death) || isDate(age)) return [];
        const possible = ageAt(birth.value, death.value);
        const years = exactly(age);
        const held = heldBy(account, figures);
        if (years === null || held === null || possible.low < 0) return [];
        if (years >= possible.low && years <= possible.high) return [];
        return [
          {
            kind: 'span',
            constraint: 'age = death less birth',
            explanation: `from ${timeWords(birth.value)} to ${timeWords(death.value)} makes an age of ${roomWords(possible)}, and ${numberWords(years)} is given`,
            certain: new Set(held.map(h => h.holder)).size === 1,
            places: [placeOf(account, age), placeOf(account, birth), placeOf(account, death)],
            because: differentHolders(held),
          },
        ];
      }),
    ),
  );
};
