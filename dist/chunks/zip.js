import { t as VERSION } from "./version.js";
import { c as ConfigError } from "./nearest.js";
import { Cr as given, In as auditReport, Kt as soa, On as certification, Un as ENTRY_FIELDS, Vn as recordsOf, _t as MANDATORY, bn as correctiveAction, ci as string, cr as CONTROLS, dt as differences, fn as managementReview, gt as walkFields, ht as shortId, ii as literal, lr as CLAUSES, ni as boolean, pt as valuesOf, r as loadConfig, ri as int, si as strictObject, sn as nonconformity, ti as array, ut as contentOf$1, wr as parseOwners, yr as nameOf } from "./load-config.js";
import { O as gitBlobId, a as ignoredRevs, d as soonOf, o as historyReader, t as check } from "./check.js";
import { i as markdownToHtml, n as fieldWords, r as nodeWords, t as whyRestricted } from "./restriction.js";
import { a as htmlText, f as urlPath, l as markdownText, n as codeSpan, s as logText, u as oneLine } from "./escape.js";
import { r as count } from "./words.js";
import { r as responsibleFor } from "./responsible.js";
import { t as calendarOf } from "./calendar.js";
import { n as scopeStatement, t as heldCertificates } from "./certificates.js";
import { s as kpis } from "./kpi-words.js";
import { n as tableOf$1 } from "./table.js";
import { t as renderCsv } from "./csv.js";
import { r as markdownTable, t as paint } from "./terminal-style.js";
import { n as requiredCategoriesOf, r as budgetTable, t as budgetOf } from "./budget.js";
import { n as calendarTable } from "./calendar-table.js";
import { n as coverageOf } from "./coverage.js";
import { i as coverageTable } from "./coverage-table.js";
import { n as renderJson, t as renderSarif } from "./sarif.js";
import { i as kpiTable, n as kpiMarkdown } from "./kpi-markdown.js";
import { n as readinessMarkdown, t as readinessOf } from "./readiness.js";
import { l as soaTable, n as statementOfApplicability, u as soaHtml } from "./statement-of-applicability.js";
import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { constants } from "node:fs";
import { join, posix } from "node:path";
import { open, readFile, readdir, stat } from "node:fs/promises";
import { createRequire } from "module";

// src/adapters/node/folder-pack.ts
/** More than this in one folder is no pack that Holdfast made. */
const ENTRIES_MAX = 2e5;
/** A pack that lies in a folder. Nothing in it is left out, and no link is followed. */
async function folderPack(root) {
	const entries = [];
	const problems = [];
	const open = [""];
	for (let folder = open.pop(); folder !== void 0 && entries.length <= ENTRIES_MAX; folder = open.pop()) {
		const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => void 0);
		if (!found) problems.push(`the folder ${folder || "."} cannot be read`);
		for (const entry of found ?? []) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) open.push(path);
			else entries.push({
				path,
				oddity: oddityOf$1(entry)
			});
		}
	}
	if (entries.length > ENTRIES_MAX) problems.push(`it has more than ${ENTRIES_MAX} files; the rest was not looked at`);
	return {
		entries: entries.sort((a, b) => a.path < b.path ? -1 : 1),
		problems,
		sha256: void 0,
		read: (path, maxBytes) => readFileBelow(root, path, maxBytes)
	};
}
function oddityOf$1(entry) {
	if (entry.isFile()) return void 0;
	return entry.isSymbolicLink() ? "a symbolic link" : "no regular file";
}
async function readFileBelow(root, path, maxBytes) {
	try {
		const file = await open(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		try {
			const stat = await file.stat();
			if (!stat.isFile()) return { why: "it is no regular file" };
			return stat.size > maxBytes ? { why: `it has ${stat.size} bytes and should have ${maxBytes}` } : await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		return { why: `it cannot be read (${error.code ?? "unknown error"})` };
	}
}

// src/adapters/node/zip-pack.ts
const END = 101010256;
const END_BYTES = 22;
const CENTRAL = 33639248;
const CENTRAL_BYTES = 46;
const LOCAL = 67324752;
const LOCAL_BYTES = 30;
/** The name of a file once more, in UTF-8, which some programs believe and others do not. */
const SECOND_NAME = 28789;
/** Sizes and checksum follow the content, as programs write them that do not know them before. */
const SIZES_FOLLOW = 8;
const SIZES_BYTES = [
	0,
	12,
	16,
	20,
	24
];
const STORED = 0;
const DEFLATED = 8;
/**
* A pack in a zip. What the central directory lists is all that is read; whatever makes two programs see two different
* contents (overlaps, a second name, names that differ) is a problem. Answers why it is no zip.
*/
function zipPack(bytes) {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(zip);
	if (typeof end === "string") return { notZip: end };
	const problems = [];
	const listed = directoryOf(zip, end, problems);
	if (listed === void 0) return { notZip: "its list of files is damaged" };
	problems.push(...overlapsIn(zip, listed, end.start));
	const byPath = new Map(listed.map((file) => [file.path, file]));
	return {
		entries: listed.filter(({ path, size }) => !path.endsWith("/") || size > 0).map(entryOf),
		problems,
		sha256: createHash("sha256").update(zip).digest("hex"),
		read: async (path, maxBytes) => {
			const file = byPath.get(path);
			return file ? unpacked(zip, file, maxBytes) : { why: "it is not there" };
		}
	};
}
function entryOf({ path, oddity }) {
	return {
		path,
		oddity
	};
}
/** Where the list of files starts and ends, and how many there are; a zip of more than 4 GB has another end. */
function endOf(zip) {
	for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - 65535); at--) {
		if (zip.readUInt32LE(at) !== END || at + END_BYTES + zip.readUInt16LE(at + 20) !== zip.length) continue;
		const [count, size, start] = [
			zip.readUInt16LE(at + 10),
			zip.readUInt32LE(at + 12),
			zip.readUInt32LE(at + 16)
		];
		if (zip.readUInt16LE(at + 4) !== 0 || zip.readUInt16LE(at + 6) !== 0 || zip.readUInt16LE(at + 8) !== count) return "it is a part of several";
		if (count === 65535 || start === 4294967295) return "it is larger than a pack can be";
		return start + size === at ? {
			start,
			stop: at,
			count
		} : "its list of files is not where it says";
	}
	return "it is no zip";
}
function directoryOf(zip, { start, stop, count }, problems) {
	const listed = [];
	let at = start;
	for (let number = 0; number < count; number++) {
		if (at + CENTRAL_BYTES > stop || zip.readUInt32LE(at) !== CENTRAL) return void 0;
		const [nameBytes, extraBytes, commentBytes] = [
			28,
			30,
			32
		].map((field) => zip.readUInt16LE(at + field));
		const name = zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
		const extra = zip.subarray(at + CENTRAL_BYTES + nameBytes, at + CENTRAL_BYTES + nameBytes + extraBytes);
		const next = at + CENTRAL_BYTES + nameBytes + extraBytes + commentBytes;
		if (next > stop) return void 0;
		const path = name.toString("utf8");
		if (!Buffer.from(path, "utf8").equals(name)) problems.push(`the name of file ${number + 1} is no UTF-8`);
		if (hasField(extra, SECOND_NAME)) problems.push(`${path} has a second name`);
		listed.push({
			path,
			oddity: oddityOf(zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 4) >> 8, zip.readUInt32LE(at + 38)),
			flags: zip.readUInt16LE(at + 8),
			method: zip.readUInt16LE(at + 10),
			crc: zip.readUInt32LE(at + 16),
			packed: zip.readUInt32LE(at + 20),
			size: zip.readUInt32LE(at + 24),
			offset: zip.readUInt32LE(at + 42)
		});
		at = next;
	}
	return at === stop ? listed : void 0;
}
function oddityOf(flags, system, attributes) {
	if ((flags & 1) !== 0) return "encrypted";
	const kind = system === 3 ? attributes >>> 16 & 61440 : 0;
	return kind === 40960 ? "a symbolic link" : kind === 0 || kind === 32768 || kind === 16384 ? void 0 : "no regular file";
}
function hasField(extra, wanted) {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) if (extra.readUInt16LE(at) === wanted) return true;
	return false;
}
/**
* Files that share bytes are how a small zip unpacks into a huge one. Bytes between them may be files that the list does not
* name, and that a program finds which reads from the front.
*/
function overlapsIn(zip, listed, limit) {
	const problems = [];
	let end = 0;
	let after = [0];
	for (const file of [...listed].sort((a, b) => a.offset - b.offset)) {
		const data = dataStart(zip, file);
		if (typeof data === "string") {
			problems.push(`${file.path}: ${data}`);
			after = void 0;
			continue;
		}
		if (file.offset < end) problems.push(`${file.path} shares bytes with another file`);
		else if (after?.includes(file.offset - end) === false) problems.push(`there are bytes before ${file.path} that are no file`);
		if (saysOtherwise(zip, file)) problems.push(`${file.path} says something else of itself than the list does`);
		end = data + file.packed;
		after = (file.flags & SIZES_FOLLOW) === 0 ? [0] : SIZES_BYTES;
		if (end > limit) problems.push(`${file.path} reaches into the list of files`);
	}
	if (end <= limit && after?.includes(limit - end) === false) problems.push("there are bytes before the list of files that are no file");
	return problems;
}
/** Whether the header at the file differs from the list in how to read it: some programs believe the one, some the other. */
function saysOtherwise(zip, { offset, flags, method, crc, packed, size }) {
	if (zip.readUInt16LE(offset + 6) !== flags || zip.readUInt16LE(offset + 8) !== method) return true;
	if ((flags & SIZES_FOLLOW) !== 0) return false;
	return [
		crc,
		packed,
		size
	].some((value, index) => zip.readUInt32LE(offset + 14 + 4 * index) !== value);
}
/** Where the content begins, behind the header of its own that each file has. */
function dataStart(zip, { path, offset }) {
	if (offset + LOCAL_BYTES > zip.length || zip.readUInt32LE(offset) !== LOCAL) return "it is not where the list says";
	const nameBytes = zip.readUInt16LE(offset + 26);
	return zip.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + nameBytes).toString("utf8") === path ? offset + LOCAL_BYTES + nameBytes + zip.readUInt16LE(offset + 28) : "it has two different names";
}
function unpacked(zip, file, maxBytes) {
	const start = dataStart(zip, file);
	if (typeof start === "string") return { why: start };
	if (file.size > maxBytes) return { why: `it has ${file.size} bytes and should have ${maxBytes}` };
	const data = zip.subarray(start, start + file.packed);
	if (data.length !== file.packed) return { why: "it ends early" };
	if (file.method === STORED) return data.length === file.size ? data : { why: "it has another length than it says" };
	if (file.method !== DEFLATED) return { why: "it is packed in a way that is not read here" };
	try {
		const content = inflateRawSync(data, { maxOutputLength: Math.max(1, file.size) });
		return content.length === file.size ? content : { why: "it has another length than it says" };
	} catch {
		return { why: "it cannot be unpacked, or is longer than it says" };
	}
}

// src/adapters/node/pack.ts
/** Zips beyond this are not read into memory. */
const ZIP_MAX_BYTES$1 = 2 ** 31;
/** The pack at a path: a folder, or a file that is taken for a zip. Answers why there is none. */
async function nodePack(path) {
	const there = await stat(path).catch(() => void 0);
	if (there?.isDirectory()) return folderPack(path);
	if (!there?.isFile()) return { notPack: "there is no such file or folder" };
	if (there.size > ZIP_MAX_BYTES$1) return { notPack: "it is larger than a pack can be" };
	try {
		const zip = zipPack(await readFile(path));
		return "notZip" in zip ? { notPack: zip.notZip } : zip;
	} catch (error) {
		return { notPack: `it cannot be read (${error.code ?? "unknown error"})` };
	}
}

// src/views/evidence/period.ts
function isWithin({ from, to }, day) {
	return from <= day && day <= to;
}
/** Whether some day or moment that the record names lies in the period. */
function touches(entry, period) {
	return walkFields(entry).some(({ field, fact }) => {
		if (fact.state !== "given" || field.kind !== "date" && field.kind !== "instant") return false;
		const day = field.kind === "date" ? String(fact.value) : entry.readDate(fact.raw);
		return typeof day === "string" ? isWithin(period, day) : day.ok && isWithin(period, day.value);
	});
}

