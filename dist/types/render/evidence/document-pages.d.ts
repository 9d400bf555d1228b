import type { Evidence, EvidenceDocument } from '../../views/evidence/evidence.js';
import type { RecordSheet } from '../../views/evidence/record-sheet.js';
import type { Block, Page } from './page.js';
/** A document as a page: where it comes from, what its front matter says, and its text. `body` is safe HTML. */
export declare function documentPage(document: EvidenceDocument, { commit }: Pick<Evidence, 'commit'>, body: string): Page;
/** Front matter as tables. */
export declare function sheetBlocks({ facts, tables }: RecordSheet, caption: string): readonly Block[];
/** Who changed a document when, and who approved it. */
export declare function historyPage(document: EvidenceDocument, evidence: Evidence): Page;
