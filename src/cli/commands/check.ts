import { isFailing } from '../../app/check.ts';
import { EXIT } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { renderAnnotations } from '../../render/annotations.ts';
import { renderJson } from '../../render/json.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { renderSarif } from '../../render/sarif.ts';
import { renderText } from '../../render/text.ts';
import { VERSION } from '../../version.ts';
import { type CheckFlags, runCheck } from '../run-check.ts';
import { terminalFor } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

interface Flags extends CheckFlags {
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'github';
  readonly output?: string;
  readonly quiet?: boolean;
}

/** `holdfast check`: the report on standard output or in a file. */
export async function checkCommand(paths: readonly string[], flags: Flags): Promise<number> {
  const { report, git } = await runCheck(paths, flags);
  const prefix = flags.format === 'sarif' || flags.format === 'github' ? ((await git.prefix()) ?? '') : '';
  writeOutput(render(report, flags, prefix), flags.output);
  return isFailing(report) ? EXIT.findings : EXIT.clean;
}

function render(report: Report, flags: Flags, prefix: string): string {
  switch (flags.format) {
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report, { version: VERSION, prefix });
    case 'markdown':
      return renderMarkdown(report, { link: undefined, maxChars: Number.POSITIVE_INFINITY, whereTheRestIs: '' });
    case 'github':
      return renderAnnotations(report, prefix);
    case 'text':
      return renderText(report, {
        ...terminalFor(flags.output),
        quiet: flags.quiet ?? false,
      });
  }
}
