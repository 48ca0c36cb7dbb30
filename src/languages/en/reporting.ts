import type { Attribution } from '../../model/index.js';
import type { Frame, ReportingVerb } from '../verbs.js';

export type { Frame, ReportingVerb } from '../verbs.js';

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

/**
 * Verbs that report. A lemma may stand here more than once, with other frames or a particle. Compiled by hand for this project from the
 * classes that grammars of English give for verbs with a clause for their object: neutral (say), distancing (claim: the narrator does not
 * vouch), endorsing (confirm, and the factive verbs reveal, acknowledge: the narrator takes it for true), denying, asking, demanding.
 */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbs(
    'quote that zero',
    'say state add tweet write announce declare remark comment explain report reply respond reiterate recount continue',
  ),
  ...verbs('quote that', 'observe mention testify joke quip recall counter retort muse opine relate post'),
  ...verbs(
    'quote that',
    'clarify proclaim affirm reaffirm concur elaborate caution theorise theorize hypothesise hypothesize posit',
  ),
  ...verbs('that', 'stipulate specify postulate surmise infer deduce calculate spell_out'),
  ...verbs('quote addressee that zero', 'tell'),
  ...verbs('addressee that', 'inform remind assure notify advise reassure'),
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
  ...verbs('that', 'reveal show demonstrate concede recognise recognize', { stance: 'endorsing' }),
  ...verbs('that zero', 'confirm conclude', { stance: 'endorsing', certain: true }),
  ...verbs('that', 'establish find discover determine verify prove certify ascertain rule corroborate', {
    stance: 'endorsing',
    certain: true,
  }),
  ...verbs('quote', 'confirm conclude reveal', { stance: 'endorsing', certain: true }),
  ...verbs(
    'quote that',
    'complain lament protest predict forecast vow pledge promise swear agree reason grumble bemoan gripe',
  ),
  ...verbs(
    'quote',
    'chant shout yell cry exclaim whisper mutter murmur scream laugh sigh begin read interject snap text',
  ),
  ...verbs('to', 'vow pledge promise threaten offer agree', { act: 'speech' }),
  ...verbs('that zero', 'believe think feel suspect assume hope fear expect worry reckon', { act: 'thought' }),
  ...verbs('that', 'know realize realise understand learn hear sense presume anticipate foresee imagine regret', {
    act: 'thought',
  }),
  ...verbs('that', 'doubt disbelieve', { act: 'thought', polarity: 'denies' }),
  ...verbs('quote', 'think wonder', { act: 'thought' }),
  ...verbs('wh', 'wonder', { act: 'thought', polarity: 'asks' }),
  ...verbs('to', 'want hope intend plan expect wish', { act: 'thought' }),
  ...verbs('that', 'deny dispute rule_out', { polarity: 'denies' }),
  ...verbs('zero', 'deny', { polarity: 'denies' }),
  ...verbs(
    'thing',
    'deny reject dismiss dispute refute rebut repudiate contradict disavow rule_out deride disown brush_off',
    {
      polarity: 'denies',
    },
  ),
  ...verbs('quote', 'deny', { polarity: 'denies' }),
  ...verbs('to', 'decline refuse', { polarity: 'declines' }),
  ...verbs('quote wh', 'ask inquire enquire question', { polarity: 'asks' }),
  ...verbs('that thing', 'demand', { polarity: 'demands' }),
  ...verbs('quote', 'demand urge order command', { polarity: 'demands' }),
  ...verbs(
    'object-to',
    'urge ask order tell call_on call_upon command implore beg press exhort instruct appeal_to plead_with beseech advise encourage warn',
    { polarity: 'demands' },
  ),
  ...verbs('thing', 'call_for demand appeal_for plead_for press_for insist_on', { polarity: 'demands' }),
  ...verbs('that', 'insist urge recommend propose request', { polarity: 'demands' }),
  ...verbs(
    'as',
    `call describe characterize characterise brand label denounce condemn portray frame depict cast hail dub present criticise
     criticize decry slam praise cite refer_to deride bill tout`,
  ),
  ...verbs('as', 'dismiss', { polarity: 'denies' }),
  ...verbs('as', 'interpret regard view see consider perceive read', { act: 'thought' }),
  ...verbs('link', 'attribute ascribe blame accuse credit suspect fault'),
];

/** Verbs, with the word that follows them, behind which words in quotation marks are their subject's: "spoke of a “hidden hand”". Lemmas. */
export const speaksOf: ReadonlySet<string> = new Set(
  'speak_of talk_of talk_about refer_to warn_of complain_of boast_of mention cite invoke decry lament denounce condemn praise criticise criticize'.split(
    ' ',
  ),
);

/** Verbs for what stands in a document: "the report contains photographs of “holes of all sizes”". Lemmas. */
export const holdsWords: ReadonlySet<string> = new Set(
  'contain include mention describe list cite feature carry speak refer use record detail'.split(' '),
);

