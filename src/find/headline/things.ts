import { type Language, languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Sentence, type Span } from '../../model/index.js';
import { type MatterWord, matterOf } from '../strength/matter.js';
import { bodyOf, type Headline } from './headlines.js';

/** A word of matter with all that it may tell of. */
export interface Thing extends MatterWord {
  /** Its dictionary form, in small letters. */
  readonly lemma: string;
  /** Its own stem, and the kinds of things in the language pack that it tells of; two words with one in common may tell of one thing. */
  readonly kinds: readonly string[];
  readonly isVerb: boolean;
}

const languageFor = ({ document }: Account): Language => languageOf(document.language);

const thingOf = (account: Account, word: MatterWord): Thing => {
  const { headlines, nouns } = languageFor(account);
  const { tokens } = account.annotations;
  const token = tokens[indexAt(tokens, word.from)];
  const own = token?.from === word.from ? token : undefined;
  const isVerb = own?.pos === 'VERB';
  const forms = [...new Set([own?.lemma.toLowerCase() ?? word.norm, nouns.singular(word.norm), word.key, word.norm])];
  const known = forms.find(form => headlines.kindsOfThing.has(form) || headlines.wrongs.has(form));
  const lemma = known ?? (isVerb ? forms[0] : nouns.singular(word.norm)) ?? word.norm;
  const kinds = [word.key, lemma, ...forms.flatMap(form => headlines.kindsOfThing.get(form) ?? [])];
  return { ...word, lemma, kinds: [...new Set(kinds)], isVerb };
};

/** The words of matter of a stretch of text, with what they tell of. */
export const thingsOf = (account: Account, span: Span): Thing[] =>
  matterOf(account, span).map(word => thingOf(account, word));

/** Whether two words may tell of one thing. */
export const isSame = (one: Thing, other: Thing): boolean => one.kinds.some(kind => other.kinds.includes(kind));

