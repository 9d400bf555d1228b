import { describe, expect, it } from 'vitest';
import { checked } from '../../support/checked.ts';

const REVIEW =
  '---\nid: MR-1\ntype: management-review\ntitle: Review\nstatus: closed\nowner: role:isms\nmeeting_date: 2025-11-30\n---\n';
const CERTIFICATE =
  '---\nid: CRT-1\ntype: certification\ntitle: Certificate\nstatus: certified\nowner: role:isms\naudits: [{ kind: surveillance-2, planned_to: 2026-12-15 }]\n---\n';

describe('a management review that cannot be read', () => {
  it('may be the one that is to be held before the external audit', async () => {
    const files = { 'a.md': REVIEW, 'b.md': CERTIFICATE };
    const options = { today: '2026-11-22', preset: 'iso27001', only: ['management-review-overdue'] } as const;
    const unread = { 'x.md': '---\ntype: management-review\ntitle: [\n---\n' };
    expect((await checked(files, options)).report.findings).toHaveLength(1);
    expect((await checked({ ...files, ...unread }, options)).report.findings).toEqual([]);
  });
});
