import { clockText, type Day, dublinDay, earlierOf, plusDays, TODAY } from './days.ts';
import { keptOf, must, numberOf, textOf } from './kept.ts';
import { atOnce, type Fields, type Part, recordText, type Written } from './writing.ts';

/** A round of training, in numbers of people. */
export interface Campaign {
  readonly id: string;
  readonly kind: string;
  readonly status: 'planned' | 'running' | 'closed';
  readonly opensOn: Day;
  readonly due: Day;
  readonly closedOn?: Day | undefined;
  readonly population?: number | undefined;
  readonly excused?: number | undefined;
  readonly completed?: number | undefined;
  readonly completedLate?: number | undefined;
  readonly passed?: number | undefined;
  /** A mistake that is there on purpose. */
  readonly dataError?: string | undefined;
}

/** An exercise with a bait, in numbers of people. */
export interface Simulation {
  readonly id: string;
  readonly status: 'planned' | 'running' | 'closed';
  readonly plannedFor?: Day | undefined;
  /** Milliseconds since the epoch. */
  readonly sentAt?: number | undefined;
  readonly difficulty?: 'low' | 'moderate' | 'high' | undefined;
  readonly sent?: number | undefined;
  readonly bounced?: number | undefined;
  readonly clicked?: number | undefined;
  readonly submitted?: number | undefined;
  readonly reported?: number | undefined;
  readonly reportedWithoutClick?: number | undefined;
  readonly medianMinutes?: number | undefined;
}

export interface AwarenessTruth {
  readonly campaigns: readonly Campaign[];
  readonly simulations: readonly Simulation[];
}

const refresh = { kind: 'annual-refresh' } as const;
const induction = { kind: 'induction' } as const;

/** Each induction closes when the last of a quarter's joiners was through; one quarter had none. */
const CAMPAIGNS: readonly Campaign[] = [
  {
    id: 'TRN-2024-001',
    ...refresh,
    status: 'closed',
    opensOn: '2024-01-15',
    due: '2024-02-16',
    closedOn: '2024-02-28',
    population: 39,
    completed: 36,
    completedLate: 3,
    passed: 33,
  },
  {
    id: 'TRN-2024-002',
    ...induction,
    status: 'closed',
    opensOn: '2024-01-02',
    due: '2024-03-28',
    closedOn: '2024-04-03',
    population: 2,
    completed: 2,
    completedLate: 0,
  },
  {
    id: 'TRN-2024-003',
    ...induction,
    status: 'closed',
    opensOn: '2024-04-01',
    due: '2024-06-28',
    closedOn: '2024-07-02',
    population: 3,
    completed: 3,
    completedLate: 1,
  },
  {
    id: 'TRN-2024-004',
    ...refresh,
    status: 'closed',
    opensOn: '2024-09-09',
    due: '2024-10-11',
    closedOn: '2024-10-25',
    population: 42,
    excused: 2,
    completed: 38,
    completedLate: 4,
    passed: 36,
  },
  {
    id: 'TRN-2024-005',
    kind: 'event',
    status: 'closed',
    opensOn: '2024-11-18',
    due: '2024-11-18',
    closedOn: '2024-11-20',
    population: 42,
    excused: 9,
    completed: 31,
    completedLate: 0,
  },
  {
    id: 'TRN-2025-002',
    ...induction,
    status: 'closed',
    opensOn: '2025-01-02',
    due: '2025-03-31',
    closedOn: '2025-04-04',
    population: 1,
    completed: 1,
    completedLate: 0,
  },
  {
    id: 'TRN-2025-003',
    ...induction,
    status: 'closed',
    opensOn: '2025-04-01',
    due: '2025-06-30',
    closedOn: '2025-07-03',
    population: 2,
    excused: 2,
    completed: 0,
    completedLate: 0,
  },
  {
    id: 'TRN-2025-004',
    ...induction,
    status: 'closed',
    opensOn: '2025-07-01',
    due: '2025-09-30',
    closedOn: '2025-10-02',
    population: 0,
    completed: 0,
    completedLate: 0,
  },
  {
    id: 'TRN-2025-005',
    kind: 'role-based',
    status: 'closed',
    opensOn: '2025-05-19',
    due: '2025-05-30',
    closedOn: '2025-06-06',
    population: 19,
    excused: 1,
    completed: 19,
    completedLate: 0,
    dataError: 'more completed it than had to',
  },
  {
    id: 'TRN-2026-003',
    ...induction,
    status: 'closed',
    opensOn: '2026-04-01',
    due: '2026-06-30',
    closedOn: '2026-07-06',
    population: 3,
    completed: 2,
    completedLate: 0,
  },
  {
    id: 'TRN-2026-004',
    kind: 'role-based',
    status: 'running',
    opensOn: '2026-10-05',
    due: '2026-11-13',
    population: 12,
    completed: 9,
    completedLate: 0,
  },
  {
    id: 'TRN-2026-005',
    ...induction,
    status: 'running',
    opensOn: '2026-11-09',
    due: '2026-12-18',
    population: 2,
    completed: 1,
    completedLate: 0,
  },
  { id: 'TRN-2026-006', kind: 'event', status: 'planned', opensOn: '2027-01-18', due: '2027-01-29' },
];

