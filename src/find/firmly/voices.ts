import { languageOf } from '../../languages/index.js';
import { type Account, type DocumentId, meets, type Span } from '../../model/index.js';
import { foldedWords, type Known, knownOf } from '../primary/document.js';
import { type Index, indexOf } from '../primary/matter.js';

/** A document in which a body or its head speaks for itself, so that others can tell what it says. */
export interface Voice {
  readonly known: Known;
  readonly index: Index;
  /** Folded nouns for the body and for what it brings out. */
  readonly nouns: ReadonlySet<string>;
  /** Folded words of the names of the body, of those who lead it and of what the document is about. */
  readonly names: ReadonlySet<string>;
}

/** Blocks at the beginning of a document that may be its head, and the longest line of one in code units. */
const HEAD = 6;
const LINE = 140;

/** So often a document calls its makers by their noun, or by "we", before it is taken for theirs. */
const OFTEN = 2;

const headOf = ({ document: { text, blocks } }: Account): Span[] => {
  const head = blocks.slice(0, HEAD);
  const end = head.findIndex(({ from, to }) => to - from > LINE || /[.!?]["”’)]?$/u.test(text.slice(from, to)));
  return end < 0 ? [...head] : head.slice(0, end);
};

/** The nouns by which a document speaks of those who made it: they stand in its head, and all through it. */
const ownNouns = (account: Account, head: readonly Span[]): string[] => {
  const { text, language, outlet } = account.document;
  const { firmly, reports } = languageOf(language);
  const lines = head.flatMap(({ from, to }) => text.slice(from, to).split('\n'));
  const isStory = lines.some(l => reports.headingSays.test(l)) || reports.openingOfStory.test(text);
  if (isStory || (outlet !== null && outlet.search(firmly.bodyNouns) < 0)) return [];
  const nouns = new Set(
    [...lines, outlet ?? ''].flatMap(line => [...line.matchAll(firmly.bodyNouns)].map(([noun]) => noun.toLowerCase())),
  );
  const body = text.slice(head.at(-1)?.to ?? 0);
  const speaks = [...body.matchAll(firmly.ofOurselves)].filter(
    ({ index }) =>
      !account.annotations.quotations.some(q =>
        meets(q, { from: index + text.length - body.length, to: index + text.length - body.length + 1 }),
      ),
  );
  return [...nouns].filter(noun => {
    const named = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    const times = firmly.ownBody.reduce(
      (n, article) => n + body.split(new RegExp(`\\b${article} ${named}\\b`, 'u')).length - 1,
      0,
    );
    return times >= OFTEN || speaks.length >= OFTEN;
  });
};

const voiceOf = (account: Account, isPrimary: boolean): Voice | null => {
  const { text, language } = account.document;
  const head = headOf(account);
  const nouns = ownNouns(account, head);
  if (nouns.length === 0 && !isPrimary) return null;
  const known = knownOf(account);
  const lines = head.map(({ from, to }) => text.slice(from, to));
  const { firmly, reports } = languageOf(language);
  const people = [...text.matchAll(firmly.madeByWhom)].flatMap(([, name]) => foldedWords(name ?? ''));
  const inHead = lines.flatMap(line => [...line.matchAll(firmly.bodyNouns)].map(([noun]) => noun.toLowerCase()));
  return {
    known,
    index: indexOf(account, known.sentences),
    nouns: new Set([
      ...nouns,
      ...(isPrimary ? inHead : []),
      ...reports.makerNouns.flatMap(m => m.nouns.filter(noun => known.makers.has(noun))),
      ...known.leaders,
      ...people,
      ...known.nouns,
      ...([...known.nouns].some(noun => firmly.broughtOut.has(noun)) ? firmly.broughtOut : []),
    ]),
    names: new Set([...known.headWords, ...known.makers, ...known.leaders, ...lines.flatMap(foldedWords), ...people]),
  };
};

/** The documents among the accounts in which a body speaks for itself: the primary ones, and those that their heads and words show to be. */
export const voicesOf = (accounts: readonly Account[], primary: readonly DocumentId[]): Voice[] =>
  accounts.flatMap(account => voiceOf(account, primary.includes(account.document.id)) ?? []);

/** The voices that words of an account name as whose word something is; empty where it is another's, or cannot be told. */
export const meantBy = (account: Account, words: string, voices: readonly Voice[]): readonly number[] => {
  const { firmly, reuse, names } = languageOf(account.document.language);
  const cut = firmly.sourceUpTo.exec(words)?.index ?? words.length;
  const isOther = firmly.anotherOne.test(words.slice(0, cut));
  const named = foldedWords(words.slice(0, cut)).filter(w => w !== 's');
  const head = named.at(-1);
  if (head === undefined || isOther) return [];
  const all = foldedWords(words);
  // names in it that are not the voice's: it is another's
  const others = [...words.matchAll(/(?<=\s|^)\p{Lu}[\p{L}’'-]*/gu)]
    .filter(({ index }) => index > 0)
    .flatMap(([word]) => foldedWords(word.replace(/['’]s$/u, '')))
    .filter(w => !reuse.functionWords.has(w) && !names.monthsAndDays.has(w));
  return voices.flatMap((voice, k) => {
    const isNamed =
      voice.nouns.has(all.at(-1) ?? '') && all.every(w => voice.names.has(w) || reuse.functionWords.has(w));
    if (voice.known.account === account || !(voice.nouns.has(head) || isNamed)) return [];
    if (firmly.indefinite.test(words) && !all.some(w => voice.known.leaders.has(w))) return [];
    if (!others.every(w => voice.names.has(w) || voice.nouns.has(w))) return [];
    return isAnothers(account, head, voice) && !others.some(w => voice.names.has(w)) ? [] : [k];
  });
};

/** Whether an account names another body by the same noun, so that the noun alone does not tell which is meant. */
const isAnothers = ({ annotations }: Account, noun: string, { names, nouns }: Voice): boolean =>
  annotations.mentions.some(m => {
    const words = foldedWords(m.name);
    return (
      m.type === 'organisation' &&
      words.length > 1 &&
      words.includes(noun) &&
      !words.some(w => w !== noun && (names.has(w) || nouns.has(w)))
    );
  });
