import { type Table, tablesOf } from '../../documents/body.ts';
import type { Owner } from '../../documents/values/owner.ts';
import { isPlaceholder } from '../../documents/values/placeholder.ts';
import { parseClauses, parseControls } from '../../frameworks/iso27001/references.ts';
import { given } from '../../model/fact.ts';
import type { Span } from '../../model/position.ts';
import { valuesOf } from '../../records/links.ts';
import type { RecordOf } from '../../records/record-of.ts';
import type { auditReport } from '../../records/types/audit-report.ts';

export type AuditReport = RecordOf<typeof auditReport.fields>;

/** One thing that an audit looked at, from the front matter or from a table of the report. */
export interface AuditTest extends Span {
  /** Clauses without the letter of an item, controls, and ids of anything else. */
  readonly refs: readonly string[];
  readonly evidence: readonly string[];
  /** What was done and what was seen. */
  readonly text: string;
  /** Whether it was really looked at. */
  readonly isDone: boolean;
  /** Who looked, where the report says so. */
  readonly auditor: Owner | undefined;
}

/** The tests of a report: `tests` of its front matter, else the rows of tables with a column for what and one for the result. */
export function testsOf(report: AuditReport): readonly AuditTest[] {
  let tests = read.get(report);
  if (!tests) {
    const { tests: written } = report.facts;
    const isBlank = written.state === 'absent' || written.state === 'placeholder';
    tests = isBlank ? tablesOf(report.entry.document).flatMap(testsOfTable) : writtenTests(report);
    read.set(report, tests);
  }
  return tests;
}

const read = new WeakMap<AuditReport, readonly AuditTest[]>();

function writtenTests({ facts }: AuditReport): readonly AuditTest[] {
  return (given(facts.tests) ?? []).map(({ facts: test, start, end }) => ({
    refs: requirementsIn(given(test.ref) ?? ''),
    evidence: valuesOf(given(test.evidence)),
    text: [given(test.procedure), given(test.note)].filter(Boolean).join('\n'),
    isDone: test.result.state === 'given' && test.result.value !== 'not-tested',
    auditor: given(test.auditor),
    start,
    end,
  }));
}

/** Heads of columns, as people write them. */
const WHAT = /^(?:ref\b|reference|clause|control|requirement|annex|criteri|iso|anforderung|norm)/i;
const RESULT = /\b(?:result|outcome|conform|complian|status|verdict|rating|assessment|ergebnis|bewertung)/i;
const EVIDENCE = /\b(?:evidence|record|sample|source|nachweis)/i;

/** What people write in the column of the result when nobody looked. */
const NOT_TESTED =
  /^(?:not[ -](?:tested|audited|assessed|covered|reviewed|in scope)|n\/?t|skipped|postponed|deferred|open|nicht geprüft)\b/i;

function testsOfTable({ header, rows }: Table): readonly AuditTest[] {
  const what = header.findIndex((head) => WHAT.test(head.trim()));
  const result = header.findIndex((head, index) => index !== what && RESULT.test(head));
  if (what === -1 || result === -1) return [];
  const evidence = header.findIndex((head, index) => index !== what && index !== result && EVIDENCE.test(head));
  return rows.flatMap((cells): readonly AuditTest[] => {
    const [ref, outcome, proof] = [cells[what], cells[result], cells[evidence]];
    if (!ref || ref.text.trim() === '') return [];
    const verdict = outcome?.text.trim() ?? '';
    return [
      {
        refs: requirementsIn(ref.text),
        evidence: proof && !isPlaceholder(proof.text) ? [proof.text] : [],
        text: cells
          .filter((cell) => cell !== ref && cell !== outcome && cell !== proof)
          .map(({ text }) => text)
          .join('\n'),
        isDone: !isPlaceholder(verdict) && !NOT_TESTED.test(verdict),
        auditor: undefined,
        start: ref.start,
        end: ref.end,
      },
    ];
  });
}

/**
 * The clauses and controls that a reference names; ids of anything else as they are. A number that both have (`5.2`) is a
 * clause, unless it says that it is of Annex A.
 */
export function requirementsIn(text: string): readonly string[] {
  const whole = readWhole(text);
  if (whole) return whole;
  const parts = text.split(/[,;&]|\band\b/).map((part) => part.trim());
  return [...new Set(parts.flatMap((part) => readWhole(part) ?? []))];
}

function readWhole(text: string): readonly string[] | undefined {
  if (text.trim() === '') return undefined;
  const isAnnex = /^\s*(?:annex\b|(?:iso.{0,20}:\s*)?a[.\s-]?\s?\d)/i.test(text);
  for (const parse of isAnnex ? [parseControls] : [parseClauses, parseControls]) {
    const found = parse(text);
    if (found.ok) return [...new Set(found.value.map(clauseOf))];
  }
  return undefined;
}

/** `9.3.2.c` is tested where `9.3.2` is. */
export function clauseOf(id: string): string {
  return id.replace(/^(\d+(?:\.\d+)+)\.[a-z]\d?$/, '$1');
}
