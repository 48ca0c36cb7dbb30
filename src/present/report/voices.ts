import type { Account, Attribution, DocumentId, JoinReason, Ledger, Links } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { timeWords } from '../../languages/values.js';
import { type Said, type Voice, type VoiceKind, voicesOf } from '../voices.js';
import { type Places, present } from './places.js';
import { inOrder } from './questions.js';
import type { ClaimView, NameView, PathView, Ref, ReportView, VoiceGroupView, VoiceView } from './view.js';
import { actWords, certaintyWords, originWords, sourceWords } from './words.js';

/** Voices of one group that are shown with what they say; the others are named, each with a link, so that all can be found by name. */
const SHOWN: Readonly<Record<GroupId, number>> = { named: 60, described: 30, hidden: 30, nobody: 12, accounts: 40 };
const NAMED_ONLY = 4000;

/** Statements of one voice that are quoted; the places of some more are named. */
const CLAIMS = 6;
const PLACES = 40;

/** Other places of one statement. */
const ALSO = 12;

/** Ways by which one voice is drawn to reach the reader, and accounts of one family that are drawn. */
const PATHS = 6;
const CAPSULE = 6;

/** Questions that an account is said to answer in its own voice, and places of each. */
const QUESTIONS = 12;
const ANSWERS = 3;

type GroupId = 'named' | 'described' | 'hidden' | 'nobody' | 'accounts';

const GROUPS: readonly {
  readonly id: GroupId;
  readonly kinds: readonly VoiceKind[];
  readonly title: string;
  readonly lead: string;
}[] = [
  {
    id: 'named',
    kinds: ['named'],
    title: 'By name',
    lead: 'Persons, bodies, outlets and places that are given as speakers.',
  },
  {
    id: 'described',
    kinds: ['described'],
    title: 'By what they are',
    lead: 'Documents, offices and people whom the accounts do not name. Two accounts that use the same words may mean different ones: they are joined only within one family.',
  },
  {
    id: 'hidden',
    kinds: ['anonymous', 'vague'],
    title: 'Kept from being known, or vague',
    lead: 'Sources without a name, and “some”, “many”, “experts”: nobody can be asked.',
  },
  {
    id: 'nobody',
    kinds: ['unnamed'],
    title: 'Nobody named',
    lead: '“It is believed”, “reportedly”, or a pronoun that nothing in the account resolves.',
  },
  {
    id: 'accounts',
    kinds: ['account'],
    title: 'Accounts in their own voice',
    lead: 'What an account says and gives to nobody else, as far as it answers a question of the ledger.',
  },
];

const REASONS: Readonly<Record<JoinReason, string>> = {
  spelling: 'another spelling',
  'short-form': 'the surname alone',
  initial: 'with an initial',
  'fuller-name': 'a given name more or less',
  'name-order': 'surname first',
  'word-order': 'in other order',
  acronym: 'the acronym',
};

/** What stands in a chain for a voice that nobody names. */
const NOBODY = 'nobody named';

/** What is needed to show voices. */
interface Heard {
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
}

interface Shown {
  readonly places: Places;
  readonly attributions: readonly { readonly account: Account; readonly attribution: Attribution }[];
  readonly familyOf: ReadonlyMap<DocumentId, number>;
  /** Voices that have a place of their own in the report, by name in bare words. */
  readonly hrefs: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, Ref>;
}

