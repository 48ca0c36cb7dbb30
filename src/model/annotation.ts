import type { Attribution } from './attribution.js';
import type { Span } from './span.js';

/** A sentence, never longer than its block, without the white space around it. */
export type Sentence = Span;

/** A word or mark of punctuation. */
export interface Token extends Span {
  /** Universal part of speech (UD tag set): NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, ADP, DET, PRON, PART, CCONJ, SCONJ, PUNCT, SYM, X. */
  readonly pos: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
}

export type MentionType = 'person' | 'organisation' | 'place' | 'document' | 'event' | 'other';

/** A name, or a description that stands for one. */
export interface Mention extends Span {
  readonly type: MentionType;
  /** Key of the thing meant, equal for all mentions of it in this document. */
  readonly entity: string;
  /** Its fullest name in this document. */
  readonly name: string;
}

/** Words between a pair of quotation marks. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span;
  /** `speech` is somebody's words; `scare` distances the narrator from a word or two; `title` names a work, a ship, a programme. */
  readonly use: 'speech' | 'scare' | 'title';
  /** 0 for a quotation in the narrator's text, 1 for one inside it, and so on. */
  readonly depth: number;
}

export type Bound = '=' | '~' | '<' | '>' | '<=' | '>=';

/** A number with what it counts or measures. */
export interface Quantity extends Span {
  /** The number, or null for a range. */
  readonly value: number | null;
  /** Lower end, inclusive; null where there is none. */
  readonly low: number | null;
  /** Upper end, inclusive; null where there is none. */
  readonly high: number | null;
  readonly bound: Bound;
  /** Singular, lower case: "passenger", "kilometre", "euro", "percent". */
  readonly unit: string | null;
  /** The words that say what is counted. */
  readonly of: readonly Span[];
  /** What became of those counted: "dead", "survived", "aboard", "injured", "missing", or another word of the language pack. */
  readonly status: string | null;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression (TIMEX3). */
export interface Time extends Span {
  readonly type: TimeType;
  /** The best TIMEX3 value, X for what is not known: "2024-03-07", "XXXX-03-07", "PT8M", "PRESENT_REF". */
  readonly value: string;
  /** The other values it may have. Where the year is only a guess it stands here, never in `value`. */
  readonly candidates: readonly string[];
}

/** A word or phrase that takes something back from a claim. */
export interface Hedge extends Span {
  readonly kind: 'epistemic' | 'doxastic' | 'investigation' | 'condition';
}

/** A word that names or tells a happening ("the collapse", "collapsed"), with the dates that the sentence gives it (TimeML EVENT and TLINK). */
export interface EventMention extends Span {
  /** Key of the kind of happening in the language pack; null for words such as "incident" that mean whatever happened. */
  readonly kind: string | null;
  /** It is another happening of the kind, a past or possible one: "a similar collapse in 2019". */
  readonly other: boolean;
  /** The time expressions that date it. */
  readonly dates: readonly Span[];
}

/**
 * What is dated beside the event itself: a document that came out, a meeting, an arrest (TimeML EVENT). The span is the words that name or tell it.
 */
export interface Occasion extends Span {
  /** Key of the kind of occasion in the language pack: "report", "meeting", "arrest". */
  readonly kind: string;
  /** Of documents, what tells one from the others of its office: "interim"; null where nothing does. */
  readonly stage: string | null;
  /** Who and where, as this document names them most fully. */
  readonly names: readonly string[];
  /** The time expressions that date it; none where it is only mentioned. */
  readonly dates: readonly Span[];
}

/** That something is said to have caused a happening, or is ruled out; the span is the words that name the cause. */
export interface Cause extends Span {
  /** The cause in as few words as its phrase has, without its article. */
  readonly value: string;
  /** Keys of the kinds of cause in the language pack that it names; empty where it is of none of them. */
  readonly kinds: readonly string[];
  /** Stems of its words, of the noun that it is about first. */
  readonly stems: readonly string[];
  /** Names and adjectives of states in it, as written: whose drones. */
  readonly agents: readonly string[];
  /** Key of the sort of doer in the language pack: forces of a state, irregulars; null where it names none. */
  readonly doer: string | null;
  readonly intent: 'deliberate' | 'accidental' | null;
  /** Kind of the happening that it is the cause of; null for whatever happened, and where none is named beside it. */
  readonly of: string | null;
  /** The words that say it, from the first to the last: cause, verb and what was caused. */
  readonly told: Span;
  /** Who holds it by the clause itself: "investigators" of "investigators ruled out a bird strike"; null for whoever answers for the sentence. */
  readonly by: Span | null;
  /** The evidence that its sentence cites for it; null where it cites none. */
  readonly grounds: Span | null;
  /** `raises`: it is only brought up, as a theory or a possibility. `asks`: it is left open. */
  readonly stand: 'asserts' | 'denies' | 'raises' | 'asks';
  readonly certainty: 'probable' | 'possible' | 'unstated';
}

/** Who does a deed, or to whom it is done: one noun phrase, at its words. */
export interface Party extends Span {
  /** Stem of the noun that the phrase is about; of a name its last word. */
  readonly head: string;
  /** Stems of what stands before it, without articles. */
  readonly modifiers: readonly string[];
  /** Whether a name stands in it. */
  readonly named: boolean;
  /** Digits and number words in it. */
  readonly numbers: readonly string[];
}

/** That somebody did something to somebody, as a clause tells it; the span is what of the clause tells it. */
export interface Proposition extends Span {
  /** Key of the deed: equal for all words that tell of it. */
  readonly deed: string;
  /** Dictionary form of the word that tells it. */
  readonly lemma: string;
  readonly doers: readonly Party[];
  /** To whom or what it is done. */
  readonly done: readonly Party[];
  readonly negated: boolean;
  /** Told as a thing that is or was so: in a finite form, without "would", "to" or "may". */
  readonly real: boolean;
  /** The word that tells the deed. */
  readonly at: Span;
  /** That word with the auxiliaries and adverbs in front of it. */
  readonly group: Span;
  /** The verb is in the passive: its subject is what the deed is done to. */
  readonly passive: boolean;
  /** The verb tells a deed only together with who does it and to what. */
  readonly light: boolean;
  /** The pronoun that is its subject: whom it stands for, the clause does not tell. Null where it has none. */
  readonly pronoun: Span | null;
}

/** Words that judge, or that hint at what they do not say. */
export interface Wording extends Span {
  /** `loaded` is a word that judges or stirs; `insinuation` lets something be understood without saying it. */
  readonly kind: 'loaded' | 'insinuation';
  /** `quoted` where somebody else answers for the words: they stand in quotation marks or in what somebody is said to say. */
  readonly holder: 'narrator' | 'quoted';
  /** How likely a reader marks the words, 0 to 1. */
  readonly score: number;
}

/** What stands in one document by itself, each list in order of place. */
export interface Annotations {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly events: readonly EventMention[];
  readonly occasions: readonly Occasion[];
  readonly causes: readonly Cause[];
  readonly hedges: readonly Hedge[];
  readonly attributions: readonly Attribution[];
  readonly propositions: readonly Proposition[];
  readonly wording: readonly Wording[];
}

export type AnnotationKind = keyof Annotations;

/** What stands in a document of which nothing has been read yet. */
export const noAnnotations: Annotations = {
  sentences: [],
  tokens: [],
  quotations: [],
  mentions: [],
  quantities: [],
  times: [],
  events: [],
  occasions: [],
  causes: [],
  hedges: [],
  attributions: [],
  propositions: [],
  wording: [],
};
