import type { Company } from './company.js';
/** The documents below a folder, as `documents:` names them. */
export declare function folderGlob(folder: string): string;
/** The configuration of a company whose ISMS lies in a folder: '' for all of the repository. */
export declare function configuration({ size, timezone }: Company, folder: string): string;
/** The lines of CODEOWNERS that ask these people about every change of the ISMS (GitHub: "About code owners"). */
export declare function codeOwners(folder: string, handles: readonly string[]): string;
/** Settings for Visual Studio Code: the schema of the configuration, and the extension that reads it. */
export declare function editorSettings(schemaUrl: string): ReadonlyMap<string, string>;
