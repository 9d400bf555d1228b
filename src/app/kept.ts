/**
 * What one check leaves for the next of the same folder, for a caller that checks again and again while somebody writes:
 * documents that did not change are not read a second time. A check answers the same with it as without.
 */
export interface Kept {
  /**
   * What was made under the name from the same inputs, else what `make` makes of them now. Bytes are the same when they
   * are equal, everything else when it is the very same value; `make` must depend on nothing but its inputs.
   */
  readonly same: <T>(name: string, inputs: readonly unknown[], make: () => T) => T;
  /** Ends a check: what neither it nor a check that was broken off before it asked for is forgotten. */
  readonly endOfCheck: () => void;
}

interface Made {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

export function keptBetweenChecks(): Kept {
  let asked = new Map<string, Made>();
  let before = new Map<string, Made>();
  return {
    same: <T>(name: string, inputs: readonly unknown[], make: () => T): T => {
      const known = asked.get(name) ?? before.get(name);
      const made = known && areSame(known.inputs, inputs) ? known : { inputs, value: make() };
      asked.set(name, made);
      // Under one name there are only values that the same caller made.
      return made.value as T;
    },
    endOfCheck: () => {
      before = asked;
      asked = new Map();
    },
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return a instanceof Uint8Array && b instanceof Uint8Array && Buffer.compare(a, b) === 0;
}
