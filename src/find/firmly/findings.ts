import { grouped } from '../../model/disjoint-sets.js';
import { type Account, cover, meets } from '../../model/index.js';
import { citedWords } from '../primary/departure.js';
import { readingOf } from '../primary/read.js';
import { withSource } from '../primary/statements.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import { firmerReadings } from '../strength/readings.js';
import { type Firmer, firmerThan } from './firmer.js';
import { shownOf } from './left-open.js';
import { readyOf } from './likeness.js';
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
  const claims = all.map(one => withSource(one.claim));
  const here = cover(claims.map(one => one.here));
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
    sides: [placeOf(claim.account, here), ...places],
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

/** What accounts have a body or a document settle that it leaves open in its own words: one finding for each report and each thing left open. */
export const firmlyTold = (of: Case): Draft[] => {
  const voices = voicesOf(of.accounts, of.primary);
  if (voices.length === 0) return [];
  const ready = voices.map(readyOf);
  const departed = readingOf(of).told.filter(t => t.departure !== null);
  const found = of.accounts.flatMap(account => {
    const { quotations } = account.annotations;
    return (
      tellingsOf(account, voices)
        .filter(({ span }) => !departed.some(t => t.account === account && meets(t.span, span)))
        // what becomes of quoted words is told by the rules on quotations
        .filter(({ span }) => !quotations.some(q => q.use === 'speech' && meets(q, span)))
        .flatMap(claim => firmerThan(claim, ready) ?? [])
    );
  });
  return grouped(found, ({ claim, voice, open }) => {
    const account = claim.account.document.id;
    return [
      `${account} ${String(claim.attribution.cue[0]?.from)} ${voice.known.id}`,
      `${account} ${voice.known.id} ${String(open.words.from)} open`,
    ];
  }).map(all => draftOf(of, all));
};
