import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryHistory } from '../../src/adapters/memory/history.ts';
import { type Checked, type CheckOptions, type CheckPorts, check } from '../../src/app/check.ts';
import { historyCommits, threeYears } from './three-years.ts';

let checked: Promise<Checked> | undefined;

/** What a check of the three years is made with: their files, and their commits as the history. */
export function yearsRequest(today: string = threeYears().today): {
  readonly ports: CheckPorts;
  readonly options: CheckOptions;
} {
  return {
    ports: { files: memoryFiles(threeYears().files), clock: { now: () => 0 } },
    options: { today, history: async () => memoryHistory(historyCommits()) },
  };
}

/** The three years as Holdfast sees them on their last day; checked once for all tests. */
export function checkedYears(): Promise<Checked> {
  const { ports, options } = yearsRequest();
  checked ??= check(ports, options);
  return checked;
}
