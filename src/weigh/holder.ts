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

/** Code units of text under one key of the index of contents. */
const BUCKET = 512;

/** A part of the content of an attribution. */
interface Part {
  readonly part: Span;
  readonly of: Attribution;
}

/** By attributions, the parts of content that reach into each stretch of a text: a book has tens of thousands, and they are asked for at every word. */
const indices = new WeakMap<readonly Attribution[], ReadonlyMap<number, readonly Part[]>>();

const indexOf = (attributions: readonly Attribution[]): ReadonlyMap<number, readonly Part[]> => {
  const known = indices.get(attributions);
  if (known !== undefined) return known;
  const index = new Map<number, Part[]>();
  for (const of of attributions)
    for (const part of of.content)
      for (let key = Math.floor(part.from / BUCKET); key * BUCKET <= part.to; key += 1) {
        const own = index.get(key);
        if (own === undefined) index.set(key, [{ part, of }]);
        else own.push({ part, of });
      }
  indices.set(attributions, index);
  return index;
};

/** The attributions whose content holds `span`, those with the least content first. */
export const attributionsAt = ({ annotations: { attributions } }: Account, span: Span): Attribution[] =>
  (indexOf(attributions).get(Math.floor(span.from / BUCKET)) ?? [])
    .filter(({ part }) => holds(part, span))
    .sort((x, y) => x.part.to - x.part.from - (y.part.to - y.part.from))
    .map(({ of }) => of);

/** Who holds what stands at `span`, and how. */
export const holderAt = (account: Account, span: Span): Held => {
  const [innermost] = attributionsAt(account, span);
  return innermost === undefined ? NARRATOR : heldBy(account, innermost);
};
