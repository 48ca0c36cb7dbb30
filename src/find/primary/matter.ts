import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Sentence, type Span, type Token, within } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import { stem } from '../../text/stem.js';

/** A word of matter with what it is compared by. */
export interface Matter {
  readonly token: Token;
  /** Key of its deed where it tells one, else the stem of its dictionary form. */
  readonly key: string;
}

const CARRYING = /^(?:NOUN|PROPN|VERB|ADJ|ADV|X)$/u;
const NUMBER = /\p{N}/u;

const keyOf = (account: Account, lemma: string, word: string): string => {
  const { deeds } = languageOf(account.document.language);
  return deeds.deedVerbs.get(lemma) ?? deeds.deedNouns.get(lemma) ?? stem(lemma.length > 2 ? fold(lemma) : word);
};

/** The words of a stretch of text that carry matter: no grammar, no numbers. */
export const matterIn = (account: Account, span: Span): Matter[] => {
  const { text, language } = account.document;
  const { reuse, verbs } = languageOf(language);
  return within(account.annotations.tokens, span).flatMap((token): Matter[] => {
    const word = fold(text.slice(token.from, token.to));
    if (!CARRYING.test(token.pos) || NUMBER.test(word) || !/\p{L}/u.test(word)) return [];
    if (reuse.functionWords.has(word) || reuse.numberWords.has(word) || verbs.tellingForms.has(word)) return [];
    return [{ token, key: keyOf(account, token.lemma, word) }];
  });
};

/** Keys of the verbs of a stretch of text: of two sentences that share none another thing is told of the same. */
export const verbsIn = (account: Account, span: Span): ReadonlySet<string> =>
  new Set(
    matterIn(account, span)
      .filter(({ token }) => token.pos === 'VERB')
      .map(({ key }) => key),
  );

/** The figures of a stretch of text, by what they are compared by: the number, and what became of those counted. */
export const figuresIn = ({ annotations }: Account, span: Span): string[] =>
  within(annotations.quantities, span).flatMap(({ value, status }) => [
    ...(value === null ? [] : [`= ${String(value)}`]),
    ...(status === null ? [] : [`: ${status}`]),
  ]);

/** A sentence with what it is compared by. */
export interface Indexed {
  readonly span: Sentence;
  readonly matter: readonly Matter[];
  readonly keys: ReadonlySet<string>;
}

/** The sentences of a document by the keys of their words and by their figures, with how telling each is there. */
export interface Index {
  readonly account: Account;
  readonly sentences: readonly Indexed[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** What a key weighs, 0 to 1: the more, the fewer sentences have it. */
  readonly weight: (key: string) => number;
}

/** Sentences back in which a pronoun may have its word, by way of others that begin with one. */
const BACK = 2;

/** Whether a sentence begins with a pronoun, so that the one before says what it is about. */
const isPronominal = ({ document: { text, language }, annotations: { tokens } }: Account, { from }: Span): boolean => {
  const first = tokens[indexAt(tokens, from)];
  if (first === undefined) return false;
  const { causes, attributing } = languageOf(language);
  const word = text.slice(first.from, first.to).toLowerCase();
  return causes.pronouns.has(word) || attributing.possessives.test(word);
};

/** An index of some sentences of a document; linear in its words. */
export const indexOf = (account: Account, spans: readonly Sentence[]): Index => {
  const sentences = spans.map((span): Indexed => {
    const matter = matterIn(account, span);
    return { span, matter, keys: new Set(matter.map(m => m.key)) };
  });
  const pronominal = spans.map(span => isPronominal(account, span));
  const byKey = new Map<string, number[]>();
  sentences.forEach(({ span, keys }, i) => {
    const all = new Set([...keys, ...figuresIn(account, span)]);
    for (let back = 1; back <= BACK && pronominal[i - back + 1] === true; back += 1)
      for (const key of sentences[i - back]?.keys ?? []) all.add(key);
    for (const key of all) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [i]);
      else list.push(i);
    }
  });
  const all = Math.log(1 + sentences.length) || 1;
  return {
    account,
    sentences,
    byKey,
    weight: key => Math.log(1 + sentences.length / (byKey.get(key)?.length ?? 1)) / all,
  };
};

/** How far a claim stands in one sentence. */
export interface Beside {
  readonly sentence: number;
  /** Share of the claim's weight that stands there, 0 to 1. */
  readonly share: number;
  /** Keys that stand in both; those of the sentence before among them where it begins with a pronoun. */
  readonly common: readonly string[];
  /** Share of the weight of the sentence that stands in the claim. */
  readonly back: number;
}

/** Sentences looked at for one claim, those with most in common first. */
const MOST = 6;

/** The sentences that have most of a claim's keys, and of its figures where they are given, best first. */
export const besides = (
  { sentences, byKey, weight }: Index,
  keys: ReadonlySet<string>,
  figures: readonly string[] = [],
): Beside[] => {
  const counts = new Map<number, string[]>();
  let whole = 0;
  for (const key of [...keys, ...new Set(figures)]) {
    whole += weight(key);
    for (const i of byKey.get(key) ?? []) {
      const list = counts.get(i);
      if (list === undefined) counts.set(i, [key]);
      else list.push(key);
    }
  }
  const sum = (list: Iterable<string>): number => {
    let n = 0;
    for (const key of list) n += weight(key);
    return n;
  };
  return [...counts]
    .map(([sentence, common]) => {
      const keysThere: ReadonlySet<string> = sentences[sentence]?.keys ?? new Set();
      const own = sum(keysThere);
      const back = own === 0 ? 0 : sum(common.filter(key => keysThere.has(key))) / own;
      return { sentence, common, share: whole === 0 ? 0 : sum(common) / whole, back };
    })
    .sort((a, b) => b.share - a.share || b.back - a.back || a.sentence - b.sentence)
    .slice(0, MOST);
};
