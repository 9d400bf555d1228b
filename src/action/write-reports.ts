import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Checked } from '../app/check.ts';
import { htmlReport, reportPageOf } from '../app/html-report.ts';
import { ConfigError } from '../model/errors.ts';
import type { Git } from '../ports/git.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderSarif } from '../render/sarif.ts';
import { VERSION } from '../version.ts';
import type { Inputs } from './inputs.ts';

/** Where the reports that were asked for lie now: absolute paths, empty for those that were not. */
export interface Written {
  readonly report: string;
  readonly json: string;
  readonly sarif: string;
}

interface Around {
  readonly root: string;
  readonly prefix: string;
  readonly git: Git;
}

/**
 * Writes the reports that the inputs name, relative to the folder under check. A report whose name ends in `.html` is the
 * whole report as one page; any other is the findings as Markdown.
 */
export async function writeReports(checked: Checked, inputs: Inputs, { root, prefix, git }: Around): Promise<Written> {
  const { report } = checked;
  const write = async (path: string | undefined, content: () => string | Promise<string>): Promise<string> => {
    if (path === undefined) return '';
    const full = resolve(root, path);
    const text = await content();
    try {
      writeFileSync(full, text);
    } catch (error) {
      throw new ConfigError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
    }
    return full;
  };
  const page = async (): Promise<string> => htmlReport(await reportPageOf(checked, git), checked);
  const findings = (): string =>
    renderMarkdown(report, { link: undefined, maxChars: Number.POSITIVE_INFINITY, whereTheRestIs: '' });
  return {
    report: await write(inputs.report, inputs.report?.toLowerCase().endsWith('.html') ? page : findings),
    json: await write(inputs.json, () => renderJson(report)),
    sarif: await write(inputs.sarif, () => renderSarif(report, { version: VERSION, prefix })),
  };
}
