import { createHash } from 'node:crypto';
import { given } from '../../model/fact.ts';
import type { Isms } from '../../records/isms.ts';

/** Records that were drawn by lot, by type. */
export interface Sample {
  readonly seed: string;
  readonly size: number;
  readonly types: readonly SampledType[];
}

export interface SampledType {
  readonly type: string;
  /** How many there are. */
  readonly population: number;
  readonly records: readonly { readonly id: string; readonly title: string | undefined; readonly path: string }[];
}

/**
 * So many records of each type, the same ones whenever the same seed is drawn from the same records: those whose SHA-256 of
 * the seed, a line end and the id come first. Who names the seed cannot pick the records, and anybody can draw again.
 */
export function drawSample({ entries }: Pick<Isms, 'entries'>, { size, seed }: Pick<Sample, 'size' | 'seed'>): Sample {
  const byType = new Map<string, SampledType['records'][number][]>();
  for (const entry of entries) {
    if (entry.definition === undefined || entry.type === undefined) continue;
    const id = given(entry.id) ?? entry.name;
    const record = { id, title: given(entry.title), path: entry.path };
    const others = byType.get(entry.type);
    if (others) others.push(record);
    else byType.set(entry.type, [record]);
  }
  const types = [...byType]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, all]): SampledType => {
      const drawn = all
        .map((record) => ({ record, lot: lotOf(seed, record.id) }))
        .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0));
      return { type, population: all.length, records: drawn.slice(0, size).map(({ record }) => record) };
    });
  return { seed, size, types };
}

function lotOf(seed: string, id: string): string {
  return createHash('sha256').update(`${seed}\n${id}`).digest('hex');
}
