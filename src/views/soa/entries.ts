import { positionAt } from '../../documents/position-at.ts';
import type { LegacyReference } from '../../frameworks/iso27001/references.ts';
import { parseControls } from '../../frameworks/iso27001/references.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { legacyControls } from '../../rules/transition-2022/legacy-controls.ts';
import type { Soa, SoaEntry } from '../../rules/transition-2022/soa-entries.ts';

/** One row of a statement, with the controls that it names. */
export interface StatementRow extends Span {
  readonly record: Soa;
  readonly facts: SoaEntry['facts'];
  /** Of 2022, or the company's own. */
  readonly controls: readonly string[];
  /** Numbers of 2013. */
  readonly legacy: readonly Pick<LegacyReference, 'text' | 'successors'>[];
  readonly line: number;
  readonly endLine: number;
}

/** The rows of a statement in their order. One that names no control that can be read has neither `controls` nor `legacy`. */
export function statementRows(record: Soa): readonly StatementRow[] {
  return (given(record.facts.entries) ?? []).map(({ facts, start, end }) => {
    const { line, endLine } = positionAt(record.entry.document, { start, end });
    const { control } = facts;
    const controls = controlsIn(control);
    const legacy = control.state === 'unreadable' && controls.length === 0 ? legacyControls(control.raw) : [];
    return { record, facts, controls, legacy, start, end, line, endLine };
  });
}

/** A number without quotes is reported where numbers are; which control it means is clear all the same. */
function controlsIn(fact: SoaEntry['facts']['control']): readonly string[] {
  if (fact.state === 'given') return fact.value;
  const parsed = fact.state === 'unreadable' ? parseControls(fact.raw) : undefined;
  return parsed?.ok ? parsed.value : [];
}
