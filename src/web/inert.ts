/** Control codes, and codes that show the words after them in another order than they stand in. White space and marks of direction are none. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

const named = (code: string): string => `⟨U+${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * Makes invisible codes of a rendered page visible and harmless: ⟨U+202E⟩ for one, and � for half a surrogate pair. Markup characters
 * have been escaped before, and none of these stands in the page's own markup, so that what is changed is only words.
 */
export const inert = (html: string): string => html.replace(/\p{Surrogate}/gu, '\ufffd').replace(HIDDEN, named);
