import { asWritten, isCapital, posOf, type Unit, type Words, wordAt } from './words.js';

/** Longest noun phrase in tokens, so that a hostile text costs no more than its length. */
const LONGEST = 40;

/** Longest apposition or relative clause in tokens. */
const LONGEST_APPOSITION = 32;

/** A personal pronoun or a word that stands alone for people: "he", "some", "others". */
export const isPronounSource = (words: Words, i: number): boolean =>
  words.language.phrases.pronounSources.has(wordAt(words, i));

/** Names of days and months, "today", "last": words that may stand beside a noun phrase without being part of it. */
export const isCalendar = (words: Words, i: number): boolean =>
  words.language.phrases.calendar.has(wordAt(words, i)) || /^(?:1[5-9]|20)\d\d$/.test(wordAt(words, i));

const isNoun = (words: Words, i: number): boolean => {
  const pos = posOf(words, i);
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'X' && /^\p{L}/u.test(wordAt(words, i)));
};

const isModifier = (words: Words, i: number): boolean => {
  const { particles } = words.language;
  const pos = posOf(words, i);
  return pos === 'ADJ' || pos === 'NUM' || pos === 'PART'
    ? !particles.to.has(wordAt(words, i)) &&
        !particles.not.has(wordAt(words, i)) &&
        !particles.notShort.has(wordAt(words, i))
    : false;
};

const isJoint = (words: Words, i: number): boolean => {
  const word = wordAt(words, i);
  return word === '-' || word === '‑' || word === '–' || word === '&' || word === '/' || word === '$' || word === '#';
};

