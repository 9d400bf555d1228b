import type { PlainDate } from '../calendar/plain-date.ts';
import { given } from '../model/fact.ts';
import { nameOf } from '../records/entry.ts';
import { recordsOf } from '../records/inventory.ts';
import type { Isms } from '../records/isms.ts';
import type { RecordOf } from '../records/record-of.ts';
import { soa } from '../records/types/soa.ts';
import { isPast } from './past.ts';

type Soa = RecordOf<typeof soa.fields>;

/** The statement of applicability that counted on a day, as its rows stand in the records. */
export interface SoaOn {
  readonly names: readonly string[];
  readonly rows: NonNullable<ReturnType<typeof rowsOf>>;
}

/**
 * Today it is what is in force. On a day that is past it is the newest one that was effective by then, whether it was
 * replaced since or not; `undefined` where none says that it was.
 */
export function soaOn(isms: Isms, day: PlainDate): SoaOn | undefined {
  const known = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle !== 'not-yet');
  if (!isPast(isms, day)) {
    const inForce = known.filter(({ entry }) => entry.lifecycle === 'in-force');
    return inForce.length === 0
      ? undefined
      : { names: inForce.map(({ entry }) => nameOf(entry)), rows: inForce.flatMap(rowsOf) };
  }
  const [newest] = known
    .flatMap((record) => {
      const since = given(record.entry.effectiveOn) ?? given(record.entry.approvedOn);
      return since === undefined || since > day ? [] : [{ record, since }];
    })
    .sort((a, b) => b.since.localeCompare(a.since));
  return newest && { names: [nameOf(newest.record.entry)], rows: rowsOf(newest.record) };
}

/** Controls that it calls applicable, each once. */
export function applicableIn({ rows }: SoaOn): readonly string[] {
  const applicable = rows.filter(({ facts }) => given(facts.applicable) === true);
  return [...new Set(applicable.flatMap(({ facts }) => given(facts.control) ?? []))];
}

function rowsOf({ facts }: Soa) {
  return given(facts.entries) ?? [];
}
