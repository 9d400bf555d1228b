import { parseControls } from '../../frameworks/iso27001/references.ts';
import { type Fact, given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import type { RecordOf } from '../../records/record-of.ts';
import { soa } from '../../records/types/soa.ts';

export type Soa = RecordOf<typeof soa.fields>;

/** One control in a statement of applicability, with what its row says. */
export interface SoaEntry {
  /** `A.5.1`, or a control of the organisation's own. */
  readonly control: string;
  /** Where the control stands. */
  readonly at: Span;
  readonly facts: RowFacts;
}

type RowFacts = NonNullable<ReturnType<typeof rowsOf>[number]>['facts'];

/** The statements in force to the edition of 2022; one that names no edition is taken for one. */
export function currentSoas(isms: Isms): readonly Soa[] {
  return recordsOf(isms, soa).filter(
    ({ entry, facts: { edition } }) =>
      entry.lifecycle === 'in-force' && edition.state !== 'unreadable' && given(edition) !== 'iso27001-2013',
  );
}

/** The controls of a statement, in its order. A row may name several; one whose control cannot be read is left out. */
export function soaEntries(record: Soa): readonly SoaEntry[] {
  return rowsOf(record).flatMap(({ facts }) => {
    const { control } = facts;
    if (control.state === 'absent') return [];
    return controlsIn(control).map((id) => ({ control: id, at: control, facts }));
  });
}

/** What people call a statement with its version: `SOA-01 4.0`. */
export function titleOf({ entry, facts }: Soa): string {
  const version = given(facts.version)?.text;
  return version === undefined ? nameOf(entry) : `${nameOf(entry)} ${version}`;
}

/** Whether a value was written, and is no `n/a`. */
export function isSaid(fact: Fact<unknown>): boolean {
  return fact.state === 'given' || fact.state === 'unreadable';
}

function rowsOf({ facts }: Soa) {
  return given(facts.entries) ?? [];
}

/** A number without quotes is reported where numbers are; which control it means is clear all the same. */
function controlsIn(fact: Fact<readonly string[]>): readonly string[] {
  if (fact.state === 'given') return fact.value;
  const parsed = fact.state === 'unreadable' ? parseControls(fact.raw) : undefined;
  return parsed?.ok ? parsed.value : [];
}
