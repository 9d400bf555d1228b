import { given } from '../../model/fact.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { recordOf } from '../../records/record-of.ts';
import { legalRequirement } from '../../records/types/legal-requirement.ts';
import type { SoaDriver } from './statement.ts';

const ORDER: readonly SoaDriver['kind'][] = ['risk', 'law', 'contract', 'framework', 'party'];

/** What an entry is to a control that it asks for; `undefined` for records that ask for none. */
export function driverKindOf(entry: Entry): SoaDriver['kind'] | undefined {
  switch (entry.type) {
    case 'risk':
      return 'risk';
    case 'framework-target':
      return 'framework';
    case 'interested-party':
      return 'party';
    case 'legal-requirement':
      // Contracts are kept beside laws, and say so where a law says where it is law.
      return /contract/i.test(given(recordOf(entry, legalRequirement).facts.jurisdiction) ?? '') ? 'contract' : 'law';
    default:
      return undefined;
  }
}

/**
 * What asks for a control: the risks of the statement's entry, laws and the like among its evidence, and every record
 * that names the control. A risk that the entry names and nobody knows is there all the same, as not known.
 */
export function driversOf(
  isms: Isms,
  fromStatement: { readonly risks: readonly string[]; readonly evidence: readonly string[] },
  fromRecords: readonly Entry[],
): readonly SoaDriver[] {
  const drivers = new Map<string, SoaDriver>();
  const add = (driver: SoaDriver): void => {
    const before = drivers.get(driver.name);
    const saidBy = [...new Set([...(before?.saidBy ?? []), ...driver.saidBy])];
    drivers.set(driver.name, { ...(before ?? driver), saidBy });
  };
  for (const id of fromStatement.risks) {
    const entry = isms.byId.get(id)?.[0];
    add(
      entry
        ? driver(entry, driverKindOf(entry) ?? 'risk', 'statement')
        : { kind: 'risk', name: id, title: undefined, path: '', saidBy: ['statement'], known: false },
    );
  }
  for (const id of fromStatement.evidence) {
    const entry = isms.byId.get(id)?.[0];
    const kind = entry && driverKindOf(entry);
    if (kind) add(driver(entry, kind, 'statement'));
  }
  for (const entry of fromRecords) add(driver(entry, driverKindOf(entry) ?? 'law', 'record'));
  return [...drivers.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byName(a, b));
}

function driver(entry: Entry, kind: SoaDriver['kind'], saidBy: 'statement' | 'record'): SoaDriver {
  return { kind, name: nameOf(entry), title: given(entry.title), path: entry.path, saidBy: [saidBy], known: true };
}

/** By code unit, so that no machine sorts differently. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
