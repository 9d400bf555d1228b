import { type AccessTruth, accessReviews } from './access-reviews.ts';
import { type AuditsTruth, audits } from './audits.ts';
import { type AwarenessTruth, awareness } from './awareness.ts';
import { type Budget, budgets } from './budgets.ts';
import { type Certificate, certificate } from './certificate.ts';
import { commitsOf, type HistoryCommit } from './commits.ts';
import { FIRST_DAY, TODAY } from './days.ts';
import { documents, type TrueDocument, toDocument } from './documents.ts';
import { type Exception, exceptions } from './exceptions.ts';
import { type FindingsTruth, findings } from './findings.ts';
import { type Incident, incidents } from './incidents.ts';
import { keptFiles } from './kept.ts';
import { type MeasurementsTruth, measurements } from './measurements.ts';
import { type PeopleTruth, people } from './people.ts';
import { type ManagementReview, reviews } from './reviews.ts';
import { type RisksTruth, risks } from './risks.ts';
import { type Statement, statementVersions } from './statements.ts';
import { type Supplier, suppliers } from './suppliers.ts';
import { FOUNDING, growing, type Written } from './writing.ts';

/**
 * What happened at Brightwater Analytics, as plain data: everything that counts in a figure, also what the clean ISMS
 * holds. Tests work out figures from it by simple arithmetic, and Holdfast from the files.
 */
export interface Truth {
  readonly incidents: readonly Incident[];
  readonly nonconformities: FindingsTruth['nonconformities'];
  readonly correctiveActions: FindingsTruth['actions'];
  readonly campaigns: AwarenessTruth['campaigns'];
  readonly simulations: AwarenessTruth['simulations'];
  readonly suppliers: readonly Supplier[];
  readonly audits: AuditsTruth;
  readonly managementReviews: readonly ManagementReview[];
  readonly risks: RisksTruth;
  /** Versions of the statement of applicability, oldest first; the last one is in force. */
  readonly statements: readonly Statement[];
  readonly documents: readonly TrueDocument[];
  readonly budgets: readonly Budget[];
  readonly access: AccessTruth;
  readonly people: PeopleTruth;
  readonly exceptions: readonly Exception[];
  readonly certificate: Certificate;
  readonly measurements: MeasurementsTruth;
  /** Ids of records with a mistake in their data that is there on purpose. */
  readonly dataErrors: readonly string[];
}

export interface ThreeYears {
  readonly files: Readonly<Record<string, string>>;
  readonly truth: Truth;
  readonly today: '2026-11-22';
}

interface Built extends ThreeYears {
  readonly written: readonly Written[];
}

/** Three years of the company, from 2023-12-01 to today; the same each time. */
export function threeYears(): ThreeYears {
  const { files, truth, today } = build();
  return { files, truth, today };
}

/** The same as commits, oldest first: the last one leaves exactly the files of `threeYears`. */
export function historyCommits(): readonly HistoryCommit[] {
  return commitsOf(build().written);
}

function build(): Built {
  const incidentPart = incidents();
  const findingPart = findings(incidentPart.truth);
  const awarenessPart = awareness();
  const supplierPart = suppliers();
  const auditPart = audits(findingPart.truth.nonconformities);
  const reviewPart = reviews();
  const riskPart = risks();
  const budgetPart = budgets();
  const accessPart = accessReviews();
  const peoplePart = people();
  const exceptionPart = exceptions();
  const certificatePart = certificate(findingPart.truth.nonconformities);
  const measurementPart = measurements(incidentPart.truth, findingPart.truth.actions, awarenessPart.truth.simulations);
  const parts = [
    incidentPart,
    findingPart,
    awarenessPart,
    supplierPart,
    auditPart,
    reviewPart,
    riskPart,
    budgetPart,
    accessPart,
    peoplePart,
    exceptionPart,
    certificatePart,
    measurementPart,
  ];
  const generated = [...parts.flatMap(({ written }) => written), ...documents()];
  const written = [...asTheyAre(generated), ...generated].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = Object.fromEntries(
    written.flatMap(({ path, states }) => {
      const text = states.at(-1)?.text;
      return text === undefined || text === null ? [] : [[path, text] as const];
    }),
  );
  const marked = [...incidentPart.truth, ...awarenessPart.truth.campaigns].filter(
    ({ dataError }) => dataError !== undefined,
  );
  return {
    written,
    files,
    today: TODAY,
    truth: {
      incidents: incidentPart.truth,
      nonconformities: findingPart.truth.nonconformities,
      correctiveActions: findingPart.truth.actions,
      ...awarenessPart.truth,
      suppliers: supplierPart.truth,
      audits: auditPart.truth,
      managementReviews: reviewPart.truth,
      risks: riskPart.truth,
      statements: statementVersions(),
      documents: Object.entries(files).flatMap(toDocument),
      budgets: budgetPart.truth,
      access: accessPart.truth,
      people: peoplePart.truth,
      exceptions: exceptionPart.truth,
      certificate: certificatePart.truth,
      measurements: measurementPart.truth,
      dataErrors: marked.map(({ id }) => id),
    },
  };
}

/** Files of the clean ISMS that nothing was added to. A record came on the last day that it tells of. */
function asTheyAre(generated: readonly Written[]): readonly Written[] {
  const taken = new Set(generated.map(({ path }) => path));
  return keptFiles()
    .filter(({ path }) => !taken.has(path))
    .map(({ path, text, fields }): Written => {
      if (fields.type === 'register') return growing(path, text, 'ines', String(fields.title));
      const days = Object.entries(fields).flatMap(([key, value]) =>
        key.endsWith('_on') && String(value) <= TODAY ? [String(value)] : [],
      );
      const on = [FIRST_DAY, ...days].sort().at(-1) ?? FIRST_DAY;
      const message = on === FIRST_DAY ? FOUNDING : `${String(fields.id)}: ${String(fields.title)}`;
      return { path, states: [{ on, by: on < '2025-09-01' ? 'tomas' : 'ines', message, text }] };
    });
}
