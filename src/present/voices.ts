import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Attribution,
  around,
  type DocumentId,
  type Entity,
  holds,
  indexAt,
  type Independence,
  type JoinReason,
  type Ledger,
  type Links,
  meets,
  type Place,
  type SourceType,
  type Span,
} from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { fingerprint } from '../text/fingerprint.js';
import { sourceWords } from '../text/source-words.js';
import { statementsOf } from './same-statement.js';

/**
 * `named`: by a name. `described`: only by what they are. `anonymous`: kept from being known. `vague`: may be anybody. `unnamed`: nobody is
 * named at all, or a pronoun that nothing resolves. `account`: an account that speaks in its own voice and that no account cites.
 */
export type VoiceKind = 'named' | 'described' | 'anonymous' | 'vague' | 'unnamed' | 'account';

/** One thing that a voice says in one account. */
export interface Said {
  readonly document: DocumentId;
  /** Index into the attributions of the analysis. */
  readonly attribution: number;
  /** Sayings of one voice with one number are one statement in several accounts, or several wordings of it. */
  readonly statement: number;
  /** TIMEX3 value of when it was said: by the sentence that reports it, or else the day of publication, by which it was said. Null where neither is known. */
  readonly when: string | null;
  readonly dated: 'sentence' | 'publication' | null;
  /** Who stands between the account and the voice, the nearest to the reader first. */
  readonly through: readonly string[];
}

/** An answer that an account gives in its own voice. */
export interface Stated extends Place {
  /** Id of the question. */
  readonly question: string;
}

/** Somebody who is heard in the accounts, with everything said. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** Other names by which accounts call it. */
  readonly also: readonly string[];
  /** Why each of these is taken for the same. */
  readonly joined: readonly { readonly name: string; readonly because: JoinReason }[];
  readonly kind: VoiceKind;
  readonly type: SourceType;
  readonly speaksFor: string | null;
  readonly accounts: number;
  /** Origins that carry it: families of accounts at most; those that carry one statement of it, or cite one go-between, counted once at least. */
  readonly independent: Independence;
  /** Answers to questions of the ledger that rest on it. */
  readonly answers: number;
  readonly said: readonly Said[];
  readonly stated: readonly Stated[];
}

/** What is needed to know who speaks. */
interface Heard {
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
}

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly entity: Entity | null;
  /** It is the outlet of an account. */
  readonly narrates: boolean;
  readonly types: Map<SourceType, number>;
  readonly said: { readonly account: number; readonly own: number; readonly through: readonly string[] }[];
  readonly stated: Stated[];
  answers: number;
}

type Dating = Pick<Said, 'when' | 'dated'>;

/** Dates of a known year at least. */
const DATED = /^\d{4}/u;

const PRONOUN = /^(?:he|she|it|they|we|i|you|one|this|that|these|those|who|which|him|her|them|us|me)$/iu;

/** What is said in each sentence of a document, by the sentence. */
const saidIn = ({ annotations: { sentences, attributions } }: Account): ReadonlyMap<Span, readonly Span[]> => {
  const found = new Map<Span, Span[]>();
  for (const { content } of attributions) {
    for (const part of content) {
      for (let i = Math.max(0, indexAt(sentences, part.from + 1) - 1); i < sentences.length; i += 1) {
        const sentence = sentences[i];
        if (sentence === undefined || sentence.from >= part.to) break;
        const list = found.get(sentence);
        if (list === undefined) found.set(sentence, [part]);
        else list.push(part);
      }
    }
  }
  return found;
};

/** When something was said: the date in the sentence of its cue that stands nearest to the cue, outside of what is said and who says it. */
const whenOf = (
  { document, annotations }: Account,
  one: Attribution,
  inSentence: ReturnType<typeof saidIn>,
): Dating => {
  const [cue] = one.cue;
  const sentence = cue && around(annotations.sentences, cue);
  if (cue !== undefined && sentence !== undefined) {
    const apart = [...one.source, ...(inSentence.get(sentence) ?? []).filter(part => !holds(part, cue))];
    const gap = (t: Span): number => Math.max(t.from - cue.to, cue.from - t.to);
    const { times } = annotations;
    const first = indexAt(times, sentence.from);
    const near = times
      .slice(first, indexAt(times, sentence.to))
      .filter(t => (t.type === 'DATE' || t.type === 'TIME') && DATED.test(t.value) && holds(sentence, t))
      .filter(t => !apart.some(span => holds(span, t)))
      .sort((a, b) => gap(a) - gap(b) || a.from - b.from)[0];
    if (near !== undefined) return { when: near.value, dated: 'sentence' };
  }
  const { published } = document;
  return published === null ? { when: null, dated: null } : { when: published, dated: 'publication' };
};

