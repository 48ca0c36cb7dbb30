const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Compiled by hand for this project: what people may do with words, and how a text says that they do not.

/** Verbs for what somebody may withhold: with "not", "has yet to", "stopped short of" they report a refusal. Lemmas. */
export const withheld: ReadonlySet<string> = set(
  `name identify confirm acknowledge endorse admit blame comment specify disclose reveal respond accept take apologise apologize concede answer
  elaborate mention explain clarify deny address`,
);

/** Verbs of speech that report a refusal behind "would not" and "has yet to" alone: "did not say" is told by the verb itself. Lemmas. */
export const unsaid: ReadonlySet<string> = set('say tell discuss speak publish reply explain indicate state');

/** Those of them that need no object: "has yet to apologise". */
export const alone: ReadonlySet<string> = set('comment apologise apologize respond reply answer elaborate speak');
