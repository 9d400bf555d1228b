import { describe, expect, it } from 'vitest';
import { type FieldMapping, findField } from '../../src/documents/field-mapping.ts';
import type { MapNode } from '../../src/model/document.ts';
import { nodeAt, parsed } from '../support/parsed.ts';

describe('a field', () => {
  it('is found under Holdfast’s own name when nobody maps it', () => {
    expect(found('owner: a\n', 'owner', {})).toEqual(['owner', 'a']);
  });

  it('is found under the user’s own key, and no longer under Holdfast’s name', () => {
    const mapping = { owner: ['owner_slack'] };
    expect(found('owner_slack: "#team"\nowner: a\n', 'owner', mapping)).toEqual(['owner_slack', '#team']);
    expect(found('owner: a\n', 'owner', mapping)).toBeUndefined();
  });

  it('is found under the first key of several that is there', () => {
    const mapping = { reviewed_on: ['reviewed', 'last_review', 'date'] };
    expect(found('date: 2026-01-01\nlast_review: 2026-02-02\n', 'reviewed_on', mapping)).toEqual([
      'last_review',
      '2026-02-02',
    ]);
  });

  it('is found by a dotted path, at any depth', () => {
    const mapping = { reviewed_on: ['review.last.on'] };
    expect(found('review:\n  last:\n    on: 2026-01-01\n', 'reviewed_on', mapping)).toEqual([
      'review.last.on',
      '2026-01-01',
    ]);
  });

  it('is found under a literal key with a dot in it before a path that spells the same', () => {
    const both = 'ms:\n  date: 2020-01-01\nms.date: 2026-01-01\n';
    expect(found(both, 'reviewed_on', { reviewed_on: ['ms.date'] })).toEqual(['ms.date', '2026-01-01']);
    expect(found('ms:\n  date: 2020-01-01\n', 'reviewed_on', { reviewed_on: ['ms.date'] })).toEqual([
      'ms.date',
      '2020-01-01',
    ]);
  });

  it.each([
    ['through a value', 'review: 2026-01-01\n', 'review.on'],
    ['through a list', 'review: [{ on: 2026-01-01 }]\n', 'review.on'],
    ['through what is not there', 'owner: a\n', 'review.on'],
    ['through what every object has', 'owner: a\n', 'constructor.name'],
    ['through empty steps', 'owner: a\n', '..'],
  ])('is not found %s', (_name, yaml, key) => {
    expect(found(yaml, 'reviewed_on', { reviewed_on: [key] })).toBeUndefined();
  });

  it('is found when it is empty: empty is not absent', () => {
    expect(found('owner:\n', 'owner', {})).toEqual(['owner', '']);
  });

  it('has the case in which it was written', () => {
    expect(found('Owner: a\n', 'owner', {})).toBeUndefined();
    expect(found('Owner: a\n', 'owner', { owner: ['Owner'] })).toEqual(['Owner', 'a']);
  });
});

function found(yaml: string, name: string, mapping: FieldMapping): readonly [string, string] | undefined {
  const root = nodeAt(parsed(`---\n${yaml}---\n`)) as MapNode;
  const field = findField(root, name, mapping);
  return field && [field.key, field.value.kind === 'scalar' ? field.value.raw : field.value.kind];
}
