import { ConfigError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { FAIL_ON, type FailOn } from '../model/severity.ts';

export const MODES = ['auto', 'check', 'publish'] as const;
export const WHENS = ['auto', 'always', 'never'] as const;

/** The Action's inputs as action.yml describes them; an empty one is not given. */
export interface Inputs {
  readonly token: string;
  readonly config: string | undefined;
  readonly paths: readonly string[];
  readonly preset: string | undefined;
  readonly profile: string | undefined;
  readonly today: string | undefined;
  readonly mode: (typeof MODES)[number];
  readonly comment: (typeof WHENS)[number];
  readonly issues: (typeof WHENS)[number];
  readonly failOn: FailOn | undefined;
  readonly report: string | undefined;
  readonly sarif: string | undefined;
  readonly json: string | undefined;
  readonly workingDirectory: string;
}

/** Reads the inputs through `get` (`core.getInput`); a value that is none of those allowed is a `ConfigError`. */
export function readInputs(get: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => get(name).trim() || undefined;
  return {
    token: get('github-token').trim(),
    config: optional('config'),
    paths: get('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    preset: optional('preset'),
    profile: optional('profile'),
    today: optional('today'),
    mode: choice('mode', optional('mode'), MODES) ?? 'auto',
    comment: choice('comment', optional('comment'), WHENS) ?? 'auto',
    issues: choice('issues', optional('issues'), WHENS) ?? 'auto',
    failOn: choice('fail-on', optional('fail-on'), FAIL_ON),
    report: optional('report'),
    sarif: optional('sarif'),
    json: optional('json'),
    workingDirectory: optional('working-directory') ?? '.',
  };
}

function choice<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const hint = nearest(value, allowed);
  throw new ConfigError(`The input \`${name}\` is \`${value}\``, {
    hint: `${hint === undefined ? '' : `Did you mean \`${hint}\`? `}It is one of: ${allowed.join(', ')}.`,
  });
}
