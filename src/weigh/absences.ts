import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Attribution,
  holds,
  indexAt,
  meets,
  type Sentence,
  type Span,
  within,
} from '../model/index.js';
import { clauseAround, placeOf, type Range, type Told, toldIn } from './disputes/clause.js';

/** A clause by which something is there or is done, or is not, with what two such clauses are compared by. */
export interface Thing extends Span {
  /** What is said not to be there, or not to have been done; empty where nothing is denied. Keys. */
  readonly heads: ReadonlySet<string>;
  /** Those of them that are deeds, whatever tells them: “warn” and “warning”. */
  readonly deeds: ReadonlySet<string>;
  /** Keys of all its words of matter, with those of the things that they are kinds of. */
  readonly keys: ReadonlySet<string>;
  /** It tells no more of its nouns than that they are there, have come or were passed on, or are somebody’s. */
  readonly isThere: boolean;
  /** Keys behind each preposition. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the nouns that do it; empty where it is a passive or where none is named. */
  readonly subject: ReadonlySet<string>;
  /** Keys of the names that its subject is. */
  readonly doers: ReadonlySet<string>;
  /** It may have come to be so later, without anybody being wrong: nothing had been found. */
  readonly mayStillCome: boolean;
  /** TIMEX3 values of its dates. */
  readonly times: readonly string[];
}

const isNegation = ({ words, language: { disputes } }: Told, i: number): boolean => {
  const word = words[i] ?? '';
  return disputes.notWords.has(word) || disputes.noneWords.has(word) || disputes.nobodyWords.has(word);
};

const isVerb = (pos: string | undefined): boolean => pos === 'VERB' || pos === 'AUX';

/** The clause that a word stands in; “at that gate” does not end it. */
const clauseOf = (told: Told, at: number, whole: Range, strict: boolean): Range => {
  const clause = clauseAround(told, at, whole, strict);
  const { last } = clause;
  const [before, here, behind] = [last - 1, last, last + 1].map(i => told.tokens[i]?.pos);
  const goesOn = before === 'ADP' && behind === 'NOUN' && (here === 'DET' || here === 'SCONJ' || here === 'PRON');
  return goesOn && last + 1 < whole.last
    ? { ...clause, last: clauseAround(told, last + 1, whole, strict).last }
    : clause;
};

/** Whether a word that may be a verb is a noun by where it stands: “within reach of the Stony Pass”. */
const isNamed = ({ account, tokens }: Told, i: number): boolean => {
  const from = tokens[i]?.from ?? 0;
  return tokens[i - 1]?.pos === 'ADP' || (i > 0 && /\p{Lu}/u.test(account.document.text.slice(from, from + 1)));
};

/** Keys behind prepositions other than “of”, each with its preposition. */
const phrasesIn = (told: Told, { first, last }: Range): Map<string, Set<string>> => {
  const { tokens, words, keys, language } = told;
  const { disputes, shifts } = language;
  const found = new Map<string, Set<string>>();
  let into: Set<string> | null = null;
  for (let i = first; i < last; i += 1) {
    const [token, word = '', key] = [tokens[i], words[i], keys[i]];
    if (token?.pos === 'ADP' && !language.deeds.ofName.has(word)) {
      into = found.get(word) ?? new Set();
      found.set(word, into);
    } else if (isVerb(token?.pos) && !isNamed(told, i)) into = null;
    else if (key != null && ![disputes.vaguePlaces, shifts.timeNouns].some(w => w.has(token?.lemma ?? '')))
      into?.add(key);
  }
  return found;
};

/** The word behind a clause where a time follows by which it is: “after the blast”. */
const timeBehind = ({ words, language }: Told, { last }: Range): [string, Set<string>][] => {
  const word = words[last] ?? '';
  return language.shifts.oppositeTimes.some(([one]) => one === word) ? [[word, new Set()]] : [];
};

/** Where the words end that belong to the verb at a place. */
const verbGroupEnd = ({ tokens }: Told, verb: number, last: number): number => {
  let end = Math.max(0, verb);
  while (end < last && /^(?:AUX|ADV|PART|VERB)$/u.test(tokens[end]?.pos ?? '')) end += 1;
  return end;
};

