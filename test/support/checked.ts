import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { nodeFiles } from '../../src/adapters/node/files.ts';
import { type Checked, type CheckOptions, check } from '../../src/app/check.ts';
import type { Report, ReportedFinding } from '../../src/model/report.ts';

type Content = Readonly<Record<string, string | Uint8Array>>;

/** Nothing was committed: then rules that look back have nothing to say, and nothing is left unchecked for them. */
export const NO_COMMITS: NonNullable<CheckOptions['history']> = async () => memoryHistory([]);

/** Checks files that exist only here. `now` is the clock's instant, for runs that are not told the day. */
export function checked(files: Content, options: CheckOptions & { readonly now?: number } = {}): Promise<Checked> {
  const { now = 0, ...others } = options;
  return check({ files: memoryFiles(files), clock: { now: () => now } }, { history: NO_COMMITS, ...others });
}

/** Checks a folder on disk, the way the command line does. */
export function checkedFolder(root: string, options: CheckOptions = {}): Promise<Checked> {
  return check({ files: nodeFiles(root), clock: { now: () => 0 } }, { history: NO_COMMITS, ...options });
}

/** `rule path:line` of each finding, in the order of the report. */
export function summaryOf(report: Report): readonly string[] {
  return report.findings.map(({ rule, path, position }) => `${rule} ${path}:${position.line}`);
}

/** The one finding of a rule; throws when there is none or more than one. */
export function theFinding(report: Report, rule: string, path?: string): ReportedFinding {
  const [found, ...others] = report.findings.filter((one) => one.rule === rule && (path ?? one.path) === one.path);
  if (!found || others.length > 0) throw new Error(`expected one ${rule}: ${summaryOf(report).join('; ')}`);
  return found;
}
