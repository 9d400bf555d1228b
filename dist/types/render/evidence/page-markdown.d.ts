import { type Page } from './page.js';
/** A page as GitHub's Markdown. */
export declare function pageMarkdown(page: Page): string;
