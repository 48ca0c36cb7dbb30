import type { AccountName, Told } from './view.js';

/** Shortest name that is looked for: a shorter one stands in too many words by chance. */
const SHORTEST = 4;

const WORD = /[\p{L}\p{N}]/u;

/** A reader of sentences that name accounts by their files: "A3" with a link stands instead, as it does everywhere in the report. */
export const teller = (
  names: readonly { readonly file: string; readonly account: AccountName }[],
): ((text: string) => Told) => {
  // By their first letters, so that a sentence is read once and not once for every account.
  const byStart = new Map<string, { file: string; account: AccountName }[]>();
  for (const name of names) {
    if (name.file.length < SHORTEST) continue;
    const start = name.file.slice(0, SHORTEST);
    const same = byStart.get(start);
    if (same === undefined) byStart.set(start, [name]);
    else same.push(name);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.file.length - a.file.length);
  return text => {
    const told: Told[number][] = [];
    let done = 0;
    for (let i = 0; i < text.length; i++) {
      if (i > 0 && WORD.test(text.charAt(i - 1))) continue;
      const found = byStart
        .get(text.slice(i, i + SHORTEST))
        ?.find(({ file }) => text.startsWith(file, i) && !WORD.test(text.charAt(i + file.length)));
      if (found === undefined) continue;
      if (i > done) told.push(text.slice(done, i));
      told.push({ href: found.account.href, label: `A${String(found.account.number)}` });
      done = i + found.file.length;
      i = done - 1;
    }
    if (done < text.length) told.push(text.slice(done));
    return told;
  };
};
