import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import { hasReached, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { auditProgramme, auditsToCome } from '../../records/types/audit-programme.ts';
import { auditReport } from '../../records/types/audit-report.ts';
import { certification } from '../../records/types/certification.ts';

/** An audit that was held, runs or is planned. */
export interface Audit {
  /** `internal audit IA-2026-01`, `surveillance 2 audit`. */
  readonly name: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Internal and external audits, by their first day. One that was planned and of which nothing came is none. */
export function allAudits(isms: Isms): readonly Audit[] {
  return [...internalAudits(isms), ...externalAudits(isms)].sort((a, b) => a.start.localeCompare(b.start));
}

function internalAudits(isms: Isms): readonly Audit[] {
  const reports = recordsOf(isms, auditReport).flatMap(({ entry, facts }): readonly Audit[] => {
    const audit = auditOf(`internal audit ${nameOf(entry)}`, given(facts.audit_from), given(facts.audit_to));
    return audit && (hasReached(entry, 'fieldwork') || audit.end >= isms.today) ? [audit] : [];
  });
  const programmes = recordsOf(isms, auditProgramme).filter(({ entry }) => entry.lifecycle === 'in-force');
  const planned = programmes.flatMap((programme) =>
    auditsToCome(programme, isms).flatMap(({ facts }): readonly Audit[] => {
      const name = `internal audit ${given(facts.id) ?? ''}`.trimEnd();
      const audit = auditOf(name, given(facts.planned_from), given(facts.planned_to));
      return audit && audit.end >= isms.today ? [audit] : [];
    }),
  );
  return [...reports, ...planned];
}

/** An external audit is held when the body says so: a plan counts for the event until the record has its days. */
function externalAudits(isms: Isms): readonly Audit[] {
  return recordsOf(isms, certification).flatMap(({ facts }) =>
    (given(facts.audits) ?? []).flatMap(({ facts: row }): readonly Audit[] => {
      const kind = given(row.kind)?.replaceAll('-', ' ') ?? 'external';
      const start = given(row.from) ?? given(row.planned_from);
      const audit = auditOf(`${kind} audit`, start, given(row.to) ?? given(row.from) ?? given(row.planned_to));
      return audit ? [audit] : [];
    }),
  );
}

/** With one of its days it lasts that day. */
function auditOf(name: string, from: PlainDate | undefined, to: PlainDate | undefined): Audit | undefined {
  const [start, end] = [from ?? to, to ?? from];
  return start === undefined || end === undefined ? undefined : { name, start, end };
}

/**
 * The audit at which what was detected on a day has to be closed: the next one after that at which it was found, or after
 * the first one that followed. What turned up just before an audit has until the audit after it.
 */
export function auditToCloseBefore(audits: readonly Audit[], detected: PlainDate): Audit | undefined {
  const ends = audits.map(({ end }) => end).filter((end) => end >= detected);
  const first = ends.sort()[0];
  return first === undefined ? undefined : audits.find(({ start }) => start > first);
}
