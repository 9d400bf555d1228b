import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import type { ComparedStatement } from '../views/soa/soa-difference.js';
import type { Checked } from './check.js';
/**
 * The statement of applicability as a commit has it, read with today's configuration. Throws `ConfigError` where the
 * commit or its contents are not in this clone: then nothing can be said of what changed.
 */
export declare function soaAt({ ismsOf }: Pick<Checked, 'ismsOf'>, git: Pick<Git, 'tree'>, ref: string): Promise<ComparedStatement>;
/**
 * A statement that is kept as a file, with `path` relative to where `files` looks. Throws `ConfigError` where the file is
 * not there, or holds no statement that can be read.
 */
export declare function soaInFile({ isms, entriesIn }: Pick<Checked, 'isms' | 'entriesIn'>, files: Files, path: string, label?: string): Promise<ComparedStatement>;
