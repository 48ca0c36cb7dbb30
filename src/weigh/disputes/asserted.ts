import { stateOf } from '../../languages/states.js';
import { type Attribution, type HolderName, meets, type Span, within } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { bareWords } from '../../text/bare-words.js';
import { attributionsAt, speakerOf } from '../holder.js';
import {
  asks,
  clauseAround,
  type Group,
  groupAt,
  isComplemented,
  keysIn,
  nounOfDeed,
  openerOf,
  placeOf,
  type Range,
  tellsPast,
  type Told,
} from './clause.js';
import { type Common, hasAll, hasOther, isPlain, saidAround, sameAside } from './matching.js';
import type { Denied } from './parts.js';
import { happeningIn } from './happening.js';

/** Words in front of a relative that its verb is done by, at most. */
const ANTECEDENT = 6;
/** How near each other the words of a thing stand. */
const NEAR = 4;

/** Up to the next preposition but "of": what a verb is done to. */
const directAfter = ({ tokens, words, language }: Told, verb: number, last: number): Range => {
  let end = verb + 1;
  while (end < last && !(tokens[end]?.pos === 'ADP' && !language.deeds.ofName.has(words[end] ?? ''))) end += 1;
  return { first: verb + 1, last: end };
};

/** Behind "by", up to the next preposition. */
const behindBy = (told: Told, verb: number, last: number): Range => {
  const at = told.words.indexOf(told.language.stances.doneBy, verb);
  return at < 0 || at >= last ? { first: last, last } : directAfter(told, at, last);
};

/** The subject of a clause before its verb group; of a relative, what stands before it. */
const subjectOf = (told: Told, clause: Range, group: number): Range => {
  if (group > clause.first) return { first: clause.first, last: group };
  return told.language.deeds.relatives.test(openerOf(told, clause))
    ? { first: Math.max(0, clause.first - 1 - ANTECEDENT), last: clause.first - 1 }
    : { first: group, last: group };
};

/** Whether words stand for whoever is reported to speak. */
const speaksOfSelf = (
  { words, language: { disputes } }: Told,
  { first, last }: Range,
  { style }: Attribution,
): boolean =>
  words.slice(first, last).some(w => (style === 'indirect' ? disputes.selfWords : disputes.firstPerson).has(w));

/** Whether words name a holder, or the state that it is of. */
export const names = (told: Told, range: Range, holder: HolderName, { lineage }: Pick<Common, 'lineage'>): boolean => {
  const place = placeOf(told, range);
  const { document, annotations } = told.account;
  const sides = (name: string): boolean => {
    const { key, side } = lineage.holderOf({ document: document.id, chain: [], holder: name });
    return key === holder.key || (side !== null && side === holder.side);
  };
  if (within(annotations.mentions, place).some(m => sides(m.name))) return true;
  const [speech] = attributionsAt(told.account, place);
  if (speech !== undefined && speaksOfSelf(told, range, speech) && sides(speakerOf(told.account, speech))) return true;
  if (statesIn(told, range, holder).own) return true;
  const own = bareWords(holder.name)
    .split(' ')
    .filter(w => !told.language.reuse.functionWords.has(w))
    .slice(-2);
  const words = told.words.slice(range.first, range.last);
  return own.length > 0 && words.some((_, i) => own.every((w, k) => stem(words[i + k] ?? '') === stem(w)));
};

/** Adjectives and names of states: of one side, and of others. */
const statesIn = (told: Told, { first, last }: Range, { name, side }: HolderName): { own: boolean; other: boolean } => {
  const { places, regionNames } = told.language;
  const states = new Set([...bareWords(name).split(' '), ...(side === null ? [] : [side])]);
  let [own, other] = [false, false];
  for (const word of told.words.slice(first, last)) {
    if (states.has(word) || stateOf(word, places, one => states.has(one)) !== null) own = true;
    else if (regionNames.has(word) || stateOf(word, places, name => regionNames.has(name)) !== null) other = true;
  }
  return { own, other };
};

