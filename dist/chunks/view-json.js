// src/render/view-json.ts
/**
* A view as JSON, named and versioned: `{ "schema": "holdfast/calendar@1", … }`. Keys come in the order in which the view
* has them, so that the same view gives the same bytes; what is undefined is left out.
*/
function renderViewJson(name, view) {
	return `${JSON.stringify({
		schema: `holdfast/${name}@1`,
		...view
	}, void 0, 2)}\n`;
}

export { renderViewJson as t };