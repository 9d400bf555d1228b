import type { FieldKind } from '../../src/records/fields/field.ts';

/** What a mutation does to a value. */
export type MutationKind =
  | 'deleted'
  | 'placeholder'
  | 'five years ahead'
  | 'five years back'
  | 'unreadable'
  | 'unknown'
  | 'misspelt'
  | 'negative'
  | 'huge'
  | 'section deleted';

/** The kinds of fields, and the record's own id. */
export type FieldSort = FieldKind | 'id';

export interface WrongValue {
  readonly kind: MutationKind;
  readonly raw: string;
  /** Left out: as the value was. */
  readonly quoted?: boolean;
}

const YEARS = 5;

const DATE_START = /^(\d{4})-(\d\d)-(\d\d)/;

/** What may stand where `raw` stands and is wrong, by what the field holds. */
export function wrongValues(sort: FieldSort, raw: string): readonly WrongValue[] {
  const placeholder: WrongValue = { kind: 'placeholder', raw: 'TBD' };
  return [placeholder, ...wrongOfSort(sort, raw)].filter((wrong) => wrong.raw !== raw);
}

function wrongOfSort(sort: FieldSort, raw: string): readonly WrongValue[] {
  switch (sort) {
    case 'date':
    case 'instant':
      return DATE_START.test(raw)
        ? [
            { kind: 'five years ahead', raw: yearsOn(raw, YEARS) },
            { kind: 'five years back', raw: yearsOn(raw, -YEARS) },
            { kind: 'unreadable', raw: raw.replace(DATE_START, '$1-13-45') },
          ]
        : [];
    case 'id':
    case 'reference':
    case 'reference-or-url':
    case 'owner':
    case 'clause':
    case 'control':
    case 'requirement':
      return unknownOf(sort, raw);
    case 'choice':
      return [{ kind: 'misspelt', raw: `${raw.slice(0, -1)}xx` }];
    case 'yes-no':
      return [{ kind: 'misspelt', raw: 'ture' }];
    case 'number':
      return [
        { kind: 'negative', raw: '-1' },
        { kind: 'huge', raw: '1000000000' },
      ];
    case 'interval':
    case 'time-span':
    case 'version':
      return [{ kind: 'unreadable', raw: 'now and then', quoted: true }];
    default:
      return [];
  }
}

function yearsOn(raw: string, years: number): string {
  // 29 February is there every fourth year alone.
  return raw.replace(
    DATE_START,
    (_, year, month, day) => `${Number(year) + years}-${month}-${month === '02' && day === '29' ? '28' : day}`,
  );
}

/** What nobody and nothing is called. */
function unknownOf(sort: FieldSort, raw: string): readonly WrongValue[] {
  const wrong = (unknown: string): readonly WrongValue[] => [{ kind: 'unknown', raw: unknown }];
  if (/^none\b/i.test(raw)) return [];
  // Whether an address answers cannot be told from the files.
  if (/^https?:/.test(raw)) return [];
  if (sort === 'owner')
    return wrong(raw.includes(':') ? raw.replace(/:.*/, ':nobody') : raw.startsWith('@') ? '@nobody' : 'Nobody Atall');
  if (/^A\.\d/.test(raw)) return wrong('A.9.99');
  if (/^\d+(?:\.\d+)*/.test(raw)) return wrong('99.9');
  if (raw.includes('/')) return wrong('records/nowhere.md');
  return wrong(`${raw.replace(/[-.]?[^-.]*$/, '') || 'X'}-9999`);
}
