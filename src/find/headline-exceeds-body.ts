import { languageOf } from '../languages/index.js';
import { type Account, cover, holds, indexAt, meets, type Place, type Span } from '../model/index.js';
import type { Draft, Rule } from './rule.js';
import { called, type Case } from './rule.js';
import { type Body, bodyOf, type Headline, headlinesOf, matterOf, type Under, under } from './strength/headlines.js';
import { blamedOnly, judgedOnly } from './strength/blamed.js';
import { settledElsewhere } from './strength/settled.js';
import { isSoftly, unbacked } from './strength/unbacked.js';
import { attributionsAt, clauseBreak, hedgesAt, textAt } from './strength/strength.js';

/** A headline with fewer words of matter says too little to be found again, with more it is a paragraph. */
const FEWEST = 3;
const MOST = 20;

/** A sentence below tells the same with this share of the words of the headline, at least so many of them. */
const SAME = 0.7;
/** With this share it may tell the same: where it takes nothing back, the headline stands on it. */
const MAY_BE = 0.5;

/** A hedge is about a word of the headline that follows within so many code units. */
const ABOUT = 30;

/** Sentences shown of one finding. */
const SHOWN = 3;

/** Whether a headline says a thing outright and answers for it itself. */
const isFlat = (account: Account, headline: Headline): boolean => {
  const { headlines, strength } = languageOf(account.document.language);
  const text = textAt(account, headline).replace(strength.headlineLabel, '');
  if (strength.headlineHeld.test(text) || headlines.foundBehind.test(text) || text.includes(': ')) return false;
  if (hedgesAt(account, headline).some(hedge => hedge.kind !== 'doxastic')) return false;
  return !attributionsAt(account, headline).some(a => a.act === 'speech');
};

const uniq = (shared: Under['shared']): number => new Set(shared.map(({ headline }) => headline.key)).size;

/** Where a sentence tells what the headline tells: the shortest stretch with as many of its words. */
const stretchOf = ({ shared }: Under): Span => {
  const all = shared.map(({ here, headline }) => ({ here, key: headline.key }));
  const wanted = new Set(all.map(({ key }) => key)).size;
  const stretches = all.flatMap(({ here }, i): Span[] => {
    const seen = new Set<string>();
    const last = all.slice(i).find(({ key }) => seen.add(key).size === wanted);
    return last === undefined ? [] : [{ from: here.from, to: last.here.to }];
  });
  return stretches.reduce(
    (best, one) => (one.to - one.from < best.to - best.from ? one : best),
    cover(all.map(({ here }) => here)),
  );
};

/** What in a sentence takes back what the headline says outright. */
interface Reserved {
  readonly place: Span;
  readonly by: Span;
  /** A hedge, or the cue of somebody who only thinks, claims or suggests it. */
  readonly how: 'hedged' | 'held';
  /** The word of the headline that a hedge is about, as its stem; null for what somebody says. */
  readonly about: string | null;
}

const isLost = (account: Account, headline: Headline, by: Span): boolean => {
  const said = new Set(headline.matter.map(w => w.key));
  return !matterOf(account, by).some(w => said.has(w.key));
};

const isVerb = ({ annotations: { tokens } }: Account, { from }: Span): boolean =>
  tokens[indexAt(tokens, from)]?.pos === 'VERB';

/** Adjectives right before a word of the headline that leave it open: "potential errors". */
const openBefore = (account: Account, shared: Under['shared']): Span[] => {
  const { tokens } = account.annotations;
  const { strength } = languageOf(account.document.language);
  return shared.flatMap(({ here }) => {
    const before = tokens[indexAt(tokens, here.from) - 1];
    return before !== undefined && strength.openNoun.test(textAt(account, before)) ? [before] : [];
  });
};

const hedgesOn = (
  account: Account,
  { shared, sentence }: Under,
  place: Span,
): { readonly hedge: Span; readonly about: string }[] =>
  [...hedgesAt(account, sentence), ...openBefore(account, shared)].flatMap(hedge => {
    if (hedge.to < place.from - ABOUT || hedge.from >= place.to) return [];
    if (shared.some(({ here }) => here.to <= hedge.from && isVerb(account, here))) return [];
    const next = shared.find(({ here }) => here.from >= hedge.to);
    if (next === undefined || next.here.from - hedge.to > ABOUT) return [];
    if (clauseBreak.test(account.document.text.slice(hedge.to, next.here.from))) return [];
    if (matterOf(account, { from: hedge.to, to: next.here.from }).length > 0) return [];
    return [{ hedge, about: next.headline.key }];
  });

