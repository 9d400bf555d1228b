import { describe, expect, it } from 'vitest';
import { incidentLessonsMissing } from '../../../src/rules/incidents/incident-lessons-missing.ts';
import { ismsOf } from '../../metrics/support.ts';

const OPEN = ['type: incident', 'status: triaged', 'severity: sev1'];

describe('the history of an incident', () => {
  it.each<readonly [string, readonly string[], boolean]>([
    ['matters when nothing in it is newer than a week', [...OPEN, 'recorded_on: 2026-11-14'], true],
    ['does not matter on the seventh day', [...OPEN, 'recorded_on: 2026-11-15'], false],
    [
      'does not matter when its latest day is new, wherever that stands',
      [...OPEN, 'recorded_on: 2026-11-20', 'detected_at: "2026-11-01T08:00:00Z"'],
      false,
    ],
    [
      'matters when its only new day is still to come',
      [...OPEN, 'recorded_on: 2026-11-01', 'contained_at: "2026-12-01T08:00:00Z"'],
      true,
    ],
    [
      'does not matter when something in it happened today',
      [...OPEN, 'recorded_on: 2026-11-01', 'contained_at: "2026-11-22T08:00:00Z"'],
      false,
    ],
    ['does not matter when it has no day', OPEN, false],
    ['does not matter when it is over', ['type: incident', 'status: resolved', 'recorded_on: 2026-11-01'], false],
  ])('%s', async (_name, lines, matters) => {
    const isms = await ismsOf({ 'INC-2026-001': lines });
    expect(incidentLessonsMissing.looksBack?.(isms).entries).toHaveLength(matters ? 1 : 0);
  });
});
