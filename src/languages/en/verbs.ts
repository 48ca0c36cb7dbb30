import type { FormKind, ReportingVerb, VerbForm } from '../verbs.js';
import { irregular, reportingVerbs } from './reporting.js';

const DOUBLED = /^(?:admit|beg|quip|refer|snap|rebut|dub|chat|rub|plan|hum|forget|regret)$/;

/** Forms of an English verb, by kind, from its dictionary form. */
const formsOf = (lemma: string): readonly (readonly [string, FormKind])[] => {
  const stem = DOUBLED.test(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  const past = irregular.get(lemma) ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  const ing = /(?:ee|ye|oe)$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  return [
    [lemma, 'base'],
    [y ? `${lemma.slice(0, -1)}ies` : `${lemma}${sibilant ? 'es' : 's'}`, 'third'],
    ...past.map(form => [form, 'past'] as const),
    [ing, 'ing'],
  ];
};

const table = new Map<string, { kind: FormKind; verbs: ReportingVerb[] }>();
for (const verb of reportingVerbs) {
  for (const [form, kind] of formsOf(verb.lemma)) {
    const known = table.get(form);
    if (!known) table.set(form, { kind, verbs: [verb] });
    else if (!known.verbs.includes(verb)) known.verbs.push(verb);
  }
}

/** What a word form (lower case) may be as a reporting verb, or undefined. */
export const reportingForm = (word: string): VerbForm | undefined => table.get(word);

/** Whether a word form (lower case) may introduce somebody's words. */
export const isReportingForm = (word: string): boolean => table.has(word);

/** The plain verb that a word form (lower case) is of: its first entry without a particle, or undefined. */
export const entryOf = (word: string): ReportingVerb | undefined =>
  table.get(word)?.verbs.find(({ particle }) => particle === '');

/** Past and -ing forms of verbs that say something: other forms are as often nouns. Folded words. */
export const tellingForms: ReadonlySet<string> = new Set(
  reportingVerbs
    .filter(({ act, frames }) => act === 'speech' && (frames.has('that') || frames.has('zero') || frames.has('link')))
    .flatMap(({ lemma }) => {
      const bare = lemma.replace(/e$/u, '');
      const doubled = /[aeiou][bdgmnprt]$/u.test(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
      const past = irregular.get(lemma) ?? [
        lemma.endsWith('y') ? `${lemma.slice(0, -1)}ied` : `${bare}ed`,
        `${doubled}ed`,
      ];
      return [...past, `${bare}ing`, `${doubled}ing`];
    }),
);
