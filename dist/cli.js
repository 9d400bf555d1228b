#!/usr/bin/env node
import { t as VERSION } from "./chunks/version.js";

// src/cli/main.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === "--version" || first === "-V")) process.stdout.write(`${VERSION}\n`);
else {
	const { run } = await import("./chunks/program.js");
	process.exitCode = await run(process.argv.slice(2));
}

export {  };