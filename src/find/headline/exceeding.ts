import type { Account, Place } from '../../model/index.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import type { Headline } from './headlines.js';

/** Sides shown of the text below a headline. */
export const SHOWN = 3;

/** Innocent readings of any headline that says more than its text. */
const headlineReadings = [
  'headlines are shortened, and readers take them so',
  'another editor wrote the headline',
  'what is certain stands where it was not looked for',
];

/** "the headline of the Gazette", "the subheading of 003.txt". */
const named = (of: Case, { document }: Account, { kind }: Headline): string =>
  `The ${kind === 'heading' ? 'subheading' : 'headline'} of ${called(of, document.id)}`;

/** What one kind of excess adds to the finding of a headline. */
export interface Excess {
  /** What the headline does, as the sentence goes on: "judges with …". */
  readonly does: string;
  readonly below: readonly Place[];
  readonly because: readonly string[];
  readonly otherReadings?: readonly string[];
}

/** The finding that a headline says more than its text, or than the document that the text reports on. */
export const exceeding = (of: Case, account: Account, headline: Headline, excess: Excess): Draft => ({
  level: 'question',
  message: `${named(of, account, headline)} ${excess.does}.`,
  sides: [placeOf(account, headline), ...excess.below],
  because: excess.because,
  otherReadings: excess.otherReadings ?? headlineReadings,
});
