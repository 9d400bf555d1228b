/** Reads YAML text and answers plain data. */
export type YamlEngine = (text: string) => object;
/**
 * The only door to gray-matter. `block` must be a front matter with its two fences and nothing after them (see
 * `findFences`). Options are always given, because without them gray-matter caches by content and one document's data
 * leaks into the next.
 */
export declare function readMatter(block: string, yaml: YamlEngine): object;
