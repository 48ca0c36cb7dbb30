import {
  type Account,
  around,
  type Attribution,
  holds,
  meets,
  type Sentence,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { languageOf } from '../../languages/index.js';
import { attributionsAt } from '../holder.js';
import {
  clauseAround,
  type Group,
  groupAt,
  asks,
  isComplemented,
  keyOf,
  negates,
  openerOf,
  placeOf,
  type Range,
  tellsPast,
  type Told,
  toldIn,
} from './clause.js';

/** A phrase behind a preposition, with the keys of its words. */
export interface Phrase {
  readonly preposition: string;
  readonly keys: readonly string[];
}

/** A statement that is denied, in the parts by which another is known as the same. */
export interface Denied {
  readonly account: Account;
  /** The words that deny it. */
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
  /** It may have come to be later, without anybody being wrong. */
  readonly mayStillCome: boolean;
}

/** How many words may stand between a word that denies and its verb. */
const GAP = 4;

interface Parts {
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
const partsOf = (told: Told, clause: Range, group: Group | null, attribution: Attribution | null): Parts => {
  const { tokens, words, keys, language } = told;
  const { deeds, disputes, stances } = language;
  // whoever is quoted speaks of others as "they"
  const self = attribution !== null && attribution.style !== 'direct' ? disputes.selfWords : disputes.firstPerson;
  const parts: Parts = { before: [], after: [], by: [], aside: [], own: false, other: false, numbered: false };
  let into: string[] | null = parts.before;
  for (let i = clause.first; i < clause.last; i += 1) {
    const [token, word = '', key] = [tokens[i], words[i], keys[i]];
    if (token === undefined) continue;
    if (group !== null && i >= group.first && i <= group.verb) {
      into = parts.after;
      continue;
    }
    if (token.pos === 'ADP' && !deeds.ofName.has(word)) {
      const next = words[i + 1] ?? '';
      if (word === stances.doneBy && group !== null && i > group.verb) into = parts.by;
      else if (disputes.anyPhrase.test(next)) into = null;
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

/** A clause that is denied, before it is known by whom. */
interface Found {
  readonly clause: Range;
  /** Null where it is denied that something was there. */
  readonly verb: number | null;
  /** The words of the clause with the one that denies. */
  readonly shown: Range;
  /** It is denied in a clause of its own, which tells it as if it were so. */
  readonly told: boolean;
}

const isDeed = (told: Told, i: number): boolean => {
  const { disputes } = told.language;
  const { pos, lemma = '' } = told.tokens[i] ?? {};
  return pos === 'VERB' && !disputes.noMatter.has(lemma);
};

/** Behind a word that denies: the verb, or what is said of the subject. */
const verbBehind = (told: Told, at: number, { last }: Range): number | null => {
  const { disputes } = told.language;
  for (let i = at + 1; i < Math.min(last, at + 1 + GAP); i += 1) {
    const { pos = '', lemma = '' } = told.tokens[i] ?? {};
    if (pos === 'VERB') return i;
    if (pos === 'ADJ') return disputes.noState.has(lemma) || told.tokens[i + 1]?.pos === 'NOUN' ? null : i;
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return null;
  }
  return null;
};

/** Whether anything stands in front of a verb group that it can be told of. */
const hasSubject = ({ tokens, words }: Told, { first }: Range, group: Group): boolean =>
  tokens.slice(first, group.first).some((t, i) => /^(?:NOUN|PROPN|PRON|DET)$/u.test(t.pos) && words[first + i] !== ',');

/** The last verb of a range; null where there is none. */
const lastVerb = ({ tokens }: Told, { first, last }: Range): number | null => {
  for (let i = last - 1; i >= first; i -= 1) if (tokens[i]?.pos === 'VERB') return i;
  return null;
};

/** The verb of "carried out a test" is the test. */
const nounOfDeed = (told: Told, verb: number, clause: Range): number | null => {
  const { language, tokens } = told;
  if (!language.disputes.carrying.has(tokens[verb]?.lemma ?? '')) return null;
  for (let i = clause.first; i < clause.last; i += 1) {
    const { pos = '', lemma = '' } = tokens[i] ?? {};
    if (pos === 'NOUN' && (language.disputes.nounClasses.has(lemma) || language.deeds.deedNouns.has(lemma))) return i;
  }
  return null;
};

/** What the word that denies at a place denies. */
const foundAt = (told: Told, i: number, whole: Range): Found | null => {
  const { words, tokens, language, account } = told;
  const { disputes } = language;
  const word = words[i] ?? '';
  const token = tokens[i];
  if (token === undefined || disputes.notAll.test(account.document.text.slice(token.to, told.sentence.to))) return null;
  const clause = clauseAround(told, i, whole, true);
  if (disputes.openQuestions.has(openerOf(told, clause))) return null;
  const isOne = disputes.oneWords.has(words[i + 1] ?? '');
  if (disputes.notWords.has(word) && !isOne) {
    const verb = verbBehind(told, i, clause);
    if (verb !== null) return { clause, verb, shown: clause, told: false };
    // "there were never any"
    const there = tokens[i - 1]?.pos === 'AUX' || tokens[i + 1]?.pos === 'AUX';
    return there && isThere(told, clause) ? { clause, verb: null, shown: clause, told: false } : null;
  }
  const none = disputes.noneWords.has(word) || disputes.nobodyWords.has(word);
  if (disputes.nobodyWords.has(word) && /^(?:VERB|AUX|ADP)$/u.test(tokens[i - 1]?.pos ?? '')) return null;
  if (!none && !isOne) return null;
  if (isThere(told, clause)) return { clause, verb: null, shown: clause, told: false };
  for (let k = i + 1; k < clause.last; k += 1)
    if (tokens[k]?.pos === 'VERB' && !language.deeds.gerundEnding.test(words[k] ?? ''))
      return { clause, verb: k, shown: clause, told: false };
  const verb = lastVerb(told, { first: clause.first, last: i });
  return verb === null ? null : { clause, verb, shown: clause, told: false };
};

/** Whether a clause says that something was there. */
const isThere = (told: Told, { first, last }: Range): boolean => {
  const { disputes, deeds } = told.language;
  for (let i = first; i < Math.min(last, first + GAP); i += 1) {
    if (!disputes.existential.has(told.words[i] ?? '')) continue;
    const group = told.words.slice(i + 1, Math.min(last, i + 1 + GAP));
    return (
      told.tokens.slice(i + 1, i + 1 + GAP).some(t => deeds.passiveAuxiliaries.has(t.lemma)) &&
      group.some(w => disputes.pastForms.has(w))
    );
  }
  return false;
};

const rangeOf = ({ tokens }: Told, span: Span): Range => {
  const first = tokens.findIndex(t => t.from >= span.from);
  const last = tokens.findLastIndex(t => t.to <= span.to) + 1;
  return { first: first < 0 ? tokens.length : first, last: Math.max(last, 0) };
};

const hasNegation = ({ words, language }: Told, { first, last }: Range): boolean =>
  words.slice(first, last).some(w => negates(language, w) || w === language.disputes.without);

/** What is denied in the words of what somebody is said to deny, or to call false. */
const foundIn = (told: Told, content: Span, shown: Range): Found[] => {
  const whole = rangeOf(told, content);
  if (whole.first >= whole.last || hasNegation(told, whole)) return [];
  for (let i = whole.first; i < whole.last; i += 1) {
    const pos = told.tokens[i]?.pos;
    const isState = pos === 'ADJ' && told.tokens[i - 1]?.pos === 'AUX';
    const { pastForms, perfectForms } = told.language.disputes;
    const aids = pastForms.has(told.words[i] ?? '') || perfectForms.has(told.words[i] ?? '');
    if ((pos !== 'VERB' && !isState) || (aids && told.tokens[i + 1]?.pos === 'VERB')) continue;
    const clause = clauseAround(told, i, whole, true);
    return [{ clause, verb: i, shown, told: true }];
  }
  return [];
};

/** The statement from where its clause begins to where it ends, with whatever else is said of it. */
const wholeOf = ({ account, sentence }: Told, { from, to }: Span, attribution: Attribution | null): string => {
  const part = attribution?.content.find(c => holds(c, { from, to }));
  const { text } = account.document;
  const rest =
    /^[^.;:!?“”"()—–]*/u.exec(text.slice(to, Math.max(to, Math.min(part?.to ?? sentence.to, sentence.to))))?.[0] ?? '';
  const further = rest.search(languageOf(account.document.language).disputes.goesOn);
  return text.slice(from, to) + (further < 0 ? rest : rest.slice(0, further));
};

/** The parts of what is denied; null where they are too few, or narrower than the deed. */
const deniedBy = (
  told: Told,
  { clause, verb, shown, told: asIfSo }: Found,
  attribution: Attribution | null,
): Denied | null => {
  const { account, language, tokens, words } = told;
  const { disputes } = language;
  const span = placeOf(told, shown);
  const clauseSpan = placeOf(told, clause);
  if (disputes.narrower.test(wholeOf(told, clauseSpan, attribution))) return null;
  if (account.annotations.hedges.some(h => meets(h, clauseSpan) && h.kind !== 'investigation')) return null;
  const group: Group | null = verb === null ? null : groupAt(told, verb, clause);
  const gerund = asIfSo && group !== null && language.deeds.gerundEnding.test(words[group.first] ?? '');
  const deedNoun = verb === null ? null : nounOfDeed(told, verb, clause);
  if (group !== null) {
    if (group.before.some(w => disputes.modals.has(w) || disputes.manner.test(w))) return null;
    if (!hasSubject(told, clause, group) && !gerund) return null;
    if (isComplemented(told, group.verb)) return null;
    const isState = tokens[group.verb]?.pos === 'ADJ';
    const past = isState ? group.before.some(w => disputes.pastForms.has(w)) : tellsPast(told, group);
    if (!past && !gerund) return null;
    if (deedNoun === null && !isState && !isDeed(told, group.verb)) return null;
  }
  const parts = partsOf(told, clause, group, attribution);
  if (parts.numbered) return null;
  const isOwn = parts.own || gerund;
  if (parts.other && !isOwn) return null;
  const deed = deedNoun !== null ? (told.keys[deedNoun] ?? null) : verb === null ? null : keyOfVerb(told, verb);
  // "no shots were fired" tells the deed twice; "train drivers were not trained" does not
  const twice = deed !== null && disputes.tellingDeeds.has(deed);
  const without = (keys: readonly string[]): string[] => [...new Set(keys.filter(k => !(twice && k === deed)))];
  const generic = (keys: readonly string[]): string[] =>
    isOwn ? keys.filter(k => !disputes.ownPeople.has(k)) : [...keys];
  const never = words.slice(clause.first, clause.last).includes(disputes.never);
  const universal =
    never ||
    words
      .slice(clause.first, clause.last)
      .some(
        w =>
          disputes.noneWords.has(w) ||
          disputes.nobodyWords.has(w) ||
          disputes.anyWords.has(w) ||
          disputes.openWords.has(w),
      );
  const perfect =
    group !== null &&
    group.before.some(w => disputes.perfectForms.has(w) && !language.deeds.gerundEnding.test(w)) &&
    !never;
  const lemma = verb === null ? '' : (tokens[verb]?.lemma ?? '');
  const [before, after, by] = [without(parts.before), without(parts.after), without(parts.by)];
  const own = !isOwn ? null : disputes.receiving.has(lemma) ? ('receiver' as const) : ('doer' as const);
  const found = {
    account,
    span,
    attribution,
    deed,
    own,
    never,
    universal,
    aside: parts.aside,
    mayStillCome: !never && (perfect || (deedNoun === null && disputes.mayStillCome.has(lemma))),
  };
  if (group === null) {
    const done = [...before, ...after];
    const last = tokens.slice(clause.first, clause.last).some(t => disputes.noThing.has(t.lemma));
    return done.length > 1 && !last ? { ...found, doers: [], done, subject: [], own: null } : null;
  }
  const active = !group.passive && deedNoun === null;
  const whole: Denied = {
    ...found,
    doers: generic(active ? (after.length > 0 ? before : []) : by),
    done: active ? after : [...before, ...after],
    subject: active && after.length === 0 ? generic(before) : [],
  };
  const named = whole.doers.length + whole.done.length + whole.subject.length;
  const telling = deed !== null && disputes.tellingDeeds.has(deed);
  return named > 0 || (telling && own !== null) || (telling && before.length === 0 && !asIfSo) ? whole : null;
};

const keyOfVerb = (told: Told, verb: number): string | null => {
  const token = told.tokens[verb];
  return token === undefined ? null : keyOf(told.language, token, told.words[verb] ?? '');
};

/** A headline may say anything: "Nobody is to blame". */
const isProse = ({ account, sentence }: Told): boolean =>
  /^(?:paragraph|list)$/u.test(around(account.document.blocks, sentence)?.kind ?? '');

/** What the words of a sentence deny by themselves. */
const plainlyDenied = (told: Told): Denied[] => {
  const { account, tokens, words, language } = told;
  const seen = new Set<number>();
  return tokens.flatMap((token, i): Denied[] => {
    const word = words[i] ?? '';
    if (!negates(language, word)) return [];
    const held = attributionsAt(account, token);
    if (held.length === 0 && !isProse(told)) return [];
    if (held.some(a => a.polarity !== 'asserts' || a.certainty === 'possible')) return [];
    const content = held[0]?.content.find(part => holds(part, token)) ?? told.sentence;
    const found = foundAt(told, i, rangeOf(told, content));
    if (found === null || seen.has(found.clause.first)) return [];
    seen.add(found.clause.first);
    const denied = deniedBy(told, found, held[0] ?? null);
    return denied === null ? [] : [denied];
  });
};

/** What somebody is said to deny. */
const saidToBeDenied = (told: Told, denials: readonly Attribution[]): Denied[] =>
  denials.flatMap(attribution => {
    return attribution.content.flatMap(part => {
      if (!holds(told.sentence, part)) return [];
      const key = attribution.cue.filter(c => holds(told.sentence, c));
      const first = rangeOf(told, { from: Math.min(part.from, ...key.map(c => c.from)), to: part.to });
      return foundIn(told, part, first).flatMap(found => deniedBy(told, found, attribution) ?? []);
    });
  });

/** What is called false. */
const calledFalse = (told: Told): Denied[] => {
  const { account, sentence, language } = told;
  const { disputes } = language;
  const text = account.document.text.slice(sentence.from, sentence.to);
  return [disputes.calledFalse, disputes.notTrue].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const [words, inner = ''] = match;
      const from = sentence.from + match.index;
      const at = from + words.indexOf(inner);
      const whole = { from, to: from + words.length };
      const held = attributionsAt(account, whole);
      if (held.some(a => a.polarity !== 'asserts')) return [];
      return foundIn(told, { from: at, to: at + inner.length }, rangeOf(told, whole)).flatMap(
        found => deniedBy(told, found, held[0] ?? null) ?? [],
      );
    }),
  );
};

/** What an account, or somebody whom it reports, says was not so; in order of place. */
export const deniedIn = (account: Account): Denied[] => {
  const { document, annotations } = account;
  const { disputes } = languageOf(document.language);
  if (disputes.notWords.size === 0) return [];
  const denials = annotations.attributions.filter(a => a.polarity === 'denies' && a.act === 'speech');
  return annotations.sentences.flatMap((sentence: Sentence) => {
    const own = denials.filter(a => a.content.some(c => meets(c, sentence)));
    if (own.length === 0 && !disputes.denying.test(document.text.slice(sentence.from, sentence.to))) return [];
    const told = toldIn(account, sentence);
    return asks(told) ? [] : [...plainlyDenied(told), ...saidToBeDenied(told, own), ...calledFalse(told)];
  });
};
