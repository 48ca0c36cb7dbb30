import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Attribution, cover, type DocumentId } from '../model/index.js';
import { type Found, joinCopies } from './copies.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';
import { shown } from './shown.js';
import { accuserTold, inHeadline, isUnnamedGroup, type Reading, readingOf, saidJustBefore } from './vague/reading.js';
import { hasHolder } from './vague/holder.js';

/** How many code units before a place are read for "if" and "would". */
const BEFORE = 24;

/** How far before a source its sentence is read. */
const BACK = 130;

/** A source named in more words than this is shown by its place, not in the message. */
const SHORT = 60;

const QUESTION = /^["”’»)]*\?/u;

/**
 * A group that is not named, or wording that leaves out who says so. A quotation whose speaker could not be told is neither: it may well
 * have one.
 */
const isVague = (reading: Reading, one: Attribution): boolean => {
  const { sourceType, source, cue, content, style } = one;
  if (content.length === 0 || cue.length === 0) return false;
  if (source.length === 0) return sourceType === 'agentless' && style !== 'direct';
  return isUnnamedGroup(reading, one);
};

/** The words of a sentence before a place, as far as they are near. */
const sentenceTo = (text: string, at: number): string =>
  /[^.!?]*$/u.exec(text.slice(Math.max(0, at - BACK), at))?.[0] ?? '';

/** "Reports that", "rumours that": what follows is what is said. */
const isHearsay = (
  { vague: { beginsWithThat, endsInThat, hearsay } }: Language,
  text: string,
  cue: string,
  at: number,
): boolean => hearsay.test(cue) && (endsInThat.test(cue) || beginsWithThat.test(text.slice(at, at + 5)));

/** Nobody is said to have said it: a plan, a forecast, a condition, a question, or what hardly anybody thinks. */
const isUnsaid = ({ text, language }: Reading, one: Attribution): boolean => {
  const { source, cue, content } = one;
  const { events, reporting, vague } = language;
  const [by] = source;
  const cueText = cue.map(({ from, to }) => text.slice(from, to)).join(' ');
  if (
    events.plan.test(cueText) ||
    vague.aloud.test(cueText) ||
    vague.unfinished.test(cueText) ||
    vague.attributedTo.test(cueText)
  )
    return true;
  if (!by && vague.nounCue.test(cueText) && !isHearsay(language, text, cueText, cover(content).from)) return true;
  const first = cover(cue).from;
  if (vague.tellsNothing.test(text.slice(first, first + SHORT))) return true;
  const { from: start, to: end } = cover([...source, ...cue, ...content]);
  const lead = (at: number): string => text.slice(Math.max(0, at - BEFORE), at);
  if (vague.conditional.test(lead(start)) || vague.conditional.test(lead(first))) return true;
  // "Would reportedly cost" is told of; "will be seen as" is a forecast.
  if (
    !reporting.reportedly.has(cueText.toLowerCase()) &&
    (vague.unreal.test(lead(first)) || vague.willBe.test(cueText))
  )
    return true;
  if (QUESTION.test(text.slice(end, end + BEFORE)) || vague.followed.test(text.slice(end, end + BEFORE))) return true;
  if (!by) return vague.asStated.test(text.slice(start, end));
  const name = text.slice(by.from, by.to);
  const upTo = text.slice(by.from, Math.max(by.to, first));
  if (vague.hardlyAnybody.test(name) || vague.standsForOne.test(name) || vague.namesSome.test(upTo)) return true;
  if (vague.standsForGroup.test(name) && vague.takenForKnown.test(lead(by.from))) return true;
  if (vague.besideName.test(text.slice(Math.max(0, by.from - SHORT), by.from))) return true;
  // "Some witnesses felt it, though others did not": these have something to tell, not an opinion.
  return vague.otherPeople.test(name) && vague.tellers.test(sentenceTo(text, by.from));
};

/** Who says so is told around it: the accuser of what is alleged, the teller of what "was said". */
const isToldAround = (reading: Reading, one: Attribution): boolean => {
  if (one.source.length > 0) return false;
  const { oneTelling, putSo } = reading.language.vague;
  const cue = one.cue.map(({ from, to }) => reading.text.slice(from, to)).join(' ');
  if (putSo.test(cue) && oneTelling.test(cue)) return true;
  return accuserTold(reading, one, cue) || (oneTelling.test(cue) && saidJustBefore(reading, cover(one.cue)));
};

interface Vague extends Found {
  /** The words for the source; "" where there is none. */
  readonly by: string;
  readonly cue: string;
}

const vagueOf = (account: Account, one: Attribution): Vague => {
  const { id, text, language } = account.document;
  const [source] = one.source;
  const cue = cover(one.cue);
  const by = source ? text.slice(source.from, source.to).replace(/\s+/gu, ' ') : '';
  const words = text.slice(cue.from, cue.to).replace(/\s+/gu, ' ');
  return {
    document: id,
    ...shown(languageOf(language), text, one),
    key: `${by} ${words}`.toLowerCase(),
    by,
    cue: words,
  };
};

/** How many accounts a message names; of more it says how many there are. */
const NAMED = 3;

const names = (of: Case, ids: readonly DocumentId[]): string =>
  ids.length > NAMED
    ? `${String(ids.length)} accounts, of which one has it from another,`
    : list(ids.map(id => called(of, id)));

const draftOf = (of: Case, group: readonly [Vague, ...Vague[]]): Draft => {
  const [{ by, cue, document }] = group;
  const { vague } = languageOf(of.account(document).document.language);
  const ids = [...new Set(group.map(one => one.document))];
  const many = ids.length > 1;
  const whom =
    vague.standsForGroup.test(by) || by.length > SHORT
      ? 'people that are not named'
      : `“${by}” and ${many ? 'name' : 'names'} nobody`;
  return {
    level: 'note',
    message:
      by === ''
        ? `${names(of, ids)} ${many ? 'write' : 'writes'} “${cue}” and ${many ? 'do' : 'does'} not tell who says so.`
        : `${names(of, ids)} ${many ? 'give' : 'gives'} this on the word of ${whom}.`,
    sides: group.map(({ document, from, to }) => ({ document, from, to })) as [Vague, ...Vague[]],
    because: [
      by === '' ? 'the wording leaves out who says or thinks so' : 'the source is a group that is not named',
      ...(many ? ['the accounts share the words around it: one of them has it from another, or all from a third'] : []),
    ],
    otherReadings: [
      'the source is named elsewhere in the account',
      'it is common knowledge',
      'naming the source would put somebody at risk',
    ],
  };
};

/** Something is said to be thought or said by nobody in particular. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  find: of => {
    const found = of.accounts.flatMap(account => {
      const reading = readingOf(account);
      return account.annotations.attributions
        .filter(
          (one, i) =>
            isVague(reading, one) &&
            !inHeadline(reading, one) &&
            !isUnsaid(reading, one) &&
            !hasHolder(reading, i) &&
            !isToldAround(reading, one),
        )
        .map(one => vagueOf(account, one));
    });
    return joinCopies(of, found).map(group => draftOf(of, group));
  },
};
