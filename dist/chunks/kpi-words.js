import { $ as reportsBetween, B as targetOf, Bn as recordById, C as isAcceptanceValid, Cn as competenceRecord, Cr as given, D as treatmentOf, Dt as lateCompletions, E as levelAt, Et as budgetUsedOf, F as countedIncidents, Fn as reportsByAudit, Ft as mean, Gr as dateOf, Gt as supplier, H as measuredNumbers, Ht as task, I as incidentTimes, In as auditReport, It as percentage, J as ALL_CLAUSES, Jt as isOpen, Kr as dayOfInstant, Kt as soa, L as isOffTarget, Lt as quotient, Mn as auditProgramme, Mt as delivered, Nt as phishingCounts, O as isAboveThreshold, On as certification, Ot as trainingCompletionOf, Pn as programmeInCharge, Pt as usableCounts, R as missedInARow, Rt as sum, S as clausesMissing, Sn as evidenceSeries, Sr as statusWord, T as currentLevel, Tn as isSameSkill, Tr as findField, U as measuredValue, Ut as assessmentInterval, V as isSmallSample, Vn as recordsOf, Vt as transitionPlan, W as answersTo, Wr as addInterval, Wt as isActive, Xt as partOfAction, Y as coverageSince, Zt as riskTreatmentPlan, _r as hasReached, an as trainingCampaign, bn as correctiveAction, cn as metric, dn as isOpenAction, en as procedure, fn as managementReview, fr as parseVersion, gr as fieldFact, hn as incident, in as overOn, it as reviewAnchor, jn as covers, kn as approvedPlans, kr as interval, kt as trainingOnTimeOf, ln as seriesOf, mn as dayOfMoment, mt as statesOf, nn as policy, pr as hoursBetween, pt as valuesOf, q as cycleOf, qr as daysBetween, qt as risk, rn as sentSimulations, rt as intervalInForce, sn as nonconformity, tn as scheduledDays, tt as requirementsIn, vn as exception, vr as isFinal, w as methodOn, wn as isEvidenceValid, xn as controlEvidence, xr as readText, yr as nameOf, z as readingsOf, zt as tally } from "./load-config.js";
import { t as unreadNotes } from "./unread-notes.js";

// src/views/kpis/kpi-periods.ts
const MONTHS = {
	month: 1,
	quarter: 3,
	year: 12
};
/** How many full ones make up a picture: a year, or the three years of a certificate. */
const FULL_STEPS = {
	month: 12,
	quarter: 4,
	year: 3
};
const DAY_BEFORE$1 = interval({ days: -1 });
/** The last four full quarters (or twelve months, or three years) and the running one up to today. */
function defaultPeriod(today, by = "quarter") {
	return {
		from: monthsLater(startOf(today, by), -MONTHS[by] * FULL_STEPS[by]),
		to: today
	};
}
/**
* The months, quarters or years of a period, earliest first, without those that begin after today. The one that runs today
* keeps its last day of the calendar, since a figure may know of days to come.
*/
function subPeriods({ from, to }, by, today) {
	const found = [];
	for (let start = startOf(from, by); start <= to && start <= today; start = monthsLater(start, MONTHS[by])) {
		const next = monthsLater(start, MONTHS[by]);
		const end = next.endsWith("-01") ? addInterval(next, DAY_BEFORE$1) : next;
		const isRunning = end >= today && to >= today;
		const [first, last] = [start < from ? from : start, end > to && !isRunning ? to : end];
		found.push({
			from: first,
			to: last,
			label: labelOf(start, by),
			running: isRunning,
			whole: first === start && last === end
		});
		if (end >= "9999-12-31") break;
	}
	return found;
}
/** The first day of the month, quarter or year that holds a day. */
function startOf(day, by) {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const first = month - (month - 1) % MONTHS[by];
	return dateOf(year, first, 1) ?? day;
}
function monthsLater(day, months) {
	return addInterval(day, interval({ months }));
}
function labelOf(start, by) {
	if (by === "year") return start.slice(0, 4);
	if (by === "month") return start.slice(0, 7);
	return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}

// src/metrics/access-review-on-time.ts
/** When each time of a series was due: an interval after the one before it. The first one was due on no day. */
function floatingDeadlines(series) {
	const inOrder = [...series].sort((a, b) => a.on.localeCompare(b.on));
	return inOrder.flatMap(({ name, on, every }, index) => {
		if (!every) return [];
		const next = inOrder[index + 1];
		return [{
			name: next?.name ?? name,
			due: addInterval(on, every),
			done: next?.on
		}];
	});
}
/**
* When each occurrence of a schedule was done: as its task says, else by the first evidence after the occurrence before
* it and before the next one.
*/
function scheduledDeadlines(occurrences, evidence) {
	const inOrder = [...occurrences].sort((a, b) => a.due.localeCompare(b.due));
	const performed = [...evidence].sort((a, b) => a.on.localeCompare(b.on));
	return inOrder.map(({ due, task }, index) => {
		if (task) return {
			name: task.name,
			due,
			done: task.done
		};
		const [before, next] = [inOrder[index - 1]?.due ?? "", inOrder[index + 1]?.due ?? "9999"];
		const proof = performed.find(({ on }) => before < on && on < next);
		return {
			name: proof?.name ?? `occurrence of ${due}`,
			due,
			done: proof?.on
		};
	});
}

// src/metrics/period.ts
const MINUTE_MS = 6e4;
/** No zone is farther from UTC. */
const FARTHEST_MINUTES = 960;
/** Whether a day lies in the period. */
function holdsDay({ from, to }, day) {
	return day !== void 0 && from <= day && day <= to;
}
/** The moment at which a day begins in an IANA time zone, in milliseconds since the epoch. */
function startOfDay(day, timezone) {
	const midnight = Date.parse(`${day}T00:00:00Z`) / MINUTE_MS;
	let [before, since] = [midnight - FARTHEST_MINUTES, midnight + FARTHEST_MINUTES];
	while (since - before > 1) {
		const middle = Math.floor((before + since) / 2);
		if (dayOfInstant(middle * MINUTE_MS, timezone) >= day) since = middle;
		else before = middle;
	}
	return since * MINUTE_MS;
}
/** The first moment of the period, and the first one after it. */
function momentsOf({ from, to }, timezone) {
	return {
		start: startOfDay(from, timezone),
		end: startOfDay(addInterval(to, interval({ days: 1 })), timezone)
	};
}

// src/metrics/access-reviews.ts
/** Longer than the time between two reviews. */
const LOOK_BACK = interval({ months: -13 });
/**
* When access reviews were due, as far as a period asks: by the schedule of the procedure for them, and without one by the
* frequency of the evidence.
*/
function accessReviewDeadlines(isms, period) {
	const series = evidenceOf(isms);
	const procedures = recordsOf(isms, procedure).filter(isForAccessReviews);
	if (procedures.length === 0) return [...series.values()].flatMap(floatingDeadlines);
	const evidence = [...series.values()].flat();
	return procedures.flatMap((one) => scheduledDeadlines(occurrencesOf(one, isms, period), evidence));
}
/** Evidence of access reviews, by the controls that it is about. */
function evidenceOf(isms) {
	const series = /* @__PURE__ */ new Map();
	for (const record of recordsOf(isms, controlEvidence)) {
		const on = given(record.facts.performed_on);
		if (given(record.facts.activity) !== "access-review" || on === void 0) continue;
		const one = {
			name: nameOf(record.entry),
			on,
			every: given(record.facts.frequency)
		};
		const others = series.get(evidenceSeries(record));
		if (others) others.push(one);
		else series.set(evidenceSeries(record), [one]);
	}
	return series;
}
/** A procedure with a schedule whose process or title says so. */
function isForAccessReviews({ entry, facts }) {
	const isNamed = [given(facts.process), given(entry.title)].some((text) => /\b(?:access|entitlement|rights)[\s_-]*(?:rights[\s_-]*)?reviews?\b/i.test(text ?? ""));
	return entry.lifecycle === "in-force" && facts.schedule.state === "given" && isNamed;
}
/** Days of the period that were answered in an issue: on which day it was closed is not recorded. */
function reviewsInIssues(isms, period) {
	const ids = recordsOf(isms, procedure).filter(isForAccessReviews).map(({ entry }) => given(entry.id));
	return isms.closedTasks.filter(({ procedure: id, due }) => ids.includes(id) && holdsDay(period, due)).length;
}
function isClosedInIssue({ closedTasks }, id, day) {
	return closedTasks.some(({ procedure: of, due }) => of === id && due === day);
}
/** The days of the schedule, and those that tasks name: these may be older than the schedule of today. */
function occurrencesOf(record, isms, { from, to }) {
	const id = given(record.entry.id);
	const tasks = new Map(recordsOf(isms, task).flatMap(({ entry, facts }) => {
		const due = given(facts.due);
		if (due === void 0 || given(facts.procedure) !== id) return [];
		const done = statusWord(entry) === "done" ? given(facts.done_on) : void 0;
		return [[due, {
			due,
			task: {
				name: nameOf(entry),
				done
			}
		}]];
	}));
	const scheduled = scheduledDays(record, addInterval(from, LOOK_BACK), to).filter((due) => !isClosedInIssue(isms, id, due)).map((due) => [due, {
		due,
		task: void 0
	}]);
	return [...new Map([...scheduled, ...tasks]).values()];
}

// src/metrics/define-kpi.ts
function defineKpi(kpi) {
	return kpi;
}
/** A figure with what stands beside it; of the figure only what belongs to one is kept. */
function kpiFigure(figure, { parts = [], notes = [], cases = [], ...others } = {}) {
	const { value, numerator, denominator, excluded, smallSample } = figure;
	return {
		value,
		numerator,
		denominator,
		excluded,
		smallSample,
		parts,
		notes: notes.flatMap((note) => note || []),
		cases: [...new Set(cases)].sort(),
		isProgress: others.isProgress ?? false,
		isPartial: others.isPartial ?? false,
		targetShare: others.targetShare
	};
}
/** A number beside the value. */
function part(key, label, unit, value) {
	return {
		key,
		label,
		unit,
		value: value ?? "n/a"
	};
}
/** A share or a mean beside the value, with what it rests on. */
function partOf(key, label, unit, figure) {
	const { value, numerator, denominator } = figure;
	return {
		key,
		label,
		unit,
		value,
		numerator,
		denominator
	};
}

// src/metrics/in-time.ts
/**
* The share of what was due in the period and was done by its day; the day itself is in time. What is still open counts
* from the day after its own; what was done before the period of its day counts there all the same.
*/
function inTime(deadlines, period, asOf, excluded = []) {
	const inPeriod = deadlines.filter(({ due }) => holdsDay(period, due));
	const counted = inPeriod.filter(({ due, done }) => done !== void 0 || due !== void 0 && due < asOf);
	const punctual = counted.filter(({ due, done }) => due !== void 0 && done !== void 0 && done <= due);
	return percentage(punctual.length, counted.length, [
		{
			why: "open and not due yet",
			count: inPeriod.length - counted.length
		},
		{
			why: "no due day",
			count: deadlines.filter(({ due }) => due === void 0).length
		},
		...excluded
	]);
}

// src/metrics/kpis/access-review-on-time.ts
const accessReviewOnTime = defineKpi({
	id: "access-review-on-time",
	name: "Access reviews on time",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["8.1"],
	controls: ["A.5.18"],
	measures: "period",
	says: "The share of access reviews due in the period that were carried out by their day, from the tasks of the scheduled procedure and the control evidence.",
	edges: [
		"When none was due there is no value.",
		"A procedure with a schedule says when reviews are due. Without one, a review is due the `frequency` of the one before it after that was performed, and the first one of a series was due on no day.",
		"A review that was skipped counts as not done, also with a reason.",
		"Where no task speaks for a day, the first evidence after the review before it answers it."
	],
	of: (isms, period) => {
		const deadlines = accessReviewDeadlines(isms, period);
		const counted = deadlines.filter(({ due, done }) => holdsDay(period, due) && (done !== void 0 || (due ?? "") < isms.today));
		return kpiFigure(inTime(deadlines, period, isms.today, [{
			why: "carried out in an issue, and not known when",
			count: reviewsInIssues(isms, period)
		}]), { cases: counted.map(({ name }) => name) });
	}
});

// src/metrics/basis-words.ts
/** By which day something was on time. */
function basisWords({ onTimeBasis }) {
	return onTimeBasis === "due" ? "by the due day that holds now" : "by the due day that was agreed first";
}

// src/metrics/actions-on-time.ts
/** The share of corrective actions due in the period that were implemented by their day (10.2). */
function actionsOnTime$1(actions, period, asOf, basis = "original_due") {
	const deadlines = actions.map(({ originalDue, due, implementedOn }) => ({
		due: basis === "due" ? due : originalDue,
		done: implementedOn
	}));
	return inTime(deadlines, period, asOf);
}
/** The days of an action. Who wrote no first day agreed on the one from which it was postponed first, else on the one that holds. */
function actionDays({ facts }) {
	const due = given(facts.due);
	const moves = (given(facts.postponements) ?? []).flatMap((move) => given(move.facts.from) ?? []);
	return {
		originalDue: given(facts.original_due) ?? moves.sort()[0] ?? due,
		due,
		implementedOn: given(facts.implemented_on)
	};
}

// src/metrics/deadlines-on-time.ts
const LABELS = {
	original_due: "by the day that was agreed first",
	due: "by the day that holds now"
};
/** Actions that were done by their day, with the other of the two days where it makes a difference. */
function actionsOnTimeFigure(all, period, today, basis) {
	const cancelled = all.filter(({ isCancelled }) => isCancelled);
	const undated = all.filter((one) => !one.isCancelled && one.isOver && one.done === void 0);
	const usable = all.filter((one) => !cancelled.includes(one) && !undated.includes(one));
	const by = (which) => {
		const days = usable.map(({ originalDue, due, done }) => ({
			originalDue,
			due,
			implementedOn: done
		}));
		return actionsOnTime$1(days, period, today, which);
	};
	const dueOf = (one) => basis === "due" ? one.due : one.originalDue;
	const inPeriod = (ones) => ones.filter((one) => holdsDay(period, dueOf(one))).length;
	const figure = by(basis);
	const otherBasis = basis === "due" ? "original_due" : "due";
	const other = by(otherBasis);
	const differs = other.numerator !== figure.numerator || other.denominator !== figure.denominator;
	const counted = usable.filter((one) => holdsDay(period, dueOf(one)) && (one.isOver || (dueOf(one) ?? "") < today));
	const left = [{
		why: "cancelled",
		count: inPeriod(cancelled)
	}, {
		why: "done, and not known when",
		count: inPeriod(undated)
	}].filter(({ count }) => count > 0);
	return kpiFigure({
		...figure,
		excluded: [...figure.excluded, ...left]
	}, {
		parts: differs ? [partOf(`by_${otherBasis}`, LABELS[otherBasis], "percent", other)] : [],
		notes: [differs && `Some were postponed: ${LABELS[otherBasis]} ${other.numerator} of ${other.denominator} were on time`],
		cases: counted.map(({ name }) => name)
	});
}

