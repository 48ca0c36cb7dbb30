import type { Language } from '../../languages/language.js';
import type { Mention, Token } from '../../model/index.js';
import { slug } from './spelling.js';

/** How many words may stand between the article and the noun. */
const MODIFIERS = 5;

const word = (text: string, token: Token | undefined): string => (token ? text.slice(token.from, token.to) : '');

interface Known {
  readonly entity: string;
  readonly modifiers: readonly string[];
  name: string;
  readonly toCome: boolean;
}

/** Documents as they are spoken of: "an interim report", then "the report". Two that differ in their adjectives are two documents. */
export const documentMentions = (language: Language, text: string, tokens: readonly Token[]): Mention[] => {
  const found: Mention[] = [];
  const known = new Map<string, Known[]>();
  tokens.forEach((token, i) => {
    const head = token.lemma;
    if (!language.names.documentHeads.has(head) || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return;
    if (word(text, token).toLowerCase() !== head) return;
    let first = i;
    while (first > 0 && i - first < MODIFIERS && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? ''))
      first -= 1;
    while (first > 0 && i - first < MODIFIERS + 2 && /^[-‑]$/.test(word(text, tokens[first - 1]))) {
      first -= 1;
      while (
        first > 0 &&
        /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[first - 1]?.pos ?? '') &&
        i - first < MODIFIERS + 4
      )
        first -= 1;
    }
    const article = word(text, tokens[first - 1]).toLowerCase();
    const next = tokens[i + 1];
    if (!language.names.documentOpeners.has(article) || next?.pos === 'NOUN' || word(text, next) === '-') return;
    const modifiers = tokens
      .slice(first, i)
      .map(t => word(text, t).toLowerCase())
      .filter(w => /^[\p{L}\p{N}]/u.test(w));
    const list = known.get(head) ?? [];
    known.set(head, list);
    const last = [...list].reverse();
    const definite = !language.names.indefiniteArticle.has(article);
    let one = definite
      ? modifiers.length === 0
        ? (last.find(k => !k.toCome) ?? last[0])
        : last.find(
            k =>
              modifiers.every(m => k.modifiers.includes(m)) ||
              (k.modifiers.length > 0 && k.modifiers.every(m => modifiers.includes(m))),
          )
      : undefined;
    if (!one) {
      const name = [...modifiers, head].length > 1 ? text.slice(tokens[first]?.from ?? 0, token.to) : word(text, token);
      const base = slug(name);
      const same = list.filter(k => k.entity === base || k.entity.startsWith(`${base}-`)).length;
      one = {
        entity: same > 0 ? `${base}-${String(same + 1)}` : base,
        modifiers,
        name,
        toCome: modifiers.some(m => language.names.stillToCome.has(m)),
      };
      list.push(one);
    } else if (modifiers.length > one.modifiers.length) {
      one.name = text.slice(tokens[first]?.from ?? 0, token.to);
    }
    const from = tokens[first - 1]?.from ?? token.from;
    found.push({ from, to: token.to, type: 'document', entity: one.entity, name: one.name });
  });
  // The fullest name may have come later than the first mention.
  const names = new Map([...known.values()].flat().map(k => [k.entity, k.name]));
  return found.map(m => ({ ...m, name: names.get(m.entity) ?? m.name }));
};
