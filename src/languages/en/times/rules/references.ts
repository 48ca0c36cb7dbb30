import { references } from '../../times.js';
import { fixed } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { any, lower } from './words.js';

/** A verb of the past, at the beginning of what follows. */
const PAST_VERB =
  /^\s(?:\p{Ll}{3,}ed|became|began|found|came|went|got|grew|had|left|led|lost|made|met|rose|ran|saw|told|took|was|were|won)\b/u;

/** The present, the past and the future as such. */
export const referencesRules: readonly Rule[] = [
  rule(any(references.map(([word]) => word)), (_, before, after, words) => {
    if (/^\p{Lu}/u.test(words) && /[\p{L},]\s$/u.test(before)) return null;
    if (after.startsWith('-') || before.endsWith('-')) return null;
    if (/^now$/i.test(words) && /^\sthat\b/u.test(after) && before.trim() === '') return null;
    // "Current" is a time before what is so now ("the current owner"), not in water and wires.
    if (
      /^current$/i.test(words) &&
      (/\bthen\s$/iu.test(before) || !/^\s(?!of\b|and\b|in\b|or\b|from\b|to\b|that\b|was\b|is\b)\p{L}/u.test(after))
    )
      return null;
    if (
      /^(?:one|some)\sday$/i.test(words) &&
      !/\b(?:will|would|shall|could|may|might|can|to)\s$|['’]ll\s$/iu.test(before)
    )
      return null;
    // "It was soon released", "soon became": soon after something that has been.
    if (/^soon$/i.test(words) && (/\b(?:was|were|had)\s$/iu.test(before) || PAST_VERB.test(after))) return null;
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
