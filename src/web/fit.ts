/** Characters of scripts that are as wide as they are high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1);

/** As much of a text as `room` narrow characters leave, with "…" where it was cut. */
export const cut = (text: string, room: number): string => {
  const characters = Array.from(text);
  let used = 0;
  const end = characters.findIndex(c => (used += widthOf(c)) > room);
  if (end < 0) return text;
  let kept = '';
  let width = 1;
  for (const character of characters) {
    width += widthOf(character);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** A label in at most `most` lines of `room` narrow characters, broken at spaces; what does not fit is cut. Drawings cannot break lines themselves. */
export const fit = (text: string, room: number, most: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter(word => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (cut(longer, room) === longer) line = longer;
    else if (line === '' || lines.length + 1 === most)
      return [...lines, cut([line, ...words.slice(i)].join(' ').trim(), room)];
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, cut(line, room)];
};
