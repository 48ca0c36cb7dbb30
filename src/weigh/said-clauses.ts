import { type Language, languageOf } from '../languages/index.js';
import { type Account, around, type Attribution, holds, meets, type Span, type Token, within } from '../model/index.js';
import { compatible } from '../text/timex.js';
import { keyOf } from './disputes/clause.js';

/** A clause in which somebody says that something is or was so, or is or was not. */
export interface SaidClause extends Span {
  /** Keys of its words of matter in order, times and numbers apart. */
  readonly words: readonly string[];
  /** Those of them that are verbs. */
  readonly verbs: readonly string[];
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  /** Names that say of whom or what something is: “the captain of the Moss”. */
  readonly whose: ReadonlySet<string>;
  /** Key of the noun that its subject is; "" for “it” and “she”, and where none is said. */
  readonly subject: string;
  readonly passive: boolean;
  /** Keys of who did it, in a passive. */
  readonly by: readonly string[];
  readonly negated: boolean;
  readonly certainty: 'unstated' | 'probable' | 'possible';
  /** Its verb is of how things are (`state`) or of what has come about (`come`): both may be otherwise later. Null where it is of the past. */
  readonly ofNow: 'state' | 'come' | null;
  /** TIMEX3 values. */
  readonly times: readonly string[];
  readonly numbers: readonly string[];
}

/** Parts of speech of matter. */
const MATTER: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);

/** Those of a noun phrase in front of its noun. */
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADV', 'PART']);

/** Fewest words of matter of a clause that can be compared. */
const FEWEST = 2;

/** Most words of matter: a longer clause tells more than one thing. */
const MOST = 16;

const lower = ({ document: { text } }: Account, { from, to }: Span): string => text.slice(from, to).toLowerCase();

/** What a word is compared by. */
const keyIn = (account: Account, token: Token): string =>
  keyOf(languageOf(account.document.language), token, lower(account, token));

/** The clauses of some words that are told as so by themselves: none behind “if”, “that”, “because” or “which”. */
const partsOf = (account: Account, tokens: readonly Token[]): (readonly Token[])[] => {
  const { shifts } = languageOf(account.document.language);
  const parts: Token[][] = [];
  let own: Token[] = [];
  let [aside, other] = [false, false];
  const end = (): void => {
    if (own.length > 0 && !aside && !other) parts.push(own);
    own = [];
  };
  const isClause = (): boolean => own.some(t => t.pos === 'VERB' || t.pos === 'AUX');
  tokens.forEach((token, i) => {
    const word = lower(account, token);
    if (token.pos === 'PUNCT' && /^[.;:?!—–]$/u.test(word)) {
      end();
      [aside, other] = [false, false];
    } else if (word === ',') {
      if (!isClause()) return;
      end();
      aside = true;
    } else if (token.pos === 'CCONJ' && isClause()) {
      const rest = tokens.slice(i + 1);
      const stop = rest.findIndex(t => t.pos === 'PUNCT' || t.pos === 'CCONJ');
      const goesOn = (stop < 0 ? rest : rest.slice(0, stop)).some(t => t.pos === 'VERB' || t.pos === 'AUX');
      if (!goesOn) return void own.push(token);
      end();
      aside = false;
    } else if (shifts.opensOther.has(word) && token.pos !== 'DET' && own.length > 0) {
      end();
      other = true;
    } else own.push(token);
  });
  end();
  return parts;
};

/** The noun that a clause's subject is. */
const subjectOf = (account: Account, tokens: readonly Token[]): string | null => {
  const { shifts } = languageOf(account.document.language);
  const verb = tokens.findIndex(t => t.pos === 'VERB' || t.pos === 'AUX');
  let noun: Token | null = null;
  for (const [i, token] of tokens.slice(0, verb).entries()) {
    const word = lower(account, token);
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = token;
    else if (word === shifts.ofWord && noun === null) continue;
    else if (noun !== null && (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'PRON')) break;
    else if (token.pos === 'ADP' && noun === null) return null;
    else if (token.pos === 'PRON' && !PHRASE.has(tokens[i + 1]?.pos ?? '')) {
      if (word === shifts.existential) return word;
      return shifts.speakersOwn.has(word) ? '' : null;
    } else if (!PHRASE.has(token.pos)) break;
  }
  return noun === null ? '' : keyIn(account, noun);
};