// src/views/evidence/document-history.ts
function documentHistory(path, { history, github }, period) {
	const versions = history?.versionsOf(path) ?? [];
	const upToEnd = versions.findIndex(({ arrived }) => arrived.on <= period.to);
	const known = upToEnd === -1 ? [] : versions.slice(upToEnd);
	const inside = known.filter(({ arrived }) => isWithin(period, arrived.on)).length;
	const change = (version, index) => changeOf(version, known[index + 1], github);
	const before = known[inside];
	return {
		path,
		changes: known.slice(0, inside).map(change),
		before: before && change(before, inside)
	};
}
function changeOf(version, before, github) {
	const { commit, arrived, entries } = version;
	const [main] = entries;
	const arrival = github?.arrivals.get(arrived.id);
	return {
		commit: commit.id,
		on: arrived.on,
		author: commit.author.name,
		email: commit.author.email,
		subject: commit.subject,
		pullRequest: arrival?.pullRequest ?? pullRequestOf(arrived) ?? pullRequestOf(commit),
		what: before ? whatChanged(before, version) : ["added"],
		isEditorial: version.isEditorial,
		version: main && fieldWords(main, "version"),
		approvedBy: main && fieldWords(main, "approved_by"),
		approvedOn: main && fieldWords(main, "approved_on"),
		trailers: trailersOf(commit, arrived),
		gitHubApprovals: arrival?.approvedBy,
		verified: arrival?.verified
	};
}
/** What a commit that GitHub made says of its pull request: `Merge pull request #7 from …`, `Change it (#7)`. */
function pullRequestOf({ subject }) {
	const found = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
	return found ? Number(found[1]) : void 0;
}
function trailersOf(commit, arrived) {
	const named = (commit === arrived ? [commit] : [commit, arrived]).flatMap(({ trailers }) => trailers).filter(({ key }) => key.endsWith("-by") || key === "isms-change");
	return [...new Set(named.map(({ key, value }) => `${key}: ${value}`))];
}
/** The fields that differ; of a register, each row under its name. */
function whatChanged(before, after) {
	const changes = entryChanges(before, after);
	return changes.length > 0 ? changes.map(({ name, what }) => name === void 0 ? what.join(", ") : `${name}: ${what.join(", ")}`) : ["nothing that a reader sees"];
}
/** What became of each entry of a document between two states. */
function entryChanges(before, after) {
	const old = new Map((before?.entries ?? []).map((entry) => [identityOf(entry), entry]));
	const now = new Map(after.entries.map((entry) => [identityOf(entry), entry]));
	const changed = [...now].flatMap(([identity, entry]) => {
		const name = entry.register && entry.name;
		const was = old.get(identity);
		if (!was) return [{
			entry,
			name,
			what: ["added"]
		}];
		const what = differences(content(was), content(entry));
		return what.length > 0 ? [{
			entry,
			name,
			what: what.map((one) => one.replaceAll("`", ""))
		}] : [];
	});
	const removed = [...old].filter(([identity]) => !now.has(identity));
	return [...changed, ...removed.map(([, entry]) => ({
		entry,
		name: entry.register && entry.name,
		what: ["removed"]
	}))];
}
/** The document itself is the same whatever its id: a row is what its id or name says. */
function identityOf(entry) {
	return entry.register ? entry.name : "";
}
/** The rows of a register are compared one by one. */
function content(entry) {
	let known = contents.get(entry);
	if (!known) {
		known = contentOf$1(entry, entry.definition?.type === "register" ? ["entries"] : []);
		contents.set(entry, known);
	}
	return known;
}
const contents = /* @__PURE__ */ new WeakMap();

