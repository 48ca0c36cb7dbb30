import { describe, expect, it } from 'vitest';
import { genderOfEntity, genderOfName } from '../../src/annotate/mentions/gender.js';
import { soundOf } from '../../src/annotate/mentions/spelling.js';
import { mentions } from '../../src/annotate/mentions.js';
import { quotations } from '../../src/annotate/quotations.js';
import { sentences } from '../../src/annotate/sentences.js';
import { tokens } from '../../src/annotate/tokens.js';
import { genderOf, givenNames, isGivenName } from '../../src/languages/en/given-names.js';
import { languageOf } from '../../src/languages/index.js';
import { noAnnotations } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';
import { documentOf, readText } from './voices.js';

describe('given names', () => {
  it('tell the gender of names of all parts of the world, with diacritics and without', () => {
    for (const name of ['Svitlana', 'Ayşe', 'AYSE', 'Fatima', 'Wanjiru', 'Eun-kyung', 'Haruko', 'Lakshmi', 'Tigist']) {
      expect(genderOf(name), name).toBe('female');
    }
    for (const name of ['Oleksandr', 'Gevorg', 'Khalid', 'Chukwuemeka', 'Seung-ho', 'Kenjiro', 'Suresh', 'Zhanibek']) {
      expect(genderOf(name), name).toBe('male');
    }
  });

  it('leave open what is borne by both, and what is no given name', () => {
    for (const name of ['Andrea', 'Jean', 'Robin', 'Yuki', 'Deniz', 'Harbour', ''])
      expect(genderOf(name), name).toBeNull();
  });

  it('are many, and every part of the world has both', () => {
    const all = new Set(
      Object.values(givenNames).flatMap(({ female, male, either }) => [...female, ...male, ...either]),
    );
    expect(all.size).toBeGreaterThan(1_500);
    for (const { female, male } of Object.values(givenNames))
      expect(Math.min(female.length, male.length)).toBeGreaterThan(50);
    for (const name of all) expect(isGivenName(name), name).toBe(true);
  });
});

describe('the gender of a name', () => {
  it('comes from the given name, wherever it stands, else from the family name', () => {
    expect(genderOfName(languageOf('en'), 'Park Min-jun')).toBe('male');
    expect(genderOfName(languageOf('en'), 'Senna Obrezkova')).toBe('female');
    expect(genderOfName(languageOf('en'), 'Senna Halan')).toBeNull();
  });
});

describe('the gender of a person in a text', () => {
  const of = (text: string): unknown => {
    const found = readText(text).annotations.mentions;
    const person = found.find(m => m.type === 'person');
    return person ? genderOfEntity(languageOf('en'), text, found, person.entity) : 'nobody';
  };

  it('comes from a title, a relation, an apposition or a relative clause', () => {
    expect(of('Mrs Halan opened the gate. Halan left.')).toBe('female');
    expect(of('The gate was opened by her husband Robin Halan.')).toBe('male');
    expect(of('Robin Halan, a spokeswoman for the port, said so.')).toBe('female');
    expect(of('Robin Halan, who lost her boat, said so.')).toBe('female');
  });

  it('is open where nothing tells it', () => {
    expect(of('Robin Halan, an engineer, said so.')).toBeNull();
  });
});

describe('the sound of a name', () => {
  it('is the same for the romanisations of one name', () => {
    for (const [a, b] of [
      ['Dmitriy', 'Dmitry'],
      ['Yevgeniy', 'Evgeny'],
      ['Youssouf', 'Yusuf'],
      ['Gündoğdu', 'Gundogdu'],
      ['al-Ghazzawi', 'Ghazzawi'],
    ] as const) {
      expect(soundOf(a), a).toBe(soundOf(b));
    }
  });

  it('keeps names apart that only look alike', () => {
    for (const [a, b] of [
      ['Maria', 'Mara'],
      ['Lee', 'Li'],
      ['Marina', 'Marta'],
      ['Ivan', 'Ivana'],
    ] as const) {
      expect(soundOf(a), a).not.toBe(soundOf(b));
    }
  });
});

describe('hostile text', () => {
  const SIZE = 300_000;
  const repeated = (words: string): string => words.repeat(Math.ceil(SIZE / words.length)).slice(0, SIZE);
  const distinct = (make: (i: number) => string): string => {
    let text = '';
    for (let i = 0; text.length < SIZE; i += 1) text += make(i);
    return text;
  };

  it.each([
    ['one capitalised word without end', repeated('Ana ')],
    ['capitals only', repeated('THE GATE WAS OPEN AND RUIZ LEFT ')],
    ['particles', repeated('de la van al-')],
    [
      'a family of thousands',
      distinct(i => `Ana${String(i).replace(/\d/g, d => 'abcdefghij'[Number(d)] ?? '')} Ruiz met Ruiz. `),
    ],
    ['brackets', repeated('Board (B')],
    ['letters of other alphabets', repeated('Ñandú ')],
  ])('takes no longer than its length allows: %s', (_, text) => {
    const spent = (of: string): number => {
      const document = documentOf(of);
      let earlier = noAnnotations;
      const language = languageOf('en');
      for (const one of [sentences, tokens, quotations] as const) {
        earlier = { ...earlier, [one.writes]: one.annotate(document, earlier, language) };
      }
      return processorTime(() => mentions.annotate(document, earlier, language));
    };
    const half = spent(text.slice(0, SIZE / 2));
    const whole = spent(text);
    // Twice the text, twice the time; quadratic would be four times. Half a second of grace for a busy machine.
    expect(whole).toBeLessThan(half * 3 + 500);
  });
});