const hedgeIn = (account: Account, span: Span): SaidClause['certainty'] => {
  const { shifts } = languageOf(account.document.language);
  const hedges = account.annotations.hedges.filter(h => h.kind !== 'condition' && meets(h, span));
  if (hedges.length === 0) return 'unstated';
  return hedges.every(h => shifts.asProbable.test(lower(account, h))) ? 'probable' : 'possible';
};

const clauseOf = (account: Account, tokens: readonly Token[]): SaidClause | null => {
  const { document, annotations } = account;
  const language = languageOf(document.language);
  const { deeds, shifts, reports, reuse } = language;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { from: first.from, to: last.to };
  const words = tokens.map(t => lower(account, t));
  const finite = tokens.findIndex(t => t.pos === 'VERB' || t.pos === 'AUX');
  if (finite < 0 || lower(account, first) === language.disputes.infinitive || words.some(w => shifts.notTold.has(w)))
    return null;
  const subject = subjectOf(account, tokens);
  if (subject === null) return null;
  const negated = words.filter(w => shifts.reversing.has(w)).length % 2 === 1;
  const text = document.text.slice(span.from, span.to);
  if (negated && (reports.deniesInPart.test(text) || shifts.forNow.test(text))) return null;
  const certainty = hedgeIn(account, span);
  if (negated && certainty !== 'unstated') return null;
  const times = annotations.times.filter(t => meets(t, span) && t.type !== 'DURATION');
  const matter = tokens.filter(
    (t, i) =>
      MATTER.has(t.pos) &&
      !shifts.reversing.has(words[i] ?? '') &&
      !(t.pos === 'ADV' && reuse.functionWords.has(words[i] ?? '')) &&
      !times.some(time => meets(time, t)) &&
      !annotations.hedges.some(h => h.kind !== 'condition' && meets(h, t)),
  );
  if (matter.length < FEWEST || matter.length > MOST) return null;
  const key = (t: Token): string => keyIn(account, t);
  const before = (t: Token): string => words[tokens.indexOf(t) - 1] ?? '';
  const names = matter.filter(t => t.pos === 'PROPN');
  const participle = tokens.findIndex((t, i) => i > 0 && t.pos === 'VERB' && !deeds.gerundEnding.test(words[i] ?? ''));
  const passive =
    participle > 0 &&
    tokens.slice(Math.max(0, participle - 3), participle).some(t => t.pos === 'AUX' && shifts.passive.has(t.lemma));
  const by = words.indexOf(shifts.doneBy);
  return {
    ...span,
    words: matter.map(t => key(t)),
    verbs: matter.filter(t => t.pos === 'VERB').map(t => key(t)),
    names: new Set(names.map(t => key(t))),
    whose: new Set(
      names
        .filter(t => before(t) === shifts.ofWord || before(tokens[tokens.indexOf(t) - 1] ?? t) === shifts.ofWord)
        .map(t => key(t)),
    ),
    subject,
    passive,
    by: by < 0 ? [] : matter.filter(t => tokens.indexOf(t) > by).map(t => key(t)),
    negated,
    certainty,
    ofNow: shifts.ofNow.has(words[finite] ?? '') ? 'state' : shifts.comeAbout.has(words[finite] ?? '') ? 'come' : null,
    times: times.map(t => t.value),
    numbers: tokens.filter(t => t.pos === 'NUM' && !times.some(time => meets(time, t))).map(t => lower(account, t)),
  };
};

/** What is said at one time is read so far, in code units. */
const REACH = 1200;

/** Attributions before and behind one that may stand in what it gives. */
const NEAR = 12;

/** The attributions around one, in order of place; all where none is given. */
export const attributionsNear = (
  { annotations: { attributions } }: Account,
  one: Attribution | null,
): readonly Attribution[] => {
  if (one === null) return attributions;
  const at = attributions.indexOf(one);
  return attributions.slice(Math.max(0, at - NEAR), at + NEAR);
};

/** Whether somebody else’s words are reported inside a clause. */
const reportsIn = (account: Account, own: Attribution | null, span: Span): boolean =>
  attributionsNear(account, own).some(
    a => a !== own && a.cue.some(c => meets(c, span)) && a.content.some(c => meets(c, span) || c.from >= span.from),
  );