/** A headline with what is done in it and by whom. */
export interface Claim {
  readonly headline: Headline;
  readonly all: readonly Thing[];
  /** The words that say what is done, or is so. */
  readonly deeds: readonly Thing[];
  /** The words for whoever does it; empty where it names nobody. */
  readonly doers: readonly Thing[];
  /** The deed is a wrong, and the headline has words for who did it. */
  readonly blames: boolean;
  /** These are not just anybody. */
  readonly isCharge: boolean;
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/u;

/** Whether something is done to what follows a word: the next word, but for a particle of the verb ("blow up"), is of a noun phrase. */
const hasObject = ({ document, annotations: { tokens } }: Account, headline: Headline, { from, to }: Span): boolean => {
  const { particles } = languageOf(document.language).headlines;
  const behind = indexAt(tokens, from) + 1;
  const isParticle = particles.has(tokens[behind]?.lemma.toLowerCase() ?? '');
  const next = tokens[isParticle ? behind + 1 : behind];
  return next !== undefined && next.from >= to && next.to <= headline.to && NOMINAL.test(next.pos);
};

/** Whether a word is for somebody who can be charged: a name, or a noun for people, and not just anybody. */
const isSomebody = (account: Account, thing: Thing): boolean => {
  const { headlines, sources } = languageFor(account);
  if (headlines.anybody.has(thing.lemma) || headlines.wrongs.has(thing.lemma)) return headlines.doers.has(thing.lemma);
  if (headlines.doers.has(thing.lemma)) return true;
  const kind = sources.sourceNouns.get(thing.lemma);
  if (kind !== undefined && kind !== 'document' && kind !== 'vague' && kind !== 'anonymous') return true;
  return account.annotations.mentions.some(m => m.from <= thing.from && thing.to <= m.to && m.type !== 'event');
};

/** A headline with fewer words says too little to be found again, with more it is a paragraph. */
const FEWEST = 2;
const MOST = 20;

interface Told {
  readonly wrong: Thing | undefined;
  readonly by: RegExpExecArray | null;
  readonly isActive: boolean;
  /** The word that tells what is done. */
  readonly told: Thing;
}

/** The words for whoever does it, as far as their phrase goes: "Rebel commander" of "Rebel commander at Osk shot prisoners". */
const doersOf = (
  account: Account,
  { to }: Headline,
  all: readonly Thing[],
  { wrong, by, isActive, told }: Told,
): readonly Thing[] => {
  if (wrong !== undefined && by === null && !isActive) return [];
  const { within } = languageFor(account).headlines;
  const from = wrong !== undefined && by !== null ? wrong.to + by[0].length : null;
  const phrase =
    from === null ? all.filter(one => one.to <= told.from) : all.filter(one => one.from >= from && one.to <= to);
  const ends = phrase.findIndex((one, i) => {
    const next = phrase[i + 1];
    return next !== undefined && within.test(account.document.text.slice(one.to, next.from));
  });
  return ends < 0 ? phrase : phrase.slice(0, ends + 1);
};

/** The claim of a headline; null where it has too few words. `wrongs` are the deeds that count as a charge, in their dictionary form. */
export const claimOf = (
  account: Account,
  headline: Headline,
  wrongs = languageFor(account).headlines.wrongs,
): Claim | null => {
  const { headlines, deeds: pack } = languageFor(account);
  const { text } = account.document;
  const label =
    languageFor(account).strength.headlineLabel.exec(text.slice(headline.from, headline.to))?.[0].length ?? 0;
  const words = thingsOf(account, { from: headline.from + label, to: headline.to });
  // "Opened fire": the verb only says that it was done.
  const opened = words.filter(
    (one, i) => pack.commit.has(one.lemma) && words[i + 1]?.isVerb === false && wrongs.has(words[i + 1]?.lemma ?? ''),
  );
  const all = words.filter(one => !opened.includes(one));
  const isWrong = (one: Thing): boolean =>
    wrongs.has(one.lemma) &&
    !headlines.otherSense.test(text.slice(one.from, headline.to)) &&
    (one.isVerb || !(headlines.doers.has(one.lemma) || headlines.culprits.has(one.lemma)));
  const told = all.filter(one => one.isVerb || isWrong(one));
  const [last] = all.slice(-1).filter(one => headlines.kindsOfThing.has(one.lemma));
  const deeds = told.length > 0 ? told : last ? [last] : [];
  const [first] = deeds;
  if (first === undefined || all.length < FEWEST || all.length > MOST) return null;
  const wrong = deeds.find(one => one.isVerb && isWrong(one)) ?? deeds.find(isWrong);
  const by = wrong === undefined ? null : headlines.doneByLead.exec(text.slice(wrong.to, headline.to));
  const isActive =
    wrong !== undefined &&
    (hasObject(account, headline, wrong) ||
      opened.some(one => one.to <= wrong.from) ||
      headlines.owned.test(text.slice(headline.from, wrong.from)));
  const doers = doersOf(account, headline, all, { wrong, by, isActive, told: wrong ?? first });
  const head = doers.at(-1);
  const isCharge = wrong !== undefined && (by !== null || isActive) && head !== undefined && isSomebody(account, head);
  return {
    headline,
    all,
    deeds: wrong === undefined ? deeds : [wrong],
    doers,
    blames: wrong !== undefined && doers.length > 0,
    isCharge,
  };
};

/** A sentence of running text with its words of matter. */
export interface TextSentence {
  readonly sentence: Sentence;
  readonly things: readonly Thing[];
}

const known = new WeakMap<Account, readonly TextSentence[]>();

/** The sentences of the running text of an account, in order; read once. */
export const sentencesOf = (account: Account): readonly TextSentence[] => {
  const found =
    known.get(account) ??
    bodyOf(account).sentences.map(({ sentence, words }) => ({ sentence, things: words.map(w => thingOf(account, w)) }));
  known.set(account, found);
  return found;
};

/** A sentence that tells what a headline claims. */
export interface Teller {
  readonly index: number;
  readonly sentence: Sentence;
  /** The word that tells what is done. */
  readonly deed: Thing;
  /** Words of the headline that stand in it. */
  readonly shared: readonly Thing[];
  /** Share of the words of the headline that stand in it, or in the one before where it takes up whoever that told of. */
  readonly share: number;
  /** Whether whoever does it is told of, by the same noun or a word that takes it up. */
  readonly hasDoer: boolean;
  /** The same by a noun, in the sentence itself. */
  readonly namesDoer: boolean;
}

/** A word that takes up whoever does it stands so near in front of what is done, in code units. */
const NEAR = 60;

/** Sentences of an account in which what a headline says is done stands beside another of its words. */
export const tellersOf = (account: Account, { all, deeds, doers }: Claim): Teller[] => {
  const { headlines } = languageFor(account);
  const { text } = account.document;
  const sentences = sentencesOf(account);
  return sentences.flatMap(({ sentence, things }, index): Teller[] => {
    const deed = things.find(one => deeds.some(other => isSame(one, other)));
    if (deed === undefined) return [];
    const takesUp = headlines.takesUp.test(text.slice(Math.max(sentence.from, deed.from - NEAR), deed.from));
    const before = takesUp ? (sentences[index - 1]?.things ?? []) : [];
    const here = all.filter(one => things.some(other => isSame(one, other)));
    const there = all.filter(one => !here.includes(one) && before.some(other => isSame(one, other)));
    if (here.length + there.length < 2) return [];
    const namesDoer = doers.some(one => here.includes(one));
    const hasDoer = doers.length === 0 || namesDoer || takesUp;
    const shared = things.filter(one => all.some(other => isSame(one, other)));
    return [{ index, sentence, deed, shared, share: (here.length + there.length) / all.length, hasDoer, namesDoer }];
  });
};
