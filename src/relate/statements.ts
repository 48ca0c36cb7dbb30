import { type Language, languageOf, languages } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  attributionOf,
  type DocumentId,
  type Entity,
  meets,
  type Quotation,
  type Span,
  type Statement,
} from '../model/index.js';
import { type AlignedWord, alignWords as alignStretches, type Stretch } from '../text/align-words.js';
import { bareWords } from '../text/bare-words.js';
import { fingerprint } from '../text/fingerprint.js';
import { hashWord } from '../text/shingles.js';
import { stem } from '../text/stem.js';
import { type Word, words } from '../text/words.js';

/** What became of the words between two quotations of one statement (see `text/align-words.ts`), with the lexicon of their language. */
export const alignWords = (a: Stretch, b: Stretch, { reuse }: Language = languages[0]): AlignedWord[] =>
  alignStretches(a, b, reuse);

/** A quotation of fewer words may be anybody's; */
const LEAST_WORDS = 4;

/** of somebody who is known they are read from so many on. */
const FEWEST_WORDS = 3;

/** The same utterance when this share of the shorter one's words stands in the longer, in order; … */
const COVERED = 0.7;

/** … the same share of its words of matter, … */
const MATTER = 0.7;

/** … and at least so many of these that are no names, since two people call one thing by its name, */
const LEAST_MATTER = 2;

/** or, where the longer has nearly all words, this share of those of matter; */
const NEARLY_ALL = 0.85;
const LESS_MATTER = 0.6;

/** with so many words in a row, and this share of the shorter one, that stand in a row in both, */
const LEAST_RUN = 3;
const RUN = 0.4;

/** in a stretch of the longer one of at most this many times the shorter's length and a few words. Words cut out of the middle fit in. */
const STRETCHED = 2;
const STRETCHED_WORDS = 6;

/** Quotations of one named person that cover each other so well, with so many words of matter, are one statement, whatever else either is part of. */
const OWN_COVERED = 0.8;
const OWN_MATTER = 4;

/** Two quotations are compared when they share so many stems in a row. */
const SHARED = 3;

/** A run of stems that stands in more quotations than this brings none of them together. */
const MOST_SHARING = 60;

/** Only so many words of a quotation are compared: longer ones are whole speeches, and their openings tell. */
const MOST_WORDS = 400;

/** Words between quotation marks, as they are compared. */
export interface Said {
  readonly order: number;
  readonly account: Account;
  readonly inner: Span;
  readonly stems: readonly string[];
  readonly matter: readonly boolean[];
  /** Whether a word is written as a name is; the first word of a quotation may be so for another reason. */
  readonly name: readonly boolean[];
  readonly speaker: string | null;
  /** What two speakers are compared on; null where it is not a person's name. */
  readonly surname: string | null;
  /** Surnames of people whom an account names, where it keeps back the name of this speaker: he is none of them. Folded. */
  readonly others: ReadonlySet<string>;
}

/** How well two quotations cover each other: the share of the shorter one's words that the longer has, 0 where they are not one, and how many of them are of matter. */
interface Likeness {
  readonly score: number;
  readonly matter: number;
}

/** Two quotations that are nearly the same words. */
export interface Alike extends Likeness {
  readonly a: Said;
  readonly b: Said;
}

/** The quotations of a case and those among them that are alike, whoever says them, the most alike first. */
export interface Quotations {
  readonly said: readonly Said[];
  readonly alike: readonly Alike[];
}

/** Over all accounts, who goes by a name in one of them; null where nothing is known of the name. */
export type Known = (document: DocumentId, name: string) => Entity | null;

const unknown: Known = () => null;

