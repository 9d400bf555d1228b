import { _ as RULES, f as SOON, w as nearest } from "./words.js";
import { _ as EXIT, g as ConfigError } from "./escape.js";
import { n as renderExplained, r as renderRule, t as explainDocument } from "./explain.js";
import { n as workspace, t as runCheck } from "./run-check.js";

// src/cli/commands/explain.ts
/** `holdfast explain RULE` and `holdfast explain FILE`. */
async function explainCommand(what, flags) {
	const rule = RULES.find(({ name }) => name === what);
	if (rule) {
		const { settings } = await runCheck([], flags);
		const setting = settings.rules.find((one) => one.rule === rule);
		process.stdout.write(renderRule(rule, setting?.severity ?? "off"));
		return EXIT.clean;
	}
	if (!/[./\\]/.test(what)) throw unknown(what);
	const { root, paths } = workspace([what]);
	const isBelow = root === workspace([]).root;
	const checked = await runCheck(isBelow ? [] : [root], flags);
	process.stdout.write(renderExplained(explainDocument(paths[0] ?? what, checked.isms, checked.report, SOON)));
	return EXIT.clean;
}
function unknown(what) {
	const hint = nearest(what, RULES.map(({ name }) => name));
	return new ConfigError(`There is no rule \`${what}\`, and it is no path`, { hint: hint === void 0 ? "The rules are listed in docs/rules/README.md." : `Did you mean \`${hint}\`?` });
}

export { explainCommand };