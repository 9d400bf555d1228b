import { t as nodeFiles } from "./files.js";
import { t as nodeGit } from "./git.js";
import { a as verifyPack, c as MANIFEST_FILE, d as nodePack, i as verificationText, l as SUMS_FILE, n as ZIP_MAX_BYTES, o as evidencePack, r as renderZip, s as treeFiles, t as ZIP_FILES_MAX, u as sha256Of } from "./zip.js";
import { t as dayGiven } from "./day-given.js";
import { c as ConfigError, l as EXIT } from "./nearest.js";
import { s as logText } from "./escape.js";
import { r as count } from "./words.js";
import { t as terminal } from "./terminal.js";
import { r as workspaceWith } from "./workspace.js";
import { t as nodeWriting } from "./writing.js";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/cli/write-pack.ts
/** Refuses what is there already, before the work of making a pack is done: a file, or a folder with something in it. */
function refusePackAt(output) {
	if (!existsSync(output)) return;
	const isFolder = statSync(output).isDirectory();
	if (isFolder && isZip(output)) throw new ConfigError(`${output} is a folder`, { hint: "Name a file, or a folder without `.zip`." });
	if (isFolder && readdirSync(output).length === 0) return;
	throw new ConfigError(`${output} is there already${isFolder ? " and is not empty" : ""}`, { hint: "A pack is never written over something. Name another place with --output." });
}
/** Writes the pack as a zip or as a folder; answers the hash of the zip. */
async function writePack(files, output) {
	if (isZip(output)) return writeZip(files, output);
	try {
		mkdirSync(output, { recursive: true });
	} catch (error) {
		throw new ConfigError(`${output} cannot be made: ${error.message}`, {
			hint: "Correct --output.",
			cause: error
		});
	}
	const writing = nodeWriting(output);
	const isList = ({ path }) => path === "manifest.json" || path === "SHA256SUMS";
	for (const { path, bytes } of [...files.filter((file) => !isList(file)), ...files.filter(isList)]) await writing.write(path, bytes);
}
function writeZip(files, output) {
	const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	if (files.length > 65e3 || total > ZIP_MAX_BYTES) throw new ConfigError("The pack is too large for a zip", { hint: "Write it to a folder: --output DIR." });
	const zip = renderZip(files);
	try {
		mkdirSync(dirname(output), { recursive: true });
		writeFileSync(output, zip, { flag: "wx" });
	} catch (error) {
		throw new ConfigError(`${output} cannot be written: ${error.message}`, {
			hint: "Correct --output.",
			cause: error
		});
	}
	return sha256Of(zip);
}
function isZip(output) {
	return /\.zip$/i.test(output);
}

// src/cli/commands/evidence.ts
/** `holdfast evidence`: the pack for an auditor. */
async function evidenceCommand(flags) {
	const period = {
		from: dayNeeded("--from", flags.from),
		to: dayNeeded("--to", flags.to)
	};
	const output = flags.output ?? `evidence-${period.from}-${period.to}.zip`;
	refusePackAt(output);
	const { root, config } = workspaceWith([], flags.config);
	const git = nodeGit(root);
	const { commit, allowDirty, includeRestricted, redact, preset, profile } = flags;
	const sample = sampleOf(flags);
	const { files, manifest } = await evidencePack({
		git,
		files: nodeFiles(root)
	}, {
		period,
		commit,
		allowDirty,
		includeRestricted,
		redact,
		sample,
		config,
		preset,
		profile,
		surroundings: (id) => surroundingsAt(id, root, git)
	});
	const zipSha256 = await writePack(files, output);
	const manifestFile = files.find(({ path }) => path === MANIFEST_FILE);
	const lines = [
		`${logText(output)}: ${count(files.length, "file")}, commit ${manifest.repository.commit}`,
		...manifest.withheld.length > 0 ? [`Named and not included: ${count(manifest.withheld.length, "document")}`] : [],
		...manifest.repository.uncommitted.length > 0 ? [`Made from the commit although ${count(manifest.repository.uncommitted.length, "document")} differed from it`] : [],
		...manifest.not_checked.map(({ what, why }) => `Not checked: ${logText(what)} (${logText(why)})`),
		...zipSha256 === void 0 ? [] : [`SHA-256 of the zip            ${zipSha256}`],
		`SHA-256 of manifest.json      ${sha256Of(manifestFile?.bytes ?? "")}`,
		"Note one of them where nobody who can change the pack can change it."
	];
	process.stdout.write(lines.map((line) => `${line}\n`).join(""));
	return EXIT.clean;
}
/** `holdfast evidence verify`: 0 intact, 1 changed, 2 no pack. */
async function verifyCommand(path, { expect }) {
	if (expect !== void 0 && !/^[0-9a-f]{64}$/i.test(expect)) throw new ConfigError(`--expect: \`${expect}\` is no SHA-256`, { hint: "It has 64 digits from 0 to f." });
	const pack = await nodePack(path);
	const result = "notPack" in pack ? pack : await verifyPack(pack, { expect });
	if ("notPack" in result) throw new ConfigError(`${path} is no evidence pack: ${result.notPack}`);
	process.stdout.write(verificationText(path, result, terminal()));
	return result.state === "intact" ? EXIT.clean : EXIT.findings;
}
/** Commander would ask for it of `evidence verify` as well. */
function dayNeeded(flag, day) {
	if (day !== void 0) return dayGiven(flag, day);
	throw new ConfigError(`Missing: ${flag}`, { hint: "Write --from and --to: the period that the auditor looks at." });
}
function sampleOf({ sample, seed }) {
	if (sample === void 0 && seed === void 0) return void 0;
	if (sample === void 0 || !/^[1-9]\d{0,5}$/.test(sample)) throw new ConfigError("--sample takes a number of records, 1 or more", { hint: "Such as `--sample 3 --seed TEXT`." });
	if (seed === void 0 || seed === "") throw new ConfigError("--sample needs --seed", { hint: "Let the auditor name the seed: nobody can choose the records then." });
	return {
		size: Number(sample),
		seed
	};
}
/** What lies around a folder of a repository, as the commit has it. */
async function surroundingsAt(commit, root, git) {
	const prefix = await git.prefix() ?? "";
	if (prefix === "") return void 0;
	const up = prefix.split("/").flatMap((step) => step === "" ? [] : [".."]);
	const tree = await nodeGit(resolve(root, ...up)).tree(commit);
	return "unavailable" in tree ? void 0 : {
		files: treeFiles(tree),
		prefix
	};
}

export { evidenceCommand, verifyCommand };