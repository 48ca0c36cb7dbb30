import { mainSubject, sourceOf } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { linesOf } from './lines.js';
import { entryFor, verbGroupAt } from './verb-groups.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** Marks that begin an item of a list. */
const BULLET = /^(?:[-–—*•·‣▪◦●○■]|--)$/u;

/** How far before the colon the verb may stand that leads up to a list, in tokens. */
const BACK = 14;

/** The item that a line gives, without its mark and its end mark; null where it is none. */
const itemOf = (words: Words, { first, last }: Unit): Unit | null => {
  const { particles } = words.language;
  // What reads a document may leave the mark out of the line.
  const gap = words.text.slice(words.tokens[first - 1]?.to ?? 0, words.tokens[first]?.from ?? 0);
  const numbered = /^\d{1,2}[.)]?$/.test(wordAt(words, first)) && /^[.)]$/.test(wordAt(words, first + 1));
  const outside = /\n[ \t]*(?:[-–—*•·‣▪◦●○■]|\d{1,2}[.)])[ \t]*$/u.test(gap);
  if (!outside && !numbered && !BULLET.test(wordAt(words, first))) return null;
  const from = outside ? first : first + (numbered ? 2 : 1);
  let to = last;
  while (to > from && /^[.;,]$/.test(wordAt(words, to - 1))) to -= 1;
  if (to > from && particles.and.has(wordAt(words, to - 1))) to -= 1;
  return to > from ? { first: from, last: to } : null;
};

/** Who gives the list that a line ending in a colon leads up to. */
const lead = (words: Words, { first, last }: Unit): Omit<Draft, 'content'> | null => {
  const { attributing, labels } = words.language;
  const unit = words.units[words.unitOf[last - 1] ?? -1];
  if (!unit) return null;
  const own: Unit = { first: Math.max(first, unit.first), last: last - 1 };
  for (let i = last - 2; i >= Math.max(own.first, last - BACK); i -= 1) {
    const group = posOf(words, i) === 'NOUN' ? null : verbGroupAt(words, i, own.first);
    const verb = group && !group.passive && !group.negated ? entryFor(group, 'quote', 'that', 'thing') : undefined;
    if (group && verb) {
      const { source } = sourceOf(words, group, own);
      if (!source) return null;
      const { act, polarity, stance, certain } = verb;
      return draft({ source: [source], cue: [group], content: [], rule: 'list', act, polarity, stance, certain });
    }
    const noun = wordAt(words, i);
    const polarity = labels.listed.get(noun) ?? labels.listed.get(noun.replace(attributing.pluralEnding, ''));
    if (polarity === undefined || posOf(words, i) !== 'NOUN') continue;
    const main = mainSubject(words, own, i);
    const lemma = words.tokens[main?.verb ?? -1]?.lemma ?? '';
    if (!main || !labels.listing.has(lemma)) continue;
    return draft({
      source: [main.subject],
      cue: [{ first: main.verb, last: i + 1 }],
      content: [],
      rule: 'nominal',
      polarity,
    });
  }
  return null;
};

/** "The minister said:" with the lines behind it that begin with a bullet or a number. */
export const listDrafts = (words: Words): Draft[] => {
  const lines = linesOf(words);
  const drafts: Draft[] = [];
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n];
    if (!line || wordAt(words, line.last - 1) !== ':') continue;
    const content: Unit[] = [];
    for (let k = n + 1; k < lines.length; k += 1) {
      const next = lines[k];
      const item = next ? itemOf(words, next) : null;
      if (!item) break;
      content.push(item);
    }
    const one = content.length > 0 ? lead(words, line) : null;
    if (one) drafts.push({ ...one, content });
    n += content.length;
  }
  return drafts;
};