const sizes = (documents: Iterable<DocumentId>, familyOf: Shown['familyOf']): number[] => {
  const counts = new Map<number, number>();
  for (const d of new Set(documents)) counts.set(familyOf.get(d) ?? -1, (counts.get(familyOf.get(d) ?? -1) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
};

const named = (name: string, { hrefs }: Shown): NameView => ({ name, href: hrefs.get(keyOf(name)) ?? null });

const keyOf = (name: string): string => bareWords(name).replace(/^the /u, '');

/** A cue that does not stand before what is said as a verb does: "according to", a colon. */
const NO_VERB = /^(?:according|as|per|in|by|for|from|to|with|of|on)\b|^[^\p{L}]/iu;

/** Longest cue that is shown. */
const CUE = 60;

/** The account's own words for how it is put: "flatly denied". Null where it has none that can be read before what is said. */
const cueWords = ({ cue, sourceType }: Attribution, text: string): ClaimView['how'] | null => {
  const words = cue
    .map(({ from, to }) => text.slice(from, to))
    .join(' … ')
    .replace(/\s+/gu, ' ');
  return words === '' || words.length > CUE || NO_VERB.test(words) || sourceType === 'agentless'
    ? null
    : { words, own: true };
};

const claimView = (same: readonly Said[], shown: Shown): ClaimView | null => {
  const { places, attributions, familyOf } = shown;
  const parts = same.flatMap(said => {
    const { attribution } = attributions[said.attribution] ?? {};
    const span = attribution?.content[0] ?? attribution?.cue[0] ?? attribution?.source[0];
    return attribution === undefined || span === undefined
      ? []
      : [{ said, attribution, place: { document: said.document, ...span } }];
  });
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const { attribution, said, place } = first;
  const excerpt = places.excerpt(place, 0);
  if (excerpt === null) return null;
  const wordsOf = (part: (typeof parts)[number]): string => {
    const spans = part.attribution.content.length > 0 ? part.attribution.content : [part.place];
    return present(spans.map(s => places.excerpt({ document: part.said.document, from: s.from, to: s.to }, 0)))
      .map(e => e.exact)
      .join(' … ');
  };
  const words = wordsOf(first);
  const tag = certaintyWords(attribution.certainty);
  return {
    excerpt,
    words,
    how: cueWords(attribution, places.entry(place.document)?.account.document.text ?? '') ?? {
      words: actWords(attribution),
      own: false,
    },
    tags: tag === null ? [] : [tag],
    when: said.dated === 'sentence' && said.when !== null ? timeWords(said.when) : null,
    through:
      said.through.length === 0 ? null : said.through.map(name => (name === '' ? NOBODY : name)).join(', citing '),
    accounts: new Set(same.map(s => s.document)).size,
    families: sizes(
      same.map(s => s.document),
      familyOf,
    ),
    wordings: new Set(parts.slice(0, ALSO).map(p => bareWords(wordsOf(p)))).size,
    also: present(rest.slice(0, ALSO).map(p => places.ref(p.place))),
    more: Math.max(0, rest.length - ALSO),
  };
};

/** The ways by which a voice reaches the reader, one for each family and each chain; those with most accounts first, the short before the long. */
const pathsOf = (said: readonly Said[], shown: Shown): { readonly paths: PathView[]; readonly more: number } => {
  const ways = new Map<string, Map<DocumentId, Said>>();
  for (const one of said) {
    const key = [String(shown.familyOf.get(one.document) ?? -1), ...one.through.map(bareWords)].join(' > ');
    const members = ways.get(key) ?? new Map<DocumentId, Said>();
    ways.set(key, members);
    if (!members.has(one.document)) members.set(one.document, one);
  }
  const sorted = [...ways.values()]
    .map(members => [...members.values()])
    .sort((a, b) => b.length - a.length || (a[0]?.through.length ?? 0) - (b[0]?.through.length ?? 0));
  const paths = sorted.slice(0, PATHS).map(
    (members): PathView => ({
      accounts: present(members.slice(0, CAPSULE).map(one => accountRef(one, shown))),
      more: Math.max(0, members.length - CAPSULE),
      via: (members[0]?.through ?? []).map(name => named(name === '' ? NOBODY : name, shown)),
    }),
  );
  return { paths, more: Math.max(0, sorted.length - PATHS) };
};

type CarrierView = PathView['accounts'][number];

/** An account by its number alone, with a link to where it has the voice. */
const accountRef = ({ document, attribution }: Said, { places, attributions }: Shown): CarrierView | null => {
  const { attribution: one } = attributions[attribution] ?? {};
  const span = one?.content[0] ?? one?.cue[0] ?? one?.source[0];
  const entry = places.entry(document);
  const ref = span === undefined ? null : places.ref({ document, from: span.from, to: span.to });
  return ref === null || entry === undefined
    ? null
    : { href: ref.href, label: `A${String(entry.name.number)}`, name: entry.name.name };
};

const statedIn = ({ stated }: Voice, { questions, places }: Shown): VoiceView['stated'] => {
  const byQuestion = new Map<string, Ref[]>();
  for (const one of stated) {
    const refs = byQuestion.get(one.question) ?? [];
    byQuestion.set(one.question, refs);
    const ref = refs.length < ANSWERS ? places.ref(one) : null;
    if (ref !== null && !refs.some(r => r.label === ref.label)) refs.push(ref);
  }
  const order = [...questions.keys()];
  return [...byQuestion]
    .sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]))
    .slice(0, QUESTIONS)
    .flatMap(([id, refs]) => {
      const question = questions.get(id);
      return question === undefined ? [] : [{ question, refs }];
    });
};

