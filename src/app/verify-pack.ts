import type { PackReader } from '../ports/pack.ts';
import {
  MANIFEST_FILE,
  type Manifest,
  manifestSchema,
  parseSums,
  SUMS_FILE,
  sha256Of,
  sumsText,
} from '../views/evidence/manifest.ts';
import { isPackPath } from '../views/evidence/pack-paths.ts';
import type { Discrepancy, Verification } from '../views/evidence/verification.ts';

export interface VerifyOptions {
  /** SHA-256 of the zip or of the manifest, as noted when the pack was made. */
  readonly expect?: string | undefined;
}

/** Lists of files are read whole; that of a hundred thousand files has 20 MB. */
const LIST_MAX_BYTES = 64 * 1024 * 1024;

/** All files together: what a pack holds is read one by one, and not without end. */
const TOTAL_MAX_BYTES = 8 * 1024 * 1024 * 1024;

/**
 * Recomputes the hash of every file and compares it with the manifest and with the list of sums. Nothing is unpacked to a
 * disk, nothing is read beyond the size that the manifest gives. Answers why it is no pack at all.
 */
export async function verifyPack(
  pack: PackReader,
  { expect }: VerifyOptions = {},
): Promise<Verification | { readonly notPack: string }> {
  const count = new Map<string, number>();
  for (const { path } of pack.entries) count.set(path, (count.get(path) ?? 0) + 1);
  const lists = await readLists(pack);
  if ('notPack' in lists) return lists;
  const { manifest, sums, manifestBytes, sumsBytes } = lists;
  const listed = expectedFiles(manifest, sums);
  const total = [...listed.values()].reduce((sum, { size = 0 }) => sum + size, 0);
  if (total > TOTAL_MAX_BYTES) return { notPack: `its files would have ${total} bytes` };
  const unsafe = [...listed.keys()].find((path) => !isPackPath(path));
  if (unsafe !== undefined) return { notPack: `it lists a path that no pack has: ${unsafe}` };

  const oddities = new Map(pack.entries.map(({ path, oddity }) => [path, oddity]));
  const changed: Discrepancy[] = [];
  const missing: string[] = [];
  let good = 0;
  for (const [path, file] of listed) {
    if (!count.has(path)) {
      missing.push(path);
      continue;
    }
    const oddity = oddities.get(path);
    const why = oddity === undefined ? await whyWrong(pack, path, file) : `it is ${oddity}`;
    if (why === undefined) good++;
    else changed.push({ path, why });
  }
  const manifestSha256 = sha256Of(manifestBytes);
  changed.push(...listsDisagree(manifest, sums, manifestSha256, sumsBytes));
  for (const [path, times] of count) if (times > 1) changed.push({ path, why: `it is there ${times} times` });
  const own = new Set([MANIFEST_FILE, SUMS_FILE]);
  const added = pack.entries
    .filter(({ path }) => !listed.has(path) && !own.has(path))
    .map(({ path, oddity }) => ({
      path,
      why: oddity === undefined ? 'nothing lists it' : `nothing lists it, and it is ${oddity}`,
    }));
  const expected = expect === undefined ? undefined : [pack.sha256, manifestSha256].includes(expect.toLowerCase());
  const isIntact =
    changed.length + missing.length + added.length + pack.problems.length === 0 &&
    manifest !== undefined &&
    expected !== false;
  return {
    state: isIntact ? 'intact' : 'changed',
    good,
    changed: changed.sort(byPath),
    missing: missing.sort(),
    added: added.sort(byPath),
    problems: pack.problems,
    packSha256: pack.sha256,
    manifestSha256,
    manifest,
    expected,
  };
}

interface Lists {
  readonly manifest: Manifest | undefined;
  readonly manifestBytes: Uint8Array;
  readonly sums: ReadonlyMap<string, string> | undefined;
  readonly sumsBytes: Uint8Array | undefined;
}

/** One of the two that can be read makes it a pack: the other was changed then. */
async function readLists(pack: PackReader): Promise<Lists | { readonly notPack: string }> {
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const isThere = pack.entries.some((entry) => entry.path === path && entry.oddity === undefined);
    const content = isThere ? await pack.read(path, LIST_MAX_BYTES) : undefined;
    return content instanceof Uint8Array ? content : undefined;
  };
  const manifestBytes = await read(MANIFEST_FILE);
  if (!manifestBytes) return { notPack: `it has no ${MANIFEST_FILE}` };
  const sumsBytes = await read(SUMS_FILE);
  const manifest = parseManifest(manifestBytes);
  const sums = sumsBytes && parseSums(new TextDecoder().decode(sumsBytes));
  if (!manifest && !sums?.has(MANIFEST_FILE)) return { notPack: `its ${MANIFEST_FILE} is not one of an evidence pack` };
  return { manifest, manifestBytes, sums, sumsBytes };
}

/** A manifest that names a file twice, or at a path that no pack has, is none. */
function parseManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    const paths = parsed.data?.files.map(({ path }) => path) ?? [];
    const isPossible = new Set(paths).size === paths.length && paths.every(isPackPath);
    return parsed.success && isPossible ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

interface Expected {
  readonly sha256: string;
  readonly size?: number;
}

/** What should be there: as the manifest says, or else the list of sums. */
function expectedFiles(
  manifest: Manifest | undefined,
  sums: ReadonlyMap<string, string> | undefined,
): Map<string, Expected> {
  if (manifest) return new Map(manifest.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  return new Map(
    [...(sums ?? [])].filter(([path]) => path !== MANIFEST_FILE).map(([path, sha256]) => [path, { sha256 }]),
  );
}

async function whyWrong(pack: PackReader, path: string, { sha256, size }: Expected): Promise<string | undefined> {
  const content = await pack.read(path, size ?? LIST_MAX_BYTES);
  if (!(content instanceof Uint8Array)) return content.why;
  if (size !== undefined && content.length !== size) return `it has ${content.length} bytes and should have ${size}`;
  return sha256Of(content) === sha256 ? undefined : 'its content is another one';
}

/** Which of the two lists was changed, as far as they can tell of each other. */
function listsDisagree(
  manifest: Manifest | undefined,
  sums: ReadonlyMap<string, string> | undefined,
  manifestSha256: string,
  sumsBytes: Uint8Array | undefined,
): readonly Discrepancy[] {
  if (!sumsBytes) return [{ path: SUMS_FILE, why: 'it is missing or cannot be read' }];
  if (!manifest)
    return [{ path: MANIFEST_FILE, why: `it is no manifest any more; ${SUMS_FILE} was taken in its place` }];
  if (sha256Of(sumsBytes) === sha256Of(sumsText(manifest.files, manifestSha256))) return [];
  const vouched = sums?.get(MANIFEST_FILE);
  if (vouched === manifestSha256)
    return [{ path: SUMS_FILE, why: `it does not list the files that ${MANIFEST_FILE} lists` }];
  if (vouched === undefined) return [{ path: SUMS_FILE, why: 'it is no list of sums any more' }];
  const why = `the SHA-256 of ${MANIFEST_FILE} is not the one in ${SUMS_FILE}: one of the two was changed`;
  return [
    { path: MANIFEST_FILE, why },
    { path: SUMS_FILE, why },
  ];
}

function byPath(a: Discrepancy, b: Discrepancy): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
