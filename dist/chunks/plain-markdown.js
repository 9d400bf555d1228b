// src/authoring/plain-markdown.ts
/** Words as Markdown that shows them as they are. */
function plainMarkdown(text) {
	return text.replaceAll(/\s*[\r\n]+\s*/g, " ").replaceAll(/\p{Cc}/gu, "").replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
}

export { plainMarkdown as t };