import { equal, excerptOf, places } from './excerpt.js';
import type { Case, Expectation, Mistake, Property } from './parse.js';
import { kinds, type Thing, type Value, type Whole } from './things.js';

/** What one case has to say for itself. A mistake is the case's own; a difference is between the case and the program. */
export interface Verdict {
  readonly mistakes: readonly Mistake[];
  readonly differences: readonly Mistake[];
}

/** The words in which a value is written in a case. */
export const valueText = (texts: readonly string[], value: Value): string =>
  typeof value === 'string' ? value : excerptOf(texts, value.places);

/** The words in which a thing is named in a case. */
export const thingText = (texts: readonly string[], { at }: Thing): string =>
  typeof at === 'string' ? at : excerptOf(texts, at);

const NONE = new Set(['none', 'null', '-']);

const sameText = (expected: string, found: string): boolean =>
  expected === found ||
  (NONE.has(expected) && found === 'none') ||
  expected.replace(/,? derived$/, ' derived') === found;

const means = (texts: readonly string[], expected: string, value: Value): boolean => {
  if (typeof value === 'string') return sameText(expected, value);
  if (value.places.length === 0) return NONE.has(expected);
  return places(texts, expected).some(parts => equal(parts, value.places));
};

/** Properties of which a thing may have several: those named must be all of them, each as often named as one likes. */
const differencesOf = (texts: readonly string[], expectation: Expectation, thing: Thing): Mistake[] => {
  const named = new Map<string, Property[]>();
  for (const property of expectation.properties) {
    named.set(property.name, [...(named.get(property.name) ?? []), property]);
  }
  return [...named].flatMap(([name, properties]) => {
    const values = thing.properties[name] ?? [];
    const shown = values.map(value => valueText(texts, value));
    const wrong = properties
      .filter(({ value }) => !values.some(found => means(texts, value, found)))
      .map(({ line, value }) => ({ line, message: `${name} is ${shown.join(' and ') || 'none'}, expected ${value}` }));
    const unnamed = values
      .filter(found => !properties.some(({ value }) => means(texts, value, found)))
      .map(found => ({ line: expectation.line, message: `${name} not expected: ${valueText(texts, found)}` }));
    return values.length > 1 || properties.length > 1 ? [...wrong, ...unnamed] : wrong;
  });
};

const mistakesOf = (texts: readonly string[], expectation: Expectation): Mistake[] => {
  const { kind, name, absent, line, properties } = expectation;
  const known = kinds[kind];
  if (!known) return [{ line, message: `unknown kind "${kind}": a case may name ${Object.keys(kinds).join(', ')}` }];
  const wrong = properties
    .filter(property => !known.properties.includes(property.name))
    .map(property => ({
      line: property.line,
      message: `${kind} has no property "${property.name}": it has ${known.properties.join(', ') || 'none'}`,
    }));
  if (absent) {
    return properties.length === 0 ? wrong : [...wrong, { line, message: `no ${kind} has no properties` }];
  }
  if (name === '') return [...wrong, { line, message: `${kind} names nothing: write its words, or --accept` }];
  if (kind === 'finding' || kind === 'question') return wrong;
  const could = places(texts, name);
  if (could.length === 0) return [...wrong, { line, message: `no document has the words: ${name}` }];
  const documents = new Set(could.map(parts => parts[0]?.document));
  const ambiguous = kind === 'passage' ? could.length > documents.size : could.length > 1;
  if (!ambiguous) return wrong;
  const how = `write one of ${could.map(parts => excerptOf(texts, parts)).join(' · ')}`;
  return [...wrong, { line, message: `the words stand in ${String(could.length)} places: ${how}` }];
};

const named = (texts: readonly string[], { name }: Expectation, { at }: Thing): boolean =>
  typeof at === 'string' ? at === name : places(texts, name).some(parts => equal(parts, at));

/** Each thing with the expectation that it meets best: same place, fewest differences. */
export const pair = (
  texts: readonly string[],
  expectations: readonly Expectation[],
  things: readonly Thing[],
): ReadonlyMap<Thing, Expectation> => {
  const candidates = expectations
    .flatMap(expectation =>
      things
        .filter(thing => named(texts, expectation, thing))
        .map(thing => ({ expectation, thing, cost: differencesOf(texts, expectation, thing).length })),
    )
    .sort((a, b) => a.cost - b.cost);
  const pairs = new Map<Thing, Expectation>();
  const taken = new Set<Expectation>();
  for (const { expectation, thing } of candidates) {
    if (pairs.has(thing) || taken.has(expectation)) continue;
    pairs.set(thing, expectation);
    taken.add(expectation);
  }
  return pairs;
};

/** What a case is about: the kinds it names, or, where it says `no finding: some-rule`, that one rule or slot. */
export const scopes = (
  { expectations }: Case,
  whole: Whole,
): { kind: string; expected: readonly Expectation[]; things: readonly Thing[] }[] =>
  [...new Set(expectations.map(({ kind }) => kind))].map(kind => {
    const own = expectations.filter(expectation => expectation.kind === kind);
    const expected = own.filter(({ absent }) => !absent);
    const only = new Set(own.filter(({ absent, name }) => absent && name !== '').map(({ name }) => name));
    const all = kinds[kind]?.read(whole) ?? [];
    const narrow = only.size > 0 && expected.length === 0;
    return { kind, expected, things: narrow ? all.filter(({ at }) => typeof at === 'string' && only.has(at)) : all };
  });

const about = (texts: readonly string[], thing: Thing): string => {
  const properties = Object.entries(thing.properties).map(
    ([name, values]) => `${name} ${values.map(value => valueText(texts, value)).join(' and ') || 'none'}`,
  );
  return properties.length > 0 ? ` (${properties.join('; ')})` : '';
};

/** Compares a case with what the program made of its documents. */
export const compare = (test: Case, whole: Whole): Verdict => {
  const texts = whole.accounts.map(({ document }) => document.text);
  const mistakes = [...test.mistakes, ...test.expectations.flatMap(one => mistakesOf(texts, one))];
  if (mistakes.length > 0) return { mistakes, differences: [] };
  const differences = scopes(test, whole).flatMap(({ kind, expected, things }) => {
    const pairs = pair(texts, expected, things);
    const met = new Set(pairs.values());
    const missing = expected
      .filter(expectation => !met.has(expectation))
      .map(({ line, name }) => ({ line, message: `${kind} not found: ${name}` }));
    const wrong = [...pairs].flatMap(([thing, expectation]) => differencesOf(texts, expectation, thing));
    const extra = things
      .filter(thing => !pairs.has(thing))
      .map(thing => ({
        line: test.list.first,
        message: `${kind} not expected: ${thingText(texts, thing)}${about(texts, thing)}`,
      }));
    return [...missing, ...wrong, ...extra];
  });
  return { mistakes, differences };
};

/**
 * What is wrong about a case, each line with file and line. A known gap must differ: one that is met is an error, and one that is
 * wrongly written is, as any other.
 */
export const complaints = (test: Case, { mistakes, differences }: Verdict): readonly string[] => {
  const met = test.gap && mistakes.length + differences.length === 0;
  const passed = { line: test.line, message: 'works now: take "(should, but does not)" out of its title' };
  const told = met ? [passed] : test.gap ? mistakes : [...mistakes, ...differences];
  return told.map(({ line, message }) => `${test.file}:${String(line)}: ${message}`);
};
