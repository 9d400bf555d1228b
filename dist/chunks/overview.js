import { Bn as recordById, Cr as given, Hn as recordOf, Sr as statusWord, Vn as recordsOf, _r as hasReached, bn as correctiveAction, br as ownersOf, f as RULES, qr as daysBetween, sn as nonconformity, wr as parseOwners, yr as nameOf } from "./load-config.js";
import { r as responsibleFor, t as nameOfPerson } from "./responsible.js";
import { n as unscheduledDuty, t as calendarDuty } from "./calendar-duty.js";
import { n as scopeStatement, t as heldCertificates } from "./certificates.js";
import { t as nextAudit } from "./next-audit.js";

// src/views/actions-by-age.ts
const BANDS = [
	[
		0,
		30,
		"up to 30 days"
	],
	[
		31,
		60,
		"31 to 60 days"
	],
	[
		61,
		90,
		"61 to 90 days"
	],
	[
		91,
		180,
		"91 to 180 days"
	],
	[
		181,
		365,
		"181 to 365 days"
	],
	[
		366,
		void 0,
		"over a year"
	]
];
/** Open nonconformities and corrective actions by their age today. The band without a known age is there only when it has some. */
function actionsByAge(isms) {
	const isOpen = ({ entry }) => entry.lifecycle === "in-force";
	const actions = [...recordsOf(isms, nonconformity).filter(isOpen).map((record) => openNonconformity(record, isms)), ...recordsOf(isms, correctiveAction).filter(isOpen).map((record) => openCorrectiveAction(record, isms))].toSorted(worstFirst);
	const unknown = bandOf("age not known", void 0, void 0, actions);
	return {
		today: isms.today,
		actions,
		bands: [...BANDS.map(([from, to, label]) => bandOf(label, from, to, actions)), ...unknown.overdue + unknown.inTime + unknown.waiting > 0 ? [unknown] : []]
	};
}
function openNonconformity(record, isms) {
	const { entry, facts } = record;
	const due = hasReached(entry, "actioned") ? void 0 : given(facts.response_due);
	return {
		...common(entry, isms, sinceOf(facts.detected_on, facts.recorded_on), isms.today),
		type: "nonconformity",
		grade: given(facts.grade),
		against: void 0,
		due,
		originalDue: due,
		moved: due === void 0 ? void 0 : 0,
		daysOverdue: overdueBy(due, isms.today),
		stage: hasReached(entry, "verified") ? "waiting" : "open"
	};
}
function openCorrectiveAction({ entry, facts }, isms) {
	const against = given(facts.nonconformity);
	const found = against === void 0 ? void 0 : recordById(isms, nonconformity, against);
	const isDone = hasReached(entry, "implemented") || facts.implemented_on.state === "given";
	const due = given(facts.due);
	const [firstMove] = given(facts.postponements) ?? [];
	const originalDue = given(facts.original_due) ?? (firstMove && given(firstMove.facts.from)) ?? due;
	return {
		...common(entry, isms, sinceOf(found ? recordOf(found.entry, nonconformity).facts.detected_on : void 0, facts.recorded_on), isms.today),
		type: "corrective-action",
		grade: found && given(found.facts.grade),
		against,
		due,
		originalDue,
		moved: due === void 0 || originalDue === void 0 ? void 0 : daysBetween(originalDue, due),
		daysOverdue: isDone ? 0 : overdueBy(due, isms.today),
		stage: isDone ? "waiting" : "open"
	};
}
/** An action is as old as what it is for: the clock of an auditor starts at the detection. */
function sinceOf(detected, recorded) {
	const found = detected && given(detected);
	if (found !== void 0) return {
		since: found,
		sinceWhat: "detected"
	};
	const noted = given(recorded);
	return {
		since: noted,
		sinceWhat: noted === void 0 ? void 0 : "recorded"
	};
}
function common(entry, isms, { since, sinceWhat }, today) {
	const isPast = since !== void 0 && since <= today;
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		status: statusWord(entry),
		...responsibleFor(entry, isms, today),
		since,
		sinceWhat,
		age: isPast ? daysBetween(since, today) : void 0
	};
}
function overdueBy(due, today) {
	return due === void 0 || due >= today ? 0 : daysBetween(due, today);
}
function bandOf(label, from, to, actions) {
	const here = actions.filter(({ age }) => from === void 0 ? age === void 0 : age !== void 0 && age >= from && age <= (to ?? Number.POSITIVE_INFINITY));
	const overdue = here.filter(({ daysOverdue }) => daysOverdue > 0).length;
	const waiting = here.filter(({ stage, daysOverdue }) => stage === "waiting" && daysOverdue === 0).length;
	return {
		label,
		from,
		to,
		overdue,
		inTime: here.length - overdue - waiting,
		waiting
	};
}
function worstFirst(a, b) {
	return b.daysOverdue - a.daysOverdue || (b.age ?? -1) - (a.age ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

// src/views/owners.ts
/**
* Everybody who answers for something, whoever is most late first; nobody comes first of all, because what has no owner
* is done by none. What two owners share stands with both.
*/
function ownerLists(isms, report, soon) {
	const lists = /* @__PURE__ */ new Map();
	const of = (owner) => {
		const key = owner?.text ?? "";
		const list = lists.get(key) ?? {
			owner,
			documents: [],
			duties: [],
			unscheduled: [],
			findings: []
		};
		lists.set(key, list);
		return list;
	};
	const each = (owners, add) => {
		const different = new Map(owners.map((owner) => [owner.text, owner]));
		for (const owner of different.size === 0 ? [void 0] : different.values()) add(of(owner));
	};
	for (const entry of isms.entries) {
		if (entry.lifecycle === "no-longer") continue;
		each(ownersOf(entry), (list) => list.documents.push(ownedDocument(entry)));
	}
	for (const duty of isms.obligations) {
		const { due } = duty;
		if (due === void 0) each(ownersOfDuty(duty), (list) => list.unscheduled.push(unscheduledDuty(duty, isms)));
		else each(ownersOfDuty(duty), (list) => list.duties.push(calendarDuty(duty, isms, {
			due,
			repetition: 0,
			soon
		})));
	}
	for (const finding of report.findings) each(ownersNamed(finding.owner), (list) => list.findings.push(ownedFinding(finding)));
	return [...lists.values()].map((list) => finished(list, isms)).toSorted(mostUrgentFirst);
}
/** The single owners behind a joined text such as `role:it-lead, @dana`. What cannot be read stands as it is. */
function ownersNamed(text) {
	if (text === void 0) return [];
	const parsed = parseOwners(text);
	return parsed.ok ? parsed.value : [{
		kind: "name",
		text
	}];
}
function ownersOfDuty({ who, entry }) {
	return who === void 0 ? ownersOf(entry) : ownersNamed(who);
}
function finished({ owner, documents, duties, unscheduled, findings }, isms) {
	const { today, people } = isms;
	return {
		owner: owner?.text,
		people: owner ? people.behind(owner, today).map(nameOfPerson) : [],
		standing: owner && people.standing(owner, today).state,
		documents,
		duties: duties.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1),
		unscheduled,
		findings,
		late: duties.filter(({ days }) => days < 0).length,
		soon: duties.filter(({ state }) => state === "due-soon" || state === "due-today").length
	};
}
function keyOf({ due, name, what, uid }) {
	return [
		due,
		name,
		what,
		uid
	].join("\0");
}
function mostUrgentFirst(a, b) {
	return Number(a.owner !== void 0) - Number(b.owner !== void 0) || b.late - a.late || b.findings.length - a.findings.length || b.soon - a.soon || ((a.owner ?? "") < (b.owner ?? "") ? -1 : 1);
}
function ownedDocument(entry) {
	const { path, type } = entry;
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path,
		type,
		status: given(entry.status)
	};
}
function ownedFinding(finding) {
	const { rule, severity, message, fix, document, title, path, position, due, tolerated, fingerprint } = finding;
	return {
		rule,
		severity,
		message,
		fix,
		name: document ?? title ?? path,
		title,
		path,
		line: position.line,
		due,
		tolerated,
		fingerprint
	};
}

