import { P as nearest, m as SOON, v as RULES } from "./words.js";
import { _ as EXIT, g as ConfigError } from "./escape.js";
import { n as renderExplained, r as renderRule, t as explainDocument } from "./explain.js";
import { t as runCheck } from "./run-check.js";
import { t as workspace } from "./workspace.js";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";

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
	const path = paths[0] ?? what;
	const checked = await runCheck(ismsAround(root, path), flags);
	process.stdout.write(renderExplained(explainDocument(relativeTo(checked.root, join(root, path)), checked.isms, checked.report, SOON)));
	return EXIT.clean;
}
/**
* The folder to look at, so that references resolve: the one of the nearest configuration above the document, else the
* current folder, else, for a document that lies elsewhere, its own.
*/
function ismsAround(root, path) {
	const steps = path.split("/").slice(0, -1);
	for (let length = steps.length; length >= 0; length--) {
		const folder = join(root, ...steps.slice(0, length));
		if (["holdfast.yml", ".github/holdfast.yml"].some((name) => existsSync(join(folder, name)))) return [folder];
	}
	return root === workspace([]).root ? [] : [root];
}
function relativeTo(root, path) {
	return relative(root, path).replaceAll("\\", "/");
}
function unknown(what) {
	const hint = nearest(what, RULES.map(({ name }) => name));
	return new ConfigError(`There is no rule \`${what}\`, and it is no path`, { hint: hint === void 0 ? "The rules are listed in docs/rules/README.md." : `Did you mean \`${hint}\`?` });
}

export { explainCommand };