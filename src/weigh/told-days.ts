import { languageOf } from '../languages/index.js';
import { type Account, around, holds, type Span, type Time } from '../model/index.js';
import { stem } from '../text/stem.js';
import { granularity } from '../text/timex.js';
import { words } from '../text/words.js';
import { dayOf, eventDay, type MainEvent } from './event.js';

/** The granularity of a day. */
const TO_THE_DAY = 10;

/** So many words of weight stand in a sentence and in one of another account that dates the event: then both are about it, … */
const SHARED = 3;
/** … if so many of them are no names, which a place has whatever happens there. */
const SHARED_NO_NAMES = 2;

/** Of a short line, a heading, that share is enough: “Inquiry into the failure of the spillway on 9 February”. */
const MOST_OF_IT = 0.4;

/** Shorter words weigh nothing. */
const SHORTEST = 3;

/** With more dated sentences than this, more of them add nothing. */
const MOST_SENTENCES = 200;

/** The stems of the words of weight of a sentence, without those of its times; whether they are written in small letters. */
type Matter = ReadonlyMap<string, boolean>;

const matterOf = ({ document, annotations }: Account, sentence: Span): Matter => {
  const { functionWords, numberWords } = languageOf(document.language).reuse;
  const times = annotations.times.filter(t => holds(sentence, t));
  return new Map(
    words(document.text, [sentence])
      .filter(
        w =>
          w.norm.length >= SHORTEST &&
          !/\p{N}/u.test(w.norm) &&
          !functionWords.has(w.norm) &&
          !numberWords.has(w.norm) &&
          !times.some(t => holds(t, w)),
      )
      .map(w => [stem(w.norm), /^\p{Ll}/u.test(document.text.slice(w.from, w.to))]),
  );
};

const areOfOne = (a: Matter, b: Matter): boolean => {
  const shared = [...a].filter(([word]) => b.has(word));
  return (
    (shared.length >= SHARED || shared.length >= a.size * MOST_OF_IT) &&
    shared.filter(([, small]) => small).length >= SHARED_NO_NAMES
  );
};

/** The first date of the event's day in an account whose sentence tells of what the sentences that date the event tell of. */
const toldIn = (account: Account, day: string, dated: readonly Matter[]): Time | undefined => {
  const { sentences, times } = account.annotations;
  for (const time of times) {
    const sentence = time.type === 'DATE' || time.type === 'TIME' ? around(sentences, time) : undefined;
    if (sentence === undefined || dayOf(time) !== day) continue;
    const own = matterOf(account, sentence);
    // behind the date of a dateline the sentence gives its own
    if (dated.some(matter => areOfOne(own, matter))) return times.findLast(t => holds(sentence, t) && dayOf(t) === day);
  }
  return undefined;
};

/**
 * For each account the expressions that date the event. Where an account has none to the day, that is the first one for the day that most accounts give, in
 * a sentence that shares words of weight with one by which another account dates the event: “At 6.10 on 9 February the spillway of the dam failed.”
 */
export const toldDays = (event: MainEvent): MainEvent['dates'] => {
  const day = eventDay(event);
  if (day === null) return event.dates;
  const dated = [...event.dates]
    .flatMap(([account, times]) =>
      times
        .filter(t => dayOf(t) === day)
        .flatMap(t => around(account.annotations.sentences, t) ?? [])
        .map(sentence => matterOf(account, sentence)),
    )
    .slice(0, MOST_SENTENCES);
  return new Map(
    [...event.dates].map(([account, times]) => {
      if (times.some(t => granularity(dayOf(t)) >= TO_THE_DAY)) return [account, times];
      const told = toldIn(account, day, dated);
      return [account, told === undefined ? times : [told]];
    }),
  );
};
