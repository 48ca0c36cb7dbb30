import {
  around,
  cover,
  type Echo,
  type Entity,
  holds,
  type Quoted,
  type Span,
  type Statement,
  within,
} from '../model/index.js';
import { quotationClasses } from './quotations/compare.js';
import { otherRoles } from './quotations/other-role.js';
import { apart, compare, frameOf, pairsOf, type Saying, sayingOf, shorter, wordings } from './quotations/quoted.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

/** Words that are said to be of two days must be so many, or they may well have been said twice. */
const LEAST_WORDS = 7;

/** The share of the shorter quotation's words that stand in the other, where two people are given it. */
const WHOLE = 0.8;

/** Sayings of one statement with a day that are compared: more days are no slip. */
const MOST_DATED = 30;

/** How far around a quotation an account is read for who passes on whose words. */
const AROUND = 160;

const entityOf = (of: Case, { document, attribution }: Saying): Entity | null => {
  const name = attribution?.speaker?.toLowerCase();
  return (
    of.links.entities.find(
      e =>
        e.kind === 'named' &&
        e.members.some(m => m.document === document && m.names.some(n => n.toLowerCase() === name)),
    ) ?? null
  );
};

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

/** Whether the account names the speaker where it gives the words, or nobody else in the paragraph before them: no pronoun was taken for another. */
const isNamed = ({ account: { document, annotations }, attribution, spans }: Saying): boolean => {
  if (attribution?.speaker == null || attribution.source.length === 0) return false;
  const name = lastWord(attribution.speaker);
  const { from, to } = cover(attribution.source);
  if (document.text.slice(from, to).includes(name)) return true;
  const words = cover(spans);
  const paragraph = around(document.blocks, { from: words.from, to: words.from + 1 });
  if (paragraph === undefined) return false;
  const before = { from: paragraph.from, to: words.from };
  const people = within(annotations.mentions, before).filter(m => m.type === 'person');
  if (people.length > 0 && people.every(m => m.name.includes(name))) return true;
  // Whom the nearest report before it names is the one whom a pronoun takes up.
  const named = annotations.attributions.filter(
    ({ speaker, source: [own] }) =>
      speaker !== null && own !== undefined && holds(before, own) && nameIn(document.text, speaker, own),
  );
  return named.at(-1)?.speaker === attribution.speaker;
};

const nameIn = (text: string, name: string, { from, to }: Span): boolean =>
  text.slice(from, to).includes(lastWord(name));

/** The text next to a saying, in the paragraphs that it stands in. */
const textAround = ({ account: { document }, spans }: Saying): string => {
  const { from, to } = cover(spans);
  const [first, last] = [from, to - 1].map(at => around(document.blocks, { from: at, to: at + 1 }));
  return document.text.slice(Math.max(first?.from ?? 0, from - AROUND), Math.min(last?.to ?? Infinity, to + AROUND));
};

/** Whether two speak for bodies that are known, and not for one: the spokesman of a firm passes on no words of a union. */
const isOfAnotherBody = (a: Entity | null, b: Entity | null): boolean =>
  a?.speaksFor != null && b?.speaksFor != null && a.speaksFor !== b.speaksFor;

/** Whether an account only says to which outlet somebody spoke: "told the Ferrow Post". */
const isToldTo = ({ language }: Saying, link: string): boolean =>
  language.outlets.outletWords.has(lastWord(link).toLowerCase());

/** Whether a saying is told as somebody's own words and nobody else's: no spokesperson, no words passed on, no other name beside it. */
const isOwn = (of: Case, saying: Saying, other: Saying): boolean => {
  const { account, attribution, language } = saying;
  if (attribution?.within !== null) return false;
  if (attribution.chain.slice(0, -1).some(link => !language.quoting.itself.test(link) && !isToldTo(saying, link)))
    return false;
  const frame = frameOf(saying)
    .map(f => account.document.text.slice(f.from, f.to))
    .join(' ');
  const source = attribution.source.map(s => account.document.text.slice(s.from, s.to)).join(' ');
  if (language.quoting.passedOn.test(frame)) return false;
  if (language.quoting.deputies.test(source) && !isOfAnotherBody(entityOf(of, saying), entityOf(of, other)))
    return false;
  // Where the sentence names its speaker itself, nobody named before it is meant.
  const isSaid = source.includes(lastWord(attribution.speaker ?? ''));
  return !(isSaid ? frame : textAround(saying)).includes(lastWord(other.attribution?.speaker ?? ''));
};

const related = (a: Entity | null, b: Entity | null): boolean => {
  if (a === null || b === null) return false;
  if (a.id === b.id || a.speaksFor === b.name || b.speaksFor === a.name) return true;
  return a.speaksFor !== null && a.speaksFor === b.speaksFor;
};

/** An outlet that an account is from, or cites, passes on the words of others. */
const isOutlet = ({ attribution }: Saying): boolean => attribution?.sourceType === 'outlet';

