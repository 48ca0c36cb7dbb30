import { plan } from '../languages/en/events.js';
import { type Attribution, cover, type Span } from '../model/index.js';
import { called, type Rule } from './rule.js';

/**
 * A group that is not named, or wording that leaves out who says so. A quotation whose speaker could not be told is neither: it may well
 * have one.
 */
const isVague = ({ sourceType, source, cue, style }: Attribution): boolean =>
  (sourceType === 'vague' && source.length > 0) || (sourceType === 'agentless' && cue.length > 0 && style !== 'direct');

/** "Is expected to reopen" tells a plan, not what somebody claims. */
const isPlan = (text: string, { cue }: Attribution): boolean =>
  cue.some(({ from, to }: Span) => plan.test(text.slice(from, to)));

/** Something is said to be thought or said by nobody in particular. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  find: of =>
    of.accounts.flatMap(({ document, annotations }) =>
      annotations.attributions
        .filter(a => isVague(a) && a.content.length > 0 && !isPlan(document.text, a))
        .map(a => {
          const place = { document: document.id, ...cover([...a.source, ...a.cue, ...a.content]) };
          const [by] = a.source;
          const whom = by ? `“${document.text.slice(by.from, by.to)}”` : 'nobody in particular';
          return {
            level: 'note',
            message: `${called(of, document.id)} gives this on the word of ${whom}.`,
            sides: [place],
            because: [
              a.sourceType === 'vague'
                ? 'the source is a group that is not named'
                : 'the wording leaves out who says or thinks so',
            ],
            otherReadings: [
              'the source is named elsewhere in the account',
              'it is common knowledge',
              'naming the source would put somebody at risk',
            ],
          } as const;
        }),
    ),
};
