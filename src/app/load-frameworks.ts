import type { Framework } from '../frameworks/framework.ts';
import { loadFramework } from '../frameworks/frameworks.ts';
import { given } from '../model/fact.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { frameworkTarget } from '../records/types/framework-target.ts';

/** The frameworks that targets in force name, for rules, which cannot wait for them. */
export async function loadFrameworks(isms: Pick<Isms, 'byType'>): Promise<ReadonlyMap<string, Framework>> {
  const names = recordsOf(isms, frameworkTarget)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ facts }) => given(facts.framework) ?? []);
  const loaded = await Promise.all([...new Set(names)].map(loadFramework));
  return new Map(loaded.map((framework) => [framework.name, framework]));
}
