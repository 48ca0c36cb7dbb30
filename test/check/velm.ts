import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Account, Note } from '../../src/model/index.js';
import { checkDraft, crossread } from '../../src/pipeline.js';
import type { Weighed } from '../../src/present/analysis.js';
import '../../src/ready.js';

const account = (
  id: string,
  outlet: string | undefined,
  published: string | undefined,
  paragraphs: readonly string[],
): Account => annotate(ingestRow({ id, text: paragraphs.join('\n\n'), outlet, published, language: 'en' }));

/** Accounts of an invented fire, each by another hand. */
const accounts: readonly Account[] = [
  account('courier', 'The Upland Courier', '2031-03-06', [
    'A fire at the paper mill in Velm killed 12 people on 5 March 2031. There were 64 people in the building when it broke out.',
    '“The doors were locked from the outside, and the alarm was not heard on the upper floor,” said Maria Ortiz, who leads the fire brigade.',
    'The owners, who live in Brann, claimed that strikers had raided the Ansel depot in February.',
  ]),
  account('radio', 'Radio Lindwater', '2031-03-09', [
    'The death toll has risen: 15 people died in the fire at the Velm paper mill on March 5, 2031, and 49 survived.',
    'Maria Ortiz, head of the fire brigade, said: “The doors were locked from the outside, and the alarm was not heard on the upper floor. If the pumps had been serviced, we would have had water in the hall.”',
    'The mill’s electrician, Odo Fenn, said that the fire was caused by a short circuit.',
    'In all 64 people were in the building, the brigade said. The strikers deny that they raided the Ansel depot.',
  ]),
  account('sluice', 'Evening Sluice', '2031-03-10', [
    'Velm mourns. Fifteen people died when the paper mill burned on 5 March 2031. Another nine people were injured, according to the clinic.',
    '“No child of this valley will walk past that gate again without a shiver,” said Lena Ostrow, a teacher.',
    'Ostrow said the night shift had asked for a second staircase for three years.',
  ]),
  account('vey', 'Vey Gazette', '2031-03-11', [
    'Of the people who were working in the mill, 49 survived the fire and 15 people died. Five of the injured are still in hospital.',
    'The fire may have started in a drying cabinet on the ground floor of the old hall.',
    'Jon Rell, who owns the mill, told the council that the insurance “covers the walls and not the workers”.',
    'The brigade’s report suggested that two of the four hydrants in the yard had frozen during the night.',
    'Jon Rell said that the fire was caused by arson. Maria Ortiz denied that the fire was caused by arson.',
    'Nurse Hanna Brod said that the clinic in Ansel had turned away three lorries of bandages that morning.',
  ]),
];

/** What is known of the fire. */
export const velm: Weighed = crossread('Velm', accounts);

/** A draft of these paragraphs. */
export const draftOf = (paragraphs: readonly string[], published: string | undefined = '2031-03-12'): Account =>
  account('draft', undefined, published, paragraphs);

/** The notes on a draft of these paragraphs. */
export const notesOn = (paragraphs: readonly string[], published?: string): Note[] =>
  checkDraft(draftOf(paragraphs, published), velm);

/** A note as a test names it: rule, level, and the words of the draft. */
export const told = ({ rule, level, at }: Note): string => `${rule} (${level}): ${at.exact}`;
