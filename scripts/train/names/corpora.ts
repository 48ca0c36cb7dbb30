/**
 * Texts with the names in them, as the corpora beside the checkout mark them, in the types of this project.
 *
 * - GUM (annotations CC BY 4.0): a mention of an entity whose head is a proper noun. The name is what of it is tagged as a proper noun around
 *   the head, with "of", "and", "the" and the like between, without the titles before a person's name. Countries and parts of the world
 *   are places, whatever they stand for in their sentence; times are no names; peoples ("the Danes") are no names.
 * - ECB+ (CC BY 3.0): capitalised mentions of persons, organisations and places. Only what takes part in its events is marked, so that
 *   nothing follows from what is not.
 * - MEANTIME (CC BY 4.0): mentions that are names, in the sentences up to the last that has one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { titles } from '../../../src/languages/en/names.js';
import { peopleWords, regionNames } from '../../../src/languages/en/regions.js';
import type { MentionType, Span } from '../../../src/model/index.js';

const SHARED = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** A name in a text. */
export interface Name extends Span {
  readonly type: Exclude<MentionType, 'document'>;
}

/** A text, a paragraph a line, and its names in order of place. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Name[];
}

/** Whether the corpora stand beside the checkout. */
export const hasCorpora = (): boolean => existsSync(SHARED);

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

const TYPES: Readonly<Record<string, Name['type'] | null>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
  object: 'other',
  abstract: 'other',
  substance: 'other',
  animal: 'other',
  plant: 'other',
  time: null,
};

const JOINTS = /^(?:of|for|and|&|the|on|in|de|del|la|le|al|el|van|von|der|bin|ibn|da|di|dos|du|y|-|–|'s|’s|\.|\/|')$/i;
const PERSON_JOINTS = /^(?:de|del|la|le|al|el|van|von|der|den|bin|ibn|da|di|dos|du|y|-|–|\.|')$/i;

const isProper = ({ form, upos, xpos }: Word): boolean =>
  (upos === 'PROPN' || xpos.startsWith('NNP')) && /^[\p{Lu}\p{N}]|^(?:al|el)-|\p{Lu}/u.test(form);

/** The name in a mention, as indexes of words; null where its head is no name. `starts` holds where other mentions begin. */
const nameIn = (
  words: readonly Word[],
  first: number,
  last: number,
  etype: string,
  starts: ReadonlySet<number>,
): [number, number] | null => {
  let head = first;
  for (let i = first; i <= last; i += 1) {
    const to = (words[i]?.head ?? 0) - 1;
    if (to < first || to > last) {
      head = i;
      break;
    }
  }
  const top = words[head];
  if (!top || !isProper(top)) return null;
  if (etype === 'person' && top.xpos === 'NNPS') return null;
  const joints = etype === 'person' ? PERSON_JOINTS : JOINTS;
  const goes = (i: number, step: 1 | -1): number => {
    let at = i;
    let reached = i;
    while (at + step >= first && at + step <= last) {
      at += step;
      const word = words[at];
      if (!word) break;
      if (isProper(word) || (word.upos === 'NUM' && /^(?:\d{1,4}|[IVX]+)$/.test(word.form))) reached = at;
      else if (/^and$|^&$/i.test(word.form) && starts.has(step === 1 ? at + 1 : reached)) break;
      else if (!joints.test(word.form)) break;
    }
    return reached;
  };
  let from = goes(head, -1);
  let to = goes(head, 1);
  if (etype === 'person') {
    while (from < to && titles.has((words[from]?.form ?? '').toLowerCase().replace(/\.$/, ''))) from += 1;
    while (from < to && words[from]?.form === '.') from += 1;
  }
  if (etype === 'person' && from === to && titles.has((words[from]?.form ?? '').toLowerCase())) return null;
  while (to > from && words[to]?.upos === 'NUM' && etype !== 'event' && etype !== 'object') to -= 1;
  return [from, to];
};

const gumText = (id: string, conllu: string): NamedText => {
  let text = '';
  const names: Name[] = [];
  let words: Word[] = [];
  let space = '';
  let covered = 0;
  let covering = '';
  const opened = new Map<string, { at: number; etype: string }[]>();
  let closed: { first: number; last: number; etype: string }[] = [];
  const flush = (): void => {
    const starts = new Set(closed.filter(m => /person|place|organization/.test(m.etype)).map(m => m.first));
    const found = closed.flatMap(({ first, last, etype }) => {
      const type = TYPES[etype];
      if (!type) return [];
      const place = nameIn(words, first, last, etype, starts);
      if (!place) return [];
      const from = words[place[0]]?.from ?? 0;
      const to = words[place[1]]?.to ?? 0;
      const name = text.slice(from, to).toLowerCase();
      if (type === 'other' && peopleWords.has(name)) return [];
      return [{ from, to, type: regionNames.has(name) ? ('place' as const) : type }];
    });
    found.sort((a, b) => b.to - b.from - (a.to - a.from));
    const kept: Name[] = [];
    for (const name of found) if (!kept.some(k => k.from < name.to && name.from < k.to)) kept.push(name);
    names.push(...kept.sort((a, b) => a.from - b.from));
    words = [];
    closed = [];
    opened.clear();
    space = ' ';
  };
  let par = false;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_')) par = true;
    if (line === '') flush();
    if (line === '' || line.startsWith('#')) continue;
    const [index = '', form = '', , upos = '', xpos = '', , head = '', , , misc = ''] = line.split('\t');
    if (index.includes('.')) continue;
    if (par && text !== '') space = '\n\n';
    par = false;
    if (index.includes('-')) {
      text += space + form;
      space = misc.includes('SpaceAfter=No') ? '' : ' ';
      covered = Number(index.split('-')[1]);
      covering = form;
      continue;
    }
    const number = Number(index);
    let from: number;
    if (number <= covered && covering !== '') {
      // The parts of a contraction lie in what is already written, one behind the other.
      const before = words.at(-1);
      const begin = text.length - covering.length;
      from = before && before.to > begin ? before.to : begin;
    } else {
      text += space;
      from = text.length;
      text += form;
      space = misc.includes('SpaceAfter=No') ? '' : ' ';
      covering = '';
    }
    const at = words.length;
    words.push({ form, upos, xpos, head: Number(head), from, to: Math.min(text.length, from + form.length) });
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [part, open, key = '', rest = '', close] of entity.matchAll(/(\()?([^()-]+)(-[^()]*)?(\))?/g)) {
      const of = key;
      if (open) {
        const etype = rest.split('-')[1] ?? '';
        if (close) closed.push({ first: at, last: at, etype });
        else opened.set(of, [...(opened.get(of) ?? []), { at, etype }]);
      } else if (part.endsWith(')')) {
        const begun = opened.get(of)?.pop();
        if (begun) closed.push({ first: begun.at, last: at, etype: begun.etype });
      }
    }
  }
  flush();
  return { id, text, names };
};

