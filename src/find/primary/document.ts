import { type Language, languageOf } from '../../languages/index.js';
import { type Account, type DocumentId, holds, meets, type Sentence, type Span } from '../../model/index.js';
import { fold } from '../../text/normalise.js';

/** A primary document, and by what accounts that speak of it may know it. */
export interface Known {
  readonly account: Account;
  readonly id: DocumentId;
  readonly language: Language;
  /** Nouns for it, folded: "report", "findings". */
  readonly nouns: ReadonlySet<string>;
  /** "preliminary", "final"; null where it says none. */
  readonly stage: string | null;
  /** Folded words in the names of those who made it. */
  readonly makers: ReadonlySet<string>;
  /** Folded last names of those who lead the makers, which may stand for the document: "the Calder report". */
  readonly leaders: ReadonlySet<string>;
  /** Folded titles of those: "the judge". */
  readonly titles: ReadonlySet<string>;
  /** Its makers were set up for the one inquiry that it reports on. */
  readonly adHoc: boolean;
  /** All folded words of its title and the lines around it. */
  readonly headWords: ReadonlySet<string>;
  /** The day on which it came out, ISO; null where it is not known. */
  readonly day: string | null;
  /** Its sentences of running text. */
  readonly sentences: readonly Sentence[];
}

/** Blocks at the beginning of a document that may be its head, and the longest line of one in code units. */
const HEAD = 6;
const LINE = 140;

/** How far behind the head it may tell who leads its makers, in code units. */
const OPENING = 300;

/** So much more than its day may stand in a line that is a day, in code units. */
const BESIDE_DAY = 12;

/** Folded words of a text. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The parts of a line of a head, as of a text in two sentences, without remarks on how the document gives its figures. */
export const partsOfLine = (line: string, { reports }: Language): string[] =>
  line.split(reports.headingParts).filter(part => !reports.headingRemark.test(part));

/** Whether a line may be of a head: it is short, and no full stop ends it. */
export const isOfHead = (line: string, language: Language): boolean =>
  line.length <= LINE && !/[.!?]["”’)]?$/u.test(partsOfLine(line, language).at(-1) ?? '');

/** The short lines at the beginning of a document that no full stop ends: who made it, what it is, of which day. */
const headOf = ({ document: { text, blocks } }: Account, language: Language): Span[] => {
  const found: Span[] = [];
  for (const block of blocks.slice(0, HEAD)) {
    const line = text.slice(block.from, block.to);
    if (!isOfHead(line, language)) break;
    found.push(block);
  }
  return found;
};

/** Noun and stage of a phrase, where it names a document. */
const nounsIn = (words: readonly string[], { reports }: Language): string[] =>
  words.filter(w => reports.anyDocument.has(w) || reports.documentGroups.some(group => group.has(w)));

/** Those who lead the makers of a document, in folded words, their titles before their names: these are called by them, "the Calder inquiry". */
const leadersOf = (
  { document: { text } }: Account,
  head: readonly Span[],
  { reports, inquiries }: Language,
): string[][] => {
  const opening = text.slice(0, (head.at(-1)?.to ?? 0) + OPENING);
  const lines = head.flatMap(({ from, to }) => reports.leaderLine.exec(text.slice(from, to))?.[0] ?? []);
  return [reports.presidedBy, inquiries.ledBy]
    .flatMap(pattern => [...opening.matchAll(pattern)].map(([, name]) => name ?? ''))
    .concat(lines)
    .map(foldedWords);
};

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** The day that a line of the head is, or tells as the one on which the document came out; null where none does. */
const dayIn = ({ document: { text }, annotations }: Account, head: readonly Span[], of: Language): string | null => {
  const days = annotations.times.filter(t => t.type === 'DATE' && isDay(t.value));
  const lone = days.find(t => head.some(h => holds(h, t) && h.to - h.from <= t.to - t.from + BESIDE_DAY));
  const told = days.filter(t =>
    head.some(h => holds(h, t) && of.inquiries.broughtOutOn.test(text.slice(h.from, h.to))),
  );
  // "Final report, 3 May 2034": no day of what it is about, which has a preposition before it
  const beside = days.filter(t =>
    head.some(
      h =>
        holds(h, t) &&
        /,\s*$/u.test(text.slice(h.from, t.from)) &&
        of.reports.headingOfReport.test(text.slice(h.from, h.to)),
    ),
  );
  const one = [told, beside].find(found => found.length === 1);
  return (lone ?? one?.[0])?.value ?? null;
};

/** What is known of a primary document from its head and from how it speaks of itself. */
export const knownOf = (account: Account): Known => {
  const { document, annotations } = account;
  const language = languageOf(document.language);
  const { text } = document;
  const head = headOf(account, language);
  const led = leadersOf(account, head, language);
  const lines = head.flatMap(({ from, to }) => partsOfLine(text.slice(from, to), language));
  const self = [...text.matchAll(language.reports.ofItself)].map(([, words]) => words ?? '');
  const told = [document.title ?? '', ...lines];
  const headed = told.flatMap(foldedWords);
  const named = [...headed, ...self.flatMap(foldedWords)];
  const nouns = new Set(nounsIn(named, language));
  // a judgment is no release, though a court gives it out in one
  if (nouns.size > 1) nouns.delete('release');
  const { stages } = language.occasions;
  const stage =
    headed.find((word, i) => stages.has(word) && headed.slice(i + 1, i + 4).some(w => nouns.has(w))) ??
    self
      .map(foldedWords)
      .find(words => words.some(w => nouns.has(w)) && words.some(w => stages.has(w)))
      ?.find(w => stages.has(w)) ??
    null;
  const bodies = annotations.mentions.filter(
    m =>
      m.type === 'organisation' &&
      head.some(h => holds(h, m)) &&
      nounsIn(foldedWords(m.name).slice(-1), language).length === 0 &&
      lines.some(line => line.includes(text.slice(m.from, m.to))),
  );
  const offices = lines.filter(
    line =>
      !nounsIn(foldedWords(line), language).length &&
      /^\p{Lu}/u.test(line) &&
      line.search(language.reports.presidedBy) !== 0,
  );
  const makers = [
    document.outlet ?? '',
    document.byline ?? '',
    ...bodies.map(m => m.name),
    ...offices.slice(0, 1).map(line => line.replace(language.reports.inquiredInto, '')),
  ];
  const madeOf = makers.flatMap(foldedWords).filter(w => !language.reuse.functionWords.has(w) && !/^\d/.test(w));
  const called = language.reports.makerNouns.filter(({ words }) => [...madeOf, ...headed].some(w => words.has(w)));
  return {
    account,
    id: document.id,
    language,
    nouns,
    stage,
    makers: new Set([...madeOf, ...called.flatMap(({ nouns }) => nouns)]),
    leaders: new Set(led.flatMap(words => words.slice(-1))),
    titles: new Set(led.flat().filter(word => language.inquiries.titles.has(word))),
    headWords: new Set(headed),
    adHoc: lines.some(line => language.inquiries.setUpForIt.test(line)),
    day: document.published?.slice(0, 10) ?? dayIn(account, head, language),
    sentences: annotations.sentences.filter(
      s =>
        !head.some(h => meets(h, s)) &&
        document.blocks.some(b => b.kind !== 'furniture' && b.kind !== 'title' && holds(b, s)),
    ),
  };
};
