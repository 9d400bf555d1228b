import { s as logText } from "./escape.js";
import { n as wrapped } from "./terminal-style.js";

// src/render/hanging.ts
/** Text for a terminal in lines that are not wider than asked, with an indent before the first and one before the others. */
function hanging(text, width, indent = "", hang = indent) {
	return wrapped(logText(text), width - Math.max(indent.length, hang.length)).map((line, index) => `${index === 0 ? indent : hang}${logText(line)}\n`).join("");
}

export { hanging as t };