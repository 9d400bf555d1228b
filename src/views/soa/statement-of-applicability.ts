import { compareVersions } from '../../documents/values/version.ts';
import { CONTROLS } from '../../frameworks/iso27001/controls.ts';
import { given } from '../../model/fact.ts';
import type { NotChecked, Report } from '../../model/report.ts';
import { nameOf, statusWord } from '../../records/entry.ts';
import type { Isms } from '../../records/isms.ts';
import { valuesOf } from '../../records/links.ts';
import { isToIso27001, runningCertificates } from '../../rules/certification-cycle/certificates.ts';
import type { Soa } from '../../rules/transition-2022/soa-entries.ts';
import { openActions } from '../../rules/transition-2022/treatment.ts';
import { scopeStatement } from '../certificates.ts';
import { responsibleFor } from '../responsible.ts';
import { type ChosenStatement, chosenStatement, standingOf } from './chosen.ts';
import { controlView, type StatementContext } from './control-view.ts';
import { type StatementRow, statementRows } from './entries.ts';
import { findingsAboutStatement } from './findings.ts';
import { controlKnowledge } from './knowledge.ts';
import { legacyEntries } from './legacy-entries.ts';
import type { SoaCertificate, SoaControl, SoaSource, SoaTotals, StatementOfApplicability } from './statement.ts';

type Findings = Pick<Report, 'findings'> | undefined;

/**
 * The statement of applicability as it stands: from the record in force, else from the newest draft; where there is none,
 * all of Annex A as a proposal with every decision open. `report`: the check of the same system, whose findings about the
 * statement are shown; without one the view shows what it sees itself.
 */
export function statementOfApplicability(isms: Isms, report: Findings): StatementOfApplicability {
  return statementOf(isms, chosenStatement(isms), report);
}

/** One record as the statement, whatever its state: an older one that is kept as a file. */
export function statementFrom(record: Soa, isms: Isms): StatementOfApplicability {
  return statementOf(isms, { standing: standingOf(record), records: [record], others: [] }, undefined);
}

function statementOf(
  isms: Isms,
  { standing, records, others }: ChosenStatement,
  report: Findings,
): StatementOfApplicability {
  const rows = records.flatMap(statementRows);
  const sources = records.map((record) => sourceOf(record, isms));
  const legacy = rows.flatMap(legacyEntries);
  const findings = findingsAboutStatement(
    report,
    sources.map(({ path }) => path),
  );
  const context: StatementContext = {
    isms,
    standing,
    sources,
    knowledge: controlKnowledge(isms),
    actions: openActions(isms),
    legacy,
    findings,
  };
  const byControl = rowsByControl(rows);
  const listed = CONTROLS.map(({ id }) => controlView(id, byControl.get(id) ?? [], context));
  const known = new Set(CONTROLS.map(({ id }) => id));
  const own = [...byControl].filter(([id]) => !known.has(id)).map(([id, of]) => controlView(id, of, context));
  return {
    today: isms.today,
    scope: scopeStatement(isms),
    standing,
    sources,
    others: others.map((record) => ({
      ...referenceTo(record),
      version: given(record.facts.version)?.text,
      standing: standingOf(record),
    })),
    certificates: certificatesOf(isms, records),
    totals: totalsOf(listed, own),
    controls: [...listed, ...own],
    legacy,
    findings,
    notChecked: notCheckedOf(isms, records, rows),
  };
}

function referenceTo({ entry }: Soa): Pick<SoaSource, 'name' | 'title' | 'path'> {
  return { name: nameOf(entry), title: given(entry.title), path: entry.path };
}

function sourceOf(record: Soa, isms: Isms): SoaSource {
  const { entry, facts } = record;
  return {
    ...referenceTo(record),
    ...responsibleFor(entry, isms, isms.today),
    status: statusWord(entry),
    version: given(facts.version)?.text,
    edition: given(facts.edition),
    approvedOn: given(entry.approvedOn),
    approvedBy: valuesOf(given(facts.approved_by)).map(({ text }) => text),
    reviewedOn: given(entry.reviewedOn),
  };
}

/** Rows under each control, in their order: of two that name the same, the first counts. */
function rowsByControl(rows: readonly StatementRow[]): ReadonlyMap<string, readonly StatementRow[]> {
  const byControl = new Map<string, StatementRow[]>();
  for (const row of rows) {
    for (const control of row.controls) {
      const there = byControl.get(control);
      if (there) there.push(row);
      else byControl.set(control, [row]);
    }
  }
  return byControl;
}

function certificatesOf(isms: Isms, records: readonly Soa[]): readonly SoaCertificate[] {
  const versions = records.flatMap(({ facts }) => given(facts.version) ?? []);
  return runningCertificates(isms)
    .filter(isToIso27001)
    .map(({ entry, facts }) => {
      const printed = given(facts.soa_version);
      const same =
        printed && versions.length > 0 ? versions.some((one) => compareVersions(one, printed) === 0) : undefined;
      return { name: nameOf(entry), title: given(entry.title), path: entry.path, printed: printed?.text, same };
    });
}

function totalsOf(listed: readonly SoaControl[], own: readonly SoaControl[]): SoaTotals {
  const applicable = listed.filter(({ decision }) => decision === 'applicable');
  const at = (state: SoaControl['implementation']): number =>
    applicable.filter(({ implementation }) => implementation === state).length;
  const all = [...listed, ...own];
  const hasGap = ({ problems }: SoaControl): boolean => problems.some(({ weight }) => weight === 'gap');
  return {
    controls: listed.length,
    applicable: applicable.length,
    excluded: listed.filter(({ decision }) => decision === 'excluded').length,
    undecided: listed.filter(({ decision }) => decision === 'undecided').length,
    implementation: {
      implemented: at('implemented'),
      partial: at('partial'),
      planned: at('planned'),
      'not-started': at('not-started'),
      unsaid: at(undefined),
    },
    own: own.length,
    withGaps: all.filter(hasGap).length,
    withRemarks: all.filter((control) => control.problems.length > 0 && !hasGap(control)).length,
  };
}

/** What stands somewhere and could not be taken in: a statement that cannot be read is not a statement that is missing. */
function notCheckedOf(isms: Isms, records: readonly Soa[], rows: readonly StatementRow[]): readonly NotChecked[] {
  const unread = isms.unread
    .filter(({ types }) => types.size === 0 || types.has('soa'))
    .map(({ path, types }) => ({
      what: path,
      why: types.has('soa')
        ? 'it looks like a statement and cannot be read'
        : 'it cannot be read, and nobody can tell whether it is a statement',
      fix: `Repair ${path}.`,
    }));
  const tables = records.flatMap(({ entry, facts: { entries } }) =>
    entries.state === 'unreadable'
      ? [{ what: `the entries of ${nameOf(entry)}`, why: entries.why.replaceAll('`', ''), fix: entries.fix }]
      : [],
  );
  const nameless = rows
    .filter(({ controls, legacy }) => controls.length === 0 && legacy.length === 0)
    .map(({ record, line }) => ({
      what: `the entry on line ${line} of ${record.entry.path}`,
      why: 'it names no control that can be read',
      fix: 'Write the number of Annex A, such as `A.5.1`.',
    }));
  const part = isms.whole
    ? []
    : [
        {
          what: 'documents and records elsewhere',
          why: 'only some files were looked at',
          fix: 'Run it on the folder.',
        },
      ];
  return [...unread, ...tables, ...nameless, ...part];
}
