import { stateOf } from '../../languages/states.js';
import { type HolderName, holds, type Lineage, meets, type Span, within } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { bareWords } from '../../text/bare-words.js';
import { attributionsAt } from '../holder.js';
import {
  asks,
  clauseAround,
  groupAt,
  isComplemented,
  openerOf,
  placeOf,
  type Range,
  tellsPast,
  type Told,
} from './clause.js';
import type { Denied, Phrase } from './denied.js';

/** What statements of all accounts are compared by. */
export interface Common {
  readonly lineage: Lineage;
  /** Keys that most accounts have: what the case is about. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the sentence before one. */
  readonly before: (told: Told) => ReadonlySet<string>;
}

/** Words in front of a relative that its verb is done by, at most. */
const ANTECEDENT = 6;
/** How near each other the words of a thing stand. */
const NEAR = 4;

const keysIn = (told: Told, { first, last }: Range): Set<string> =>
  new Set(told.keys.slice(first, last).filter(key => key !== null));

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

/** Whether words name a holder, or the state that it is of. */
const names = (told: Told, range: Range, holder: HolderName, { lineage }: Common): boolean => {
  const place = placeOf(told, range);
  const { document, annotations } = told.account;
  const sides = (name: string): boolean => {
    const { key, side } = lineage.holderOf({ document: document.id, chain: [], holder: name });
    return key === holder.key || (side !== null && side === holder.side);
  };
  if (within(annotations.mentions, place).some(m => sides(m.name))) return true;
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

const hasAll = (keys: ReadonlySet<string>, wanted: readonly string[]): boolean => wanted.every(key => keys.has(key));

/** Whether a relative goes with a noun before it; without one it asks: "do not know who fired". */
const hasAntecedent = ({ tokens }: Told, { first }: Range): boolean =>
  /^(?:NOUN|PROPN|PRON|PUNCT|NUM)$/u.test(tokens[first - 2]?.pos ?? '');

/** Whether nothing in a clause takes it back: no negation, question, condition or denial. */
const isPlain = (told: Told, clause: Range): boolean => {
  const { disputes, quoting } = told.language;
  const opener = openerOf(told, clause);
  if (disputes.openQuestions.has(opener) || (disputes.asking.has(opener) && !hasAntecedent(told, clause))) return false;
  const before = told.words[clause.first - 2] ?? '';
  if (quoting.denyingWords.has(before) || quoting.denyingForm.test(before)) return false;
  const { text } = told.account.document;
  const takesBack = (w: string, i: number): boolean => {
    if (disputes.noneWords.has(w) || disputes.nobodyWords.has(w) || disputes.openWords.has(w) || w === disputes.without)
      return true;
    // "not fewer than" denies nothing
    return disputes.notWords.has(w) && !disputes.notAll.test(text.slice(told.tokens[i]?.to ?? 0, told.sentence.to));
  };
  // over a relative too: "nobody at the office, which owns it, had been warned"
  const from =
    told.words.slice(0, clause.first).findLastIndex(w => /^[;:“"]$/u.test(w) || disputes.contrasting.has(w)) + 1;
  const first = opener === '' ? clause.first : from;
  return !told.words.some((w, i) => i >= first && i < clause.last && takesBack(w, i));
};

/** Whether a place that is denied is told with a preposition that puts it elsewhere: "outside the school" for "inside the school". */
const isElsewhere = (
  { tokens, words, keys, language: { disputes } }: Told,
  { preposition, keys: own }: Phrase,
): boolean => {
  const at = keys.findIndex(key => key !== null && own.includes(key));
  const told = words[tokens.slice(0, Math.max(at, 0)).findLastIndex(t => t.pos === 'ADP')];
  if (at < 0 || told === undefined || told === preposition) return false;
  if (!disputes.placing.has(told) || !disputes.placing.has(preposition)) return false;
  return !disputes.samePlace.some(one => one.has(told) && one.has(preposition));
};

/** Where and how: each phrase of what is denied is in the sentence, or is what the case is about and nothing else is said instead. */
const sameAside = (told: Told, clause: Range, { aside }: Denied, { keys: common }: Common): boolean => {
  const all = keysIn(told, { first: 0, last: told.keys.length });
  if (aside.some(phrase => isElsewhere(told, phrase))) return false;
  const unmet = aside.filter(phrase => !hasAll(all, phrase.keys));
  if (unmet.length === 0) return true;
  if (!unmet.every(phrase => phrase.keys.every(key => common.has(key)))) return false;
  return !hasOther(told, clause, new Set(unmet.map(phrase => phrase.preposition)), common);
};

/** Whether a clause says where, or behind one of some prepositions something, by words that the case is not about. */
const hasOther = (
  { tokens, words, keys, language, account, sentence }: Told,
  { first, last }: Range,
  prepositions: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean => {
  for (let i = first; i < last; i += 1) {
    const word = words[i] ?? '';
    if (tokens[i]?.pos !== 'ADP' || !(language.disputes.placing.has(word) || prepositions.has(word))) continue;
    for (let k = i + 1; k < last && tokens[k]?.pos !== 'ADP'; k += 1) {
      const [key, token] = [keys[k], tokens[k]];
      if (key == null || token === undefined || common.has(key)) continue;
      if (!within(account.annotations.times, sentence).some(t => meets(t, token))) return true;
    }
  }
  return false;
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
  if (!hasAll(keysIn(told, doer), doers)) return false;
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

/** The words that one speaker says at a place, or else the sentence. */
const saidAround = (told: Told, at: number): Range => {
  const token = told.tokens[at];
  const whole = { first: 0, last: told.tokens.length };
  const part = token && attributionsAt(told.account, token)[0]?.content.find(c => holds(c, token));
  if (part === undefined) return whole;
  const inside = (i: number): boolean => holds(part, told.tokens[i] ?? told.sentence);
  let { first, last } = { first: at, last: at + 1 };
  while (first > 0 && inside(first - 1)) first -= 1;
  while (last < whole.last && inside(last)) last += 1;
  return { first, last };
};

/** Whether a verb at a place tells as done what is denied; the clause that tells it, null where it does not. */
const clauseTelling = (told: Told, verb: number, denied: Denied, holder: HolderName, common: Common): Range | null => {
  const { words, language, tokens } = told;
  const { disputes } = language;
  const clause = clauseAround(told, verb, saidAround(told, verb), false);
  if (!isPlain(told, clause)) return null;
  const group = groupAt(told, verb, clause);
  if (group.before.some(w => disputes.modals.has(w)) || words[group.first - 1] === disputes.infinitive) return null;
  if (isComplemented(told, verb)) return null;
  const isState = tokens[verb]?.pos === 'ADJ';
  // "an updated edition" says of no time that it was done
  if (!isState && group.before.length === 0 && /^(?:DET|ADP|ADJ|NUM)$/u.test(tokens[verb - 1]?.pos ?? '')) return null;
  if (isState ? !group.before.some(w => disputes.pastForms.has(w)) : !tellsPast(told, group)) return null;
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
      keysIn(told, done),
      wanted.filter(k => k !== deed),
    );
  if (!isDone(denied.done)) return null;
  if (denied.subject.length > 0 && !either.some(range => hasAll(keysIn(told, range), denied.subject))) return null;
  // who does it: not asked of what befalls its subject
  if (!sameDoer(told, clause, doer, denied, holder, common)) return null;
  if (!denied.universal && isNarrower(told, clause, [done, by], denied, common)) return null;
  if (isOfAnotherHead(told, done, denied)) return null;
  return sameAside(told, clause, denied, common) ? clause : null;
};

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
  const here = keysIn(told, { first: 0, last: keys.length });
  const there = words.slice(clause.first, clause.last).some(w => language.disputes.existential.has(w));
  const ahead = there ? common.before(told) : new Set<string>();
  return denied.aside.every(phrase => phrase.keys.every(key => here.has(key) || ahead.has(key))) ? clause : null;
};

/** Where a sentence tells as so what is denied; null where it does not. */
export const assertedIn = (told: Told, denied: Denied, holder: HolderName, common: Common): Span | null => {
  const { account, sentence, tokens, keys, language } = told;
  const text = account.document.text.slice(sentence.from, sentence.to);
  if (asks(told) || [language.disputes.calledFalse, language.disputes.notTrue].some(p => text.search(p) >= 0))
    return null;
  if (denied.deed === null) {
    const clause = thereTelling(told, denied, common);
    return clause === null ? null : placeOf(told, clause);
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const pos = tokens[i]?.pos;
    if (keys[i] !== denied.deed || (pos !== 'VERB' && pos !== 'ADJ')) continue;
    const clause = clauseTelling(told, i, denied, holder, common);
    if (clause !== null) return placeOf(told, clause);
  }
  return null;
};
