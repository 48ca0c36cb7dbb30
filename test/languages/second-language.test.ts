import { describe, expect, it, vi } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { languageOf, languageOfMost } from '../../src/languages/index.js';
import { languages } from '../../src/languages/list.js';
import type { Account, Block } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { weigh } from '../../src/weigh/index.js';
import '../../src/ready.js';
import { blankDocument } from '../documents.js';
import { spanish } from './spanish.js';

// What adding a language is: a line in the list. Nothing else of the program is changed here.
vi.mock('../../src/languages/list.js', async () => {
  const { english } = await import('../../src/languages/en/index.js');
  const { spanish: second } = await import('./spanish.js');
  return { languages: [english, second] };
});

const read = (id: string, text: string, language: string, published: string | null = '2031-03-06'): Account =>
  annotate(
    blankDocument(id, {
      text,
      language,
      published,
      blocks: [...text.matchAll(/[^\n]+/g)].map(
        (line): Block => ({ kind: 'paragraph', from: line.index, to: line.index + line[0].length }),
      ),
    }),
  );

const SPANISH = `El puente de Orvane se derrumbó el 5 de marzo de 2031.
Al menos 12 personas murieron y unos nueve vecinos esperan, a 3,5 kilómetros del río; 1.200 mineros fueron evacuados ayer.
Tres pasajeros resultaron heridos.`;

const told = ({ document, annotations }: Account): unknown[] =>
  annotations.quantities.map(({ from, to, value, bound, unit, status }) => [
    document.text.slice(from, to),
    bound,
    value,
    unit,
    status,
  ]);

describe('a second language, added to the list and nowhere else', () => {
  it('is found by the tag of a document', () => {
    expect(languages.map(({ code }) => code)).toEqual(['en', 'es']);
    expect(languageOf('es-MX')).toBe(spanish);
    expect(languageOf('ES')).toBe(spanish);
    expect(languageOfMost(['en', 'es', 'es-AR'])).toBe(spanish);
  });

  it('gives its numbers, units, bounds and what became of people', () => {
    expect(told(read('a', SPANISH, 'es'))).toEqual([
      ['Al menos 12 personas', '>=', 12, 'persona', 'dead'],
      ['unos nueve vecinos', '~', 9, 'vecino', null],
      ['3,5 kilómetros', '=', 3.5, 'kilometre', null],
      ['1.200 mineros', '=', 1200, 'minero', 'evacuated'],
      ['Tres pasajeros', '=', 3, 'pasajero', 'injured'],
    ]);
  });

  it('gives its times, resolved as those of any language are', () => {
    const { document, annotations } = read('a', SPANISH, 'es');
    expect(annotations.times.map(t => [document.text.slice(t.from, t.to), t.value])).toEqual([
      ['5 de marzo de 2031', '2031-03-05'],
      ['ayer', '2031-03-05'],
    ]);
  });

  it('gives its happenings and their dates', () => {
    const { document, annotations } = read('a', SPANISH, 'es');
    const words = ({ from, to }: { from: number; to: number }): string => document.text.slice(from, to);
    expect(annotations.events.map(e => [words(e), e.kind, e.dates.map(words)])).toEqual([
      ['derrumbó', 'collapse', ['5 de marzo de 2031']],
    ]);
  });

  it('gives its hedges, those that only a trained model could tell left out', () => {
    const { document, annotations } = read('a', 'Quizás murieron doce mineros, si el túnel se derrumbó.', 'es');
    expect(annotations.hedges.map(h => [document.text.slice(h.from, h.to), h.kind])).toEqual([['Quizás', 'epistemic']]);
    expect(read('a', 'Maybe twelve miners died.', 'es').annotations.hedges).toEqual([]);
  });

  it('gives its documents and happenings, and no name without a model of names', () => {
    const text = 'La alcaldesa Ana Ruiz leyó un informe en Orvane. El informe dijo que el derrumbe fue ayer.';
    const { document, annotations } = read('a', text, 'es');
    expect(annotations.mentions.map(m => [document.text.slice(m.from, m.to), m.type, m.entity])).toEqual([
      ['un informe', 'document', 'informe'],
      ['El informe', 'document', 'informe'],
      ['el derrumbe', 'event', 'collapse'],
    ]);
    expect(read('a', text, 'en').annotations.mentions.map(m => m.name)).toContain('Ana Ruiz');
  });

  it('lets its verbs of saying make speech of a word in quotation marks', () => {
    const uses = (text: string): string[] => read('a', text, 'es').annotations.quotations.map(q => q.use);
    expect(uses('La alcaldesa dijo “nunca”.')).toEqual(['speech']);
    expect(uses('La alcaldesa vio “nunca”.')).toEqual(['scare']);
  });

  it('lets its verbs of saying tell who says what, by rules alone', () => {
    const said = (text: string, language: string): unknown[] => {
      const { document, annotations } = read('a', text, language);
      const words = ({ from, to }: { from: number; to: number }): string => document.text.slice(from, to);
      return annotations.attributions.map(a => [a.source.map(words), a.cue.map(words), a.content.map(words), a.style]);
    };
    const after = '“El puente no era seguro desde enero”, dijo la alcaldesa.';
    expect(said(after, 'es')).toEqual([
      [['la alcaldesa'], ['dijo'], ['“El puente no era seguro desde enero”'], 'direct'],
    ]);
    const clause = 'La alcaldesa dijo que el puente se derrumbó ayer.';
    expect(said(clause, 'es')).toEqual([[['La alcaldesa'], ['dijo'], ['que el puente se derrumbó ayer'], 'indirect']]);
    // Of another language nothing but the marks is read.
    expect(said('“The bridge was not safe,” said the mayor.', 'es')).toEqual([]);
    const alone = '“The bridge was not safe at all in March.”';
    expect(said(alone, 'es')).toEqual([[[], [], [alone], 'direct']]);
    expect(said('The mayor said that the bridge fell.', 'es')).toEqual([]);
  });

  it('reads nothing of the other language, and the other nothing of it', () => {
    expect(told(read('a', 'At least twelve people died, seven miles away.', 'es'))).toEqual([]);
    expect(read('a', 'They left on Monday, two weeks ago.', 'es').annotations.times).toEqual([]);
    expect(told(read('a', 'Al menos doce personas murieron.', 'en'))).toEqual([]);
    expect(told(read('a', 'At least 12 people died.', 'en'))).toEqual([
      ['At least 12 people', '>=', 12, 'person', 'dead'],
    ]);
  });

  it('is weighed: two accounts of one event that do not agree', () => {
    const accounts = [
      read('a', 'El derrumbe fue el 5 de marzo de 2031. 12 personas murieron.', 'es'),
      read('b', 'El derrumbe fue el 5 de marzo de 2031, dijo un vecino. 15 personas murieron.', 'es'),
    ];
    const { questions } = weigh(accounts, relate(accounts));
    expect(questions.map(({ slot, status }) => [slot, status])).toEqual([
      ['count:dead', 'contested'],
      ['date:collapse', 'agreed'],
    ]);
  });

  it('falls back to the first of the list where a language has no pack', () => {
    for (const tag of ['fr', 'und', '', null, undefined, '-', '12']) expect(languageOf(tag)).toBe(languages[0]);
    expect(languageOfMost([])).toBe(languages[0]);
  });
});
