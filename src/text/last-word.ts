/** The word that a name or a noun phrase ends in, in small letters; empty where it has none. */
export const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? '';
