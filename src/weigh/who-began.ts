import { languageOf } from '../languages/index.js';
import { type Account, indexAt, type Lineage, type Sentence, type Span, type Token, within } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { attributionsAt, holderAt } from './holder.js';

/** Whom an account has begin a fight: those under arms for a state, other people, or only the place that the first shot came from. */
type Side = 'state' | 'people' | 'place';

interface Began extends Claim {
  readonly side: Side;
}

/** How far behind a first shot the place stands that it came from, in words. */
const BEHIND = 8;

const NOMINAL = /^(?:NOUN|PROPN)$/u;

const nounOf = ({ document }: Account, { from, to }: Span): string =>
  languageOf(document.language).nouns.singular(document.text.slice(from, to).toLowerCase());

/** The words right before those that say who began, as far as a noun phrase goes: “the police” of “the police had fired first”; null where there is no noun. */
const doerBefore = ({ annotations: { tokens } }: Account, sentence: Sentence, at: number): readonly Token[] | null => {
  let i = indexAt(tokens, at) - 1;
  while (tokens[i] !== undefined && /^(?:AUX|ADV)$/u.test(tokens[i]?.pos ?? '')) i -= 1;
  const end = i;
  while ((tokens[i]?.from ?? -1) >= sentence.from && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[i]?.pos ?? '')) i -= 1;
  const found = tokens.slice(i + 1, end + 1);
  return NOMINAL.test(found.at(-1)?.pos ?? '') ? found : null;
};

/** The words behind “the first shot came from”, to the end of the phrase. */
const placeBehind = (
  { document, annotations: { tokens } }: Account,
  sentence: Sentence,
  at: number,
): readonly Token[] => {
  const { ofWords } = languageOf(document.language).events;
  const from = indexAt(tokens, at);
  const found: Token[] = [];
  for (const token of tokens.slice(from, from + BEHIND)) {
    if (token.from >= sentence.to || !/^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PART)$/u.test(token.pos)) break;
    if (token.pos === 'ADP' && !ofWords.has(token.lemma)) break;
    found.push(token);
  }
  while (found.length > 0 && !NOMINAL.test(found.at(-1)?.pos ?? '')) found.pop();
  return found;
};

/** On which side those stand whom some words name; null where they may be on any. */
const sideOf = (account: Account, words: readonly Token[], isPlace: boolean): Side | null => {
  const { casualties, tellings } = languageOf(account.document.language);
  const nouns = words.filter(({ pos }) => NOMINAL.test(pos)).map(token => nounOf(account, token));
  if (nouns.some(noun => tellings.underArms.has(noun))) return 'state';
  if (isPlace) return nouns.length > 0 ? 'place' : null;
  const head = nouns.at(-1) ?? '';
  return casualties.people.has(head) && !tellings.onAnySide.has(head) ? 'people' : null;
};

/** Whom the sentences of an account have begin it, each with its holder; what is hedged, denied, asked or left open is left out. */
const beganIn = (account: Account): Began[] => {
  const { document, annotations } = account;
  const { reservations, disputes, tellings } = languageOf(document.language);
  return annotations.sentences.flatMap((sentence): Began[] => {
    const text = document.text.slice(sentence.from, sentence.to);
    const found = reservations.struckFirst.exec(text);
    if (found === null || text.includes('?') || reservations.nobodyNamed.test(text)) return [];
    const match = { from: sentence.from + found.index, to: sentence.from + found.index + found[0].length };
    const came = tellings.cameFrom.exec(document.text.slice(match.to, sentence.to));
    const isPlace = came !== null;
    const words = isPlace
      ? placeBehind(account, sentence, match.to + came[0].length)
      : doerBefore(account, sentence, match.from);
    const [first, last] = [words?.[0], words?.at(-1)];
    if (words === null || first === undefined || last === undefined) return [];
    const at = { from: first.from, to: last.to };
    const whole = { from: Math.min(at.from, match.from), to: Math.max(at.to, match.to) };
    const said = document.text
      .slice(whole.from, whole.to)
      .toLowerCase()
      .split(/\P{L}+/u);
    if (said.some(w => disputes.notWords.has(w) || disputes.noneWords.has(w))) return [];
    if (within(annotations.hedges, sentence).length > 0) return [];
    if (attributionsAt(account, match).some(a => a.polarity !== 'asserts')) return [];
    const side = sideOf(account, words, isPlace);
    if (side === null) return [];
    const value = document.text.slice(at.from, at.to).replace(/\s+/gu, ' ');
    const answer = { value, document: document.id, ...whole, ...holderAt(account, match), derived: false };
    return [{ account, answer, exact: true, addends: [], apart: [], side }];
  });
};

/** Those under arms for a state are neither other people nor in a place that is not theirs; who was in a place is not told. */
const differ = (a: Began, b: Began): boolean => a.side !== b.side && [a, b].some(({ side }) => side === 'state');

const measure: Measure<Began> = {
  fits: (a, b) => !differ(a, b),
  order: (a, b) => (String(a.answer.value) < String(b.answer.value) ? -1 : 1),
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

/** Who fired or struck first: asked where those under arms for a state are said to have, and others, or from another place. */
export const weighWhoBegan = (accounts: readonly Account[], lineage: Lineage): Weighed[] => {
  const claims = accounts.flatMap(beganIn);
  const [first] = claims;
  if (first === undefined || !claims.some(a => claims.some(b => differ(a, b)))) return [];
  const { whoBegan } = languageOf(first.account.document.language).tellings;
  return [ask({ question: whoBegan, slot: 'who:began', scope: null }, claims, compare(claims, measure), lineage)];
};