// src/metrics/planned-actions.ts
/** Actions of corrective actions, treatment plans, management reviews and plans of a transition; drafts are not owed. */
function plannedActions(isms) {
	return [
		...correctiveActions(isms),
		...treatmentActions(isms),
		...reviewActions(isms),
		...transitionActions(isms)
	];
}
function correctiveActions(isms) {
	return recordsOf(isms, correctiveAction).map((record) => {
		const { entry, facts } = record;
		const { due, originalDue, implementedOn: done } = actionDays(record);
		const recorded = given(facts.recorded_on);
		return {
			name: nameOf(entry),
			kind: "corrective",
			due,
			originalDue,
			dueOn: (day) => dueOn(record, day),
			isOver: done !== void 0 || hasReached(entry, "implemented"),
			isCancelled: false,
			done,
			isKnownOn: (day) => recorded === void 0 || recorded <= day
		};
	});
}
/** An action that a newer plan carries on counts there. */
function treatmentActions(isms) {
	const plans = recordsOf(isms, riskTreatmentPlan).filter(({ entry }) => entry.lifecycle !== "not-yet");
	const running = plans.filter(({ entry }) => entry.lifecycle === "in-force");
	const carried = new Set(running.flatMap(({ facts }) => (given(facts.actions) ?? []).flatMap((row) => idOf(row))));
	return plans.flatMap(({ entry, facts }) => (given(facts.actions) ?? []).flatMap((row, index) => {
		if (entry.lifecycle === "no-longer" && idOf(row).some((id) => carried.has(id))) return [];
		const status = given(row.facts.status);
		const days = {
			due: row.facts.due,
			done: row.facts.completed_on
		};
		return [plain$1(`${nameOf(entry)} action ${partOfAction(row, index)}`, "treatment", days, !isOpen(row), status)];
	}));
}
function reviewActions(isms) {
	return recordsOf(isms, managementReview).filter(({ entry }) => hasReached(entry, "held")).flatMap(({ entry, facts }) => (given(facts.actions) ?? []).map((row, index) => {
		return plain$1(`${nameOf(entry)} action ${given(row.facts.id) ?? `#${index + 1}`}`, "review", {
			due: row.facts.due,
			done: row.facts.completed_on
		}, !isOpenAction(row), given(row.facts.status));
	}));
}
function transitionActions(isms) {
	return recordsOf(isms, transitionPlan).filter(({ entry }) => entry.lifecycle !== "not-yet").flatMap(({ entry, facts }) => (given(facts.gap_analysis) ?? []).map((row, index) => {
		const name = `${nameOf(entry)} gap ${given(row.facts.ref) ?? `#${index + 1}`}`;
		const isOver = row.facts.done_on.state === "given" || entry.lifecycle === "no-longer";
		return plain$1(name, "transition", {
			due: row.facts.due,
			done: row.facts.done_on
		}, isOver, void 0);
	}));
}
/** A row that keeps one due day. */
function plain$1(name, kind, days, isOver, status) {
	const due = given(days.due);
	return {
		name,
		kind,
		due,
		originalDue: due,
		dueOn: () => due,
		isOver,
		isCancelled: /^(?:cancell?ed|dropped|withdrawn)\b/i.test(status ?? ""),
		done: given(days.done),
		isKnownOn: () => true
	};
}
/** Ids of the risk and the action: what makes an action of one plan the same in the next. */
function idOf({ facts }) {
	const id = given(facts.id) ?? given(facts.action);
	return id === void 0 ? [] : [`${given(facts.risk) ?? ""} ${id}`];
}
/** The due day before the moves that were agreed later. */
function dueOn({ facts }, day) {
	return (given(facts.postponements) ?? []).flatMap(({ facts: move }) => {
		const [from, on] = [given(move.from), given(move.date)];
		return from === void 0 || on === void 0 || on <= day ? [] : [{
			from,
			on
		}];
	}).sort((a, b) => a.on.localeCompare(b.on))[0]?.from ?? given(facts.due);
}

// src/metrics/kpis/actions-on-time.ts
const actionsOnTime = defineKpi({
	id: "actions-on-time",
	name: "Corrective actions done on time",
	qualifier: basisWords,
	headline: true,
	unit: "percent",
	direction: "up",
	target: 90,
	clauses: ["10.2", "9.1"],
	controls: [],
	measures: "period",
	says: "The share of corrective actions due in the period that were implemented by their day, from the corrective action records.",
	edges: [
		"The day that was agreed first counts, unless `kpis.on_time_basis` says otherwise; the other one is shown where it makes a difference.",
		"Implemented on the due day is on time.",
		"What is open counts as late from the day after its due day; while that is still to come it is not counted.",
		"What was implemented early, also before the period of its due day, counts in the period of its due day.",
		"When none was due there is no value."
	],
	of: (isms, period, { settings }) => actionsOnTimeFigure(correctiveActions(isms), period, isms.today, settings.onTimeBasis)
});

// src/metrics/audit-coverage.ts
/** The share of clauses and controls that an audit tested in the cycle (9.2.2). */
function auditCoverage$1(wanted, tested) {
	return {
		...percentage(wanted.filter((id) => tested.has(id)).length, wanted.length),
		smallSample: false
	};
}
/** Which share of a stretch of days is over at the end of a day, from 0 to 1; both ends count. */
function elapsedShare({ from, to }, day) {
	const share = (daysBetween(from, day) + 1) / (daysBetween(from, to) + 1);
	return Math.min(1, Math.max(0, share));
}

// src/metrics/past.ts
/** Whether a day lies before the one on which the records were read. */
function isPast({ today }, day) {
	return day < today;
}
/** Whether one of these days is later than another: then what it belongs to has changed since. */
function isLaterThan(day, ...facts) {
	return facts.some((fact) => (given(fact) ?? "") > day);
}
/** Whether something that ends was open on a day. Without the day of its end nobody knows for days that are past. */
function wasOpen({ isOver, over }, day, today) {
	if (!isOver) return "yes";
	if (over !== void 0) return over > day ? "yes" : "no";
	return day < today ? "unknown" : "no";
}

// src/metrics/soa-on.ts
/**
* Today it is what is in force. On a day that is past it is the newest one that was effective by then, whether it was
* replaced since or not; `undefined` where none says that it was.
*/
function soaOn(isms, day) {
	const known = recordsOf(isms, soa).filter(({ entry }) => entry.lifecycle !== "not-yet");
	if (!isPast(isms, day)) {
		const inForce = known.filter(({ entry }) => entry.lifecycle === "in-force");
		return inForce.length === 0 ? void 0 : {
			names: inForce.map(({ entry }) => nameOf(entry)),
			rows: inForce.flatMap(rowsOf)
		};
	}
	const [newest] = known.flatMap((record) => {
		const since = given(record.entry.effectiveOn) ?? given(record.entry.approvedOn);
		return since === void 0 || since > day ? [] : [{
			record,
			since
		}];
	}).sort((a, b) => b.since.localeCompare(a.since));
	return newest && {
		names: [nameOf(newest.record.entry)],
		rows: rowsOf(newest.record)
	};
}
/** Controls that it calls applicable, each once. */
function applicableIn({ rows }) {
	const applicable = rows.filter(({ facts }) => given(facts.applicable) === true);
	return [...new Set(applicable.flatMap(({ facts }) => given(facts.control) ?? []))];
}
function rowsOf({ facts }) {
	return given(facts.entries) ?? [];
}

// src/metrics/kpis/audit-coverage.ts
/** How long a cycle is when the programme does not say. */
const CYCLE = interval({ months: 36 });
const auditCoverage = defineKpi({
	id: "audit-coverage",
	name: "Audit cycle coverage",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["9.2.2"],
	controls: [],
	measures: "day",
	says: "The share of the clauses and of the applicable controls that an issued internal audit report tested in the audit cycle so far.",
	edges: [
		"Before the end of the cycle it is compared with the share of the cycle that is over, and not with the whole target.",
		"A new statement of applicability moves the denominator: where another one counted when the cycle began, the coverage by that one stands beside the value.",
		"Clauses and controls stand beside the value each for itself.",
		"Without a programme whose cycle runs, or without a statement of applicability, there is no value."
	],
	of: (isms, _period, { asOf }) => {
		const programme = programmeOn(isms, asOf);
		const cycle = programme && cycleOf(programme, asOf, CYCLE);
		if (!cycle) return kpiFigure(percentage(0, 0), { notes: ["No audit programme has a cycle that ran"] });
		const tested = new Set(coverageSince(isms, programme, cycle.start, asOf).tested.keys());
		const now = soaOn(isms, asOf);
		const counted = now ?? soaOn(isms, isms.today);
		const controls = counted && applicableIn(counted);
		const first = soaOn(isms, cycle.start);
		const before = first && applicableIn(first);
		const moved = before && controls && before.join() !== controls.join() ? before : void 0;
		const share = elapsedShare({
			from: cycle.start,
			to: cycle.end
		}, asOf);
		const whole = controls ? auditCoverage$1([...ALL_CLAUSES, ...controls], tested) : percentage(0, 0);
		return kpiFigure(whole, {
			parts: [
				partOf("clauses", "clauses", "percent", auditCoverage$1(ALL_CLAUSES, tested)),
				...controls ? [partOf("controls", "controls", "percent", auditCoverage$1(controls, tested))] : [],
				part("expected", "share of the cycle that is over", "percent", share * 100),
				...moved ? [partOf("by_first_soa", "by the statement of the start", "percent", auditCoverage$1([...ALL_CLAUSES, ...moved], tested))] : []
			],
			notes: [
				`Cycle from ${cycle.start} to ${cycle.end}; ${(share * 100).toFixed(1)} % of it ${share < 1 ? "is over, and the coverage is compared with that share of the target until it ends" : "is over"}`,
				!controls && "Not enough: there is no statement of applicability in force",
				moved && `The controls that apply changed since the cycle began: ${moved.length} then, ${controls?.length} now`,
				controls && !now && isPast(isms, asOf) && `Which statement of applicability counted on ${asOf} is not recorded: that of today is taken`
			],
			cases: reportsBetween(isms, cycle.start, asOf).map(({ report }) => nameOf(report.entry)),
			isPartial: controls !== void 0 && !now,
			targetShare: share
		});
	}
});
/** The programme whose cycle ran on the day; today the one in charge. */
function programmeOn(isms, day) {
	const start = ({ facts }) => given(facts.cycle_start) ?? "9999";
	const running = recordsOf(isms, auditProgramme).filter((one) => one.entry.lifecycle !== "not-yet" && start(one) <= day && day <= (given(one.facts.cycle_end) ?? "9999"));
	if (!isPast(isms, day)) return programmeInCharge(isms);
	return running.sort((a, b) => start(b).localeCompare(start(a)))[0];
}

// src/metrics/audit-plan-done.ts
/** How long after the last planned day a report may take. */
const REPORTED_WITHIN = interval({ days: 30 });
/** The share of audits planned for the period whose report was there within 30 days (9.2.2). */
function auditPlanDone$1(audits, period, today, excluded = []) {
	const reports = audits.filter(({ plannedTo }) => holdsDay(period, plannedTo)).flatMap(({ plannedTo, issued }) => plannedTo === void 0 ? [] : [{
		due: addInterval(plannedTo, REPORTED_WITHIN),
		done: issued
	}]);
	const any = {
		from: period.from,
		to: addInterval(period.to, REPORTED_WITHIN)
	};
	const undated = audits.filter(({ plannedTo }) => plannedTo === void 0).length;
	return inTime(reports, any, today, [{
		why: "no planned day",
		count: undated
	}, ...excluded]);
}

// src/metrics/kpis/audit-plan-done.ts
const auditPlanDone = defineKpi({
	id: "audit-plan-done",
	name: "Internal audits done as planned",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["9.2.2"],
	controls: [],
	measures: "period",
	says: "The share of internal audits whose last planned day lies in the period and whose report was issued within 30 days of it, from the audit programmes and reports.",
	edges: [
		"A cancelled audit is left out when the programme that says so was approved, and counts as not done otherwise.",
		"A postponed audit counts as not done: programmes keep no approval of a move.",
		"While the 30 days run and no report is there, an audit is not counted yet.",
		"When none was planned there is no value."
	],
	of: (isms, period) => {
		const audits = recordsOf(isms, auditProgramme).filter(({ entry }) => entry.lifecycle !== "not-yet").flatMap((programme) => plannedIn(programme, isms)).filter((one) => holdsDay(period, one.plannedTo));
		const cancelled = audits.filter(({ status, isApproved }) => status === "cancelled" && isApproved);
		const elsewhere = audits.filter((one) => !cancelled.includes(one) && one.isElsewhere);
		const counted = audits.filter((one) => !cancelled.includes(one) && !elsewhere.includes(one));
		const postponed = counted.filter(({ status }) => status === "postponed").length;
		const figure = auditPlanDone$1(counted, period, isms.today, [{
			why: "cancelled with approval",
			count: cancelled.length
		}, {
			why: "reported elsewhere, and not known when",
			count: elsewhere.length
		}]);
		return kpiFigure(figure, {
			parts: [part("postponed", "postponed", "count", postponed)],
			notes: [postponed > 0 && `${postponed} postponed: counted, since no approval of the move is recorded`, elsewhere.length > 0 && `The report of ${elsewhere.map(({ name }) => name).join(", ")} is kept elsewhere`],
			cases: counted.map(({ name }) => name)
		});
	}
});
function plannedIn(programme, isms) {
	const reports = reportsByAudit(programme, isms);
	const isApproved = programme.facts.approved_by.state === "given";
	return (given(programme.facts.audits) ?? []).map((audit, index) => {
		const report = reports.get(audit);
		const isIssued = report !== void 0 && hasReached(report.entry, "issued");
		return {
			name: report ? nameOf(report.entry) : `${nameOf(programme.entry)} audit ${given(audit.facts.id) ?? `#${index + 1}`}`,
			status: given(audit.facts.status),
			isApproved,
			plannedTo: given(audit.facts.planned_to),
			issued: isIssued ? given(report.facts.issued_on) ?? given(report.facts.audit_to) : void 0,
			isElsewhere: isElsewhere(audit, isms)
		};
	});
}
/** An address instead of a record: nothing says when that report was issued. */
function isElsewhere({ facts }, isms) {
	const report = given(facts.report);
	return report !== void 0 && recordById(isms, auditReport, report) === void 0;
}