const stripped = ({ document: { text } }: Account, { from, to }: Span, { reports }: Language): Span => {
  const opening = /^[\s“”"‘’«»„]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const that = reports.complementizer.exec(text.slice(from + opening, to))?.[0].length ?? 0;
  return { from: from + opening + that, to };
};

/** What is told as so by itself in some words of an account, clause by clause. `own` is the attribution that they are the content of; null for the account’s own words. */
export const saidClauses = (account: Account, part: Span, own: Attribution | null): SaidClause[] => {
  const { document, annotations } = account;
  const language = languageOf(document.language);
  const { from, to } = stripped(account, part, language);
  const bare = { from, to: Math.min(to, from + REACH) };
  return partsOf(account, within(annotations.tokens, bare)).flatMap(tokens => {
    const clause = clauseOf(account, tokens);
    if (clause === null || reportsIn(account, own, clause)) return [];
    const sentence = around(annotations.sentences, clause);
    const asks =
      sentence !== undefined &&
      /\?\W*$/u.test(document.text.slice(Math.max(sentence.from, sentence.to - 4), sentence.to));
    return asks || !holds(part, clause) ? [] : [clause];
  });
};

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter(w => b.includes(w));

const fit = (a: readonly string[], b: readonly string[], same: (x: string, y: string) => boolean): boolean =>
  a.length === 0 || b.length === 0 || a.every(x => b.some(y => same(x, y))) || b.every(y => a.some(x => same(x, y)));

/** Whether words that two clauses share stand in one order in both. */
const inOrder = (a: readonly string[], b: readonly string[]): boolean => {
  const places = shared(a, b).map(w => b.indexOf(w));
  return places.every((at, i) => i === 0 || at >= (places[i - 1] ?? 0));
};

/** Whether two clauses have one subject: the same noun, “it” for whoever speaks, or what the passive of the other has. */
const oneSubject = (a: SaidClause, b: SaidClause, speaker: readonly string[]): boolean => {
  if (a.passive !== b.passive) {
    const [passive, active] = a.passive ? [a, b] : [b, a];
    const object = active.words.includes(passive.subject) && active.subject !== passive.subject;
    return object && (passive.by.length === 0 || active.subject === '' || passive.by.includes(active.subject));
  }
  if (a.subject === b.subject) return inOrder(a.words, b.words);
  const [one, other] = [a.subject, b.subject];
  return (one === '' && speaker.includes(other)) || (other === '' && speaker.includes(one));
};

/** Whether `narrow` says no more than `wide`, but for names that `known` has: of a thing that is denied, no more than was said. */
const isWithin = (narrow: SaidClause, wide: SaidClause, known: (name: string) => boolean): boolean =>
  narrow.words.every(
    w => wide.words.includes(w) || (narrow.names.has(w) && !narrow.whose.has(w) && narrow.subject !== w && known(w)),
  );

const enough = (a: SaidClause, b: SaidClause, { shifts }: Language): boolean => {
  const both = new Set(shared(a.words, b.words));
  const telling = [...both].filter(w => !shifts.emptyVerbs.has(w));
  if (both.size < FEWEST || telling.length === 0) return false;
  const [verbs, others] = [a.verbs, b.verbs];
  if (verbs.length === 0 || others.length === 0) return verbs.length === others.length;
  return verbs[0] === others[0];
};

/** How two clauses of one holder stand to each other: `part` where one says what the other says and no more of it. */
export type Standing = 'same' | 'part' | 'reverse' | null;

/**
 * How two clauses stand to each other that one holder says, whose name has the words `speaker`: the same, a part, or one the reverse of the other. They have one subject,
 * one verb and, names apart that the account of the other has too, the same words; what is denied may leave some out. Null where nothing shows that they are of one thing.
 */
export const standingOf = (
  a: SaidClause,
  b: SaidClause,
  language: Language,
  speaker: readonly string[],
  known: (name: string) => boolean,
): Standing => {
  if (!enough(a, b, language) || !oneSubject(a, b, speaker)) return null;
  if (!fit(a.times, b.times, compatible) || !fit(a.numbers, b.numbers, (x, y) => x === y)) return null;
  if (a.negated === b.negated) {
    const within = [isWithin(a, b, known), isWithin(b, a, known)];
    return within.every(Boolean) ? 'same' : within.some(Boolean) ? 'part' : null;
  }
  const [denied, said] = a.negated ? [a, b] : [b, a];
  return isWithin(denied, said, known) ? 'reverse' : null;
};