/** What somebody does to a claim of others that they do not share, with the noun for it behind: "mocked the theory that". */
export const turnsOn: ReadonlySet<string> = new Set(
  'call_out mock ridicule criticise criticize question challenge debunk discredit attack decry denounce counter doubt'.split(
    ' ',
  ),
);

/** Irregular forms: base, then the past, the participle where it differs. */
export const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
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
    hear: ['heard'],
    foresee: ['foresaw', 'foreseen'],
    learn: ['learned', 'learnt'],
    slam: ['slammed'],
    spell: ['spelled', 'spelt'],
    snap: ['snapped'],
  }),
);

/** Participles that, with a form of "be", report what nobody in particular holds: "is believed to have", "was said to". */
export const passive: ReadonlySet<string> = new Set(
  `believed thought said reported alleged suspected understood considered feared rumoured rumored known claimed assumed presumed
  estimated expected speculated deemed`.split(/\s+/),
);

/** Participles that, with "be" and "as", tell how somebody takes a thing: "has been read by some as". */
export const passiveAs: ReadonlySet<string> = new Set(
  `taken interpreted seen viewed regarded described characterized characterised portrayed framed hailed condemned denounced read perceived
  depicted dismissed criticised criticized branded labelled labeled cast billed touted construed rejected praised derided slammed decried
  presented`.split(/\s+/),
);

/** Those of them that tell what somebody says; the others tell what somebody thinks. */
export const saidAs: ReadonlySet<string> = new Set(
  `described characterized characterised portrayed framed hailed condemned denounced depicted dismissed criticised criticized branded labelled labeled
  cast billed touted rejected praised derided slammed decried presented`.split(/\s+/),
);

/** Those after which the word itself says that somebody turns the thing down. */
export const turnedDown: ReadonlySet<string> = new Set(['dismissed', 'rejected']);

/** What a passive participle links its subject to: "is blamed on a fault", "was accused of hiding it", with what it says of it. */
export const passiveLinks: ReadonlyMap<
  string,
  { readonly joints: readonly string[] } & Partial<Pick<Attribution, 'act'>>
> = new Map([
  ['blamed', { joints: ['on', 'for'] }],
  ['attributed', { joints: ['to'] }],
  ['ascribed', { joints: ['to'] }],
  ['credited', { joints: ['with', 'for', 'to'] }],
  ['accused', { joints: ['of'] }],
  ['suspected', { joints: ['of'], act: 'thought' }],
  ['faulted', { joints: ['for'] }],
  ['criticised', { joints: ['for'] }],
  ['criticized', { joints: ['for'] }],
]);

/** Adverbs that report without a source. */
export const reportedly: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** A noun that carries somebody's content, with what it says of it. */
interface ReportingNoun extends Pick<Attribution, 'act' | 'polarity' | 'stance'> {
  /** With nobody to hold it, it still says that somebody does: "rumours that", "amid fears that". */
  readonly bare: boolean;
  /** It may have its content behind "of": "allegations of fraud". */
  readonly of: boolean;
}

const nouns = (list: string, given: Partial<ReportingNoun> = {}): (readonly [string, ReportingNoun])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map(noun => [
      noun,
      {
        act: 'speech',
        polarity: 'asserts',
        stance: 'neutral',
        bare: false,
        of: false,
        ...given,
      } satisfies ReportingNoun,
    ]);

/** Nouns that, followed by "that", carry somebody's content, singular. Compiled by hand: the nouns that belong to the verbs above. */
export const reportingNouns: ReadonlyMap<string, ReportingNoun> = new Map([
  ...nouns('claim allegation accusation', { stance: 'distancing', bare: true, of: true }),
  ...nouns('rumour rumor', { stance: 'distancing', bare: true, of: true }),
  ...nouns('speculation insinuation', { stance: 'distancing', bare: true }),
  ...nouns('assertion insistence contention charge boast pretence', { stance: 'distancing' }),
  ...nouns('report', { bare: true, of: true }),
  ...nouns('complaint warning', { of: true }),
  ...nouns('suggestion theory', { bare: true }),
  ...nouns(
    `version explanation argument statement narrative testimony remark comment announcement declaration promise pledge vow threat prediction
     forecast estimate message assurance observation answer proposal recommendation interpretation thesis`,
  ),
  ...nouns('admission acknowledgment acknowledgement confirmation revelation disclosure', { stance: 'endorsing' }),
  ...nouns('conclusion finding verdict ruling', { stance: 'endorsing' }),
  ...nouns('denial', { polarity: 'denies' }),
  ...nouns('demand', { polarity: 'demands' }),
  ...nouns('suspicion fear', { act: 'thought', bare: true, of: true }),
  ...nouns('belief perception', { act: 'thought', bare: true }),
  ...nouns(
    'idea notion hypothesis view opinion hope concern worry expectation assumption conviction impression feeling understanding',
    { act: 'thought' },
  ),
  ...nouns('doubt', { act: 'thought', polarity: 'denies' }),
]);

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