// src/metrics/kpis/budget-used.ts
const budgetUsed = defineKpi({
	id: "budget-used",
	name: "Security budget used",
	headline: false,
	unit: "percent",
	direction: "band",
	clauses: ["7.1"],
	controls: [],
	measures: "day",
	says: "The share of the planned money that was spent, from the approved budget plans of the fiscal year.",
	edges: [
		"With nothing planned there is no value.",
		"The share of the fiscal year that is over stands beside it, for comparison.",
		"Plans in several currencies are not added up: each currency stands beside, and there is no value for all.",
		"Plans keep what was spent so far alone: for a day that is past there is a value only when the fiscal year was over by then."
	],
	of: (isms, _period, { asOf }) => {
		const plans = approvedPlans(isms).filter((plan) => covers(plan, asOf));
		const known = plans.filter((plan) => !isPast(isms, asOf) || given(plan.facts.fiscal_to) === asOf);
		const byCurrency = [...budgetUsedOf(known)];
		const [first, second] = byCurrency;
		const isMixed = second !== void 0;
		const lost = plans.length - known.length;
		return kpiFigure(first && !isMixed ? first[1] : {
			...percentage(0, 0),
			smallSample: false
		}, {
			parts: [...byCurrency.flatMap(([currency, figure]) => {
				const code = currency === "" ? "not said" : currency;
				return [
					partOf(`used_${code}`, `used, ${code}`, "percent", figure),
					part(`spent_${code}`, `spent, ${code}`, `money:${code}`, figure.numerator),
					part(`planned_${code}`, `planned, ${code}`, `money:${code}`, figure.denominator)
				];
			}), ...elapsedOf(plans, asOf)],
			notes: [
				isMixed && "Several currencies: each by itself",
				plans.length === 0 && "No approved budget plan covers the day",
				lost > 0 && `What was spent by ${asOf} is not recorded`
			],
			isPartial: lost > 0,
			cases: known.map(({ entry }) => nameOf(entry))
		});
	}
});
/** How much of the fiscal year is over, where all plans have the same. */
function elapsedOf(plans, day) {
	const shares = plans.flatMap(({ facts }) => {
		const [from, to] = [given(facts.fiscal_from), given(facts.fiscal_to)];
		return from === void 0 || to === void 0 ? [] : [elapsedShare({
			from,
			to
		}, day) * 100];
	});
	const [share] = shares;
	if (share === void 0 || shares.some((other) => other !== share)) return [];
	return [part("elapsed", "share of the fiscal year that is over", "percent", share)];
}

// src/metrics/competence-coverage.ts
/** The share of holders and skills for which valid evidence is there (7.2). */
function competenceCoverage$1(pairs, excluded = []) {
	return percentage(pairs.filter(({ isProven }) => isProven).length, pairs.length, excluded);
}

// src/metrics/kpis/competence-coverage.ts
const competenceCoverage = defineKpi({
	id: "competence-coverage",
	name: "Role holders with valid competence",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["7.2"],
	controls: [],
	measures: "day",
	says: "The share of skills that roles ask of those who hold them for which a competence record was valid, counted for each holder and skill.",
	edges: [
		"When no role asks for a skill there is no value.",
		"Evidence counts for every role that asks for the skill; its last day still counts.",
		"Deputies and machines are not asked.",
		"Which skills a role asks for is told by its record of today."
	],
	of: (isms, _period, { asOf }) => {
		const evidence = recordsOf(isms, competenceRecord);
		const pairs = isms.people.roles.filter(({ record }) => record.entry.lifecycle === "in-force").flatMap((role) => pairsOf(isms, role, asOf, evidence));
		const missing = pairs.filter(({ proof }) => proof === void 0);
		return kpiFigure(competenceCoverage$1(pairs.map(({ proof }) => ({ isProven: proof !== void 0 }))), {
			notes: missing.map(({ holder, role, skill }) => `${holder} (${role}): no valid evidence of "${skill}"`),
			cases: pairs.flatMap(({ proof }) => proof ?? [])
		});
	}
});
function pairsOf(isms, { key, record, holders }, day, evidence) {
	const { people } = isms;
	const skills = (given(record.facts.required_competence) ?? []).flatMap((row) => given(row.facts.skill) ?? []);
	return holders.flatMap((tenure) => {
		const { owner, person } = tenure;
		if (!owner || person?.kind === "bot" || !people.isCurrent(tenure, day)) return [];
		if (people.standing(owner, day).state === "unknown") return [];
		return skills.map((skill) => {
			const proof = evidence.find(({ entry, facts }) => {
				const of = given(facts.person);
				return of !== void 0 && people.isSame(of, owner) && isSameSkill(given(facts.skill), skill) && wasValid(isms, {
					entry,
					facts
				}, day);
			});
			return {
				holder: owner.text,
				role: `role:${key}`,
				skill,
				proof: proof && nameOf(proof.entry)
			};
		});
	});
}
/** What is called expired today counted until its last day. */
function wasValid(isms, record, day) {
	const [from, until] = [given(record.facts.obtained_on), given(record.facts.expires_on)];
	if (from !== void 0 && from > day) return false;
	if (!isPast(isms, day)) return isEvidenceValid(record, day);
	return isEvidenceValid(record, day) || until !== void 0 && until >= day;
}

// src/metrics/days-to-expiry.ts
/** Days until the last valid day of a certificate: 0 on that day, on which it is still valid, and negative after it. */
function daysToExpiry$1(expiry, day) {
	const left = expiry === void 0 ? void 0 : daysBetween(day, expiry);
	return {
		value: left ?? "n/a",
		numerator: left ?? 0,
		denominator: void 0,
		excluded: [],
		smallSample: false
	};
}

// src/metrics/kpis/days-to-expiry.ts
const daysToExpiry = defineKpi({
	id: "days-to-expiry",
	name: "Days to certificate expiry",
	headline: false,
	unit: "days",
	direction: "up",
	clauses: [],
	controls: [],
	measures: "day",
	says: "Days from the day of the figure to the last valid day of the certificate, as the certificate says.",
	edges: [
		"On the last valid day it is 0, and the certificate still valid; a negative value says how long ago it expired.",
		"Of the certificates of one standard the one that was decided on last counts; of several standards the one that ends first.",
		"Without a certificate there is no value."
	],
	of: (isms, _period, { asOf }) => {
		const held = certificatesOn(isms, asOf);
		const dated = held.map((one) => ({
			name: nameOf(one.entry),
			expiry: given(one.facts.expiry_date)
		})).flatMap(({ name, expiry }) => expiry === void 0 ? [] : [{
			name,
			expiry
		}]);
		const first = dated.toSorted((a, b) => a.expiry.localeCompare(b.expiry))[0];
		const left = daysToExpiry$1(first?.expiry, asOf);
		return kpiFigure(left, {
			parts: dated.length > 1 ? dated.map(({ name, expiry }) => part(name, name, "days", daysToExpiry$1(expiry, asOf).value)) : [],
			notes: [
				first === void 0 && "No certificate with a last valid day",
				typeof left.value === "number" && left.value < 0 && `Expired on ${first?.expiry}`,
				...held.filter(({ entry }) => statusWord(entry) === "suspended").map(({ entry }) => `${nameOf(entry)} is suspended`)
			],
			cases: dated.map(({ name }) => name)
		});
	}
});
/** The certificate of each standard that was decided on last by a day; neither withdrawn nor handed to another body. */
function certificatesOn(isms, day) {
	const newest = /* @__PURE__ */ new Map();
	const since = ({ facts }) => given(facts.decision_date) ?? given(facts.issue_date) ?? "";
	for (const one of recordsOf(isms, certification)) {
		const word = statusWord(one.entry) ?? "";
		if (![
			"certified",
			"suspended",
			"expired"
		].includes(word) || since(one) > day) continue;
		const standard = (given(one.facts.standard) ?? "").toLowerCase().replace(/[^a-z\d]/g, "");
		const before = newest.get(standard);
		if (!before || since(one) > since(before)) newest.set(standard, one);
	}
	return [...newest.values()];
}

// src/metrics/documents-on.ts
/**
* Documents that were in force on a day, with the review that was due next then: policies, procedures, plans and the like;
* neither records nor registers. For a day that is past the log of `reviews` tells, and the dates that are older.
*/
function documentsOn(isms, day) {
	const documents = [...isms.reviews].filter(([entry]) => isReviewedDocument(entry));
	if (!isPast(isms, day)) return documents.map(([entry, { due }]) => ({
		entry,
		due,
		state: "in-force"
	}));
	return [...documents.flatMap(([entry, { due }]) => onPastDay(entry, due, day)), ...replacedSince(isms, day)];
}
function isReviewedDocument({ definition, type }) {
	return definition?.kind === "document" && type !== "register";
}
function onPastDay(entry, due, day) {
	const dates = [
		entry.reviewedOn,
		entry.approvedOn,
		entry.effectiveOn
	].flatMap((fact) => given(fact) ?? []);
	if (dates.length > 0 && dates.every((date) => date <= day)) return [{
		entry,
		state: "in-force",
		due
	}];
	const logged = loggedReviews(entry).filter((date) => date <= day);
	const plus = intervalInForce(entry)?.interval;
	const last = logged.sort().at(-1);
	if (last !== void 0 && plus) return [{
		entry,
		state: "in-force",
		due: addInterval(last, plus)
	}];
	const begun = [entry.approvedOn, entry.effectiveOn].flatMap((fact) => given(fact) ?? []).sort()[0];
	if (begun !== void 0 && begun > day && isFirstVersion(entry)) return [];
	const first = begun !== void 0 && begun <= day && plus ? addInterval(begun, plus) : void 0;
	if (first !== void 0 && first >= day) return [{
		entry,
		state: "in-force",
		due: first
	}];
	return [{
		entry,
		state: "unknown",
		due: void 0
	}];
}
/** Days of the log of reviews. */
function loggedReviews({ root, mapping, readDate }) {
	const log = root && findField(root, "reviews", mapping)?.value;
	return (log?.kind === "list" ? log.items : []).flatMap((row) => {
		const day = fieldFact({
			root: row.kind === "map" ? row : void 0,
			mapping: {}
		}, "on", readDate);
		return given(day) ?? [];
	});
}
function isFirstVersion(entry) {
	const version = given(fieldFact(entry, "version", parseVersion));
	return version === void 0 || version.parts[0] <= 1 && version.parts[1] === 0 && version.parts[2] === 0;
}
/** Documents that were replaced after the day, by ones that say since when they count. */
function replacedSince(isms, day) {
	return isms.entries.flatMap((entry) => {
		if (!isReviewedDocument(entry) || entry.lifecycle !== "no-longer") return [];
		const newer = isms.byId.get(given(fieldFact(entry, "superseded_by", readText)) ?? "")?.[0];
		const took = newer && (given(newer.effectiveOn) ?? given(newer.approvedOn));
		const anchor = reviewAnchor(entry)?.value;
		if (took === void 0 || took <= day || anchor === void 0 || anchor > day) return [];
		const plus = intervalInForce(entry)?.interval;
		return [{
			entry,
			state: "in-force",
			due: plus && addInterval(anchor, plus)
		}];
	});
}

// src/metrics/document-currency.ts
/**
* The share of documents in force whose next review is not past (7.5.2), given the day of each. Due today is current; one
* for which no day can be worked out is not.
*/
function documentCurrency$1(reviewDue, asOf) {
	const current = reviewDue.filter((due) => due !== void 0 && due >= asOf);
	return percentage(current.length, reviewDue.length);
}
/**
* The same for the documents of an ISMS: policies, procedures, plans and the like; neither records nor registers. Those of
* which nothing says how they stood on a day that is past are left out.
*/
function documentCurrencyOf(isms, asOf) {
	const documents = documentsOn(isms, asOf);
	const known = documents.filter(({ state }) => state === "in-force");
	const figure = documentCurrency$1(known.map(({ due }) => due), asOf);
	const lost = documents.length - known.length;
	return {
		...figure,
		excluded: lost > 0 ? [{
			why: "reviewed since, and not known how it stood then",
			count: lost
		}] : []
	};
}

// src/metrics/kpis/document-currency.ts
const documentCurrency = defineKpi({
	id: "document-currency",
	name: "Documents within review date",
	headline: true,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["7.5.2"],
	controls: ["A.5.1"],
	measures: "day",
	says: "The share of documents in force whose next review was not past: policies, procedures, standards, guidelines, the scope, the statement of applicability, the risk method and plans.",
	edges: [
		"Due today is current.",
		"Drafts and what was superseded or withdrawn are left out.",
		"A document for which no day of review can be worked out is not current.",
		"With no document in force there is no value, and `mandatory-document-missing` tells what has to be there.",
		"For a day that is past the log of reviews and older dates tell; a document of which they do not is left out, and said."
	],
	of: (isms, _period, { asOf }) => {
		const documents = documentsOn(isms, asOf);
		const known = documents.filter(({ state }) => state === "in-force");
		const figure = documentCurrencyOf(isms, asOf);
		const overdue = known.filter(({ due }) => due !== void 0 && due < asOf);
		const lost = documents.length - known.length;
		return kpiFigure(figure, {
			parts: [part("overdue", "past their review", "count", overdue.length), part("undated", "without a day of review", "count", known.filter(({ due }) => due === void 0).length)],
			notes: [documents.length === 0 && "No document was in force", lost > 0 && `How ${lost} stood on ${asOf} is not recorded`],
			isPartial: lost > 0,
			cases: known.map(({ entry }) => nameOf(entry))
		});
	}
});

// src/metrics/exceptions-open.ts
/** How many exceptions are active (8.1). One that is past its last day is none any more, and is told apart. */
function exceptionsOpen$1(exceptions, day, excluded = []) {
	const expired = exceptions.filter(({ until }) => until !== void 0 && until < day);
	return tally(exceptions.length - expired.length, [{
		why: "expired and not closed",
		count: expired.length
	}, ...excluded]);
}

