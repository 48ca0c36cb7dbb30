import { languageOf } from '../../languages/index.js';
import {
  type Account,
  type Attribution,
  attributionOf,
  cover,
  holds,
  meets,
  type Place,
  type Span,
} from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { type Word, words } from '../../text/words.js';
import { called, type Case, type Draft } from '../rule.js';
import { personOf } from '../strength/speakers.js';
import { textAt } from '../strength/strength.js';

/** Words that two people are said to have spoken must be so many, and not one may differ. */
const LEAST = 7;

/** A document tells at its beginning and its end, in code units, who speaks in it. */
const HEAD = 600;
const TAIL = 300;

/** So many code units before words it is read who says them. */
const BEFORE = 40;

/** Quoted words with who says them. */
interface Quoted {
  readonly account: Account;
  readonly inner: Span;
  readonly attribution: Attribution;
  readonly key: string;
}

const normsOf = (account: Account, span: Span): string[] => words(account.document.text, [span]).map(w => w.norm);

const languageFor = ({ document }: Account) => languageOf(document.language);

/** The quotations of an account that are long enough and have somebody who says them, and nobody who passes them on. */
const quotedIn = (account: Account): Quoted[] => {
  const { quotations, attributions } = account.annotations;
  const { deputies, passedOn } = languageFor(account).quoting;
  return quotations.flatMap(({ use, depth, inner }): Quoted[] => {
    const norms = use === 'speech' && depth === 0 ? normsOf(account, inner) : [];
    const attribution = norms.length < LEAST ? null : attributionOf(attributions, inner);
    if (attribution === null || attribution.source.length === 0) return [];
    if (attribution.within !== null || attribution.chain.length > 1 || attribution.sourceType === 'outlet') return [];
    const frame = textAt(account, cover([...attribution.source, ...attribution.cue]));
    if (deputies.test(frame) || passedOn.test(frame)) return [];
    return [{ account, inner, attribution, key: norms.join(' ') }];
  });
};

/** What somebody unnamed is called: "inspector" of "one of its own inspectors"; null for who may be anybody. */
const roleOf = ({ account, attribution }: Quoted): string | null => {
  const { quoting, nouns, casualties, sources, names } = languageFor(account);
  if (personOf(account, attribution) !== null || /\p{Lu}/u.test(attribution.speaker ?? '')) return null;
  const phrase = textAt(account, cover(attribution.source)).replace(/,.*$/su, '').trim();
  const last = lastWord(phrase.replace(languageFor(account).strength.placedBehind, ''));
  const isOneOf = quoting.oneOfThem.test(phrase);
  if (nouns.isPlural(last) !== isOneOf) return null;
  const role = isOneOf ? nouns.singular(last) : last;
  const isOfPeople = casualties.people.has(role) || names.personNouns.has(role) || sources.sourceNouns.has(role);
  return isOfPeople && !quoting.anyRole.has(role) ? role : null;
};

/** Whether an account calls a person by a role somewhere: both words stand in one sentence. */
const mayBe = (of: Case, surname: string, role: string): boolean =>
  of.accounts.some(account =>
    account.annotations.sentences.some(sentence => {
      const text = textAt(account, sentence).toLowerCase();
      return text.includes(surname) && text.includes(role);
    }),
  );

const sideOf = ({ account, inner, attribution }: Quoted): Place => ({
  document: account.document.id,
  ...cover([inner, ...attribution.source, ...attribution.cue]),
});

const otherReadings = [
  'one of them repeated the words of the other, or it is a saying',
  'they are one and the same, and no account says so',
  'a slip in one of the accounts',
];

const bySaying = (all: readonly Quoted[]): Quoted[][] => {
  const found = new Map<string, Quoted[]>();
  for (const one of all) found.set(one.key, [...(found.get(one.key) ?? []), one]);
  return [...found.values()].filter(same => new Set(same.map(({ account }) => account)).size > 1);
};

