import { onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/program.ts';

/** What a command line left on both streams, and its exit code. */
export interface Printed {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function holdfast(...args: readonly string[]): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const exitCode = await run(args);
  for (const spy of spies) spy.mockRestore();
  return { exitCode, out: out.join(''), err: err.join('') };
}