const otherSpeaker = (of: Case, { left, right }: Echo): Draft[] => {
  const [a, b] = [sayingOf(of, left), sayingOf(of, right)];
  if (![a, b].every(isNamed) || [a, b].some(isOutlet) || !isOwn(of, a, b) || !isOwn(of, b, a)) return [];
  if (related(entityOf(of, a), entityOf(of, b)) || !isSameWords(a, b) || !isWhollyIn(a, b)) return [];
  const [x, y] = [whoOf(a), whoOf(b)];
  return [
    {
      level: 'question',
      message: `${called(of, a.document)} gives to ${x} what ${called(of, b.document)} gives to ${y}, in nearly the same words.`,
      sides: [sideOf(a, left), sideOf(b, right)],
      because: [
        'nearly all words stand in both quotations, in the same order',
        `no account of the case gives them to both`,
      ],
      otherReadings: [
        'one of them repeated the words of the other, or both spoke from one prepared text',
        'one speaks in the name of the other, and the accounts do not say so',
        'a slip in one of the accounts',
      ],
    },
  ];
};

/** How an account calls the speaker: by name, or by its own words for somebody unnamed. */
const whoOf = ({ account, attribution }: Saying): string => {
  const speaker = attribution?.speaker ?? '';
  const [source] = attribution?.source ?? [];
  const isNamedSo = source === undefined || /^\p{Lu}/u.test(speaker);
  return isNamedSo ? speaker : `“${account.document.text.slice(source.from, source.to).replace(/\s+/gu, ' ')}”`;
};

/** The quoted words with the name of the one who is said to have spoken them. */
const sideOf = ({ document, spans, attribution }: Saying, quoted?: Quoted): Draft['sides'][0] => {
  const first = spans.find(s => quoted !== undefined && holds(s, quoted)) ?? spans[0];
  if (first === undefined) throw new RangeError('sideOf: a saying has words');
  const near = attribution === null ? [] : [...attribution.source, ...attribution.cue];
  const whole = cover([
    first,
    ...near.filter(s => Math.abs(s.from - first.to) < AROUND || Math.abs(first.from - s.to) < AROUND),
  ]);
  return { document, ...(whole.to - whole.from < 3 * AROUND ? whole : { from: first.from, to: first.to }) };
};

/** One statement that accounts put on different days. */
const otherDay = (of: Case, statement: Statement): Draft[] => {
  // One saying of a wording for each day tells all that the others do.
  const dated = wordings(of, statement).flatMap(same => [
    ...new Map(same.flatMap(s => (s.occasion === null ? [] : [[s.occasion.day, s] as const]))).values(),
  ]);
  const pair = pairsOf(dated.slice(0, MOST_DATED)).find(([a, b]) => isTwice(a, b));
  if (pair === undefined || statement.speaker === null) return [];
  const [a, b] = pair;
  const when = ({ account, occasion }: Saying): string =>
    occasion === null ? '' : `“${account.document.text.slice(occasion.from, occasion.to)}”`;
  return [
    {
      level: 'question',
      message: `${list([a, b].map(s => called(of, s.document)))} quote the same words of ${statement.speaker} and put them on different days: ${when(a)} and ${when(b)}.`,
      sides: [daySide(a), daySide(b)],
      because: ['the words are the same in both quotations', 'each account gives the day with the verb of saying'],
      otherReadings: [
        'the speaker said the same on both days',
        'one account gives the day on which the words were published, the other that on which they were spoken',
        'a slip in one of the accounts',
      ],
    },
  ];
};

const daySide = (saying: Saying): Draft['sides'][0] => {
  const side = sideOf(saying);
  const { occasion } = saying;
  return occasion === null ? side : { document: side.document, ...cover([side, occasion]) };
};

const isTwice = (a: Saying, b: Saying): boolean => {
  if (a.document === b.document || !apart(a, b)) return false;
  if (shorter(a, b) < LEAST_WORDS) return false;
  return isSameWords(a, b);
};

/** Whether nearly all words of the shorter of two stand in the other: two people may well praise one thing in the same phrases. */
const isWhollyIn = (a: Saying, b: Saying): boolean => compare(a, b).shared.length >= WHOLE * shorter(a, b);

/** Whether nothing differs but marks, forms of words, and how much is quoted. */
const isSameWords = (a: Saying, b: Saying): boolean =>
  compare(a, b).changes.every(c => quotationClasses.indexOf(c.class) <= quotationClasses.indexOf('cut'));

/** Of echoes whose quotations are pieces of the same two reports the first. */
const oncePerReport = (of: Case, echoes: readonly Echo[]): Echo[] => {
  const told = new Map<string, Echo>();
  for (const echo of echoes) {
    const key = [echo.left, echo.right]
      .map(quoted => sayingOf(of, quoted))
      .map(({ document, spans }) => `${document} ${String(cover(spans).from)}`)
      .join(' ');
    if (!told.has(key)) told.set(key, echo);
  }
  return [...told.values()];
};

/** The same words said to be of another speaker, or of another day. */
export const reattributedQuotation: Rule = {
  id: 'reattributed-quotation',
  find: of => [
    ...oncePerReport(
      of,
      of.links.echoes.filter(e => e.kind === 'other-speaker'),
    ).flatMap(echo => otherSpeaker(of, echo)),
    ...of.links.statements.flatMap(statement => otherDay(of, statement)),
    ...otherRoles(of),
  ],
};
