import { irregular, type ReportingVerb, reportingVerbs } from '../languages/en/reporting.js';

/** How a form of a verb is used: "say" and "says" and "said" have a subject of their own, "saying" may borrow one. */
export type FormKind = 'base' | 'third' | 'past' | 'ing';

/** A form of a reporting verb, with all the entries that it may be. */
export interface VerbForm {
  readonly kind: FormKind;
  readonly verbs: readonly ReportingVerb[];
}

const DOUBLED = /^(?:admit|beg|quip|refer|snap|rebut|dub|chat|rub|plan|hum|forget|regret)$/;

/** Forms of an English verb, by kind, from its dictionary form. */
const formsOf = (lemma: string): readonly (readonly [string, FormKind])[] => {
  const stem = DOUBLED.test(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  const past = irregular[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
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
