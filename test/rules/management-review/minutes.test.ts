import { describe, expect, it } from 'vitest';
import { outputsOf, passagesOf } from '../../../src/rules/management-review/minutes.ts';
import { parsed } from '../../support/parsed.ts';

const titlesOf = (body: string): readonly string[] => passagesOf(parsed(body)).map(({ title }) => title);

describe('what minutes say on the inputs of a review', () => {
  it('stands under headings, in rows and behind colons', () => {
    const body =
      '# Review\n\n## Audit results\n\nOne minor.\n\n## Performance\n\n| Topic | Seen |\n| - | - |\n| Objectives | Met |\n\n- Risks: two high ones\n- **Complaints** – none came\n';
    expect(passagesOf(parsed(body))).toEqual([
      { title: 'Audit results', text: 'One minor.' },
      { title: 'Performance', text: 'Topic Seen\nObjectives Met\nRisks: two high ones\nComplaints – none came' },
      { title: 'Risks', text: 'two high ones' },
      { title: 'Complaints', text: 'none came' },
      { title: 'Objectives', text: 'Met' },
    ]);
  });

  it('is not what the title of the document says', () => {
    expect(titlesOf('# Review of risks and audits\n\n## Attendees\n\nAna\n')).toEqual([]);
  });

  it('stands under a title that speaks of decisions, and under several headings of the first depth', () => {
    expect(titlesOf('# Decisions of the review\n\n## Risks\n\nTwo.\n\n## Outcome\n\nNone.\n')).toEqual(['Risks']);
    expect(titlesOf('# Risks\n\nTwo.\n\n# Audits\n\n## Internal\n\nOne.\n')).toEqual(['Risks', 'Audits', 'Internal']);
    expect(titlesOf('# Risks\n\nTwo.\n')).toEqual(['Risks']);
    expect(titlesOf('## Risks\n\n### High ones\n\nTwo.\n')).toEqual(['Risks', 'High ones']);
  });

  it('is not what was decided, who was there, or what there was to talk about', () => {
    const body =
      '## Attendees\n\n- Risk manager: Ana\n\n## Agenda\n\n- Audit results: ten minutes\n\n## Decisions\n\n### Improvement\n\nAutomate.\n\n| Topic | Decision |\n| - | - |\n| Risks | Automate |\n\n## Objectives\n\nMet.\n';
    expect(titlesOf(body)).toEqual(['Objectives']);
  });

  it('is what an earlier review decided', () => {
    expect(titlesOf('## Decisions of the last review\n\nAll carried out.\n')).toEqual(['Decisions of the last review']);
  });

  it('is nothing where a placeholder keeps the place', () => {
    expect(titlesOf('## Audit results\n\nTBC\n\n## Risks\n\n## Objectives\n\n[to be filled in]\n')).toEqual([]);
    expect(titlesOf('## Audit results\n\nTBC\n\nOne minor.\n')).toEqual(['Audit results']);
  });

  it('is also what stands above the first heading', () => {
    expect(titlesOf('Risks: two high ones.\n\nNo more\n')).toEqual(['Risks']);
  });

  it('stands in rows whose first or second cell names an input, under a head for topics', () => {
    const rows = (head: string, ...cells: readonly string[]): readonly unknown[] => {
      const lines = [head, '| - | - | - | - |', ...cells].join('\n');
      return passagesOf(parsed(`${lines}\n`));
    };
    expect(
      rows(
        '| No. | What | Seen | By |',
        '| 1 | Risks | Two high ones | Ana |',
        '| 2 | Objectives | TBC | - |',
        '| Audits | One minor | Two of risks | |',
        '| 4 | The weather | Risks | Ana |',
        '| 5 | Complaints |',
      ),
    ).toEqual([
      { title: 'Risks', text: 'Two high ones\nAna' },
      { title: 'Audits', text: 'One minor\nTwo of risks' },
    ]);
    expect(rows('| What | Seen | Topic | By |', '| Risks | Two | High | Ana |')).toEqual([]);
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
