import { languageOf } from '../languages/index.js';
import { type Account, type Attribution, type Echo, type Entity, indexAt, meets, type Span } from '../model/index.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import { isAnother, isMatter, type Known, type Quotations, type Said, surnameOf } from './statements.js';

/** Words that two people are said to have spoken must be so many: shorter ones may be anybody's, */
const LEAST_WORDS = 7;

/** with so many of matter that are no names. */
const LEAST_MATTER = 3;

/** The whole of the shorter one, word for word, needs no more than this, … */
const IDENTICAL_MATTER = 2;

/** … and so many of them none. */
const IDENTICAL = 9;

/** What is said by more people than this is a saying, a chant or a slogan. */
const MOST_SPEAKERS = 2;

/** A rendering shares so many stems of matter with the quotation, */
const LEAST_SHARED = 3;

/** and this share of those of the shorter of the two. */
const SHARED = 0.6;

/** Of the quotations of one person with a stem, the first so many are compared with what accounts give in their own words. */
const MOST_SHARING = 40;

/** Of quotations in order of place, so many before the end of a stretch may reach into it. */
const NEAREST = 4;

/** Only so many words of a rendering are read: the opening tells. */
const MOST_WORDS = 60;

/** Who goes by a name in a document, from entities over all accounts; names are told apart by their document. */
export const knownIn = (entities: readonly Entity[]): Known => {
  const byName = new Map(
    entities.flatMap(entity =>
      entity.kind === 'named'
        ? entity.members.flatMap(({ document, names }) =>
            names.map(name => [`${document} ${name.toLowerCase()}`, entity] as const),
          )
        : [],
    ),
  );
  return (document, name) => byName.get(`${document} ${name.toLowerCase()}`) ?? null;
};

/** A person's surname, or the key of another named entity; null where nothing tells one speaker from another. */
const voiceOf = (said: Said, known: Known): string | null => {
  if (said.surname !== null) return `p ${said.surname}`;
  const entity = said.speaker === null ? null : known(said.account.document.id, said.speaker);
  return entity?.type === 'organisation' ? `o ${entity.id}` : null;
};

/** Voices of two of whom one is named and the name of the other kept back. */
const apartVoices = (a: Said, b: Said): [string, string] => {
  const [x, y] = [a, b].map(({ surname, speaker }) => `p ${surname ?? `unnamed ${speaker ?? ''}`}`);
  return [x ?? '', y ?? ''];
};

const plainMatter = (said: Said): number => said.matter.filter((m, i) => m && said.name[i] !== true).length;

/** Whether words that two people are given tell enough that they are hardly both people's own. */
const isTelling = (a: Said, b: Said, short: Said): boolean => {
  const matter = plainMatter(short);
  if (matter >= LEAST_MATTER) return true;
  const long = short === a ? b : a;
  const isWhole = long.stems.some((_, at) => short.stems.every((one, i) => one === long.stems[at + i]));
  return isWhole && (matter >= IDENTICAL_MATTER || short.stems.length >= IDENTICAL);
};

const quotedAt = ({ account, inner, speaker }: Said): Echo['left'] => ({
  document: account.document.id,
  from: inner.from,
  to: inner.to,
  speaker,
});

/** Quotations of nearly the same words under two speakers of one sort, where no third one has them and no account has them of both. */
const otherSpeakers = ({ alike }: Quotations, known: Known): Echo[] => {
  const voices = new Map<Said, Map<string, Set<string>>>();
  const heard = (of: Said, said: Said): void => {
    const voice = voiceOf(said, known);
    if (voice === null) return;
    const all = voices.get(of) ?? new Map<string, Set<string>>();
    voices.set(of, all);
    all.set(voice, (all.get(voice) ?? new Set()).add(said.account.document.id));
  };
  for (const { a, b } of alike) for (const of of [a, b]) for (const said of [a, b]) heard(of, said);
  const seen = new Set<string>();
  return alike.flatMap(({ a, b }): Echo[] => {
    const [x, y] = isAnother(a, b) ? apartVoices(a, b) : [voiceOf(a, known), voiceOf(b, known)];
    if (x === null || y === null || x === y || x[0] !== y[0]) return [];
    if (a.account.document.id === b.account.document.id) return [];
    const short = a.stems.length <= b.stems.length ? a : b;
    if (short.stems.length < LEAST_WORDS || !isTelling(a, b, short)) return [];
    const around = [voices.get(a), voices.get(b)].flatMap(v => [...(v ?? [])]);
    if (new Set(around.map(([voice]) => voice)).size > MOST_SPEAKERS) return [];
    const ofX = new Set(around.filter(([voice]) => voice === x).flatMap(([, documents]) => [...documents]));
    if (around.some(([voice, documents]) => voice === y && [...documents].some(d => ofX.has(d)))) return [];
    const key = [x, y].sort().join(' ') + short.stems.slice(0, LEAST_WORDS).join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    const [left, right] = a.order < b.order ? [a, b] : [b, a];
    return [{ kind: 'other-speaker', left: quotedAt(left), right: quotedAt(right) }];
  });
};

