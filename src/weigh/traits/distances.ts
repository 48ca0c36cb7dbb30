import { languageOf } from '../../languages/index.js';
import { baseOf } from '../measures.js';
import { isOnly, type Told, type Trait, traitAt } from './trait.js';

/** How far off a place is: "the Customs House, 170 metres from the hotel"; "a checkpoint at the bridge, three kilometres below the village". */
export const distanceAt = (told: Told): Trait | null => {
  const { account, quantity, ahead, after } = told;
  const { nouns, traits } = languageOf(account.document.language);
  const base = quantity.unit === null ? null : baseOf(quantity.unit);
  if (base?.unit !== 'length') return null;
  const from = traits.measuredFrom.exec(after);
  const place = traits.placeAhead.exec(ahead)?.[1];
  if (from === null || place === undefined) return null;
  const isNamed = /^\p{Lu}/u.test(place);
  const head = place.split(/\s+/u).at(-1) ?? place;
  if (nouns.singular(head.toLowerCase()) !== head.toLowerCase() && !isNamed) return null;
  if (!isNamed && !isOnly(account, head)) return null;
  const origin = from[1]?.toLowerCase() ?? '';
  const thing = place.toLowerCase();
  return traitAt(
    told,
    {
      key: `distance|${isNamed ? thing : head}`,
      from: origin,
      name: isNamed && origin !== '' ? thing : null,
      shown: [place],
      question: traits.howFar(
        `the ${place}`,
        origin === '' || /^\p{Lu}/u.test(from[1] ?? '') ? (from[1] ?? '') : `the ${origin}`,
      ),
    },
    { times: base.times, measured: true },
  );
};

/** How deep the water is where a wreck lies: "The depth of water was 47 metres", "lies in 24 metres of water". */
export const depthAt = (told: Told): Trait | null => {
  const { account, quantity, ahead, after } = told;
  const { traits } = languageOf(account.document.language);
  const base = quantity.unit === null ? null : baseOf(quantity.unit);
  const isDepth = traits.depthAhead.test(ahead) || (traits.wreckAhead.test(ahead) && traits.waterBehind.test(after));
  if (base?.unit !== 'length' || !isDepth) return null;
  return traitAt(
    told,
    { key: 'depth|water', from: '', name: null, question: traits.howDeep, shown: [] },
    { times: base.times, measured: true },
  );
};
