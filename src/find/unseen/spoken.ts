import { type Language, languageOf } from '../../languages/index.js';
import { type Account, around, holds, meets, type Span, type Time, type Token, within } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { foldedWords } from '../primary/document.js';
import { type Maker, makerOf } from './maker.js';

/** A date of a document: of the day that stands on it, or of its coming out. */
export interface Dated extends Time {
  readonly how: 'dated' | 'released';
}

/** A place where an account speaks of a document. */
export interface Spoken {
  /** The noun with the words before it that belong to it. */
  readonly at: Span;
  /** The same in words, without article and owner: "final report". */
  readonly name: string;
  /** Key of its kind; null where the noun is one for any document. */
  readonly kind: string | null;
  readonly stage: string | null;
  readonly leaked: boolean;
  readonly maker: Maker | null;
  /** Stems of what it is said to be about, and of names before the noun. */
  readonly about: ReadonlySet<string>;
  /** When it is said to have come out, or how it is dated. */
  readonly dates: readonly Dated[];
  /** It is told to be another one than was spoken of, or one of many. */
  readonly foreign: boolean;
  /** It has not come out yet. */
  readonly toCome: boolean;
}

/** Words before the noun that belong to it, and words of what it is about. */
const BEFORE = 8;
const ABOUT = 6;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u;
const MATTER = /^(?:NOUN|PROPN)$/u;

const wordOf = (text: string, token: Token | undefined): string =>
  token === undefined ? '' : text.slice(token.from, token.to);

/** Index of the first word of the noun phrase that ends in a token. */
const phraseStart = (
  { document: { text }, annotations: { tokens } }: Account,
  i: number,
  sentence: Span,
  { unseen }: Language,
): number => {
  let first = i;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.from >= sentence.from &&
    (NOMINAL.test(token.pos) ||
      (token.from > sentence.from && /^\p{Lu}\p{Ll}/u.test(wordOf(text, token)) && token.pos === 'VERB') ||
      unseen.joinedWords.test(wordOf(text, token)) ||
      unseen.itsMaker.has(wordOf(text, token).toLowerCase()) ||
      unseen.leaked.has(wordOf(text, token).toLowerCase()));
  while (i - first < BEFORE && belongs(tokens[first - 1])) first -= 1;
  return first;
};

/** Stems of the names and nouns of some words that tell what a document is about. */
const stemsOf = ({ document: { text } }: Account, tokens: readonly Token[], { names, reuse }: Language): string[] =>
  tokens.flatMap(token => {
    const word = wordOf(text, token);
    const lower = word.toLowerCase();
    const tells = MATTER.test(token.pos) || /^\p{Lu}/u.test(word);
    const isTime = names.monthsAndDays.has(lower) || /\d/u.test(word);
    return tells && !isTime && !reuse.functionWords.has(lower) && /\p{L}{3}/u.test(word) ? [stem(lower)] : [];
  });

/** What the words behind a document say that it is about. */
const aboutBehind = (
  account: Account,
  noun: Span,
  sentence: Span,
  kind: string | null,
  language: Language,
): string[] => {
  const { aboutWhat, addressedTo, oftenMade } = language.unseen;
  const words = account.document.text.slice(noun.to, sentence.to);
  const lead = (aboutWhat.exec(words) ?? (oftenMade.has(kind ?? '') ? addressedTo.exec(words) : null))?.[0];
  if (lead === undefined) return [];
  const rest = within(account.annotations.tokens, { from: noun.to + lead.length, to: sentence.to }).slice(0, ABOUT);
  const end = rest.findIndex(
    (t, i) => /^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(t.pos) || (t.pos === 'DET' && MATTER.test(rest[i - 1]?.pos ?? '')),
  );
  return stemsOf(account, end < 0 ? rest : rest.slice(0, end), language);
};