const filesIn = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => pattern.test(name))
        .sort()
        .map(name => join(folder, name))
    : [];

/** A part of GUM; texts of which only the annotations may be given away are left out. */
export const gum = (part: 'train' | 'dev'): NamedText[] =>
  filesIn(join(SHARED, 'gum', part), /\.conllu$/)
    .filter(path => !path.includes('_reddit_'))
    .map(path => gumText(/GUM_(\w+)/.exec(path)?.[1] ?? path, readFileSync(path, 'utf8')));

interface Marked {
  readonly sentences: readonly (readonly { readonly id: string; readonly form: string }[])[];
  readonly mentions: readonly { readonly tag: string; readonly attributes: string; readonly ids: readonly string[] }[];
}

const unescape = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const marked = (xml: string): Marked => {
  const sentences = new Map<number, { id: string; form: string }[]>();
  for (const [, attributes = '', form = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)</g)) {
    const at = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const sentence = Number(at('sentence'));
    const word = unescape(form).replace(/^``$|^''$/, '"');
    const list = sentences.get(sentence) ?? [];
    sentences.set(sentence, list);
    list.push({ id: at('t_id'), form: word });
  }
  const mentions = [
    ...xml.matchAll(/<([A-Z_]+) ([^>]*m_id[^>]*[^/])>\s*((?:<token_anchor t_id="\d+"\/>\s*)+)<\/\1>/g),
  ].map(([, tag = '', attributes = '', anchors = '']) => ({
    tag,
    attributes,
    ids: [...anchors.matchAll(/t_id="(\d+)"/g)].map(match => match[1] ?? ''),
  }));
  return { sentences: [...sentences.entries()].sort((a, b) => a[0] - b[0]).map(entry => entry[1]), mentions };
};

/** The text of the sentences, one a line, with the place of every word. */
const written = (sentences: Marked['sentences']): { text: string; places: Map<string, Span> } => {
  let text = '';
  const places = new Map<string, Span>();
  for (const words of sentences) {
    if (text !== '') text += '\n';
    let quoted = false;
    let glue = true;
    for (const { id, form } of words) {
      const closes = /^[.,;:!?)%\]]+$|^'s$|^n't$|^'(?:re|ve|ll|d|m)$|^'$/.test(form) || (form === '"' && quoted);
      if (!glue && !closes) text += ' ';
      const from = text.length;
      text += form;
      places.set(id, { from, to: text.length });
      glue = /^[($[]$/.test(form) || (form === '"' && !quoted);
      if (form === '"') quoted = !quoted;
    }
  }
  return { text, places };
};

const spanOf = (text: string, places: ReadonlyMap<string, Span>, ids: readonly string[]): Span | null => {
  const spans = ids.flatMap(id => places.get(id) ?? []);
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map(s => s.from));
  const to = Math.max(...spans.map(s => s.to));
  return text.slice(from, to).includes('\n') ? null : { from, to };
};

