import { around, type Attribution, meets, type Span, within } from '../../model/index.js';
import { attributionsAt } from '../holder.js';
import { asks, clauseAround, groupAt, placeOf, type Range, tellsPast, type Told } from './clause.js';
import { isPlain, saidAround } from './matching.js';

/** A clause that tells of a letter, a warning, an order or the like that came to somebody, or denies it. */
export interface Notice {
  readonly told: Told;
  readonly clause: Range;
  readonly span: Span;
  /** Whose words they are; null for the account itself. */
  readonly attribution: Attribution | null;
  readonly kind: string;
  /** Keys of whoever is said to have given it; empty where nobody is named. */
  readonly givers: ReadonlySet<string>;
  /** Keys of what it was about, in the whole sentence. */
  readonly matter: ReadonlySet<string>;
  /** Of these, those behind it, by which two of one name are told apart. */
  readonly content: ReadonlySet<string>;
  /** Key of what it asks somebody to do: “an order to fire”; null where nothing tells. */
  readonly purpose: string | null;
  /** Words for whoever it went to; null where none are there. */
  readonly taker: Range | null;
}

/** The kind of the notice that a word names, or tells as given. */
const kindAt = (told: Told, i: number): { readonly kind: string; readonly verb: boolean } | null => {
  const { tokens, language } = told;
  const { pos, lemma = '' } = tokens[i] ?? {};
  const noun = pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN' ? language.notices.noticeNouns.get(lemma) : undefined;
  if (noun !== undefined) return { kind: noun, verb: false };
  const verb = pos === 'VERB' ? language.notices.noticeVerbs.get(lemma) : undefined;
  return verb === undefined ? null : { kind: verb, verb: true };
};

/** Up to the next preposition, verb or mark: whom or what a word is followed by. */
const phraseBehind = ({ tokens, words, language }: Told, at: number, last: number): Range => {
  let end = at + 1;
  while (
    end < last &&
    !/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/u.test(tokens[end]?.pos ?? '') &&
    !(tokens[end]?.pos === 'ADP' && !language.deeds.ofName.has(words[end] ?? ''))
  )
    end += 1;
  return { first: at + 1, last: end };
};

/** The phrase behind the first of some words in a range; null where there is none. */
const behindWord = (told: Told, { first, last }: Range, wanted: (word: string) => boolean): Range | null => {
  const at = told.words.findIndex((w, i) => i >= first && i < last && wanted(w) && told.tokens[i]?.pos === 'ADP');
  const phrase = at < 0 ? null : phraseBehind(told, at, last);
  return phrase !== null && phrase.last > phrase.first ? phrase : null;
};

/** Who gave a notice and who has it, by the verb of the clause and its prepositions. */
const partiesOf = (told: Told, clause: Range, verb: number | null): { giver: Range | null; taker: Range | null } => {
  const { tokens, language } = told;
  const { notices, stances } = language;
  const from = behindWord(told, clause, w => notices.givenFrom.has(w));
  const to = behindWord(told, clause, w => notices.givenTo.has(w));
  const by = behindWord(told, clause, w => w === stances.doneBy);
  if (verb === null) return { giver: from, taker: to };
  const { lemma = '' } = tokens[verb] ?? {};
  const group = groupAt(told, verb, clause);
  const subject = group.first > clause.first ? { first: clause.first, last: group.first } : null;
  const object = phraseBehind(told, verb, clause.last);
  const direct = object.last > object.first ? object : null;
  const has = notices.hasIt.has(lemma);
  if (notices.noticeVerbs.has(lemma))
    return group.passive ? { giver: by ?? from, taker: subject } : { giver: subject, taker: to ?? direct };
  if (has) return { giver: from, taker: group.passive ? by : subject };
  if (notices.comes.has(lemma)) return { giver: from, taker: to ?? direct };
  return { giver: from ?? (group.passive ? by : subject), taker: to };
};

const keysAt = ({ tokens, keys }: Told, range: Range | null): string[] =>
  range === null
    ? []
    : keys.slice(range.first, range.last).flatMap((key, i) => {
        const pos = tokens[range.first + i]?.pos ?? '';
        return key !== null && /^(?:NOUN|PROPN)$/u.test(pos) ? [key] : [];
      });

