import { references } from '../../times.js';
import { fixed } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { any, lower } from './words.js';

/** The present, the past and the future as such. */
export const referencesRules: readonly Rule[] = [
  rule(any(references.map(([word]) => word)), (_, before, after, words) => {
    if (/^\p{Lu}/u.test(words) && /[\p{L},]\s$/u.test(before)) return null;
    if (after.startsWith('-') || before.endsWith('-')) return null;
    if (/^now$/i.test(words) && /^\sthat\b/u.test(after) && before.trim() === '') return null;
    if (
      /^soon$/i.test(words) &&
      (/^\s(?:after|as|enough|before|there)/iu.test(after) || /\b(?:as|how|too|so|until)\s$/iu.test(before))
    )
      return null;
    if (/^the future$/i.test(words) && /^\s(?:of|king|queen|leader|wife|husband)\b/u.test(after)) return null;
    const value = references.find(([word]) => word === lower(words))?.[1];
    return value === undefined ? null : fixed('DATE', value);
  }),
];
