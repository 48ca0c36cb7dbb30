import { languageOf } from '../../languages/index.js';
import { type Hedge, indexAt, meets, type Token } from '../../model/index.js';
import type { Word } from '../../text/words.js';
import type { Counterpart } from './counterparts.js';
import { openNoun, type TakenBack } from './open-nouns.js';
import { attributionsAt, clauseBreak, clauseOf } from './strength.js';

/** Words behind a hedge that it is about: as far as this, or to the end of the clause. */
const ABOUT = 10;

/** Of these at least so many, and this share of them, must stand in the other sentence in the same order. */
const LEAST = 4;
const SHARE = 0.6;

/** Else of the words of the whole clause, up to as many on either side, so many and this share, of words of matter too: in whatever order. */
const LEAST_IN_ALL = 5;
const SHARE_IN_ALL = 0.8;

/** Letters of a word of matter: shorter ones are mostly grammar; so many such words are needed. */
const MATTER = 4;
const LEAST_MATTER = 2;

const TELLING = new Set(['VERB', 'AUX']);
const GRADING = new Set(['ADV', 'ADJ']);

/** Whether a verb tells something; in "the most photographed woman" it only describes. */
const isTelling = (tokens: readonly Token[], i: number): boolean => {
  if (!TELLING.has(tokens[i]?.pos ?? '')) return false;
  const [before, further] = [tokens[i - 1]?.pos ?? '', tokens[i - 2]?.pos];
  const describes = before === 'DET' || (GRADING.has(before) && further === 'DET');
  return !(describes && (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'ADJ'));
};

/** A word and the same word in the other sentence. */
interface Paired {
  readonly here: Word;
  readonly there: Word;
}

const pairedIn = (words: Counterpart['words'], isIt: (here: Word) => boolean): Paired | null => {
  for (const { here, there } of words) if (there !== null && isIt(here)) return { here, there };
  return null;
};

/** The verb that a hedge takes back, the last of its group, where it stands in the other sentence; null where it does not, or the hedge is a noun. */
const verbThere = ({ own, words }: Counterpart, hedge: Hedge, end: number): Paired | null => {
  const { tokens } = own.annotations;
  const first = indexAt(tokens, hedge.from);
  // words that open a clause ("there are signs that") are verbs and nouns
  const isNamelike = tokens[first]?.pos === 'PROPN' && tokens[first + 1]?.pos === 'ADP';
  if ((tokens[first]?.pos === 'NOUN' || isNamelike) && (tokens[first]?.to ?? hedge.to) >= hedge.to) return null;
  let verb = first;
  while (tokens[verb] !== undefined && (tokens[verb]?.from ?? 0) < hedge.to) verb += 1;
  while ((tokens[verb]?.to ?? Number.POSITIVE_INFINITY) <= end && !isTelling(tokens, verb)) verb += 1;
  while (TELLING.has(tokens[verb]?.pos ?? '') && TELLING.has(tokens[verb + 1]?.pos ?? '')) verb += 1;
  // A participle may be taken for an adjective: "may have mixed".
  const told = [tokens[verb], tokens[verb + 1]?.pos === 'ADJ' ? tokens[verb + 1] : undefined];
  return pairedIn(words, here => told.some(token => token !== undefined && token.to <= end && meets(here, token)));
};

/** Whether behind a word somebody or something only is: "(assumed) to be in hiding", "(feared) dead", "(probably) old". */
const isOfBeing = (tokens: readonly Token[], word: number, copulas: ReadonlySet<string>): boolean => {
  if (tokens[word]?.pos === 'ADV') return !/^(?:VERB|AUX|ADV|PART)$/u.test(tokens[word + 1]?.pos ?? '');
  if (tokens[word]?.pos !== 'VERB') return false;
  let behind = word + 1;
  while (/^(?:PART|AUX)$/u.test(tokens[behind]?.pos ?? '')) behind += 1;
  return behind === word + 1
    ? tokens[behind]?.pos === 'ADJ'
    : copulas.has(tokens[behind - 1]?.lemma ?? '') && tokens[behind]?.pos !== 'VERB';
};

/** Whether a hedge stands in "is possibly old": a verb further on is of something else. */
const isOnlyBeing = ({ own: { document, annotations } }: Counterpart, hedge: Hedge): boolean => {
  const { copulas } = languageOf(document.language).hedges;
  const first = indexAt(annotations.tokens, hedge.from);
  const [before, at] = [annotations.tokens[first - 1], annotations.tokens[first]];
  return at?.pos === 'ADV' && copulas.has(before?.lemma ?? '') && isOfBeing(annotations.tokens, first, copulas);
};

