import { expect, it } from 'vitest';
import { evidence, type Finding } from '../../src/model/index.js';
import { type FindingView, type PairView, type ReportView, type Run, reportView } from '../../src/present/report.js';
import { entities } from '../../src/relate/entities.js';
import { largeCase } from './large.js';
import { accountOf, accounts, at, documentOf, sample } from './sample.js';

const view = reportView(sample);

const textOf = (runs: readonly Run[]): string => runs.map(r => (typeof r === 'string' ? r : textOf(r.runs))).join('');

const idsOf = (runs: readonly Run[]): string[] =>
  runs.flatMap(r => (typeof r === 'string' ? [] : [...(r.id === null ? [] : [r.id]), ...idsOf(r.runs)]));

/** Every link of a view, whatever holds it. */
const hrefs = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(hrefs);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) => (key === 'href' && typeof v === 'string' ? [v] : hrefs(v)));
};

const findingsOf = (v: ReportView): FindingView[] => v.findings.flatMap(g => g.rules.flatMap(r => r.findings));

const pairsOf = (v: ReportView): PairView[] => [...v.origins.families.flatMap(f => f.pairs), ...v.origins.other];

/** Every id that a link of the page may lead to. */
const anchors = (v: ReportView): Set<string> =>
  new Set([
    ...v.questions.map(q => q.id),
    ...findingsOf(v).map(f => f.id),
    ...v.origins.families.map(f => f.id),
    ...pairsOf(v).flatMap(p => [p.id, ...p.rows.map(r => r.id)]),
    ...v.voices.groups.flatMap(g => g.voices.map(one => one.id)),
    ...v.accounts.flatMap(a => [a.id, ...a.blocks.flatMap(b => idsOf(b.runs))]),
  ]);

it('puts the questions worst first', () => {
  expect(view.questions.map(q => q.status)).toEqual(['inconsistent', 'contested', 'open', 'single-origin', 'agreed']);
  expect(view.questions[0]?.violations[0]?.explanation).toEqual([
    '11 dead and 41 survivors make 52, and 53 were aboard',
  ]);
});

it('gathers equal answers in one row, and counts families instead of accounts', () => {
  const died = view.questions.find(q => q.question === 'How many people died?');
  expect(died?.rows.map(r => [r.value, r.accounts, r.families, r.origins])).toEqual([
    ['12', 3, [1, 1, 1], '3'],
    ['11', 2, [2], '1'],
    ['13', 1, [1], '1'],
  ]);
});

it('takes accounts of two families that name one source for one origin at least, two at most', () => {
  const cause = view.questions.find(q => q.question === 'What caused the fire?');
  const ashore = { ...sample.ledger.questions[1]!, id: 'z', groups: [], independent: { min: 1, max: 9 } };
  const answers = [
    ...ashore.answers.filter(a => a.value !== 11),
    ...ashore.answers.filter(a => a.value === 12).map(a => ({ ...a, value: 7 })),
  ];
  const named = answers.map(a => (a.value === 7 ? { ...a, holder: 'the pier master', chain: ['the pier master'] } : a));
  const [tied] = reportView({
    ...sample,
    ledger: { ...sample.ledger, questions: [{ ...ashore, answers: named }] },
  }).questions;
  expect(tied?.rows.find(r => r.value === '7')?.origins).toBe('1–3');
  expect(cause?.rows[0]?.origins).toBe('1–2');
});

it('says who says it, through whom, and how surely', () => {
  const cells = view.questions.flatMap(q => q.rows.flatMap(r => r.cells));
  expect(cells.map(c => c.through)).toContain('Teskian Wire Service, citing harbour office');
  expect(cells.filter(c => c.derived).map(c => c.excerpt.exact)).toEqual([
    'Twelve people died and 41 were brought ashore alive',
  ]);
  expect(cells.map(c => c.certainty)).toContain('as probable');
});

it('has a target in the reader for every link', () => {
  const known = anchors(view);
  const inside = hrefs(view).filter(h => h.startsWith('#'));
  expect(inside.length).toBeGreaterThan(80);
  expect(inside.filter(h => !known.has(h.slice(1)))).toEqual([]);
});

