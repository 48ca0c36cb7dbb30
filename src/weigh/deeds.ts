import { languageOf } from '../languages/index.js';
import { type Account, holds, indexAt, type Quantity, type Span, type Token, within } from '../model/index.js';

/** What was done to things that an account counts, told by its own words: "200 firefighters were deployed", "sent 200 firefighters". */
export interface Deed {
  /** Dictionary form of the verb with its particle: "hand out"; equal for the active and the passive. */
  readonly verb: string;
  /** As the question has it: "handed out". */
  readonly participle: string;
  /** By whom, where to and the like, in dictionary forms: counts with others beside them are counts of other things. Empty where nothing is told. */
  readonly beside: string;
}

/** How far beside a count the words that tell its deed may stand, in code units. */
const REACH = 120;

/** Words of the doer, and of what stands behind a deed, that tell it apart. */
const MOST_BESIDE = 6;

const wordOf = ({ document }: Account, token: Token): string => document.text.slice(token.from, token.to);

const tokenAt = ({ annotations }: Account, place: number): Token | undefined => {
  const token = annotations.tokens[indexAt(annotations.tokens, place)];
  return token?.from === place ? token : undefined;
};

const isAnybody = ({ document }: Account, token: Token): boolean => {
  const { amounts, nouns } = languageOf(document.language);
  return amounts.anyAgent.has(nouns.singular(document.text.slice(token.from, token.to).toLowerCase()));
};

const isHappening = ({ annotations }: Account, token: Token): boolean =>
  within(annotations.events, { from: token.from, to: token.from + 1 }).some(e => !e.other && holds(e, token));

/** Who does it, by the words before the verb: empty for anybody ("officials") and for the event itself; null where it is not told plainly. */
const doerBefore = (account: Account, verb: Token, sentence: Span): string | null => {
  const { amounts } = languageOf(account.document.language);
  const { tokens } = account.annotations;
  const times = within(account.annotations.times, sentence);
  let i = indexAt(tokens, verb.from) - 1;
  for (let token = tokens[i]; token !== undefined; token = tokens[(i -= 1)]) {
    const timed =
      times.some(t => holds(t, token)) || times.some(t => t.from === tokens[i + 1]?.from && token.pos === 'ADP');
    if (!timed && !amounts.insideVerb.test(wordOf(account, token))) break;
  }
  const phrase: Token[] = [];
  for (let token = tokens[i]; token !== undefined && token.from >= sentence.from; token = tokens[(i -= 1)]) {
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos) || phrase.length === MOST_BESIDE) break;
    phrase.unshift(token);
  }
  const head = phrase.at(-1);
  const opener = tokens[i]?.pos === 'DET' ? tokens[i - 1] : tokens[i];
  if (head === undefined || head.pos === 'ADJ') return null;
  if (opener !== undefined && opener.from >= sentence.from && opener.pos === 'ADP') return null;
  const name = within(account.annotations.mentions, sentence).find(
    m => holds(m, head) && ['person', 'organisation', 'place'].includes(m.type),
  );
  if (name !== undefined) return name.name.toLowerCase();
  if (isHappening(account, head) || (phrase.length === 1 && isAnybody(account, head))) return '';
  return phrase.map(token => token.lemma).join(' ');
};

/** What stands behind a deed in its clause and tells it apart from others; empty for the event itself, the scene, or what begins anew. */
export const besideOf = (account: Account, from: number, sentence: Span, place: string | null): string => {
  const { document, annotations } = account;
  const { amounts, clauses } = languageOf(document.language);
  const rest = document.text.slice(from, Math.min(sentence.to, from + REACH));
  const end = from + (clauses.clauseEnd.exec(rest)?.index ?? rest.length);
  const words = within(annotations.tokens, { from, to: end });
  const times = within(annotations.times, sentence);
  const told: string[] = [];
  for (const [i, token] of words.entries()) {
    const word = wordOf(account, token);
    if (amounts.besideEnds.test(word) || told.length === MOST_BESIDE) break;
    const skipped = ['DET', 'PUNCT', 'ADV', 'PART'].includes(token.pos);
    const there = amounts.toThere.test(document.text.slice(words[Math.max(0, i - 2)]?.from, token.to));
    const placed = place?.split(' ').includes(word.toLowerCase()) === true;
    const timed = times.some(t => holds(t, token));
    if (!skipped && !there && !placed && !timed && !isHappening(account, token) && !isAnybody(account, token))
      told.push(token.lemma);
  }
  // a preposition before nothing that tells apart
  return told
    .filter(
      (lemma, i) => !(amounts.links.has(lemma) && (i === told.length - 1 || amounts.links.has(told[i + 1] ?? ''))),
    )
    .join(' ');
};

const named = (verb: Token, word: string, particle: string | undefined): Pick<Deed, 'verb' | 'participle'> => ({
  verb: [verb.lemma, particle?.toLowerCase() ?? ''].filter(Boolean).join(' '),
  participle: [word, particle].filter(Boolean).join(' ').toLowerCase(),
});

/**
 * The deed that a count is the subject of, in the passive, or the object of, in the active; null where neither stands right beside it. What is
 * told beside it leaves out `place`, the name of the count's place in small letters.
 */
export const deedOf = (account: Account, quantity: Quantity, sentence: Span, place: string | null): Deed | null => {
  if (!quantity.of.some(span => holds(quantity, span))) return null;
  const { text } = account.document;
  const { amounts } = languageOf(account.document.language);
  const ahead = text.slice(Math.max(sentence.from, quantity.from - REACH), quantity.from);
  const passive = amounts.passive.exec(text.slice(quantity.to, Math.min(sentence.to, quantity.to + REACH)));
  if (passive !== null) {
    if (amounts.notAll.test(ahead)) return null;
    const [whole, link = '', word = '', particle] = passive;
    const verb = tokenAt(account, quantity.to + link.length);
    if (verb?.pos !== 'VERB' || amounts.noDeeds.has(verb.lemma) || !amounts.participle.test(word)) return null;
    return { ...named(verb, word, particle), beside: besideOf(account, quantity.to + whole.length, sentence, place) };
  }
  const active = amounts.active.exec(ahead);
  if (active === null) return null;
  const [, word = '', particle] = active;
  const verb = tokenAt(account, quantity.from - ahead.length + active.index);
  if (verb?.pos !== 'VERB' || amounts.noDeeds.has(verb.lemma) || !amounts.pastAndParticiple.test(word)) return null;
  const doer = doerBefore(account, verb, sentence);
  if (doer === null) return null;
  const behind = besideOf(account, quantity.to, sentence, place);
  return {
    ...named(verb, word, particle),
    beside: [doer === '' ? '' : `by ${doer}`, behind].filter(Boolean).join(' '),
  };
};