/** The capitalised part of a span, without titles before it; null where there is none. */
const capitalised = (text: string, { from, to }: Span, person: boolean): Span | null => {
  const words = [...text.slice(from, to).matchAll(/\S+/g)].map(m => ({
    form: m[0],
    from: from + m.index,
    to: from + m.index + m[0].length,
  }));
  let a = 0;
  let b = words.length - 1;
  const is = (i: number): boolean => /^\p{Lu}|^[a-z]+\p{Lu}/u.test(words[i]?.form ?? '');
  while (
    a <= b &&
    (!is(a) ||
      /^(?:The|A|An|He|She|They|His|Her|Their|It|I|We|You|My|Our|Its)$/.test(words[a]?.form ?? '') ||
      (person && a < b && titles.has((words[a]?.form ?? '').toLowerCase().replace(/\.$/, ''))))
  )
    a += 1;
  while (b >= a && !is(b)) b -= 1;
  const [first, last] = [words[a], words[b]];
  if (!first || !last || b < a) return null;
  // "Ministry of Works" has small words, "Ortiz and his brother Ana" is two things.
  for (let i = a; i <= b; i += 1)
    if (!is(i) && !/^(?:of|for|the|and|&|de|la|van|von|bin|al|-|\.)$/.test(words[i]?.form ?? '')) return null;
  if (person && words.slice(a, b + 1).some(w => w.form === 'and')) return null;
  return { from: first.from, to: last.to };
};

/** The topics of ECB+ that nothing is trained on. */
const isHeldOut = (topic: number): boolean => topic % 4 === 0;

/** ECB+, the topics that are held out or the others; its names are some of those in the text. */
export const ecb = (heldOut: boolean): NamedText[] =>
  filesIn(join(SHARED, 'ecbplus'), /\.xml$/)
    .filter(path => isHeldOut(Number(/\/(\d+)\/[^/]*$/.exec(path)?.[1])) === heldOut)
    .map(path => {
      const { sentences, mentions } = marked(readFileSync(path, 'utf8'));
      const { text, places } = written(sentences);
      const names = mentions.flatMap(({ tag, ids }): Name[] => {
        const type = /^HUMAN_PART_PER$/.test(tag)
          ? 'person'
          : /^HUMAN_PART_ORG$/.test(tag)
            ? 'organisation'
            : /^LOC_(?:GEO|FAC)$|_GPE$/.test(tag)
              ? 'place'
              : null;
        const span = type && spanOf(text, places, ids);
        const name = type && span && capitalised(text, span, type === 'person');
        return name ? [{ ...name, type }] : [];
      });
      return { id: path.slice(path.lastIndexOf('/') + 1), text, names: outermost(names) };
    });

const outermost = (names: readonly Name[]): Name[] => {
  const kept: Name[] = [];
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some(k => k.from < name.to && name.from < k.to)) kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
};

const MEANTIME: Readonly<Record<string, Name['type']>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  PRO: 'other',
  FIN: 'other',
  MIX: 'other',
};

/** MEANTIME, up to the last sentence with a name. */
export const meantime = (): NamedText[] =>
  filesIn(join(SHARED, 'meantime'), /\.xml$/).map(path => {
    const xml = readFileSync(path, 'utf8');
    const { sentences, mentions } = marked(xml);
    const types = new Map<string, Name['type']>();
    for (const [, attributes = ''] of xml.matchAll(/<ENTITY ([^>]*)\/>/g)) {
      const type = MEANTIME[/ent_type="([^"]*)"/.exec(attributes)?.[1] ?? ''];
      const id = /m_id="(\d+)"/.exec(attributes)?.[1];
      if (type && id !== undefined) types.set(id, type);
    }
    const typeOf = new Map<string, Name['type']>();
    for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
      const target = /<target m_id="(\d+)"/.exec(body)?.[1] ?? '';
      const type = types.get(target);
      if (type) for (const [, source = ''] of body.matchAll(/<source m_id="(\d+)"/g)) typeOf.set(source, type);
    }
    const all = written(sentences);
    const names = mentions.flatMap(({ tag, attributes, ids }): Name[] => {
      if (tag !== 'ENTITY_MENTION' || !/syntactic_type="(?:PRE\.)?NAM"/.test(attributes)) return [];
      const type = typeOf.get(/m_id="(\d+)"/.exec(attributes)?.[1] ?? '');
      const span = spanOf(all.text, all.places, ids);
      const name = type && span && capitalised(all.text, span, type === 'person');
      if (!name) return [];
      const region = regionNames.has(all.text.slice(name.from, name.to).toLowerCase());
      return [{ ...name, type: region ? 'place' : type }];
    });
    const last = Math.max(0, ...names.map(n => n.to));
    const end = all.text.indexOf('\n', last);
    return {
      id: path.slice(path.lastIndexOf('/') + 1),
      text: end < 0 ? all.text : all.text.slice(0, end),
      names: outermost(names),
    };
  });
