import type { CauseKind } from '../../languages/cause-frame.js';
import type { Language } from '../../languages/index.js';
import { type Account, around, type Attribution, type Cause, cover, meets, type Span } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import { type Index, matterIn } from './matter.js';
import type { Known } from './document.js';

/** What a document says of causes and of blame. */
export interface Stance {
  readonly causes: readonly Cause[];
  /** Those that it rules out. */
  readonly ruledOut: readonly Cause[];
  /** Where it leaves the cause open, and names none anywhere; null where it does not. */
  readonly noCause: Span | null;
  /** Where it puts blame on nobody; null where it does not say so. */
  readonly noBlame: Span | null;
}

/** What a document says of causes. */
export const stanceOf = ({ account, language, sentences }: Known): Stance => {
  const { text } = account.document;
  const { reports } = language;
  const causes = account.annotations.causes.filter(c => c.stand === 'asserts' || c.stand === 'raises');
  const declared = (pattern: RegExp, above?: RegExp): Span | null => {
    const all = sentences.filter(s => {
      const words = text.slice(s.from, s.to);
      return pattern.test(words) && reports.ofItsOwn.test(words) && !reports.blamesNotOne.test(words);
    });
    return all.find(s => above?.test(text.slice(s.from, s.to))) ?? all[0] ?? null;
  };
  const firm = causes.some(c => c.stand === 'asserts' && c.certainty === 'unstated');
  const none = declared(reports.noCause);
  const settled =
    none !== null &&
    reports.causeKnown.test(text.slice(none.from, none.to)) &&
    !reports.notKnown.test(text.slice(none.from, none.to));
  const ruledOut = account.annotations.causes.filter(c => c.stand === 'denies');
  return {
    causes,
    ruledOut,
    noCause: firm || settled ? null : none,
    noBlame: declared(reports.noBlame, reports.blamesNobody),
  };
};

const kindsIn = ({ causes }: Language, keys: readonly string[]): CauseKind[] =>
  causes.causeKinds.filter(k => keys.includes(k.key));

/** Whether two causes may be one, or one may have a part in the other. */
const mayBeOne = (language: Language, a: Cause, b: Cause): boolean => {
  if (a.kinds.some(k => b.kinds.includes(k)) || a.stems.some(s => b.stems.includes(s))) return true;
  if (a.kinds.length === 0 || b.kinds.length === 0) return true;
  const [one, other] = [kindsIn(language, a.kinds), kindsIn(language, b.kinds)];
  return (
    one.some(k => k.general || k.fits.some(f => b.kinds.includes(f))) ||
    other.some(k => k.general || k.fits.some(f => a.kinds.includes(f)))
  );
};

/** What in a document may be what a cause names: a sentence with the word that it is about, or with words of its kind. */
const spokenOf = (index: Index, account: Account, language: Language, cause: Cause): Span | null => {
  const { text } = index.account.document;
  const keys = matterIn(account, cause).map(m => m.key);
  const kinds = kindsIn(language, cause.kinds).filter(k => !k.general);
  const found = index.sentences.find(
    ({ span, keys: own }) =>
      [...keys, ...cause.stems].some(key => own.has(key)) ||
      kinds.some(k => matches(k.words, text.slice(span.from, span.to))),
  );
  return found?.span ?? null;
};

