import { languageOf } from '../../languages/index.js';
import { type Account, cover, type Span, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import { type Beside, figuresIn, type Index, matterIn, verbsIn } from './matter.js';
import type { Reserved } from './reservations.js';
import { type Claim, toldIn } from './statements.js';

/** So much of a claim stands in what the document reserves, and so many keys; without a verb among them one more. */
const ALIKE = 0.5;
const COMMON = 2;

/** Where both tell what might have been, or all that is reserved stands in the claim, less is enough. */
const ALIKE_IN_PART = 0.4;
const UNREAL = 0.3;

/** So much of what it reserves stands in the claim; of what is told in several clauses less. */
const BACK = 0.4;
const BACK_TOLD = 0.25;

/** With so much of a claim it does not matter what else is reserved. */
const NEARLY_ALL = 0.9;

/** From this share on it is plain that the claim tells what the document denies. */
const PLAIN = 0.7;

/** A sentence that has so much of the claim may tell it outright. */
const ELSEWHERE = 0.5;

const sum = (index: Index, keys: Iterable<string>): number => {
  let n = 0;
  for (const key of keys) n += index.weight(key);
  return n;
};

const textOf = ({ document }: Account, { from, to }: Span): string => document.text.slice(from, to);

interface Met {
  readonly reserved: Reserved;
  readonly share: number;
}

/** Numbers of a stretch of text as keys; what became of those counted is no matter of its own. */
const numbersIn = (account: Account, span: Span): string[] => figuresIn(account, span).filter(f => f.startsWith('='));

/** Keys of the words of a claim that say little. */
const lightKeys = ({ account, span }: Claim): ReadonlySet<string> => {
  const { lightWords } = languageOf(account.document.language).reservations;
  return new Set(matterIn(account, span).flatMap(m => (lightWords.has(m.token.lemma) ? [m.key] : [])));
};

/** Whether what was done, as a document leaves it open, is among some keys. */
const doneIn = (index: Index, { about }: Reserved, keys: readonly string[]): boolean => {
  const verbs = verbsIn(index.account, about);
  return verbs.size > 0 && [...verbs].every(verb => keys.includes(verb));
};

/** Sentences back in which the one may be named whom a pronoun stands for. */
const BACK_TO_NAME = 3;

/** Whether a document leaves open of one for whom a pronoun stands what a claim has him do by name: "did not find that he left his post". */
const isOfHim = ({ account, span }: Claim, index: Index, { told, about, sentence }: Reserved): boolean => {
  const deeds = verbsIn(index.account, about);
  if (!told || deeds.size === 0) return false;
  const matter = matterIn(account, span);
  const at = matter.findIndex(({ token, key }) => token.pos === 'VERB' && deeds.has(key));
  const [first] = within(index.account.annotations.tokens, about).filter(t => t.pos !== 'SCONJ');
  if (at < 0 || first?.pos !== 'PRON' || !matter.some(m => m.token.pos === 'VERB' && deeds.has(m.key))) return false;
  const names = matter.slice(0, at).filter(({ token }) => token.pos === 'PROPN');
  const near = index.sentences.slice(Math.max(0, sentence - BACK_TO_NAME), sentence + 1);
  return names.length > 0 && near.some(s => s.matter.some(m => names.some(name => name.key === m.key)));
};

/** What of that which a document reserves a claim tells, most alike first. */
const metBy = (claim: Claim, index: Index, all: readonly Reserved[]): Met[] => {
  const keys = new Set(matterIn(claim.account, claim.span).map(m => m.key));
  const light = lightKeys(claim);
  const verbs = verbsIn(claim.account, claim.span);
  const { mightHaveBeen } = languageOf(claim.account.document.language).reports;
  return all
    .flatMap((reserved): Met[] => {
      const there = new Set(numbersIn(index.account, reserved.about));
      const numbers = numbersIn(claim.account, claim.span).filter(n => there.has(n));
      const common = [...[...keys].filter(key => reserved.keys.has(key)), ...numbers];
      const whole = sum(
        index,
        [...keys].filter(key => !light.has(key) || reserved.keys.has(key)),
      );
      const share = whole === 0 ? 0 : sum(index, common) / (whole + sum(index, numbers));
      const back = sum(index, common) / (sum(index, reserved.keys) || 1);
      const about = new Set(matterIn(index.account, reserved.about).map(m => m.key));
      const own = common.filter(key => about.has(key));
      // "it makes no finding on them": what was told before is all that it is about
      const isTold = reserved.how === 'unexamined' && reserved.told && own.length + numbers.length >= COMMON;
      // "pressure on the neck": a noun with all that belongs to it tells as much as a verb
      const isNoun = verbsIn(index.account, reserved.about).size === 0 && own.length === about.size;
      // "would have lived": that both tell what might have been is as much as a word
      const unreal = [textOf(claim.account, claim.span), textOf(index.account, reserved.about)].every(words =>
        mightHaveBeen.test(words),
      );
      const isWhole = own.length === about.size && own.length > 0;
      if (isWhole && (unreal || (reserved.how === 'unexamined' && share >= ALIKE_IN_PART)))
        return [{ reserved, share }];
      if (isTold && share >= ALIKE_IN_PART) return [{ reserved, share }];
      // all that is left open stands in the claim, what was done among it, whatever more that tells
      if (isWhole && reserved.how === 'open' && own.length >= COMMON && doneIn(index, reserved, own))
        return [{ reserved, share }];
      const needed =
        isNoun || (unreal && own.length > 0) || common.some(key => verbs.has(key) && about.has(key))
          ? COMMON
          : COMMON + 1;
      if (reserved.how === 'open' && isOfHim(claim, index, reserved)) return [{ reserved, share }];
      if (own.length === 0 || common.length < needed || share < (unreal ? UNREAL : ALIKE)) return [];
      return share < NEARLY_ALL && back < (reserved.told ? BACK_TOLD : BACK) ? [] : [{ reserved, share }];
    })
    .sort((a, b) => b.share - a.share || a.reserved.words.from - b.reserved.words.from);
};

/** Whether what is denied is of a measure of time or a number that the claim does not tell: that it was “every day” is denied, not that it was once. */
const isOfOtherMeasure = (claim: Claim, index: Index, { about }: Reserved): boolean => {
  const measures = ({ annotations }: Account, span: Span): string[] =>
    within(annotations.times, span).flatMap(({ type, value }) =>
      type === 'SET' || type === 'DURATION' ? [value] : [],
    );
  const told = new Set([...measures(claim.account, claim.span), ...numbersIn(claim.account, claim.span)]);
  return [...measures(index.account, about), ...numbersIn(index.account, about)].some(measure => !told.has(measure));
};

/** Whether the document tells outright, in another sentence, what a claim tells. */
const toldOutright = (
  index: Index,
  found: readonly Beside[],
  reserved: Reserved,
  all: readonly Reserved[],
): boolean => {
  const { sentence, about } = reserved;
  const deeds = verbsIn(index.account, about);
  return found.some(
    f =>
      f.sentence !== sentence &&
      f.sentence !== sentence - 1 &&
      f.share >= ELSEWHERE &&
      f.common.length >= COMMON &&
      (deeds.size === 0 || [...deeds].some(deed => f.common.includes(deed))) &&
      !all.some(r => r.sentence === f.sentence),
  );
};

/** How a claim is told: outright, ruled out by its cue, or with something taken back. */
export const mannerOf = ({
  account,
  attribution,
  span,
}: Claim): 'outright' | 'negated' | 'possible' | 'ruled-out' | 'reserved' => {
  const { text, language } = account.document;
  const { reports, reservations: pack } = languageOf(language);
  const { alsoDenied, alsoReserved, holdingPossible, reservations } = pack;
  const words = text.slice(span.from, span.to).replace(pack.onlyPossible, ' ');
  const cue = attribution.cue.map(c => text.slice(c.from, c.to)).join(' ');
  const isReserved =
    alsoReserved.test(words) ||
    reservations.some(r => words.search(r.pattern) >= 0 && r.how !== 'denied' && r.how !== 'no-fault');
  const isPossible = attribution.polarity === 'asserts' && holdingPossible.test(words) && !alsoDenied.test(words);
  if (isPossible && !alsoReserved.test(words.replace(holdingPossible, ''))) return 'possible';
  if (isReserved || attribution.certainty === 'possible' || attribution.certainty === 'probable') return 'reserved';
  if (attribution.polarity === 'denies')
    return reports.rulingOutCue.test(cue) && !alsoDenied.test(words) ? 'ruled-out' : 'reserved';
  if (!/^(?:asserts|demands)$/u.test(attribution.polarity) || alsoReserved.test(cue) || alsoDenied.test(cue))
    return 'reserved';
  return alsoDenied.test(words) ? 'negated' : 'outright';
};

/** A claim told outright that the document leaves open, denies, or says that it does not deal with; null where there is none. */
export const againstReserved = (
  claim: Claim,
  index: Index,
  found: readonly Beside[],
  all: readonly Reserved[],
): Departure | null => {
  if (claim.aside) return null;
  const manner = mannerOf(claim);
  if (manner === 'reserved') return null;
  const { text, language } = claim.account.document;
  const source = index.account.document.text;
  const pack = languageOf(language).firmly;
  for (const { reserved, share } of metBy(claim, index, all)) {
    const { how, words, about } = reserved;
    if (how === 'no-cause' || how === 'no-fault' || how === 'doer') continue;
    const isTurned = how === 'denied' && (manner === 'outright' || manner === 'possible');
    const isFirmer = how !== 'denied' && manner !== 'possible' && (manner !== 'ruled-out' || how === 'open');
    if (!isTurned && !isFirmer) continue;
    if (isTurned && isOfOtherMeasure(claim, index, reserved)) continue;
    // to clear somebody of it denies it too
    if (isTurned && languageOf(language).reports.clearing.test(textOf(claim.account, claim.span))) continue;
    if (toldOutright(index, found, reserved, all)) continue;
    const sentence = index.sentences[reserved.sentence]?.span ?? about;
    const ruledOut = cover([...claim.attribution.cue, claim.span]);
    const common = {
      ...(manner === 'ruled-out' ? { here: ruledOut, told: citedWords(text, ruledOut) } : toldIn(claim)),
      there: sentence,
    } as const;
    if (how === 'unexamined')
      return { ...common, standing: 'absent', what: 'unexamined', level: 'question', instead: null };
    if (how === 'open' && manner !== 'ruled-out')
      return {
        ...common,
        standing: 'stronger',
        what: 'strength',
        level: 'question',
        instead: citedWords(source, words),
      };
    const level = how === 'denied' && manner === 'outright' && share >= PLAIN ? 'conflict' : 'question';
    // to find no evidence is not to find the contrary
    return pack.noEvidence.test(textOf(index.account, words))
      ? { ...common, standing: 'stronger', what: 'strength', level, instead: citedWords(source, words) }
      : { ...common, standing: 'different', what: 'negation', level, instead: citedWords(source, sentence) };
  }
  return null;
};
