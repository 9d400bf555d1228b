import { type Entry } from '../../records/entry.js';
import type { Isms } from '../../records/isms.js';
import type { Said } from './body-metadata.js';
/** What the document itself says where something else says otherwise, for people; nothing when they agree, or nobody can tell. */
export declare function contradicted(isms: Isms, entry: Entry, field: Said, text: string): string | undefined;
