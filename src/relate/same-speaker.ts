import { languageOf } from '../languages/index.js';
import { attributionOf, type Echo, meets, type Span } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { words } from '../text/words.js';
import { common, isMatter, type Quotations, type Said } from './statements.js';

/** What is compared has so many words at least, and the shorter of two at most so many. */
const LEAST_WORDS = 3;
const MOST_WORDS = 15;

/** One utterance when this share of the shorter one's words stands in the longer, in order, with a word of matter among them, … */
const COVERED = 0.7;

/** … or this share, with so many words of matter, which are this share of those of the one that has fewer. */
const PARTLY = 0.4;
const LEAST_MATTER = 2;
const MATTER = 0.6;

/** What both have stands in a stretch of the longer one that is at most so many times as long as the shorter one: more is another sentence. */
const STRETCHED = 2;

/** Of one speaker the first so many are compared. */
const MOST_OF_ONE = 60;

/** A sentence between quotation marks, or what of it stands there. */
interface Unit {
  readonly said: Said;
  readonly span: Span;
  /** Its words in the forms that a dictionary has. */
  readonly lemmas: readonly string[];
  /** Which of them carry matter and are no name. */
  readonly matter: readonly boolean[];
}

const CAPITAL = /^\p{Lu}/u;

const unitsOf = (said: Said): Unit[] => {
  const { document, annotations } = said.account;
  const language = languageOf(document.language);
  const { auxiliaries } = language.quoting;
  return annotations.sentences
    .filter(sentence => meets(sentence, said.inner))
    .flatMap(sentence => {
      const span = { from: Math.max(sentence.from, said.inner.from), to: Math.min(sentence.to, said.inner.to) };
      const all = words(document.text, [span]);
      if (all.length < LEAST_WORDS) return [];
      const isName = (i: number): boolean => i > 0 && CAPITAL.test(document.text.slice(all[i]?.from, all[i]?.to));
      const lemmas = all.map(({ norm }) => language.tagger(norm)[0]?.lemma ?? norm);
      const matter = all.map((w, i) => isMatter(language, w) && !auxiliaries.has(w.norm) && !isName(i));
      return [{ said, span, lemmas, matter }];
    });
};

const matterOf = ({ lemmas, matter }: Unit): Set<string> => new Set(lemmas.filter((_, i) => matter[i] === true));

/** How well two cover each other, from 0 (not one utterance) to 1. */
const likeness = (a: Unit, b: Unit): number => {
  const [short, long] = a.lemmas.length <= b.lemmas.length ? [a, b] : [b, a];
  if (short.lemmas.length > MOST_WORDS) return 0;
  const pairs = common(short.lemmas, long.lemmas);
  const reach = (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0) + 1;
  if (reach > STRETCHED * short.lemmas.length) return 0;
  const covered = pairs.length / short.lemmas.length;
  const [own, other] = [a, b].map(matterOf) as [Set<string>, Set<string>];
  const shared = [...own].filter(lemma => other.has(lemma)).length;
  const fewest = Math.min(own.size, other.size);
  const isOne =
    (covered >= COVERED && shared > 0) || (covered >= PARTLY && shared >= LEAST_MATTER && shared >= MATTER * fewest);
  return isOne ? covered : 0;
};

/** What tells who says a quotation: the person's name, or the one word of a role, alone or as a title before the name. */
const speakersOf = ({ account: { document, annotations }, inner, speaker, surname }: Said): string[] => {
  const { quoting, nouns, reuse } = languageOf(document.language);
  if (speaker === null) return [];
  const [source] = attributionOf(annotations.attributions, inner)?.source ?? [];
  const called = bareWords(source === undefined ? speaker : document.text.slice(source.from, source.to)).split(' ');
  const [role = '', ...more] = called.filter(word => !reuse.functionWords.has(word));
  const isRole = role !== '' && !quoting.anyRole.has(role) && !nouns.isPlural(role);
  if (surname === null) return isRole && more.length === 0 ? [`role ${role}`] : [];
  const isTitle = isRole && more.at(-1) === surname && !bareWords(speaker).split(' ').includes(role);
  return [`name ${surname}`, ...(isTitle ? [`role ${role}`] : [])];
};

/**
 * Short quotations of one speaker in two accounts that are likely one utterance in other words. The order of `said` is that of the accounts.
 */
export const otherWordings = ({ said, alike }: Quotations): Echo[] => {
  const bySpeaker = new Map<string, Unit[]>();
  for (const one of said) {
    const units = unitsOf(one);
    for (const speaker of speakersOf(one)) bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), ...units]);
  }
  const keyOf = (a: Said, b: Said): string => `${String(a.order)} ${String(b.order)}`;
  const known = new Set(alike.map(({ a, b }) => (a.order < b.order ? keyOf(a, b) : keyOf(b, a))));
  return [...bySpeaker.values()].flatMap(units => {
    const best = new Map<string, { readonly a: Unit; readonly b: Unit; readonly score: number }>();
    const own = units.slice(0, MOST_OF_ONE);
    own.forEach((b, j) => {
      for (const a of own.slice(0, j)) {
        const key = keyOf(a.said, b.said);
        if (a.said.account === b.said.account || known.has(key)) continue;
        if (a.said.surname !== null && b.said.surname !== null && a.said.surname !== b.said.surname) continue;
        const score = likeness(a, b);
        if (score > (best.get(key)?.score ?? 0)) best.set(key, { a, b, score });
      }
    });
    for (const key of best.keys()) known.add(key);
    return [...best.values()].map(
      ({ a, b }): Echo => ({ kind: 'other-wording', left: quotedAt(a), right: quotedAt(b) }),
    );
  });
};

const quotedAt = ({ said: { account, speaker }, span }: Unit): Echo['left'] => ({
  document: account.document.id,
  from: span.from,
  to: span.to,
  speaker,
});
