import type { Pair, Passage } from '../model/index.js';
import { list } from '../text/list.js';
import { called, type Rule } from './rule.js';

/** Passages of a pair shown as proof, the longest first. */
const SHOWN = 3;

const length = ({ left }: Passage): number => left.to - left.from;

/** For every account its closest relative: enough to join a family, and a hundred copies do not make five thousand findings. */
const closest = (pairs: readonly Pair[]): readonly Pair[] => {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    for (const id of [pair.left, pair.right]) {
      const known = best.get(id);
      if (!known || Math.max(...pair.containment) > Math.max(...known.containment)) best.set(id, pair);
    }
  }
  return [...new Set(best.values())];
};

/** Up to this many accounts every related pair of a family is shown. */
const SMALL_FAMILY = 5;

/** Two accounts tell in the same rare words what neither quotes, so that they do not stand for two origins. */
export const sharedNarration: Rule = {
  id: 'shared-narration',
  find: of =>
    of.links.families.flatMap(family => {
      const members = new Set(family);
      const related = of.links.pairs.filter(
        p => p.label !== 'independent' && members.has(p.left) && members.has(p.right),
      );
      return (family.length > SMALL_FAMILY ? closest(related) : related).flatMap(pair => {
        const passages = of.links.passages
          .filter(p => p.kind === 'narration' && p.left.document === pair.left && p.right.document === pair.right)
          .sort((a, b) => length(b) - length(a));
        const [first, ...more] = passages.slice(0, SHOWN).flatMap(p => [p.left, p.right]);
        if (!first) return [];
        const share = pair.containment.map(c => `${String(Math.round(100 * c))} %`);
        return [
          {
            level: 'note' as const,
            message: `${list([called(of, pair.left), called(of, pair.right)])} share narration and do not stand for two origins.`,
            sides: [first, ...more] as const,
            because: [
              `${String(passages.length)} shared ${passages.length === 1 ? 'passage' : 'passages'} of narration; ${share[0] ?? ''} and ${share[1] ?? ''} of the words`,
              ...pair.basis,
            ],
            otherReadings: [
              'both used the same agency text or press release',
              'one wrote with the other’s consent',
              'the same author wrote for both',
            ],
          },
        ];
      });
    }),
};
