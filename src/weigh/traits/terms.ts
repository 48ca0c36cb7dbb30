import { languageOf } from '../../languages/index.js';
import { type Account, around, indexAt, type Mention, type Quantity, type Span, within } from '../../model/index.js';
import { holderAt } from '../holder.js';
import { isExact } from '../interval.js';
import type { Trait } from './trait.js';

/** What stands for a term without end. */
const ENDLESS = 1e6;

const MONTHS = 12;

/** How many sentences back the one is named whom a pronoun means. */
const BACK = 3;

/** How far before a sentence of prison the year stands that it is of, in code units, and how far two years of one may lie apart. */
const NEAR = 400;
const YEARS_APART = 2;

const personsIn = ({ annotations, document }: Account, span: Span): readonly Mention[] =>
  within(annotations.mentions, span).filter(
    m =>
      (m.type === 'person' || m.type === 'organisation') &&
      m.to <= span.to &&
      /^\p{Lu}/u.test(document.text.slice(m.from, m.to)),
  );

/** Who was sentenced: named inside the words, or before them; where a pronoun stands there, the only person of the last sentence that names any. `sure` where named. */
const convictOf = (
  account: Account,
  sentence: Span,
  verb: Span,
  passive: boolean,
): { mention: Mention; sure: boolean } | null => {
  const inside = personsIn(account, verb).at(-1);
  if (inside) return { mention: inside, sure: true };
  const before = personsIn(account, { from: sentence.from, to: verb.from });
  const own = passive ? before.at(-1) : before[0];
  if (own) return before.length === 1 ? { mention: own, sure: true } : null;
  const { sentences } = account.annotations;
  const at = indexAt(sentences, sentence.from);
  const told = sentences
    .slice(Math.max(0, at - BACK), at)
    .map(s => personsIn(account, s))
    .findLast(persons => persons.length > 0);
  const [only, ...more] = told ?? [];
  return only !== undefined && more.every(m => m.entity === only.entity) ? { mention: only, sure: false } : null;
};

/** The term in months; null where it is no length of time. */
const monthsOf = ({ unit, value }: Quantity): number | null => {
  if (value === null) return null;
  return unit === 'year' ? value * MONTHS : unit === 'month' ? value : null;
};

/** The year that a sentence of prison is of, by its own sentence or what was told before; null where none is told. */
const yearOf = ({ annotations }: Account, sentence: Span, at: number): number | null => {
  const years = within(annotations.times, { from: Math.min(sentence.from, at - NEAR), to: sentence.to }).flatMap(t => {
    const year = /^[12]\d{3}/u.exec(t.value)?.[0];
    return year === undefined ? [] : [{ from: t.from, year: Number(year) }];
  });
  return (years.find(y => y.from >= sentence.from) ?? years.at(-1))?.year ?? null;
};

/** Whether two terms may be of one judgment, by the years told with them. */
export const mayBeOneJudgment = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= YEARS_APART;

/** The sentences of prison that an account tells of: "Vale was sentenced to 24 years", "sentenced the banker Jon Moss to life". Not those changed on appeal. */
export const termsIn = (account: Account): Trait[] => {
  const { text, id, language } = account.document;
  const { traits } = languageOf(language);
  const { quantities, sentences } = account.annotations;
  return [...text.matchAll(traits.sentenced)].flatMap((match): Trait[] => {
    const verb = { from: match.index, to: match.index + match[0].length };
    const sentence = around(sentences, verb);
    if (sentence === undefined || traits.onAppeal.test(text.slice(sentence.from, sentence.to))) return [];
    const convict = convictOf(account, sentence, verb, traits.wasSentenced.test(text.slice(sentence.from, verb.from)));
    const quantity = quantities[indexAt(quantities, verb.to)];
    const term = quantity?.from === verb.to && isExact(quantity) ? monthsOf(quantity) : null;
    const endless = match[1];
    if (convict === null || (term === null && endless === undefined)) return [];
    const span =
      endless === undefined && quantity !== undefined
        ? { from: quantity.from, to: quantity.to }
        : { from: verb.to - (endless ?? '').length, to: verb.to };
    const held = holderAt(account, span);
    if (held.polarity !== 'asserts') return [];
    const low = term ?? (endless === 'death' ? 2 * ENDLESS : ENDLESS);
    const { name } = convict.mention;
    return [
      {
        account,
        answer: { value: text.slice(span.from, span.to), document: id, ...span, ...held, derived: false },
        exact: true,
        addends: [],
        apart: [],
        interval: { low, high: low },
        shown: [name],
        known: true,
        year: yearOf(account, sentence, verb.from),
        key: `sentence|${name.toLowerCase().split(' ').at(-1) ?? name}`,
        from: '',
        name: convict.sure ? name.toLowerCase() : null,
        question: traits.howLongSentence(name),
      },
    ];
  });
};
