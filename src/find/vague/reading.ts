import { type Language, languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  type Block,
  cover,
  indexAt,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
} from '../../model/index.js';

/** What the rule looks at of one account. */
export interface Reading {
  /** The pack of the account's language. */
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** Quotations of somebody's words that stand in no other. */
  readonly speech: readonly Quotation[];
  /** Attributions by the place where they begin. */
  readonly starts: readonly (Span & { readonly one: Attribution })[];
  /** Whether somebody named speaks in it whom it calls an expert of some kind. */
  readonly namesExpert: boolean;
  /** Whether a person is called so. */
  readonly isPerson: (name: string) => boolean;
  /** Whether a word with a capital is also written so inside a sentence. */
  readonly isAlsoName: (word: string) => boolean;
}

/** A name, as far as its first letter tells. */
const NAMED = /^\p{Lu}/u;
const ENDED = /[.!?…][”"’')»]*$/u;

/** A word in title case behind one that ends in a small letter. */
const CAPITAL_INSIDE = /(?<=\p{Ll}\s+)\p{Lu}\p{Ll}+(?![\p{L}\p{N}_])/gu;

/** How far around a cue words of its sentence are read, in code units. */
const NEAR = 500;

/** A name before its apposition is looked for so far, in code units. */
const BESIDE = 40;

const wholeOf = ({ source, cue, content }: Attribution): Span => cover([...source, ...cue, ...content]);

/** What the rule looks at of one account. */
export const readingOf = ({ document, annotations }: Account): Reading => {
  const { attributions, quotations, sentences, mentions } = annotations;
  const language = languageOf(document.language);
  const { unnamedGroup } = language.vague;
  const persons = new Set(
    mentions.flatMap(({ type, name }) => (type === 'person' && !unnamedGroup.test(name) ? name : [])),
  );
  const isPerson = (name: string): boolean => persons.has(name);
  let names: ReadonlySet<string> | null = null;
  const isAlsoName = (word: string): boolean => {
    names ??= new Set(document.text.match(CAPITAL_INSIDE));
    return names.has(word);
  };
  return {
    language,
    isPerson,
    isAlsoName,
    text: document.text,
    blocks: document.blocks,
    sentences,
    mentions,
    attributions,
    speech: quotations.filter(({ use, depth }) => use === 'speech' && depth === 0),
    starts: attributions
      .filter(({ source, cue, content }) => source.length + cue.length + content.length > 0)
      .map(one => ({ ...wholeOf(one), one }))
      .sort((a, b) => a.from - b.from),
    namesExpert: attributions.some(a => a.sourceType === 'analyst' && isNamed(a, isPerson)),
  };
};

/** The speaker is a person with a name. */
const isNamed = ({ speaker }: Attribution, isPerson: Reading['isPerson']): boolean =>
  speaker !== null && NAMED.test(speaker) && isPerson(speaker);

const textOf = ({ text }: Reading, span: Span | undefined): string => (span ? text.slice(span.from, span.to) : '');

/** The sentence of a place with those before and behind it in its block. */
const neighbours = (
  { sentences, blocks }: Reading,
  place: Span,
): { own: Span; before: Span | null; behind: Span | null } | null => {
  const at = { from: place.from, to: place.from + 1 };
  const own = around(sentences, at);
  const block = around(blocks, at);
  if (!own || !block) return null;
  const i = indexAt(sentences, own.from);
  const [before, behind] = [sentences[i - 1], sentences[i + 1]];
  return {
    own,
    before: before && before.from >= block.from ? before : null,
    behind: behind && behind.to <= block.to ? behind : null,
  };
};

/** Attributions that begin in a stretch of text. */
const within = ({ starts }: Reading, span: Span): Attribution[] => {
  const found: Attribution[] = [];
  for (let i = indexAt(starts, span.from); i < starts.length && (starts[i]?.from ?? span.to) < span.to; i += 1) {
    const start = starts[i];
    if (start) found.push(start.one);
  }
  return found;
};

/** A headline is short of names by custom: the text below it has them. */
export const inHeadline = ({ text, blocks }: Reading, { cue }: Attribution): boolean => {
  const block = around(blocks, cover(cue));
  if (!block) return false;
  // A file without a title may begin with its headline all the same: a line that no full stop ends.
  const bare = block === blocks[0] && blocks.length > 1 && !ENDED.test(text.slice(Math.max(0, block.to - 3), block.to));
  return bare || block.kind === 'title' || block.kind === 'heading';
};

/** How far behind a bare group its named member is looked for, in sentences. */
const NEXT = 1;

/** Whether somebody named who is no official is quoted right behind it: one of those who say so. */
const givesExample = (reading: Reading, one: Attribution): boolean => {
  const { sentences } = reading;
  const last = cover([...one.source, ...one.cue, ...one.content]).to;
  const i = indexAt(sentences, last);
  const next = sentences.slice(i, i + NEXT);
  return next.some(sentence =>
    within(reading, sentence).some(
      other =>
        other !== one &&
        (other.style !== 'indirect' || other.sourceType === 'analyst') &&
        other.sourceType !== 'official' &&
        isNamed(other, reading.isPerson),
    ),
  );
};

/** An affiliation stands in front: "Harbour Institute researchers". A people's or a region's adjective tells nobody: "Western observers". */
const isSomebodys = (reading: Reading, name: string): boolean =>
  name
    .split(/\s+/u)
    .slice(0, -1)
    .some(
      (word, i) =>
        NAMED.test(word) &&
        !reading.language.peopleWords.has(word.toLowerCase()) &&
        !reading.language.vague.quarters.test(word) &&
        (i > 0 || reading.isAlsoName(word)),
    );

/** Whether a source only says more of a name in front of it: "Ana Ruiz, an official at the water board, said". */
export const isApposition = ({ text, language: { vague } }: Reading, { source, cue }: Attribution): boolean => {
  const [by, verb] = [cover(source), cover(cue)];
  return (
    vague.besideNamed.test(text.slice(Math.max(0, by.from - BESIDE), by.from)) &&
    verb.from >= by.to &&
    text.slice(by.from, verb.from).trimEnd().endsWith(',')
  );
};

/** Whether a name other than a place's stands in a source. */
const holdsName = ({ text, mentions, language: { vague } }: Reading, span: Span): boolean => {
  for (let i = indexAt(mentions, span.from); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.from >= span.to) return false;
    if (mention.type !== 'place' && !vague.unnamedGroup.test(text.slice(mention.from, mention.to))) return true;
  }
  return false;
};

