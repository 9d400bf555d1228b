import type { RecordType } from './define-record.js';
/** Every record type, by name. */
export declare const RECORD_TYPES: readonly RecordType[];
