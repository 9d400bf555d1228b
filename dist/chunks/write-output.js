import { c as ConfigError } from "./nearest.js";
import { writeFileSync } from "node:fs";

// src/cli/write-output.ts
/** Writes a result to a file, or to standard output where none is named. Throws `ConfigError` when it cannot. */
function writeOutput(content, file) {
	if (file === void 0) {
		process.stdout.write(content);
		return;
	}
	try {
		writeFileSync(file, content);
	} catch (error) {
		throw new ConfigError(`${file} cannot be written: ${error.message}`, {
			hint: "Correct --output.",
			cause: error
		});
	}
}
/** The same for a file that must not be there yet: what somebody wrote is never written over. */
function writeNewOutput(content, file) {
	if (file === void 0) {
		process.stdout.write(content);
		return;
	}
	try {
		writeFileSync(file, content, { flag: "wx" });
	} catch (error) {
		const isThere = error.code === "EEXIST";
		throw new ConfigError(isThere ? `${file} is there already` : `${file} cannot be written: ${error.message}`, {
			hint: isThere ? "Name a new file in --output: nothing is written over." : "Correct --output.",
			cause: error
		});
	}
}

export { writeOutput as n, writeNewOutput as t };