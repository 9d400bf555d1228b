import { Cr as given, Ln as derivationOf, jt as dueState, kr as interval, qr as daysBetween, yr as nameOf } from "./load-config.js";
import { i as responsibleForDuty } from "./responsible.js";
import { createHash } from "node:crypto";

// src/views/calendar/calendar-duty.ts
function unscheduledDuty(duty, isms) {
	const { entry, kind, what } = duty;
	return {
		uid: uidOf(duty),
		kind,
		what,
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		...responsibleForDuty(duty, isms, isms.today)
	};
}
/** The duty as it stands today, on its own day or on the one of a repetition. */
function calendarDuty(duty, isms, { due, repetition, soon }) {
	const again = repetition === 0 ? void 0 : `again, when the one before is done on its day`;
	return {
		...unscheduledDuty(duty, isms),
		uid: uidOf(duty, repetition),
		due,
		state: dueState(due, isms.today, {
			grace: interval({}),
			soon
		}).state,
		days: daysBetween(isms.today, due),
		derivation: again ?? derivationOf(duty),
		repetition
	};
}
/** From what names the duty: the id of its record (else its path), its kind and its part. No day goes in. */
function uidOf({ kind, part, entry }, repetition = 0) {
	const named = [
		given(entry.id) ?? `${entry.path}\0${entry.name}`,
		kind,
		part ?? "",
		...repetition === 0 ? [] : [String(repetition)]
	].join("\0");
	return createHash("sha256").update(named).digest("hex").slice(0, 32);
}

export { unscheduledDuty as n, calendarDuty as t };