import type { Entry } from './entry.ts';

/**
 * Whether the management system has begun: a document of it is in force, or was. While all that there is are drafts, it is
 * being written, and what is written there is a proposal: it binds nobody, and what is not there yet is not missing.
 *
 * A folder without documents, such as one of records alone, is taken to be part of a system that has begun.
 */
export function isFounded(entries: readonly Entry[]): boolean {
  const documents = entries.filter(
    ({ register, definition }) =>
      register === undefined && (definition === undefined || definition.kind === 'document'),
  );
  return documents.length === 0 || documents.some(({ lifecycle }) => lifecycle !== 'not-yet');
}

/** What happened must be dealt with whether the management system has begun or not. */
export function isOwedBeforeFounding({ type }: Entry): boolean {
  return type !== undefined && HAPPENED.has(type);
}

const HAPPENED = new Set(['nonconformity', 'corrective-action', 'incident']);
