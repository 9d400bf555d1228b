import type { Git } from '../ports/git.js';
import { type Dashboard } from '../views/dashboard.js';
import type { Checked } from './check.js';
/** The dashboard of a check, its figures with the records of the days that they are about. */
export declare function dashboard(checked: Checked, git: Pick<Git, 'tree'> | undefined): Promise<Dashboard>;