const at = Date.parse;

const SIMULATIONS: readonly Simulation[] = [
  {
    id: 'PHS-2024-001',
    status: 'closed',
    sentAt: at('2024-02-13T10:00:00Z'),
    difficulty: 'low',
    sent: 39,
    bounced: 1,
    clicked: 11,
    submitted: 4,
    reported: 9,
    reportedWithoutClick: 8,
    medianMinutes: 51,
  },
  {
    id: 'PHS-2024-002',
    status: 'closed',
    sentAt: at('2024-05-14T09:30:00Z'),
    difficulty: 'low',
    sent: 40,
    bounced: 0,
    clicked: 7,
    submitted: 2,
    reported: 14,
    reportedWithoutClick: 12,
    medianMinutes: 38,
  },
  {
    id: 'PHS-2024-003',
    status: 'closed',
    sentAt: at('2024-08-20T13:00:00Z'),
    difficulty: 'moderate',
    sent: 41,
    bounced: 41,
    clicked: 0,
    submitted: 0,
    reported: 0,
  },
  {
    id: 'PHS-2024-004',
    status: 'closed',
    sentAt: at('2024-11-12T08:45:00Z'),
    difficulty: 'moderate',
    sent: 42,
    bounced: 2,
    clicked: 8,
    submitted: 3,
    reported: 18,
    reportedWithoutClick: 15,
    medianMinutes: 24,
  },
  {
    id: 'PHS-2025-001',
    status: 'closed',
    sentAt: at('2025-03-31T23:30:00Z'),
    difficulty: 'high',
    sent: 43,
    bounced: 0,
    clicked: 12,
    submitted: 5,
    reported: 16,
    reportedWithoutClick: 12,
    medianMinutes: 33,
  },
  {
    id: 'PHS-2025-002',
    status: 'closed',
    sentAt: at('2025-06-17T11:15:00Z'),
    difficulty: 'low',
    sent: 44,
    bounced: 0,
    clicked: 0,
    submitted: 0,
    reported: 27,
    reportedWithoutClick: 27,
    medianMinutes: 12,
  },
  {
    id: 'PHS-2025-003',
    status: 'closed',
    sentAt: at('2025-09-16T09:00:00Z'),
    difficulty: 'moderate',
    sent: 45,
    bounced: 1,
    clicked: 6,
    submitted: 1,
    reported: 26,
    reportedWithoutClick: 23,
    medianMinutes: 17,
  },
  {
    id: 'PHS-2025-004',
    status: 'closed',
    sentAt: at('2025-12-09T14:20:00Z'),
    difficulty: 'high',
    sent: 45,
    bounced: 0,
    clicked: 9,
    submitted: 2,
    reported: 22,
    reportedWithoutClick: 18,
    medianMinutes: 21,
  },
  {
    id: 'PHS-2026-003',
    status: 'closed',
    sentAt: at('2026-06-16T10:10:00Z'),
    difficulty: 'moderate',
    sent: 47,
    bounced: 2,
    clicked: 4,
    submitted: 1,
    reported: 31,
    reportedWithoutClick: 29,
  },
  { id: 'PHS-2026-004', status: 'running', sentAt: at('2026-11-19T09:40:00Z'), difficulty: 'moderate' },
  { id: 'PHS-2026-005', status: 'planned', plannedFor: '2027-02-16' },
];

/** Training and exercises: totals of people, no names. */
export function awareness(): Part<AwarenessTruth> {
  return {
    written: [...CAMPAIGNS.map(campaignFile), ...SIMULATIONS.map(simulationFile)],
    truth: {
      campaigns: [...keptOf('training-campaign').map(({ fields }) => keptCampaign(fields)), ...CAMPAIGNS],
      simulations: [...keptOf('phishing-simulation').map(({ fields }) => keptSimulation(fields)), ...SIMULATIONS],
    },
  };
}

