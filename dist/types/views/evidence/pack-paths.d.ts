/** Where the files of a repository lie in the pack, so that any system can unpack it. */
export interface PackPaths {
    /**
     * The path in the pack for a path of the repository: below a folder of the pack, with something behind its name. The same
     * question asked twice gives two paths. Ask in a fixed order: who comes first keeps the name.
     */
    readonly claim: (folder: string, path: string, suffix?: string) => string;
    /** Those that are not called in the pack as they are in the repository. */
    readonly renamed: () => readonly RenamedPath[];
}
export interface RenamedPath {
    readonly repository: string;
    readonly pack: string;
}
export declare function packPaths(): PackPaths;
/** Whether a path may stand in a pack: one that every system takes, and that leads nowhere else. */
export declare function isPackPath(path: string): boolean;
