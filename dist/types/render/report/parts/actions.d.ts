import type { VNode } from 'preact';
import type { ActionsByAge } from '../../../views/actions-by-age.js';
/** Open nonconformities and corrective actions by how old they are. */
export declare function actionsPart({ actions, bands }: ActionsByAge): VNode;
