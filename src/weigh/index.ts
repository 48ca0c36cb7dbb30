import { type Account, type Ledger, lineageOf, type Links, type Status } from '../model/index.js';
import { weighAmounts } from './amounts.js';
import { weighTraits } from './traits/index.js';
import { causeClaims, causesSaid, weighCauses } from './causes.js';
import { weighBodies } from './bodies.js';
import { weighClocks } from './clocks.js';
import { violationsOf } from './constraints/index.js';
import { concessions } from './conceded.js';
import { weighCounts } from './counts.js';
import { weighDates } from './dates.js';
import { derivedFrom, isSettled } from './derived.js';
import { weighDisputes } from './disputes/index.js';
import { deniedDoers } from './denied-doers.js';
import { eventDay, mainEvent } from './event.js';
import { statedIn } from './figures.js';
import { frameOf } from './frame.js';
import { issuersOf } from './issuers.js';
import { weighOccasions } from './occasions.js';
import { isOtherToll, otherTolls } from './other-tolls.js';
import { disordersOf } from './order.js';
import { weighPlaces } from './places.js';
import { weighLikeFigures } from './like-figures.js';
import { weighLikeLists } from './like-lists.js';
import { weighLikeTimes } from './like-times.js';
import { figureClaims, positionsOf } from './positions.js';
import { weighWhoBegan } from './who-began.js';
import { weighTellings } from './tellings/index.js';
import { shiftsOf, withoutDoubles } from './shifts.js';
import { markParts } from './scope.js';
import { stanceClaims } from './stances.js';
import { statementShifts } from './statements.js';
import { firstPublished } from './written.js';

/** Worst first: what a desk must look at before it publishes. */
const severity: readonly Status[] = ['inconsistent', 'contested', 'open', 'single-origin', 'agreed'];

/**
 * The questions that the accounts answer, each answer beside the others, and what does not add up inside one account. What the case is about is
 * decided by the accounts `telling`, which are all where nothing is said.
 */
export const weigh = (accounts: readonly Account[], links: Links, telling = accounts): Ledger => {
  const lineage = lineageOf(links);
  const event = mainEvent(accounts, telling);
  const frame = frameOf(event, accounts);
  const others = otherTolls(accounts, frame);
  const stated = markParts(accounts.map(account => statedIn(account, frame).filter(f => !isOtherToll(others, f))));
  const settled = telling.every(isSettled);
  const figures = accounts.map((account, i) => {
    const own = stated[i] ?? [];
    return [...own, ...derivedFrom(account, own, settled)];
  });
  const since = eventDay(event) ?? firstPublished(telling);
  const causes = causesSaid(accounts, frame, lineage);
  const counts = weighCounts(figures.flat(), since, lineage);
  const said = [...(causes === null ? [] : causeClaims(causes)), ...stanceClaims(accounts, frame)];
  const issuers = issuersOf(accounts, links.entities);
  const held = positionsOf(said, lineage, issuers);
  const disputes = weighDisputes(accounts, frame, lineage, issuers);
  const shifts = withoutDoubles([
    ...shiftsOf(held),
    ...concessions(accounts, frame, lineage, issuers),
    ...statementShifts(accounts, frame, lineage, issuers),
    ...disputes.shifts,
  ]);
  const shifting = new Set(held.map(h => h.position));
  const saidOtherwise = shifts.flatMap(s => [...s.before, ...s.after]).filter(p => !shifting.has(p));
  const told = positionsOf(
    figureClaims(
      counts.map(c => c.question),
      accounts,
    ),
    lineage,
  );
  const weighed = [
    ...counts,
    ...weighDates(event, lineage),
    ...weighClocks(accounts, lineage),
    ...weighPlaces(accounts, event, lineage),
    ...weighOccasions(accounts, event, lineage),
    ...weighAmounts(accounts, frame, since, lineage),
    ...weighTraits(accounts, since, lineage),
    ...weighCauses(causes, lineage),
    ...weighBodies(accounts, event, lineage),
    ...weighWhoBegan(accounts, lineage),
    ...disputes.weighed,
  ];
  const tellings = weighTellings(
    accounts,
    event,
    lineage,
    weighed.map(w => w.question),
  );
  weighed.push(...tellings);
  // each leaves out what has been asked before it
  for (const weighLike of [weighLikeLists, weighLikeTimes, weighLikeFigures])
    weighed.push(
      ...weighLike(
        accounts,
        lineage,
        weighed.map(w => w.question),
      ),
    );
  const questions = weighed
    .map(w => w.question)
    .sort((a, b) => severity.indexOf(a.status) - severity.indexOf(b.status));
  return {
    questions,
    differences: [...weighed.flatMap(w => w.differences), ...deniedDoers(causes, held, lineage)],
    violations: accounts.flatMap((account, i) => violationsOf(account, figures[i] ?? [])),
    disorders: disordersOf(accounts, event, lineage),
    positions: [...[...held, ...told].filter(c => c.one !== null).map(c => c.position), ...saidOtherwise],
    shifts,
    origins: { families: links.families, independent: { min: links.families.length, max: links.families.length } },
  };
};