/** Whether a clause tells of something that is narrower than what is denied, or of another time: "the valves of the older ship", "every night for years". */
const isNarrower = (
  told: Told,
  clause: Range,
  [done, by]: readonly [Range, Range],
  { deed, doers, done: denied, subject, aside }: Denied,
  { keys: common }: Common,
): boolean => {
  const { tokens, words, keys, language, account, sentence } = told;
  const { from, to } = placeOf(told, { first: clause.first, last: Math.min(clause.last + 1, tokens.length) });
  if (language.disputes.habitual.test(account.document.text.slice(from, to))) return true;
  const known = new Set([
    ...doers,
    ...denied,
    ...subject,
    ...aside.flatMap(phrase => phrase.keys),
    ...(deed === null ? [] : [deed]),
  ]);
  const times = within(account.annotations.times, sentence);
  let hanging = false;
  for (let i = clause.first; i < clause.last; i += 1) {
    if (tokens[i]?.pos === 'ADP') hanging = words[i] !== language.stances.doneBy;
    const [key, token] = [keys[i], tokens[i]];
    if (key == null || token === undefined || known.has(key) || common.has(key) || times.some(t => meets(t, token)))
      continue;
    if (i >= by.first && i < by.last) continue;
    if ((i >= done.first && i < done.last && token.pos !== 'VERB') || (hanging && i >= done.first)) return true;
  }
  return false;
};

/** Whether what it is done to is a part or a kind of what is denied: "weapons parts". */
const isOfAnotherHead = ({ tokens, keys }: Told, { first, last }: Range, { done, deed }: Denied): boolean => {
  const head = done.at(-1);
  for (let i = first; i < last; i += 1)
    if (
      keys[i] === head &&
      tokens[i + 1]?.pos === 'NOUN' &&
      i + 1 < last &&
      !done.includes(keys[i + 1] ?? '') &&
      keys[i + 1] !== deed
    )
      return true;
  return false;
};

/** Keys of whoever does it; those who speak of themselves are known by their names. */
const doerKeys = (told: Told, doer: Range): Set<string> => {
  const { disputes } = told.language;
  const found = keysIn(told, doer);
  if (!told.words.slice(doer.first, doer.last).some(w => disputes.firstPerson.has(w))) return found;
  const [own] = attributionsAt(told.account, placeOf(told, doer));
  const name = own === undefined ? '' : speakerOf(told.account, own);
  bareWords(name)
    .split(' ')
    .forEach(w => found.add(stem(w)));
  return found;
};

/** Keys of a subject; where it is only a number of those named before, theirs too. */
const subjectKeys = (told: Told, range: Range, { around }: Common): Set<string> => {
  const found = keysIn(told, range);
  const own = told.tokens.slice(range.first, range.last);
  const isNumber = own[0]?.pos === 'NUM' && own[1]?.pos !== 'ADJ' && !own.some(t => t.pos === 'NOUN');
  return isNumber ? new Set([...found, ...around(told.account, told.sentence)]) : found;
};

/** Whether whoever does it in a clause may be whoever is denied to have done it. */
const sameDoer = (
  told: Told,
  clause: Range,
  doer: Range,
  denied: Denied,
  holder: HolderName,
  common: Common,
): boolean => {
  const { doers, own, subject } = denied;
  if (!hasAll(doerKeys(told, doer), doers)) return false;
  if (own === 'receiver')
    return (
      names(told, clause, holder, common) ||
      told.words.slice(clause.first, clause.last).some(w => told.language.disputes.everybody.has(w))
    );
  if (own === 'doer' && doers.length + subject.length === 0) return names(told, doer, holder, common);
  if (doers.length === 0 || names(told, doer, holder, common)) return true;
  // "our batteries" are no others' batteries
  const others = [...keysIn(told, doer)].some(key => !doers.includes(key) && !common.keys.has(key));
  return !statesIn(told, doer, holder).other && !(own === 'doer' && others);
};

