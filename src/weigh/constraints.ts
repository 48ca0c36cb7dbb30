import { languageOf } from '../languages/index.js';
import type { Document, Place, Violation } from '../model/index.js';
import type { Figure } from './figure.js';

/** Everybody of `whole` is in one of `parts`; the last of the parts need not be mentioned. */
const sums = [
  { key: 'aboard = dead + survived + missing', whole: 'aboard', parts: ['dead', 'survived'], optional: ['missing'] },
] as const;

const words: Readonly<Record<string, string>> = {
  aboard: 'aboard',
  dead: 'dead',
  survived: 'survivors',
  missing: 'missing',
};

const isUnaccounted = ({ language, text }: Document): boolean => languageOf(language).groups.unaccounted.test(text);

const place = (figure: Figure): Place => ({ document: figure.account.document.id, ...figure.span });

const holdersOf = (figures: readonly Figure[]): ReadonlySet<string> => new Set(figures.map(f => f.held.holder));

/** Every choice of one figure from each list. Lists are the few exact figures of one account, capped so that a table cannot explode. */
const choices = (lists: readonly (readonly Figure[])[]): Figure[][] =>
  lists.reduce<Figure[][]>(
    (made, list) => made.flatMap(chosen => list.slice(0, 8).map(figure => [...chosen, figure])),
    [[]],
  );

/** How far apart in the text the figures of a choice stand: the closest are the ones that a reader adds up. */
const spread = (figures: readonly Figure[]): number =>
  Math.max(...figures.map(f => f.span.to)) - Math.min(...figures.map(f => f.span.from));

const because = (figures: readonly Figure[]): string[] => {
  const derived = figures.filter(f => f.derivation !== null).map(f => f.derivation ?? '');
  const holders = holdersOf(figures);
  return [...derived, ...(holders.size > 1 ? [`the figures have different holders: ${[...holders].join(', ')}`] : [])];
};

/** Dead and survivors against those aboard. */
const wholes = (figures: readonly Figure[]): Violation[] => {
  const exact = (status: string): Figure[] =>
    figures.filter(f => f.status === status && f.part === null && f.exact !== null);
  return sums.flatMap(({ key, whole, parts, optional }) => {
    const given = [...parts, ...optional.filter(s => exact(s).length > 0)].map(exact);
    const options = choices([exact(whole), ...given]);
    if (options.length === 0) return [];
    const sumOf = (choice: readonly Figure[]): number => choice.slice(1).reduce((sum, f) => sum + (f.exact ?? 0), 0);
    if (options.some(choice => sumOf(choice) === choice[0]?.exact)) return [];
    const choice = options.reduce((a, b) => (spread(b) < spread(a) ? b : a));
    const [total, ...added] = choice;
    if (total?.exact == null) return [];
    const sum = sumOf(choice);
    const together = added.every(f => f.sentence === total.sentence);
    const open = given.length === parts.length && isUnaccounted(total.account.document);
    if (sum < total.exact && open) return [];
    const list = added.map(f => `${String(f.exact)} ${words[f.status] ?? f.status}`).join(' and ');
    return [
      {
        constraint: key,
        explanation: `${list} make ${String(sum)}, and ${String(total.exact)} were ${words[whole] ?? whole}`,
        certain: holdersOf(choice).size === 1 && (sum > total.exact || together),
        places: [place(total), ...added.map(place)],
        because: because(choice),
      },
    ];
  });
};

/** A total that is stated against the one that its groups make: "78 people, 71 passengers and eight crew". */
const groups = (figures: readonly Figure[]): Violation[] =>
  figures
    .filter(f => f.derivation?.includes('+'))
    .flatMap(derived => {
      const stated = figures.filter(
        f => f.status === derived.status && f.part === null && f.derivation === null && f.exact !== null,
      );
      if (stated.length === 0 || stated.some(f => f.exact === derived.exact)) return [];
      const nearest = stated.reduce((a, b) => (spread([b, derived]) < spread([a, derived]) ? b : a));
      const more = (derived.exact ?? 0) > (nearest.exact ?? 0);
      return [
        {
          constraint: `${derived.status} = its groups`,
          explanation: `${derived.derivation ?? ''}, and ${String(nearest.exact)} are given as ${words[derived.status] ?? derived.status} in all`,
          certain: holdersOf([nearest, derived]).size === 1 && (more || nearest.sentence === derived.sentence),
          places: [place(nearest), place(derived)] as const,
          because: because([nearest, derived]),
        },
      ];
    });

/** Sums that an account's own figures should obey and do not. `figures` are those of one account. */
export const violationsOf = (figures: readonly Figure[]): Violation[] => {
  const all = figures.filter(f => !f.partial);
  const ownTotals = all.filter(f => !(f.status === 'dead' && f.derivation !== null));
  return [...wholes(ownTotals), ...groups(all)];
};
