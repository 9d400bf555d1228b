/** `node --import ./test/mutation/redirect-vitest.mjs`: whoever imports `vitest` gets `collect-tests.mjs`. */
import { register } from 'node:module';

const hooks = `
  const stand = ${JSON.stringify(new URL('collect-tests.mjs', import.meta.url).href)};
  export const resolve = (specifier, context, next) =>
    specifier === 'vitest' ? { url: stand, shortCircuit: true } : next(specifier, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
