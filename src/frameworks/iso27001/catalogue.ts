import { CLAUSE_GROUPS, CLAUSES, type Clause, type ClauseGroup } from './clauses.ts';
import type { Control } from './control.ts';
import { CONTROLS } from './controls.ts';
import { TRANSITION } from './transition.ts';

// Maps and no plain objects: what is asked for comes out of documents, and may be `constructor`.
const CONTROL_BY_ID = new Map(CONTROLS.map((control) => [control.id, control]));
const CLAUSE_BY_ID = new Map(CLAUSES.map((clause) => [clause.id, clause]));
const GROUP_BY_ID = new Map(CLAUSE_GROUPS.map((group) => [group.id, group]));
const SUCCESSORS = listed(
  CONTROLS.flatMap(({ id }) => TRANSITION.filter(({ to }) => to === id)).flatMap(({ from, to }) =>
    [from, ...headingsOf(from)].map((id) => [id, to] as const),
  ),
);
const PREDECESSORS = listed(TRANSITION.map(({ from, to }) => [to, from] as const));

/** The ids of the 11 controls that came with the edition of 2022. */
export const NEW_CONTROLS: readonly string[] = CONTROLS.filter(({ newIn2022 }) => newIn2022).map(({ id }) => id);

/** The control of 2022 with a canonical id: `A.5.1`. */
export function controlById(id: string): Control | undefined {
  return CONTROL_BY_ID.get(id);
}

/** The clause of 2022 with a canonical id: `9.3.2`, without the letter of an item. */
export function clauseById(id: string): Clause | undefined {
  return CLAUSE_BY_ID.get(id);
}

/** The heading above clauses: `9.2` and `9`, not `9.1`, which is a clause itself. */
export function clauseGroupById(id: string): ClauseGroup | undefined {
  return GROUP_BY_ID.get(id);
}

/** The clauses under a heading, in their order. */
export function clausesUnder(group: string): readonly Clause[] {
  return CLAUSES.filter(({ id }) => id.startsWith(`${group}.`));
}

/**
 * The controls of 2022 that took over a control (`A.9.2.3`), an objective (`A.9.2`) or a section (`A.9`) of Annex A of
 * 2013, in the order of 2022; none for anything else.
 */
export function successorsOf(id2013: string): readonly string[] {
  return SUCCESSORS.get(id2013) ?? [];
}

/** The controls of 2013 that a control of 2022 took over; none for the new ones. */
export function predecessorsOf(id2022: string): readonly string[] {
  return PREDECESSORS.get(id2022) ?? [];
}

/** `A.9.2.3` stands under `A.9.2` and `A.9`. */
function headingsOf(id2013: string): readonly string[] {
  const levels = id2013.split('.');
  return [levels.slice(0, 3).join('.'), levels.slice(0, 2).join('.')];
}

function listed(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, Set<string>>();
  for (const [key, value] of pairs) lists.set(key, (lists.get(key) ?? new Set()).add(value));
  return new Map([...lists].map(([key, values]) => [key, [...values]]));
}
