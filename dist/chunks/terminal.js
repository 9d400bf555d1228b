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

export { terminalFor as n, terminal as t };