// src/views/report/findings.ts
function findingLists({ findings, waived }) {
	return {
		standing: findings.filter(({ tolerated }) => !tolerated).map((one) => findingRow(one, one.status)),
		baseline: findings.filter(({ tolerated }) => tolerated).map((one) => findingRow(one, one.status)),
		waived: waived.map((one) => ({
			...findingRow(one, "existing"),
			waiver: one.waiver
		}))
	};
}
function findingRow(finding, status) {
	const { rule, severity, grade, path, position, document, title, message, why, fix, url } = finding;
	const { clauses, controls, owner, due, daysOverdue, derivation, fingerprint } = finding;
	return {
		rule,
		area: areaOf(rule),
		severity,
		grade,
		status,
		path,
		line: position.line,
		document,
		title,
		message,
		why,
		fix,
		url,
		clauses,
		controls,
		owner,
		due,
		daysOverdue,
		derivation,
		fingerprint
	};
}
const AREAS = new Map(RULES.map(({ name, area }) => [name, area]));
/** The area of a rule: `document-control`. */
function areaOf(rule) {
	return AREAS.get(rule) ?? "other";
}

// src/views/report/overview.ts
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
function overviewOf(isms, report, calendar, owners) {
	const audit = nextAudit(isms);
	const duties = calendar.duties.filter(({ repetition }) => repetition === 0);
	const ahead = duties.filter(({ days }) => days >= 0);
	return {
		scope: scopeStatement(isms),
		audit,
		certificates: heldCertificates(isms),
		areas: areasOf(report),
		late: duties.filter(({ days }) => days < 0),
		week: ahead.filter(({ days }) => days <= WEEK_DAYS),
		month: ahead.filter(({ days }) => days > WEEK_DAYS && days <= MONTH_DAYS),
		next: ahead.find(({ days }) => days > MONTH_DAYS),
		beforeAudit: audit && dutiesUntil(isms, audit.day),
		lateOwners: owners.flatMap(({ owner, people, late, duties: [worst] }) => late > 0 && worst ? [{
			owner,
			people,
			late,
			worst
		}] : [])
	};
}
function dutiesUntil(isms, day) {
	const { today, obligations } = isms;
	return obligations.filter(({ kind, due }) => !kind.startsWith("external-audit") && due !== void 0 && due >= today && due < day).length;
}
function areasOf({ findings }) {
	const areas = /* @__PURE__ */ new Map();
	for (const { rule, severity, tolerated } of findings) {
		if (tolerated) continue;
		const area = areaOf(rule);
		const counts = areas.get(area) ?? {
			errors: 0,
			warnings: 0,
			notices: 0
		};
		areas.set(area, counts);
		if (severity === "error") counts.errors += 1;
		else if (severity === "warning") counts.warnings += 1;
		else counts.notices += 1;
	}
	return [...areas].map(([area, counts]) => ({
		area,
		...counts
	})).toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.area < b.area ? -1 : 1));
}

export { actionsByAge as i, findingLists as n, ownerLists as r, overviewOf as t };