/** What the page of the statement has beyond what all pages share. */
export const SOA_STYLES = `
.totals { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 2.5rem 0 0; padding: 0; list-style: none; }
.totals strong { display: block; font-size: 2.5rem; line-height: 1.1; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.totals .first strong { color: var(--accent); }
.totals .bad strong { color: var(--bad); }
.totals span { color: var(--soft); font-size: 0.875rem; }
.map { margin-top: 2.5rem; display: grid; gap: 1rem; }
.map-row { display: grid; grid-template-columns: 8.5rem 1fr; gap: 1rem; align-items: start; }
.map-row > span { color: var(--soft); font-size: 0.8125rem; padding-top: 0.25rem; }
.cells { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.cell { display: inline-grid; place-items: center; min-width: 1.75rem; height: 1.75rem; padding: 0 0.25rem; border-radius: 0.25rem; border: 1px solid transparent; font: 500 0.6875rem/1 var(--sans); font-variant-numeric: tabular-nums; text-decoration: none; }
.cell.implemented { background: var(--accent); color: var(--on-accent); }
.cell.partial { background: linear-gradient(to top, var(--accent) 0.375rem, var(--accent-soft) 0.375rem); background-origin: border-box; border-color: var(--accent); color: var(--accent); padding-bottom: 0.25rem; }
.cell.ahead { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
.cell.excluded { background: var(--sunken); color: var(--soft); text-decoration: line-through; }
.cell.undecided { border: 1px dashed var(--bad); color: var(--bad); }
.cell.gap { box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--bad); }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; margin-top: 1.25rem; color: var(--soft); font-size: 0.8125rem; }
.legend > span { display: inline-flex; gap: 0.5rem; align-items: center; }
.legend .cell { min-width: 1.125rem; width: 1.125rem; height: 1.125rem; }
.problems { list-style: none; margin: 1.25rem 0 0; padding: 0; }
.problems > li { padding: 1rem 0; border-bottom: 1px solid var(--line); display: grid; grid-template-columns: 1fr minmax(12rem, 22rem); gap: 0.25rem 2.5rem; }
.problems > li:first-child { border-top: 1px solid var(--line); }
.problems p + p { margin-top: 0.25rem; }
.statement { table-layout: fixed; }
.statement .what { width: 21%; }
.statement .practice { width: 24%; }
.statement .evidence { width: 20%; }
.statement .name { font-weight: 600; }
.statement .mark { margin-top: 0.5rem; }
.statement .state .mark { margin-top: 0; }
.statement .mark.plain { background: none; padding-left: 0; color: var(--accent); font-weight: 500; }
.state::first-letter { text-transform: uppercase; }
.statement tr.excluded .name, .statement tr.excluded .why { color: var(--soft); }
.list { list-style: none; margin: 0; padding: 0; }
.list li + li { margin-top: 0.25rem; }
.block + .block { margin-top: 0.5rem; }
.label { color: var(--soft); font-size: 0.8125rem; }
.found { margin-top: 0.5rem; font-size: 0.8125rem; }
.found.bad { color: var(--bad); }
.found.warn { color: var(--warn); }
@media screen and (max-width: 60rem) {
  .statement, .statement tbody, .statement tr, .statement td { display: block; width: auto !important; }
  .statement thead { display: none; }
  .statement tr { border-bottom: 1px solid var(--line); padding: 1.25rem 0; }
  .statement td { border: 0; padding: 0.25rem 0; }
  .problems > li, .map-row { grid-template-columns: 1fr; }
}
@media print {
  .totals strong { font-size: 18pt; }
  .cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .map-row { grid-template-columns: 7rem 1fr; }
}
`;
