import { createHash } from 'node:crypto';
import * as z from 'zod';

/** The files that say what is in a pack. */
export const MANIFEST_FILE = 'manifest.json';
export const SUMS_FILE = 'SHA256SUMS';

export const MANIFEST_SCHEMA = 'holdfast/evidence-manifest@1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const filed = z.strictObject({ path: z.string().min(1).max(1000), sha256, size: z.int().nonnegative() });

/** What a pack says of itself. Everything that decides its bytes is in here, so that it can be made again. */
export const manifestSchema = z.strictObject({
  schema: z.literal(MANIFEST_SCHEMA),
  tool: z.strictObject({ name: z.literal('holdfast'), version: z.string() }),
  repository: z.strictObject({
    /** The commit whose documents are in the pack, and the day on which it was made. */
    commit: z.string(),
    committed_on: day.nullable(),
    /** The folder that was looked at: '' or `folder/`. */
    folder: z.string(),
    /** Documents that differed from the commit when the pack was made: the pack has them as the commit does. */
    uncommitted: z.array(z.string()),
  }),
  period: z.strictObject({ from: day, to: day }),
  /** The day by which everything is judged: the last of the period. */
  as_of: day,
  timezone: z.string(),
  options: z.strictObject({
    config: z.string().nullable(),
    preset: z.string().nullable(),
    profile: z.string().nullable(),
    include_restricted: z.boolean(),
    redact: z.boolean(),
    allow_dirty: z.boolean(),
    github: z.boolean(),
  }),
  configuration: z.strictObject({ path: z.string(), sha256 }).nullable(),
  rules: z.array(z.strictObject({ name: z.string(), severity: z.string() })),
  not_checked: z.array(
    z.strictObject({
      what: z.string(),
      why: z.string(),
      fix: z.string().optional(),
      rules: z.array(z.string()).optional(),
    }),
  ),
  /** Documents in scope that are named and not included, by their path in the repository. */
  withheld: z.array(filed.extend({ why: z.string() })),
  /** Documents and pages that could not keep their name. */
  renamed: z.array(z.strictObject({ repository: z.string(), pack: z.string() })),
  redaction: z.strictObject({ replaced: z.array(z.string()), not_replaced: z.array(z.string()) }).nullable(),
  sample: z
    .strictObject({
      seed: z.string(),
      size: z.int().positive(),
      types: z.array(z.strictObject({ type: z.string(), population: z.int(), ids: z.array(z.string()) })),
    })
    .nullable(),
  /** Every other file of the pack but the list of sums, by path. */
  files: z.array(filed),
});

export type Manifest = z.infer<typeof manifestSchema>;

export type FiledFile = Manifest['files'][number];

/** A file of a pack. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Of each file its hash and its size, sorted by path. */
export function filedFiles(files: readonly PackFile[]): FiledFile[] {
  return files
    .map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes), size: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The sums as `sha256sum -c` reads them: the manifest's own is among them. */
export function sumsText(files: readonly Pick<FiledFile, 'path' | 'sha256'>[], manifestSha256: string): string {
  return [...files, { path: MANIFEST_FILE, sha256: manifestSha256 }]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256: sum }) => `${sum}  ${path}\n`)
    .join('');
}

/** Path to hash; `undefined` when some line is none, or a path comes twice. */
export function parseSums(text: string): ReadonlyMap<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}([^\0\r]+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined || sums.has(path)) return undefined;
    sums.set(path, sum);
  }
  return text.endsWith('\n') ? sums : undefined;
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
