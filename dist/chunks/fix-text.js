import { S as readingOf, t as check } from "./check.js";
import { t as overlaid } from "./overlaid.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { t as diffText } from "./diff.js";
import { n as repairedText, r as repairedValues } from "./repairs.js";

// src/app/fix.ts
/** The rules that tell of values which could mean two things, and of front matter that cannot be read. */
const OF_VALUES = /* @__PURE__ */ new Set(["date-invalid", "legacy-2013-reference"]);
const OF_TEXTS = "front-matter-invalid";
/**
* Proposes every repair that is certain. Writes nothing. First the text of what cannot be read is mended, then the values of all
* that can.
*/
async function fix(ports, options = {}) {
	const first = await check(ports, {
		...options,
		withoutBaseline: true
	});
	const { parse } = readingOf(first.settings);
	const mended = first.isms.documents.flatMap((document) => document.problems.length > 0 ? repairedText(document, parse) ?? [] : []);
	const second = await over(ports, mended, options);
	const files = [...mended];
	for (const repaired of repairedValues(second.isms)) {
		const index = files.findIndex(({ path }) => path === repaired.path);
		const old = files[index];
		if (old) files[index] = {
			...old,
			after: repaired.after,
			repairs: [...old.repairs, ...repaired.repairs]
		};
		else files.push(repaired);
	}
	const { report, isms } = files.length === 0 ? first : await over(ports, files, options);
	const broken = new Set(isms.documents.filter(({ problems }) => problems.length > 0).flatMap(({ path, parts }) => parts?.map((part) => part.path) ?? [path]));
	return {
		files: files.sort((a, b) => a.path < b.path ? -1 : 1),
		before: first.report.findings.length,
		after: report.findings.length,
		left: report.findings.filter(({ rule, path }) => OF_VALUES.has(rule) || rule === OF_TEXTS && broken.has(path))
	};
}
function over({ files, clock }, repaired, options) {
	const written = new Map(repaired.map(({ path, after }) => [path, after]));
	return check({
		files: overlaid(files, written),
		clock
	}, {
		...options,
		withoutBaseline: true
	});
}

// src/app/fix-text.ts
/** Most things left to people that are listed one by one. */
const LEFT_LISTED_MAX = 20;
/** The repairs as a diff, what they do in words, and what is left to people. */
function fixText({ files, before, after, left }, written) {
	const repairs = files.flatMap((file) => file.repairs);
	const lines = repairs.map(({ path, line, what }) => `  ${logText(path)}:${line}  ${logText(what)}`);
	const stays = left.slice(0, LEFT_LISTED_MAX).map(({ path, position, message }) => `  ${logText(path)}:${position.line}:${position.column}  ${logText(message)}`);
	return [
		...files.map(diffText),
		...repairs.length === 0 ? ["Nothing to repair that is certain."] : [`${count(repairs.length, "repair")} in ${count(files.length, "file")}:`, ...lines],
		"",
		...left.length === 0 ? [] : [
			"Left alone, because only its author knows what is meant:",
			...stays,
			...left.length > stays.length ? [`  and ${left.length - stays.length} more`] : [],
			""
		],
		...repairs.length === 0 ? [] : [
			`${count(before, "finding")} before, ${after} after${after > before ? ": what could not be read before is looked at now" : ""}.`,
			written ? "Written. Look at the changes with git diff, and commit them." : "Nothing is written yet: holdfast fix --write does it.",
			""
		]
	].join("\n");
}

export { fix as n, fixText as t };