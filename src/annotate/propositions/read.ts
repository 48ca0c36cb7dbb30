import type { Language } from '../../languages/language.js';
import { indexAt, type Party, type Proposition, type Span } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import {
  behind,
  objectAfter,
  partyIn,
  phraseAt,
  pronounBefore,
  spanOf,
  startOfPhrase,
  subjectBefore,
  type Words,
  wordAt,
} from './phrases.js';

const CAPITAL = /^\p{Lu}$/u;

/** Shown around a deed at most, in tokens on either side. */
const SHOWN = 14;

interface Clause {
  readonly first: number;
  readonly last: number;
}

/** The words around a deed that tell it: to the next mark or joining word on either side, as far as they are near. */
const around = ({ deeds }: Language, of: Words, i: number, { first, last }: Clause): Span => {
  const ends = (k: number): boolean => /^[;:()“”"—–]$/.test(wordAt(of, k)) || of.tokens[k]?.pos === 'SCONJ';
  let from = i;
  while (from > first && i - from < SHOWN && !ends(from - 1)) from -= 1;
  let to = i + 1;
  while (to < last && to - i < SHOWN && !ends(to) && !(wordAt(of, to) === ',' && to - i > 2)) to += 1;
  while (from < i && deeds.clauseEdge.test(wordAt(of, from))) from += 1;
  while (to > i + 1 && /^[.,;:!?]$/.test(wordAt(of, to - 1))) to -= 1;
  return spanOf(of, from, to);
};

interface Group {
  readonly start: number;
  readonly negated: boolean;
  readonly real: boolean;
  readonly be: boolean;
  readonly aux: boolean;
}

/** The auxiliaries and adverbs in front of a verb. */
const groupBefore = ({ deeds }: Language, of: Words, i: number, first: number): Group => {
  let start = i;
  let [negated, real, be, aux] = [false, true, false, false];
  while (start > first) {
    const token = of.tokens[start - 1];
    const word = wordAt(of, start - 1);
    if (!token || !(token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || deeds.notReal.test(word)))
      break;
    if (deeds.possessiveClitic.test(word) && token.pos === 'PART') break;
    if (deeds.negative.test(word)) negated = true;
    if (deeds.notReal.test(word)) real = false;
    if (token.pos === 'AUX') aux = true;
    if ((token.pos === 'AUX' && deeds.passiveAuxiliaries.has(token.lemma)) || deeds.passiveForms.has(word)) be = true;
    start -= 1;
  }
  return { start, negated, real, be, aux };
};

/** "Denied poisoning the well", "accused of poisoning the well": a noun in -ing with its own object is a verb. Its lemma, as far as its ending tells. */
const gerundAt = ({ deeds }: Language, of: Words, i: number): string | undefined => {
  const word = wordAt(of, i);
  if (!deeds.gerundEnding.test(word) || !(of.tokens[i - 1]?.pos === 'VERB' || deeds.ofCharge.test(wordAt(of, i - 1))))
    return undefined;
  if (!/^(?:DET|PROPN|NUM)$/.test(of.tokens[i + 1]?.pos ?? '')) return undefined;
  return word.replace(deeds.gerundEnding, '');
};

const verbal = (language: Language, of: Words, i: number, clause: Clause): Proposition | null => {
  const { deeds } = language;
  const token = of.tokens[i];
  if (!token) return null;
  const word = wordAt(of, i);
  const mistaken =
    token.pos === 'NOUN' || token.pos === 'ADJ'
      ? (deeds.participles.get(word) ?? gerundAt(language, of, i))
      : undefined;
  if (token.pos !== 'VERB' && mistaken === undefined) return null;
  const lemma = mistaken ?? token.lemma;
  // A capital inside a sentence is a name's, whatever the tagger takes it for.
  if (deeds.noDeeds.has(lemma) || (i > clause.first && CAPITAL.test(of.text.charAt(token.from)))) return null;
  const { start, negated, real, be, aux } = groupBefore(language, of, i, clause.first);
  if (mistaken !== undefined && !be && !deeds.gerundEnding.test(word)) return null;
  const particle = deeds.verbParticles.test(wordAt(of, i + 1)) ? wordAt(of, i + 1) : '';
  const withParticle = particle === '' ? undefined : deeds.deedVerbs.get(`${lemma}_${particle}`);
  const deed = withParticle ?? deeds.deedVerbs.get(lemma) ?? stem(lemma);
  const next = i + (particle === '' ? 1 : 2);
  const gerund = deeds.gerundEnding.test(word);
  const byNext = deeds.byWords.test(wordAt(of, next));
  const light = deed === stem(lemma) && deeds.lightVerbs.has(lemma);
  const passive = (be && !gerund) || (!aux && byNext);
  const place = {
    ...around(language, of, i, clause),
    deed,
    lemma,
    negated,
    at: spanOf(of, i, next),
    group: spanOf(of, start, next),
    passive,
    pronoun: gerund && !aux ? null : pronounBefore(language, of, start, clause.first),
  };
  if (passive) {
    return {
      light,
      ...place,
      real,
      doers: behind(language, of, deeds.byWords, next, clause.last),
      done: subjectBefore(language, of, start, clause.first),
    };
  }
  // "Accused the guards of opening": whoever is accused is the one who did it.
  const accused =
    gerund && !aux && deeds.ofCharge.test(wordAt(of, start - 1))
      ? subjectBefore(language, of, start - 1, clause.first)
      : [];
  const subject = gerund && !aux ? accused : subjectBefore(language, of, start, clause.first);
  return {
    ...place,
    light,
    real: real && (aux || !gerund),
    doers: subject,
    done: objectAfter(language, of, next, clause.last),
  };
};

/** A deed told by a noun: "came under a drone attack", "carried out a raid on", "the accidental shoot-down". */
const nominal = (language: Language, of: Words, i: number, clause: Clause): Proposition | null => {
  const { deeds } = language;
  const token = of.tokens[i];
  if (!token) return null;
  const hyphened = wordAt(of, i + 1) === '-' ? `${wordAt(of, i)}-${wordAt(of, i + 2)}` : '';
  const compound = deeds.deedNouns.get(hyphened);
  const deed = compound ?? (token.pos === 'NOUN' ? deeds.deedNouns.get(token.lemma) : undefined);
  if (deed === undefined) return null;
  const next = i + (compound === undefined ? 1 : 3);
  const first = startOfPhrase(language, of, i, clause.first);
  const opening = of.tokens[first]?.pos === 'DET' ? first + 1 : first;
  const place = {
    ...around(language, of, i, clause),
    deed,
    lemma: token.lemma,
    at: spanOf(of, i, next),
    light: false,
    passive: false,
    pronoun: null,
  };
  const before = wordAt(of, first - 1);
  const verb =
    of.tokens[deeds.underWords.has(before) ? first - 2 : deeds.throughWords.test(before) ? first - 2 : first - 1];
  const at = deeds.underWords.has(before) || deeds.throughWords.test(before) ? first - 2 : first - 1;
  const by = behind(language, of, deeds.byWords, next, clause.last);
  if (verb && deeds.underWords.has(before) && deeds.undergo.has(verb.lemma)) {
    const group = groupBefore(language, of, at, clause.first);
    return {
      ...place,
      group: spanOf(of, group.start, next),
      negated: group.negated,
      real: group.real,
      doers: [...by, ...partyIn(language, of, opening, i)],
      done: subjectBefore(language, of, group.start, clause.first),
    };
  }
  const upon = behind(language, of, deeds.uponWords, next, clause.last);
  if (verb && deeds.commit.has(verb.lemma) && (verb.pos === 'VERB' || verb.pos === 'AUX')) {
    const group = groupBefore(language, of, at, clause.first);
    return {
      ...place,
      group: spanOf(of, group.start, next),
      negated: group.negated,
      real: group.real,
      doers: subjectBefore(language, of, group.start, clause.first),
      done: upon,
    };
  }
  // "The shelling of Ansel by rebels."
  const whose = behind(language, of, deeds.ofDeed, next, clause.last);
  return by.length > 0 && whose.length > 0
    ? { ...place, group: spanOf(of, first, next), negated: false, real: true, doers: by, done: whose }
    : null;
};

/** What the sentences of a text tell that somebody did, in order of place. */
export const readPropositions = (language: Language, of: Words): Proposition[] =>
  of.sentences.flatMap(sentence => {
    const clause = { first: indexAt(of.tokens, sentence.from), last: indexAt(of.tokens, sentence.to) };
    const found: Proposition[] = [];
    for (let i = clause.first; i < clause.last; i += 1) {
      const one = nominal(language, of, i, clause) ?? verbal(language, of, i, clause);
      if (one) found.push(one);
    }
    return found;
  });

/** The words of a span as a party. */
export const partyAt = (language: Language, of: Words, { from, to }: Span): Party[] =>
  phraseAt(language, of, indexAt(of.tokens, from), indexAt(of.tokens, to));
