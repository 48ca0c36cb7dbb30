import type { Language } from '../../languages/language.js';

/** Whether a noun names people (or is what the dead are counted by). */
export const isPeople = ({ casualties }: Language, unit: string): boolean => {
  const head = unit.split(' ').at(-1) ?? unit;
  if (casualties.people.has(head) || casualties.statusNouns.has(head)) return true;
  return (
    !casualties.noPeople.has(head) &&
    casualties.peopleEndings.some(ending => head.endsWith(ending) && head.length > ending.length + 2)
  );
};
