import { readingOf } from '../config/reading-of.ts';
import type { Finding } from '../model/finding.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import { type Repaired, repairedText, repairedValues } from '../repairs/repairs.ts';
import { type CheckOptions, check } from './check.ts';
import { overlaid } from './overlaid.ts';

/** What can be repaired, and what only people can. */
export interface Fixed {
  /** Files as they are and as they would be, by path. */
  readonly files: readonly Repaired[];
  /** Findings of the run before the repairs, and after them. */
  readonly before: number;
  readonly after: number;
  /** What still cannot be read, or could mean two things. */
  readonly left: readonly Finding[];
}

/** The rules that tell of values which could mean two things, and of front matter that cannot be read. */
const OF_VALUES: ReadonlySet<string> = new Set(['date-invalid', 'legacy-2013-reference']);
const OF_TEXTS = 'front-matter-invalid';

/**
 * Proposes every repair that is certain. Writes nothing. First the text of what cannot be read is mended, then the values of all
 * that can.
 */
export async function fix(
  ports: { readonly files: Files; readonly clock: Clock },
  options: Pick<CheckOptions, 'paths' | 'config' | 'today' | 'preset' | 'profile'> = {},
): Promise<Fixed> {
  const first = await check(ports, { ...options, withoutBaseline: true });
  const { parse } = readingOf(first.settings);
  const mended = first.isms.documents.flatMap((document) =>
    document.problems.length > 0 ? (repairedText(document, parse) ?? []) : [],
  );
  const second = await over(ports, mended, options);
  const files = [...mended];
  for (const repaired of repairedValues(second.isms)) {
    const index = files.findIndex(({ path }) => path === repaired.path);
    const old = files[index];
    if (old) files[index] = { ...old, after: repaired.after, repairs: [...old.repairs, ...repaired.repairs] };
    else files.push(repaired);
  }
  const { report, isms } = files.length === 0 ? first : await over(ports, files, options);
  const broken = new Set(
    isms.documents
      .filter(({ problems }) => problems.length > 0)
      .flatMap(({ path, parts }) => parts?.map((part) => part.path) ?? [path]),
  );
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    before: first.report.findings.length,
    after: report.findings.length,
    left: report.findings.filter(({ rule, path }) => OF_VALUES.has(rule) || (rule === OF_TEXTS && broken.has(path))),
  };
}

function over(
  { files, clock }: { readonly files: Files; readonly clock: Clock },
  repaired: readonly Repaired[],
  options: CheckOptions,
): ReturnType<typeof check> {
  const written = new Map(repaired.map(({ path, after }) => [path, after]));
  return check({ files: overlaid(files, written), clock }, { ...options, withoutBaseline: true });
}
