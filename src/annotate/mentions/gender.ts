import type { Language } from '../../languages/language.js';
import { plainName } from '../../text/plain-name.js';
import type { Mention } from '../../model/index.js';

/** What a text says of a person's sex by its words. */
export type Gender = 'female' | 'male';

/** The gender of a title or a noun for a person: "Mrs", "spokesman"; null for one that tells none. */
export const genderOfTitle = ({ genders }: Language, word: string): Gender | null =>
  genders.feminine.has(word) ? 'female' : genders.masculine.has(word) ? 'male' : null;

/** The gender that a person's name tells: by a given name in it, else by the form of the family name ("Sidorina"); null where it tells none. */
export const genderOfName = ({ givenNames, names, surnames }: Language, name: string): Gender | null => {
  const words = name.split(/\s+/).filter(word => !names.particles.has(word.toLowerCase()));
  if (words.length === 0) return null;
  const family = words.at(-1) ?? '';
  const given = words.length > 1 ? givenNames.genderOf(words[0] ?? '') : null;
  if (given !== null) return given;
  const pattern = surnames.surnamePatterns.find(({ form }) => form.test(plainName(family)));
  if (pattern && pattern.gender !== null) return pattern.gender;
  // "Park Min-jun": the family name comes first.
  return words.length > 1 ? (givenNames.genderOf(words.slice(1).join('-')) ?? givenNames.genderOf(family)) : null;
};

/** How far before and behind a mention a title, a relation or a pronoun of an apposition may stand, in code units. */
const BEFORE = 40;
const BEHIND = 120;

const BEFORE_NAME = /(?:^|[\s("“‘])(\p{L}+)\.?,?\s+(?:\p{Lu}\p{L}*\.?\s+){0,2}$/u;

/**
 * The gender of a person as the document tells it: by a title or a relation before the name ("Mrs", "her husband"), an apposition behind it ("a
 * spokeswoman for", "who lost her home"), else by the name. Null where nothing tells it or the signs disagree.
 */
export const genderOfEntity = (
  language: Language,
  text: string,
  mentions: readonly Mention[],
  entity: string,
): Gender | null => {
  const { genders } = language;
  let [female, male] = [0, 0];
  const hear = (gender: Gender | null): void => {
    if (gender === 'female') female += 1;
    if (gender === 'male') male += 1;
  };
  let name: string | null = null;
  for (const mention of mentions) {
    if (mention.entity !== entity || mention.type !== 'person') continue;
    name ??= mention.name;
    const [, title = ''] = BEFORE_NAME.exec(text.slice(Math.max(0, mention.from - BEFORE), mention.from)) ?? [];
    hear(genderOfTitle(language, title.toLowerCase()));
    const words = text.slice(mention.from, mention.to);
    if (genders.described.test(words)) hear(genderOfTitle(language, (words.split(/\s+/).at(-1) ?? '').toLowerCase()));
    const [, behind = ''] = genders.apposed.exec(text.slice(mention.to, mention.to + BEHIND)) ?? [];
    if (behind === '') continue;
    const clause = (behind.split(',')[0] ?? '').toLowerCase().split(/[^\p{L}-]+/u);
    for (const word of clause.slice(0, 6)) {
      const gender = genderOfTitle(language, word);
      if (gender === null) continue;
      hear(gender);
      break;
    }
    if (genders.clauseAbout.test(text.slice(mention.to, mention.to + 12))) {
      if (clause.some(word => genders.herWords.has(word))) hear('female');
      else if (clause.some(word => genders.hisWords.has(word))) hear('male');
    }
  }
  if (name === null) return null;
  if (female > 0 && male > 0) return null;
  if (female + male > 0) return female > 0 ? 'female' : 'male';
  return genderOfName(language, name);
};
