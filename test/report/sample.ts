/** An invented case: a fire on a ferry on an invented lake between two invented countries, told by six accounts. */
import {
  type Account,
  type Answer,
  type Attribution,
  type Block,
  type BlockKind,
  type Document,
  type Evidence,
  type Finding,
  type Ladder,
  type Ledger,
  type Links,
  type Passage,
  type Problem,
  type Question,
  type Span,
  type Telling,
  type Time,
  evidence,
  noAnnotations,
} from '../../src/model/index.js';
import { entities } from '../../src/relate/entities.js';
import type { ReportInput } from '../../src/present/report.js';
import { blankDocument } from '../documents.js';

type Kinded = readonly [BlockKind, string];

/** The span of the nth occurrence of words in a text. Throws where they do not stand there. */
export const at = (text: string, words: string, nth = 1): Span => {
  let from = -1;
  for (let i = 0; i < nth; i++) {
    from = text.indexOf(words, from + 1);
    if (from < 0) throw new RangeError(`"${words}" does not stand in the text`);
  }
  return { from, to: from + words.length };
};

/** A document from its blocks. */
export const documentOf = (id: string, fields: Partial<Document>, kinded: readonly Kinded[]): Document => {
  let text = '';
  const blocks: Block[] = kinded.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const from = text.length;
    text += words;
    return { kind, from, to: text.length };
  });
  const by = { maker: 'ingest/text', version: '1', options: '', inputs: [] };
  return blankDocument(id, { name: `${id}.txt`, sha256: id.padEnd(64, '0'), by, ...fields, text, blocks });
};

/** An account with the annotations that are named. */
export const accountOf = (document: Document, annotations: Partial<Account['annotations']> = {}): Account => ({
  document,
  annotations: { ...noAnnotations, ...annotations },
});

interface Told {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly rest?: Partial<Attribution>;
}

const attributed = (text: string, told: readonly Told[]): Attribution[] =>
  told.map(({ source, cue, content, rest }) => ({
    source: source === undefined ? [] : [at(text, source)],
    cue: [at(text, cue)],
    content: [at(text, content)],
    style: content.startsWith('“') ? 'direct' : 'indirect',
    act: 'speech',
    polarity: 'asserts',
    certainty: 'unstated',
    stance: 'neutral',
    sourceType: 'official',
    speaker: source ?? null,
    chain: source === undefined ? [] : [source],
    confidence: 0.9,
    within: null,
    ...rest,
  }));

const counted = (text: string, words: string, value: number, unit: string, status: string | null) => ({
  ...at(text, words),
  value,
  low: value,
  high: value,
  bound: '=' as const,
  unit,
  of: [],
  status,
});

const dated = (text: string, words: string, value: string, candidates: readonly string[] = []): Time => ({
  ...at(text, words),
  type: 'DATE',
  value,
  candidates,
});

const quoted = (text: string, words: string) => {
  const span = at(text, words);
  return { ...span, inner: { from: span.from + 1, to: span.to - 1 }, use: 'speech' as const, depth: 0 };
};

const HARBOUR = documentOf(
  'harbour',
  {
    name: 'accounts/harbour-gazette.txt',
    title: 'Twelve die as fire sweeps the ferry Alder Queen',
    outlet: 'The Melune Harbour Gazette',
    byline: 'By Ines Tallow',
    published: '2031-03-06',
    url: 'https://gazette.example/alder-queen',
  },
  [
    ['title', 'Twelve die as fire sweeps the ferry Alder Queen'],
    [
      'paragraph',
      'Fire broke out on the car deck of the ferry Alder Queen on the evening of 5 March 2031, some four kilometres from the Teskian shore of Lake Melune. Twelve people died and 41 were brought ashore alive, the Varonian lake authority said.',
    ],
    [
      'paragraph',
      '“We heard a dull bang below us, and then the lights went,” said Oren Pasqualt, a passenger who was on the upper deck with his daughter.',
    ],
    [
      'paragraph',
      'Captain Lise Morrowind, who heads the inquiry, said the fire was believed to have started in a lorry with a faulty cooling unit. “We do not rule out other causes at this stage,” she said.',
    ],
    ['furniture', 'Share this story · Print · Leave a comment'],
    [
      'paragraph',
      'Teskia’s transport minister, Davin Orlo, denied that his country’s rescue boats had been held back. “Every boat we had was on the water within eleven minutes,” he said.',
    ],
    ['caption', 'The Alder Queen at Port Sellin last summer.'],
  ],
);

