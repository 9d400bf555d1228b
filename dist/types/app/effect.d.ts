import type { EditedFile } from '../documents/edited-files.js';
import type { Finding } from '../model/finding.js';
import type { Isms } from '../records/isms.js';
import { type Checked, type CheckOptions, type CheckPorts } from './check.js';
/** Files that are to be written, and what a check says less and more when they are. */
export interface Effect {
    /** By path. `before` is empty for a new file. */
    readonly files: readonly EditedFile[];
    readonly settled: readonly Finding[];
    readonly raised: readonly Finding[];
    /** The management system as it is with the files written. */
    readonly isms: Isms;
}
/** What the files would do to the findings. Writes nothing. Throws `ConfigError` where one file would be written twice. */
export declare function effectOf({ files, clock }: CheckPorts, options: CheckOptions, before: Checked, edited: readonly EditedFile[]): Promise<Effect>;
