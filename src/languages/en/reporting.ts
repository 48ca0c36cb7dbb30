import type { Attribution } from '../../model/index.js';

/** What may follow a verb that reports. */
export type Frame =
  /** A quotation: "said: “…”". */
  | 'quote'
  /** "that" and a clause. */
  | 'that'
  /** A clause without "that". */
  | 'zero'
  /** An infinitive that is the content: "declined to answer". */
  | 'to'
  /** A person asked or told, then an infinitive: "urged the council to resign". */
  | 'object-to'
  /** An addressee before the content: "told reporters that". */
  | 'addressee'
  /** A question: whether, why, how. */
  | 'wh'
  /** A thing that is the content, of a kind: "rejected the claim that", "denied any part". */
  | 'thing'
  /** A thing with what is said of it: "called the plan absurd", "described it as". */
  | 'as'
  /** "attributed X to Y", "blamed X on Y", "accused X of Y". */
  | 'link';

/** A verb that reports, with what it says of its content and of the narrator. */
export interface ReportingVerb {
  readonly lemma: string;
  /** A particle that belongs to it: "point out"; "" where there is none. */
  readonly particle: string;
  readonly act: Attribution['act'];
  readonly polarity: Attribution['polarity'];
  readonly stance: Attribution['stance'];
  /** The verb itself makes its content certain, as far as its speaker goes. */
  readonly certain: boolean;
  readonly frames: ReadonlySet<Frame>;
}

interface Traits {
  readonly act?: Attribution['act'];
  readonly polarity?: Attribution['polarity'];
  readonly stance?: Attribution['stance'];
  readonly certain?: boolean;
}

