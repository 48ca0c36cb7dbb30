import { plainAttribution } from '../plain-attribution.js';
import { around, type Attribution, cover, holds, indexAt, meets, type Span } from '../../model/index.js';
import type { Reading } from '../vague/reading.js';

/** A name of somebody told of by the same noun stands within so many code units of it. */
const BESIDE = 40;

/** As far as the sentence of a name goes, before it and behind. */
const BEFORE = /[^.!?;]*$/u;
const BEHIND = /^[^.!?;]*/u;

/** An attribution surer than this answers for what stands in it. */
const SURE = 0.8;

/** The noun by which a phrase tells of somebody without a name who speaks of their own trade or body; null where it does none of that. */
const nounOf = ({ language: { anonymity } }: Reading, phrase: string): { noun: string; end: number } | null => {
  const found = anonymity.describedPerson.exec(phrase);
  const noun = found?.[1];
  if (!found || noun === undefined) return null;
  const end = found[0].length;
  if (anonymity.speaksFor.test(phrase.slice(0, end)) || anonymity.bareMember.test(phrase)) return null;
  return { noun: noun.toLowerCase(), end };
};

/** Whether the account has a name for somebody whom it tells of by this noun: "the nurse, Anna Welk". */
const isNamedSomewhere = ({ text, mentions }: Reading, source: Span, noun: string): boolean => {
  const bare = noun.replace(/s$/u, '').replace(/\s+/gu, String.raw`\s+`);
  const word = new RegExp(String.raw`(?<![\p{L}-])${bare}(?![\p{L}])`, 'iu');
  return mentions.some(
    ({ type, from, to }) =>
      type === 'person' &&
      !meets(source, { from, to }) &&
      [BEFORE.exec(text.slice(Math.max(0, from - BESIDE), from)), BEHIND.exec(text.slice(to, to + BESIDE))].some(
        near => near !== null && word.test(near[0]),
      ),
  );
};

/**
 * Whether a source is one person, or a counted few, told of by trade or office and not by name, who speaks from inside the matter: "a nurse on the
 * ward", "two former employees". Whoever was met at the place is none, nor is whoever speaks in another's name.
 */
export const isDescribed = (reading: Reading, source: Span, phrase: string): boolean => {
  const found = nounOf(reading, phrase);
  if (found === null) return false;
  const behind = { from: source.from + found.end, to: source.to };
  const named = reading.mentions.some(m => m.type === 'person' && meets(m, behind));
  return !named && !isNamedSomewhere(reading, source, found.noun);
};

/** Who speaks behind a clause about themselves, where no attribution has them for a source: "A woman who sells seeds at the gate says …". */
export const toldWithClause = (reading: Reading): Attribution[] => {
  const { text, blocks, speech, sentences, attributions, language } = reading;
  return [...text.matchAll(language.anonymity.tellsWithClause)].flatMap(({ index: from, ...parts }): Attribution[] => {
    const [whole = '', who = '', clause = '', verb = ''] = Object.values(parts) as string[];
    const sentence = around(sentences, { from, to: from + whole.length });
    const kind = around(blocks, { from, to: from + 1 })?.kind;
    if (!sentence || (kind !== 'paragraph' && kind !== 'list')) return [];
    const source = { from, to: from + who.length + clause.trimEnd().length };
    const cue = { from: from + whole.length - verb.length, to: from + whole.length };
    const quotation = speech[indexAt(speech, from + 1) - 1];
    if (quotation && holds(quotation, source)) return [];
    if (attributions.some(one => answers(one, source, cue))) return [];
    const content = { from: cue.to + 1, to: sentence.to };
    if (content.to <= content.from) return [];
    return [
      {
        ...cover([source, content]),
        ...plainAttribution(source, cue, content, { sourceType: 'anonymous', confidence: SURE }),
      },
    ];
  });
};

/** Whether an attribution has the phrase for its source already, or surely holds it in what another says. */
const answers = ({ source, content, confidence, cue: own }: Attribution, phrase: Span, cue: Span): boolean =>
  (source.some(part => part.from <= phrase.from && part.to >= phrase.from) && own.some(part => meets(part, cue))) ||
  (confidence > SURE && source.length > 0 && content.some(part => holds(part, cover([phrase, cue]))));
