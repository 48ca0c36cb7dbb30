import { describe, expect, it } from 'vitest';
import { isNumberSlip, isSlip } from '../../src/text/slip.js';

describe('a slip of the pen', () => {
  it('changes one figure, or exchanges two', () => {
    expect(isSlip('14', '24')).toBe(true);
    expect(isSlip('57', '75')).toBe(true);
    expect(isSlip('1994', '1949')).toBe(true);
  });

  it('does not change two figures, nor the only one', () => {
    expect(isSlip('14', '23')).toBe(false);
    expect(isSlip('3', '5')).toBe(false);
    expect(isSlip('14', '14')).toBe(false);
    expect(isSlip('14', '140')).toBe(false);
  });

  it('is a nought too many in a number, and keeps the point in its place', () => {
    expect(isNumberSlip(500, 5000)).toBe(true);
    expect(isNumberSlip(2.4, 1.4)).toBe(true);
    expect(isNumberSlip(12.5, 1.25)).toBe(false);
    expect(isNumberSlip(500, 50000)).toBe(false);
    expect(isNumberSlip(31, 13)).toBe(true);
  });
});
