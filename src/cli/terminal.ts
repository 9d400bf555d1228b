import type { TextOptions } from '../render/text.ts';

/** Columns when nobody knows: pipes, files, continuous integration. */
const DEFAULT_WIDTH = 100;

/** What standard output can show: colour only on a terminal, and never when NO_COLOR is set (no-color.org). */
export function terminal(): Omit<TextOptions, 'quiet'> {
  const { stdout, env } = process;
  const isTerminal = stdout.isTTY === true;
  const colour =
    env['NO_COLOR'] === undefined || env['NO_COLOR'] === ''
      ? (isTerminal && env['TERM'] !== 'dumb') || isForced(env['FORCE_COLOR'])
      : false;
  return {
    colour,
    hyperlinks: isTerminal && colour && env['TERM'] !== 'linux',
    width: stdout.columns ?? DEFAULT_WIDTH,
  };
}

/** The same for a result that may go to a file, which shows no colour. */
export function terminalFor(output: string | undefined): Omit<TextOptions, 'quiet'> {
  return output === undefined ? terminal() : { colour: false, hyperlinks: false, width: DEFAULT_WIDTH };
}

function isForced(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