const WIRE = documentOf(
  'wire',
  {
    name: 'accounts/teskian-wire.txt',
    title: 'Alder Queen: 53 aboard, rescue took hours',
    outlet: 'Teskian Wire Service',
    published: '2031-03-06T07:40:00+02:00',
  },
  [
    ['title', 'Alder Queen: 53 aboard, rescue took hours'],
    [
      'paragraph',
      'Eleven people died and 41 survived when fire broke out on the car deck of the Varonian ferry Alder Queen, which had 53 people aboard, according to the harbour office in Port Sellin.',
    ],
    [
      'paragraph',
      'The fire started in a lorry with a faulty cooling unit, Captain Lise Morrowind, head of the Varonian inquiry, said on 6 March. “We rule out other causes at this stage,” she said.',
    ],
    [
      'paragraph',
      'A source in the harbour office, who asked not to be named, claimed that the sprinklers on the car deck had been switched off since January.',
    ],
  ],
);

const NORTH = documentOf(
  'north',
  {
    name: 'accounts/north-shore.html',
    title: 'Ferry fire: what we know',
    outlet: 'North Shore Weekly',
    published: '2031-03-08',
    url: 'javascript:alert(1)',
  },
  [
    ['title', 'Ferry fire: what we know'],
    [
      'paragraph',
      'Eleven people died and 41 survived when a fire broke out on the car deck of the ferry Alder Queen, which carried 53 people, the Teskian Wire Service reported, citing the harbour office in Port Sellin.',
    ],
    [
      'paragraph',
      'The fire was caused by a lorry with a faulty cooling unit. Some observers have asked why the sprinklers on the car deck had been switched off since January.',
    ],
  ],
);

const RADIO = documentOf(
  'radio',
  { name: 'accounts/varon-radio.txt', outlet: 'Varon Public Radio', published: '2031-03-07' },
  [
    [
      'paragraph',
      'The toll of the fire on the Alder Queen has risen to 13 after a woman of 62 died in hospital on Friday. Of the 54 people aboard, 40 came through, the lake authority said.',
    ],
    [
      'paragraph',
      'Investigators are looking into an electrical fault in the ferry’s own generator, two people close to the inquiry said. The authority declined to comment.',
    ],
    [
      'paragraph',
      'The first call for help came at 19:42 on 5 March; the first Teskian boat reached the ferry at 20:31.',
    ],
  ],
);

const LATE = documentOf(
  'late',
  {
    name: 'accounts/sellin-observer.txt',
    title: 'A night on Lake Melune',
    outlet: 'The Sellin Observer',
    published: null,
    language: 'en',
  },
  [
    ['title', 'A night on Lake Melune'],
    [
      'paragraph',
      'Twelve people lost their lives on the evening of 5 March. “We heard a bang below us and the lights went out,” said Oren Pasqualt, who had taken his daughter to the upper deck.',
    ],
    [
      'paragraph',
      'Minister Davin Orlo said that “every boat we had was on the water within an hour”. Fishermen on the pier told a different story: no boat left before half past eight, they said.',
    ],
  ],
);

const ARABIC = documentOf(
  'nabaa',
  {
    name: 'accounts/nabaa.txt',
    title: 'حريق على متن عبّارة في بحيرة ميلون',
    outlet: 'صوت البحيرة',
    published: '2031-03-06',
    language: 'ar',
  },
  [
    ['title', 'حريق على متن عبّارة في بحيرة ميلون'],
    [
      'paragraph',
      'قالت هيئة البحيرة إن 12 شخصا لقوا حتفهم في الحريق الذي اندلع على متن العبّارة «ألدر كوين» مساء 5 مارس 2031.',
    ],
  ],
);

