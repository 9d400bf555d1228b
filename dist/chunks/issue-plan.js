import { f as RULES, wr as parseOwners } from "./load-config.js";
import { A as namesOf, l as isUnjudged } from "./check.js";
import { c as markdownMessage, f as urlPath, l as markdownText, m as wellFormed, n as codeSpan, t as clip, u as oneLine } from "./escape.js";
import { a as likelyGrade, n as brief, o as requirements, r as count } from "./words.js";
import { n as BODY_MAX_CHARS } from "./limits.js";
import { n as renderMarkdown, t as allClear } from "./markdown.js";
import { createHash } from "node:crypto";

// src/plan/marker.ts
/** Hexadecimal digits that tell one choice of paths from another: 48 bits, for a handful of comments. */
const PATHS_DIGITS = 12;
const VALUE = /^[\w.,:+%!~*'()-]*$/;
function writeMarker(kind, fields) {
	return `<!-- holdfast:${kind} ${Object.entries(fields).map(([name, value]) => {
		if (!VALUE.test(value)) throw new RangeError(`a marker value cannot hold ${JSON.stringify(value)}`);
		return `${name}=${value}`;
	}).join(" ")} -->`;
}
/** The fields of a marker of this kind at the start of a body, or `undefined`. */
function readMarker(kind, body) {
	const match = /^\uFEFF?<!-- holdfast:([\w-]+)((?: [\w-]+=[\w.,:+%!~*'()-]*)*) -->/.exec(body);
	if (!match || match[1] !== kind) return void 0;
	return Object.fromEntries((match[2] ?? "").trim().split(" ").filter((word) => word !== "").map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]));
}
/** The checked folder as a word for a marker: it tells several ISMS in one repository apart. */
function scopeWord(folder) {
	return folder === "" ? "root" : encodeURIComponent(folder.replace(/\/$/, ""));
}
/**
* The paths that a run was told to look at, as a word for a marker: two runs over one folder that look at different paths
* have a comment each. `undefined` when they name nothing less than the folder itself.
*/
function pathsWord(paths) {
	const plain = paths.map((path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".");
	const names = [...new Set(plain)].sort();
	if (names.length === 0 || names.length === 1 && names[0] === ".") return void 0;
	return createHash("sha256").update(names.join("\0")).digest("hex").slice(0, PATHS_DIGITS);
}

// src/plan/digest.ts
/** Hexadecimal digits of a digest in a marker. */
const DIGEST_DIGITS = 16;
/**
* What a reader would call the same report: the findings with their standing, place, title, owner and due date. The day
* and the count of days are left out, so that a comment is not rewritten every morning for nothing.
*/
function reportDigest(report) {
	const findings = report.findings.map((finding) => [
		finding.fingerprint,
		finding.status,
		finding.severity,
		finding.grade,
		finding.path,
		finding.position.line,
		finding.title,
		finding.owner,
		finding.due,
		finding.due === void 0 ? finding.message : "",
		finding.fix,
		finding.enforced
	]);
	const fixed = report.fixed.map((finding) => finding.fingerprint);
	return shortHash(JSON.stringify([
		findings,
		fixed,
		report.notChecked,
		report.findings.length === 0 ? report.nextDue : null
	]));
}
function shortHash(text, digits = DIGEST_DIGITS) {
	return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

// src/plan/steps.ts
/** ISO/IEC 27001:2022, 10.2 a to g, as a list to tick off. */
const CORRECTIVE_ACTION = [
	"Correction: what was fixed at once is recorded",
	"Root cause found, and whether the same exists elsewhere",
	"Action carried out that removes the cause",
	"Evidence of it linked in the record",
	"Effectiveness verified by someone who did not carry it out"
];
/** What there is to do until the finding is gone. */
function stepsFor(finding) {
	return RULES.find((rule) => rule.name === finding.rule)?.steps ?? CORRECTIVE_ACTION;
}
/** Days overdue at which people are told again, once each, in a comment. The first is the day after the due date. */
const ESCALATIONS = [
	{
		name: "overdue",
		days: 1
	},
	{
		name: "overdue-14",
		days: 14
	},
	{
		name: "overdue-30",
		days: 30
	}
];
/** The escalation steps that a finding has reached. */
function reachedEscalations(finding) {
	return ESCALATIONS.filter((step) => (finding.daysOverdue ?? 0) >= step.days).map((step) => step.name);
}

// src/plan/issue-body.ts
const KIND$1 = "issue";
const END = "<!-- holdfast:end -->";
const END_LINE = /^<!-- holdfast:end -->[ \t]*$/m;
const BELOW = "Everything below this line is yours: Holdfast does not touch it.";
/** Digits of the hash of one line: enough to tell the lines of one issue apart. */
const LINE_DIGITS = 6;
/** `Overdue: Encrypt all laptops (CA-2026-009) · due 2026-10-30`. */
function issueTitle(finding) {
	const name = oneLine(finding.title ?? finding.path.split("/").at(-1) ?? finding.path);
	const id = finding.document === void 0 || finding.document === name ? "" : ` (${oneLine(finding.document)})`;
	const what = finding.due === void 0 ? oneLine(finding.message).replaceAll("`", "") : "Overdue";
	const due = finding.due === void 0 ? "" : ` · due ${finding.due}`;
	return clip(withoutMentions(`${what}: ${name}${id}${due}`), 256);
}
/** Titles are shown as text, but mentions and references in them still reach people. */
function withoutMentions(title) {
	return title.replaceAll("@", "@​").replace(/#(?=\d)/g, "#​");
}
/** The body of a new issue. */
function newIssueBody(text, memory) {
	const lines = blockLines(text, memory);
	return `${block(lines, lines, memory)}\n\n${BELOW}\n`;
}
/**
* The body of an issue as it should be now: Holdfast's lines renewed, ticks kept, and every line that a person wrote
* kept, inside the block beside the line it followed, and outside it untouched.
*/
function renewedBody(current, text, memory) {
	const parts = splitBody(current);
	if (!parts) return `${newIssueBody(text, memory)}\n${current}`;
	const all = withTicks(blockLines(text, memory), parts.lines);
	const ours = /* @__PURE__ */ new Set([...readMemory(current)?.lines ?? [], ...all.map(lineHash)]);
	const bodyWith = (fresh) => {
		const anchors = new Set(fresh.map(lineHash));
		const lines = insertPersons(fresh, personsParts(parts.lines, ours, anchors));
		return parts.before + block(lines, fresh, memory) + parts.after;
	};
	const whole = bodyWith(all);
	if (fits(whole)) return whole;
	const least = bodyWith(all.filter((line) => TICKED.test(line)));
	return fits(least) ? least : current;
}
/** GitHub counts characters, and JavaScript the halves of some. */
function fits(body) {
	return body.length <= 65536 || [...body].length <= 65536;
}
/** The memory in an issue's body, or `undefined` when Holdfast did not write it. */
function readMemory(body) {
	const fields = findMarker(body)?.fields;
	if (!fields?.["fp"] || !fields["rule"]) return void 0;
	const list = (name) => (fields[name] ?? "").split(",").filter((word) => word !== "");
	return {
		fingerprint: fields["fp"],
		rule: fields["rule"],
		path: decode(fields["path"] ?? ""),
		scope: fields["scope"] ?? "",
		firstSeen: fields["seen"] ?? "",
		round: Math.max(1, Number.parseInt(fields["round"] ?? "1", 10) || 1),
		told: list("told"),
		assigned: list("assigned"),
		titleHash: fields["title"] ?? "",
		lines: list("lines")
	};
}
/**
* The marker, at the start of some line: people write above it, too. Nothing from a document can stand for one (it is
* escaped), and issues of other authors are not looked at.
*/
function findMarker(body) {
	for (const { index } of body.matchAll(/^\uFEFF?<!-- holdfast:/gm)) {
		const fields = readMarker(KIND$1, body.slice(index));
		if (fields) return {
			start: index,
			fields
		};
	}
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const DUPLICATE = "duplicate";
/** Whether the issue gave way to an older one for the same finding. */
function isDuplicate(memory) {
	return memory.told.includes(DUPLICATE);
}
/** The body of an issue that gives way: the same, with a note to ourselves never to reopen it. */
function markedDuplicate(body) {
	return body.replace(/^(<!-- holdfast:issue [^\n]*? told=)([\w.,:+-]*)/m, (_, head, told) => head + [told, DUPLICATE].filter(Boolean).join(","));
}
function titleHashOf(title) {
	return shortHash(title, LINE_DIGITS);
}
function blockLines(text, memory) {
	const { finding } = text;
	return [
		"| | |",
		"| - | - |",
		...[
			["Record", recordCell(text)],
			["Finding", markdownMessage(finding.due === void 0 ? brief(finding.message) : `${dutyOf(finding)} since ${finding.due}`)],
			["Requirement", markdownText(requirements(finding)) || "none"],
			["Grade", likelyGrade(finding.grade) ?? "none"],
			["Owner", ownerCell(text)],
			["Due", finding.due === void 0 ? "no date" : `${finding.due}${finding.derivation === void 0 ? "" : ` (${markdownMessage(finding.derivation)})`}`],
			["First seen", memory.firstSeen]
		].map(([name, value]) => `| ${name} | ${value} |`),
		"",
		`${finding.why} ${markdownMessage(brief(finding.fix))} [${finding.rule}](${finding.url})`,
		"",
		...stepsFor(finding).map((step) => `- [ ] ${markdownMessage(step)}`),
		"",
		"This issue closes by itself when the check no longer finds this in the default branch, and opens again if it returns."
	];
}
function dutyOf(finding) {
	return finding.rule === "review-overdue" ? "Review overdue" : "Overdue";
}
function recordCell({ finding, link }) {
	const title = finding.title === void 0 ? "" : `${markdownText(brief(finding.title))}${finding.document === void 0 ? "" : ` (${markdownText(brief(finding.document))})`}, `;
	const path = codeSpan(finding.path);
	return `${title}${link === void 0 ? path : `[${path}](${link.repositoryUrl}/blob/HEAD/${urlPath(link.prefix + finding.path)})`}`;
}
function ownerCell({ finding, mention }) {
	if (mention.length > 0) return mention.join(" ");
	return finding.owner === void 0 ? "nobody" : codeSpan(brief(finding.owner));
}
/** Marker, lines and end. `fresh` are those of the lines that are Holdfast's. */
function block(lines, fresh, memory) {
	return [
		writeMarker(KIND$1, {
			fp: memory.fingerprint,
			rule: memory.rule,
			path: encodeURIComponent(wellFormed(memory.path)),
			scope: memory.scope,
			seen: memory.firstSeen,
			round: String(memory.round),
			told: memory.told.join(","),
			assigned: memory.assigned.join(","),
			title: memory.titleHash,
			lines: fresh.filter((line) => line !== "").map(lineHash).join(",")
		}),
		...lines,
		END
	].join("\n");
}
function splitBody(body) {
	const text = body.replaceAll("\r\n", "\n");
	const start = findMarker(text)?.start;
	if (start === void 0) return void 0;
	const markerEnd = text.indexOf("-->", start) + 3;
	const rest = text.slice(markerEnd);
	const end = rest.search(END_LINE);
	const below = end === -1 ? rest.indexOf(BELOW) : -1;
	const inside = end === -1 ? rest.slice(0, below === -1 ? void 0 : below) : rest.slice(0, end);
	const after = end === -1 ? `\n\n${below === -1 ? `${BELOW}\n` : rest.slice(below)}` : rest.slice(end + 21);
	return {
		before: text.slice(0, start),
		lines: inside.split("\n"),
		after
	};
}
const TICKED = /^(\s*[-*] )\[[xX]\]/;
function lineHash(line) {
	return shortHash(line.trimEnd().replace(TICKED, "$1[ ]"), LINE_DIGITS);
}
function withTicks(fresh, old) {
	const ticked = new Set(old.filter((line) => TICKED.test(line)).map(lineHash));
	return fresh.map((line) => line.startsWith("- [ ] ") && ticked.has(lineHash(line)) ? line.replace("[ ]", "[x]") : line);
}
function personsParts(lines, ours, anchors) {
	const parts = [];
	let anchor = "";
	let current = [];
	let apartAbove = false;
	let empty = [];
	const finish = () => {
		if (current.length > 0) parts.push({
			lines: current,
			anchor,
			apartAbove,
			apartBelow: empty.length > 0
		});
		current = [];
	};
	for (const line of lines) {
		const hash = lineHash(line);
		if (line.trim() === "") empty.push(line);
		else if (ours.has(hash)) {
			finish();
			if (anchors.has(hash)) anchor = hash;
			empty = [];
		} else {
			if (current.length === 0) apartAbove = empty.length > 0;
			else current.push(...empty);
			current.push(line);
			empty = [];
		}
	}
	finish();
	return parts;
}
/** Puts what people wrote behind the line it followed. */
function insertPersons(fresh, parts) {
	const result = [];
	const insert = (anchor, next) => {
		let apart = false;
		for (const part of parts.filter((one) => one.anchor === anchor)) {
			if ((apart || part.apartAbove) && result.length > 0) result.push("");
			result.push(...part.lines);
			apart = part.apartBelow || anchor === "";
		}
		if (apart && next !== void 0 && next !== "") result.push("");
	};
	insert("", fresh[0]);
	fresh.forEach((line, index) => {
		result.push(line);
		if (line !== "") insert(lineHash(line), fresh[index + 1]);
	});
	return result;
}

// src/plan/comment-plan.ts
const KIND = "comment";
/** What has to happen to the one comment of a pull request: nothing when it already says what it should. */
function planComment(options) {
	const { report } = options;
	const digest = reportDigest(report);
	const [current] = options.existing.filter((comment) => isOurs(comment, options));
	const marker = current && readMarker(KIND, current.body);
	if (current && marker?.["digest"] === digest) return {
		kind: "none",
		why: "the comment already says this",
		url: current.url
	};
	const quiet = report.findings.length === 0 && report.notChecked.length === 0 && report.fixed.length === 0;
	if (!current && quiet && options.when === "auto") return {
		kind: "none",
		why: "there is nothing to say",
		url: void 0
	};
	const body = commentBody(options, digest);
	return current ? {
		kind: "update",
		id: current.id,
		body
	} : {
		kind: "create",
		body
	};
}
function isOurs(comment, options) {
	const marker = comment.author === options.author ? readMarker(KIND, comment.body) : void 0;
	return marker !== void 0 && marker["scope"] === scopeWord(options.scope) && marker["paths"] === pathsWord(options.paths ?? []);
}
/** The comment: its marker, then the report; one line when the findings have reached zero. */
function commentBody(options, digest = reportDigest(options.report)) {
	const paths = pathsWord(options.paths ?? []);
	const marker = writeMarker(KIND, {
		scope: scopeWord(options.scope),
		...paths === void 0 ? {} : { paths },
		digest
	});
	const { report } = options;
	return `${marker}\n${report.findings.length === 0 && report.notChecked.length === 0 ? `${allClear(report)}\n` : renderMarkdown(report, {
		link: options.link,
		maxChars: BODY_MAX_CHARS - marker.length - 1,
		whereTheRestIs: options.whereTheRestIs
	})}`;
}

// src/plan/issue-plan.ts
/** What has to happen to the issues so that each finding that needs one has exactly one. Empty when all is as it should be. */
function planIssues(options) {
	const { findings, orphans } = matched(options);
	const actions = findings.flatMap(({ finding, issues: [first, ...duplicates] }) => first ? [...bringUpToDate(first, finding, options), ...duplicates.flatMap((ours) => closeDuplicate(ours, first))] : []);
	const missing = findings.filter(({ issues }) => issues.length === 0).map(({ finding }) => finding);
	const open = missing.slice(0, options.maxNewIssues).map((finding) => openIssue(finding, options));
	const ended = orphans.map((orphan) => ({
		orphan,
		end: endOf(orphan, options)
	}));
	return {
		actions: [
			...actions,
			...ended.flatMap(({ orphan, end }) => "closed" in end ? [closeIssue(orphan, end.closed, options)] : []),
			...open
		],
		deferred: missing.slice(options.maxNewIssues).map(issueTitle),
		kept: ended.flatMap(({ orphan, end }) => "kept" in end ? [{
			number: orphan.issue.number,
			title: orphan.issue.title,
			why: end.kept
		}] : [])
	};
}
/** Logins of owners that have to be asked for: of findings without an issue, or whose issue was assigned to others. */
function loginsToCheck(options) {
	const logins = matched(options).findings.flatMap(({ finding, issues: [known] }) => {
		const owners = ownersOf(finding).logins;
		return owners.every((login) => remembered(known?.memory, login) !== void 0) ? [] : owners;
	});
	return [...new Set(logins)];
}
/**
* Which issue belongs to which finding. What an issue is called now counts more than former names, and a former name
* counts only while no other document stands where the issue's document stood: someone may have put a new one there.
*/
function matched(options) {
	const wanted = options.report.findings.filter((finding) => finding.needsIssue);
	const named = new Map(wanted.map((finding) => [finding.fingerprint, finding]));
	const formerly = /* @__PURE__ */ new Map();
	for (const finding of wanted) for (const name of finding.formerFingerprints) if (!formerly.has(name)) formerly.set(name, finding);
	const issues = new Map(wanted.map((finding) => [finding, []]));
	const orphans = [];
	for (const ours of ownIssues(options)) {
		const { fingerprint, path } = ours.memory;
		const former = formerly.get(fingerprint);
		const isFormer = former !== void 0 && (former.path === path || !options.fileExists(path));
		const finding = named.get(fingerprint) ?? (isFormer ? former : void 0);
		if (finding) issues.get(finding)?.push(ours);
		else if (ours.issue.state === "open") orphans.push(ours);
	}
	return {
		findings: wanted.map((finding) => ({
			finding,
			issues: preferred(issues.get(finding) ?? [])
		})),
		orphans
	};
}
function ownIssues({ existing, authors, scope }) {
	return existing.flatMap((issue) => {
		const memory = authors.includes(issue.author) ? readMemory(issue.body) : void 0;
		return memory && memory.scope === scope && !(issue.state === "closed" && isDuplicate(memory)) ? [{
			issue,
			memory
		}] : [];
	});
}
/** The one that stays when there are several: an open one before a closed one, then the oldest. */
function preferred(same) {
	return [...same].sort((a, b) => {
		if (a.issue.state !== b.issue.state) return a.issue.state === "open" ? -1 : 1;
		return a.issue.number - b.issue.number;
	});
}
function openIssue(finding, options) {
	const title = issueTitle(finding);
	const people = peopleOf(finding, options);
	const memory = {
		fingerprint: finding.fingerprint,
		rule: finding.rule,
		path: finding.path,
		scope: options.scope,
		firstSeen: options.report.today,
		round: 1,
		told: reachedEscalations(finding),
		assigned: people.remembered,
		titleHash: titleHashOf(title)
	};
	const body = newIssueBody({
		finding,
		link: options.link,
		mention: people.mention
	}, memory);
	return {
		kind: "open",
		fingerprint: finding.fingerprint,
		issue: {
			title,
			body,
			labels: options.labels,
			assignees: people.assignees
		}
	};
}
function bringUpToDate({ issue, memory: old }, finding, options) {
	const title = issueTitle(finding);
	const returned = issue.state === "closed";
	const reached = reachedEscalations(finding);
	const people = peopleOf(finding, options, old);
	const memory = {
		fingerprint: finding.fingerprint,
		rule: finding.rule,
		path: finding.path,
		scope: options.scope,
		firstSeen: old.firstSeen === "" ? options.report.today : old.firstSeen,
		round: returned ? old.round + 1 : old.round,
		told: returned ? reached : [.../* @__PURE__ */ new Set([...old.told, ...reached])],
		assigned: people.remembered,
		titleHash: titleHashOf(title)
	};
	const body = renewedBody(issue.body, {
		finding,
		link: options.link,
		mention: people.mention
	}, memory);
	const titleIsOurs = titleHashOf(issue.title) === old.titleHash;
	const assigneesAreOurs = sameSet(issue.assignees, old.assigned.filter((login) => !login.startsWith("not:")));
	const patch = {
		...titleIsOurs && issue.title !== title ? { title } : {},
		...sameText(issue.body, body) ? {} : { body },
		...returned ? {
			state: "open",
			stateReason: "reopened"
		} : {},
		...assigneesAreOurs && !sameSet(issue.assignees, people.assignees) ? { assignees: people.assignees } : {}
	};
	const news = returned ? [] : reached.filter((step) => !old.told.includes(step)).slice(-1);
	const say = returned ? [{
		key: `returned-${memory.round}`,
		text: `This is back as of ${options.report.today}: ${sentence(finding)}`
	}] : news.map((step) => ({
		key: `${step}-${memory.round}`,
		text: `${sentence(finding)} It was due ${finding.due}, ${count(finding.daysOverdue ?? 0, "day")} ago.`
	}));
	if (Object.keys(patch).length === 0) return [];
	return [{
		kind: returned ? "reopen" : "update",
		number: issue.number,
		title: issue.title,
		why: whyOf(patch, returned),
		patch,
		say
	}];
}
function whyOf(patch, returned) {
	if (returned) return "the finding is back";
	return patch.assignees ? "the owner changed" : "the facts changed";
}
function sentence(finding) {
	const name = markdownText(brief(finding.title ?? finding.path));
	return finding.due === void 0 ? `${name}: ${markdownMessage(brief(finding.message))}.` : `${name} is overdue.`;
}
function closeIssue({ issue, memory }, why, options) {
	return {
		kind: "close",
		number: issue.number,
		title: issue.title,
		why,
		patch: {
			state: "closed",
			stateReason: "completed"
		},
		say: [{
			key: `closed-${memory.round}`,
			text: `Closed as of ${options.report.today}: ${markdownMessage(why)}.`
		}]
	};
}
function closeDuplicate({ issue }, first) {
	if (issue.state === "closed") return [];
	const body = markedDuplicate(issue.body);
	return [{
		kind: "close",
		number: issue.number,
		title: issue.title,
		why: `a duplicate of #${first.issue.number}`,
		patch: {
			body,
			state: "closed",
			stateReason: "not_planned"
		},
		say: [sayDuplicate(first.issue.number)]
	}];
}
/** What an issue says that two runs opened for one finding, before it is closed. */
function sayDuplicate(stays) {
	return {
		key: "duplicate",
		text: `Two runs opened an issue for the same finding; #${stays} stays.`
	};
}
/** Why an issue whose finding is gone may be closed, or why it has to stay: what was not judged is not resolved. */
function endOf({ memory }, options) {
	const { report } = options;
	if (report.findings.some((finding) => finding.cause === "run")) return { kept: "this run found nothing to check in some place" };
	if (report.notChecked.some((entry) => entry.rules?.includes(memory.rule))) return { kept: `${memory.rule} could not be checked` };
	if (isUnjudged(report, memory.path)) return { kept: "the document cannot be read at the moment" };
	if (!options.rulesOn.has(memory.rule)) return { closed: `the rule ${memory.rule} is switched off` };
	const isThis = (finding) => namesOf(finding).includes(memory.fingerprint);
	const waived = report.waived.find(isThis);
	if (waived) return { closed: `${waived.waiver.id} waives this until ${waived.waiver.expires}` };
	if (report.findings.some((finding) => !finding.needsIssue && isThis(finding))) return { closed: `the check still finds this, but no longer as one that needs an issue` };
	if (report.judged.includes(memory.path)) return { closed: "the check no longer finds this" };
	if (!options.fileExists(memory.path)) return { closed: "the document is gone" };
	return { kept: "this run did not look at the document" };
}
/** What an earlier run found out about a login: whether it can be assigned, or nothing. */
function remembered(memory, login) {
	if (memory?.assigned.includes(login)) return true;
	return memory?.assigned.includes(`not:${login}`) ? false : void 0;
}
function peopleOf(finding, options, memory) {
	const { logins, teams } = ownersOf(finding);
	const assignees = logins.filter((login) => options.assignable(login) ?? remembered(memory, login) ?? false).slice(0, 10);
	const others = logins.filter((login) => !assignees.includes(login));
	return {
		assignees,
		mention: [...others.map((login) => `@${login}`), ...teams],
		remembered: [...assignees, ...others.map((login) => `not:${login}`)]
	};
}
function ownersOf(finding) {
	const parsed = finding.owner === void 0 ? void 0 : parseOwners(finding.owner);
	const owners = parsed?.ok ? parsed.value : [];
	return {
		logins: owners.flatMap((owner) => owner.kind === "user" ? [owner.login] : []),
		teams: owners.flatMap((owner) => owner.kind === "team" ? [owner.text] : [])
	};
}
function sameSet(a, b) {
	const lower = (words) => words.map((word) => word.toLowerCase()).sort().join(" ");
	return lower(a) === lower(b);
}
function sameText(a, b) {
	return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}

export { planComment as a, readMemory as c, readMarker as d, scopeWord as f, commentBody as i, withoutMentions as l, planIssues as n, BELOW as o, writeMarker as p, sayDuplicate as r, markedDuplicate as s, loginsToCheck as t, shortHash as u };