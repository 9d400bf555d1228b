import type { PlainDate } from '../../calendar/plain-date.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { hasReached } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { auditsOf, type Certification, certification } from '../../records/types/certification.ts';

/** Certificates whose cycle runs: granted, and neither given back, expired nor taken elsewhere. */
export function runningCertificates(isms: Isms): readonly Certification[] {
  return recordsOf(isms, certification).filter(
    ({ entry }) => entry.lifecycle === 'in-force' && hasReached(entry, 'certified'),
  );
}

/** Whether it is a certificate of the ISMS; one that names no standard is taken for one. */
export function isToIso27001({ facts }: Pick<Certification, 'facts'>): boolean {
  return /27001/.test(given(facts.standard) ?? '27001');
}

/** Where the record says that an audit ends on the day; without one, where it says when the cycle began. */
export function placeOfAudit(record: Certification, today: PlainDate, day: PlainDate | undefined): Span | undefined {
  const audit = auditsOf(record, today).find(({ held, planned }) => day !== undefined && (held ?? planned) === day);
  const fact = audit?.day ?? record.facts.decision_date;
  return fact.state === 'given' ? fact : undefined;
}
