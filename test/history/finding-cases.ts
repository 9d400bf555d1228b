import type { Day } from './days.ts';

/** How a corrective action went. */
export type Course =
  /** Done some days before its day. */
  | 'in-time'
  /** Done months before its day, in an earlier quarter. */
  | 'early'
  /** Done on the very day. */
  | 'on-the-day'
  /** Done after its day, which nobody moved. */
  | 'late'
  /** Its day was moved, and it was done between the first one and the new one. */
  | 'moved'
  /** Its day was moved, and it was done after the new one as well. */
  | 'moved-and-late'
  /** Its day was moved twice. */
  | 'moved-twice'
  /** Its day was moved, and only the postponement says from when. */
  | 'moved-without-first-day'
  /** Nobody wrote down the first day, and nobody moved it. */
  | 'without-first-day'
  /** Done in time, and it did not work. */
  | 'ineffective'
  /** Done, and nobody has looked yet whether it worked. */
  | 'implemented'
  /** Not done, due on some day. */
  | { readonly open: Day }
  /** Not done, and its day was moved from one to another. */
  | { readonly open: Day; readonly movedFrom: Day };

/** One nonconformity, and how its actions went. */
export interface Case {
  readonly on: Day;
  readonly source: string;
  readonly ref?: string;
  readonly grade: 'major' | 'minor' | 'ofi';
  readonly requirement: readonly string[];
  readonly title: string;
  readonly statement: string;
  readonly actions: readonly Course[];
  /** Where it stands, when its actions do not say. */
  readonly status?: 'open' | 'contained' | 'analysed' | 'actioned' | 'closed';
  /** The last day for the answer, of one by the certification body. */
  readonly responseDue?: Day;
  /** Days from the last verification to the closing; 2 when left out. */
  readonly closedAfter?: number;
  /** How many days after it was closed for the first time it was closed again. */
  readonly closedAgainAfter?: number;
}

const own = { source: 'self-identified' } as const;
const watched = { source: 'monitoring' } as const;
const first = { source: 'internal-audit', ref: 'IA-2024-01' } as const;
const second = { source: 'internal-audit', ref: 'IA-2025-02' } as const;
const body = { source: 'external-audit', ref: 'CRT-01' } as const;

