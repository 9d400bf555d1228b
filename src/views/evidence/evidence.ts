import type { NotChecked } from '../../model/report.ts';
import type { HeldCertificate } from '../certificates.ts';
import type { AreaChange } from './changes-since.ts';
import type { DocumentHistory } from './document-history.ts';
import type { EvidenceRecord } from './evidence-record.ts';
import type { Manifest } from './manifest.ts';
import type { Period } from './period.ts';
import type { RecordSheet } from './record-sheet.ts';
import type { RegisterRows } from './register-rows.ts';
import type { RequirementEvidence } from './requirement-evidence.ts';
import type { Sample } from './sample.ts';
import type { Trails } from './trails.ts';

/** One document in scope, and where the pack has it. */
export interface EvidenceDocument {
  /** In the repository. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** Why it is named and not included. */
  readonly withheld: string | undefined;
  /** The document and its rows, the document first. */
  readonly records: readonly EvidenceRecord[];
  readonly sheet: RecordSheet;
  readonly history: DocumentHistory;
  /** Paths in the pack; those of the document itself are `undefined` when it is withheld. */
  readonly source: string | undefined;
  readonly page: string | undefined;
  readonly historyPage: string;
}

/** Everything that a pack shows, as plain data. */
export interface Evidence {
  /** What the management system covers, as its scope says; `undefined` when nobody says. */
  readonly scope: string | undefined;
  readonly certificates: readonly HeldCertificate[];
  readonly period: Period;
  readonly timezone: string;
  readonly toolVersion: string;
  readonly commit: string;
  readonly committedOn: string | undefined;
  readonly uncommitted: readonly string[];
  readonly configuration: Manifest['configuration'];
  readonly redacted: NonNullable<Manifest['redaction']> | undefined;
  readonly requirements: readonly RequirementEvidence[];
  readonly documents: readonly EvidenceDocument[];
  readonly registers: readonly RegisterRows[];
  readonly trails: Trails;
  /** `undefined`: there is no history to tell. */
  readonly changes: readonly AreaChange[] | undefined;
  readonly sample: Sample | undefined;
  readonly findings: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly notChecked: readonly NotChecked[];
  readonly hasHistory: boolean;
  readonly askedGitHub: boolean;
}
