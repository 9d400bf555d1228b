import type { Preset } from '../preset.ts';
import { iso27001 } from './iso27001.ts';

export const solo: Preset = {
  name: 'solo',
  purpose:
    'A firm of one or a few people, where the same person has to approve, verify and audit: that is a warning. Name what makes up for it in an exception record.',
  governs: 'typed',
  typeIntervals: true,
  rules: {
    ...iso27001.rules,
    'self-approval': 'warning',
    'effectiveness-self-verified': 'warning',
    'auditor-not-independent': 'warning',
    'reviews-clustered': 'off',
  },
};
