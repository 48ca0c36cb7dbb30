import { beforeMonth, type HedgePhrase, hedgePhrases, notHedged } from '../languages/en/hedges.js';
import type { Hedge, Token } from '../model/index.js';
import type { Annotator } from './annotator.js';

const byFirst = new Map<string, HedgePhrase[]>();
for (const phrase of hedgePhrases) {
  const first = phrase.words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Whether the words at `i` are used as the hedge and not as a month, a name, a noun or a verb of another sense. */
const isHedge = (text: string, tokens: readonly Token[], i: number, { words, guard }: HedgePhrase): boolean => {
  const token = tokens[i];
  const next = tokens[i + words.length];
  const previous = tokens[i - 1];
  if (!token) return false;
  const word = text.slice(token.from, token.to);
  const before = previous ? text.slice(previous.from, previous.to).toLowerCase() : '';
  const after = next ? text.slice(next.from, next.to) : '';
  const capital = /^\p{Lu}/u.test(word);
  switch (guard) {
    case 'modal':
      if (words.length > 1) return !capital || token.pos === 'AUX';
      // Only a question or a wish begins with the modal; a capital elsewhere is a name's or the month's.
      if (capital && previous && !/^[.!?:“"‘«]$/.test(before)) return false;
      if (capital && (beforeMonth.has(before) || /^\d/.test(after) || token.pos === 'PROPN')) return false;
      if (/^(?:the|all|his|her|its|their|with|of|military|a)$/.test(before)) return false;
      // A modal has its verb behind it, an adverb or "not" between, or its subject in a question.
      return /^(?:VERB|AUX|ADV|PART|PRON|DET|PROPN|NOUN|ADJ|PUNCT)$/.test(next?.pos ?? 'PUNCT') && !/^\d/.test(after);
    case 'verb':
      return (
        token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'ADJ' && word.endsWith('ed')) || words.length > 1
      );
    case 'adjective':
      return (token.pos === 'ADJ' || token.pos === 'VERB') && !notHedged.has(before);
    case 'any':
      if (words[0] === 'if' && (before === 'as' || before === 'only')) return false;
      if (words[0] === 'pending' || words[0] === 'preliminary') return !capital;
      return !(capital && token.pos === 'PROPN' && i > 0 && !/^[.!?“"]$/.test(before));
  }
};

/** Words that take something back from a claim, by lexicon; the longest phrase at a place counts. */
export const hedges: Annotator<'hedges'> = {
  writes: 'hedges',
  version: 1,
  reads: ['sentences', 'tokens'],
  annotate({ text }, { tokens }) {
    const found: Hedge[] = [];
    const lower = tokens.map(t => text.slice(t.from, t.to).toLowerCase());
    for (let i = 0; i < tokens.length; i += 1) {
      const candidates = byFirst.get(lower[i] ?? '');
      const phrase = candidates?.find(
        one => one.words.every((w, k) => lower[i + k] === w) && isHedge(text, tokens, i, one),
      );
      if (!phrase) continue;
      const last = tokens[i + phrase.words.length - 1];
      found.push({ from: tokens[i]?.from ?? 0, to: last?.to ?? 0, kind: phrase.kind });
      i += phrase.words.length - 1;
    }
    return found;
  },
};
