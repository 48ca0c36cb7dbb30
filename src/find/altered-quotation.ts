import { type Echo, type Level, meets, type Place, type Span, type Statement } from '../model/index.js';
import { changesOf, gravityOf, told } from './quotations/changes.js';
import type { QuotationChange } from './quotations/compare.js';
import { otherWordings } from './quotations/other-wording.js';
import { apart, changeKey, compare, pairsOf, type Saying, sidesOf, wordings } from './quotations/quoted.js';
import { rendered } from './quotations/renderings.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { unseenQuotations } from './unseen/findings.js';

const levels: readonly Level[] = ['conflict', 'question', 'note'];

/** Changes told in the message; the sides show the rest. */
const TOLD = 4;

/** With more other words beside it, a number or a negation may belong to another wording. */
const MOST_OTHER = 1;

/** A statement of fewer words that both have is one of a kind that is made again and again: "12 people were killed". */
const TOLL_WORDS = 8;

/** Whether a changed number counts people or things whose number is given anew from hour to hour. */
const isToll = ({ account }: Saying, span: Span | null): boolean =>
  span !== null && account.annotations.quantities.some(q => q.status !== null && q.from < span.to && span.from < q.to);

const dayOf = ({ account }: Saying): string | null => account.document.published?.slice(0, 10) ?? null;

/** A figure that is given anew as more is known: the sayings may be two, of two hours or days. */
const mayBeNewer = (a: Saying, b: Saying, changes: readonly QuotationChange[], shared: number): boolean => {
  const numbers = changes.filter(c => c.class === 'number');
  if (!numbers.some(c => isToll(a, c.a) || isToll(b, c.b))) return false;
  const [x, y] = [dayOf(a), dayOf(b)];
  return shared < TOLL_WORDS || (x !== null && y !== null && x !== y);
};

const readings = [
  'two translations of one statement',
  'the speaker said it more than once, in other words',
  'a transcript that was corrected',
  'one of the two is from the text that was prepared, the other from the speech as it was held',
];

/** What is said of one statement in two wordings; `before` has the sides of what was already told, by the change, and takes more of them. */
const draft = (
  of: Case,
  { speaker }: Statement,
  left: readonly Saying[],
  right: readonly Saying[],
  before: Map<string, Place[]>,
): Draft[] => {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || left.some(x => right.some(y => x.document === y.document)) || apart(a, b)) return [];
  const compared = compare(a, b);
  const keyOf = (change: QuotationChange): string => `${speaker ?? ''} ${changeKey(a, b, change)}`;
  const all = changesOf(a, b, compared);
  for (const sides of new Set(all.flatMap(c => [before.get(keyOf(c)) ?? []])))
    for (const side of sidesOf(left, right, all))
      if (sides.length > 0 && sides.every(s => s.document !== side.document)) sides.push(side);
  const changes = all.filter(c => !before.has(keyOf(c)));
  const gravest = levels.find(l => changes.some(c => gravityOf(a, b, c) === l));
  if (gravest === undefined) return [];
  const others = compared.changes.filter(c => c.class === 'word' || c.class === 'other-words').length;
  const numbers = changes.some(c => c.class === 'number' && (c.a === null || c.b === null));
  const sure =
    speaker !== null && !numbers && others <= MOST_OTHER && !mayBeNewer(a, b, changes, compared.shared.length);
  const level = gravest === 'conflict' && !sure ? 'question' : gravest;
  const clauses = changes.slice(0, TOLD).map(c => told(a, b, c));
  const more = changes.length > TOLD ? ` and ${String(changes.length - TOLD)} more` : '';
  const names = list([a, b].map(q => called(of, q.document)));
  const sides: [Place, ...Place[]] = [...sidesOf(left, right, changes)];
  for (const change of changes) before.set(keyOf(change), sides);
  return [
    {
      level,
      message: `${names} quote the same words${speaker === null ? '' : ` of ${speaker}`} differently: ${clauses.join('; ')}${more}.`,
      sides,
      because: [
        speaker === null
          ? 'no account that quotes them names another speaker'
          : `all that name a speaker name ${speaker}`,
        'nearly all other words stand in both, in the same order',
      ],
      otherReadings: readings,
    },
  ];
};

/** Different words for what is the same statement: between quotation marks, or where an account gives in its own words what another one quotes. */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  find: of => {
    const before = new Map<string, Place[]>();
    const quoted = of.links.statements.flatMap(statement =>
      pairsOf(wordings(of, statement)).flatMap(([left, right]) => draft(of, statement, left, right, before)),
    );
    const isTold = ({ left, right }: Echo): boolean =>
      quoted.some(({ sides }) =>
        [left, right].every(at => sides.some(side => side.document === at.document && meets(side, at))),
      );
    const echoed = (kind: Echo['kind']): Echo[] => of.links.echoes.filter(echo => echo.kind === kind);
    return [
      ...quoted,
      ...echoed('rendering').flatMap(echo => rendered(of, echo)),
      ...otherWordings(
        of,
        echoed('other-wording').filter(echo => !isTold(echo)),
      ),
      ...unseenQuotations(of),
    ];
  },
};
