import { t as systemClock } from "./clock.js";
import { t as nodeFiles } from "./files.js";
import { t as nodeWriting } from "./writing.js";
import { n as fix, t as fixText } from "./fix-text.js";
import { l as EXIT } from "./nearest.js";
import { r as workspaceWith } from "./workspace.js";

// src/cli/commands/fix.ts
/** `holdfast fix`: shows every repair that is certain as a diff; with `--write` makes them. */
async function fixCommand(paths, flags) {
	const space = workspaceWith(paths, flags.config);
	const fixed = await fix({
		files: nodeFiles(space.root),
		clock: systemClock
	}, {
		paths: space.paths,
		config: space.config,
		today: flags.today,
		preset: flags.preset,
		profile: flags.profile
	});
	if (flags.write) {
		const writing = nodeWriting(space.root);
		for (const { path, after } of fixed.files) await writing.write(path, after, { replace: true });
	}
	process.stdout.write(fixText(fixed, flags.write === true));
	return EXIT.clean;
}

export { fixCommand };