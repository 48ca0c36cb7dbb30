import { around, type DocumentId, type Span, within } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import type { Known } from './document.js';
import type { Index, Indexed } from './matter.js';
import { type Teller, toldBy } from './salient.js';

/** What a document finds amiss with one party. */
export interface Amiss {
  readonly party: string;
  readonly passage: Indexed;
}

/** Passages looked at in one document. */
const PASSAGES = 40;

/** The party that a sentence is about: the only body, or holder of an office, that stands in it; null where there are several or none. */
const partyOf = ({ account, language, makers }: Known, { span }: Indexed): string | null => {
  const { text } = account.document;
  const found = new Set<string>();
  for (const token of within(account.annotations.tokens, span)) {
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue;
    const word = fold(text.slice(token.from, token.to));
    const noun = language.nouns.singular(word);
    const kind = language.sources.sourceNouns.get(noun);
    const isParty = kind === 'institution' || kind === 'official' || language.reports.parties.has(noun);
    if (isParty && !makers.has(word)) found.add(noun);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

/** What a document finds amiss, sentence by sentence, where one party alone is spoken of. */
const amissIn = (known: Known, index: Index): Amiss[] => {
  const { text } = known.account.document;
  return index.sentences
    .flatMap((passage): Amiss[] => {
      if (!known.language.reports.amiss.test(text.slice(passage.span.from, passage.span.to))) return [];
      const party = partyOf(known, passage);
      return party === null ? [] : [{ party, passage }];
    })
    .slice(0, PASSAGES);
};

/** An account that tells what is amiss with one party and does not speak of another, of whom another account tells it. */
export interface OneSided {
  readonly account: DocumentId;
  readonly told: { readonly party: string; readonly there: Span; readonly at: Span };
  readonly left: { readonly party: string; readonly there: Span };
  readonly other: { readonly account: DocumentId; readonly at: Span };
}

/** Whether an account speaks of a party at all, by the word for it. */
const speaksOf = ({ account, index }: Teller, party: string): boolean =>
  index.byKey.has(party) || new RegExp(`(?<!\\p{L})${party}`, 'iu').test(account.document.text);

/** Accounts that give only what the document finds amiss with one of two parties; `apart` says whether two accounts are of different families. */
export const oneSided = (
  known: Known,
  index: Index,
  tellers: readonly Teller[],
  apart: (a: DocumentId, b: DocumentId) => boolean,
): OneSided[] => {
  const amiss = amissIn(known, index);
  const told = tellers.map(teller => ({
    teller,
    rows: amiss.flatMap(one => {
      const at = toldBy(teller, index, one.passage);
      return at === 'not' || at === 'open' ? [] : [{ one, at }];
    }),
  }));
  return told.flatMap(({ teller, rows }): OneSided[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const id = teller.account.document.id;
    const left = amiss.find(({ party }) => rows.every(r => r.one.party !== party) && !speaksOf(teller, party));
    if (left === undefined) return [];
    const other = told.find(
      t => apart(id, t.teller.account.document.id) && t.rows.some(r => r.one.party === left.party),
    );
    const at = other?.rows.find(r => r.one.party === left.party);
    if (other === undefined || at === undefined) return [];
    const sentence = around(teller.account.annotations.sentences, first.at) ?? first.at;
    return [
      {
        account: id,
        told: { party: first.one.party, there: first.one.passage.span, at: { from: sentence.from, to: sentence.to } },
        left: { party: left.party, there: at.one.passage.span },
        other: { account: other.teller.account.document.id, at: at.at },
      },
    ];
  });
};
