import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  byPlace,
  cover,
  holds,
  meets,
  type Span,
  within,
} from '../../model/index.js';
import { headlinesOf } from '../headline/headlines.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Meaning, meaningOf } from './meant.js';
import { plainlyTold } from './plain.js';

/** One thing that an account attributes to a document: a clause of what it is said to say. */
export interface Claim {
  readonly account: Account;
  readonly attribution: Attribution;
  /** Indices of the primary documents that may be meant, at least one. */
  readonly may: readonly number[];
  readonly span: Span;
  /** What the whole attribution gives to the document. */
  readonly whole: Span;
  /** It is only told on the way, so that the account itself may say it: "the gate, which had been built in 1960". */
  readonly aside: boolean;
  /** Somebody else says that the document says it. */
  readonly passedOn: boolean;
  /** The document itself is the source, or named beside its office; otherwise the office may have said it elsewhere. */
  readonly certain: boolean;
}

/** A clause with fewer words is no claim of its own. */
const FEWEST = 3;

/** The clauses of what somebody is said to say. */
export const clausesOf = (
  { document: { text, language }, annotations }: Account,
  part: Span,
): { span: Span; aside: boolean }[] => {
  const { reports } = languageOf(language);
  const note = reports.noteBehind.exec(text.slice(part.from, part.to))?.[0].length ?? 0;
  const inside = within(annotations.tokens, { from: part.from, to: part.to - note });
  const starts: { at: number; aside: boolean }[] = [{ at: part.from, aside: false }];
  const wordOf = (i: number): string => {
    const token = inside[i];
    return token === undefined ? '' : text.slice(token.from, token.to).toLowerCase();
  };
  inside.forEach((token, i) => {
    if (i === 0) return;
    const word = wordOf(i);
    const before = wordOf(i - 1);
    const next = inside[i + 1];
    if (/^[;.!?]$/u.test(before) || annotations.sentences.some(s => s.from === token.from))
      starts.push({ at: token.from, aside: false });
    else if (reports.onTheWay.has(word) && (before === ',' || inside[i - 1]?.pos === 'ADP'))
      starts.push({ at: inside[i - 1]?.pos === 'ADP' ? (inside[i - 1]?.from ?? token.from) : token.from, aside: true });
    else if (before === ',' && reports.furtherClause.has(word)) starts.push({ at: token.from, aside: false });
    else if (reports.joiningClauses.has(word) && next !== undefined && /^(?:VERB|AUX)$/u.test(next.pos))
      starts.push({ at: token.from, aside: false });
    else if (reports.joiningClauses.has(word) && reports.saidFurther.has(wordOf(i + 1)))
      starts.push({ at: token.from, aside: false });
  });
  const found: { span: Span; aside: boolean; words: number }[] = [];
  starts.forEach(({ at, aside }, i) => {
    const end = starts[i + 1]?.at ?? part.to - note;
    const words = within(inside, { from: at, to: end }).filter(t => t.pos !== 'PUNCT');
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    const previous = found.at(-1);
    // a subject with what is told of it on the way: what is said of it cannot be told apart
    const opened = previous !== undefined && previous.words < FEWEST;
    if (previous !== undefined && (opened || words.length < FEWEST))
      found[found.length - 1] = {
        span: { from: previous.span.from, to: last.to },
        aside: previous.aside || opened,
        words: previous.words + words.length,
      };
    else found.push({ span: { from: first.from, to: last.to }, aside, words: words.length });
  });
  return found;
};

/** What is said without the place and the day that a story opens with: "Port Orrin, 3 March - ". */
const withoutPlace = ({ document: { text, blocks, language } }: Account, part: Span): Span => {
  if (!blocks.some(b => b.from === part.from)) return part;
  const opened = languageOf(language).reports.openingOfStory.exec(text.slice(part.from, part.to));
  return { from: part.from + (opened?.[0].length ?? 0), to: part.to };
};

/** All that the accounts attribute to the primary documents, and what each account calls them. */
export interface Attributed {
  readonly claims: readonly Claim[];
  readonly meanings: ReadonlyMap<Account, Meaning>;
}

/** The sentence that a place begins in, where it does not tell of the day on which a document came out: what is said then may be no part of it. */
const sentenceOf = ({ document: { text, language }, annotations }: Account, { from }: Span): Span | null => {
  const sentence = around(annotations.sentences, { from, to: from + 1 });
  if (sentence === undefined) return null;
  const { whenBroughtOut } = languageOf(language).reports;
  return whenBroughtOut.test(text.slice(sentence.from, sentence.to)) ? null : sentence;
};