/**
 * Whether the source is a group of which nobody can tell who they are: "some", "critics", "military analysts". Not where an office or a
 * name stands with them, and for a bare noun not where the account lets one of them speak by name.
 */
export const isUnnamedGroup = (reading: Reading, one: Attribution): boolean => {
  const { sourceType, source } = one;
  const { allPeople, knownGroup, quantified, unnamedGroup, unnamedSome } = reading.language.vague;
  const span = cover(source);
  const name = textOf(reading, span);
  if (reading.isAlsoName(name)) return false;
  const isRole = unnamedGroup.test(name) && !knownGroup.test(name);
  if (sourceType !== 'vague' && !isRole) return false;
  if (isApposition(reading, one)) return false;
  if (!isRole) return unnamedSome.test(name) && !(allPeople.test(name) && one.act === 'thought');
  if (isSomebodys(reading, name)) return false;
  if (holdsName(reading, span)) return false;
  if (givesExample(reading, one)) return false;
  return quantified.test(name) || !reading.namesExpert;
};

const clip = ({ from, to }: Span, cue: readonly Span[]): Span => {
  const at = cover(cue);
  return { from: Math.max(from, at.from - NEAR), to: Math.max(from, Math.min(to, at.to + NEAR)) };
};

/** What "allegedly" is said of is the charge of somebody who is told of: in its sentence, the one before, or the one behind. */
export const accuserTold = (reading: Reading, one: Attribution, cue: string): boolean => {
  const { allegedly, charge } = reading.language.vague;
  if (!allegedly.test(cue)) return false;
  const near = neighbours(reading, cover(one.cue));
  if (!near) return false;
  return [near.own, near.before, near.behind].some(
    sentence =>
      sentence !== null &&
      (charge.test(textOf(reading, clip(sentence, one.cue))) ||
        within(reading, sentence).some(
          other =>
            other !== one && other.source.length > 0 && /^(?:official|institution|document)$/.test(other.sourceType),
        )),
  );
};

/** The sentence before that of a place, in the same paragraph, gives its words to somebody. */
export const saidJustBefore = (reading: Reading, place: Span): boolean => {
  const before = neighbours(reading, place)?.before;
  return (
    !!before &&
    within(reading, before).some(
      other => other.act === 'speech' && other.source.length > 0 && other.sourceType !== 'vague',
    )
  );
};
