import { type Day, TODAY } from './days.ts';
import { cleanText, fieldsOf, listOf, must, rowsOf, textOf } from './kept.ts';
import { type Fields, growing, type Part, replaced, rowText, withRows } from './writing.ts';

export type Level = 'low' | 'medium' | 'high' | 'critical';

export interface Risk {
  readonly id: string;
  readonly status: 'identified' | 'assessed' | 'treating' | 'accepted' | 'closed';
  readonly treatment: string;
  readonly inherent: Level;
  /** Left out while nobody has scored what is left. */
  readonly residual?: Level | undefined;
  readonly assessedOn: Day;
  readonly acceptedBy?: string | undefined;
  readonly acceptedOn?: Day | undefined;
  /** The last day on which the acceptance holds; left out, it has no end. */
  readonly acceptanceExpires?: Day | undefined;
}

/** An action of the treatment plan. */
export interface TreatmentAction {
  readonly id: string;
  readonly risk: string;
  readonly due: Day;
  readonly status: 'open' | 'in-progress' | 'done' | 'cancelled';
  readonly completedOn?: Day | undefined;
}

export interface RisksTruth {
  /** Levels up to this one can be lived with. */
  readonly threshold: Level;
  readonly risks: readonly Risk[];
  readonly treatment: readonly TreatmentAction[];
}

const base = { properties: ['confidentiality'], risk_owner: 'role:cto', treatment: 'modify' };

const RISKS: readonly Fields[] = [
  {
    id: 'RSK-14',
    title: 'Portal of customers is abused',
    status: 'treating',
    description: 'Somebody tries passwords from elsewhere on the new portal and gets in',
    ...base,
    inherent_likelihood: 4,
    inherent_impact: 3,
    inherent_level: 'high',
    controls: ['A.8.5'],
    residual_likelihood: 2,
    residual_impact: 3,
    residual_level: 'medium',
    assessed_on: '2026-06-18',
  },
  {
    id: 'RSK-15',
    title: 'Meters of one maker send in the clear',
    status: 'accepted',
    description: 'Readings on the air can be heard by whoever stands near',
    ...base,
    inherent_likelihood: 4,
    inherent_impact: 4,
    inherent_level: 'critical',
    controls: ['A.8.24'],
    residual_likelihood: 4,
    residual_impact: 3,
    residual_level: 'high',
    assessed_on: '2026-02-12',
    accepted_by: 'person:nora',
    accepted_on: '2025-10-01',
    acceptance_expires: '2026-09-30',
  },
  {
    id: 'RSK-16',
    title: 'Only two people know the forecast',
    status: 'accepted',
    description: 'Both leave in one year and nobody can mend the forecast',
    ...base,
    properties: ['availability'],
    inherent_likelihood: 3,
    inherent_impact: 5,
    inherent_level: 'high',
    controls: ['A.5.37'],
    residual_likelihood: 3,
    residual_impact: 4,
    residual_level: 'high',
    assessed_on: '2026-08-11',
    accepted_by: 'person:nora',
    accepted_on: '2026-08-20',
    acceptance_expires: '2027-06-30',
  },
  {
    id: 'RSK-17',
    title: 'A supplier of maps ends its service',
    status: 'accepted',
    description: 'Maps are gone from one day to the next',
    ...base,
    properties: ['availability'],
    inherent_likelihood: 3,
    inherent_impact: 4,
    inherent_level: 'high',
    controls: ['A.5.23'],
    residual_likelihood: 3,
    residual_impact: 4,
    residual_level: 'high',
    assessed_on: '2025-11-25',
    accepted_by: 'person:nora',
    accepted_on: '2025-11-27',
    acceptance_expires: TODAY,
  },
  {
    id: 'RSK-18',
    title: 'Voices of leads are imitated',
    status: 'identified',
    description: 'Somebody calls with the voice of the managing director and gets a payment or a password',
    ...base,
    inherent_likelihood: 4,
    inherent_impact: 4,
    inherent_level: 'critical',
    controls: ['A.6.3'],
    assessed_on: '2026-10-22',
  },
  {
    id: 'RSK-19',
    title: 'Keys of programs leak',
    status: 'treating',
    description: 'A key in a log or a sample opens a system',
    ...base,
    inherent_likelihood: 4,
    inherent_impact: 4,
    inherent_level: 'critical',
    controls: ['A.8.4'],
    residual_likelihood: 2,
    residual_impact: 4,
    residual_level: 'medium',
    assessed_on: '2026-05-20',
  },
  {
    id: 'RSK-20',
    title: 'Paper in the post',
    status: 'assessed',
    description: 'A letter with readings reaches the wrong house',
    ...base,
    treatment: 'retain',
    controls: undefined,
    inherent_likelihood: 2,
    inherent_impact: 3,
    inherent_level: 'medium',
    assessed_on: '2026-03-03',
  },
];

