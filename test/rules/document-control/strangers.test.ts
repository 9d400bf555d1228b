import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/records/entry.ts';
import { readEntries } from '../../../src/records/read-entry.ts';
import { strangersIn } from '../../../src/rules/document-control/strangers.ts';
import { parsed, READING, textOf } from '../../support/parsed.ts';

describe('persons and roles that no record has', () => {
  const one = methodOf('RMD-01', '{ low: role:risk-owner, medium: role:director, high: role:director }');
  const two = methodOf('RMD-02', '{ medium: role:director, high: person:mara, critical: "#board" }');

  it('are told once, where they are named first, with what else names them', () => {
    expect(strangersAmong([one, two])).toEqual([
      { text: 'role:director', on: one, at: 'role:director', others: [two] },
      { text: 'person:mara', on: two, at: 'person:mara', others: [] },
    ]);
  });
});

/** Nobody is known, of whom a record could tell. */
function strangersAmong(entries: readonly Entry[]): readonly unknown[] {
  const people = {
    standing: ({ kind }: { readonly kind: string }) => ({
      state: kind === 'role' || kind === 'person' ? 'unknown' : 'unverified',
    }),
  };
  // Only what the search looks at.
  const isms = { people, entries, today: '2026-11-22' } as never;
  return strangersIn(isms).map(({ owner, on, at, others }) => ({
    text: owner.text,
    on,
    at: textOf(on.document, at),
    others,
  }));
}

function methodOf(id: string, authority: string): Entry {
  const text = `---\nid: ${id}\ntype: risk-method\ntitle: Risk method\nacceptance_authority: ${authority}\n---\n`;
  const [entry] = readEntries(parsed(text), READING);
  if (!entry) throw new Error('the document has no entry');
  return entry;
}
