import type { YAMLException } from 'js-yaml';
import type { SourceProblem } from '../model/document.ts';
import type { Span } from '../model/position.ts';

/** What a line of YAML looks like when it fails, and how its author would mend it. The first that fits is said. */
const CAUSES: readonly {
  readonly when: (line: string, reason: string) => boolean;
  readonly what: (line: string) => string;
  readonly fix: (line: string) => string;
}[] = [
  {
    when: (_line, reason) => reason.includes('duplicated mapping key'),
    what: (line) => `\`${keyOf(line)}\` is given twice`,
    fix: (line) => `Keep one of the two \`${keyOf(line)}\` lines.`,
  },
  {
    when: (_line, reason) => reason.includes('alias'),
    what: () => 'The front matter uses a YAML alias (`*name`), which Holdfast refuses because it can blow up a file',
    fix: () => 'Write the value out, or quote it if the asterisk is meant.',
  },
  {
    when: (line) => /^\s*(?:-\s+)?[^:#]+:\s+[@`]/.test(line),
    what: (line) =>
      `\`${keyOf(line)}\` has a value that starts with ${/:\s+@/.test(line) ? '`@`' : 'a backtick'}, which YAML reserves`,
    fix: (line) => `Quote the ${keyOf(line)}: write \`${keyOf(line)}: "${valueOfLine(line)}"\`.`,
  },
  {
    when: (line, reason) =>
      /quoted scalar|deficient indentation/.test(reason) && /:\s+(?:"[^"]*|'[^']*)$/.test(line.trimEnd()),
    what: (line) => `The quote that opens the value of \`${keyOf(line)}\` is never closed`,
    fix: (line) => `Close it: \`${keyOf(line)}: ${valueOfLine(line)}${valueOfLine(line)[0]}\`.`,
  },
  {
    when: (line) => /[[,]\s*[@`]/.test(line) || /^\s*-\s+[@`]/.test(line),
    what: () => 'An item of the list starts with `@` or a backtick, which YAML reserves',
    fix: () => 'Quote the item, for example `["@handle", "@org/team"]`.',
  },
  {
    when: (line) => /^\s*(?:-\s+)?["']?[\w .-]+["']?:\s+[^"'[{|>&!].*:(?:\s|$)/.test(line),
    what: (line) => `The value of \`${keyOf(line)}\` contains a colon, so YAML takes it for a second field`,
    fix: (line) =>
      `Quote the ${keyOf(line)}: it contains a colon. Write \`${keyOf(line)}: "${valueOfLine(line).replaceAll('"', '\\"')}"\`.`,
  },
  {
    when: (line) => line.includes('\t'),
    what: () => 'The line is indented with a tab, which YAML does not allow',
    fix: () => 'Indent with blanks.',
  },
  {
    when: (_line, reason) => reason.includes('tag'),
    what: () => 'The front matter uses a YAML tag (`!name`) that is not known',
    fix: () => 'Remove the tag, or quote the value if the exclamation mark is meant.',
  },
  {
    when: (_line, reason) => /nesting|depth/i.test(reason),
    what: () => 'The front matter is nested deeper than any record needs',
    fix: () => 'Flatten it: one level for most fields, lists and small tables at most.',
  },
];

/** The finding behind a YAML error: at its exact place, with the fix in words where the cause can be told. */
export function explainYamlError(
  error: YAMLException | undefined,
  text: string,
  yaml: Span,
  cause: unknown,
): SourceProblem {
  const reason = error?.reason ?? (cause instanceof Error ? cause.message : String(cause));
  const at = Math.min(yaml.start + (error?.mark?.position ?? 0), Math.max(yaml.end, yaml.start));
  const candidates = [lineAt(text, at, yaml), previousLine(text, at, yaml)].filter((line) => line !== undefined);
  for (const line of candidates) {
    const known = CAUSES.find((candidate) => candidate.when(line.text, reason));
    if (known) {
      const start = Math.max(line.start, line === candidates[0] ? at : line.start);
      return { what: known.what(line.text), fix: known.fix(line.text), start, end: line.start + line.text.length };
    }
  }
  const line = candidates[0];
  return {
    what: `The front matter is not valid YAML here: ${reason}`,
    fix: 'Check the indentation and quote values that hold special characters.',
    start: at,
    end: line ? Math.max(at, line.start + line.text.length) : at,
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function lineAt(text: string, offset: number, yaml: Span): Line | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, yaml.start);
  const end = text.indexOf('\n', start);
  if (start > yaml.end) return undefined;
  return {
    start,
    text: text
      .slice(start, end === -1 ? text.length : end)
      .replace(/\r$/, '')
      .slice(0, 500),
  };
}

function previousLine(text: string, offset: number, yaml: Span): Line | undefined {
  const start = text.lastIndexOf('\n', offset - 1);
  return start > yaml.start ? lineAt(text, start, yaml) : undefined;
}

function keyOf(line: string): string {
  return /^\s*(?:-\s+)?["']?([^:"']{1,60})["']?\s*:/.exec(line)?.[1]?.trim() ?? 'field';
}

function valueOfLine(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .slice(0, 80);
}
