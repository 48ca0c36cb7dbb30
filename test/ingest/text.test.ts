import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest, ingestRow } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/index.js';
import { english, russian } from './samples.js';

const read = (text: string, more: Partial<Parameters<typeof ingestRow>[0]> = {}): Document =>
  ingestRow({ id: 'a', text, ...more });
const kinds = (document: Document): readonly string[] =>
  document.blocks.map(b => `${b.kind}: ${document.text.slice(b.from, b.to)}`);

const check = (document: Document): void => {
  let end = 0;
  for (const { from, to } of document.blocks) {
    expect(from).toBeGreaterThanOrEqual(end);
    const words = document.text.slice(from, to);
    expect(words).not.toBe('');
    expect(words.trim()).toBe(words);
    end = to;
  }
};

describe('blocks of plain text', () => {
  it('takes a line for a paragraph where lines are paragraphs', () => {
    const text = `Ferry runs aground\n${english}\nNobody was hurt.\nWho was on watch?\n${english}\nPhotos`;
    expect(kinds(read(text))).toEqual([
      'title: Ferry runs aground',
      `paragraph: ${english}`,
      'paragraph: Nobody was hurt.',
      'heading: Who was on watch?',
      `paragraph: ${english}`,
      'furniture: Photos',
    ]);
  });

  it('joins lines that were set to a width, and leaves headings and items apart', () => {
    const paragraph =
      'The dam above Port Vell failed early on Tuesday after a night of heavy\nrain, the ministry of works said, and at least twelve people were taken\nto hospital with injuries that were not thought to be serious. Nobody\nhad been told to leave.';
    const text = `Dam fails above Port Vell\n\n${paragraph}\n\nWhat comes next\n${paragraph}\n- one thing\n- another thing\n\n${paragraph}\n`;
    expect(kinds(read(text))).toEqual([
      'title: Dam fails above Port Vell',
      `paragraph: ${paragraph}`,
      'heading: What comes next',
      `paragraph: ${paragraph}`,
      'list: one thing',
      'list: another thing',
      `paragraph: ${paragraph}`,
    ]);
  });

  it('does not join short paragraphs or a list of names', () => {
    const short = 'The harbour was closed on Tuesday morning, the mayor said.\n'.repeat(6);
    expect(read(short).blocks).toHaveLength(6);
    const names =
      'Ministry of Works and Harbours, Port Vell Office\nRegional Council of the Lower Calda Valley Towns\n'.repeat(4);
    expect(read(names).blocks).toHaveLength(8);
  });

  it('takes the first of two copies of a caption for furniture, also as the words of an image', () => {
    const caption = 'A crane in the harbour of Calda, 4 March 2031.';
    for (const copy of [caption, `![${caption}](https://paper.example/crane.jpg)`]) {
      expect(kinds(read(`${copy}\n${caption}\nCrane falls in Calda\n${english}`))).toEqual([
        `furniture: ${copy}`,
        `caption: ${caption}`,
        'title: Crane falls in Calda',
        `paragraph: ${english}`,
      ]);
    }
  });

  it('knows captions and credits by the word for a picture', () => {
    const text = `Crane falls\n\nThe crane seen from the pier (Photo: Ben Holt)\n\nPhoto: Ben Holt\n\n${english}`;
    expect(kinds(read(text)).slice(1, 3)).toEqual([
      'caption: The crane seen from the pier (Photo: Ben Holt)',
      'furniture: Photo: Ben Holt',
    ]);
  });

  it('marks furniture as whole blocks only', () => {
    const furniture = [
      'Share',
      'Leave a review',
      '» Read more',
      'Advertisement',
      'https://paper.example/a',
      '© 2031 The Calda Post',
      '* * *',
      '12 comments',
      'Facebook Twitter WhatsApp',
      'Related: Bridge closed',
    ];
    const prose = [
      'Read more than one account before you judge.',
      'Related companies were fined, the court said.',
      'Share prices fell by 4 percent.',
      'Photos of the dam show cracks, she said.',
      'Comments by the minister were not published.',
    ];
    for (const block of furniture)
      expect(kinds(read(`${english}\n\n${block}\n\n${english} Again.`))[1]).toBe(`furniture: ${block}`);
    for (const block of prose)
      expect(kinds(read(`${english}\n\n${block}\n\n${english} Again.`))[1]).toBe(`paragraph: ${block}`);
  });
});

