import { type Account, type Answer, type Attribution, holds, type Span } from '../model/index.js';
import { sourceWords } from '../text/source-words.js';

/** What an account says at a place is said by somebody: the innermost attribution whose content holds the place, else the narrator. */
export type Held = Pick<Answer, 'holder' | 'chain' | 'polarity' | 'certainty'>;

/** An account's own voice. */
export const NARRATOR: Held = { holder: 'narrator', chain: [], polarity: 'asserts', certainty: 'unstated' };

/** What stands for a source that is not named. */
const UNNAMED = 'unnamed source';

/** What the source of an attribution is called: its name, or its words; "" where nobody is named. */
export const speakerOf = ({ document }: Account, { speaker, source }: Attribution): string =>
  speaker ?? sourceWords(document.text, source);

/** How the source of an attribution holds what it says. */
export const heldBy = ({ document }: Account, a: Attribution): Held => {
  const first = a.source[0];
  const named = a.speaker ?? (first ? document.text.slice(first.from, first.to) : UNNAMED);
  return { holder: named, chain: a.chain, polarity: a.polarity, certainty: a.certainty };
};

/** The attributions whose content holds `span`, those with the least content first. */
export const attributionsAt = ({ annotations }: Account, span: Span): Attribution[] =>
  annotations.attributions
    .flatMap(a => a.content.filter(part => holds(part, span)).map(part => ({ a, length: part.to - part.from })))
    .sort((x, y) => x.length - y.length)
    .map(({ a }) => a);

/** Who holds what stands at `span`, and how. */
export const holderAt = (account: Account, span: Span): Held => {
  const [innermost] = attributionsAt(account, span);
  return innermost === undefined ? NARRATOR : heldBy(account, innermost);
};
