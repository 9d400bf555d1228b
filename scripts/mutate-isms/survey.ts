import type { Mutant } from './mutants.ts';
import type { MutationKind } from './wrong-values.ts';

/** What became of a mutant. */
export interface Outcome extends Omit<Mutant, 'text'> {
  /** The rule that noticed it; `undefined` for a survivor. */
  readonly by: string | undefined;
}

/** Survivors that are alike: of one type, in one field, by one kind of mutation. */
export interface SurvivorGroup {
  readonly type: string;
  readonly field: string;
  readonly kind: MutationKind;
  readonly survivors: number;
  /** All mutants of the group, noticed ones included. */
  readonly mutants: number;
  readonly examples: readonly string[];
}

/** Most examples that are shown of a group. */
const EXAMPLES_MAX = 3;

type Sorted = Pick<Mutant, 'type' | 'field' | 'kind'>;

export function groupName({ type, field, kind }: Sorted): string {
  return `${type} ${field} ${kind}`;
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

/** At most `most` mutants of each group, chosen by chance; the same ones for the same seed. */
export function sampled<M extends Sorted>(mutants: readonly M[], most: number, seed: number): readonly M[] {
  const random = randomNumbers(seed);
  const chosen = [...grouped(mutants, groupName).values()].flatMap((group) =>
    group
      .map((mutant) => ({ mutant, draw: random() }))
      .sort((a, b) => a.draw - b.draw)
      .slice(0, most)
      .map(({ mutant }) => mutant),
  );
  const wanted = new Set(chosen);
  return mutants.filter((mutant) => wanted.has(mutant));
}

/** Mulberry32: small, and good enough to draw a sample. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Groups with a survivor, by name. */
export function survivorGroups(outcomes: readonly Outcome[]): readonly SurvivorGroup[] {
  return [...grouped(outcomes, groupName).values()]
    .map((group) => {
      const [{ type, field, kind }] = group as [Outcome];
      const survivors = group.filter(({ by }) => by === undefined);
      const examples = [...new Set(survivors.map(({ path, was }) => `${path}: ${was}`))].slice(0, EXAMPLES_MAX);
      return { type, field, kind, survivors: survivors.length, mutants: group.length, examples };
    })
    .filter(({ survivors }) => survivors > 0)
    .sort((a, b) => (groupName(a) < groupName(b) ? -1 : 1));
}

/** A line for each value of a property, with how many mutants there were and what share was noticed. */
export function shares(outcomes: readonly Outcome[], of: 'type' | 'kind'): readonly string[] {
  return [...grouped(outcomes, (outcome) => outcome[of])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => share(name, group));
}

export function share(name: string, outcomes: readonly Outcome[]): string {
  const noticed = outcomes.filter(({ by }) => by !== undefined).length;
  const percent = ((100 * noticed) / Math.max(outcomes.length, 1)).toFixed(1);
  return `${name.padEnd(24)} ${String(outcomes.length).padStart(6)} mutants ${String(noticed).padStart(6)} noticed ${percent.padStart(5)} %  ${String(outcomes.length - noticed).padStart(5)} not`;
}