interface Rendering {
  readonly account: Account;
  readonly span: Span;
  readonly speaker: string;
  readonly stems: ReadonlySet<string>;
}

/** What an attribution says in words of its narrator: content without a quotation in it. */
const renderingOf = (account: Account, { content, speaker, style, act }: Attribution): Rendering | null => {
  const [span, ...more] = content;
  if (speaker === null || style !== 'indirect' || act !== 'speech' || span === undefined || more.length > 0)
    return null;
  const { quotations } = account.annotations;
  const next = indexAt(quotations, span.to);
  if (quotations.slice(Math.max(0, next - NEAREST), next).some(q => meets(q, span))) return null;
  const language = languageOf(account.document.language);
  const matter = words(account.document.text, [span])
    .slice(0, MOST_WORDS)
    .filter(w => isMatter(language, w));
  return { account, span, speaker, stems: new Set(matter.map(w => stem(w.norm))) };
};

/** Quotations of named persons by the person and each stem of matter in them, the first of each. */
const byStemOf = (said: readonly Said[]): Map<string, Said[]> => {
  const byStem = new Map<string, Said[]>();
  for (const quotation of said) {
    if (quotation.surname === null) continue;
    for (const one of matterOf(quotation)) {
      const key = `${quotation.surname} ${one}`;
      const list = byStem.get(key);
      if (list === undefined) byStem.set(key, [quotation]);
      else if (list.length < MOST_SHARING) list.push(quotation);
    }
  }
  return byStem;
};

const matterOf = ({ stems, matter }: Said): Set<string> => new Set(stems.filter((_, i) => matter[i] === true));

/** What accounts give of a person in their own words, each with the nearest quotation of it in another account. */
const renderings = (accounts: readonly Account[], { said }: Quotations, known: Known): Echo[] => {
  const byStem = byStemOf(said);
  const nearestTo = ({ stems, account }: Rendering, surname: string): Said | null => {
    const shared = new Map<Said, number>();
    for (const one of stems)
      for (const quotation of byStem.get(`${surname} ${one}`) ?? [])
        if (quotation.account !== account) shared.set(quotation, (shared.get(quotation) ?? 0) + 1);
    let [nearest, most]: [Said | null, number] = [null, LEAST_SHARED - 1];
    for (const [quotation, count] of shared) {
      if (count <= most || count < SHARED * Math.min(matterOf(quotation).size, stems.size)) continue;
      [nearest, most] = [quotation, count];
    }
    return nearest;
  };
  return accounts.flatMap(account =>
    account.annotations.attributions.flatMap((attribution): Echo[] => {
      const rendering = renderingOf(account, attribution);
      const surname = rendering && surnameOf(account, rendering.speaker, known);
      if (rendering === null || surname === null || rendering.stems.size < LEAST_SHARED) return [];
      const quotation = nearestTo(rendering, surname);
      if (quotation === null) return [];
      const { span, speaker } = rendering;
      const right = { document: account.document.id, from: span.from, to: span.to, speaker };
      return [{ kind: 'rendering', left: quotedAt(quotation), right }];
    }),
  );
};

/**
 * Words that two accounts share without both quoting them of one speaker: said of another one, or rendered by one of them. `accounts` in
 * order of name, then id; time grows with the number of quotations.
 */
export const echoes = (accounts: readonly Account[], quotations: Quotations, known: Known): Echo[] => [
  ...otherSpeakers(quotations, known),
  ...renderings(accounts, quotations, known),
];
