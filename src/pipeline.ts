import { annotate } from './annotate/index.js';
import { sure } from './annotate/sure.js';
import { check } from './check/index.js';
import { caseOf, find } from './find/index.js';
import { primariesOf } from './find/primary/read.js';
import { primaryByHeading } from './find/primary/self.js';
import { unseenOf } from './find/unseen/read.js';
import { ingest, type Source } from './ingest/index.js';
import type { Account, Document, DocumentId, Note, Outcome, Primary, Problem } from './model/index.js';
import { type Analysis, analysisOf, type Weighed } from './present/analysis.js';
import { linksBeside } from './relate/beside.js';
import { relate } from './relate/index.js';
import { byCodeUnit } from './text/by-code-unit.js';
import { version } from './version.js';
import { weigh } from './weigh/index.js';

// Single stages, for the verbs that show what one stage makes of documents.
export { annotate, annotateVersion } from './annotate/index.js';
export { outline } from './annotate/outline.js';
export { comparePairs, shared } from './relate/index.js';

/** Reads bytes: the documents that could be made of them, and what was wrong with the others. */
export const read = async (sources: readonly Source[]): Promise<Outcome<Document[]>> => {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const { value, problems: found } = await ingest(source);
    if (value) documents.push(value);
    problems.push(...found);
  }
  return { value: documents, problems };
};

/**
 * Reads every account against all the others, and against the documents that they report on: those that were `named`, else those whose own headings
 * say so. The order in which they come does not matter.
 */
export const crossread = (title: string, given: readonly Account[], named: readonly DocumentId[] = []): Weighed => {
  const accounts = inOrder(given).map(sure);
  const links = relate(accounts);
  const ledger = weigh(accounts, links);
  const by: Primary['by'] = named.length > 0 ? 'named' : 'heading';
  const of = caseOf(accounts, links, ledger, by === 'named' ? named : primaryByHeading(accounts));
  const primaries = primariesOf(of).map(p => ({ ...p, by }));
  return { title, accounts, links, ledger, ...find(of), primaries, unseen: unseenOf(of) };
};

/** What a draft is called where the rules speak of it. */
const DRAFT = { name: 'the draft', outlet: null };

/**
 * Holds a draft against a case that was read before, as an editor would. The draft answers the questions of the case and is never an origin;
 * nothing of the case changes. Where the draft is an account of the case itself, it is held against the others.
 */
export const checkDraft = (given: Account, weighed: Weighed): Note[] => {
  const { document, annotations } = sure(given);
  const draft = { document: { ...document, ...DRAFT }, annotations };
  const others = weighed.accounts.filter(account => account.document.id !== document.id);
  const primary = weighed.primaries.map(p => p.document);
  const { accounts, links, ledger } =
    others.length === weighed.accounts.length ? weighed : crossread(weighed.title, others, primary);
  const all = [...accounts, draft];
  const beside = linksBeside(draft, accounts, links);
  const joint = weigh(all, beside, accounts);
  return check({ draft, accounts, links, ledger, beside: caseOf(all, beside, joint, primary) });
};

/** The whole way, from bytes to the machine-readable analysis. */
export const analyze = async (title: string, sources: readonly Source[]): Promise<Outcome<Analysis>> => {
  const { value: documents, problems } = await read(sources);
  return {
    value: analysisOf(
      version,
      crossread(
        title,
        documents.map(document => annotate(document)),
      ),
    ),
    problems,
  };
};

/** Accounts by name, equal names by content: the one order in which every stage sees them. */
const inOrder = (accounts: readonly Account[]): Account[] => {
  const key = ({ document }: Account): string => `${document.name}\u001f${document.id}`;
  return [...accounts].sort((a, b) => byCodeUnit(key(a), key(b)));
};
