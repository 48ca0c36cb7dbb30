import type { Document, DocumentId } from '../model/index.js';
import { printable } from './printable.js';
import { STATUS, Stop } from './status.js';

/** Names that a message lists. */
const LISTED = 6;

/** A part of a name this long that two names share makes them near. */
const NEAR = 4;

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
const withoutEnding = (name: string): string => baseName(name).replace(/\.[^.]*$/u, '');

/** The documents that a name means, by the first of these that any has: the name itself or its id, its last part, that without its ending. */
const meant = (name: string, documents: readonly Document[]): readonly Document[] => {
  const ways: readonly ((d: Document) => boolean)[] = [
    d => d.name === name || d.id === name,
    d => baseName(d.name) === baseName(name),
    d => withoutEnding(d.name) === name,
  ];
  return ways.map(way => documents.filter(way)).find(found => found.length > 0) ?? [];
};

const isNear = (name: string, { name: other }: Document): boolean => {
  const [a, b] = [withoutEnding(name).toLowerCase(), withoutEnding(other).toLowerCase()];
  const parts = a.split(/[^\p{L}\p{N}]+/u).filter(part => part.length >= NEAR);
  return a !== '' && (b.includes(a) || a.includes(b) || parts.some(part => b.includes(part)));
};

const listed = (documents: readonly Document[]): string => {
  const names = documents.slice(0, LISTED).map(d => printable(d.name));
  const more = documents.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

/** The ids of the documents that `--primary` names. Throws a Stop of wrong usage where a name means none of them, or several. */
export const primaryOf = (names: readonly string[], documents: readonly Document[]): DocumentId[] => [
  ...new Set(
    names.map(name => {
      const [found, ...others] = meant(name, documents);
      if (found !== undefined && others.length === 0) return found.id;
      if (found !== undefined)
        throw new Stop(
          `--primary ${printable(name)} may be any of ${listed([found, ...others])}; name it by its path`,
          STATUS.usage,
        );
      const near = documents.filter(d => isNear(name, d));
      throw new Stop(
        `--primary ${printable(name)} is none of the documents; ${near.length > 0 ? 'near it are' : 'they are'} ${listed(near.length > 0 ? near : documents)}`,
        STATUS.usage,
      );
    }),
  ),
];