/** What somebody is only thought to be, as both say that they are it: "are feared dead", "are dead"; null where a hedge is no such word. */
const beingThere = ({ own, words }: Counterpart, hedge: Hedge): Paired | null => {
  const { tokens } = own.annotations;
  const { copulas } = languageOf(own.document.language).hedges;
  const first = indexAt(tokens, hedge.from);
  const [before, behind] = [tokens[first - 1], tokens[first + 1]];
  if (before === undefined || !copulas.has(before.lemma) || !isOfBeing(tokens, first, copulas)) return null;
  const being = pairedIn(words, here => meets(here, before));
  const isDirect = tokens[first]?.pos === 'ADV' || behind?.pos === 'ADJ';
  if (behind === undefined || !isDirect) return being;
  const what = pairedIn(words, here => meets(here, behind));
  // "are presumed drowned", "drowned"; "is possibly 40", "is up to 40"
  const isNext = being !== null && what?.there.from === being.there.to + 1;
  return being === null || isNext ? what : null;
};

/** The noun that somebody or something is likely to be, where both say so: "is the likely source", "was the source"; null where the hedge is no such word. */
const calledThere = ({ own, words }: Counterpart, hedge: Hedge): Paired | null => {
  const { tokens } = own.annotations;
  const { copulas } = languageOf(own.document.language).hedges;
  const first = indexAt(tokens, hedge.from);
  const [before, further, noun] = [tokens[first - 1], tokens[first - 2], tokens[first + 1]];
  const isOpen = GRADING.has(tokens[first]?.pos ?? '') && before?.pos === 'DET' && copulas.has(further?.lemma ?? '');
  if (!isOpen || noun === undefined || !/^(?:NOUN|ADJ)$/u.test(noun.pos)) return null;
  return pairedIn(words, here => meets(here, noun));
};

/** The words of a hedge's clause that both sentences have, where they are enough to tell the same; null where they are not. */
const sharedAbout = (of: Counterpart, hedge: Hedge, verb: Word, end: number): Counterpart['words'] | null => {
  const { text, language } = of.own.document;
  const { functionWords } = languageOf(language).reuse;
  const clause = clauseOf(text, of.sentence, hedge);
  const telling = attributionsAt(of.own, hedge).flatMap(({ source, cue }) => [...source, ...cue]);
  const inClause = of.words.filter(
    ({ here }) => here.from >= clause.from && here.to <= end && ![hedge, ...telling].some(part => meets(here, part)),
  );
  const behind = inClause.filter(({ here }) => here.from >= hedge.to);
  // "(may) have been hit", "was hit": what goes with the hedge is not missed
  const verbs = behind.findIndex(({ here, there }) => there !== null || !functionWords.has(here.norm));
  const about = behind.slice(Math.max(0, verbs)).slice(0, ABOUT);
  const inOrder = about.filter(({ there, moved }) => there !== null && !moved);
  const isPlaced = !of.words.some(({ here, moved }) => moved && meets(here, verb));
  const long = inOrder.filter(({ here }) => here.norm.length >= MATTER).length;
  const isEnough = inOrder.length >= Math.max(LEAST, about.length * SHARE) && long >= LEAST_MATTER;
  if (isPlaced && isEnough) return inOrder;
  const near = [...inClause.filter(({ here }) => here.to <= hedge.from).slice(-ABOUT), ...about];
  const same = near.filter(({ there }) => there !== null);
  const isMatter = ({ here }: Counterpart['words'][number]): boolean => !functionWords.has(here.norm);
  const [matter, told] = [near.filter(isMatter), same.filter(isMatter)];
  return same.length >= Math.max(LEAST_IN_ALL, near.length * SHARE_IN_ALL) &&
    told.length >= Math.max(LEAST_MATTER, matter.length * SHARE_IN_ALL) &&
    !losesSubject(of, near, hedge)
    ? same
    : null;
};

/** Whether the noun before a hedge, of which it is told, does not stand in the other sentence. */
const losesSubject = ({ own }: Counterpart, near: Counterpart['words'], hedge: Hedge): boolean => {
  const { tokens } = own.annotations;
  const isNoun = (word: Word): boolean => /^(?:NOUN|PROPN)$/u.test(tokens[indexAt(tokens, word.from)]?.pos ?? '');
  return near.findLast(({ here }) => here.to <= hedge.from && isNoun(here))?.there === null;
};

/** Where what a hedge takes back ends: with its clause, or where "and that" begins what is said anew. */
const endOf = ({ own: { document }, sentence }: Counterpart, { to }: Hedge): number => {
  const rest = document.text.slice(to, sentence.to);
  const { nextThat } = languageOf(document.language).strength;
  return to + Math.min(...[clauseBreak, nextThat].map(mark => mark.exec(rest)?.index ?? rest.length));
};

/** What a hedge takes back of what both sentences tell; null where they do not tell the same. */
export const takenBack = (of: Counterpart, hedge: Hedge): TakenBack | null => {
  const end = endOf(of, hedge);
  const verb = isOnlyBeing(of, hedge)
    ? beingThere(of, hedge)
    : (verbThere(of, hedge, end) ?? calledThere(of, hedge) ?? beingThere(of, hedge));
  const same = verb === null ? null : sharedAbout(of, hedge, verb.here, end);
  return verb === null || same === null ? openNoun(of, hedge) : { there: verb.there, same };
};
