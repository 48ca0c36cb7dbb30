import { byPlace, type Mention, prose } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { classify } from './mentions/classify.js';
import { documentMentions } from './mentions/documents.js';
import { commonWords, runsIn, type Text } from './mentions/names.js';
import { resolve, slug } from './mentions/resolve.js';
import { rolesOf } from './mentions/roles.js';
import { indexAt } from './search.js';

/** "the spokeswoman" where exactly one person of the document is one. */
const roleMentions = (text: string, tokens: Text['tokens'], mentions: readonly Mention[]): Mention[] => {
  const persons = new Map<string, Set<string>>();
  for (const [entity, roles] of rolesOf(text, tokens, mentions)) {
    for (const role of roles) persons.set(role, (persons.get(role) ?? new Set()).add(entity));
  }
  const names = new Map(mentions.map(m => [m.entity, m.name]));
  const firstPlace = new Map<string, number>();
  for (const m of mentions) if (!firstPlace.has(m.entity)) firstPlace.set(m.entity, m.from);
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    if (!persons.has(token.lemma)) return;
    const article = tokens[i - 1];
    if (token.pos !== 'NOUN' || !article || text.slice(article.from, article.to).toLowerCase() !== 'the') return;
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
  version: 1,
  reads: ['sentences', 'tokens', 'quotations'],
  annotate(document, { sentences, tokens }) {
    const { text } = document;
    const all: Text = { text, tokens, sentences, common: commonWords(text, tokens) };
    const blocks = prose(document);
    const runs = blocks.flatMap(block => runsIn(all, block));
    const body = runs.filter(run => !run.headline).flatMap(run => classify(all, run));
    // In a headline every word is capitalised: only what the body names is a name there.
    const known = new Set(
      body.map(({ first, last }) => slug(text.slice(tokens[first]?.from ?? 0, tokens[last - 1]?.to ?? 0))),
    );
    const heads = runs.filter(run => run.headline).flatMap(run => knownIn(all, run, known));
    const headed = [...heads, ...body].sort((a, b) => a.first - b.first);
    const named = resolve(all, headed);
    const others = [...documentMentions(text, tokens), ...roleMentions(text, tokens, named)].filter(other => {
      const name = named[indexAt(named, other.from + 1) - 1];
      return !name || name.to < other.to;
    });
    return [...named, ...others].sort(byPlace);
  },
};

/** The names of the body that stand in a run of a headline, longest first. */
const knownIn = (
  all: Text,
  run: ReturnType<typeof runsIn>[number],
  known: ReadonlySet<string>,
): ReturnType<typeof classify> => {
  const found: ReturnType<typeof classify> = [];
  for (let first = run.first; first < run.last; first += 1) {
    for (let last = run.last; last > first; last -= 1) {
      const words = all.text.slice(all.tokens[first]?.from ?? 0, all.tokens[last - 1]?.to ?? 0);
      if (!known.has(slug(words))) continue;
      found.push({ ...run, first, last, type: 'other', sure: 1 });
      first = last - 1;
      break;
    }
  }
  return found;
};
