import { jsonLine } from '../text/json-line.js';

/**
 * An object as JSON, in pieces: each of its members on a line of its own, and each item of a list that is a member. It can be read by
 * eye, compared line by line, and written without ever being one string, which has a greatest length.
 */
export function* jsonText(value: object): Generator<string> {
  const members = Object.entries(value) as [string, unknown][];
  yield '{\n';
  for (const [i, [key, member]] of members.entries()) {
    const end = i + 1 < members.length ? ',\n' : '\n';
    if (Array.isArray(member) && member.length > 0) {
      yield `${jsonLine(key)}: [\n`;
      for (const [j, item] of member.entries()) yield `  ${jsonLine(item)}${j + 1 < member.length ? ',' : ''}\n`;
      yield `]${end}`;
    } else {
      yield `${jsonLine(key)}: ${jsonLine(member)}${end}`;
    }
  }
  yield '}\n';
}
