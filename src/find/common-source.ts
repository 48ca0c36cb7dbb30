import { askedWords } from '../languages/values.js';
import { languageOf } from '../languages/index.js';
import {
  type Answer,
  type DocumentId,
  type Entity,
  holds,
  type Lineage,
  lineageOf,
  type Place,
} from '../model/index.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

/** Accounts told of in the reasons. */
const SHOWN = 6;

/** A group, or somebody whose name is kept back, may be another one in each account. */
const isVague = (of: Case, document: DocumentId, name: string): boolean => {
  const { anonymity, vague } = languageOf(of.account(document).document.language);
  return (
    !/\p{Lu}/u.test(name) ||
    anonymity.withheldHeads.test(name) ||
    anonymity.unnamed.test(name) ||
    anonymity.nearOnly.test(name) ||
    anonymity.oneOfficial.test(name) ||
    vague.unnamedGroup.test(name)
  );
};

/** The named one at the end of an answer's chain, else its holder. */
const namedSource = (of: Case, { sourceOf }: Lineage, answer: Answer): Entity | null => {
  const source = sourceOf(answer);
  return source === null || isVague(of, answer.document, source.name) ? null : source.entity;
};

/** Whether all places lie in quotations of one statement: `single-origin` tells of it. */
const isOneStatement = ({ links }: Case, places: readonly Place[]): boolean =>
  links.statements.some(
    ({ speaker, quotations }) =>
      speaker !== null && places.every(place => quotations.some(q => q.document === place.document && holds(q, place))),
  );

const draft = (of: Case, question: string, { name }: Entity, each: readonly Answer[]): Draft[] => {
  const [first, ...more] = each.map(({ document, from, to }): Place => ({ document, from, to }));
  if (!first || more.length === 0 || isOneStatement(of, [first, ...more])) return [];
  return [
    {
      level: 'note',
      message: `${question} ${String(each.length)} accounts that share no text give the same answer, and they rest on one source: ${name}.`,
      sides: [first, ...more],
      because: each.slice(0, SHOWN).map(({ chain, document }) => {
        const through = chain.length > 1 ? ` by way of ${list(chain.slice(0, -1))}` : '';
        return `${called(of, document)} has it from ${name}${through}`;
      }),
      otherReadings: [
        `${name} may have told it more than once, each time with new knowledge`,
        'an account may have checked the answer for itself and not said so',
      ],
    },
  ];
};

/** Accounts of different families whose answers to one question go back to the same named source. */
export const commonSource: Rule = {
  id: 'common-source',
  find: of => {
    const lineage = lineageOf(of.links);
    return of.ledger.questions
      .filter(({ status }) => status !== 'single-origin')
      .flatMap(question => {
        const groups = new Map<string, { source: Entity; byFamily: Map<number, Answer> }>();
        for (const answer of question.answers) {
          if (answer.derived || answer.polarity !== 'asserts') continue;
          const source = namedSource(of, lineage, answer);
          const own = lineage.families.get(answer.document);
          if (source === null || own === undefined) continue;
          const key = `${source.id} ${JSON.stringify(answer.value)}`;
          const group = groups.get(key) ?? { source, byFamily: new Map<number, Answer>() };
          groups.set(key, group);
          if (!group.byFamily.has(own)) group.byFamily.set(own, answer);
        }
        return [...groups.values()].flatMap(({ source, byFamily }) =>
          draft(of, askedWords(question), source, [...byFamily.values()]),
        );
      });
  },
};
