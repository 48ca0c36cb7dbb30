import { languageOf } from '../../languages/index.js';
import type { Account, Place } from '../../model/index.js';
import { readingOf } from '../primary/read.js';
import { called, type Case, type Draft } from '../rule.js';
import { bodyOf, type Headline } from './headlines.js';
import { textAt } from './strength.js';

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
    return {
      level: 'question',
      message: `The headline of ${called(of, account.document.id)} lets the ${finder[0].toLowerCase()} settle (“${verb[0]}”) what ${called(of, id)} leaves open: “${textAt(of.account(id), place)}”.`,
      sides: [{ document: account.document.id, from: headline.from, to: headline.to }, place],
      because: [`the document that it reports on says of itself: “${textAt(of.account(id), place)}”`],
      otherReadings: [
        'headlines are shortened, and readers take them so',
        'another document or a spokesman of the same office may have said so',
        'what the document found may leave only one culprit, as the account reads it',
      ],
    };
  }
  return null;
};
