import type { Checked } from '../../src/app/check.ts';
import { checkedFolder } from './checked.ts';

let once: Promise<Checked> | undefined;

/** The example company on the day on which it is clean; checked once for all tests of a worker, none of which changes it. */
export function cleanIsms(): Promise<Checked> {
  once ??= checkedFolder('fixtures/clean-isms', { today: '2026-11-22' });
  return once;
}
