import { languageOf } from '../languages/index.js';
import { type Account, indexAt, type Place, type Wording } from '../model/index.js';
import { list } from '../text/list.js';
import { called, type Draft, type Rule } from './rule.js';

/** From this chance on a word is told of that the pack has a plainer one for: these were chosen by hand. */
export const KNOWN = 0.4;

/** From this chance on any other is. The figures of both are in `src/languages/en/models/loaded-words.md`. */
export const CERTAIN = 0.8;

/** So many words of an account are told of at most, the likeliest ones: a note a word would drown the reader. */
const SHOWN = 5;

/** A word that judges, with what could stand in its place. */
export interface Loaded extends Wording {
  readonly word: string;
  readonly lemma: string;
  readonly instead: string | undefined;
}

/** The loaded words of the narrator, the likeliest first; of a word that stands there often, one. */
export const loadedIn = ({ document, annotations: { tokens, wording } }: Account): Loaded[] => {
  const { plainer } = languageOf(document.language).wording;
  const all = wording
    .filter(({ kind, holder, score }) => kind === 'loaded' && holder === 'narrator' && score >= KNOWN)
    .map((one): Loaded => {
      const word = document.text.slice(one.from, one.to).toLowerCase();
      const lemma = tokens[indexAt(tokens, one.from)]?.lemma ?? word;
      return { ...one, word, lemma, instead: plainer.get(lemma) ?? plainer.get(word) };
    })
    .filter(({ score, instead }) => score >= CERTAIN || instead !== undefined)
    .sort((a, b) => b.score - a.score || a.from - b.from);
  return all.filter((one, i) => all.findIndex(other => other.lemma === one.lemma) === i);
};

const draftOf = (name: string, account: Account): Draft[] => {
  const all = loadedIn(account);
  const { id: document } = account.document;
  const [first, ...rest] = all.slice(0, SHOWN).map(one => ({
    ...one,
    place: { document, from: one.from, to: one.to } satisfies Place,
  }));
  if (!first) return [];
  const shown = [first, ...rest];
  const more = all.length - shown.length;
  return [
    {
      level: 'note',
      message: `${name} tells in words that judge: ${list(shown.map(({ word }) => `“${word}”`))}${more > 0 ? `, and ${String(more)} more` : ''}.`,
      sides: [first.place, ...rest.map(({ place }) => place)],
      because: [
        'they stand in the account’s own voice, not in somebody’s words',
        ...shown.flatMap(({ word, instead }) => (instead === undefined ? [] : [`plainer than “${word}”: ${instead}`])),
      ],
      otherReadings: [
        'the word is exact here: what it says was so, and can be shown',
        'it repeats what somebody said who is named elsewhere',
        'it is a comment or a review, whose readers expect a judgement',
      ],
    },
  ];
};

/** Words by which an account judges what it tells. */
export const loadedWording: Rule = {
  id: 'loaded-wording',
  find: of => of.accounts.flatMap(account => draftOf(called(of, account.document.id), account)),
};
