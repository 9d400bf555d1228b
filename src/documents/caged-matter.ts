import matter from 'gray-matter';

// gray-matter picks an engine by the word behind the opening fence, and its `javascript` engine evaluates the front
// matter. It is taken out of the table itself, so that no option and no language name can reach it.
const engines = (matter as unknown as { engines?: Record<string, unknown> }).engines;
if (engines) for (const name of Object.keys(engines)) if (name !== 'yaml') delete engines[name];

function refuse(): never {
  throw new RangeError('front matter in a programming language is refused');
}

/**
 * The only door to gray-matter: hands the YAML between two fences to `read` and answers what it made of it; `undefined`
 * for a block with nothing but comments. Options are always given, because without them gray-matter caches by content
 * and one document's data leaks into the next. `read` gets the YAML as it stands and not as gray-matter cuts it, which
 * takes the first line that begins with `---` for the end.
 */
export function readMatter<T extends object>(yaml: string, read: (yaml: string) => T | undefined): T | undefined {
  const { data, isEmpty } = matter(`---\n${yaml}---`, {
    language: 'yaml',
    engines: {
      yaml: { parse: () => read(yaml) ?? {}, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  }) as unknown as { readonly data: T; readonly isEmpty: boolean };
  return isEmpty || Object.keys(data).length === 0 ? undefined : data;
}
