import {
  type Account,
  around,
  type Attribution,
  cover,
  type SourceType,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { foldedWords, type Known } from './document.js';

/** A place where an account speaks of a document. */
interface Naming {
  readonly at: Span;
  readonly noun: string;
  readonly stage: string | null;
  /** The words tell which document it is: whose, of which stage. */
  readonly telling: boolean;
  /** It is told to be none of the primary documents. */
  readonly foreign: boolean;
  /** Indices of the primary documents that it may be. */
  readonly may: readonly number[];
}

/** Words before the noun that belong to it, and words behind it that tell whose it is. */
const BEFORE = 7;
const BEHIND = 8;

/** How far back the body may be named whose document a word like "its" gives something to, in code units. */
const BACK_TO_BODY = 240;

/** Words in the name of a maker at most, without those of grammar. */
const OF_MAKER = 6;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u;
/** What kinds of sources have documents of their own. */
const BODIES: ReadonlySet<SourceType> = new Set(['institution', 'official', 'analyst', 'outlet']);

/** A noun for a body with one word of its name before it. */
const NAMED_BODY = String.raw`\b(?!(?:The|An?|This|That|Its|His|Her|Their)\b)(\p{L}[\p{L}’'-]+)\s+%\b`;

const HYPHEN = /^[-‑]$/u;
const POSSESSIVE = /^['’]s?$/u;

/** A place that tells of documents or of their offices, with those that it may be. */
interface Place {
  readonly at: Span;
  readonly may: readonly number[];
}

/** The subject of a sentence that is a document or its office. */
export interface Opening extends Place {
  /** It is the document itself, and not its office. */
  readonly certain: boolean;
}

/** Reads which primary document each attribution of an account is to. */
export interface Meaning {
  /** The primary documents that may be meant, as indices; empty where it is another document or none. */
  readonly of: (attribution: Attribution) => readonly number[];
  /** Those that may be meant where a span names one, or stands for one. */
  readonly at: (span: Span) => readonly number[];
  /** Those that a sentence names. */
  readonly namedIn: (sentence: Span) => readonly number[];
  /** What a sentence begins with where that is a document or its office; null where it is not. */
  readonly opening: (sentence: Span) => Opening | null;
  /** Every place that names one of them, with those that it may be. */
  readonly named: readonly Place[];
  /** Those that it may name anywhere. */
  readonly mayName: readonly number[];
  /** Those that it plainly speaks of: it tells which. */
  readonly telling: readonly number[];
  /** Those that had come out when the account did. */
  readonly open: readonly number[];
  /** Those of whose office a span is the name. */
  readonly officeAt: (span: Span) => readonly number[];
  /** Those of whose office the source of an attribution is the name, or stands for it. */
  readonly madeBy: (attribution: Attribution) => readonly number[];
}

/** What an account calls documents, each time with those of the primary documents that it may mean. */
export const meaningOf = (account: Account, known: readonly Known[]): Meaning => {
  const { document, annotations } = account;
  const { text } = document;
  const language = known[0]?.language;
  const day = document.published?.slice(0, 10) ?? null;
  // what came out later cannot be meant
  const open = known.flatMap((one, i) => (day !== null && one.day !== null && day < one.day ? [] : [i]));
  if (language === undefined || open.length === 0)
    return {
      of: () => [],
      at: () => [],
      namedIn: () => [],
      opening: () => null,
      named: [],
      mayName: [],
      telling: [],
      open: [],
      officeAt: () => [],
      madeBy: () => [],
    };
  const { reports, inquiries, occasions, sources } = language;
  const { tokens } = annotations;

  const groupsOf = (noun: string): ReadonlySet<string>[] => reports.documentGroups.filter(g => g.has(noun));
  const fitsNoun = ({ nouns }: Known, noun: string): boolean =>
    reports.anyDocument.has(noun) || nouns.has(noun) || groupsOf(noun).some(g => [...nouns].some(n => g.has(n)));

  /** Whether words name a body: a name, or a noun for an institution. */
  const bodyWords = (words: string): string[] => {
    const found: string[] = [];
    for (const [word] of words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)) {
      const lower = word.toLowerCase();
      const kind = sources.sourceNouns.get(language.nouns.singular(lower));
      if (/^\p{Lu}/u.test(word) || (kind !== undefined && BODIES.has(kind)) || known.some(k => k.makers.has(lower)))
        found.push(...foldedWords(word));
    }
    return found.filter(
      w =>
        !language.reuse.functionWords.has(w) &&
        !/^\d+$/u.test(w) &&
        !language.names.monthsAndDays.has(w) &&
        !reports.plainBody.has(w),
    );
  };

  /** Whether a word belongs to the noun behind it: "long-awaited" too. */
  const isBefore = (at: number): boolean => {
    const [token, previous] = [tokens[at], tokens[at - 1]];
    const word = text.slice(token?.from, token?.to);
    return (
      NOMINAL.test(token?.pos ?? '') ||
      HYPHEN.test(word) ||
      POSSESSIVE.test(word) ||
      (previous !== undefined && HYPHEN.test(text.slice(previous.from, previous.to)) && previous.to === token?.from)
    );
  };

  const namingAt = (token: Token, i: number): Naming | null => {
    const noun = text.slice(token.from, token.to).toLowerCase();
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN';
    if (!isNoun || !(reports.anyDocument.has(noun) || groupsOf(noun).length > 0)) return null;
    const sentence = around(annotations.sentences, token);
    if (sentence === undefined) return null;
    let first = i;
    while (first > 0 && i - first < BEFORE && (tokens[first - 1]?.from ?? 0) >= sentence.from && isBefore(first - 1))
      first -= 1;
    const left = text.slice(tokens[first]?.from ?? token.from, token.from);
    const rest = text.slice(token.to, Math.min(sentence.to, tokens[i + BEHIND]?.to ?? sentence.to));
    // part of a longer noun: "report card"
    const next = tokens[i + 1];
    const tells =
      next !== undefined &&
      (reports.findingCue.test(text.slice(next.from, next.to)) ||
        reports.plainTelling.test(text.slice(token.to, sentence.to)));
    const goesOn = next?.pos === 'NOUN' && !tells;
    if (goesOn && /^\s+$/u.test(text.slice(token.to, next.from))) return null;
    const lead = reports.ofWhom.exec(rest);
    const brought = lead === null ? reports.broughtOut.exec(rest) : null;
    const owner =
      lead !== null
        ? (reports.maker.exec(rest.slice(lead[0].length))?.[0].replace(reports.behindMaker, '') ?? '')
        : (brought?.[2] ?? '');
    const stage = [...foldedWords(left)].find(w => occasions.stages.has(w)) ?? null;
    const bodies = [...bodyWords(left), ...bodyWords(owner)];
    const elsewhere = reports.otherDocument.test(
      foldedWords(left)
        .filter(w => !occasions.stages.has(w))
        .join(' '),
    );
    const isOne = reports.indefinite.test(left);
    // "a second inquiry was held; its report"
    const before = text.slice(text.lastIndexOf('\n', token.from) + 1, tokens[first]?.from ?? token.from);
    const isOfAnother = inquiries.itsOwn.test(left) && inquiries.anotherBody.test(before.slice(-BACK_TO_BODY));
    const may = open.filter(k => {
      const one = known[k];
      if (one === undefined || !fitsNoun(one, noun)) return false;
      // "a statement" is no report
      if ((isOne || reports.ownNounOnly.has(noun)) && !one.nouns.has(noun)) return false;
      const early = reports.earlyStages.has(stage ?? '') && reports.earlyStages.has(one.stage ?? '');
      if (stage !== null && one.stage !== null && stage !== one.stage && !early) return false;
      if (stage !== null && one.stage === null && !language.names.stillToCome.has(stage)) return false;
      return bodies.every(
        w =>
          one.makers.has(w) || one.leaders.has(w) || one.headWords.has(w) || one.makers.has(language.nouns.singular(w)),
      );
    });
    const own =
      bodies.length > 0 &&
      may.some(k => bodies.some(w => known[k]?.makers.has(w) === true || known[k]?.leaders.has(w) === true));
    return {
      at: { from: tokens[first]?.from ?? token.from, to: token.to },
      noun,
      stage,
      telling: (stage !== null || own) && may.length > 0 && !elsewhere && !isOfAnother,
      foreign: elsewhere || may.length === 0 || isOfAnother,
      may: elsewhere || isOfAnother ? [] : may,
    };
  };

  const namings = tokens.flatMap((token, i) => namingAt(token, i) ?? []);
  const relevant = namings.filter(n => known.some(one => fitsNoun(one, n.noun)));

  /** Where the office of a document is told of: it opens a sentence, or something is given as its word. */
  let offices: readonly Place[] | null = null;
  const officesNamed = (): readonly Place[] => {
    offices ??= [
      ...annotations.sentences.flatMap(s => officeOpening(s) ?? []),
      ...annotations.attributions.flatMap(one => {
        const may = one.source.length === 0 ? [] : madeBy(one);
        return may.length === 0 ? [] : [{ at: cover(one.source), may }];
      }),
    ];
    return offices;
  };

  /** The one that a naming stands for: itself where it tells, else the last one before that does, or whose office is told of before. */
  const resolved = (index: number): readonly number[] => {
    const naming = relevant[index];
    if (naming === undefined || naming.foreign) return [];
    if (naming.telling) return naming.may;
    for (let i = index - 1; i >= -1; i -= 1) {
      const earlier = relevant[i];
      const after = earlier?.at.to ?? 0;
      const office = officesNamed().find(({ at }) => after <= at.from && at.to <= naming.at.from);
      if (office !== undefined) return office.may.filter(k => naming.may.includes(k));
      if (earlier === undefined) break;
      if (earlier.foreign) return [];
      if (earlier.telling) return earlier.may.filter(k => naming.may.includes(k));
    }
    // nothing before it tells: what comes later may, where no other document is spoken of up to there
    const later = relevant.find(n => n.telling);
    const upTo = later === undefined ? relevant : relevant.slice(0, relevant.indexOf(later));
    if (upTo.some(n => n.foreign)) return [];
    return later === undefined ? naming.may : later.may.filter(k => naming.may.includes(k));
  };

  const at = (span: Span): readonly number[] => {
    let index = -1;
    relevant.forEach((n, i) => {
      if (n.at.from < span.to && span.from < n.at.to) index = i;
    });
    return index < 0 ? [] : resolved(index);
  };

  const isOf = (one: Known, word: string): boolean =>
    one.makers.has(word) ||
    one.makers.has(language.nouns.singular(word)) ||
    one.headWords.has(word) ||
    one.leaders.has(word);

  /** Whether the last body of the kind that words before a place named is another: "the Orne commission" before "the commission". */
  const isAnotherBefore = (one: Known, noun: string, at: number): boolean => {
    const named = [...text.slice(0, at).matchAll(new RegExp(NAMED_BODY.replace('%', noun), 'giu'))]
      .map(([, name]) => (name ?? '').replace(/['’]s$/u, ''))
      .findLast(name => /^\p{Lu}/u.test(name));
    return named !== undefined && foldedWords(named).some(w => !isOf(one, w) && !reports.plainBody.has(w));
  };

  /** Whether words are a title alone: "the judge". */
  const isTitle = (all: readonly string[]): boolean =>
    inquiries.titles.has(all.at(-1) ?? '') && all.slice(0, -1).every(w => language.reuse.functionWords.has(w));

  /** Whether an account names with this title the one who leads an office, and nobody else. */
  const isNamedWith = (title: string, k: number): boolean => {
    const titled = new RegExp(
      String.raw`\b${title.charAt(0).toUpperCase()}${title.slice(1)}((?:\s+\p{Lu}[\p{L}.'’-]*){1,3})`,
      'gu',
    );
    const names = [...text.matchAll(titled)].map(([, name]) => foldedWords((name ?? '').replace(/['’]s$/u, '')));
    return names.length > 0 && names.every(words => words.some(w => known[k]?.leaders.has(w)));
  };

  const madeByWords = (told: string, at: number): readonly number[] => {
    const words = told.replace(inquiries.withColleagues, '').replace(inquiries.madeUpOf, '');
    const body = bodyWords(words).filter(w => !inquiries.titles.has(w));
    const all = foldedWords(words.replace(inquiries.beyondName, ''));
    const head = all.at(-1) ?? '';
    if (isTitle(all))
      return open.filter(k => known[k]?.adHoc === true && known[k].titles.has(head) && isNamedWith(head, k));
    if (body.length === 0 || all.filter(w => !language.reuse.functionWords.has(w)).length > OF_MAKER) return [];
    if (inquiries.another.test(words)) return [];
    return open.filter(k => {
      const one = known[k];
      if (one === undefined || !body.every(w => isOf(one, w))) return false;
      if (one.leaders.has(head)) return one.adHoc;
      const isOffice = one.makers.has(head) || one.makers.has(language.nouns.singular(head));
      return isOffice && (body.length > 1 || !isAnotherBefore(one, head, at));
    });
  };

  const isPronoun = (span: Span): boolean => {
    const inside = within(tokens, span);
    return inside.length === 1 && inside[0]?.pos === 'PRON';
  };

  const madeBy = ({ source, speaker }: Attribution): readonly number[] => {
    if (source.length === 0) return [];
    const span = cover(source);
    return madeByWords(isPronoun(span) && speaker !== null ? speaker : text.slice(span.from, span.to), span.from);
  };

  const of = ({ source, sourceType }: Attribution): readonly number[] => {
    const [span] = source;
    if (span === undefined) return [];
    const named = at(span);
    if (named.length > 0) return named;
    if (!isPronoun(span) || sourceType !== 'document') return [];
    const before = relevant.findLastIndex(n => n.at.to <= span.from);
    return before < 0 ? [] : resolved(before);
  };

  const officeOpening = (sentence: Span): Place | null => {
    const inside = within(tokens, sentence);
    const end = inside.findIndex(token => !NOMINAL.test(token.pos));
    // "the court speaks": a verb may be taken for a noun
    for (const last of inside.slice(Math.max(0, end - 2), Math.max(0, end)).reverse()) {
      const at = { from: sentence.from, to: last.to };
      const may = madeByWords(text.slice(at.from, at.to), at.from);
      if (may.length > 0) return { at, may };
    }
    return null;
  };

  const opening = (sentence: Span): Opening | null => {
    const own = inquiries.itsOwn.exec(text.slice(sentence.from, sentence.to))?.[0].length ?? 0;
    const isOther = inquiries.anotherBody.test(
      text.slice(text.lastIndexOf('\n', sentence.from - 1) + 1, sentence.from).slice(-BACK_TO_BODY),
    );
    const starts = [sentence.from, ...(isOther ? [] : [sentence.from + own])];
    const index = relevant.findIndex(n => starts.includes(n.at.from) && n.at.to <= sentence.to);
    if (index >= 0) {
      const may = resolved(index);
      return may.length === 0 ? null : { at: relevant[index]?.at ?? sentence, may, certain: true };
    }
    const office = officeOpening(sentence);
    return office === null ? null : { ...office, certain: false };
  };

  return {
    of,
    at,
    opening,
    named: relevant.map((n, i) => ({ at: n.at, may: resolved(i) })),
    namedIn: sentence =>
      relevant.flatMap((n, i) => (sentence.from <= n.at.from && n.at.to <= sentence.to ? resolved(i) : [])),
    mayName: relevant.flatMap(n => (n.foreign ? [] : n.may)),
    telling: relevant.flatMap(n => (n.telling ? n.may : [])),
    open,
    officeAt: span => madeByWords(text.slice(span.from, span.to), span.from),
    madeBy,
  };
};