const T = {
  harbour: HARBOUR.text,
  wire: WIRE.text,
  north: NORTH.text,
  radio: RADIO.text,
  late: LATE.text,
  nabaa: ARABIC.text,
};

const harbour = accountOf(HARBOUR, {
  quotations: [
    quoted(T.harbour, '“We heard a dull bang below us, and then the lights went,”'),
    quoted(T.harbour, '“We do not rule out other causes at this stage,”'),
    quoted(T.harbour, '“Every boat we had was on the water within eleven minutes,”'),
  ],
  quantities: [
    counted(T.harbour, 'four kilometres', 4, 'kilometre', null),
    counted(T.harbour, 'Twelve people', 12, 'person', 'dead'),
    counted(T.harbour, '41', 41, 'person', 'survived'),
    counted(T.harbour, 'eleven minutes', 11, 'minute', null),
  ],
  times: [
    dated(T.harbour, 'the evening of 5 March 2031', '2031-03-05TEV'),
    { ...at(T.harbour, 'eleven minutes'), type: 'DURATION', value: 'PT11M', candidates: [] },
    dated(T.harbour, 'last summer', '2030-SU'),
  ],
  attributions: attributed(T.harbour, [
    {
      source: 'the Varonian lake authority',
      cue: 'said',
      content: 'Twelve people died and 41 were brought ashore alive',
      rest: { sourceType: 'institution', speaker: 'Varonian lake authority', chain: ['Varonian lake authority'] },
    },
    {
      source: 'Oren Pasqualt, a passenger who was on the upper deck with his daughter',
      cue: 'said',
      content: '“We heard a dull bang below us, and then the lights went,”',
      rest: { sourceType: 'witness', speaker: 'Oren Pasqualt', chain: ['Oren Pasqualt'] },
    },
    {
      source: 'Captain Lise Morrowind, who heads the inquiry,',
      cue: 'said',
      content: 'the fire was believed to have started in a lorry with a faulty cooling unit',
      rest: { speaker: 'Lise Morrowind', chain: ['Lise Morrowind'], certainty: 'probable' },
    },
    {
      source: 'she',
      cue: 'said',
      content: '“We do not rule out other causes at this stage,”',
      rest: { speaker: 'Lise Morrowind', chain: ['Lise Morrowind'] },
    },
    {
      source: 'Teskia’s transport minister, Davin Orlo,',
      cue: 'denied',
      content: 'that his country’s rescue boats had been held back',
      rest: { speaker: 'Davin Orlo', chain: ['Davin Orlo'], polarity: 'denies' },
    },
    {
      source: 'he',
      cue: 'said',
      content: '“Every boat we had was on the water within eleven minutes,”',
      rest: { speaker: 'Davin Orlo', chain: ['Davin Orlo'] },
    },
  ]),
});

const wire = accountOf(WIRE, {
  quotations: [quoted(T.wire, '“We rule out other causes at this stage,”')],
  quantities: [
    counted(T.wire, 'Eleven people', 11, 'person', 'dead'),
    counted(T.wire, '41', 41, 'person', 'survived'),
    counted(T.wire, '53 people', 53, 'person', 'aboard'),
  ],
  times: [dated(T.wire, '6 March', '2031-03-06'), dated(T.wire, 'January', '2031-01')],
  attributions: attributed(T.wire, [
    {
      source: 'the harbour office in Port Sellin',
      cue: 'according to',
      content:
        'Eleven people died and 41 survived when fire broke out on the car deck of the Varonian ferry Alder Queen, which had 53 people aboard',
      rest: { sourceType: 'institution', speaker: 'harbour office', chain: ['harbour office'] },
    },
    {
      source: 'Captain Lise Morrowind, head of the Varonian inquiry,',
      cue: 'said',
      content: 'The fire started in a lorry with a faulty cooling unit',
      rest: { speaker: 'Lise Morrowind', chain: ['Lise Morrowind'], certainty: 'certain' },
    },
    {
      source: 'she',
      cue: 'said',
      content: '“We rule out other causes at this stage,”',
      rest: { speaker: 'Lise Morrowind', chain: ['Lise Morrowind'] },
    },
    {
      source: 'A source in the harbour office, who asked not to be named,',
      cue: 'claimed',
      content: 'that the sprinklers on the car deck had been switched off since January',
      rest: { sourceType: 'anonymous', speaker: null, chain: ['a source in the harbour office'], stance: 'distancing' },
    },
  ]),
});

