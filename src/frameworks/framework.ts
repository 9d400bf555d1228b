import type { Catalogue, Category, Crosswalk } from './framework-schema.ts';
import type { SourceName } from './sources.ts';

/** A requirement of another framework: its identifier, and a title in our words. */
export interface Requirement {
  /** As the framework writes it: `CC6.1`, `Art. 32(1)(a)`. */
  readonly id: string;
  readonly title: string;
  /** The requirement that it details. */
  readonly parent?: string | undefined;
  readonly category?: string | undefined;
  /** HIPAA: may be met in another way, or not at all, for a reason that is written down. */
  readonly addressable: boolean;
}

/**
 * A requirement and what of ISO/IEC 27001:2022 helps to meet it. The two intersect, never more: subject, scope and depth
 * differ. `primary` pairs say where to look first; `supporting` ones help.
 */
export interface Pair {
  /** Clause or control: `9.2.1`, `A.5.15`. */
  readonly iso: string;
  readonly requirement: string;
  readonly strength: 'primary' | 'supporting';
  /** `high`: two independent sources agree. `medium`: one does, or the pair is primary. `low`: supporting, on our word. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly SourceName[];
}

/** Another framework, and how ISO/IEC 27001:2022 reaches it. */
export interface Framework {
  readonly name: string;
  /** As people call it: `SOC 2`. */
  readonly title: string;
  /** In front of its ids, so that they mean one thing: `soc2` in `soc2:CC6.1`. */
  readonly namespace: string;
  readonly categories: readonly Category[];
  /** The control of ISO/IEC 27001 that too much of it hangs on, where there is one. */
  readonly thin: string | undefined;
  readonly requirements: readonly Requirement[];
  readonly pairs: readonly Pair[];
  /** The pairs of each requirement; those of its parent for one that has none of its own. */
  readonly byRequirement: ReadonlyMap<string, readonly Pair[]>;
  /** The pairs of each clause and control of ISO/IEC 27001. */
  readonly byControl: ReadonlyMap<string, readonly Pair[]>;
}

/** A framework with its look-ups, from its data. */
export function buildFramework(
  names: Pick<Framework, 'name' | 'title' | 'namespace'>,
  { categories = [], thin, requirements: rows }: Catalogue,
  crosswalk: Crosswalk,
): Framework {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const categoryTitles = new Map(categories.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => {
    const row = rowById.get(id);
    if (row?.title !== undefined) return row.title;
    return row?.parent === undefined ? (categoryTitles.get(row?.category ?? '') ?? id) : titleOf(row.parent);
  };
  const pairs = crosswalk.map(
    ([iso, requirement, strength, confidence, ...sources]): Pair => ({
      iso,
      requirement,
      strength,
      confidence,
      sources,
    }),
  );
  const own = grouped(pairs, ({ requirement }) => requirement);
  const pairsOf = (id: string): readonly Pair[] => {
    const parent = rowById.get(id)?.parent;
    return own.get(id) ?? (parent === undefined ? [] : pairsOf(parent));
  };
  return {
    ...names,
    categories,
    thin,
    requirements: rows.map(({ id, parent, category, addressable = false }) => ({
      id,
      title: titleOf(id),
      parent,
      category,
      addressable,
    })),
    pairs,
    byRequirement: new Map(rows.map(({ id }) => [id, pairsOf(id)])),
    byControl: grouped(pairs, ({ iso }) => iso),
  };
}

function grouped(pairs: readonly Pair[], keyOf: (pair: Pair) => string): ReadonlyMap<string, readonly Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group) group.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}
