import { u as SOON } from "./check.js";
import { c as ConfigError, l as EXIT, t as didYouMean } from "./nearest.js";
import { i as renderRule, r as renderExplained } from "./explain-text.js";
import { f as RULES } from "./load-config.js";
import { t as explainDocument } from "./explain.js";
import { n as runCheck } from "./run-check.js";
import { n as workspace } from "./workspace.js";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";

// src/cli/commands/explain.ts
/** `holdfast explain RULE`, `holdfast explain ID` and `holdfast explain FILE`. */
async function explainCommand(what, flags) {
	const rule = RULES.find(({ name }) => name === what);
	if (rule) {
		const { settings } = await runCheck([], flags);
		const setting = settings.rules.find((one) => one.rule === rule);
		process.stdout.write(renderRule(rule, setting?.severity ?? "off"));
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
function tell(path, { isms, report }) {
	process.stdout.write(renderExplained(explainDocument(path, isms, report, SOON)));
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
function unknown(what, { byId }) {
	const hint = didYouMean(what, [...RULES.map(({ name }) => name), ...byId.keys()]);
	return new ConfigError(`There is no rule and no record \`${what}\`, and it is no path`, { hint: hint ?? "The rules are listed in docs/rules/README.md." });
}

export { explainCommand };