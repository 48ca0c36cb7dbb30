import { describe, expect, it } from 'vitest';
import type { Account, Links } from '../../src/model/index.js';
import { comparePairs, relate } from '../../src/relate/index.js';
import { processorTime } from '../processor-time.js';
import { account } from './accounts.js';

const BURST =
  'Water poured through the lower basin and lifted a row of moored barges onto the towpath before anybody could cut their lines.';
const CHIMNEY =
  'Inspectors who climbed the mill chimney found hairline cracks around the third iron collar and wanted the flue shut before winter.';
const BALLOON =
  'Shepherds found the weather balloon draped over a stone wall with its instruments still ticking in the frost.';
const OTHER = [
  'Beekeepers complain that the new rules reach them too late, since the limes are in bloom.',
  'The choir of Tomsbury lost its organ to woodworm and sings with a harmonium these days.',
  'Oyster beds are closed until further notice after tar oil spilled from a lorry near Ardel.',
  'Nobody has told the duke that his vineyards were sold while he was hunting in the hills.',
];

const textOf = (accounts: readonly Account[], place: { document: string; from: number; to: number }): string =>
  accounts.find(a => a.document.id === place.document)?.document.text.slice(place.from, place.to) ?? '';

const shuffled = <T>(list: readonly T[]): T[] => [...list.slice(2).reverse(), ...list.slice(0, 2)];

const five = [
  account('a', `${BURST}\n${OTHER[0] ?? ''}`),
  account('b', `${OTHER[1] ?? ''}\n${BURST} ${CHIMNEY}`),
  account('c', `${CHIMNEY} ${OTHER[2] ?? ''}`),
  account('d', OTHER[3] ?? ''),
  account('e', ''),
];

describe('relate', () => {
  it('shows the same words at both places of a passage', () => {
    const { passages } = relate(five);
    expect(passages.map(p => [p.left.document, p.right.document, p.kind])).toEqual([
      ['a', 'b', 'narration'],
      ['b', 'c', 'narration'],
    ]);
    for (const p of passages) expect(textOf(five, p.left)).toBe(textOf(five, p.right));
    expect(passages[0]?.score).toBe(1);
    expect(textOf(five, passages[0]?.left ?? { document: '', from: 0, to: 0 })).toBe(BURST.slice(0, -1));
  });

  it('puts every document into exactly one family', () => {
    expect(relate(five).families).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
  });

  it('gives the same bytes whatever the order of its input', () => {
    expect(JSON.stringify(relate(shuffled(five)))).toBe(JSON.stringify(relate(five)));
    expect(JSON.stringify(comparePairs(shuffled(five)))).toBe(JSON.stringify(comparePairs(five)));
  });

  it('finds the same when the parties change names', () => {
    const swap = (text: string): string =>
      text.replace(/Ardel|Tomsbury/gu, name => (name === 'Ardel' ? 'Tomsbury' : 'Ardel'));
    const texts = [
      `Ardel blames Tomsbury for the flood. ${BURST} The envoys of Ardel left the hall at once.`,
      `Tomsbury rejects what Ardel says. ${BURST} The ferry was bound from Ardel to Tomsbury with 40 people.`,
      'The ferry was bound from Ardel to Tomsbury when it sank, and Tomsbury mourns.',
    ];
    const shape = (links: Links): unknown =>
      links.passages.map(p => [p.left.document, p.right.document, p.kind, p.score, p.basis]);
    const plain = relate(texts.map((text, i) => account(String(i), text)));
    const swapped = relate(texts.map((text, i) => account(String(i), swap(text))));
    expect(plain.passages.length).toBeGreaterThan(1);
    expect(shape(swapped)).toEqual(shape(plain));
    expect(swapped.families).toEqual(plain.families);
  });

  it('never reads furniture', () => {
    const [one, two] = ['x', 'y'].map(name => account(name, `${OTHER[name === 'x' ? 0 : 1] ?? ''}\n${BURST}`));
    const dressed = [one, two].map(a => {
      if (a === undefined) throw new Error('two accounts');
      const blocks = a.document.blocks.map((b, i) => (i === 1 ? { ...b, kind: 'furniture' as const } : b));
      return { ...a, document: { ...a.document, blocks } };
    });
    expect(relate(dressed).passages).toEqual([]);
  });

  it('keeps a passage inside its block', () => {
    const links = relate([account('x', `${BURST}\n${CHIMNEY}`), account('y', `${BURST} ${CHIMNEY}`)]);
    expect(links.passages).toHaveLength(2);
    for (const p of links.passages) expect(p.left.to - p.left.from).toBeLessThan(BURST.length + 10);
  });

  it('tells by a score how much of a passage is the same', () => {
    const changed = BURST.replace('moored', 'tethered').replace('anybody', 'the crews');
    const exact = relate([account('x', BURST), account('y', `So. ${BURST}`)]).passages[0];
    const loose = relate([account('x', BURST), account('y', changed)]).passages[0];
    expect(exact?.score).toBe(1);
    expect(loose?.score).toBeLessThan(1);
    expect(loose?.score).toBeGreaterThan(0.8);
  });

  it('lists related pairs only, and all of them to those who ask', () => {
    const { pairs } = relate(five);
    const all = comparePairs(five);
    expect(pairs.map(p => p.left + p.right)).toEqual(['ab', 'bc']);
    expect(all.map(p => p.left + p.right)).toEqual(['ab', 'ac', 'ad', 'ae', 'bc', 'bd', 'be', 'cd', 'ce', 'de']);
    expect(all.filter(p => p.label !== 'independent')).toEqual(pairs);
    for (const p of all) if (p.label === 'independent') expect(p.direction).toBe('undetermined');
  });

  it('measures containment both ways', () => {
    const [pair] = relate([account('x', BURST), account('y', `${BURST} ${OTHER.join(' ')}`)]).pairs;
    expect(pair?.label).toBe('derived');
    expect(pair?.containment[0]).toBe(1);
    expect(pair?.containment[1]).toBeLessThan(0.5);
  });

  it('joins n documents of the same words by neighbours, not by n² passages', () => {
    const copies = Array.from({ length: 300 }, (_, i) =>
      account(`copy ${String(i).padStart(3, '0')}`, `${BURST}\n${CHIMNEY}`),
    );
    const links = relate([...copies, account('z', `${OTHER[0] ?? ''} ${BURST}`)]);
    expect(links.families.map(f => f.length)).toEqual([301]);
    expect(links.passages.length).toBe(299 * 2 + 1);
    const all = comparePairs([...copies.slice(0, 4), account('z', `${OTHER[0] ?? ''} ${BURST}`)]);
    expect(all.map(p => p.label)).toEqual(Array.from({ length: 10 }, () => 'derived'));
  });

  it('bears empty input', () => {
    expect(relate([])).toEqual({ passages: [], pairs: [], families: [], statements: [], echoes: [], entities: [] });
    expect(comparePairs([account('x', '')])).toEqual([]);
  });

  it('bears a megabyte of awkward text', () => {
    const awkward = [
      'ha '.repeat(120_000),
      'a'.repeat(400_000),
      '“'.repeat(100_000),
      '1,234,'.repeat(60_000),
      'x.'.repeat(100_000),
    ];
    for (const text of awkward) {
      const accounts = [account('x', 'One.'), account('y', 'Two.')].map(a => ({
        ...a,
        document: { ...a.document, text, blocks: [{ from: 0, to: text.length, kind: 'paragraph' as const }] },
        annotations: { ...a.annotations, sentences: [{ from: 0, to: text.length }], tokens: [] },
      }));
      expect(processorTime(() => relate(accounts))).toBeLessThan(5000);
    }
  });
});