/** Keys of the nouns of a subject, or only of its names, without what stands behind a preposition but the first “of”. */
const subjectIn = ({ tokens, words, keys, language }: Told, first: number, verb: number, named = false): string[] => {
  const found: { readonly key: string; readonly pos: string }[] = [];
  for (let i = first; i < verb; i += 1) {
    const pos = tokens[i]?.pos;
    if (pos === 'ADP' && !(found.length === 0 && language.deeds.ofName.has(words[i] ?? ''))) break;
    const key = keys[i];
    if ((pos === 'NOUN' || pos === 'PROPN') && key != null) found.push({ key, pos });
  }
  return found.filter(({ pos }) => !named || pos === 'PROPN').map(({ key }) => key);
};

/** What a clause tells, whatever it denies. */
const thingIn = (told: Told, clause: Range, whole: Range, { heads, deeds }: Pick<Thing, 'heads' | 'deeds'>): Thing => {
  const { account, tokens, keys, language } = told;
  const { shifts, disputes } = language;
  const own = tokens.slice(clause.first, clause.last);
  const place = placeOf(told, clause);
  const times = within(account.annotations.times, place).filter(t => t.type !== 'DURATION');
  const verb = tokens.findIndex((t, i) => i >= clause.first && i < clause.last && isVerb(t.pos));
  const matter = own.flatMap((t, i) => {
    const key = keys[clause.first + i];
    return key == null || times.some(time => meets(time, t)) ? [] : [key, ...(shifts.isKindOf.get(t.lemma) ?? [])];
  });
  const group = tokens.slice(Math.max(0, verb), verbGroupEnd(told, verb, clause.last));
  const isActive = !group.slice(0, -1).some(t => shifts.passive.has(t.lemma));
  const behind = timeBehind(told, clause);
  const shown =
    behind.length > 0 && clause.last + 1 < whole.last ? clauseOf(told, clause.last + 1, whole, true) : clause;
  return {
    from: place.from,
    to: placeOf(told, shown).to,
    heads,
    deeds,
    keys: new Set(matter),
    isThere: group.every(
      t => t.pos !== 'VERB' || shifts.beingThere.has(t.lemma) || disputes.verbClasses.get(t.lemma) === shifts.passedOn,
    ),
    subject: new Set(isActive ? subjectIn(told, clause.first, verb) : []),
    phrases: new Map([...phrasesIn(told, clause), ...behind]),
    doers: new Set(subjectIn(told, clause.first, verb, true)),
    mayStillCome: group.some(t => disputes.mayStillCome.has(t.lemma)),
    times: times.map(t => t.value),
  };
};

/** The noun that a phrase beginning at a place is of, with what it is called by in front: “air defence”. */
const nounAt = ({ tokens }: Told, at: number, last: number): number | null => {
  let noun: number | null = null;
  for (let i = at; i < last; i += 1) {
    const pos = tokens[i]?.pos ?? '';
    if (pos === 'NOUN' || pos === 'PROPN') noun = i;
    else if (noun !== null || !/^(?:DET|ADJ|NUM|PRON|ADP)$/u.test(pos)) break;
  }
  return noun;
};

/** Whether a key stands for a deed, whatever noun or verb tells it. */
const isDeed = ({ language: { disputes, deeds, shifts } }: Told, key: string): boolean =>
  !shifts.passing.has(key) && [...disputes.verbClasses.values(), ...deeds.deedVerbs.values()].includes(key);

/** Whether a verb tells what was done, not only that something was there, was passed on or was said. */
const tells = ({ language: { disputes, shifts } }: Told, key: string, lemma: string): boolean =>
  ![disputes.noMatter, disputes.carrying, shifts.beingThere].some(words => words.has(lemma)) &&
  !shifts.passing.has(key);

