import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type PlainDate } from '../../src/calendar/plain-date.ts';
import { mermaidLabel } from '../../src/render/mermaid.ts';
import { timelineGantt } from '../../src/render/timeline-gantt.ts';
import type { TimelineItem } from '../../src/views/certification-timeline.ts';

const DAY = isoDate('2026-11-22') as PlainDate;

function gantt(names: readonly string[]): readonly string[] {
  const items = names.map(
    (name): TimelineItem => ({ lane: 'external-audit', name, from: DAY, to: DAY, state: 'planned', path: 'a.md' }),
  );
  return timelineGantt({ from: DAY, to: DAY, items }).split('\n');
}

describe('a label in a chart', () => {
  it('has no character by which Mermaid ends or begins anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mermaidLabel(text)).not.toMatch(/[:;#,%{}<>"'`\\[\]|\n\r=~*_&@$]/);
      }),
    );
  });

  it.each(['section x', 'title x', 'click a href "javascript:alert(1)"', 'dateFormat x', '```\n# x', 'a :done, b'])(
    'from a document never begins a line of its own: %s',
    (name) => {
      const lines = gantt([name]);
      expect(lines.filter((line) => /^\s*(?:section|title|click|dateFormat)\b/.test(line))).toEqual([
        '    dateFormat YYYY-MM-DD',
        '    section Certification body',
      ]);
      expect(lines.filter((line) => line.startsWith('```'))).toEqual(['```mermaid', '```']);
      expect(lines.filter((line) => line.includes(':'))).toHaveLength(1);
    },
  );

  it('is left out with its chart where there is nothing to show', () => {
    expect(gantt([])).toEqual(['']);
  });
});