it('quotes exactly the words of the account', () => {
  for (const { sides } of findingsOf(view)) {
    for (const { refs, account, words } of sides) {
      const { text } = accounts[account.number - 1]!.document;
      const whole = words.map(w => w.text).join('');
      expect(text).toContain(whole.replace(/^…|…$/g, ''));
      const marked = words.filter(w => w.marked).map(w => w.text);
      const spans = refs.map(r => r.href.split('-').slice(1).map(Number));
      expect(marked).toEqual(spans.map(([from, to]) => text.slice(from, to)));
    }
  }
});

it('makes one quotation of sides that stand close together in one paragraph', () => {
  const [first] = findingsOf(view);
  expect(first?.sides.map(s => s.words.map(w => (w.marked ? `[${w.text}]` : w.text)).join(''))).toEqual([
    '[Eleven people died and 41 survived] when fire broke out on the car deck of the Varonian ferry Alder Queen, [which had 53 people aboard], according to the harbour office in Port Sellin.',
  ]);
});

it('links the accounts that a sentence names by their files', () => {
  const message = 'accounts/teskian-wire.txt differs from accounts/varon-radio.txt, not from xaccounts/nabaa.txt.';
  const [told] = findingsOf(reportView({ ...sample, findings: [{ ...sample.findings[0]!, message }] }));
  expect(told?.message).toEqual([
    { href: '#a2', label: 'A2' },
    ' differs from ',
    { href: '#a4', label: 'A4' },
    ', not from xaccounts/nabaa.txt.',
  ]);
});

it('shows every block of an account whole', () => {
  for (const [i, { blocks }] of view.accounts.entries()) {
    const { document } = accounts[i]!;
    expect(blocks.map(b => textOf(b.runs))).toEqual(document.blocks.map(b => document.text.slice(b.from, b.to)));
  }
});

it('leaves out a finding whose words do not stand where it says, and says so', () => {
  const [first] = sample.findings;
  const forged: Finding = { ...first!, sides: [{ ...first!.sides[0], exact: 'Nobody died' }] };
  const { findings, leftOut } = reportView({ ...sample, findings: [forged] });
  expect(findings).toEqual([]);
  expect(leftOut).toEqual([expect.stringContaining('1 finding left out')]);
});

it('leaves out places that no account has, and says so', () => {
  const [first, ...rest] = sample.ledger.questions;
  const answers = [{ ...first!.answers[0]!, from: 9000, to: 9001 }, ...first!.answers.slice(1)];
  const { leftOut } = reportView({
    ...sample,
    ledger: { ...sample.ledger, questions: [{ ...first!, answers }, ...rest] },
  });
  expect(leftOut).toEqual([expect.stringContaining('1 place left out')]);
});

it('shows how the texts of a family may hang together, every connection with its reasons and the two side by side', () => {
  const [family] = view.origins.families;
  expect(family?.stemma.lines.map(l => [l.account?.name, l.parent, l.draws])).toEqual([
    ['Teskian Wire Service', null, 'undetermined'],
    ['North Shore Weekly', 0, 'on-parent'],
  ]);
  expect(family?.stemma.edges.map(e => [e.told, e.basis, e.href])).toEqual([
    ['A3 draws on A2', [['credit line']], '#p2-3'],
  ]);
});

it('counts nothing with the stemma', () => {
  const pairs = sample.links.pairs.map(p => ({
    ...p,
    direction: 'undetermined' as const,
    containment: [0, 0] as const,
  }));
  const other = reportView({ ...sample, links: { ...sample.links, pairs } });
  expect(other.origins.families[0]?.stemma).not.toEqual(view.origins.families[0]?.stemma);
  expect([other.counts, other.origins.origins]).toEqual([view.counts, view.origins.origins]);
  expect(other.questions).toEqual(view.questions);
});

it('says why the case has so many independent origins', () => {
  expect([view.origins.origins, view.origins.because]).toEqual([
    '3–5',
    'A2 and A3 count as one at most; 4 accounts that share narration with no other count as one each.',
  ]);
});

it('tells dates without a year apart from the others, and puts parts of the day in order', () => {
  expect(view.timeline.dated.map(w => w.when)).toEqual([
    'summer 2030',
    'January 2031',
    '5 March 2031',
    '5 March 2031, evening',
    '5 March 2031, 19:42',
    '5 March 2031, 20:31',
    '6 March 2031',
    '7 March 2031',
    '8 March 2031',
  ]);
  expect(view.timeline.undated.map(w => [w.when, w.candidates])).toEqual([
    ['January (no year given)', ['January 2031', 'January 2030']],
    ['5 March (no year given), evening', ['5 March 2031, evening']],
  ]);
});