/** The group of a verb that tells a deed as done, with what stands before “began to”; null where it tells no such thing. */
const tellingGroup = (told: Told, verb: number, clause: Range): Group | null => {
  const { words, language, tokens } = told;
  const { disputes } = language;
  const group = groupAt(told, verb, clause);
  if (group.before.some(w => disputes.modals.has(w) && w !== disputes.infinitive)) return null;
  const to = words[verb - 1] === disputes.infinitive ? verb - 1 : group.first - 1;
  if (words[to] === disputes.infinitive) {
    const began = to - 1;
    if (!disputes.beginning.has(tokens[began]?.lemma ?? '')) return null;
    const outer = groupAt(told, began, clause);
    return tellsPast(told, outer) ? { ...outer, verb, passive: false } : null;
  }
  if (isComplemented(told, verb)) return null;
  const isState = tokens[verb]?.pos === 'ADJ';
  // "an updated edition" says of no time that it was done
  if (!isState && group.before.length === 0 && /^(?:DET|ADP|ADJ|NUM)$/u.test(tokens[verb - 1]?.pos ?? '')) return null;
  if (isState ? !group.before.some(w => disputes.pastForms.has(w)) : !tellsPast(told, group)) return null;
  return group;
};

/** The clause that a verb stands in, up to what was not done with it: “fired without warning”. */
const clauseOf = (told: Told, verb: number): Range => {
  const clause = clauseAround(told, verb, saidAround(told, verb), false);
  const without = told.words.indexOf(told.language.disputes.without, verb);
  return without < 0 || without >= clause.last ? clause : { ...clause, last: without };
};

/** Whether a clause may be of the time before which it is denied that it was so. */
const isOfTime = (told: Told, clause: Range, { beforehand }: Denied): boolean => {
  const { from, to } = placeOf(told, clause);
  return !beforehand || told.language.disputes.beforehand.test(told.account.document.text.slice(from, to));
};

/** Whether a verb at a place tells as done what is denied; the clause that tells it, null where it does not. */
const clauseTelling = (told: Told, verb: number, denied: Denied, holder: HolderName, common: Common): Range | null => {
  const { tokens, words, language } = told;
  const clause = clauseOf(told, verb);
  if (!isPlain(told, clause) || !isOfTime(told, clause, denied)) return null;
  const group = tellingGroup(told, verb, clause);
  if (group === null) return null;
  const isState = tokens[verb]?.pos === 'ADJ';
  const subject = subjectOf(told, clause, group.first);
  const direct = directAfter(told, verb, clause.last);
  const by = behindBy(told, verb, clause.last);
  const after = keysIn(told, direct);
  const doer = group.passive ? by : subject;
  const done = group.passive || isState || after.size === 0 ? subject : direct;
  const either = group.passive ? [subject, by] : [subject, direct];
  const deed = denied.deed ?? '';
  const isDone = (wanted: readonly string[]): boolean =>
    hasAll(
      subjectKeys(told, done, common),
      wanted.filter(k => k !== deed),
    );
  if (!isDone(denied.done)) return null;
  if (denied.part && !words.slice(done.first, done.last).some(w => language.disputes.wholeWords.has(w))) return null;
  if (denied.subject.length > 0 && !either.some(range => hasAll(keysIn(told, range), denied.subject))) return null;
  // who does it: not asked of what befalls its subject
  if (!sameDoer(told, clause, doer, denied, holder, common)) return null;
  if (!denied.universal && !denied.part && isNarrower(told, clause, [done, by], denied, common)) return null;
  if (isOfAnotherHead(told, done, denied)) return null;
  // "no arrests were made" says nothing of what was done somewhere else
  const isBare = denied.nominal && denied.done.length + denied.aside.length === 0;
  if (isBare && hasOther(told, clause, language.disputes.placing, common.keys)) return null;
  return sameAside(told, clause, denied, common) ? clause : null;
};