const north = accountOf(NORTH, {
  quantities: [
    counted(T.north, 'Eleven people', 11, 'person', 'dead'),
    counted(T.north, '41', 41, 'person', 'survived'),
    counted(T.north, '53 people', 53, 'person', 'aboard'),
  ],
  times: [dated(T.north, 'January', 'XXXX-01', ['2031-01', '2030-01'])],
  attributions: attributed(T.north, [
    {
      source: 'the Teskian Wire Service',
      cue: 'reported',
      content:
        'Eleven people died and 41 survived when a fire broke out on the car deck of the ferry Alder Queen, which carried 53 people',
      rest: { sourceType: 'outlet', speaker: 'harbour office', chain: ['Teskian Wire Service', 'harbour office'] },
    },
    {
      source: 'Some observers',
      cue: 'have asked',
      content: 'why the sprinklers on the car deck had been switched off since January',
      rest: { sourceType: 'vague', speaker: null, chain: ['some observers'], polarity: 'asks' },
    },
  ]),
});

const radio = accountOf(RADIO, {
  quantities: [
    counted(T.radio, '13', 13, 'person', 'dead'),
    counted(T.radio, '54 people', 54, 'person', 'aboard'),
    counted(T.radio, '40', 40, 'person', 'survived'),
  ],
  times: [
    dated(T.radio, 'Friday', '2031-03-07'),
    { ...at(T.radio, '19:42 on 5 March'), type: 'TIME', value: '2031-03-05T19:42', candidates: [] },
    { ...at(T.radio, '20:31'), type: 'TIME', value: '2031-03-05T20:31', candidates: [] },
  ],
  attributions: attributed(T.radio, [
    {
      source: 'the lake authority',
      cue: 'said',
      content: 'Of the 54 people aboard, 40 came through',
      rest: { sourceType: 'institution', speaker: 'lake authority', chain: ['lake authority'] },
    },
    {
      source: 'two people close to the inquiry',
      cue: 'said',
      content: 'Investigators are looking into an electrical fault in the ferry’s own generator',
      rest: {
        sourceType: 'anonymous',
        speaker: null,
        chain: ['two people close to the inquiry'],
        certainty: 'possible',
      },
    },
  ]),
});

const late = accountOf(LATE, {
  quotations: [
    quoted(T.late, '“We heard a bang below us and the lights went out,”'),
    quoted(T.late, '“every boat we had was on the water within an hour”'),
  ],
  quantities: [counted(T.late, 'Twelve people', 12, 'person', 'dead'), counted(T.late, 'an hour', 1, 'hour', null)],
  times: [dated(T.late, 'the evening of 5 March', 'XXXX-03-05TEV', ['2031-03-05TEV'])],
  attributions: attributed(T.late, [
    {
      source: 'Oren Pasqualt, who had taken his daughter to the upper deck',
      cue: 'said',
      content: '“We heard a bang below us and the lights went out,”',
      rest: { sourceType: 'witness', speaker: 'Oren Pasqualt', chain: ['Oren Pasqualt'] },
    },
    {
      source: 'Minister Davin Orlo',
      cue: 'said',
      content: 'that “every boat we had was on the water within an hour”',
      rest: { speaker: 'Davin Orlo', chain: ['Davin Orlo'], style: 'mixed' },
    },
    {
      source: 'Fishermen on the pier',
      cue: 'told a different story',
      content: 'no boat left before half past eight',
      rest: { sourceType: 'witness', speaker: 'Fishermen on the pier', chain: ['Fishermen on the pier'] },
    },
  ]),
});

