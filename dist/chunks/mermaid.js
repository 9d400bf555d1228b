import { t as clip, u as oneLine } from "./escape.js";

// src/render/mermaid.ts
/** Longest label in a chart. */
const LABEL_MAX_CHARS = 60;
/**
* A label inside a Mermaid chart, which has no escape for what its grammar uses (mermaid.js.org, "Gantt": `:` and `#` end
* a name, `;` ends a line): letters, digits and plain punctuation stay, anything else becomes a blank. Give it a word of
* your own in front, so that it never begins with one of Mermaid's.
*/
function mermaidLabel(text) {
	const plain = oneLine(text).replace(/[^\p{L}\p{M}\p{N} ./()+–-]/gu, " ").replace(/ {2,}/g, " ").trim();
	return clip(plain, LABEL_MAX_CHARS);
}
/** A chart as a fenced block, which GitHub draws itself. */
function mermaidBlock(lines) {
	return [
		"```mermaid",
		...lines,
		"```",
		""
	].join("\n");
}

export { mermaidLabel as n, mermaidBlock as t };