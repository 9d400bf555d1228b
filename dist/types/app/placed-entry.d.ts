import { type NewEntry } from '../authoring/new-entry.js';
import type { EditedFile } from '../documents/edited-files.js';
import type { Files } from '../ports/files.js';
import type { Checked } from './check.js';
/**
 * A new record where it belongs: in the register of its type, beside the others, or in the usual folder. Throws `ConfigError`
 * where a file of its name is in the way.
 */
export declare function placedEntry(files: Files, { isms, home, settings }: Pick<Checked, 'isms' | 'home' | 'settings'>, entry: NewEntry): Promise<EditedFile>;
