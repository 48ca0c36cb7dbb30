import { languageOf } from '../../languages/index.js';
import { type Account, type Attribution, holds, type Span } from '../../model/index.js';
import { headOf } from './speakers.js';
import { attributionsAt, textAt } from './strength.js';

/** As sure as what is compared must be: another account that has the same words as its own shows where they end. */
const SURE = 0.8;

/** The initials of an office or a body. */
const INITIALS = /^\p{Lu}{2,}$/u;

/**
 * What a sentence gives to somebody in a clause behind it, where it was not read so: ", a consultant wrote in an e-mail seen by the Herald". Null where
 * nobody is told of there, or somebody is already known to say it.
 */
export const toldAside = (account: Account, sentence: Span): Attribution | null => {
  const language = languageOf(account.document.language);
  const { sources, strength } = language;
  const found = strength.toldAside.exec(textAt(account, sentence));
  const [whole = '', source = '', cue = ''] = found ?? [];
  if (found === null || source === '') return null;
  const content = { from: sentence.from, to: sentence.from + found.index };
  if (attributionsAt(account, sentence).some(a => a.act === 'speech' && a.content.some(part => holds(part, content))))
    return null;
  const from = content.to + whole.indexOf(source);
  const cueFrom = content.to + whole.lastIndexOf(cue);
  const speaker = source.replace(strength.single, '').replace(strength.theMany, '');
  const head = headOf(language, speaker);
  return {
    source: [{ from, to: from + source.length }],
    cue: [{ from: cueFrom, to: cueFrom + cue.length }],
    content: [content],
    style: 'indirect',
    act: 'speech',
    polarity: 'asserts',
    certainty: 'unstated',
    stance: 'neutral',
    sourceType: sources.sourceNouns.get(head.toLowerCase()) ?? (INITIALS.test(head) ? 'institution' : 'other'),
    speaker,
    chain: [speaker],
    confidence: SURE,
    within: null,
  };
};
