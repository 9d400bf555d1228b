import { describe, expect, it } from 'vitest';
import { htmlReport, reportPageOf } from '../../../src/app/html-report.ts';
import { checked } from '../../support/checked.ts';

const FILES = {
  'holdfast.yml': 'version: 1\npreset: iso27001\n',
  'open.md':
    '---\nid: POL-01\ntype: policy\ntitle: Open policy\nstatus: draft\nowner: role:it-lead\nclassification: internal\nscope_of_policy: Everyone-reads-this\n---\n# Open\n\nPlain words.\n',
  'closed.md':
    '---\nid: POL-02\ntype: policy\ntitle: Closed policy\nstatus: draft\nowner: role:it-lead\nclassification: restricted\nscope_of_policy: Few-read-this\n---\n# Closed\n\nSecret-words.\n',
  'rows.md':
    '---\nid: REG-01\ntype: register\nof: risk\ntitle: Risks\nstatus: active\nowner: role:it-lead\nentries:\n  - { id: RSK-01, title: One, classification: secret, description: Hidden-row }\n---\nHidden-below.\n',
};

describe('documents that only a few may see', () => {
  it('show neither front matter nor text in the report, and say so', async () => {
    const made = await checked(FILES, { today: '2026-11-22' });
    const page = await reportPageOf(made, undefined);
    const html = htmlReport(page, made);
    expect(page.documents.map(({ path, restricted }) => [path, restricted])).toEqual([
      ['closed.md', 'classification: restricted'],
      ['open.md', undefined],
      ['rows.md', 'classification: secret'],
    ]);
    expect(html).toContain('Everyone-reads-this');
    expect(html).toContain('Plain words');
    for (const hidden of ['Few-read-this', 'Secret-words', 'Hidden-row', 'Hidden-below']) {
      expect(html).not.toContain(hidden);
      expect(JSON.stringify(page)).not.toContain(hidden);
    }
    expect(html).toContain('Closed policy');
  });

  it('are shown whole to those who ask for them', async () => {
    const made = await checked(FILES, { today: '2026-11-22' });
    const html = htmlReport(await reportPageOf(made, undefined, { includeRestricted: true }), made);
    for (const shown of ['Few-read-this', 'Secret-words', 'Hidden-below']) expect(html).toContain(shown);
  });
});
