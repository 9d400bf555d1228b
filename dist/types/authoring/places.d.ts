/** Where records of a type are kept when there are none yet to go by: a folder, as the starter has them. */
export declare const USUAL_FOLDERS: Readonly<Record<string, string>>;
/** Folder for types that have no usual one, such as those of a repository's own. */
export declare function usualFolder(type: string): string;
