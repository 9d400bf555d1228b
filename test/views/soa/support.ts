import type { SoaControl, StatementOfApplicability } from '../../../src/views/soa/statement.ts';
import { statementOfApplicability } from '../../../src/views/soa/statement-of-applicability.ts';
import { checked } from '../../support/checked.ts';

export const TODAY = '2026-11-22';

/** A statement with rows as they stand in YAML. */
export function soaFile(rows: readonly string[], head: Readonly<Record<string, string>> = {}): string {
  const fields = {
    id: 'SOA-01',
    type: 'soa',
    title: 'Statement of applicability',
    status: 'effective',
    version: '"4.0"',
    owner: 'role:isms-manager',
    approved_by: '[role:ceo]',
    approved_on: '2026-06-01',
    reviewed_on: '2026-06-01',
    edition: 'iso27001-2022',
    ...head,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\nentries:\n${rows.map((row) => `  - ${row}\n`).join('')}---\n`;
}

/** A document of front matter alone. */
export function record(fields: Readonly<Record<string, string>>): string {
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`;
}

export const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

/** The statement of a repository that exists only here. */
export async function statementIn(files: Readonly<Record<string, string>>): Promise<StatementOfApplicability> {
  const { isms, report } = await checked({ ...CONFIG, ...files }, { today: TODAY });
  return statementOfApplicability(isms, report);
}

export function controlOf({ controls }: StatementOfApplicability, id: string): SoaControl {
  const found = controls.find(({ control }) => control === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** `gap missing` of each problem. */
export function problemsOf(statement: StatementOfApplicability, id: string): readonly string[] {
  return controlOf(statement, id).problems.map(({ weight, kind }) => `${weight} ${kind}`);
}
