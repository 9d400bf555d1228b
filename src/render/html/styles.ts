/**
 * What all pages share: colours as variables, type, tables and marks. `--accent` is the one colour; `--bad`, `--warn` and
 * `--good` say how something stands and never say it alone.
 */
export const BASE_STYLES = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa;
  --raised: #ffffff;
  --sunken: #f4f2ee;
  --ink: #1f2328;
  --soft: #5b626b;
  --line: #e3dfd8;
  --accent: #1d5f63;
  --accent-soft: #dcebea;
  --on-accent: #ffffff;
  --bad: #a4291f;
  --bad-soft: #fae6e3;
  --warn: #7d5200;
  --warn-soft: #f9ecd2;
  --good: #2c6436;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b;
    --raised: #1b1f23;
    --sunken: #20252a;
    --ink: #e6e4df;
    --soft: #a0a6ad;
    --line: #31373d;
    --accent: #7cc4c0;
    --accent-soft: #1f3a3b;
    --on-accent: #10201f;
    --bad: #f19a8f;
    --bad-soft: #40211e;
    --warn: #e5bd6f;
    --warn-soft: #3a2f18;
    --good: #93c99b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
main { max-width: 76rem; margin: 0 auto; padding: 4rem 2.5rem 6rem; }
h1, h2, h3 { margin: 0; line-height: 1.2; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: 2.25rem; }
h2 { font-size: 1.375rem; margin-top: 4rem; }
h3 { font-size: 1rem; }
p { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.kicker { color: var(--accent); font-size: 0.875rem; font-weight: 600; margin-bottom: 0.5rem; }
.lead { color: var(--soft); margin-top: 0.5rem; max-width: 46rem; }
.soft { color: var(--soft); }
.small { font-size: 0.875rem; }
.id { font: 500 0.8125rem/1.5 var(--mono); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem; margin: 2rem 0 0; padding: 1.5rem 0; border-block: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin: 0.125rem 0 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin-top: 1.25rem; font-size: 0.9375rem; }
th { text-align: left; color: var(--soft); font-weight: 500; font-size: 0.8125rem; padding: 0 1.25rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
td { padding: 1rem 1.25rem 1rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
.mark { display: inline-block; font-size: 0.75rem; line-height: 1; font-weight: 600; padding: 0.25rem 0.5rem; border-radius: 0.25rem; background: var(--sunken); color: var(--soft); }
.mark.bad { background: var(--bad-soft); color: var(--bad); }
.mark.warn { background: var(--warn-soft); color: var(--warn); }
.mark.accent { background: var(--accent-soft); color: var(--accent); }
footer { margin-top: 4rem; padding-top: 1.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 48rem) { main { padding: 2.5rem 1.25rem 4rem; } h1 { font-size: 1.75rem; } }
@media print {
  :root { --paper: #fff; --raised: #fff; --sunken: #f3f3f3; --ink: #000; --soft: #444; --line: #ccc; --accent: #1d5f63; --accent-soft: #e6efee; --on-accent: #fff; --bad: #8f1f16; --bad-soft: #fff; --warn: #6b4700; --warn-soft: #fff; }
  @page { size: A4; margin: 16mm 14mm 18mm; }
  html { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 1.75rem; break-after: avoid; }
  thead { display: table-header-group; }
  tr, .keep { break-inside: avoid; }
  td { padding-block: 0.5rem; }
  a { color: inherit; text-decoration: none; }
}
`;
