import { personNouns } from '../../languages/en/names.js';
import { sourceNouns } from '../../languages/en/sources.js';
import { contentEnd, headOf, SENTENCE_REACH, unitEnd } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { citedIn } from './indirect.js';
import { isPronounSource, type Phrase, phraseRight, phraseRightWhole } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** "According to Ortiz, the dam held." and "The dam held, according to Ortiz.", also amid the clause. */
export const accordingDrafts = (words: Words, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  const last = unitEnd(words, unit);
  for (let i = unit.first; i < unit.last - 2; i += 1) {
    if (wordAt(words, i) !== 'according' || wordAt(words, i + 1) !== 'to') continue;
    if (words.quoteOf[i] !== -1) continue;
    const lead =
      i === unit.first || (i === unit.first + 1 && /^(?:and|but|yet|still|also)$/.test(wordAt(words, unit.first)));
    const source = sourceAt(words, i + 2, last, lead);
    if (!source) continue;
    if (!speaks(words, source)) continue;
    const cue = { first: i, last: i + 2 };
    const citing = citedIn(words, source.last, last);
    if (lead || clauseLead(words, i, unit)) {
      const comma = wordAt(words, source.last) === ',' ? 1 : 0;
      // "According to the paper, citing an officer, the dam": the clause begins behind whom the paper cites.
      const [cited] = wordAt(words, source.last + comma) === 'citing' ? citing : [];
      const first = cited && wordAt(words, cited.last) === ',' ? cited.last + 1 : source.last + comma;
      if (first >= last || (!comma && source.last - source.first > 12)) continue;
      drafts.push(
        draft({
          source: [source],
          cue: [cue],
          content: [{ first, last: contentEnd(words, first, unit, 'sentence') }],
          rule: 'according',
          citing,
        }),
      );
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

/**
 * Who stands behind "according to". Where the clause follows, what comes after the comma is its subject ("According to Ortiz, the dam")
 * but for an apposition that says what a person is ("According to Ortiz, a teacher, the dam").
 */
const sourceAt = (words: Words, start: number, last: number, lead: boolean): Phrase | null => {
  const whole = phraseRightWhole(words, start, last);
  if (!lead) return whole;
  const plain = phraseRight(words, start, last);
  if (!whole || !plain || whole.last === plain.last || wordAt(words, plain.last) !== ',') return whole;
  const inner = words.lower.slice(plain.last + 1, whole.last);
  const role = /^(?:a|an|the|who|whose)$/.test(inner[0] ?? '') && inner.some(word => personNouns.has(word));
  return role && wordAt(words, whole.last) === ',' ? whole : plain;
};

/** Whether the phrase names somebody or something that can say a thing: "according to the season" has no source. */
const speaks = (words: Words, source: Phrase): boolean => {
  for (let i = source.first; i < source.last; i += 1) {
    if (posOf(words, i) === 'PROPN' || isPronounSource(words, i)) return true;
  }
  const head = headOf(words, source);
  const noun = wordAt(words, head);
  return (
    sourceNouns.has(noun) || sourceNouns.has(words.tokens[head]?.lemma ?? '') || sourceNouns.has(noun.replace(/s$/, ''))
  );
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
  const least = Math.max(unit.first, at - SENTENCE_REACH);
  for (let i = at - 1; i >= least; i -= 1) {
    if (words.quoteOf[i] === -1 && /^[;]$/.test(wordAt(words, i))) return i + 1;
  }
  return least;
};

const hasVerb = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'AUX' || posOf(words, i) === 'VERB') return true;
  return false;
};
