import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { evidence } from '../../src/model/index.js';
import { type ReportInput, type ReportView, reportView } from '../../src/present/report.js';
import { builtRenderer } from './built.js';
import { accountOf, at, documentOf } from './sample.js';

let renderReport: (view: ReportView) => string;

beforeAll(async () => {
  renderReport = await builtRenderer();
});

/** Texts that would do something if they were markup, or hide what they say. */
const HOSTILE = [
  '<script>document.title="owned"</script>',
  '</script><img src=x onerror="document.title=1">',
  '</style><style>*{display:none}</style>',
  '<!-- a comment --> and --> the rest',
  '"><a href="javascript:alert(1)">',
  'a\u0000b\u0008c\u007f',
  'safe\u202eevil\u2066',
  'half a \ud83d pair',
  '&lt;b&gt; &amp; {@html x} ${x}',
];

/** The sample with hostile words in every place that holds words. */
const hostile = (words: string): ReportInput => {
  const text = `Before ${words} after`;
  const document = documentOf(
    'hostile',
    {
      name: words,
      title: words,
      outlet: words,
      byline: words,
      url: words,
      published: words,
      language: words,
      sha256: words,
    },
    [
      ['title', text],
      ['paragraph', text],
    ],
  );
  const span = at(document.text, words);
  const place = { document: document.id, ...span };
  const answer = {
    ...place,
    value: words,
    holder: words,
    chain: [words, words],
    polarity: 'asserts',
    certainty: 'unstated',
    derived: false,
  } as const;
  const telling = { ...place, claim: span, rung: 'alleged', by: [span] } as const;
  const account = accountOf(document, {
    times: [{ ...span, type: 'DATE', value: '2031-03-05', candidates: [words] }],
    attributions: [
      {
        source: [span],
        cue: [span],
        content: [span],
        style: 'direct',
        act: 'speech',
        polarity: 'asserts',
        certainty: 'unstated',
        stance: 'neutral',
        sourceType: 'vague',
        speaker: words,
        chain: [words, words],
        confidence: 0.9,
        within: null,
      },
    ],
  });
  return {
    title: words,
    accounts: [account],
    links: {
      passages: [{ left: place, right: place, score: 1, kind: 'stock', direction: 'undetermined', basis: [words] }],
      pairs: [],
      families: [[document.id]],
      entities: [],
      echoes: [],
      statements: [
        {
          id: words,
          speaker: words,
          quotations: [
            { ...place, speaker: words },
            { ...place, speaker: words },
          ],
        },
      ],
    },
    ledger: {
      questions: [
        {
          id: words,
          question: words,
          slot: words,
          scope: words,
          status: 'inconsistent',
          groups: [],
          independent: { min: 1, max: 1 },
          answers: [answer],
        },
      ],
      differences: [],
      disorders: [],
      positions: [],
      shifts: [],
      violations: [
        { kind: 'sum', constraint: words, explanation: words, certain: true, because: [words], places: [place] },
      ],
      origins: { families: [[document.id]], independent: { min: 1, max: 1 } },
    },
    primaries: [],
    unseen: [],
    findings: [
      {
        id: words,
        rule: words,
        level: 'conflict',
        message: words,
        sides: [evidence(document, span)],
        because: [words],
        otherReadings: [words],
      },
    ],
    ladders: [{ tellings: [telling, telling] }],
    problems: [{ where: words, message: words, severity: 'unusable' }],
    version: words,
  };
};

/** Tags of a page, with what stands in their attributes taken out. */
const tagsOf = (html: string): string[] =>
  (html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '<$1>').match(/<[a-z!/][^\s>]*/gi) ?? []).map(t => t.toLowerCase());

const countOf = (tags: readonly string[], tag: string): number => tags.filter(t => t === tag).length;

it.each(HOSTILE)('shows %j as words and nothing else', words => {
  const html = renderReport(reportView(hostile(words)));
  const plain = tagsOf(renderReport(reportView(hostile('plain words'))));
  const tags = tagsOf(html);
  for (const tag of ['<script', '</script', '<style', '</style', '<img', '<!--', '<a', '<b', '<!doctype']) {
    expect([tag, countOf(tags, tag)]).toEqual([tag, countOf(plain, tag)]);
  }
  expect(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.exec(html)).toBeNull();
  expect(/\p{Surrogate}/u.exec(html)).toBeNull();
  const links = [...parseHTML(html).document.querySelectorAll('[href]')].map(a => a.getAttribute('href') ?? '');
  expect(links.filter(href => !/^(?:#|https?:|data:,$)/.test(href))).toEqual([]);
});

it('names the codes that it does not show', () => {
  expect(renderReport(reportView(hostile('safe\u202eevil')))).toContain('safe⟨U+202E⟩evil');
  expect(renderReport(reportView(hostile('a\u0000b')))).toContain('a⟨U+0000⟩b');
});
