import { languageOf } from '../../languages/index.js';
import { type Account, cover, meets, type Place, type Span } from '../../model/index.js';
import type { Word } from '../../text/words.js';
import { called, type Case, type Draft } from '../rule.js';
import { accountPairs } from './counterparts.js';
import { grouped } from '../../model/disjoint-sets.js';
import { byOrder } from './order.js';
import { beside, type Beside } from './partners.js';
import { proseOf } from './prose.js';
import { firmerReadings } from './readings.js';
import { isNegated } from './shared-claim.js';
import { attributionsAt, hedgesAt, textAt } from './strength.js';

/** Of the words of matter of either sentence so many, and this share, stand in both, what relates them aside. */
const LEAST = 3;
const SHARE = 0.7;

/** A sentence with the words in it that relate two things. */
export interface Related {
  readonly account: Account;
  readonly sentence: Span;
  readonly relation: Span;
}

/** Of some stretches those with such words in them that relate two things. */
export const relatedBy = (account: Account, sentences: readonly Span[], relation: RegExp): Related[] =>
  sentences.flatMap((sentence): Related[] => {
    const found = relation.exec(textAt(account, sentence));
    if (found === null) return [];
    const from = sentence.from + found.index;
    return [{ account, sentence, relation: { from, to: from + found[0].length } }];
  });

/** Sentences of running text in which two things are only brought together. */
export const looselyRelated = (account: Account): Related[] =>
  relatedBy(account, proseOf(account), languageOf(account.document.language).strength.looseRelation);

/** Sentences of running text in which one thing is only held to be the doing of another: "may have been caused by". */
export const doubtfullyRelated = (account: Account): Related[] =>
  relatedBy(account, proseOf(account), languageOf(account.document.language).strength.firmRelation).filter(
    ({ sentence, relation }) => hedgesAt(account, { from: sentence.from, to: relation.to }).length > 0,
  );

/** Of some stretches those in which one thing is told to be the doing of another, outright. */
export const firmlyRelated = (account: Account, among: readonly Span[] = proseOf(account)): Related[] => {
  const { strength } = languageOf(account.document.language);
  return relatedBy(account, among, strength.firmRelation).filter(({ sentence }) => {
    const text = textAt(account, sentence);
    if (text.includes('?') || strength.looseRelation.test(text) || strength.doubtNoun.test(text)) return false;
    if (hedgesAt(account, sentence).length > 0 || text.search(strength.doubtOpens) >= 0) return false;
    return !attributionsAt(account, sentence).some(
      a => a.polarity !== 'asserts' || a.cue.some(part => strength.softCue.test(textAt(account, part))),
    );
  });
};

/** The words of matter of a sentence but for those that relate, take back, or say whose word it is. */
const comparedIn = ({ account, sentence, relation }: Related, all: readonly Beside[]): readonly Beside[] => {
  const { functionWords } = languageOf(account.document.language).reuse;
  const telling = attributionsAt(account, sentence).flatMap(({ source, cue }) => [...source, ...cue]);
  const aside = [relation, ...telling, ...hedgesAt(account, sentence)];
  return all.filter(({ here }) => !functionWords.has(here.norm) && !aside.some(part => meets(part, here)));
};

const isEnough = (matter: readonly Beside[]): boolean => {
  const same = matter.filter(({ there }) => there !== null).length;
  return same >= Math.max(LEAST, matter.length * SHARE);
};

/** The things that are related: those nearest to the words that relate them, on either side. */
const poles = (matter: readonly Beside[], relation: Span): readonly [Beside | undefined, Beside | undefined] => [
  matter.findLast(({ here }) => here.to <= relation.from),
  matter.find(({ here }) => here.from >= relation.to),
];

/** Whether two sentences relate the same things: the nearest on either side stand in the other, one on each side. Of a headline, the first, all that counts stands below. */
export const relateTheSame = (one: Related, other: Related, whole: 'both' | 'first' = 'both'): boolean => {
  const [left, right] = beside(one.account, other.account, one.sentence, other.sentence);
  const [own, others] = [comparedIn(one, left), comparedIn(other, right)];
  const isShort = own.length + others.length <= 2 * LEAST;
  const compared = whole === 'both' ? [own, others] : [own];
  if (!compared.every(all => (isShort ? all.every(({ there }) => there !== null) : isEnough(all)))) return false;
  const [before, behind] = poles(own, one.relation).map(pole => pole?.there ?? null);
  if (before === undefined || before === null || behind === undefined || behind === null) return false;
  const isBefore = (word: Word): boolean => word.to <= other.relation.from;
  const isPole = poles(others, other.relation).every(pole => pole?.there !== null && pole !== undefined);
  return isBefore(before) !== isBefore(behind) && (whole === 'first' || isPole);
};

/** What one account only brings together, as another relates it firmly. */
interface Firmed {
  readonly soft: Related;
  readonly firm: Related;
}

const firmedBetween = (one: Account, other: Account): Firmed[] => {
  const firms = firmlyRelated(other);
  return looselyRelated(one).flatMap(soft =>
    firms
      .filter(firm => isNegated(one, soft.sentence) === isNegated(other, firm.sentence) && relateTheSame(soft, firm))
      .map(firm => ({ soft, firm })),
  );
};

const draftOf = (of: Case, { soft, firm }: Firmed): Draft => {
  const [little, much] = [soft, firm].map(({ account, relation }) => textAt(account, relation));
  const at = ({ account, sentence }: Related): Place => ({ document: account.document.id, ...cover([sentence]) });
  return {
    level: 'question',
    message: `${called(of, firm.account.document.id)} has “${much ?? ''}” where ${called(of, soft.account.document.id)} has “${little ?? ''}”, of the same things.`,
    sides: [at(soft), at(firm)],
    because: [
      `“${little ?? ''}” only brings the two together; “${much ?? ''}” tells the one to be the doing of the other`,
      'the two sentences share their other words',
    ],
    otherReadings: firmerReadings,
  };
};

/** Things that one account only brings together, and another tells to be the doing of each other; one finding for each firm sentence. */
export const relationDrafts = (of: Case): Draft[] => {
  // a document that others report on is no retelling of theirs
  const all = accountPairs(of)
    .flatMap(([a, b]) => [...firmedBetween(a, b), ...firmedBetween(b, a)])
    .filter(({ firm }) => !of.primary.includes(firm.account.document.id));
  const { lost } = byOrder(of, all, ({ soft, firm }) => ({
    soft: soft.account,
    firm: firm.account,
    at: firm.sentence.from,
  }));
  return grouped(lost, ({ firm }) => [`${firm.account.document.id} ${String(firm.sentence.from)}`]).map(([first]) =>
    draftOf(of, first),
  );
};
