// src/authoring/next-id.ts
/** Digits of a number when there is none yet to go by. */
const WIDTH = {
	byYear: 3,
	plain: 2
};
/**
* The next free id of a type, in the way in which the repository numbers them: `NC-2026-004` behind `NC-2026-003`, `POL-08` behind
* `POL-07`. A number that was ever seen is not given again. Where there is none yet, records are numbered by the year.
*/
function nextId({ prefix, kind }, known, today) {
	const numbered = new RegExp(`^${prefix}-(?:(\\d{4})-)?(\\d{1,9})$`);
	const ids = [...known].flatMap((id) => {
		const [match, year, number] = numbered.exec(id) ?? [];
		return match === void 0 || number === void 0 ? [] : [{
			year,
			number
		}];
	});
	const years = ids.filter(({ year }) => year !== void 0);
	const isByYear = ids.length === 0 ? kind === "record" : years.length * 2 > ids.length;
	const year = today.slice(0, 4);
	const like = isByYear ? years : ids.filter((id) => id.year === void 0);
	const taken = isByYear ? like.filter((id) => id.year === year) : like;
	const next = Math.max(0, ...taken.map(({ number }) => Number(number))) + 1;
	const width = Math.max(...like.map(({ number }) => number.length), 0) || WIDTH[isByYear ? "byYear" : "plain"];
	return `${prefix}-${isByYear ? `${year}-` : ""}${String(next).padStart(width, "0")}`;
}

export { nextId as t };