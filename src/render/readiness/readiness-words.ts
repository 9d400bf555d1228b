import type { AuditPurpose } from '../../views/next-audit.ts';
import type { AuditPeriod } from '../../views/readiness/missing.ts';
import type { AnsweredAsk, AnswerLine, Readiness } from '../../views/readiness/readiness.ts';
import { typeWords } from '../../views/type-words.ts';
import { distance } from '../calendar/calendar-table.ts';
import { count } from '../words.ts';

const PURPOSES: Readonly<Record<AuditPurpose, string>> = {
  'stage-1': 'Stage 1 audit',
  'stage-2': 'Stage 2 audit',
  surveillance: 'Surveillance audit',
  recertification: 'Recertification audit',
  transition: 'Transition audit',
  special: 'Special audit',
};

/** `Recertification audit · CRT-01 · 2027-07-12, in 232 days · last external audit until 2026-10-21`. */
export function headingOf({ audit, purpose, period }: Readiness): string {
  const name = audit && audit.purpose === purpose ? audit.name : PURPOSES[purpose];
  const when = audit
    ? `${audit.isPlanned ? '' : 'by '}${audit.day}, ${distance(audit.days)}${audit.isPlanned ? '' : ', not planned yet'}`
    : 'its day is not known';
  const before = period.isLastAudit ? [`last external audit until ${period.since}`] : [];
  return [name, ...(audit ? [audit.certificate] : []), when, ...before].join(' · ');
}

/** Answers of an ask by type, in the order of the ask. */
export function byType({ answers }: AnsweredAsk): readonly (readonly [type: string, lines: readonly AnswerLine[]])[] {
  const groups = new Map<string, AnswerLine[]>();
  for (const line of answers) {
    const type = line.type ?? '';
    groups.set(type, [...(groups.get(type) ?? []), line]);
  }
  return [...groups];
}

/** Types beside which the number of those in force, drafts and others is said: `policy: 6 in force, 1 draft`. */
export function holdings(type: string, lines: readonly AnswerLine[], { isLastAudit, since }: AuditPeriod): string {
  const states = new Map<string, number>();
  for (const { state, standing } of lines) {
    const word = standing === 'overdue' ? 'overdue' : state;
    states.set(word, (states.get(word) ?? 0) + 1);
  }
  const [first, ...others] = lines;
  if (first && others.length === 0) return `${typeWords(type)}: ${nameAndState(first)}`;
  const fresh = lines.filter(({ isNew }) => isNew).length;
  const newest = newestOf(lines);
  const last = newest?.day === undefined ? '' : `; last ${newest.name}, ${newest.did} ${newest.day}`;
  const counts = [...states].map(([word, n]) => `${n} ${word}`).join(', ');
  return `${typeWords(type)}: ${counts}${last}${fresh > 1 ? ` (${fresh} since ${isLastAudit ? 'the last audit' : since})` : ''}`;
}

/** `POL-01 in force, approved 2026-09-01, role:isms-manager`. */
export function nameAndState({ name, state, day, did, owner }: AnswerLine): string {
  return `${name} ${state}${day === undefined ? '' : `, ${did} ${day}`}, ${owner ?? 'nobody'}`;
}

function newestOf(lines: readonly AnswerLine[]): AnswerLine | undefined {
  return lines.reduce<AnswerLine | undefined>(
    (best, line) =>
      line.did !== 'planned' && line.day !== undefined && (!best || line.day > (best.day ?? '')) ? line : best,
    undefined,
  );
}

/** Clauses and controls of an ask: `8.1, A.5.19 to A.5.23`. */
export function askedFor({ clauses, controls }: AnsweredAsk): string {
  const [first, last] = [controls[0], controls.at(-1)];
  if (controls.length < 4 || first === undefined || last === undefined) return [...clauses, ...controls].join(', ');
  const isRange = numberOf(last) - numberOf(first) === controls.length - 1;
  return [...clauses, isRange ? `${first} to ${last}` : count(controls.length, 'control')].join(', ');
}

function numberOf(control: string): number {
  return Number(control.slice(control.lastIndexOf('.') + 1));
}

/** The closing line: how many gaps, and at which asks. It grades nothing. */
export function sumOfReadiness({ asks, others, notChecked, waived, audit }: Readiness): string {
  const places = [
    ...asks.filter(({ gaps }) => gaps > 0).map(({ key, gaps }) => `${key} ${gaps}`),
    ...(others.length > 0 ? [`others ${others.length}`] : []),
  ];
  const duties = new Set(asks.flatMap(({ toCome }) => toCome.map(({ uid }) => uid))).size;
  const parts = [
    places.length === 0 ? `No gap found at ${count(asks.length, 'ask')}` : `Gaps by ask: ${places.join(' · ')}`,
    ...(audit && audit.days > 0 ? [`${count(duties, 'duty falls', 'duties fall')} due before the audit`] : []),
    ...(waived.length > 0 ? [`${count(waived.length, 'finding')} taken back by exceptions`] : []),
    ...(notChecked.length > 0 ? [`${count(notChecked.length, 'thing')} not checked`] : []),
  ];
  return `${parts.join('; ')}.`;
}
