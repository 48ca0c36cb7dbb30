/** The words of a line in lower case, one space between them and no marks: what two lines are compared by. */
export const bareWords = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
