import { languageOf } from '../../languages/index.js';
import { type Account, around, holds, type Span, type Token } from '../../model/index.js';
import { figuresIn, type Matter, matterIn } from '../primary/matter.js';
import type { Claim } from '../primary/statements.js';
import { isLight, type LeftOpen, leftOpenBy } from './left-open.js';
import type { Voice } from './voices.js';

/** So much of what is left open stands in the claim, … */
const ALIKE = 0.5;
/** … and so much of the claim there or in the sentences around it. */
const AROUND = 0.65;
const WELL_AROUND = 0.8;
/** Where the deed itself is not among what they share, so much, and so many keys. */
const MORE_ALIKE = 0.6;
const COMMON = 2;
const COMMON_WITHOUT = 3;
/** Of a claim of one word that is all that is left open. */
const WHOLE = 0.95;
/** A sentence that has so much of the claim may tell it outright. */
const ELSEWHERE = 0.6;

/** What all verbs of bringing about are compared by. */
const BROUGHT_ABOUT = '→';

const compared = (
  account: Account,
  matter: readonly Matter[],
): { readonly key: string; readonly isVerb: boolean }[] => {
  const language = languageOf(account.document.language);
  const bringsAbout = ({ pos, lemma }: Token): boolean => pos === 'VERB' && language.firmly.bringingAbout.has(lemma);
  return matter
    .filter(({ token }) => bringsAbout(token) || !isLight(language, token.lemma))
    .map(({ token, key }) => ({
      key: bringsAbout(token) ? BROUGHT_ABOUT : key,
      isVerb: token.pos === 'VERB',
    }));
};

/** A voice with what it is compared by, made ready once. */
export interface Ready {
  readonly voice: Voice;
  readonly open: readonly (LeftOpen & {
    readonly compared: ReadonlySet<string>;
    readonly deeds: ReadonlySet<string>;
    readonly near: ReadonlySet<string>;
  })[];
}

/** Makes a voice ready; linear in its words. */
export const readyOf = (voice: Voice): Ready => {
  const { account } = voice.known;
  const { sentences } = voice.index;
  const open = leftOpenBy(voice).map(one => {
    const words = compared(
      account,
      matterIn(account, one.about).filter(m => one.keys.has(m.key)),
    );
    const block = around(account.document.blocks, one.about);
    const near = sentences
      .filter(({ span }, i) => Math.abs(i - one.sentence) <= 1 || (block !== undefined && holds(block, span)))
      .flatMap(({ matter }) => compared(account, matter).map(({ key }) => key));
    return {
      ...one,
      compared: new Set(words.map(({ key }) => key)),
      deeds: new Set(words.flatMap(({ key, isVerb }) => (isVerb ? [key] : []))),
      near: new Set(near),
    };
  });
  return { voice, open };
};

const numbersIn = (account: Account, span: Span): string[] => figuresIn(account, span).filter(f => f.startsWith('='));

/** How far a claim tells what is left open, 0 where it tells something else. */
export const likeness = ({ account, span }: Claim, { voice, open }: Ready, one: Ready['open'][number]): number => {
  const { weight } = voice.index;
  const sum = (keys: Iterable<string>): number => [...keys].reduce((n, key) => n + weight(key), 0);
  const there = numbersIn(voice.known.account, one.about);
  const here = numbersIn(account, span);
  if (here.length > 0 && there.length > 0 && !here.some(n => there.includes(n))) return 0;
  const numbers = here.filter(n => there.includes(n));
  const own = new Set(compared(account, matterIn(account, span)).map(({ key }) => key));
  const common = [...own].filter(key => one.compared.has(key));
  const [whole, left] = [sum(own), sum(one.compared)];
  if (whole === 0 || left === 0 || open.length === 0) return 0;
  const alike = sum(common) / left;
  const around = sum([...own].filter(key => one.compared.has(key) || one.near.has(key))) / whole;
  const back = sum(common) / whole;
  const count = common.length + numbers.length;
  if (one.how === 'why')
    return alike >= MORE_ALIKE && [...one.deeds].every(key => own.has(key)) && one.deeds.size > 0 ? alike + back : 0;
  const isTopic = common.every(key => voice.known.headWords.has(key));
  const deed = common.some(key => one.deeds.has(key)) || one.deeds.size === 0;
  if (count >= COMMON_WITHOUT && alike >= MORE_ALIKE && around >= AROUND) return alike + back;
  if (count >= COMMON_WITHOUT && back >= ALIKE && common.some(key => one.deeds.has(key))) return alike + back;
  if (count >= COMMON_WITHOUT && alike + back >= 2 * ALIKE && around >= WELL_AROUND) return alike + back;
  if (deed && count >= COMMON && alike >= ALIKE && around >= AROUND && !isTopic) return alike + back;
  if (common.length === 1 && alike >= WHOLE && around >= WHOLE && !isTopic) return alike + back;
  return 0;
};

/** How far a claim tells that something had no part in what came about, where a voice names it as a part: 1, or 0 where it is another thing. */
export const likenessOfDenied = ({ account, span }: Claim, { voice }: Ready, one: Ready['open'][number]): number => {
  const words = account.document.text.slice(span.from, span.to);
  const found = languageOf(account.document.language).firmly.noPart.exec(words);
  if (found === null || one.how !== 'part') return 0;
  const subject = compared(account, matterIn(account, { from: span.from, to: span.from + found.index }));
  const isMeant = ({ key }: { readonly key: string }): boolean =>
    one.compared.has(key) && !voice.known.headWords.has(key);
  return subject.length > 0 && subject.every(isMeant) ? 1 : 0;
};

/** Whether the voice tells outright in another place what a claim tells. */
export const toldOutright = ({ account, span }: Claim, { voice, open }: Ready, one: LeftOpen): boolean => {
  const { weight, sentences } = voice.index;
  const sum = (keys: Iterable<string>): number => [...keys].reduce((n, key) => n + weight(key), 0);
  const own = new Set(compared(account, matterIn(account, span)).map(({ key }) => key));
  const { text, language } = voice.known.account.document;
  const { alsoDenied } = languageOf(language).reservations;
  const isDenied = alsoDenied.test(account.document.text.slice(span.from, span.to));
  return sentences.some(({ matter, span: sentence }, i) => {
    if (alsoDenied.test(text.slice(sentence.from, sentence.to)) !== isDenied) return false;
    if (i === one.sentence || open.some(o => o.sentence === i)) return false;
    const keys = new Set(compared(voice.known.account, matter).map(({ key }) => key));
    const common = [...own].filter(key => keys.has(key));
    return common.length >= COMMON && sum(common) >= ELSEWHERE * sum(own);
  });
};
