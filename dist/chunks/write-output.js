import { c as ConfigError } from "./nearest.js";
import { writeFileSync } from "node:fs";

// src/cli/terminal.ts
/** Columns when nobody knows: pipes, files, continuous integration. */
const DEFAULT_WIDTH = 100;
/** What standard output can show: colour only on a terminal, and never when NO_COLOR is set (no-color.org). */
function terminal() {
	const { stdout, env } = process;
	const isTerminal = stdout.isTTY === true;
	const colour = env["NO_COLOR"] === void 0 || env["NO_COLOR"] === "" ? isTerminal && env["TERM"] !== "dumb" || isForced(env["FORCE_COLOR"]) : false;
	return {
		colour,
		hyperlinks: isTerminal && colour && env["TERM"] !== "linux",
		width: stdout.columns ?? DEFAULT_WIDTH
	};
}
/** The same for a result that may go to a file, which shows no colour. */
function terminalFor(output) {
	return output === void 0 ? terminal() : {
		colour: false,
		hyperlinks: false,
		width: DEFAULT_WIDTH
	};
}
function isForced(value) {
	return value !== void 0 && value !== "" && value !== "0" && value !== "false";
}

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

export { writeOutput as n, terminalFor as r, writeNewOutput as t };