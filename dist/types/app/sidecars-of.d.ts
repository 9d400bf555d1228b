import type { Document } from '../model/document.js';
/** The YAML files beside documents that say nothing about themselves, by the paths of the documents. */
export declare function sidecarsOf(documents: readonly Document[], existing: (paths: readonly string[]) => Promise<ReadonlySet<string>>): Promise<ReadonlyMap<string, string>>;
