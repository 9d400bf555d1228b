import { addInterval, type PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { assessmentInterval, isActive, type Supplier } from '../records/types/supplier.ts';
import { type Figure, percentage } from './figure.ts';

export interface AssessedSupplier {
  /** The day until which its last assessment counts. */
  readonly assessedUntil: PlainDate | undefined;
  /** Whether the assessment has a result and looked at the service; an unacceptable result is one. */
  readonly hasResult: boolean;
}

/** The share of suppliers whose assessment counts at the end of the period (A.5.19, A.5.22). */
export function supplierCoverage(suppliers: readonly AssessedSupplier[], periodEnd: PlainDate): Figure {
  const covered = suppliers.filter(
    ({ assessedUntil, hasResult }) => hasResult && assessedUntil !== undefined && assessedUntil >= periodEnd,
  );
  return percentage(covered.length, suppliers.length);
}

/** The same from records: active suppliers of the classes, by default critical and high. */
export function supplierCoverageOf(
  suppliers: readonly Supplier[],
  periodEnd: PlainDate,
  classes: readonly string[] = ['critical', 'high'],
): Figure {
  const wanted = suppliers.filter(
    (supplier) => isActive(supplier) && classes.includes(given(supplier.facts.criticality) ?? ''),
  );
  return supplierCoverage(wanted.map(assessmentOf), periodEnd);
}

/** Until when the last assessment of a supplier counts. */
export function assessmentOf(supplier: Supplier): AssessedSupplier {
  const { facts } = supplier;
  const last = given(facts.last_assessed);
  const every = assessmentInterval(supplier);
  return {
    assessedUntil: last && every && addInterval(last, every.interval),
    hasResult: facts.assessment_result.state === 'given' && looksAtService(supplier),
  };
}

/** A review of certificates says something only when one of them is about the service that is bought. */
function looksAtService({ facts }: Supplier): boolean {
  if (given(facts.assessment_method) !== 'certificate-review') return true;
  return (given(facts.certificates) ?? []).some((one) => given(one.facts.scope_covers_service) === true);
}
