import { type Language, languageOf } from '../languages/index.js';
import { type Account, cover, indexAt } from '../model/index.js';
import type { Unheld } from './called.js';

/** How far around a body's name the words are read that make somebody its speaker. */
const READ = 40;

/** A name as one document has it. */
const keyOf = (document: string, name: string): string => `${document}\u001f${name}`;

/** For whom the spokespeople and heads of bodies of a document speak, by their names, as the sources of its attributions say. */
const spokenFor = (
  { entities, offices, regionNames }: Language,
  { document, annotations: { attributions, mentions } }: Account,
): (readonly [string, string])[] =>
  attributions.flatMap(({ source, speaker }) => {
    if (speaker === null || source.length === 0) return [];
    const { from, to } = cover(source);
    const found: (readonly [string, string])[] = [];
    for (let i = indexAt(mentions, from); (mentions[i]?.from ?? to) < to; i += 1) {
      const body = mentions[i];
      if (body === undefined || body.type === 'person' || body.name === speaker) continue;
      const before = document.text.slice(Math.max(from, body.from - READ), body.from);
      const behind = document.text.slice(body.to, Math.min(to, body.to + READ));
      if (offices.formerly.test(document.text.slice(from, body.from))) continue;
      const isState = regionNames.has(body.name.toLowerCase());
      const named = entities.speakerOf.test(before) || (!isState && offices.headOf.test(before));
      const owning = entities.itsSpeaker.test(behind) || (body.type !== 'place' && offices.itsHead.test(behind));
      const next = mentions[i + 1];
      const goesOn = /^\s+\p{Lu}/u.test(behind) && !(next?.type === 'person' && next.from === body.to + 1);
      if (owning || (named && !goesOn && !offices.nameGoesOn.test(behind)))
        found.push([keyOf(document.id, speaker), body.name]);
    }
    return found;
  });

/** The persons among the entities with the body that they speak for: the one that most accounts give, of equals the first. */
export const withBodies = (found: readonly Unheld[], accounts: readonly Account[]): Unheld[] => {
  const bodies = new Map<string, string>(
    accounts.flatMap(account => spokenFor(languageOf(account.document.language), account)),
  );
  // A body has one name over all accounts, so that a link to it leads somewhere.
  const nameOf = new Map(
    found.flatMap(e => e.members.flatMap(m => m.names.map(n => [keyOf(m.document, n), e.name] as const))),
  );
  return found.map(entity => {
    if (entity.type !== 'person' || entity.speaksFor !== null) return entity;
    const votes = new Map<string, number>();
    for (const { document, names } of entity.members) {
      for (const name of names) {
        const body = bodies.get(keyOf(document, name));
        if (body === undefined) continue;
        const known = nameOf.get(keyOf(document, body)) ?? body;
        votes.set(known, (votes.get(known) ?? 0) + 1);
      }
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return most === undefined ? entity : { ...entity, speaksFor: most[0] };
  });
};
