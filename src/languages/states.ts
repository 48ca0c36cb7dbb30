import type { Language } from './language.js';

/** Letters of a state's name that its adjective keeps at least. */
const LEAST_KEPT = 3;

/** The state that an adjective is of, lower case; null where it is of none. */
export const stateOf = (
  adjective: string,
  { stateAdjectives, stateNames }: Language['places'],
  isState: (name: string) => boolean,
): string | null => {
  const lower = adjective.toLowerCase();
  for (const ending of stateAdjectives) {
    const base = lower.slice(0, lower.length - ending.length);
    if (!lower.endsWith(ending) || base.length < LEAST_KEPT) continue;
    const found = stateNames.map(rest => base + rest).find(isState);
    if (found !== undefined) return found;
  }
  return null;
};
