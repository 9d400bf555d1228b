import picomatch from 'picomatch';

/** Markdown as repositories name it, with the endings of templating site generators. */
const MARKDOWN = /\.(?:md|markdown|mdx)(?:\.erb)?$/i;

/** Files that are Markdown and no policy, and the words by which someone may ask for them all the same. */
const NO_POLICY: readonly { readonly matches: RegExp; readonly askedFor: RegExp }[] = [
  { matches: /(?:^|\/)readme(?:\.[^/]*)?$/i, askedFor: /readme/i },
  { matches: /(?:^|\/)_?templates?\/|(?:^|[/._-])template(?:[._-][^/]*)?$/i, askedFor: /template/i },
];

/** Installed packages: never walked on disk, and no more looked at in a base that has them. */
const OTHER_PEOPLES = /(?:^|\/)node_modules\//;

/** Whether a file counts as Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

/** One thing that the run was told to look at: a path from the command line, or a glob from the configuration. */
export interface Pattern {
  /** As given, for messages. */
  readonly text: string;
  /** Relative to the root; a plain path or a glob. */
  readonly glob: string;
  /** What the path is, when it is a plain path. */
  readonly kind: 'file' | 'folder' | 'glob';
  readonly from: { readonly path: string; readonly line: number; readonly column: number };
}

/** The folder from which to walk in order to find everything that a pattern can match. */
export function walkStart(pattern: Pattern): string {
  if (pattern.kind !== 'glob') return pattern.glob;
  return picomatch.scan(pattern.glob).base || '.';
}

/** Whether a pattern speaks of dot-folders, so that they have to be walked. */
export function namesDotFolder(pattern: Pattern): boolean {
  return /(?:^|\/)\.[^./]/.test(pattern.glob);
}

export interface Selection {
  /** The patterns (their index) that select this path; empty when it is left out. */
  selectedBy(path: string): readonly number[];
}

/** Decides which of the files that were found are documents: selected by a pattern, Markdown, and not left out. */
export function selection(patterns: readonly Pattern[], ignore: readonly string[]): Selection {
  const isIgnored = ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true });
  const matchers = patterns.map(matcherOf);
  return {
    selectedBy(path) {
      if (isIgnored(path)) return [];
      const isNoPolicy = NO_POLICY.filter((category) => category.matches.test(path));
      return patterns.flatMap((pattern, index) => {
        if (!matchers[index]?.(path) || (pattern.kind !== 'file' && !isMarkdown(path))) return [];
        const asked = pattern.kind === 'file' || isNoPolicy.every((category) => category.askedFor.test(pattern.glob));
        return asked ? [index] : [];
      });
    },
  };
}

function matcherOf(pattern: Pattern): (path: string) => boolean {
  if (pattern.kind === 'file') return (path) => path === pattern.glob;
  if (pattern.kind === 'glob') {
    const isMatch = picomatch(pattern.glob, { dot: false });
    return (path) => isMatch(path) && !OTHER_PEOPLES.test(path);
  }
  const folder = pattern.glob === '.' ? '' : `${pattern.glob}/`;
  return (path) =>
    path.startsWith(folder) && !/(?:^|\/)\./.test(path.slice(folder.length)) && !OTHER_PEOPLES.test(path);
}
