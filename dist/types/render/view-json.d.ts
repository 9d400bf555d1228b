/**
 * A view as JSON, named and versioned: `{ "schema": "holdfast/calendar@1", … }`. Keys come in the order in which the view
 * has them, so that the same view gives the same bytes; what is undefined is left out.
 */
export declare function renderViewJson(name: string, view: object): string;
