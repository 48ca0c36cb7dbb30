import iconv from 'iconv-lite';

/** Charsets of one byte a letter that Cyrillic text is found in. chardet knows no cp866 and mistakes koi8-r for windows-1251 in capitals. */
const CHARSETS = ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'koi8-u', 'x-mac-cyrillic'] as const;

/** How iconv-lite calls what others call otherwise. */
const ICONV_NAME: Readonly<Record<string, string>> = { 'x-mac-cyrillic': 'maccyrillic' };

/**
 * The pairs of letters that Russian uses most (they make about half of all pairs of running text; most of them lead in Ukrainian,
 * Bulgarian and Serbian too). A text read in the wrong charset has its letters exchanged, and few of these.
 */
const PAIRS: ReadonlySet<string> = new Set(
  (
    'ст но то на ен ов ни ра во ко ро по го ос не та пр ре ть ли ал ер он ел ор ет ка ан ри за ес ти ол де ва от ом ил ль от ле ат ем ла во ит ве ми ' +
    'об ин ог од ме ри до тр ло ны ам ск со те ся ам мо им ки да ви ой ый ия ие ых их ии ет ми ир із ть ій ві ки пі'
  ).split(' '),
);

/** Bytes looked at: enough for stable shares, cheap. */
const SAMPLE = 20_000;
/** Fewer letters say nothing. */
const MIN_LETTERS = 12;
/**
 * Share of pairs among the common ones: texts in Russian, Ukrainian and Bulgarian reach .54 and more, read in another charset
 * .14 at most. Only windows-1251 and Mac Cyrillic, which share most small letters, come near each other; there the better of the two counts. */
const MIN_SHARE = 0.25;
/** Cyrillic text is written in bytes above 127 for the most part; Western text has few of them. */
const MIN_HIGH = 0.3;

/** Marks that stand in Cyrillic text; other signs, frames and foreign letters are those of another charset. */
const MARKS = /[\u00a0«»“”„‘’‚–—…№§°©]/;

/** The share of common letter pairs in a decoded text, marked down for capitals inside words and for signs that do not belong there. */
const likeness = (text: string): number => {
  let pairs = 0;
  let common = 0;
  let odd = 0;
  let before = '';
  for (const letter of text) {
    if (/[\u0400-\u04ff]/.test(letter)) {
      const low = letter.toLowerCase();
      if (before !== '') {
        pairs++;
        if (PAIRS.has(before.toLowerCase() + low)) common++;
        if (letter !== low && before === before.toLowerCase()) odd++;
      }
      before = letter;
    } else {
      if (letter > '\u007f' && !MARKS.test(letter)) odd++;
      before = '';
    }
  }
  return pairs < MIN_LETTERS ? 0 : (common - odd) / pairs;
};

/** The one-byte Cyrillic charset that bytes are in, or null where they are no such text. */
export const cyrillicCharset = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    if (byte >= 0x80 || (byte | 0x20) >= 0x61) letters++;
  }
  if (high < MIN_LETTERS || high < MIN_HIGH * letters) return null;
  let best: string | null = null;
  let most = MIN_SHARE;
  for (const charset of CHARSETS) {
    const share = likeness(iconv.decode(sample, ICONV_NAME[charset] ?? charset));
    if (share > most) {
      best = ICONV_NAME[charset] ?? charset;
      most = share;
    }
  }
  return best;
};
