import type * as casualties from './en/casualties.js';
import type * as causeFrames from './en/cause-frames.js';
import type * as causeKinds from './en/cause-kinds.js';
import type * as causes from './en/causes.js';
import type * as clauses from './en/clauses.js';
import type * as counting from './en/counting.js';
import type * as events from './en/events.js';
import type * as ages from './en/ages.js';
import type * as calendar from './en/calendar.js';
import type * as moments from './en/moments.js';
import type * as occasions from './en/occasions.js';
import type * as groups from './en/groups.js';
import type * as nouns from './en/nouns.js';
import type * as numbers from './en/numbers.js';
import type { particles } from './en/particles.js';
import type * as quotationMarks from './en/quotation-marks.js';
import type * as offices from './en/offices.js';
import type * as outlets from './en/outlets.js';
import type * as reuse from './en/reuse.js';
import type * as amounts from './en/amounts.js';
import type * as bodies from './en/bodies.js';
import type * as breakdowns from './en/breakdowns.js';
import type * as traits from './en/traits.js';
import type * as units from './en/units.js';
import type * as unreal from './en/unreal.js';
import type * as unseen from './en/unseen.js';
import type * as verbs from './en/verbs.js';
import type { PageWords } from './page-words.js';
import type * as anonymity from './en/anonymity.js';
import type * as deeds from './en/deeds.js';
import type * as disputes from './en/disputes.js';
import type * as notices from './en/notices.js';
import type * as entities from './en/entities.js';
import type * as firmly from './en/firmly.js';
import type * as genders from './en/genders.js';
import type * as givenNames from './en/given-names.js';
import type * as headlines from './en/headlines.js';
import type * as hedges from './en/hedges.js';
import type * as names from './en/names.js';
import type * as quoting from './en/quoting.js';
import type * as reporting from './en/reporting.js';
import type * as reports from './en/reports.js';
import type * as reservations from './en/reservations.js';
import type * as rolls from './en/rolls.js';
import type * as inquiries from './en/inquiries.js';
import type * as verdicts from './en/verdicts.js';
import type * as shifts from './en/shifts.js';
import type * as tellings from './en/tellings.js';
import type * as turns from './en/turns.js';
import type * as sources from './en/sources.js';
import type * as spelling from './en/spelling.js';
import type * as stances from './en/stances.js';
import type * as strength from './en/strength.js';
import type * as sums from './en/sums.js';
import type * as surnames from './en/surnames.js';
import type * as vague from './en/vague.js';
import type * as phrases from './en/phrases.js';
import type * as places from './en/places.js';
import type * as labels from './en/labels.js';
import type * as renamed from './en/renamed.js';
import type * as wording from './en/wording.js';
import type * as withheld from './en/withheld.js';
import type * as viewpoints from './en/viewpoints.js';
import type * as attitudes from './en/attitudes.js';
import type * as attributing from './en/attributing.js';
import type { Tagger } from './tagger.js';
import type { TimeGrammar } from './time-grammar.js';

/** A part of a pack that is words: what English has there, every name with the words of another language. */
type Like<Part> = { readonly [Name in keyof Part]: Part[Name] extends string ? string : Part[Name] };

/**
 * A language pack: all that the stages know of one language. Where a part is words, the English one is its description: every name is explained
 * in `en/`. A stage never asks which language it reads.
 */
