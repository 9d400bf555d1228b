import { CLAUSE_GROUPS, CLAUSES } from '../../frameworks/iso27001/clauses.ts';
import type { Theme } from '../../frameworks/iso27001/control.ts';
import { CONTROLS } from '../../frameworks/iso27001/controls.ts';

/** A framework whose requirements are looked at; others will follow. */
export const FRAMEWORK = 'iso27001-2022';

/** A requirement that something has to cover. */
export interface CoveredRequirement {
  readonly framework: string;
  readonly kind: 'clause' | 'control';
  readonly id: string;
  readonly title: string;
  /** The chapter of a clause (`4`), the theme of a control. */
  readonly group: string;
}

/** A chapter or a theme, for whoever draws them side by side. */
export interface RequirementGroup {
  readonly framework: string;
  readonly kind: 'clause' | 'control';
  readonly id: string;
  readonly title: string;
}

const THEMES: readonly (readonly [Theme, string])[] = [
  ['organizational', 'Organizational controls'],
  ['people', 'People controls'],
  ['physical', 'Physical controls'],
  ['technological', 'Technological controls'],
];

/** Clauses 4 to 10, then the four themes of Annex A. */
export const GROUPS: readonly RequirementGroup[] = [
  ...CLAUSE_GROUPS.filter(({ id }) => !id.includes('.')).map(({ id, title }): RequirementGroup => {
    return { framework: FRAMEWORK, kind: 'clause', id, title: `${id} ${title}` };
  }),
  ...THEMES.map(([id, title]): RequirementGroup => ({ framework: FRAMEWORK, kind: 'control', id, title })),
];

/** The 30 clauses and the 93 controls of ISO/IEC 27001:2022, in their order. */
export const REQUIREMENTS: readonly CoveredRequirement[] = [
  ...CLAUSES.map(({ id, title }): CoveredRequirement => {
    return { framework: FRAMEWORK, kind: 'clause', id, title, group: id.slice(0, id.indexOf('.')) };
  }),
  ...CONTROLS.map(({ id, title, theme }): CoveredRequirement => {
    return { framework: FRAMEWORK, kind: 'control', id, title, group: theme };
  }),
];
