import { Ar as times, Cr as given, Dn as auditsOf, Gr as dateOf, Hn as recordOf, In as auditReport, Mn as auditProgramme, Nn as auditsToCome, On as certification, Qr as daysInMonth, Vn as recordsOf, Wr as addInterval, Xr as civilDay, Zr as dayNumber, _r as hasReached, en as procedure, fn as managementReview, kr as interval, tn as scheduledDays, un as heldOn, yr as nameOf } from "./load-config.js";
import { t as unreadNotes } from "./unread-notes.js";
import { n as unscheduledDuty, t as calendarDuty } from "./calendar-duty.js";

// src/views/certification-timeline.ts
/** Items by lane, then by day. A day that is missing or cannot be read leaves its item out: rules tell of it. */
function certificationTimeline(isms) {
	const items = [
		...certificates(isms),
		...externalAudits(isms),
		...internalAudits(isms),
		...managementReviews(isms)
	];
	const days = [isms.today, ...items.flatMap(({ from, to }) => [from, to])].sort();
	return {
		from: days[0],
		to: days.at(-1),
		items
	};
}
function certificates(isms) {
	return byDay$1(recordsOf(isms, certification).flatMap(({ entry, facts }) => {
		const [from, to] = [given(facts.decision_date), given(facts.expiry_date)];
		if (from === void 0 || to === void 0 || to < from) return [];
		return [{
			lane: "certificate",
			name: `${given(facts.standard) ?? "Certificate"} ${given(facts.number) ?? ""}`.trimEnd(),
			from,
			to,
			state: entry.lifecycle === "in-force" && to >= isms.today ? "running" : "over",
			path: entry.path
		}];
	}));
}
function externalAudits(isms) {
	const planned = recordsOf(isms, certification).flatMap((record) => ofBody(record, isms.today));
	const unplanned = isms.obligations.flatMap(({ kind, what, due, entry }) => kind === "external-audit-deadline" && due !== void 0 ? [{
		lane: "external-audit",
		name: what,
		from: due,
		to: due,
		state: "due",
		path: entry.path
	}] : []);
	return byDay$1([...planned, ...unplanned]);
}
/** The audits that led to the decision are told as well: they began the cycle. */
function ofBody(record, today) {
	const { entry } = record;
	const later = auditsOf(record, today);
	return [...(given(record.facts.audits) ?? []).filter((row) => !later.some((audit) => audit.row === row)).flatMap((row) => {
		const to = given(row.facts.to);
		return to === void 0 ? [] : item(entry, wordsOf(given(row.facts.kind)), given(row.facts.from), to, "held");
	}), ...later.flatMap(({ row: { facts }, name, held, planned }) => {
		if (held !== void 0) return item(entry, name, given(facts.from), held, "held");
		return planned === void 0 ? [] : item(entry, name, given(facts.planned_from), planned, "planned");
	})];
}
function item({ path }, name, from, to, state) {
	return [{
		lane: "external-audit",
		name,
		from: from !== void 0 && from <= to ? from : to,
		to,
		state,
		path
	}];
}
/** `stage-1` as `Stage 1 audit`. */
function wordsOf(kind) {
	const words = (kind ?? "audit").replaceAll("-", " ");
	return `${words.charAt(0).toUpperCase()}${words.slice(1)} audit`;
}
function internalAudits(isms) {
	const lane = "internal-audit";
	const held = recordsOf(isms, auditReport).flatMap(({ entry, facts }) => {
		const [from, to] = [given(facts.audit_from), given(facts.audit_to)];
		if (from === void 0 || to === void 0 || to < from || !hasReached(entry, "fieldwork")) return [];
		return [{
			lane,
			name: nameOf(entry),
			from,
			to,
			state: "held",
			path: entry.path
		}];
	});
	const planned = recordsOf(isms, auditProgramme).flatMap((programme) => auditsToCome(programme, isms).flatMap(({ facts }) => {
		const to = given(facts.planned_to);
		if (to === void 0) return [];
		const from = given(facts.planned_from);
		const name = `Internal audit ${given(facts.id) ?? ""}`.trimEnd();
		const { path } = programme.entry;
		return [{
			lane,
			name,
			from: from !== void 0 && from <= to ? from : to,
			to,
			state: "planned",
			path
		}];
	}));
	return byDay$1([...held, ...planned]);
}
function managementReviews(isms) {
	const lane = "management-review";
	const meetings = recordsOf(isms, managementReview).flatMap((review) => {
		const day = given(review.facts.meeting_date);
		if (day === void 0) return [];
		const state = heldOn(review, isms.today) === void 0 ? "planned" : "held";
		return [{
			lane,
			name: nameOf(review.entry),
			from: day,
			to: day,
			state,
			path: review.entry.path
		}];
	});
	const due = isms.obligations.flatMap(({ kind, what, due, entry }) => kind === "management-review" && due !== void 0 ? [{
		lane,
		name: what,
		from: due,
		to: due,
		state: "due",
		path: entry.path
	}] : []);
	return byDay$1([...meetings, ...due]);
}
function byDay$1(items) {
	return items.toSorted((a, b) => `${a.from}\0${a.name}` < `${b.from}\0${b.name}` ? -1 : 1);
}