// src/metrics/kpis/exceptions-open.ts
const exceptionsOpen = defineKpi({
	id: "exceptions-open",
	name: "Open exceptions",
	headline: false,
	unit: "count",
	direction: "down",
	clauses: ["8.1"],
	controls: [],
	measures: "day",
	says: "How many approved exceptions held on the day of the figure, from the exception records.",
	edges: ["Requests and what was rejected or closed are left out.", "One that is past its last day and was not closed is not active, and is shown apart."],
	of: (isms, _period, { asOf }) => {
		const all = recordsOf(isms, exception).map((record) => ({
			name: nameOf(record.entry),
			until: given(record.facts.expires_on),
			state: stateOn(record, asOf, isms.today)
		}));
		const open = all.filter(({ state }) => state === "yes");
		const expired = open.filter(({ until }) => until !== void 0 && until < asOf);
		const lost = all.filter(({ state, until }) => state === "unknown" && (until ?? "9999") >= asOf).length;
		return kpiFigure(exceptionsOpen$1(open, asOf, [{
			why: "closed, and not known when",
			count: lost
		}]), {
			parts: [part("expired", "expired and not closed", "count", expired.length)],
			notes: [lost > 0 && `Whether ${lost} held on ${asOf} is not recorded`],
			isPartial: lost > 0,
			cases: open.filter((one) => !expired.includes(one)).map(({ name }) => name)
		});
	}
});
/** Whether it was approved and not closed on a day. */
function stateOn({ entry, facts }, day, today) {
	const word = statusWord(entry);
	const since = given(entry.approvedOn) ?? given(facts.recorded_on);
	if (word === "rejected" || word === "requested" || word === void 0) return "no";
	if (since !== void 0 && since > day) return "no";
	if (entry.lifecycle === "in-force") return "yes";
	return wasOpen({
		isOver: true,
		over: given(facts.closed_on) ?? (word === "expired" ? given(facts.expires_on) : void 0)
	}, day, today);
}

// src/metrics/finding-age.ts
/** Days since open findings were detected (10.2); none that is open gives no value. */
function findingAge$1(detected, asOf, excluded = []) {
	const known = detected.flatMap((day) => day ?? []);
	return mean(known.map((day) => daysBetween(day, asOf)), [{
		why: "no day of detection",
		count: detected.length - known.length
	}, ...excluded]);
}

// src/metrics/kpis/finding-age.ts
const findingAge = defineKpi({
	id: "finding-age",
	name: "Mean age of open findings",
	headline: false,
	unit: "days",
	direction: "down",
	clauses: ["10.2"],
	controls: [],
	measures: "day",
	says: "Days from the detection of a nonconformity to the day of the figure, over all that were not closed then.",
	edges: ["When none is open there is no value, which is said as: none open.", "Opportunities for improvement are no nonconformities, and are left out."],
	of: (isms, _period, { asOf }) => {
		const open = recordsOf(isms, nonconformity).filter(({ facts }) => (given(facts.detected_on) ?? "") <= asOf).map((record) => ({
			record,
			isOfi: given(record.facts.grade) === "ofi",
			isOpen: wasOpen({
				isOver: isFinal(record.entry),
				over: given(record.facts.closed_on)
			}, asOf, isms.today)
		}));
		const counted = open.filter(({ isOfi, isOpen }) => !isOfi && isOpen === "yes").map(({ record }) => record);
		const days = counted.map(({ facts }) => given(facts.detected_on));
		const figure = findingAge$1(days, asOf, [{
			why: "opportunities for improvement",
			count: open.filter((one) => one.isOfi && one.isOpen === "yes").length
		}, {
			why: "closed, and not known when",
			count: open.filter((one) => one.isOpen === "unknown").length
		}]);
		const ages = days.flatMap((day) => day === void 0 ? [] : [daysBetween(day, asOf)]);
		return kpiFigure(figure, {
			parts: [part("open_count", "open", "count", counted.length), part("oldest", "oldest", "days", ages.length > 0 ? Math.max(...ages) : "n/a")],
			notes: [counted.length === 0 && "None open"],
			isPartial: open.some((one) => one.isOpen === "unknown"),
			cases: counted.map(({ entry }) => nameOf(entry))
		});
	}
});

// src/metrics/findings-on-time.ts
/** How long an implemented action may take to be verified. */
const VERIFIED_WITHIN = interval({ days: 90 });
/** How long a finding may take where nobody has said. */
const RESOLVED_WITHIN = interval({ days: 180 });
/** The share of major and minor audit findings due in the period that were closed by their day (10.2): verified, not only acted on. */
function findingsOnTime$1(findings, period, asOf) {
	return inTime(findings, period, asOf);
}
/** Whether an internal or external audit found it, and it is no mere opportunity for improvement. */
function isAuditFinding({ facts }) {
	return ["internal-audit", "external-audit"].includes(given(facts.source) ?? "") && ["major", "minor"].includes(given(facts.grade) ?? "");
}
/** Until when a finding has to be closed: as the body set it, else after its last action, else half a year after it was found. */
function resolutionDue({ entry, facts }, actions, basis = "original_due") {
	const response = given(facts.source) === "external-audit" ? given(facts.response_due) : void 0;
	if (response !== void 0) return response;
	const id = given(entry.id);
	const linked = new Set((given(facts.actions) ?? []).map(({ value }) => value));
	const last = actions.filter((action) => id !== void 0 && given(action.facts.nonconformity) === id || linked.has(given(action.entry.id) ?? "")).map(actionDays).flatMap(({ due, originalDue }) => (basis === "due" ? due : originalDue) ?? []).sort().at(-1);
	if (last !== void 0) return addInterval(last, VERIFIED_WITHIN);
	const detected = given(facts.detected_on);
	return detected && addInterval(detected, RESOLVED_WITHIN);
}

// src/metrics/kpis/findings-on-time.ts
const findingsOnTime = defineKpi({
	id: "findings-on-time",
	name: "Audit findings resolved on time",
	qualifier: basisWords,
	headline: true,
	unit: "percent",
	direction: "up",
	target: 90,
	clauses: ["10.2", "9.2.2"],
	controls: [],
	measures: "period",
	says: "The share of major and minor nonconformities from audits that were due to be resolved in the period and were closed by then.",
	edges: [
		"One from an external audit is due on the `response_due` that the body set. Any other is due 90 days after the due day of its last action, and without an action 180 days after it was detected.",
		"Resolved means closed, once its effect was verified; implemented actions alone are not enough.",
		"Opportunities for improvement are left out.",
		"Of one that was opened again the last closing counts; while it is open it is not closed, whatever day the record still names."
	],
	of: (isms, period, { settings }) => {
		const actions = recordsOf(isms, correctiveAction);
		const deadlines = recordsOf(isms, nonconformity).filter(isAuditFinding).map((finding) => ({
			name: nameOf(finding.entry),
			due: resolutionDue(finding, actions, settings.onTimeBasis),
			done: isFinal(finding.entry) ? given(finding.facts.closed_on) : void 0,
			isUndated: isFinal(finding.entry) && finding.facts.closed_on.state !== "given"
		}));
		const usable = deadlines.filter(({ isUndated }) => !isUndated);
		const figure = findingsOnTime$1(usable, period, isms.today);
		const undated = deadlines.filter((one) => one.isUndated && holdsDay(period, one.due)).length;
		const left = undated > 0 ? [{
			why: "closed, and not known when",
			count: undated
		}] : [];
		const counted = usable.filter(({ due, done }) => holdsDay(period, due) && (done !== void 0 || (due ?? "") < isms.today));
		return kpiFigure({
			...figure,
			excluded: [...figure.excluded, ...left]
		}, { cases: counted.map(({ name }) => name) });
	}
});

// src/metrics/incident-count.ts
/** Incidents that were detected in the period, by the severity that they have now (9.1). None is 0. */
function incidentCountOf(incidents, period, timezone, severities) {
	const detected = incidents.filter(({ facts }) => {
		const at = given(facts.detected_at)?.at;
		return at !== void 0 && holdsDay(period, dayOfInstant(at, timezone));
	});
	const counted = countedIncidents(detected);
	const wanted = counted.filter(({ facts }) => !severities || severities.includes(given(facts.severity) ?? ""));
	return tally(wanted.length, [{
		why: "no incident, or an exercise",
		count: detected.length - counted.length
	}, {
		why: "no time of detection",
		count: incidents.filter(({ facts }) => facts.detected_at.state !== "given").length
	}]);
}

// src/metrics/incidents-in.ts
const SEVERITIES = [
	"sev1",
	"sev2",
	"sev3",
	"sev4"
];
/** Incidents that a figure counts, each once: no exercises, no false alarms, no second records. */
function incidentsOf(isms) {
	return countedIncidents(recordsOf(isms, incident)).filter((one) => !isSecondRecord(one, isms));
}
/** Whether it was written down twice: it is tagged `duplicate` and links to the other record. */
function isSecondRecord({ entry, facts }, { byId }) {
	const isTagged = valuesOf(given(facts.tags)).some((tag) => tag.trim().toLowerCase() === "duplicate");
	const others = valuesOf(given(facts.links)).flatMap((id) => byId.get(id) ?? []);
	return isTagged && others.some((other) => other.type === entry.type && other !== entry);
}
/** When what happened. Work that began again is not resolved, whatever the record says of the first time. */
function timesOf(record) {
	const times = incidentTimes(record);
	return isReopened(record) ? {
		...times,
		resolved: void 0
	} : times;
}
/** Names of the incidents with such a moment in the period. */
function casesIn(incidents, moment, period, timezone) {
	return incidents.flatMap((record) => {
		const at = moment(timesOf(record))?.at;
		return at !== void 0 && holdsDay(period, dayOfInstant(at, timezone)) ? [nameOf(record.entry)] : [];
	});
}
/** The state comes before `resolved` although a time of it is there. */
function isReopened({ entry }) {
	const { states = [], brokenOffStates = [] } = entry.definition ?? {};
	const word = statusWord(entry) ?? "";
	const now = states.indexOf(word);
	return now !== -1 && now < states.indexOf("resolved") && !brokenOffStates.includes(word);
}

// src/metrics/kpis/incident-count.ts
const incidentCount = defineKpi({
	id: "incident-count",
	name: "Incidents by severity",
	headline: true,
	unit: "count",
	direction: "down",
	clauses: ["9.1"],
	controls: ["A.5.25", "A.6.8"],
	measures: "period",
	says: "How many information security incidents were detected in the period, from the incident records.",
	edges: [
		"Exercises, false alarms and what turned out to be no incident are left out.",
		"The severity is the one that an incident has now; how many had another one before is told where the history is at hand.",
		"No incident is 0 and not n/a.",
		"An incident that was recorded twice counts once: the second record is `not-an-incident`, or is tagged `duplicate` and links to the first.",
		"No incident in two quarters is said, because then it may be the reporting that fails."
	],
	of: (isms, period, { asOf, timezone }) => {
		const all = recordsOf(isms, incident);
		const second = all.filter((one) => isSecondRecord(one, isms));
		const figure = incidentCountOf(all.filter((one) => !second.includes(one)), period, timezone);
		const counted = incidentsOf(isms);
		const cases = casesIn(counted, ({ detected }) => detected, period, timezone);
		const inPeriod = counted.filter((one) => casesIn([one], ({ detected }) => detected, period, timezone).length > 0);
		const twice = casesIn(second, ({ detected }) => detected, period, timezone).length;
		const excluded = [...figure.excluded, ...twice > 0 ? [{
			why: "second record of an incident",
			count: twice
		}] : []];
		const rated = SEVERITIES.map((severity) => {
			const own = inPeriod.filter(({ facts }) => given(facts.severity) === severity);
			return part(severity, severity, "count", own.length);
		});
		const unrated = inPeriod.filter(({ facts }) => facts.severity.state !== "given").length;
		const reclassified = inPeriod.map((one) => wasReclassified(isms, one));
		const isKnown = !reclassified.includes(void 0);
		const changed = reclassified.filter((one) => one === true).length;
		return kpiFigure({
			...figure,
			excluded
		}, {
			parts: [
				...rated,
				...unrated > 0 ? [part("unrated", "without a severity", "count", unrated)] : [],
				part("reclassified", "with another severity before", "count", isKnown || changed > 0 ? changed : "n/a")
			],
			notes: [
				changed > 0 && `${changed} reclassified: counted under the severity of now`,
				!isKnown && "Whether severities were changed is not known: there is no history of some of the records",
				isQuiet(isms, asOf, timezone, figure.value) && `No incident in the two quarters up to ${asOf}: check that reporting works`
			],
			cases
		});
	}
});
/** Whether it had another severity; `undefined` without a history. */
function wasReclassified(isms, { entry, facts }) {
	const states = statesOf(isms, entry);
	if (states.every(({ version }) => version === void 0)) return void 0;
	const now = given(facts.severity);
	return states.some((state) => {
		const then = given(fieldFact(state.entry, "severity", readText))?.toLowerCase();
		return then !== void 0 && then !== now;
	});
}
function isQuiet(isms, asOf, timezone, value) {
	if (value !== 0) return false;
	const quarters = {
		from: addInterval(addInterval(asOf, interval({ days: 1 })), interval({ months: -6 })),
		to: asOf
	};
	return casesIn(incidentsOf(isms), ({ detected }) => detected, quarters, timezone).length === 0;
}

// src/metrics/mean-time-to-acknowledge.ts
/** Hours from the report of an incident until somebody took it on, over those taken on in the period (A.5.25). */
function meanTimeToAcknowledge(incidents, period, timezone) {
	const inPeriod = (at) => at !== void 0 && holdsDay(period, dayOfInstant(at, timezone));
	const taken = incidents.filter(({ acknowledged }) => inPeriod(acknowledged?.at));
	const values = taken.flatMap(({ reported, acknowledged }) => reported && acknowledged ? [hoursBetween(reported, acknowledged)] : []);
	const usable = values.filter((hours) => hours >= 0);
	return mean(usable, [
		{
			why: "not acknowledged",
			count: incidents.filter((one) => !one.acknowledged && inPeriod(one.reported?.at)).length
		},
		{
			why: "no time of the report",
			count: taken.length - values.length
		},
		{
			why: "acknowledged before it was reported",
			count: values.length - usable.length
		}
	]);
}

// src/metrics/kpis/mtta.ts
const mtta = defineKpi({
	id: "mtta",
	name: "Mean time to acknowledge",
	headline: false,
	unit: "hours",
	direction: "down",
	clauses: ["9.1"],
	controls: ["A.5.25"],
	measures: "period",
	says: "Hours from the report of an incident until somebody took it on, over the incidents that were taken on in the period.",
	edges: ["An incident that nobody took on, or of which nobody wrote down when, is left out and counted as such."],
	of: (isms, period, { timezone }) => {
		const incidents = incidentsOf(isms);
		return kpiFigure(meanTimeToAcknowledge(incidents.map(timesOf), period, timezone), { cases: casesIn(incidents, ({ acknowledged }) => acknowledged, period, timezone) });
	}
});

