import type { Preset } from '../preset.ts';

export const essentials: Preset = {
  name: 'essentials',
  purpose:
    'Any folder of Markdown: what is stale, unowned or overdue, with no record types and no dates that nobody chose.',
  governs: 'carries',
  typeIntervals: false,
  rules: {
    'front-matter-invalid': { required: false },
    // What looks into every body, or back at every version, is asked of an ISMS and not of any folder.
    'approval-stale': 'off',
    'legacy-2013-reference': 'off',
    'metadata-contradiction': 'off',
    'review-rubber-stamped': 'off',
    'reviews-clustered': 'off',
    'version-not-bumped': 'off',
    // A run without GitHub could never be clean.
    'approval-evidence-weak': 'off',
    'scheduled-run-stale': 'off',
  },
};
