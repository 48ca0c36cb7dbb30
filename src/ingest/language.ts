import { eld } from 'eld/extrasmall';

/** Fewer letters than these are not enough to tell a language by. */
const MIN_LETTERS = 40;
/** Code units that are looked at: more change nothing (bench/README.md), and take longer than all else that is done to a document. */
const SAMPLE = 1000;
/** What is assumed where a text is too short: the language whose words the product knows. */
const ASSUMED = 'en';

/** A BCP 47 tag in its usual form ("en-GB"), or null where it is none. */
export const languageTag = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
};

/** The language of a text by its letters (eld, n-grams), "en" where there are too few of them to tell. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return ASSUMED;
  const { language } = eld.detect(sample);
  return language === '' ? ASSUMED : language;
};
