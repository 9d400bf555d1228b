import { deflateRawSync } from 'node:zlib';

/** One file of a zip, with every lie that a zip can tell. */
export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The name in front of the content, where it is another one. */
  readonly localName?: string;
  /** The size that the list says. */
  readonly size?: number;
  readonly packed?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Unix mode, as `0o120777` for a link. */
  readonly mode?: number;
  readonly extra?: Buffer;
  /** Points at the content of another entry, by its number. */
  readonly sameAs?: number;
  /** The form of packing that the header in front of the content says, where it is another one. */
  readonly localMethod?: number;
  /** Follows the content, as sizes and checksum do when `flags` has bit 3. */
  readonly after?: string;
}

/** A zip written by hand (PKWARE, APPNOTE.TXT), so that it may be as wrong as it likes. */
export function rawZip(entries: readonly RawEntry[], { count = entries.length, before = '' } = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from(before)];
  const offsets: number[] = [];
  const packedSizes: number[] = [];
  for (const { name, content = '', localName = name, method = 8, sameAs, flags = 0, ...more } of entries) {
    const data = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    offsets.push(sameAs === undefined ? lengthOf(parts) : (offsets[sameAs] ?? 0));
    packedSizes.push(sameAs === undefined ? data.length : (packedSizes[sameAs] ?? 0));
    if (sameAs !== undefined) continue;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(more.localMethod ?? method, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(Buffer.byteLength(content), 22);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    parts.push(local, Buffer.from(localName), data, Buffer.from(more.after ?? ''));
  }
  const start = lengthOf(parts);
  for (const [
    index,
    { name, content = '', size, packed, method = 8, flags = 0, mode = 0, extra = Buffer.alloc(0) },
  ] of entries.entries()) {
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(mode === 0 ? 20 : (3 << 8) | 20, 4);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed ?? packedSizes[index] ?? 0, 20);
    central.writeUInt32LE(size ?? Buffer.byteLength(content), 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offsets[index] ?? 0, 42);
    parts.push(central, Buffer.from(name), extra);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(lengthOf(parts) - start, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...parts, end]);
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
