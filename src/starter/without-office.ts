import { type Amendment, notApplicable } from './amendment.ts';

const POLICY = 'policies/office-and-equipment.md';
const NONE = 'There is no office: everyone works at home and at places of others';

/** The starter for a company whose people all work elsewhere. */
export const WITHOUT_OFFICE: readonly Amendment[] = [
  notApplicable('A.7.1', `${NONE}, so there is no perimeter of ours`, 'role:it-lead'),
  notApplicable('A.7.2', `${NONE}, so nobody enters anything of ours`, 'role:people-lead'),
  notApplicable('A.7.3', `${NONE}; spare devices go from the dealer to the person`, 'role:people-lead'),
  notApplicable('A.7.4', `${NONE}, so there are no premises to watch`, 'role:people-lead'),
  notApplicable('A.7.5', `${NONE}; the continuity procedure covers the loss of a home`, 'role:people-lead'),
  notApplicable('A.7.6', `${NONE}, and so no secure area`, 'role:it-lead'),
  {
    path: 'governance/statement-of-applicability.md',
    line: '  - { control: A.7.8,',
    put: '  - { control: A.7.8, applicable: true, reasons: [best-practice], justification: "Laptops at home and on the road can be knocked over, soaked or taken", implementation: implemented, evidence: [GDL-01], owner: role:it-lead }',
  },
  notApplicable(
    'A.7.11',
    'Nothing that customers or staff depend on needs power or cooling of ours: it runs at the cloud host',
    'role:it-lead',
  ),
  notApplicable('A.7.12', 'There is no cabling of ours; cables in data centres are the cloud host’s', 'role:it-lead'),
  { path: POLICY, line: 'controls: [A.7.1-A.7.5,', put: 'controls: [A.7.8, A.7.13, A.7.14]' },
  {
    path: 'registers/risks.md',
    line: '    controls: [A.6.7, A.7.2,',
    put: '    controls: [A.6.7, A.7.9, A.8.1, A.8.24]',
  },
  { path: 'governance/scope.md', line: 'locations:', put: 'locations: [Homes of the people who work for Example Ltd]' },
  { path: 'governance/scope.md', line: '  - { with: Landlord' },
  {
    path: 'governance/scope.md',
    line: 'All people, all information, all systems and devices',
    put: 'All people, all information, all systems and devices that the company owns or rents, and the desks at home. There is no office.',
  },
  { path: 'registers/assets.md', line: '  - { id: AST-09,' },
  {
    path: POLICY,
    line: 'Nothing that customers depend on runs in the office.',
    put: 'There is no office: this policy protects devices, wherever people work. What helps at home and on the road stands in the',
  },
  {
    path: POLICY,
    line: 'burns down, work goes on from home',
    put: '[remote work guideline](../guidelines/remote-work.md).',
  },
  { path: POLICY, line: '- The office is locked' },
  { path: POLICY, line: '- Visitors are met at the door' },
  { path: POLICY, line: '- The cupboard with spare devices' },
  { path: POLICY, line: '  the key.' },
  { path: POLICY, line: '- Outside working hours' },
  { path: POLICY, line: '- Smoke detectors' },
  { path: POLICY, line: '- Network devices are out of' },
  { path: POLICY, line: '| People lead | Hands out keys' },
  { path: POLICY, line: '| Last to leave' },
  { path: POLICY, line: '| IT lead | Walks through the office' },
  { path: POLICY, line: '| Landlord, asked by' },
  {
    path: POLICY,
    line: 'A key or badge that is lost',
    put: 'A device that is lost is [reported](../procedures/incident-response.md) the same day.',
  },
  { path: 'records/evidence/README.md', line: '| `physical-check`' },
  {
    path: 'guidelines/remote-work.md',
    line: '- Print only what you must.',
    put: '- Print only what you must, and shred paper with confidential content.',
  },
  { path: 'procedures/business-continuity.md', line: '| The office |' },
  {
    path: 'standards/configuration-baseline.md',
    line: 'The office network is a way to the internet',
    put: 'There is no network of ours: every device protects itself, wherever it is. Network services are',
  },
  {
    path: 'policies/acceptable-use.md',
    line: 'Away from the office, the',
    put: 'At home and on the road, the [remote work guideline](../guidelines/remote-work.md) says what else helps.',
  },
  {
    path: 'governance/context.md',
    line: '    effect: The device and the sign-in are the border',
    put: '    effect: The device and the sign-in are the border, because there is no other one',
  },
];
