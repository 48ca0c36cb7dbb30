import { convert, type Unit } from 'convert';

/** What a unit is measured in once it is converted, and how many of that one of it is. */
interface Base {
  readonly unit: string;
  readonly times: number;
}

/** Units that mean one thing everywhere, by dimension. A ton, a gallon and a barrel do not, and are compared with their own kind alone. */
const dimensions: Readonly<Record<string, { readonly base: Unit; readonly units: readonly string[] }>> = {
  length: {
    base: 'metre',
    units: ['mile', 'nautical mile', 'yard', 'foot', 'inch', 'kilometre', 'metre', 'centimetre', 'millimetre'],
  },
  area: {
    base: 'square metre',
    units: ['square metre', 'square foot', 'square kilometre', 'square mile', 'square yard', 'acre', 'hectare'],
  },
};

/** Speeds, each as a length an hour. */
const speeds: ReadonlyMap<string, Unit> = new Map([
  ['mile per hour', 'mile'],
  ['kilometre per hour', 'kilometre'],
  ['knot', 'nautical mile'],
]);

/** The dimension of a unit and its size in the base of that; null where it is not converted. */
export const baseOf = (unit: string): Base | null => {
  const speed = speeds.get(unit);
  if (speed !== undefined) return { unit: 'speed', times: convert(1, speed).to('metre') };
  for (const [dimension, { base, units }] of Object.entries(dimensions)) {
    if (units.includes(unit)) return { unit: dimension, times: convert(1, unit as Unit).to(base) };
  }
  return null;
};
