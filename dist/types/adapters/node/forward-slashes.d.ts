/** A path of this system as the app writes paths. On POSIX a backslash is a character of a name like any other. */
export declare function forwardSlashes(path: string, separator?: string): string;
