import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { PackEntry, PackReader } from '../../ports/pack.ts';

/** What the central directory says of a file (PKWARE, APPNOTE.TXT, 4.3.12). */
interface Listed {
  readonly path: string;
  readonly oddity: string | undefined;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** The name of a file once more, in UTF-8, which some programs believe and others do not. */
const SECOND_NAME = 0x7075;

/** Sizes and checksum follow the content, as programs write them that do not know them before. */
const SIZES_FOLLOW = 8;
const SIZES_BYTES = [0, 12, 16, 20, 24];

const STORED = 0;
const DEFLATED = 8;

/**
 * A pack in a zip. What the central directory lists is all that is read; whatever makes two programs see two different
 * contents (overlaps, a second name, names that differ) is a problem. Answers why it is no zip.
 */
export function zipPack(bytes: Uint8Array): PackReader | { readonly notZip: string } {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(zip);
  if (typeof end === 'string') return { notZip: end };
  const problems: string[] = [];
  const listed = directoryOf(zip, end, problems);
  if (listed === undefined) return { notZip: 'its list of files is damaged' };
  problems.push(...overlapsIn(zip, listed, end.start));
  const byPath = new Map(listed.map((file) => [file.path, file]));
  return {
    entries: listed.filter(({ path, size }) => !path.endsWith('/') || size > 0).map(entryOf),
    problems,
    sha256: createHash('sha256').update(zip).digest('hex'),
    read: async (path, maxBytes) => {
      const file = byPath.get(path);
      return file ? unpacked(zip, file, maxBytes) : { why: 'it is not there' };
    },
  };
}

function entryOf({ path, oddity }: Listed): PackEntry {
  return { path, oddity };
}

/** Where the list of files starts and ends, and how many there are; a zip of more than 4 GB has another end. */
function endOf(zip: Buffer): { readonly start: number; readonly stop: number; readonly count: number } | string {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - 0xffff); at--) {
    if (zip.readUInt32LE(at) !== END || at + END_BYTES + zip.readUInt16LE(at + 20) !== zip.length) continue;
    const [count, size, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 12), zip.readUInt32LE(at + 16)];
    if (zip.readUInt16LE(at + 4) !== 0 || zip.readUInt16LE(at + 6) !== 0 || zip.readUInt16LE(at + 8) !== count)
      return 'it is a part of several';
    if (count === 0xffff || start === 0xffffffff) return 'it is larger than a pack can be';
    return start + size === at ? { start, stop: at, count } : 'its list of files is not where it says';
  }
  return 'it is no zip';
}

function directoryOf(
  zip: Buffer,
  { start, stop, count }: { readonly start: number; readonly stop: number; readonly count: number },
  problems: string[],
): readonly Listed[] | undefined {
  const listed: Listed[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL_BYTES > stop || zip.readUInt32LE(at) !== CENTRAL) return undefined;
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    const extra = zip.subarray(at + CENTRAL_BYTES + nameBytes, at + CENTRAL_BYTES + nameBytes + extraBytes);
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + commentBytes;
    if (next > stop) return undefined;
    const path = name.toString('utf8');
    if (!Buffer.from(path, 'utf8').equals(name)) problems.push(`the name of file ${number + 1} is no UTF-8`);
    if (hasField(extra, SECOND_NAME)) problems.push(`${path} has a second name`);
    listed.push({
      path,
      oddity: oddityOf(zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 4) >> 8, zip.readUInt32LE(at + 38)),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = next;
  }
  return at === stop ? listed : undefined;
}

function oddityOf(flags: number, system: number, attributes: number): string | undefined {
  if ((flags & 1) !== 0) return 'encrypted';
  const kind = system === 3 ? (attributes >>> 16) & 0o170000 : 0;
  return kind === 0o120000
    ? 'a symbolic link'
    : kind === 0 || kind === 0o100000 || kind === 0o040000
      ? undefined
      : 'no regular file';
}

function hasField(extra: Buffer, wanted: number): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === wanted) return true;
  }
  return false;
}

/**
 * Files that share bytes are how a small zip unpacks into a huge one. Bytes between them may be files that the list does not
 * name, and that a program finds which reads from the front.
 */
function overlapsIn(zip: Buffer, listed: readonly Listed[], limit: number): readonly string[] {
  const problems: string[] = [];
  let end = 0;
  // How many bytes may follow a file; unknown after one that is not where the list says.
  let after: readonly number[] | undefined = [0];
  for (const file of [...listed].sort((a, b) => a.offset - b.offset)) {
    const data = dataStart(zip, file);
    if (typeof data === 'string') {
      problems.push(`${file.path}: ${data}`);
      after = undefined;
      continue;
    }
    if (file.offset < end) problems.push(`${file.path} shares bytes with another file`);
    else if (after?.includes(file.offset - end) === false)
      problems.push(`there are bytes before ${file.path} that are no file`);
    if (saysOtherwise(zip, file)) problems.push(`${file.path} says something else of itself than the list does`);
    end = data + file.packed;
    after = (file.flags & SIZES_FOLLOW) === 0 ? [0] : SIZES_BYTES;
    if (end > limit) problems.push(`${file.path} reaches into the list of files`);
  }
  if (end <= limit && after?.includes(limit - end) === false)
    problems.push('there are bytes before the list of files that are no file');
  return problems;
}

/** Whether the header at the file differs from the list in how to read it: some programs believe the one, some the other. */
function saysOtherwise(zip: Buffer, { offset, flags, method, crc, packed, size }: Listed): boolean {
  if (zip.readUInt16LE(offset + 6) !== flags || zip.readUInt16LE(offset + 8) !== method) return true;
  if ((flags & SIZES_FOLLOW) !== 0) return false;
  return [crc, packed, size].some((value, index) => zip.readUInt32LE(offset + 14 + 4 * index) !== value);
}

/** Where the content begins, behind the header of its own that each file has. */
function dataStart(zip: Buffer, { path, offset }: Listed): number | string {
  if (offset + LOCAL_BYTES > zip.length || zip.readUInt32LE(offset) !== LOCAL) return 'it is not where the list says';
  const nameBytes = zip.readUInt16LE(offset + 26);
  const name = zip.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + nameBytes).toString('utf8');
  return name === path
    ? offset + LOCAL_BYTES + nameBytes + zip.readUInt16LE(offset + 28)
    : 'it has two different names';
}

function unpacked(zip: Buffer, file: Listed, maxBytes: number): Uint8Array | { why: string } {
  const start = dataStart(zip, file);
  if (typeof start === 'string') return { why: start };
  if (file.size > maxBytes) return { why: `it has ${file.size} bytes and should have ${maxBytes}` };
  const data = zip.subarray(start, start + file.packed);
  if (data.length !== file.packed) return { why: 'it ends early' };
  if (file.method === STORED) return data.length === file.size ? data : { why: 'it has another length than it says' };
  if (file.method !== DEFLATED) return { why: 'it is packed in a way that is not read here' };
  try {
    const content = inflateRawSync(data, { maxOutputLength: Math.max(1, file.size) });
    return content.length === file.size ? content : { why: 'it has another length than it says' };
  } catch {
    return { why: 'it cannot be unpacked, or is longer than it says' };
  }
}