// src/views/evidence/changes-since.ts
/** What auditors ask to have changed since they were here, with the types of record that tell. */
const CHANGE_AREAS = [
	{
		area: "Scope",
		types: ["isms-scope"]
	},
	{
		area: "Statement of applicability",
		types: ["soa"]
	},
	{
		area: "Risks",
		types: [
			"risk",
			"risk-method",
			"risk-treatment-plan"
		]
	},
	{
		area: "Roles and people",
		types: ["role", "person"]
	},
	{
		area: "Suppliers",
		types: ["supplier"]
	},
	{
		area: "Assets",
		types: ["asset"]
	},
	{
		area: "Documents",
		types: [
			"policy",
			"procedure",
			"standard",
			"guideline",
			"objective",
			"audit-programme"
		]
	}
];
/** Areas in their order, newest change first. `undefined`: there is no history to tell. */
function changesSince(isms, period) {
	const { history } = isms;
	if (!history) return void 0;
	const changed = [...new Set(isms.entries.map(({ path }) => path))].flatMap((path) => {
		const versions = history.versionsOf(path);
		return versions.flatMap((version, index) => isWithin(period, version.arrived.on) ? inVersion(version, versions[index + 1]) : []);
	});
	const removed = history.removals.filter(({ commit }) => isWithin(period, commit.on)).flatMap(({ commit, last }) => last.entries.flatMap((entry) => rowOf$1(entry, ["removed"], {
		...last,
		commit,
		arrived: commit
	})));
	const all = [...changed, ...removed];
	return CHANGE_AREAS.flatMap(({ area }) => all.filter((change) => change.area === area).sort((a, b) => a.on > b.on ? -1 : a.on < b.on ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function inVersion(version, before) {
	return entryChanges(before, version).flatMap(({ entry, what }) => rowOf$1(entry, withControls(entry, what, before), version));
}
function rowOf$1(entry, what, { commit, arrived, path }) {
	const area = CHANGE_AREAS.find(({ types }) => types.includes(entry.type))?.area;
	if (area === void 0) return [];
	return [{
		area,
		on: arrived.on,
		commit: commit.id,
		author: commit.author.name,
		subject: commit.subject,
		pullRequest: pullRequestOf(arrived) ?? pullRequestOf(commit),
		name: given(entry.id) ?? entry.name,
		title: given(entry.title),
		path,
		what
	}];
}
/** That the rows of a statement of applicability changed says little: which controls did says much. */
function withControls(entry, what, before) {
	if (entry.type !== "soa" || !what.includes("entries")) return what;
	const was = before?.entries.find(({ register, type }) => !register && type === "soa");
	const [old, now] = [controlsOf(was), controlsOf(entry)];
	const differing = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((control) => old.get(control) !== now.get(control));
	return [...what.filter((one) => one !== "entries"), ...differing];
}
function controlsOf(entry) {
	const list = entry?.root?.entries.find(({ key }) => key === "entries")?.value;
	const rows = list?.kind === "list" ? list.items : [];
	return new Map(rows.map((row) => {
		const control = row.kind === "map" ? row.entries.find(({ key }) => key === "control")?.value : void 0;
		return [control ? nodeWords(control) : "a row without a control", nodeWords(row)];
	}));
}

// src/render/evidence/record-table.ts
function linksTo({ documents }) {
	const byPath = new Map(documents.map(({ path, page, historyPage }) => [path, {
		page,
		history: historyPage
	}]));
	return (path) => byPath.get(path);
}
/** A record as a link to its document, or as words when that is not in the pack. */
function recordLink({ path, name, title }, linkOf) {
	const text = title === void 0 || title === name ? name : `${name} ${title}`;
	const page = linkOf(path)?.page;
	return page === void 0 ? text : {
		text,
		href: page
	};
}
/** Records with what an auditor writes down of each: version, dates, owner, approver, commit. */
function recordTable(caption, records, linkOf) {
	const hasReasons = records.some(({ because }) => because !== void 0);
	return {
		kind: "table",
		caption,
		columns: [
			"Record",
			...hasReasons ? ["Here because"] : [],
			"Type",
			"Status",
			"Version",
			"Owner",
			"Approved",
			"Reviewed",
			"Next review",
			"Last change"
		].map((title) => ({ title })),
		rows: records.map((record) => [
			[recordLink(record, linkOf), ...record.restricted === void 0 ? [] : [` (${record.restricted})`]],
			...hasReasons ? [record.because ?? ""] : [],
			record.type ?? "",
			record.status ?? "",
			record.version ?? "",
			[record.owner ?? "nobody", ...record.people.length > 0 ? [` (${record.people.join(", ")})`] : []],
			approval(record),
			record.reviewedOn ?? record.recordedOn ?? "",
			record.nextReview ?? "",
			lastChange(record, linkOf)
		])
	};
}
function approval({ approvedBy, approvedOn }) {
	return [approvedOn, approvedBy].filter((part) => part !== void 0).join(" by ");
}
function lastChange({ lastChange: change, path }, linkOf) {
	const history = linkOf(path)?.history;
	if (!change) return "not known";
	const text = `${change.on} ${shortId({ id: change.commit })}`;
	return history === void 0 ? text : {
		text,
		href: history
	};
}

// src/render/evidence/changes-page.ts
/** What changed within the period, by what auditors ask for. */
function changesPage(evidence) {
	const { period, changes } = evidence;
	const linkOf = linksTo(evidence);
	const blocks = CHANGE_AREAS.flatMap(({ area }) => {
		const here = (changes ?? []).filter((change) => change.area === area);
		const heading = {
			kind: "heading",
			level: 2,
			text: area
		};
		if (here.length === 0) return [heading, {
			kind: "text",
			parts: ["No change."]
		}];
		return [heading, {
			kind: "table",
			caption: `${area}: changes, newest first`,
			columns: [
				"Day",
				"Record",
				"What changed",
				"Author",
				"Message",
				"Commit"
			].map((title) => ({ title })),
			rows: here.map(({ on, name, title, path, what, author, subject, pullRequest, commit }) => [
				on,
				recordLink({
					path,
					name,
					title
				}, linkOf),
				what.join(", "),
				author,
				subject + (pullRequest === void 0 || subject.includes(`#${pullRequest}`) ? "" : ` (#${pullRequest})`),
				{ code: shortId({ id: commit }) }
			])
		}];
	});
	return {
		title: `Changes from ${period.from} to ${period.to}`,
		at: "changes-since",
		blocks: changes === void 0 ? [{
			kind: "text",
			parts: ["Not checked: there was no history to read."],
			tone: "warn"
		}] : blocks
	};
}

// src/render/evidence/document-pages.ts
/** A document as a page: where it comes from, what its front matter says, and its text. `body` is safe HTML. */
function documentPage(document, { commit }, body) {
	const { page = "", source = "", path, sha256, size, sheet, historyPage } = document;
	const [head] = document.records;
	const origin = {
		kind: "facts",
		caption: "Where it comes from",
		rows: [
			["Path", { code: path }],
			["Commit", { code: commit }],
			["Source", [
				{
					text: "as it is in the commit",
					href: source
				},
				`, ${size} bytes, SHA-256 `,
				{ code: sha256 }
			]],
			["History", {
				text: "who changed and approved it when",
				href: historyPage
			}]
		]
	};
	return {
		title: head?.title ?? head?.name ?? path,
		at: page.replace(/\.html$/, ""),
		blocks: [
			origin,
			...sheetBlocks(sheet, "What its front matter says"),
			{
				kind: "body",
				html: body
			}
		]
	};
}
/** Front matter as tables. */
function sheetBlocks({ facts, tables }, caption) {
	return [...facts.length === 0 ? [] : [{
		kind: "facts",
		caption,
		rows: facts.map(({ key, value }) => [key, value])
	}], ...tables.map(({ key, columns, rows }) => ({
		kind: "table",
		caption: key,
		columns: columns.map((title) => ({ title })),
		rows
	}))];
}
/** Who changed a document when, and who approved it. */
function historyPage(document, evidence) {
	const { path, history, page, historyPage: at } = document;
	const [head] = document.records;
	const name = head?.title ?? head?.name ?? path;
	const { from, to } = evidence.period;
	const blocks = [{
		kind: "text",
		parts: [{ code: path }, ...page === void 0 ? [" is not included in this pack."] : [": ", {
			text: "the document",
			href: page
		}]]
	}];
	if (!evidence.hasHistory) blocks.push({
		kind: "text",
		parts: ["There was no history to read."],
		tone: "warn"
	});
	else if (history.changes.length === 0) blocks.push({
		kind: "text",
		parts: [`It did not change from ${from} to ${to}.`]
	});
	else blocks.push(changeTable(`Changes from ${from} to ${to}, newest first`, history.changes));
	if (history.before) blocks.push(changeTable("The last change before", [history.before]));
	blocks.push({
		kind: "text",
		parts: [evidence.askedGitHub ? "Approvals on GitHub are those that GitHub told for changes that rules asked about; an empty cell is not checked." : "Not checked: who approved the pull request on GitHub, whether the branch was protected, and whether the commit was signed. Approval is what the document and the trailers of the commit say."],
		tone: "warn"
	});
	return {
		title: `History of ${name}`,
		at: at.replace(/\.html$/, ""),
		blocks
	};
}
function changeTable(caption, changes) {
	return {
		kind: "table",
		caption,
		columns: [
			"Day",
			"Commit",
			"Author",
			"Message",
			"Pull request",
			"What changed",
			"Version",
			"Approved",
			"Trailers",
			"Approved on GitHub"
		].map((title) => ({ title })),
		rows: changes.map((change) => [
			change.on,
			{ code: shortId({ id: change.commit }) },
			`${change.author} <${change.email}>`,
			change.subject,
			change.pullRequest === void 0 ? "" : `#${change.pullRequest}`,
			change.what.join("; ") + (change.isEditorial ? " (editorial)" : ""),
			change.version ?? "",
			[change.approvedOn, change.approvedBy].filter((part) => part !== void 0).join(" by "),
			change.trailers.join("; "),
			gitHubWords(change)
		])
	};
}
function gitHubWords({ gitHubApprovals, verified }) {
	if (gitHubApprovals === void 0) return "not checked";
	return `${gitHubApprovals.length === 0 ? "nobody" : gitHubApprovals.join(", ")}${verified === void 0 ? ", unsigned" : verified ? ", signature verified" : ", signature not verified"}`;
}

// src/views/evidence/manifest.ts
/** The files that say what is in a pack. */
const MANIFEST_FILE = "manifest.json";
const SUMS_FILE = "SHA256SUMS";
const MANIFEST_SCHEMA = "holdfast/evidence-manifest@1";
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const day = string().regex(/^\d{4}-\d{2}-\d{2}$/);
const filed = strictObject({
	path: string().min(1).max(1e3),
	sha256,
	size: int().nonnegative()
});
/** What a pack says of itself. Everything that decides its bytes is in here, so that it can be made again. */
const manifestSchema = strictObject({
	schema: literal(MANIFEST_SCHEMA),
	tool: strictObject({
		name: literal("holdfast"),
		version: string()
	}),
	repository: strictObject({
		/** The commit whose documents are in the pack, and the day on which it was made. */
		commit: string(),
		committed_on: day.nullable(),
		/** The folder that was looked at: '' or `folder/`. */
		folder: string(),
		/** Documents that differed from the commit when the pack was made: the pack has them as the commit does. */
		uncommitted: array(string())
	}),
	period: strictObject({
		from: day,
		to: day
	}),
	/** The day by which everything is judged: the last of the period. */
	as_of: day,
	timezone: string(),
	options: strictObject({
		config: string().nullable(),
		preset: string().nullable(),
		profile: string().nullable(),
		include_restricted: boolean(),
		redact: boolean(),
		allow_dirty: boolean(),
		github: boolean()
	}),
	configuration: strictObject({
		path: string(),
		sha256
	}).nullable(),
	rules: array(strictObject({
		name: string(),
		severity: string()
	})),
	not_checked: array(strictObject({
		what: string(),
		why: string(),
		fix: string().optional(),
		rules: array(string()).optional()
	})),
	/** Documents in scope that are named and not included, by their path in the repository. */
	withheld: array(filed.extend({ why: string() })),
	/** Documents and pages that could not keep their name. */
	renamed: array(strictObject({
		repository: string(),
		pack: string()
	})),
	redaction: strictObject({
		replaced: array(string()),
		not_replaced: array(string())
	}).nullable(),
	sample: strictObject({
		seed: string(),
		size: int().positive(),
		types: array(strictObject({
			type: string(),
			population: int(),
			ids: array(string())
		}))
	}).nullable(),
	/** Every other file of the pack but the list of sums, by path. */
	files: array(filed)
});
/** Of each file its hash and its size, sorted by path. */
function filedFiles(files) {
	return files.map(({ path, bytes }) => ({
		path,
		sha256: sha256Of(bytes),
		size: bytes.length
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
function manifestText(manifest) {
	return `${JSON.stringify(manifest, void 0, 2)}\n`;
}
/** The sums as `sha256sum -c` reads them: the manifest's own is among them. */
function sumsText(files, manifestSha256) {
	return [...files, {
		path: MANIFEST_FILE,
		sha256: manifestSha256
	}].sort((a, b) => a.path < b.path ? -1 : 1).map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join("");
}
/** Path to hash; `undefined` when some line is none, or a path comes twice. */
function parseSums(text) {
	const sums = /* @__PURE__ */ new Map();
	for (const line of text.split("\n").slice(0, -1)) {
		const [, sum, path] = /^([0-9a-f]{64}) {2}([^\0\r]+)$/.exec(line) ?? [];
		if (sum === void 0 || path === void 0 || sums.has(path)) return void 0;
		sums.set(path, sum);
	}
	return text.endsWith("\n") ? sums : void 0;
}
function sha256Of(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/render/evidence/index-page.ts
/** The first page: what is here for each clause and control, what is missing, and how to check it. */
function indexPage(evidence, links) {
	const linkOf = linksTo(evidence);
	const { from, to } = evidence.period;
	return {
		title: `Evidence from ${from} to ${to}`,
		at: "index",
		blocks: [
			facts(evidence),
			...cautions(evidence),
			{
				kind: "heading",
				level: 2,
				text: "What is in this pack"
			},
			{
				kind: "list",
				items: [...links.map(({ path, text }) => [{
					text,
					href: path
				}]), ...registers(evidence)]
			},
			...howToCheck(),
			...missing(evidence),
			...notChecked(evidence),
			{
				kind: "heading",
				level: 2,
				text: "Clauses 4 to 10 of ISO/IEC 27001:2022"
			},
			jumps(evidence, "clause"),
			...evidence.requirements.filter(({ kind }) => kind === "clause").flatMap((one) => requirement(one, linkOf)),
			{
				kind: "heading",
				level: 2,
				text: "Controls of Annex A"
			},
			jumps(evidence, "control"),
			...evidence.requirements.filter(({ kind }) => kind === "control").flatMap((one) => requirement(one, linkOf)),
			...documentList(evidence, linkOf),
			...withheld(evidence),
			...sample(evidence, linkOf)
		]
	};
}
/** `ISO/IEC 27001 NM-27001-5518 of Northmark Certification, until 2027-11-14` */
function certificateInWords({ standard, number, body, expires }) {
	return `${[standard, number].filter((part) => part !== void 0).join(" ")}${body === void 0 ? "" : ` of ${body}`}, until ${expires}`;
}
function facts(evidence) {
	const { period, timezone, commit, committedOn, toolVersion, configuration, findings, documents } = evidence;
	return {
		kind: "facts",
		caption: "About this pack",
		rows: [
			["What it covers", evidence.scope ?? "no scope in force says it"],
			...evidence.certificates.map((one) => ["Certificate", certificateInWords(one)]),
			["Period", `${period.from} to ${period.to}`],
			["Judged as of", `${period.to} (${timezone})`],
			["Commit", [{ code: commit }, committedOn === void 0 ? "" : ` of ${committedOn}`]],
			["Documents in scope", String(documents.length)],
			["Findings on that day", [`${count(findings.errors, "error")}, ${count(findings.warnings, "warning")}, ${count(findings.notices, "notice")}`]],
			["Configuration", configuration === null ? "none: defaults of Holdfast" : [
				configuration.path,
				", SHA-256 ",
				{ code: configuration.sha256 }
			]],
			["Made by", `Holdfast ${toolVersion}`]
		]
	};
}
/** All registers in one line: there are as many as there are types. */
function registers({ registers: all }) {
	if (all.length === 0) return [];
	return [["All records as tables, one for each type: ", ...all.map(({ type, rows }, index) => [
		index === 0 ? "" : ", ",
		{
			text: type,
			href: `registers/${type}.csv`
		},
		` (${rows.length})`
	]).flat()]];
}
function jumps({ requirements }, wanted) {
	return {
		kind: "text",
		parts: requirements.filter(({ kind }) => kind === wanted).map(({ id }) => id).flatMap((id, index) => [index === 0 ? "" : " · ", {
			text: id,
			anchor: `r-${id}`
		}])
	};
}
/** What a reader has to know before anything else. */
function cautions({ uncommitted, committedOn, period, redacted, hasHistory, askedGitHub }) {
	const items = [];
	if (uncommitted.length > 0) items.push([`When the pack was made, ${count(uncommitted.length, "document")} differed from the commit. The pack has them as the commit does: ${uncommitted.join(", ")}`]);
	if (committedOn !== void 0 && committedOn > period.to) items.push([`The commit is of ${committedOn}, after the period: documents are shown as they are in the commit, changes only up to ${period.to}.`]);
	if (redacted) {
		items.push([`Names of people are replaced by keys in: ${redacted.replaced.join("; ")}.`]);
		items.push([`They are not replaced in: ${redacted.not_replaced.join("; ")}.`]);
	}
	if (!hasHistory) items.push(["There was no history to read, so who changed what is not in here."]);
	if (!askedGitHub) items.push(["GitHub was not asked: approvals of pull requests, branch protection and signatures are not in here. What a document says of its own approval is self-declared until it is held against them."]);
	items.push(["An author in git is what somebody typed. Only a verified signature or the record of the platform shows who it was."]);
	return [{
		kind: "list",
		items,
		tone: "warn"
	}];
}
function howToCheck() {
	return [{
		kind: "heading",
		level: 2,
		text: "How to check it"
	}, {
		kind: "text",
		parts: [
			"Nothing in here needs a network. ",
			{ code: "holdfast evidence verify PATH" },
			" recomputes every hash; so does ",
			{ code: `sha256sum -c ${SUMS_FILE}` },
			` in the unpacked folder, without Holdfast. Both only show that files and ${MANIFEST_FILE} agree: who can write all files anew can write it anew as well. `,
			"That nobody did is shown by a hash of the pack that was kept elsewhere, or by an attestation."
		]
	}];
}
function missing({ requirements }) {
	const lacking = requirements.filter((one) => one.missing.length > 0);
	const heading = {
		kind: "heading",
		level: 2,
		text: "What is missing"
	};
	if (lacking.length === 0) return [heading, {
		kind: "text",
		parts: ["Something is there for every clause and control. Whether it is enough is for the auditor to say."]
	}];
	return [heading, {
		kind: "list",
		items: lacking.map(({ id, title, missing: what }) => [`${id} ${title}: ${what.join(" ")}`]),
		tone: "warn"
	}];
}
function notChecked({ notChecked: not }) {
	if (not.length === 0) return [];
	return [{
		kind: "heading",
		level: 2,
		text: "Not checked"
	}, {
		kind: "list",
		items: not.map(({ what, why, fix }) => [`${what}: ${why}.`, fix === void 0 ? "" : ` ${fix}`])
	}];
}
function requirement({ id, title, records, registers, decision, missing: lacking }, linkOf) {
	const blocks = [{
		kind: "heading",
		level: 3,
		text: `${id} ${title}`,
		id: `r-${id}`
	}];
	if (decision) {
		const { soa, applicable, implementation, justification } = decision;
		const says = applicable === "true" ? "applies" : applicable === "false" ? "does not apply" : "says neither yes nor no";
		blocks.push({
			kind: "text",
			parts: [`${soa}: ${says}${implementation === "" ? "" : `, ${implementation}`}. ${justification}`]
		});
	}
	if (records.length > 0) blocks.push(recordTable(`What names ${id}`, records, linkOf));
	if (registers.length > 0) {
		const items = registers.map(({ path, name, type, rows }) => [
			`${count(rows, "entry", "entries")} of type ${type} in `,
			recordLink({
				path,
				name
			}, linkOf),
			", as a table: ",
			{
				text: `registers/${type}.csv`,
				href: `registers/${type}.csv`
			}
		]);
		blocks.push({
			kind: "list",
			items
		});
	}
	if (lacking.length > 0) blocks.push({
		kind: "list",
		items: lacking.map((one) => [one]),
		tone: "warn"
	});
	return blocks;
}
/** The list of documents that 7.5 asks for, records and registers included. */
function documentList({ documents }, linkOf) {
	const heads = documents.flatMap(({ records }) => records.slice(0, 1));
	return [{
		kind: "heading",
		level: 2,
		text: "All documents in scope"
	}, recordTable("Documents, records and registers by path", heads, linkOf)];
}
function withheld({ documents }) {
	const held = documents.filter((document) => document.withheld !== void 0);
	if (held.length === 0) return [];
	return [{
		kind: "heading",
		level: 2,
		text: "Named and not included"
	}, {
		kind: "table",
		caption: "Documents that only a few may see: show them on site, and compare the hash",
		columns: [
			{ title: "Document" },
			{ title: "Why" },
			{ title: "SHA-256" },
			{
				title: "Bytes",
				align: "right"
			}
		],
		rows: held.map(({ path, withheld: why, sha256, size }) => [
			path,
			why ?? "",
			{ code: sha256 },
			String(size)
		])
	}];
}
function sample({ sample: drawn }, linkOf) {
	if (!drawn) return [];
	return [
		{
			kind: "heading",
			level: 2,
			text: "Sample"
		},
		{
			kind: "text",
			parts: [
				`Drawn by lot with the seed `,
				{ code: drawn.seed },
				`: of each type the ${drawn.size} records whose SHA-256 of seed, line end and id comes first. Anybody can draw again; nobody can choose.`
			]
		},
		{
			kind: "table",
			caption: "The sample by type of record",
			columns: [
				{ title: "Type" },
				{
					title: "Population",
					align: "right"
				},
				{ title: "Drawn" }
			],
			rows: drawn.types.map(({ type, population, records }) => [
				type,
				String(population),
				records.flatMap(({ id, title, path }, index) => [...index === 0 ? [] : [", "], recordLink({
					path,
					name: id,
					title
				}, linkOf)])
			])
		}
	];
}

// src/render/evidence/page.ts
/** A path of the pack as seen from another file of it. */
function relativePath(from, to) {
	const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
	let shared = 0;
	while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
	return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
function inlines(cell) {
	return Array.isArray(cell) ? cell : [cell];
}

// src/render/evidence/html-shell.ts
const STYLE = `
:root { color-scheme: light dark; --ink: #1c2429; --paper: #fdfdfc; --quiet: #5a666d; --line: #d9dedf; --accent: #0b5c6b; --soft: #f1f4f4; --warn: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8e9; --paper: #14191c; --quiet: #9aa7ad; --line: #303a3f; --accent: #6cc5d4; --soft: #1c2327; --warn: #e8a85c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
main { padding-bottom: 3rem; }
footer { color: var(--quiet); border-top: 1px solid var(--line); padding: 1rem 1.5rem 2rem; font-size: .875rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .25rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .3rem; }
p, ul, ol { max-width: 48rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
.warn { color: var(--warn); }
.table { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
.facts th { width: 14rem; font-weight: 600; }
.right { text-align: right; }
.day { white-space: nowrap; }
code { font: .9em ui-monospace, monospace; background: var(--soft); padding: .05em .3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .75rem 1rem; overflow-x: auto; border-radius: 4px; white-space: pre-wrap; }
pre code { padding: 0; background: none; }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
.document { margin-top: 1.5rem; }
@media print { .skip { display: none; } body { font-size: 11pt; } a { color: inherit; } }
`;
/** Nothing may be loaded or run, whatever got into a page; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
/** A whole HTML file around the content of a page. */
function htmlShell({ title, home, body }) {
	const name = htmlText(oneLine(title));
	const nav = home === void 0 ? "" : `<nav aria-label="Pack"><a href="${htmlText(home)}">Index of the evidence pack</a></nav>\n`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
${nav}<h1>${name}</h1>
</header>
<main id="content">
${body}
</main>
<footer>Part of an evidence pack made by Holdfast. What is in it, and its hashes: manifest.json.</footer>
</body>
</html>
`;
}

// src/render/evidence/page-html.ts
/** A page as an HTML file that can be read offline: no script, nothing that is loaded. */
function pageHtml(page) {
	const blocks = page.blocks.map((block) => blockHtml(block, page.at)).join("\n");
	return htmlShell({
		title: page.title,
		home: page.at === "index" ? void 0 : hrefTo(page.at, "index.html"),
		body: blocks
	});
}
function blockHtml(block, at) {
	const line = (parts) => parts.map((part) => inlineHtml(part, at)).join("");
	switch (block.kind) {
		case "heading": {
			const id = block.id === void 0 ? "" : ` id="${htmlText(block.id)}"`;
			return `<h${block.level}${id}>${htmlText(oneLine(block.text))}</h${block.level}>`;
		}
		case "text": return `<p${toneOf(block.tone)}>${line(block.parts)}</p>`;
		case "list": return `<ul${toneOf(block.tone)}>\n${block.items.map((item) => `<li>${line(item)}</li>`).join("\n")}\n</ul>`;
		case "table": return tableHtml(block, at);
		case "facts": {
			const rows = block.rows.map(([name, value]) => `<tr><th scope="row">${htmlText(oneLine(name))}</th><td>${cellHtml(value, at)}</td></tr>`);
			return box(block.caption, `<table class="facts"><caption>${htmlText(oneLine(block.caption))}</caption><tbody>\n${rows.join("\n")}\n</tbody></table>`);
		}
		case "body": return `<div class="document">\n${block.html}\n</div>`;
	}
}
function tableHtml({ caption, columns, rows }, at) {
	const align = columns.map((column) => column.align === "right" ? " class=\"right\"" : "");
	const head = columns.map(({ title }, index) => `<th scope="col"${align[index]}>${htmlText(title)}</th>`).join("");
	const body = rows.map((row) => `<tr>${row.map((cell, index) => `<td${align[index] ?? ""}>${cellHtml(cell, at)}</td>`).join("")}</tr>`);
	return box(caption, `<table><caption>${htmlText(oneLine(caption))}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`);
}
/** A wide table scrolls in a box of its own, which a keyboard can reach. */
function box(caption, table) {
	return `<div class="table" role="group" tabindex="0" aria-label="${htmlText(oneLine(caption))}">${table}</div>`;
}
function cellHtml(cell, at) {
	return inlines(cell).map((part) => inlineHtml(part, at)).join("");
}
function inlineHtml(part, at) {
	if (typeof part === "string") return DAY.test(part) ? `<span class="day">${part}</span>` : htmlText(part);
	if ("code" in part) return `<code>${htmlText(part.code)}</code>`;
	const href = "anchor" in part ? `#${encodeURIComponent(part.anchor)}` : hrefTo(at, part.href);
	return `<a href="${htmlText(href)}">${htmlText(oneLine(part.text))}</a>`;
}
/** A day is not broken at its hyphens. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
function hrefTo(from, to) {
	return urlPath(relativePath(from, to));
}
function toneOf(tone) {
	return tone === void 0 ? "" : ` class="${tone}"`;
}

// src/render/evidence/page-markdown.ts
/** A page as GitHub's Markdown. */
function pageMarkdown(page) {
	return [`# ${markdownText(page.title)}`, ...page.blocks.map((block) => blockMarkdown(block, page.at))].filter((text) => text !== "").map((text) => `${text}\n`).join("\n");
}
function blockMarkdown(block, at) {
	const line = (parts) => parts.map((part) => inlineMarkdown(part, at)).join("");
	const cell = (one) => line(inlines(one));
	switch (block.kind) {
		case "heading": return `${"#".repeat(block.level)} ${markdownText(block.text)}`;
		case "text": return line(block.parts);
		case "list": return block.items.map((item) => `- ${line(item)}`).join("\n");
		case "table": return markdownTable(block.columns.map(({ title, align }) => ({
			title: markdownText(title),
			align
		})), block.rows.map((row) => row.map(cell))).trimEnd();
		case "facts": return markdownTable([{ title: markdownText(block.caption) }, { title: "" }], block.rows.map(([name, value]) => [markdownText(name), cell(value)])).trimEnd();
		case "body": return "";
	}
}
/** Blanks at the ends are kept: they stand between two pieces of a line. */
function inlineMarkdown(part, at) {
	if (typeof part === "string") {
		const text = markdownText(part);
		return (/^\s/.test(part) ? " " : "") + text + (/\s$/.test(part) && text !== "" ? " " : "");
	}
	if ("code" in part) return codeSpan(part.code);
	if ("anchor" in part) return markdownText(part.text);
	return `[${markdownText(part.text)}](${urlPath(relativePath(at, part.href))})`;
}

// src/render/evidence/trail-pages.ts
/** Audits, management reviews and nonconformities of the period, each on a page. */
function trailPages(evidence) {
	const linkOf = linksTo(evidence);
	const { audits, managementReviews, nonconformities, actionsAlone } = evidence.trails;
	const alone = actionsAlone.length === 0 ? [] : [{
		kind: "heading",
		level: 2,
		text: "Corrective actions without a nonconformity here"
	}, ...listed$1(actionsAlone, linkOf)];
	return [
		page(evidence, "trails/audits", "Audits", "The certificate with its external audits, and the internal audits of the period.", listed$1(audits, linkOf)),
		page(evidence, "trails/management-reviews", "Management reviews", "What was reported, decided and followed up.", listed$1(managementReviews, linkOf)),
		page(evidence, "trails/nonconformities", "Nonconformities and corrective actions", "From detection to closing: those of the period, and those that are open at its end.", [...listed$1(nonconformities, linkOf), ...alone])
	];
}
function page({ period }, at, title, says, blocks) {
	return {
		title: `${title}, ${period.from} to ${period.to}`,
		at,
		blocks: [{
			kind: "text",
			parts: [says]
		}, ...blocks.length === 0 ? [{
			kind: "text",
			parts: ["There are none."],
			tone: "warn"
		}] : blocks]
	};
}
function listed$1(trails, linkOf) {
	return trails.flatMap((trail) => trailBlocks(trail, linkOf));
}
function trailBlocks(trail, linkOf) {
	const { name, title, path, status, owner, people, withheld, steps, missing, sheet } = trail;
	const answers = owner === void 0 ? "nobody answers for it" : `${owner}${people.length > 0 ? ` (${people.join(", ")})` : ""} answers for it`;
	return [
		{
			kind: "heading",
			level: 2,
			text: title === void 0 ? name : `${name} ${title}`
		},
		{
			kind: "text",
			parts: [recordLink({
				path,
				name
			}, linkOf), `, ${status ?? "without a status"}; ${answers}.`]
		},
		...withheld === void 0 ? [] : [{
			kind: "text",
			parts: [`Not shown (${withheld}).`],
			tone: "warn"
		}],
		...steps.length === 0 ? [] : [{
			kind: "table",
			caption: `The way of ${name}`,
			columns: [
				"Day",
				"Step",
				"Who",
				"Record"
			].map((column) => ({ title: column })),
			rows: steps.map(({ on, what, who, record }) => [
				on ?? "no day",
				what,
				who ?? "",
				record
			])
		}],
		...missing.length === 0 ? [] : [{
			kind: "list",
			items: missing.map((one) => [one]),
			tone: "warn"
		}],
		...sheetBlocks(sheet, `What ${name} says`)
	];
}

// src/render/evidence/pack-files.ts
/** Every page and table that is made from the evidence. `bodyOf` is the text of a document below its front matter; `views` are added as they are. */
function packParts(evidence, bodyOf, views) {
	const trails = trailPages(evidence);
	const changes = changesPage(evidence);
	const registers = evidence.registers.map((rows) => {
		return {
			path: `registers/${rows.type}.csv`,
			content: renderCsv(registerTable(rows))
		};
	});
	const history = {
		path: "history/all-changes.csv",
		content: renderCsv(historyTable(evidence)),
		says: "All changes of all documents within the period"
	};
	const listed = [
		...views,
		history,
		...registers
	];
	const links = [...[changes, ...trails].map(({ at, title }) => ({
		path: `${at}.html`,
		text: title
	})), ...listed.flatMap(({ path, says }) => says === void 0 ? [] : [{
		path,
		text: `${says} (${path})`
	}])];
	const both = [
		indexPage(evidence, links),
		changes,
		...trails
	];
	const alone = [...documentPages(evidence, bodyOf), ...evidence.documents.map((document) => historyPage(document, evidence))];
	return [
		...both.flatMap((page) => [{
			path: `${page.at}.html`,
			content: pageHtml(page)
		}, {
			path: `${page.at}.md`,
			content: pageMarkdown(page)
		}]),
		...alone.map((page) => ({
			path: `${page.at}.html`,
			content: pageHtml(page)
		})),
		...listed
	];
}
function documentPages(evidence, bodyOf) {
	const pageOf = new Map(evidence.documents.map(({ path, page }) => [path, page]));
	return evidence.documents.flatMap((document) => {
		const { path, page } = document;
		if (page === void 0) return [];
		const linkTo = (url) => {
			const [target = "", fragment] = url.split("#", 2);
			const there = pageOf.get(posix.normalize(posix.join(posix.dirname(path), decoded(target))));
			if (there === void 0) return void 0;
			const place = fragment === void 0 || fragment === "" ? "" : `#doc-${encodeURIComponent(decoded(fragment))}`;
			return urlPath(relativePath(page, there)) + place;
		};
		return [documentPage(document, evidence, markdownToHtml(bodyOf(path), { linkTo }))];
	});
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function registerTable({ type, columns, rows }) {
	return {
		name: type,
		title: type,
		columns: columns.map((key) => ({
			key,
			title: key
		})),
		rows
	};
}
function historyTable({ documents }) {
	const changes = documents.flatMap(({ path, history }) => history.changes.map((change) => ({
		path,
		...change
	})));
	return tableOf$1({
		name: "all-changes",
		title: "All changes"
	}, changes, [
		{
			key: "on",
			title: "Day",
			cell: ({ on }) => on
		},
		{
			key: "path",
			title: "Document",
			cell: ({ path }) => path
		},
		{
			key: "commit",
			title: "Commit",
			cell: ({ commit }) => commit
		},
		{
			key: "author",
			title: "Author",
			cell: ({ author }) => author
		},
		{
			key: "email",
			title: "Address",
			cell: ({ email }) => email
		},
		{
			key: "subject",
			title: "Message",
			cell: ({ subject }) => subject
		},
		{
			key: "pull_request",
			title: "Pull request",
			cell: ({ pullRequest }) => pullRequest
		},
		{
			key: "what",
			title: "What changed",
			cell: ({ what }) => what
		},
		{
			key: "editorial",
			title: "Editorial",
			cell: ({ isEditorial }) => isEditorial
		},
		{
			key: "version",
			title: "Version",
			cell: ({ version }) => version
		},
		{
			key: "approved_by",
			title: "Approved by",
			cell: ({ approvedBy }) => approvedBy
		},
		{
			key: "approved_on",
			title: "Approved on",
			cell: ({ approvedOn }) => approvedOn
		},
		{
			key: "trailers",
			title: "Trailers",
			cell: ({ trailers }) => trailers
		},
		{
			key: "approved_on_github",
			title: "Approved on GitHub",
			cell: ({ gitHubApprovals }) => gitHubApprovals ?? "not checked"
		}
	]);
}

// src/views/evidence/evidence-record.ts
function evidenceRecord(entry, isms) {
	const { owner, people } = responsibleFor(entry, isms, isms.today);
	const [last] = isms.history?.versionsOf(entry.path) ?? [];
	return {
		name: given(entry.id) ?? entry.name,
		title: given(entry.title),
		type: entry.type,
		path: entry.path,
		register: entry.register && (given(entry.register.id) ?? entry.register.name),
		status: given(entry.status),
		version: fieldWords(entry, "version"),
		owner,
		people,
		approvedBy: fieldWords(entry, "approved_by"),
		approvedOn: fieldWords(entry, "approved_on"),
		reviewedOn: fieldWords(entry, "reviewed_on"),
		nextReview: isms.reviews.get(entry)?.due,
		recordedOn: fieldWords(entry, "recorded_on"),
		closedOn: fieldWords(entry, "closed_on"),
		classification: fieldWords(entry, "classification"),
		lastChange: last && {
			commit: last.commit.id,
			on: last.arrived.on,
			author: last.commit.author.name
		},
		restricted: whyRestricted(entry)
	};
}

// src/views/evidence/pack-paths.ts
/** What Windows takes in no name, what steers text, and what no encoding holds. */
const REFUSED = /[<>:"|?*\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Names of devices, whatever stands behind the dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00B9\u00B2\u00B3])\s*(?:\.|$)/iu;
/** Windows takes 260 characters for a whole path, and people unpack into folders of their own. */
const STEP_MAX_CHARS = 80;
const PATH_MAX_CHARS = 180;
function packPaths() {
	/** By what systems that do not tell upper from lower case take for the same. */
	const taken = /* @__PURE__ */ new Map();
	const renamed = [];
	const free = (path, kind) => {
		for (let number = 1;; number++) {
			const candidate = number === 1 ? path : numbered(path, number);
			const there = taken.get(keyOf(candidate));
			if (there === void 0) {
				taken.set(keyOf(candidate), {
					path: candidate,
					kind
				});
				return candidate;
			}
			if (kind === "folder" && there.kind === "folder") return there.path;
		}
	};
	return {
		claim: (folder, path, suffix = "") => {
			const steps = shortened(path.split("/").map((step, index, all) => safeStep(index === all.length - 1 ? step + suffix : step)));
			let at = free(folder, "folder");
			for (const step of steps.slice(0, -1)) at = free(`${at}/${step}`, "folder");
			const claimed = free(`${at}/${steps.at(-1)}`, "file");
			if (claimed !== `${folder}/${path}${suffix}`) renamed.push({
				repository: path,
				pack: claimed
			});
			return claimed;
		},
		renamed: () => renamed
	};
}
/** Whether a path may stand in a pack: one that every system takes, and that leads nowhere else. */
function isPackPath(path) {
	return path.length <= 360 && path.split("/").every((step) => step !== "" && step === plainStep(step));
}
function keyOf(path) {
	return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function safeStep(step) {
	const plain = plainStep(step);
	return plain.length > STEP_MAX_CHARS ? cut(plain, step) : plain;
}
function plainStep(step) {
	const plain = step.normalize("NFC").replace(REFUSED, "_").replace(/[. ]+$/, (end) => "_".repeat(end.length));
	return plain === "" || DEVICE.test(plain) ? `_${plain}` : plain;
}
function cut(plain, step) {
	const ending = /\.[\w.]{1,20}$/.exec(plain)?.[0] ?? "";
	return `${plain.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "").replace(/[. ]+$/, "")}~${hashOf(step)}${ending}`;
}
/** A path of many steps lies under its hash: what it was is in the manifest. */
function shortened(steps) {
	if (steps.join("/").length <= PATH_MAX_CHARS) return steps;
	const last = steps.at(-1);
	return ["long", `${hashOf(steps.join("/"))}-${last.length > 60 ? cut(last, last) : last}`];
}
/** `a/b.md` to `a/b~2.md`. */
function numbered(path, number) {
	return path.replace(/((?:\.[^./]*)*)$/, (ending) => `~${number}${ending}`);
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

// src/views/evidence/record-sheet.ts
function recordSheet(root) {
	const facts = [];
	const tables = [];
	for (const { key, label, value } of root?.entries ?? []) {
		const table = tableOf(label ?? key, value);
		if (table) tables.push(table);
		else facts.push({
			key: label ?? key,
			value: nodeWords(value)
		});
	}
	return {
		facts,
		tables
	};
}
function tableOf(key, node) {
	const maps = node.kind === "list" ? node.items : node.kind === "map" && node.entries.length > 3 ? node.entries.map(({ value }) => value) : [];
	if (!(maps.length > 0 && maps.every((item) => item.kind === "map"))) return void 0;
	const rows = maps;
	const names = node.kind === "map" ? node.entries.map((entry) => entry.key) : void 0;
	const columns = [...new Set(rows.flatMap(({ entries }) => entries.map((entry) => entry.label ?? entry.key)))];
	const cells = (row) => {
		const values = new Map(row.entries.map((entry) => [entry.label ?? entry.key, nodeWords(entry.value)]));
		return columns.map((column) => values.get(column) ?? "");
	};
	if (!names) return {
		key,
		columns,
		rows: rows.map(cells)
	};
	return {
		key,
		columns: [key, ...columns],
		rows: rows.map((row, index) => [names[index] ?? "", ...cells(row)])
	};
}

// src/views/evidence/redaction.ts
/** Keys whose values lead somewhere or are words of Holdfast's own. */
const KEPT = new Set(`path source page historyPage uncommitted commit sha256 fingerprint url id seed type types kind area rule rules severity grade state
   because timezone`.split(/\s+/));
/**
* Somebody in the register of people is called by the id of the record; others whom commits or records name are numbered, who
* came first first. Every way in which a record or a commit calls somebody is known; a first name in running text is not.
*/
function redactionOf(isms) {
	const keys = /* @__PURE__ */ new Map();
	const learn = (name, key) => {
		const word = name?.trim().normalize("NFC") ?? "";
		if (word.length < 2) return;
		for (const spelling of spellingsOf(word)) if (!keys.has(spelling)) keys.set(spelling, key);
	};
	for (const [index, person] of isms.people.all.entries()) {
		const key = given(person.record.entry.id) ?? `person-${index + 1}`;
		for (const name of namesOfPerson(person)) if (name !== key) learn(name, key);
	}
	let others = 0;
	for (const names of [...namesInCommits(isms), ...namesInRecords(isms)]) {
		const key = names.flatMap((name) => spellingsOf(name.trim().normalize("NFC"))).map((name) => keys.get(name)).find((key) => key !== void 0) ?? `other-${++others}`;
		for (const name of names) learn(name, key);
	}
	const text = replacing(keys);
	return {
		text,
		data: (data) => inside(data, text),
		replaced: ["names, handles, addresses and keys of people in registers, histories, trails, the index, the calendar, the findings and the changes"],
		notReplaced: [
			"the documents themselves, as source and in the text of their pages: they are what they are in the commit",
			"first names, initials and nicknames in running text that no record and no commit gives as a name",
			"names that are part of a path or of an id"
		]
	};
}
/** Everything that the records of somebody give as a name. */
function namesOfPerson(person) {
	return [
		...person.periods.flatMap(({ record: { facts, entry } }) => {
			const handle = given(facts.github)?.replace(/^@/, "");
			const emails = (given(facts.emails) ?? []).map(({ value }) => value);
			const handles = handle === void 0 ? [] : [`@${handle}`, handle];
			return [
				given(facts.name),
				given(entry.title),
				nameOf(entry),
				...emails,
				...handles
			];
		}),
		person.key,
		`person:${person.key}`
	];
}
/** Authors, and people whom trailers name, oldest first. */
function namesInCommits({ history }) {
	return (history?.commits ?? []).flatMap((commit) => [commit, ...commit.merged]).reverse().flatMap(({ author, trailers }) => [[author.email, author.name], ...trailers.filter(({ key }) => key.endsWith("-by")).map(({ value }) => {
		const [, name = value, email] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(value) ?? [];
		return [email, name].filter((one) => one !== void 0 && one !== "");
	})]);
}
/** People whom a field names and no record of a person: an approver outside, an auditor. */
function namesInRecords({ entries }) {
	const people = entries.flatMap((entry) => [...given(entry.owner) ?? [], ...walkFields(entry).flatMap(({ field, fact }) => {
		if (field.kind !== "owner" || fact.state !== "given") return [];
		const parsed = parseOwners(fact.raw);
		return parsed.ok ? parsed.value : [];
	})]).filter(({ kind }) => kind === "user" || kind === "email" || kind === "name" || kind === "person");
	return [...new Set(people.map(({ text }) => text))].map((text) => [text]);
}
/** A name of two or three letters is a word as well (`it`, `may`): it is taken for a name only as it is written, or with a capital. */
const SHORT_CHARS = 3;
function spellingsOf(name) {
	return name.length > SHORT_CHARS ? [name.toLowerCase()] : [name, name.charAt(0).toUpperCase() + name.slice(1)];
}
function replacing(keys) {
	const all = [...keys.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const patterns = [patternOf(all.filter(({ length }) => length > SHORT_CHARS), "giu"), patternOf(all.filter(({ length }) => length <= SHORT_CHARS), "gu")].flatMap((pattern) => pattern ?? []);
	const keyOf = (name) => keys.get(name) ?? keys.get(name.toLowerCase()) ?? "somebody";
	return (text) => patterns.reduce((left, pattern) => left.replace(pattern, keyOf), text.normalize("NFC"));
}
/** Any of the names as a word of its own, the longest first. */
function patternOf(names, flags) {
	if (names.length === 0) return void 0;
	const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`, flags);
}
function inside(data, text) {
	if (typeof data === "string") return text(data);
	if (Array.isArray(data)) return data.map((item) => inside(item, text));
	if (typeof data !== "object" || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : inside(value, text)]));
}

// src/views/evidence/register-rows.ts
const WITHHELD = "restricted";
/**
* One table for each type that has records, with the fields of the type as columns, and where each record stands. A record that
* only a few may see keeps its id, its owner and its place, unless it is to be included.
*/
function registerRows(isms, includeRestricted) {
	return [...isms.byType].filter(([, entries]) => entries.some(({ definition }) => definition !== void 0)).sort(([a], [b]) => a < b ? -1 : 1).map(([type, entries]) => {
		const own = new Set(entries.flatMap(({ definition }) => Object.keys(definition?.fields ?? {})));
		const fields = [.../* @__PURE__ */ new Set([...ENTRY_FIELDS, ...own])].filter((name) => name !== "id" && name !== "type" && name !== "entries");
		return {
			type,
			columns: [
				"id",
				...fields,
				"answers_for_it",
				"register",
				"file"
			],
			rows: entries.map((entry) => rowOf(entry, fields, isms, includeRestricted))
		};
	});
}
function rowOf(entry, fields, isms, includeRestricted) {
	const isWithheld = !includeRestricted && whyRestricted(entry) !== void 0;
	const shown = /* @__PURE__ */ new Set([
		"title",
		"status",
		"owner",
		"classification"
	]);
	const { owner, people } = responsibleFor(entry, isms, isms.today);
	return [
		given(entry.id) ?? entry.name,
		...fields.map((name) => {
			const words = fieldWords(entry, name) ?? "";
			return isWithheld && words !== "" && !shown.has(name) ? WITHHELD : words;
		}),
		people.length > 0 ? people.join("; ") : owner ?? "",
		entry.register ? given(entry.register.id) ?? entry.register.name : "",
		entry.path
	];
}

// src/views/evidence/requirement-evidence.ts
/** Every clause and control of the standard, in its order, whether something stands under it or not. */
function requirementEvidence(isms, includeRestricted) {
	const named = namedIn(isms);
	const decisions = soaRows(isms, includeRestricted);
	const clauses = CLAUSES.map(({ id, title }) => {
		const under = evidenceUnder(isms, named.get(id) ?? [], (entry) => entry.definition?.clauses.includes(id) ?? false);
		return {
			id,
			title,
			kind: "clause",
			...under,
			decision: void 0,
			missing: missingUnder(isms, id, under)
		};
	});
	const controls = CONTROLS.map(({ id, title }) => {
		const row = decisions.get(id);
		const under = evidenceUnder(isms, named.get(id) ?? [], () => false, row?.evidence);
		const missing = [...row ? [] : ["No statement of applicability in force decides about it."], ...under.records.length === 0 && row?.decision.applicable !== "false" ? ["No document or record names it."] : []];
		return {
			id,
			title,
			kind: "control",
			...under,
			decision: row?.decision,
			missing
		};
	});
	return [...clauses, ...controls];
}
/** Id of a clause or control to the entries that name it in any of their fields. */
function namedIn(isms) {
	const named = /* @__PURE__ */ new Map();
	for (const entry of isms.entries) for (const { path, field, fact } of walkFields(entry)) {
		if (fact.state !== "given" || entry.type === "soa" && path.startsWith("entries")) continue;
		if (field.kind !== "clause" && field.kind !== "control" && field.kind !== "requirement") continue;
		for (const id of idsIn(fact.value)) named.set(id, (named.get(id) ?? /* @__PURE__ */ new Set()).add(entry));
	}
	return new Map([...named].map(([id, entries]) => [id, [...entries]]));
}
/** `9.3.2.c` stands under 9.3.2. */
function idsIn(value) {
	return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").map((id) => id.replace(/\.[a-z]\d?$/, ""));
}
function evidenceUnder(isms, naming, isAskedFor, inSoa = []) {
	const names = new Set(naming);
	const byType = isms.entries.filter((entry) => !names.has(entry) && isAskedFor(entry));
	const rows = byType.filter(({ register }) => register);
	const records = [
		...naming.map((entry) => ({
			...evidenceRecord(entry, isms),
			because: "names it"
		})),
		...inSoa.filter((entry) => !names.has(entry)).map((entry) => ({
			...evidenceRecord(entry, isms),
			because: "the statement of applicability names it"
		})),
		...byType.filter(({ register }) => !register).map((entry) => ({
			...evidenceRecord(entry, isms),
			because: "its type"
		}))
	];
	const registers = /* @__PURE__ */ new Map();
	for (const { path, type = "", register } of rows) {
		const key = `${path}\0${type}`;
		const known = registers.get(key);
		if (known) known.rows++;
		else registers.set(key, {
			path,
			name: (register && given(register.id)) ?? path,
			type,
			rows: 1
		});
	}
	return {
		records,
		registers: [...registers.values()]
	};
}
function missingUnder(isms, clause, { records, registers }) {
	return [...MANDATORY.filter((item) => item.clause.replace(/\.[a-z]$/, "") === clause).filter(({ satisfiedBy }) => !satisfiedBy.some((type) => (isms.byType.get(type) ?? []).length > 0)).map(({ item, satisfiedBy }) => `${item}: no ${satisfiedBy.join(" or ")} is here, and the standard asks for it by name.`), ...records.length + registers.length === 0 ? ["No document or record names it."] : []];
}
/** Control to what the newest statement of applicability in force says of it. */
function soaRows(isms, includeRestricted) {
	const inForce = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle === "in-force");
	return new Map(inForce.flatMap(({ entry, facts }) => {
		const isWithheld = !includeRestricted && whyRestricted(entry) !== void 0;
		return (given(facts.entries) ?? []).flatMap(({ facts: of }) => {
			const decision = {
				soa: given(entry.id) ?? entry.name,
				applicable: rawOf(of.applicable),
				implementation: rawOf(of.implementation),
				justification: isWithheld ? "Why is restricted." : rawOf(of.justification)
			};
			const evidence = valuesOf(given(of.evidence)).flatMap((reference) => isms.byId.get(String(reference))?.slice(0, 1) ?? []);
			return (given(of.control) ?? []).map((id) => [id, {
				decision,
				evidence
			}]);
		});
	}));
}
function rawOf(fact) {
	return "raw" in fact ? fact.raw : "";
}

// src/views/evidence/sample.ts
/**
* So many records of each type, the same ones whenever the same seed is drawn from the same records: those whose SHA-256 of
* the seed, a line end and the id come first. Who names the seed cannot pick the records, and anybody can draw again.
*/
function drawSample({ entries }, { size, seed }) {
	const byType = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.definition === void 0 || entry.type === void 0) continue;
		const record = {
			id: given(entry.id) ?? entry.name,
			title: given(entry.title),
			path: entry.path
		};
		const others = byType.get(entry.type);
		if (others) others.push(record);
		else byType.set(entry.type, [record]);
	}
	return {
		seed,
		size,
		types: [...byType].sort(([a], [b]) => a < b ? -1 : 1).map(([type, all]) => {
			const drawn = all.map((record) => ({
				record,
				lot: lotOf(seed, record.id)
			})).sort((a, b) => a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0);
			return {
				type,
				population: all.length,
				records: drawn.slice(0, size).map(({ record }) => record)
			};
		})
	};
}
function lotOf(seed, id) {
	return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

// src/views/evidence/trails.ts
/** What happened within the period, and nonconformities and actions that are open at its end. */
function trails(isms, period, includeRestricted) {
	const of = (entry, more = {}) => trailOf(entry, isms, includeRestricted, more);
	const actions = recordsOf(isms, correctiveAction);
	const actionsOf = (nc) => {
		const id = given(nc.entry.id);
		return actions.filter(({ entry, facts }) => nc.ids.includes(given(entry.id) ?? "") || id !== void 0 && given(facts.nonconformity) === id);
	};
	const shown = /* @__PURE__ */ new Set();
	const nonconformities = recordsOf(isms, nonconformity).flatMap((record) => {
		const own = actionsOf({
			entry: record.entry,
			ids: valuesOf(given(record.facts.actions))
		});
		if (![record.entry, ...own.map(({ entry }) => entry)].some((entry) => touches(entry, period)) && record.entry.lifecycle !== "in-force") return [];
		for (const { entry } of own) shown.add(entry);
		return [of(record.entry, {
			steps: byDay(stepsOf(record, own)),
			missing: missingIn(record, own)
		})];
	});
	return {
		audits: [...recordsOf(isms, certification).filter(({ entry }) => entry.lifecycle === "in-force" || touches(entry, period)), ...recordsOf(isms, auditReport).filter(({ entry }) => touches(entry, period))].map(({ entry }) => of(entry)),
		managementReviews: recordsOf(isms, managementReview).filter(({ entry, facts }) => isWithin(period, given(facts.meeting_date) ?? "") || touches(entry, period)).map(({ entry }) => of(entry)),
		nonconformities,
		actionsAlone: actions.filter(({ entry }) => !shown.has(entry) && (touches(entry, period) || entry.lifecycle === "in-force")).map(({ entry }) => of(entry))
	};
}
function trailOf(entry, isms, includeRestricted, { steps = [], missing = [] }) {
	const { owner, people } = responsibleFor(entry, isms, isms.today);
	const why = whyRestricted(entry);
	const withheld = includeRestricted ? void 0 : why;
	return {
		name: given(entry.id) ?? entry.name,
		title: given(entry.title),
		path: entry.path,
		status: given(entry.status),
		owner,
		people,
		withheld,
		sheet: withheld === void 0 ? recordSheet(entry.root) : {
			facts: [],
			tables: []
		},
		steps: withheld === void 0 ? steps : [],
		missing: withheld === void 0 ? missing : []
	};
}
/** From its detection over what was done to its closing, with the days and the people that the records name. */
function stepsOf({ entry }, actions) {
	const record = given(entry.id) ?? entry.name;
	const says = (name) => fieldWords(entry, name);
	const source = [says("source"), says("source_ref")].filter((part) => part !== void 0).join(", ");
	return [
		{
			on: says("detected_on"),
			what: `Detected${source === "" ? "" : ` (${source})`}`,
			who: void 0,
			record
		},
		{
			on: says("recorded_on"),
			what: "Recorded",
			who: says("recorded_by"),
			record
		},
		...actions.flatMap(actionSteps),
		...says("closed_on") === void 0 ? [] : [{
			on: says("closed_on"),
			what: "Closed",
			who: void 0,
			record
		}]
	];
}
function actionSteps({ entry }) {
	const record = given(entry.id) ?? entry.name;
	const says = (name) => fieldWords(entry, name);
	const step = (day, what, who) => says(day) === void 0 ? [] : [{
		on: says(day),
		what,
		who: who && says(who),
		record
	}];
	const verdict = {
		true: ": it worked",
		false: ": it did not work"
	}[says("effective") ?? ""] ?? "";
	return [
		...step("recorded_on", `Corrective action agreed, due ${says("due") ?? "on no day"}`, "owner"),
		...says("postponements") === void 0 ? [] : [{
			on: void 0,
			what: `Postponed ${says("postponements")}`,
			who: void 0,
			record
		}],
		...step("implemented_on", "Corrective action implemented", "implemented_by"),
		...step("verified_on", `Effectiveness verified${verdict}`, "verified_by"),
		...step("closed_on", `Corrective action ${given(entry.status) ?? "closed"}`)
	];
}
function missingIn({ entry }, actions) {
	return [
		...[
			"correction",
			"root_cause",
			"extent",
			"closed_on"
		].filter((name) => fieldWords(entry, name) === void 0).map((name) => `${name.replaceAll("_", " ")} is not recorded`),
		...actions.length === 0 ? ["no corrective action leads to it"] : [],
		...actions.flatMap(({ entry: action }) => ["implemented_on", "verified_on"].filter((name) => fieldWords(action, name) === void 0).map((name) => `${given(action.id) ?? action.name}: ${name.replaceAll("_", " ")} is not recorded`))
	];
}
function byDay(steps) {
	return [...steps].sort((a, b) => (a.on ?? "9999") < (b.on ?? "9999") ? -1 : (a.on ?? "9999") > (b.on ?? "9999") ? 1 : 0);
}

// src/app/evidence-views.ts
/** What else there is to know of the management system on the last day of the period, each view a file of the pack. */
async function evidenceViews(checked, around) {
	const { isms, settings, report } = checked;
	const { prefix, redacted, git, period } = around;
	const soon = soonOf(settings);
	const calendar = calendarOf(isms, {
		timezone: settings.timezone,
		soon
	});
	const figures = redacted(await kpis(checked, git, {
		from: period.from,
		to: period.to,
		by: "quarter"
	}));
	const told = redacted(report);
	return [
		part("calendar.csv", renderCsv(calendarTable(redacted(calendar.duties))), "Calendar: everything that falls due"),
		part("findings.json", renderJson(told), "Findings on the last day"),
		part("findings.sarif", renderSarif(told, {
			version: VERSION,
			prefix
		}), "The same findings, for tools that read SARIF"),
		part("views/readiness.md", readinessMarkdown(redacted(readinessOf(isms, report, { soon }))), "Readiness for the next audit"),
		part("views/coverage.csv", renderCsv(coverageTable(redacted(coverageOf(isms)))), "Coverage of clauses and controls"),
		part("views/kpis.md", kpiMarkdown(figures), "Key performance indicators of the period"),
		part("views/kpis.csv", renderCsv(kpiTable(figures)), "Every number behind them"),
		...ofType("soa", checked, around, () => {
			const statement = redacted(statementOfApplicability(isms, report));
			return [part("views/soa.html", soaHtml(statement), "Statement of applicability"), part("views/soa.csv", renderCsv(soaTable(statement.controls)), "The same as a table")];
		}),
		...ofType("budget-plan", checked, around, () => {
			const budget = redacted(budgetOf(isms, { requiredCategories: requiredCategoriesOf(settings) }));
			return [part("views/budget.csv", renderCsv(budgetTable(budget)), "Budget: plan against actual")];
		})
	];
}
function part(path, content, says) {
	return {
		path,
		content,
		says
	};
}
/** Views that show one kind of record, and are left out with it where only a few may see it. */
const VIEWS_OF_A_TYPE = {
	soa: "the statement of applicability",
	"budget-plan": "the budget"
};
function ofType(type, { isms }, { includeRestricted }, parts) {
	return !includeRestricted && isKeptBack(type, isms) ? [] : parts();
}
function isKeptBack(type, isms) {
	return (isms.byType.get(type) ?? []).some((entry) => whyRestricted(entry) !== void 0);
}
/** The views that a pack does not have, and why. */
function viewsKeptBack(isms, includeRestricted) {
	if (includeRestricted) return [];
	return Object.entries(VIEWS_OF_A_TYPE).filter(([type]) => isKeptBack(type, isms)).map(([, name]) => ({
		what: `${name} as a view`,
		why: "it would show what only a few may see",
		fix: "Show it on site, or make the pack with --include-restricted."
	}));
}

// src/app/tree-files.ts
/** Folders that hold other people's files: as on a disk, nobody looks into them. */
const NEVER_WALKED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/** The files of a commit, to be checked as if they were checked out: no working tree, no line ends of this machine. */
function treeFiles(tree) {
	const paths = [...tree.blobs.keys(), ...tree.links].sort(byCodeUnit);
	const folders = /* @__PURE__ */ new Set([".", ...paths.flatMap(foldersAbove)]);
	const isThere = (path) => tree.blobs.has(path) || tree.links.has(path) || folders.has(path);
	return {
		find: async (where, { dot }) => ({
			paths: paths.filter((path) => where.some((start) => isFoundFrom(start, path, dot))),
			closed: []
		}),
		kind: async (path) => tree.blobs.has(path) ? "file" : folders.has(path) ? "folder" : void 0,
		read: async (asked) => {
			const blobs = asked.flatMap((path) => tree.blobs.get(path) ?? []);
			const contents = blobs.length === 0 ? /* @__PURE__ */ new Map() : await tree.read([...new Set(blobs)]);
			return asked.map((path) => contentOf(tree, contents, path));
		},
		existing: async (asked) => new Set(asked.filter((path) => isThere(path.replace(/\/$/, "") || ".")))
	};
}
function contentOf(tree, contents, path) {
	if (tree.links.has(path)) return {
		path,
		why: "it is a symbolic link or a submodule"
	};
	const blob = tree.blobs.get(path);
	if (blob === void 0) return {
		path,
		why: "there is no such file in the commit"
	};
	const bytes = contents.get(blob);
	return bytes ? {
		path,
		bytes
	} : {
		path,
		why: "its content is not in this clone",
		fix: "Clone without `--filter`, or run `git fetch --refetch`."
	};
}
function isFoundFrom(start, path, dot) {
	if (start === path) return true;
	if (start !== "." && !path.startsWith(`${start}/`)) return false;
	const below = (start === "." ? path : path.slice(start.length + 1)).split("/");
	return below.every((step, index) => (dot || !step.startsWith(".")) && (index === below.length - 1 || !NEVER_WALKED.has(step)));
}
/** `a/b/c.md` to `a/b`, `a`. */
function foldersAbove(path) {
	const steps = path.split("/").slice(0, -1);
	return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/app/uncommitted.ts
/**
* Documents that are not as a commit has them: changed, new or gone. Compared by content and not by git, which would run the
* filters of the repository; another kind of line ends is no change. `isAsked` says which paths count.
*/
async function uncommitted(tree, files, isAsked) {
	const { paths } = await files.find(["."], { dot: true });
	const here = paths.filter(isAsked);
	const there = [...tree.blobs.keys()].filter(isAsked);
	const contents = /* @__PURE__ */ new Map();
	for (const content of await files.read(here)) if ("bytes" in content) contents.set(content.path, content.bytes);
	const differing = [.../* @__PURE__ */ new Set([...here, ...there])].filter((path) => {
		const [bytes, blob] = [contents.get(path), tree.blobs.get(path)];
		if (blob === void 0) return !tree.links.has(path);
		return bytes === void 0 || gitBlobId(bytes, blob) !== blob;
	});
	const committed = await tree.read(differing.flatMap((path) => tree.blobs.get(path) ?? []));
	return differing.filter((path) => !isSameText(contents.get(path), committed.get(tree.blobs.get(path) ?? ""))).sort((a, b) => a < b ? -1 : 1);
}
/** A clone may keep other line ends than the repository (`core.autocrlf`). */
function isSameText(a, b) {
	const text = (bytes) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
	return a !== void 0 && b !== void 0 && text(a) === text(b);
}

// src/app/evidence-pack.ts
/**
* The evidence pack of a commit: everything that an auditor opens. The same commit, options and period give the same bytes;
* nothing comes from the clock, the working tree or the machine. Throws `ConfigError` where there is no commit to make it from.
*/
async function evidencePack({ git, files }, options) {
	const { period, config, preset, profile, github } = options;
	if (period.to < period.from) throw new ConfigError(`The period ends (${period.to}) before it begins (${period.from})`);
	const tree = orThrow(await git.tree(options.commit ?? "HEAD"));
	const source = await historyTo(tree.commit, git);
	const ofCommit = treeFiles(tree);
	const { surroundings } = options;
	const checked = await check({
		files: ofCommit,
		clock: { now: () => 0 }
	}, {
		config,
		preset,
		profile,
		github,
		today: period.to,
		history: async () => source,
		surroundings: surroundings && (() => surroundings(tree.commit))
	});
	const configuration = await configurationOf(ofCommit, config);
	const isAsked = (path) => checked.selects(path) || path === configuration?.path;
	const dirty = options.commit === void 0 ? await uncommitted(tree, files, isAsked) : [];
	if (dirty.length > 0 && !options.allowDirty) throw dirtyError(dirty);
	const past = "unavailable" in source ? void 0 : await wholeHistory(source, tree.commit, checked, ofCommit);
	const isms = {
		...checked.isms,
		history: past?.history
	};
	const redaction = options.redact ? redactionOf(isms) : NO_REDACTION;
	const paths = packPaths();
	const documents = documentsIn(isms);
	const contents = await contentsOf(tree, documents);
	const entriesOf = new Map(documents.map((document) => [document, []]));
	for (const entry of isms.entries) entriesOf.get(entry.document)?.push(entry);
	const packed = documents.map((document) => documentOf(document, entriesOf.get(document) ?? [], {
		isms,
		contents,
		paths,
		options
	}));
	const evidence = redaction.data({
		scope: scopeStatement(isms),
		certificates: heldCertificates(isms),
		period,
		timezone: checked.settings.timezone,
		toolVersion: VERSION,
		commit: tree.commit,
		committedOn: past?.committedOn,
		uncommitted: dirty,
		configuration,
		redacted: options.redact ? {
			replaced: [...redaction.replaced],
			not_replaced: [...redaction.notReplaced]
		} : void 0,
		requirements: requirementEvidence(isms, options.includeRestricted ?? false),
		documents: packed.map(({ shown }) => shown),
		registers: registerRows(isms, options.includeRestricted ?? false),
		trails: trails(isms, period, options.includeRestricted ?? false),
		changes: changesSince(isms, period),
		sample: options.sample && drawSample(isms, options.sample),
		findings: checked.report.summary,
		notChecked: [
			...checked.report.notChecked,
			...alsoNotChecked(past, isms, checked),
			...viewsKeptBack(isms, options.includeRestricted ?? false)
		],
		hasHistory: past !== void 0,
		askedGitHub: isms.github !== void 0
	});
	const folder = await git.prefix() ?? "";
	const textOf = new Map(documents.map((document) => [document.path, document.text.slice(document.bodyStart)]));
	const around = {
		git,
		prefix: folder,
		period,
		redacted: redaction.data,
		includeRestricted: options.includeRestricted ?? false
	};
	const parts = packParts(evidence, (path) => textOf.get(path) ?? "", await evidenceViews({
		...checked,
		isms
	}, around));
	return sealed([...packed.flatMap((one) => one.files), ...parts.map(fileOf)], (listed) => manifestOf(evidence, {
		checked,
		options,
		folder,
		paths,
		listed
	}));
}
function orThrow(tree) {
	if (!("unavailable" in tree)) return tree;
	throw new ConfigError(`There is no commit to make a pack from: ${tree.unavailable}`, { hint: tree.fix });
}
function dirtyError(paths) {
	const named = paths.slice(0, 5).join(", ") + (paths.length > 5 ? ` and ${paths.length - 5} more` : "");
	return new ConfigError(`Documents differ from the last commit: ${named}`, { hint: "Commit them first: a pack shows a commit. Or give --allow-dirty, which the pack will tell, or --commit REF." });
}
/** The history as it led to a commit. */
async function historyTo(commit, git) {
	const history = await git.history();
	if ("unavailable" in history) return history;
	if (history.commits.some(({ id }) => id === commit)) return {
		...history,
		head: commit
	};
	return {
		unavailable: "the commit is not among those that led to HEAD",
		fix: "Check the commit out first."
	};
}
async function configurationOf(files, named) {
	const { parsed } = await loadConfig(files, named, []);
	if (!parsed) return null;
	const [content] = await files.read([parsed.path]);
	return content && "bytes" in content ? {
		path: parsed.path,
		sha256: sha256Of(content.bytes)
	} : null;
}
/** Every version of every document, and not only what some rule looks back at. */
async function wholeHistory(source, commit, checked, files) {
	const isIgnored = await ignoredRevs({
		files,
		home: checked.home
	});
	const { reading, selects, settings, isms } = checked;
	const reader = historyReader(source, {
		reading,
		selects,
		timezone: settings.timezone,
		isIgnored
	});
	const paths = documentsIn(isms).map(({ path }) => path);
	const seen = await reader.seenFrom(commit, {
		paths,
		removals: true
	});
	return seen && {
		...seen,
		committedOn: seen.history.commits[0]?.on
	};
}
/** Documents with an entry that is governed, and those that are there and cannot be judged. */
function documentsIn(isms) {
	const unread = new Set(isms.unread.map(({ path }) => path));
	const broken = isms.documents.filter(({ path }) => unread.has(path));
	return [.../* @__PURE__ */ new Set([...isms.entries.map(({ document }) => document), ...broken])].sort((a, b) => a.path < b.path ? -1 : 1);
}
/** The files that a document was put together from. */
function filesOf({ path, parts }) {
	return [path, ...(parts ?? []).map((part) => part.path).filter((part) => part !== path)];
}
async function contentsOf(tree, documents) {
	const blobs = documents.flatMap(filesOf).map((path) => [path, tree.blobs.get(path) ?? ""]);
	const read = await tree.read([...new Set(blobs.map(([, blob]) => blob))]);
	return new Map(blobs.flatMap(([path, blob]) => read.has(blob) ? [[path, read.get(blob)]] : []));
}
function documentOf(document, entries, { isms, contents, paths, options }) {
	const { path } = document;
	const bytes = contents.get(path) ?? /* @__PURE__ */ new Uint8Array();
	const restricted = entries.map(whyRestricted).find((why) => why !== void 0);
	const namesPeople = options.redact && entries.some(({ type }) => type === "person");
	const withheld = restricted !== void 0 && !options.includeRestricted ? restricted : namesPeople ? NAMES_PEOPLE : void 0;
	const sources = withheld === void 0 ? filesOf(document).map((one) => ({
		one,
		at: paths.claim("documents/source", one)
	})) : [];
	return {
		shown: {
			path,
			sha256: sha256Of(bytes),
			size: bytes.length,
			withheld,
			records: entries.map((entry) => evidenceRecord(entry, isms)),
			sheet: withheld === void 0 ? recordSheet(document.frontMatter?.root) : {
				facts: [],
				tables: []
			},
			history: documentHistory(path, isms, options.period),
			source: sources[0]?.at,
			page: withheld === void 0 ? paths.claim("documents/html", path, ".html") : void 0,
			historyPage: paths.claim("history", path, ".html")
		},
		files: sources.map(({ one, at }) => ({
			path: at,
			bytes: contents.get(one) ?? /* @__PURE__ */ new Uint8Array()
		}))
	};
}
const NAMES_PEOPLE = "it is a register of people, and names are replaced in this pack";
const NO_REDACTION = {
	text: (text) => text,
	data: (data) => data,
	replaced: [],
	notReplaced: []
};
function alsoNotChecked(past, isms, { report }) {
	return [...past && past.cut.length > 0 ? [{
		what: `earlier versions of ${past.cut.length} documents`,
		why: "there are more than is read at once, or this clone lacks their contents"
	}] : [], ...isms.github || report.notChecked.some(({ what }) => what.endsWith("on GitHub")) ? [] : [{
		what: "approvals, branch protection and signatures on GitHub",
		why: "GitHub was not asked"
	}]];
}
function fileOf({ path, content }) {
	return {
		path,
		bytes: new TextEncoder().encode(content)
	};
}
function manifestOf(evidence, { checked, options, folder, paths, listed }) {
	const { sample, documents } = evidence;
	return {
		schema: MANIFEST_SCHEMA,
		tool: {
			name: "holdfast",
			version: VERSION
		},
		repository: {
			commit: evidence.commit,
			committed_on: evidence.committedOn ?? null,
			folder,
			uncommitted: [...evidence.uncommitted]
		},
		period: { ...evidence.period },
		as_of: evidence.period.to,
		timezone: evidence.timezone,
		options: {
			config: options.config ?? null,
			preset: options.preset ?? null,
			profile: options.profile ?? null,
			include_restricted: options.includeRestricted ?? false,
			redact: options.redact ?? false,
			allow_dirty: options.allowDirty ?? false,
			github: evidence.askedGitHub
		},
		configuration: evidence.configuration,
		rules: checked.settings.rules.map(({ rule, severity }) => ({
			name: rule.name,
			severity
		})).sort((a, b) => a.name < b.name ? -1 : 1),
		not_checked: evidence.notChecked.map(({ what, why, fix, rules }) => ({
			what,
			why,
			...fix === void 0 ? {} : { fix },
			...rules === void 0 ? {} : { rules: [...rules] }
		})),
		withheld: documents.flatMap(({ path, sha256, size, withheld }) => withheld === void 0 ? [] : [{
			path,
			sha256,
			size,
			why: withheld
		}]),
		renamed: [...paths.renamed()],
		redaction: evidence.redacted ?? null,
		sample: sample ? {
			seed: sample.seed,
			size: sample.size,
			types: sample.types.map(({ type, population, records }) => ({
				type,
				population,
				ids: records.map(({ id }) => id)
			}))
		} : null,
		files: [...listed]
	};
}
/** Adds the manifest and the sums. Two files in one place would be a mistake of ours, and never a pack. */
function sealed(files, manifest) {
	const listed = filedFiles(files);
	const wrong = listed.find(({ path }, index) => !isPackPath(path) || path.toLowerCase() === listed[index + 1]?.path.toLowerCase());
	if (wrong) throw new ConfigError(`${wrong.path} cannot be a file of the pack`, { hint: "Rename the record type." });
	const made = manifest(listed);
	const text = manifestText(made);
	const encoded = new TextEncoder();
	const lists = [{
		path: MANIFEST_FILE,
		bytes: encoded.encode(text)
	}, {
		path: SUMS_FILE,
		bytes: encoded.encode(sumsText(listed, sha256Of(text)))
	}];
	return {
		files: [...files, ...lists].sort((a, b) => a.path < b.path ? -1 : 1),
		manifest: made
	};
}

// src/app/verify-pack.ts
/** Lists of files are read whole; that of a hundred thousand files has 20 MB. */
const LIST_MAX_BYTES = 67108864;
/** All files together: what a pack holds is read one by one, and not without end. */
const TOTAL_MAX_BYTES = 8589934592;
/**
* Recomputes the hash of every file and compares it with the manifest and with the list of sums. Nothing is unpacked to a
* disk, nothing is read beyond the size that the manifest gives. Answers why it is no pack at all.
*/
async function verifyPack(pack, { expect } = {}) {
	const count = /* @__PURE__ */ new Map();
	for (const { path } of pack.entries) count.set(path, (count.get(path) ?? 0) + 1);
	const lists = await readLists(pack);
	if ("notPack" in lists) return lists;
	const { manifest, sums, manifestBytes, sumsBytes } = lists;
	const listed = expectedFiles(manifest, sums);
	const total = [...listed.values()].reduce((sum, { size = 0 }) => sum + size, 0);
	if (total > TOTAL_MAX_BYTES) return { notPack: `its files would have ${total} bytes` };
	const unsafe = [...listed.keys()].find((path) => !isPackPath(path));
	if (unsafe !== void 0) return { notPack: `it lists a path that no pack has: ${unsafe}` };
	const oddities = new Map(pack.entries.map(({ path, oddity }) => [path, oddity]));
	const changed = [];
	const missing = [];
	let good = 0;
	for (const [path, file] of listed) {
		if (!count.has(path)) {
			missing.push(path);
			continue;
		}
		const oddity = oddities.get(path);
		const why = oddity === void 0 ? await whyWrong(pack, path, file) : `it is ${oddity}`;
		if (why === void 0) good++;
		else changed.push({
			path,
			why
		});
	}
	const manifestSha256 = sha256Of(manifestBytes);
	changed.push(...listsDisagree(manifest, sums, manifestSha256, sumsBytes));
	for (const [path, times] of count) if (times > 1) changed.push({
		path,
		why: `it is there ${times} times`
	});
	const own = /* @__PURE__ */ new Set([MANIFEST_FILE, SUMS_FILE]);
	const added = pack.entries.filter(({ path }) => !listed.has(path) && !own.has(path)).map(({ path, oddity }) => ({
		path,
		why: oddity === void 0 ? "nothing lists it" : `nothing lists it, and it is ${oddity}`
	}));
	const expected = expect === void 0 ? void 0 : [pack.sha256, manifestSha256].includes(expect.toLowerCase());
	return {
		state: changed.length + missing.length + added.length + pack.problems.length === 0 && manifest !== void 0 && expected !== false ? "intact" : "changed",
		good,
		changed: changed.sort(byPath),
		missing: missing.sort(),
		added: added.sort(byPath),
		problems: pack.problems,
		packSha256: pack.sha256,
		manifestSha256,
		manifest,
		expected
	};
}
/** One of the two that can be read makes it a pack: the other was changed then. */
async function readLists(pack) {
	const read = async (path) => {
		const content = pack.entries.some((entry) => entry.path === path && entry.oddity === void 0) ? await pack.read(path, LIST_MAX_BYTES) : void 0;
		return content instanceof Uint8Array ? content : void 0;
	};
	const manifestBytes = await read(MANIFEST_FILE);
	if (!manifestBytes) return { notPack: `it has no ${MANIFEST_FILE}` };
	const sumsBytes = await read(SUMS_FILE);
	const manifest = parseManifest(manifestBytes);
	const sums = sumsBytes && parseSums(new TextDecoder().decode(sumsBytes));
	if (!manifest && !sums?.has("manifest.json")) return { notPack: `its ${MANIFEST_FILE} is not one of an evidence pack` };
	return {
		manifest,
		manifestBytes,
		sums,
		sumsBytes
	};
}
/** A manifest that names a file twice, or at a path that no pack has, is none. */
function parseManifest(bytes) {
	try {
		const parsed = manifestSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
		const paths = parsed.data?.files.map(({ path }) => path) ?? [];
		const isPossible = new Set(paths).size === paths.length && paths.every(isPackPath);
		return parsed.success && isPossible ? parsed.data : void 0;
	} catch {
		return;
	}
}
/** What should be there: as the manifest says, or else the list of sums. */
function expectedFiles(manifest, sums) {
	if (manifest) return new Map(manifest.files.map(({ path, sha256, size }) => [path, {
		sha256,
		size
	}]));
	return new Map([...sums ?? []].filter(([path]) => path !== MANIFEST_FILE).map(([path, sha256]) => [path, { sha256 }]));
}
async function whyWrong(pack, path, { sha256, size }) {
	const content = await pack.read(path, size ?? LIST_MAX_BYTES);
	if (!(content instanceof Uint8Array)) return content.why;
	if (size !== void 0 && content.length !== size) return `it has ${content.length} bytes and should have ${size}`;
	return sha256Of(content) === sha256 ? void 0 : "its content is another one";
}
/** Which of the two lists was changed, as far as they can tell of each other. */
function listsDisagree(manifest, sums, manifestSha256, sumsBytes) {
	if (!sumsBytes) return [{
		path: SUMS_FILE,
		why: "it is missing or cannot be read"
	}];
	if (!manifest) return [{
		path: MANIFEST_FILE,
		why: `it is no manifest any more; ${SUMS_FILE} was taken in its place`
	}];
	if (sha256Of(sumsBytes) === sha256Of(sumsText(manifest.files, manifestSha256))) return [];
	const vouched = sums?.get(MANIFEST_FILE);
	if (vouched === manifestSha256) return [{
		path: SUMS_FILE,
		why: `it does not list the files that ${MANIFEST_FILE} lists`
	}];
	if (vouched === void 0) return [{
		path: SUMS_FILE,
		why: "it is no list of sums any more"
	}];
	const why = `the SHA-256 of ${MANIFEST_FILE} is not the one in ${SUMS_FILE}: one of the two was changed`;
	return [{
		path: MANIFEST_FILE,
		why
	}, {
		path: SUMS_FILE,
		why
	}];
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/render/evidence/verification-text.ts
/** Most files of one kind that are named; whoever changed all of them is told by the count. */
const NAMED_MAX = 200;
/** What came out of verifying a pack, for a terminal. */
function verificationText(at, verification, style) {
	const { state, good, changed, missing, added, problems, packSha256, manifestSha256, manifest, expected } = verification;
	const lines = [
		...listed("changed", changed, style),
		...listed("missing", missing.map((path) => ({
			path,
			why: "the pack lists it"
		})), style),
		...listed("added", added, style),
		...problems.map((problem) => `${paint(style, "red", "pack")}     ${logText(problem)}`),
		...expected === false ? [`${paint(style, "red", "hash")}     neither the pack nor its manifest has the hash that was expected`] : []
	];
	const verdict = state === "intact" ? `${paint(style, "green", "Intact")}: ${logText(at)}, ${count(good, "file")} as listed` : `${paint(style, "red", "Changed")}: ${logText(at)}, ${count(changed.length, "file")} changed, ${missing.length} missing, ${added.length} added, ${good} as listed`;
	return [
		...lines,
		...lines.length > 0 ? [""] : [],
		verdict,
		...manifest ? [`Period ${manifest.period.from} to ${manifest.period.to}, commit ${logText(manifest.repository.commit)}, made by Holdfast ${logText(manifest.tool.version)}`] : [],
		...packSha256 === void 0 ? [] : [`SHA-256 of the zip            ${packSha256}`],
		`SHA-256 of manifest.json      ${manifestSha256}`,
		...expected === true ? ["This is the hash that was expected."] : ["Files and manifest agree or not: that is all this can tell. Whoever changes files can write the manifest anew.", "Compare a hash above with one that was kept elsewhere (--expect), or check an attestation: docs/evidence-pack.md"]
	].map((line) => `${line}\n`).join("");
}
function listed(word, files, style) {
	const shown = files.slice(0, NAMED_MAX).map(({ path, why }) => `${paint(style, "red", word)}  ${logText(path)}: ${logText(why)}`);
	return files.length > NAMED_MAX ? [...shown, `${word}  and ${files.length - NAMED_MAX} more`] : shown;
}

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = /*#__PURE__*/ (function() {
	var t = /* @__PURE__ */ new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
/**
* Compresses data with DEFLATE without any wrapper
* @param data The data to compress
* @param opts The compression options
* @returns The deflated version of the data
*/
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && /*#__PURE__*/ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
/**
* Synchronously creates a ZIP file. Prefer using `zip` for better performance
* with more than one file.
* @param data The directory structure for the ZIP archive
* @param opts The main options, merged with per-file options
* @returns The generated ZIP archive
*/
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
}

// src/render/evidence/zip.ts
/** A format of 1989: two bytes count the files, four bytes the length. */
const ZIP_FILES_MAX = 65e3;
const ZIP_MAX_BYTES = 2 ** 31 - 1;
/** Made on Unix: of a zip from DOS Info-ZIP takes every name for one in the code page of a DOS machine. */
const UNIX = 3;
/** A regular file that its owner may write (`0o100644`), in the upper half of the attributes. */
const FILE_MODE = 33188 << 16 >>> 0;
/** The files in one zip, sorted by path. The same files give the same bytes, whatever the machine's clock and time zone. */
function renderZip(files) {
	const mtime = new Date(1980, 0, 1, 12);
	const sorted = [...files].sort((a, b) => a.path < b.path ? -1 : 1);
	return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, {
		level: 6,
		mtime,
		os: UNIX,
		attrs: FILE_MODE
	}]])), { level: 6 });
}

export { verifyPack as a, MANIFEST_FILE as c, nodePack as d, verificationText as i, SUMS_FILE as l, ZIP_MAX_BYTES as n, evidencePack as o, renderZip as r, treeFiles as s, ZIP_FILES_MAX as t, sha256Of as u };