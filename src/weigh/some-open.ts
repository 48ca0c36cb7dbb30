import { type Language, languageOf } from '../languages/index.js';
import { type Token, within } from '../model/index.js';
import type { Figure } from './figure.js';
import { clauseBehind } from './some.js';

/** Statuses of which an account may tell by places, moments or manners: the dead of one hour or one road are told as those of the whole are. */
const TOLD_IN_PARTS: ReadonlySet<string> = new Set(['dead', 'injured']);

/** The noun of a phrase whose preposition stands before `at`; null where it is a name, a number or nothing. */
const headAt = (words: readonly Token[], at: number): Token | null => {
  let i = at;
  while (['DET', 'ADJ', 'ADV', 'PRON', 'PART', 'NUM', 'VERB'].includes(words[i]?.pos ?? '')) i += 1;
  let head: Token | null = null;
  while (words[i]?.pos === 'NOUN' || words[i]?.pos === 'PROPN') {
    head = words[i] ?? null;
    i += 1;
  }
  return head?.pos === 'NOUN' ? head : null;
};

/** Whether a noun is one for what happened itself, or for all that there were. */
const isOfWhole = ({ events, groups }: Language, lemma: string): boolean =>
  events.eventNouns.has(lemma) || events.anyEvent.has(lemma) || groups.wholeNouns.has(lemma);

/** Whether a noun stands in the sentence of a count. */
const standsWith = ({ account, sentence }: Figure, lemma: string): boolean =>
  within(account.annotations.tokens, sentence).some(t => t.lemma === lemma);

/**
 * Whether a count of the dead or the hurt stands with a phrase of place, time or manner that may mean only some of them: “seventeen died at the site of the
 * accident”, “nine were killed on the bridge”. A phrase whose noun is the happening itself, a name, or one
 * that the counts of the `whole` stand with too, does not.
 */
export const mayCountSome = (figure: Figure, whole: readonly Figure[]): boolean => {
  const { account, span, sentence, status, derivation } = figure;
  if (derivation !== null || !TOLD_IN_PARTS.has(status)) return false;
  const language = languageOf(account.document.language);
  const clause = clauseBehind(account, span, sentence);
  const words = within(account.annotations.tokens, { from: span.to, to: span.to + clause.length });
  return words.some((word, i) => {
    if (word.pos !== 'ADP' || !language.groups.somewhere.has(word.lemma)) return false;
    const head = headAt(words, i + 1);
    return head !== null && !isOfWhole(language, head.lemma) && !whole.some(f => standsWith(f, head.lemma));
  });
};
