import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { statusWord } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import { isActive, type Supplier, supplier } from '../records/types/supplier.ts';
import { isPast, type OnDay } from './past.ts';

/** Suppliers by whether they served on a day. */
export interface SuppliersOn {
  readonly active: readonly Supplier[];
  readonly unknown: readonly Supplier[];
}

export function suppliersOn(isms: Isms, day: PlainDate): SuppliersOn {
  const all = recordsOf(isms, supplier).map((record) => ({ record, served: served(record, day, isms) }));
  const those = (state: OnDay): readonly Supplier[] => all.flatMap((one) => (one.served === state ? [one.record] : []));
  return { active: those('yes'), unknown: those('unknown') };
}

/** The contract tells from when and until when; one that is being left serves to the last day of it. */
function served(record: Supplier, day: PlainDate, isms: Isms): OnDay {
  const contract = given(record.facts.contract)?.facts;
  const [from, until] = [contract && given(contract.signed_on), contract && given(contract.expires_on)];
  const begun = given(record.entry.effectiveOn) ?? from;
  if (begun !== undefined && begun > day) return 'no';
  if (isActive(record)) return 'yes';
  const word = statusWord(record.entry);
  if (word !== 'offboarding' && word !== 'ended') return 'no';
  if (until !== undefined && (word === 'offboarding' || isPast(isms, day))) return until >= day ? 'yes' : 'no';
  return isPast(isms, day) ? 'unknown' : 'no';
}
