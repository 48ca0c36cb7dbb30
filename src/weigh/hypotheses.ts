import type { CauseKind } from '../languages/cause-frame.js';
import { languageOf } from '../languages/index.js';
import type { Account, Answer, Cause } from '../model/index.js';

/** A cause as one holder puts it. */
export interface Said {
  readonly account: Account;
  readonly cause: Cause;
  readonly answer: Answer;
  /** Equal for all that one holder says, by whomever; an account's own voice by its family. */
  readonly holder: string;
  /** States whose doing it is said to be, as far as they are known for states. */
  readonly states: ReadonlySet<string>;
}

/** One hypothesis with all who say something of it. */
export interface Hypothesis {
  readonly said: Said[];
}

/** Key of the kind that says no more than that somebody did it. */
const DEED = 'attack';

const shares = <T>(a: Iterable<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

/** The name of the body that did it, of two words or more, where a cause names nothing but it or its people: "Home Guard" of "men of the Home Guard". */
const bodyOf = ({ account, cause }: Said): string | null => {
  const { peopleOf, bodyName } = languageOf(account.document.language).causes;
  const name = bodyName.exec(cause.value.replace(peopleOf, ''))?.[1];
  return name !== undefined && cause.kinds.every(k => k === DEED) ? name.toLowerCase() : null;
};

const isSameBody = (a: Said, b: Said): boolean => bodyOf(a) !== null && bodyOf(a) === bodyOf(b);

/** Whether two name different bodies, neither by a part of the other's name. */
const areOtherBodies = (a: Said, b: Said): boolean => {
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one === null || other === null || (a.states.size > 0 && b.states.size > 0)) return false;
  return !shares(one.split(' '), new Set(other.split(' ')));
};

/** Whether two name different doers, or one says it was meant and the other that it was not. */
const isApart = (a: Said, b: Said): boolean => {
  const [one, other] = [a.cause.intent, b.cause.intent];
  const [doer, another] = [a.cause.doer, b.cause.doer];
  if (doer !== null && another !== null && doer !== another) return true;
  if (areOtherBodies(a, b)) return true;
  if (a.states.size > 0 && b.states.size > 0 && !shares(a.states, b.states)) return true;
  return one !== null && other !== null && one !== other;
};

const kindsOf = ({ account, cause }: Said): CauseKind[] =>
  languageOf(account.document.language).causes.causeKinds.filter(k => cause.kinds.includes(k.key));

/** Kinds that say what it was; where there are none, those that say what sort of thing. */
const tellingKinds = (said: Said): ReadonlySet<string> => {
  const kinds = kindsOf(said);
  const telling = kinds.filter(k => !k.general);
  return new Set((telling.length > 0 ? telling : kinds).map(k => k.key));
};

/** Only a name is blamed: "blamed Karvia for the crash". */
const isOnlyName = (said: Said): boolean =>
  bodyOf(said) !== null || (said.cause.kinds.length === 0 && said.cause.agents.some(a => a === said.cause.value));

/** Whether two name the same cause. */
const isSame = (a: Said, b: Said): boolean => {
  if (isApart(a, b)) return false;
  if (isSameBody(a, b)) return true;
  const [kinds, others] = [tellingKinds(a), tellingKinds(b)];
  if (kinds.size > 0 || others.size > 0) return shares(kinds, others);
  if (isOnlyName(a) || isOnlyName(b)) return isOnlyName(a) && isOnlyName(b) && shares(a.states, b.states);
  const [stems, more] = [a.cause.stems, b.cause.stems];
  const [few, many] = stems.length < more.length ? [stems, more] : [more, stems];
  return stems[0] === more[0] && few.every(s => many.includes(s));
};

/** Whether two causes may both be right: one is a kind of the other or has a part in it, or nothing is known of one. */
export const fits = (a: Said, b: Said): boolean => {
  if (isSame(a, b)) return true;
  const [kinds, others] = [tellingKinds(a), tellingKinds(b)];
  const apart = isApart(a, b);
  if (isOnlyName(a) || isOnlyName(b)) return !apart;
  if (kinds.size === 0 || others.size === 0) return true;
  if (apart) return false;
  return [[a, others] as const, [b, kinds] as const].some(([said, keys]) =>
    kindsOf(said).some(k => (kinds.has(k.key) || others.has(k.key)) && (keys.has(k.key) || shares(k.fits, keys))),
  );
};

/** What names no more than the sort of thing, or who did it. */
export const isVague = (said: Said): boolean => isOnlyName(said) || kindsOf(said).every(k => k.general);

/** Whether a vague cause leaves open that it is a more telling one: the same doer is named, or the kind is one that it is of. */
const mayMean = (vague: Said, telling: Said): boolean =>
  fits(vague, telling) &&
  (shares(vague.states, telling.states) ||
    (vague.states.size === 0 && vague.cause.kinds.some(k => telling.cause.kinds.includes(k))));

/** The hypotheses: what names the same cause is one. What is vague joins the only one that it may mean; where there are several it stands by itself. */
export const hypothesesOf = (all: readonly Said[]): Hypothesis[] => {
  const found: Hypothesis[] = [];
  const isOf = (test: (a: Said, b: Said) => boolean, said: Said, { said: members }: Hypothesis): boolean =>
    members[0] !== undefined && test(said, members[0]);
  for (const said of [...all.filter(s => !isVague(s)), ...all.filter(isVague)]) {
    const same = found.filter(one => isOf(isSame, said, one));
    const meant = same.length === 0 && isVague(said) ? found.filter(one => isOf(mayMean, said, one)) : same.slice(0, 1);
    const [one] = meant;
    if (one !== undefined && meant.length === 1) one.said.push(said);
    else found.push({ said: [said] });
  }
  return found;
};