/** Words that one account gives to somebody named and another to somebody of a trade that no account gives to that one. */
const namedAndUnnamed = (of: Case, same: readonly Quoted[]): Draft[] => {
  const named = same.flatMap(one => {
    const person = personOf(one.account, one.attribution);
    return person === null ? [] : [{ one, person }];
  });
  const surnames = new Set(named.map(({ person }) => lastWord(person)));
  const [first] = named;
  if (first === undefined || surnames.size > 1) return [];
  const { person } = first;
  const other = same.find(one => {
    const role = roleOf(one);
    return role !== null && one.account !== first.one.account && !mayBe(of, lastWord(person), role);
  });
  if (other === undefined) return [];
  const who = textAt(other.account, cover(other.attribution.source));
  return [
    {
      level: 'question',
      message: `${called(of, other.account.document.id)} gives to “${who}” what ${called(of, first.one.account.document.id)} gives to ${person}, in the same words.`,
      sides: [sideOf(first.one), sideOf(other)],
      because: ['all words stand in both quotations, in the same order', `no account calls ${person} so`],
      otherReadings,
    },
  ];
};

/** An account with the sentences in which somebody may tell words of his own, and their words. */
interface OwnVoice {
  readonly account: Account;
  readonly sentences: readonly { readonly sentence: Span; readonly all: readonly Word[] }[];
}

const ownVoiceIn = (account: Account): OwnVoice => {
  const { firstPerson } = languageFor(account).disputes;
  const { text } = account.document;
  const sentences = account.annotations.sentences.flatMap(sentence => {
    const all = words(text, [sentence]);
    return all.some(w => firstPerson.has(w.norm)) ? [{ sentence, all }] : [];
  });
  return { account, sentences };
};

/** Where somebody tells the same words as his own, outside marks: "I answered that …". */
const toldInPerson = ({ account, sentences }: OwnVoice, key: string): Span | null => {
  const { ownWords } = languageFor(account).quoting;
  const { quotations } = account.annotations;
  const wanted = key.split(' ');
  for (const { sentence, all } of sentences) {
    const at = all.findIndex((_, i) => wanted.every((norm, j) => all[i + j]?.norm === norm));
    const [first, last]: (Word | undefined)[] = [all[at], all[at + wanted.length - 1]];
    if (first === undefined || last === undefined) continue;
    const before = { from: Math.max(sentence.from, first.from - BEFORE), to: first.from };
    const cue = ownWords.exec(textAt(account, before));
    const place = { from: before.from + (cue?.index ?? 0), to: last.to };
    if (cue !== null && !quotations.some(q => holds(q, place) || meets(q.inner, place))) return place;
  }
  return null;
};

/** Whether a document says at its beginning or its end who speaks in it, by a name or a role. */
const isSpeakersOwn = ({ document: { text } }: Account, name: string): boolean =>
  [text.slice(0, HEAD), text.slice(-TAIL)].some(part => part.toLowerCase().includes(name));

/** Words that one account tells in its writer's own person, and another gives to somebody who does not speak there. */
const writersAndOthers = (of: Case, voices: readonly OwnVoice[], quoted: Quoted): Draft[] => {
  const person = personOf(quoted.account, quoted.attribution);
  const name = person === null ? roleOf(quoted) : lastWord(person);
  if (name === null) return [];
  return voices.flatMap((voice): Draft[] => {
    const { account } = voice;
    if (account === quoted.account || account.document.language !== quoted.account.document.language) return [];
    const place = toldInPerson(voice, quoted.key);
    if (place === null || isSpeakersOwn(account, name)) return [];
    const who = person ?? `“${textAt(quoted.account, cover(quoted.attribution.source))}”`;
    return [
      {
        level: 'question',
        message: `${called(of, quoted.account.document.id)} gives to ${who} what the writer of ${called(of, account.document.id)} tells as words of his or her own.`,
        sides: [{ document: account.document.id, ...place }, sideOf(quoted)],
        because: ['all words of the quotation stand there, in the same order', 'nobody called so speaks there'],
        otherReadings,
      },
    ];
  });
};

/** Quoted words that another account gives to somebody of another trade, or tells as words of its writer. */
export const otherRoles = (of: Case): Draft[] => {
  const all = of.accounts.flatMap(quotedIn);
  const voices = of.accounts.map(ownVoiceIn).filter(({ sentences }) => sentences.length > 0);
  return [
    ...bySaying(all).flatMap(same => namedAndUnnamed(of, same)),
    ...all.flatMap(one => writersAndOthers(of, voices, one)),
  ];
};
