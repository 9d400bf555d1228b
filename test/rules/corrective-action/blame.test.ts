import { describe, expect, it } from 'vitest';
import { isOnlyBlame } from '../../../src/rules/corrective-action/blame.ts';

describe('a root cause that only blames somebody', () => {
  it.each([
    'human error',
    'Human error by the administrator.',
    'The admin forgot it.',
    'An engineer made a mistake',
    'Lack of awareness',
    'Did not follow the procedure',
    'Menschliches Versagen',
    'Carelessness by a contractor',
  ])('%s', (cause) => {
    expect(isOnlyBlame(cause)).toBe(true);
  });
});

describe('a root cause that goes on to what let it happen', () => {
  it.each([
    'HR forgot to tell IT because there is no checklist',
    'Staff did not follow the procedure since nobody had told them where it is',
    'The reminder was in the calendar of a colleague who left in March.',
    'Nobody had time',
    'Carelessness during night shifts',
    'Process error in the deployment pipeline',
    '',
  ])('%s', (cause) => {
    expect(isOnlyBlame(cause)).toBe(false);
  });
});
