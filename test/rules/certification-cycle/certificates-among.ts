import type { Checked, CheckOptions } from '../../../src/app/check.ts';
import { isoDate, type PlainDate } from '../../../src/calendar/plain-date.ts';
import type { ReportedFinding } from '../../../src/model/report.ts';
import { recordsOf } from '../../../src/records/inventory.ts';
import type { Isms } from '../../../src/records/isms.ts';
import { type Certification, certification } from '../../../src/records/types/certification.ts';
import { checked, NO_COMMITS } from '../../support/checked.ts';

/** Id to the lines of its front matter. */
export type Records = Readonly<Record<string, readonly string[]>>;

export function fileOf(id: string, lines: readonly string[]): string {
  return ['---', `id: ${id}`, `title: ${id}`, 'owner: role:isms-manager', ...lines, '---', ''].join('\n');
}

/** What a rule makes of some records. */
export function checkedAmong(
  records: Records,
  rule = 'certificate-expired',
  { today = '2026-11-22', history = NO_COMMITS }: Pick<CheckOptions, 'today' | 'history'> = {},
): Promise<Checked> {
  const files = Object.entries(records).map(([id, lines]) => [`records/${id}.md`, fileOf(id, lines)]);
  return checked(
    { ...Object.fromEntries(files), 'holdfast.yml': 'version: 1\npreset: iso27001\n' },
    { today, only: [rule], history },
  );
}

/** The first certificate among some records. */
export async function certificateAmong(
  records: Records,
): Promise<{ readonly isms: Isms; readonly record: Certification }> {
  const { isms } = await checkedAmong(records);
  const [record] = recordsOf(isms, certification);
  if (!record) throw new Error('there is no certificate');
  return { isms, record };
}

/** What a rule says of a certificate with these lines, on a day. */
export async function saidOf(rule: string, today: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const found = await findingsAmong({ 'CRT-01': ['type: certification', ...lines] }, rule, { today });
  return found.map(({ message }) => message);
}

export async function findingsAmong(...parts: Parameters<typeof checkedAmong>): Promise<readonly ReportedFinding[]> {
  const { report } = await checkedAmong(...parts);
  return report.findings;
}

export function day(text: string): PlainDate {
  const date = isoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}