const ACTIONS: readonly Fields[] = [
  {
    id: '7',
    risk: 'RSK-14',
    control: 'A.8.5',
    action: 'Second factor for the portal',
    owner: 'person:paulo',
    due: '2026-10-30',
    status: 'in-progress',
    resources: '20 days',
  },
  {
    id: '8',
    risk: 'RSK-15',
    control: 'A.8.24',
    action: 'New firmware from the maker',
    owner: 'person:dev',
    due: '2026-06-30',
    status: 'cancelled',
    resources: 'None of ours',
  },
  {
    id: '9',
    risk: 'RSK-19',
    control: 'A.8.4',
    action: 'Scanner for keys in code and logs',
    owner: 'person:bruno',
    due: '2026-09-30',
    completed_on: '2026-09-30',
    status: 'done',
    resources: '5 days',
  },
  {
    id: '10',
    risk: 'RSK-19',
    control: 'A.8.4',
    action: 'Keys that live for an hour',
    owner: 'person:yuki',
    due: '2026-05-29',
    completed_on: '2026-06-19',
    status: 'done',
    resources: '8 days',
  },
  {
    id: '11',
    risk: 'RSK-16',
    control: 'A.5.37',
    action: 'Write down how the forecast works',
    owner: 'person:paulo',
    due: '2025-12-19',
    completed_on: '2025-09-12',
    status: 'done',
    resources: '10 days',
  },
  {
    id: '12',
    risk: 'RSK-17',
    control: 'A.5.23',
    action: 'Try the maps of a second supplier',
    owner: 'person:hugo',
    due: TODAY,
    status: 'open',
    resources: '3 days',
  },
];

const OWNERS: readonly Fields[] = ['RSK-14', 'RSK-15', 'RSK-16', 'RSK-17', 'RSK-19'].map((risk) => ({
  risk,
  person: 'person:oskar',
  date: '2026-08-20',
}));

/** The register of risks. */
const REGISTER = withRows(cleanText('registers/risks.md'), RISKS.map(rowText));

/** The treatment plan with its further actions. */
export const TREATMENT_PLAN = withRows(
  replaced(
    cleanText('governance/risk-treatment-plan.md'),
    'approved_by_risk_owners:\n',
    `${ACTIONS.map(rowText).join('')}approved_by_risk_owners:\n`,
  ),
  OWNERS.map(rowText),
);

/** Risks, and what is done about them. The plan itself is written with the documents. */
export function risks(): Part<RisksTruth> {
  return {
    written: [growing('registers/risks.md', REGISTER, 'ines', 'Risks')].map(({ path, states }) => ({
      path,
      states: states.map((state) => ({ ...state, by: state.on < '2025-09-01' ? 'tomas' : state.by })),
    })),
    truth: {
      threshold: must(fieldsOf(cleanText('governance/risk-method.md')), 'acceptance_threshold') as Level,
      risks: rowsOf(REGISTER).map(toRisk),
      treatment: listOf<Fields>(fieldsOf(TREATMENT_PLAN), 'actions').map(toAction),
    },
  };
}

function toRisk(row: Fields): Risk {
  return {
    id: must(row, 'id'),
    status: must(row, 'status') as Risk['status'],
    treatment: must(row, 'treatment'),
    inherent: must(row, 'inherent_level') as Level,
    residual: textOf(row, 'residual_level') as Level | undefined,
    assessedOn: must(row, 'assessed_on'),
    acceptedBy: textOf(row, 'accepted_by'),
    acceptedOn: textOf(row, 'accepted_on'),
    acceptanceExpires: textOf(row, 'acceptance_expires'),
  };
}

function toAction(row: Fields): TreatmentAction {
  return {
    id: must(row, 'id'),
    risk: must(row, 'risk'),
    due: must(row, 'due'),
    status: must(row, 'status') as TreatmentAction['status'],
    completedOn: textOf(row, 'completed_on'),
  };
}
