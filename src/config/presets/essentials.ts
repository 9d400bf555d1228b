import type { Preset } from '../preset.ts';

export const essentials: Preset = {
  name: 'essentials',
  purpose:
    'Any folder of Markdown: what is stale, unowned or overdue, with no record types and no dates that nobody chose.',
  governs: 'carries',
  typeIntervals: false,
  rules: {},
};
