import { otherDays, saidOn } from '../../languages/said-on.js';
import { type Account, type Attribution, cover, holds, indexAt, type Lineage, meets } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { knownOf } from '../primary/document.js';
import { indexOf, matterIn } from '../primary/matter.js';
import { type Firmer, firmerThan } from './firmer.js';
import { type Ready, readyOf } from './likeness.js';
import { claimed } from './tellings.js';

/** What one account has somebody leave open, and another has the same one say for certain. */
export interface SaidFirmer extends Firmer {
  readonly account: Account;
}

/** Readings less sure than this tell of nobody. */
const SURE = 0.6;

/** So much both have in common, of the shares of either that stand in the other together. */
const ALIKE = 1;

/** What each holder is given as saying in one account, by the holder's key. */
const saidIn = (account: Account, lineage: Lineage): Map<string, Attribution[]> => {
  const { text, id } = account.document;
  const found = new Map<string, Attribution[]>();
  for (const attribution of account.annotations.attributions) {
    const { source, content, polarity, speaker, confidence } = attribution;
    if (source.length === 0 || content.length === 0 || polarity !== 'asserts' || confidence < SURE) continue;
    const at = cover(source);
    const holder = speaker ?? text.slice(at.from, at.to);
    const { key } = lineage.holderOf({ document: id, chain: [], holder });
    for (const one of new Set([key, bareWords(holder)])) found.set(one, [...(found.get(one) ?? []), attribution]);
  }
  return found;
};

/** What an account has somebody leave open: what stands in the content of his words. */
const openOf = (ready: Ready, said: readonly Attribution[]): Ready => ({
  ...ready,
  open: ready.open.filter(one =>
    said.some(a => a.content.some(part => holds(part, one.words) && meets(part, one.about))),
  ),
});

/** How many words behind a hedge the verb stands that it takes back: “may well have struck”. */
const BEHIND = 4;

/** Whether a claim tells the deed itself that is left open: the verb behind the words that do so, “struck” of “may have struck”. */
const tellsDeed = ({ claim, open }: Firmer, soft: Account): boolean => {
  const deed = soft.annotations.tokens
    .slice(indexAt(soft.annotations.tokens, open.words.to))
    .slice(0, BEHIND)
    .find(({ pos }) => pos === 'VERB' || pos === 'ADJ');
  if (deed === undefined) return false;
  const [key] = matterIn(soft, deed).map(m => m.key);
  return key !== undefined && matterIn(claim.account, claim.span).some(m => m.key === key);
};

/** Whether it is said to have been left open on another day than that on which it was said for certain: then the speaker has changed his account. */
const isOfOtherDay = (
  own: readonly Attribution[],
  soft: Account,
  { open, claim }: Firmer,
  firm: Attribution,
): boolean => {
  const when = saidOn(claim.account, firm);
  return own.some(a => a.content.some(part => holds(part, open.words)) && otherDays(saidOn(soft, a), when));
};

/** Whether the first account is known to have come out before the second. */
const isBefore = (a: Account, b: Account): boolean =>
  a.document.published !== null && b.document.published !== null && a.document.published < b.document.published;

/** What accounts have somebody say for certain that others have him leave open, and none of those tells outright. */
export const saidFirmer = (accounts: readonly Account[], lineage: Lineage): SaidFirmer[] => {
  const said = new Map(accounts.map(account => [account, saidIn(account, lineage)]));
  const among = new Map<string, number>();
  for (const own of said.values()) for (const key of own.keys()) among.set(key, (among.get(key) ?? 0) + 1);
  return accounts.flatMap(soft => {
    const shared = [...(said.get(soft) ?? [])].filter(([key]) => (among.get(key) ?? 0) > 1);
    if (shared.length === 0) return [];
    const known = knownOf(soft);
    const ready = readyOf({ known, index: indexOf(soft, known.sentences), nouns: new Set(), names: new Set() });
    return shared.flatMap(([key, own]) => {
      const one = openOf(ready, own);
      if (one.open.length === 0) return [];
      return accounts.flatMap(account =>
        account === soft || isBefore(account, soft)
          ? []
          : (said.get(account)?.get(key) ?? []).flatMap(attribution =>
              attribution.content
                .flatMap(part => claimed(account, attribution, [0], part))
                .flatMap(claim => firmerThan({ ...claim, aside: false }, [one]) ?? [])
                .filter(one => one.share >= ALIKE && tellsDeed(one, soft) && !isOfOtherDay(own, soft, one, attribution))
                .map(found => ({ ...found, account: soft })),
            ),
      );
    });
  });
};
