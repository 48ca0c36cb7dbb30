import { languageOf } from '../languages/index.js';
import {
  type Account,
  attributionOf,
  holds,
  meets,
  type Place,
  prose,
  type Quotation,
  type Quoted,
  type Span,
} from '../model/index.js';
import { called } from '../find/rule.js';
import { stem } from '../text/stem.js';
import { type Word, words } from '../text/words.js';
import type { Checked, Remark } from './checker.js';

/** A quotation of fewer words may be a name or a turn of phrase, and so may a run of fewer between two cuts. */
const LEAST_WORDS = 4;
const LEAST_RUN = 3;

/** A sentence with this share of the words of matter is shown as the nearest. */
const NEAR = 0.6;
const LEAST_NEAR = 3;

/** Added words are cited up to this length, in code units. */
const SHOWN = 80;

/** What stands for words left out or put in. */
const CUT = /…|\.{3}|\[[^\]]*\]/u;

/** A quotation that the draft gives as somebody's words. */
interface Unfound {
  readonly inner: Span;
  readonly speaker: string | null;
}

const normsOf = (found: readonly Word[]): string => ` ${found.map(w => w.norm).join(' ')} `;

/** Quotations of the draft with somebody who says them, and none like them in the case. */
const lone = ({ draft, beside }: Checked): Unfound[] => {
  const { document, annotations } = draft;
  const { statements, echoes } = beside.links;
  const known = [...statements.flatMap(s => s.quotations), ...echoes.flatMap(e => [e.left, e.right])].filter(
    quoted => quoted.document === document.id,
  );
  return annotations.quotations.flatMap(({ use, depth, inner }: Quotation): Unfound[] => {
    if (use !== 'speech' || depth > 0 || known.some(({ from, to }) => from === inner.from && to === inner.to))
      return [];
    const attribution = attributionOf(annotations.attributions, inner);
    if (attribution?.act !== 'speech' || attribution.cue.length === 0) return [];
    return words(document.text, [inner]).length < LEAST_WORDS ? [] : [{ inner, speaker: attribution.speaker }];
  });
};

/** A quotation of the draft that is like one of the case, and has words that this one has not. */
export interface Added {
  readonly own: Quoted;
  readonly other: Quoted;
  readonly foreign: readonly Span[];
}

interface Read {
  readonly account: Account;
  readonly found: readonly Word[];
  readonly norms: string;
}

/** Where a run of words stands in an account; undefined where it does not. */
const placeOf = ({ account, found, norms }: Read, run: string): Place | undefined => {
  const at = norms.indexOf(run);
  if (at < 0) return undefined;
  const before = norms.slice(0, at).split(' ').length - 1;
  const [first, last] = [found[before], found[before + run.trim().split(' ').length - 1]];
  return first && last && { document: account.document.id, from: first.from, to: last.to };
};

/** Whether an account gives the place as what somebody said in its own words: what it quotes, or is by itself, was spoken or written so. */
const isRendered = ({ annotations }: Account, place: Span): boolean =>
  !annotations.quotations.some(q => holds(q, place)) &&
  annotations.attributions.some(
    a => a.style === 'indirect' && a.act === 'speech' && a.content.some(c => holds(c, place)),
  );

/** The sentence of the case with most of the words of matter. */
const nearestTo = ({ accounts }: Checked, matter: ReadonlySet<string>): Place | undefined => {
  let [best, most]: [Place | undefined, number] = [undefined, Math.max(LEAST_NEAR, Math.ceil(NEAR * matter.size)) - 1];
  for (const { document, annotations } of accounts) {
    for (const { from, to } of annotations.sentences) {
      const told = new Set(words(document.text, [{ from, to }]).map(w => stem(w.norm)));
      const shared = [...matter].filter(word => told.has(word)).length;
      if (shared > most) [best, most] = [{ document: document.id, from, to }, shared];
    }
  }
  return best;
};

/** The words added to a quotation, where no account has the sentence that they are in. */
const addedTo = ({ draft, beside }: Checked, reads: readonly Read[], { own, other, foreign }: Added): Remark[] => {
  const { document, annotations } = draft;
  const { functionWords } = languageOf(document.language).reuse;
  return foreign.flatMap((at): Remark[] => {
    if (words(document.text, [at]).every(w => functionWords.has(w.norm))) return [];
    const sentences = annotations.sentences.filter(sentence => meets(sentence, at) && meets(sentence, own));
    const known = sentences.every(({ from, to }) => {
      const run = normsOf(words(document.text, [{ from: Math.max(from, own.from), to: Math.min(to, own.to) }]));
      return reads.some(({ norms }) => norms.includes(run));
    });
    if (known) return [];
    const whose = own.speaker === null ? '' : ` of ${own.speaker}`;
    return [
      {
        kind: 'quotations',
        rule: 'unsupported-quotation',
        level: 'question',
        message: `No account of the case has “${shortened(document.text.slice(at.from, at.to))}” in these words${whose}.`,
        at,
        sides: [{ document: other.document, from: other.from, to: other.to }],
        because: [`${called(beside, other.document)} quotes what stands beside them, and not these words`],
        otherReadings,
      },
    ];
  });
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN))} …`;
};

const otherReadings = [
  'the draft has them from somebody who is not in the case',
  'the draft translates, and the accounts translate otherwise',
];

/** Words that the draft quotes and that stand in no account of the case, or in none as somebody's own. */
export const unfound = (of: Checked, added: readonly Added[]): Remark[] => {
  const { draft, accounts } = of;
  const quoted = lone(of);
  if (quoted.length + added.length === 0) return [];
  const { text, language } = draft.document;
  const { functionWords } = languageOf(language).reuse;
  const reads = accounts.map((account): Read => {
    const found = words(account.document.text, prose(account.document));
    return { account, found, norms: normsOf(found) };
  });
  const alone = quoted.flatMap(({ inner, speaker }): Remark[] => {
    const exact = text.slice(inner.from, inner.to);
    const runs = exact
      .split(CUT)
      .map(part => words(part, [{ from: 0, to: part.length }]))
      .filter(part => part.length >= LEAST_RUN)
      .map(normsOf);
    const holding = reads.filter(({ norms }) => runs.every(run => norms.includes(run)));
    const [run] = runs;
    if (run === undefined) return [];
    const shown = holding.flatMap(read => placeOf(read, run) ?? []);
    const told = holding.every((read, i) => shown[i] !== undefined && isRendered(read.account, shown[i]));
    if (holding.length > 0 && !told) return [];
    const whose = speaker === null ? '' : ` of ${speaker}`;
    const common = {
      kind: 'quotations',
      rule: 'unsupported-quotation',
      level: 'question',
      at: inner,
      otherReadings,
    } as const;
    if (holding.length > 0) {
      return [
        {
          ...common,
          message: `The draft quotes as words${whose} what the case has in an account’s own words only.`,
          sides: shown,
          because: ['no account that has the words gives them between quotation marks'],
        },
      ];
    }
    const matter = new Set(
      words(text, [inner])
        .filter(w => !functionWords.has(w.norm))
        .map(w => stem(w.norm)),
    );
    const near = nearestTo(of, matter);
    return [
      {
        ...common,
        message: `No account of the case has these words${whose}${near === undefined ? '' : '; the nearest stand beside them'}.`,
        sides: near === undefined ? [] : [near],
        because: ['neither the quotations nor the text of any account have them'],
      },
    ];
  });
  return [...alone, ...added.flatMap(one => addedTo(of, reads, one))];
};