/** The days that an account gives for a document where it names it: when it came out, or how it is dated. */
const datesOf = (
  { document: { text }, annotations }: Account,
  at: Span,
  sentence: Span,
  { occasions, unseen }: Language,
): Dated[] => {
  const released = annotations.occasions
    .filter(o => o.kind === occasions.released && meets(o, at))
    .flatMap(o => o.dates);
  const howOf = (time: Time): Dated['how'] | null => {
    if (released.some(d => d.from === time.from)) return 'released';
    return holds(at, time) || (time.from >= at.to && unseen.datedOn.test(text.slice(at.to, time.from)))
      ? 'dated'
      : null;
  };
  return within(annotations.times, sentence).flatMap(time => {
    const how = time.type === 'DATE' ? howOf(time) : null;
    return how === null ? [] : [{ ...time, how }];
  });
};

const spokenAt = (account: Account, i: number, language: Language): Spoken | null => {
  const {
    document: { text },
    annotations: { tokens, sentences },
  } = account;
  const { unseen, names } = language;
  const token = tokens[i];
  if (token === undefined || !MATTER.test(token.pos)) return null;
  const noun = wordOf(text, token).toLowerCase();
  const kind = unseen.documentKinds.get(noun) ?? null;
  if (kind === null && !unseen.anyDocument.has(noun)) return null;
  const next = tokens[i + 1];
  // part of a longer noun: "report card"
  const goesOn = next?.pos === 'NOUN' && !unseen.documentHolds.has(wordOf(text, next).toLowerCase());
  if (goesOn && /^\s+$|^[-‑]?$/u.test(text.slice(token.to, next.from))) return null;
  const sentence = around(sentences, token);
  if (sentence === undefined) return null;
  const first = phraseStart(account, i, sentence, language);
  const before = tokens.slice(first, i);
  const at = { from: tokens[first]?.from ?? token.from, to: token.to };
  const maker = makerOf(account, at, token);
  const own = before.filter(t => {
    const word = wordOf(text, t).toLowerCase();
    const isJoined =
      /[-‑]/u.test(text.slice(t.to, t.to + 1)) || /[-‑]/u.test(text.slice(Math.max(0, t.from - 1), t.from));
    return !unseen.joinedWords.test(word) && !isJoined && !(maker?.words.has(language.nouns.singular(word)) ?? false);
  });
  const words = own.map(t => wordOf(text, t).toLowerCase());
  const stage = words.map(w => unseen.documentStages.get(w)).find(s => s !== undefined) ?? null;
  const inner = words.map(w => unseen.documentKinds.get(w)).find(k => k !== undefined && k !== kind);
  const plain = own.filter(
    t =>
      !unseen.documentStages.has(wordOf(text, t).toLowerCase()) &&
      !unseen.documentKinds.has(wordOf(text, t).toLowerCase()),
  );
  const staged = before.filter(
    t =>
      unseen.documentStages.has(wordOf(text, t).toLowerCase()) ||
      unseen.documentKinds.has(wordOf(text, t).toLowerCase()),
  );
  // "a report in the Courier"
  const printed = unseen.printedIn.exec(text.slice(token.to, sentence.to))?.[0].length ?? 0;
  const isPrinted =
    printed > 0 &&
    kind === 'report' &&
    !account.annotations.mentions.some(m => m.type === 'place' && m.from === token.to + printed) &&
    !account.annotations.times.some(t => t.from === token.to + printed);
  return {
    at,
    name: [...staged, token].map(t => wordOf(text, t).toLowerCase()).join(' '),
    kind: inner !== undefined && unseen.madeOnce.has(inner) ? inner : kind,
    stage,
    leaked: words.some(w => unseen.leaked.has(w)),
    maker,
    about: new Set([...stemsOf(account, plain, language), ...aboutBehind(account, token, sentence, kind, language)]),
    dates: datesOf(account, at, sentence, language),
    toCome: unseen.toCome.test(text.slice(token.to, sentence.to)),
    foreign:
      isPrinted ||
      unseen.otherDocument.test(
        foldedWords(words.join(' '))
          .filter(w => !names.monthsAndDays.has(w))
          .join(' '),
      ),
  };
};

/** All places where an account speaks of a document, in order. */
export const spokenIn = (account: Account): Spoken[] => {
  const language = languageOf(account.document.language);
  return account.annotations.tokens.flatMap((_, i) => spokenAt(account, i, language) ?? []);
};
