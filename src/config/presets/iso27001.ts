import type { Preset } from '../preset.ts';

export const iso27001: Preset = {
  name: 'iso27001',
  purpose:
    'An ISMS whose documents say what they are (`type:`): every document has a review date, and every reference holds.',
  governs: 'typed',
  typeIntervals: true,
  rules: {
    'review-date-missing': 'error',
    'broken-reference': 'error',
    // They need what only a run that asks GitHub has.
    'approval-evidence-weak': 'off',
    'scheduled-run-stale': 'off',
  },
};
