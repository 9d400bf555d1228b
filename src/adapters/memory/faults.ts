import type { GitHub } from '../../ports/github.ts';
import { silence } from './refusals.ts';

/** A method of the port, or the reading of blobs out of a base tree. */
export type Operation = keyof GitHub | 'readBlobs';

/** One operation, or all that write, or all that only read. */
export type FaultPoint = Operation | 'read' | 'write';

export interface FaultOptions {
  /** Before the effect (the default): nothing was done. After it: it was done, and nobody heard of it. */
  readonly when?: 'before' | 'after';
  /** What is thrown; a `GitHubError` of a lost connection by default. */
  readonly error?: Error;
}

export interface Fault {
  readonly when: 'before' | 'after';
  readonly error: Error;
}

/** Counts calls, and says which of them must fail. */
export class Faults {
  readonly #calls: Operation[] = [];
  #writes = 0;
  #planned: readonly (Fault & { readonly point: FaultPoint; readonly remaining: number })[] = [];

  get calls(): readonly Operation[] {
    return [...this.#calls];
  }

  get counts(): { readonly reads: number; readonly writes: number } {
    return { reads: this.#calls.length - this.#writes, writes: this.#writes };
  }

  /** Each plan fires once: the run after the one that was killed finds a GitHub that works. */
  plan(point: FaultPoint, nth: number, { when = 'before', error = silence(`do ${point}`) }: FaultOptions): void {
    this.#planned = [...this.#planned, { point, remaining: nth, when, error }];
  }

  next(operation: Operation, kind: 'read' | 'write'): Fault | undefined {
    this.#calls.push(operation);
    if (kind === 'write') this.#writes += 1;
    const counted = this.#planned.map((fault) =>
      fault.point === operation || fault.point === kind ? { ...fault, remaining: fault.remaining - 1 } : fault,
    );
    this.#planned = counted.filter(({ remaining }) => remaining > 0);
    return counted.find(({ remaining }) => remaining <= 0);
  }
}