/** The innermost attribution whose content holds a place; -1 where the account says it in its own voice. */
const holderOf = (attributions: readonly Attribution[], place: Span): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  attributions.forEach(({ content }, i) => {
    for (const part of content) {
      if (!holds(part, place) || part.to - part.from >= least) continue;
      best = i;
      least = part.to - part.from;
    }
  });
  return best;
};

/** Voices behind an attribution: its speaker and whoever that one cites, each with those before it in the chain. */
const voicesIn = (
  account: Account,
  one: Attribution,
): { readonly name: string; readonly through: readonly string[] }[] => {
  const own = one.speaker ?? sourceWords(account.document.text, one.source);
  const place = one.speaker === null ? -1 : one.chain.lastIndexOf(one.speaker);
  const before = place < 0 ? one.chain : one.chain.slice(0, place);
  const after = place < 0 ? [] : one.chain.slice(place + 1);
  return [
    { name: own, through: before },
    ...after.map((name, i) => ({ name, through: [...before, own, ...after.slice(0, i)] })),
  ];
};

const kindOf = ({ narrates, said, entity, name, types }: Draft): VoiceKind => {
  if (narrates) return said.length === 0 ? 'account' : 'named';
  if (entity?.kind === 'named') return 'named';
  const type = mostly(types);
  if (type === 'anonymous' || type === 'vague') return type;
  return name === '' || PRONOUN.test(name) ? 'unnamed' : 'described';
};

const mostly = (types: ReadonlyMap<SourceType, number>): SourceType =>
  [...types].sort(
    (a, b) => Number(a[0] === 'other') - Number(b[0] === 'other') || b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  )[0]?.[0] ?? 'other';

/** Families that carry a voice, and the fewest origins that they may go back to. */
const independenceOf = (
  said: readonly (Said & { readonly family: number })[],
  own: readonly number[],
): Independence => {
  const joined = new Map<number, number>();
  const root = (family: number): number => {
    let at = family;
    for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next;
    return at;
  };
  const first = new Map<string, number>();
  const families = new Set([...said.map(s => s.family), ...own]);
  for (const { family, statement, through } of said) {
    for (const key of [`s ${String(statement)}`, ...through.map(name => `t ${bareWords(name)}`)]) {
      const other = first.get(key);
      if (other === undefined) first.set(key, family);
      else joined.set(Math.max(root(family), root(other)), Math.min(root(family), root(other)));
    }
  }
  return { min: new Set([...families].map(root)).size, max: families.size };
};

/** Quoted utterances of each document, by the number of their statement. */
const quotedIn = (links: Links): ReadonlyMap<DocumentId, readonly (Span & { readonly statement: number })[]> => {
  const found = new Map<DocumentId, (Span & { readonly statement: number })[]>();
  links.statements.forEach(({ quotations }, statement) => {
    for (const { document, from, to } of quotations) {
      const list = found.get(document);
      if (list === undefined) found.set(document, [{ from, to, statement }]);
      else list.push({ from, to, statement });
    }
  });
  return found;
};

/**
 * Everybody who is heard in the accounts: those on whom most answers of the ledger rest come first, then those heard in most accounts.
 * Which names are one is told by `Links.entities`. `accounts` in the order of the case.
 */
