import picomatch from 'picomatch';

/** GitHub ignores a larger file (docs.github.com, "About code owners", CODEOWNERS file size). */
const CODEOWNERS_MAX_BYTES = 3 * 1024 * 1024;

/** Where GitHub looks, first found wins. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** `@user`, `@org/team` or an e-mail address; GitHub skips a line with anything else in their place. */
const OWNER = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/;

export interface CodeOwners {
  /** The owners of a path (relative to the repository), as written; empty when a pattern leaves it unowned on purpose. */
  ownersOf(path: string): readonly string[] | undefined;
}

/**
 * Reads a CODEOWNERS file the way GitHub matches it: patterns of gitignore without `!`, `[ ]` and an escaped `#`, case-
 * sensitive, the last match wins, a line that cannot be read is skipped.
 */
export function parseCodeOwners(text: string): CodeOwners {
  const lines = text.length > CODEOWNERS_MAX_BYTES ? [] : text.split(/\r?\n/);
  const patterns = lines
    .map(parseLine)
    .filter((line) => line !== undefined)
    .reverse();
  return { ownersOf: (path) => patterns.find((line) => line.matches(path))?.owners };
}

interface OwnedPattern {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

function parseLine(line: string): OwnedPattern | undefined {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const pattern = words[0];
  if (
    pattern === undefined ||
    pattern.startsWith('#') ||
    pattern.startsWith('!') ||
    /[[\]]/.test(pattern) ||
    pattern.startsWith('\\#')
  ) {
    return undefined;
  }
  const comment = words.findIndex((word, index) => index > 0 && word.startsWith('#'));
  const owners = words.slice(1, comment === -1 ? undefined : comment);
  if (!owners.every((owner) => OWNER.test(owner))) return undefined;
  return { matches: matcherOf(pattern), owners };
}

/** A pattern with a slash inside is anchored at the root; one without matches at any depth; a folder owns what is in it. */
function matcherOf(pattern: string): (path: string) => boolean {
  const folderOnly = pattern.endsWith('/');
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || trimmed.includes('/');
  // Braces and parentheses mean nothing in CODEOWNERS.
  const glob = `${anchored ? '' : '**/'}${trimmed.replace(/[{}()+@|]/g, '\\$&')}`;
  // `docs/*` owns the files right in `docs`, and nothing below: only a pattern whose last part names something owns folders.
  const ownsBelow = !/(?:^|\/)\*$/.test(trimmed) || !anchored;
  const globs = folderOnly ? [`${glob}/**/*`] : ownsBelow ? [glob, `${glob}/**/*`] : [glob];
  return picomatch(globs, { dot: true, nobrace: true, noextglob: true, nonegate: true });
}
