import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import { recordsOf } from '../../../src/records/inventory.ts';
import type { Isms } from '../../../src/records/isms.ts';
import type { Risk } from '../../../src/records/risk-method-on.ts';
import { risk } from '../../../src/records/types/risk.ts';
import { checked } from '../../support/checked.ts';

/** Id to the lines of its front matter; what begins with `no-id` gets none. */
export type Records = Readonly<Record<string, readonly string[]>>;

/** The first risk among some records, on a day. */
export async function riskAmong(
  records: Records,
  today = '2026-11-22',
): Promise<{ readonly isms: Isms; readonly record: Risk }> {
  const files = Object.entries(records).map(([id, lines]) => {
    const head = ['---', ...(id.startsWith('no-id') ? [] : [`id: ${id}`]), `title: ${id}`, 'owner: role:isms-manager'];
    return [`records/${id}.md`, [...head, ...lines, '---', ''].join('\n')];
  });
  const { isms } = await checked(
    { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today, only: ['residual-risk-not-accepted'] },
  );
  const [record] = recordsOf(isms, risk);
  if (!record) throw new Error('there is no risk');
  return { isms, record };
}

export function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}