const nabaa = accountOf(ARABIC, {
  quantities: [counted(T.nabaa, '12 شخصا', 12, 'person', 'dead')],
  times: [dated(T.nabaa, '5 مارس 2031', '2031-03-05')],
});

/** The accounts of the case. */
export const accounts: readonly Account[] = [harbour, wire, north, radio, late, nabaa];

const proof = (document: Document, words: string, nth = 1): Evidence =>
  evidence(document, at(document.text, words, nth));

const answer = (document: Document, words: string, value: Answer['value'], rest: Partial<Answer> = {}): Answer => ({
  document: document.id,
  ...at(document.text, words),
  value,
  holder: 'narrator',
  chain: [],
  polarity: 'asserts',
  certainty: 'unstated',
  derived: false,
  ...rest,
});

const by = (...chain: string[]): Pick<Answer, 'holder' | 'chain'> => ({ holder: chain.at(-1) ?? 'narrator', chain });

const questions: readonly Question[] = [
  {
    id: 'k1',
    question: 'When did the fire break out?',
    slot: 'date:fire',
    scope: null,
    status: 'agreed',
    independent: { min: 2, max: 4 },
    groups: [[0, 1, 2]],
    answers: [
      answer(HARBOUR, 'the evening of 5 March 2031', '2031-03-05TEV'),
      answer(RADIO, '19:42 on 5 March', '2031-03-05T19:42'),
      answer(ARABIC, '5 مارس 2031', '2031-03-05'),
    ],
  },
  {
    id: 'k2',
    question: 'How many people died?',
    slot: 'count:dead',
    scope: null,
    status: 'contested',
    independent: { min: 1, max: 3 },
    groups: [[1, 2], [0, 4, 5], [3]],
    answers: [
      answer(HARBOUR, 'Twelve people', 12, by('Varonian lake authority')),
      answer(WIRE, 'Eleven people', 11, by('harbour office')),
      answer(NORTH, 'Eleven people', 11, by('Teskian Wire Service', 'harbour office')),
      answer(RADIO, '13', 13),
      answer(LATE, 'Twelve people', 12),
      answer(ARABIC, '12 شخصا', 12),
    ],
  },
  {
    id: 'k3',
    question: 'How many people were aboard?',
    slot: 'count:aboard',
    scope: 'the Alder Queen',
    status: 'inconsistent',
    independent: { min: 1, max: 1 },
    groups: [[0, 1, 3], [2]],
    answers: [
      answer(WIRE, '53 people', 53, by('harbour office')),
      answer(NORTH, '53 people', 53, by('Teskian Wire Service', 'harbour office')),
      answer(RADIO, '54 people', 54, by('lake authority')),
      answer(HARBOUR, 'Twelve people died and 41 were brought ashore alive', 53, {
        derived: true,
        derivation: '12 + 41 = 53',
      }),
    ],
  },
  {
    id: 'k4',
    question: 'What caused the fire?',
    slot: 'cause:fire',
    scope: null,
    status: 'single-origin',
    independent: { min: 1, max: 1 },
    groups: [],
    answers: [
      answer(HARBOUR, 'a lorry with a faulty cooling unit', 'a lorry with a faulty cooling unit', {
        ...by('Lise Morrowind'),
        certainty: 'probable',
      }),
      answer(WIRE, 'a lorry with a faulty cooling unit', 'a lorry with a faulty cooling unit', by('Lise Morrowind')),
      answer(NORTH, 'a lorry with a faulty cooling unit', 'a lorry with a faulty cooling unit'),
      answer(RADIO, 'an electrical fault in the ferry’s own generator', 'an electrical fault', {
        ...by('two people close to the inquiry'),
        certainty: 'possible',
      }),
    ],
  },
  {
    id: 'k5',
    question: 'Were rescue boats held back?',
    slot: 'claim:boats',
    scope: null,
    status: 'open',
    independent: { min: 0, max: 1 },
    groups: [[0]],
    answers: [
      answer(HARBOUR, 'rescue boats had been held back', 'held back', { ...by('Davin Orlo'), polarity: 'denies' }),
    ],
  },
];

