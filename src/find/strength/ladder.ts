import { cover, type Place, type Rung, rungs } from '../../model/index.js';
import { called, type Case } from '../rule.js';
import { type Strength, strengthOf } from './strength.js';

const NAMES: Readonly<Record<Rung, string>> = {
  stated: 'in its own voice',
  attributed: 'as somebody’s word',
  probable: 'as probable',
  possible: 'as possible',
  alleged: 'as hearsay or a charge',
  denied: 'as denied',
};

const wordsOf = (text: string, { rung, held, hedges }: Strength): string => {
  const cues = held.filter(a => a.cue.length > 0).map(a => cover(a.cue));
  const shown = (rung === 'attributed' ? cues : [...cues, ...hedges]).map(
    ({ from, to }) => `“${text.slice(from, to)}”`,
  );
  const unique = [...new Set(shown)];
  return unique.length === 0 ? '' : ` (${unique.join(', ')})`;
};

/** How each of some places tells a claim, the firmest wording first: "Harbour Wire: in its own voice". */
export const ladder = (of: Case, places: readonly Place[]): string[] =>
  places
    .map(place => {
      const { document, ...account } = of.account(place.document);
      const strength = strengthOf({ document, ...account }, place);
      return {
        strength,
        line: `${called(of, document.id)}: ${NAMES[strength.rung]}${wordsOf(document.text, strength)}`,
      };
    })
    .sort((a, b) => rungs.indexOf(a.strength.rung) - rungs.indexOf(b.strength.rung))
    .map(({ line }) => line);