const matches = (pattern: RegExp, words: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(words);

/** A cause that an account gives as the document's, and that the document does not give; null where it does, or where it cannot be told. */
export const otherCause = (
  account: Account,
  cause: Cause,
  { language }: Known,
  index: Index,
  { causes, ruledOut, noCause }: Stance,
): Departure | null => {
  const { text } = account.document;
  const sentence =
    around(account.annotations.sentences, { from: cause.told.from, to: cause.told.from + 1 }) ?? cause.told;
  const hedged =
    cause.certainty !== 'unstated' || language.reports.heldPossible.test(text.slice(sentence.from, sentence.to));
  if (causes.some(c => mayBeOne(language, cause, c))) return null;
  const general = new Set(kindsIn(language, cause.kinds).flatMap(k => (k.general ? [k.key] : [])));
  const denied = hedged ? undefined : ruledOut.find(c => c.kinds.some(k => cause.kinds.includes(k) && !general.has(k)));
  if (denied !== undefined)
    return {
      here: cause.told,
      told: citedWords(text, cause),
      standing: 'different',
      what: 'cause',
      level: 'question',
      there: denied.told,
      instead: citedWords(index.account.document.text, denied.told),
    };
  const spoken = spokenOf(index, account, language, cause);
  const common = { here: cause.told, told: citedWords(text, cause) } as const;
  if (noCause !== null) {
    if (hedged && spoken !== null) return null;
    return {
      ...common,
      standing: 'absent',
      what: 'cause',
      level: hedged || spoken !== null ? 'question' : 'conflict',
      there: noCause,
      instead: null,
    };
  }
  if (spoken !== null || hedged) return null;
  const [stated] = causes.filter(c => c.stand === 'asserts');
  if (stated !== undefined)
    return {
      ...common,
      standing: 'different',
      what: 'cause',
      level: 'question',
      there: stated.told,
      instead: citedWords(index.account.document.text, stated),
    };
  // a cause of no kind that is known may be told in other words
  return cause.kinds.length === 0
    ? null
    : { ...common, standing: 'absent', what: 'cause', level: 'question', there: null, instead: null };
};

/** The one whom an account lets the document blame, where it blames nobody and tells nothing amiss of that one; null where that is not so. */
export const otherBlame = (
  account: Account,
  attribution: Attribution,
  { language }: Known,
  index: Index,
  { noBlame, causes }: Stance,
): Departure | null => {
  const { reports } = language;
  const { text } = account.document;
  const [content] = attribution.content;
  if (noBlame === null || content === undefined || attribution.cue.length === 0) return null;
  if (attribution.polarity === 'denies' || attribution.polarity === 'declines') return null;
  const cue = cover(attribution.cue);
  if (!reports.blamingCue.test(text.slice(cue.from, cue.to)) || cue.from > content.from) return null;
  const words = text.slice(content.from, content.to);
  const blamedTo = reports.blamedFor.exec(words)?.index ?? words.length;
  const blamed = { from: content.from, to: content.from + blamedTo };
  const keys = matterIn(account, blamed).map(m => m.key);
  if (keys.length === 0 || causes.some(c => c.stems.some(s => keys.includes(s)))) return null;
  const source = index.account.document.text;
  const amiss = index.sentences.some(
    ({ span, keys: own }) =>
      !meets(span, noBlame) && keys.some(k => own.has(k)) && reports.atFault.test(source.slice(span.from, span.to)),
  );
  if (amiss) return null;
  // a name may stand for somebody whom the document calls by his office
  const named = index.account.annotations.tokens.length > 0 && keys.some(k => index.byKey.has(k));
  const written =
    /\p{Lu}/u.test(text.slice(blamed.from + 1, blamed.to)) &&
    !reports.blamesNobody.test(source.slice(noBlame.from, noBlame.to));
  if (written && !named) return null;
  return {
    standing: 'absent',
    what: 'blame',
    level: 'question',
    here: cover([cue, blamed]),
    there: noBlame,
    told: citedWords(text, blamed),
    instead: null,
  };
};

/** That the document names no cause, as an account says of it, where it does; null where that is not so. */
export const deniedCause = (
  account: Account,
  attribution: Attribution,
  { language }: Known,
  index: Index,
  { causes, noCause }: Stance,
): Departure | null => {
  const { text } = account.document;
  const stated = causes.find(c => c.stand === 'asserts' && c.certainty === 'unstated');
  if (stated === undefined || noCause !== null || attribution.cue.length === 0) return null;
  const span = cover([...attribution.cue, ...attribution.content]);
  const words = text.slice(span.from, span.to);
  if (!language.reports.noCause.test(words) || language.reports.causeKnown.test(words)) return null;
  return {
    standing: 'different',
    what: 'no-cause',
    level: 'question',
    here: cover([...attribution.source, span]),
    there: stated.told,
    told: citedWords(text, span),
    instead: citedWords(index.account.document.text, stated),
  };
};
