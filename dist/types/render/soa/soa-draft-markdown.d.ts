import type { SoaDraft } from '../../views/soa/soa-draft.js';
/** The draft as a document of its own: front matter with every row, and what is left to do. */
export declare function soaDraftMarkdown(draft: SoaDraft): string;
