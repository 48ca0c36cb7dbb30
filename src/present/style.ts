/** How parts of a text are set off; a terminal with colours brings its own, plain text has none. */
export interface Style {
  heading(text: string): string;
  quote(text: string): string;
  faint(text: string): string;
}

/** Nothing is set off. */
export const plain: Style = { heading: t => t, quote: t => t, faint: t => t };
