import matter from 'gray-matter';

/** gray-matter takes the square of the time on blank lines in a row (`/^\s*#/gm`, its search for comments). */
const BLANK_RUNS = /[\n\r\u2028\u2029]\s+/g;
const SHORT_CHARS = 2000;

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
  const block = yaml.length > SHORT_CHARS ? yaml.replace(BLANK_RUNS, '\n') : yaml;
  const { data, isEmpty } = matter(`---\n${block}---`, {
    language: 'yaml',
    engines: {
      yaml: { parse: () => read(yaml) ?? {}, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  }) as unknown as { readonly data: T; readonly isEmpty: boolean };
  // What begins with a comment and a line `----` is empty to gray-matter, and may hold fields all the same.
  if (isEmpty) return read(yaml);
  return Object.keys(data).length === 0 ? undefined : data;
}