export const voicesOf = ({ accounts, links, ledger }: Heard): Voice[] => {
  const familyOf = new Map(links.families.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const entityOf = new Map<string, Entity>();
  for (const entity of links.entities) {
    for (const { document, names } of entity.members)
      for (const name of names) entityOf.set(`${document} ${name}`, entity);
  }
  const byId = new Map(accounts.map(a => [a.document.id, a]));
  const drafts = new Map<string, Draft>();
  const draft = (key: string, name: string, entity: Entity | null, narrates: boolean): Draft => {
    const known = drafts.get(key) ?? {
      key,
      name,
      entity,
      narrates,
      types: new Map(),
      said: [],
      stated: [],
      answers: 0,
    };
    drafts.set(key, known);
    return known;
  };
  const behind = new Map<string, readonly Draft[]>();
  const own = new Map<DocumentId, Draft>();

  for (const account of accounts) {
    const { id, outlet, name, title } = account.document;
    const outletEntity = outlet === null ? null : (entityOf.get(`${id} ${outlet}`) ?? null);
    const narrator = draft(
      outletEntity?.id ?? `account ${id}`,
      outletEntity?.name ?? outlet ?? title ?? name,
      outletEntity,
      true,
    );
    own.set(id, narrator);
  }
  accounts.forEach((account, a) => {
    const { id } = account.document;
    account.annotations.attributions.forEach((one, i) => {
      const voices = voicesIn(account, one).map(({ name, through }, n) => {
        const unnamed = name === '' || PRONOUN.test(name);
        const entity = unnamed ? null : (entityOf.get(`${id} ${name}`) ?? null);
        const family = familyOf.get(id) ?? -1;
        const key =
          entity?.id ?? `${unnamed ? 'unnamed' : 'described'} ${String(family)} ${unnamed ? '' : bareWords(name)}`;
        const voice = draft(key, entity?.name ?? (unnamed ? '' : name), entity, false);
        // What is known of the one who cites says nothing of the one who is cited.
        if (n === 0) voice.types.set(one.sourceType, (voice.types.get(one.sourceType) ?? 0) + 1);
        voice.said.push({ account: a, own: i, through });
        return voice;
      });
      behind.set(`${id} ${String(i)}`, voices);
    });
  });
  for (const { id: question, answers } of ledger.questions) {
    for (const { document, from, to } of answers) {
      const account = byId.get(document);
      if (account === undefined || to > account.document.text.length) continue;
      const holder = holderOf(account.annotations.attributions, { from, to });
      if (holder < 0) own.get(document)?.stated.push({ question, document, from, to });
      else for (const voice of behind.get(`${document} ${String(holder)}`) ?? []) voice.answers += 1;
    }
  }

  const starts: number[] = [];
  let next = 0;
  for (const { annotations } of accounts) {
    starts.push(next);
    next += annotations.attributions.length;
  }
  const quoted = quotedIn(links);
  const dates = accounts.flatMap(account => {
    const inSentence = saidIn(account);
    return account.annotations.attributions.map(one => whenOf(account, one, inSentence));
  });
  return [...drafts.values()]
    .map((one, order) => ({ voice: voiceOf(one), order }))
    .sort(
      (a, b) =>
        weight(b.voice) - weight(a.voice) ||
        b.voice.accounts - a.voice.accounts ||
        b.voice.said.length - a.voice.said.length ||
        a.order - b.order,
    )
    .map(({ voice }) => voice);

  /** The voice of a draft, with its sayings grouped and dated. */
  function voiceOf(one: Draft): Voice {
    const sayings = one.said.flatMap(({ account: a, own: i, through }) => {
      const account = accounts[a];
      const attribution = account?.annotations.attributions[i];
      return account === undefined || attribution === undefined
        ? []
        : [{ account, attribution, index: (starts[a] ?? 0) + i, through }];
    });
    const numbers = statementsOf(
      sayings.map(({ account: { document }, attribution: { content, polarity } }) => ({
        text: content.map(({ from, to }) => document.text.slice(from, to)).join(' '),
        language: languageOf(document.language),
        polarity,
        family: familyOf.get(document.id) ?? -1,
        statements: (quoted.get(document.id) ?? [])
          .filter(q => content.some(part => meets(part, q)))
          .map(q => q.statement),
      })),
    );
    const said = sayings.map(({ account, index, through }, i) => {
      const when = dates[index] ?? { when: null, dated: null };
      return { document: account.document.id, attribution: index, statement: numbers[i] ?? 0, ...when, through };
    });
    const documents = new Set([...said.map(s => s.document), ...one.stated.map(s => s.document)]);
    const also = one.entity?.also ?? [];
    const kind = kindOf(one);
    return {
      id: fingerprint('voice', one.key),
      name: one.name,
      also: also.map(a => a.name),
      joined: also,
      kind,
      type: one.narrates && one.types.size === 0 ? 'outlet' : mostly(one.types),
      speaksFor: one.entity?.speaksFor ?? null,
      accounts: documents.size,
      independent: independenceOf(
        said.map(s => ({ ...s, family: familyOf.get(s.document) ?? -1 })),
        one.stated.map(s => familyOf.get(s.document) ?? -1),
      ),
      answers: one.answers,
      said,
      stated: one.stated,
    };
  }
};

/** What rests on a voice: answers to questions that it is the source of. An account's own voice is behind all it says, and comes last. */
const weight = ({ kind, answers }: Voice): number => (kind === 'account' ? -1 : answers);
