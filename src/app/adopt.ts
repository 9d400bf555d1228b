import { addInterval, isoDate } from '../calendar/plain-date.ts';
import { configText } from '../config/config-text.ts';
import { csvDocument, isCsv } from '../documents/csv.ts';
import { parseDocument } from '../documents/parse-document.ts';
import { isMarkdown } from '../documents/selection.ts';
import { withSidecar } from '../documents/sidecar.ts';
import { toFrontMatter } from '../documents/to-front-matter.ts';
import { withLabels } from '../documents/with-labels.ts';
import { BASELINE_LENGTH, type Baseline, baselineOf } from '../engine/baseline.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileContent, Files } from '../ports/files.ts';
import { type Adoption, adoptionOf } from '../views/adoption/adoption.ts';
import { proposedSettings, rewriteFor } from '../views/adoption/proposed-settings.ts';
import { remarksOf } from '../views/adoption/remarks.ts';
import { check } from './check.ts';
import { CONFIG_FILE } from './load-config.ts';
import { overlaid } from './overlaid.ts';
import { BASELINE_FILE } from './read-baseline.ts';
import { sidecarsOf } from './sidecars-of.ts';

/** What a repository looks like, what is proposed for it, and what the first report would be. */
export interface Adopted {
  readonly adoption: Adoption;
  /** The proposed `holdfast.yml`. */
  readonly config: string;
  /** Whether there is a configuration already, which is never replaced. */
  readonly isConfigured: boolean;
  readonly hasBaseline: boolean;
  readonly report: Report;
  /** What a team would start from; `undefined` where the first report is clean. */
  readonly baseline: Baseline | undefined;
  /** Documents whose block of labels becomes front matter, and those that stay as they are, with the reason. */
  readonly conversions: readonly Conversion[];
}

export type Conversion =
  | { readonly path: string; readonly habit: string; readonly before: string; readonly after: string }
  | { readonly path: string; readonly habit: string; readonly kept: string };

export interface AdoptOptions {
  readonly today?: string | undefined;
  /** Whether blocks of labels are to become front matter, so that the proposal is for what they become. */
  readonly converts?: boolean | undefined;
}

/** Looks over the whole root. Writes nothing. */
export async function adopt(
  { files, clock }: { readonly files: Files; readonly clock: Clock },
  { today, converts = false }: AdoptOptions = {},
): Promise<Adopted> {
  const found = await files.find(['.'], { dot: true });
  const own = found.paths.filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path));
  const paths = own.filter(isMarkdown);
  const tables = (await files.read(own.filter(isCsv))).flatMap((content) =>
    'bytes' in content ? [csvDocument(content.path, content.bytes)] : [],
  );
  const contents = (await files.read(paths)).filter((content): content is FileContent => 'bytes' in content);
  const documents = contents.map(({ path, bytes }) => parseDocument(path, bytes));
  const beside = await withFilesBeside(files, documents);
  const first = adoptionOf(documents, beside, tables);
  const conversions = conversionsOf(documents, first);
  const changed = new Map(
    conversions.flatMap((one) => ('after' in one && converts ? [[one.path, one.after] as const] : [])),
  );
  const adoption =
    changed.size === 0
      ? first
      : adoptionOf(
          documents.map((document) => {
            const text = changed.get(document.path);
            return text === undefined ? document : parseDocument(document.path, new TextEncoder().encode(text));
          }),
          beside,
          tables,
        );
  const config = configText(adoption.proposed, remarksOf(adoption));
  const there = await files.existing([CONFIG_FILE, BASELINE_FILE]);
  const { report } = await check(
    { files: overlaid(files, new Map([...changed, [CONFIG_FILE, config]])), clock },
    { today, config: CONFIG_FILE, withoutBaseline: true },
  );
  const day = isoDate(report.today);
  const all = day && baselineOf(report.findings, day, addInterval(day, BASELINE_LENGTH));
  const baseline = all && all.total > 0 ? all : undefined;
  const [isConfigured, hasBaseline] = [there.has(CONFIG_FILE), there.has(BASELINE_FILE)];
  return { adoption, config, isConfigured, hasBaseline, report, baseline, conversions };
}

/** A file that somebody asked for. `replace`: it is there already, and this is what becomes of it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string;
  readonly replace: boolean;
}

/** What beginning means: documents converted, and a configuration and a baseline where there are none. */
export function filesOf({ conversions, config, isConfigured, hasBaseline, baseline }: Adopted): readonly FileToWrite[] {
  return [
    ...conversions.flatMap((one) => ('after' in one ? [{ path: one.path, content: one.after, replace: true }] : [])),
    ...(isConfigured ? [] : [{ path: CONFIG_FILE, content: config, replace: false }]),
    ...(baseline && !isConfigured && !hasBaseline
      ? [{ path: BASELINE_FILE, content: `${JSON.stringify(baseline, null, 2)}\n`, replace: false }]
      : []),
  ];
}

/** The documents that have a YAML file beside them, read together with it, by their paths. */
async function withFilesBeside(files: Files, documents: readonly Document[]): Promise<ReadonlyMap<string, Document>> {
  const beside = await sidecarsOf(documents, (paths) => files.existing(paths));
  const contents = new Map((await files.read([...beside.values()])).map((content) => [content.path, content]));
  return new Map(
    documents.flatMap((document) => {
      const content = contents.get(beside.get(document.path) ?? '');
      return content && 'bytes' in content
        ? [[document.path, withSidecar(document, content.path, content.bytes)] as const]
        : [];
    }),
  );
}

function conversionsOf(documents: readonly Document[], adoption: Adoption): readonly Conversion[] {
  const { habits, rewrite } = { ...proposedSettings(adoption.proposed), rewrite: rewriteFor(adoption.proposed) };
  if (!habits) return [];
  return documents.flatMap((document): readonly Conversion[] => {
    const read = withLabels(document, habits);
    if (read.habit === undefined) return [];
    const converted = toFrontMatter(read, rewrite);
    const about = { path: document.path, habit: read.habit };
    return [
      'kept' in converted
        ? { ...about, kept: converted.kept }
        : { ...about, before: document.text, after: converted.text },
    ];
  });
}
