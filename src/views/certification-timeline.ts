import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { type Entry, hasReached, nameOf } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { auditProgramme, auditsToCome } from '../records/types/audit-programme.ts';
import { auditReport } from '../records/types/audit-report.ts';
import { auditsOf, type Certification, certification } from '../records/types/certification.ts';
import { heldOn, managementReview } from '../records/types/management-review.ts';

export type TimelineLane = 'certificate' | 'external-audit' | 'internal-audit' | 'management-review';

/** Something on the way from one certificate to the next. Both days count. */
export interface TimelineItem {
  readonly lane: TimelineLane;
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `running`: a certificate that is valid; `due`: nobody has planned it, and this is the last day for it. */
  readonly state: 'held' | 'planned' | 'due' | 'running' | 'over';
  readonly path: string;
}

/** The three years of a certificate with all that keeps it (ISO/IEC 17021-1, 9.1.3). */
export interface CertificationTimeline {
  /** The first and the last day of all. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly items: readonly TimelineItem[];
}

/** Items by lane, then by day. A day that is missing or cannot be read leaves its item out: rules tell of it. */
export function certificationTimeline(isms: Isms): CertificationTimeline {
  const items = [...certificates(isms), ...externalAudits(isms), ...internalAudits(isms), ...managementReviews(isms)];
  const days = [isms.today, ...items.flatMap(({ from, to }) => [from, to])].sort();
  return { from: days[0] as PlainDate, to: days.at(-1) as PlainDate, items };
}

function certificates(isms: Isms): readonly TimelineItem[] {
  return byDay(
    recordsOf(isms, certification).flatMap(({ entry, facts }) => {
      const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
      if (from === undefined || to === undefined || to < from) return [];
      const name = `${given(facts.standard) ?? 'Certificate'} ${given(facts.number) ?? ''}`.trimEnd();
      const state = entry.lifecycle === 'in-force' && to >= isms.today ? 'running' : 'over';
      return [{ lane: 'certificate', name, from, to, state, path: entry.path }];
    }),
  );
}

function externalAudits(isms: Isms): readonly TimelineItem[] {
  const planned = recordsOf(isms, certification).flatMap((record) => ofBody(record, isms.today));
  const unplanned = isms.obligations.flatMap(({ kind, what, due, entry }): readonly TimelineItem[] =>
    kind === 'external-audit-deadline' && due !== undefined
      ? [{ lane: 'external-audit', name: what, from: due, to: due, state: 'due', path: entry.path }]
      : [],
  );
  return byDay([...planned, ...unplanned]);
}

/** The audits that led to the decision are told as well: they began the cycle. */
function ofBody(record: Certification, today: PlainDate): readonly TimelineItem[] {
  const { entry } = record;
  const later = auditsOf(record, today);
  const before = (given(record.facts.audits) ?? []).filter((row) => !later.some((audit) => audit.row === row));
  return [
    ...before.flatMap((row) => {
      const to = given(row.facts.to);
      return to === undefined ? [] : item(entry, wordsOf(given(row.facts.kind)), given(row.facts.from), to, 'held');
    }),
    ...later.flatMap(({ row: { facts }, name, held, planned }) => {
      if (held !== undefined) return item(entry, name, given(facts.from), held, 'held');
      return planned === undefined ? [] : item(entry, name, given(facts.planned_from), planned, 'planned');
    }),
  ];
}

function item(
  { path }: Entry,
  name: string,
  from: PlainDate | undefined,
  to: PlainDate,
  state: 'held' | 'planned',
): readonly TimelineItem[] {
  return [{ lane: 'external-audit', name, from: from !== undefined && from <= to ? from : to, to, state, path }];
}

/** `stage-1` as `Stage 1 audit`. */
function wordsOf(kind: string | undefined): string {
  const words = (kind ?? 'audit').replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} audit`;
}

function internalAudits(isms: Isms): readonly TimelineItem[] {
  const lane = 'internal-audit';
  const held = recordsOf(isms, auditReport).flatMap(({ entry, facts }): readonly TimelineItem[] => {
    const [from, to] = [given(facts.audit_from), given(facts.audit_to)];
    if (from === undefined || to === undefined || to < from || !hasReached(entry, 'fieldwork')) return [];
    return [{ lane, name: nameOf(entry), from, to, state: 'held', path: entry.path }];
  });
  const planned = recordsOf(isms, auditProgramme).flatMap((programme) =>
    auditsToCome(programme, isms).flatMap(({ facts }): readonly TimelineItem[] => {
      const to = given(facts.planned_to);
      if (to === undefined) return [];
      const from = given(facts.planned_from);
      const name = `Internal audit ${given(facts.id) ?? ''}`.trimEnd();
      const { path } = programme.entry;
      return [{ lane, name, from: from !== undefined && from <= to ? from : to, to, state: 'planned', path }];
    }),
  );
  return byDay([...held, ...planned]);
}

function managementReviews(isms: Isms): readonly TimelineItem[] {
  const lane = 'management-review';
  const meetings = recordsOf(isms, managementReview).flatMap((review): readonly TimelineItem[] => {
    const day = given(review.facts.meeting_date);
    if (day === undefined) return [];
    const state = heldOn(review, isms.today) === undefined ? 'planned' : 'held';
    return [{ lane, name: nameOf(review.entry), from: day, to: day, state, path: review.entry.path }];
  });
  const due = isms.obligations.flatMap(({ kind, what, due, entry }): readonly TimelineItem[] =>
    kind === 'management-review' && due !== undefined
      ? [{ lane, name: what, from: due, to: due, state: 'due', path: entry.path }]
      : [],
  );
  return byDay([...meetings, ...due]);
}

function byDay(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return items.toSorted((a, b) => (`${a.from}\0${a.name}` < `${b.from}\0${b.name}` ? -1 : 1));
}