const isMark = (words: Words, i: number): boolean => /^["“”‘’«»]$/.test(asWritten(words, i));

const participle = (words: Words, i: number): boolean =>
  posOf(words, i) === 'VERB' && words.language.attributing.participleEnding.test(wordAt(words, i));

/** A full stop inside a name, with nothing around it: "port.example". */
const isDot = ({ tokens, lower }: Words, i: number): boolean =>
  lower[i] === '.' && tokens[i]?.to === tokens[i + 1]?.from && tokens[i - 1]?.to === tokens[i]?.from;

const opening = (words: Words, close: number, floor: number): number => {
  for (let i = close - 1; i >= floor && i > close - 12; i -= 1) if (wordAt(words, i) === '(') return i;
  return -1;
};

/** Start of the noun phrase without apposition that ends just before `end`, not before `floor`; -1 where there is none. */
const plainLeft = (words: Words, end: number, floor: number): number => {
  const { attributing, particles, phrases } = words.language;
  const least = Math.max(floor, end - LONGEST);
  let start = -1;
  let head = false;
  let joint = -1;
  let i = end - 1;
  if (i >= least && isPronounSource(words, i) && posOf(words, i) !== 'NOUN' && posOf(words, i) !== 'ADJ') {
    // "no one", "no-one", "every one": the word before turns it round.
    if (!particles.one.has(wordAt(words, i))) return i;
    const joint = /^[-‐‑]$/.test(wordAt(words, i - 1)) ? 2 : 1;
    return i - joint >= least && attributing.everyOrNo.test(wordAt(words, i - joint)) ? i - joint : i;
  }
  for (; i >= least; i -= 1) {
    const pos = posOf(words, i);
    const word = wordAt(words, i);
    if (word === ')') {
      const open = opening(words, i, least);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (isNoun(words, i)) {
      head = true;
      start = i;
    } else if (
      pos === 'DET' ||
      particles.his.has(word) ||
      particles.her.has(word) ||
      particles.its.has(word) ||
      particles.their.has(word) ||
      particles.our.has(word) ||
      particles.my.has(word)
    ) {
      if (particles.that.has(word) && posOf(words, i) !== 'DET') break;
      start = i;
      if (!head && pos === 'DET' && i !== end - 1) break;
      if (!head && !phrases.pronounSources.has(word)) return -1;
      head = true;
      const before = wordAt(words, i - 1);
      if (particles.all.has(before) || particles.both.has(before) || particles.half.has(before)) {
        start = i - 1;
        break;
      }
      if (
        i - 1 > least &&
        attributing.prepositions.has(before) &&
        posOf(words, i - 1) === 'ADP' &&
        (isNoun(words, i - 2) || wordAt(words, i - 2) === ')' || phrases.pronounSources.has(wordAt(words, i - 2)))
      ) {
        i -= 1;
        continue;
      }
      // "a report published by the ministry"
      if (i - 3 >= least && posOf(words, i - 1) === 'ADP' && participle(words, i - 2) && isNoun(words, i - 3)) {
        i -= 2;
        continue;
      }
      break;
    } else if (isModifier(words, i) || isJoint(words, i) || isDot(words, i)) {
      if (isModifier(words, i)) start = i;
    } else if (isMark(words, i)) {
      if (start < 0 && !isMark(words, end - 1)) break;
      const quote = words.quotes[words.quoteOf[i] ?? -1];
      // Only a quoted word or two may be part of a noun phrase: a nickname, a scare quote.
      if (!quote || quote.inner.last - quote.inner.first > 3) break;
      if (quote.first === i) start = i;
    } else if (head && pos === 'ADP' && attributing.prepositions.has(word)) {
      const before = i - 1;
      if (before < least) break;
      if (
        isNoun(words, before) ||
        wordAt(words, before) === ')' ||
        phrases.pronounSources.has(wordAt(words, before)) ||
        isMark(words, before)
      )
        continue;
      // "a report published by X", "a letter sent to Y"
      if (participle(words, before) && isNoun(words, before - 1) && before - 1 >= least) {
        i = before;
        continue;
      }
      break;
    } else if (head && pos === 'CCONJ' && (particles.and.has(word) || particles.or.has(word)) && i - 1 >= least) {
      if (!isNoun(words, i - 1) && wordAt(words, i - 1) !== ')') break;
      joint = joint < 0 ? i : joint;
    } else if (
      head &&
      pos === 'VERB' &&
      attributing.attributeEnding.test(word) &&
      /^(?:DET|ADJ|ADV)$/.test(posOf(words, i - 1)) &&
      i - 1 >= least
    ) {
      start = i;
    } else if (head && pos === 'ADV' && posOf(words, i - 1) === 'DET' && i - 1 >= least) {
      start = i;
    } else break;
  }
  if (!head || start < 0) return -1;
  // What follows a verb or a preposition is its object: the noun phrase begins after the "and" that was crossed.
  const before = posOf(words, start - 1);
  if (joint >= 0 && start - 1 >= floor && /^(?:VERB|ADP|AUX|PART|SCONJ)$/.test(before)) start = joint + 1;
  while (
    start < end - 1 &&
    isCalendar(words, start) &&
    (isNoun(words, start + 1) ||
      posOf(words, start + 1) === 'DET' ||
      isCalendar(words, start + 1) ||
      isModifier(words, start + 1))
  ) {
    start += 1;
  }
  if (isCalendar(words, end - 1) && !isCapital(words, start)) return -1;
  return start < end ? start : -1;
};

/** Whether what stands between two commas may be an apposition of the name before it; null says that it may, but is no part of the source. */
const apposes = (words: Words, first: number, last: number): boolean | null => {
  const { attributing, particles } = words.language;
  const pos = posOf(words, first);
  const word = wordAt(words, first);
  const relative = particles.who.has(word) || particles.which.has(word) || particles.whose.has(word);
  let finite = false;
  for (let i = first; i < last; i += 1) {
    if (posOf(words, i) === 'AUX' || (posOf(words, i) === 'VERB' && !attributing.notFinite.test(wordAt(words, i))))
      finite = true;
  }
  if (relative) return finite;
  if (finite && !attributing.relativeInside.test(words.lower.slice(first, last).join(' '))) return false;
  if (pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ') return true;
  if (pos === 'ADP' || pos === 'ADV' || pos === 'SCONJ' || (pos === 'VERB' && attributing.attributeEnding.test(word)))
    return null;
  return false;
};

/** A noun phrase: tokens `first` to before `last`. */
export type Phrase = Unit;

/** The noun phrase, with its appositions, that ends just before `end`. `floor` is the first token it may reach. */
export const phraseLeft = (words: Words, end: number, floor: number): Phrase | null => {
  const least = Math.max(floor, end - LONGEST_APPOSITION);
  if (wordAt(words, end - 1) === ',') {
    const close = end - 1;
    let tries = 0;
    for (let k = close - 2; k > least && tries < 5; k -= 1) {
      if (words.quoteOf[k] !== words.quoteOf[close]) continue;
      if (wordAt(words, k) !== ',') continue;
      tries += 1;
      const kind = apposes(words, k + 1, close);
      if (kind === false) continue;
      const start = plainLeft(words, k, floor);
      if (start < 0) continue;
      // "In March, the ministry, …": a date is nobody.
      if (isCalendar(words, k - 1)) continue;
      return { first: start, last: kind === null ? k : close };
    }
    return null;
  }
  const start = plainLeft(words, end, floor);
  return start < 0 ? null : { first: start, last: end };
};

/** End of the plain noun phrase that begins at `start`, not past `ceiling`; -1 where none begins there. */
const plainRight = (words: Words, start: number, ceiling: number): number => {
  const { attributing, particles, phrases } = words.language;
  const most = Math.min(ceiling, start + LONGEST);
  if (start >= most) return -1;
  if (isPronounSource(words, start) && !isNoun(words, start + 1) && posOf(words, start + 1) !== 'ADJ') {
    return particles.of.has(wordAt(words, start + 1))
      ? Math.max(start + 1, plainRight(words, start + 2, ceiling))
      : start + 1;
  }
  if (isCalendar(words, start)) return -1;
  let head = -1;
  let i = start;
  for (; i < most; i += 1) {
    const pos = posOf(words, i);
    const word = wordAt(words, i);
    if (isNoun(words, i)) {
      head = i + 1;
    } else if (pos === 'DET' || attributing.possessives.test(word)) {
      if (head >= 0 || (particles.that.has(word) && pos !== 'DET')) break;
      if (phrases.pronounSources.has(word)) head = i + 1;
    } else if (isModifier(words, i) || isJoint(words, i)) {
      // "the 32-year-old clerk"; "the firm's new clerk"
      const aged = particles.old.has(word) && isJoint(words, i - 1);
      // "Ardel Bank chief economist": an adjective after a name that a noun follows.
      const titled = posOf(words, i - 1) === 'PROPN' && posOf(words, i + 1) === 'NOUN' && !isCapital(words, i + 1);
      if (head >= 0 && pos === 'ADJ' && !aged && !titled && !particles.possessiveS.has(wordAt(words, i - 1))) break;
      if (pos === 'NUM' || aged) head = i + 1;
    } else if (word === '(' && head >= 0) {
      let close = i + 1;
      while (close < most && close < i + 12 && wordAt(words, close) !== ')') close += 1;
      if (wordAt(words, close) !== ')') break;
      i = close;
      head = close + 1;
    } else if (head >= 0 && pos === 'ADP' && attributing.prepositions.has(word)) {
      const after = posOf(words, i + 1);
      if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(after) || isCalendar(words, i + 1)) break;
      const end = plainRight(words, i + 1, most);
      if (end < 0) break;
      head = end;
      i = end - 1;
    } else if (head >= 0 && pos === 'CCONJ' && (particles.and.has(word) || particles.or.has(word) || word === '&')) {
      if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(posOf(words, i + 1))) break;
      const end = plainRight(words, i + 1, most);
      if (end < 0) break;
      head = end;
      i = end - 1;
    } else if (isMark(words, i)) {
      const quote = words.quotes[words.quoteOf[i] ?? -1];
      if (!quote || quote.inner.last - quote.inner.first > 3 || i + 1 >= most) break;
      if (head >= 0 && quote.last - 1 === i) head = i + 1;
    } else if (
      (head < 0 || particles.possessiveS.has(wordAt(words, i - 1))) &&
      (pos === 'ADV' || (pos === 'VERB' && attributing.attributeEnding.test(word) && i > start))
    ) {
      // "the newly elected mayor"
    } else break;
  }
  return head;
};

/** The noun phrase that begins at `start`, without apposition. */
export const phraseRight = (words: Words, start: number, ceiling: number): Phrase | null => {
  const end = plainRight(words, start, ceiling);
  return end <= start ? null : { first: start, last: end };
};

const BREAK = /^(?:[.;:!?…]|--?|—|–|―)$/;

/** A full stop before a comma is an abbreviation's. */
const breaks = (words: Words, i: number): boolean =>
  BREAK.test(wordAt(words, i)) && !(wordAt(words, i) === '.' && wordAt(words, i + 1) === ',');

/** The noun phrase that begins at `start`, with the apposition or relative clause that follows it. */
export const phraseRightWhole = (words: Words, start: number, ceiling: number): Phrase | null => {
  const { particles } = words.language;
  const plain = phraseRight(words, start, ceiling);
  if (!plain || isPronounSource(words, start)) return plain;
  const most = Math.min(ceiling, plain.last + LONGEST_APPOSITION);
  const endAt = (from: number): number => {
    let i = from;
    while (i < most && wordAt(words, i) !== ',' && !breaks(words, i) && words.quoteOf[i] === words.quoteOf[start])
      i += 1;
    return i;
  };
  const next = wordAt(words, plain.last);
  if (particles.who.has(next) || particles.whose.has(next)) return { first: start, last: endAt(plain.last) };
  if (next !== ',') return plain;
  const first = plain.last + 1;
  const opener = wordAt(words, first);
  const pos = posOf(words, first);
  if (particles.who.has(opener) || particles.whose.has(opener) || particles.which.has(opener))
    return { first: start, last: endAt(first) };
  if (pos !== 'DET' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'ADJ' && pos !== 'PROPN') return plain;
  if (particles.that.has(opener) || particles.this.has(opener) || isCalendar(words, first)) return plain;
  const inner = phraseRight(words, first, ceiling);
  if (!inner) return plain;
  const tail = wordAt(words, inner.last);
  if (particles.who.has(tail) || particles.which.has(tail) || particles.that.has(tail))
    return { first: start, last: endAt(inner.last) };
  if (tail === '.' && wordAt(words, inner.last + 1) === ',') return { first: start, last: inner.last + 1 };
  if (inner.last >= ceiling || tail === ',' || BREAK.test(tail)) return { first: start, last: inner.last };
  return plain;
};
