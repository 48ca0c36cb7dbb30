import type { Language } from '../languages/language.js';
import { byPlace, type Mention, prose, type Token } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { documentMentions } from './mentions/documents.js';
import { happeningMentions } from './mentions/happenings.js';
import { prepare } from './mentions/prepared.js';
import { recognise } from './mentions/recognise.js';
import { refine } from './mentions/refine.js';
import { resolve } from './mentions/resolve.js';
import { rolesOf } from './mentions/roles.js';
import { indexAt } from './search.js';

/** "the spokeswoman" where exactly one person of the document is one. */
const roleMentions = (
  language: Language,
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Mention[] => {
  const persons = new Map<string, Set<string>>();
  for (const [entity, roles] of rolesOf(language, text, tokens, mentions)) {
    for (const role of roles) persons.set(role, (persons.get(role) ?? new Set()).add(entity));
  }
  const names = new Map(mentions.map(m => [m.entity, m.name]));
  const firstPlace = new Map<string, number>();
  for (const m of mentions) if (!firstPlace.has(m.entity)) firstPlace.set(m.entity, m.from);
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    if (!persons.has(token.lemma)) return;
    const article = tokens[i - 1];
    if (
      token.pos !== 'NOUN' ||
      !article ||
      !language.names.definiteArticle.has(text.slice(article.from, article.to).toLowerCase())
    )
      return;
    const holders = persons.get(token.lemma);
    const next = tokens[i + 1];
    if (holders?.size !== 1 || (next && /^(?:PROPN|NOUN|ADP|PART)$/.test(next.pos))) return;
    const [entity = ''] = holders;
    // Somebody is "the" minister only after being named.
    if ((firstPlace.get(entity) ?? Number.POSITIVE_INFINITY) > token.from) return;
    found.push({ from: article.from, to: token.to, type: 'person', entity, name: names.get(entity) ?? entity });
  });
  return found;
};

/**
 * Names, and descriptions that stand for one: persons, organisations, places, documents, events. A capital or a government building
 * is a place or an organisation of its own, never the government that it may speak for.
 */
export const mentions: Annotator<'mentions'> = {
  writes: 'mentions',
  version: 3,
  reads: ['sentences', 'tokens', 'quotations'],
  annotate(document, { sentences, tokens }, language) {
    const { text } = document;
    const all = prepare(language, text, tokens, sentences, prose(document));
    const named = resolve(language, all, refine(language, all, recognise(language, all)));
    const others = [
      ...documentMentions(language, text, tokens),
      ...happeningMentions(language, all),
      ...roleMentions(language, text, tokens, named),
    ].filter(other => {
      const name = named[indexAt(named, other.from + 1) - 1];
      return !name || name.to < other.to;
    });
    return [...named, ...others].sort(byPlace);
  },
};
