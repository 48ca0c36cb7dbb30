import { languageOf } from '../../languages/index.js';
import { type Account, meets, type Place } from '../../model/index.js';
import { readingOf } from '../primary/read.js';
import { called, type Case, type Draft, placeOf } from '../rule.js';
import { textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import { type Body, bodyOf, type Headline, under } from './headlines.js';
import { MAY_BE, reservedIn } from './overstated.js';

/** A headline that lets a document settle what the text says it leaves open. */
export const settled = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
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
  return exceeding(of, account, headline, {
    does: `lets the ${noun} settle (“${verb[0]}”) what the text says that it leaves open: “${textAt(account, first)}”`,
    below: open.slice(0, SHOWN).map(one => placeOf(account, one)),
    because: [`the text says of the ${noun}: “${textAt(account, first)}”`],
  });
};

/** Where a document says that it blames nobody. */
const blamesNobodyAt = (document: Account): Place | null => {
  const { headlines } = languageOf(document.document.language);
  for (const { sentence } of bodyOf(document).sentences) {
    const found = headlines.blamesNobody.exec(textAt(document, sentence));
    if (found === null) continue;
    const from = sentence.from + found.index;
    return { document: document.document.id, from, to: from + found[0].trimEnd().length };
  }
  return null;
};

/** A headline that lets a document blame or clear somebody, of which the account reports and which says that it does neither. */
export const settledElsewhere = (of: Case, account: Account, headline: Headline): Draft | null => {
  const { headlines, strength } = languageOf(account.document.language);
  const text = textAt(account, headline);
  const finder = headlines.finders.exec(text);
  const verb = headlines.blamesOrClears.exec(text);
  if (finder === null || verb === null || verb.index < finder.index) return null;
  if (/[?]/u.test(text) || strength.notYet.test(text)) return null;
  const { told } = readingOf(of);
  const reported = new Set(told.filter(t => t.account === account && t.orOf.length === 0).map(t => t.primary));
  for (const id of reported) {
    const place = blamesNobodyAt(of.account(id));
    if (place === null) continue;
    return exceeding(of, account, headline, {
      does: `lets the ${finder[0].toLowerCase()} settle (“${verb[0]}”) what ${called(of, id)} leaves open: “${textAt(of.account(id), place)}”`,
      below: [place],
      because: [`the document that it reports on says of itself: “${textAt(of.account(id), place)}”`],
      otherReadings: [
        'headlines are shortened, and readers take them so',
        'another document or a spokesman of the same office may have said so',
        'what the document found may leave only one culprit, as the account reads it',
      ],
    });
  }
  return null;
};
