import { given } from '../../model/fact.ts';
import { issuedReports, lookedAt } from '../../records/audit-coverage.ts';
import { type Entry, nameOf } from '../../records/entry.ts';
import { recordsOf } from '../../records/inventory.ts';
import type { Isms } from '../../records/isms.ts';
import { controlsNamedBy } from '../../records/named-requirements.ts';
import { controlEvidence } from '../../records/types/control-evidence.ts';
import { driverKindOf } from './driver.ts';
import type { SoaEvidence } from './statement.ts';

/** What the repository knows of controls apart from the statement: from each control to whatever names it. */
export interface ControlKnowledge {
  /** Risks, laws, contracts, frameworks and parties in force. */
  readonly drivers: (control: string) => readonly Entry[];
  /** Documents in force. */
  readonly documents: (control: string) => readonly Entry[];
  /** Records of evidence and tests of audits. */
  readonly evidence: (control: string) => readonly SoaEvidence[];
}

/** Reads the `controls` of every record once. */
export function controlKnowledge(isms: Isms): ControlKnowledge {
  const drivers = new Map<string, Entry[]>();
  const documents = new Map<string, Entry[]>();
  for (const entry of isms.entries) {
    if (entry.lifecycle !== 'in-force') continue;
    const into = isDocument(entry) ? documents : driverKindOf(entry) ? drivers : undefined;
    if (into) for (const control of controlsNamedBy(entry)) add(into, control, entry);
  }
  const evidence = new Map<string, SoaEvidence[]>();
  for (const [control, one] of [...recordsOfEvidence(isms), ...auditTests(isms)]) add(evidence, control, one);
  return {
    drivers: (control) => drivers.get(control) ?? [],
    documents: (control) => documents.get(control) ?? [],
    evidence: (control) => evidence.get(control) ?? [],
  };
}

/** Whether the entry is a document as a whole and not what happened or a row of a register. The statement itself is none. */
export function isDocument({ definition, register, type }: Entry): boolean {
  if (type === 'soa') return false;
  return definition ? definition.kind === 'document' : register === undefined;
}

type Named = readonly [control: string, evidence: SoaEvidence];

function recordsOfEvidence(isms: Isms): readonly Named[] {
  return recordsOf(isms, controlEvidence)
    .filter(({ entry }) => entry.lifecycle === 'in-force')
    .flatMap(({ entry, facts }) => {
      const one: SoaEvidence = {
        name: nameOf(entry),
        title: given(entry.title),
        path: entry.path,
        kind: 'control-evidence',
        on: given(facts.performed_on),
        result: given(facts.result),
      };
      return controlsNamedBy(entry).map((control): Named => [control, one]);
    });
}

/** A control counts as tested where a report was issued and somebody really looked; the day is the last of the audit. */
function auditTests(isms: Isms): readonly Named[] {
  return issuedReports(isms).flatMap((report) => {
    const { entry, facts } = report;
    const one: SoaEvidence = {
      name: nameOf(entry),
      title: given(entry.title),
      path: entry.path,
      kind: 'audit',
      on: given(facts.audit_to),
      result: undefined,
    };
    const tested = lookedAt(report).flatMap(({ ref, result }) => (result === undefined ? [] : [ref]));
    return [...new Set(tested)].map((control): Named => [control, one]);
  });
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}
