import { YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { plainValue } from '../documents/plain-value.ts';
import { positionAt } from '../documents/position-at.ts';
import { parseYaml } from '../documents/yaml-nodes.ts';
import type { Document, FieldNode } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Position } from '../model/position.ts';
import { type Config, configSchema } from './config-schema.ts';

/** A configuration file that passed its schema, and where its values stand. */
export interface ParsedConfig {
  readonly path: string;
  readonly config: Config;
  /** The place of a value by its path; of the nearest value above it when it is not there. */
  readonly positionOf: (path: readonly (string | number)[]) => Position;
}

/** Reads `holdfast.yml`. Anything wrong with it is a `ConfigError` that names file, line, column and the nearest known key. */
export function parseConfig(path: string, text: string): ParsedConfig {
  const document: Document = { path, text, frontMatter: undefined, problems: [], bodyStart: 0, mayLink: false };
  const { data, node } = load(document);
  const positionOf = (steps: readonly (string | number)[]): Position => positionAt(document, spanOf(node, steps));
  const result = configSchema.safeParse(data);
  if (result.success) return { path, config: result.data, positionOf };
  const [issue] = result.error.issues;
  throw issue ? explain(path, issue, positionOf) : new ConfigError(`${path} is not valid`);
}

function load(document: Document): { readonly data: unknown; readonly node: FieldNode | undefined } {
  try {
    const node = parseYaml(document.text.replace(/^\uFEFF/, ' '), 0);
    return { data: node && plainValue(node), node };
  } catch (error) {
    const at = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
    const { line, column } = positionAt(document, { start: at, end: at });
    const reason = error instanceof YAMLException ? error.reason : String(error);
    throw new ConfigError(`${document.path}:${line}:${column} is not valid YAML: ${reason}`, {
      hint: 'Quote values that hold special characters, and indent with blanks.',
      cause: error,
    });
  }
}

function explain(path: string, issue: z.core.$ZodIssue, positionOf: ParsedConfig['positionOf']): ConfigError {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const { line, column } = positionOf([...steps, key]);
    const hint = nearest(key, knownKeys(steps));
    return new ConfigError(`${path}:${line}:${column}: \`${[...steps, key].join('.')}\` is not a setting`, {
      hint: hint === undefined ? `Known here: ${knownKeys(steps).join(', ')}.` : `Did you mean \`${hint}\`?`,
    });
  }
  const { line, column } = positionOf(steps);
  const name = steps.length === 0 ? 'the file' : `\`${steps.join('.')}\``;
  const hint = steps.length === 1 && steps[0] === 'version' ? 'Start the file with `version: 1`.' : undefined;
  return new ConfigError(
    `${path}:${line}:${column}: ${name} does not fit: ${issue.message.replace(/^Invalid (?:input|option): /, '')}`,
    { hint },
  );
}

function knownKeys(steps: readonly (string | number)[]): readonly string[] {
  if (steps.length === 0) return Object.keys(configSchema.shape);
  return steps[0] === 'github' ? Object.keys(configSchema.shape.github.unwrap().shape) : ['review_interval'];
}

function spanOf(root: FieldNode | undefined, steps: readonly (string | number)[]): { start: number; end: number } {
  let node = root;
  for (const step of steps) {
    if (node?.kind === 'list' && typeof step === 'number') node = node.items[step] ?? node;
    else if (node?.kind === 'map') {
      const entry = node.entries.find(({ key }) => key === String(step));
      if (!entry) break;
      if (step === steps.at(-1)) return { start: entry.keyStart, end: entry.keyEnd };
      node = entry.value;
    }
  }
  return node ?? { start: 0, end: 0 };
}
