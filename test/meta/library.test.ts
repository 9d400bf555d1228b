import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;

/** Names that a face imports from the rooms behind it; what it imports from its own folder is its own business. */
function importsOf(face: string): readonly { readonly name: string; readonly from: string }[] {
  const files = readdirSync(join(src, face), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return files.flatMap((path) => {
    const text = readFileSync(join(src, face, path), 'utf8');
    return [...text.matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^']*)'/g)].flatMap(([, names = '', from = '']) => {
      const target = new URL(from, `file://${join(src, face, path)}`).pathname.slice(src.length);
      const words = names.split(',').map(
        (name) =>
          name
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0] ?? '',
      );
      return target.startsWith(`${face}/`)
        ? []
        : words.filter((word) => word !== '').map((name) => ({ name, from: target }));
    });
  });
}

/** What only a face needs: how to word things and which answers to offer for its own surface, how a system writes paths, and the Action's own client. */
const FACE_ONLY = new Set([
  'adapters/github/actions.ts',
  'adapters/node/forward-slashes.ts',
  // The server that an editor starts: a library would load all of it for nothing.
  'lsp/checking.ts',
  'lsp/serve.ts',
  'model/nearest.ts',
  'model/severity.ts',
  'records/fields/words.ts',
  'records/types/framework-target.ts',
  'render/escape.ts',
  'render/limits.ts',
  'render/words.ts',
]);

describe('the library', () => {
  it.each(['cli', 'action'])('offers everything that %s is built on', async (face) => {
    const index = readFileSync(join(src, 'index.ts'), 'utf8');
    const missing = importsOf(face).filter(
      ({ name, from }) => !FACE_ONLY.has(from) && !new RegExp(`\\b${name}\\b`).test(index),
    );
    expect(missing).toEqual([]);
    expect(importsOf(face).length).toBeGreaterThan(10);
  });

  it('is built into dist with its types', async () => {
    const library = (await import(new URL('../../dist/index.js', import.meta.url).href)) as Record<string, unknown>;
    expect(typeof library['check']).toBe('function');
    expect(readFileSync(new URL('../../dist/types/index.d.ts', import.meta.url), 'utf8')).toContain(
      "from './app/check.js'",
    );
  });
});
