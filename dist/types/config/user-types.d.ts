import type { RecordType } from '../records/define-record.js';
import { type ParsedConfig } from './parse-config.js';
/** The types that the configuration adds. Throws `ConfigError` at the line of what cannot be read. */
export declare function userTypes(parsed: ParsedConfig | undefined): readonly RecordType[];
