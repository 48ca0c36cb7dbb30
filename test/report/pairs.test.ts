import { expect, it } from 'vitest';
import { evidence, type Links, type Passage } from '../../src/model/index.js';
import { type PairView, type ReportView, reportView } from '../../src/present/report.js';
import { accountOf, at, documentOf, sample } from './sample.js';

const pairsOf = (v: ReportView): PairView[] => [...v.origins.families.flatMap(f => f.pairs), ...v.origins.other];

const view = reportView(sample);

/** Accounts of so many sentences, every one of which all of them have. */
const copies = (size: number, sentences: number): ReportView => {
  const lines = Array.from({ length: sentences }, (_, i) => `Sentence ${String(i)} was told in the very same words.`);
  const documents = Array.from({ length: size }, (_, i) =>
    documentOf(`d${String(i)}`, { outlet: `Outlet ${String(i)}` }, [['paragraph', lines.join(' ')]]),
  );
  const passages: Passage[] = documents.flatMap((left, i) =>
    documents.slice(i + 1).flatMap(right =>
      lines.map(
        (line): Passage => ({
          left: { document: left.id, ...at(left.text, line) },
          right: { document: right.id, ...at(right.text, line) },
          score: 1,
          kind: 'narration',
          direction: 'undetermined',
          basis: [],
        }),
      ),
    ),
  );
  const families = [documents.map(d => d.id)];
  const links: Links = { passages, pairs: [], families, statements: [], echoes: [], entities: [] };
  const origins = { families, independent: { min: 1, max: 1 } };
  return reportView({
    ...sample,
    accounts: documents.map(d => accountOf(d)),
    links,
    ledger: { questions: [], differences: [], violations: [], disorders: [], positions: [], shifts: [], origins },
    findings: [],
    ladders: [],
    problems: [],
  });
};

it('shows every two accounts that share words, and says what they share', () => {
  expect(pairsOf(view).map(p => [p.id, p.shares])).toEqual([
    ['p2-3', '2 passages of narration'],
    ['p1-5', '1 quotation'],
    ['p1-3', '1 fact in the same words'],
  ]);
});

it('numbers passages in the order of the left account, and tells what differs word by word', () => {
  const [pair] = pairsOf(view);
  expect(pair?.rows.map(r => [r.id, r.number])).toEqual([
    ['p2-3-1', 1],
    ['p2-3-2', 2],
  ]);
  const [first] = pair?.rows ?? [];
  const marked = (side: 'left' | 'right') =>
    first?.[side].parts.filter(p => p.how !== 'same').map(p => `${p.how} ${p.text}`.trim());
  expect(marked('left')).toEqual(['gap', 'only Varonian', 'altered had', 'only aboard']);
  expect(marked('right')).toEqual(['only a', 'gap', 'altered carried', 'gap']);
});

it('says who draws on whom and names the sides of a reason', () => {
  const [pair] = pairsOf(view);
  expect([pair?.direction, pair?.drawn]).toEqual(['A3 draws on A2', 'right']);
  expect(pair?.rows[0]?.basis[0]).toEqual([{ href: '#a3', label: 'A3' }, ' credits ', { href: '#a2', label: 'A2' }]);
});

it('gives a reason of the pair once, not with every passage', () => {
  const reason = 'both give credit to a third';
  const links: Links = {
    ...sample.links,
    pairs: sample.links.pairs.map(p => ({ ...p, basis: [reason] })),
    passages: sample.links.passages.map(p => ({ ...p, basis: ['12 words the same', reason] })),
  };
  const [pair] = pairsOf(reportView({ ...sample, links }));
  expect(pair?.basis).toEqual([[reason]]);
  expect(pair?.rows.map(r => r.basis)).toEqual([[['12 words the same']], [['12 words the same']]]);
});

it('leads from an account and from shared words in it to the two side by side', () => {
  const harbour = view.accounts[0];
  expect(harbour?.beside.links.map(b => [b.href, b.account.number])).toEqual([
    ['#p1-5', 5],
    ['#p1-3', 3],
  ]);
  expect(harbour?.blocks.flatMap(b => b.beside.links.map(s => [b.number, s.href, s.passage]))).toEqual([
    [2, '#p1-3-1', 1],
    [3, '#p1-5-1', 1],
  ]);
});

it('leads from a finding to its accounts side by side, at its words where both have them', () => {
  const [first] = sample.findings;
  const sides = sample.links.passages[2];
  const proof = (place: Passage['left']) => {
    const { document } = sample.accounts.find(a => a.document.id === place.document)!;
    return evidence(document, { from: place.from + 3, to: place.from + 10 });
  };
  const quoted = { ...first!, id: 'z', sides: [proof(sides!.left), proof(sides!.right)] as const };
  const found = reportView({ ...sample, findings: [...sample.findings, quoted] }).findings.flatMap(g =>
    g.rules.flatMap(r => r.findings.map(f => [f.ruleName, f.beside?.href ?? null, f.beside?.passage ?? null])),
  );
  expect(found).toEqual([
    ['Parts do not add up', null, null],
    ['Parts do not add up', '#p1-5-1', 1],
    ['Altered quotation', null, null],
    ['Conflicting count', null, null],
    ['Lost hedge', '#p1-3', 0],
    ['Vague attribution', null, null],
  ]);
});

it('sets out the longest passages of a pair, links all, and says so', () => {
  const [pair] = pairsOf(copies(2, 30));
  expect(pair?.rows).toHaveLength(12);
  expect(pair?.ties).toHaveLength(30);
  expect(pair?.leftOut).toBe(
    '18 more passages of these two are not set out here; both texts in full have them linked.',
  );
});

it('does not grow with the square of the accounts, and says what is left out', () => {
  const [some, many] = [copies(40, 4), copies(120, 4)];
  for (const v of [some, many]) {
    expect(pairsOf(v)).toHaveLength(30);
    expect(v.leftOut.join(' ')).toContain('cannot be opened side by side');
  }
  expect(many.origins.families[0]?.morePairs).toBe((120 * 119) / 2 - 30);
});

it('says which passages are linked nowhere', () => {
  const [pair] = pairsOf(copies(2, 160));
  expect(pair?.ties).toHaveLength(150);
  expect(pair?.unlinked).toBe(10);
  expect(pair?.leftOut).toContain('10 of them are not linked in both texts either');
});
