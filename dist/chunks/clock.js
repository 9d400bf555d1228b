// src/adapters/node/clock.ts
/** The machine's clock. */
const systemClock = { now: () => Date.now() };

export { systemClock as t };