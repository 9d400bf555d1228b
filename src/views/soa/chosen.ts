import { compareVersions } from '../../documents/values/version.ts';
import { given } from '../../model/fact.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { soa } from '../../records/types/soa.ts';
import { currentSoas, type Soa } from '../../rules/transition-2022/soa-entries.ts';
import type { SoaStanding } from './statement.ts';

/** The records that make the statement, and those that do not. */
export interface ChosenStatement {
  readonly standing: SoaStanding;
  readonly records: readonly Soa[];
  readonly others: readonly Soa[];
}

/**
 * What counts as the statement: everything in force, which may be parts; where that is none, the newest draft. An edition
 * of 2013 in force counts only where there is none of 2022.
 */
export function chosenStatement(isms: Isms): ChosenStatement {
  const all = recordsOf(isms, soa);
  const inForce = all.filter(({ entry }) => entry.lifecycle === 'in-force');
  const current = currentSoas(isms);
  const records = current.length > 0 ? current : inForce;
  if (records.length > 0) return { standing: 'in-force', records, others: without(all, records) };
  const [draft] = all.filter(({ entry }) => entry.lifecycle === 'not-yet').sort(newestFirst);
  if (draft) return { standing: 'draft', records: [draft], others: without(all, [draft]) };
  return { standing: 'proposal', records: [], others: all };
}

/** How a record stands, whether or not it is the one that counts. */
export function standingOf({ entry }: Soa): SoaStanding {
  if (entry.lifecycle === 'in-force') return 'in-force';
  return entry.lifecycle === 'not-yet' ? 'draft' : 'no-longer';
}

function without(all: readonly Soa[], some: readonly Soa[]): readonly Soa[] {
  return all.filter((one) => !some.includes(one));
}

function newestFirst(a: Soa, b: Soa): number {
  const [ours, theirs] = [given(a.facts.version), given(b.facts.version)];
  if (!ours || !theirs) return Number(theirs !== undefined) - Number(ours !== undefined);
  return compareVersions(theirs, ours);
}