const TITLES: Readonly<Record<string, string>> = {
  'annual-refresh': 'Yearly refresh',
  induction: 'Induction of joiners',
  event: 'Evening about false calls',
  'role-based': 'Workshop for engineers',
};

function campaignFile(campaign: Campaign): Written {
  const { id, kind, status, excused, closedOn } = campaign;
  const on = closedOn ?? earlierOf(campaign.opensOn, '2026-11-16');
  const title = `${TITLES[kind]}, ${campaign.opensOn.slice(0, 7)}`;
  const text = recordText(
    {
      id,
      type: 'training-campaign',
      title,
      status,
      owner: 'role:people-lead',
      recorded_on: on,
      closed_on: closedOn,
      kind,
      topics: ['False pages', 'Reporting'],
      opens_on: campaign.opensOn,
      due: campaign.due,
      population_rule:
        kind === 'induction' ? 'Everybody who began in the quarter' : 'Everybody who works for us on the first day',
      population: campaign.population,
      excused,
      excused_reason: (excused ?? 0) > 0 ? 'Long leave' : undefined,
      completed: campaign.completed,
      completed_late: campaign.completedLate,
      passed: campaign.passed,
      pass_mark: campaign.passed === undefined ? undefined : 80,
      evidence: status === 'closed' ? [`https://learn.brightwater.example/reports/${id.toLowerCase()}`] : undefined,
    },
    'The list of names is in the learning system, where it is deleted after a year.',
  );
  return atOnce(`records/training/${id}.md`, on, 'lena', title, text);
}

function simulationFile(simulation: Simulation): Written {
  const { id, status, sentAt } = simulation;
  const sentOn = sentAt === undefined ? undefined : dublinDay(sentAt);
  const on = sentOn === undefined ? '2026-11-17' : earlierOf(plusDays(sentOn, 6), TODAY);
  const title = `Exercise of ${(sentOn ?? simulation.plannedFor ?? on).slice(0, 7)}`;
  const text = recordText(
    {
      id,
      type: 'phishing-simulation',
      title,
      status,
      owner: 'role:platform-lead',
      recorded_on: on,
      closed_on: status === 'closed' ? on : undefined,
      planned_for: simulation.plannedFor,
      sent_at: sentAt === undefined ? undefined : clockText(sentAt),
      sent: simulation.sent,
      bounced: simulation.bounced,
      clicked: simulation.clicked,
      submitted: simulation.submitted,
      reported: simulation.reported,
      reported_without_click: simulation.reportedWithoutClick,
      median_minutes_to_report: simulation.medianMinutes,
      difficulty: simulation.difficulty,
    },
    simulation.sent !== undefined && simulation.sent === simulation.bounced
      ? 'The mail filter stopped every one of them, and nobody learnt anything.'
      : 'Clicks of programs that follow links are not in the numbers.',
  );
  return atOnce(`records/phishing/${id}.md`, on, 'yuki', title, text);
}

function keptCampaign(fields: Fields): Campaign {
  return {
    id: must(fields, 'id'),
    kind: must(fields, 'kind'),
    status: must(fields, 'status') as Campaign['status'],
    opensOn: must(fields, 'opens_on'),
    due: must(fields, 'due'),
    closedOn: textOf(fields, 'closed_on'),
    population: numberOf(fields, 'population'),
    excused: numberOf(fields, 'excused'),
    completed: numberOf(fields, 'completed'),
    completedLate: numberOf(fields, 'completed_late'),
    passed: numberOf(fields, 'passed'),
  };
}

function keptSimulation(fields: Fields): Simulation {
  return {
    id: must(fields, 'id'),
    status: must(fields, 'status') as Simulation['status'],
    sentAt: Date.parse(must(fields, 'sent_at')),
    difficulty: must(fields, 'difficulty') as Simulation['difficulty'],
    sent: numberOf(fields, 'sent'),
    bounced: numberOf(fields, 'bounced'),
    clicked: numberOf(fields, 'clicked'),
    submitted: numberOf(fields, 'submitted'),
    reported: numberOf(fields, 'reported'),
    reportedWithoutClick: numberOf(fields, 'reported_without_click'),
    medianMinutes: numberOf(fields, 'median_minutes_to_report'),
  };
}
