import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
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

/** Writes the reports that the inputs name, relative to the folder under check. */
export function writeReports(report: Report, inputs: Inputs, root: string, prefix: string): Written {
  const write = (path: string | undefined, content: () => string): string => {
    if (path === undefined) return '';
    const full = resolve(root, path);
    try {
      writeFileSync(full, content());
    } catch (error) {
      throw new ConfigError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
    }
    return full;
  };
  return {
    report: write(inputs.report, () =>
      renderMarkdown(report, { link: undefined, maxChars: Number.POSITIVE_INFINITY, whereTheRestIs: '' }),
    ),
    json: write(inputs.json, () => renderJson(report)),
    sarif: write(inputs.sarif, () => renderSarif(report, { version: VERSION, prefix })),
  };
}
