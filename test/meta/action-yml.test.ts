import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

// The contract that workflows of other repositories rest on: a name that leaves one of these lists breaks them.
const INPUTS = [
  'github-token',
  'config',
  'paths',
  'preset',
  'profile',
  'today',
  'mode',
  'comment',
  'issues',
  'fail-on',
  'report',
  'sarif',
  'json',
  'working-directory',
];
const OUTPUTS = [
  'conclusion',
  'findings',
  'errors',
  'warnings',
  'introduced',
  'fixed',
  'report-path',
  'json-path',
  'sarif-path',
  'comment-url',
  'issues-opened',
  'issues-updated',
  'issues-closed',
];

const ROOT = new URL('../../', import.meta.url);

const Input = z.strictObject({
  description: z.string(),
  required: z.literal(false),
  default: z.string().optional(),
});
const ActionYml = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), Input),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});

const action = ActionYml.parse(load(readFileSync(new URL('action.yml', ROOT), 'utf8')));

describe('action.yml', () => {
  it('has exactly the inputs of the contract', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS);
  });

  it('has exactly the outputs of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
  });

  it('gives a default to the token alone, so that an empty input means "not given"', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['github-token', `\${{ github.token }}`]]);
  });

  it('describes every input and output in one sentence', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
      expect(description, name).not.toMatch(/\. [A-Z]/);
    }
  });

  it('runs on Node 24', () => {
    expect(action.runs.using).toBe('node24');
  });

  it('starts a file that is there', () => {
    expect(action.runs.main).toBe('dist/action.js');
    expect(existsSync(new URL(action.runs.main, ROOT))).toBe(true);
  });
});
