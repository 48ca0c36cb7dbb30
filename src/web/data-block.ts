/** What no page may hold as it is: what could end the element, and codes that are not seen. JSON tells them by their numbers, so that they come out as they were. */
const ESCAPED = /[<>&\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Data for the page's own script, in an element that no browser runs or shows. */
export const dataBlock = (id: string, data: unknown): string => {
  const json = JSON.stringify(data).replace(ESCAPED, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/json" id="${id}">${json}</` + 'script>';
};
