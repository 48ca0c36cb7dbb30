import { valueWords } from '../languages/values.js';
import type { Place } from '../model/index.js';
import { noSuchDays } from './no-such-day.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

const wordsAt = (of: Case, { document, from, to }: Place): string =>
  `“${of.account(document).document.text.slice(from, to)}”`;

const draft = (of: Case, places: Draft['sides']): Draft => ({
  level: 'conflict',
  message: `The order of things in ${called(of, places[0].document)} cannot be: ${list(places.map(place => wordsAt(of, place)))} cannot all be right.`,
  sides: places,
  because: ['each is asserted in so many words; a day more or less is allowed for'],
  otherReadings: [
    'one of the dates, or the distance between them, is a slip',
    'two happenings of one kind are told of, and the words do not tell them apart',
    'the days are counted from another beginning',
  ],
});

const together = (of: Case, places: Draft['sides']): Draft => {
  const documents = [...new Set(places.map(p => p.document))];
  const told = documents.map(
    id => `${called(of, id)} has ${list(places.filter(p => p.document === id).map(p => wordsAt(of, p)))}`,
  );
  return {
    level: 'question',
    message: `What ${String(documents.length)} accounts tell of the order of things cannot all be right: ${told.join('; ')}.`,
    sides: places,
    because: [
      'no day that any of the accounts gives fits; a day more or less, and another for time zones, is allowed for',
    ],
    otherReadings: [
      'the accounts tell of two happenings of one kind',
      'one of the dates, or the distance between them, is a slip',
      'the days are counted from another beginning',
    ],
  };
};

const early = (of: Case, places: Draft['sides']): Draft => {
  const { published } = of.account(places[0].document).document;
  return {
    level: 'question',
    message: `${called(of, places[0].document)} is dated ${valueWords(published?.slice(0, 10) ?? '')} and tells as past what it puts on ${wordsAt(of, places[0])}.`,
    sides: places,
    because: ['the date of the account lies before the date in it; a day is allowed for time zones'],
    otherReadings: [
      'the text was changed after the day that it bears',
      'the day of the account, or the date in it, is a slip',
      'what is told was still to come, and the words do not say so',
    ],
  };
};

const DRAFTS = { asserted: draft, across: together, published: early } as const;

/** Accounts, each by itself or several together, assert dates and distances of which the one excludes the other. */
export const impossibleOrder: Rule = {
  id: 'impossible-order',
  find: of => [...of.ledger.disorders.map(({ kind, places }) => DRAFTS[kind](of, places)), ...noSuchDays(of)],
};