const reservedIn = (account: Account, headline: Headline, one: Under): Reserved | null => {
  const place = stretchOf(one);
  const found = hedgesOn(account, one, place).find(({ hedge }) => isLost(account, headline, hedge));
  if (found !== undefined) {
    const { hedge, about } = found;
    return { place: cover([hedge, place]), by: hedge, how: 'hedged', about };
  }
  const holder = attributionsAt(account, one.sentence).find(
    a =>
      a.content.some(part => holds(part, place)) &&
      a.cue.some(part => meets(part, one.sentence)) &&
      (a.polarity !== 'asserts' || isSoftly(account, a)) &&
      isLost(account, headline, cover(a.cue)),
  );
  if (holder === undefined) return null;
  const own = [...holder.source, ...holder.cue].filter(part => holds(one.sentence, part));
  return { place: cover([...own, place]), by: cover(holder.cue), how: 'held', about: null };
};

const sideOf = (account: Account, { from, to }: Span): Place => ({ document: account.document.id, from, to });

const otherReadings = [
  'headlines are shortened, and readers take them so',
  'another editor wrote the headline',
  'what is certain stands where it was not looked for',
];

/** A headline that says outright what every sentence that tells the same takes back. */
const overstated = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const all = headline.matter.length;
  if (all < FEWEST || all > MOST || !isFlat(account, headline)) return null;
  const near = under(body, headline, Math.max(FEWEST - 1, Math.ceil(all * MAY_BE)));
  const same = near.filter(one => uniq(one.shared) >= Math.max(FEWEST, all * SAME));
  if (same.length === 0) return null;
  const found = same.flatMap(one => reservedIn(account, headline, one) ?? []);
  if (found.length < same.length) return null;
  const about = new Set(found.map(one => one.about));
  const tells = ({ shared }: Under): boolean => about.has(null) || shared.some(one => about.has(one.headline.key));
  if (near.some(one => tells(one) && reservedIn(account, headline, one) === null)) return null;
  const words = found.map(({ by }) => `“${textAt(account, by)}”`);
  const name = headline.kind === 'heading' ? 'subheading' : 'headline';
  return {
    level: 'question',
    message: `The ${name} of ${called(of, account.document.id)} tells outright what its text tells with ${[...new Set(words)].slice(0, SHOWN).join(', ')}.`,
    sides: [sideOf(account, headline), ...found.slice(0, SHOWN).map(({ place }) => sideOf(account, place))],
    because: [`every sentence that tells the same takes it back in part: ${[...new Set(words)].join(', ')}`],
    otherReadings,
  };
};

/** A headline that lets a document settle what the text says it leaves open. */
const settled = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const { strength } = languageOf(account.document.language);
  const text = textAt(account, headline);
  const document = strength.findingDocument.exec(text);
  const verb = strength.headlineSettles.exec(text);
  if (document === null || verb === null || verb.index < document.index || /[?]/u.test(text)) return null;
  if (strength.notYet.test(text)) return null;
  const noun = document[0].toLowerCase();
  const open = body.sentences.flatMap(({ sentence }) => {
    const words = textAt(account, sentence);
    const found = strength.leavesOpen.exec(words);
    if (found === null || !words.slice(0, found.index).toLowerCase().includes(noun)) return [];
    if (!strength.behindIt.test(words.slice(found.index))) return [];
    const rest = words.slice(found.index + found[0].length);
    const end = /[,;:.!?—–”"»]/u.exec(rest)?.index ?? rest.length;
    const from = sentence.from + found.index;
    return [{ from, to: from + found[0].length + end }];
  });
  const [first] = open;
  if (first === undefined) return null;
  const object = headline.matter.filter(w => w.from >= headline.from + verb.index + verb[0].length);
  const told = under(body, { ...headline, matter: object }, Math.max(2, Math.ceil(object.length * MAY_BE)));
  if (
    told.some(
      one =>
        !open.some(part => meets(part, one.sentence)) &&
        reservedIn(account, headline, one) === null &&
        strength.headlineSettles.test(textAt(account, one.sentence)) &&
        textAt(account, one.sentence).toLowerCase().includes(noun),
    )
  )
    return null;
  return {
    level: 'question',
    message: `The headline of ${called(of, account.document.id)} lets the ${noun} settle (“${verb[0]}”) what the text says that it leaves open: “${textAt(account, first)}”.`,
    sides: [sideOf(account, headline), ...open.slice(0, SHOWN).map(one => sideOf(account, one))],
    because: [`the text says of the ${noun}: “${textAt(account, first)}”`],
    otherReadings,
  };
};

/** A headline or subheading that says more than the text below it. */
export const headlineExceedsBody: Rule = {
  id: 'headline-exceeds-body',
  find: of =>
    of.accounts.flatMap(account => {
      const body = bodyOf(account);
      return headlinesOf(account).flatMap(headline => {
        const found =
          overstated(of, account, body, headline) ??
          settled(of, account, body, headline) ??
          settledElsewhere(of, account, headline) ??
          (isFlat(account, headline) ? (unbacked(of, account, headline) ?? blamedOnly(of, account, headline)) : null) ??
          judgedOnly(of, account, headline);
        return found ?? [];
      });
    }),
};