const verbs = (frames: string, list: string, traits: Traits = {}): ReportingVerb[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(entry => {
      const [lemma = '', particle = ''] = entry.split('_');
      return {
        lemma,
        particle,
        act: traits.act ?? 'speech',
        polarity: traits.polarity ?? 'asserts',
        stance: traits.stance ?? 'neutral',
        certain: traits.certain ?? false,
        frames: new Set(frames.split(' ') as Frame[]),
      };
    });

/** Verbs that report. A lemma may stand here more than once, with other frames or a particle. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbs(
    'quote that zero',
    'say state add tweet write announce declare remark comment explain report reply respond reiterate recount continue',
  ),
  ...verbs('quote that', 'observe mention testify joke quip recall counter retort muse opine relate post'),
  ...verbs('quote addressee that zero', 'tell'),
  ...verbs('addressee that', 'inform remind assure notify advise'),
  ...verbs('quote addressee that', 'warn caution'),
  ...verbs(
    'quote that',
    'argue suggest stress emphasize emphasise underline underscore highlight contend maintain assert',
  ),
  ...verbs('that', 'indicate signal hint imply estimate disclose'),
  ...verbs('quote that zero', 'claim allege insist', { stance: 'distancing' }),
  ...verbs('that', 'purport boast speculate', { stance: 'distancing' }),
  ...verbs('quote', 'boast speculate', { stance: 'distancing' }),
  ...verbs('quote that zero', 'note acknowledge admit concede point_out', { stance: 'endorsing' }),
  ...verbs('that', 'reveal show', { stance: 'endorsing' }),
  ...verbs('that zero', 'confirm conclude', { stance: 'endorsing', certain: true }),
  ...verbs('that', 'establish find discover determine verify prove certify', { stance: 'endorsing', certain: true }),
  ...verbs('quote', 'confirm conclude reveal', { stance: 'endorsing', certain: true }),
  ...verbs('quote that', 'complain lament protest predict forecast vow pledge promise swear agree reason'),
  ...verbs(
    'quote',
    'chant shout yell cry exclaim whisper mutter murmur scream laugh sigh begin read interject snap text',
  ),
  ...verbs('to', 'vow pledge promise threaten offer agree', { act: 'speech' }),
  ...verbs('that zero', 'believe think feel suspect assume hope fear expect worry', { act: 'thought' }),
  ...verbs('that', 'know realize realise understand doubt', { act: 'thought' }),
  ...verbs('quote', 'think wonder', { act: 'thought' }),
  ...verbs('wh', 'wonder', { act: 'thought', polarity: 'asks' }),
  ...verbs('to', 'want hope intend plan expect wish', { act: 'thought' }),
  ...verbs('that', 'deny', { polarity: 'denies' }),
  ...verbs('zero', 'deny', { polarity: 'denies' }),
  ...verbs('thing', 'deny reject dismiss dispute refute rebut repudiate contradict disavow rule_out', {
    polarity: 'denies',
  }),
  ...verbs('quote', 'deny', { polarity: 'denies' }),
  ...verbs('to', 'decline refuse', { polarity: 'declines' }),
  ...verbs('quote wh', 'ask inquire enquire question', { polarity: 'asks' }),
  ...verbs('that thing', 'demand', { polarity: 'demands' }),
  ...verbs('quote', 'demand urge order command', { polarity: 'demands' }),
  ...verbs('object-to', 'urge ask order tell call_on call_upon command implore beg press', { polarity: 'demands' }),
  ...verbs('thing', 'call_for demand', { polarity: 'demands' }),
  ...verbs('that', 'insist urge recommend propose request', { polarity: 'demands' }),
  ...verbs(
    'as',
    'call describe characterize characterise brand label denounce condemn portray frame depict cast hail dub',
  ),
  ...verbs('as', 'dismiss', { polarity: 'denies' }),
  ...verbs('as', 'interpret regard view see consider', { act: 'thought' }),
  ...verbs('link', 'attribute ascribe blame accuse credit'),
];

/** Irregular forms: base, then the past, the participle where it differs. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  find: ['found'],
  know: ['knew', 'known'],
  understand: ['understood'],
  show: ['showed', 'shown'],
  go: ['went', 'gone'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  cast: ['cast'],
  read: ['read'],
  begin: ['began', 'begun'],
  forecast: ['forecast'],
  beg: ['begged'],
  quip: ['quipped'],
  admit: ['admitted'],
  refer: ['referred'],
  hold: ['held'],
  put: ['put'],
  snap: ['snapped'],
};

/** Participles that, with a form of "be", report what nobody in particular holds: "is believed to have", "was said to". */
export const passive: ReadonlySet<string> = new Set(
  `believed thought said reported alleged suspected understood considered feared rumoured rumored known claimed assumed presumed
  estimated expected speculated deemed`.split(/\s+/),
);

/** Participles that, with "be" and "as", tell how somebody takes a thing: "has been read by some as". */
export const passiveAs: ReadonlySet<string> = new Set(
  'taken interpreted seen viewed regarded described characterized characterised portrayed framed hailed condemned denounced read perceived depicted'.split(
    ' ',
  ),
);

/** Adverbs that report without a source. */
export const reportedly: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** Nouns that, followed by "that", carry somebody's content, with what they say of it. */
export const reportingNouns: ReadonlyMap<string, Pick<Attribution, 'polarity' | 'stance'>> = new Map(
  (
    [
      ['claim', 'asserts', 'distancing'],
      ['allegation', 'asserts', 'distancing'],
      ['accusation', 'asserts', 'distancing'],
      ['assertion', 'asserts', 'distancing'],
      ['theory', 'asserts', 'neutral'],
      ['version', 'asserts', 'neutral'],
      ['explanation', 'asserts', 'neutral'],
      ['suggestion', 'asserts', 'neutral'],
      ['speculation', 'asserts', 'distancing'],
      ['rumour', 'asserts', 'distancing'],
      ['rumor', 'asserts', 'distancing'],
      ['complaint', 'asserts', 'neutral'],
      ['warning', 'asserts', 'neutral'],
      ['argument', 'asserts', 'neutral'],
      ['admission', 'asserts', 'endorsing'],
      ['acknowledgment', 'asserts', 'endorsing'],
      ['acknowledgement', 'asserts', 'endorsing'],
      ['conclusion', 'asserts', 'endorsing'],
      ['finding', 'asserts', 'endorsing'],
      ['confirmation', 'asserts', 'endorsing'],
      ['insistence', 'asserts', 'distancing'],
      ['contention', 'asserts', 'distancing'],
      ['denial', 'denies', 'neutral'],
      ['demand', 'demands', 'neutral'],
      ['belief', 'asserts', 'neutral'],
      ['idea', 'asserts', 'neutral'],
      ['notion', 'asserts', 'neutral'],
      ['hypothesis', 'asserts', 'neutral'],
      ['narrative', 'asserts', 'neutral'],
      ['statement', 'asserts', 'neutral'],
    ] as const
  ).map(([noun, polarity, stance]) => [noun, { polarity, stance }]),
);

/** Nouns for what somebody utters; "issued a statement claiming" has its issuer for a source. */
export const utterances: ReadonlySet<string> = new Set(
  `statement letter memo message post tweet release report complaint email speech declaration filing note video interview article
  bulletin communique briefing remarks comments address broadcast story piece item dispatch`.split(/\s+/),
);

/** Verbs that send an utterance out: "issued a statement", "posted a message". */
export const issuing: ReadonlySet<string> = new Set(
  'issue release publish post send write give make deliver circulate put sign file air distribute print share record'.split(
    ' ',
  ),
);
