import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Checked } from '../../app/check.ts';
import { SOON } from '../../engine/summarise.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { Isms } from '../../records/isms.ts';
import { renderExplained, renderRule } from '../../render/explain-text.ts';
import { RULES } from '../../rules/registry.ts';
import { explainDocument } from '../../views/explain.ts';
import { type CheckFlags, runCheck } from '../run-check.ts';
import { workspace } from '../workspace.ts';

/** `holdfast explain RULE`, `holdfast explain ID` and `holdfast explain FILE`. */
export async function explainCommand(what: string, flags: CheckFlags): Promise<number> {
  const rule = RULES.find(({ name }) => name === what);
  if (rule) {
    const { settings } = await runCheck([], flags);
    const setting = settings.rules.find((one) => one.rule === rule);
    process.stdout.write(renderRule(rule, setting?.severity ?? 'off'));
    return EXIT.clean;
  }
  const { root, paths } = workspace([what]);
  const path = paths[0] ?? what;
  if (/[./\\]/.test(what) || existsSync(join(root, path))) {
    const checked = await runCheck(ismsAround(root, path), flags);
    return tell(relativeTo(checked.root, join(root, path)), checked);
  }
  const checked = await runCheck([], flags);
  const [entry] = checked.isms.byId.get(what) ?? [];
  if (!entry) throw unknown(what, checked.isms);
  return tell(entry.path, checked);
}

function tell(path: string, { isms, report }: Checked): number {
  process.stdout.write(renderExplained(explainDocument(path, isms, report, SOON)));
  return EXIT.clean;
}

/**
 * The folder to look at, so that references resolve: the one of the nearest configuration above the document, else the
 * current folder, else, for a document that lies elsewhere, its own.
 */
function ismsAround(root: string, path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  for (let length = steps.length; length >= 0; length--) {
    const folder = join(root, ...steps.slice(0, length));
    if (['holdfast.yml', '.github/holdfast.yml'].some((name) => existsSync(join(folder, name)))) return [folder];
  }
  return root === workspace([]).root ? [] : [root];
}

function relativeTo(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

function unknown(what: string, { byId }: Isms): ConfigError {
  const hint = didYouMean(what, [...RULES.map(({ name }) => name), ...byId.keys()]);
  return new ConfigError(`There is no rule and no record \`${what}\`, and it is no path`, {
    hint: hint ?? 'The rules are listed in docs/rules/README.md.',
  });
}
