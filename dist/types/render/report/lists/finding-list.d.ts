import type { VNode } from 'preact';
import type { FindingItem } from '../rows.js';
import type { ListSpec } from './list-spec.js';
/** Findings: what is wrong where, and behind it why it matters and what to do. */
export declare const FINDING_LIST: ListSpec<FindingItem>;
/** Why a finding matters, what to do, and what asks for it. */
export declare function findingFacts({ why, fix, requirements, rule, url, grade, derivation }: FindingItem): VNode;