describe('the head of a plain text', () => {
  it.each([
    ['By Ana Ruiz', { byline: 'Ana Ruiz' }],
    ['By Ana Ruiz and Ben Holt', { byline: 'Ana Ruiz and Ben Holt' }],
    ['March 5, 2031', { published: '2031-03-05' }],
    ['Published: 5 March 2031, 10:30 GMT', { published: '2031-03-05' }],
    ['Ana Ruiz, Port Herald, 5 March 2031', { byline: 'Ana Ruiz', outlet: 'Port Herald', published: '2031-03-05' }],
    ['The Calda Post | 2031-03-05', { outlet: 'The Calda Post', published: '2031-03-05' }],
    ['Published 5 March 2031 | Updated 6 March 2031', { published: '2031-03-05', modified: '2031-03-06' }],
  ])('reads %s', (line, said) => {
    const document = read(`Dam fails above Port Vell\n${line}\n\n${english}`);
    expect(document).toMatchObject({ title: 'Dam fails above Port Vell', ...said });
    expect(kinds(document)[1]).toBe(`furniture: ${line}`);
  });

  it.each([
    `PORT VELL, March 5 (Coast Agency) — ${english}`,
    'On 5 March 2031, Ana Ruiz wrote to the ministry.',
    'By Tuesday the water had gone.',
  ])('leaves %s as prose', line => {
    expect(kinds(read(`Dam fails above Port Vell\n\n${line}\n\n${english}`))[1]).toBe(`paragraph: ${line}`);
  });

  it.each([
    'Press release, 5 March 2031',
    'Statement of the spokesman, Colonel Ben Holt, 5 March 2031 (transcript)',
    '5 March 2031, 11:00 Calda time',
    'Calda Press (CP), Port Vell, Wednesday 5 March 2031, 09:20',
    'CP, third lead, Port Vell, 5 March 2031, 11:10',
    'The Calda Post, special evening edition, Wednesday 5 March 2031, closed at 8 p.m.',
    'RADIO CALDA – Morning bulletin, Wednesday 5 March 2031, 7:00',
    'The Calda Post\nWednesday, 5 March 2031, page 2',
    'Harbour magazine, spring number, 5 March 2031',
    'Summary of the final report, published in Port Vell on 5 March 2031',
    'From the Open Lexicon, a free reference work (version of 5 March 2031)',
    'Posted by "Old Hand" on 5 March 2031',
    'posted by Old Hand on Calda Notes, 5 March 2031',
    'Posted by Old Hand | 5 March 2031 | 212 comments',
    'Last revised 5 March 2031.',
    'Presented by the chair, Ana Ruiz, on 5 March 2031',
    'Ana Ruiz spent a week in the valley. Published 5 March 2031',
    '5 March 2031, 23:40. The dam above Port Vell failed on Tuesday.',
    'Port Vell, 5 March 2031 - The dam above the town failed on Tuesday.',
  ])('knows when a text was given out by %s', line => {
    expect(read(`Dam fails above Port Vell\n\n${line}\n\n${english}`)).toMatchObject({
      title: 'Dam fails above Port Vell',
      published: '2031-03-05',
    });
  });

  it.each([
    'Statement on the failure of the dam, 5 March 2031',
    'Loss of the ferry off Port Vell, 5 March 2031',
    'Report on the fire of 5 March 2031',
    'What happened on Wednesday, 5 March 2031',
    'The report, published on 5 March 2031, blames the crew',
    'The law was revised on 5 March 2031 after the fire',
    'Events at the harbour, 3-5 March 2031',
    '5 March 2031 - The day the dam broke',
    'The inquiry into the failure on 5 March 2031',
    'March 5, 2031, 10:31 p.m. The radar shows nothing.',
    'The ship was late. It was 5 March 2031.',
  ])('takes no day from %s', line => {
    expect(read(`Dam fails above Port Vell\n\n${line}\n\n${english}`).published).toBeNull();
  });

  it('takes the day of the last change where there is no other', () => {
    const { published, modified } = read(`Dam fails above Port Vell\nUpdated 6 March 2031, 08:15\n\n${english}`);
    expect([published, modified]).toEqual(['2031-03-06', '2031-03-06']);
  });

  it('finds no title in a paragraph, a quotation, or a lone line', () => {
    for (const first of [english, '“We were never told”', 'The water came at four,']) {
      expect(read(`${first}\n\n${english}`).title).toBeNull();
    }
    expect(read('Dam fails above Port Vell').title).toBeNull();
    expect(read(`Was the dam safe?\n\n${english}`).title).toBe('Was the dam safe?');
  });

  it('believes the row before the text', () => {
    const document = read(`Dam fails\n5 March 2031\n${english}`, {
      title: 'Another title',
      published: '2031-03-07',
      outlet: 'Port Herald',
      url: 'https://h.example/2031/03/04/a',
    });
    expect(document).toMatchObject({ id: 'a', title: 'Another title', published: '2031-03-07', outlet: 'Port Herald' });
    expect(read(english, { url: 'https://h.example/2031/03/04/a' }).published).toBe('2031-03-04');
  });
});

it('keeps a file verbatim but for its mark', async () => {
  const text = `Title 😀 e\u0301\r\n\r\n${russian}\r\n\r\n  x  \u00a0\r\n`;
  const { value } = await ingest({ name: 'a.txt', bytes: Buffer.from(`\ufeff${text}`) });
  expect(value?.text).toBe(text);
  if (value !== null) check(value);
});

it('gives trimmed, ordered blocks that hold every letter of any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      '\u2028',
      ' ',
      '\t',
      'Photos',
      'By Ana Ruiz',
      '- ',
      '1. ',
      '# ',
      '5 March 2031',
      english,
      '😀',
      'e\u0301',
      'Вода',
      '![a](b)',
      '\ufeff',
      '"',
      '.',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), parts => {
      const document = read(parts.join(''));
      expect(document.text).toBe(parts.join(''));
      check(document);
      let outside = '';
      let at = 0;
      for (const { from, to } of document.blocks) {
        outside += document.text.slice(at, from);
        at = to;
      }
      expect((outside + document.text.slice(at)).replace(/\(?\d{1,3}[.)]/g, '')).not.toMatch(/\p{L}/u);
    }),
  );
});
