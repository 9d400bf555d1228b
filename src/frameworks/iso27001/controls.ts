import type { Control } from './control.ts';
import { ORGANIZATIONAL_CONTROLS } from './organizational-controls.ts';
import { PEOPLE_CONTROLS } from './people-controls.ts';
import { PHYSICAL_CONTROLS } from './physical-controls.ts';
import { TECHNOLOGICAL_CONTROLS } from './technological-controls.ts';

/** Annex A of ISO/IEC 27001:2022, in its order: A.5.1 to A.8.34. */
export const CONTROLS: readonly Control[] = [
  ...ORGANIZATIONAL_CONTROLS,
  ...PEOPLE_CONTROLS,
  ...PHYSICAL_CONTROLS,
  ...TECHNOLOGICAL_CONTROLS,
];
