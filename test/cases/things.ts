import type { Account, AnnotationKind, Annotations, Answer, Span } from '../../src/model/index.js';
import type { Weighed } from '../../src/present/analysis.js';
import type { Spot } from './excerpt.js';

/** A property as it was found: words, or places. */
export type Value = string | { readonly places: readonly Spot[] };

/** One thing that was found, in the terms of a case. */
export interface Thing {
  /** Where it stands; for a finding or a question, the rule or slot that names it. */
  readonly at: readonly Spot[] | string;
  /** Every property has a list of values; a case may name one that has several as often as it likes. */
  readonly properties: Readonly<Record<string, readonly Value[]>>;
}

/** Everything that was made of the documents of a case. */
export interface Whole {
  readonly accounts: readonly Account[];
  /** What stands between them, found when it is first asked for: most cases are about one document. */
  readonly between: () => Pick<Weighed, 'links' | 'ledger' | 'findings'>;
}

/** A kind of thing that a case may name. */
export interface Kind {
  readonly properties: readonly string[];
  readonly read: (whole: Whole) => readonly Thing[];
}

const kind = <T>(
  all: (whole: Whole) => readonly T[],
  at: (thing: T, whole: Whole) => Thing['at'],
  properties: Readonly<Record<string, (thing: T, whole: Whole) => Value | readonly Value[]>>,
): Kind => ({
  properties: Object.keys(properties),
  read: whole =>
    all(whole).map(thing => {
      const values = Object.entries(properties).map(([name, value]) => [name, [value(thing, whole)].flat()]);
      return { at: at(thing, whole), properties: Object.fromEntries(values) as Thing['properties'] };
    }),
});

/** A thing of one document, with that document's number and all else that was found in it. */
interface Local<T> {
  readonly it: T;
  readonly document: number;
  readonly all: Annotations;
}

const each =
  <K extends AnnotationKind>(name: K) =>
  ({ accounts }: Whole): Local<Annotations[K][number]>[] =>
    accounts.flatMap(({ annotations }, document) => {
      const things: readonly Annotations[K][number][] = annotations[name];
      return things.map(it => ({ it, document, all: annotations }));
    });

const spots = (document: number, spans: readonly Span[]): Spot[] =>
  spans.map(({ from, to }) => ({ document, from, to }));

const here = ({ it, document }: Local<Span>): Spot[] => spots(document, [it]);

const or = (value: string | number | null): string => (value === null ? 'none' : String(value));

const joined = (values: readonly string[], joint: string): string =>
  values.length === 0 ? 'none' : values.join(joint);

const amount = (value: Answer['value']): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const [low, high] = value;
  if (low === null) return `up to ${or(high)}`;
  return high === null ? `${String(low)} or more` : `${String(low)} to ${String(high)}`;
};

const numberOf = ({ accounts }: Whole, id: string): number => accounts.findIndex(({ document }) => document.id === id);

const placed = (whole: Whole, place: Span & { readonly document: string }): Spot[] =>
  spots(numberOf(whole, place.document), [place]);

/** What a case may name, and how each is read off the results. */
export const kinds: Readonly<Record<string, Kind>> = {
  sentence: kind(each('sentences'), here, {}),
  quotation: kind(each('quotations'), here, {
    use: ({ it }) => it.use,
    depth: ({ it }) => String(it.depth),
  }),
  mention: kind(each('mentions'), here, {
    type: ({ it }) => it.type,
    name: ({ it }) => it.name,
  }),
  quantity: kind(each('quantities'), here, {
    value: ({ it }) => or(it.value),
    low: ({ it }) => or(it.low),
    high: ({ it }) => or(it.high),
    bound: ({ it }) => it.bound,
    unit: ({ it }) => or(it.unit),
    status: ({ it }) => or(it.status),
    of: ({ it, document }) => ({ places: spots(document, it.of) }),
  }),
  time: kind(each('times'), here, {
    type: ({ it }) => it.type,
    value: ({ it }) => it.value,
    candidates: ({ it }) => joined(it.candidates, ', '),
  }),
  cause: kind(each('causes'), here, {
    told: ({ it, document }) => ({ places: spots(document, [it.told]) }),
    stand: ({ it }) => it.stand,
    certainty: ({ it }) => it.certainty,
    intent: ({ it }) => or(it.intent),
    of: ({ it }) => or(it.of),
    kinds: ({ it }) => joined(it.kinds, ' '),
    agents: ({ it }) => joined(it.agents, ', '),
    doer: ({ it }) => or(it.doer),
    grounds: ({ it, document }) => ({ places: it.grounds === null ? [] : spots(document, [it.grounds]) }),
    by: ({ it, document }) => ({ places: it.by === null ? [] : spots(document, [it.by]) }),
  }),
  hedge: kind(each('hedges'), here, { kind: ({ it }) => it.kind }),
  wording: kind(each('wording'), here, { kind: ({ it }) => it.kind, holder: ({ it }) => it.holder }),
  attribution: kind(each('attributions'), ({ it, document }) => spots(document, it.content), {
    speaker: ({ it }) => or(it.speaker),
    cue: ({ it, document }) => ({ places: spots(document, it.cue) }),
    source: ({ it, document }) => ({ places: spots(document, it.source) }),
    style: ({ it }) => it.style,
    act: ({ it }) => it.act,
    polarity: ({ it }) => it.polarity,
    certainty: ({ it }) => it.certainty,
    stance: ({ it }) => it.stance,
    sourceType: ({ it }) => it.sourceType,
    chain: ({ it }) => joined(it.chain, ' > '),
    within: ({ it, document, all }) => ({
      places: it.within === null ? [] : spots(document, all.attributions[it.within]?.content ?? []),
    }),
  }),
  passage: kind(
    whole => whole.between().links.passages,
    (passage, whole) => placed(whole, passage.left),
    {
      kind: passage => passage.kind,
      direction: passage => passage.direction,
      right: (passage, whole) => ({ places: placed(whole, passage.right) }),
      basis: passage => joined(passage.basis, '; '),
    },
  ),
  question: kind(
    whole => whole.between().ledger.questions,
    question => question.slot,
    {
      status: question => question.status,
      scope: question => or(question.scope),
      min: question => String(question.independent.min),
      max: question => String(question.independent.max),
      answer: (question, whole) =>
        question.answers.map(
          ({ value, document, derived }) =>
            `${amount(value)} in ${String(numberOf(whole, document) + 1)}${derived ? ' derived' : ''}`,
        ),
    },
  ),
  finding: kind(
    whole => whole.between().findings,
    finding => finding.rule,
    {
      level: finding => finding.level,
      side: (finding, whole) => finding.sides.map(side => ({ places: placed(whole, side) })),
    },
  ),
};
