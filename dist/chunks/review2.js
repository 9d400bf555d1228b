import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as effectText } from "./effect-text.js";
import { n as OUTCOMES, t as review } from "./review.js";
import { l as EXIT } from "./nearest.js";
import { yr as nameOf } from "./load-config.js";
import { r as count } from "./words.js";
import { n as answersTo, r as askInTerminal, t as writeUnlessDry } from "./write-files.js";
import { t as recordSpace } from "./workspace.js";

// src/cli/commands/review.ts
/** `holdfast review FILE…`: records a review of documents: who looked, with what outcome, and why. */
async function reviewCommand(what, flags) {
	const answers = await answersTo([
		{
			flag: "--by",
			message: "Who made the review? (person:…, role:…)"
		},
		{
			flag: "--outcome",
			message: "What came of it?",
			among: OUTCOMES
		},
		{
			flag: "--reason",
			message: "What was looked at, and why is that the outcome?"
		}
	], {
		"--by": flags.by,
		"--outcome": flags.outcome,
		"--reason": flags.reason
	}, askInTerminal);
	const { root, config, named } = recordSpace(what, flags.config);
	const recorded = await review({
		files: nodeFiles(root),
		clock: systemClock
	}, {
		named,
		by: answers["--by"] ?? "",
		outcome: answers["--outcome"] ?? "",
		reason: answers["--reason"] ?? "",
		on: flags.on,
		approvedBy: flags.approvedBy,
		version: flags.newVersion,
		next: flags.next
	}, {
		config,
		today: flags.today
	});
	await writeUnlessDry(root, recorded.files, flags);
	const { note, reviewed } = recorded;
	const names = reviewed.length > 3 ? count(reviewed.length, "document") : reviewed.map(nameOf).join(", ");
	const approved = note.approvedBy === void 0 ? "" : `, approved by ${note.approvedBy}`;
	const done = `Review of ${note.on} by ${note.by} recorded: ${names} ${note.outcome}${approved}.`;
	process.stdout.write(effectText(recorded, [done], !flags.dryRun));
	return EXIT.clean;
}

export { reviewCommand };