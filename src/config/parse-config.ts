import { YAMLException } from 'js-yaml';
import * as z from 'zod';
import { plainValue } from '../documents/plain-value.ts';
import { positionAt } from '../documents/position-at.ts';
import { parseYaml } from '../documents/yaml-nodes.ts';
import type { Document, FieldNode } from '../model/document.ts';
import { ConfigError, type FilePlace } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Position } from '../model/position.ts';
import { SEVERITIES } from '../model/severity.ts';
import { type Config, configSchema } from './config-schema.ts';

/** A configuration file that passed its schema, and where its values stand. */
export interface ParsedConfig {
  readonly path: string;
  readonly config: Config;
  /** The place of a value by its path; of the nearest value above it when it is not there. */
  readonly positionOf: (path: readonly (string | number)[]) => Position;
}

/** The place of a value as errors name it; of the nearest value above it when it is not there. */
export function placeIn(parsed: ParsedConfig, steps: readonly (string | number)[]): FilePlace {
  const { line, column } = parsed.positionOf(steps);
  return { path: parsed.path, line, column };
}

/** Reads `holdfast.yml`. Anything wrong with it is a `ConfigError` that names file, line, column and the nearest known key. */
export function parseConfig(path: string, text: string): ParsedConfig {
  const document: Document = { path, text, frontMatter: undefined, problems: [], bodyStart: 0, mayLink: false };
  const { data, node } = load(document);
  const positionOf = (steps: readonly (string | number)[]): Position => positionAt(document, spanOf(node, steps));
  const result = configSchema.safeParse(data);
  // Not zod's copy: that lacks a key `__proto__` in tables whose keys are free, and so hides a name that is none.
  if (result.success) return { path, config: data as Config, positionOf };
  // A key that is not known says more than the one that is missing for its typing error.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  throw issue ? explain(path, issue, positionOf) : new ConfigError(`${path} is not valid`);
}

function load(document: Document): { readonly data: unknown; readonly node: FieldNode | undefined } {
  const mark = document.text.startsWith('\uFEFF') ? 1 : 0;
  try {
    const node = parseYaml(document.text.slice(mark), mark);
    return { data: node && plainValue(node), node };
  } catch (error) {
    const at = error instanceof YAMLException ? mark + (error.mark?.position ?? 0) : mark;
    const { line, column } = positionAt(document, { start: at, end: at });
    const reason =
      error instanceof YAMLException ? error.reason : error instanceof Error ? error.message : String(error);
    throw new ConfigError(`is not valid YAML: ${reason}`, {
      at: { path: document.path, line, column },
      hint: 'Quote values that hold special characters, and indent with blanks.',
      cause: error,
    });
  }
}

function explain(path: string, issue: z.core.$ZodIssue, positionOf: ParsedConfig['positionOf']): ConfigError {
  const nearestMiss = issue.code === 'invalid_union' ? insideUnion(issue) : undefined;
  if (nearestMiss) return explain(path, nearestMiss, positionOf);
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const { line, column } = positionOf([...steps, key]);
    const hint = nearest(key, knownKeys(steps));
    return new ConfigError(`\`${[...steps, key].join('.')}\` is not a setting`, {
      at: { path, line, column },
      hint: hint === undefined ? `Known here: ${knownKeys(steps).join(', ')}.` : `Did you mean \`${hint}\`?`,
    });
  }
  const { line, column } = positionOf(steps);
  const name = steps.length === 0 ? 'the file' : `\`${steps.join('.')}\``;
  const hint =
    steps.length === 0 || (steps.length === 1 && steps[0] === 'version')
      ? 'Start the file with `version: 1`.'
      : undefined;
  const expected =
    issue.code === 'invalid_union' && steps[0] === 'rules'
      ? `expected off, ${SEVERITIES.join(', ')}, or a table of the rule's settings`
      : issue.message.replace(/^Invalid (?:input|option): /, '');
  return new ConfigError(`${name} does not fit: ${expected}`, { at: { path, line, column }, hint });
}

/** Of the ways in which none of several shapes fits: the one that got as far as a key inside. */
function insideUnion(union: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | undefined {
  const inside = union.errors.flat().find((issue) => issue.path.length > 0);
  return inside && { ...inside, path: [...union.path, ...inside.path] };
}

/** The keys that the schema knows at a place. */
function knownKeys(steps: readonly (string | number)[]): readonly string[] {
  let schema: unknown = configSchema;
  for (const step of steps) schema = below(bare(schema), step);
  const here = bare(schema);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The schema without what makes it optional; of several shapes, the one that has keys. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => bare(option) instanceof z.ZodObject);
  return schema;
}

function below(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function spanOf(root: FieldNode | undefined, steps: readonly (string | number)[]): { start: number; end: number } {
  let node = root;
  for (const [index, step] of steps.entries()) {
    if (node?.kind === 'list' && typeof step === 'number') node = node.items[step] ?? node;
    else if (node?.kind === 'map') {
      const entry = node.entries.find(({ key }) => key === String(step));
      if (!entry) break;
      if (index === steps.length - 1) return { start: entry.keyStart, end: entry.keyEnd };
      node = entry.value;
    }
  }
  return node ?? { start: 0, end: 0 };
}
