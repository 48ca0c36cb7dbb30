import { plan } from '../languages/en/events.js';
import { reportedly } from '../languages/en/reporting.js';
import {
  aloud,
  conditional,
  hardlyAnybody,
  namesSome,
  standsForGroup,
  standsForOne,
  unreal,
} from '../languages/en/vague.js';
import { type Account, type Attribution, cover, holds, indexAt, type Quotation, type Span } from '../model/index.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

/** How many code units before a place are read for "if" and "would". */
const BEFORE = 24;

/** How many attributions before and after one may hold it: all are in one sentence or quotation. */
const NEAR = 24;

/** Shown of the words before and after a source and its cue: more than that is not the claim but the sentence around it. */
const SHOWN = 130;

/** A clause mark nearer than this cuts off too much to be understood. */
const CLAUSE = 40;

/** A source named in more words than this is shown by its place, not in the message. */
const SHORT = 60;

const QUESTION = /^["”’»)]*\?/u;

/**
 * A group that is not named, or wording that leaves out who says so. A quotation whose speaker could not be told is neither: it may well
 * have one.
 */
const isVague = ({ sourceType, source, cue, content, style }: Attribution): boolean =>
  content.length > 0 &&
  cue.length > 0 &&
  ((sourceType === 'vague' && source.length > 0) || (sourceType === 'agentless' && style !== 'direct'));

/** Whether somebody else answers for it: it stands in a quotation, or in what another source is said to say. */
const hasHolder = (attributions: readonly Attribution[], speech: readonly Quotation[], i: number): boolean => {
  const one = attributions[i];
  if (!one) return false;
  const own = cover([...one.source, ...one.cue]);
  const quotation = speech[indexAt(speech, own.from + 1) - 1];
  if (quotation && holds(quotation, own)) return true;
  return attributions
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some(other => other !== one && other.source.length > 0 && other.content.some(part => holds(part, own)));
};

/** Nobody is said to have said it: a plan, a forecast, a condition, a question, or what hardly anybody thinks. */
const isUnsaid = (text: string, one: Attribution): boolean => {
  const { source, cue, content } = one;
  const [by] = source;
  const cueText = cue.map(({ from, to }) => text.slice(from, to)).join(' ');
  if (plan.test(cueText) || aloud.test(cueText)) return true;
  const first = cover(cue).from;
  const { from: start, to: end } = cover([...source, ...cue, ...content]);
  const lead = (at: number): string => text.slice(Math.max(0, at - BEFORE), at);
  if (conditional.test(lead(start)) || conditional.test(lead(first))) return true;
  // "Would reportedly cost" is told of; "will be seen as" is a forecast.
  if (!reportedly.has(cueText.toLowerCase()) && (unreal.test(lead(first)) || /^(?:will|would|['’]ll)\b/u.test(cueText)))
    return true;
  if (QUESTION.test(text.slice(end, end + BEFORE))) return true;
  if (!by) return false;
  const name = text.slice(by.from, by.to);
  const upTo = text.slice(by.from, Math.max(by.to, first));
  return hardlyAnybody.test(name) || standsForOne.test(name) || namesSome.test(upTo);
};

/** The shortest words that show it: source and cue with the clause that hangs on them. */
const shown = (text: string, { source, cue, content }: Attribution): Span => {
  const key = cover([...source, ...cue]);
  let { from, to } = cover([key, ...content]);
  if (to > key.to + SHOWN) {
    const rest = text.slice(key.to, key.to + SHOWN);
    const mark = rest.slice(CLAUSE).search(/[,;:](?=\s)|\s[—–-]+\s/u);
    const space = rest.lastIndexOf(' ');
    to = key.to + (mark >= 0 ? CLAUSE + mark : space > 0 ? space : SHOWN);
  }
  if (from < key.from - SHOWN) {
    const rest = text.slice(key.from - SHOWN, key.from);
    const mark = /^.*[,;:—–]\s+/su.exec(rest.slice(0, SHOWN - CLAUSE))?.[0].length ?? 0;
    from = key.from - SHOWN + (mark > 0 ? mark : rest.search(/\s/u) + 1);
  }
  return { from, to };
};

const draftOf = (of: Case, { document }: Account, one: Attribution): Draft => {
  const [by] = one.source;
  const cue = cover(one.cue);
  const name = by ? document.text.slice(by.from, by.to) : '';
  const words = document.text.slice(cue.from, cue.to);
  const whom =
    standsForGroup.test(name) || name.length > SHORT ? 'people it does not name' : `“${name}” and names nobody`;
  return {
    level: 'note',
    message: by
      ? `${called(of, document.id)} gives this on the word of ${whom}.`
      : `${called(of, document.id)} writes “${words}” and does not tell who says so.`,
    sides: [{ document: document.id, ...shown(document.text, one) }],
    because: [by ? 'the source is a group that is not named' : 'the wording leaves out who says or thinks so'],
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
  find: of =>
    of.accounts.flatMap(account => {
      const { attributions, quotations } = account.annotations;
      const speech = quotations.filter(({ use, depth }) => use === 'speech' && depth === 0);
      return attributions
        .filter(
          (one, i) => isVague(one) && !isUnsaid(account.document.text, one) && !hasHolder(attributions, speech, i),
        )
        .map(one => draftOf(of, account, one));
    }),
};
