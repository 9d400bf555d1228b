/**
 * The only door to gray-matter: hands the YAML between two fences to `read` and answers what it made of it; `undefined`
 * for a block with nothing but comments. Options are always given, because without them gray-matter caches by content
 * and one document's data leaks into the next. `read` gets the YAML as it stands and not as gray-matter cuts it, which
 * takes the first line that begins with `---` for the end.
 */
export declare function readMatter<T extends object>(yaml: string, read: (yaml: string) => T | undefined): T | undefined;
