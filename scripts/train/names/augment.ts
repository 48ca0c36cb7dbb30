/** Texts with other names in them: what a model learns from them is how names stand in a text, not which names there are. */
import { peopleWords, regionNames } from '../../../src/languages/en/regions.js';
import { organisationHeads, placeHeads } from '../../../src/languages/en/names.js';
import type { Name, NamedText } from './corpora.js';
import { type Chance, happening, organisation, person, pick, place, regions, work } from './invent.js';
import { headlines, templates } from './templates.js';

const capital = (word: string): string => word.replace(/^./u, c => c.toUpperCase());

const countries = [...regionNames]
  .filter(name => /^[a-z]{4,}(?: [a-z]+)?$/.test(name))
  .map(name => name.replace(/\b[a-z]/g, c => c.toUpperCase()));
const peoples = [...peopleWords].filter(word => /(?:an|ish|ese|ian|i)$/.test(word)).map(capital);

/** Share of the paragraphs of a variant that are written as headlines, all in capitals, or without any. */
const TITLE = 0.05;
const UPPER = 0.04;
const LOWER = 0.03;

/** Share of persons, places and organisations that are called otherwise in a variant. */
const PERSONS = 0.9;
const PLACES = 0.6;
const ORGANISATIONS = 0.4;

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|as|but|with|from)$/;

const titled = (text: string): string =>
  text.replace(/[\p{L}’']+/gu, (word, at: number) =>
    at > 0 && SMALL.test(word.toLowerCase()) ? word.toLowerCase() : capital(word),
  );

/** Puts `names` with their new words into a text; `style` writes each paragraph. */
const written = (
  id: string,
  parts: readonly (string | { readonly words: string; readonly type: Name['type'] })[],
  chance: Chance,
): NamedText => {
  let text = '';
  const names: Name[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      names.push({ from: text.length, to: text.length + part.words.length, type: part.type });
      text += part.words;
    }
  }
  // Capitals may be changed only where that keeps the length.
  const styled = text
    .split('\n')
    .map(line => {
      const roll = chance();
      const of =
        roll < TITLE
          ? titled(line)
          : roll < TITLE + UPPER
            ? line.toUpperCase()
            : roll < TITLE + UPPER + LOWER
              ? line.toLowerCase()
              : line;
      return of.length === line.length ? of : line;
    })
    .join('\n');
  return { id, text: styled, names };
};

