/** Numbers that look random and are the same each time. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** Whether something that happens `percent` times in a hundred happens. */
  readonly chance: (percent: number) => boolean;
}

/** The generator mulberry32 of Tommy Ettinger, which is in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (of) => {
      const one = of[between(0, of.length - 1)];
      if (one === undefined) throw new Error('there is nothing to pick from');
      return one;
    },
    chance: (percent) => between(1, 100) <= percent,
  };
}
