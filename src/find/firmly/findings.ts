import { grouped } from '../../model/disjoint-sets.js';
import { type Account, cover, meets, type Span } from '../../model/index.js';
import { hedgeDrifts } from '../lost-hedge.js';
import { citedWords } from '../primary/departure.js';
import { readingOf } from '../primary/read.js';
import { withSource } from '../primary/statements.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import { firmerReadings } from '../strength/readings.js';
import { type Firmer, firmerThan } from './firmer.js';
import { shownOf } from './left-open.js';
import { readyOf } from './likeness.js';
import { type SaidFirmer, saidFirmer } from './people.js';
import { tellingsOf } from './tellings.js';
import { voicesOf } from './voices.js';

const LEFT_OPEN: Readonly<Record<Firmer['open']['how'], string>> = {
  whether: 'does not settle whether it was so',
  likely: 'holds it likely',
  why: 'does not settle how it came about',
  who: 'does not settle who did it',
  part: 'names it as a part of the cause',
  main: 'names it as the main cause among others',
  'no-evidence': 'only says that it found no evidence of it',
};

/** What one report of an account has a voice settle, with all that the voice leaves open of it. */
const draftOf = (of: Case, [first, ...others]: readonly [Firmer, ...Firmer[]]): Draft => {
  const { claim, voice, open } = first;
  const { document }: Account = voice.known.account;
  const all = [first, ...others.filter(one => one.voice === voice)];
  const cueOf = (one: Firmer): number | undefined => one.claim.attribution.cue[0]?.from;
  const here = cover(all.filter(one => cueOf(one) === cueOf(first)).map(one => withSource(one.claim).here));
  const further = all
    .filter(one => cueOf(one) !== cueOf(first))
    .map(one => placeOf(one.claim.account, withSource(one.claim).here));
  const places = all.map(one =>
    placeOf(
      one.voice.known.account,
      shownOf(one.open, one.voice.index.sentences[one.open.sentence]?.span ?? one.open.about),
    ),
  );
  const [there = placeOf(voice.known.account, open.about)] = places;
  return {
    level: 'question',
    message: `${called(of, claim.account.document.id)} gives as settled by ${called(of, document.id)} what that leaves open: “${citedWords(claim.account.document.text, here)}”; its own words are “${citedWords(document.text, there)}”.`,
    sides: [placeOf(claim.account, here), ...further, ...places],
    because: [
      ...new Set(
        all.map(
          one => `“${citedWords(document.text, one.open.words)}”: the document itself ${LEFT_OPEN[one.open.how]}`,
        ),
      ),
      'no other sentence of it tells the same outright',
    ],
    otherReadings: ['it tells it outright in a part that is not at hand', ...firmerReadings],
  };
};

/** What one account has somebody say for certain that another has him leave open. */
const saidDraft = (of: Case, { claim, account: soft, voice, open }: SaidFirmer): Draft => {
  const { here, told } = withSource(claim);
  const there = placeOf(soft, shownOf(open, voice.index.sentences[open.sentence]?.span ?? open.about));
  const { text } = soft.document;
  return {
    level: 'question',
    message: `${called(of, claim.account.document.id)} has somebody say for certain what ${called(of, soft.document.id)} has the same one leave open: “${told}” against “${citedWords(text, there)}”.`,
    sides: [placeOf(claim.account, here), there],
    because: [`“${citedWords(text, open.words)}” leaves it open`, 'both give it as the word of one and the same'],
    otherReadings: ['it was said at another time', ...firmerReadings],
  };
};

/** What accounts have somebody say in other words and for certain, but for what is told of words that they share. */
const saidDrafts = (of: Case): Draft[] => {
  const told = hedgeDrifts(of).lost.map(({ of: { other }, bare }) => ({ account: other, bare }));
  const found = saidFirmer(of.accounts, of.lineage).filter(
    ({ claim: { account, span } }) =>
      !told.some(t => t.account === account && meets(t.bare, span)) && !isQuoted(account, span),
  );
  return grouped(found, ({ claim, account, open }) => [
    `${claim.account.document.id} ${String(claim.span.from)}`,
    `${account.document.id} ${String(open.words.from)} open`,
  ]).map(([first]) => saidDraft(of, first));
};

/** Whether words are quoted in part at least: what becomes of quoted words is told by the rules on quotations. */
const isQuoted = ({ annotations }: Account, span: Span): boolean =>
  annotations.quotations.some(q => q.use === 'speech' && meets(q, span));

/** What accounts have a body or a document settle that it leaves open in its own words: one finding for each report and each thing left open. */
const toldOfVoices = (of: Case): Draft[] => {
  const voices = voicesOf(of.accounts, of.primary);
  const ready = voices.map(readyOf);
  const departed = readingOf(of).told.filter(t => t.departure !== null);
  const found = of.accounts.flatMap(account => {
    const isTold = (span: Span): boolean => departed.some(t => t.account === account && meets(t.span, span));
    return tellingsOf(account, voices)
      .filter(({ span }) => !isTold(span) && !isQuoted(account, span))
      .flatMap(claim => firmerThan(claim, ready) ?? []);
  });
  return grouped(found, ({ claim, voice, open }) => {
    const account = claim.account.document.id;
    return [
      `${account} ${String(claim.attribution.cue[0]?.from)} ${voice.known.id}`,
      `${account} ${voice.known.id} ${String(open.words.from)} open`,
    ];
  }).map(all => draftOf(of, all));
};

/** What accounts have a document, a body or a person say for certain that the source itself, or another account of it, leaves open. */
export const firmlyTold = (of: Case): Draft[] => [...toldOfVoices(of), ...saidDrafts(of)];
