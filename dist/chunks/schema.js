import { t as nodeFiles } from "./files.js";
import { n as schemaText, r as schemasFor } from "./published-schemas.js";
import { c as ConfigError, l as EXIT, t as didYouMean } from "./nearest.js";
import { s as logText } from "./escape.js";
import { r as workspaceWith } from "./workspace.js";

// src/cli/commands/schema.ts
/** `holdfast schema`: what there is; `holdfast schema NAME`: one JSON Schema. Types of the repository's own count as well. */
async function schemaCommand(name, flags) {
	const space = workspaceWith([], flags.config);
	const schemas = await schemasFor(nodeFiles(space.root), space.config);
	process.stdout.write(name === void 0 ? listed(schemas) : schemaText(schemaNamed(name, schemas).make()));
	return EXIT.clean;
}
function listed(schemas) {
	const width = Math.max(...schemas.map((one) => one.name.length));
	return schemas.map((one) => `${logText(one.name).padEnd(width)}  ${logText(one.says)}\n`).join("");
}
function schemaNamed(name, schemas) {
	const found = schemas.find((one) => one.name === name);
	if (found) return found;
	const hint = didYouMean(name, schemas.map((one) => one.name));
	throw new ConfigError(`There is no schema \`${name}\``, { hint: hint ?? "holdfast schema lists them all." });
}

export { schemaCommand };