/** What a clause denies: the noun behind “no”, the noun behind a verb that is denied, and the verb where it tells what was done. */
const headsOf = (told: Told, clause: Range, negation: number): Pick<Thing, 'heads' | 'deeds'> => {
  const { tokens, words, keys, language } = told;
  const { disputes } = language;
  const [heads, deeds] = [new Set<string>(), new Set<string>()];
  const add = (i: number | null): void => {
    const key = i === null ? null : keys[i];
    if (key == null || disputes.noThing.has(tokens[i ?? 0]?.lemma ?? '')) return;
    heads.add(key);
    if (isDeed(told, key)) deeds.add(key);
  };
  if (disputes.noneWords.has(words[negation] ?? '')) add(nounAt(told, negation + 1, clause.last));
  else if (disputes.oneWords.has(words[negation + 1] ?? '')) add(nounAt(told, negation + 2, clause.last));
  for (let i = clause.first; i < clause.last; i += 1) {
    const { pos, lemma = '' } = tokens[i] ?? {};
    const key = keys[i];
    if (pos !== 'VERB' || key == null) continue;
    if (tells(told, key, lemma)) [heads, deeds].forEach(all => all.add(key));
    else if (i > negation && (disputes.carrying.has(lemma) || language.shifts.beingThere.has(lemma)))
      add(nounAt(told, i + 1, clause.last));
  }
  return { heads, deeds };
};

const rangeOf = ({ tokens }: Told, span: Span): Range => {
  const inside = tokens.flatMap((t, i) => (holds(span, t) ? [i] : []));
  return { first: inside[0] ?? 0, last: (inside.at(-1) ?? -1) + 1 };
};

/** The sentences that some words of an account stand in. */
export const sentencesAt = ({ annotations: { sentences } }: Account, { from, to }: Span): readonly Sentence[] =>
  sentences.slice(Math.max(0, indexAt(sentences, from + 1) - 1), indexAt(sentences, to)).filter(s => s.to > from);

/** Whether a clause is told as so by itself, without reservation. */
const isPlain = (told: Told, clause: Range): boolean => {
  const { account, words, language } = told;
  const place = placeOf(told, clause);
  const opener = words[clause.first - 1] ?? '';
  return (
    !language.disputes.openQuestions.has(opener) &&
    !words
      .slice(clause.first, clause.last)
      .some(w => language.disputes.modals.has(w) && w !== language.disputes.infinitive) &&
    within(account.annotations.hedges, place).length === 0
  );
};

/** The clauses of some words of an account in which something is said not to be there or not to have been done. */
export const absencesIn = (account: Account, part: Span, own: Attribution | null): Thing[] => {
  const { shifts } = languageOf(account.document.language);
  return sentencesAt(account, part).flatMap(sentence => {
    const told = toldIn(account, sentence);
    const whole = rangeOf(told, part);
    const negations = told.tokens.flatMap((_, i) =>
      i >= whole.first && i < whole.last && isNegation(told, i) ? [i] : [],
    );
    if (own?.polarity === 'denies') {
      const verb = told.tokens.findIndex((t, i) => i >= whole.first && i < whole.last && t.pos === 'VERB');
      if (verb < 0 || negations.length > 0) return [];
      const clause = clauseOf(told, verb, whole, true);
      const heads = headsOf(told, clause, clause.first - 1);
      return heads.heads.size === 0 ? [] : [thingIn(told, clause, whole, heads)];
    }
    return negations.flatMap(at => {
      const clause = clauseOf(told, at, whole, false);
      const text = account.document.text.slice(placeOf(told, clause).from, placeOf(told, clause).to);
      if (!isPlain(told, clause) || shifts.forNow.test(text) || shifts.inPart.test(text)) return [];
      if (negations.some(n => n < at && n >= clause.first)) return [];
      const heads = headsOf(told, clause, at);
      return heads.heads.size === 0 ? [] : [thingIn(told, clause, whole, heads)];
    });
  });
};

/** The clauses of some words of an account in which something is told to be there or to have been done, without any negation. */
export const presencesIn = (account: Account, part: Span): Thing[] =>
  sentencesAt(account, part).flatMap(sentence => {
    const told = toldIn(account, sentence);
    const whole = rangeOf(told, part);
    const found = new Map<number, Thing>();
    for (let i = whole.first; i < whole.last; i += 1) {
      if (!isVerb(told.tokens[i]?.pos)) continue;
      const clause = clauseOf(told, i, whole, false);
      const negated = told.words.slice(clause.first, clause.last).some((_, k) => isNegation(told, clause.first + k));
      if (found.has(clause.first) || negated || !isPlain(told, clause)) continue;
      found.set(clause.first, thingIn(told, clause, whole, { heads: new Set(), deeds: new Set() }));
    }
    return [...found.values()];
  });
