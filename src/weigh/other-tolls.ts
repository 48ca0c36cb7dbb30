import { type Account, indexAt, type Span, within } from '../model/index.js';
import type { Figure } from './figure.js';
import { statedAnywhere } from './figures.js';
import { type Frame, isElsewhere } from './frame.js';

/** The numbers that accounts tell of other happenings, each with the places that their sentences name, in small letters. */
export type OtherTolls = ReadonlyMap<number, ReadonlySet<string>>;

/** The places that a sentence names. */
const placesIn = ({ annotations }: Account, sentence: Span): string[] =>
  within(annotations.mentions, sentence).flatMap(m => (m.type === 'place' ? [m.name.toLowerCase()] : []));

/** Whether a place is named at the head of an account: then it is rather the event's own. */
const isOfTheCase = (accounts: readonly Account[], place: string): boolean =>
  accounts.some(({ document: { text, blocks } }) =>
    blocks.some(b => b.kind === 'title' && text.slice(b.from, b.to).toLowerCase().includes(place)),
  );

/** The tolls of other happenings that some accounts tell as such, by an earlier year or in so many words. */
export const otherTolls = (accounts: readonly Account[], frame: Frame): OtherTolls => {
  const found = new Map<number, Set<string>>();
  for (const account of accounts)
    for (const figure of statedAnywhere(account)) {
      if (figure.exact === null || !isElsewhere(frame, account, figure)) continue;
      const places = placesIn(account, figure.sentence).filter(place => !isOfTheCase(accounts, place));
      found.set(figure.exact, new Set([...(found.get(figure.exact) ?? []), ...places]));
    }
  return found;
};

/** Whether a count is the toll of another happening that accounts tell of: the same number, beside the same place. */
export const isOtherToll = (tolls: OtherTolls, { account, exact, sentence }: Figure): boolean => {
  const places = exact === null ? undefined : tolls.get(exact);
  if (places === undefined) return false;
  const { sentences } = account.annotations;
  const before = sentences[indexAt(sentences, sentence.from) - 1];
  const words = account.document.text.slice(before?.from ?? sentence.from, sentence.to).toLowerCase();
  return [...places].some(place => words.includes(place));
};
