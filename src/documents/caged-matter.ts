import matter from 'gray-matter';

/** Reads YAML text and answers plain data. */
export type YamlEngine = (text: string) => object;

// gray-matter picks an engine by the word behind the opening fence, and its `javascript` engine evaluates the front
// matter. It is taken out of the table itself, so that no option and no language name can reach it.
const engines = (matter as unknown as { engines?: Record<string, unknown> }).engines;
if (engines) for (const name of Object.keys(engines)) if (name !== 'yaml') delete engines[name];

function refuse(): never {
  throw new RangeError('front matter in a programming language is refused');
}

/**
 * The only door to gray-matter. `block` must be a front matter with its two fences and nothing after them (see
 * `findFences`). Options are always given, because without them gray-matter caches by content and one document's data
 * leaks into the next.
 */
export function readMatter(block: string, yaml: YamlEngine): object {
  const parsed = matter(block, {
    language: 'yaml',
    engines: {
      yaml: { parse: yaml, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  return parsed.data;
}
