const listed = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** Kinds of what is sent to somebody so that he knows, with the nouns and verbs that tell one. Lemmas. */
const kinds: Readonly<Record<string, { readonly nouns: string; readonly verbs?: string }>> = {
  warning: { nouns: 'warning alarm alert caution', verbs: 'warn alert notify caution' },
  letter: { nouns: 'letter email e-mail fax memo memorandum note telegram', verbs: 'write' },
  advice: { nouns: 'advice notice notification bulletin circular', verbs: 'advise' },
  complaint: { nouns: 'complaint petition', verbs: 'complain' },
  order: { nouns: 'order instruction directive', verbs: 'order instruct' },
  request: { nouns: 'request appeal application' },
  call: { nouns: 'call', verbs: 'telephone phone' },
};

/** The kind of a notice, by the lemma of its noun. */
export const noticeNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([kind, { nouns }]) => listed(nouns).map(noun => [noun, kind] as const)),
);

/** The same by the lemma of the verb of giving it. */
export const noticeVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([kind, { verbs = '' }]) => listed(verbs).map(verb => [verb, kind] as const)),
);

/** Of a kind that is denied, those of which one may be told in its place: a letter may be the warning. */
export const mayBe: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    warning: 'warning letter advice complaint',
    letter: 'letter complaint',
    advice: 'advice warning letter',
    complaint: 'complaint letter',
    order: 'order',
    request: 'request',
    call: 'call',
  }).map(([kind, others]) => [kind, new Set(listed(others))] as const),
);

/** Verbs by which a notice has come, with those by which it is known to be there. Lemmas. */
export const comes: ReadonlySet<string> = new Set(
  listed('receive get reach arrive come have be exist find keep hold see hear trace'),
);

/** Verbs by which whoever is told to have a notice did something with it. Lemmas. */
export const taken: ReadonlySet<string> = new Set(
  listed(
    'receive reach arrive answer acknowledge sign accept register record log deliver stamp get have come sound file',
  ),
);

/** Verbs by which a notice is given. Lemmas. */
export const given: ReadonlySet<string> = new Set(
  listed('send give issue write pass hand forward transmit deliver address copy'),
);

/** Of these and those by which it has come, verbs whose subject has it, where they are active. Lemmas. */
export const hasIt: ReadonlySet<string> = new Set(
  listed('receive get have keep hold see hear answer acknowledge sign accept'),
);

/** Words in front of whoever gives a notice. Lower case. */
export const givenFrom: ReadonlySet<string> = new Set(['from']);

/** Words in front of whoever a notice went to. Lower case. */
export const givenTo: ReadonlySet<string> = new Set(['to']);

/** Words that deny a clause at its beginning, beside those of disputes. Lower case. */
export const denies: ReadonlySet<string> = new Set(['nor']);

/** Nouns for what shows a notice. Lemmas. */
export const traces: ReadonlySet<string> = new Set(listed('record trace copy entry kind sort type way time'));

/** In a clause that denies: not that there was a notice, but how many, how good or when. */
export const inPart =
  /\b(?:other|further|more|another|additional|again|until|only|enough|sufficient|proper|clear|formal|official|specific|direct|adequate|immediate|earlier|later|yet|still|because|if|unless|whether|new|second|final|last|in time|at (?:that|the) (?:time|moment)|so far)\b/iu;

/** In a clause that tells of one: it is of a later time, or of many times. */
export const ofLater = /\b(?:since|later|afterwards?|every|usually|always|regularly|each|after the)\b/iu;

/** Verbs by which it is denied of a notice that is known to be there only that somebody took note of it. Lemmas. */
export const notes: ReadonlySet<string> = new Set(['see', 'hear', 'find', 'keep', 'hold', 'trace']);

/** In front of a notice that is known to be there. Lower case. */
export const definite: ReadonlySet<string> = new Set(listed('the this that these those its his her their'));

/** Verbs that tell a notice only where it is said to whom: “he wrote that …” tells none. Lemmas. */
export const toSomebody: ReadonlySet<string> = new Set(['write', 'advise', 'order', 'instruct']);

/** What stands before a clause: it is asked, not told, "asked whether we were warned". */
export const asked = /\b(?:whether|if)\s[^.;:]*$|\b(?:whether|if)$/iu;
