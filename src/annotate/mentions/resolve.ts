import type { Language } from '../../languages/language.js';
import type { Mention, MentionType } from '../../model/index.js';
import { genderOfTitle, genderOfName } from './gender.js';
import { Knows } from './lexicon.js';
import type { Prepared } from './prepared.js';
import { likeliest, type Named } from './refine.js';
import { slug, soundOf } from './spelling.js';

interface Entity {
  readonly key: string;
  readonly name: string;
  readonly type: MentionType;
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.&]{1,7}$/u.test(name);

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w[0] ?? '')
    .join('');

/** The words of a person's name without "Jr", and with particles at its end joined to the family name: "van der Velde". */
const partsOf = ({ names }: Language, name: string): string[] =>
  name.split(' ').filter(w => !names.generations.has(w.toLowerCase()));

/** The same without the particles at its beginning: "Van der Heuvel" is one word. */
const coreOf = (language: Language, name: string): string[] => {
  const { names } = language;
  const parts = partsOf(language, name);
  let first = 0;
  while (first < parts.length - 1 && names.particles.has((parts[first] ?? '').toLowerCase())) first += 1;
  return parts.slice(first);
};

/** Names of more words, and families of more members, are not compared: no text has them but a hostile one. */
const MOST = 6;
const FAMILY = 40;

const familyOf = (language: Language, name: string): string => partsOf(language, name).at(-1) ?? '';

/** Adds to a set in a map. */
const into = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
};

const only = (set: ReadonlySet<string> | undefined): string | null => {
  if (set?.size !== 1) return null;
  const [one = null] = set;
  return one;
};

/** What may be said of one name in the document, by its spelling. */
interface Spelled {
  readonly key: string;
  /** The first way in which it is written; one not all in capitals before one that is. */
  name: string;
  readonly mentions: Named[];
}

const spelledIn = (named: readonly Named[]): Map<string, Spelled> => {
  const found = new Map<string, Spelled>();
  for (const one of named) {
    const { key } = one;
    const known = found.get(key);
    if (!known) found.set(key, { key, name: one.name, mentions: [one] });
    else {
      known.mentions.push(one);
      const shouted = known.mentions[0]?.style === 'upper' || known.mentions[0]?.style === 'lower';
      if (shouted && one.style === 'sentence') known.name = one.name;
    }
  }
  return found;
};

/** Words that say who somebody is right before a name: "minister", "Mrs". */
const titlesBefore = ({ names }: Language, all: Prepared, { first }: Named): string[] => {
  const found: string[] = [];
  for (let i = first - 1; i >= 0 && first - i <= 4; i -= 1) {
    const word = all.words[i]?.lower.replace(/\.$/, '') ?? '';
    if (word === '') continue;
    if (!names.titles.has(word) && !names.personNouns.has(word)) break;
    found.push(word);
  }
  return found;
};

/** "Karvia Harbour Board (KHB)" and "KHB (Karvia Harbour Board)": short form by long form. */
const bracketed = (all: Prepared, named: readonly Named[]): Map<string, string> => {
  const found = new Map<string, string>();
  named.forEach((one, i) => {
    const next = named[i + 1];
    if (next?.first !== one.last + 1) return;
    if (all.words[one.last]?.lower !== '(' || all.words[next.last]?.lower !== ')') return;
    if (isAcronym(next.name) && !isAcronym(one.name)) found.set(next.key, one.key);
    else if (isAcronym(one.name) && !isAcronym(next.name)) found.set(one.key, next.key);
  });
  return found;
};

/**
 * Gives every name its entity: a family name or a given name alone is the one person who bears it, an acronym the long form that it stands next to in
 * brackets or whose initials it is, a firm's short name the firm, another spelling of a name the name; any other name is itself. Where two persons
 * share a family name, it alone is neither, unless a title or a role before it is that of one of them only.
 */
