import { plainName } from '../../text/plain-name.js';

/** A stable key of a name within its document: lower case, words joined by hyphens, no possessive. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** How one sound is written in different romanisations, in the order in which they are made alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch|tsch/g, 'ch'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dj|dzh|zh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/ts|tz/g, 'c'],
  [/(?:yj|iy|ii|yi|ij|y)/g, 'i'],
  [/^ie/g, 'e'],
  [/ff$/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/h(?=$|[^aeiou])/g, ''],
];

/** Spellings of names longer than this are compared: "Li" and "Lee" may well be two. */
const SHORTEST = 5;

/** Names whose sounds are kept between documents, none longer than any real one: memory stays bounded. */
const KEPT = 5_000;
const LONGEST = 40;
const sounds = new Map<string, string>();

/**
 * What the spellings of one name have in common: no diacritics, hyphens or apostrophes, one letter for one sound ("Dmitriy" and "Dmitry", "Khalid" and
 * "Halid", "Yusuf" and "Youssouf"). Names of a few letters stay as they are.
 */
export const soundOf = (name: string): string => {
  const known = sounds.get(name);
  if (known !== undefined) return known;
  const sound = heard(name);
  if (sounds.size >= KEPT) sounds.clear();
  if (name.length <= LONGEST) sounds.set(name, sound);
  return sound;
};

const heard = (name: string): string => {
  const plain = plainName(name)
    .replace(/^(?:al|el|an|as|ad)-/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < SHORTEST) return plain;
  let sound = plain;
  for (const [written, one] of ALIKE) sound = sound.replace(written, one);
  return sound;
};