/** The text with other persons, places, countries and organisations in it, each called the same all through. */
export const variant = ({ id, text, names }: NamedText, chance: Chance): NamedText => {
  const home = pick(regions, chance);
  const region = (): string => (chance() < 0.6 ? home : pick(regions, chance));
  const families = new Map<string, string>();
  const givens = new Map<string, string>();
  const fulls = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { from, to, type } of names) {
    const words = text.slice(from, to);
    if (type !== 'person' || !words.includes(' ') || fulls.has(words) || chance() > PERSONS) continue;
    const parts = words.split(/\s+/);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    const made = person(region(), chance);
    const family = families.get(last) ?? made.family;
    const given = givens.get(first) ?? made.given;
    families.set(last, family);
    givens.set(first, given);
    fulls.set(
      words,
      made.full.startsWith(made.family) &&
        made.family !== '' &&
        families.get(last) === made.family &&
        givens.get(first) === made.given
        ? made.full
        : `${given} ${family}`,
    );
  }
  const called = ({ from, to, type }: Name): string => {
    const words = text.slice(from, to);
    if (words.includes('\n')) return words;
    if (type === 'person') {
      const full = fulls.get(words);
      if (full !== undefined) return full;
      if (words.includes(' ')) return words;
      const known = families.get(words) ?? givens.get(words) ?? others.get(words);
      if (known !== undefined) return known;
      if (chance() > PERSONS || words !== capital(words.toLowerCase())) return words;
      const made = person(region(), chance);
      const name = chance() < 0.35 ? made.given : made.family;
      others.set(words, name);
      return name;
    }
    const known = others.get(words);
    if (known !== undefined) return known;
    const lower = words.toLowerCase();
    let made = words;
    if (type === 'place' && chance() < PLACES) {
      const parts = lower.split(/\s+/);
      if (regionNames.has(lower)) made = lower.length > 3 ? pick(countries, chance) : words;
      else if (!parts.some(p => placeHeads.has(p) || SMALL.test(p) || organisationHeads.has(p)) && !/[\d']/.test(words))
        made = place(region(), chance);
      else if (parts.length === 2 && placeHeads.has(parts[1] ?? '') && !peopleWords.has(parts[0] ?? ''))
        made = `${place(region(), chance)} ${words.split(/\s+/)[1] ?? ''}`;
    } else if (type === 'organisation' && chance() < ORGANISATIONS) {
      if (/^\p{Lu}{3,5}$/u.test(words)) made = organisation(region(), () => 0.97 + chance() * 0.029).full;
      else if (words.includes(' ')) made = organisation(region(), chance).full;
      else made = organisation(region(), chance).short;
    } else if (type === 'event' && chance() < ORGANISATIONS && words.includes(' ')) made = happening(region(), chance);
    others.set(words, made);
    return made;
  };
  const parts: (string | { words: string; type: Name['type'] })[] = [];
  let at = 0;
  for (const name of names) {
    parts.push(text.slice(at, name.from));
    let words = called(name);
    // What stood in capitals does so again.
    if (/^\p{Lu}[\p{Lu}\s]+$/u.test(text.slice(name.from, name.to)) && name.type === 'person')
      words = words.toUpperCase();
    parts.push({ words, type: name.type });
    at = name.to;
  }
  parts.push(text.slice(at));
  return written(id, parts, chance);
};

/** Paragraphs of a made-up piece of news, with invented names that come back. */
const PARAGRAPHS = 10;

/** An invented piece of news: sentences of `templates.ts` filled with names of one part of the world and some of others. */
export const filled = (id: string, chance: Chance): NamedText => {
  const home = pick(regions, chance);
  const region = (): string => (chance() < 0.7 ? home : pick(regions, chance));
  const persons = Array.from({ length: 4 }, () => person(region(), chance));
  const organisations = Array.from({ length: 4 }, () => organisation(region(), chance));
  const places = Array.from({ length: 4 }, () => place(region(), chance));
  const lands = Array.from({ length: 3 }, () => pick(countries, chance));
  const events = Array.from({ length: 2 }, () => happening(region(), chance));
  const works = Array.from({ length: 2 }, () => work(region(), chance));
  const parts: (string | { words: string; type: Name['type'] })[] = [];
  const shift = Math.floor(chance() * 4);
  const lines = Array.from({ length: PARAGRAPHS }, (_, i) =>
    i === 0 || chance() < 0.12 ? pick(headlines, chance) : pick(templates, chance),
  );
  lines.forEach((line, i) => {
    if (i > 0) parts.push('\n');
    for (const piece of line.split(/(\{\w\d\})/)) {
      const [, kind = '', number = ''] = /^\{(\w)(\d)\}$/.exec(piece) ?? [];
      const n = Number(number) - 1 + shift;
      const of = <T>(all: readonly T[]): T => all[n % all.length] as T;
      if (kind === '') parts.push(piece);
      else if (kind === 'P') parts.push({ words: of(persons).full, type: 'person' });
      else if (kind === 'S')
        parts.push({
          words: of(persons).family.replace(/^[a-z]/, c => (chance() < 0.5 ? c : c.toUpperCase())),
          type: 'person',
        });
      else if (kind === 'O') parts.push({ words: of(organisations).full, type: 'organisation' });
      else if (kind === 'A') parts.push({ words: of(organisations).short, type: 'organisation' });
      else if (kind === 'L') parts.push({ words: of(places), type: 'place' });
      else if (kind === 'C') parts.push({ words: of(lands), type: 'place' });
      else if (kind === 'E') parts.push({ words: of(events), type: 'event' });
      else if (kind === 'W') parts.push({ words: of(works), type: 'other' });
      else parts.push(pick(peoples, chance));
    }
  });
  // Headlines are written in all the ways that there are.
  const made = written(id, parts, chance);
  const end = made.text.indexOf('\n');
  const head = made.text.slice(0, end);
  const roll = chance();
  const style = roll < 0.4 ? titled(head) : roll < 0.55 ? head.toUpperCase() : roll < 0.65 ? head.toLowerCase() : head;
  return style.length === head.length ? { ...made, text: style + made.text.slice(end) } : made;
};