describe('direction', () => {
  const text = `${BURST} ${CHIMNEY}`;
  const pair = (left: Account, right: Account): string => relate([left, right]).pairs[0]?.direction ?? 'none';

  it('is undetermined unless something says otherwise', () => {
    expect(pair(account('a', text), account('b', text))).toBe('undetermined');
  });

  it('follows a credit line', () => {
    const left = account('a', text, { outlet: 'The Harbour Gazette' });
    expect(
      pair(left, account('b', `${text} As the Harbour Gazette reported, nobody drowned.`, { outlet: 'Upland Mail' })),
    ).toBe('right-from-left');
    expect(pair(left, account('b', `${text} The harbour gazette of old is gone.`, { outlet: 'Upland Mail' }))).toBe(
      'undetermined',
    );
  });

  it('follows dates only with near-total containment', () => {
    const first = account('a', text, { published: '2031-03-09' });
    expect(pair(first, account('b', text, { published: '2031-03-05' }))).toBe('left-from-right');
    expect(pair(first, account('b', text, { published: '2031-03-09' }))).toBe('undetermined');
    expect(
      pair(
        account('a', `${BURST} ${OTHER.join(' ')}`, { published: '2031-03-09' }),
        account('b', `${BURST} ${BALLOON} ${CHIMNEY}`, { published: '2031-03-05' }),
      ),
    ).toBe('undetermined');
    expect(
      pair(
        account('a', text, { published: '2031-03-09T23:30:00+02:00' }),
        account('b', text, { published: '2031-03-09T22:00:00Z' }),
      ),
    ).toBe('right-from-left');
  });

  it('sees a common source through a third account', () => {
    const [l1, l2, l3, l4] = OTHER;
    const links = relate([
      account('a', `${BURST} ${CHIMNEY} ${l1 ?? ''} ${l2 ?? ''}`),
      account('b', `${BURST} ${BALLOON} ${l3 ?? ''} ${l4 ?? ''}`),
      account('c', `${BURST} ${CHIMNEY} ${BALLOON}`),
    ]);
    expect(links.pairs.map(p => [p.left + p.right, p.direction])).toEqual([
      ['ab', 'common-source'],
      ['ac', 'undetermined'],
      ['bc', 'undetermined'],
    ]);
  });
});
