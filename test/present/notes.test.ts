import { describe, expect, test } from 'vitest';
import { notesAnnotations } from '../../src/present/notes/web-annotation.js';
import { notesJson } from '../../src/present/notes/json.js';
import { noteRules } from '../../src/present/notes/rules.js';
import { notesSarif } from '../../src/present/notes/sarif.js';
import { notesText } from '../../src/present/notes/text.js';
import type { CheckedDraft } from '../../src/present/notes/notes.js';
import { lineColumn, lineStarts } from '../../src/text/line-column.js';
import { draftOf, notesOn, velm } from '../check/velm.js';

const PARAGRAPHS = [
  'The fire at the paper mill in Velm 🔥 killed 18 people on 6 March 2031.',
  '“The doors were locked from the inside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
  'The heartless owners sold the mill.',
];
const checked: CheckedDraft = {
  draft: draftOf(PARAGRAPHS).document,
  uri: 'drafts/first%20draft.txt',
  title: 'Velm',
  accounts: velm.accounts,
  notes: notesOn(PARAGRAPHS),
  verbatim: true,
};
const { text } = checked.draft;

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region: Record<
      'startLine' | 'startColumn' | 'endLine' | 'endColumn' | 'charOffset' | 'charLength',
      number
    > & {
      readonly snippet: { readonly text: string };
    };
  };
  readonly id?: number;
  readonly message?: { readonly text: string };
}
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly artifacts: readonly {
      readonly location: { readonly uri: string };
      readonly contents?: { readonly text: string };
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly [Location];
      readonly relatedLocations: readonly Location[];
    }[];
  }[];
}

test('lines and columns are counted from 1, over line breaks of every kind', () => {
  const starts = lineStarts('ab\r\nc\n\rd');
  expect([0, 2, 4, 6, 7].map(at => lineColumn(starts, at))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});

describe('SARIF', () => {
  const log = notesSarif('1.2.3', checked) as Log;
  const [run] = log.runs;
  const results = run?.results ?? [];

  test('is a log of version 2.1.0 with one run of one tool', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver.name).toBe('Crossread');
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(checked.notes.length);
    expect(results.length).toBeGreaterThan(2);
  });

  test('every result names a rule of the driver, a level of the standard and a message', () => {
    for (const { ruleId, ruleIndex, level, message } of results) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
    }
  });

  test('every region is the words of its artifact, by offset and by line and column', () => {
    const texts = new Map([
      ['drafts/first%20draft.txt', text],
      ...velm.accounts.map(({ document }) => [document.name, document.text] as const),
    ]);
    const cut = (of: string, line: number, column: number): number => (lineStarts(of)[line - 1] ?? 0) + column - 1;
    for (const { locations, relatedLocations } of results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { artifactLocation, region } = physicalLocation;
        expect(run?.artifacts[artifactLocation.index]?.location.uri).toBe(artifactLocation.uri);
        const of = texts.get(artifactLocation.uri) ?? '';
        expect(of.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
        expect(cut(of, region.startLine, region.startColumn)).toBe(region.charOffset);
        expect(cut(of, region.endLine, region.endColumn)).toBe(region.charOffset + region.charLength);
      }
      expect(new Set(relatedLocations.map(({ id }) => id)).size).toBe(relatedLocations.length);
    }
  });

  test('carries the text of what is no plain file, so that its places mean something', () => {
    expect(run?.artifacts[0]?.contents).toBeUndefined();
    const other = notesSarif('1.2.3', { ...checked, verbatim: false }) as Log;
    expect(other.runs[0]?.artifacts[0]?.contents?.text).toBe(text);
  });
});

describe('Web Annotation', () => {
  interface Selector {
    readonly type: string;
    readonly exact?: string;
    readonly start?: number;
    readonly end?: number;
  }
  interface Page {
    readonly '@context': string;
    readonly type: string;
    readonly items: readonly {
      readonly id: string;
      readonly type: string;
      readonly body: readonly { readonly type: string; readonly value?: string }[];
      readonly target: { readonly source: string; readonly selector: readonly Selector[] };
    }[];
  }
  const page = notesAnnotations(checked) as Page;

  test('is a page of annotations, one a note, with ids of their own', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.map(({ type }) => type)).toEqual(checked.notes.map(() => 'Annotation'));
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(checked.notes.length);
  });

  test('finds its words by position and by quotation', () => {
    for (const { target } of page.items) {
      const [quote, position] = target.selector;
      expect([quote?.type, position?.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(text.slice(position?.start, position?.end)).toBe(quote?.exact);
    }
  });
});

test('JSON has every note with its words, and the words of the case with their names', () => {
  const { notes, draft } = notesJson('1.2.3', checked);
  expect(draft.name).toBe(checked.draft.name);
  for (const { from, to, exact, sides } of notes) {
    expect(text.slice(from, to)).toBe(exact);
    for (const side of sides) expect(side.name).not.toBe('');
  }
});

test('the terminal shows each place once, with the words of the case below it', () => {
  const shown = notesText(checked);
  expect(shown).toContain('held against “Velm” (4 accounts)');
  expect(shown.match(/^Line /gm)?.length).toBe(new Set(checked.notes.map(n => n.at.from)).size);
  expect(shown).toMatch(/courier: .*\[The doors were locked from the outside/);
  expect(notesText({ ...checked, notes: [] })).toContain('nothing to note');
});

test('every rule that a note can have is described', () => {
  for (const { rule } of checked.notes) expect(noteRules.has(rule)).toBe(true);
});
