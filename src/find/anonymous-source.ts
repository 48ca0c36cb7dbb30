import { type Language, languageOf } from '../languages/index.js';
import {
  around,
  type Attribution,
  byPlace,
  cover,
  type DocumentId,
  indexAt,
  meets,
  type Passage,
  type Place,
  type Span,
} from '../model/index.js';
import { type Found, joinCopies, tellSame } from './copies.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { shown } from './shown.js';
import { isDescribed, toldWithClause } from './anonymous/described.js';
import { hasHolder } from './vague/holder.js';
import { isApposition, type Reading, readingOf } from './vague/reading.js';

/** A phrase for a source is read so far: what is longer is no phrase. */
const PHRASE = 200;

/** How far around a cue its sentence is read, in code units. */
const NEAR = 500;

/** Between two sentences of one paragraph stand so many code units at most. */
const BREAK = 2;

/** Accounts named in a message; of more it says how many there are. */
const NAMED = 3;

/** Something said on the word of somebody whose name is withheld. */
interface Claim extends Found {
  readonly attribution: Attribution;
  /** How the account calls the source: "a police source". */
  readonly phrase: string;
  /** Whether the phrase only takes up a source told of before: "the source". */
  readonly again: boolean;
  /** Whether its name is only not told: nothing says that it is kept back. */
  readonly described: boolean;
  /** What is told beside the content, in its sentence. */
  readonly around: string;
  /** The outlets that pass it on, nearest to the reader first. */
  readonly through: readonly string[];
}

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** As it would stand inside a sentence, between quotation marks. */
const quoted = ({ anonymity }: Language, phrase: string): string =>
  `“${phrase.replace(anonymity.smallWords, word => word.toLowerCase()).replace(/[“«"]([^“”«»"]*)[”»"]/gu, '‘$1’')}”`;