export const resolve = (language: Language, all: Prepared, named: readonly Named[]): Mention[] => {
  const { names } = language;
  const spelled = spelledIn(named);
  const types = new Map<string, MentionType>();
  for (const { key, mentions } of spelled.values()) types.set(key, likeliest(mentions));
  /** For a spelling, that of the same thing which is its entity. */
  const same = new Map<string, string>();
  const entityOf = (key: string): string => {
    let at = key;
    for (let steps = 0; steps < 4; steps += 1) {
      const next = same.get(at);
      if (next === undefined || next === at) break;
      at = next;
    }
    return at;
  };

  // Other spellings: the first one counts.
  const sounds = new Map<string, string>();
  for (const { key, name } of spelled.values()) {
    const type = types.get(key);
    if (type !== 'person' && type !== 'place') continue;
    const sound = `${type} ${name
      .split(/[\s-]+/)
      .map(soundOf)
      .join(' ')}`;
    const known = sounds.get(sound);
    if (known === undefined) sounds.set(sound, key);
    else same.set(key, known);
  }

  const families = new Map<string, Set<string>>();
  const givens = new Map<string, Set<string>>();
  const persons = [...spelled.values()].filter(
    s => types.get(s.key) === 'person' && coreOf(language, s.name).length > 1,
  );
  for (const { key, name } of persons) {
    if (same.has(key)) continue;
    into(families, soundOf(familyOf(language, name)), key);
    const [first = ''] = name.split(' ');
    into(givens, soundOf(first), key);
  }
  // "Quispe Huamán" is the end of "Jorge Quispe Huamán".
  for (const { key, name } of persons) {
    const words = partsOf(language, name).map(soundOf);
    if (same.has(key) || words.length > MOST) continue;
    const members = families.get(words.at(-1) ?? '');
    if (!members || members.size > FAMILY) continue;
    const longer = [...members].filter(k => {
      const other = partsOf(language, spelled.get(k)?.name ?? '').map(soundOf);
      return (
        k !== key && other.length > words.length && words.every((w, i) => w === other[other.length - words.length + i])
      );
    });
    if (longer.length === 1 && longer[0]) same.set(key, longer[0]);
  }
  // A longer name of the same person: "Ana Ruiz" and "Ana Maria Ruiz", "A. Ruiz".
  for (const keys of families.values()) {
    if (keys.size < 2 || keys.size > FAMILY) continue;
    for (const short of keys) {
      const words = partsOf(language, spelled.get(short)?.name ?? '');
      const longer = [...keys].filter(k => {
        const other = partsOf(language, spelled.get(k)?.name ?? '');
        if (k === short || other.length < words.length) return false;
        const [a = '', b = ''] = [words[0], other[0]];
        const abbreviated = /^\p{L}\.?$/u.test(a) && b.startsWith(a[0] ?? '') && b.length > 2;
        return (other.length > words.length && soundOf(a) === soundOf(b)) || (abbreviated && words.length === 2);
      });
      if (longer.length === 1 && longer[0]) same.set(short, longer[0]);
    }
  }

  for (const [short, long] of bracketed(all, named)) if (spelled.has(long)) same.set(short, long);
  const longForms = new Map<string, Set<string>>();
  const shortNames = new Map<string, Set<string>>();
  for (const { key, name } of spelled.values()) {
    const type = types.get(key);
    if (!name.includes(' ') || type === 'person' || type === 'place') continue;
    into(longForms, initialsOf(name), key);
    if (type !== 'organisation') continue;
    // "Delmar Shipping Ltd", then "Delmar Shipping" or "Delmar"
    const words = name.split(' ');
    for (let n = 1; n < Math.min(words.length, MOST); n += 1) into(shortNames, slug(words.slice(0, n).join(' ')), key);
    // "Foreign Ministry of Karvia", then "the Ministry"
    for (const word of words.slice(1, MOST))
      if (names.institutions.has(word.toLowerCase())) into(shortNames, slug(word), key);
  }
  for (const { key, name, mentions } of spelled.values()) {
    if (same.has(key)) continue;
    const type = types.get(key) ?? 'other';
    if (isAcronym(name)) {
      const long = only(longForms.get(name.replace(/[.&]/g, '')));
      if (long !== null && long !== key) same.set(key, long);
    } else if (type === 'organisation' || type === 'other') {
      const long = only(shortNames.get(key));
      if (long !== null && long !== key) same.set(key, long);
    } else if (type === 'place') {
      // A firm may be called as a town might be; "in Tarvella" is the town.
      const long = only(shortNames.get(key));
      if (
        long !== null &&
        names.firmEnding.test(spelled.get(long)?.name ?? '') &&
        !mentions.some(m => m.told !== null || placed(language, all, m))
      )
        same.set(key, long);
    }
  }

  // A family name or a given name alone, mention by mention: what stands before it may tell two of one name apart.
  const roles = new Map<string, Set<string>>();
  for (const { key, mentions } of persons) {
    for (const one of mentions) for (const title of titlesBefore(language, all, one)) into(roles, entityOf(key), title);
  }
  const distinct = (keys: ReadonlySet<string> | undefined): Set<string> =>
    keys && keys.size > FAMILY ? new Set(['', ' ']) : new Set([...(keys ?? [])].map(entityOf));
  const bearer = (one: Named): string | null => {
    const sound = soundOf(coreOf(language, one.name).at(-1) ?? '');
    const byFamily = distinct(families.get(sound));
    const bearers = byFamily.size > 0 ? byFamily : distinct(givens.get(sound));
    if (bearers.size === 1) return only(bearers);
    if (bearers.size === 0) return null;
    const before = titlesBefore(language, all, one);
    for (const title of before) {
      const gender = genderOfTitle(language, title);
      const fit = [...bearers].filter(key =>
        gender === null
          ? roles.get(key)?.has(title)
          : (genderOfTitles(language, roles.get(key)) ?? genderOfName(language, spelled.get(key)?.name ?? '')) ===
            gender,
      );
      if (fit.length === 1 && fit[0] !== undefined) return fit[0];
    }
    return null;
  };

  const entities = new Map<string, Entity>();
  for (const { key, name } of spelled.values()) {
    const entity = entityOf(key);
    const known = entities.get(entity);
    const own = spelled.get(entity);
    entities.set(entity, {
      key: entity,
      name: own?.name ?? known?.name ?? name,
      type: types.get(entity) ?? 'other',
    });
  }
  const found: Mention[] = [];
  for (const one of named) {
    const { key } = one;
    const type = types.get(key) ?? one.type;
    let entity = entityOf(key);
    const single = coreOf(language, one.name).length === 1;
    if (single && type !== 'event' && !isAcronym(one.name) && (one.told === null || type === 'person')) {
      const person = bearer(one);
      if (person !== null && (type === 'person' || !placed(language, all, one))) entity = person;
    }
    const known = entities.get(entity);
    if (!known) continue;
    if (known.type === 'other' && !strong(known.name)) continue;
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

const genderOfTitles = (language: Language, of: ReadonlySet<string> | undefined): 'female' | 'male' | null => {
  for (const title of of ?? []) {
    const gender = genderOfTitle(language, title);
    if (gender !== null) return gender;
  }
  return null;
};

/** "in Ruiz" is a place, whoever else is called so. */
const placed = ({ names }: Language, all: Prepared, { first }: Named): boolean =>
  ((all.words[first - 1]?.knows ?? 0) & Knows.placePreposition) !== 0 ||
  names.towards.has(all.words[first - 1]?.lower ?? '');

/** A name of no known kind is kept where it is more than one capitalised word or has a shape of its own. */
const strong = (name: string): boolean => /\s/.test(name) || /\p{Lu}.*\p{Lu}|\.|\p{N}/u.test(name);
