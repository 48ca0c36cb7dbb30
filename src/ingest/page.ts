import { parseHTML } from 'linkedom';

/** A parsed page. Nothing of it is ever run, fetched or shown. */
export type Page = globalThis.Document;

/**
 * A page from its source. linkedom makes no html, head and body where the source leaves them out, so they are put in: a piece of a page
 * reads like a whole one.
 */
export const parsePage = (html: string): Page => {
  const bare = html.replace(/^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!doctype[^>]{0,500}>)?/i, '');
  const whole = /<html[\s>]/i.test(bare.slice(0, 20_000)) ? bare : `<html><head></head><body>${bare}</body></html>`;
  return (parseHTML(`<!doctype html>${whole}`) as unknown as { document: Page }).document;
};
