import { i as forecast, n as forecastTable, r as forecastMarkdown, t as forecastText } from "./forecast-text.js";
import { l as EXIT } from "./nearest.js";
import { t as renderCsv } from "./csv.js";
import { t as renderViewJson } from "./view-json.js";
import { t as checkRequest } from "./run-check.js";
import { n as terminalFor } from "./terminal.js";
import { n as writeOutput } from "./write-output.js";

// src/cli/commands/forecast.ts
/** `holdfast forecast WHEN`: what will be wrong on a day if nobody acts. */
async function forecastCommand(when, paths, flags) {
	const { ports, options } = checkRequest(paths, flags);
	writeOutput(render(await forecast(ports, options, when), flags), flags.output);
	return EXIT.clean;
}
function render(view, { format, output }) {
	switch (format) {
		case "text": return forecastText(view, terminalFor(output));
		case "markdown": return forecastMarkdown(view);
		case "csv": return renderCsv(forecastTable(view.items));
		case "json": return renderViewJson("forecast", view);
	}
}

export { forecastCommand };