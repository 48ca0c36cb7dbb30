import { noPeople, people, peopleEndings, statusNouns } from '../../languages/en/casualties.js';

/** Whether a noun names people (or is what the dead are counted by). */
export const isPeople = (unit: string): boolean => {
  const head = unit.split(' ').at(-1) ?? unit;
  if (people.has(head) || statusNouns.has(head)) return true;
  return !noPeople.has(head) && peopleEndings.some(ending => head.endsWith(ending) && head.length > ending.length + 2);
};
