import { RULES } from '../../src/rules/registry.ts';
import { runExample } from './run-example.ts';

/**
 * The fingerprints of all findings in the examples, by rule and example. They name issues and alerts in the repositories of
 * others: one that changes closes an issue there and opens another, so that a change has to be seen in review.
 */
export async function fingerprints(): Promise<{ readonly path: string; readonly content: string }> {
  const all: Record<string, Readonly<Record<string, readonly string[]>>> = {};
  for (const rule of RULES) {
    const mine: Record<string, readonly string[]> = {};
    for (const example of rule.examples) {
      const found = await runExample(rule, example);
      if (found.length > 0) mine[example.name] = found.map(({ fingerprint }) => fingerprint);
    }
    all[rule.name] = mine;
  }
  return { path: 'fixtures/fingerprints.json', content: `${JSON.stringify(all, null, 2)}\n` };
}
