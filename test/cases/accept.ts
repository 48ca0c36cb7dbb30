import { compare, pair, scopes, thingText, valueText } from './compare.js';
import type { Case } from './parse.js';
import { kinds, type Whole } from './things.js';

/** Where the results stand in the documents, so that a list reads in their order. */
const order = (at: readonly { document: number; from: number }[] | string): number =>
  typeof at === 'string' ? 0 : (at[0]?.document ?? 0) * 1e9 + (at[0]?.from ?? 0);

/**
 * The list of expectations that the program meets today: the kinds that the case names, and of each thing the properties that the
 * case named of it, or, for a new thing, those that it names of others of the kind.
 */
const metList = (test: Case, whole: Whole): string[] => {
  const texts = whole.accounts.map(({ document }) => document.text);
  return scopes(test, whole).flatMap(({ kind, expected, things }) => {
    const properties = kinds[kind]?.properties ?? [];
    if (things.length === 0) {
      const absent = test.expectations.filter(one => one.kind === kind && one.absent);
      return absent.length > 0
        ? absent.map(({ name }) => `- no ${kind}${name === '' ? '' : `: ${name}`}`)
        : [`- no ${kind}`];
    }
    const usual = new Set(expected.flatMap(one => one.properties.map(({ name }) => name)));
    const pairs = pair(texts, expected, things);
    return [...things]
      .sort((a, b) => order(a.at) - order(b.at))
      .flatMap(thing => {
        const own = pairs.get(thing)?.properties.map(({ name }) => name);
        const shown = own ? new Set(own) : usual.size > 0 ? usual : new Set(properties);
        const lines = [...shown]
          .filter(name => properties.includes(name))
          .flatMap(name => (thing.properties[name] ?? []).map(value => `  - ${name}: ${valueText(texts, value)}`));
        return [`- ${kind}: ${thingText(texts, thing)}`, ...new Set(lines)];
      });
  });
};

/**
 * The Markdown of a file of cases with the lists of those rewritten that differ from what the program gives. Known gaps keep their
 * wish. A list that expects what the program gives stays as it is, to the letter.
 */
export const accept = (
  markdown: string,
  results: readonly { readonly test: Case; readonly whole: Whole }[],
): string => {
  const lines = markdown.split('\n');
  const fromTheEnd = [...results].sort((a, b) => b.test.list.first - a.test.list.first);
  for (const { test, whole } of fromTheEnd) {
    if (test.gap || test.mistakes.length > 0) continue;
    const { mistakes, differences } = compare(test, whole);
    if (mistakes.length + differences.length === 0) continue;
    lines.splice(test.list.first - 1, test.list.last - test.list.first + 1, ...metList(test, whole));
  }
  return lines.join('\n');
};