it('keeps voices without a name apart', () => {
  const inGroup = (id: string) => view.voices.groups.find(g => g.id === `voices-${id}`)?.voices.map(v => v.name);
  expect(inGroup('named')?.[0]).toBe('Lise Morrowind');
  expect(inGroup('hidden')).toEqual([
    'two people close to the inquiry',
    'A source in the harbour office, who asked not to be named',
    'Some observers',
  ]);
});

it('links no address but http and https', () => {
  const byName = new Map(view.accounts.map(a => [a.account.name, a.url]));
  expect(byName.get('North Shore Weekly')).toEqual({ text: 'javascript:alert(1)', href: null });
  expect(byName.get('The Melune Harbour Gazette')?.href).toBe('https://gazette.example/alder-queen');
});

it('gives equal views for equal input', () => {
  expect(JSON.stringify(reportView(sample))).toBe(JSON.stringify(view));
});

it('stands an empty case', () => {
  const empty = reportView({
    ...sample,
    accounts: [],
    findings: [],
    ladders: [],
    problems: [],
    links: { passages: [], pairs: [], families: [], statements: [], echoes: [], entities: [] },
    ledger: {
      questions: [],
      differences: [],
      violations: [],
      disorders: [],
      positions: [],
      shifts: [],
      origins: { families: [], independent: { min: 0, max: 0 } },
    },
  });
  expect(empty.counts).toEqual({ accounts: 0, words: 0, families: 0, origins: '0' });
  expect(empty.leftOut).toEqual([]);
});

it('cuts long words in the middle, keeping both ends', () => {
  const long = `Begins here ${'and goes on '.repeat(200)}and ends there`;
  const document = documentOf('long', {}, [['paragraph', long]]);
  const finding: Finding = { ...sample.findings[0]!, sides: [evidence(document, at(long, long))] };
  const [shown] = findingsOf(reportView({ ...sample, accounts: [accountOf(document)], findings: [finding] }));
  const exact = shown?.sides[0]?.words[0]?.text ?? '';
  expect(exact.length).toBeLessThan(720);
  expect(exact).toMatch(/^Begins here .*…[^…]*and ends there$/);
});

it('shows large cases in part and says what is missing', () => {
  const large = reportView(largeCase(400));
  const abridged = large.accounts.filter(a => a.abridged);
  expect(abridged.length).toBeGreaterThan(0);
  expect(large.leftOut.join(' ')).toContain(`${String(abridged.length)} accounts shown only in the paragraphs`);
  const known = anchors(large);
  expect(hrefs(large).filter(h => h.startsWith('#') && !known.has(h.slice(1)))).toEqual([]);
});

it('keeps the list of voices within bounds, and every one of five thousand by name', () => {
  const names = Array.from(
    { length: 5000 },
    (_, i) => `Person${String(i).replace(/\d/g, d => 'abcdefghij'[Number(d)] ?? '')} Holm`,
  );
  const text = names.map(name => `${name} said so.`).join(' ');
  const document = documentOf('many', {}, [['paragraph', text]]);
  const attributions = names.map(name => {
    const { from, to } = at(text, `${name} said so`);
    const source = { from, to: from + name.length };
    return {
      ...sample.accounts[0]!.annotations.attributions[0]!,
      source: [source],
      cue: [],
      content: [{ from: source.to + 1, to }],
      speaker: name,
      chain: [name],
    };
  });
  const accounts = [accountOf(document, { attributions })];
  const links = {
    passages: [],
    pairs: [],
    families: [['many']],
    statements: [],
    echoes: [],
    entities: entities(accounts, [['many']]),
  };
  const ledger = { ...sample.ledger, questions: [], violations: [], disorders: [] };
  const { voices, leftOut } = reportView({
    ...sample,
    accounts,
    links,
    ledger,
    findings: [],
    ladders: [],
    problems: [],
  });
  const [group] = voices.groups;
  expect(voices.count).toBe(5000);
  expect(group?.voices.length).toBeLessThanOrEqual(60);
  expect((group?.voices.length ?? 0) + (group?.rest.length ?? 0) + voices.more).toBe(5000);
  expect(leftOut.join(' ')).toContain('voices heard in few accounts are not listed');
});