/** Nonconformities in order of the day on which they were found. */
export const FINDINGS: readonly Case[] = [
  {
    ...own,
    on: '2023-12-12',
    grade: 'minor',
    requirement: ['7.5.3'],
    title: 'Two versions of one procedure in use',
    statement: 'Two teams worked by different versions of the procedure for changes',
    actions: ['in-time', 'late'],
  },
  {
    ...own,
    on: '2024-01-17',
    grade: 'minor',
    requirement: ['6.1.2'],
    title: 'Risks without an owner',
    statement: 'Three of eleven risks named a team in place of somebody who answers',
    actions: ['on-the-day'],
  },
  {
    ...watched,
    on: '2024-02-20',
    grade: 'minor',
    requirement: ['A.8.8'],
    title: 'Holes older than their deadline',
    statement: 'Six serious holes were older than fourteen days',
    actions: ['in-time', 'moved'],
  },
  {
    source: 'complaint',
    on: '2024-03-08',
    grade: 'ofi',
    requirement: ['7.4'],
    title: 'Notices of work come late',
    statement: 'A customer heard of planned work on the evening before',
    actions: ['in-time'],
  },
  {
    ...own,
    on: '2024-04-11',
    grade: 'minor',
    requirement: ['A.8.13'],
    title: 'No restore was ever tried',
    statement: 'For none of four data sets a restore had been tried',
    actions: ['early', 'in-time'],
  },
  {
    source: 'supplier',
    on: '2024-05-16',
    grade: 'minor',
    requirement: ['A.5.20'],
    title: 'Contract without a way out',
    statement: 'The contract for tickets said nothing about the return of data',
    actions: ['moved-twice'],
  },
  {
    ...first,
    on: '2024-07-09',
    grade: 'major',
    requirement: ['9.3.2'],
    title: 'Management review without its inputs',
    statement: 'The minutes of the first review left out four of the inputs',
    actions: ['in-time', 'on-the-day'],
  },
  {
    ...first,
    on: '2024-07-09',
    grade: 'minor',
    requirement: ['A.5.9'],
    title: 'Register of assets not complete',
    statement: 'Three of twenty things that were looked up were missing',
    actions: ['late'],
    closedAfter: 80,
  },
  {
    ...first,
    on: '2024-07-10',
    grade: 'minor',
    requirement: ['A.5.18'],
    title: 'Rights were never reviewed',
    statement: 'Nobody had reviewed the rights of the code host',
    actions: ['in-time', 'without-first-day'],
  },
  {
    ...first,
    on: '2024-07-10',
    grade: 'minor',
    requirement: ['7.2'],
    title: 'Competence without evidence',
    statement: 'For two of five roles nothing showed the competence',
    actions: ['moved-and-late'],
    closedAfter: 60,
  },
  {
    ...first,
    on: '2024-07-10',
    grade: 'ofi',
    requirement: ['A.5.36'],
    title: 'Checks of policies could be shared',
    statement: 'One person checks all policies and knows some of them too well',
    actions: [],
  },
  {
    ...body,
    on: '2024-08-28',
    responseDue: '2024-09-20',
    grade: 'major',
    requirement: ['6.1.3'],
    title: 'Statement and plan tell different things',
    statement: 'Five controls were implemented by the statement and planned by the treatment plan',
    actions: ['in-time', 'in-time'],
    closedAfter: -3,
  },
  {
    ...body,
    on: '2024-08-28',
    responseDue: '2024-09-27',
    grade: 'minor',
    requirement: ['9.2.2'],
    title: 'Programme without a basis',
    statement: 'The programme did not say by what it chooses what is audited',
    actions: ['late'],
  },
  {
    source: 'incident',
    ref: 'incident:0',
    on: '2024-11-05',
    grade: 'minor',
    requirement: ['A.5.24'],
    title: 'Nobody knew who decides at night',
    statement: 'Work on an incident waited for an hour because two people thought that the other one would decide',
    actions: ['in-time', 'in-time', 'moved'],
  },
  {
    ...watched,
    on: '2024-12-03',
    grade: 'minor',
    requirement: ['9.1'],
    title: 'A metric was measured by two methods',
    statement: 'The laptops of two quarters were counted from different lists',
    actions: ['moved-without-first-day'],
  },
  {
    source: 'incident',
    ref: 'incident:1',
    on: '2025-01-08',
    grade: 'major',
    requirement: ['A.8.7'],
    title: 'Protection was off on four laptops',
    statement: 'On four of 42 laptops the protection against malware had been off for a month',
    actions: ['on-the-day', 'in-time', 'ineffective', 'late'],
  },
  {
    ...own,
    on: '2025-02-18',
    grade: 'ofi',
    requirement: ['A.6.3'],
    title: 'Training without examples of our own',
    statement: 'People ask for examples from our own house',
    actions: ['in-time'],
  },
  {
    source: 'complaint',
    on: '2025-03-20',
    grade: 'minor',
    requirement: ['A.5.14'],
    title: 'Files by mail in spite of the portal',
    statement: 'A customer got two files by mail that belong in the portal',
    actions: ['in-time'],
  },
  {
    source: 'management-review',
    ref: 'MR-2025-01',
    on: '2025-06-24',
    grade: 'minor',
    requirement: ['6.2'],
    title: 'An objective without a number',
    statement: 'One of four objectives could not be measured',
    actions: ['in-time', 'moved'],
  },
  {
    ...second,
    on: '2025-09-23',
    grade: 'minor',
    requirement: ['A.5.29'],
    title: 'Exercise without the customers side',
    statement: 'The exercise of continuity ended where customers would have to be told',
    actions: ['in-time', 'late'],
  },
  {
    ...second,
    on: '2025-09-24',
    grade: 'minor',
    requirement: ['A.8.14'],
    title: 'The copy in Frankfurt was behind',
    statement: 'On one of three days the copy was four hours behind, and one was allowed',
    actions: ['moved-twice', 'in-time'],
    closedAgainAfter: 75,
  },
  {
    ...second,
    on: '2025-09-24',
    grade: 'ofi',
    requirement: ['A.5.30'],
    title: 'The plan could name telephone numbers',
    statement: 'Numbers are in a list that is not there when the network is not',
    actions: ['in-time'],
  },
  {
    ...body,
    on: '2025-10-15',
    responseDue: '2025-11-14',
    grade: 'minor',
    requirement: ['7.2'],
    title: 'Competence of deputies not shown',
    statement: 'For two of nine deputies nothing showed the competence',
    actions: ['in-time', 'late'],
  },
  {
    source: 'incident',
    ref: 'incident:2',
    on: '2025-10-16',
    grade: 'major',
    requirement: ['A.8.5'],
    title: 'A mailbox without a second factor',
    statement: 'The shared mailbox of support could be opened with a password alone',
    actions: ['on-the-day', 'in-time', 'early'],
  },
  {
    ...watched,
    on: '2026-01-12',
    grade: 'minor',
    requirement: ['A.8.8', 'PRO-10'],
    title: 'Scanner did not see new components',
    statement: 'Seven components were not scanned for two months',
    actions: ['in-time', 'moved'],
  },
  {
    source: 'supplier',
    on: '2026-02-05',
    grade: 'minor',
    requirement: ['A.5.22'],
    title: 'Assessment without what came of it',
    statement: 'Two of eight assessments of 2025 had no result',
    actions: ['in-time', 'late'],
  },
  {
    ...own,
    on: '2026-03-17',
    grade: 'minor',
    requirement: ['A.5.18'],
    title: 'A mover kept the rights of the old team',
    statement: 'One of three who changed teams could still write in the old folder',
    actions: ['in-time', { open: '2026-10-30' }],
  },
  {
    source: 'complaint',
    on: '2026-04-22',
    grade: 'ofi',
    requirement: ['7.4'],
    title: 'Status page speaks of parts nobody knows',
    statement: 'Customers do not know what the names on the page mean',
    actions: ['in-time'],
  },
  {
    source: 'incident',
    ref: 'incident:3',
    on: '2026-06-15',
    grade: 'minor',
    requirement: ['A.8.32'],
    title: 'A fix was reverted by the next release',
    statement: 'The release of 9 June took back the fix of 3 June',
    actions: ['in-time', 'implemented', { open: '2026-12-11', movedFrom: '2026-09-15' }],
  },
  {
    source: 'management-review',
    ref: 'MR-2026-01',
    on: '2026-06-23',
    grade: 'minor',
    requirement: ['5.3'],
    title: 'Two roles without a deputy',
    statement: 'Two of ten roles had nobody to stand in',
    actions: ['in-time'],
  },
  {
    ...own,
    on: '2026-08-19',
    grade: 'minor',
    requirement: ['A.8.9'],
    title: 'Settings changed by hand',
    statement: 'Two of three accounts in the cloud had settings that no code describes',
    actions: ['implemented', { open: '2026-11-22' }],
  },
  {
    ...body,
    on: '2026-10-21',
    responseDue: '2026-11-18',
    grade: 'minor',
    requirement: ['7.5.3'],
    title: 'Old form still in use',
    statement: 'One of six joiners had signed a form of 2024',
    actions: [],
    status: 'analysed',
  },
  {
    ...watched,
    on: '2026-10-27',
    grade: 'minor',
    requirement: ['A.8.15'],
    title: 'A source of logs went silent',
    statement: 'The logs of the office network stopped on 12 October and nobody noticed',
    actions: [{ open: '2026-11-21' }, { open: '2027-01-15' }],
  },
  {
    ...own,
    on: '2026-11-18',
    grade: 'ofi',
    requirement: ['A.6.7'],
    title: 'Headsets for those who work on trains',
    statement: 'Calls on trains can be heard by everybody',
    actions: [],
    status: 'open',
  },
];
