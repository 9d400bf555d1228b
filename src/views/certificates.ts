import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { nameOf } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { certification } from '../records/types/certification.ts';
import { ismsScope } from '../records/types/isms-scope.ts';

/** A certificate that is in force by its record. */
export interface HeldCertificate {
  readonly name: string;
  readonly standard: string;
  readonly number: string | undefined;
  /** The certification body. */
  readonly body: string | undefined;
  readonly path: string;
  /** The last valid day, and the days from today to it; negative when it is over. */
  readonly expires: PlainDate;
  readonly days: number;
}

/** What the scope of the management system in force says that it covers, as the certificate prints it. */
export function scopeStatement(isms: Isms): string | undefined {
  const inForce = recordsOf(isms, ismsScope).find(({ entry }) => entry.lifecycle === 'in-force');
  return inForce && given(inForce.facts.certificate_statement);
}

/** Certificates in force, whichever ends first comes first. */
export function heldCertificates(isms: Isms): readonly HeldCertificate[] {
  return recordsOf(isms, certification)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ entry, facts }): readonly HeldCertificate[] => {
      const expires = given(facts.expiry_date);
      if (expires === undefined) return [];
      return [
        {
          name: nameOf(entry),
          standard: given(facts.standard) ?? 'Certificate',
          number: given(facts.number),
          body: given(facts.body),
          path: entry.path,
          expires,
          days: daysBetween(isms.today, expires),
        },
      ];
    })
    .toSorted((a, b) => a.days - b.days);
}
