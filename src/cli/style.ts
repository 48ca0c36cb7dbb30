import type { Style } from '../present/style.js';
import { printable } from './printable.js';

const CODES = { heading: ['1', '22'], quote: ['36', '39'], faint: ['2', '22'] } as const;
type Part = keyof typeof CODES;

/** First of the private characters that stand for colours while the text is made safe. */
const PRIVATE = 0xe000;
const PRIVATE_END = 0xf8ff;

/** Private characters that do not stand in `text`. */
const unused = (text: string, count: number): string[] => {
  const found: string[] = [];
  for (let code = PRIVATE; code <= PRIVATE_END && found.length < count; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) found.push(character);
  }
  return found;
};

/** Whether to use colours on a stream: only on a terminal, and not where NO_COLOR asks for none (no-color.org). */
export const wantsColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): boolean =>
  stream.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';

/**
 * A text, fit for a terminal: nothing that an account contains reaches it unescaped. Colours are put in after that, in place of
 * characters that the text does not have.
 */
export const terminalText = (write: (style?: Style) => string, colour: boolean): string => {
  const safe = (text: string): string => text.split('\n').map(printable).join('\n');
  const plain = write();
  const parts = Object.keys(CODES) as Part[];
  const marks = unused(plain, parts.length * 2);
  if (!colour || marks.length < parts.length * 2) return safe(plain);
  const mark = (part: Part, end: 0 | 1): string => marks[parts.indexOf(part) * 2 + end] ?? '';
  const set =
    (part: Part) =>
    (text: string): string =>
      `${mark(part, 0)}${text}${mark(part, 1)}`;
  const style: Style = { heading: set('heading'), quote: set('quote'), faint: set('faint') };
  let text = safe(write(style));
  for (const part of parts) {
    for (const end of [0, 1] as const) text = text.replaceAll(mark(part, end), `\u001b[${CODES[part][end]}m`);
  }
  return text;
};
