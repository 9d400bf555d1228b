import { expect } from 'vitest';
import type { CheckOptions } from '../../src/app/check.ts';
import type { Report } from '../../src/model/report.ts';
import { checkedFolder } from './checked.ts';
import { tempFolder } from './temp-folder.ts';

/** A document with nothing wrong but its date, under any preset: whatever lies beside it, this must be said. */
const HEALTHY =
  '---\nid: POL-99\ntype: policy\ntitle: Backup policy\nstatus: effective\nowner: role:it-lead\nversion: "1.0"\nlevel: topic\napproved_by: role:ceo\napproved_on: 2025-01-01\nnext_review: 2026-01-01\n---\n# Backup\n';

export const HEALTHY_PATH = 'policies/zz-healthy.md';

/** The day on which hostile folders are checked. */
export const HOSTILE_TODAY = '2026-11-22';

/** A folder with the healthy document and others; `prepare` adds what files alone cannot be. */
export function hostileFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (root: string) => void = () => undefined,
): string {
  const root = tempFolder({ ...files, [HEALTHY_PATH]: HEALTHY });
  prepare(root);
  return root;
}

/** Checks the folder; the healthy document's finding is there, once, and the run said something about each of the paths. */
export async function expectHeard(root: string, paths: readonly string[], options: CheckOptions = {}): Promise<Report> {
  const { report } = await checkedFolder(root, { today: HOSTILE_TODAY, ...options });
  const healthy = report.findings.filter(({ path }) => path === HEALTHY_PATH);
  expect(healthy.map(({ rule, due }) => `${rule} ${due}`)).toEqual(['review-overdue 2026-01-01']);
  const heard = new Set([...report.findings.map(({ path }) => path), ...report.notChecked.map(({ what }) => what)]);
  expect(paths.filter((path) => !heard.has(path))).toEqual([]);
  return report;
}
