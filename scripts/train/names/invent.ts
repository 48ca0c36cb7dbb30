/** Makes names up: of listed parts, and of letters that follow each other as in the lists (a Markov chain of order three). */
import { givenNames } from '../../../src/languages/en/given-names.js';
import {
  agencies,
  clubs,
  familyNames,
  fields,
  firms,
  happenings,
  papers,
  placeForms,
  qualities,
  works,
} from './parts.js';

export type Chance = () => number;

export const pick = <T>(of: readonly T[], chance: Chance): T => {
  const one = of[Math.floor(chance() * of.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
};

const ORDER = 3;

const chains = new Map<string, Map<string, string[]>>();

const chainOf = (key: string, names: readonly string[]): Map<string, string[]> => {
  let chain = chains.get(key);
  if (!chain) {
    chain = new Map();
    for (const name of names) {
      const padded = `${'^'.repeat(ORDER)}${name.toLowerCase()}$`;
      for (let i = ORDER; i < padded.length; i += 1) {
        const state = padded.slice(i - ORDER, i);
        chain.set(state, [...(chain.get(state) ?? []), padded[i] ?? '$']);
      }
    }
    chains.set(key, chain);
  }
  return chain;
};

const capital = (word: string): string => word.replace(/^./u, c => c.toUpperCase());

const madeUp = (key: string, names: readonly string[], chance: Chance): string => {
  const chain = chainOf(key, names);
  for (let tries = 0; tries < 20; tries += 1) {
    let state = '^'.repeat(ORDER);
    let word = '';
    while (word.length < 14) {
      const next = pick(chain.get(state) ?? ['$'], chance);
      if (next === '$') break;
      word += next;
      state = state.slice(1) + next;
    }
    if (word.length >= 4 && word.length < 14 && /^[\p{L}-]+$/u.test(word) && !word.endsWith('-')) return capital(word);
  }
  return capital(pick(names, chance));
};

/** The parts of the world. */
export const regions = Object.keys(givenNames);

export interface Person {
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

const GIVEN_MADE_UP = 0.15;
const FAMILY_MADE_UP = 0.45;

/** Somebody who does not exist, of a part of the world. */
export const person = (region: string, chance: Chance): Person => {
  const names = givenNames[region];
  if (!names) throw new RangeError(region);
  const female = chance() < 0.45;
  const givens = female ? names.female : names.male;
  let given =
    chance() < GIVEN_MADE_UP
      ? madeUp(`${region}${female ? 'f' : 'm'}`, givens, chance)
      : pick(givens, chance).replace(/(^|\s)\p{L}/gu, c => c.toUpperCase());
  const families = familyNames[region] ?? [];
  let family = (
    chance() < FAMILY_MADE_UP && !names.familyFirst && region !== 'korean'
      ? madeUp(
          `${region}s`,
          families.filter(f => !f.includes('_') && !f.includes('-')),
          chance,
        )
      : pick(families, chance)
  ).replace(/_/g, ' ');
  if (female && (region === 'slavic' || region === 'caucasian' || region === 'turkic')) {
    if (/(?:ov|ev|in)$/.test(family)) family += 'a';
    family = family.replace(/s[kc]yi?$/, 'ska').replace(/ski$/, 'ska');
  }
  if (region === 'hispanic' && chance() < 0.25) family += ` ${pick(families, chance).replace(/_/g, ' ')}`;
  if (chance() < 0.05) family += `-${pick(families, chance).replace(/.*_/, '')}`;
  if (region === 'korean' && chance() < 0.2) given = given.replace(/-(.)/, (_, c: string) => c);
  if (region === 'chinese' && chance() < 0.2) given = given.replace(/^(.{3,4})(.{3,})$/, '$1-$2');
  if ((region === 'english' || region === 'african') && chance() < 0.15)
    given += ` ${pick('ABCDEFGHJKLMPRSTW'.split(''), chance)}.`;
  if (chance() < 0.06) given += ` ${capital(pick(names.male, chance))}`;
  const first =
    names.familyFirst &&
    (region !== 'southeast' || /^(?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Ngo|Ly)$/.test(family));
  return { given, family, full: first ? `${family} ${given}` : `${given} ${family}` };
};

/** A town, a river, a county that does not exist. */
export const place = (region: string, chance: Chance): string => {
  const family = (familyNames[region] ?? []).filter(f => !f.includes('_') && !f.includes('-') && !f.includes("'"));
  const stem = madeUp(`${region}p`, [...family, ...(givenNames[region]?.male ?? []).filter(n => n.length < 9)], chance);
  const form = pick(placeForms[region] ?? ['~'], chance);
  const short =
    form.startsWith('~') && form !== '~' && !form.includes('_') ? stem.slice(0, 3 + Math.floor(chance() * 4)) : stem;
  const named = form
    .replace('~', form.startsWith('~') || /[_-]~/.test(form) ? short : short.toLowerCase())
    .replace('~', stem)
    .replace(/_/g, ' ');
  return named.replace(/^[a-z](?!l-|l )/u, c => c.toUpperCase());
};

const coin = (chance: Chance): string => {
  const a = pick(
    [
      'Vel',
      'Zen',
      'Kor',
      'Tri',
      'Nov',
      'Ax',
      'Lum',
      'Bal',
      'Mer',
      'Ost',
      'Quan',
      'Syn',
      'Del',
      'Fer',
      'Hex',
      'Ril',
      'Pol',
      'Gran',
      'Sol',
      'Terra',
      'Or',
      'Cal',
      'Dyn',
    ],
    chance,
  );
  const b = pick(
    [
      'tra',
      'ix',
      'mar',
      'dex',
      'ora',
      'tek',
      'via',
      'lon',
      'nex',
      'ium',
      'ora',
      'ano',
      'bit',
      'core',
      'sys',
      'pharm',
      'gen',
      'ware',
      'lux',
      'mont',
    ],
    chance,
  );
  return a + b;
};

export interface Organisation {
  readonly full: string;
  readonly short: string;
}

/** An authority, a firm, a paper or a club that does not exist, with its acronym or short name. */
export const organisation = (region: string, chance: Chance): Organisation => {
  const acronym = (full: string): string =>
    full
      .split(/[\s-]+/)
      .filter(w => /^\p{Lu}/u.test(w))
      .map(w => w[0])
      .join('');
  const where = place(region, chance);
  const roll = chance();
  const field = pick(fields, chance);
  const official = (full: string): Organisation => ({ full, short: acronym(full) });
  if (roll < 0.1) return official(`Ministry of ${field}${chance() < 0.4 ? ` and ${pick(fields, chance)}` : ''}`);
  if (roll < 0.22) return official(`${pick(qualities, chance)} ${field} ${pick(agencies, chance)}`);
  if (roll < 0.3) return official(`${where} ${field} ${pick(agencies, chance)}`);
  if (roll < 0.36) return official(`University of ${where}`);
  if (roll < 0.4)
    return official(
      `${where} ${pick(['University', 'Police', 'Hospital', 'Court', 'Institute of Technology', 'City Council', 'Fire Brigade', 'Chamber of Commerce'], chance)}`,
    );
  if (roll < 0.46)
    return official(
      `${pick(['Union', 'Association', 'Federation', 'League'], chance)} of ${pick(['Teachers', 'Farmers', 'Journalists', 'Nurses', 'Fishermen', 'Engineers', 'Miners', 'Employers'], chance)}`,
    );
  if (roll < 0.52)
    return official(
      `${pick(['Workers', 'Democratic', 'People’s', 'Liberal', 'Green', 'National', 'Socialist', 'Freedom'], chance)} ${pick(['Party', 'Front', 'Alliance', 'Movement', 'Union'], chance)}`,
    );
  if (roll < 0.62) return { full: `${where} ${pick(papers, chance)}`, short: `${where} ${pick(papers, chance)}` };
  if (roll < 0.74) {
    const name = chance() < 0.5 ? coin(chance) : person(region, chance).family;
    return { full: `${name} ${pick(firms, chance)}`, short: name };
  }
  if (roll < 0.8) {
    const name = coin(chance);
    return { full: name, short: name };
  }
  if (roll < 0.84)
    return official(
      `${person(region, chance).family} & ${pick(['Sons', 'Partners', 'Brothers', person(region, chance).family], chance)}`,
    );
  if (roll < 0.9) return { full: `${where} ${pick(clubs, chance)}`, short: where };
  if (roll < 0.95)
    return official(
      `${pick(['Free', 'Clean', 'Safe', 'Open'], chance)} ${pick(['Rivers', 'Press', 'Harbours', 'Forests', 'Streets'], chance)} ${pick(['Network', 'Campaign', 'Watch', 'Coalition'], chance)}`,
    );
  const letters = Array.from({ length: 3 + Math.floor(chance() * 3) }, () =>
    pick('ABCDEFGHIKLMNOPRSTUVZ'.split(''), chance),
  ).join('');
  return { full: letters, short: letters };
};

/** A happening that never was. */
export const happening = (region: string, chance: Chance): string => {
  const where = place(region, chance);
  const roll = chance();
  if (roll < 0.25)
    return `${pick(['Hurricane', 'Typhoon', 'Cyclone', 'Storm'], chance)} ${capital(pick(givenNames[region]?.female ?? ['Ada'], chance))}`;
  if (roll < 0.4) return `${pick(['Battle', 'Siege', 'Treaty'], chance)} of ${where}`;
  if (roll < 0.5)
    return `Operation ${pick(['Silver', 'Iron', 'Northern', 'Desert', 'Red', 'Clear'], chance)} ${pick(['Gate', 'Shield', 'Dawn', 'Storm', 'River', 'Arrow'], chance)}`;
  return `${where} ${pick(['', '', 'Film ', 'Peace ', 'Jazz ', 'Trade '], chance)}${pick(happenings, chance)}`;
};

/** A law, a prize, a ship, a product that is not. */
export const work = (region: string, chance: Chance): string => {
  const roll = chance();
  if (roll < 0.4)
    return `${pick(fields, chance)} ${pick(['', 'Safety ', 'Reform ', 'Access '], chance)}${pick(works, chance)}`;
  if (roll < 0.6) return `${person(region, chance).family} ${pick(['Prize', 'Medal', 'Award', 'Trophy'], chance)}`;
  if (roll < 0.8) return `${coin(chance)} ${String(2 + Math.floor(chance() * 900))}`;
  return `${pick(['MV', 'MS', 'HMS', 'MT'], chance)} ${coin(chance)}`;
};
