import { byPlace, type Ladder, meets, type Rung, rungs, type Telling } from '../../model/index.js';
import type { ShownFinding } from './findings.js';
import { type Places, present } from './places.js';
import type { LadderView, RungView, TellingView } from './view.js';

/** Claims that are shown, tellings of a rung that are quoted and that are named; the others are counted. */
const SHOWN = 12;
const QUOTED = 3;
const NAMED = 12;

/** Code units of context on either side: a telling is a clause or more by itself. */
const CONTEXT = 70;

/** A claim as a title; a longer one is cut at a space. */
const TITLE = 90;

const NAMES: Readonly<Record<Rung, string>> = {
  stated: 'in the account’s own voice',
  attributed: 'as somebody’s word',
  probable: 'as probable or believed',
  possible: 'as possible',
  alleged: 'as hearsay or a charge',
  denied: 'as denied',
};

const titleOf = ({ document, claim }: Telling, places: Places): string => {
  const text = places.entry(document)?.account.document.text.slice(claim.from, claim.to).replace(/\s+/gu, ' ') ?? '';
  if (text.length <= TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', TITLE))} …`;
};

const tellingView = (telling: Telling, places: Places): TellingView | null => {
  const excerpt = places.excerpt(telling, CONTEXT);
  const entry = places.entry(telling.document);
  if (excerpt === null || entry === undefined) return null;
  const { text } = entry.account.document;
  const words: { text: string; marked: boolean }[] = [];
  let done = telling.from;
  for (const { from, to } of [...telling.by].sort(byPlace)) {
    if (to <= done || from >= telling.to) continue;
    if (from > done) words.push({ text: text.slice(done, from), marked: false });
    words.push({ text: text.slice(Math.max(from, done), to), marked: true });
    done = to;
  }
  if (done < telling.to) words.push({ text: text.slice(done, telling.to), marked: false });
  return { account: excerpt.account, ref: excerpt.ref, before: excerpt.before, words, after: excerpt.after };
};

const rungView = (rung: Rung, tellings: readonly Telling[], places: Places): RungView => {
  const quoted = tellings.slice(0, QUOTED);
  const named = tellings.slice(QUOTED, QUOTED + NAMED);
  return {
    name: NAMES[rung],
    tellings: present(quoted.map(t => tellingView(t, places))),
    also: present(named.map(t => places.ref(t))),
    more: Math.max(0, tellings.length - QUOTED - NAMED),
  };
};

/** Rules that speak of where words come from, not of what they say. */
const ON_ORIGINS: ReadonlySet<string> = new Set(['shared-narration', 'single-origin', 'common-source']);

/** Whether a finding is about the words of a claim at two or more of its places. */
const isOn = ({ finding: { rule, sides } }: ShownFinding, { tellings }: Ladder): boolean =>
  !ON_ORIGINS.has(rule) &&
  tellings.filter(t => sides.some(side => side.document === t.document && meets(side, t))).length > 1;

const numberOf = ({ document }: Telling, places: Places): number => places.entry(document)?.name.number ?? 0;

const viewOf = (ladder: Ladder, number: number, places: Places, findings: readonly ShownFinding[]): LadderView => ({
  id: `s${String(number)}`,
  number,
  claim: titleOf(ladder.tellings[0], places),
  rungs: rungs.flatMap(rung => {
    const own = ladder.tellings
      .filter(t => t.rung === rung)
      .sort((a, b) => numberOf(a, places) - numberOf(b, places) || byPlace(a, b));
    return own.length === 0 ? [] : [rungView(rung, own, places)];
  }),
  findings: findings
    .filter(one => isOn(one, ladder))
    .map(({ view }) => ({ href: `#${view.id}`, label: `F${String(view.number)} ${view.ruleName}` })),
});

/** Claims that accounts tell with different strength, each as a ladder from the firmest wording to the softest; those with most rungs between them first. */
export const ladderViews = (
  ladders: readonly Ladder[],
  places: Places,
  findings: readonly ShownFinding[],
): { readonly shown: readonly LadderView[]; readonly more: number } => ({
  shown: ladders.slice(0, SHOWN).map((ladder, i) => viewOf(ladder, i + 1, places, findings)),
  more: Math.max(0, ladders.length - SHOWN),
});
