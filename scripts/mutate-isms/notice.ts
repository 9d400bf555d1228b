import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { check } from '../../src/app/check.ts';
import { loadFrameworks } from '../../src/app/load-frameworks.ts';
import { readingOf } from '../../src/config/reading-of.ts';
import type { RuleSetting } from '../../src/config/settings.ts';
import { judge } from '../../src/engine/judge.ts';
import { activeWaivers, applyWaivers } from '../../src/engine/waivers.ts';
import { buildIsms, type Governance, type Isms } from '../../src/records/isms.ts';
import { type Mutant, mutantsOf, mutatedDocument } from './mutants.ts';

export type IsmsFiles = Readonly<Record<string, string>>;

/** A clean ISMS, and the question whether a rule notices that something is wrong with it. */
export interface Noticer {
  readonly mutants: readonly Mutant[];
  /** The name of a rule that does: of several, of the first that was asked. */
  readonly noticedBy: (mutant: Mutant) => Promise<string | undefined>;
}

/**
 * As `check` looks at the files, but parses what is not changed once, and stops at the first finding. Neither git nor
 * GitHub is asked. Throws when the files are not clean.
 */
export async function noticerOf(files: IsmsFiles, today: string): Promise<Noticer> {
  const { settings, isms, report } = await check({ files: memoryFiles(files), clock: { now: () => 0 } }, { today });
  if (report.findings.length > 0) throw new Error(`the ISMS is not clean: ${report.findings[0]?.message}`);
  const governance: Governance = {
    ...readingOf(settings),
    fallbackOwners: () => [],
    required: () => false,
  };
  const order = new RuleOrder(settings.rules);
  return {
    mutants: isms.documents.flatMap((document) => [
      ...mutantsOf(
        document,
        isms.entries.filter((entry) => entry.document === document),
      ),
    ]),
    noticedBy: async (mutant) => {
      const changed = mutatedDocument(mutant);
      const documents = isms.documents.map((document) => (document.path === mutant.path ? changed : document));
      const { exists, scopes } = isms;
      const present = buildIsms({ today: isms.today, documents, governance, exists, scopesOf: () => scopes });
      return order.firstToNotice({ ...present, frameworks: await loadFrameworks(present) });
    },
  };
}

/** The rules, those first that have noticed the most in the least time. */
class RuleOrder {
  #rules: { readonly setting: RuleSetting; noticed: number; milliseconds: number }[];

  constructor(settings: readonly RuleSetting[]) {
    this.#rules = settings.map((setting) => ({ setting, noticed: 0, milliseconds: 1 }));
  }

  firstToNotice(isms: Isms): string | undefined {
    const waivers = activeWaivers(isms);
    for (const one of this.#rules) {
      const start = performance.now();
      const { standing } = applyWaivers(judge(isms, [one.setting]).findings, waivers);
      one.milliseconds += performance.now() - start;
      if (standing.length === 0) continue;
      one.noticed += 1;
      this.#rules.sort((a, b) => b.noticed / b.milliseconds - a.noticed / a.milliseconds);
      return one.setting.rule.name;
    }
    return undefined;
  }
}
