import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/index.js';
import { account } from './accounts.js';

const FOOTER =
  'The editors of this service check every story before it is printed and are grateful for corrections from attentive readers, who may write to the night desk.';

/** Sixty words that no other of these texts has. */
const body = (i: number): string =>
  `${Array.from({ length: 60 }, (_, k) => `w${String.fromCharCode(97 + (i % 26))}${(i * 61 + k).toString(36)}q`).join(' ')}.`;

const related = (texts: readonly string[]): number =>
  relate(texts.map((text, i) => account(String(i).padStart(3, '0'), text))).pairs.length;

/** Thirty words that no other of these texts has: the footer is two fifths of the whole. */
const short = (i: number): string => `${body(i).split(' ').slice(0, 30).join(' ')}.`;

describe('words that stand under many accounts', () => {
  it('are no narration where a crowd of short accounts has them', () => {
    expect(related(Array.from({ length: 150 }, (_, i) => `${short(i)}\n${FOOTER}`))).toBe(0);
  });

  it('are narration where some short accounts share most of what they have', () => {
    expect(related(Array.from({ length: 12 }, (_, i) => `${short(i)}\n${FOOTER}`))).toBeGreaterThan(0);
  });

  it('are narration where a crowd of accounts is nearly the same', () => {
    const own = (i: number): string => `${body(i).split(' ').slice(0, 5).join(' ')}.`;
    expect(related(Array.from({ length: 150 }, (_, i) => `${own(i)}\n${FOOTER}`))).toBeGreaterThan(0);
  });

  it('are no narration where the accounts share nothing else', () => {
    expect(related(Array.from({ length: 12 }, (_, i) => `${body(i)}\n${FOOTER}`))).toBe(0);
  });

  it('are narration where few accounts have them', () => {
    expect(related(Array.from({ length: 3 }, (_, i) => `${body(i)}\n${FOOTER}`))).toBe(3);
  });
});
