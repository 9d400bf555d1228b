import type { Preset } from '../preset.ts';
import { iso27001 } from './iso27001.ts';

export const bootstrap: Preset = {
  name: 'bootstrap',
  purpose:
    'A new ISMS before its stage 2 audit: what is not there yet is a warning, and what recurs counts from the first time on.',
  governs: 'typed',
  typeIntervals: true,
  rules: {
    ...iso27001.rules,
    'mandatory-document-missing': 'warning',
    'internal-audit-overdue': { before_first: false },
    'management-review-overdue': { before_first: false },
    'audit-cycle-coverage-gap': 'off',
    'metric-measurement-missed': { before_first: false },
    'training-overdue': { before_first: false },
    'phishing-simulation-overdue': 'off',
    'external-audit-unscheduled': 'off',
    'surveillance-year-missed': 'off',
    'first-surveillance-late': 'off',
  },
};
