import type { Language } from '../../languages/language.js';
import type { Mention } from '../../model/index.js';
import { Knows } from './lexicon.js';
import type { Prepared } from './prepared.js';
import { slug } from './spelling.js';

/** How many words may stand between the article and the noun: "the second fatal mine". */
const MODIFIERS = 3;

/** Nouns before the head that are names of what it happened to; an adjective of degree ("deadly") tells no other happening. */
const YEAR = /^\d{4}$/;

interface Known {
  readonly entity: string;
  readonly kind: string | null;
  readonly told: string;
  name: string;
  definite: boolean;
}

/**
 * Happenings as they are spoken of: "a collapse at the mine", then "the collapse", "the accident". One of the kind is one and the same until words such as
 * "another", "earlier" or a year make it another one. What is only ever told as one of many ("a collapse") is no mention.
 */
export const happeningMentions = ({ events, names }: Language, { text, tokens, words }: Prepared): Mention[] => {
  const known: Known[] = [];
  const found: { readonly mention: Mention; readonly of: Known }[] = [];
  tokens.forEach((token, i) => {
    const general = events.anyEvent.has(token.lemma);
    const kind = events.eventNouns.get(token.lemma);
    if ((kind === undefined && !general) || !/^(?:NOUN|VERB)$/.test(token.pos) || words[i]?.lower !== token.lemma)
      return;
    const next = tokens[i + 1];
    // In "fire doors" and "crash site" the word only says what kind of thing the next one is.
    if (
      next &&
      (next.pos === 'NOUN' ||
        next.pos === 'PROPN' ||
        words[i + 1]?.lower === '-' ||
        names.possessiveMarks.has(words[i + 1]?.lower ?? ''))
    )
      return;
    let first = i;
    while (
      first > 0 &&
      i - first < MODIFIERS &&
      (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? '') ||
        events.another.has(words[first - 1]?.lower ?? ''))
    )
      first -= 1;
    const article = words[first - 1]?.lower ?? '';
    const definite = names.knownOpeners.has(article);
    if (!definite && !names.indefiniteArticle.has(article)) return;
    const modifiers = words.slice(first, i).map(w => w.lower);
    const other = modifiers.filter(w => events.another.has(w) || YEAR.test(w));
    const told = other.join(' ');
    let one = known.findLast(
      k => k.told === told && (general || k.kind === kind || (k.kind === null && kind !== undefined && definite)),
    );
    // "The accident" is the one happening of the account, where it has just one.
    if (general && told === '' && !one) {
      const all = known.filter(k => k.told === '');
      one = all.length === 1 ? all[0] : undefined;
    }
    const name = text.slice(tokens[first]?.from ?? token.from, token.to);
    if (!one) {
      one = {
        entity: slug([...other, kind ?? token.lemma].join(' ')),
        kind: kind ?? null,
        told,
        name: token.lemma,
        definite,
      };
      known.push(one);
    }
    if (definite) one.definite = true;
    if (
      !general &&
      modifiers.length > 0 &&
      one.name === token.lemma &&
      !words.slice(first, i).some(w => (w.knows & Knows.calendar) !== 0)
    )
      one.name = name;
    found.push({
      mention: {
        from: tokens[first - 1]?.from ?? token.from,
        to: token.to,
        type: 'event',
        entity: one.entity,
        name: one.name,
      },
      of: one,
    });
  });
  return found.flatMap(({ mention, of }) => (of.definite ? [{ ...mention, name: of.name }] : []));
};