// src/metrics/spread.ts
function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (rank) => sorted[rank] ?? "n/a";
	const [low, high] = [at(Math.floor((sorted.length - 1) / 2)), at(Math.floor(sorted.length / 2))];
	return {
		median: low === "n/a" || high === "n/a" ? "n/a" : (low + high) / 2,
		percentile90: at(Math.ceil(sorted.length * .9) - 1),
		maximum: at(sorted.length - 1)
	};
}

// src/metrics/mean-time-to-detect.ts
/** Hours from the beginning of an incident to its detection, over those detected in the period, closed or not (9.1). */
function meanTimeToDetect(incidents, period, timezone) {
	const detected = incidents.flatMap((times) => times.detected && holdsDay(period, dayOfInstant(times.detected.at, timezone)) ? [{
		...times,
		detected: times.detected
	}] : []);
	const known = detected.flatMap((times) => times.occurred ? [{
		...times,
		occurred: times.occurred
	}] : []);
	const usable = known.filter((times) => hours(times) >= 0);
	const values = usable.map(hours);
	return {
		...mean(values, [{
			why: "nobody knows when it began",
			count: detected.length - known.length
		}, {
			why: "detected before it began",
			count: known.length - usable.length
		}]),
		...spread(values),
		estimated: usable.filter(({ isEstimated }) => isEstimated).length
	};
}
function hours({ occurred, detected }) {
	return hoursBetween(occurred, detected);
}

// src/metrics/mean-time-to-respond.ts
/** Hours from the detection of an incident until it was contained (or resolved), over those that ended in the period (A.5.26). */
function meanTimeToRespond(incidents, period, timezone, until = "contained") {
	const { start, end } = momentsOf(period, timezone);
	const all = incidents.flatMap(({ detected, isAutoContained = false, isOver = false, ...times }) => detected ? [{
		detected,
		ended: times[until],
		isAutoContained,
		isOver
	}] : []);
	const ended = all.flatMap((one) => one.ended && one.ended.at >= start && one.ended.at < end ? [hoursOf(one, one.ended, until)] : []);
	const usable = ended.filter((hours) => hours >= 0);
	const begun = all.filter(({ detected }) => detected.at < end);
	const open = begun.filter((one) => one.ended ? one.ended.at >= end : !one.isOver).map(({ detected }) => (end - detected.at) / 36e5);
	const withOpen = [...usable, ...open];
	return {
		...mean(usable, [
			{
				why: `${until} before it was detected`,
				count: ended.length - usable.length
			},
			{
				why: `over, and not known when ${until}`,
				count: begun.filter((one) => !one.ended && one.isOver).length
			},
			{
				why: "no time of detection",
				count: incidents.length - all.length
			}
		]),
		...spread(usable),
		openCount: open.length,
		oldestOpenHours: open.length > 0 ? Math.max(...open) : void 0,
		lowerBound: withOpen.length > 0 ? sum(withOpen) / withOpen.length : "n/a"
	};
}
/** What a tool stopped before anybody noticed took no time. */
function hoursOf({ detected, isAutoContained }, ended, until) {
	const hours = hoursBetween(detected, ended);
	return hours < 0 && isAutoContained && until === "contained" ? 0 : hours;
}

// src/metrics/response-parts.ts
/** How hours lie: one old case can carry the mean away. */
function spreadParts({ median, percentile90, maximum }) {
	return [
		part("median", "median", "hours", median),
		part("percentile_90", "90th percentile", "hours", percentile90),
		part("maximum", "longest", "hours", maximum)
	];
}
/** What is still open, which a mean of what ended forgets. */
function openParts({ openCount, oldestOpenHours, lowerBound }) {
	return [
		part("open_count", "still open", "count", openCount),
		part("oldest_open_hours", "oldest still open", "hours", oldestOpenHours),
		part("lower_bound", "mean if all had ended now, so at least", "hours", lowerBound)
	];
}
/** The mean of each severity. */
function severityParts(incidents, period, timezone, until) {
	return SEVERITIES.map((severity) => {
		const own = incidents.filter(({ facts }) => given(facts.severity) === severity);
		return partOf(severity, severity, "hours", meanTimeToRespond(own.map(timesOf), period, timezone, until));
	});
}
/** What to say of incidents that are open. */
function openNote({ openCount }, until) {
	if (openCount === 0) return void 0;
	return `${openCount} not ${until} at the end of the period: ${openCount === 1 ? "it is" : "they are"} not in the mean`;
}

// src/metrics/kpis/mttd.ts
const mttd = defineKpi({
	id: "mttd",
	name: "Mean time to detect",
	headline: true,
	unit: "hours",
	direction: "down",
	clauses: ["9.1"],
	controls: ["A.8.16", "A.5.25"],
	measures: "period",
	says: "Hours from the beginning of an incident to its detection, over the incidents that were detected in the period.",
	edges: [
		"An incident whose beginning nobody knows is left out, and counted as such.",
		"A beginning that is estimated counts; the share of these is shown.",
		"One that was detected before it began is a mistake in the data and left out.",
		"Whether an incident is still open does not matter: it has been detected.",
		"Without an incident whose beginning is known there is no value.",
		"Median, 90th percentile and maximum stand beside the mean, since one old intrusion can carry it away.",
		"Moments are compared, whatever offsets they are written with."
	],
	of: (isms, period, { timezone }) => {
		const incidents = incidentsOf(isms);
		const figure = meanTimeToDetect(incidents.map(timesOf), period, timezone);
		const share = percentage(figure.estimated, figure.denominator ?? 0);
		return kpiFigure(figure, {
			parts: [
				...spreadParts(figure),
				part("estimated", "with an estimated beginning", "count", figure.estimated),
				part("estimated_share", "share with an estimated beginning", "percent", share.value)
			],
			notes: [figure.estimated > 0 && `${figure.estimated} of ${figure.denominator} beginnings are estimated`],
			cases: casesIn(incidents, ({ detected }) => detected, period, timezone)
		});
	}
});

// src/metrics/kpis/mttr.ts
const mttr = defineKpi({
	id: "mttr",
	name: "Mean time to respond",
	qualifier: ({ mttrEndpoint }) => `from detected to ${mttrEndpoint}`,
	headline: true,
	unit: "hours",
	direction: "down",
	clauses: ["9.1"],
	controls: ["A.5.26"],
	measures: "period",
	says: "Hours from the detection of an incident until it was contained (or, where so configured, resolved), over the incidents for which that was in the period.",
	edges: [
		"What is not contained at the end of the period is not in the mean: its number, the hours of the oldest one and the mean if all had ended then stand beside it.",
		"What a tool stopped before anybody noticed took no time.",
		"Open incidents and none that was contained give no value, which never meets a target.",
		"What ends a response is a setting (`kpis.mttr_endpoint`), and the label says which.",
		"The grave ones, sev1 and sev2, stand first beside the value, and after them each severity by itself."
	],
	of: (isms, { from }, { asOf, timezone, settings }) => {
		const period = {
			from,
			to: asOf
		};
		const until = settings.mttrEndpoint;
		const incidents = incidentsOf(isms);
		const figure = meanTimeToRespond(incidents.map(timesOf), period, timezone, until);
		const grave = meanTimeToRespond(incidents.filter(isGrave$1).map(timesOf), period, timezone, until);
		return kpiFigure(figure, {
			parts: [
				partOf("sev1_sev2", "sev1 and sev2", "hours", grave),
				...severityParts(incidents, period, timezone, until),
				...spreadParts(figure),
				...openParts(figure)
			],
			notes: [openNote(figure, until)],
			cases: casesIn(incidents, (times) => times[until], period, timezone)
		});
	}
});
function isGrave$1({ facts }) {
	return ["sev1", "sev2"].includes(given(facts.severity) ?? "");
}

// src/metrics/overdue-actions.ts
/** How many deadlines had passed and were not met (10.2). Due on the day itself is not overdue. */
function overdueActions$1(actions, asOf) {
	const late = actions.filter(({ due }) => due !== void 0 && due < asOf);
	return tally(late.filter(({ isOpen }) => isOpen === "yes").length, [{
		why: "done, and not known when",
		count: late.filter(({ isOpen }) => isOpen === "unknown").length
	}, {
		why: "open without a due day",
		count: actions.filter((one) => one.isOpen === "yes" && !one.due).length
	}]);
}

// src/metrics/kpis/overdue-actions.ts
const KINDS = {
	corrective: "corrective actions",
	treatment: "treatment actions",
	review: "actions of management reviews",
	transition: "gaps of a transition"
};
const overdueActions = defineKpi({
	id: "overdue-actions",
	name: "Open overdue actions",
	headline: false,
	unit: "count",
	direction: "down",
	target: 0,
	clauses: ["10.2"],
	controls: [],
	measures: "day",
	says: "How many corrective actions, treatment actions, actions of management reviews and gaps of a transition plan were past their due day and not done.",
	edges: [
		"Due today is not overdue.",
		"For a day that is past the due day counts that held then, before later postponements.",
		"Cancelled actions are left out; one that is done on a day that nobody knows is taken as done and told apart."
	],
	of: (isms, _period, { asOf }) => {
		const actions = plannedActions(isms).filter((one) => !one.isCancelled && one.isKnownOn(asOf)).map((one) => ({
			...one,
			due: one.dueOn(asOf),
			isOpen: wasOpen({
				isOver: one.isOver,
				over: one.done
			}, asOf, isms.today)
		}));
		const late = actions.filter(({ due, isOpen }) => isOpen === "yes" && due !== void 0 && due < asOf);
		const kinds = Object.entries(KINDS).map(([kind, label]) => part(kind, label, "count", late.filter((one) => one.kind === kind).length));
		return kpiFigure(overdueActions$1(actions, asOf), {
			parts: kinds,
			cases: late.map(({ name }) => name),
			isPartial: actions.some((one) => one.isOpen === "unknown")
		});
	}
});

// src/metrics/phishing-click-rate.ts
/** The share of those who got the bait and clicked (7.3). Compare only baits that are equally hard to tell. */
function phishingClickRate$1(simulations) {
	const { usable, excluded } = usableCounts(simulations);
	return percentage(sum(usable.map(({ clicked }) => clicked)), sum(usable.map(delivered)), excluded);
}
/** The same from records. */
function phishingClickRateOf(simulations) {
	return phishingClickRate$1(simulations.map(phishingCounts));
}

// src/metrics/phishing-credential-rate.ts
/** The share of those who got the bait and gave their credentials (7.3), over simulations that count these. */
function phishingCredentialRate(simulations) {
	const { usable, excluded } = usableCounts(simulations);
	const counting = usable.flatMap((counts) => counts.submitted === void 0 ? [] : [{
		...counts,
		submitted: counts.submitted
	}]);
	return percentage(sum(counting.map(({ submitted }) => submitted)), sum(counting.map(delivered)), excluded);
}
/** The same from records. */
function phishingCredentialRateOf(simulations) {
	return phishingCredentialRate(simulations.map(phishingCounts));
}

// src/metrics/simulations-in.ts
const BANDS = [
	"low",
	"moderate",
	"high"
];
/** What was sent in the period; while one runs its totals grow, so that it is not counted yet. */
function simulationsIn(isms, period) {
	const sent = sentSimulations(isms).filter(({ entry, facts }) => holdsDay(period, given(dayOfMoment(entry, facts.sent_at))));
	const closed = sent.filter(({ entry }) => hasReached(entry, "closed"));
	const running = sent.length - closed.length;
	const bands = new Set(closed.map(({ facts }) => given(facts.difficulty) ?? "not said"));
	return {
		closed,
		excluded: running > 0 ? [{
			why: "simulations that still run",
			count: running
		}] : [],
		notes: [...bands.size > 1 ? [`Baits of ${bands.size} difficulties are pooled: only equal ones compare, and a harder bait is no worse result`] : [], ...bands.size === 1 ? [`Difficulty of the bait: ${[...bands][0]}`] : []],
		cases: closed.map(({ entry }) => nameOf(entry))
	};
}
/** A rate by how hard the bait was to tell, since only equal ones compare. */
function bandParts(closed, rate) {
	return BANDS.flatMap((band) => {
		const own = closed.filter(({ facts }) => given(facts.difficulty) === band);
		return own.length === 0 ? [] : [partOf(`difficulty_${band}`, `${band} difficulty`, "percent", rate(own))];
	});
}

// src/metrics/kpis/phishing-click-rate.ts
const phishingClickRate = defineKpi({
	id: "phishing-click-rate",
	name: "Phishing click rate",
	headline: true,
	unit: "percent",
	direction: "down",
	clauses: ["7.3", "9.1"],
	controls: ["A.6.3"],
	measures: "period",
	says: "The share of people who clicked, out of those who got the bait, over the simulations that were sent in the period and are over.",
	edges: [
		"When nobody got the bait there is no value.",
		"Only baits that are equally hard to tell compare: the rate of each difficulty stands beside the value, and where several are pooled that is said.",
		"The share of those who gave their credentials stands beside it.",
		"People are counted, not clicks, and no machines that follow links: so the records have it."
	],
	of: (isms, period) => {
		const { closed, excluded, ...beside } = simulationsIn(isms, period);
		const figure = phishingClickRateOf(closed);
		return kpiFigure({
			...figure,
			excluded: [...figure.excluded, ...excluded]
		}, {
			...beside,
			parts: [partOf("credential_rate", "gave credentials", "percent", phishingCredentialRateOf(closed)), ...bandParts(closed, phishingClickRateOf)]
		});
	}
});

// src/metrics/phishing-report-rate.ts
/** The share of those who got the bait and reported it, whether they had clicked or not (A.6.8). */
function phishingReportRate$1(simulations) {
	const { usable, excluded } = usableCounts(simulations);
	return percentage(sum(usable.map(({ reported }) => reported)), sum(usable.map(delivered)), excluded);
}
/** The same from records. */
function phishingReportRateOf(simulations) {
	return phishingReportRate$1(simulations.map(phishingCounts));
}

// src/metrics/phishing-resilience.ts
/** How many reported for each one who clicked; `n/a` when nobody clicked, which is no infinity. */
function phishingResilience(simulations) {
	const { usable, excluded } = usableCounts(simulations);
	const clicked = sum(usable.map((counts) => counts.clicked));
	const reported = sum(usable.map((counts) => counts.reported));
	return quotient(reported, clicked, {
		cases: sum(usable.map(delivered)),
		excluded
	});
}
/** The same from records. */
function phishingResilienceOf(simulations) {
	return phishingResilience(simulations.map(phishingCounts));
}

