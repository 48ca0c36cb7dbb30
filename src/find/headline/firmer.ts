import { languageOf } from '../../languages/index.js';
import {
  type Account,
  type Attribution,
  cover,
  holds,
  indexAt,
  meets,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { matterOf } from '../strength/matter.js';
import { leavesOpen } from '../strength/open-nouns.js';
import { doubtfullyRelated, firmlyRelated, looselyRelated, relateTheSame } from '../strength/relations.js';
import { isMany, isOne, isPeople } from '../strength/speakers.js';
import { textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import { type Body, type Headline, type Under, under } from './headlines.js';

/** A sentence tells what a headline tells with this share of its words of matter, so many at least. */
const SHARE = 0.6;
const LEAST = 3;

/** Sentences below that tell what a headline tells. */
const tellingTheSame = (body: Body, headline: Headline): Under[] => {
  const all = new Set(headline.matter.map(({ key }) => key)).size;
  return under(body, headline, Math.max(LEAST, Math.ceil(all * SHARE)));
};

/** A headline that tells one thing to be the doing of another, where its text only brings the two together. */
export const relatedOnly = (of: Case, account: Account, headline: Headline): Draft | null => {
  const [firm] = firmlyRelated(account, [headline]);
  if (firm === undefined) return null;
  if (firmlyRelated(account).some(one => relateTheSame(firm, one, 'first'))) return null;
  const soft = [...looselyRelated(account), ...doubtfullyRelated(account)].filter(one =>
    relateTheSame(firm, one, 'first'),
  );
  const [first] = soft;
  if (first === undefined) return null;
  const words = [...new Set(soft.map(({ relation }) => `“${textAt(account, relation)}”`))].slice(0, SHOWN).join(', ');
  return exceeding(of, account, headline, {
    does: `has “${textAt(account, firm.relation)}” where its text has ${words}`,
    below: soft.slice(0, SHOWN).map(({ sentence }) => placeOf(account, sentence)),
    because: ['no sentence of the text tells the one to be the doing of the other'],
  });
};

/** Who says what a sentence tells of a headline. */
const attributionsTelling = (account: Account, one: Under): Attribution[] =>
  account.annotations.attributions.filter(
    a =>
      a.source.length > 0 &&
      a.act === 'speech' &&
      a.cue.some(part => meets(part, one.sentence)) &&
      one.shared.some(({ here }) => a.content.some(part => holds(part, here))),
  );

/** A headline that gives to many what its text has one of them say. */
export const saidByMany = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const language = languageOf(account.document.language);
  const found = language.headlines.manySay.exec(textAt(account, headline));
  const many = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (many === '' || !language.nouns.isPlural(many) || !isPeople(language, language.nouns.singular(many))) return null;
  const matter = headline.matter.filter(({ norm }) => norm !== many);
  const told = tellingTheSame(body, { ...headline, matter }).flatMap(one => attributionsTelling(account, one));
  const [first] = told;
  if (first === undefined || !told.every(a => isOne(account, a))) return null;
  if (new Set(told.map(({ speaker }) => speaker)).size > 1) return null;
  const singular = language.nouns.singular(many);
  const isOther = (a: Attribution): boolean =>
    a.speaker !== first.speaker &&
    (isMany(account, a) || textAt(account, cover(a.source)).toLowerCase().includes(singular));
  const isBelow = ({ source }: Attribution): boolean => source.length > 0 && !holds(headline, cover(source));
  if (account.annotations.attributions.some(a => isBelow(a) && isOther(a))) return null;
  return exceeding(of, account, headline, {
    does: `gives to many (“${many}”) what its text has one say: “${textAt(account, cover(first.source))}”`,
    below: told.slice(0, SHOWN).map(a => placeOf(account, cover([...a.source, ...a.cue, ...a.content]))),
    because: ['nobody else in the text says it'],
  });
};

/** The adjective that leaves a word of the text open; null where none does. */
const openInPhrase = (account: Account, { from }: Span): Span | null => {
  const { strength } = languageOf(account.document.language);
  const { tokens } = account.annotations;
  for (let i = indexAt(tokens, from) - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|VERB)$/u.test(token.pos)) return null;
    if (strength.openNoun.test(textAt(account, token))) return leavesOpen(account, token) ? token : null;
  }
  return null;
};

/** A headline that has a thing outright which its text never has without a word that leaves it open: "suspected legionella". */
export const openInText = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  for (const word of headline.matter) {
    if (account.annotations.tokens[indexAt(account.annotations.tokens, word.from)]?.pos === 'VERB') continue;
    const places = body.sentences.flatMap(one => one.words.filter(w => w.key === word.key));
    const open = places.flatMap(place => openInPhrase(account, place) ?? []);
    const [first] = open;
    if (first === undefined || open.length < places.length || openInPhrase(account, word) !== null) continue;
    return exceeding(of, account, headline, {
      does: `has “${textAt(account, word)}” outright, which its text has only with “${textAt(account, first)}”`,
      below: open.slice(0, SHOWN).map((span, i) => placeOf(account, cover([span, places[i] ?? span]))),
      because: ['the text has it nowhere without such a word'],
    });
  }
  return null;
};

/** The verb of what somebody is to do by a headline: "sell" of "Government to sell railways"; null where it has none. */
const plannedIn = (account: Account, headline: Headline): Token | null => {
  const inside = within(account.annotations.tokens, headline);
  const to = inside.findIndex(({ pos }, i) => pos === 'PART' && i > 0 && inside[i + 1]?.pos === 'VERB');
  const verb = inside[to + 1];
  if (to < 0 || verb === undefined || inside.slice(0, to).some(({ pos }) => pos === 'VERB')) return null;
  return matterOf(account, { from: headline.from, to: verb.from }).length === 0 ? null : verb;
};

/** A headline by which somebody is to do what they only think over in its text: "Government to sell railways". */
export const thoughtOverOnly = (of: Case, account: Account, body: Body, headline: Headline): Draft | null => {
  const { thoughtOver } = languageOf(account.document.language).headlines;
  const text = textAt(account, headline);
  if (text.includes('?') || thoughtOver.test(text)) return null;
  const verb = plannedIn(account, headline);
  if (verb === null) return null;
  const told = tellingTheSame(body, headline).flatMap(({ sentence }) =>
    within(account.annotations.tokens, sentence)
      .filter(({ lemma }) => lemma === verb.lemma)
      .map(token => ({ token, sentence })),
  );
  const open = told.filter(({ token, sentence }) =>
    thoughtOver.test(textAt(account, { from: sentence.from, to: token.from })),
  );
  if (open.length === 0 || open.length < told.length) return null;
  return exceeding(of, account, headline, {
    does: `has somebody about to do what its text only has them think over: “${text}”`,
    below: open.slice(0, SHOWN).map(({ sentence }) => placeOf(account, sentence)),
    because: ['the text tells of no decision'],
  });
};
