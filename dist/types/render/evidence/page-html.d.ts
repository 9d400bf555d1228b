import { type Page } from './page.js';
/** A page as an HTML file that can be read offline: no script, nothing that is loaded. */
export declare function pageHtml(page: Page): string;
