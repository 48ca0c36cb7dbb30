import { generations, particles } from '../../languages/en/names.js';
import type { Mention, MentionType } from '../../model/index.js';
import type { Named } from './classify.js';
import { type Text, wordOf } from './names.js';

interface Entity {
  readonly name: string;
  readonly type: MentionType;
}

/** A stable key of a name within its document: lower case, words joined by hyphens. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const nameOf = ({ text, tokens }: Text, { first, last }: Named): string =>
  text.slice(tokens[first]?.from ?? 0, tokens[last - 1]?.to ?? 0).replace(/\s+/g, ' ');

const surnameOf = (name: string): string => {
  const words = name.split(' ').filter(w => !generations.has(w.toLowerCase()));
  return (words.at(-1) ?? '').toLowerCase();
};

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w[0] ?? '')
    .join('');

/**
 * Gives every name its entity: a surname alone is the one person of that surname, an acronym the long form that it stands next to in
 * brackets or whose initials it is, any other name itself. Where two persons share a surname, the surname alone is neither.
 */
export const resolve = (all: Text, named: readonly Named[]): Mention[] => {
  const entities = new Map<string, Entity>();
  const surnames = new Map<string, Set<string>>();
  const full = new Map<string, string>();
  const acronyms = new Map<string, string>();
  const types = new Map<string, { type: MentionType; sure: number }>();
  const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.]{1,6}$/u.test(name);

  for (const one of named) {
    const name = nameOf(all, one);
    const key = slug(name);
    const known = types.get(key);
    if (!known || one.sure > known.sure) types.set(key, one);
    full.set(key, name);
  }
  for (const [key, name] of full) {
    const type = types.get(key)?.type ?? 'other';
    if (type === 'person' && name.includes(' ')) {
      const surname = surnameOf(name);
      const persons = surnames.get(surname) ?? new Set<string>();
      persons.add(key);
      surnames.set(surname, persons);
    }
  }
  // "Karvia Harbour Board (KHB)" and "KHB (Karvia Harbour Board)"
  named.forEach((one, i) => {
    const next = named[i + 1];
    if (
      next?.first !== one.last + 1 ||
      wordOf(all.text, all.tokens[one.last]) !== '(' ||
      wordOf(all.text, all.tokens[next.last]) !== ')'
    )
      return;
    const [a, b] = [nameOf(all, one), nameOf(all, next)];
    if (isAcronym(b) && !isAcronym(a)) acronyms.set(slug(b), slug(a));
    else if (isAcronym(a) && !isAcronym(b)) acronyms.set(slug(a), slug(b));
  });
  const longForms = new Map<string, [string, string][]>();
  for (const [key, name] of full) {
    if (types.get(key)?.type !== 'organisation' || !name.includes(' ')) continue;
    const initials = initialsOf(name);
    longForms.set(initials, [...(longForms.get(initials) ?? []), [key, name]]);
  }
  for (const [key, name] of full) {
    if (!isAcronym(name) || acronyms.has(key)) continue;
    const long = longForms.get(name.replace(/\./g, '')) ?? [];
    if (long.length === 1 && long[0]) acronyms.set(key, long[0][0]);
  }
  // A longer name of the same person: "Ana Ruiz" and "Ana Maria Ruiz".
  const fuller = new Map<string, string>();
  for (const persons of surnames.values()) {
    const keys = [...persons].sort((a, b) => b.length - a.length);
    for (const short of keys) {
      const first = short.split('-')[0];
      const long = keys.filter(k => k !== short && k.length > short.length && k.split('-')[0] === first);
      if (long.length === 1 && long[0]) fuller.set(short, long[0]);
    }
  }
  for (const [key, name] of full) entities.set(key, { name, type: types.get(key)?.type ?? 'other' });

  const entityOf = (key: string, name: string, type: MentionType): string => {
    const direct = acronyms.get(key) ?? fuller.get(key);
    if (direct !== undefined) return fuller.get(direct) ?? direct;
    if (!name.includes(' ') || particles.has((name.split(' ')[0] ?? '').toLowerCase())) {
      const persons = [...(surnames.get(surnameOf(name)) ?? [])].map(k => fuller.get(k) ?? k);
      const distinct = new Set(persons);
      if (
        distinct.size === 1 &&
        (type === 'person' || type === 'other' || (type === 'organisation' && !isAcronym(name)) || type === 'place')
      )
        return persons[0] ?? key;
    }
    return key;
  };
  const found: Mention[] = [];
  for (const one of named) {
    const name = nameOf(all, one);
    const key = slug(name);
    const entity = entityOf(key, name, types.get(key)?.type ?? one.type);
    const known = entities.get(entity) ?? { name, type: one.type };
    if (known.type === 'other' && !strong(name)) continue;
    found.push({
      from: all.tokens[one.first]?.from ?? 0,
      to: all.tokens[one.last - 1]?.to ?? 0,
      type: known.type,
      entity,
      name: known.name,
    });
  }
  return found;
};

/** A name of no known kind is kept where it is more than one capitalised word or has a shape of its own. */
const strong = (name: string): boolean => /\s/.test(name) || /\p{Lu}.*\p{Lu}|\./u.test(name);