// src/metrics/kpis/phishing-report-rate.ts
const phishingReportRate = defineKpi({
	id: "phishing-report-rate",
	name: "Phishing report rate",
	headline: true,
	unit: "percent",
	direction: "up",
	clauses: ["7.3", "9.1"],
	controls: ["A.6.8"],
	measures: "period",
	says: "The share of people who reported the bait, whether they had clicked or not, out of those who got it, over the simulations that were sent in the period and are over.",
	edges: [
		"Who clicked and then reported is in both rates.",
		"The resilience ratio is the number of reports for each click. Without a click there is none: it is not infinite.",
		"The median of the minutes until a report is of those who reported. Medians of several simulations cannot be pooled: the lowest and the highest are shown."
	],
	of: (isms, period) => {
		const { closed, excluded, notes, cases } = simulationsIn(isms, period);
		const figure = phishingReportRateOf(closed);
		const resilience = phishingResilienceOf(closed);
		return kpiFigure({
			...figure,
			excluded: [...figure.excluded, ...excluded]
		}, {
			cases,
			notes: [...notes, figure.value !== "n/a" && resilience.value === "n/a" && "Nobody clicked: there is no resilience ratio"],
			parts: [
				partOf("resilience_ratio", "reports for each click", "ratio", resilience),
				...minutesParts(closed),
				...bandParts(closed, phishingReportRateOf)
			]
		});
	}
});
function minutesParts(closed) {
	const medians = closed.filter(({ facts }) => (given(facts.reported) ?? 0) > 0).flatMap(({ facts }) => given(facts.median_minutes_to_report) ?? []);
	if (medians.length <= 1) return [part("median_minutes_to_report", "median until a report", "minutes", medians[0])];
	return [part("median_minutes_lowest", "lowest median until a report", "minutes", Math.min(...medians)), part("median_minutes_highest", "highest median until a report", "minutes", Math.max(...medians))];
}

// src/metrics/active-persons.ts
/** Staff and contractors who worked for the organisation on a day; neither machines nor auditors from outside. */
function activePersons({ people, today }, day) {
	const here = people.all.filter((person) => {
		const isStaff = person.kind !== "bot" && person.kind !== "auditor";
		const hasBegun = person.start !== void 0 || statusWord(person.record.entry) !== "joining";
		return isStaff && hasBegun && people.isHere(person, day);
	});
	const isOnLeave = ({ record }) => day >= today && statusWord(record.entry) === "leave";
	return {
		active: here.filter((one) => !isOnLeave(one)),
		onLeave: here.filter(isOnLeave)
	};
}

// src/metrics/policy-acknowledgement.ts
/** The share of people and policies that were confirmed (7.3); no value while it is not known of some. */
function policyAcknowledgement$1(pairs, excluded = []) {
	const asked = pairs.filter(({ isInGrace, acknowledged }) => !isInGrace || acknowledged === "yes");
	const figure = percentage(asked.filter(({ acknowledged }) => acknowledged === "yes").length, asked.length, [{
		why: "within 30 days of a new version or of joining",
		count: pairs.length - asked.length
	}, ...excluded]);
	return asked.some(({ acknowledged }) => acknowledged === "unknown") ? {
		...figure,
		value: "n/a"
	} : figure;
}

// src/metrics/kpis/policy-acknowledgement.ts
const GRACE = interval({ days: 30 });
const policyAcknowledgement = defineKpi({
	id: "policy-acknowledgement",
	name: "Policies acknowledged",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 95,
	clauses: ["7.3"],
	controls: ["A.5.1"],
	measures: "day",
	says: "The share of active people and policies with `acknowledge: true` in whose distribution they are, for which the major version in force was confirmed.",
	edges: [
		"For 30 days after a new major version, and after joining, a pair is left out until it is confirmed.",
		"Records keep no confirmation of single people: as long as pairs are due there is no value, and how many there are is shown.",
		"A policy without a `distribution` is for everybody; one whose distribution names nobody who is known here is left out, and said."
	],
	of: (isms, _period, { asOf }) => {
		const policies = recordsOf(isms, policy).filter(({ entry, facts }) => entry.lifecycle === "in-force" && given(facts.acknowledge) === true);
		const asked = policies.map((record) => ({
			...record,
			readers: readersOf(isms, given(record.facts.distribution), asOf)
		}));
		const pairs = asked.flatMap(({ entry, facts, readers }) => readers.map(({ start }) => {
			const isNew = (day) => day !== void 0 && asOf <= addInterval(day, GRACE);
			return {
				acknowledged: "unknown",
				isInGrace: isNew(newMajor(entry, given(facts.version)?.text)) || isNew(start)
			};
		}));
		const unsaid = asked.filter(({ readers }) => readers.length === 0).length;
		const figure = policyAcknowledgement$1(pairs, [{
			why: "policies that name nobody who works here",
			count: unsaid
		}]);
		return kpiFigure(figure, {
			notes: [(figure.denominator ?? 0) > 0 && "Not enough: records keep no confirmation of single people", policies.length === 0 && "No policy in force asks to be acknowledged"],
			isPartial: (figure.denominator ?? 0) > 0,
			cases: policies.map(({ entry }) => nameOf(entry))
		});
	}
});
/** Active people among those that a distribution names. */
function readersOf(isms, distribution, day) {
	const { active, onLeave } = activePersons(isms, day);
	const staff = [...active, ...onLeave];
	if (distribution === void 0) return staff;
	const named = new Set(valuesOf(distribution).flatMap((owner) => isms.people.behind(owner, day)));
	return staff.filter((person) => named.has(person));
}
/** The day of a version that changed more than words: 2.0, 3.0; `undefined` for any other. */
function newMajor({ effectiveOn, approvedOn }, version) {
	const parsed = version === void 0 ? void 0 : parseVersion(version);
	return parsed?.ok === true && parsed.value.parts[1] === 0 && parsed.value.parts[2] === 0 ? given(effectiveOn) ?? given(approvedOn) : void 0;
}

// src/metrics/repeat-findings.ts
/** How long a finding is remembered. */
const REMEMBERED = interval({ months: -24 });
/** Findings of the period that are about something of which one was closed in the 24 months before their detection. */
function repeatsIn(findings, period) {
	return findings.filter(({ detected }) => holdsDay(period, detected)).flatMap(({ name, requirements, detected }) => {
		if (detected === void 0) return [];
		const since = addInterval(detected, REMEMBERED);
		return findings.filter(({ closed }) => closed !== void 0 && since <= closed && closed <= detected).flatMap((one) => {
			const same = requirements.find((requirement) => one.requirements.includes(requirement));
			return same === void 0 || one.name === name ? [] : [{
				name,
				before: one.name,
				requirement: same
			}];
		});
	});
}
/** The share of findings of the period that repeat one (10.2). */
function repeatFindings$1(findings, period, excluded = []) {
	const found = findings.filter(({ detected }) => holdsDay(period, detected));
	const repeated = new Set(repeatsIn(findings, period).map(({ name }) => name));
	return percentage(repeated.size, found.length, [{
		why: "no day of detection",
		count: findings.filter(({ detected }) => detected === void 0).length
	}, ...excluded]);
}

// src/metrics/kpis/repeat-findings.ts
const repeatFindings = defineKpi({
	id: "repeat-findings",
	name: "Repeat findings",
	headline: false,
	unit: "percent",
	direction: "down",
	clauses: ["10.2"],
	controls: [],
	measures: "period",
	says: "The share of nonconformities detected in the period that are about a requirement of which another one was closed in the 24 months before.",
	edges: [
		"The same requirement is a hint and no proof: the pairs are listed, for somebody to look at.",
		"When none was detected there is no value.",
		"Opportunities for improvement are left out, as repeats and as what is repeated."
	],
	of: (isms, period) => {
		const all = recordsOf(isms, nonconformity).map(({ entry, facts }) => ({
			name: nameOf(entry),
			isOfi: given(facts.grade) === "ofi",
			requirements: valuesOf(given(facts.requirement)).flatMap(asRequirements),
			detected: given(facts.detected_on),
			closed: isFinal(entry) ? given(facts.closed_on) : void 0
		}));
		const findings = all.filter(({ isOfi }) => !isOfi);
		const repeats = repeatsIn(findings, period);
		const ofis = all.filter(({ isOfi, detected }) => isOfi && holdsDay(period, detected)).length;
		return kpiFigure(repeatFindings$1(findings, period, [{
			why: "opportunities for improvement",
			count: ofis
		}]), {
			notes: [...repeats.map(({ name, before, requirement }) => `${name} may repeat ${before}: both are about ${requirement}`), repeats.length > 0 && "The same requirement is a hint and no proof"],
			cases: findings.flatMap(({ name, detected }) => holdsDay(period, detected) ? [name] : [])
		});
	}
});
/** Clauses and controls however they are spelled; ids of the organisation's own as they are. */
function asRequirements(text) {
	const known = requirementsIn(text);
	return known.length > 0 ? known : [text.trim()];
}

// src/metrics/risks-above-appetite.ts
/** How many open risks are above the appetite and not accepted (8.2, 8.3). Not a number while it is not known of some. */
function risksAboveAppetite$1(risks) {
	const those = (standing) => risks.filter((one) => one === standing).length;
	const figure = tally(those("above"), [
		{
			why: "validly accepted",
			count: those("accepted")
		},
		{
			why: "without a level",
			count: those("unrated")
		},
		{
			why: "assessed, accepted or closed since",
			count: those("unknown")
		}
	]);
	return risks.includes("unknown") ? {
		...figure,
		value: "n/a"
	} : figure;
}

// src/metrics/kpis/risks-above-appetite.ts
const risksAboveAppetite = defineKpi({
	id: "risks-above-appetite",
	name: "Risks above appetite",
	headline: false,
	unit: "count",
	direction: "down",
	target: 0,
	clauses: ["8.2", "8.3"],
	controls: [],
	measures: "day",
	says: "How many open risks are above the level that the risk method accepts and are not validly accepted.",
	edges: [
		"A risk that is being treated counts at its inherent level while an action for it is open, and at its residual level once all are done, or none is planned and its controls are in place. Any other counts at its residual level, and without one at its inherent level.",
		"An acceptance counts when it is dated, was made after the assessment by somebody with the authority for it, and is not over.",
		"A risk without a level is not counted, and said. Without a single risk on record there is no value.",
		"For a day that is past there is no value once a risk was assessed, accepted or closed since: the register keeps its last state alone."
	],
	of: (isms, _period, { asOf }) => {
		const risks = recordsOf(isms, risk).map((record) => ({
			record,
			standing: standingOf(isms, record, asOf)
		}));
		const known = risks.flatMap(({ record, standing }) => standing ? [{
			record,
			standing
		}] : []);
		const counted = risksAboveAppetite$1(known.map(({ standing }) => standing));
		const figure = risks.length === 0 ? {
			...counted,
			value: "n/a"
		} : counted;
		const above = known.filter(({ standing }) => standing === "above");
		const accepted = known.filter(({ standing }) => standing === "accepted").length;
		const unrated = known.filter(({ standing }) => standing === "unrated").length;
		return kpiFigure(figure, {
			parts: [
				part("open", "open risks", "count", known.length),
				part("accepted", "above it and validly accepted", "count", accepted),
				part("unrated", "without a level", "count", unrated)
			],
			notes: [
				unrated > 0 && `${unrated} without a level: whether they are above the appetite is not known`,
				risks.length === 0 && "No risk is recorded",
				counted.value === "n/a" && `How some stood on ${asOf} is not recorded; ${above.length} of the others were above it`
			],
			isPartial: counted.value === "n/a",
			cases: above.map(({ record }) => nameOf(record.entry))
		});
	}
});
/** `undefined` for a risk that is closed. */
function standingOf(isms, record, day) {
	const { entry, facts } = record;
	const hasChanged = isLaterThan(day, facts.assessed_on, facts.accepted_on, entry.reviewedOn);
	if (isPast(isms, day) && (isFinal(entry) || hasChanged)) return "unknown";
	if (entry.lifecycle !== "in-force") return void 0;
	const method = methodOn(isms, day, record);
	const level = method && levelOn(isms, record, method, day);
	const isAbove = level && isAboveThreshold(method.scoring, level.name);
	if (isAbove === void 0) return "unrated";
	if (!isAbove) return "within";
	return isAcceptanceValid(isms, record, day) ? "accepted" : "above";
}
/** While an action is open the treatment is not done, whether its controls are in place or not. */
function levelOn(isms, record, method, day) {
	const treatment = treatmentOf(isms, record, day);
	if (statusWord(record.entry) === "treating" && treatment.hasOpenAction) return levelAt(method.scoring, record, "inherent");
	return currentLevel(isms, record, method, treatment)?.level;
}

// src/metrics/soa-implemented.ts
/** The share of applicable controls that are implemented (6.1.3); one that is partly there counts nothing. */
function soaImplemented$1({ implemented, applicable }) {
	return percentage(implemented, applicable);
}

// src/metrics/kpis/soa-implemented.ts
const soaImplemented = defineKpi({
	id: "soa-implemented",
	name: "Applicable controls implemented",
	headline: false,
	unit: "percent",
	direction: "up",
	clauses: ["6.1.3"],
	controls: [],
	measures: "day",
	says: "The share of the applicable entries of the statement of applicability whose implementation is `implemented`.",
	edges: [
		"A control that is partly implemented counts nothing, and is shown apart.",
		"When none is applicable there is no value.",
		"A statement keeps no earlier states: for a day that is past there is a value only from the records of that day."
	],
	of: (isms, _period, { asOf }) => {
		const statement = soaOn(isms, asOf);
		if (isPast(isms, asOf)) return kpiFigure(percentage(0, 0), {
			notes: ["The statement of applicability keeps no earlier states of its controls"],
			cases: statement?.names ?? [],
			isPartial: true
		});
		const applicable = (statement?.rows ?? []).filter(({ facts }) => given(facts.applicable) === true);
		const those = (state) => applicable.filter(({ facts }) => given(facts.implementation) === state).length;
		return kpiFigure(soaImplemented$1({
			implemented: those("implemented"),
			applicable: applicable.length
		}), {
			parts: [
				part("partial", "partly implemented", "count", those("partial")),
				part("planned", "planned", "count", those("planned")),
				part("not_started", "not started", "count", those("not-started")),
				part("not_said", "not said", "count", those(void 0))
			],
			notes: [!statement && "There is no statement of applicability in force"],
			cases: statement?.names ?? []
		});
	}
});

// src/metrics/supplier-contracts.ts
/** The share of suppliers with a contract in force that has every clause their class asks for (A.5.20). */
function supplierContracts$1(suppliers, day) {
	const complete = suppliers.filter(({ hasContract, until, missing }) => hasContract && missing === 0 && (until === void 0 || until >= day));
	return percentage(complete.length, suppliers.length);
}

