import { t as diffText } from "./diff.js";
import { o as logText } from "./escape.js";
import { r as count } from "./words.js";

// src/app/effect-text.ts
/** Most findings that are told one by one. */
const TOLD_MAX = 10;
/**
* What was done, or, unless it was `written`, the diff of what would be; then the findings that it settles and raises, so that
* nobody learns of them from the next run only.
*/
function effectText({ files, settled, raised }, done, written) {
	const told = raised.slice(0, TOLD_MAX).map(({ path, position, rule, message }) => `  ${logText(path)}:${position.line}  ${logText(message)}  ${rule}`);
	return [
		...written ? [] : files.map(diffText),
		...done.map(logText),
		...settled.length === 0 ? [] : [`Settles ${count(settled.length, "finding")}.`],
		...raised.length === 0 ? [] : [
			`Raises ${count(raised.length, "finding")}:`,
			...told,
			...raised.length > told.length ? [`  and ${raised.length - told.length} more: holdfast check`] : []
		],
		...written ? [] : ["Nothing is written: that was a dry run."],
		""
	].join("\n");
}

export { effectText as t };