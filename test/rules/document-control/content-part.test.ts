import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import {
  bodySections,
  isSilent,
  isUnderHeading,
  lackOf,
  missingColumns,
} from '../../../src/rules/document-control/content-part.ts';
import { parsed } from '../../support/parsed.ts';

const AT = { key: 'interfaces', start: 10, end: 20 };
const ABSENT: Fact<unknown> = { state: 'absent' };

function placeholder(raw: string): Fact<unknown> {
  return { state: 'placeholder', raw, ...AT };
}

function given(value: unknown): Fact<unknown> {
  return { state: 'given', raw: String(value), value, ...AT };
}

const unreadable: Fact<unknown> = { state: 'unreadable', raw: '', why: 'it is a table', fix: 'Write a list.', ...AT };

describe('front matter', () => {
  it.each<readonly [string, Fact<unknown>]>([
    ['without the key', ABSENT],
    ['with nothing behind the key', placeholder('')],
    ['with blanks behind the key', placeholder('  ')],
    ['with an empty list', placeholder('[]')],
    ['with a list that was read as empty', given([])],
  ])('%s leaves a part to the body', (_name, fact) => {
    expect(isSilent(fact)).toBe(true);
  });

  it.each<readonly [string, Fact<unknown>]>([
    ['with a promise', placeholder('TBD')],
    ['with a value', given('Payroll bureau')],
    ['with a list', given(['Payroll bureau'])],
    ['with what cannot be read', unreadable],
  ])('%s speaks for itself', (_name, fact) => {
    expect(isSilent(fact)).toBe(false);
  });
});

describe('a part that a document must have', () => {
  const part = { name: 'interfaces', field: 'interfaces', heading: /interface/i };
  const document = parsed('# Scope\n\n## Interfaces\n\nThe payroll bureau.\n');
  const other = parsed('# Scope\n\n## Sites\n\nBremen.\n');

  it('is there when the body has it and the front matter leaves it open', () => {
    expect(lackOf(part, ABSENT, document)).toEqual([]);
    expect(lackOf(part, given([]), document)).toEqual([]);
    expect(lackOf(part, given(['Payroll bureau']), other)).toEqual([]);
    expect(lackOf(part, unreadable, other)).toEqual([]);
  });

  it('is missing when neither has it, and where the front matter promises it', () => {
    expect(lackOf(part, ABSENT, other)).toEqual([{ name: 'interfaces', at: undefined }]);
    expect(lackOf(part, placeholder('[]'), other)).toEqual([{ name: 'interfaces', at: placeholder('[]') }]);
    expect(lackOf(part, placeholder('TBD'), document)).toEqual([{ name: 'interfaces', at: placeholder('TBD') }]);
  });
});

describe('something under a heading', () => {
  it.each([
    ['text', '## Interfaces\n\nThe payroll bureau.\n'],
    ['text among holes of a template', '## Interfaces\n\nTBD\n\nThe payroll bureau.\n'],
    ['text of a section below', '# Scope\n\n## Interfaces\n\n### Suppliers\n\nThe payroll bureau.\n\n## Sites\n'],
    ['text under the second such heading', '## Interfaces\n\n## Other interfaces\n\nThe payroll bureau.\n'],
  ])('is %s', (_name, body) => {
    expect(isUnderHeading(parsed(body), /interface/i)).toBe(true);
  });

  it.each([
    ['a hole of a template', '## Interfaces\n\nTBD\n\n[list them]\n'],
    ['a heading below', '## Interfaces\n\n### Suppliers\n'],
    ['text of the section before', '## Sites\n\nBremen.\n\n## Interfaces\n'],
    ['text of the section after', '## Interfaces\n\n## Sites\n\nBremen.\n'],
    ['text under the title of the document', '# Interfaces of the scope\n\nBremen.\n'],
  ])('is not %s', (_name, body) => {
    expect(isUnderHeading(parsed(body), /interface/i)).toBe(false);
  });
});

describe('the sections of a body', () => {
  const headings = (body: string): readonly string[] => bodySections(parsed(body)).map(({ heading }) => heading);

  it('leave out the title, and only a title', () => {
    expect(headings('# Scope\n\n## Sites\n\n### Bremen\n')).toEqual(['Sites', 'Bremen']);
    expect(headings('# Sites\n\n# Interfaces\n\n## Suppliers\n')).toEqual(['Sites', 'Interfaces', 'Suppliers']);
    expect(headings('## Sites\n\n## Interfaces\n')).toEqual(['Sites', 'Interfaces']);
  });
});

describe('the columns that the tables of a body lack', () => {
  const columns = ['what', 'when', 'who'].map((name) => ({ name, column: new RegExp(name, 'i') }));
  const missing = (body: string): readonly string[] => missingColumns(parsed(body), columns).map(({ name }) => name);
  const full = '| What | When | Who |\n| - | - | - |\n| Incidents | at once | CTO |\n';
  const half = '| What | Notes |\n| - | - |\n| Incidents | TBD |\n';

  it('are those of the best table, wherever it stands', () => {
    expect(missing(`${full}\n${half}`)).toEqual([]);
    expect(missing(`${half}\n${full}`)).toEqual([]);
    expect(missing(half)).toEqual(['when', 'who']);
  });

  it('are those of the first of two that lack as much', () => {
    expect(missing(`${half}\n| Who | Notes |\n| - | - |\n| CTO | none |\n`)).toEqual(['when', 'who']);
  });

  it('are all where no table has a row with something in it', () => {
    expect(missing('There is no table.\n')).toEqual(['what', 'when', 'who']);
    expect(missing('| What | When | Who |\n| - | - | - |\n')).toEqual(['what', 'when', 'who']);
    expect(missing('| What | When | Who |\n| - | - | - |\n| TBD | | [who] |\n')).toEqual(['what', 'when', 'who']);
    expect(missing(`| What | When | Who |\n| - | - | - |\n| TBD | | |\n| Incidents | | |\n`)).toEqual([]);
  });
});