const CAPITAL = /^\p{Lu}/u;
const TITLE_CASE = /^\p{Lu}[\p{L}'’-]+$/u;

const lastOf = (name: string): string | null => words(name, [{ from: 0, to: name.length }]).at(-1)?.norm ?? null;

/**
 * The surname of a person, as it is spelled in the fullest name that the accounts have for them: known from the mentions, else of a name of two
 * or three capitalised words; null for who is no named person.
 */
export const surnameOf = (account: Account, speaker: string | null, known: Known): string | null => {
  if (speaker === null) return null;
  const entity = known(account.document.id, speaker);
  if (entity !== null && entity.type === 'person') return lastOf(entity.name);
  const parts = speaker.trim().split(/\s+/u);
  const mention = account.annotations.mentions.find(m => m.name === speaker);
  const person =
    mention === undefined
      ? parts.length >= 2 && parts.length <= 3 && parts.every(p => TITLE_CASE.test(p))
      : mention.type === 'person';
  return person ? lastOf(speaker) : null;
};

/** Whether a word carries matter, not grammar. */
export const isMatter = ({ reuse }: Language, word: Word): boolean =>
  !reuse.functionWords.has(word.norm) && word.norm.length > 2;

const NOBODY: ReadonlySet<string> = new Set();

/** The people whom an account names beside a speaker whose name it says that it keeps back. */
const othersThan = ({ document, annotations }: Account, said: Attribution | null): ReadonlySet<string> => {
  const [source] = said?.source ?? [];
  const paragraph = source && around(document.blocks, source);
  if (said === null || source === undefined || paragraph === undefined) return NOBODY;
  const { anonymity } = languageOf(document.language);
  const words = document.text.slice(source.from, source.to);
  const before = document.text.slice(paragraph.from, source.to);
  if (anonymity.pronoun.test(words) || !(anonymity.withheld.test(before) || anonymity.unnamed.test(words)))
    return NOBODY;
  const people = annotations.mentions.filter(m => m.type === 'person');
  // A paragraph in which somebody is named may be about that one.
  if (people.some(m => meets(m, paragraph))) return NOBODY;
  return new Set(people.flatMap(m => lastOf(m.name) ?? []));
};

/** Whether one of two is somebody whose name is kept back by an account that names the other. */
export const isAnother = (a: Said, b: Said): boolean =>
  (a.surname === null && b.surname !== null && a.others.has(b.surname)) ||
  (b.surname === null && a.surname !== null && b.others.has(a.surname));

/** The same where somebody whom an account calls by a given name alone is the only one with that name whom the others quote by the whole of it. */
const byGivenName = (all: readonly Said[], known: Known): Said[] => {
  const nameOf = ({ account, speaker }: Said): readonly string[] =>
    speaker === null
      ? []
      : bareWords(known(account.document.id, speaker)?.name ?? speaker)
          .split(' ')
          .filter(word => word !== '');
  const given = new Map<string, Set<string>>();
  const family = new Set<string>();
  for (const said of all) {
    const name = nameOf(said);
    const [first = ''] = name;
    if (said.surname === null || name.length < 2) continue;
    family.add(said.surname);
    given.set(first, (given.get(first) ?? new Set()).add(said.surname));
  }
  return all.map(said => {
    const [only = '', ...more] = nameOf(said);
    const [surname, ...others] = given.get(only) ?? [];
    const isOne = said.surname !== null && more.length === 0 && others.length === 0 && !family.has(only);
    return isOne && surname !== undefined ? { ...said, surname } : said;
  });
};

const gather = (accounts: readonly Account[], known: Known): Said[] => {
  const found: Said[] = [];
  for (const account of accounts) {
    const { document, annotations } = account;
    const language = languageOf(document.language);
    const speech = annotations.quotations.filter((q: Quotation) => q.use === 'speech' && q.depth === 0);
    for (const { inner } of speech) {
      const all = words(document.text, [inner]).slice(0, MOST_WORDS);
      if (all.length < FEWEST_WORDS) continue;
      const attribution = attributionOf(annotations.attributions, inner);
      const speaker = attribution?.speaker ?? null;
      const surname = surnameOf(account, speaker, known);
      found.push({
        order: found.length,
        account,
        inner,
        stems: all.map(w => stem(w.norm)),
        matter: all.map(word => isMatter(language, word)),
        name: all.map((w, i) => i > 0 && CAPITAL.test(document.text.slice(w.from, w.to))),
        speaker,
        surname,
        others: surname === null && speaker !== null ? othersThan(account, attribution) : NOBODY,
      });
    }
  }
  return byGivenName(found, known);
};

/** Longest common subsequence of stems, as pairs of indices. */
export const common = (a: readonly string[], b: readonly string[]): [number, number][] => {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
};

/** The most pairs that follow each other in both. */
const longestRun = (pairs: readonly [number, number][]): number => {
  let [longest, run] = [0, 0];
  pairs.forEach(([i, j], k) => {
    const before = pairs[k - 1];
    run = before?.[0] === i - 1 && before[1] === j - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
};

/** How many words of the longer one the pairs reach over, each of them put as late as it may be: "I" may stand in a sentence before. */
const reachOf = (pairs: readonly [number, number][], short: readonly string[], long: readonly string[]): number => {
  const end = pairs.at(-1)?.[1] ?? 0;
  let next = end + 1;
  for (const [i] of [...pairs].reverse()) {
    next -= 1;
    while (long[next] !== short[i]) next -= 1;
  }
  return end - next + 1;
};

const NOT_ONE: Likeness = { score: 0, matter: 0 };

/** How well two quotations cover each other; nothing where they are not the same utterance. */
const likeness = (a: Said, b: Said): Likeness => {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const pairs = common(short.stems, long.stems);
  const covered = pairs.length / short.stems.length;
  const matter = short.matter.filter(Boolean).length;
  const shared = pairs.filter(([i]) => short.matter[i] === true).length;
  if (covered < COVERED || shared < LEAST_MATTER || shared < (covered < NEARLY_ALL ? MATTER : LESS_MATTER) * matter)
    return NOT_ONE;
  if (longestRun(pairs) < Math.max(LEAST_RUN, RUN * short.stems.length)) return NOT_ONE;
  if (pairs.filter(([i]) => short.matter[i] === true && short.name[i] !== true).length < LEAST_MATTER) return NOT_ONE;
  const isFar = reachOf(pairs, short.stems, long.stems) > STRETCHED * short.stems.length + STRETCHED_WORDS;
  return isFar ? NOT_ONE : { score: covered, matter: shared };
};

/** Pairs of quotations that share a run of stems, each once, in order. */
const candidates = (said: readonly Said[]): [Said, Said][] => {
  const holders = new Map<number, Said[]>();
  for (const quotation of said) {
    const seen = new Set<number>();
    for (let i = 0; i + SHARED <= quotation.stems.length; i++) {
      const run = hashWord(quotation.stems.slice(i, i + SHARED).join(' '));
      if (seen.has(run)) continue;
      seen.add(run);
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [quotation]);
      else list.push(quotation);
    }
  }
  const pairs = new Map<string, [Said, Said]>();
  for (const list of holders.values()) {
    for (let i = 0; i < list.length; i++) {
      // A run in very many quotations brings neighbours together only: n quotations of one sentence are still one statement.
      const last = list.length > MOST_SHARING ? i + 1 : list.length - 1;
      for (let j = i + 1; j <= last && j < list.length; j++) {
        const [a, b] = [list[i], list[j]];
        if (a !== undefined && b !== undefined) pairs.set(`${String(a.order)} ${String(b.order)}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
};

/** Compares the quotations of accounts, which are in order of name, then id. */
export const quotationsOf = (accounts: readonly Account[], known: Known = unknown): Quotations => {
  const said = gather(accounts, known);
  const alike = candidates(said.filter(({ stems }) => stems.length >= LEAST_WORDS))
    .map(([a, b]) => ({ a, b, ...likeness(a, b) }))
    .filter(pair => pair.score > 0)
    .sort((x, y) => y.score - x.score || x.a.order - y.a.order || x.b.order - y.b.order);
  return { said, alike };
};

const longest = (members: readonly Said[]): Said => members.reduce((a, b) => (b.stems.length > a.stems.length ? b : a));

/**
 * What was said once and quoted in two or more documents. Quotations are the same utterance when nearly all words of the shorter stand in
 * the longer, in order, and their speakers are not known to differ; a speaker who is no named person never tells two utterances apart.
 * Statements come in order of their first quotation.
 */
export const statements = ({ alike }: Quotations): Statement[] => {
  const groups = new Map<Said, { members: Said[]; surname: string | null }>();
  const groupOf = (one: Said): { members: Said[]; surname: string | null } => {
    const made = groups.get(one) ?? { members: [one], surname: one.surname };
    groups.set(one, made);
    return made;
  };
  for (const { a, b, score, matter } of alike) {
    const [x, y] = [groupOf(a), groupOf(b)];
    if (x === y || (x.surname !== null && y.surname !== null && x.surname !== y.surname)) continue;
    if (x.members.some(m => y.members.some(n => isAnother(m, n)))) continue;
    // A fragment that stands in two long quotations does not make them one.
    const isOwn = a.surname !== null && a.surname === b.surname && score >= OWN_COVERED && matter >= OWN_MATTER;
    if (!isOwn && likeness(longest(x.members), longest(y.members)).score === 0) continue;
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
    into.members.push(...from.members);
    into.surname ??= from.surname;
    for (const member of from.members) groups.set(member, into);
  }

  return [...new Set(groups.values())]
    .filter(group => new Set(group.members.map(m => m.account.document.id)).size > 1)
    .map(group => group.members.sort((a, b) => a.order - b.order))
    .sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0))
    .map(statementOf);
};

/** The statement that quotations in order are of. Its speaker is null where they name none, or several without a name of their own. */
export const statementOf = (members: readonly Said[]): Statement => {
  const named = members.filter(m => m.surname !== null).map(m => m.speaker ?? '');
  const roles = [...new Set(members.map(m => m.speaker).filter(s => s !== null))];
  const fullest = [...new Set(named)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const quotations = members.map(m => ({
    document: m.account.document.id,
    from: m.inner.from,
    to: m.inner.to,
    speaker: m.speaker,
  }));
  return {
    id: fingerprint('statement', ...quotations.flatMap(q => [q.document, String(q.from), String(q.to)])),
    speaker: fullest ?? (roles.length === 1 ? (roles[0] ?? null) : null),
    quotations,
  };
};