/** Keys of what a sentence is about, without the words for notices and for their coming, and without times. */
export const matterOf = (told: Told, { first, last }: Range): Set<string> => {
  const { account, sentence, tokens, keys, language } = told;
  const { notices, shifts, disputes } = language;
  const times = within(account.annotations.times, sentence);
  const found = new Set<string>();
  for (let i = first; i < last; i += 1) {
    const [key, token] = [keys[i], tokens[i]];
    if (key == null || token === undefined || times.some(t => meets(t, token))) continue;
    const { lemma } = token;
    const isOwn = [
      notices.noticeNouns,
      notices.noticeVerbs,
      notices.comes,
      notices.given,
      notices.taken,
      notices.traces,
    ];
    if (isOwn.some(words => words.has(lemma))) continue;
    if ([shifts.timeNouns, disputes.vaguePlaces, disputes.noMatter].some(words => words.has(lemma))) continue;
    found.add(key);
  }
  return found;
};

/** The end of a clause with what is told of its subject in others: “was received and answered”. */
const endOf = (told: Told, { last }: Range): number => {
  const { tokens } = told;
  const goesOn = tokens[last]?.pos === 'CCONJ' && /^(?:VERB|AUX)$/u.test(tokens[last + 1]?.pos ?? '');
  return goesOn ? clauseAround(told, last + 1, saidAround(told, last), false).last : last;
};

/** Whether a verb is a participle that stands with a noun: “letters copied to him are filed”. */
const isParticiple = ({ tokens }: Told, verb: number, before: readonly string[], last: number): boolean =>
  before.length === 0 && tokens[verb - 1]?.pos === 'NOUN' && tokens.slice(verb, last).some(t => t.pos === 'AUX');

const noticeOf = (told: Told, clause: Range, kind: string, verb: number | null, at: number, from: number): Notice => {
  const { giver, taker } = partiesOf(told, clause, verb);
  const givers = new Set(keysAt(told, giver));
  const taken = keysAt(told, taker);
  const whole = saidAround(told, clause.first);
  const matter = matterOf(told, { first: from, last: whole.last });
  [...givers, ...taken].forEach(key => matter.delete(key));
  const content = new Set([...matterOf(told, { first: at + 1, last: whole.last })].filter(key => matter.has(key)));
  const purpose = told.words[at + 1] === told.language.disputes.infinitive ? (told.keys[at + 2] ?? null) : null;
  const place = placeOf(told, { ...clause, last: endOf(told, clause) });
  return {
    told,
    clause,
    span: place,
    attribution: attributionsAt(told.account, place)[0] ?? null,
    kind,
    givers,
    matter,
    content,
    purpose,
    taker,
  };
};

/** The verb of a clause by which a notice comes, is given or is told; null where the clause has none or another. */
const verbOf = (told: Told, { first, last }: Range, known: (lemma: string) => boolean): number | null => {
  const find = (pos: string): number =>
    told.tokens.findIndex((t, i) => i >= first && i < last && t.pos === pos && known(t.lemma));
  const hasVerb = told.tokens.slice(first, last).some(t => t.pos === 'VERB');
  // “we had letters”
  const at = hasVerb ? find('VERB') : find('AUX');
  return at < 0 ? null : at;
};

const isProse = ({ account, sentence }: Told): boolean =>
  /^(?:paragraph|list)$/u.test(around(account.document.blocks, sentence)?.kind ?? '');

/** Whether any word of a range makes what it tells no matter of fact: “could have”, “would have”. */
const isModal = ({ words, language: { disputes } }: Told, { first, last }: Range): boolean =>
  words.slice(first, last).some(w => disputes.modals.has(w) && w !== disputes.infinitive);

/** The clause that a word stands in; a preposition that may also open one does not end it: “in the days before the blast”, “an order of that kind”. */
const clauseOf = (told: Told, at: number): Range => {
  const whole = saidAround(told, at);
  const isPreposition = (i: number): boolean => told.tokens[i]?.pos === 'ADP';
  let { first, last } = clauseAround(told, at, whole, false);
  while (isPreposition(first - 1) && first - 2 >= whole.first)
    ({ first } = clauseAround(told, first - 2, whole, false));
  while ((isPreposition(last) || isPreposition(last - 1)) && last + 1 < whole.last)
    last = Math.max(last + 1, clauseAround(told, last + 1, whole, false).last);
  return { first, last };
};

