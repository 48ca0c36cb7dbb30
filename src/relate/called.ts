import type { Language } from '../languages/language.js';
import { type Account, type Attribution, cover, type Entity, indexAt, type Span } from '../model/index.js';
import { sourceWords } from '../text/source-words.js';

/** An entity before it is known whose claims its own are. */
export type Unheld = Omit<Entity, 'holder'>;

/** Words for a source that are read at most, in code units. */
const READ = 160;

/** Longest description that a name may stand for, in words: "the train’s operator". */
const DESCRIBED = 3;

/** Words by which an account calls an entity where it speaks. */
export interface Called {
  readonly account: Account;
  readonly attribution: Attribution;
  readonly words: string;
}

/** A name as one document has it. */
export const nameIn = (document: string, name: string): string => `${document}\u001f${name}`;

const sourceOf = ({ source }: Attribution): Span | null => (source.length === 0 ? null : cover(source));

/** By what words each entity is called where it speaks: its name, and the whole phrase that the account has for it. */
export const callsOf = (entities: readonly Unheld[], accounts: readonly Account[]): Called[][] => {
  const index = new Map(
    entities.flatMap(({ members }, i) => members.flatMap(m => m.names.map(n => [nameIn(m.document, n), i] as const))),
  );
  const calls: Called[][] = entities.map(() => []);
  for (const account of accounts) {
    const { document, annotations } = account;
    for (const attribution of annotations.attributions) {
      const own = attribution.speaker ?? sourceWords(document.text, attribution.source);
      const phrase = sourceOf(attribution);
      for (const name of new Set([own, ...attribution.chain])) {
        const i = index.get(nameIn(document.id, name));
        if (i === undefined) continue;
        calls[i]?.push({ account, attribution, words: name });
        if (name !== own || phrase === null) continue;
        const words = document.text.slice(phrase.from, Math.min(phrase.to, phrase.from + READ));
        calls[i]?.push({ account, attribution, words });
      }
    }
  }
  return calls;
};

/** Whom words say that somebody speaks for: by its name in the document where it has one, and in any case by the words for it. */
export const bodyOf = (
  { offices }: Language,
  { account: { document, annotations }, attribution, words }: Called,
  own: string,
): { readonly name: string | null; readonly words: string } | null => {
  for (const segment of words.split(', ')) {
    const bare = segment.endsWith(` ${own}`) ? segment.slice(0, -own.length - 1) : segment;
    const body = (offices.speakerFor.exec(bare) ?? offices.speakerWith.exec(bare))?.[1]?.trim();
    if (body === undefined || body === '') continue;
    const phrase = sourceOf(attribution);
    const { mentions } = annotations;
    for (let i = indexAt(mentions, phrase?.from ?? 0); phrase !== null; i += 1) {
      const mention = mentions[i];
      if (mention === undefined || mention.from >= phrase.to) break;
      if (body.endsWith(document.text.slice(mention.from, mention.to))) return { name: mention.name, words: body };
    }
    return { name: null, words: body };
  }
  return null;
};

/** The name by which a description goes in the same breath: "the owner, Lake Air". */
export const apposedTo = ({ account: { document, annotations }, attribution }: Called): string | null => {
  const phrase = sourceOf(attribution);
  if (phrase === null) return null;
  const [description = '', name = '', ...more] = document.text
    .slice(phrase.from, phrase.to)
    .replace(/,\s*$/u, '')
    .split(', ');
  if (name === '' || more.length > 0 || description.split(' ').length > DESCRIBED) return null;
  const from = phrase.from + description.length + 2;
  const named = annotations.mentions[indexAt(annotations.mentions, from)];
  const isWhole = named?.from === from && named.to - named.from === name.length;
  return isWhole && (named.type === 'person' || named.type === 'organisation') ? named.name : null;
};
