import { type Table, tablesOf } from '../documents/body.ts';
import type { Owner } from '../documents/values/owner.ts';
import { isPlaceholder } from '../documents/values/placeholder.ts';
import { parseClauses, parseControls } from '../frameworks/iso27001/references.ts';
import { given } from '../model/fact.ts';
import type { Span } from '../model/position.ts';
import { valuesOf } from './links.ts';
import type { RecordOf } from './record-of.ts';
import type { auditReport } from './types/audit-report.ts';

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
  /** What came of it, as it is written: `conform`, `One minor`. */
  readonly result: string | undefined;
  /** Who looked, where the report says so. */
  readonly auditor: Owner | undefined;
}

/** The tests of a report: `tests` of its front matter, else the rows of tables with a column for what and one for the result. */
export function testsOf(report: AuditReport): readonly AuditTest[] {
  let tests = read.get(report);
  if (!tests) {
    const written = given(report.facts.tests);
    tests = written ? written.map(testOfRow) : tablesOf(report.entry.document).flatMap(testsOfTable);
    read.set(report, tests);
  }
  return tests;
}

const read = new WeakMap<AuditReport, readonly AuditTest[]>();

type WrittenTest = (AuditReport['facts']['tests'] & { readonly state: 'given' })['value'][number];

function testOfRow({ facts, start, end }: WrittenTest): AuditTest {
  const result = given(facts.result);
  return {
    refs: requirementsIn(given(facts.ref)),
    evidence: valuesOf(given(facts.evidence)),
    text: [given(facts.procedure), given(facts.note)].filter(Boolean).join('\n'),
    isDone: result !== undefined && result !== 'not-tested',
    result,
    auditor: given(facts.auditor),
    start,
    end,
  };
}

/** Heads of columns, as people write them. */
const WHAT = /^(?:ref\b|reference|clause|control|requirement|annex|criteri|iso|anforderung|norm)/i;
const RESULT = /\b(?:result|outcome|conform|complian|status|verdict|rating|assessment|ergebnis|bewertung)/i;
const EVIDENCE = /\b(?:evidence|record|sample|source|nachweis)/i;

/** What people write in the column of the result when nobody looked. */
const NOT_TESTED =
  /^(?:not[ -](?:tested|audited|assessed|covered|reviewed|in scope)|n\/?t|skipped|postponed|deferred|open|nicht geprüft)\b/i;

function testsOfTable({ header, rows }: Table): readonly AuditTest[] {
  const what = header.findIndex((head) => WHAT.test(head));
  const result = header.findIndex((head, index) => index !== what && RESULT.test(head));
  if (result === -1) return [];
  const evidence = header.findIndex((head, index) => index !== what && index !== result && EVIDENCE.test(head));
  return rows.flatMap((cells): readonly AuditTest[] => {
    const [ref, outcome, proof] = [cells[what], cells[result], cells[evidence]];
    if (!ref || ref.text === '') return [];
    const verdict = outcome?.text ?? '';
    return [
      {
        refs: requirementsIn(ref.text),
        evidence: proof && !isPlaceholder(proof.text) ? [proof.text] : [],
        text: cells
          .filter((cell) => cell !== ref && cell !== outcome && cell !== proof)
          .map(({ text }) => text)
          .join('\n'),
        isDone: !isPlaceholder(verdict) && !NOT_TESTED.test(verdict),
        result: isPlaceholder(verdict) ? undefined : verdict,
        auditor: undefined,
        start: ref.start,
        end: ref.end,
      },
    ];
  });
}

/** An id of Annex A that says so. */
const IN_ANNEX = /\ba[.\s-]?\s?\d/i;

/**
 * The clauses and controls that a reference names; ids of anything else as they are. A number that both have (`5.2`) is a
 * clause, unless it says that it is of Annex A.
 */
export function requirementsIn(text = ''): readonly string[] {
  const parts = text.split(/[,;&]|\band\b/);
  // Read as a whole a number goes on with what stands before it: in `A.5.2, 5.3` both are controls. In `5.2, A.5.3` one is.
  const isMixed = IN_ANNEX.test(text) && parseClauses(parts[0] ?? '').ok;
  const ids = (isMixed ? undefined : readWhole(text)) ?? parts.flatMap((part) => readWhole(part) ?? []);
  return [...new Set(ids.map(clauseOf))];
}

function readWhole(text: string): readonly string[] | undefined {
  const clauses = parseClauses(text);
  const found = clauses.ok ? clauses : parseControls(text);
  return found.ok ? found.value : undefined;
}

/** `9.3.2.c` is tested where `9.3.2` is. */
export function clauseOf(id: string): string {
  return id.replace(/^(\d[\d.]*)\.[a-z]\d?$/, '$1');
}
