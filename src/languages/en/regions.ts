/** No places: the unions of states among the codes of regions, "Unknown Region", and the whole world. */
const NO_PLACES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'ZZ', '001']);

/** Names in everyday use that the data does not have: former and other official names, and the abbreviations of countries of several words. */
const EVERYDAY = `turkey|holland|burma|macedonia|swaziland|ivory coast|cape verde|czech republic|east timor|the gambia|america|
  usa|u.s.|u.s.a.|u.k.|uae|u.a.e.|drc|dprk|prc|png`;

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode('A'.charCodeAt(0) + i));

/** Codes of countries and territories (ISO 3166-1) and of parts of the world (UN M49), most of them unassigned. */
const codes = [
  ...letters.flatMap(a => letters.map(b => a + b)),
  ...Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0')),
].filter(code => !NO_PLACES.has(code));

/** Names of countries, territories and parts of the world, lower case: all of them alike, by the data that comes with the language. */
export const regionNames: ReadonlySet<string> = new Set([
  ...(['long', 'short'] as const).flatMap(style => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style });
    return codes.flatMap(code => names.of(code)?.toLowerCase().replace(/’/g, "'") ?? []);
  }),
  ...EVERYDAY.split('|').map(name => name.trim()),
]);
