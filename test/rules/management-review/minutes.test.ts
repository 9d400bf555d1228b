import { describe, expect, it } from 'vitest';
import { outputsOf, passagesOf } from '../../../src/rules/management-review/minutes.ts';
import { parsed } from '../../support/parsed.ts';

const titlesOf = (body: string): readonly string[] => passagesOf(parsed(body)).map(({ title }) => title);

describe('what minutes say on the inputs of a review', () => {
  it('stands under headings, in rows and behind colons', () => {
    const body =
      '# Review\n\n## Audit results\n\nOne minor.\n\n## Performance\n\n| Topic | Seen |\n| - | - |\n| Objectives | Met |\n\n- Risks: two high ones\n- **Complaints** – none came\n';
    expect(titlesOf(body)).toEqual(expect.arrayContaining(['Audit results', 'Objectives', 'Risks', 'Complaints']));
  });

  it('is not what the title of the document says', () => {
    expect(titlesOf('# Review of risks and audits\n\n## Attendees\n\nAna\n')).toEqual([]);
  });

  it('is not what was decided, who was there, or what there was to talk about', () => {
    const body =
      '## Attendees\n\n- Risk manager: Ana\n\n## Agenda\n\n- Audit results: ten minutes\n\n## Decisions\n\n### Improvement\n\nAutomate.\n';
    expect(titlesOf(body)).toEqual([]);
  });

  it('is nothing where a placeholder keeps the place', () => {
    expect(titlesOf('## Audit results\n\nTBC\n\n## Risks\n\n## Objectives\n\n[to be filled in]\n')).toEqual([]);
  });

  it('is also what stands above the first heading', () => {
    expect(titlesOf('Risks: two high ones.\n')).toEqual(['Risks']);
  });
});

describe('what minutes say was decided', () => {
  it('stands under decisions, outputs and conclusions', () => {
    const body = '## Risks\n\nHigh.\n\n## Decisions\n\nAutomate.\n\n## Conclusion\n\nSuitable.\n';
    expect(outputsOf(parsed(body)).split('\n')).toEqual(['Automate.', 'Suitable.']);
  });

  it('is not what an earlier review decided', () => {
    expect(outputsOf(parsed('## Decisions of the last review\n\nAll carried out.\n'))).toBe('');
  });
});
