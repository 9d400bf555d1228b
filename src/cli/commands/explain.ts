import { SOON } from '../../engine/summarise.ts';
import { ConfigError, EXIT } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { renderExplained, renderRule } from '../../render/explain-text.ts';
import { RULES } from '../../rules/registry.ts';
import { explainDocument } from '../../views/explain.ts';
import { type CheckFlags, runCheck } from '../run-check.ts';
import { workspace } from '../workspace.ts';

/** `holdfast explain RULE` and `holdfast explain FILE`. */
export async function explainCommand(what: string, flags: CheckFlags): Promise<number> {
  const rule = RULES.find(({ name }) => name === what);
  if (rule) {
    const { settings } = await runCheck([], flags);
    const setting = settings.rules.find((one) => one.rule === rule);
    process.stdout.write(renderRule(rule, setting?.severity ?? 'off'));
    return EXIT.clean;
  }
  if (!/[./\\]/.test(what)) throw unknown(what);
  // Below the current folder the whole of it is looked at, so that references resolve; elsewhere the document's own folder.
  const { root, paths } = workspace([what]);
  const isBelow = root === workspace([]).root;
  const checked = await runCheck(isBelow ? [] : [root], flags);
  process.stdout.write(renderExplained(explainDocument(paths[0] ?? what, checked.isms, checked.report, SOON)));
  return EXIT.clean;
}

function unknown(what: string): ConfigError {
  const hint = nearest(
    what,
    RULES.map(({ name }) => name),
  );
  return new ConfigError(`There is no rule \`${what}\`, and it is no path`, {
    hint: hint === undefined ? 'The rules are listed in docs/rules/README.md.' : `Did you mean \`${hint}\`?`,
  });
}
