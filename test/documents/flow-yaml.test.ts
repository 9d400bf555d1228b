import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowYaml } from '../../src/documents/flow-yaml.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { plainValue } from '../../src/documents/plain-value.ts';
import type { MapNode } from '../../src/model/document.ts';
import { hostileText } from '../support/report-hostile.ts';

function rootOf(frontMatter: string): MapNode {
  const document = parseDocument('a.md', new TextEncoder().encode(`---\n${frontMatter}\n---\n`));
  if (!document.frontMatter) throw new Error(document.problems.map(({ what }) => what).join('; '));
  return document.frontMatter.root;
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    hostileText(),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 3 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('any'), { maxKeys: 3 }),
})).any;

describe('a value as YAML on one line', () => {
  it('reads as the same value, whatever it is', () => {
    fc.assert(
      fc.property(value, (any) => {
        const before = rootOf(`x: ${JSON.stringify(any)}`);
        const flow = flowYaml(before);
        expect(flow).not.toMatch(/[\r\n]/);
        expect(plainValue(rootOf(`y: ${flow}`))).toEqual({ y: plainValue(before) });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the shape of numbers, and text that only looks like one', () => {
    const flow = flowYaml(rootOf('a: 8.10\nb: "8.10"\nc: 2027-03-31\nd: "true"\ne: |\n  two\n  lines\nf:'));
    expect(flow).toBe('{ a: 8.10, b: "8.10", c: 2027-03-31, d: "true", e: "two\\nlines\\n", f: null }');
  });
});
