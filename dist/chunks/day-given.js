import { Yr as isoDate } from "./load-config.js";
import { c as ConfigError } from "./nearest.js";

// src/app/day-given.ts
/** A day that was given in a flag. Throws `ConfigError` for anything else. */
function dayGiven(flag, raw) {
	const day = isoDate(raw);
	if (!day) throw new ConfigError(`${flag}: \`${raw}\` is no day`, { hint: "Write YYYY-MM-DD." });
	return day;
}

export { dayGiven as t };