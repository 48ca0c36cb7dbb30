import { languageOf } from '../languages/index.js';
import { type Account, type Attribution, type Span, within } from '../model/index.js';
import { stem } from '../text/stem.js';
import { attributionsAt } from './holder.js';
import { type SaidClause, saidClauses } from './said-clauses.js';

/** What somebody is said to have said, or says that he never did, as a clause of its own, and by which attribution. */
export interface Disclaimed {
  readonly attribution: Attribution;
  readonly clause: SaidClause;
}

/** Disclaimers of one account at most. */
const MANY = 60;

/** That somebody is to blame, as a clause: “blame” with the words for whom. Null where nobody is named. */
const blameOf = (account: Account, span: Span, negated: boolean): SaidClause | null => {
  const { document, annotations } = account;
  const { shifts } = languageOf(document.language);
  const words = document.text.slice(span.from, span.to);
  const end = span.from + (shifts.blamedFor.exec(words)?.index ?? words.length);
  const named = within(annotations.tokens, { from: span.from, to: end }).filter(
    t => t.pos === 'NOUN' || t.pos === 'PROPN',
  );
  const last = named.at(-1);
  if (last === undefined) return null;
  return {
    from: span.from,
    to: last.to,
    words: [shifts.toBlame, ...named.map(t => stem(t.lemma))],
    verbs: [shifts.toBlame],
    names: new Set(),
    whose: new Set(),
    subject: '',
    passive: false,
    by: [],
    negated,
    certainty: 'unstated',
    ofNow: null,
    times: [],
    numbers: [],
  };
};

/** Whom somebody blames, by an attribution. */
export const blameIn = (account: Account, attribution: Attribution): SaidClause | null => {
  const { document } = account;
  const { reports } = languageOf(document.language);
  const [content] = attribution.content;
  const cue = attribution.cue.map(c => document.text.slice(c.from, c.to)).join(' ');
  return content === undefined || !reports.blamingCue.test(cue) || attribution.polarity !== 'asserts'
    ? null
    : blameOf(account, content, false);
};

/** “We never told anybody that …”, “denied that it had said that …”, “had never blamed …”: what somebody says that he did not say. */
export const disclaimedIn = (account: Account): Disclaimed[] => {
  const { document } = account;
  const { shifts } = languageOf(document.language);
  return shifts.disclaims.flatMap(({ words, blames }) =>
    [...document.text.matchAll(words)].slice(0, MANY).flatMap((match): Disclaimed[] => {
      const from = match.index + match[0].length;
      const at = { from: match.index, to: from };
      const attribution =
        attributionsAt(account, at).at(-1) ??
        account.annotations.attributions.find(
          a => a.polarity === 'denies' && a.cue.some(c => at.from <= c.from && c.to <= at.to),
        );
      if (attribution?.act !== 'speech') return [];
      const rest = document.text.slice(from, from + shifts.clauseReach);
      const span = { from, to: from + (/[.,;:!?”"]/u.exec(rest)?.index ?? rest.length) };
      const [clause] = blames ? [blameOf(account, span, false)] : saidClauses(account, span, attribution);
      return clause == null ? [] : [{ attribution, clause }];
    }),
  );
};
