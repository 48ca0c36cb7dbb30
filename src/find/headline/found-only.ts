import { languageOf } from '../../languages/index.js';
import type { Account, Span } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { relatedBy } from '../strength/relations.js';
import { textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import { type Body, type Headline, type Under, under } from './headlines.js';
import { reservedIn } from './overstated.js';

/** A sentence below tells of what was found with this share of the words of the headline, so many at least. */
const SHARE = 0.5;
const LEAST = 2;

/** What a headline has somebody find, and who that is by the stem of their noun. */
interface Finding {
  readonly claim: Headline;
  readonly finder: string;
}

/** "Gale felled mast, inspectors find": the words before the comma, and "inspectors"; null where a headline has nobody find anything. */
const findingIn = (account: Account, headline: Headline): Finding | null => {
  const text = textAt(account, headline);
  const found = languageOf(account.document.language).headlines.foundBehind.exec(text);
  if (found === null || text.includes('?')) return null;
  const at = headline.from + found.index;
  const [who] = headline.matter
    .filter(({ from }) => from >= at)
    .slice(0, -1)
    .slice(-1);
  if (who === undefined) return null;
  return { claim: { ...headline, matter: headline.matter.filter(({ to }) => to <= at) }, finder: stem(who.norm) };
};

/** The words of a sentence by which it leaves open what a headline tells; null where it tells it outright. */
const openWords = (account: Account, claim: Headline, one: Under): Span | null => {
  const [loose] = relatedBy(account, [one.sentence], languageOf(account.document.language).strength.looseRelation);
  return loose?.relation ?? reservedIn(account, claim, one)?.by ?? null;
};

/** A headline by which somebody found what its text has the same people leave open: "consistent with". */
export const foundOnly = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const finding = findingIn(account, headline);
  if (finding === null) return null;
  const { claim, finder } = finding;
  const least = Math.max(LEAST, Math.ceil(new Set(claim.matter.map(({ key }) => key)).size * SHARE));
  const told = under(body, claim, least).map(one => ({ ...one, open: openWords(account, claim, one) }));
  const isFinders = ({ sentence }: Under): boolean =>
    body.sentences.some(one => one.sentence === sentence && one.words.some(({ key }) => key === finder));
  const open = told.flatMap(one => (one.open === null ? [] : [{ ...one, open: one.open }]));
  if (open.length < told.length || !open.some(isFinders)) return null;
  const words = [...new Set(open.map(one => `“${textAt(account, one.open)}”`))].slice(0, SHOWN).join(', ');
  return exceeding(of, account, headline, {
    does: `has somebody find what its text has only with ${words}`,
    below: open.slice(0, SHOWN).map(({ sentence }) => placeOf(account, sentence)),
    because: ['no sentence of the text tells outright that they found it'],
  });
};
