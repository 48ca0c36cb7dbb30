import { languageOf } from '../languages/index.js';
import { areOneSort } from './constraints/groups.js';
import type { Figure } from './figure.js';

/** What is counted, as the quantity has it. */
const unitOf = ({ account, span }: Figure): string | null =>
  account.annotations.quantities.find(q => q.from === span.from && q.to === span.to)?.unit ?? null;

/**
 * Counts of one state that one sentence lists by who they were: "fifteen employees, six drivers and three residents died". Nobody is in two of them, and each is a
 * part of the toll. One list an entry, of two counts or more; `own` are the figures of one account.
 */
export const listedParts = (own: readonly Figure[]): (readonly [Figure, Figure, ...Figure[]])[] => {
  const stated = own.filter(f => f.derivation === null && f.exact !== null && f.exact > 0);
  const ordered = [...stated].sort((a, b) => a.span.from - b.span.from);
  const found: (readonly [Figure, Figure, ...Figure[]])[] = [];
  let run: Figure[] = [];
  const close = (): void => {
    const [first, second, ...rest] = run;
    run = [];
    if (first === undefined || second === undefined) return;
    const all = [first, second, ...rest] as const;
    const { document } = first.account;
    const { sums } = languageOf(document.language);
    const [before, last] = [all.at(-2) ?? first, all.at(-1) ?? second];
    if (!sums.lastJoint.test(document.text.slice(before.span.to, last.span.from))) return;
    const units = all.map(unitOf);
    if (
      areOneSort(
        languageOf(document.language),
        units.map(unit => unit ?? ''),
      )
    )
      found.push(all);
  };
  for (const figure of ordered) {
    const last = run.at(-1);
    const { document } = figure.account;
    const { joint } = languageOf(document.language).sums;
    const joins =
      last?.status === figure.status &&
      last.sentence.from === figure.sentence.from &&
      joint.test(document.text.slice(last.span.to, figure.span.from));
    if (!joins) close();
    run.push(figure);
  }
  close();
  return found;
};
