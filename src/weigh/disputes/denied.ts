import { type Account, around, type Attribution, holds, meets, type Sentence, type Span } from '../../model/index.js';
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
  nounOfDeed,
  openerOf,
  placeOf,
  type Range,
  rangeOf,
  tellsPast,
  type Told,
  toldIn,
} from './clause.js';
import { antecedentOf, standsAlone } from './antecedent.js';
import { unprovedAt } from './unproved.js';
import { type Denied, type Found, partsOf } from './parts.js';

/** How many words may stand between a word that denies and its verb. */
const GAP = 4;

const isDeed = (told: Told, i: number): boolean => {
  const { disputes } = told.language;
  const { pos, lemma = '' } = told.tokens[i] ?? {};
  return pos === 'VERB' && (told.compounds.has(i) || !disputes.noMatter.has(lemma));
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

/** What the word that denies at a place denies. */
const foundAt = (told: Told, i: number, whole: Range): Found | null => {
  const { words, tokens, language, account } = told;
  const { disputes } = language;
  const word = words[i] ?? '';
  const token = tokens[i];
  if (token === undefined || disputes.notAll.test(account.document.text.slice(token.to, told.sentence.to))) return null;
  const clause = clauseAround(told, i, whole, true);
  if (disputes.openQuestions.has(openerOf(told, clause))) return null;
  const unproved = unprovedAt(told, i, whole);
  if (unproved !== null) return unproved;
  const isOne = disputes.oneWords.has(words[i + 1] ?? '');
  if (disputes.notWords.has(word) && !isOne) {
    const verb = verbBehind(told, i, clause);
    if (verb !== null) return { clause, verb, shown: clause, told: false };
    // "there were never any"
    const there = tokens[i - 1]?.pos === 'AUX' || tokens[i + 1]?.pos === 'AUX';
    return there && isThere(told, clause) ? { clause, verb: null, shown: clause, told: false } : null;
  }
  const none = disputes.noneWords.has(word) || disputes.nobodyWords.has(word);
  const before = i > whole.first ? tokens[i - 1] : undefined;
  if (disputes.nobodyWords.has(word) && /^(?:VERB|AUX|ADP)$/u.test(before?.pos ?? '')) return null;
  if (!none && !isOne) return null;
  if (isThere(told, clause)) return { clause, verb: null, shown: clause, told: false };
  const shown = { clause, shown: clause, told: false };
  if (isNowhere(told, i, clause)) return { ...shown, verb: null };
  const ofWhom = antecedentOf(told, i, clause);
  if (ofWhom === null && standsAlone(told, i)) return null;
  for (let k = i + 1; k < clause.last; k += 1)
    if (
      tokens[k]?.pos === 'VERB' &&
      !language.deeds.gerundEnding.test(words[k] ?? '') &&
      words[k - 1] !== disputes.infinitive
    )
      return { ...shown, verb: k, ...(ofWhom === null ? {} : { ofWhom }) };
  const verb = lastVerb(told, { first: clause.first, last: i });
  return verb === null ? null : { ...shown, verb };
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

/** Whether a clause says of nothing that it was somewhere: “no tug was in the channel”. */
const isNowhere = ({ tokens, words, language }: Told, at: number, { last }: Range): boolean => {
  const be = tokens.findIndex(
    (t, k) => k > at && k < last && t.pos === 'AUX' && language.disputes.pastForms.has(words[k] ?? ''),
  );
  const named = tokens.slice(at + 1, Math.max(be, at + 1));
  const isPlain = named.length > 0 && named.every(t => /^(?:NOUN|PROPN|ADJ)$/u.test(t.pos));
  return isPlain && tokens[be + 1]?.pos === 'ADP' && language.disputes.placing.has(words[be + 1] ?? '');
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
  { clause, verb, shown, told: asIfSo, unproved = false, ofWhom }: Found,
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
  const isOwn = parts.own || gerund;
  if (parts.other && !isOwn) return null;
  const deed = deedNoun !== null ? (told.keys[deedNoun] ?? null) : verb === null ? null : keyOfVerb(told, verb);
  if (parts.numbered && (asIfSo || !group?.passive)) return null;
  // "no shots were fired" tells the deed twice; "train drivers were not trained" does not
  const twice = deed !== null && disputes.tellingDeeds.has(deed);
  const without = (keys: readonly string[]): string[] => [...new Set(keys.filter(k => !(twice && k === deed)))];
  const generic = (keys: readonly string[]): string[] =>
    isOwn ? keys.filter(k => !disputes.ownPeople.has(k)) : [...keys];
  const never = words.slice(clause.first, clause.last).includes(disputes.never);
  const universal =
    unproved ||
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
  if (ofWhom !== undefined) before.push(ofWhom);
  const own = !isOwn ? null : disputes.receiving.has(lemma) ? ('receiver' as const) : ('doer' as const);
  const found = {
    account,
    sentence: told.sentence,
    part: parts.numbered,
    nominal: deedNoun !== null,
    unproved,
    beforehand: isBeforehand(told, group, attribution),
    span,
    attribution,
    deed,
    own,
    never,
    universal,
    aside: parts.aside,
    mayStillCome: !unproved && !never && (perfect || (deedNoun === null && disputes.mayStillCome.has(lemma))),
  };
  if (group === null) {
    const done = [...before, ...after].filter(key => !unproved || !disputes.carriedNouns.has(key));
    const last = tokens.slice(clause.first, clause.last).some(t => disputes.noThing.has(t.lemma));
    const isOne = done.length === 1 && (parts.aside.length > 0 || done.every(key => disputes.happenings.has(key)));
    return (done.length > 1 || isOne) && !last ? { ...found, doers: [], done, subject: [], own: null } : null;
  }
  const active = !group.passive && deedNoun === null;
  const whole: Denied = {
    ...found,
    doers: generic(active ? (after.length > 0 ? before : []) : by),
    done: active ? after : [...before, ...after],
    subject: active && after.length === 0 ? generic(before) : [],
  };
  // "nobody was sent", "nobody wrote that down": of whom, and what, nothing is told
  const nobody = words.slice(clause.first, group.first).some(w => disputes.nobodyWords.has(w));
  const [object, noun] = tokens.slice(group.verb + 1, group.verb + 3).map(({ pos }) => pos);
  const isPronoun =
    /^(?:PRON|DET|SCONJ)$/u.test(object ?? '') && !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(noun ?? '');
  if (nobody && (isPronoun || (ofWhom === undefined && whole.done.length === 0))) return null;
  const named = whole.doers.length + whole.done.length + whole.subject.length;
  const telling = deed !== null && disputes.tellingDeeds.has(deed);
  return named > 0 || (telling && own !== null) || (telling && before.length === 0 && !asIfSo) ? whole : null;
};

/** Whether a verb group tells, in words that nobody reports, of what had not been before the time that is told of. */
const isBeforehand = ({ language }: Told, group: Group | null, attribution: Attribution | null): boolean =>
  group !== null &&
  (attribution === null || attribution.style === 'direct') &&
  group.before.includes(language.disputes.pluperfect);

const keyOfVerb = (told: Told, verb: number): string | null => {
  if (told.compounds.has(verb)) return told.keys[verb] ?? null;
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
