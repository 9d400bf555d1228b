import { type Amendment, planned } from './amendment.ts';

/** Half a year after the first day: long enough to put up what a server room needs. */
const BY = '2026-07-01';

/** The starter for a company that runs servers of its own, beside or in place of the cloud. */
export const OWN_SERVERS: readonly Amendment[] = [
  planned('A.7.6', 'Servers of our own stand in a room that only their administrators may enter', BY, 'role:it-lead'),
  planned('A.7.11', 'Servers of our own need power and cooling that does not fail', BY, 'role:it-lead'),
  planned('A.7.12', 'Cables to servers of our own carry what customers trust us with', BY, 'role:it-lead'),
  {
    path: 'governance/context.md',
    line: '    rationale: We run no machines of our own',
    put: '    rationale: "Heat and floods reach servers of our own: their room is cooled and lies above the ground floor, and the continuity procedure covers its loss"',
  },
  {
    path: 'registers/assets.md',
    line: '  - { id: AST-10,',
    put: [
      '  - { id: AST-10, title: People who know how things work, status: active, kind: people, asset_owner: role:managing-director, criticality: high, data_classification: internal, in_scope: true }',
      '  - { id: AST-11, title: Servers of our own, status: active, kind: system, asset_owner: role:it-lead, criticality: critical, data_classification: confidential, in_scope: true, rto: 24 hours, rpo: 24 hours }',
    ].join('\n'),
  },
];