// src/metrics/suppliers-on.ts
function suppliersOn(isms, day) {
	const all = recordsOf(isms, supplier).map((record) => ({
		record,
		served: served(record, day, isms)
	}));
	const those = (state) => all.flatMap((one) => one.served === state ? [one.record] : []);
	return {
		active: those("yes"),
		unknown: those("unknown")
	};
}
/** The contract tells from when and until when; one that is being left serves to the last day of it. */
function served(record, day, isms) {
	const contract = given(record.facts.contract)?.facts;
	const [from, until] = [contract && given(contract.signed_on), contract && given(contract.expires_on)];
	const begun = given(record.entry.effectiveOn) ?? from;
	if (begun !== void 0 && begun > day) return "no";
	if (isActive(record)) return "yes";
	const word = statusWord(record.entry);
	if (word !== "offboarding" && word !== "ended") return "no";
	if (until !== void 0 && (word === "offboarding" || isPast(isms, day))) return until >= day ? "yes" : "no";
	return isPast(isms, day) ? "unknown" : "no";
}

// src/metrics/kpis/supplier-contracts.ts
const supplierContracts = defineKpi({
	id: "supplier-contracts",
	name: "Suppliers with all required clauses",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["8.1"],
	controls: ["A.5.20"],
	measures: "day",
	says: "The share of suppliers active at the end of the period whose contract was in force and has every clause that their class asks for.",
	edges: [
		"Without a supplier there is no value.",
		"A contract without an end never runs out, and its last day still counts.",
		"The clauses are those that `supplier-security-clauses-missing` asks for by default."
	],
	of: (isms, _period, { asOf }) => {
		const { active, unknown } = suppliersOn(isms, asOf);
		const contracts = active.map((record) => {
			const contract = given(record.facts.contract)?.facts;
			return {
				hasContract: contract !== void 0,
				until: contract && given(contract.expires_on),
				missing: clausesMissing(record).length
			};
		});
		const lost = unknown.length > 0 ? [{
			why: "ended, and not known when",
			count: unknown.length
		}] : [];
		const expired = contracts.filter(({ until }) => until !== void 0 && until < asOf).length;
		return kpiFigure({
			...supplierContracts$1(contracts, asOf),
			excluded: lost
		}, {
			parts: [part("expired", "with a contract that has ended", "count", expired), part("incomplete", "lacking clauses", "count", contracts.filter(({ missing }) => missing > 0).length)],
			notes: [isPast(isms, asOf) && active.length > 0 && "Clauses as they are recorded today"],
			isPartial: unknown.length > 0 || isPast(isms, asOf),
			cases: active.map(({ entry }) => nameOf(entry))
		});
	}
});

// src/metrics/supplier-coverage.ts
/** The share of suppliers whose assessment counts at the end of the period (A.5.19, A.5.22). */
function supplierCoverage$1(suppliers, periodEnd) {
	const covered = suppliers.filter(({ assessedUntil, hasResult }) => hasResult && assessedUntil !== void 0 && assessedUntil >= periodEnd);
	return percentage(covered.length, suppliers.length);
}
/** Until when the last assessment of a supplier counts. */
function assessmentOf(supplier) {
	const { facts } = supplier;
	const last = given(facts.last_assessed);
	const every = assessmentInterval(supplier);
	return {
		assessedUntil: last && every && addInterval(last, every.interval),
		hasResult: facts.assessment_result.state === "given" && looksAtService(supplier)
	};
}
/** A review of certificates says something only when one of them is about the service that is bought. */
function looksAtService({ facts }) {
	if (given(facts.assessment_method) !== "certificate-review") return true;
	return (given(facts.certificates) ?? []).some((one) => given(one.facts.scope_covers_service) === true);
}

// src/metrics/kpis/supplier-coverage.ts
const supplierCoverage = defineKpi({
	id: "supplier-coverage",
	name: "Supplier assessment coverage",
	qualifier: () => "critical and high suppliers",
	headline: true,
	unit: "percent",
	direction: "up",
	target: 100,
	clauses: ["8.1"],
	controls: ["A.5.19", "A.5.22"],
	measures: "day",
	says: "The share of critical and high suppliers whose last assessment has a result and still counted at the end of the period.",
	edges: [
		"Proposed and ended suppliers are left out, and those that are being left once the last day of the contract is past.",
		"An assessment with the result `unacceptable` is an assessment; how many there are stands beside the value.",
		"Without a critical or high supplier there is no value.",
		"An assessment counts for the interval of the supplier, else for that of its criticality.",
		"A review of certificates counts only when one of them covers the service.",
		"For a day that is past, one that was assessed again since is left out: its record keeps the last assessment alone."
	],
	of: (isms, _period, { asOf }) => {
		const { active, unknown } = suppliersOn(isms, asOf);
		const isUnclear = (one) => isPast(isms, asOf) && isLaterThan(asOf, one.facts.last_assessed);
		const top = active.filter(isGrave);
		const known = top.filter((one) => !isUnclear(one));
		const figure = coverage(known, asOf);
		const unacceptable = known.filter(({ facts }) => given(facts.assessment_result) === "unacceptable").length;
		const [again, lost] = [top.length - known.length, unknown.filter(isGrave).length];
		return kpiFigure({
			...figure,
			excluded: [
				{
					why: "assessed again since",
					count: again
				},
				{
					why: "ended, and not known when",
					count: lost
				},
				{
					why: "no criticality",
					count: active.filter(({ facts }) => facts.criticality.state !== "given").length
				}
			].filter(({ count }) => count > 0)
		}, {
			parts: [part("unacceptable", "assessed as unacceptable", "count", unacceptable), partOf("all", "all suppliers", "percent", coverage(active.filter((one) => !isUnclear(one)), asOf))],
			notes: [unacceptable > 0 && `${unacceptable} assessed as unacceptable: that is assessed as well`, again + lost > 0 && `How ${again + lost} stood on ${asOf} is not recorded`],
			isPartial: again + lost > 0,
			cases: known.map(({ entry }) => nameOf(entry))
		});
	}
});
function isGrave({ facts }) {
	return ["critical", "high"].includes(given(facts.criticality) ?? "");
}
function coverage(suppliers, day) {
	return supplierCoverage$1(suppliers.map(assessmentOf), day);
}

// src/metrics/kpis/time-to-resolve.ts
const timeToResolve = defineKpi({
	id: "time-to-resolve",
	name: "Mean time to resolve",
	headline: false,
	unit: "hours",
	direction: "down",
	clauses: ["9.1"],
	controls: ["A.5.26"],
	measures: "period",
	says: "Hours from the detection of an incident until all was as it should be again, over the incidents that were resolved in the period.",
	edges: ["Of one that was opened again the last time counts; while it is open again it is not resolved.", "What is not resolved at the end of the period is not in the mean: its number, the hours of the oldest one and the mean if all had ended then stand beside it."],
	of: (isms, { from }, { asOf, timezone }) => {
		const period = {
			from,
			to: asOf
		};
		const incidents = incidentsOf(isms);
		const figure = meanTimeToRespond(incidents.map(timesOf), period, timezone, "resolved");
		return kpiFigure(figure, {
			parts: [
				...spreadParts(figure),
				...openParts(figure),
				...severityParts(incidents, period, timezone, "resolved")
			],
			notes: [openNote(figure, "resolved")],
			cases: casesIn(incidents, ({ resolved }) => resolved, period, timezone)
		});
	}
});

// src/metrics/kpis/training-completion.ts
const trainingCompletion = defineKpi({
	id: "training-completion",
	name: "Awareness training completion",
	headline: true,
	unit: "percent",
	direction: "up",
	target: 95,
	clauses: ["7.3", "7.2"],
	controls: ["A.6.3"],
	measures: "period",
	says: "The share of people who completed the campaigns due in the period, out of those who had to, from the totals of the campaigns.",
	edges: [
		"When nobody had to take part, or all were excused, there is no value.",
		"Who completed it late has completed it; the share on time stands beside it.",
		"Who left before the due day without finishing, or joined so late that the induction covers it, is not part of the population: whoever counts it leaves them out, since totals name nobody.",
		"A test that was not passed is not completed.",
		"A campaign before its due day is shown as progress, and compared with no target.",
		"Several campaigns are pooled: the sum of those who completed them out of the sum of those who had to.",
		"Where the register names more people than the campaigns have in their population, the difference is shown: at least so many are covered by none."
	],
	of: (isms, period, context) => {
		const due = recordsOf(isms, trainingCampaign).filter(({ facts }) => holdsDay(period, given(facts.due)));
		const begun = due.filter(({ entry }) => hasReached(entry, "running"));
		const isRunning = (one) => !hasReached(one.entry, "closed") && (given(one.facts.due) ?? "") >= isms.today;
		const running = begun.filter(isRunning);
		const over = begun.filter((one) => !isRunning(one));
		const isProgress = over.length === 0 && running.length > 0;
		const counted = isProgress ? running : over;
		const figure = trainingCompletionOf(counted);
		const planned = due.length - begun.length;
		const left = planned > 0 ? [{
			why: "campaigns that have not begun",
			count: planned
		}] : [];
		const underway = trainingCompletionOf(running);
		return kpiFigure({
			...figure,
			excluded: [...figure.excluded, ...left]
		}, {
			parts: [
				partOf("on_time", "on time", "percent", trainingOnTimeOf(counted)),
				part("completed_late", "completed late", "count", lateCompletions(counted)),
				...running.length > 0 && !isProgress ? [partOf("running", "still running", "percent", underway)] : [],
				...uncovered(isms, begun, context)
			],
			notes: [...running.map(({ entry, facts }) => `${nameOf(entry)} runs until ${given(facts.due)}: shown as progress, not compared with the target`), counted.length > 0 && "Totals name nobody: who left or joined in between is taken to be out of the population already"],
			cases: counted.map(({ entry }) => nameOf(entry)),
			isProgress
		});
	}
});
/** People in the register beyond the populations of the campaigns for everyone; only where there are such campaigns. */
function uncovered(isms, campaigns, { asOf }) {
	const forAll = campaigns.filter(({ facts }) => ["annual-refresh", "induction"].includes(given(facts.kind) ?? ""));
	if (isms.people.all.length === 0 || forAll.length === 0) return [];
	const { active, onLeave } = activePersons(isms, asOf);
	const covered = sum(forAll.map(({ facts }) => given(facts.population) ?? 0));
	const beyond = Math.max(0, active.length + onLeave.length - covered);
	return [part("uncovered", "covered by no campaign, at least", "count", beyond)];
}

// src/metrics/training-coverage.ts
/**
* The share of active people who were trained in the last twelve months (7.3). While it is not known of somebody there is
* no value: a total says how many, not who.
*/
function trainingCoverage$1(covered, excluded = []) {
	const known = covered.filter((one) => one === "yes").length;
	const figure = percentage(known, covered.length, excluded);
	return covered.includes("unknown") ? {
		...figure,
		value: "n/a"
	} : figure;
}

// src/metrics/kpis/training-coverage.ts
const YEAR = interval({ months: 12 });
const trainingCoverage = defineKpi({
	id: "training-coverage",
	name: "People with training in the last 12 months",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 95,
	clauses: ["7.3"],
	controls: ["A.6.3"],
	measures: "day",
	says: "The share of active people with an induction or a yearly refresh in the twelve months before, from the person register and the closed campaigns.",
	edges: ["People on leave are left out, as are machines and auditors from outside.", "It needs to be known of each person. Records tell the day of an induction; of a refresh they keep totals alone, so that there is no value once it may have covered somebody, rather than a guess."],
	of: (isms, _period, { asOf }) => {
		const inTime = (day) => day !== void 0 && day <= asOf && addInterval(day, YEAR) >= asOf;
		const campaigns = recordsOf(isms, trainingCampaign).filter((one) => hasReached(one.entry, "closed") && ["annual-refresh", "induction"].includes(given(one.facts.kind) ?? "") && inTime(given(overOn(one))));
		const { active, onLeave } = activePersons(isms, asOf);
		const covered = active.map(({ periods }) => {
			if (periods.some(({ record }) => inTime(given(record.facts.induction_done)))) return "yes";
			return campaigns.length > 0 ? "unknown" : "no";
		});
		const unknown = covered.filter((one) => one === "unknown").length;
		return kpiFigure(trainingCoverage$1(covered, [{
			why: "on leave",
			count: onLeave.length
		}]), {
			parts: [part("inducted", "with an induction in these months", "count", covered.filter((one) => one === "yes").length), part("unknown", "of whom nobody can tell", "count", unknown)],
			notes: [unknown > 0 && "Not enough: it needs data of each person, and campaigns keep totals alone", active.length === 0 && "Not enough: the person register names nobody"],
			isPartial: unknown > 0,
			cases: [...campaigns.map(({ entry }) => nameOf(entry)), ...active.map(({ record }) => nameOf(record.entry))]
		});
	}
});

// src/metrics/kpis/treatment-on-time.ts
const treatmentOnTime = defineKpi({
	id: "treatment-on-time",
	name: "Treatment actions on time",
	headline: false,
	unit: "percent",
	direction: "up",
	target: 90,
	clauses: ["8.3"],
	controls: [],
	measures: "period",
	says: "The share of actions of the risk treatment plans due in the period that were completed by their day.",
	edges: [
		"They count as corrective actions do; a treatment plan keeps one due day, so that a postponed action counts by the day that holds now.",
		"An action that a newer plan carries on counts there and not in the plan that was replaced.",
		"Cancelled actions are left out."
	],
	of: (isms, period) => {
		const figure = actionsOnTimeFigure(treatmentActions(isms), period, isms.today, "due");
		return {
			...figure,
			notes: [...figure.notes, "Treatment plans keep no first due day: what was postponed counts by its new one"]
		};
	}
});

// src/metrics/kpi-registry.ts
/** Every KPI, by name of its file. */
const KPIS = [
	accessReviewOnTime,
	actionsOnTime,
	auditCoverage,
	auditPlanDone,
	budgetUsed,
	competenceCoverage,
	daysToExpiry,
	documentCurrency,
	exceptionsOpen,
	findingAge,
	findingsOnTime,
	incidentCount,
	mtta,
	mttd,
	mttr,
	overdueActions,
	phishingClickRate,
	phishingReportRate,
	policyAcknowledgement,
	repeatFindings,
	risksAboveAppetite,
	soaImplemented,
	supplierContracts,
	supplierCoverage,
	timeToResolve,
	trainingCompletion,
	trainingCoverage,
	treatmentOnTime
];

