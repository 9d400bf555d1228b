import { type Pattern } from '../documents/selection.js';
import type { Document } from '../model/document.js';
import type { NotChecked } from '../model/report.js';
import type { Files } from '../ports/files.js';
import type { Scope } from '../records/isms.js';
import type { Reading } from '../records/read-entry.js';
import { type Kept } from './kept.js';
/** The documents that the run looks at, and what it could not read. */
export interface FoundDocuments {
    readonly documents: readonly Document[];
    readonly unread: readonly NotChecked[];
    /** Their paths; that of a folder ends with a slash. */
    readonly unreadPaths: readonly string[];
    /** The content of a document as it was read. */
    readonly bytesOf: (path: string) => Uint8Array | undefined;
    /** Whether a path of any tree would be looked at, were it there. */
    readonly selects: (path: string) => boolean;
    readonly scopesOf: (governed: ReadonlySet<string>, documents: readonly Document[]) => readonly Scope[];
}
export declare function findDocuments(files: Files, patterns: readonly Pattern[], ignore: readonly string[], { parse, sidecars, registers }: Pick<Reading, 'parse' | 'sidecars' | 'registers'>, kept?: Kept): Promise<FoundDocuments>;
