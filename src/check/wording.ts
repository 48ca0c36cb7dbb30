import { anachronism } from '../find/anachronism.js';
import { insinuation } from '../find/insinuation.js';
import { loadedIn, loadedWording } from '../find/loaded-wording.js';
import { type Checked, type Checker, type Remark, remarkOf } from './checker.js';

const loaded = ({ draft }: Checked): Remark[] =>
  loadedIn(draft).map(({ from, to, word, instead }) => ({
    kind: 'wording',
    rule: loadedWording.id,
    level: 'note',
    message: `“${word}” judges what it tells of${instead === undefined ? '' : `; plainer: ${instead}`}.`,
    at: { from, to },
    sides: [],
    because: ['it stands in the draft’s own voice, not in somebody’s words'],
    otherReadings: [
      'the word is exact here: what it says was so, and can be shown',
      'it is a comment or a review, whose readers expect a judgement',
    ],
  }));

/** Words of the draft's own voice that judge, hint, or are out of use. */
export const wording: Checker = of => [
  ...loaded(of),
  ...[insinuation, anachronism].flatMap(rule =>
    rule.find({ ...of.beside, accounts: [of.draft] }).flatMap(said => remarkOf(of, 'wording', rule.id, said) ?? []),
  ),
];
