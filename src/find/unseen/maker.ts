import { languageOf } from '../../languages/index.js';
import { type Account, around, holds, type Span, type Token, within } from '../../model/index.js';
import { foldedWords } from '../primary/document.js';

/** The one who made a document, as an account calls it. */
export interface Maker {
  readonly name: string;
  /** Folded words that tell which it is, singular; at least one. */
  readonly words: ReadonlySet<string>;
}

/** Words of the name of a maker at most; words behind a document in which it may stand. */
const MOST = 10;
const BEHIND = 9;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/u;
const POSSESSIVE = /^['’]s?$/u;
const BODIES: ReadonlySet<string> = new Set(['institution', 'official']);

/**
 * A maker that stands at a place: a body or person by name, or a noun for one; null where there is none, or any may be meant. Where the words around tell
 * that a maker stands there, a `name` of no kind that is known is one too, or any `noun`.
 */
const makerAt = (
  { document: { text, language }, annotations }: Account,
  span: Span,
  told: 'body' | 'name' | 'noun' = 'body',
): Maker | null => {
  const { causes, unseen, names, nouns, reports, reuse, sources } = languageOf(language);
  const mentions = annotations.mentions.filter(m => holds(span, m));
  const [body] = mentions.filter(m => m.type === 'organisation');
  const people = mentions.filter(m => m.type === 'person');
  const isBody = (word: string): boolean =>
    BODIES.has(sources.sourceNouns.get(nouns.singular(word.toLowerCase())) ?? '') || reports.inquiringBody.test(word);
  const written = text.slice(span.from, span.to);
  const isTime = annotations.times.some(t => t.from < span.to && span.from < t.to);
  const isNamed = told === 'name' && /\p{Lu}/u.test(written) && !mentions.some(m => m.type === 'place');
  const isAny = (isNamed || told === 'noun') && !isTime;
  if (body === undefined && people.length === 0 && !isAny && !foldedWords(written).some(isBody)) return null;
  const name = body?.name ?? written.replace(causes.article, '').trim();
  const parts = body === undefined ? (written.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []) : body.name.split(/\s+/u);
  const words = parts
    .filter(word => body !== undefined || told === 'noun' || /^\p{Lu}/u.test(word) || isBody(word))
    .flatMap(foldedWords)
    .map(word => nouns.singular(word))
    .filter(w => w.length > 1 && !reuse.functionWords.has(w) && !/^\d+$/u.test(w) && !names.monthsAndDays.has(w))
    .filter(w => !unseen.anyMaker.has(w));
  return words.length === 0 ? null : { name, words: new Set(words) };
};

/** Whose a document is by the words before its noun: "the Audit Office's report", "a ministry letter". */
const before = (account: Account, phrase: Span): Maker | null => {
  const { text } = account.document;
  const inside = within(account.annotations.tokens, phrase);
  const own = inside.findLastIndex(t => POSSESSIVE.test(text.slice(t.from, t.to)));
  const to = own >= 0 ? (inside[own]?.from ?? phrase.to) : phrase.to;
  return makerAt(account, { from: phrase.from, to }, own >= 0 ? 'noun' : 'body');
};

/** Whose it is by the words behind: "the report of the Audit Office", "the report that the office published". */
const behind = (account: Account, at: Span, sentence: Span): Maker | null => {
  const { text, language } = account.document;
  const { reports, unseen } = languageOf(language);
  const last = within(account.annotations.tokens, { from: at.to, to: sentence.to })[BEHIND]?.to ?? sentence.to;
  const rest = text.slice(at.to, Math.min(last, sentence.to));
  const lead = reports.ofWhom.exec(rest)?.[0];
  if (lead !== undefined) {
    const name = reports.maker.exec(rest.slice(lead.length))?.[0].replace(reports.behindMaker, '') ?? '';
    const from = at.to + lead.length;
    return name === ''
      ? null
      : makerAt(account, { from, to: from + name.length }, unseen.madeBy.test(lead) ? 'name' : 'body');
  }
  const brought = reports.broughtOut.exec(rest);
  if (brought?.[2] === undefined) return null;
  const from = at.to + rest.indexOf(brought[2]);
  return makerAt(account, { from, to: from + brought[2].length });
};

/** Who brings it out, in front of it: "the Audit Office published its report". */
const bringing = (account: Account, phrase: Span, sentence: Span): Maker | null => {
  const { text, language } = account.document;
  const { unseen } = languageOf(language);
  const ahead = within(account.annotations.tokens, { from: sentence.from, to: phrase.from });
  const verb = ahead.at(-1);
  if (verb === undefined || !unseen.bringsOut.has(text.slice(verb.from, verb.to).toLowerCase())) return null;
  let first = ahead.length - 1;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined && (NOMINAL.test(token.pos) || unseen.makerJoints.has(text.slice(token.from, token.to)));
  while (first > 0 && ahead.length - first < MOST && belongs(ahead[first - 1])) first -= 1;
  const from = ahead[first]?.from ?? verb.from;
  return from >= verb.from ? null : makerAt(account, { from, to: verb.from });
};

/** Who says something in it: "in her ruling the coroner wrote that", "the board said in a letter that". */
const sayingIn = (account: Account, phrase: Span, sentence: Span): Maker | null => {
  const { text, language } = account.document;
  const { unseen } = languageOf(language);
  if (!unseen.inDocument.test(text.slice(sentence.from, phrase.from))) return null;
  const said = account.annotations.attributions.find(
    ({ source: [source], cue, content }) =>
      source !== undefined &&
      cue.length > 0 &&
      holds(sentence, source) &&
      !holds(source, phrase) &&
      !content.some(part => holds(part, phrase)),
  );
  return said?.source[0] === undefined ? null : makerAt(account, said.source[0], 'noun');
};

/** Whose a document is, as far as its sentence tells; `phrase` is the noun with the words before it. */
export const makerOf = (account: Account, phrase: Span, noun: Span): Maker | null => {
  const sentence = around(account.annotations.sentences, noun) ?? phrase;
  const words = { from: phrase.from, to: noun.from };
  return (
    before(account, words) ??
    behind(account, noun, sentence) ??
    bringing(account, phrase, sentence) ??
    sayingIn(account, phrase, sentence)
  );
};

/** The maker that a span names; null where it names none. */
export const makerNamed = makerAt;
