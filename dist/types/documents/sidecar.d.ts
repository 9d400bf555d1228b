import type { Document } from '../model/document.js';
/** The reader of a YAML file beside a document: `access.yaml` for `access.md`. It reads another file, and so is none of `READERS`. */
export declare const SIDECAR = "sidecar";
/** The paths at which the metadata of a document may lie, likeliest first. */
export declare function sidecarPaths(path: string): readonly string[];
/**
 * The document with the metadata of the file beside it: one text, the YAML first, each part with the file that it comes
 * from, so that a value keeps its line there.
 */
export declare function withSidecar(document: Document, path: string, bytes: Uint8Array): Document;
