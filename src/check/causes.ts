import { disputedClaim } from '../find/disputed-claim.js';
import { heldWords, sidesInTurn } from '../find/held.js';
import { rivalCauses } from '../find/rival-causes.js';
import { lastWord } from '../text/last-word.js';
import { askedWords } from '../languages/values.js';
import { type Account, type Answer, around, type Difference, type Question } from '../model/index.js';
import { words } from '../text/words.js';
import type { Checked, Checker, Remark } from './checker.js';

/** A cause that the draft gives, and what accounts hold against it of which the draft tells nothing. */
interface Untold {
  readonly question: Question;
  readonly own: Answer;
  readonly against: readonly (readonly [Answer, ...Answer[]])[];
}

/** Causes held against one of the draft that are told in a message at most. */
const TOLD = 3;

/** Whether one of those who hold something else is named in the paragraph: the draft may tell it in a way that is not read. */
const namesOne = ({ document }: Account, own: Answer, others: readonly Answer[]): boolean => {
  const paragraph = around(document.blocks, { from: own.from, to: own.from + 1 }) ?? own;
  const told = new Set(words(document.text, [paragraph]).map(w => w.norm));
  return others.some(({ holder }) => holder !== own.holder && told.has(lastWord(holder)));
};

/** The differences of one kind in which the draft stands on one side alone, by the draft's answer. */
const untold = ({ draft, beside: { ledger } }: Checked, kind: Difference['kind']): Untold[] => {
  const { id } = draft.document;
  const isOwn = ({ document, polarity, raised }: Answer): boolean =>
    document === id && polarity === 'asserts' && raised !== true;
  const found = new Map<Answer, Untold>();
  for (const difference of ledger.differences) {
    const question = ledger.questions.find(q => q.id === difference.question);
    const own = difference.groups.flat().find(isOwn);
    if (difference.kind !== kind || question === undefined || own === undefined) continue;
    const others = difference.groups.filter(group => !group.includes(own));
    if (others.flat().some(a => a.document === id) || namesOne(draft, own, others.flat())) continue;
    const known = found.get(own);
    found.set(own, { question, own, against: [...(known?.against ?? []), ...others] });
  }
  return [...found.values()];
};

const heldAgainst = (of: Checked, against: Untold['against']): string => {
  const told = against.slice(0, TOLD).map(group => heldWords(of.beside, group, `“${String(group[0].value)}”`));
  const more = against.length - told.length;
  return [...told, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
};

/** What the draft leaves to somebody is only worth knowing. */
const remark = (own: Answer, said: Omit<Remark, 'kind' | 'level' | 'at'>): Remark => ({
  ...said,
  kind: 'causes',
  level: own.holder === 'narrator' ? 'question' : 'note',
  at: { from: own.from, to: own.to },
});

/** A cause that the draft gives while accounts hold another, or show it denied, and the draft does not tell. */
export const causes: Checker = of => [
  ...untold(of, 'rival').map(({ question, own, against }) =>
    remark(own, {
      rule: rivalCauses.id,
      message: `${askedWords(question)} The draft gives “${String(own.value)}” only: ${heldAgainst(of, against)}.`,
      sides: sidesInTurn(against),
      because: ['different holders assert causes that are not one'],
      otherReadings: [
        'both had a part in it, or one led to the other',
        'the draft has a reason to leave the others out',
      ],
    }),
  ),
  ...untold(of, 'disputed').map(({ question, own, against }) =>
    remark(own, {
      rule: disputedClaim.id,
      message: `${askedWords(question)} The draft gives “${String(own.value)}” and does not tell that it is denied: ${heldAgainst(of, against)}.`,
      sides: sidesInTurn(against),
      because: ['a holder in the case denies it'],
      otherReadings: ['the denial was withdrawn, or came before more was known'],
    }),
  ),
];