export interface Language {
  /** BCP 47 primary subtag: "en". The trained models of the language are kept under it (`models.ts`). */
  readonly code: string;
  readonly tagger: Tagger;
  /** How times are told. */
  readonly times: TimeGrammar;
  /** Days that the calendar does not have, and days of the week beside dates. */
  readonly calendar: Like<typeof calendar>;
  /** How the ages of people are told. */
  readonly ages: Like<typeof ages>;
  /** Numbers in words, and what stands around numbers. */
  readonly numbers: Like<typeof numbers>;
  /** Single small words that the grammar of counts turns on. */
  readonly particles: Like<typeof particles>;
  /** Sets of such words, forms and endings. */
  readonly counting: Like<typeof counting>;
  /** Measures and money. */
  readonly units: Like<typeof units>;
  /** Questions that a quantity of anything but people answers, and what takes one back. */
  readonly amounts: Like<typeof amounts>;
  /** Numbers that belong to a thing, a place or a person. */
  readonly traits: Like<typeof traits>;
  readonly bodies: Like<typeof bodies>;
  /** Singular and plural. */
  readonly nouns: Like<typeof nouns>;
  /** People, and what becomes of them. */
  readonly casualties: Like<typeof casualties>;
  /** What makes a count an aim, a chance, a condition or a rule. */
  readonly unreal: Like<typeof unreal>;
  /** What pairs of marks are used for. */
  readonly quotationMarks: Like<typeof quotationMarks>;
  /** Kinds of happenings. */
  readonly events: Like<typeof events>;
  /** What is dated beside the event: documents, meetings, arrests. */
  readonly occasions: Like<typeof occasions>;
  /** Moments of an event whose time of day is asked for. */
  readonly moments: Like<typeof moments>;
  /** Ways to say what caused what, and the kinds of causes. */
  readonly causes: Like<typeof causes & typeof causeFrames & typeof causeKinds>;
  /** How it is told where something happened. */
  readonly places: Like<typeof places>;
  /** Where clauses end. */
  readonly clauses: Like<typeof clauses>;
  /** Who is counted, and what in a sentence makes a count another one than the toll. */
  readonly groups: Like<typeof groups>;
  /** What shared words are: grammar, formulas, credits. */
  readonly reuse: Like<typeof reuse>;
  /** The words of matter that stand in the most documents: what a stock phrase is made of. Folded forms. */
  readonly common: ReadonlySet<string>;
  /** What stands on pages around the account. */
  readonly furniture: PageWords;
  /** Offices of states, and who leads or speaks for a body. */
  readonly offices: Like<typeof offices>;
  /** Words in the names of outlets. */
  readonly outlets: Like<typeof outlets>;
  /** Names of countries, territories and parts of the world, lower case. */
  readonly regionNames: ReadonlySet<string>;
  /** Words for peoples, faiths and tongues, lower case: capitalised in English, and no names by themselves. */
  readonly peopleWords: ReadonlySet<string>;
  /** Forms of the verbs that report. */
  readonly verbs: Like<typeof verbs>;
  /** What keeps a source from being known. */
  readonly anonymity: Like<typeof anonymity>;
  /** Who does what to whom: verbs and nouns of deeds, and the words of a clause around them. */
  readonly deeds: Like<typeof deeds>;
  /** How it is denied that something was so, and which words tell one thing. */
  readonly disputes: Like<typeof disputes>;
  /** Letters, warnings, orders and the like: what they are, and how it is told that one came. */
  readonly notices: Like<typeof notices>;
  /** Names of states and bodies, how names are put together, and what makes somebody the speaker of a body. */
  readonly entities: Like<typeof entities>;
  /** How a body leaves something open, and how others have it tell the same as settled. */
  readonly firmly: Like<typeof firmly>;
  /** What tells whether a person is a woman or a man. */
  readonly genders: Like<typeof genders>;
  /** Given names. */
  readonly givenNames: Like<typeof givenNames>;
  /** Words that take something back from a claim. */
  readonly hedges: Like<typeof hedges>;
  /** What stands in names and around them. */
  readonly names: Like<typeof names>;
  /** What quotations of one statement are compared by. */
  readonly quoting: Like<typeof quoting>;
  /** Verbs and nouns that give somebody’s words. */
  readonly reporting: Like<typeof reporting>;
  /** Documents that others report on: how they are called, and what in them matters. */
  readonly reports: Like<typeof reports>;
  /** Documents that are not at hand: how accounts call them, and what tells two apart. */
  readonly unseen: Like<typeof unseen>;
  /** How documents leave things open, deny them, or keep them out of their business. */
  readonly reservations: Like<typeof reservations>;
  /** Words by which somebody did all that was asked of him, a cause weighed most, or somebody is guilty. */
  readonly verdicts: Like<typeof verdicts>;
  /** Bodies of inquiry, what they count of their own work, and what they limit. */
  readonly inquiries: Like<typeof inquiries>;
  /** How it is told that somebody says what he did not say before. */
  readonly shifts: Like<typeof shifts>;
  /** Which dates and deeds go together, and how it is asked when and by whom a deed was done. */
  readonly tellings: Like<typeof tellings>;
  readonly turns: Like<typeof turns>;
  /** What kind of source a noun makes of a phrase. */
  readonly sources: Like<typeof sources>;
  /** Spellings and clock times that only house style tells apart. */
  readonly spelling: Like<typeof spelling>;
  /** What holders take a stand on beside causes, and when they are said to have taken it. */
  readonly stances: Like<typeof stances>;
  /** How firmly a claim is worded. */
  readonly strength: Like<typeof strength>;
  /** What tells of one thing in a headline and below it, and what makes a claim a charge. */
  readonly headlines: Like<typeof headlines>;
  /** What ties figures to each other: shares, parts and wholes, lengths of time, lists. */
  readonly sums: Like<typeof sums>;
  /** Lists that tell what a whole is made of, and tables in running words. */
  readonly breakdowns: Like<typeof breakdowns>;
  /** Lists of people by who they were, and the whole that they are of. */
  readonly rolls: Like<typeof rolls>;
  /** How family names end or begin. */
  readonly surnames: Like<typeof surnames>;
  /** Sources that name nobody, and what is no such source after all. */
  readonly vague: Like<typeof vague>;
  /** Small words of noun phrases, verb groups and clauses that reports are made of. */
  readonly phrases: Like<typeof phrases>;
  /** Labels of lines and lists, and the verbs of headlines. */
  readonly labels: Like<typeof labels>;
  /** What somebody may withhold: verbs of refusals. */
  readonly withheld: Like<typeof withheld>;
  /** Fixed phrases that name whose view or words a clause gives. */
  readonly viewpoints: Like<typeof viewpoints>;
  /** Verbs and nouns of thought, feeling and will, and what stands around reports that a model reads. */
  readonly attitudes: Like<typeof attitudes>;
  /** The words of grammar that the rules on attribution turn on. */
  readonly attributing: Like<typeof attributing>;
  /** Names that went out of use. */
  readonly renamed: Like<typeof renamed>;
  /** Loaded words and insinuations: what is none, plainer words, phrases. */
  readonly wording: Like<typeof wording>;
}
