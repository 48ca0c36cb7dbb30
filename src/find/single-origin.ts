import { askedWords } from '../languages/values.js';
import type { Place, Question } from '../model/index.js';
import { list } from '../text/list.js';
import { apart, type Saying, sayingOf, wordsIn } from './quotations/quoted.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { unseenAlone } from './unseen/alone.js';

const documentsOf = (places: readonly Place[]): string[] => [...new Set(places.map(p => p.document))];

const onePlaceEach = (places: readonly Place[]): Draft['sides'] | null => {
  const [first, ...rest] = documentsOf(places).flatMap(id => places.find(p => p.document === id) ?? []);
  return first && rest.length > 0 ? [first, ...rest] : null;
};

/** Answers that several accounts give and that come from one origin. */
const questions = (of: Case): Draft[] =>
  of.ledger.questions
    .filter(
      (q: Question) => q.status === 'single-origin' && new Set(q.answers.map(a => JSON.stringify(a.value))).size === 1,
    )
    .flatMap(q => {
      const sides = onePlaceEach(q.answers);
      if (!sides) return [];
      return [
        {
          level: 'note' as const,
          message: `${askedWords(q)} ${String(sides.length)} accounts answer, and all go back to one origin.`,
          sides,
          because: [
            `${list(sides.map(s => called(of, s.document)).slice(0, 6))} share narration, or cite the same holder for it`,
          ],
          otherReadings: ['each may have checked the answer for itself and not said so'],
        },
      ];
    });

/** A source without a name is shown as the accounts call it. */
const whose = (speaker: string): string => (/^\p{Ll}/u.test(speaker) ? `one source (“${speaker}”)` : speaker);

/** So few words, which accounts put on two days, may have been said on both. */
const FEW = 7;

const mayBeTwo = (a: Saying, b: Saying): boolean =>
  apart(a, b) && [a, b].some(saying => wordsIn(saying, saying.spans).length < FEW);

/** One utterance that several accounts carry. */
const statements = (of: Case): Draft[] =>
  of.links.statements.flatMap(({ speaker, quotations: all }) => {
    const [first] = all;
    if (first === undefined) return [];
    const quotations = all.filter(q => !mayBeTwo(sayingOf(of, first), sayingOf(of, q)));
    const sides = onePlaceEach(quotations.map(({ document, from, to }) => ({ document, from, to })));
    if (!sides || speaker === null) return [];
    return [
      {
        level: 'note' as const,
        message: `${String(sides.length)} accounts carry the same words of ${whose(speaker)}: one statement, however many repeat it.`,
        sides,
        because: [
          quotations.every(q => q.speaker === speaker)
            ? `all of them give ${speaker} as the one who said it`
            : `none of them gives it to somebody who is known to be another`,
        ],
        otherReadings: [
          'the accounts may have heard the statement each for itself: what was said is then well supported, what it claims is not',
        ],
      },
    ];
  });

/** What looks like many voices and is one. */
export const singleOrigin: Rule = {
  id: 'single-origin',
  find: of => [...questions(of), ...statements(of), ...unseenAlone(of)],
};