// src/views/kpis/kpi-verdict.ts
/** The target of the organisation's own metric, else the one that the KPI has. */
function kpiTarget(kpi, metric) {
	const own = metric && targetOf(metric);
	const scale = metric && scaleOf(metric, kpi.unit);
	if (metric && own && scale !== void 0) {
		const { target, warn, direction } = own;
		return {
			direction,
			target: target * scale,
			warn: warn === void 0 ? void 0 : warn * scale,
			from: "metric",
			metric: nameOf(metric.entry)
		};
	}
	return kpi.target === void 0 ? void 0 : {
		direction: kpi.direction,
		target: kpi.target,
		from: "default"
	};
}
/** By what a value of a metric is multiplied to be one of the KPI; `undefined` for units that do not compare. */
function scaleOf({ facts }, unit) {
	const own = given(facts.unit);
	if (own === void 0 || own === unit) return 1;
	return own === "ratio" && unit === "percent" ? 100 : void 0;
}
/** The target as it counts for a figure: before the end of a cycle a share of it. */
function targetFor({ targetShare }, target) {
	return target && targetShare !== void 0 ? {
		...target,
		target: target.target * targetShare
	} : target;
}
/** How a figure stands against the target; the unrounded value counts. */
function stateOf$1(figure, target) {
	if (figure.isProgress) return "progress";
	if (figure.value === "n/a" || figure.isPartial) return "n/a";
	const wanted = targetFor(figure, target);
	if (!wanted) return "no-target";
	return isOffTarget(figure.value, wanted) ? "off-target" : "on-target";
}

// src/views/kpis/kpi-recorded.ts
/** The measurements of a metric for exactly this period. */
function measuredFor(metric, { from, to }, isms) {
	if (!metric) return [];
	return seriesOf(metric, isms).measured.filter((one) => one.from === from && one.to === to);
}
/** A measurement beside the figure for its period, which compares once the period is over. */
function recordedValue({ record, from, to }, metric, unit, figure, isOver) {
	const numbers = measuredNumbers(record);
	const scale = scaleOf(metric, unit);
	const raw = measuredValue(numbers, given(metric.facts.unit));
	const value = typeof raw === "number" ? raw * (scale ?? 1) : raw;
	const { numerator, denominator } = numbers;
	const compares = isOver && scale !== void 0 && value !== void 0 && !figure.isPartial && !figure.isProgress;
	return {
		id: nameOf(record.entry),
		from,
		to,
		value,
		numerator,
		denominator,
		smallSample: isSmallSample(numbers),
		differs: compares ? isAnother({
			value,
			numerator,
			denominator
		}, unit, figure) : void 0
	};
}
/** Shares are the same when what was counted is; other values when they agree to the decimal that is recorded. */
function isAnother({ value, numerator, denominator }, unit, figure) {
	if (unit === "percent" && numerator !== void 0 && denominator !== void 0) return numerator !== figure.numerator || denominator !== figure.denominator;
	if (typeof value !== "number" || typeof figure.value !== "number") return value !== figure.value;
	return Math.abs(value - figure.value) > .050000001;
}

// src/views/kpis/own-metrics.ts
/** The metrics with their recorded values; the run of misses counts all values up to the end of the period. */
function ownMetrics(metrics, isms, { from, to }) {
	return metrics.map((record) => {
		const target = targetOf(record);
		const readings = readingsOf(record, isms).filter((one) => one.to <= to);
		const missed = target ? missedInARow(readings, target) : [];
		const { entry, facts } = record;
		return {
			id: nameOf(entry),
			name: given(entry.title) ?? nameOf(entry),
			formula: given(facts.formula),
			unit: given(facts.unit),
			direction: given(facts.direction),
			target: target && {
				...target,
				from: "metric",
				metric: nameOf(entry)
			},
			series: readings.filter((one) => one.to >= from).map((one) => toPoint(one, target)),
			missedInARow: missed.length,
			asksForAction: missed.length < 2 ? void 0 : {
				periods: missed.length,
				answeredBy: answersTo(entry, missed, isms)
			},
			notes: readings.length === 0 ? ["Nothing is recorded up to the end of the period"] : []
		};
	});
}
function toPoint(reading, target) {
	const { record, from, to, value, smallSample } = reading;
	const { numerator, denominator } = measuredNumbers(record);
	return {
		id: nameOf(record.entry),
		from,
		to,
		value,
		numerator,
		denominator,
		smallSample,
		excluded: given(record.facts.n_excluded),
		state: stateOf(value, target),
		commentary: given(record.facts.commentary)
	};
}
function stateOf(value, target) {
	if (typeof value !== "number") return "n/a";
	if (!target) return "no-target";
	return isOffTarget(value, target) ? "off-target" : "on-target";
}

// src/views/kpis/kpis.ts
const DAY_BEFORE = interval({ days: -1 });
/** Works out every KPI, and lines up the metrics of the organisation. The same records, day and options give the same data. */
function kpisOf(isms, options) {
	const { from, to, by, timezone, settings } = options;
	const inForce = recordsOf(isms, metric).filter(({ entry }) => entry.lifecycle === "in-force");
	const byFormula = /* @__PURE__ */ new Map();
	for (const record of inForce) {
		const formula = given(record.facts.formula) ?? "";
		byFormula.set(formula, [...byFormula.get(formula) ?? [], record]);
	}
	const ids = new Set(KPIS.map(({ id }) => id));
	const others = inForce.filter(({ facts }) => !ids.has(given(facts.formula) ?? ""));
	return {
		today: isms.today,
		from,
		to,
		by,
		timezone,
		settings,
		kpis: KPIS.map((kpi) => rowOf(kpi, byFormula.get(kpi.id) ?? [], isms, options)),
		own: ownMetrics(others, isms, {
			from,
			to
		}),
		notes: unreadNotes(isms)
	};
}
function rowOf(kpi, metrics, isms, options) {
	const [leading, ...others] = metrics;
	const target = kpiTarget(kpi, leading);
	const judge = (period, isOver) => {
		const figure = figureFor(kpi, period, isms, options);
		const aim = isMeantFor(period, kpi, leading) ? target : void 0;
		const recorded = measuredFor(leading, period, isms).flatMap((one) => leading ? [recordedValue(one, leading, kpi.unit, figure, isOver)] : []);
		return {
			figure,
			state: stateOf$1(figure, aim),
			comparedWith: targetFor(figure, aim)?.target,
			recorded
		};
	};
	const series = subPeriods(options, options.by, isms.today).map(({ from, to, label, running, whole }) => ({
		label,
		from,
		to,
		running,
		whole,
		...judge({
			from,
			to
		}, !running)
	}));
	const missed = target ? missesOf(series, target) : [];
	return {
		...definitionOf(kpi, options.settings),
		target,
		metric: leading && nameOf(leading.entry),
		whole: judge(options, options.to < isms.today),
		series,
		missedInARow: missed.length,
		asksForAction: missed.length < 2 ? void 0 : asks(missed, leading, isms),
		notes: notesOf(target, leading, others)
	};
}
/** A target for how many there are in a quarter says nothing about a year. */
function isMeantFor({ from, to }, { unit, measures }, leading) {
	if (unit !== "count" || measures !== "period") return true;
	const frequency = leading && given(leading.facts.frequency);
	return frequency === void 0 || addInterval(addInterval(from, frequency), DAY_BEFORE) === to;
}
function definitionOf(kpi, settings) {
	const { id, name, headline, unit, direction, clauses, controls, measures, says } = kpi;
	return {
		id,
		name,
		label: kpi.qualifier ? `${name} (${kpi.qualifier(settings)})` : name,
		headline,
		unit,
		direction,
		clauses,
		controls,
		measures,
		says
	};
}
/** Of what is about a day that is past, from the records of that day where somebody has them. */
function figureFor(kpi, period, isms, { timezone, settings, recordsOn }) {
	const asOf = earlierOf(period.to, isms.today);
	const then = kpi.measures === "day" && asOf < isms.today ? recordsOn?.(asOf) : void 0;
	return kpi.of(then ?? isms, period, {
		asOf,
		timezone,
		settings
	});
}
function earlierOf(a, b) {
	return a < b ? a : b;
}
/** Full periods at the end that missed the target; what is under way or not known says nothing. */
function missesOf(series, target) {
	const readings = series.filter(({ running, whole }) => whole && !running).map((point) => ({
		point,
		value: point.state === "on-target" || point.state === "off-target" ? point.figure.value : void 0,
		smallSample: point.figure.smallSample,
		target: targetFor(point.figure, target)
	}));
	return missedInARow(readings, target).map(({ point }) => point);
}
function asks(missed, leading, isms) {
	const measured = missed.flatMap((point) => measuredFor(leading, point, isms));
	return {
		periods: missed.length,
		answeredBy: leading ? answersTo(leading.entry, measured, isms) : []
	};
}
function notesOf(target, leading, others) {
	return [...leading && target?.from !== "metric" ? [`${nameOf(leading.entry)} sets no target that compares: it gives none, or in another unit`] : [], ...leading && others.length > 0 ? [`Several metrics name this KPI: ${nameOf(leading.entry)} counts, not ${others.map(({ entry }) => nameOf(entry)).join(", ")}`] : []];
}

// src/app/kpis.ts
/**
* The KPIs over a period. Where there is a history, figures about a day that is past are worked out from the records as
* they were committed by then; where there is none, from the records of today as far as these tell.
*/
async function kpis({ isms, settings, ismsOf }, git, { from, to, by }) {
	const { timezone, kpis: kpiSettings } = settings;
	const days = subPeriods({
		from,
		to
	}, by, isms.today).map((period) => period.to);
	const past = /* @__PURE__ */ new Map();
	for (const day of [...days, to].filter((one) => one < isms.today)) {
		const commit = lastCommitBy(day, isms);
		const then = commit === void 0 || !git ? void 0 : await ismsAt(commit, day, git, ismsOf);
		if (then) past.set(day, then);
	}
	return kpisOf(isms, {
		from,
		to,
		by,
		timezone,
		settings: kpiSettings,
		recordsOn: (day) => past.get(day)
	});
}
/** What the branch held at the end of a day: its newest commit until then. */
function lastCommitBy(day, { history }) {
	return history?.commits.find(({ on }) => on <= day)?.id;
}
async function ismsAt(commit, day, git, ismsOf) {
	const tree = await git.tree(commit);
	if ("unavailable" in tree) return void 0;
	const then = await ismsOf(tree, day);
	return "unavailable" in then ? void 0 : then;
}

// src/render/kpis/kpi-words.ts
const STATES = {
	"on-target": "on target",
	"off-target": "off target",
	"no-target": "no target",
	"n/a": "not judged",
	progress: "in progress"
};
/** What is said in place of a value, by KPI, where nothing was there to measure. */
const NOTHING = {
	mttd: "none with a known beginning",
	mtta: "none taken on",
	mttr: "none ended",
	"time-to-resolve": "none resolved",
	"actions-on-time": "none due",
	"findings-on-time": "none due",
	"treatment-on-time": "none due",
	"access-review-on-time": "none due",
	"finding-age": "none open",
	"repeat-findings": "none detected",
	"training-completion": "no campaign due",
	"phishing-click-rate": "nobody got a bait",
	"phishing-report-rate": "nobody got a bait",
	"risks-above-appetite": "no risk recorded",
	"supplier-coverage": "no supplier in the class",
	"supplier-contracts": "no supplier",
	"document-currency": "none in force",
	"audit-plan-done": "none planned",
	"soa-implemented": "none applicable",
	"competence-coverage": "none required",
	"budget-used": "nothing planned",
	"days-to-expiry": "no certificate"
};
/** With one decimal, half away from zero: `92.3`, `-0.3`. For display alone; verdicts rest on the unrounded value. */
function oneDecimal(value) {
	const tenths = Math.round(Number((Math.abs(value) * 10).toPrecision(12)));
	const text = (tenths / 10).toFixed(1);
	return value < 0 && tenths > 0 ? `-${text}` : text;
}
/** A value in its unit: `92.3 %`, `4.5 h`, `12`, `18.2 days`, `n/a`. */
function valueWords(value, unit) {
	if (typeof value !== "number") return "n/a";
	if (unit === "percent") return `${oneDecimal(value)} %`;
	if (unit === "hours") return `${oneDecimal(value)} h`;
	if (unit === "minutes") return `${plain(value)} min`;
	if (unit === "days") return value === 1 ? "1 day" : `${plain(value)} days`;
	if (unit?.startsWith("money:")) return `${plain(value)} ${unit.slice(6)}`;
	return plain(value);
}
/** The value of a KPI, and what was missing where there is none: `92.3 %`, `n/a (none due)`. */
function figureWords(id, figure, unit) {
	if (figure.value !== "n/a") return valueWords(figure.value, unit);
	if (figure.isPartial) return "n/a (not recorded)";
	const why = isNothing(figure) ? NOTHING[id] : void 0;
	return why === void 0 ? "n/a" : `n/a (${why})`;
}
/** A part with its label: `median 4.5 h`, `on time 88.0 % (22 of 25)`. */
function partWords({ label, unit, value, numerator, denominator }) {
	const of = unit === "percent" && denominator !== void 0 ? ` (${numerator} of ${denominator})` : "";
	return `${label} ${valueWords(value, unit)}${of}`;
}
/** `≥ 90 %`, `≤ 4.5 h`, `75 % ± 15`; a dash where there is none. */
function targetWords(target, unit) {
	if (!target) return "–";
	const value = plainWords(target.target, unit);
	if (target.direction !== "band") return `${target.direction === "up" ? "≥" : "≤"} ${value}`;
	return target.warn === void 0 ? `near ${value}` : `${value} ± ${plain(Math.abs(target.warn - target.target))}`;
}
/** `off target`. `n/a` is neither good nor bad: `not judged`. */
function stateWords(state) {
	return STATES[state];
}
/** The same for the whole of several periods: a target for a quarter is held against quarters alone. */
function wholeStateWords({ state }, target) {
	return state === "no-target" && target ? "judged by period" : stateWords(state);
}
function isNothing({ denominator, numerator }) {
	return denominator === 0 || denominator === void 0 && numerator === 0;
}
/** A number that somebody wrote, in its unit: no decimal is added. */
function plainWords(value, unit) {
	if (unit === "percent") return `${plain(value)} %`;
	return unit === "hours" ? `${plain(value)} h` : valueWords(value, unit);
}
/** Whole numbers as they are, others with one decimal. */
function plain(value) {
	return Number.isInteger(value) ? String(value) : oneDecimal(value);
}

export { valueWords as a, kpisOf as c, targetWords as i, defaultPeriod as l, partWords as n, wholeStateWords as o, stateWords as r, kpis as s, figureWords as t };