import type { CauseFrame, CausePart } from '../cause-frame.js';

/** A frame with its words, whole words in any case; what is not given is the usual. */
export const frame = (
  cue: string,
  before: CausePart | null,
  behind: CauseFrame['behind'],
  rest: Partial<Pick<CauseFrame, 'stand' | 'known' | 'loose' | 'kind' | 'sure'>> = {},
): CauseFrame => ({
  cue: new RegExp(`\\b(?:${cue})(?![\\p{L}\\p{N}])`, 'giu'),
  before,
  behind,
  stand: 'says',
  known: false,
  loose: false,
  kind: null,
  sure: false,
  ...rest,
});

/** How surely or how far something caused it, behind a verb; a part of a pattern. */
export const LY =
  '(?:\\s+(?:directly|mainly|primarily|largely|partly|solely|in part|likely|probably|apparently|allegedly|reportedly|possibly|outright|entirely|chiefly|deliberately|intentionally|accidentally))?';

/** Behind a verb of tracing or putting down: "to". */
export const TO = /^\s*(?:outright\s+|solely\s+|mainly\s+|largely\s+|directly\s+)?to\s+/iu;

/** Behind what is asked for: "was", "may have been" with what stands before the cause. */
export const IS =
  /^\s*,?\s*(?:was|is|had been|has been|were|are|may have been|might have been|could have been|must have been|may be|might be|as|being|to be)(?:\s+(?:not|most|likely|probably|possibly|apparently|believed to (?:be|have been)|thought to (?:be|have been)|due to|a|an|the))*\s+/iu;

/** The same behind words of others: "What sank it, the captain said, was". */
export const IS_BEHIND = new RegExp(`^(?:\\s*,[^,.;:]{1,60},)?${IS.source.slice(1)}`, 'iu');

/** Behind "shot" or "brought" and what it befell: "down". */
export const DOWN = /^\s*(?:down|out of the sky)\b/iu;

/** The same before what did it: "What brought the plane down was". */
export const DOWN_IS = new RegExp(`^\\s*down\\b(?:\\s*,[^,.;:]{1,60},)?${IS.source.slice(1)}`, 'iu');

/** Behind a phrase: nothing that it does. */
export const NO_MORE = /^(?=\s*(?:[,.;:)]|$|(?:in|at|near|on|off|over|aboard|inside)\b))/iu;

/** What hits a thing, behind its noun: "a missile hit it". */
export const HITS =
  /^\s*(?:had\s+|has\s+)?(?:hit|struck|rammed|collided with|flew into|slammed into|ploughed into|plowed into|pierced|ripped into)\s+(?:it|them|one of (?:its|the)|its|the|their)\b/iu;

/** Nouns for a fire; a part of a pattern. */
export const FIRE = '(?:fires?|blaze|inferno|flames)';

/** Verbs of what happened that somebody may do to a thing. */
export const SANK = 'sank|sunk|derailed|capsized';
/** The same verbs in their form of what goes on. */
export const SINKING = 'sinking|derailing|capsizing|destroying|downing';

/** Right behind a verb of ruling out: words that lead to what is ruled out. */
export const RULED_OUT =
  /^\s*(?:the\s+|any\s+|all\s+|a\s+)?(?:[\p{L}-]+\s+)?(?:possibility|theory|theories|hypothesis|idea|suggestion|suggestions|claim|claims|version|notion|prospect|involvement|speculation)\s+(?:of|about)\s+/iu;

/** Verbs by which a fire or a blast begins somewhere or with something. */
export const BEGAN = 'began|begun|started|originated|broke out|broken out|erupted';

/** What a fire or a blast came from. */
export const SOURCE = '(?:source|origin|point|cause) of (?:the )?(?:ignition|fire|blaze|explosion|blast)';

/** Right behind: a deed that somebody has done. */
export const DEED =
  '\\s+(?:the|this|that|these|those) (?:[\\p{L}-]+\\s+)?(?:killings?|murders?|massacre|slaughter|assassination|attacks?|raid|ambush|assault|bombings?|shelling|bombardment|shootings?|kidnappings?|abductions?)\\b';

/** How sure it is that it began so: between an auxiliary and its verb. */
export const SURELY = '(?:(?:most )?(?:probably|likely|possibly|apparently|reportedly|certainly)\\s+)?';

/** Between a thing and what hit it: where from, or where. */
export const FROM = '(?:\\s+(?:from|in|on|at|below|above) (?:the |its |their )?[\\p{L}-]+(?: [\\p{L}-]+)?)?';