// src/views/calendar/repetitions.ts
/** Duties that come again after their interval. An interval alone does not say so: 30 days to close an incident come once. */
const RETURNING = /* @__PURE__ */ new Set([
	"review",
	"risk-assessment",
	"supplier-assessment",
	"control-evidence",
	"internal-audit",
	"management-review",
	"training-refresh",
	"exercise"
]);
const DAY = interval({ days: 1 });
/** Whether the duty comes again after an interval, so that doing it early is always in time. */
function isReturning({ kind, basis }) {
	return RETURNING.has(kind) && basis?.plus !== void 0;
}
/**
* The later days of a duty up to a day, if each is done on its own: those that an interval gives, and those of a schedule,
* which is fixed to the calendar. Days that are past already are left out.
*/
function repetitionsOf(duty, { today }, until) {
	const { kind, due, basis, entry } = duty;
	if (due === void 0) return [];
	if (kind === "task") return due > today ? scheduledDays(recordOf(entry, procedure), addInterval(due, DAY), until) : [];
	const plus = basis?.plus;
	if (!plus || !isReturning(duty)) return [];
	const days = [];
	for (let n = 2;; n++) {
		const day = addInterval(basis.date.value, times(plus.interval, n));
		if (day > until || day <= (days.at(-1) ?? due)) return days;
		if (day > today) days.push(day);
	}
}

// src/views/calendar/spread.ts
/** Fewer duties than these in a month crowd nobody. */
const NEVER_CROWDED = 4;
/** How many months earlier a duty is moved at most: what is done much too early has to be done again the sooner. */
const MOST_MONTHS_EARLIER = 3;
/** How often a month may be above the average before it is crowded. */
const FAIR_SHARE = 1.5;
/**
* Months in which an owner's duties pile up, and which of them could be done in a quieter month before. Only duties that
* `canMove` are moved, and only to an earlier day: earlier is in time, later is not. Days that are past stay as they are.
*/
function spreadOf(duties, months, canMove, today) {
	const spreads = [...new Set(duties.map(({ owner }) => owner))].sort((a, b) => (a ?? "").localeCompare(b ?? "", "en")).map((owner) => spreadOfOwner(duties.filter((duty) => duty.owner === owner && duty.due >= today), months, canMove, today));
	return {
		crowded: spreads.flatMap(({ crowded }) => crowded).sort((a, b) => a.month.localeCompare(b.month)),
		moves: spreads.flatMap(({ moves }) => moves).sort((a, b) => a.to < b.to ? -1 : a.to > b.to ? 1 : 0)
	};
}
function spreadOfOwner(duties, months, canMove, today) {
	const load = new Map(months.map((month) => [month, []]));
	for (const duty of duties) load.get(monthOf(duty.due))?.push(duty);
	const fair = Math.max(NEVER_CROWDED, Math.ceil(FAIR_SHARE * duties.length / Math.max(months.length, 1)));
	const crowded = [];
	const moves = [];
	for (const month of months) {
		const here = load.get(month) ?? [];
		if (here.length <= fair) continue;
		crowded.push({
			month,
			owner: here[0]?.owner,
			duties: here.length,
			fair
		});
		const movable = here.filter(canMove).slice(0, here.length - fair);
		for (const duty of movable) {
			const to = quieterDay(duty.due, load, fair, today);
			if (to === void 0) continue;
			load.get(monthOf(to))?.push(duty);
			load.set(month, (load.get(month) ?? []).filter((one) => one !== duty));
			const { uid, name, title, what, owner } = duty;
			moves.push({
				uid,
				name,
				title,
				what,
				owner,
				from: duty.due,
				to
			});
		}
	}
	return {
		crowded,
		moves
	};
}
/** The same day of the nearest month before in which there is room. */
function quieterDay(due, load, fair, today) {
	for (let earlier = 1; earlier <= MOST_MONTHS_EARLIER; earlier++) {
		const day = monthsEarlier(due, earlier);
		if (day <= today) return void 0;
		const there = load.get(monthOf(day));
		if (there && there.length < fair) return day;
	}
}
function monthsEarlier(day, months) {
	const [year, month, dayOfMonth] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	const index = year * 12 + month - 1 - months;
	const [sumYear, sumMonth] = [Math.floor(index / 12), index % 12 + 1];
	return dateOf(sumYear, sumMonth, Math.min(dayOfMonth, daysInMonth(sumYear, sumMonth)));
}
/** `2027-03` of `2027-03-12`. */
function monthOf(day) {
	return day.slice(0, 7);
}
/** Every month from the one of a day to the one of another. */
function monthsBetween(from, to) {
	const months = [];
	let number = dayNumber(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 1);
	for (;;) {
		const { year, month } = civilDay(number);
		const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
		if (text > monthOf(to)) return months;
		months.push(text);
		if (text === "9999-12") return months;
		number += daysInMonth(year, month);
	}
}

