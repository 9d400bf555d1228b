import type { Incident, Severity } from './incidents.ts';

/** An incident with a case that some figure has to get right. */
export interface Special
  extends Partial<
    Pick<
      Incident,
      | 'title'
      | 'precision'
      | 'detectedBy'
      | 'real'
      | 'autoContained'
      | 'closedOn'
      | 'firstSeverity'
      | 'resolvedBefore'
      | 'dataError'
      | 'recordedOn'
    >
  > {
  /** What it is like: its number in the stories. */
  readonly story: number;
  readonly severity: Severity;
  readonly status: string;
  readonly personalData?: boolean;
  /** Whether it is the second record of an incident. */
  readonly duplicate?: boolean;
  /** Each moment as it is written. */
  readonly at: { readonly detected: string; readonly reported: string } & Partial<
    Record<'occurred' | 'acknowledged' | 'contained' | 'resolved', string>
  >;
}

/** Each with the case that it is there for, as its comment says. */
export const SPECIAL: readonly Special[] = [
  // The last evening of a quarter, by the clock of Dublin and by that of Greenwich (no summer time yet).
  {
    story: 8,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2024-01-12',
    precision: 'exact',
    at: {
      occurred: '2023-12-31T23:20:00Z',
      detected: '2023-12-31T23:50:00Z',
      reported: '2023-12-31T23:55:00Z',
      acknowledged: '2024-01-01T00:05:00Z',
      contained: '2024-01-01T00:40:00Z',
      resolved: '2024-01-02T10:00:00Z',
    },
  },
  // Half an hour before midnight in Greenwich, half an hour after it in Dublin: the next quarter.
  {
    story: 4,
    severity: 'sev2',
    status: 'closed',
    closedOn: '2024-04-19',
    precision: 'exact',
    at: {
      occurred: '2024-03-31T22:10:00Z',
      detected: '2024-03-31T23:30:00Z',
      reported: '2024-03-31T23:40:00Z',
      acknowledged: '2024-04-01T00:50:00+01:00',
      contained: '2024-04-01T03:30:00+01:00',
      resolved: '2024-04-03T12:00:00+01:00',
    },
  },
  // By its own clock in the third quarter, by that of Dublin in the second one.
  {
    story: 12,
    severity: 'sev4',
    status: 'closed',
    closedOn: '2024-07-10',
    precision: 'estimated',
    at: {
      occurred: '2024-06-30T17:00:00Z',
      detected: '2024-07-01T00:15:00+02:00',
      reported: '2024-07-01T00:25:00+02:00',
      acknowledged: '2024-07-01T09:00:00+01:00',
      contained: '2024-07-01T11:00:00+01:00',
      resolved: '2024-07-01T16:00:00+01:00',
    },
  },
  // By its own clock in October, in Dublin in November.
  {
    story: 16,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2024-11-14',
    precision: 'exact',
    at: {
      occurred: '2024-10-31T14:00:00-05:00',
      detected: '2024-10-31T20:10:00-05:00',
      reported: '2024-10-31T20:30:00-05:00',
      acknowledged: '2024-11-01T08:10:00Z',
      contained: '2024-11-01T09:00:00Z',
      resolved: '2024-11-01T15:00:00Z',
    },
  },
  // Detected in one quarter and contained in the next one.
  {
    story: 2,
    severity: 'sev1',
    status: 'closed',
    closedOn: '2025-01-22',
    precision: 'exact',
    at: {
      occurred: '2024-12-28T03:00:00Z',
      detected: '2024-12-30T09:00:00Z',
      reported: '2024-12-30T09:10:00Z',
      acknowledged: '2024-12-30T09:15:00Z',
      contained: '2025-01-02T13:00:00Z',
      resolved: '2025-01-07T17:00:00Z',
    },
  },
  // Nobody knows when it began: once nothing is written, once a guess that its own precision takes back.
  {
    story: 5,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2024-09-30',
    precision: 'unknown',
    at: {
      detected: '2024-09-03T10:05:00+01:00',
      reported: '2024-09-03T10:05:00+01:00',
      acknowledged: '2024-09-03T10:40:00+01:00',
      contained: '2024-09-03T12:05:00+01:00',
      resolved: '2024-09-04T09:00:00+01:00',
    },
  },
  {
    story: 11,
    severity: 'sev2',
    status: 'closed',
    closedOn: '2025-08-29',
    precision: 'unknown',
    at: {
      occurred: '2025-07-01T00:00:00Z',
      detected: '2025-08-11T14:00:00Z',
      reported: '2025-08-11T14:20:00Z',
      acknowledged: '2025-08-11T15:00:00Z',
      contained: '2025-08-11T16:30:00Z',
      resolved: '2025-08-13T12:00:00Z',
    },
  },
  {
    story: 17,
    severity: 'sev4',
    status: 'closed',
    closedOn: '2026-05-15',
    at: {
      detected: '2026-05-04T07:00:00Z',
      reported: '2026-05-04T07:00:00Z',
      acknowledged: '2026-05-04T07:30:00Z',
      contained: '2026-05-04T09:00:00Z',
      resolved: '2026-05-04T12:00:00Z',
    },
  },
  // A tool stopped them before anybody noticed.
  {
    story: 2,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2025-02-21',
    precision: 'exact',
    autoContained: true,
    title: 'Attachment stopped by the mail filter',
    at: {
      occurred: '2025-02-12T06:58:00Z',
      contained: '2025-02-12T06:58:05Z',
      detected: '2025-02-12T08:30:00Z',
      reported: '2025-02-12T08:35:00Z',
      acknowledged: '2025-02-12T08:40:00Z',
      resolved: '2025-02-12T10:00:00Z',
    },
  },
  {
    story: 3,
    severity: 'sev2',
    status: 'closed',
    closedOn: '2026-03-20',
    precision: 'exact',
    autoContained: true,
    title: 'Extension blocked by device management',
    at: {
      occurred: '2026-03-11T11:00:00Z',
      contained: '2026-03-11T11:00:20Z',
      detected: '2026-03-11T13:00:00Z',
      reported: '2026-03-11T13:05:00Z',
      acknowledged: '2026-03-11T13:20:00Z',
      resolved: '2026-03-12T09:00:00Z',
    },
  },
  // Nobody wrote down when work on it began.
  {
    story: 14,
    severity: 'sev4',
    status: 'closed',
    closedOn: '2025-03-31',
    precision: 'estimated',
    at: {
      occurred: '2025-03-17T19:00:00Z',
      detected: '2025-03-18T07:15:00Z',
      reported: '2025-03-18T07:30:00Z',
      contained: '2025-03-18T07:45:00Z',
      resolved: '2025-03-20T15:00:00Z',
    },
  },
  // Reported by staff before anybody called it detected.
  {
    story: 1,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2025-06-20',
    precision: 'exact',
    at: {
      occurred: '2025-06-10T13:50:00Z',
      reported: '2025-06-10T14:02:00Z',
      detected: '2025-06-10T14:20:00Z',
      acknowledged: '2025-06-10T14:10:00Z',
      contained: '2025-06-10T14:45:00Z',
      resolved: '2025-06-11T09:00:00Z',
    },
  },
  // One grave incident, written down a second time by somebody who did not know of the first record.
  {
    story: 4,
    severity: 'sev1',
    status: 'closed',
    closedOn: '2025-10-31',
    precision: 'estimated',
    title: 'Mailbox of the support team taken over',
    personalData: true,
    at: {
      occurred: '2025-09-26T18:00:00Z',
      detected: '2025-10-07T08:10:00+01:00',
      reported: '2025-10-07T08:15:00+01:00',
      acknowledged: '2025-10-07T08:20:00+01:00',
      contained: '2025-10-07T14:40:00+01:00',
      resolved: '2025-10-14T17:00:00+01:00',
    },
  },
  {
    story: 4,
    severity: 'sev2',
    status: 'not-an-incident',
    closedOn: '2025-10-08',
    precision: 'estimated',
    title: 'Odd mails from the support mailbox',
    duplicate: true,
    at: { occurred: '2025-10-07T06:00:00Z', detected: '2025-10-07T09:30:00Z', reported: '2025-10-07T09:45:00Z' },
  },
  // What turned out to be none, an exercise, and a false alarm that was closed like an incident.
  {
    story: 8,
    severity: 'sev3',
    status: 'not-an-incident',
    closedOn: '2026-02-03',
    precision: 'exact',
    title: 'Load test taken for an attack',
    at: {
      occurred: '2026-02-02T09:00:00Z',
      detected: '2026-02-02T09:20:00Z',
      reported: '2026-02-02T09:25:00Z',
      acknowledged: '2026-02-02T09:30:00Z',
    },
  },
  {
    story: 8,
    severity: 'sev1',
    status: 'closed',
    closedOn: '2025-04-04',
    precision: 'exact',
    real: false,
    title: 'Exercise: everything encrypted',
    at: {
      occurred: '2025-04-02T08:00:00Z',
      detected: '2025-04-02T09:00:00Z',
      reported: '2025-04-02T09:00:00Z',
      acknowledged: '2025-04-02T09:20:00Z',
      contained: '2025-04-02T11:00:00Z',
      resolved: '2025-04-02T15:00:00Z',
    },
  },
  {
    story: 4,
    severity: 'sev2',
    status: 'closed',
    closedOn: '2026-07-16',
    precision: 'exact',
    real: false,
    title: 'False alarm of the sign-in watch',
    at: {
      occurred: '2026-07-15T05:00:00Z',
      detected: '2026-07-15T05:10:00Z',
      reported: '2026-07-15T05:15:00Z',
      acknowledged: '2026-07-15T07:00:00Z',
      contained: '2026-07-15T07:30:00Z',
      resolved: '2026-07-15T08:00:00Z',
    },
  },
  // Graver than it looked at first, and less grave than it looked at first.
  {
    story: 7,
    severity: 'sev2',
    firstSeverity: 'sev4',
    status: 'closed',
    closedOn: '2026-02-12',
    precision: 'exact',
    personalData: true,
    title: 'Readings of two customers in one export',
    at: {
      occurred: '2026-01-20T10:00:00Z',
      detected: '2026-01-20T16:00:00Z',
      reported: '2026-01-20T16:10:00Z',
      acknowledged: '2026-01-20T16:30:00Z',
      contained: '2026-01-20T18:00:00Z',
      resolved: '2026-01-23T12:00:00Z',
    },
  },
  // Resolved, opened again and resolved a second time.
  {
    story: 18,
    severity: 'sev2',
    status: 'closed',
    closedOn: '2026-06-26',
    precision: 'exact',
    resolvedBefore: Date.parse('2026-06-03T15:00:00Z'),
    title: 'Alarms of one customer late again',
    at: {
      occurred: '2026-06-01T04:00:00Z',
      detected: '2026-06-01T07:00:00Z',
      reported: '2026-06-01T07:05:00Z',
      acknowledged: '2026-06-01T07:10:00Z',
      contained: '2026-06-01T10:00:00Z',
      resolved: '2026-06-12T11:00:00Z',
    },
  },
  // Resolved for longer than a month, and not closed.
  {
    story: 13,
    severity: 'sev3',
    status: 'resolved',
    precision: 'exact',
    at: {
      occurred: '2026-09-28T12:00:00Z',
      detected: '2026-09-28T12:06:00Z',
      reported: '2026-09-28T12:10:00Z',
      acknowledged: '2026-09-28T12:15:00Z',
      contained: '2026-09-28T14:00:00Z',
      resolved: '2026-09-29T09:00:00Z',
    },
  },
  // Contained in one quarter, and resolved in no quarter yet.
  {
    story: 16,
    severity: 'sev2',
    status: 'contained',
    precision: 'estimated',
    title: 'Library of a supplier with a back door',
    at: {
      occurred: '2026-09-01T00:00:00Z',
      detected: '2026-09-29T08:00:00Z',
      reported: '2026-09-29T08:20:00Z',
      acknowledged: '2026-09-29T08:30:00Z',
      contained: '2026-10-02T12:00:00Z',
    },
  },
  // Open: not contained, one of them for long, and one that nobody has looked at.
  {
    story: 12,
    severity: 'sev3',
    status: 'triaged',
    precision: 'exact',
    title: 'Supplier of the office cameras was broken into',
    at: {
      occurred: '2026-10-19T00:00:00Z',
      detected: '2026-10-27T09:00:00Z',
      reported: '2026-10-27T09:30:00Z',
      acknowledged: '2026-10-27T11:00:00Z',
    },
  },
  {
    story: 4,
    severity: 'sev1',
    status: 'triaged',
    precision: 'estimated',
    title: 'Sign-ins with a key that was thought lost',
    at: {
      occurred: '2026-11-16T12:00:00Z',
      detected: '2026-11-20T16:00:00Z',
      reported: '2026-11-20T16:05:00Z',
      acknowledged: '2026-11-20T16:10:00Z',
    },
  },
  {
    story: 9,
    severity: 'sev4',
    status: 'reported',
    at: { detected: '2026-11-21T18:00:00Z', reported: '2026-11-21T18:30:00Z' },
  },
  // The mistake in the data: it was detected before it began.
  {
    story: 6,
    severity: 'sev3',
    status: 'closed',
    closedOn: '2025-12-12',
    precision: 'exact',
    dataError: 'detected before it occurred',
    title: 'Export found before it was sent',
    at: {
      occurred: '2025-12-01T15:00:00Z',
      detected: '2025-12-01T11:00:00Z',
      reported: '2025-12-01T15:20:00Z',
      acknowledged: '2025-12-01T15:30:00Z',
      contained: '2025-12-01T16:00:00Z',
      resolved: '2025-12-02T09:00:00Z',
    },
  },
];
