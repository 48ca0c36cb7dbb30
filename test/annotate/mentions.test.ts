import { describe, expect, it } from 'vitest';
import { readText } from './voices.js';

const entities = (text: string): string[] =>
  readText(text).annotations.mentions.map(m => `${text.slice(m.from, m.to)} = ${m.entity}`);

describe('mentions', () => {
  it('gives all mentions of one person one entity', () => {
    expect(
      entities('Maria Ortiz, a spokeswoman for the mine, left. Ortiz was tired. The spokeswoman gave no figures.'),
    ).toEqual(['Maria Ortiz = maria-ortiz', 'Ortiz = maria-ortiz', 'The spokeswoman = maria-ortiz']);
  });

  it('keeps two persons of one surname apart', () => {
    const { mentions } = readText('Ana Ruiz met Pedro Ruiz.').annotations;
    expect(new Set(mentions.map(m => m.entity)).size).toBe(2);
  });

  it('keeps two reports apart, and a capital from its country', () => {
    const found = entities('An interim report came out in Norway. The final report was read in Oslo.');
    expect(new Set(found.map(line => line.split(' = ')[1])).size).toBe(found.length);
  });

  it('finds a name of the text in a headline that capitalises all its words', () => {
    const found = readText('Mayor Blames Ortiz For The Open Gate At Night\nMaria Ortiz went home.').annotations
      .mentions;
    expect(found.map(m => m.name)).toContain('Maria Ortiz');
    expect(found.map(m => m.name)).not.toContain('Mayor Blames Ortiz');
  });

  it('is in order of place', () => {
    const { mentions } = readText(
      'The report by Dr. Lena Voss reached the Ministry of Works in Karvia on Monday.',
    ).annotations;
    expect(mentions.map(m => m.from)).toEqual(mentions.map(m => m.from).sort((a, b) => a - b));
    expect(mentions.length).toBeGreaterThan(2);
  });
});