// src/views/calendar/calendar.ts
/** How far a calendar looks when nobody says. */
const CALENDAR_LENGTH = interval({ months: 12 });
/** The calendar of a management system: every duty of its records, and those that follow when each is done on its day. */
function calendarOf(isms, { timezone, soon, until }) {
	const { today, obligations } = isms;
	const last = until ?? addInterval(today, CALENDAR_LENGTH);
	const returning = /* @__PURE__ */ new Set();
	const sorted = withOwnUids(obligations.flatMap((duty) => {
		if (duty.due === void 0 || duty.due > last) return [];
		const first = calendarDuty(duty, isms, {
			due: duty.due,
			repetition: 0,
			soon
		});
		if (isReturning(duty)) returning.add(first.uid);
		return [first, ...repetitionsOf(duty, isms, last).map((due, index) => calendarDuty(duty, isms, {
			due,
			repetition: index + 1,
			soon
		}))];
	}).toSorted(byDay));
	const months = monthsBetween(today, last);
	return {
		today,
		until: last,
		timezone,
		duties: sorted,
		unscheduled: obligations.filter(({ due }) => due === void 0).map((duty) => unscheduledDuty(duty, isms)),
		months: monthsOf(sorted),
		spread: spreadOf(sorted, months, ({ uid }) => returning.has(uid), today),
		cycle: certificationTimeline(isms),
		notes: unreadNotes(isms)
	};
}
function byDay(a, b) {
	return keyOf(a) < keyOf(b) ? -1 : 1;
}
function keyOf({ due, owner, name, what, path, uid }) {
	return [
		due,
		owner ?? "￿",
		name,
		what,
		path,
		uid
	].join("\0");
}
/** Two duties that nothing tells apart are still two: the later ones get a number. */
function withOwnUids(duties) {
	const seen = /* @__PURE__ */ new Map();
	return duties.map((duty) => {
		const before = seen.get(duty.uid) ?? 0;
		seen.set(duty.uid, before + 1);
		return before === 0 ? duty : {
			...duty,
			uid: `${duty.uid}-${before + 1}`
		};
	});
}
function monthsOf(duties) {
	const months = /* @__PURE__ */ new Map();
	for (const duty of duties) {
		const month = months.get(monthOf(duty.due));
		if (month) month.push(duty);
		else months.set(monthOf(duty.due), [duty]);
	}
	return [...months].map(([month, inMonth]) => ({
		month,
		duties: inMonth.length,
		owners: ownersIn(inMonth)
	}));
}
function ownersIn(duties) {
	const counts = /* @__PURE__ */ new Map();
	for (const { owner } of duties) counts.set(owner, (counts.get(owner) ?? 0) + 1);
	return [...counts].map(([owner, count]) => ({
		owner,
		duties: count
	})).sort((a, b) => b.duties - a.duties || (a.owner ?? "").localeCompare(b.owner ?? "", "en"));
}

export { certificationTimeline as i, monthOf as n, monthsBetween as r, calendarOf as t };