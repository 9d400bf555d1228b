import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/documents/values/date.ts';
import { parseYaml } from '../../../src/documents/yaml-nodes.ts';
import type { MapNode } from '../../../src/model/document.ts';
import { list, listOrNone, mapOf, row, rows } from '../../../src/records/fields/compounds.ts';
import type { Field } from '../../../src/records/fields/field.ts';
import {
  choice,
  clauses,
  controls,
  count,
  date,
  instant,
  intervalField,
  number,
  numberOrNone,
  owner,
  percent,
  reference,
  schedule,
  text,
  timeSpan,
  version,
  yesNo,
} from '../../../src/records/fields/scalars.ts';

const CONTEXT = { readDate: (raw: string) => parseDate(raw, 'UTC') };

function read<T>(field: Field<T>, yaml: string): ReturnType<Field<T>['read']> {
  const root = parseYaml(`x: ${yaml}\n`, 0) as MapNode;
  const value = root.entries[0]?.value;
  if (!value) throw new Error('no value');
  return field.read('x', value, CONTEXT);
}

/** The value, or the state when there is none. */
function said<T>(field: Field<T>, yaml: string): unknown {
  const fact = read(field, yaml);
  return fact.state === 'given' ? fact.value : fact.state;
}

describe('a field reads', () => {
  it.each<readonly [string, Field, string, unknown]>([
    ['words', text(), 'Access review', 'Access review'],
    ['words that YAML takes for a number', text(), '2026', '2026'],
    ['one of a few words', choice(['major', 'minor']), 'minor', 'minor'],
    ['no other word', choice(['major', 'minor']), 'mior', 'unreadable'],
    ['true', yesNo(), 'true', true],
    ['no quoted truth', yesNo(), '"true"', 'unreadable'],
    ['no old truth', yesNo(), 'yes', 'unreadable'],
    ['a count', count(), '0', 0],
    ['no negative count', count(), '-1', 'unreadable'],
    ['no broken count', count(), '1.5', 'unreadable'],
    ['a number', number(), '-1.5', -1.5],
    ['no infinity', number(), '.inf', 'unreadable'],
    ['a percentage', percent(), '100', 100],
    ['no more than all', percent(), '100.1', 'unreadable'],
    ['n/a as a result', numberOrNone(), 'n/a', 'n/a'],
    ['a result', numberOrNone(), '9.57', 9.57],
    ['no placeholder as a result', numberOrNone(), 'TBD', 'unreadable'],
    ['a day', date(), '2026-11-22', '2026-11-22'],
    ['no day twice over', date(), '05/06/2026', 'unreadable'],
    ['a moment', instant(), '"2026-07-02T06:30:00+02:00"', { at: 1782966600000, text: '2026-07-02T06:30:00+02:00' }],
    ['no moment without offset', instant(), '2026-07-02T06:30:00', 'unreadable'],
    ['no moment that the calendar lacks', instant(), '2026-02-30T06:30:00Z', 'unreadable'],
    ['an interval', intervalField(), 'P3M', { years: 0, months: 3, weeks: 0, days: 0 }],
    ['hours', timeSpan(), 'PT72H', { hours: 72 }],
    ['days as hours', timeSpan(), '3 days', { hours: 72 }],
    ['no bare P', timeSpan(), 'PT', 'unreadable'],
    ['a quoted version', version(), '"1.10"', { text: '1.10', parts: [1, 10, 0] }],
    ['no version that YAML takes for a number', version(), '1.10', 'unreadable'],
    ['an id', reference(), 'POL-01', 'POL-01'],
    ['an owner', owner(), 'role:it-lead', { kind: 'role', text: 'role:it-lead' }],
    ['no two owners', owner(), '"person:a, person:b"', 'unreadable'],
    ['a control without its letter', controls(), '"5.15"', ['A.5.15']],
    ['no control that YAML takes for a number', controls(), '8.10', 'unreadable'],
    ['a range of controls', controls(), 'A.5.15-A.5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['a clause', clauses(), '"9.3.2 c"', ['9.3.2.c']],
    [
      'a schedule of intervals',
      schedule(),
      'quarterly',
      { kind: 'interval', interval: { years: 0, months: 3, weeks: 0, days: 0 } },
    ],
    ['a schedule by cron', schedule(), '0 9 1 */3 *', { kind: 'cron', expression: '0 9 1 */3 *' }],
    ['no cron that is none', schedule(), '0 9 99 * *', 'unreadable'],
    ['a placeholder as one', text(), 'TBC', 'placeholder'],
    ['an empty value as a placeholder', date(), '', 'placeholder'],
    ['no list where one value is expected', text(), '[a, b]', 'unreadable'],
    ['no table where one value is expected', text(), '{ a: b }', 'unreadable'],
  ])('%s', (_name, field, yaml, wanted) => {
    expect(said(field, yaml)).toEqual(wanted);
  });
});

describe('a list', () => {
  const ids = list(reference());

  it('of one value is that value', () => {
    expect(said(ids, 'POL-01')).toMatchObject([{ value: 'POL-01' }]);
  });

  it('leaves out what cannot be read, and keeps the rest with its place', () => {
    const fact = read(list(count()), '[1, x, 3]');
    expect(fact).toMatchObject({
      state: 'given',
      value: [
        { value: 1, start: 4 },
        { value: 3, start: 10 },
      ],
    });
  });

  it('that is empty is a list', () => {
    expect(said(ids, '[]')).toEqual([]);
  });

  it('or `none` tells nothing found from nobody looked', () => {
    expect(said(listOrNone(reference()), 'none')).toEqual([]);
    expect(said(listOrNone(reference()), '[]')).toBe('placeholder');
  });
});

describe('a table', () => {
  const action = { action: text(), due: date() };

  it('has facts of its own', () => {
    const fact = read(row(action), '{ action: Encrypt, due: tomorrow }');
    expect(fact).toMatchObject({
      state: 'given',
      value: { facts: { action: { state: 'given', value: 'Encrypt' }, due: { state: 'unreadable' } } },
    });
  });

  it('is no other shape', () => {
    expect(said(row(action), '[a]')).toBe('unreadable');
    expect(said(rows(action), '{ action: a }')).toBe('unreadable');
    expect(said(mapOf(text()), 'a')).toBe('unreadable');
  });

  it('finds no field that every object has', () => {
    const fact = read(row({ constructor: text() }), '{ due: x }');
    expect(fact).toMatchObject({ value: { facts: { constructor: { state: 'absent' } } } });
  });
});

describe('any field', () => {
  const fields: readonly Field[] = [
    text(),
    choice(['a']),
    yesNo(),
    number(),
    date(),
    instant(),
    intervalField(),
    timeSpan(),
    version(),
    reference(),
    owner(),
    controls(),
    clauses(),
    schedule(),
    list(date()),
    rows({ a: list(owner()) }),
    mapOf(row({ a: instant() })),
  ];

  it('reads whatever stands there without throwing, and says what it made of it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.constantFrom(...fields), (json, field) => {
        const fact = read(field, json);
        expect(['given', 'placeholder', 'unreadable']).toContain(fact.state);
        if (fact.state === 'unreadable') expect(fact.why.length * fact.fix.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