/** Whether the noun of a deed stands at a place in front of a form of “to be” that tells what it was: “their demand was for a ransom”. */
const isTold = ({ tokens, words, language }: Told, i: number): boolean =>
  tokens[i]?.pos === 'NOUN' && language.disputes.pastForms.has(words[i + 1] ?? '') && tokens[i + 2]?.pos === 'ADP';

/** Whether a clause tells of a thing with the prepositions and nouns by which it is denied to have been there. */
const isThereToo = ({ tokens, words, keys }: Told, { first, last }: Range, { aside }: Denied): boolean =>
  aside.every(({ preposition, keys: own }) => {
    for (let i = first; i < last; i += 1) {
      if (words[i] !== preposition) continue;
      const end = tokens.findIndex((t, k) => k > i && (k >= last || /^(?:ADP|VERB|AUX|PUNCT)$/u.test(t.pos)));
      const behind = keys.slice(i + 1, end < 0 ? last : end);
      if (own.every(key => behind.includes(key))) return true;
    }
    return false;
  });

/** Where a sentence says that something was there that is denied to have been. */
const thereTelling = (told: Told, denied: Denied, common: Common): Range | null => {
  const { keys, words, language } = told;
  const places = keys.flatMap((key, i) => (key !== null && denied.done.includes(key) ? [i] : []));
  const [first] = places;
  if (first === undefined || !hasAll(keysIn(told, { first: 0, last: keys.length }), denied.done)) return null;
  const close = places.filter(i => i - first < NEAR);
  if (!denied.done.every(key => close.some(i => keys[i] === key))) return null;
  const clause = clauseAround(told, first, saidAround(told, first), false);
  if (!isPlain(told, clause)) return null;
  if (words.slice(clause.first, clause.last).some(w => language.disputes.modals.has(w))) return null;
  // of a thing known by one word, where it was must be told in the same way
  if (denied.done.length === 1)
    return isThereToo(told, clause, denied) && sameAside(told, clause, denied, common) ? clause : null;
  const here = keysIn(told, { first: 0, last: keys.length });
  const there = words.slice(clause.first, clause.last).some(w => language.disputes.existential.has(w));
  const ahead = there ? common.before(told) : new Set<string>();
  return denied.aside.every(phrase => phrase.keys.every(key => here.has(key) || ahead.has(key))) ? clause : null;
};

/** Whether what is denied is a happening that its noun alone tells. */
const isHappening = ({ language: { disputes } }: Told, { done }: Denied): boolean =>
  done.length === 1 && done.every(key => disputes.happenings.has(key));

/** Where a sentence tells as so what is denied; null where it does not. */
export const assertedIn = (told: Told, denied: Denied, holder: HolderName, common: Common): Span | null => {
  const { account, sentence, tokens, keys, language } = told;
  const text = account.document.text.slice(sentence.from, sentence.to);
  if (asks(told) || [language.disputes.calledFalse, language.disputes.notTrue].some(p => text.search(p) >= 0))
    return null;
  if (denied.deed === null) {
    const clause = isHappening(told, denied) ? happeningIn(told, denied, common) : thereTelling(told, denied, common);
    return clause === null ? null : placeOf(told, clause);
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const pos = tokens[i]?.pos;
    const isDeed: boolean = keys[i] === denied.deed && (pos === 'VERB' || pos === 'ADJ');
    const noun: number | null = pos === 'VERB' && !isDeed ? nounOfDeed(told, i, clauseOf(told, i)) : null;
    if (!isDeed && (noun === null || keys[noun] !== denied.deed)) {
      const clause = keys[i] === denied.deed && isTold(told, i) ? clauseOf(told, i) : null;
      const here = clause !== null && isPlain(told, clause) && hasAll(keysIn(told, clause), denied.done);
      if (here && denied.universal && denied.doers.length === 0) return placeOf(told, clause);
      continue;
    }
    const clause = clauseTelling(told, i, denied, holder, common);
    if (clause !== null) return placeOf(told, clause);
  }
  return null;
};
