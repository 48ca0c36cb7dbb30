import { languageOf } from '../languages/index.js';
import type { Account, DocumentId, Entity, HolderName } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';

/** Fewest letters that a word of a name and one of a heading share, of which one goes on: "Ruvenian" and "Ruvenia". */
const ROOT = 4;

const begins = (a: string, b: string): boolean => a.length >= ROOT && b.startsWith(a);

/** Whether a heading has a word of a name, as it is or as the adjective made of it. */
const has = (heading: readonly string[], word: string): boolean =>
  heading.some(h => h === word || begins(h, word) || begins(word, h));

/** The lines in front of the prose, where one of them says that the document is a statement of whoever is named there; null where none does. */
const headOf = ({ document }: Account): readonly string[] | null => {
  const { shifts } = languageOf(document.language);
  const first = document.blocks.findIndex(b => b.kind === 'paragraph' || b.kind === 'list');
  const lines = document.blocks
    .slice(0, first < 0 ? 0 : first)
    .filter(b => b.kind === 'title' || b.kind === 'heading')
    .map(b => document.text.slice(b.from, b.to));
  if (document.outlet !== null || !lines.some(line => shifts.ownStatement.test(line))) return null;
  return lines.flatMap(line => {
    if (!shifts.ownStatement.test(line)) return [line];
    const by = shifts.statementBy.exec(line);
    return by === null ? [] : [line.slice(by.index + by[0].length)];
  });
};

/** The one body whose whole name a document's heading has, of several the one with the longest; null where there is none or more than one. */
const issuerOf = (
  account: Account,
  entities: readonly Entity[],
  isHeard: (holder: HolderName) => boolean,
): HolderName | null => {
  const lines = headOf(account);
  if (lines === null) return null;
  const { reuse } = languageOf(account.document.language);
  const heading = lines.flatMap(line => bareWords(line).split(' '));
  let [longest, found]: [number, HolderName[]] = [0, []];
  for (const { holder, type, members } of entities) {
    if ((type !== 'organisation' && !holder.named) || !isHeard(holder)) continue;
    if (holder.side !== null && !has(heading, holder.side)) continue;
    for (const name of new Set(members.flatMap(m => m.names).map(bareWords))) {
      const own = name.split(' ').filter(w => w !== '' && !reuse.functionWords.has(w));
      if (own.length < 2 || own.length < longest || !own.every(w => has(heading, w))) continue;
      if (own.length > longest) [longest, found] = [own.length, []];
      found.push(holder);
    }
  }
  const [first] = found;
  return first !== undefined && found.every(h => h.key === first.key) ? first : null;
};

/** Of each holder the documents that name it. */
const documentsOf = (entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<DocumentId>> => {
  const found = new Map<string, Set<DocumentId>>();
  for (const { holder, members } of entities) {
    const own = found.get(holder.key) ?? new Set();
    for (const { document } of members) own.add(document);
    found.set(holder.key, own);
  }
  return found;
};

/** Of statements that bodies put out themselves, by their headings: whose words the narrator's are there. A body of which no other account speaks is compared with nobody. */
export const issuersOf = (
  accounts: readonly Account[],
  entities: readonly Entity[],
): ReadonlyMap<DocumentId, HolderName> => {
  const documents = documentsOf(entities);
  return new Map(
    accounts.flatMap(account => {
      const isHeard = ({ key }: HolderName): boolean =>
        [...(documents.get(key) ?? [])].some(d => d !== account.document.id);
      const issuer = issuerOf(account, entities, isHeard);
      return issuer === null ? [] : [[account.document.id, issuer] as const];
    }),
  );
};
