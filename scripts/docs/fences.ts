/** A fenced block of a Markdown file. */
export interface Fence {
  /** The word after the opening fence: "sh", "console", "text". */
  readonly language: string;
  /** What follows it on that line: "test", "crossread analyze --help"; "" where nothing does. */
  readonly note: string;
  readonly body: string;
}

const FENCED = /^```(\S*)[ \t]*(.*)\n([\s\S]*?)^```[ \t]*$/gm;

/** The fenced blocks of a Markdown file, in their order. */
export const fences = (markdown: string): readonly Fence[] =>
  [...markdown.matchAll(FENCED)].map(([, language = '', note = '', body = '']) => ({
    language,
    note: note.trim(),
    body,
  }));

/** The same file with other words in some blocks: `bodyOf` gives the new body, ending in a line break, or null to leave it. */
export const refill = (markdown: string, bodyOf: (fence: Fence) => string | null): string =>
  markdown.replace(FENCED, (whole, language: string, note: string, body: string) => {
    const fresh = bodyOf({ language, note: note.trim(), body });
    return fresh === null ? whole : whole.slice(0, whole.indexOf('\n') + 1) + fresh + '```';
  });

/** What a Markdown file says outside its fenced blocks. */
export const outside = (markdown: string): string => markdown.replace(FENCED, '');
