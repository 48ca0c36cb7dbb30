import { contentEnd, unitEnd } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { citedIn } from './indirect.js';
import { phraseRightWhole } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** "According to Ortiz, the dam held." and "The dam held, according to Ortiz.", also amid the clause. */
export const accordingDrafts = (words: Words, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  const last = unitEnd(words, unit);
  for (let i = unit.first; i < unit.last - 2; i += 1) {
    if (wordAt(words, i) !== 'according' || wordAt(words, i + 1) !== 'to') continue;
    if (words.quoteOf[i] !== -1) continue;
    const source = phraseRightWhole(words, i + 2, last);
    if (!source) continue;
    const cue = { first: i, last: i + 2 };
    const citing = citedIn(words, source.last, last);
    const lead = i === unit.first || (i === unit.first + 1 && /^(?:and|but|yet|still|also)$/.test(wordAt(words, unit.first)));
    if (lead || clauseLead(words, i, unit)) {
      const comma = wordAt(words, source.last) === ',' ? 1 : 0;
      const first = source.last + comma;
      if (first >= last || (!comma && source.last - source.first > 12)) continue;
      drafts.push(draft({ source: [source], cue: [cue], content: [{ first, last: contentEnd(words, first, unit) }], rule: 'according', citing }));
      continue;
    }
    const comma = wordAt(words, i - 1) === ',' || wordAt(words, i - 1) === '—' || wordAt(words, i - 1) === '–' ? 1 : 0;
    const first = clauseFirst(words, i - comma, unit);
    const parts: Unit[] = [{ first, last: i - comma }];
    const next = wordAt(words, source.last);
    const finite = hasVerb(words, first, i - comma);
    if (next === ',' && !finite) {
      const until = contentEnd(words, source.last + 1, unit);
      if (until > source.last + 1) parts.push({ first: source.last + 1, last: until });
    }
    if (i - comma <= first) continue;
    if (!finite && parts.length === 1) continue;
    drafts.push(draft({ source: [source], cue: [cue], content: parts, rule: 'according', citing }));
  }
  return drafts;
};

/** "…, which, according to Ortiz, …" and "but according to Ortiz the dam held": the content follows. */
const clauseLead = (words: Words, at: number, unit: Unit): boolean => {
  let i = at - 1;
  if (wordAt(words, i) === ',') i -= 1;
  if (i < unit.first) return false;
  const word = wordAt(words, i);
  if (/^(?:and|but|that|which|who|while|because|although|though|yet)$/.test(word)) return posOf(words, i) !== 'NOUN';
  return /^[;:]$/.test(word);
};

/** Where the clause begins that ends before `at`: after a semicolon, a colon, or a quotation that is a sentence of its own. */
const clauseFirst = (words: Words, at: number, unit: Unit): number => {
  for (let i = at - 1; i >= unit.first; i -= 1) {
    if (words.quoteOf[i] === -1 && /^[;]$/.test(wordAt(words, i))) return i + 1;
  }
  return unit.first;
};

const hasVerb = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'AUX' || posOf(words, i) === 'VERB') return true;
  return false;
};
