import { called } from '../find/rule.js';
import { languageOf } from '../languages/index.js';
import { type Account, type Attribution, attributionOf, meets, type Quoted, type Span } from '../model/index.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import { isRendered, nearestTo, placeOf, type Read, readAll, rowOf } from './case-words.js';
import type { Checked, Remark } from './checker.js';

/** A quotation of fewer words may be a name or a turn of phrase, and so may a run of fewer between two cuts. */
const LEAST_WORDS = 4;
const LEAST_RUN = 3;

/** Added words are cited up to this length, in code units. */
const SHOWN = 80;

/** What stands for words left out or put in. */
const CUT = /…|\.{3}|\[[^\]]*\]/u;

const common = {
  kind: 'quotations',
  rule: 'unsupported-quotation',
  level: 'question',
  otherReadings: [
    'the draft has them from somebody who is not in the case',
    'the draft translates, and the accounts translate otherwise',
  ],
} as const;

/** Somebody's words in the draft of which the case quotes none: one quotation, or the parts of one. */
interface Lone {
  readonly attribution: Attribution;
  readonly parts: [Span, ...Span[]];
}

/** A quotation of the draft that is like one of the case, and has words that this one has not. */
export interface Added {
  readonly own: Quoted;
  readonly other: Quoted;
  readonly foreign: readonly Span[];
}

const matterIn = ({ document: { text, language } }: Account, spans: readonly Span[]): string[] => {
  const { functionWords } = languageOf(language).reuse;
  return words(text, spans)
    .map(w => w.norm)
    .filter(norm => !functionWords.has(norm));
};

const loneIn = ({ draft: { document, annotations }, beside: { links } }: Checked): Lone[] => {
  const known = new Set(
    [...links.statements.flatMap(s => s.quotations), ...links.echoes.flatMap(e => [e.left, e.right])]
      .filter(quoted => quoted.document === document.id)
      .map(quoted => quoted.from),
  );
  const found = new Map<Attribution, Lone>();
  for (const { use, depth, inner } of annotations.quotations) {
    if (use !== 'speech' || depth > 0 || known.has(inner.from)) continue;
    if (words(document.text, [inner]).length < LEAST_WORDS) continue;
    const attribution = attributionOf(annotations.attributions, inner);
    if (attribution?.act !== 'speech' || attribution.cue.length === 0) continue;
    const lone = found.get(attribution);
    if (lone === undefined) found.set(attribution, { attribution, parts: [inner] });
    else lone.parts.push(inner);
  }
  return [...found.values()];
};

/** " of Ana Ruiz", where the speaker has a name. */
const whose = ({ annotations }: Account, speaker: string | null): string =>
  speaker !== null && annotations.mentions.some(m => m.name === speaker) ? ` of ${speaker}` : '';

/** The parts that no account has as somebody's own words, with the places where accounts have them in theirs. */
const missing = (text: string, parts: readonly Span[], reads: readonly Read[]) =>
  parts.flatMap(part => {
    const rows = text
      .slice(part.from, part.to)
      .split(CUT)
      .map(piece => words(piece, [{ from: 0, to: piece.length }]))
      .filter(run => run.length >= LEAST_RUN)
      .map(rowOf);
    const [first] = rows;
    if (first === undefined) return [];
    const places = reads
      .filter(({ norms }) => rows.every(row => norms.includes(row)))
      .flatMap(read => {
        const place = placeOf(read, first);
        return place === null ? [] : [{ place, rendered: isRendered(read.account, place) }];
      });
    return places.every(({ rendered }) => rendered) ? [{ part, places: places.map(({ place }) => place) }] : [];
  });

/** The words added to a quotation, where no account has the sentence that they are in. */
const addedTo = ({ draft, beside }: Checked, reads: readonly Read[], { own, other, foreign }: Added): Remark[] => {
  const { document, annotations } = draft;
  return foreign.flatMap((at): Remark[] => {
    if (matterIn(draft, [at]).length === 0) return [];
    const known = annotations.sentences
      .filter(sentence => meets(sentence, at) && meets(sentence, own))
      .map(({ from, to }) => ({ from: Math.max(from, own.from), to: Math.min(to, own.to) }))
      .every(span => reads.some(({ norms }) => norms.includes(rowOf(words(document.text, [span])))));
    if (known) return [];
    return [
      {
        ...common,
        message: `No account of the case has “${shortened(document.text.slice(at.from, at.to))}” in these words${whose(draft, own.speaker)}.`,
        at,
        sides: [{ document: other.document, from: other.from, to: other.to }],
        because: [`${called(beside, other.document)} quotes what stands beside them, and not these words`],
      },
    ];
  });
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN))} …`;
};

/** Words that the draft quotes and that stand in no account of the case, or in none as somebody's own. */
export const unfound = (of: Checked, added: readonly Added[]): Remark[] => {
  const { draft, accounts } = of;
  const lone = loneIn(of);
  if (lone.length + added.length === 0) return [];
  const reads = readAll(accounts);
  const gone = lone.flatMap(({ attribution, parts }) => {
    const [first, ...more] = missing(draft.document.text, parts, reads);
    return first === undefined ? [] : [{ attribution, first, more: more.length }];
  });
  const nearest = nearestTo(
    accounts,
    gone.map(({ first }) => new Set(matterIn(draft, [first.part]).map(stem))),
  );
  const alone = gone.map(({ attribution, first: { part, places }, more }, i): Remark => {
    const by = whose(draft, attribution.speaker);
    const further = more === 0 ? [] : [`so it is with ${String(more)} further parts of what is quoted there`];
    if (places.length > 0) {
      return {
        ...common,
        message: `The draft quotes as words${by} what the case has in an account’s own words only.`,
        at: part,
        sides: places,
        because: ['no account that has the words gives them between quotation marks', ...further],
      };
    }
    const near = nearest[i] ?? null;
    return {
      ...common,
      message: `No account of the case has these words${by}${near === null ? '' : '; the nearest stand beside them'}.`,
      at: part,
      sides: near === null ? [] : [near],
      because: ['neither the quotations nor the text of any account have them', ...further],
    };
  });
  return [...alone, ...added.flatMap(one => addedTo(of, reads, one))];
};
