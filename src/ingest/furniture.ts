import { pages } from '../languages/pages.js';

/** A longer block is never furniture by its words: it may be prose. */
const MAX_PHRASE = 80;
/** A link to another page carries that page's headline. */
const MAX_LINK = 180;
/** A notice of rights is one line. */
const MAX_NOTICE = 200;

const PHRASES: ReadonlySet<string> = new Set(pages.phrases);
const SHARING: ReadonlySet<string> = new Set(pages.sharing);

const IMAGE = /^!\[([^\]]{0,2000})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)$/;
const LINKED_IMAGE = /^\[!\[([^\]]{0,2000})\]\([^()]{0,2000}\)\]\([^()]{0,2000}\)$/;
const ADDRESS = /^<?(?:https?:\/\/|www\.)[^\s<>]{2,2000}>?$/i;

/** Whether a block only counts, or says where one is. */
const onlyCounts = (words: string): boolean =>
  [...pages.counted, ...pages.position].some(pattern => pattern.test(words));

/** The words of a short block without what is put around them: arrows, brackets, emphasis, a final mark. */
const bare = (block: string): string =>
  block
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©!(]+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .trim();

/** The words that a Markdown image would show where its picture is missing; null where the block is no image. */
export const imageWords = (block: string): string | null => {
  const words = IMAGE.exec(block)?.[1] ?? LINKED_IMAGE.exec(block)?.[1];
  return words === undefined ? null : words.trim();
};

/** Whether a whole block is page furniture by its words: a button, a share link, an image address, a notice of rights. */
export const isFurniture = (block: string): boolean => {
  if (
    imageWords(block) !== null ||
    (block.startsWith('![') && ADDRESS.test(block.slice(block.lastIndexOf('](') + 2, -1)))
  )
    return true;
  if (block.length > MAX_NOTICE) return ADDRESS.test(block);
  if (!/[\p{L}\p{N}]/u.test(block) || ADDRESS.test(block) || pages.rights.some(rights => rights.test(block)))
    return true;
  if (block.length > MAX_LINK) return false;
  const low = block
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  if (pages.openings.some(opening => low.startsWith(opening)) && !/[.!?]["'”’]? \p{L}/u.test(low)) return true;
  if (block.length > MAX_PHRASE) return false;
  const words = bare(block);
  if (PHRASES.has(words) || onlyCounts(words)) return true;
  const each = words.split(/[^\p{L}\p{N}-]+/u).filter(w => w !== '');
  return each.length > 0 && each.every(w => SHARING.has(w));
};
