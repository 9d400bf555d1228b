import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';

const GUIDE = fileURLToPath(new URL('../../docs/guide/', import.meta.url));

/** The rules that the outputs on a page name, and the rules that a text links to. */
function namedIn(text: string): ReadonlySet<string> {
  const outputs = [...text.matchAll(/^```text\n\$ holdfast check.*?^```$/gms)].map(([block]) => block).join('\n');
  return new Set(RULES.map(({ name }) => name).filter((name) => new RegExp(` ${name}(?:  |,|$)`, 'm').test(outputs)));
}

function linkedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\]\(\.\.\/rules\/([a-z\d-]+)\.md\)/g)].map((match) => match[1] as string));
}

describe('a page of the guide', () => {
  const pages = readdirSync(GUIDE).filter((name) => name !== 'README.md');

  it.each(pages)('%s explains every rule that speaks in its outputs', (page) => {
    const text = readFileSync(join(GUIDE, page), 'utf8');
    const linked = linkedIn(text);
    expect(namedIn(text).size).toBeGreaterThan(0);
    expect([...namedIn(text)].filter((name) => !linked.has(name))).toEqual([]);
  });

  it.each(pages)('%s says of no rule that it speaks when it does not', (page) => {
    const text = readFileSync(join(GUIDE, page), 'utf8');
    const said = /^## What Holdfast says$(.*?)^## /ms.exec(text)?.[1] ?? '';
    expect([...linkedIn(said)].filter((name) => !namedIn(said).has(name))).toEqual([]);
  });
});
