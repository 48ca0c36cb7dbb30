import {
  type Account,
  type Attribution,
  meets,
  type Sentence,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { type Group, nounOfDeed, type Range, type Told } from './clause.js';

/** What stands for the preposition of a phrase that tells what a deed was for: “an order to fire”. */
export const PURPOSE = 'in order to';

/** A phrase behind a preposition, with the keys of its words. */
export interface Phrase {
  readonly preposition: string;
  readonly keys: readonly string[];
}

/** A statement that is denied, in the parts by which another is known as the same. */
export interface Denied {
  readonly account: Account;
  /** The sentence that denies it, and the words of it that do. */
  readonly sentence: Sentence;
  readonly span: Span;
  /** Whose denial it is; null for the account itself. */
  readonly attribution: Attribution | null;
  /** Key of the deed or state; null where it is denied that something was there. */
  readonly deed: string | null;
  /** Keys of whoever is said not to have done it; empty where nobody did or nobody is named. */
  readonly doers: readonly string[];
  /** Whoever denies it did not do it, or it was not done to them: they speak of what is theirs. */
  readonly own: 'doer' | 'receiver' | null;
  /** Keys of what it was not done to, or is not there. */
  readonly done: readonly string[];
  /** Keys of a subject without an object, which may be either. */
  readonly subject: readonly string[];
  /** Where and how, each phrase by itself. */
  readonly aside: readonly Phrase[];
  /** It is denied for all time. */
  readonly never: boolean;
  /** Nothing of the kind was so: whatever else is told of such a thing is denied with it. */
  readonly universal: boolean;
  /** Only some of a number are meant: whoever tells it of all of them says otherwise. */
  readonly part: boolean;
  /** The deed is told by a noun: “no arrests were made”. */
  readonly nominal: boolean;
  /** It is said that nothing shows it. */
  readonly unproved: boolean;
  /** It is told of what was before some time that only the words around it name. */
  readonly beforehand: boolean;
  /** It may have come to be later, without anybody being wrong. */
  readonly mayStillCome: boolean;
}

/** A clause that is denied, before it is known by whom. */
export interface Found {
  readonly clause: Range;
  /** Null where it is denied that something was there. */
  readonly verb: number | null;
  /** The words of the clause with the one that denies. */
  readonly shown: Range;
  /** It is denied in a clause of its own, which tells it as if it were so. */
  readonly told: boolean;
  /** It is said that nothing shows it. */
  readonly unproved?: boolean;
  /** Key of the noun that “none” stands for, or of whoever is meant by “nobody inside”. */
  readonly ofWhom?: string;
}

/** The matter of a clause, by where it stands. */
export interface Parts {
  readonly before: string[];
  readonly after: string[];
  readonly by: string[];
  readonly aside: { readonly preposition: string; readonly keys: string[] }[];
  own: boolean;
  /** Somebody is meant whom only the words before name. */
  other: boolean;
  numbered: boolean;
}

/** Words of a time tell when, which sentences are compared by elsewhere. */
const isTime = ({ account, sentence }: Told, token: Token): boolean =>
  within(account.annotations.times, sentence).some(t => meets(t, token) && t.type !== 'DURATION');

/** The matter of a clause around its verb group, by where it stands. */
export const partsOf = (told: Told, clause: Range, group: Group | null, attribution: Attribution | null): Parts => {
  const { tokens, words, keys, language } = told;
  const { deeds, disputes, stances } = language;
  // whoever is quoted speaks of others as "they"
  const self = attribution !== null && attribution.style !== 'direct' ? disputes.selfWords : disputes.firstPerson;
  const parts: Parts = { before: [], after: [], by: [], aside: [], own: false, other: false, numbered: false };
  let into: string[] | null = parts.before;
  const deedNoun = group === null ? null : nounOfDeed(told, group.verb, clause);
  for (let i = clause.first; i < clause.last; i += 1) {
    const [token, word = '', key] = [tokens[i], words[i], keys[i]];
    if (token === undefined) continue;
    if (group !== null && i >= group.first && i <= group.verb) {
      into = parts.after;
      continue;
    }
    if (deedNoun !== null && i > deedNoun && word === disputes.infinitive && tokens[i + 1]?.pos === 'VERB') {
      into = [];
      parts.aside.push({ preposition: PURPOSE, keys: into });
      continue;
    }
    if (token.pos === 'ADP' && !deeds.ofName.has(word)) {
      const next = words[i + 1] ?? '';
      if (word === stances.doneBy && group !== null && i > group.verb) into = parts.by;
      else if (disputes.anyPhrase.test(next) && !(disputes.origins.has(word) && (group === null || deedNoun !== null)))
        into = null;
      else {
        into = [];
        parts.aside.push({ preposition: word, keys: into });
      }
      continue;
    }
    if (into === parts.before || into === parts.by) {
      if (self.has(word)) parts.own = true;
      else if (disputes.selfWords.has(word)) parts.other = true;
    }
    if (token.pos === 'NUM' && !disputes.anyWords.has(word)) parts.numbered ||= !isTime(told, token);
    else if (key != null && !isTime(told, token) && !(into !== parts.before && disputes.vaguePlaces.has(token.lemma)))
      into?.push(key);
  }
  return { ...parts, aside: parts.aside.filter(phrase => phrase.keys.length > 0) };
};
