import type { VNode } from 'preact';
import type { Coverage } from '../../../views/coverage/coverage.js';
/** Every clause and control as a field of a map: how far documents, evidence and internal audits reach it. */
export declare function heatMapPart(coverage: Coverage): VNode;
