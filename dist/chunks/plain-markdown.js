// src/authoring/plain-markdown.ts
/** Words as Markdown that shows them as they are. */
function plainMarkdown(text) {
	return text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&").replaceAll(/\s*[\r\n]+\s*/g, " ");
}

export { plainMarkdown as t };