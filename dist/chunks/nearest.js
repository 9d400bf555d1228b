// src/model/errors.ts
/** An operator's mistake or a failing neighbour: said with its cause and what to do, and ended with an exit code. */
var HoldfastError = class extends Error {
	hint;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = new.target.name;
		this.hint = options.hint;
	}
};
/** Wrong usage or configuration: exit code 2. */
var ConfigError = class extends HoldfastError {
	/** Where it stands, when a file is to blame; the message begins with it. */
	at;
	/** The message without the place. One that begins with `is` has the place for its subject. */
	what;
	constructor(what, options = {}) {
		const { at } = options;
		const place = at === void 0 ? "" : `${at.path}:${at.line}:${at.column}${what.startsWith("is ") ? " " : ": "}`;
		super(place + what, options);
		this.at = at;
		this.what = what;
	}
};
/** GitHub or the network failed: exit code 3. */
var GitHubError = class extends HoldfastError {
	/** HTTP status, or 0 when no answer came. */
	status;
	/** A limit that passes with time, and no missing permission, although both can be a 403. */
	isLimit;
	constructor(message, options) {
		super(message, options);
		this.status = options.status;
		this.isLimit = options.isLimit ?? false;
	}
};
/** 0 clean, 1 findings, 2 usage or configuration, 3 GitHub or network. */
const EXIT = {
	clean: 0,
	findings: 1,
	usage: 2,
	github: 3
};

// src/model/severity.ts
/** How loudly a finding is reported. The names are GitHub's annotation levels, worst first. */
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/**
* What a certification auditor would likely make of one such case (ISO/IEC 17021-1, 9.4.5.3 leaves the decision to the
* auditor, so every face of Holdfast says "likely"). `none` means that it is advice and no auditor would raise it.
*/
const GRADES = [
	"major",
	"minor",
	"opportunity",
	"none"
];
/** The lowest severity that makes a run fail; `never` reports without failing. */
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
/** 0 for the worst severity: sorts findings worst first. */
function severityRank(severity) {
	return SEVERITIES.indexOf(severity);
}
/** Whether a finding of this severity fails a run that was told to fail on `failOn`. */
function failsRun(severity, failOn) {
	return failOn !== "never" && severityRank(severity) <= severityRank(failOn);
}

// src/model/nearest.ts
/** Farthest edit distance, as a share of the longer word, at which one word is taken for a slip of another. */
const FARTHEST = .4;
/** The known word that a mistyped one most likely means, or `undefined` when none is close. */
function nearest(word, known) {
	let best;
	for (const candidate of known) {
		const distance = editDistance(word.slice(0, 60).toLowerCase(), candidate.toLowerCase());
		if (distance <= Math.max(1, Math.floor(FARTHEST * Math.max(word.length, candidate.length))) && (!best || distance < best.distance)) best = {
			word: candidate,
			distance
		};
	}
	return best?.word;
}
/** The sentence with the known word that a mistyped one most likely means, or `undefined` when none is close. */
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === void 0 ? void 0 : `Did you mean \`${meant}\`?`;
}
/** Levenshtein distance: insertions, deletions and substitutions. */
function editDistance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

export { SEVERITIES as a, ConfigError as c, HoldfastError as d, GRADES as i, EXIT as l, nearest as n, failsRun as o, FAIL_ON as r, severityRank as s, didYouMean as t, GitHubError as u };