/** What the attributions of an account give to the documents or their offices. */
const attributedIn = (account: Account, meaning: Pick<Meaning, 'of' | 'madeBy' | 'namedIn'>): Claim[] =>
  account.annotations.attributions.flatMap((attribution): Claim[] => {
    const { source, content, act, polarity } = attribution;
    // a document that thinks or wants says so
    if (
      (act !== 'speech' && meaning.of(attribution).length === 0) ||
      polarity === 'asks' ||
      content.length === 0 ||
      source.length === 0
    )
      return [];
    const sentence = sentenceOf(account, cover([...source, ...content]));
    const own = sentence === null ? [] : meaning.of(attribution);
    const office = own.length > 0 ? [] : meaning.madeBy(attribution);
    // the office says in its sentence that it is the document that says it
    const beside = office.length === 0 || sentence === null ? [] : meaning.namedIn(sentence);
    const sure = office.filter(k => beside.includes(k));
    const may = own.length > 0 ? own : sure.length > 0 ? sure : office;
    if (may.length === 0) return [];
    const whole = cover(content);
    const outer = attribution.within === null ? undefined : account.annotations.attributions[attribution.within];
    const passedOn =
      outer !== undefined && outer.source.length > 0 && meaning.of(outer).length + meaning.madeBy(outer).length === 0;
    const certain = own.length > 0 || sure.length > 0;
    return content
      .flatMap(part => clausesOf(account, withoutPlace(account, part)))
      .map(clause => ({ account, attribution, may, whole, passedOn, certain, ...clause }));
  });

const claimsIn = (account: Account, meaning: Meaning): Claim[] => {
  const attributed = attributedIn(account, meaning);
  const plain = plainlyTold(account, meaning, attributed).flatMap(({ attribution, may, certain, passedOn }) => {
    const whole = cover(attribution.content);
    return clausesOf(account, whole).map(clause => ({
      account,
      attribution,
      may,
      whole,
      passedOn,
      certain,
      ...clause,
    }));
  });
  return [...attributed, ...plain];
};

/** Claims that follow each other in the text are looked at for one that lies in another: so many on either side. */
const NEAR = 24;

/** A clause that two attributions hold is told once, by the one with less content. */
const once = (claims: readonly Claim[]): Claim[] => {
  const ordered = [...claims].sort((a, b) => byPlace(a.span, b.span));
  const lies = (inner: Span, outer: Span): boolean =>
    holds(outer, inner) && (outer.from !== inner.from || outer.to !== inner.to);
  return ordered.filter(
    (a, i) =>
      !ordered.slice(Math.max(0, i - NEAR), i + NEAR).some(b => meets(a.span, b.span) && lies(b.whole, a.whole)),
  );
};

/** What a headline gives to the office is the document's, where the account goes on to tell of the document. */
const headlined = ({ account, span }: Claim): boolean => headlinesOf(account).some(h => holds(h, span));

/** Claims told once, those of a headline with what the account goes on to tell. */
const settled = (claims: readonly Claim[]): Claim[] => {
  const own = once(claims);
  return own.map(claim => ({
    ...claim,
    certain: claim.certain || (headlined(claim) && own.some(c => c.certain && c.may.some(k => claim.may.includes(k)))),
  }));
};

/** What the attributions of one account give to documents, clause by clause. */
export const claimsOf = (account: Account, meaning: Pick<Meaning, 'of' | 'madeBy' | 'namedIn'>): Claim[] =>
  settled(attributedIn(account, meaning));

/** What accounts attribute to the primary documents, clause by clause. */
export const attributedTo = (accounts: readonly Account[], known: readonly Known[]): Attributed => {
  const primary = new Set(known.map(({ id }) => id));
  const code = known[0]?.language.code;
  const others = accounts.filter(
    a => !primary.has(a.document.id) && code !== undefined && a.document.language.startsWith(code),
  );
  const meanings = new Map(others.map(account => [account, meaningOf(account, known)]));
  const claims = [...meanings].flatMap(([account, meaning]) => settled(claimsIn(account, meaning)));
  return { claims, meanings };
};

/** What a claim says, without the word that opens it, as a departure shows it. */
export const toldIn = ({ account, span }: Claim): Pick<Departure, 'here' | 'told'> => {
  const { text, language } = account.document;
  const opens = languageOf(language).reports.complementizer.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
  return { here: span, told: citedWords(text, { from: span.from + opens, to: span.to }) };
};

/** What a claim says with whose word it is given as, where both stand in one sentence: "According to the board the gate was open". */
export const withSource = (claim: Claim): Pick<Departure, 'here' | 'told'> => {
  const { account, attribution, span } = claim;
  const sentence = around(account.annotations.sentences, { from: span.from, to: span.from + 1 });
  const words = [...attribution.source, ...attribution.cue].filter(w => sentence !== undefined && holds(sentence, w));
  const here = cover([...words, span]);
  return { here, told: citedWords(account.document.text, here) };
};