const ledger: Ledger = {
  questions,
  differences: [],
  disorders: [],
  positions: [],
  shifts: [],
  violations: [
    {
      kind: 'sum',
      constraint: 'aboard = dead + survived',
      certain: true,
      because: [],
      explanation: '11 dead and 41 survivors make 52, and 53 were aboard',
      places: [
        { document: 'wire', ...at(T.wire, 'Eleven people') },
        { document: 'wire', ...at(T.wire, '41') },
        { document: 'wire', ...at(T.wire, '53 people') },
      ],
    },
  ],
  origins: {
    families: [['harbour'], ['wire', 'north'], ['radio'], ['late'], ['nabaa']],
    independent: { min: 3, max: 5 },
  },
};

const passage = (
  left: readonly [Document, string],
  right: readonly [Document, string],
  rest: Pick<Passage, 'kind' | 'direction' | 'basis'>,
): Passage => ({
  left: { document: left[0].id, ...at(left[0].text, left[1]) },
  right: { document: right[0].id, ...at(right[0].text, right[1]) },
  score: 0.8,
  ...rest,
});

const links: Links = {
  passages: [
    passage(
      [
        WIRE,
        'Eleven people died and 41 survived when fire broke out on the car deck of the Varonian ferry Alder Queen, which had 53 people aboard',
      ],
      [
        NORTH,
        'Eleven people died and 41 survived when a fire broke out on the car deck of the ferry Alder Queen, which carried 53 people',
      ],
      {
        kind: 'narration',
        direction: 'right-from-left',
        basis: ['the right one credits the left one', 'published later'],
      },
    ),
    passage(
      [WIRE, 'the sprinklers on the car deck had been switched off since January'],
      [NORTH, 'the sprinklers on the car deck had been switched off since January'],
      { kind: 'narration', direction: 'right-from-left', basis: ['rare words in the same order'] },
    ),
    passage(
      [HARBOUR, 'We heard a dull bang below us, and then the lights went'],
      [LATE, 'We heard a bang below us and the lights went out'],
      { kind: 'quotation', direction: 'undetermined', basis: ['one speaker, quoted by both'] },
    ),
    passage(
      [HARBOUR, 'on the car deck of the ferry Alder Queen'],
      [NORTH, 'on the car deck of the ferry Alder Queen'],
      {
        kind: 'fact',
        direction: 'undetermined',
        basis: ['names and places only'],
      },
    ),
  ],
  pairs: [
    {
      left: 'wire',
      right: 'north',
      containment: [0.41, 0.73],
      label: 'derived',
      direction: 'right-from-left',
      basis: ['credit line'],
    },
  ],
  families: ledger.origins.families,
  entities: entities(accounts, ledger.origins.families),
  echoes: [],
  statements: [
    {
      id: 's1',
      speaker: 'Oren Pasqualt',
      quotations: [
        {
          document: 'harbour',
          ...at(T.harbour, 'We heard a dull bang below us, and then the lights went'),
          speaker: 'Oren Pasqualt',
        },
        {
          document: 'late',
          ...at(T.late, 'We heard a bang below us and the lights went out'),
          speaker: 'Oren Pasqualt',
        },
      ],
    },
    {
      id: 's2',
      speaker: 'Lise Morrowind',
      quotations: [
        {
          document: 'harbour',
          ...at(T.harbour, 'We do not rule out other causes at this stage'),
          speaker: 'Lise Morrowind',
        },
        { document: 'wire', ...at(T.wire, 'We rule out other causes at this stage'), speaker: 'Lise Morrowind' },
      ],
    },
  ],
};