const nameOf = ({ kind, name }: Voice): string => (kind === 'unnamed' ? 'Nobody named' : name);

const voiceView = (voice: Voice, id: string, speakers: readonly NameView[], shown: Shown): VoiceView => {
  const statements = new Map<number, Said[]>();
  for (const one of voice.said) {
    const same = statements.get(one.statement);
    if (same === undefined) statements.set(one.statement, [one]);
    else same.push(one);
  }
  // What several accounts carry comes first; else the order in which it is said.
  const sorted = [...statements.values()]
    .map((same, i) => ({ same, i, accounts: new Set(same.map(s => s.document)).size }))
    .sort((a, b) => b.accounts - a.accounts || a.i - b.i)
    .map(({ same }) => same);
  const further = sorted.slice(CLAIMS);
  const { paths, more } = pathsOf(voice.said, shown);
  return {
    id,
    name: nameOf(voice),
    type: voice.kind === 'account' ? '' : sourceWords(voice.type),
    also: voice.joined.map(({ name, because }) => ({ name, because: REASONS[because] })),
    speaksFor: voice.speaksFor === null ? null : named(voice.speaksFor, shown),
    speakers,
    accounts: voice.accounts,
    origins: originWords(voice.independent),
    families: sizes([...voice.said.map(s => s.document), ...voice.stated.map(s => s.document)], shown.familyOf),
    answers: voice.answers,
    paths,
    morePaths: more,
    claims: present(sorted.slice(0, CLAIMS).map(same => claimView(same, shown))),
    places: present(
      further.slice(0, PLACES).map(([one]) => {
        const span = one === undefined ? undefined : shown.attributions[one.attribution]?.attribution.content[0];
        return one === undefined || span === undefined
          ? null
          : shown.places.ref({ document: one.document, from: span.from, to: span.to });
      }),
    ),
    more: Math.max(0, further.length - PLACES),
    stated: statedIn(voice, shown),
  };
};

/** Who is heard in the accounts, by kind, and within a kind those first on whom most rests. */
export const voiceViews = ({ accounts, links, ledger }: Heard, places: Places): ReportView['voices'] => {
  const voices = voicesOf({ accounts, links, ledger }).filter(v => v.said.length + v.stated.length > 0);
  const groups = GROUPS.map(group => {
    const all = voices.filter(v => group.kinds.includes(v.kind));
    return { group, all, shown: all.slice(0, SHOWN[group.id]) };
  });
  const ids = new Map(groups.flatMap(g => g.shown).map((voice, i) => [voice, `v${String(i + 1)}`] as const));
  const hrefs = new Map<string, string>();
  for (const [voice, id] of ids) {
    for (const name of [voice.name, ...voice.also])
      if (!hrefs.has(keyOf(name)) && name !== '') hrefs.set(keyOf(name), `#${id}`);
  }
  const shown: Shown = {
    places,
    attributions: accounts.flatMap(account =>
      account.annotations.attributions.map(attribution => ({ account, attribution })),
    ),
    familyOf: new Map(links.families.flatMap((family, i) => family.map(id => [id, i] as const))),
    hrefs,
    questions: new Map(
      inOrder(ledger).map((q, i) => [q.id, { href: `#q${String(i + 1)}`, label: `Q${String(i + 1)}` }] as const),
    ),
  };
  const speakersFor = new Map<string, NameView[]>();
  for (const voice of voices) {
    if (voice.speaksFor === null) continue;
    const key = keyOf(voice.speaksFor);
    speakersFor.set(key, [...(speakersFor.get(key) ?? []), named(voice.name, shown)]);
  }
  let room = NAMED_ONLY;
  const views = groups.map(({ group, all, shown: first }): VoiceGroupView => {
    const rest = all.slice(first.length, first.length + room);
    room -= rest.length;
    return {
      id: `voices-${group.id}`,
      title: group.title,
      lead: group.lead,
      voices: first.map(v => voiceView(v, ids.get(v) ?? '', speakersFor.get(keyOf(v.name)) ?? [], shown)),
      rest: rest.flatMap(v => {
        const entry = places.entry(v.said[0]?.document ?? v.stated[0]?.document ?? '');
        const ref = entry && { href: entry.name.href, label: `A${String(entry.name.number)}` };
        return ref === undefined ? [] : [{ name: nameOf(v), accounts: v.accounts, ref }];
      }),
    };
  });
  const listed = views.reduce((n, g) => n + g.voices.length + g.rest.length, 0);
  return { count: voices.length, groups: views.filter(g => g.voices.length > 0), more: voices.length - listed };
};
