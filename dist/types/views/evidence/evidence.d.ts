import type { NotChecked } from '../../model/report.js';
import type { HeldCertificate } from '../certificates.js';
import type { AreaChange } from './changes-since.js';
import type { DocumentHistory } from './document-history.js';
import type { EvidenceRecord } from './evidence-record.js';
import type { Manifest } from './manifest.js';
import type { Period } from './period.js';
import type { RecordSheet } from './record-sheet.js';
import type { RegisterRows } from './register-rows.js';
import type { RequirementEvidence } from './requirement-evidence.js';
import type { Sample } from './sample.js';
import type { Trails } from './trails.js';
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
    readonly findings: {
        readonly errors: number;
        readonly warnings: number;
        readonly notices: number;
    };
    readonly notChecked: readonly NotChecked[];
    readonly hasHistory: boolean;
    readonly askedGitHub: boolean;
}
