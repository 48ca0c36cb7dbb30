import type { CauseFrame } from '../../languages/cause-frame.js';
import type { Cause, Span } from '../../model/index.js';
import type { Clause } from './phrases.js';

/** How far before the words of a frame its own auxiliaries stand, in code units. */
export const GROUP = 40;

export type Stand = Pick<Cause, 'stand' | 'certainty'>;

/** What of words that stand before a cause is said of it: what stands behind the last "but". */
const behindBut = (words: string, but: ReadonlySet<string>): string =>
  [...but].reduce((rest, one) => rest.split(new RegExp(`\\b${one}\\b`, 'iu')).at(-1) ?? '', words);

/** Whether a clause causes, or is caused: then a "not" in it is no "not" of the cause. */
const isOfClauses = (frame: CauseFrame): boolean => frame.before === 'clause' || frame.behind.includes('clause');

/** How firmly a filled frame says what it says; null where it tells only what might come. */
export const standOf = (clause: Clause, frame: CauseFrame, cue: Span, causes: Span): Stand | null => {
  const { text, span } = clause;
  const { causes: lexicon } = clause.language;
  const ahead = text.slice(span.from, cue.from);
  const near = ahead.replace(lexicon.hedgeAside, ' ').slice(-GROUP);
  const own = behindBut(text.slice(cue.from, cue.to), lexicon.but);
  const between = (
    isOfClauses(frame)
      ? text.slice(cue.to, causes.from)
      : text.slice(Math.min(cue.to, causes.from), Math.max(cue.to, causes.from))
  ).replace(lexicon.notInside, ' ');
  const clauseAhead = /[^,;:]*$/u.exec(ahead)?.[0] ?? '';
  if (lexicon.conditional.test(clauseAhead)) return null;
  const mayBe = lexicon.mayBe.test(`${near} ${own}`) || lexicon.mayBe.test(between);
  if (frame.stand !== 'denies' && !mayBe && lexicon.unrealBefore.test(near)) return null;
  if (lexicon.wouldBe.test(near)) return null;
  if (text.slice(span.to - 2, span.to).includes('?')) return { stand: 'asks', certainty: 'unstated' };
  if (lexicon.asking.test(clauseAhead)) return { stand: 'asks', certainty: 'unstated' };
  if (frame.stand === 'denies')
    return lexicon.notRuledOut.test(near)
      ? { stand: 'raises', certainty: 'possible' }
      : { stand: 'denies', certainty: 'unstated' };
  const group = behindBut(/[^,;:]*$/u.exec(near)?.[0] ?? '', lexicon.but);
  const negated =
    frame.before !== 'clause' && (lexicon.notSo.test(group) || lexicon.notSo.test(own) || lexicon.notSo.test(between));
  // whoever does not blame somebody has not said that it was not so; "did not sink because" may mean that it sank or that it did not
  if (negated && (frame.before === 'holder' || (isOfClauses(frame) && !lexicon.notBefore.test(near)))) return null;
  if (negated || lexicon.turnedDown.test(ahead)) return { stand: 'denies', certainty: 'unstated' };
  if (frame.stand === 'raises') return { stand: 'raises', certainty: 'possible' };
  const words = `${group} ${own} ${between}`;
  if (mayBe || lexicon.perhaps.test(words)) return { stand: 'asserts', certainty: 'possible' };
  return { stand: 'asserts', certainty: lexicon.mustBe.test(words) ? 'probable' : 'unstated' };
};