/** "two police sources" and "the police source" are compared as "police source". */
const keyOf = ({ anonymity: { determiner, pluralSource } }: Language, phrase: string): string =>
  clean(phrase.replace(determiner, '').replace(determiner, ''))
    .toLowerCase()
    .replace(/[“”"«»]/gu, '')
    .replace(/,.*$/u, '')
    .replace(pluralSource, '$1');

/** Whether the sentence behind an attribution goes on to say that the name is withheld: "She asked that her name not be used." */
const isWithheldBehind = ({ text, sentences, language: { anonymity } }: Reading, one: Attribution): boolean => {
  const { from, to } = cover([...one.source, ...one.cue, ...one.content]);
  // A bare name is a name, whoever is told of behind it.
  if (!anonymity.determiner.test(text.slice(one.source[0]?.from ?? from))) return false;
  const next = sentences[indexAt(sentences, to)];
  if (next === undefined || next.from - to > BREAK) return false;
  const words = text.slice(next.from, Math.min(next.to, next.from + NEAR));
  return anonymity.goesOn.test(words) && anonymity.withheld.test(words);
};

/** The sentence without what is said: where the account tells of the source. */
const besideContent = ({ text, sentences }: Reading, one: Attribution): string => {
  const cue = cover(one.cue);
  const whole = around(sentences, cue) ?? cover([...one.source, ...one.cue]);
  const sentence = { from: Math.max(whole.from, cue.from - NEAR), to: Math.min(whole.to, cue.to + NEAR) };
  let at = sentence.from;
  let beside = '';
  for (const { from, to } of [...one.content].sort(byPlace)) {
    if (from > at) beside += `${text.slice(at, Math.min(from, sentence.to))} `;
    at = Math.max(at, to);
  }
  return at < sentence.to ? beside + text.slice(at, sentence.to) : beside;
};

const namesPerson = ({ mentions, isPerson }: Reading, span: Span, speaker: string | null): boolean => {
  if (speaker !== null && isPerson(speaker)) return true;
  for (let i = Math.max(0, indexAt(mentions, span.from) - 1); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.from >= span.to) return false;
    if (mention.type === 'person' && meets(mention, span)) return true;
  }
  return false;
};

/** Whether these words, with what stands beside them, are for somebody whose name is withheld. */
const isWithheld = (
  { anonymity: { nearOnly, oneOfficial, unnamed, withheld, withheldHeads } }: Language,
  phrase: string,
  beside: string,
): boolean =>
  withheldHeads.test(phrase) ||
  unnamed.test(phrase) ||
  nearOnly.test(phrase) ||
  oneOfficial.test(phrase) ||
  withheld.test(phrase) ||
  withheld.test(beside);

/** What is only wished or not said rests on nobody's word: "who asked not to be named", "sources declined to". */
const isClaim = ({ cue, content, polarity, act }: Attribution): boolean =>
  cue.length > 0 && content.length > 0 && (polarity === 'asserts' || polarity === 'denies') && act === 'speech';

/** "According to a person familiar with the talks, …": what tells how near they are belongs to the source, wherever the reading cut it off. */
const nearPhrase = ({ text, language: { anonymity } }: Reading, { from, to }: Span): string | null => {
  const words = /^[^,.;:!?“”"]*/u.exec(text.slice(from, from + PHRASE))?.[0] ?? '';
  const near = anonymity.nearOnly.exec(words);
  return near !== null && from + near.index < to && from + near.index + near[0].length > to ? clean(words) : null;
};

const claimOf = (reading: Reading, document: string, i: number): Claim | null => {
  const one = reading.attributions[i];
  if (!one || !isClaim(one)) return null;
  const { text, language } = reading;
  const { again, onlyCondition, pronoun, whoSpeaks } = language.anonymity;
  const beside = besideContent(reading, one);
  const at = { document, ...shown(language, text, one) };
  const make = (phrase: string, through: readonly string[], described = false): Claim => ({
    ...at,
    attribution: one,
    phrase,
    key: keyOf(language, phrase),
    again: again.test(phrase),
    described,
    around: beside,
    through,
  });
  // "Lake Wire, citing a source in the ministry, says": the outlet is the source, the end of the chain is whom it goes back to.
  const origin = one.chain.at(-1);
  if (one.sourceType === 'outlet' && one.chain.length > 1 && origin !== undefined) {
    const phrase = origin.slice(0, PHRASE);
    return isWithheld(language, phrase, '') ? make(phrase, one.chain.slice(0, -1)) : null;
  }
  if (one.source.length === 0) return null;
  const span = cover(one.source);
  const words = clean(text.slice(span.from, Math.min(span.to, span.from + PHRASE)));
  const speaking = onlyCondition.test(words)
    ? whoSpeaks.exec(text.slice(Math.max(0, span.from - PHRASE), span.from))
    : null;
  const toldBy = pronoun.test(words)
    ? language.anonymity.toldBy.exec(text.slice(cover(one.cue).to, cover(one.cue).to + PHRASE))
    : null;
  const by = speaking?.[1] ?? toldBy?.[1];
  const phrase = by === undefined ? (nearPhrase(reading, span) ?? words) : clean(by);
  if (one.sourceType === 'outlet' || isApposition(reading, one)) return null;
  if (pronoun.test(phrase) || hasHolder(reading, i, ['outlet'])) return null;
  const described = isDescribed(reading, span, phrase);
  if (one.sourceType === 'document' && !described) return null;
  const withheld = isWithheld(language, phrase, beside) || isWithheldBehind(reading, one);
  if (!described && (!withheld || namesPerson(reading, span, one.speaker))) return null;
  return make(phrase, one.chain.slice(0, -1), !withheld);
};

/** Claims of those who speak behind a clause about themselves, where no attribution has them. */
const claimsWithClause = (reading: Reading, document: string): Claim[] =>
  toldWithClause(reading).flatMap((one): Claim[] => {
    const { text, language } = reading;
    const span = cover(one.source);
    const phrase = clean(text.slice(span.from, Math.min(span.to, span.from + PHRASE)));
    const beside = besideContent(reading, one);
    const withheld = isWithheld(language, phrase, beside) || isWithheldBehind(reading, one);
    if (!withheld && !isDescribed(reading, span, phrase)) return [];
    if (namesPerson(reading, span, null)) return [];
    const at = { document, ...shown(language, text, one), attribution: one, key: keyOf(language, phrase) };
    return [{ ...at, phrase, again: false, described: !withheld, around: beside, through: [] }];
  });

/** Claims of one account, each with the voice that it belongs to: "the source" is the one told of before. */
const voicesOf = (claims: readonly Claim[]): Claim[] => {
  let last: Claim | null = null;
  return claims.map(claim => {
    const head = claim.key.split(' ').at(-1) ?? '';
    const known: string | null =
      claim.again && last !== null && last.key.split(' ').includes(head) && !claim.key.includes(' ') ? last.key : null;
    last = known === null ? claim : last;
    return known === null ? claim : { ...claim, key: known };
  });
};

type Group = readonly [Claim, ...Claim[]];

/** Groups that hold claims of one voice in one account are one. */
const joinVoices = (groups: readonly Group[]): Group[] => {
  const byVoice = new Map<string, Group>();
  for (const group of groups) {
    const known = new Set<Group>();
    for (const claim of group) {
      const other = byVoice.get(`${claim.document} ${claim.key}`);
      if (other) known.add(other);
    }
    known.add(group);
    const [first, ...more] = [...known].flat();
    const into: Group = first ? [first, ...more] : group;
    for (const claim of into) byVoice.set(`${claim.document} ${claim.key}`, into);
  }
  return [...new Set(byVoice.values())];
};

/** Of one account, those of whom it only does not tell the name are told of together. */
const joinDescribed = (groups: readonly Group[]): Group[] => {
  const byDocument = new Map<string, Group>();
  const others: Group[] = [];
  for (const group of groups) {
    const [{ document }] = group;
    if (group.some(c => !c.described || c.document !== document)) others.push(group);
    else byDocument.set(document, [...(byDocument.get(document) ?? []), ...group] as unknown as Group);
  }
  return [...others, ...byDocument.values()];
};

const firstOf = <T, R>(items: readonly T[], of: (item: T) => R | null): R | null => {
  for (const item of items) {
    const found = of(item);
    if (found !== null) return found;
  }
  return null;
};

interface Named {
  readonly place: Place;
  readonly name: string;
}

/** Where other accounts have what stands in a document: the passages that they share, by document. */
type Shared = ReadonlyMap<DocumentId, readonly Passage[]>;

const sharedBy = ({ links }: Case, documents: ReadonlySet<DocumentId>): Shared => {
  const found = new Map<DocumentId, Passage[]>();
  for (const passage of links.passages) {
    for (const { document } of [passage.left, passage.right]) {
      if (!documents.has(document)) continue;
      const known = found.get(document);
      if (known) known.push(passage);
      else found.set(document, [passage]);
    }
  }
  return found;
};

/** An account that gives the same words to somebody by name. */
const namedElsewhere = (of: Case, shared: Shared, { attribution, document }: Claim): Named | null => {
  const inContent = (place: Place): boolean =>
    place.document === document && attribution.content.some(part => meets(part, place));
  for (const { quotations } of of.links.statements) {
    if (!quotations.some(inContent)) continue;
    const named = quotations.find(
      q => q.document !== document && q.speaker !== null && isFullName(of, q.document, q.speaker),
    );
    if (named) return { place: named, name: named.speaker ?? '' };
  }
  const said = { document, ...cover(attribution.content) };
  for (const { left, right } of shared.get(document) ?? []) {
    const [here, there] = left.document === document ? [left, right] : [right, left];
    if (!inContent(here)) continue;
    for (const other of of.account(there.document).annotations.attributions) {
      const { speaker, content } = other;
      if (speaker === null || content.length === 0) continue;
      const place = { document: there.document, ...cover(content) };
      if (meets(place, there) && isFullName(of, there.document, speaker) && tellSame(of, said, place))
        return { place, name: speaker };
    }
  }
  return null;
};

const isFullName = (of: Case, document: string, speaker: string): boolean =>
  of.account(document).annotations.mentions.some(m => m.type === 'person' && m.name === speaker);

const draftOf = (of: Case, shared: Shared, claims: Group): Draft => {
  const [first] = claims;
  const ids = [...new Set(claims.map(c => c.document))];
  const language = languageOf(of.account(first.document).document.language);
  const phrases = [...new Map(claims.filter(c => !c.again).map(c => [c.phrase.toLowerCase(), c.phrase])).values()];
  const phrase = phrases[0] ?? first.phrase;
  const described = claims.every(c => c.described);
  const whom = described ? list(phrases.slice(0, NAMED).map(p => quoted(language, p))) : quoted(language, phrase);
  const { nearness, plural, reason, several, withheld } = language.anonymity;
  const many = !several.test(phrase) && plural.test(phrase);
  const through = [...new Set(claims.flatMap(c => c.through))];
  const told = (pattern: RegExp): string | null => {
    for (const { around: words } of claims) {
      const found = pattern.exec(words)?.[0];
      if (found !== undefined) return clean(found);
    }
    return null;
  };
  const near = told(nearness);
  const why = claims.some(c => withheld.test(c.around)) ? told(reason) : null;
  const named = firstOf(claims, claim => namedElsewhere(of, shared, claim));
  const who = ids.length > NAMED ? `${String(ids.length)} accounts` : list(ids.map(id => called(of, id)));
  const word = claims.length > 1 ? `${String(claims.length)} claims` : 'this';
  return {
    level: 'note',
    message: `${who} ${ids.length > 1 ? 'rest' : 'rests'} ${ids.length > 1 ? 'the same' : word} on ${whom}${
      through.length > 0 ? `, by way of ${list(through)}` : ''
    }: no name is given.`,
    sides: [first, ...[...claims.slice(1), ...(named ? [named.place] : [])]].map(({ document, from, to }) => ({
      document,
      from,
      to,
    })) as [Place, ...Place[]],
    because: [
      phrases.length > 1
        ? `what is told of who it is: ${list(phrases.slice(0, NAMED).map(p => quoted(language, p)))}`
        : `${quoted(language, phrase)} is what is told of who it is`,
      ...(near !== null && !phrase.includes(near) ? [`how near to the matter: “${near}”`] : []),
      ...(many ? ['how many there are is not told'] : []),
      ...(described ? ['nothing says that the name is kept back, nor why'] : []),
      ...(described || why !== null ? [] : ['no reason is told for keeping back the name']),
      ...(why === null ? [] : [`the reason told: “${why}”`]),
      ...(ids.length > 1
        ? ['the accounts share the words around it: one source behind all of them, as far as they tell']
        : []),
      ...(named ? [`${called(of, named.place.document)} gives the same to ${named.name}`] : []),
    ],
    otherReadings: [
      'the name may be kept back to protect somebody',
      'it is the custom of the trade for such talks',
      'the source may be named elsewhere, or known to the editors',
    ],
  };
};

/** A claim rests on somebody whose name is withheld. Those that most accounts use come first. */
export const anonymousSource: Rule = {
  id: 'anonymous-source',
  find: of => {
    const found = of.accounts.flatMap(account => {
      const reading = readingOf(account);
      const { id } = account.document;
      const claims = account.annotations.attributions.flatMap((_, i) => claimOf(reading, id, i) ?? []);
      return voicesOf([...claims, ...claimsWithClause(reading, id)].sort(byPlace));
    });
    const shared = sharedBy(of, new Set(found.map(c => c.document)));
    const used = (group: readonly Claim[]): number => new Set(group.map(c => c.document)).size;
    return joinDescribed(joinVoices(joinCopies(of, found)))
      .sort((a, b) => used(b) - used(a) || b.length - a.length)
      .map(group => draftOf(of, shared, group));
  },
};