/** The findings of the case. */
const findings: readonly Finding[] = [
  {
    id: 'x1',
    rule: 'parts-do-not-add-up',
    level: 'conflict',
    message: 'Teskian Wire Service gives 11 dead and 41 survivors, which make 52, and 53 aboard.',
    sides: [proof(WIRE, 'Eleven people died and 41 survived'), proof(WIRE, 'which had 53 people aboard')],
    because: [
      'Everybody aboard either died or survived: 11 + 41 = 52, not 53.',
      'All three figures stand in one sentence.',
    ],
    otherReadings: [
      'One person may have been missing when this was written.',
      'A figure may have been taken from a later count.',
    ],
  },
  {
    id: 'x2',
    rule: 'altered-quotation',
    level: 'conflict',
    message: 'One statement of Lise Morrowind is quoted with “not” and without it.',
    sides: [
      proof(HARBOUR, 'We do not rule out other causes at this stage'),
      proof(WIRE, 'We rule out other causes at this stage'),
    ],
    because: [
      'The two quotations share seven of nine words in the same order.',
      'A negation stands in one of them only.',
    ],
    otherReadings: ['She may have said both, at different times.', 'One may be translated.'],
  },
  {
    id: 'x3',
    rule: 'conflicting-count',
    level: 'question',
    message: 'The number of dead is given as 11, 12 and 13.',
    sides: [proof(WIRE, 'Eleven people'), proof(HARBOUR, 'Twelve people'), proof(RADIO, 'has risen to 13')],
    because: ['The three figures are all of people who died on the Alder Queen.'],
    otherReadings: ['A later toll may rightly be higher: Varon Public Radio says that it has risen.'],
  },
  {
    id: 'x4',
    rule: 'lost-hedge',
    level: 'question',
    message: 'What was believed in one account is stated in another.',
    sides: [
      proof(HARBOUR, 'was believed to have started in a lorry with a faulty cooling unit'),
      proof(NORTH, 'The fire was caused by a lorry with a faulty cooling unit.'),
    ],
    because: ['“was believed to” has no counterpart in the second.', 'The second names nobody who says so.'],
    otherReadings: ['The inquiry may have become surer in the two days between.'],
  },
  {
    id: 'x5',
    rule: 'vague-attribution',
    level: 'note',
    message: '“Some observers” are not said to be anybody.',
    sides: [proof(NORTH, 'Some observers')],
    because: ['The claim came from one unnamed source in an account that this one draws on.'],
    otherReadings: [],
  },
];

/** Files that could not be read, or not whole. */
const problems: readonly Problem[] = [
  {
    where: 'accounts/scan-0311.pdf',
    message: 'It holds pictures of pages and no text; it was left out.',
    severity: 'unusable',
  },
  {
    where: 'accounts/north-shore.html',
    message: 'The page names no language; English was assumed.',
    severity: 'partial',
  },
];

/** The whole case as the report takes it. */
const told = (
  document: Document,
  words: string,
  by: readonly string[],
  claim: string,
  rung: Telling['rung'],
): Telling => ({
  document: document.id,
  ...at(document.text, words),
  claim: at(document.text, claim),
  rung,
  by: by.map(one => at(document.text, one)),
});

const CLAIM = 'started in a lorry with a faulty cooling unit';

const ladders: readonly Ladder[] = [
  {
    tellings: [
      told(
        NORTH,
        'The fire was caused by a lorry with a faulty cooling unit',
        [],
        'a lorry with a faulty cooling unit',
        'stated',
      ),
      told(
        WIRE,
        `The fire ${CLAIM}, Captain Lise Morrowind, head of the Varonian inquiry, said`,
        ['Captain Lise Morrowind, head of the Varonian inquiry, said'],
        CLAIM,
        'attributed',
      ),
      told(
        HARBOUR,
        `Captain Lise Morrowind, who heads the inquiry, said the fire was believed to have ${CLAIM}`,
        ['Captain Lise Morrowind, who heads the inquiry, said', 'believed to have'],
        CLAIM,
        'probable',
      ),
    ],
  },
];

export const sample: ReportInput = {
  title: 'The fire on the Alder Queen',
  accounts,
  links,
  ledger,
  findings,
  primaries: [],
  unseen: [],
  ladders,
  problems,
  version: '0.1.0',
};
