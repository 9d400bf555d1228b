import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { ReportPage } from '../../views/report/report-page.ts';
import { htmlText } from '../escape.ts';
import { REPORT_SCRIPT, REPORT_STYLES, THEME_SCRIPT } from './assets.ts';
import { type Bodies, bodiesOf } from './bodies.ts';
import { BODIES_IN_BLOCK, DETAILS_IN_BLOCK, embeddedJson } from './embedded.ts';
import { pack } from './packed.ts';
import { layout } from './parts/layout.ts';
import type { DocumentDetail } from './parts/record-page.ts';
import { type ReportRows, reportRows } from './rows.ts';
import { longDay } from './words.ts';

export interface ReportHtmlOptions {
  /** The Markdown of a document's body; `undefined` for one that is not there. */
  readonly markdownOf: (path: string) => string | undefined;
  /** What made the report: `0.1.0`. */
  readonly version: string;
  readonly bodiesMaxChars?: number | undefined;
}

/**
 * The report as one HTML file that needs nothing else: it loads nothing, runs nothing but its own script, and works from a
 * disk. The same page gives the same bytes.
 */
export function reportHtml(page: ReportPage, options: ReportHtmlOptions): string {
  const withFindings = new Set(page.findings.standing.map(({ path }) => path));
  const bodies = bodiesOf(page.documents, options.markdownOf, (path) => withFindings.has(path), options.bodiesMaxChars);
  const rows = reportRows(page, bodies.stateOf);
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    '<meta name="color-scheme" content="light dark">\n<meta name="robots" content="noindex">\n',
    `<meta name="generator" content="Holdfast ${htmlText(options.version)}">\n`,
    `<title>Information security report · ${longDay(page.today)}</title>\n`,
    `<style>${REPORT_STYLES}</style>\n<script>${THEME_SCRIPT}</script>\n</head>\n`,
    html(layout(page, rows, { leftOut: bodies.leftOut, version: options.version })),
    ...dataBlocks(page, rows, bodies),
    `<script>${REPORT_SCRIPT}</script>\n</html>\n`,
  ].join('');
}

function html(node: VNode): string {
  return `${render(node)}\n`;
}

/** Nothing is loaded from anywhere; only the two scripts and the style sheet that are known by their hashes count. */
function policy(): string {
  const [style, theme, script] = [REPORT_STYLES, THEME_SCRIPT, REPORT_SCRIPT].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${style}`,
    `script-src ${theme} ${script}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function dataBlocks(page: ReportPage, rows: ReportRows, bodies: Bodies): readonly string[] {
  const { documents } = page;
  const details = documents.map(
    ({ facts, entries, referredToBy }): DocumentDetail => ({ facts, entries, referredToBy }),
  );
  const htmls = documents.map(({ path }) => bodies.htmlOf(path) ?? null);
  return [
    block('data-findings', pack(rows.findings)),
    block('data-duties', pack(rows.duties)),
    block('data-documents', pack(rows.documents)),
    block('data-owners', pack(rows.owners)),
    ...blocksOf('details', details, DETAILS_IN_BLOCK),
    ...blocksOf('bodies', htmls, BODIES_IN_BLOCK),
  ];
}

function blocksOf(name: string, items: readonly unknown[], inBlock: number): readonly string[] {
  return Array.from({ length: Math.ceil(items.length / inBlock) }, (_, index) =>
    block(`${name}-${index}`, items.slice(index * inBlock, (index + 1) * inBlock)),
  );
}

function block(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${embeddedJson(data)}</script>\n`;
}
