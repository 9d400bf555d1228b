import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { nameOf } from '../records/entry.ts';
import { recordById, recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import type { Obligation } from '../records/obligation.ts';
import { auditsOf, certification } from '../records/types/certification.ts';
import { isToIso27001 } from '../rules/certification-cycle/certificates.ts';

/** What a certification body comes for; each asks for other things. */
export type AuditPurpose = 'stage-1' | 'stage-2' | 'surveillance' | 'recertification' | 'transition' | 'special';

export const AUDIT_PURPOSES = [
  'stage-1',
  'stage-2',
  'surveillance',
  'recertification',
  'transition',
  'special',
] as const satisfies readonly AuditPurpose[];

/** The next audit by the certification body. */
export interface NextAudit {
  /** `Second surveillance audit`. */
  readonly name: string;
  readonly purpose: AuditPurpose;
  /** Its first day, or the last day for it while nobody has planned it. */
  readonly day: PlainDate;
  /** Days from today; negative when the day has passed and nobody has recorded that it was held. */
  readonly days: number;
  readonly isPlanned: boolean;
  /** The certificate, by its id. */
  readonly certificate: string;
  readonly path: string;
  /** The last day of the external audit before it; `undefined` when there was none. */
  readonly previous: PlainDate | undefined;
}

/**
 * The external audit of the ISMS that comes next: the one that is planned first, else the one whose last day comes first.
 * Certificates to other standards have audits of their own, which ask for other things. It comes also for a management system
 * that is still a draft and owes nothing else yet.
 */
export function nextAudit(isms: Isms): NextAudit | undefined {
  const [duty] = externalAudits(isms)
    .flatMap((one) => (one.due === undefined ? [] : [{ ...one, due: one.due }]))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (!duty) return undefined;
  const { entry, what, part = '', kind, due } = duty;
  const record = recordById(isms, certification, given(entry.id));
  const audits = record ? auditsOf(record, isms.today) : [];
  const planned = audits.find((audit) => audit.planned === due && audit.name === what);
  const first = planned && given(planned.row.facts.planned_from);
  const day = first !== undefined && first <= due ? first : due;
  return {
    name: what,
    purpose: purposeOf(part),
    day,
    days: daysBetween(isms.today, day),
    isPlanned: kind === 'external-audit',
    certificate: nameOf(entry),
    path: entry.path,
    previous: record && lastHeld(record.facts.audits, isms.today),
  };
}

/** Certificates whose next audit cannot be told from their days: one of an audit that is planned cannot be read. */
export function unclearAudits(isms: Isms): readonly Obligation[] {
  return externalAudits(isms).filter(({ due }) => due === undefined);
}

/** Audits that a certification body owes or was asked for, for certificates of the ISMS. */
function externalAudits(isms: Isms): readonly Obligation[] {
  return recordsOf(isms, certification)
    .filter((record) => record.entry.lifecycle === 'in-force' && isToIso27001(record))
    .flatMap((record) => certification.obligations(record, isms))
    .filter(({ kind }) => kind === 'external-audit' || kind === 'external-audit-deadline');
}

type Audits = NonNullable<ReturnType<typeof recordById<(typeof certification)['fields']>>>['facts']['audits'];

/** The last day of the audit that was held last, those before the decision included. */
function lastHeld(audits: Audits, today: PlainDate): PlainDate | undefined {
  return (given(audits) ?? [])
    .flatMap(({ facts }) => given(facts.to) ?? [])
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}

/** `surveillance-2`, `surveillance:2026` and `recertification:2027-07-15` begin with what the audit is for. */
function purposeOf(part: string): AuditPurpose {
  return AUDIT_PURPOSES.find((purpose) => part.startsWith(purpose)) ?? 'special';
}
