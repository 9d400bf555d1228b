import { given } from '../../model/fact.ts';
import type { Entry } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';

/** Which document replaced which, by id, from `superseded_by` of the one and `supersedes` of the other. */
export type Successors = ReadonlyMap<string, ReadonlySet<string>>;

export function successorsIn(isms: Isms): Successors {
  const successors = new Map<string, Set<string>>();
  const add = (old: string, by: string): void => {
    successors.set(old, (successors.get(old) ?? new Set()).add(by));
  };
  for (const entry of isms.entries) {
    const id = given(entry.id);
    if (id === undefined) continue;
    for (const { field, to } of isms.links.from(entry)) {
      if (field === 'superseded_by') add(id, to);
      else if (field.startsWith('supersedes.')) add(to, id);
    }
  }
  return successors;
}

/** The documents that replace each other in a circle, each circle once, from its first document on. */
export function circlesIn(isms: Isms, successors: Successors): readonly (readonly Entry[])[] {
  const order = [...isms.byId.keys()];
  const circles: (readonly Entry[])[] = [];
  const seen = new Set<string>();
  for (const id of order) {
    if (!successors.has(id) || seen.has(id)) continue;
    const circle = wayBackTo(id, successors);
    if (!circle) continue;
    for (const member of circle) seen.add(member);
    circles.push(circle.flatMap((member) => isms.byId.get(member)?.[0] ?? []));
  }
  return circles;
}

function wayBackTo(goal: string, successors: Successors): readonly string[] | undefined {
  const open: string[][] = [[goal]];
  const visited = new Set<string>();
  for (let way = open.pop(); way; way = open.pop()) {
    for (const next of successors.get(way.at(-1) ?? '') ?? []) {
      if (next === goal) return way;
      if (visited.has(next)) continue;
      visited.add(next);
      open.push([...way, next]);
    }
  }
  return undefined;
}
