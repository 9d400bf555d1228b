import { n as tableOf } from "./table.js";

// src/render/calendar/calendar-table.ts
/** Duties as a table, with everything that is known of each. */
function calendarTable(duties) {
	return tableOf({
		name: "calendar",
		title: "Calendar"
	}, duties, [
		{
			key: "due",
			title: "Due",
			cell: ({ due }) => due
		},
		{
			key: "state",
			title: "State",
			cell: ({ state }) => state
		},
		{
			key: "days",
			title: "Days",
			align: "right",
			cell: ({ days }) => days
		},
		{
			key: "what",
			title: "What",
			cell: ({ what }) => what
		},
		{
			key: "name",
			title: "Record",
			cell: ({ name }) => name
		},
		{
			key: "title",
			title: "Title",
			cell: ({ title }) => title
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ owner }) => owner
		},
		{
			key: "people",
			title: "People",
			cell: ({ people }) => people
		},
		{
			key: "repetition",
			title: "Repetition",
			align: "right",
			cell: ({ repetition }) => repetition
		},
		{
			key: "derivation",
			title: "How the day came about",
			cell: ({ derivation }) => derivation
		},
		{
			key: "kind",
			title: "Kind",
			cell: ({ kind }) => kind
		},
		{
			key: "path",
			title: "File",
			cell: ({ path }) => path
		},
		{
			key: "uid",
			title: "Uid",
			cell: ({ uid }) => uid
		}
	]);
}
const STATE_TONES = {
	overdue: "bad",
	"in-grace": "bad",
	"due-today": "warn",
	"due-soon": "warn",
	scheduled: void 0,
	unscheduled: "quiet"
};
/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
function distance(days) {
	if (days === 0) return "today";
	const size = Math.abs(days);
	const words = `${size} ${size === 1 ? "day" : "days"}`;
	return days < 0 ? `${words} late` : `in ${words}`;
}
/** The record of a duty for people: its title and its id, or the one that there is. */
function subjectOf({ title, name }) {
	return title === void 0 || title === name ? name : `${title} (${name})`;
}
/** The same where room is short: the id comes first, so that it is never what is cut off. */
function shortSubject({ title, name, path }) {
	if (title === void 0 || title === name) return name;
	return name === path ? title : `${name} ${title}`;
}

export { subjectOf as a, shortSubject as i, calendarTable as n, distance as r, STATE_TONES as t };