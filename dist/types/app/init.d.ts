import type { EditedFile } from '../documents/edited-files.js';
import type { Files } from '../ports/files.js';
import type { Company } from '../starter/company.js';
import { type Checked, type CheckPorts } from './check.js';
/** Where and with what an ISMS begins. */
export interface InitRequest {
    readonly company: Company;
    /** Folder for the documents, relative to the root; '' for the root itself. */
    readonly folder: string;
    /** GitHub handles that are asked about every change: `@ana`, `@acme/security`. */
    readonly handles: readonly string[];
    /** The commit of Holdfast that the workflows use. */
    readonly commit: string;
    /** Begin although there are governed documents and no configuration. */
    readonly anyway?: boolean | undefined;
}
/** The files of a new ISMS, and what a check says of them. */
export interface Initiated {
    /** New files, by path. */
    readonly files: readonly EditedFile[];
    /** Files that are there already and stay as they are. */
    readonly kept: readonly string[];
    /** Records that are not written because their id is taken: where it is. */
    readonly elsewhere: readonly {
        readonly path: string;
        readonly at: string;
    }[];
    readonly checked: Checked;
}
/**
 * An ISMS for a company that has none, from the starter (`starter` gives its files). Writes nothing; a file that is there, or a
 * record whose id is taken, is never touched. Throws `ConfigError` where there are documents to begin with instead.
 */
export declare function init(ports: CheckPorts, starter: Files, request: InitRequest): Promise<Initiated>;
