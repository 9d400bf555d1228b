import type { Preset } from '../preset.ts';
import { iso27001 } from './iso27001.ts';

export const strict: Preset = {
  name: 'strict',
  purpose:
    'An ISMS that wants to be told everything: no grace, every clause audited each year, and what an auditor would likely call minor fails the run.',
  governs: 'typed',
  typeIntervals: true,
  rules: {
    ...iso27001.rules,
    // Where GitHub is not asked, they are listed as not checked.
    'approval-evidence-weak': 'warning',
    'scheduled-run-stale': 'warning',
    // What is likely a minor nonconformity is an error here, however the rule reports it elsewhere.
    'register-entry-stale': 'error',
    'review-overdue': { grace: '0 days' },
    'corrective-action-overdue': { grace: '0 days' },
    'planned-action-overdue': { grace: '0 days' },
    'change-impact-missing': 'error',
    'legacy-2013-reference': { elsewhere: 'error' },
    'soa-implementation-gap': { gaps: 'error' },
    'climate-determination-missing': 'error',
    'superseded-in-use': 'error',
    'configuration-drift': 'error',
    'metadata-contradiction': 'error',
    'version-not-bumped': 'error',
    'review-rubber-stamped': 'error',
    'watched-change-unreviewed': 'error',
    'record-retention-breach': 'error',
    'key-role-handover-missing': 'error',
    'competence-evidence-missing': 'error',
    'objective-not-measurable': 'error',
    'metric-measurement-missed': 'error',
    'supplier-assurance-expired': 'error',
    'incident-lessons-missing': 'error',
    'audit-cycle-coverage-gap': { clauses: 'yearly' },
  },
};
