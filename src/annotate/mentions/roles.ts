import type { Language } from '../../languages/language.js';
import type { Mention, Token } from '../../model/index.js';
import { indexAt } from '../search.js';

/** What the document calls a person, by entity: nouns in lower case, from title and apposition. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** How far before a name its title may begin, and how far behind it an apposition may say what the person is. */
const BEFORE = 6;
const BEHIND = 14;

/** The roles of the persons of a document: "analyst Orhan Delan", "Maria Ortiz, a spokeswoman for the ministry". */
export const rolesOf = (
  { names }: Language,
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Roles => {
  const roles = new Map<string, string[]>();
  const word = (i: number): string =>
    tokens[i] ? text.slice(tokens[i].from, tokens[i].to).toLowerCase().replace(/\.$/, '') : '';
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const known = roles.get(mention.entity) ?? [];
    roles.set(mention.entity, known);
    const first = indexAt(tokens, mention.from);
    const last = indexAt(tokens, mention.to);
    // "the transport minister, Ana Ruiz,"
    const comma = word(first - 1) === ',' && names.personNouns.has(word(first - 2)) ? 1 : 0;
    for (let i = first - 1 - comma; i >= Math.max(0, first - BEFORE); i -= 1) {
      const token = tokens[i];
      if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) break;
      if (text.slice(token.to, tokens[i + 1]?.from ?? token.to).includes('\n')) break;
      if (names.personNouns.has(word(i))) known.push(word(i));
    }
    if (word(last) !== ',') continue;
    let i = last + 1;
    if (names.personRelatives.has(word(i))) continue;
    if (/^\d/.test(word(i)) && word(i + 1) === ',') i += 2;
    if (!/^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? '')) continue;
    for (; i < Math.min(tokens.length, last + BEHIND); i += 1) {
      if (/^[,.;]$/.test(word(i)) || tokens[i]?.pos === 'VERB') break;
      if (names.personNouns.has(word(i))) {
        known.push(word(i));
        break;
      }
    }
  }
  return roles;
};
