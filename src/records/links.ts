import type { Span } from '../model/position.ts';
import type { Entry } from './entry.ts';
import type { Field, Listed } from './fields/field.ts';
import { walkFields } from './fields/walk.ts';
import type { Inventory } from './inventory.ts';

/** A reference from one entry to the id of another. */
export interface Link {
  readonly from: Entry;
  readonly to: string;
  /** The field that holds it: `nonconformity`, `actions.7.risk`. */
  readonly field: string;
  readonly at: Span;
}

/** References between entries, stored once and followed both ways. */
export interface Links {
  readonly from: (entry: Entry) => readonly Link[];
  /** Everything that refers to the id. */
  readonly to: (id: string) => readonly Link[];
}

const KINDS: readonly Field['kind'][] = ['reference', 'reference-or-url', 'requirement'];

export function buildLinks({ entries, byId }: Inventory): Links {
  let incoming: Map<string, Link[]> | undefined;
  const index = (): Map<string, Link[]> => {
    const links = new Map<string, Link[]>();
    for (const entry of entries) {
      for (const link of linksFrom(entry)) {
        const others = links.get(link.to);
        if (others) others.push(link);
        else links.set(link.to, [link]);
      }
    }
    return links;
  };
  return {
    from: (entry) => linksFrom(entry).filter(({ to }) => byId.has(to)),
    to: (id) => {
      incoming ??= index();
      return incoming.get(id) ?? [];
    },
  };
}

/** Every reference of an entry, whether it leads somewhere or not. */
export function linksFrom(entry: Entry): readonly Link[] {
  return walkFields(entry).flatMap(({ path, field, fact }): readonly Link[] => {
    if (!KINDS.includes(field.kind) || fact.state !== 'given') return [];
    return [{ from: entry, to: String(fact.value), field: path, at: { start: fact.start, end: fact.end } }];
  });
}

/** The values of a list, without their places. */
export function valuesOf<T>(items: readonly Listed<T>[] | undefined): readonly T[] {
  return items?.map(({ value }) => value) ?? [];
}
