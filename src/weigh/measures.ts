import { convert, type Unit } from 'convert';

/** What a unit is measured in once it is converted, and how many of that one of it is. */
interface Base {
  readonly unit: string;
  readonly times: number;
  /** What is added then: scales of temperature begin at different points. */
  readonly plus: number;
}

/** Units that mean one thing everywhere, by dimension; of time those that are always equally long. A ton, a gallon and a barrel do not, and are compared with their own kind alone. */
const dimensions: Readonly<Record<string, { readonly base: Unit; readonly units: readonly string[] }>> = {
  length: {
    base: 'metre',
    units: ['mile', 'nautical mile', 'yard', 'foot', 'inch', 'kilometre', 'metre', 'centimetre', 'millimetre'],
  },
  area: {
    base: 'square metre',
    units: ['square metre', 'square foot', 'square kilometre', 'square mile', 'square yard', 'acre', 'hectare'],
  },
  mass: { base: 'kilogram', units: ['milligram', 'gram', 'kilogram', 'tonne', 'pound', 'ounce'] },
  duration: { base: 'minute', units: ['second', 'minute', 'hour', 'day', 'week'] },
};

/** Temperatures, as degrees Celsius. */
const temperatures: ReadonlyMap<string, Pick<Base, 'times' | 'plus'>> = new Map([
  ['celsius', { times: 1, plus: 0 }],
  ['fahrenheit', { times: 5 / 9, plus: -160 / 9 }],
]);

/** Speeds, each as a length an hour. */
const speeds: ReadonlyMap<string, Unit> = new Map([
  ['mile per hour', 'mile'],
  ['kilometre per hour', 'kilometre'],
  ['knot', 'nautical mile'],
]);

/** The dimension of a unit and its size in the base of that; null where it is not converted. */
export const baseOf = (unit: string): Base | null => {
  const speed = speeds.get(unit);
  if (speed !== undefined) return { unit: 'speed', times: convert(1, speed).to('metre'), plus: 0 };
  const temperature = temperatures.get(unit);
  if (temperature !== undefined) return { unit: 'temperature', ...temperature };
  for (const [dimension, { base, units }] of Object.entries(dimensions)) {
    if (units.includes(unit)) return { unit: dimension, times: convert(1, unit as Unit).to(base), plus: 0 };
  }
  return null;
};