/** What a sentence denies of a notice by the word that denies at a place. */
const deniedAt = (told: Told, at: number): Notice | null => {
  const { account, tokens, words, language } = told;
  const { notices, disputes } = language;
  const token = tokens[at];
  if (token === undefined) return null;
  const [own] = attributionsAt(account, token);
  if (own === undefined ? !isProse(told) : own.polarity !== 'asserts' || own.certainty === 'possible') return null;
  const clause = clauseOf(told, at);
  const place = placeOf(told, clause);
  const opener = words[clause.first - 1] ?? '';
  if (isModal(told, clause) || disputes.openQuestions.has(opener)) return null;
  if (account.annotations.hedges.some(h => meets(h, place))) return null;
  if (notices.inPart.test(account.document.text.slice(place.from, place.to))) return null;
  const known = (lemma: string): boolean => notices.comes.has(lemma) || notices.given.has(lemma);
  for (let i = clause.first; i < clause.last; i += 1) {
    const found = kindAt(told, i);
    if (found === null) continue;
    if (found.verb) {
      const group = groupAt(told, i, clause);
      const isDenied = group.first <= at || disputes.nobodyWords.has(words[at] ?? '');
      return isDenied && tellsPast(told, group) && i > at
        ? noticeOf(told, clause, found.kind, i, i, clause.first)
        : null;
    }
    const verb = verbOf(told, clause, known);
    const others = tokens.slice(clause.first, i).some(t => t.pos === 'VERB' && !known(t.lemma));
    if (others) return null;
    // “the letter never came”: the verb that is denied is behind
    if (i < at && (verb === null || verb < at)) return null;
    // “never saw the letter” does not deny that there was one
    const isKnown = words.slice(Math.max(clause.first, i - 2), i).some(w => notices.definite.has(w));
    if (isKnown && notices.notes.has(tokens[verb ?? i]?.lemma ?? '')) return null;
    const past =
      verb === null || tellsPast(told, groupAt(told, verb, clause)) || notices.hasIt.has(tokens[verb]?.lemma ?? '');
    return past ? noticeOf(told, clause, found.kind, verb, i, clause.first) : null;
  }
  return null;
};

/** What is said not to have come: letters, warnings, orders and the like. */
export const deniedNotices = (told: Told): Notice[] => {
  const { tokens, words, language } = told;
  const { disputes, notices } = language;
  if (asks(told)) return [];
  const seen = new Set<number>();
  return tokens.flatMap((_, i) => {
    const word = words[i] ?? '';
    const denies = [disputes.notWords, disputes.noneWords, disputes.nobodyWords, notices.denies].some(w => w.has(word));
    const found = denies ? deniedAt(told, i) : null;
    if (found === null || seen.has(found.clause.first)) return [];
    seen.add(found.clause.first);
    return [found];
  });
};

/** What is told to have come, or to have been given. */
export const toldNotices = (told: Told): Notice[] => {
  const { account, tokens, language } = told;
  const { notices, disputes } = language;
  const text = account.document.text.slice(told.sentence.from, told.sentence.to);
  if (asks(told) || [disputes.calledFalse, disputes.notTrue].some(pattern => text.search(pattern) >= 0)) return [];
  const known = (lemma: string): boolean => notices.taken.has(lemma) || notices.given.has(lemma);
  const seen = new Set<number>();
  return tokens.flatMap((_, i) => {
    const found = kindAt(told, i);
    if (found === null) return [];
    const clause = clauseOf(told, i);
    if (seen.has(clause.first) || !isPlain(told, clause) || isModal(told, clause)) return [];
    const verb = found.verb ? i : verbOf(told, clause, known);
    if (verb === null) return [];
    const group = groupAt(told, verb, clause);
    if (!tellsPast(told, group) || isParticiple(told, verb, group.before, clause.last)) return [];
    const { from, to } = placeOf(told, clause);
    if (notices.ofLater.test(account.document.text.slice(from, to))) return [];
    if (notices.asked.test(account.document.text.slice(told.sentence.from, tokens[verb]?.from ?? from))) return [];
    const notice = noticeOf(told, clause, found.kind, verb, i, 0);
    if (found.verb && notice.taker === null && notices.toSomebody.has(tokens[i]?.lemma ?? '')) return [];
    seen.add(clause.first);
    return [notice];
  });
};
