import type { Day } from './days.ts';
import type { Nonconformity } from './findings.ts';
import { cleanText, fieldsOf, must } from './kept.ts';
import { type Part, replaced } from './writing.ts';

/** The certificate that counts today. */
export interface Certificate {
  readonly id: string;
  readonly decidedOn: Day;
  /** Its last day. */
  readonly expiresOn: Day;
}

const PATH = 'records/certification/certificate.md';

/** The record of the certificate; it was made when the body had decided, and grows with each audit. */
export function certificate(nonconformities: readonly Nonconformity[]): Part<Certificate> {
  const raised = nonconformities.filter(({ source }) => source === 'external-audit');
  const found = (from: Day, to: Day): string =>
    `findings: [${raised
      .filter(({ detectedOn }) => from <= detectedOn && detectedOn <= to)
      .map(({ id }) => id)
      .sort()
      .join(', ')}]`;
  const stage1 = 'report: "https://vault.brightwater.example/northmark/2024-stage-1.pdf"';
  let text = replaced(cleanText(PATH), stage1, `${stage1}, ${found('2024-08-27', '2024-08-28')}`);
  text = replaced(text, 'findings: [NC-2025-002]', found('2025-10-14', '2025-10-15'));
  text = replaced(text, 'findings: [NC-2026-003]', found('2026-10-20', '2026-10-21'));
  const fields = fieldsOf(text);
  return {
    written: [{ path: PATH, states: statesOf(text) }],
    truth: { id: must(fields, 'id'), decidedOn: must(fields, 'decision_date'), expiresOn: must(fields, 'expiry_date') },
  };
}

function statesOf(text: string) {
  const second = text
    .split('\n')
    .map((line) => (line.includes('kind: surveillance-2') ? PLANNED_2 : line))
    .join('\n');
  const first = second
    .split('\n')
    .map((line) => (line.includes('kind: surveillance-1') ? PLANNED_1 : line))
    .join('\n');
  return [
    { on: '2024-11-18', by: 'tomas', message: 'The certificate', text: first },
    { on: '2025-11-20', by: 'ines', message: 'First surveillance audit', text: second },
    { on: '2026-10-27', by: 'ines', message: 'Second surveillance audit', text },
  ];
}

const PLANNED_1 = '  - { kind: surveillance-1, planned_from: 2025-10-14, planned_to: 2025-10-15, result: pending }';
const PLANNED_2 = '  - { kind: surveillance-2, planned_from: 2026-10-20, planned_to: 2026-10-21, result: pending }';
