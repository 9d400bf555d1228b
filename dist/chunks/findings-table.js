import { t as VERSION } from "./version.js";
import { a as SEVERITIES, s as severityRank } from "./nearest.js";
import { A as scoringOf, Cr as given, O as isAboveThreshold, Qt as riskMethod, Vn as recordsOf, Wr as addInterval, k as levelOf, kr as interval, qr as daysBetween, qt as risk, yr as nameOf } from "./load-config.js";
import { d as soonOf } from "./check.js";
import { i as markdownToHtml, t as whyRestricted } from "./restriction.js";
import { a as htmlText, d as unseenShown, m as wellFormed, t as clip } from "./escape.js";
import { n as responsibleAs, r as responsibleFor } from "./responsible.js";
import { i as actionsByAge, n as findingLists, r as ownerLists, t as overviewOf } from "./overview.js";
import { n as monthOf, r as monthsBetween, t as calendarOf } from "./calendar.js";
import { a as valueWords, i as targetWords, l as defaultPeriod, o as wholeStateWords, r as stateWords$1, s as kpis, t as figureWords } from "./kpi-words.js";
import { n as tableOf } from "./table.js";
import { n as coverageOf } from "./coverage.js";
import { r as k, t as O } from "./dist.js";
import { t as monthName } from "./month-name.js";
import { t as STATE_WORDS$1 } from "./coverage-words.js";
import { r as explainEntry } from "./explain.js";
import { createHash } from "node:crypto";

// src/render/report/assets.ts
/** The style sheet of the report. */
const REPORT_STYLES = ":root {color-scheme: light dark;--paper: light-dark(#f7f6f2, #121517);--card: light-dark(#ffffff, #1a1e21);--sunken: light-dark(#efede7, #15181b);--ink: light-dark(#1b2024, #e8eaeb);--soft: light-dark(#58616a, #a5aeb6);--line: light-dark(#e2dfd7, #2b3136);--strong-line: light-dark(#8b9095, #727b83);--accent: light-dark(#0d5a6b, #72c7d8);--accent-soft: light-dark(#e2eef0, #15323a);--bad: light-dark(#a3261b, #ff9a8c);--bad-soft: light-dark(#f9e7e3, #3c1f1b);--bad-fill: light-dark(#c4483b, #d9695b);--warn: light-dark(#7d4c00, #f0b960);--warn-soft: light-dark(#f8ecd3, #38290f);--warn-fill: light-dark(#d79a34, #c9923a);--good: light-dark(#1a6540, #7fd1a5);--good-soft: light-dark(#e1f0e7, #14301f);--quiet-fill: light-dark(#b9bdc0, #4d565d);--radius: 10px;--shadow: light-dark(0 1px 2px rgb(40 36 24 / 5%), 0 0 0 rgb(0 0 0 / 0%));font-family: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;font-size: 16px;line-height: 1.5;}\n:root[data-theme=\"light\"] {color-scheme: light;}\n:root[data-theme=\"dark\"] {color-scheme: dark;}\n* {box-sizing: border-box;}\nhtml {scroll-padding-top: 5rem;-webkit-text-size-adjust: 100%;}\nbody {margin: 0;background: var(--paper);color: var(--ink);}\nh1,\nh2,\nh3,\nh4,\np,\nul,\ndl,\ndd,\ntable,\nfigure {margin: 0;padding: 0;}\nul {list-style: none;}\na {color: var(--accent);text-decoration-line: underline;text-decoration-thickness: 1px;text-underline-offset: 0.18em;text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);}\na:hover {text-decoration-color: currentcolor;}\n:focus-visible {outline: 2px solid var(--accent);outline-offset: 2px;border-radius: 4px;}\nh2:focus,\nh1:focus,\nmain:focus,\n[id^=\"requirement-\"]:focus:not(:focus-visible) {outline: none;}\n[id^=\"requirement-\"]:focus {background: var(--accent-soft);}\ncode {font-family: ui-monospace, \"SF Mono\", \"Cascadia Mono\", Menlo, Consolas, monospace;font-size: 0.9em;background: var(--sunken);border-radius: 4px;padding: 0.08em 0.32em;overflow-wrap: anywhere;}\n.hidden-words {position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap;}\n.skip {position: absolute;left: 1rem;top: -4rem;z-index: 20;background: var(--card);padding: 0.6rem 1rem;border-radius: 6px;}\n.skip:focus {top: 0.6rem;}\n.top {position: sticky;top: 0;z-index: 10;display: flex;align-items: center;gap: 1rem;min-height: 3.5rem;padding: 0.4rem clamp(1rem, 3vw, 2.5rem);background: color-mix(in srgb, var(--paper) 92%, transparent);backdrop-filter: blur(8px);border-bottom: 1px solid var(--line);}\n.brand {display: flex;align-items: center;gap: 0.55rem;font-weight: 650;letter-spacing: -0.01em;}\n.mark {width: 1.35rem;height: 1.35rem;fill: none;stroke: var(--accent);stroke-width: 2.4;stroke-linecap: round;}\n.mark circle {fill: var(--paper);}\n.as-of {margin-left: auto;color: var(--soft);font-size: 0.9rem;}\nbutton,\nselect,\ninput {font: inherit;color: inherit;}\nbutton {cursor: pointer;}\nbutton.plain,\n.pager button {display: inline-flex;align-items: center;gap: 0.4rem;background: var(--card);border: 1px solid var(--strong-line);border-radius: 7px;padding: 0.35rem 0.8rem;min-height: 2.25rem;font-size: 0.9rem;}\nbutton.plain:hover,\n.pager button:not(:disabled):hover {border-color: var(--accent);color: var(--accent);}\n.frame {display: grid;grid-template-columns: 13.5rem minmax(0, 1fr);gap: clamp(1.5rem, 4vw, 4rem);max-width: 88rem;margin: 0 auto;padding: 0 clamp(1rem, 3vw, 2.5rem);}\n.side {position: sticky;top: 3.5rem;align-self: start;max-height: calc(100vh - 3.5rem);overflow-y: auto;padding: 2.4rem 0 2rem 0.75rem;margin-left: -0.75rem;}\n.side a {display: flex;align-items: baseline;justify-content: space-between;gap: 0.6rem;padding: 0.42rem 0.75rem;margin-left: -0.75rem;border-radius: 7px;color: var(--soft);text-decoration: none;font-size: 0.94rem;}\n.side a:hover {color: var(--ink);background: var(--sunken);}\n.side a[aria-current] {color: var(--accent);background: var(--accent-soft);font-weight: 600;}\n.amount {color: var(--soft);font-size: 0.84rem;font-weight: 400;font-variant-numeric: tabular-nums;}\nmain {min-width: 0;padding: 2.6rem 0 5rem;}\n.foot {border-top: 1px solid var(--line);padding: 1.6rem clamp(1rem, 3vw, 2.5rem) 2.4rem;color: var(--soft);font-size: 0.86rem;}\n.foot p {max-width: 88rem;margin: 0 auto;}\n.title h1 {font-size: 0.94rem;font-weight: 600;color: var(--soft);}\n.scope {color: var(--soft);font-size: 0.94rem;}\n.part {margin-top: 5rem;}\n.part.overview {margin-top: 2rem;}\n.part-head {margin-bottom: 1.6rem;}\nh2 {font-size: 1.6rem;line-height: 1.25;font-weight: 640;letter-spacing: -0.018em;}\nh3 {font-size: 1.02rem;font-weight: 620;line-height: 1.35;}\n.lede {margin-top: 0.5rem;max-width: 44rem;color: var(--soft);text-wrap: pretty;}\n.lede strong {color: var(--ink);font-weight: 600;}\n.quiet,\n.meta,\n.path {color: var(--soft);font-size: 0.88rem;}\n.path {display: block;font-size: 0.82rem;overflow-wrap: anywhere;}\n.notes {margin: 0 0 1.2rem;padding-left: 1rem;border-left: 2px solid var(--line);color: var(--soft);font-size: 0.92rem;max-width: 46rem;}\n.note {margin: 0.6rem 0;padding: 0.5rem 0.8rem;background: var(--warn-soft);color: var(--warn);border-radius: 7px;font-size: 0.88rem;}\n.panel,\n.card {background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);box-shadow: var(--shadow);}\n.scroll {overflow-x: auto;}\n.question {font-size: 1rem;font-weight: 600;letter-spacing: 0;color: var(--accent);}\n.answer {margin-top: 0.3rem;font-size: clamp(1.85rem, 4.2vw, 2.9rem);line-height: 1.12;letter-spacing: -0.03em;font-weight: 650;max-width: 22ch;text-wrap: balance;}\n.overview > .lede {margin-top: 0.9rem;font-size: 1.06rem;}\n.figures {display: grid;grid-template-columns: repeat(4, minmax(0, 1fr));margin: 2rem 0 2.4rem;border-block: 1px solid var(--line);}\n.figure {display: flex;flex-direction: column;padding: 1.1rem 1.2rem 1.15rem;border-left: 1px solid var(--line);}\n.figure:first-child {border-left: 0;padding-left: 0;}\n.figure .value {font-size: 2rem;line-height: 1.15;font-weight: 620;letter-spacing: -0.025em;font-variant-numeric: tabular-nums;}\n.figure .unit {font-size: 0.95rem;font-weight: 500;letter-spacing: 0;}\n.figure .says {color: var(--soft);font-size: 0.88rem;margin-top: 0.15rem;}\n.figure.bad .value,\n.figure.bad .says {color: var(--bad);}\n.figure.warn .value,\n.figure.warn .says {color: var(--warn);}\n.cards {display: grid;grid-template-columns: repeat(3, minmax(0, 1fr));gap: 1.1rem;}\n.card {padding: 1.25rem 1.35rem 1.2rem;min-width: 0;}\n.cards .card {display: flex;flex-direction: column;}\n.card > h3 {margin-bottom: 0.8rem;}\n.card h4 {font-size: 0.84rem;font-weight: 600;color: var(--soft);margin: 0.9rem 0 0.25rem;}\n.card h3 + h4 {margin-top: 0;}\n.card h4.late {color: var(--bad);}\n.more {margin-top: auto;padding-top: 1rem;font-size: 0.9rem;}\n.duties > li {padding: 0.5rem 0;border-top: 1px solid var(--line);line-height: 1.4;overflow-wrap: anywhere;}\n.duties > li:first-child {border-top: 0;padding-top: 0.2rem;}\n.duty {display: block;font-size: 0.95rem;}\n.meta {font-variant-numeric: tabular-nums;}\n.when.overdue,\n.when.in-grace {color: var(--bad);font-weight: 600;}\n.when.due-soon,\n.when.due-today {color: var(--warn);font-weight: 600;}\n.bars > li {display: flex;flex-wrap: wrap;justify-content: space-between;gap: 0.15rem 0.8rem;align-items: baseline;padding: 0.42rem 0;font-size: 0.93rem;}\n.stack {display: block;width: 100%;height: 6px;border-radius: 3px;background: var(--sunken);}\n.stack .error,\n.swatch.error {fill: var(--bad-fill);background: var(--bad-fill);}\n.stack .warning {fill: var(--warn-fill);}\n.stack .notice,\n.swatch.notice {fill: var(--quiet-fill);background: var(--quiet-fill);}\n.stack .calm,\n.swatch.calm {fill: var(--accent);background: var(--accent);}\n.not-checked {margin-top: 1.4rem;padding: 1.1rem 1.35rem;border: 1px dashed var(--strong-line);border-radius: var(--radius);font-size: 0.93rem;}\n.not-checked li {padding: 0.3rem 0;}\n.not-checked h3 {margin-bottom: 0.3rem;}\n.not-checked.all {color: var(--soft);}\n.not-checked details {font-size: 0.88rem;color: var(--soft);}\nsummary {cursor: pointer;}\nsummary::marker {color: var(--soft);}\n.numbers,\n.fold {margin-top: 0.9rem;font-size: 0.92rem;}\n.numbers > summary,\n.fold > summary {display: inline-block;color: var(--soft);padding: 0.25rem 0;}\n.numbers > summary::before,\n.fold > summary::before {content: \"▸ \";}\n.numbers[open] > summary::before,\n.fold[open] > summary::before {content: \"▾ \";}\n.numbers > summary:hover,\n.fold > summary:hover {color: var(--accent);}\n.fold > ul:not(.kpis) {margin: 0.5rem 0 0.8rem 1.2rem;list-style: disc;}\ntable {border-collapse: collapse;width: 100%;font-variant-numeric: tabular-nums;}\n.plain-table {font-size: 0.9rem;}\n.plain-table th,\n.plain-table td {text-align: left;vertical-align: top;padding: 0.5rem 1rem 0.5rem 0;border-bottom: 1px solid var(--line);}\n.plain-table th {color: var(--soft);font-weight: 550;white-space: nowrap;}\n.plain-table .number {text-align: right;white-space: nowrap;}\n.plain-table .tight {white-space: nowrap;}\n.scroll > .plain-table {min-width: 46rem;}\n.card .scroll > .plain-table {min-width: 0;}\n.controls {display: flex;flex-wrap: wrap;gap: 0.7rem;align-items: end;margin-bottom: 0.9rem;}\n.field {display: flex;flex-direction: column;gap: 0.2rem;flex: 1 1 8.5rem;max-width: 15rem;min-width: 0;font-size: 0.82rem;color: var(--soft);}\n.field:first-child {flex: 2 1 13rem;max-width: 24rem;}\n.field input,\n.field select {width: 100%;min-height: 2.35rem;padding: 0.3rem 0.65rem;font-size: 0.93rem;color: var(--ink);background: var(--card);border: 1px solid var(--strong-line);border-radius: 7px;}\n.field input::placeholder {color: var(--soft);opacity: 1;}\n.narrow-only {display: none;}\n.count {color: var(--soft);font-size: 0.86rem;margin-bottom: 0.4rem;}\n.rows {table-layout: fixed;background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);border-collapse: separate;border-spacing: 0;font-size: 0.92rem;}\n.rows th {text-align: left;font-weight: 550;font-size: 0.84rem;line-height: 1.3;vertical-align: bottom;color: var(--soft);padding: 0.6rem 0.9rem;border-bottom: 1px solid var(--line);}\n.rows td {vertical-align: top;padding: 0.7rem 0.9rem;border-bottom: 1px solid var(--line);overflow-wrap: anywhere;}\n.rows tr:last-child td {border-bottom: 0;}\n.rows tbody tr:hover td {background: color-mix(in srgb, var(--accent-soft) 45%, transparent);}\n.rows .word {width: 8.2rem;}\n.rows .day {width: 7.6rem;white-space: nowrap;}\n.rows .number {width: 6.6rem;text-align: right;}\n.rows .owner-cell {width: 11.2rem;}\n.rows .wide {width: 30%;}\n.rows .main {width: auto;}\n.sort {background: none;border: 0;padding: 0.1rem 0;color: inherit;font-weight: inherit;line-height: inherit;text-align: inherit;}\n.sort:hover {color: var(--accent);}\n.sign {padding-left: 0.3rem;opacity: 0.45;}\n.sign.on {opacity: 1;color: var(--accent);}\n.rows summary {list-style: none;}\n.rows summary::-webkit-details-marker {display: none;}\n.rows summary::before {content: \"▸\";color: var(--soft);display: inline-block;width: 1.05em;margin-left: -0.1em;}\n.rows details[open] > summary::before {content: \"▾\";}\n.rows details[open] > summary {font-weight: 600;}\n.zero {color: var(--soft);}\n.nobody {color: var(--bad);}\n.tag {display: inline-block;padding: 0.08rem 0.5rem;border-radius: 99px;font-size: 0.82rem;font-weight: 600;white-space: nowrap;background: var(--sunken);color: var(--soft);}\n.tag.error {background: var(--bad-soft);color: var(--bad);}\n.tag.warning {background: var(--warn-soft);color: var(--warn);}\n.facts {display: grid;grid-template-columns: max-content minmax(0, 1fr);gap: 0.35rem 1.1rem;margin: 0.7rem 0 0.2rem;font-size: 0.9rem;}\n.facts dt {color: var(--soft);}\n.facts dd {overflow-wrap: anywhere;}\n.rows .facts {grid-template-columns: minmax(0, 1fr);gap: 0;}\n.rows .facts dt {font-size: 0.82rem;margin-top: 0.45rem;}\n.pager {display: flex;align-items: center;justify-content: flex-end;gap: 0.9rem;margin-top: 0.9rem;color: var(--soft);font-size: 0.9rem;font-variant-numeric: tabular-nums;}\n.pager button:disabled {border-color: var(--line);color: var(--soft);cursor: default;opacity: 0.6;}\n.picture {display: block;width: 100%;height: auto;font-family: inherit;}\n.picture text {fill: var(--ink);font-size: 12.5px;}\n.timeline {min-width: 46rem;padding: 0.9rem 0.6rem 0.4rem;}\n.timeline .grid {stroke: var(--line);stroke-width: 1;stroke-dasharray: 2 4;}\n.timeline .grid.year {stroke: var(--strong-line);stroke-dasharray: none;stroke-opacity: 0.5;}\n.timeline .year,\n.timeline .lane {fill: var(--soft);}\n.timeline .lane {font-weight: 600;font-size: 12px;}\n.timeline .rule {stroke: var(--line);}\n.timeline .bar {fill: var(--accent);}\n.timeline .bar.over {fill: var(--quiet-fill);}\n.timeline .bar-words {fill: var(--card);font-weight: 600;}\n.timeline .bar-words.over {fill: var(--ink);}\n.timeline .words {stroke: var(--card);stroke-width: 5;stroke-linejoin: round;paint-order: stroke;}\n.timeline .span {stroke: var(--accent);stroke-width: 5;stroke-linecap: round;opacity: 0.35;}\n.dot {stroke: var(--accent);stroke-width: 2;fill: var(--card);}\n.dot.held {fill: var(--accent);}\n.dot.due {stroke: var(--warn);fill: var(--warn-soft);}\n.timeline .today {stroke: var(--ink);stroke-width: 1.5;}\n.timeline .today-flag {fill: var(--ink);}\n.timeline .today-words {fill: var(--paper);font-weight: 600;}\n.legend {display: flex;flex-wrap: wrap;gap: 0.35rem 1.4rem;margin: 0.9rem 0 0;font-size: 0.88rem;color: var(--soft);}\n.legend li {display: inline-flex;align-items: center;gap: 0.45rem;}\n.legend strong {color: var(--ink);font-weight: 600;}\n.picture.sign {width: 1rem;padding: 0;opacity: 1;}\n.swatch {display: inline-block;width: 0.85rem;height: 0.85rem;border-radius: 3px;}\n.months {font-size: 0.86rem;min-width: 56rem;}\n.months th,\n.months td {padding: 0.4rem 0.45rem;text-align: center;white-space: nowrap;border: 2px solid var(--card);}\n.months thead th {color: var(--soft);font-weight: 500;font-size: 0.8rem;}\n.months .who {text-align: left;font-weight: 500;position: sticky;left: 0;background: var(--card);max-width: 13rem;overflow: hidden;text-overflow: ellipsis;padding-left: 0.9rem;}\n.months .none {color: var(--soft);}\n.months td.late {color: var(--bad);background: var(--bad-soft);font-weight: 600;}\n.months td[class^=\"heat\"] {border-radius: 6px;}\n.heat-1 {background: color-mix(in srgb, var(--accent) 10%, var(--card));}\n.heat-2 {background: color-mix(in srgb, var(--accent) 22%, var(--card));}\n.heat-3 {background: color-mix(in srgb, var(--accent) 34%, var(--card));}\n.heat-4 {background: color-mix(in srgb, var(--accent) 46%, var(--card));}\n.crowded {font-weight: 700;}\n#calendar > h3 {margin: 2.2rem 0 0.8rem;}\n.heat {display: grid;grid-template-columns: repeat(7, minmax(0, 1fr));gap: 1.6rem 1rem;margin-top: 1.6rem;}\n.heat-group.clause {grid-column: span 1;}\n.heat-group.control {grid-column: 1 / -1;}\n.heat-group h3 {font-size: 0.86rem;margin-bottom: 0.5rem;}\n.cells {display: grid;grid-template-columns: repeat(auto-fill, minmax(3.75rem, 1fr));gap: 5px;}\n.cell {display: flex;align-items: center;justify-content: space-between;gap: 0.2rem;padding: 0.36rem 0.45rem;border-radius: 6px;border: 1px solid transparent;color: var(--ink);text-decoration: none;font-size: 0.82rem;font-variant-numeric: tabular-nums;}\n.cell:hover {border-color: var(--ink);}\n.cell-mark {font-size: 0.72rem;}\n.cell-sign {flex: none;display: inline-grid;place-items: center;width: 1.5rem;height: 1.5rem;border-radius: 5px;font-size: 0.75rem;color: var(--ink);}\n.cell.nothing,\n.cell-sign.nothing {background: var(--bad-soft);color: var(--bad);border-color: var(--bad);}\n.cell.documented,\n.cell-sign.documented {background: color-mix(in srgb, var(--accent) 9%, var(--card));}\n.cell.evidenced,\n.cell-sign.evidenced {background: color-mix(in srgb, var(--accent) 26%, var(--card));}\n.cell.audited,\n.cell-sign.audited {background: var(--accent);color: var(--card);}\n.cell.excluded,\n.cell-sign.excluded {background: transparent;color: var(--soft);border: 1px dashed var(--strong-line);}\n#coverage > .legend {flex-direction: column;}\n#coverage > .numbers {margin-top: 1.6rem;}\n.matrices {display: grid;grid-template-columns: repeat(2, minmax(0, 1fr));gap: 1.6rem;}\n.matrix {table-layout: fixed;border-collapse: separate;border-spacing: 4px;min-width: 28rem;font-size: 0.82rem;}\n.matrix caption {text-align: left;color: var(--soft);padding: 0 0 0.5rem 4px;font-size: 0.92rem;}\n.matrix caption strong {color: var(--ink);}\n.matrix th {font-weight: 500;color: var(--soft);padding: 0.2rem;text-align: center;overflow-wrap: anywhere;}\n.matrix tbody th {text-align: left;}\n.matrix .corner {font-size: 0.72rem;text-align: left;width: 5.6rem;}\n.step {color: var(--ink);font-weight: 600;}\n.step-words {display: block;font-size: 0.76rem;}\n.matrix td {height: 4.6rem;padding: 0.35rem;border-radius: 7px;vertical-align: top;}\n.level {display: block;font-size: 0.72rem;opacity: 0.86;}\n.empty .level {opacity: 0.78;}\n.tone-0 {background: light-dark(#e4efe6, #17281d);}\n.tone-1 {background: light-dark(#f3f0d4, #2b2a16);}\n.tone-2 {background: light-dark(#f9e3bd, #3a2b12);}\n.tone-3 {background: light-dark(#f5cfb6, #4a2a18);}\n.tone-4 {background: light-dark(#efb7ac, #5a241e);}\n.tone-none {background: var(--sunken);}\n.chips {display: flex;flex-wrap: wrap;gap: 3px;margin-top: 0.25rem;}\n.chips a {display: inline-block;background: var(--card);color: var(--ink);border: 1px solid var(--strong-line);text-decoration: none;border-radius: 5px;padding: 0.02rem 0.25rem;font-size: 0.74rem;font-weight: 600;white-space: nowrap;}\n.chips a:hover {color: var(--accent);border-color: var(--accent);}\n.unplaced {margin-top: 1.2rem;font-size: 0.92rem;}\n.unplaced ul {margin: 0.4rem 0 0 1.1rem;list-style: disc;}\n.kpis {display: grid;grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));gap: 1.1rem;}\n.kpi {display: flex;flex-direction: column;}\n.card.kpi > h3 {font-size: 0.93rem;font-weight: 550;margin-bottom: 0.5rem;}\n.figure-line {display: flex;flex-wrap: wrap;align-items: baseline;gap: 0.2rem 0.7rem;}\n.figure-line .value {font-size: 1.7rem;line-height: 1.2;font-weight: 620;letter-spacing: -0.02em;}\n.verdict {font-size: 0.84rem;font-weight: 600;color: var(--soft);}\n.verdict.on-target {color: var(--good);}\n.verdict.off-target {color: var(--bad);}\n.kpi.na .figure-line .value {color: var(--soft);}\n.chart {margin-top: auto;padding-top: 0.8rem;}\n.chart .base {stroke: var(--line);}\n.chart .target {stroke: var(--warn);stroke-width: 1.4;stroke-dasharray: 5 4;}\n.chart .line {fill: none;stroke: var(--accent);stroke-width: 2;stroke-linejoin: round;}\n.chart .point {fill: var(--accent);stroke: var(--card);stroke-width: 1.5;}\n.chart .point.off-target {fill: var(--bad-fill);}\n.chart .point.running {fill: var(--card);stroke: var(--accent);}\n.chart .tick {font-size: 10.5px;fill: var(--soft);}\n.no-chart {margin-top: auto;padding: 1.9rem 0.8rem;text-align: center;border-radius: 7px;background: var(--sunken);color: var(--soft);font-size: 0.86rem;}\n.kpi .numbers {margin-top: 0.4rem;font-size: 0.86rem;}\n.fold > .kpis {margin-top: 1rem;}\n#actions > .panel {padding: 1rem 1.35rem 1.2rem;margin-bottom: 1.4rem;}\n.bands > li {display: grid;grid-template-columns: 9rem minmax(0, 1fr) 13rem;grid-template-areas: \"band bar words\";gap: 0 1.2rem;}\n.bands .band {grid-area: band;}\n.bands .amount {grid-area: words;}\n.bands .stack {grid-area: bar;align-self: center;height: 10px;border-radius: 5px;}\n.record .part {margin-top: 2.6rem;}\n.record h1 {font-size: clamp(1.6rem, 3.6vw, 2.3rem);line-height: 1.15;letter-spacing: -0.025em;font-weight: 650;overflow-wrap: anywhere;}\n.record h2 {font-size: 1.2rem;margin-bottom: 0.7rem;}\n.back {margin-bottom: 1.6rem;font-size: 0.93rem;}\n.eyebrow {color: var(--soft);font-size: 0.92rem;font-weight: 600;}\n.finding {margin-top: 0.8rem;border-left-width: 4px;}\n.finding.error {border-left-color: var(--bad-fill);}\n.finding.warning {border-left-color: var(--warn-fill);}\n.card.finding > h3 {margin-bottom: 0.3rem;}\n.finding-head {color: var(--soft);font-size: 0.88rem;margin-bottom: 0.4rem;}\n.prose {max-width: 44rem;background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);padding: clamp(1.1rem, 3vw, 2.2rem);overflow-wrap: anywhere;}\n.prose > * + * {margin-top: 0.9rem;}\n.prose h2 {font-size: 1.35rem;}\n.prose h3 {margin-top: 1.7rem;font-size: 1.1rem;}\n.prose h4 {margin-top: 1.3rem;}\n.prose ul,\n.prose ol {padding-left: 1.4rem;list-style: revert;}\n.prose li + li {margin-top: 0.25rem;}\n.prose pre {overflow-x: auto;white-space: pre-wrap;background: var(--sunken);padding: 0.8rem 1rem;border-radius: 7px;}\n.prose pre code {background: none;padding: 0;}\n.prose blockquote {margin: 0.9rem 0 0;padding-left: 1rem;border-left: 3px solid var(--line);color: var(--soft);}\n.prose .table {overflow-x: auto;}\n.prose th,\n.prose td {text-align: left;vertical-align: top;padding: 0.45rem 0.9rem 0.45rem 0;border-bottom: 1px solid var(--line);font-size: 0.92rem;}\n@media screen and (max-width: 66rem) {.cards,\n.matrices {grid-template-columns: minmax(0, 1fr);}\n.heat {grid-template-columns: repeat(4, minmax(0, 1fr));}\n}\n@media screen and (max-width: 56rem) {.frame {display: block;}\n.side {position: static;max-height: none;overflow-x: auto;padding: 0.8rem 0 0;margin-inline: calc(-1 * clamp(1rem, 3vw, 2.5rem));padding-inline: clamp(1rem, 3vw, 2.5rem);}\n.side ul {display: flex;gap: 0.35rem;}\n.side a {margin: 0;white-space: nowrap;background: var(--card);border: 1px solid var(--line);border-radius: 99px;padding: 0.3rem 0.8rem;}\n.side .amount {display: none;}\nmain {padding-top: 1.6rem;}\n}\n@media screen and (max-width: 44rem) {.figures {grid-template-columns: repeat(2, minmax(0, 1fr));}\n.figure:nth-child(odd) {border-left: 0;padding-left: 0;}\n.figure:nth-child(n + 3) {border-top: 1px solid var(--line);}\n.part {margin-top: 3.6rem;}\n.zone {display: none;}\n.heat {grid-template-columns: repeat(2, minmax(0, 1fr));}\n.facts {grid-template-columns: minmax(0, 1fr);gap: 0;}\n.facts dt {margin-top: 0.5rem;font-size: 0.84rem;}\n.bands > li {row-gap: 0.25rem;grid-template-columns: 1fr auto;grid-template-areas: \"band words\" \"bar bar\";}\n.field,\n.field:first-child {max-width: none;flex-basis: 9rem;}\n.field:first-child {flex-basis: 100%;}\n.narrow-only {display: flex;}\n.rows,\n.rows tbody,\n.rows tr,\n.rows td {display: block;}\n.rows {background: none;border: 0;}\n.rows thead {position: absolute;clip-path: inset(50%);width: 1px;height: 1px;overflow: hidden;}\n.rows tr {background: var(--card);border: 1px solid var(--line);border-radius: var(--radius);padding: 0.7rem 1rem;margin-bottom: 0.7rem;}\n.rows tbody tr:hover td {background: none;}\n.rows td[role] {width: auto;display: grid;grid-template-columns: 6.4rem minmax(0, 1fr);gap: 0.6rem;padding: 0.22rem 0;border: 0;text-align: left;white-space: normal;}\n.rows td::before {content: attr(data-title);color: var(--soft);font-size: 0.82rem;padding-top: 0.1rem;}\n.rows td.main[role],\n.rows td[data-title=\"Severity\"][role] {display: block;}\n.rows td.main::before,\n.rows td[data-title=\"Severity\"]::before {content: none;}\ntd.blank[role] {display: none;}\n#theme-words {display: none;}\n.scroll > .plain-table {min-width: 0;}\n.plain-table tbody,\n.plain-table tr {display: block;}\n.plain-table thead {position: absolute;clip-path: inset(50%);width: 1px;height: 1px;overflow: hidden;}\n.plain-table tr {padding: 0.6rem 0;border-bottom: 1px solid var(--line);}\n.plain-table td[role] {display: grid;grid-template-columns: 6.4rem minmax(0, 1fr);gap: 0.6rem;padding: 0.15rem 0;border: 0;text-align: left;white-space: normal;overflow-wrap: anywhere;}\n.plain-table td::before {content: attr(data-title);color: var(--soft);font-size: 0.84rem;}\n.as-of {font-size: 0.84rem;white-space: nowrap;}\n}\n@media (prefers-reduced-motion: no-preference) {html {scroll-behavior: smooth;}\n}\n@media (forced-colors: active) {.stack rect,\n.dot.held,\n.timeline .bar,\n.chart .point {fill: CanvasText;}\n.cell {border-color: CanvasText;}\n}\nmain [hidden],\nbutton.plain[hidden] {display: none;}\n@media print {:root {color-scheme: light;font-size: 9.5pt;}\n@page {margin: 16mm 14mm;}\nbody {background: none;}\n.top,\n.side,\n.list .controls,\n.list .pager,\n.skip,\n.record .back,\n.card .more,\n.list .sign,\n.part .numbers {display: none;}\n.frame {display: block;padding: 0;}\nmain {padding: 0;}\n.title h1::after {content: none;}\n.part {margin-top: 0;padding-top: 1.4rem;}\n#timeline,\n#findings,\n#calendar,\n#coverage,\n#risks,\n#kpis,\n#actions,\n#owners,\n#documents {break-before: page;}\n.card,\n.panel,\n.rows tr,\n.plain-table tr,\n.heat-group,\n.matrix,\n.duties > li {break-inside: avoid;}\n.card,\n.panel,\n.rows {box-shadow: none;}\nh2,\nh3,\nh4,\n.part-head {break-after: avoid;}\n.scroll {overflow: visible;}\n.timeline,\n.months,\n.matrix,\n.scroll > .plain-table {min-width: 0;}\n.months {font-size: 0.72rem;}\n.months th,\n.months td {padding: 0.25rem 0.15rem;}\n.months thead th {font-size: 0.66rem;white-space: normal;}\n.rows .word,\n.rows .day {width: 6.6rem;}\n.rows .owner-cell {width: 9rem;}\n.answer {font-size: 2.2rem;}\n.cards,\n.matrices {grid-template-columns: repeat(2, minmax(0, 1fr));}\n.heat {grid-template-columns: repeat(7, minmax(0, 1fr));}\n.kpis {grid-template-columns: repeat(2, minmax(0, 1fr));}\na {color: inherit;text-decoration: none;}\n.cell,\n.cell-sign,\n.stack,\n.swatch,\n.tag,\n.picture,\n.matrix td,\n.months td {print-color-adjust: exact;-webkit-print-color-adjust: exact;}\n}";
/** Runs before anything is drawn: the colours that somebody chose. */
const THEME_SCRIPT = "(function(){let e=[`auto`,`light`,`dark`];function t(){let e=r();e===`auto`?document.documentElement.removeAttribute(`data-theme`):document.documentElement.setAttribute(`data-theme`,e)}let n=`auto`;function r(){try{let t=localStorage.getItem(`holdfast-theme`);return e.find(e=>e===t)??n}catch{return n}}t()})();";
/** Runs when the page is there: lists, pages of documents, printing. */
const REPORT_SCRIPT = "(function(){let e=[`error`,`warning`,`notice`];function t(t){return e.indexOf(t)}var n,r,i,a,o,s,c,l,u,d,f,p,m,h,g={},_=[],v=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,y=Array.isArray;function b(e,t){for(var n in t)e[n]=t[n];return e}function ee(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function x(e,t,r){var i,a,o,s={};for(o in t)o==`key`?i=t[o]:o==`ref`?a=t[o]:s[o]=t[o];if(arguments.length>2&&(s.children=arguments.length>3?n.call(arguments,2):r),typeof e==`function`&&e.defaultProps!=null)for(o in e.defaultProps)s[o]===void 0&&(s[o]=e.defaultProps[o]);return S(e,s,i,a,null)}function S(e,t,n,a,o){var s={type:e,props:t,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++i,__i:-1,__u:0};return o==null&&r.vnode!=null&&r.vnode(s),s}function C(e){return e.children}function w(e,t){this.props=e,this.context=t}function T(e,t){if(t==null)return e.__?T(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type==`function`?T(e):null}function E(e){if(e.__P&&e.__d){var t=e.__v,n=t.__e,i=[],a=[],o=b({},t);o.__v=t.__v+1,r.vnode&&r.vnode(o),re(e.__P,o,t,e.__n,e.__P.namespaceURI,32&t.__u?[n]:null,i,n??T(t),!!(32&t.__u),a),o.__v=t.__v,o.__.__k[o.__i]=o,ae(i,o,a),t.__e=t.__=null,o.__e!=n&&D(o)}}function D(e){if((e=e.__)!=null&&e.__c!=null)return e.__e=e.__c.base=null,e.__k.some(function(t){if(t!=null&&t.__e!=null)return e.__e=e.__c.base=t.__e}),D(e)}function O(e){(!e.__d&&(e.__d=!0)&&a.push(e)&&!k.__r++||o!=r.debounceRendering)&&((o=r.debounceRendering)||s)(k)}function k(){try{for(var e,t=1;a.length;)a.length>t&&a.sort(c),e=a.shift(),t=a.length,E(e)}finally{a.length=k.__r=0}}function te(e,t,n,r,i,a,o,s,c,l,u){var d,f,p,m,h,v,y=r&&r.__k||_,b=t.length;for(c=A(n,t,y,c,b),d=0;d<b;d++)(p=n.__k[d])!=null&&(f=p.__i!=-1&&y[p.__i]||g,p.__i=d,v=re(e,p,f,i,a,o,s,c,l,u),m=p.__e,p.ref&&f.ref!=p.ref&&(f.ref&&F(f.ref,null,p),u.push(p.ref,p.__c||m,p)),h==null&&m!=null&&(h=m),4&p.__u?(c=j(p,c,e),f.__e&&(f.__e=null)):typeof p.type==`function`&&v!==void 0?c=v:m&&(c=m.nextSibling),p.__u&=-7);return n.__e=h,c}function A(e,t,n,r,i){var a,o,s,c,l,u=n.length,d=u,f=0;for(e.__k=Array(i),a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o==`string`||typeof o==`number`||typeof o==`bigint`||o.constructor==String?o=e.__k[a]=S(null,o,null,null,null):y(o)?o=e.__k[a]=S(C,{children:o},null,null,null):o.constructor===void 0&&o.__b>0?o=e.__k[a]=S(o.type,o.props,o.key,o.ref?o.ref:null,o.__v):e.__k[a]=o,c=a+f,o.__=e,o.__b=e.__b+1,s=null,(l=o.__i=M(o,n,c,d))!=-1&&(d--,(s=n[l])&&(s.__u|=2)),s==null||s.__v==null?(l==-1&&(i>u?f--:i<u&&f++),typeof o.type!=`function`&&(o.__u|=4)):l!=c&&(l==c-1?f--:l==c+1?f++:(l>c?f--:f++,o.__u|=4))):e.__k[a]=null;if(d)for(a=0;a<u;a++)(s=n[a])!=null&&!(2&s.__u)&&(s.__e==r&&(r=T(s)),ce(s,s));return r}function j(e,t,n){var r,i;if(typeof e.type==`function`){for(r=e.__k,i=0;r&&i<r.length;i++)r[i]&&(r[i].__=e,t=j(r[i],t,n));return t}e.__e!=t&&(t&&e.type&&!t.parentNode&&(t=T(e)),t=n.insertBefore(e.__e,t||null));do t&&=t.nextSibling;while(t!=null&&t.nodeType==8);return t}function M(e,t,n,r){var i,a,o,s=e.key,c=e.type,l=t[n],u=l!=null&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&c==l.type)return n;if(r>+!!u){for(i=n-1,a=n+1;i>=0||a<t.length;)if((l=t[o=i>=0?i--:a++])!=null&&!(2&l.__u)&&s==l.key&&c==l.type)return o}return-1}function N(e,t,n){t[0]==`-`?e.setProperty(t,n??``):e[t]=n==null?``:typeof n!=`number`||v.test(t)?n:n+`px`}function P(e,t,n,r,i){var a,o;n:if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||N(e.style,t,``);if(n)for(t in n)r&&n[t]==r[t]||N(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)a=t!=(t=t.replace(f,`$1`)),o=t.toLowerCase(),t=o in e||t==`onFocusOut`||t==`onFocusIn`?o.slice(2):t.slice(2),e.l||={},e.l[t+a]=n,n?r?n[d]=r[d]:(n[d]=p,e.addEventListener(t,a?h:m,a)):e.removeEventListener(t,a?h:m,a);else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;break n}catch{}typeof n==`function`||(n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n))}}function ne(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t[u]==null)t[u]=p++;else if(t[u]<n[d])return;return n(r.event?r.event(t):t)}}}function re(e,t,n,i,a,o,s,c,l,u){var d,f,p,m,h,g,v,x,S,E,D,O,k,A,j,M,N=t.type;if(t.constructor!==void 0)return null;128&n.__u&&(l=!!(32&n.__u),o=[c=t.__e=n.__e]),(d=r.__b)&&d(t);n:if(typeof N==`function`){f=s.length;try{if(S=t.props,E=N.prototype&&N.prototype.render,D=(d=N.contextType)&&i[d.__c],O=d?D?D.props.value:d.__:i,n.__c?x=(p=t.__c=n.__c).__=p.__E:(E?t.__c=p=new N(S,O):(t.__c=p=new w(S,O),p.constructor=N,p.render=le),D&&D.sub(p),p.state||(p.state={}),p.__n=i,m=p.__d=!0,p.__h=[],p._sb=[]),E&&p.__s==null&&(p.__s=p.state),E&&N.getDerivedStateFromProps!=null&&(p.__s==p.state&&(p.__s=b({},p.__s)),b(p.__s,N.getDerivedStateFromProps(S,p.__s))),h=p.props,g=p.state,p.__v=t,m)E&&N.getDerivedStateFromProps==null&&p.componentWillMount!=null&&p.componentWillMount(),E&&p.componentDidMount!=null&&p.__h.push(p.componentDidMount);else{if(E&&N.getDerivedStateFromProps==null&&S!==h&&p.componentWillReceiveProps!=null&&p.componentWillReceiveProps(S,O),t.__v==n.__v||!p.__e&&p.shouldComponentUpdate!=null&&!1===p.shouldComponentUpdate(S,p.__s,O)){t.__v!=n.__v&&(p.props=S,p.state=p.__s,p.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(e){e&&(e.__=t)}),_.push.apply(p.__h,p._sb),p._sb=[],p.__h.length&&s.push(p),c=T(n);break n}p.componentWillUpdate!=null&&p.componentWillUpdate(S,p.__s,O),E&&p.componentDidUpdate!=null&&p.__h.push(function(){p.componentDidUpdate(h,g,v)})}if(p.context=O,p.props=S,p.__P=e,p.__e=!1,k=r.__r,A=0,E)p.state=p.__s,p.__d=!1,k&&k(t),d=p.render(p.props,p.state,p.context),_.push.apply(p.__h,p._sb),p._sb=[];else do p.__d=!1,k&&k(t),d=p.render(p.props,p.state,p.context),p.state=p.__s;while(p.__d&&++A<25);p.state=p.__s,p.getChildContext!=null&&(i=b(b({},i),p.getChildContext())),E&&!m&&p.getSnapshotBeforeUpdate!=null&&(v=p.getSnapshotBeforeUpdate(h,g)),j=d!=null&&d.type===C&&d.key==null?oe(d.props.children):d,c=te(e,y(j)?j:[j],t,n,i,a,o,s,c,l,u),p.base=t.__e,t.__u&=-161,p.__h.length&&s.push(p),x&&(p.__E=p.__=null)}catch(e){if(s.length=f,t.__v=null,l||o!=null){if(e.then){for(t.__u|=l?160:128;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;o!=null&&(o[o.indexOf(c)]=null),t.__e=c}else if(o!=null)for(M=o.length;M--;)ee(o[M])}else t.__e=n.__e;t.__k??=n.__k||[],e.then||ie(t),r.__e(e,t,n)}}else o==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):c=t.__e=se(n.__e,t,n,i,a,o,s,l,u);return(d=r.diffed)&&d(t),128&t.__u?void 0:c}function ie(e){e&&(e.__c&&(e.__c.__e=!0),e.__k&&e.__k.some(ie))}function ae(e,t,n){for(var i=0;i<n.length;i++)F(n[i],n[++i],n[++i]);r.__c&&r.__c(t,e),e.some(function(t){try{e=t.__h,t.__h=[],e.some(function(e){e.call(t)})}catch(e){r.__e(e,t.__v)}})}function oe(e){return typeof e!=`object`||!e||e.__b>0?e:y(e)?e.map(oe):e.constructor===void 0?b({},e):null}function se(e,t,i,a,o,s,c,l,u){var d,f,p,m,h,_,v,b=i.props||g,x=t.props,S=t.type;if(S==`svg`?o=`http://www.w3.org/2000/svg`:S==`math`?o=`http://www.w3.org/1998/Math/MathML`:o||=`http://www.w3.org/1999/xhtml`,s!=null){for(d=0;d<s.length;d++)if((h=s[d])&&`setAttribute`in h==!!S&&(S?h.localName==S:h.nodeType==3)){e=h,s[d]=null;break}}if(e==null){if(S==null)return document.createTextNode(x);e=document.createElementNS(o,S,x.is&&x),l&&=(r.__m&&r.__m(t,s),!1),s=null}if(S==null)b===x||l&&e.data==x||(e.data=x);else{if(s=S==`textarea`&&x.defaultValue!=null?null:s&&n.call(e.childNodes),!l&&s!=null)for(b={},d=0;d<e.attributes.length;d++)b[(h=e.attributes[d]).name]=h.value;for(d in b)h=b[d],d==`dangerouslySetInnerHTML`?p=h:d==`children`||d in x||d==`value`&&`defaultValue`in x||d==`checked`&&`defaultChecked`in x||P(e,d,null,h,o);for(d in x)h=x[d],d==`children`?m=h:d==`dangerouslySetInnerHTML`?f=h:d==`value`?_=h:d==`checked`?v=h:l&&typeof h!=`function`||b[d]===h||P(e,d,h,b[d],o);if(f)l||p&&(f.__html==p.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[];else if(p&&(e.innerHTML=``),te(t.type==`template`?e.content:e,y(m)?m:[m],t,i,a,S==`foreignObject`?`http://www.w3.org/1999/xhtml`:o,s,c,s?s[0]:i.__k&&T(i,0),l,u),s!=null)for(d=s.length;d--;)ee(s[d]);l&&S!=`textarea`||(d=`value`,S==`progress`&&_==null?e.removeAttribute(`value`):_!=null&&(_!==e[d]||S==`progress`&&!_||S==`option`&&_!=b[d])&&P(e,d,_,b[d],o),d=`checked`,v!=null&&v!=e[d]&&P(e,d,v,b[d],o))}return e}function F(e,t,n){try{if(typeof e==`function`){var i=typeof e.__u==`function`;i&&e.__u(),i&&t==null||(e.__u=e(t))}else e.current=t}catch(e){r.__e(e,n)}}function ce(e,t,n){var i,a;if(r.unmount&&r.unmount(e),(i=e.ref)&&(i.current&&i.current!=e.__e||F(i,null,t)),(i=e.__c)!=null){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(e){r.__e(e,t)}i.base=i.__P=i.__n=null}if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&ce(i[a],t,n||typeof e.type!=`function`);n||ee(e.__e),e.__c=e.__=e.__e=void 0}function le(e,t,n){return this.constructor(e,n)}function I(e,t,i){var a,o,s,c;t==document&&(t=document.documentElement),r.__&&r.__(e,t),o=(a=typeof i==`function`)?null:i&&i.__k||t.__k,s=[],c=[],re(t,e=(!a&&i||t).__k=x(C,null,[e]),o||g,g,t.namespaceURI,!a&&i?[i]:o?null:t.firstChild?n.call(t.childNodes):null,s,!a&&i?i:o?o.__e:t.firstChild,a,c),ae(s,e,c),e.props.children=null}n=_.slice,r={__e:function(e,t,n,r){for(var i,a,o;t=t.__;)if((i=t.__c)&&!i.__)try{if((a=i.constructor)&&a.getDerivedStateFromError!=null&&(i.setState(a.getDerivedStateFromError(e)),o=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(e,r||{}),o=i.__d),o)return i.__E=i}catch(t){e=t}throw e}},i=0,w.prototype.setState=function(e,t){var n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=b({},this.state);typeof e==`function`&&(e=e(b({},n),this.props)),e&&b(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),O(this))},w.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),O(this))},w.prototype.render=C,a=[],s=typeof Promise==`function`?Promise.prototype.then.bind(Promise.resolve()):setTimeout,c=function(e,t){return e.__v.__b-t.__v.__b},k.__r=0,l=Math.random().toString(8),u=`__d`+l,d=`__a`+l,f=/(PointerCapture)$|Capture$/i,p=0,m=ne(!1),h=ne(!0);let ue=/[\\p{Cc}\\p{Cf}\\u2028\\u2029\\uFFF9-\\uFFFB]/gu;function de(e){return e.replace(/[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]/g,`�`)}function fe(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\\uD800-\\uDBFF]$/,``)}…`}function pe(e){return de(e.replace(/^\\uFEFF/,``)).replace(ue,e=>/[\\n\\r\\t]/.test(e)?e:`�`)}function L(e,t,...n){return x(e,t&&Object.fromEntries(Object.entries(t).map(([e,t])=>[e,me(t)])),...n.map(he))}function me(e){return typeof e==`string`?pe(e):e}function he(e){return Array.isArray(e)?e.map(he):me(e)}let ge=[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`];function _e(e){return`${ge[Number(e.slice(5,7))-1]??``} ${e.slice(0,4)}`.trimStart()}function ve(e){return`${Number(e.slice(8))} ${_e(e.slice(0,7))}`}function R(e){let t=e.replaceAll(`-`,` `);return t.charAt(0).toUpperCase()+t.slice(1)}function z(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,`,`)}function B(e,t,n=`${t}s`){return`${z(e)} ${e===1?t:n}`}function V(e){return e===0?`today`:e<0?`${B(-e,`day`)} late`:`in ${B(e,`day`)}`}let H={error:`▲`,warning:`◆`,notice:`●`};function ye(e){return`#doc/${encodeURIComponent(e)}`}function be(e){return`#owner/${encodeURIComponent(e??``)}`}function U(e){return L(`a`,{class:`doc`,href:ye(e.path)},fe(e.title??e.name,160))}function W(e){return e===void 0?L(`a`,{class:`nobody`,href:be(void 0)},`nobody`):L(`a`,{class:`owner`,href:be(e)},fe(e,160))}function G(e){let t=e.split(\"`\");return t.length%2==0?e:t.map((e,t)=>t%2==0?e:L(`code`,null,e))}let xe={open:`Open`,baseline:`Put up with by the baseline`,waived:`Taken back by an exception`},Se={id:`findings`,caption:`Findings`,noun:[`finding`,`findings`],columns:[{key:`severity`,title:`Severity`,kind:`word`,cell:Ce,sort:e=>t(e.severity)},{key:`message`,title:`What is wrong`,kind:`main`,cell:Te,sort:e=>e.message},{key:`document`,title:`Document`,kind:`wide`,cell:we,sort:e=>e.title??e.name},{key:`owner`,title:`Owner`,kind:`owner-cell`,cell:e=>W(e.owner),sort:e=>e.owner},{key:`due`,title:`Due`,kind:`day`,cell:e=>e.due??``,sort:e=>e.due}],filters:[{key:`severity`,title:`Severity`,of:({severity:e})=>e,words:R,order:e},{key:`area`,title:`Area`,of:({area:e})=>e,words:R},{key:`rule`,title:`Rule`,of:({rule:e})=>e},{key:`owner`,title:`Owner`,of:({owner:e})=>e??`nobody`},{key:`kind`,title:`Status`,of:({kind:e})=>e,words:e=>xe[e]??e,order:[`open`,`baseline`,`waived`]}],text:e=>[e.message,e.title,e.name,e.path,e.owner,e.rule,e.area,e.requirements,e.fix,e.severity].filter(Boolean).join(` `),rowKey:({key:e})=>e,empty:`No findings: nothing that was checked is wrong.`};function Ce({severity:e,kind:t}){return L(`span`,{class:`tag ${t===`open`?e:`put-up`}`},L(`span`,{\"aria-hidden\":`true`},H[e]),` ${e}`)}function we(e){let{hasPage:t,title:n,name:r,path:i,line:a}=e;return L(`span`,null,t?U(e):r===i?null:n??r,L(`span`,{class:`path`},`${i}:${a}`))}function Te(e){let{message:t,waiver:n,kind:r}=e,i=r===`waived`?`Taken back by ${n??``}`:r===`baseline`?xe.baseline:void 0;return L(`details`,null,L(`summary`,null,G(t)),i===void 0?null:L(`p`,{class:`note`},i),Ee(e))}function Ee({why:e,fix:t,requirements:n,rule:r,url:i,grade:a,derivation:o}){let s=(e,t)=>t===void 0||t===``?[]:[L(`dt`,null,e),L(`dd`,null,t)];return L(`dl`,{class:`facts`},...s(`Why it matters`,e),...s(`What to do`,G(t)),...s(`Asked for by`,n),...s(`Likely grade`,a===`none`?void 0:`${a}; the certification body decides`),...s(`How the day came about`,o&&G(o)),...s(`Rule`,L(`a`,{href:i,rel:`noopener noreferrer`},r)))}let De={query:``,filters:{},sort:void 0,page:0},Oe={\"in-force\":`in force`,\"not-yet\":`not in force yet`,\"no-longer\":`no longer in force`},ke=[`overdue`,`in-grace`,`due-today`,`due-soon`,`scheduled`,`unscheduled`];function Ae(e){return e===`in-grace`||e===`overdue`?`Overdue`:R(e)}let je={id:`duties`,caption:`Duties`,noun:[`duty`,`duties`],columns:[{key:`due`,title:`Due`,kind:`day`,cell:e=>e.due??`no day`,sort:e=>e.due},{key:`when`,title:`When`,kind:`word`,cell:Me,sort:e=>e.days},{key:`what`,title:`What`,kind:`main`,cell:({what:e,repetition:t})=>t>0?`↻ ${e}`:e,sort:e=>e.what},{key:`document`,title:`Record`,kind:`wide`,cell:U,sort:e=>e.title??e.name},{key:`owner`,title:`Owner`,kind:`owner-cell`,cell:e=>W(e.owner),sort:e=>e.owner}],filters:[{key:`state`,title:`State`,of:({state:e})=>e,words:Ae,order:ke},{key:`month`,title:`Month`,of:({due:e})=>e?.slice(0,7)??`no day`},{key:`owner`,title:`Owner`,of:({owner:e})=>e??`nobody`},{key:`what`,title:`What`,of:({what:e})=>e}],text:e=>[e.what,e.title,e.name,e.path,e.owner,e.people,e.due].filter(Boolean).join(` `),rowKey:({key:e})=>e,empty:`Nothing is owed in the next twelve months.`};function Me({days:e,state:t,derivation:n}){let r=e===void 0?`unscheduled`:V(e);return L(`span`,{class:`when ${t}`,title:n},r)}let Ne={id:`documents`,caption:`Documents`,noun:[`document`,`documents`],columns:[{key:`document`,title:`Document`,kind:`main`,cell:Pe,sort:e=>e.title??e.name},{key:`type`,title:`Type`,kind:`word`,cell:({type:e})=>e??``,sort:e=>e.type},{key:`status`,title:`Status`,kind:`word`,cell:({status:e})=>e??``,sort:e=>e.status},{key:`owner`,title:`Owner`,kind:`owner-cell`,cell:e=>W(e.owner),sort:e=>e.owner},{key:`due`,title:`Next due`,kind:`day`,cell:Fe,sort:e=>e.due},{key:`findings`,title:`Findings`,kind:`number`,cell:({findings:e})=>K(e),sort:e=>e.findings}],filters:[{key:`type`,title:`Type`,of:({type:e})=>e??`none`},{key:`owner`,title:`Owner`,of:({owner:e})=>e??`nobody`},{key:`lifecycle`,title:`In force`,of:({lifecycle:e})=>e,words:e=>Oe[e]??e}],text:e=>[e.title,e.name,e.path,e.owner,e.type,e.status].filter(Boolean).join(` `),rowKey:({key:e})=>e,empty:`No document is governed: nothing was looked at.`};function Pe({path:e,name:t,title:n}){let r=t===e||t===n?e:`${t} · ${e}`;return L(`span`,null,U({path:e,name:t,title:n}),L(`span`,{class:`path`},r))}function Fe({due:e,late:t}){return L(`span`,{class:t>0?`when overdue`:`when`},e===void 0?``:t>0?`${e} · late`:e)}function K(e){return L(`span`,{class:e===0?`zero`:void 0},z(e))}function Ie(e){return e===`left`?`has left`:e===`vacant`?`nobody holds it`:e===`unknown`?`not known`:void 0}let Le={id:`owners`,caption:`Owners`,noun:[`owner`,`owners`],columns:[{key:`owner`,title:`Owner`,kind:`main`,cell:Re,sort:e=>e.owner},{key:`people`,title:`People today`,kind:`wide`,cell:ze,sort:e=>e.people||void 0},{key:`late`,title:`Late`,kind:`number`,cell:Be,sort:e=>e.late},{key:`soon`,title:`Due soon`,kind:`number`,cell:({soon:e})=>K(e),sort:e=>e.soon},{key:`duties`,title:`Open duties`,kind:`number`,cell:({duties:e})=>K(e),sort:e=>e.duties},{key:`findings`,title:`Findings`,kind:`number`,cell:({findings:e})=>K(e),sort:e=>e.findings},{key:`documents`,title:`Documents`,kind:`number`,cell:({documents:e})=>K(e),sort:e=>e.documents}],filters:[],text:e=>[e.owner??`nobody`,e.people].join(` `),rowKey:({key:e})=>e,empty:`Nothing has an owner.`};function Re({owner:e}){return W(e)}function ze({people:e,standing:t}){let n=Ie(t);return L(`span`,null,e,n===void 0?null:L(`span`,{class:`tag warning`},`◆ ${n}`))}function Be({late:e}){return e===0?K(0):L(`span`,{class:`when overdue`},`${z(e)} late`)}function Ve({length:e,columns:t}){let n=Object.entries(t);return Array.from({length:e},(e,t)=>{let r={};for(let[e,i]of n)r[e]=(`values`in i?i.values[t]:i.words[i.at[t]??0])??void 0;return r})}function He(){return{findings:q(()=>J(`data-findings`)),duties:q(()=>J(`data-duties`)),documents:q(()=>J(`data-documents`)),owners:q(()=>J(`data-owners`)),detailAt:e=>Ue(`details`,e,100),bodyAt:e=>Ue(`bodies`,e,20)??void 0}}function q(e){let t;return()=>(t??={value:e()},t.value)}function J(e){return Ve(We(e))}function Ue(e,t,n){return We(`${e}-${Math.floor(t/n)}`)[t%n]}function We(e){return JSON.parse(document.getElementById(e)?.textContent??`null`)}function Ge(e,{text:t}){return e.map(e=>({row:e,words:t(e).toLowerCase()}))}function Ke(e,t,{query:n,filters:r,sort:i}){let a=n.toLowerCase().split(/\\s+/).filter(e=>e!==``),o=t.filters.filter(({key:e})=>(r[e]??``)!==``),s=e.filter(({row:e,words:t})=>a.every(e=>t.includes(e))&&o.every(({key:t,of:n})=>n(e)===r[t])).map(({row:e})=>e),c=i&&t.columns.find(({key:e})=>e===i.key)?.sort;return c?s.toSorted((e,t)=>qe(c(e),c(t),i.descending)):s}function qe(e,t,n){if(e===void 0||t===void 0)return Number(e===void 0)-Number(t===void 0);let r=typeof e==`number`&&typeof t==`number`?e-t:String(e)<String(t)?-1:e===t?0:1;return n?-r:r}function Je(e,{of:t,order:n}){let r=/* @__PURE__ */ new Map;for(let n of e)r.set(t(n),(r.get(t(n))??0)+1);let i=[...r].map(([e,t])=>({value:e,rows:t}));return n?i.toSorted((e,t)=>n.indexOf(e.value)-n.indexOf(t.value)):i.toSorted((e,t)=>t.rows-e.rows||(e.value<t.value?-1:1))}function Ye(e){let{spec:t,all:n,selected:r,state:i,onChange:a,pageRows:o=25}=e;if(n.length===0)return L(`p`,{class:`quiet`},t.empty);let s=Math.max(1,Math.ceil(r.length/o)),c=Math.min(i.page,s-1),l=r.slice(c*o,(c+1)*o);return L(`div`,{class:`list`},a?et(e,a):null,L(`p`,{class:`count`,role:`status`},r.length===n.length?B(n.length,...t.noun):`${z(r.length)} of ${B(n.length,...t.noun)}`),L(`table`,{class:`rows`,role:`table`,\"aria-label\":t.caption},L(`thead`,{role:`rowgroup`},L(`tr`,{role:`row`},...t.columns.map(e=>Qe(e,i,a)))),L(`tbody`,{role:`rowgroup`},...l.map(e=>L(`tr`,{role:`row`,key:t.rowKey(e)},...t.columns.map(t=>Xe(t,e)))))),l.length===0?L(`p`,{class:`quiet`},`Nothing matches. Take back a filter or a word.`):null,a&&s>1?it(c,s,e=>a({...i,page:e}),t.caption):null,!a&&s>1?L(`p`,{class:`quiet needs-script`},`The first ${z(l.length)} of ${z(n.length)}: the others need JavaScript.`):null)}function Xe({title:e,kind:t,cell:n},r){let i=n(r);return L(`td`,{role:`cell`,class:[t,i===``?`blank`:void 0].filter(Boolean).join(` `)||void 0,\"data-title\":e},L(`div`,null,i))}let Ze={up:`ascending`,down:`descending`};function Qe({key:e,title:t,kind:n,sort:r},i,a){let o=i.sort?.key===e?i.sort?.descending?`down`:`up`:void 0,s={role:`columnheader`,scope:`col`,class:n,...o?{\"aria-sort\":Ze[o]}:{}};return!r||!a?L(`th`,s,t):L(`th`,s,L(`button`,{type:`button`,class:`sort`,onClick:()=>a({...i,page:0,sort:$e(e,o)})},t,L(`span`,{class:o?`sign on`:`sign`,\"aria-hidden\":`true`},o===`up`?`↑`:o===`down`?`↓`:`↕`)))}function $e(e,t){if(t!==`down`)return{key:e,descending:t===`up`}}function et({spec:e,all:t,state:n},r){let i=n.query!==``||Object.values(n.filters).some(e=>e!==``);return L(`form`,{class:`controls`,role:`search`,\"aria-label\":`Filter: ${e.caption}`,onSubmit:e=>e.preventDefault()},nt(`Search`,L(`input`,{type:`search`,name:`${e.id}-query`,value:n.query,autocomplete:`off`,placeholder:`Any words`,onInput:e=>r({...n,page:0,query:rt(e)})})),...e.filters.map(i=>{let a=Je(t,i);return a.length<2&&!n.filters[i.key]?null:nt(i.title,L(`select`,{name:`${e.id}-${i.key}`,value:n.filters[i.key]??``,onChange:e=>r({...n,page:0,filters:{...n.filters,[i.key]:rt(e)}})},L(`option`,{value:``},`All`),...a.map(({value:e,rows:t})=>L(`option`,{value:e,key:e},`${i.words?.(e)??e} (${z(t)})`))))}),tt(e,n,r),i?L(`button`,{type:`button`,class:`plain`,onClick:()=>r({...n,query:``,filters:{},page:0})},`Clear`):null)}function tt(e,t,n){let r=t.sort?`${t.sort.key} ${t.sort.descending?`down`:`up`}`:``;return L(`label`,{class:`field narrow-only`},L(`span`,null,`Sort`),L(`select`,{name:`${e.id}-sort`,value:r,onChange:e=>{let[r,i]=rt(e).split(` `);n({...t,page:0,sort:r?{key:r,descending:i===`down`}:void 0})}},L(`option`,{value:``},`As given`),...e.columns.filter(({sort:e})=>e).flatMap(({key:e,title:t})=>[L(`option`,{value:`${e} up`},`${t}, up`),L(`option`,{value:`${e} down`},`${t}, down`)])))}function nt(e,t){return L(`label`,{class:`field`},L(`span`,null,e),t)}function rt(e){return e.currentTarget.value}function it(e,t,n,r){let i=(e,t,r)=>L(`button`,{type:`button`,disabled:!r,onClick:()=>n(t)},e);return L(`nav`,{class:`pager`,\"aria-label\":`Pages: ${r}`},i(`Previous`,e-1,e>0),L(`span`,null,`Page ${z(e+1)} of ${z(t)}`),i(`Next`,e+1,e<t-1))}function Y(e,t){let n=document.getElementById(`list-${e.id}`);if(!n)return;let r=t(),i,a=De,o=25,s=()=>{let t=a.query===``&&!a.sort&&Object.values(a.filters).every(e=>e===``);t||(i??=Ge(r,e));let s=i&&!t?Ke(i,e,a):r;I(Ye({spec:e,all:r,selected:s,state:a,onChange:c,pageRows:o}),n)};function c(e){let t=e.page!==a.page&&e.query===a.query;a=e,s(),t&&n?.scrollIntoView({block:`start`})}return n.textContent=``,s(),{filter:e=>c({...De,filters:e}),setPageRows:e=>{o=e,s()}}}function X(e,t,n){let r=({title:e,kind:t})=>L(`th`,{role:`columnheader`,scope:`col`,class:t},e),i=({title:e,kind:t,cell:n},r)=>{let i=n(r);return L(`td`,{role:`cell`,class:[t,i===``?`blank`:void 0].filter(Boolean).join(` `)||void 0,\"data-title\":e},L(`div`,null,i))};return L(`div`,{class:`scroll`,tabIndex:0,role:`group`,\"aria-label\":e},L(`table`,{class:`plain-table`,role:`table`},L(`caption`,{class:`hidden-words`},e),L(`thead`,{role:`rowgroup`},L(`tr`,{role:`row`},n.map(r))),L(`tbody`,{role:`rowgroup`},t.map(e=>L(`tr`,{role:`row`},n.map(t=>i(t,e)))))))}let at={\"in-force\":`in force`,\"not-yet\":`not in force yet`,\"no-longer\":`no longer in force`};function ot(e,t,n){let{title:r,name:i,path:a,type:o,status:s,lifecycle:c,owner:l}=e,{facts:u,entries:d,referredToBy:f}=t,p=d.flatMap(e=>e.duties.map(t=>({...t,entry:e}))).toSorted(st);return L(`article`,{class:`record`,\"aria-labelledby\":`record-heading`},lt(),L(`p`,{class:`eyebrow`},[o,i===a?void 0:i].filter(Boolean).join(` · `)||`Document`),L(`h1`,{id:`record-heading`,tabIndex:-1},r??i),L(`p`,{class:`lede`},`${s??`no status`}, ${at[c]} · owner: `,W(l)),L(`p`,{class:`path`},a),Z(`record-findings`,`Findings · ${n.length}`,n.length===0?L(`p`,{class:`quiet`},`None: nothing that was checked is wrong with it.`):n.map(ut)),Z(`record-duties`,`Duties · ${p.length}`,p.length===0?L(`p`,{class:`quiet`},`It creates no duty with a date.`):X(`Duties, and how each day came about`,p,[{title:`Due`,kind:`tight`,cell:({due:e})=>e??`no day`},{title:`When`,kind:`tight`,cell:ct},{title:`What`,cell:({what:e,entry:t})=>d.length>1?`${e}: ${t.title??t.name}`:e},{title:`How the day came about`,cell:({derivation:e})=>G(e)}])),d.length>1?Z(`record-rows`,`Rows · ${d.length}`,dt(d)):null,Z(`record-facts`,`What it says of itself`,ft(u)),Z(`record-referrers`,`Who refers to it`,f.length===0?L(`p`,{class:`quiet`},`No record names its id.`):L(`ul`,{class:`chips`},f.map(e=>L(`li`,null,L(`a`,{href:ye(e.path)},e.name))))),L(`section`,{class:`part body-part`,\"aria-labelledby\":`body-heading`},L(`h2`,{id:`body-heading`},`The document`),L(`div`,{id:`body`,class:`prose`})))}function st(e,t){return(e.due??`9999`)<(t.due??`9999`)?-1:e.due===t.due?0:1}function ct({days:e,state:t}){return e===void 0?`unscheduled`:L(`span`,{class:`when ${t}`},V(e))}function Z(e,t,...n){return L(`section`,{class:`part`,\"aria-labelledby\":e},L(`h2`,{id:e},t),...n)}function lt(){return L(`p`,{class:`back`},L(`a`,{href:`#overview`},`← The report`))}function ut(e){let{severity:t,message:n,line:r,due:i,kind:a,waiver:o}=e;return L(`div`,{class:`card finding ${a===`open`?t:`put-up`}`},L(`p`,{class:`finding-head`},L(`span`,{class:`tag ${a===`open`?t:`put-up`}`},L(`span`,{\"aria-hidden\":`true`},H[t]),` ${t}`),` line ${r}`,i===void 0?``:` · due ${ve(i)}`),L(`h3`,null,G(n)),a===`open`?null:L(`p`,{class:`note`},a===`waived`?`Taken back by ${o??``}`:`Put up with by the baseline`),Ee(e))}function dt(e){return X(`Rows of the register`,e,[{title:`Row`,cell:({name:e})=>e},{title:`Title`,cell:({title:e})=>e??``},{title:`Status`,cell:({status:e})=>e??``},{title:`Owner`,cell:({owner:e})=>W(e)},{title:`Named by`,cell:({referredToBy:e})=>e.join(`, `)}])}function ft(e){return e.length===0?L(`p`,{class:`quiet`},`Nothing.`):L(`dl`,{class:`facts wide`},e.flatMap(({key:e,value:t})=>[L(`dt`,null,e),L(`dd`,null,t)]))}function pt(e,t,n){let{duties:r,findings:i,documents:a}=n,o=r.filter(({days:e})=>e!==void 0&&e<0).length,s=Ie(t?.standing);return L(`article`,{class:`record`,\"aria-labelledby\":`record-heading`},lt(),L(`p`,{class:`eyebrow`},`Owner`),L(`h1`,{id:`record-heading`,tabIndex:-1},e===``?`Nobody`:e),L(`p`,{class:`lede`},t&&t.people!==``?`Today: ${t.people}. `:``,s===void 0?``:`◆ ${s}. `,`${B(o,`duty`,`duties`)} late, ${B(i.length,`finding`)}.`),Z(`owner-duties`,`Duties in the next twelve months · ${r.length}`,r.length===0?L(`p`,{class:`quiet`},`None.`):X(`Duties`,r,[{title:`Due`,kind:`tight`,cell:({due:e})=>e??`no day`},{title:`When`,cell:({days:e,state:t})=>e===void 0?`unscheduled`:L(`span`,{class:`when ${t}`},V(e))},{title:`What`,cell:({what:e,repetition:t})=>t>0?`↻ ${e}`:e},{title:`Record`,cell:U}])),Z(`owner-findings`,`Findings · ${i.length}`,i.length===0?L(`p`,{class:`quiet`},`None.`):X(`Findings`,i,[{title:`Severity`,cell:({severity:e})=>`${H[e]} ${e}`},{title:`What is wrong`,cell:({message:e})=>G(e)},{title:`Document`,cell:U},{title:`What to do`,cell:({fix:e})=>G(e)}])),Z(`owner-documents`,`Documents · ${a.length}`,a.length===0?L(`p`,{class:`quiet`},`None.`):X(`Documents`,a,[{title:`Document`,cell:U},{title:`Type`,cell:({type:e})=>e??``},{title:`Next due`,kind:`tight`,cell:({due:e})=>e??``}])))}function mt(e){return L(`article`,{class:`record`},lt(),L(`h1`,{id:`record-heading`,tabIndex:-1},`Not in this report`),L(`p`,{class:`lede`},`There is nothing under ${e}.`))}let ht=document.title;function gt(e){let t=document.getElementById(`report`),n=document.getElementById(`page`);if(!t||!n)return;let r=r=>{let[i,a]=_t(location.hash),o=i!==void 0,s=!n.hidden;if(t.hidden=o,n.hidden=!o,i===void 0){I(null,n),document.title=ht,s&&Ct(location.hash);return}I(i===`doc`?yt(e,a):xt(e,a),n),i===`doc`&&bt(e,a);let c=n.querySelector(`h1`);document.title=`${c?.textContent??``} · ${ht}`,scrollTo(0,0),r||c?.focus({preventScroll:!0})};addEventListener(`hashchange`,()=>r(!1)),n.addEventListener(`click`,St),r(!0)}function _t(e){let t=/^#(doc|owner)\\/(.*)$/s.exec(e);return t?[t[1],vt(t[2]??``)]:[void 0,``]}function vt(e){try{return decodeURIComponent(e)}catch{return e}}function yt(e,t){let n=e.documents().findIndex(e=>e.path===t),r=e.documents()[n],i=r&&e.detailAt(n);return!r||!i?mt(t):ot(r,i,e.findings().filter(e=>e.path===t))}function bt(e,t){let n=document.getElementById(`body`),r=e.documents().findIndex(e=>e.path===t);if(!n||r===-1)return;let i=e.bodyAt(r);i===void 0?n.textContent=e.documents()[r]?.body===`no-room`?`The texts in a report come to a few megabytes at most, and this one had no room. It is in ${t}.`:e.documents()[r]?.body===`restricted`?`Only a few may see it, so its front matter and its text are not in this report. It is in ${t}.`:`It has no text.`:n.innerHTML=i}function xt(e,t){let n=({owner:e=``})=>e===t||e.split(`, `).includes(t);return pt(t,e.owners().find(e=>(e.owner??``)===t),{duties:e.duties().filter(n),findings:e.findings().filter(e=>e.kind===`open`&&n(e)),documents:e.documents().filter(n)})}function St(e){let t=e.target?.closest(`#body a[href^=\"#\"]`),n=t?.getAttribute(`href`)??``;t&&!/^#(?:doc|owner)\\//.test(n)&&(e.preventDefault(),document.getElementById(vt(n.slice(1)))?.scrollIntoView())}function Ct(e){let t=document.getElementById(vt(e.slice(1)))??document.getElementById(`overview`);t?.scrollIntoView(),t?.querySelector(`h2`)?.focus({preventScroll:!0})}let wt=`holdfast-theme`,Q=[`auto`,`light`,`dark`],Tt={auto:[`Auto`,`Auto colours, as the system`],light:[`Light`,`Light colours`],dark:[`Dark`,`Dark colours`]};function Et(){let e=kt();e===`auto`?document.documentElement.removeAttribute(`data-theme`):document.documentElement.setAttribute(`data-theme`,e)}function Dt(){let e=document.getElementById(`theme`);if(!e)return;let t=()=>{let[t,n]=Tt[kt()],r=document.getElementById(`theme-words`);r&&(r.textContent=t),e.setAttribute(`aria-label`,n)};e.hidden=!1,t(),e.addEventListener(`click`,()=>{At(Q[(Q.indexOf(kt())+1)%Q.length]??`auto`),Et(),t()})}let Ot=`auto`;function kt(){try{let e=localStorage.getItem(wt);return Q.find(t=>t===e)??Ot}catch{return Ot}}function At(e){Ot=e;try{localStorage.setItem(wt,e)}catch{}}function jt(e){document.addEventListener(`click`,t=>{let n=t.target?.closest(`a[data-list]`);if(!n)return;let[r=``,i=``]=(n.getAttribute(`data-filter`)??``).split(`=`);e[n.getAttribute(`data-list`)??``]?.filter(r===``?{}:{[r]:i})})}function Mt(){let e=new Map([...document.querySelectorAll(`nav.side a`)].map(e=>[e.hash.slice(1),e])),t=new IntersectionObserver(t=>{for(let{isIntersecting:n,target:r}of t)if(n){for(let t of e.values())t.removeAttribute(`aria-current`);e.get(r.id)?.setAttribute(`aria-current`,`true`)}},{rootMargin:`-15% 0px -75% 0px`});for(let e of document.querySelectorAll(`#report > section`))t.observe(e)}function Nt(){let e=[...document.querySelectorAll(`a.cell`)],t=t=>{for(let[n,r]of e.entries())r.tabIndex=n===t?0:-1};t(0);let n={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};for(let[r,i]of e.entries())i.addEventListener(`keydown`,i=>{let a=n[i.key];if(a===void 0)return;let o=(r+a+e.length)%e.length;i.preventDefault(),t(o),e[o]?.focus()}),i.addEventListener(`click`,()=>Pt(i.hash.slice(1)))}function Pt(e){let t=document.getElementById(e),n=t?.closest(`details`);n&&(n.open=!0),t?.focus()}function Ft(e,t,n){let r=[];addEventListener(`beforeprint`,()=>{for(let t of e)t?.setPageRows(n);r=[...document.querySelectorAll(`#report > section details:not([open])`)].filter(e=>!e.classList.contains(`numbers`));for(let e of r)e.open=!0}),addEventListener(`afterprint`,()=>{for(let e of r)e.open=!1;for(let n of e)n?.setPageRows(t)})}let $=He(),It={findings:Y(Se,$.findings),duties:Y(je,$.duties),owners:Y(Le,$.owners),documents:Y(Ne,$.documents)};Dt(),jt(It),Nt(),Mt(),Ft(Object.values(It),25,200),gt($),document.documentElement.setAttribute(`data-ready`,``)})();";

// src/render/report/el.ts
/**
* An element of the report. The one way in which text gets into the page: what could not be seen (controls, characters that
* turn the direction of text) becomes visible, and the renderer escapes the rest.
*/
function el(tag, attributes, ...children) {
	const shown = attributes && Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, visible(value)]));
	return k(tag, shown, ...children.map(visibleChild));
}
function visible(value) {
	return typeof value === "string" ? unseenShown(value) : value;
}
function visibleChild(child) {
	return Array.isArray(child) ? child.map(visibleChild) : visible(child);
}

// src/render/report/words.ts
/** `2027-07-12` as `12 July 2027`. */
function longDay(day) {
	return `${Number(day.slice(8))} ${monthName(day.slice(0, 7))}`;
}
/** `2027-07` as `Jul 27`, for the head of a narrow column. */
function shortMonth(month) {
	return `${monthName(month).slice(0, 3)} ${month.slice(2, 4)}`;
}
/** `document-control` as `Document control`. */
function titleCase(slug) {
	const words = slug.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
/** A number as people write it: `10,000`. */
function number(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 duty`, `1,200 duties`. */
function countOf(n, one, many = `${one}s`) {
	return `${number(n)} ${n === 1 ? one : many}`;
}
/** How far off a day is: `16 days late`, `today`, `in 12 days`. */
function distanceWords(days) {
	if (days === 0) return "today";
	return days < 0 ? `${countOf(-days, "day")} late` : `in ${countOf(days, "day")}`;
}
/** A sign and a word for how bad something is: neither colour nor sign says it alone. */
const SEVERITY_SIGNS = {
	error: "▲",
	warning: "◆",
	notice: "●"
};
/** Longer names would leave their neighbours no room. */
const NAME_MAX_CHARS = 160;
/** Where the page of a document is: by its path, which is always there and one of a kind. */
function documentHref(path) {
	return `#doc/${encodeURIComponent(path)}`;
}
/** Where the page of an owner is; what nobody owns has one too. */
function ownerHref(owner) {
	return `#owner/${encodeURIComponent(owner ?? "")}`;
}
/** A link to the page of a document; the words are its title, else its name. */
function documentLink(record) {
	return el("a", {
		class: "doc",
		href: documentHref(record.path)
	}, clip(record.title ?? record.name, 160));
}
/** A link to an owner, or a plain word that nobody is named. */
function ownerLink(owner) {
	return owner === void 0 ? el("a", {
		class: "nobody",
		href: ownerHref(void 0)
	}, "nobody") : el("a", {
		class: "owner",
		href: ownerHref(owner)
	}, clip(owner, 160));
}
/** Words of a rule with its `quoted` parts as code. Unpaired backticks are text. */
function withCode(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return text;
	return parts.map((part, index) => index % 2 === 0 ? part : el("code", null, part));
}

// src/render/report/bodies.ts
/** All bodies together are at most so long, as HTML: some 600 documents of usual size. Setting them costs a second for each megabyte. */
const BODIES_MAX_CHARS = 4e6;
/**
* Renders bodies as long as there is room: those of documents with findings first, since they are looked at first; then by
* path. Of one that is left out the report says so, with the path of the file.
*/
function bodiesOf(documents, markdownOf, isFirst, maxChars = BODIES_MAX_CHARS) {
	const known = new Set(documents.map(({ path }) => path));
	const order = documents.map(({ path }) => path).toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || (a < b ? -1 : 1));
	const html = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Map();
	const restricted = new Set(documents.flatMap((one) => one.restricted === void 0 ? [] : [one.path]));
	let room = maxChars;
	for (const path of order) {
		if (restricted.has(path)) {
			missing.set(path, "restricted");
			continue;
		}
		const markdown = markdownOf(path);
		if (markdown === void 0 || markdown.trim() === "") {
			missing.set(path, "none");
			continue;
		}
		const body = markdown.length > room ? void 0 : markdownToHtml(markdown, {
			headingShift: 1,
			idPrefix: "body-",
			linkTo: linkFrom(path, known)
		});
		if (body === void 0 || body.length > room) {
			missing.set(path, "no-room");
			continue;
		}
		room -= body.length;
		html.set(path, body);
	}
	return {
		htmlOf: (path) => html.get(path),
		stateOf: (path) => missing.get(path) ?? "shown",
		leftOut: [...missing.values()].filter((state) => state === "no-room").length
	};
}
/** Links between documents lead to their pages; where a link leads to anything else, its words stay. */
function linkFrom(path, known) {
	return (url) => {
		const target = resolved(path, url);
		return target !== void 0 && known.has(target) ? documentHref(target) : void 0;
	};
}
function resolved(from, url) {
	let plain;
	try {
		plain = decodeURIComponent(url.replace(/[?#].*$/, ""));
	} catch {
		return;
	}
	const steps = plain.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const step of plain.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return void 0;
	}
	return steps.join("/");
}

// src/render/report/embedded.ts
/**
* Data for the script of a page, as the text of `<script type="application/json">`: no character in it can end the element,
* open a comment, or be a line end in a script.
*/
function embeddedJson(data) {
	return wellFormed(JSON.stringify(data)).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}
/** Also what nobody can see: it would show the text of the page as it is not. */
function escaped(character) {
	return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

// src/render/report/packed.ts
/** Packs rows of scalars. All rows have the keys of the first. */
function pack(rows) {
	const keys = Object.keys(rows[0] ?? {});
	return {
		length: rows.length,
		columns: Object.fromEntries(keys.map((key) => [key, columnOf(rows.map((row) => row[key] ?? null))]))
	};
}
function columnOf(values) {
	const places = /* @__PURE__ */ new Map();
	for (const value of values) if (!places.has(value)) places.set(value, places.size);
	if (places.size * 2 > values.length) return { values };
	return {
		words: [...places.keys()],
		at: values.map((value) => places.get(value) ?? 0)
	};
}

// src/render/report/lists/list-spec.ts
const FIRST_STATE = {
	query: "",
	filters: {},
	sort: void 0,
	page: 0
};

// src/render/report/lists/selected-rows.ts
/** The values of a filter with how many rows have each. */
function valuesOf(rows, { of, order }) {
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
	const values = [...counts].map(([value, n]) => ({
		value,
		rows: n
	}));
	return order ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values.toSorted((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
}

// src/render/report/lists/data-list.ts
/** The list as the page has it before its script runs: the first rows, and how many there are. */
function firstRows(spec, all) {
	return DataList({
		spec,
		all,
		selected: all,
		state: FIRST_STATE
	});
}
/** A table that can be searched, filtered, sorted and paged; on a narrow screen each row is a card. */
function DataList(view) {
	const { spec, all, selected, state, onChange, pageRows = 25 } = view;
	if (all.length === 0) return el("p", { class: "quiet" }, spec.empty);
	const pages = Math.max(1, Math.ceil(selected.length / pageRows));
	const page = Math.min(state.page, pages - 1);
	const shown = selected.slice(page * pageRows, (page + 1) * pageRows);
	return el("div", { class: "list" }, onChange ? controls(view, onChange) : null, el("p", {
		class: "count",
		role: "status"
	}, selected.length === all.length ? countOf(all.length, ...spec.noun) : `${number(selected.length)} of ${countOf(all.length, ...spec.noun)}`), el("table", {
		class: "rows",
		role: "table",
		"aria-label": spec.caption
	}, el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...spec.columns.map((column) => head(column, state, onChange)))), el("tbody", { role: "rowgroup" }, ...shown.map((row) => el("tr", {
		role: "row",
		key: spec.rowKey(row)
	}, ...spec.columns.map((column) => cell(column, row)))))), shown.length === 0 ? el("p", { class: "quiet" }, "Nothing matches. Take back a filter or a word.") : null, onChange && pages > 1 ? pager(page, pages, (to) => onChange({
		...state,
		page: to
	}), spec.caption) : null, !onChange && pages > 1 ? el("p", { class: "quiet needs-script" }, `The first ${number(shown.length)} of ${number(all.length)}: the others need JavaScript.`) : null);
}
function cell({ title, kind, cell: of }, row) {
	const content = of(row);
	const classes = [kind, content === "" ? "blank" : void 0].filter(Boolean).join(" ");
	return el("td", {
		role: "cell",
		class: classes || void 0,
		"data-title": title
	}, el("div", null, content));
}
const ARIA_SORT = {
	up: "ascending",
	down: "descending"
};
function head({ key, title, kind, sort }, state, onChange) {
	const way = !(state.sort?.key === key) ? void 0 : state.sort?.descending ? "down" : "up";
	const props = {
		role: "columnheader",
		scope: "col",
		class: kind,
		...way ? { "aria-sort": ARIA_SORT[way] } : {}
	};
	if (!sort || !onChange) return el("th", props, title);
	const next = () => onChange({
		...state,
		page: 0,
		sort: nextSort(key, way)
	});
	return el("th", props, el("button", {
		type: "button",
		class: "sort",
		onClick: next
	}, title, el("span", {
		class: way ? "sign on" : "sign",
		"aria-hidden": "true"
	}, way === "up" ? "↑" : way === "down" ? "↓" : "↕")));
}
/** Up, down, and as it was. */
function nextSort(key, way) {
	if (way === "down") return void 0;
	return {
		key,
		descending: way === "up"
	};
}
function controls({ spec, all, state }, onChange) {
	const isAsked = state.query !== "" || Object.values(state.filters).some((value) => value !== "");
	return el("form", {
		class: "controls",
		role: "search",
		"aria-label": `Filter: ${spec.caption}`,
		onSubmit: (event) => event.preventDefault()
	}, labelled("Search", el("input", {
		type: "search",
		name: `${spec.id}-query`,
		value: state.query,
		autocomplete: "off",
		placeholder: "Any words",
		onInput: (event) => onChange({
			...state,
			page: 0,
			query: valueIn(event)
		})
	})), ...spec.filters.map((filter) => {
		const values = valuesOf(all, filter);
		if (values.length < 2 && !state.filters[filter.key]) return null;
		return labelled(filter.title, el("select", {
			name: `${spec.id}-${filter.key}`,
			value: state.filters[filter.key] ?? "",
			onChange: (event) => onChange({
				...state,
				page: 0,
				filters: {
					...state.filters,
					[filter.key]: valueIn(event)
				}
			})
		}, el("option", { value: "" }, "All"), ...values.map(({ value, rows }) => el("option", {
			value,
			key: value
		}, `${filter.words?.(value) ?? value} (${number(rows)})`))));
	}), sortChoice(spec, state, onChange), isAsked ? el("button", {
		type: "button",
		class: "plain",
		onClick: () => onChange({
			...state,
			query: "",
			filters: {},
			page: 0
		})
	}, "Clear") : null);
}
/** Where rows are cards there are no column heads to sort by. */
function sortChoice(spec, state, onChange) {
	const value = state.sort ? `${state.sort.key} ${state.sort.descending ? "down" : "up"}` : "";
	const change = (event) => {
		const [key, way] = valueIn(event).split(" ");
		onChange({
			...state,
			page: 0,
			sort: key ? {
				key,
				descending: way === "down"
			} : void 0
		});
	};
	return el("label", { class: "field narrow-only" }, el("span", null, "Sort"), el("select", {
		name: `${spec.id}-sort`,
		value,
		onChange: change
	}, el("option", { value: "" }, "As given"), ...spec.columns.filter(({ sort }) => sort).flatMap(({ key, title }) => [el("option", { value: `${key} up` }, `${title}, up`), el("option", { value: `${key} down` }, `${title}, down`)])));
}
function labelled(title, control) {
	return el("label", { class: "field" }, el("span", null, title), control);
}
/** The event comes from a field of a form. */
function valueIn(event) {
	return event.currentTarget.value;
}
function pager(page, pages, go, caption) {
	const button = (words, to, enabled) => el("button", {
		type: "button",
		disabled: !enabled,
		onClick: () => go(to)
	}, words);
	return el("nav", {
		class: "pager",
		"aria-label": `Pages: ${caption}`
	}, button("Previous", page - 1, page > 0), el("span", null, `Page ${number(page + 1)} of ${number(pages)}`), button("Next", page + 1, page < pages - 1));
}

// src/render/report/lists/finding-list.ts
const KIND_WORDS = {
	open: "Open",
	baseline: "Put up with by the baseline",
	waived: "Taken back by an exception"
};
/** Findings: what is wrong where, and behind it why it matters and what to do. */
const FINDING_LIST = {
	id: "findings",
	caption: "Findings",
	noun: ["finding", "findings"],
	columns: [
		{
			key: "severity",
			title: "Severity",
			kind: "word",
			cell: severity,
			sort: (row) => severityRank(row.severity)
		},
		{
			key: "message",
			title: "What is wrong",
			kind: "main",
			cell: whatIsWrong,
			sort: (row) => row.message
		},
		{
			key: "document",
			title: "Document",
			kind: "wide",
			cell: where,
			sort: (row) => row.title ?? row.name
		},
		{
			key: "owner",
			title: "Owner",
			kind: "owner-cell",
			cell: (row) => ownerLink(row.owner),
			sort: (row) => row.owner
		},
		{
			key: "due",
			title: "Due",
			kind: "day",
			cell: (row) => row.due ?? "",
			sort: (row) => row.due
		}
	],
	filters: [
		{
			key: "severity",
			title: "Severity",
			of: ({ severity: of }) => of,
			words: titleCase,
			order: SEVERITIES
		},
		{
			key: "area",
			title: "Area",
			of: ({ area }) => area,
			words: titleCase
		},
		{
			key: "rule",
			title: "Rule",
			of: ({ rule }) => rule
		},
		{
			key: "owner",
			title: "Owner",
			of: ({ owner }) => owner ?? "nobody"
		},
		{
			key: "kind",
			title: "Status",
			of: ({ kind }) => kind,
			words: (kind) => KIND_WORDS[kind] ?? kind,
			order: [
				"open",
				"baseline",
				"waived"
			]
		}
	],
	text: (row) => [
		row.message,
		row.title,
		row.name,
		row.path,
		row.owner,
		row.rule,
		row.area,
		row.requirements,
		row.fix,
		row.severity
	].filter(Boolean).join(" "),
	rowKey: ({ key }) => key,
	empty: "No findings: nothing that was checked is wrong."
};
function severity({ severity: of, kind }) {
	return el("span", { class: `tag ${kind === "open" ? of : "put-up"}` }, el("span", { "aria-hidden": "true" }, SEVERITY_SIGNS[of]), ` ${of}`);
}
/** The document and the line that a finding is about. */
function where(row) {
	const { hasPage, title, name, path, line } = row;
	const subject = hasPage ? documentLink(row) : name === path ? null : title ?? name;
	return el("span", null, subject, el("span", { class: "path" }, `${path}:${line}`));
}
function whatIsWrong(row) {
	const { message, waiver, kind } = row;
	const note = kind === "waived" ? `Taken back by ${waiver ?? ""}` : kind === "baseline" ? KIND_WORDS.baseline : void 0;
	return el("details", null, el("summary", null, withCode(message)), note === void 0 ? null : el("p", { class: "note" }, note), findingFacts(row));
}
/** Why a finding matters, what to do, and what asks for it. */
function findingFacts({ why, fix, requirements, rule, url, grade, derivation }) {
	const fact = (term, words) => words === void 0 || words === "" ? [] : [el("dt", null, term), el("dd", null, words)];
	return el("dl", { class: "facts" }, ...fact("Why it matters", why), ...fact("What to do", withCode(fix)), ...fact("Asked for by", requirements), ...fact("Likely grade", grade === "none" ? void 0 : `${grade}; the certification body decides`), ...fact("How the day came about", derivation && withCode(derivation)), ...fact("Rule", el("a", {
		href: url,
		rel: "noopener noreferrer"
	}, rule)));
}

// src/render/report/lists/other-lists.ts
const LIFECYCLE_WORDS = {
	"in-force": "in force",
	"not-yet": "not in force yet",
	"no-longer": "no longer in force"
};
const STATE_ORDER = [
	"overdue",
	"in-grace",
	"due-today",
	"due-soon",
	"scheduled",
	"unscheduled"
];
/** How a duty stands, in words. */
function stateWords(state) {
	return state === "in-grace" ? "Overdue" : state === "overdue" ? "Overdue" : titleCase(state);
}
/** Duties by day, those that follow when each is done on its day included. */
const DUTY_LIST = {
	id: "duties",
	caption: "Duties",
	noun: ["duty", "duties"],
	columns: [
		{
			key: "due",
			title: "Due",
			kind: "day",
			cell: (row) => row.due ?? "no day",
			sort: (row) => row.due
		},
		{
			key: "when",
			title: "When",
			kind: "word",
			cell: when,
			sort: (row) => row.days
		},
		{
			key: "what",
			title: "What",
			kind: "main",
			cell: ({ what, repetition }) => repetition > 0 ? `↻ ${what}` : what,
			sort: (row) => row.what
		},
		{
			key: "document",
			title: "Record",
			kind: "wide",
			cell: documentLink,
			sort: (row) => row.title ?? row.name
		},
		{
			key: "owner",
			title: "Owner",
			kind: "owner-cell",
			cell: (row) => ownerLink(row.owner),
			sort: (row) => row.owner
		}
	],
	filters: [
		{
			key: "state",
			title: "State",
			of: ({ state }) => state,
			words: stateWords,
			order: STATE_ORDER
		},
		{
			key: "month",
			title: "Month",
			of: ({ due }) => due?.slice(0, 7) ?? "no day"
		},
		{
			key: "owner",
			title: "Owner",
			of: ({ owner }) => owner ?? "nobody"
		},
		{
			key: "what",
			title: "What",
			of: ({ what }) => what
		}
	],
	text: (row) => [
		row.what,
		row.title,
		row.name,
		row.path,
		row.owner,
		row.people,
		row.due
	].filter(Boolean).join(" "),
	rowKey: ({ key }) => key,
	empty: "Nothing is owed in the next twelve months."
};
function when({ days, state, derivation }) {
	const words = days === void 0 ? "unscheduled" : distanceWords(days);
	return el("span", {
		class: `when ${state}`,
		title: derivation
	}, words);
}
/** Governed documents. */
const DOCUMENT_LIST = {
	id: "documents",
	caption: "Documents",
	noun: ["document", "documents"],
	columns: [
		{
			key: "document",
			title: "Document",
			kind: "main",
			cell: documentCell,
			sort: (row) => row.title ?? row.name
		},
		{
			key: "type",
			title: "Type",
			kind: "word",
			cell: ({ type }) => type ?? "",
			sort: (row) => row.type
		},
		{
			key: "status",
			title: "Status",
			kind: "word",
			cell: ({ status }) => status ?? "",
			sort: (row) => row.status
		},
		{
			key: "owner",
			title: "Owner",
			kind: "owner-cell",
			cell: (row) => ownerLink(row.owner),
			sort: (row) => row.owner
		},
		{
			key: "due",
			title: "Next due",
			kind: "day",
			cell: nextDue,
			sort: (row) => row.due
		},
		{
			key: "findings",
			title: "Findings",
			kind: "number",
			cell: ({ findings }) => quietZero(findings),
			sort: (row) => row.findings
		}
	],
	filters: [
		{
			key: "type",
			title: "Type",
			of: ({ type }) => type ?? "none"
		},
		{
			key: "owner",
			title: "Owner",
			of: ({ owner }) => owner ?? "nobody"
		},
		{
			key: "lifecycle",
			title: "In force",
			of: ({ lifecycle }) => lifecycle,
			words: (of) => LIFECYCLE_WORDS[of] ?? of
		}
	],
	text: (row) => [
		row.title,
		row.name,
		row.path,
		row.owner,
		row.type,
		row.status
	].filter(Boolean).join(" "),
	rowKey: ({ key }) => key,
	empty: "No document is governed: nothing was looked at."
};
function documentCell({ path, name, title }) {
	const where = name === path || name === title ? path : `${name} · ${path}`;
	return el("span", null, documentLink({
		path,
		name,
		title
	}), el("span", { class: "path" }, where));
}
function nextDue({ due, late }) {
	return el("span", { class: late > 0 ? "when overdue" : "when" }, due === void 0 ? "" : late > 0 ? `${due} · late` : due);
}
function quietZero(n) {
	return el("span", { class: n === 0 ? "zero" : void 0 }, number(n));
}
/** Whether an owner can be counted on, in words; nothing where all is well or nobody can tell. */
function standingWords(standing) {
	if (standing === "left") return "has left";
	if (standing === "vacant") return "nobody holds it";
	return standing === "unknown" ? "not known" : void 0;
}
/** Owners with what they have to do; a role with the people behind it. */
const OWNER_LIST = {
	id: "owners",
	caption: "Owners",
	noun: ["owner", "owners"],
	columns: [
		{
			key: "owner",
			title: "Owner",
			kind: "main",
			cell: ownerCell,
			sort: (row) => row.owner
		},
		{
			key: "people",
			title: "People today",
			kind: "wide",
			cell: peopleCell,
			sort: (row) => row.people || void 0
		},
		{
			key: "late",
			title: "Late",
			kind: "number",
			cell: lateCell,
			sort: (row) => row.late
		},
		{
			key: "soon",
			title: "Due soon",
			kind: "number",
			cell: ({ soon }) => quietZero(soon),
			sort: (row) => row.soon
		},
		{
			key: "duties",
			title: "Open duties",
			kind: "number",
			cell: ({ duties }) => quietZero(duties),
			sort: (row) => row.duties
		},
		{
			key: "findings",
			title: "Findings",
			kind: "number",
			cell: ({ findings }) => quietZero(findings),
			sort: (row) => row.findings
		},
		{
			key: "documents",
			title: "Documents",
			kind: "number",
			cell: ({ documents }) => quietZero(documents),
			sort: (row) => row.documents
		}
	],
	filters: [],
	text: (row) => [row.owner ?? "nobody", row.people].join(" "),
	rowKey: ({ key }) => key,
	empty: "Nothing has an owner."
};
function ownerCell({ owner }) {
	return ownerLink(owner);
}
function peopleCell({ people, standing }) {
	const problem = standingWords(standing);
	return el("span", null, people, problem === void 0 ? null : el("span", { class: "tag warning" }, `◆ ${problem}`));
}
function lateCell({ late }) {
	return late === 0 ? quietZero(0) : el("span", { class: "when overdue" }, `${number(late)} late`);
}

// src/render/report/parts/section.ts
/** A section of the report: its id is what links and the navigation point at. */
function section(id, title, lede, ...content) {
	return el("section", {
		id,
		class: "part",
		"aria-labelledby": `${id}-heading`
	}, el("header", { class: "part-head" }, el("h2", {
		id: `${id}-heading`,
		tabIndex: -1
	}, title), lede === void 0 ? null : el("p", { class: "lede" }, lede)), ...content);
}
/** Sentences that limit what is shown. */
function notes(sentences) {
	if (sentences.length === 0) return null;
	return el("ul", { class: "notes" }, sentences.map((words) => el("li", null, words.endsWith(".") ? words : `${words}.`)));
}

// src/render/report/parts/overview.ts
/** How many duties a card lists before it points at the calendar. */
const CARD_ROWS = 6;
/** The first screen: can we face the auditor, what do we do this week, who is late, and what was not checked. */
function overviewPart(page) {
	const { overview, notChecked } = page;
	return el("section", {
		id: "overview",
		class: "part overview",
		"aria-labelledby": "overview-heading"
	}, el("h2", {
		id: "overview-heading",
		class: "question",
		tabIndex: -1
	}, "Can we face the auditor?"), el("p", { class: "answer" }, answer(page)), el("p", { class: "lede" }, auditSentence(overview)), figures(page), el("div", { class: "cards" }, inTheWay(overview), thisWeek(overview), whoIsLate(overview)), notCheckedPart(notChecked));
}
/** The answer in one sentence. It never says more than what was checked. */
function answer({ summary, overview, notChecked }) {
	const { errors, warnings } = summary;
	const late = overview.late.length;
	if (errors > 0) return `Not as things stand: ${countOf(errors, "error")} ${errors === 1 ? "is" : "are"} in the way.`;
	if (late > 0) return `Almost: no errors, but ${countOf(late, "duty is", "duties are")} late.`;
	if (warnings > 0) return `No errors are in the way; ${countOf(warnings, "warning is", "warnings are")} left to settle.`;
	return notChecked.length > 0 ? "As far as it was checked, nothing is in the way." : "Nothing that was checked is in the way.";
}
function auditSentence({ audit, beforeAudit, certificates }) {
	if (!audit) return certificates.length === 0 ? "No certificate and no external audit are on record, so that nobody can say when the auditor comes." : "No external audit is on record: nobody can say when the auditor comes.";
	const { name, day, days, isPlanned } = audit;
	const when = days < 0 ? `was to be held by ${longDay(day)}, ${countOf(-days, "day")} ago, and nobody has recorded that it was` : isPlanned ? `is planned for ${longDay(day)}, ${distanceWords(days)}` : `has to be held by ${longDay(day)}, ${distanceWords(days)}, and nobody has planned it`;
	const before = beforeAudit === void 0 || days < 0 || beforeAudit === 0 ? "" : ` ${countOf(beforeAudit, "duty falls", "duties fall")} due before then.`;
	return [
		"The ",
		el("strong", null, `${name.charAt(0).toLowerCase()}${name.slice(1)}`),
		` ${when}.${before}`
	];
}
/** A certificate that ends sooner than this is said with a warning: a recertification takes as long. */
const ENDING_DAYS = 180;
function figures({ overview, summary }) {
	const { audit, certificates, late } = overview;
	const [certificate] = certificates;
	const list = [
		audit ? {
			value: number(Math.abs(audit.days)),
			unit: audit.days < 0 ? "days past" : "days",
			says: "to the next external audit",
			tone: audit.days < 0 || !audit.isPlanned && audit.days < ENDING_DAYS ? "bad" : "calm"
		} : {
			value: "–",
			unit: "",
			says: "no external audit on record",
			tone: "warn"
		},
		certificate ? {
			value: number(Math.abs(certificate.days)),
			unit: certificate.days < 0 ? "days past" : "days",
			says: `to the end of the certificate, ${longDay(certificate.expires)}`,
			tone: certificate.days < 0 ? "bad" : certificate.days < ENDING_DAYS ? "warn" : "calm"
		} : {
			value: "–",
			unit: "",
			says: "no certificate on record",
			tone: "warn"
		},
		{
			value: number(summary.errors),
			unit: summary.errors === 1 ? "error" : "errors",
			says: `${countOf(summary.warnings, "warning")}, ${countOf(summary.notices, "notice")}`,
			tone: summary.errors > 0 ? "bad" : "calm"
		},
		{
			value: number(late.length),
			unit: late.length === 1 ? "duty late" : "duties late",
			says: `${number(summary.dueSoon)} due soon`,
			tone: late.length > 0 ? "bad" : "calm"
		}
	];
	return el("ul", {
		class: "figures",
		"aria-label": "Figures"
	}, list.map(({ value, unit, says, tone }) => el("li", { class: `figure ${tone}` }, el("span", { class: "value" }, value, el("span", { class: "unit" }, ` ${unit}`)), el("span", { class: "says" }, tone === "calm" ? says : `${tone === "bad" ? "▲" : "◆"} ${says}`))));
}
function card(id, title, ...content) {
	return el("article", {
		class: "card",
		"aria-labelledby": id
	}, el("h3", { id }, title), ...content);
}
function inTheWay({ areas }) {
	if (areas.length === 0) return card("in-the-way", "What is in the way", el("p", { class: "quiet" }, "No findings in any area."));
	const most = Math.max(...areas.map(({ errors, warnings, notices }) => errors + warnings + notices));
	return card("in-the-way", "What is in the way", el("ul", { class: "bars" }, areas.slice(0, 8).map((area) => areaBar(area, most))), areas.length > 8 ? el("p", { class: "quiet" }, `and ${countOf(areas.length - CARD_ROWS - 2, "area")} more`) : null, el("p", { class: "more" }, el("a", {
		href: "#findings",
		"data-list": "findings",
		"data-filter": "kind=open"
	}, "All findings")));
}
function areaBar({ area, errors, warnings, notices }, most) {
	const parts = [
		errors > 0 ? countOf(errors, "error") : "",
		warnings > 0 ? countOf(warnings, "warning") : "",
		notices > 0 ? countOf(notices, "notice") : ""
	];
	return el("li", null, el("a", {
		href: "#findings",
		"data-list": "findings",
		"data-filter": `area=${area}`
	}, titleCase(area)), el("span", { class: "amount" }, parts.filter(Boolean).join(", ")), stack(most, [
		["error", errors],
		["warning", warnings],
		["notice", notices]
	]));
}
/** Lengths side by side; the words beside them say the same. */
function stack(most, lengths) {
	let at = 0;
	return el("svg", {
		class: "stack",
		viewBox: "0 0 100 6",
		preserveAspectRatio: "none",
		"aria-hidden": "true",
		focusable: "false"
	}, lengths.flatMap(([kind, n]) => {
		if (n === 0) return [];
		const width = Math.round(n / Math.max(most, 1) * 1e4) / 100;
		const rect = el("rect", {
			class: kind,
			x: Math.round(at * 100) / 100,
			y: 0,
			width,
			height: 6
		});
		at += width;
		return [rect];
	}));
}
function thisWeek({ late, week, month, next }) {
	const groups = [
		[
			"Late",
			"late",
			late
		],
		[
			"Within 7 days",
			"week",
			week
		],
		[
			"Within 30 days",
			"month",
			month
		]
	];
	let room = CARD_ROWS;
	const shown = groups.flatMap(([title, kind, duties]) => {
		const here = duties.slice(0, kind === "late" ? Math.max(room - 2, 1) : room);
		room -= here.length;
		if (here.length === 0) return [];
		const rest = duties.length - here.length;
		return [el("h4", { class: kind }, `${title} · ${number(duties.length)}`), el("ul", { class: "duties" }, here.map(dutyLine), rest > 0 ? el("li", { class: "quiet" }, `and ${number(rest)} more`) : null)];
	});
	return card("this-week", "What do we do this week?", late.length + week.length + month.length === 0 ? el("p", { class: "quiet" }, next ? `Nothing falls due within 30 days. Next: ${next.what}, ${next.title ?? next.name}, ${longDay(next.due)}.` : "Nothing falls due.") : shown, el("p", { class: "more" }, el("a", { href: "#calendar" }, "The calendar")));
}
function dutyLine(duty) {
	const { what, days, owner, due } = duty;
	return el("li", null, el("span", { class: "duty" }, `${what}: `, documentLink(duty)), el("span", { class: "meta" }, el("span", { class: days < 0 ? "when overdue" : "when" }, distanceWords(days)), ` · ${due} · `, ownerLink(owner)));
}
function whoIsLate({ lateOwners }) {
	const rows = lateOwners.slice(0, CARD_ROWS);
	return card("who-is-late", "Who is late?", rows.length === 0 ? el("p", { class: "quiet" }, "Nobody: every duty with a day is in time.") : el("ul", { class: "duties" }, rows.map(lateLine)), lateOwners.length > rows.length ? el("p", { class: "quiet" }, `and ${number(lateOwners.length - rows.length)} more`) : null, el("p", { class: "more" }, el("a", { href: "#owners" }, "All owners")));
}
function lateLine({ owner, people, late, worst }) {
	return el("li", null, el("span", { class: "duty" }, ownerLink(owner), people.length === 0 ? "" : ` (${people.join(", ")})`), el("span", { class: "meta" }, el("span", { class: "when overdue" }, countOf(late, "duty", "duties")), ` late, longest by ${countOf(-worst.days, "day")}: ${worst.title ?? worst.name}`));
}
/** What could not be looked at. It is never taken as clean. */
function notCheckedPart(notChecked) {
	if (notChecked.length === 0) return el("p", { class: "not-checked all" }, el("strong", null, "Not checked: "), "nothing. Every rule that is on could look.");
	return el("section", {
		class: "not-checked",
		"aria-labelledby": "not-checked-heading"
	}, el("h3", { id: "not-checked-heading" }, `What was not checked · ${number(notChecked.length)}`), el("ul", null, notChecked.map(({ what, why, fix, rules }) => el("li", null, el("strong", null, what), `: ${why}.`, fix === void 0 ? null : ` ${fix}`, rules && rules.length > 0 ? el("details", null, el("summary", null, `${countOf(rules.length, "rule")} without a say`), el("p", { class: "path" }, rules.join(", "))) : null))));
}
/** What the baseline still puts up with. */
function baselineNote({ baseline }) {
	if (!baseline) return null;
	const { recorded, until, total, remaining, ended } = baseline;
	return notes([ended ? `The baseline of ${recorded} ended on ${until}: everything counts again` : `The baseline of ${recorded} puts up with ${number(remaining)} of ${number(total)} findings until ${until}; they are listed, and not counted`]);
}

// src/render/report/parts/picture.ts
/** A drawing with a text alternative. Colours come from classes, so that they follow dark and light. */
function picture({ id, width, height, title, says, kind }, ...shapes) {
	return el("svg", {
		class: `picture ${kind ?? ""}`.trimEnd(),
		viewBox: `0 0 ${width} ${height}`,
		role: "img",
		"aria-labelledby": `${id}-title ${id}-says`
	}, el("title", { id: `${id}-title` }, title), el("desc", { id: `${id}-says` }, says), ...shapes);
}
/** The numbers of a picture as a table that can be opened. */
function numbers(caption, rows, columns) {
	return el("details", { class: "numbers" }, el("summary", null, "The same as a table"), plainTable(caption, rows, columns));
}
/**
* A small table that is written once. It scrolls by itself where there is no room; on a narrow screen its rows are stacked. The
* roles say again what it is, because a table that is laid out otherwise is none to a screen reader.
*/
function plainTable(caption, rows, columns) {
	const head = ({ title, kind }) => el("th", {
		role: "columnheader",
		scope: "col",
		class: kind
	}, title);
	const cell = ({ title, kind, cell: of }, row) => {
		const content = of(row);
		const classes = [kind, content === "" ? "blank" : void 0].filter(Boolean).join(" ");
		return el("td", {
			role: "cell",
			class: classes || void 0,
			"data-title": title
		}, el("div", null, content));
	};
	return el("div", {
		class: "scroll",
		tabIndex: 0,
		role: "group",
		"aria-label": caption
	}, el("table", {
		class: "plain-table",
		role: "table"
	}, el("caption", { class: "hidden-words" }, caption), el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map(head))), el("tbody", { role: "rowgroup" }, rows.map((row) => el("tr", { role: "row" }, columns.map((column) => cell(column, row)))))));
}
/** Numbers of a drawing with at most two decimals, so that the same data gives the same bytes everywhere. */
function round(value) {
	return Math.round(value * 100) / 100;
}

// src/render/report/parts/actions.ts
/** So many of the worst are listed; the rest is behind a fold. */
const SHOWN$1 = 10;
/** Open nonconformities and corrective actions by how old they are. */
function actionsPart({ actions, bands }) {
	const overdue = actions.filter(({ daysOverdue }) => daysOverdue > 0).length;
	const moved = actions.filter((one) => (one.moved ?? 0) > 0).length;
	const lede = actions.length === 0 ? "No nonconformity and no corrective action is open." : `${countOf(actions.length, "record")} open, ${overdue === 0 ? "none" : overdue} overdue${moved === 0 ? "" : `; ${countOf(moved, "deadline")} moved`}. An action is as old as the nonconformity that it is for.`;
	return section("actions", "Corrective actions by age", lede, actions.length === 0 ? null : el("div", { class: "panel" }, bandChart(bands), bandLegend()), actions.length === 0 ? null : plainTable("Open nonconformities and corrective actions", actions.slice(0, SHOWN$1), COLUMNS), actions.length > SHOWN$1 ? el("details", { class: "fold" }, el("summary", null, `${number(actions.length - SHOWN$1)} more`), plainTable("Further open records", actions.slice(SHOWN$1), COLUMNS)) : null);
}
function bandChart(bands) {
	const most = Math.max(1, ...bands.map(({ overdue, inTime, waiting }) => overdue + inTime + waiting));
	return el("ul", {
		class: "bars bands",
		"aria-label": "Open records by age"
	}, bands.map(({ label, overdue, inTime, waiting }) => {
		const total = overdue + inTime + waiting;
		const parts = [
			overdue > 0 ? `${number(overdue)} overdue` : "",
			inTime > 0 ? `${number(inTime)} open` : "",
			waiting > 0 ? `${number(waiting)} done` : ""
		];
		return el("li", null, el("span", { class: "band" }, label), el("span", { class: "amount" }, total === 0 ? "0" : parts.filter(Boolean).join(", ")), stack(most, [
			["error", overdue],
			["calm", inTime],
			["notice", waiting]
		]));
	}));
}
function bandLegend() {
	const sign = (kind, words) => el("li", null, el("span", {
		class: `swatch ${kind}`,
		"aria-hidden": "true"
	}), words);
	return el("ul", {
		class: "legend",
		"aria-label": "Colours"
	}, sign("error", "overdue"), sign("calm", "open, not overdue"), sign("notice", "done, not verified or closed yet"));
}
const COLUMNS = [
	{
		title: "Record",
		cell: (one) => [documentLink(one), el("span", { class: "path" }, [
			one.name,
			one.grade,
			one.against && `for ${one.against}`
		].filter(Boolean).join(" · "))]
	},
	{
		title: "Status",
		kind: "tight",
		cell: ({ status }) => status ?? "not said"
	},
	{
		title: "Age",
		kind: "number",
		cell: ({ age, since, sinceWhat }) => age === void 0 ? "not known" : el("span", { title: `${sinceWhat ?? ""} ${since ?? ""}` }, countOf(age, "day"))
	},
	{
		title: "Due",
		kind: "tight",
		cell: dueCell
	},
	{
		title: "Agreed first",
		cell: firstCell
	},
	{
		title: "Owner",
		cell: ({ owner }) => ownerLink(owner)
	}
];
function dueCell({ due, daysOverdue, stage, status, type }) {
	if (stage === "waiting") return status === "verified" ? "verified, to be closed" : "done, to be verified";
	if (due === void 0) return type === "nonconformity" ? "by its actions" : "no day";
	return daysOverdue > 0 ? el("span", { class: "when overdue" }, `${due} · ${countOf(daysOverdue, "day")} late`) : due;
}
function firstCell({ originalDue, due, moved }) {
	if (originalDue === void 0) return "";
	if (originalDue === due) return "the same";
	return `${originalDue}${moved !== void 0 && moved > 0 ? `, moved by ${countOf(moved, "day")}` : ""}`;
}

// src/render/report/parts/calendar.ts
/** Owners with a row of their own; the rest is one row. */
const OWNERS_MAX = 12;
/** What falls due: who has how much in which month, what piles up, and every duty. */
function calendarPart(calendar, duties) {
	const { until, spread, unscheduled } = calendar;
	const late = calendar.duties.filter(({ days }) => days < 0).length;
	return section("calendar", "Calendar", `${countOf(calendar.duties.length, "duty", "duties")} until ${longDay(until)}, ${late === 0 ? "none" : number(late)} late${unscheduled.length === 0 ? "" : `; ${number(unscheduled.length)} without a day`}. What is marked ↻ follows when the one before is done on its day.`, monthsTable(calendar), crowd(spread), el("h3", null, "Every duty"), el("div", { id: "list-duties" }, firstRows(DUTY_LIST, duties)));
}
function monthsTable(calendar) {
	const { today, until, duties, spread } = calendar;
	if (duties.length === 0) return null;
	const months = monthsBetween(today, until);
	const rows = ownerRows(calendar);
	const shown = rows.slice(0, OWNERS_MAX);
	const most = Math.max(1, ...shown.flatMap(({ perMonth }) => [...perMonth.values()]));
	const crowded = new Set(spread.crowded.map(({ month, owner }) => `${month}\0${owner ?? ""}`));
	const isCrowded = (month, owner) => crowded.has(`${month}\0${owner ?? ""}`);
	return el("div", {
		class: "scroll panel",
		tabIndex: 0,
		role: "group",
		"aria-label": "Duties by month and owner"
	}, el("table", { class: "months" }, el("caption", { class: "hidden-words" }, "Duties by month and owner"), el("thead", null, el("tr", null, el("th", {
		scope: "col",
		class: "who"
	}, "Owner"), el("th", { scope: "col" }, "Late"), months.map((month) => el("th", { scope: "col" }, shortMonth(month))))), el("tbody", null, shown.map(({ owner, late, perMonth }) => el("tr", null, el("th", {
		scope: "row",
		class: "who"
	}, ownerLink(owner)), el("td", { class: late > 0 ? "late" : "none" }, late > 0 ? `▲ ${number(late)}` : "·"), months.map((month) => monthCell(perMonth.get(month) ?? 0, most, isCrowded(month, owner))))), rows.length > shown.length ? restRow(rows.slice(OWNERS_MAX), months, most) : null)));
}
/** Four strengths of the accent, by how much of the most it is. */
function monthCell(n, most, isCrowded) {
	if (n === 0) return el("td", { class: "none" }, "·");
	const strength = Math.max(1, Math.ceil(n / most * 4));
	return el("td", { class: `heat-${strength}${isCrowded ? " crowded" : ""}` }, isCrowded ? `${number(n)} ▴` : number(n));
}
function ownerRows({ duties, today }) {
	const rows = /* @__PURE__ */ new Map();
	for (const { owner, due } of duties) {
		const row = rows.get(owner ?? "") ?? {
			owner,
			late: 0,
			perMonth: /* @__PURE__ */ new Map(),
			total: 0
		};
		rows.set(owner ?? "", row);
		row.total += 1;
		if (due < today) row.late += 1;
		else row.perMonth.set(monthOf(due), (row.perMonth.get(monthOf(due)) ?? 0) + 1);
	}
	return [...rows.values()].toSorted((a, b) => b.late - a.late || b.total - a.total || ((a.owner ?? "") < (b.owner ?? "") ? -1 : 1));
}
function restRow(rows, months, most) {
	const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
	const late = sum((row) => row.late);
	return el("tr", { class: "rest" }, el("th", {
		scope: "row",
		class: "who"
	}, countOf(rows.length, "other owner")), el("td", { class: late > 0 ? "late" : "none" }, late > 0 ? `▲ ${number(late)}` : "·"), months.map((month) => monthCell(sum(({ perMonth }) => perMonth.get(month) ?? 0), Math.max(most, 1e6), false)));
}
/** Longer lists of proposals help nobody. */
const MOVES_MAX = 8;
function crowd({ crowded, moves }) {
	if (crowded.length === 0) return null;
	return el("details", { class: "fold" }, el("summary", null, `▴ Piles up: ${countOf(crowded.length, "month")} with far more than a fair share`), el("ul", null, crowded.map(({ month, owner, duties, fair }) => el("li", null, `${monthName(month)}: `, ownerLink(owner), ` has ${number(duties)}, where ${number(fair)} would be a fair share`))), moves.length === 0 ? el("p", { class: "quiet" }, "None of it can be done earlier.") : [el("p", null, "Earlier is always in time. This would spread it:"), el("ul", null, moves.slice(0, MOVES_MAX).map((move) => el("li", null, `${move.to} instead of ${move.from}: ${move.what}, ${move.title ?? move.name}`)), moves.length > MOVES_MAX ? el("li", null, `and ${number(moves.length - MOVES_MAX)} more, in \`holdfast calendar\``) : null)]);
}

// src/render/report/parts/heat-map.ts
const SIGNS$1 = {
	nothing: "▲",
	documented: "◔",
	evidenced: "◑",
	audited: "●",
	excluded: "–"
};
const STATES = [
	"nothing",
	"documented",
	"evidenced",
	"audited",
	"excluded"
];
/** Every clause and control as a field of a map: how far documents, evidence and internal audits reach it. */
function heatMapPart(coverage) {
	const { cycle, neverAudited, requirements } = coverage;
	return section("coverage", "Clauses and controls", `How far documents, records and internal audits reach each of the ${requirements.length} requirements, in the cycle from ${longDay(cycle.from)} to ${longDay(cycle.to)}. ${neverAudited.length === 0 ? "Internal audits have looked at all that applies." : `No internal audit has ever looked at ${countOf(neverAudited.length, "of them", "of them")}.`}`, notes(coverage.notes), el("ul", {
		class: "legend",
		"aria-label": "Signs"
	}, STATES.map((state) => el("li", null, el("span", {
		class: `cell-sign ${state}`,
		"aria-hidden": "true"
	}, SIGNS$1[state]), el("span", null, el("strong", null, state), `: ${STATE_WORDS$1[state]}`)))), el("div", { class: "heat" }, coverage.groups.map((group) => groupOf(group, coverage))), details(coverage));
}
function groupOf(group, { requirements }) {
	const rows = requirements.filter((row) => row.kind === group.kind && row.group === group.id);
	return el("section", {
		class: `heat-group ${group.kind}`,
		"aria-label": group.title
	}, el("h3", null, group.title, el("span", { class: "amount" }, ` ${rows.length}`)), el("ul", { class: "cells" }, rows.map(cellOf$2)));
}
function cellOf$2({ id, title, state }) {
	return el("li", null, el("a", {
		class: `cell ${state}`,
		href: `#${idOf(id)}`,
		title: `${id} ${title}: ${state}`
	}, el("span", { class: "id" }, id.replace(/^A\./, "")), el("span", {
		class: "cell-mark",
		"aria-hidden": "true"
	}, SIGNS$1[state]), el("span", { class: "hidden-words" }, ` ${title}: ${state}`)));
}
/** Where the row of a requirement is. */
function idOf(id) {
	return `requirement-${id.replaceAll(".", "-")}`;
}
function details({ requirements }) {
	return el("details", {
		class: "numbers",
		id: "requirements"
	}, el("summary", null, "The same as a table, with what stands beside each"), plainTable("Clauses and controls", requirements, [
		{
			title: "Requirement",
			cell: ({ id, title }) => el("span", {
				id: idOf(id),
				tabIndex: -1
			}, el("strong", null, id), ` ${title}`)
		},
		{
			title: "State",
			cell: ({ state }) => el("span", { class: "state" }, el("span", { "aria-hidden": "true" }, `${SIGNS$1[state]} `), state)
		},
		{
			title: "Documents",
			cell: ({ documents }) => named(documents)
		},
		{
			title: "Last evidence",
			cell: ({ evidence: { last, records } }) => last === void 0 ? named(records) : last
		},
		{
			title: "Last audited",
			kind: "tight",
			cell: ({ audited: { last, planned } }) => last ?? (planned ? "planned" : "never")
		},
		{
			title: "Owner",
			cell: ({ owner }) => owner === void 0 ? "" : ownerLink(owner)
		}
	]));
}
const NAMED_MAX = 3;
function named(refs) {
	const shown = refs.slice(0, NAMED_MAX).flatMap((ref, index) => [index === 0 ? "" : ", ", documentLink(ref)]);
	return refs.length > NAMED_MAX ? [...shown, ` and ${refs.length - NAMED_MAX} more`] : shown;
}

// src/render/report/parts/kpi-chart.ts
const WIDTH$1 = 300;
const HEIGHT = 92;
const TOP = 10;
const SIDE = 16;
/** The figure over the sub-periods, with its target. A period without a value leaves a gap. */
function kpiChart(row) {
	const { series, target, unit, label, id } = row;
	const values = series.flatMap(({ figure }) => figure.value === "n/a" ? [] : [figure.value]);
	if (values.length === 0) return el("p", { class: "no-chart" }, "No period has a value.");
	const [low, high] = boundsOf([...values, ...target ? [target.target] : []], unit);
	const y = (value) => round(TOP + (1 - (value - low) / (high - low)) * 60);
	const x = (index) => round(30 + (series.length === 1 ? .5 : index / (series.length - 1)) * 240);
	const points = series.flatMap((point, index) => point.figure.value === "n/a" ? [] : [{
		point,
		index,
		cx: x(index),
		cy: y(point.figure.value)
	}]);
	return picture({
		id: `kpi-${id}`,
		width: WIDTH$1,
		height: HEIGHT,
		title: label,
		says: series.map((point) => `${periodWords(point)}: ${valueWords(point.figure.value, unit)}`).join(", "),
		kind: "chart"
	}, el("line", {
		class: "base",
		x1: SIDE,
		x2: 284,
		y1: 70,
		y2: 70
	}), target ? el("line", {
		class: "target",
		x1: SIDE,
		x2: 284,
		y1: y(target.target),
		y2: y(target.target)
	}) : null, el("path", {
		class: "line",
		d: pathOf(points)
	}), ...points.map(({ point, cx, cy }) => el("circle", {
		class: `point ${point.state.replace("/", "")}${point.running ? " running" : ""}`,
		cx,
		cy,
		r: 4
	})), ...series.map((point, index) => point.figure.value === "n/a" ? el("text", {
		class: "tick",
		x: x(index),
		y: 66,
		"text-anchor": "middle"
	}, "n/a") : null), ...series.map((point, index) => index === 0 || index === series.length - 1 || series.length <= 6 ? el("text", {
		class: "tick",
		x: x(index),
		y: 86,
		"text-anchor": "middle"
	}, shortLabel(point.label)) : null));
}
/** `2026-Q3` as `Q3 26`. */
function shortLabel(label) {
	const [year = "", part] = label.split("-");
	return part === void 0 ? label : `${part} ${year.slice(2)}`;
}
/** Shares are drawn from 0 to 100 where they are far apart; everything else from nothing to a little above the highest. */
function boundsOf(values, unit) {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (unit === "percent") return [Math.min(least >= 80 ? 75 : 0, least), Math.max(100, most)];
	return [Math.min(0, least), most <= 0 ? 1 : most * 1.1];
}
/** A line through neighbours; where a period is left out it starts anew. */
function pathOf(points) {
	return points.map(({ index, cx, cy }, at) => `${at > 0 && points[at - 1]?.index === index - 1 ? "L" : "M"}${cx} ${cy}`).join("");
}
/** `2026-Q4, running`. */
function periodWords({ label, running }) {
	return running ? `${label}, running` : label;
}

// src/render/report/parts/kpis.ts
const SIGNS = {
	"on-target": "✓",
	"off-target": "▲",
	"no-target": "",
	"n/a": "–",
	progress: "◔"
};
/** Figures against their targets: those that leadership is shown first, then the others. */
function kpisPart(view) {
	const { kpis, from, to } = view;
	const measured = kpis.filter(({ whole }) => whole.figure.value !== "n/a");
	const off = kpis.filter(({ whole }) => whole.state === "off-target").length;
	const first = kpis.filter(({ headline }) => headline);
	const others = kpis.filter(({ headline }) => !headline);
	return section("kpis", "Performance figures", `From ${longDay(from)} to ${longDay(to)}, by ${view.by}. ${countOf(measured.length, "figure")} of ${kpis.length} can be worked out from the records; ${off === 0 ? "none is" : countOf(off, "is", "are")} off target. What cannot be measured says n/a: that is neither good nor bad.`, el("ul", { class: "kpis" }, first.map(kpiCard)), others.length === 0 ? null : el("details", { class: "fold" }, el("summary", null, countOf(others.length, "further figure")), el("ul", { class: "kpis" }, others.map(kpiCard))), ownMetrics(view.own));
}
function kpiCard(row) {
	const { id, label, whole, target, series, asksForAction, unit, says } = row;
	const goal = target && `target ${targetWords(target, unit)}`;
	return el("li", { class: `card kpi ${whole.state.replace("/", "")}` }, el("h3", { title: says }, label), el("p", { class: "figure-line" }, el("span", { class: "value" }, figureWords(id, whole.figure, unit)), el("span", { class: `verdict ${whole.state.replace("/", "")}` }, `${SIGNS[whole.state]} ${wholeStateWords(whole, target)}`.trim())), el("p", { class: "meta" }, [goal, basis(row)].filter(Boolean).join(" · ") || "\xA0"), kpiChart(row), asksForAction ? el("p", { class: "note" }, `▲ Missed ${countOf(asksForAction.periods, "time")} in a row. `, asksForAction.answeredBy.length === 0 ? "Nothing is done about it on record." : `Taken up by ${asksForAction.answeredBy.join(", ")}.`) : null, numbers(label, series, [
		{
			title: "Period",
			cell: (point) => periodWords(point)
		},
		{
			title: "Value",
			kind: "number",
			cell: ({ figure }) => valueWords(figure.value, unit)
		},
		{
			title: "Target",
			kind: "number",
			cell: ({ comparedWith }) => comparedWith === void 0 ? "" : valueWords(comparedWith, unit)
		},
		{
			title: "State",
			cell: ({ state }) => stateWords$1(state)
		}
	]), el("span", { class: "hidden-words" }, id));
}
function basis({ whole: { figure }, unit }) {
	const { numerator, denominator, smallSample } = figure;
	if (unit !== "percent" || numerator === void 0 || denominator === void 0) return "";
	return `${numerator} of ${denominator}${smallSample ? ", few cases" : ""}`;
}
/** What the organisation measures by formulas of its own: the last value that was recorded. */
function ownMetrics(metrics) {
	if (metrics.length === 0) return null;
	return el("details", { class: "fold" }, el("summary", null, countOf(metrics.length, "metric of your own", "metrics of your own")), plainTable("Metrics of your own", metrics, [
		{
			title: "Metric",
			cell: ({ name, id }) => name === id ? name : `${name} (${id})`
		},
		{
			title: "Last period",
			cell: ({ series }) => periodOf(series.at(-1))
		},
		{
			title: "Value",
			kind: "number",
			cell: ({ series, unit }) => valueWords(series.at(-1)?.value, unit)
		},
		{
			title: "Target",
			kind: "number",
			cell: ({ target, unit }) => targetWords(target, unit)
		},
		{
			title: "State",
			cell: ({ series }) => lastState(series.at(-1))
		}
	]));
}
function periodOf(point) {
	return point ? `${point.from} to ${point.to}` : "none recorded";
}
function lastState(point) {
	return point ? `${SIGNS[point.state]} ${stateWords$1(point.state)}`.trim() : "";
}

// src/render/report/parts/risks.ts
/** Risks by likelihood and impact: as they would be with nothing done, and as they are left. */
function risksPart(matrix) {
	const { risks, cells, unplaced, method, threshold } = matrix;
	const above = risks.filter(({ aboveThreshold }) => aboveThreshold === true).length;
	const lede = risks.length === 0 ? "No open risk is on record." : `${countOf(risks.length, "open risk")}; ${above === 0 ? "none" : above} above what may be lived with${threshold === void 0 ? "" : ` (${threshold})`}.`;
	return section("risks", "Risks", [lede, method ? [
		" Scales and levels are those of ",
		documentLink(method),
		"."
	] : ""], notes(matrix.notes), cells.length === 0 ? null : el("div", { class: "matrices" }, grid(matrix, "inherent", "Before treatment", "as if nothing were done"), grid(matrix, "residual", "After treatment", "what remains")), cells.length === 0 ? null : levelLegend(matrix), unplaced.length === 0 ? null : el("div", { class: "unplaced" }, el("h3", null, "Without a place"), el("ul", null, unplaced.map((one) => el("li", null, documentLink(one), one.title === void 0 ? "" : ` (${one.name})`, `, ${one.which === "inherent" ? "before" : "after"} treatment: ${one.why}`)))), risks.length === 0 ? null : riskTable(matrix));
}
function grid(matrix, which, title, says) {
	const { likelihoods, impacts, cells, risks } = matrix;
	const byName = new Map(risks.map((one) => [one.name, one]));
	return el("div", {
		class: "scroll",
		tabIndex: 0,
		role: "group",
		"aria-label": `Risks ${title.toLowerCase()}`
	}, el("table", { class: "matrix" }, el("caption", null, el("strong", null, title), ` · ${says}`), el("thead", null, el("tr", null, el("th", {
		scope: "col",
		class: "corner"
	}, "Likelihood ↓ Impact →"), impacts.map((step) => stepHead(step, "col")))), el("tbody", null, likelihoods.toReversed().map((likelihood) => el("tr", null, stepHead(likelihood, "row"), impacts.map((impact) => {
		const cell = cells.find((one) => one.likelihood === likelihood.value && one.impact === impact.value);
		return cell ? cellOf$1(cell, which, matrix, byName) : el("td", null);
	}))))));
}
function stepHead({ value, label }, scope) {
	return el("th", { scope }, el("span", { class: "step" }, value), label === void 0 ? null : el("span", { class: "step-words" }, label));
}
function toneOf(level, { levels }) {
	const index = level === void 0 ? -1 : levels.indexOf(level);
	if (index === -1) return "tone-none";
	return `tone-${levels.length <= 1 ? 0 : Math.round(index / (levels.length - 1) * 4)}`;
}
/** Beyond so many a cell counts the rest. */
const CELL_RISKS = 6;
function cellOf$1(cell, which, matrix, byName) {
	const here = cell[which];
	return el("td", { class: `${toneOf(cell.level, matrix)}${here.length === 0 ? " empty" : ""}` }, el("span", { class: "level" }, cell.aboveThreshold === true ? `▲ ${cell.level ?? ""}` : cell.level ?? "no level"), here.length === 0 ? null : el("ul", { class: "chips" }, here.slice(0, CELL_RISKS).map((name) => chip(name, byName.get(name))), here.length > CELL_RISKS ? el("li", null, `+${here.length - CELL_RISKS}`) : null));
}
function chip(name, risk) {
	if (!risk) return el("li", null, name);
	return el("li", null, el("a", {
		href: documentHref(risk.path),
		title: risk.title ?? name
	}, name));
}
function levelLegend(matrix) {
	return el("ul", {
		class: "legend",
		"aria-label": "Levels"
	}, matrix.levels.map((level) => el("li", null, el("span", {
		class: `swatch ${toneOf(level, matrix)}`,
		"aria-hidden": "true"
	}), level)), el("li", null, el("span", { "aria-hidden": "true" }, "▲ "), "needs treatment, or the acceptance of whoever has the authority"));
}
function riskTable({ risks }) {
	const score = (one) => one ? `${one.likelihood} × ${one.impact}` : "not scored";
	return el("details", { class: "numbers" }, el("summary", null, "The risks as a table"), plainTable("Open risks", risks, [
		{
			title: "Risk",
			cell: (one) => [documentLink(one), one.title === void 0 ? "" : ` (${one.name})`]
		},
		{
			title: "Before",
			cell: ({ inherent }) => score(inherent)
		},
		{
			title: "After",
			cell: ({ residual }) => score(residual)
		},
		{
			title: "Level now",
			cell: ({ level, aboveThreshold }) => level === void 0 ? "not known" : aboveThreshold ? `▲ ${level}` : level
		},
		{
			title: "Treatment",
			cell: ({ treatment }) => treatment ?? ""
		},
		{
			title: "Risk owner",
			cell: ({ owner }) => ownerLink(owner)
		}
	]));
}

// src/render/report/parts/timeline.ts
const LANES = [
	["certificate", "Certificate"],
	["external-audit", "Certification body"],
	["internal-audit", "Internal audits"],
	["management-review", "Management reviews"]
];
const STATE_WORDS = {
	held: "held",
	planned: "planned",
	due: "has to be held by then; not planned",
	running: "valid",
	over: "over"
};
const WIDTH = 1e3;
const LEFT = 16;
const ROW = 30;
const AXIS = 52;
const LANE_GAP = 14;
const LANE_HEAD = 22;
/** How wide the flag on today is. */
const FLAG = 112;
/** About how wide a character of a label is, in units of the picture. */
const CHAR = 6.6;
/** The three years of the certificate with all that keeps it, and where today is. */
function timelinePart(cycle, today) {
	const { items } = cycle;
	if (items.length === 0) return section("timeline", "Certification timeline", "No certificate, audit or management review with a day is on record.");
	return section("timeline", "Certification timeline", `From ${longDay(cycle.from)} to ${longDay(cycle.to)}: the certificate, and what keeps it.`, el("div", {
		class: "scroll panel",
		tabIndex: 0,
		role: "group",
		"aria-label": "Certification timeline"
	}, draw(cycle, today)), legend(), numbers("Certification timeline", items, [
		{
			title: "What",
			cell: ({ lane }) => LANES.find(([key]) => key === lane)?.[1] ?? lane
		},
		{
			title: "Name",
			cell: ({ name }) => name
		},
		{
			title: "From",
			cell: ({ from }) => from
		},
		{
			title: "To",
			cell: ({ to }) => to
		},
		{
			title: "State",
			cell: ({ state }) => STATE_WORDS[state]
		}
	]));
}
function scaleOf({ from, to }) {
	const first = `${from.slice(0, 7)}-01`;
	const days = Math.max(daysBetween(first, to) + 30, 90);
	return {
		from: first,
		x: (day) => round(LEFT + daysBetween(first, day) / days * 968)
	};
}
function draw(cycle, today) {
	const scale = scaleOf(cycle);
	let y = AXIS;
	const lanes = LANES.flatMap(([lane, title]) => {
		const placed = placeIn(cycle.items.filter((item) => item.lane === lane), scale);
		if (placed.length === 0) return [];
		const top = y;
		const rows = Math.max(...placed.map(({ row }) => row)) + 1;
		y += LANE_HEAD + rows * ROW + LANE_GAP;
		return [
			el("line", {
				class: "rule",
				x1: LEFT,
				x2: 984,
				y1: top,
				y2: top
			}),
			el("text", {
				class: "lane",
				x: LEFT,
				y: top + 16
			}, title),
			...placed.map((one) => mark$1(one, top + LANE_HEAD + one.row * ROW))
		];
	});
	const now = scale.x(today);
	const height = y + 4;
	const nearEnd = now > 880;
	return picture({
		id: "timeline-picture",
		width: WIDTH,
		height,
		title: "Certification timeline",
		says: cycle.items.map(({ name, from, to, state }) => `${name}: ${from === to ? from : `${from} to ${to}`}, ${STATE_WORDS[state]}`).join(". "),
		kind: "timeline"
	}, ...axis(cycle, scale, height), el("line", {
		class: "today",
		x1: now,
		x2: now,
		y1: 12,
		y2: height - 4
	}), ...lanes, el("rect", {
		class: "today-flag",
		x: nearEnd ? now - FLAG : now,
		y: 0,
		width: FLAG,
		height: 20,
		rx: 3
	}), el("text", {
		class: "today-words",
		x: nearEnd ? now - FLAG + 8 : now + 8,
		y: 14
	}, `Today, ${Number(today.slice(8))} ${shortMonth(today.slice(0, 7)).slice(0, 3)}`));
}
/** Items that would lie on one another, their labels included, get rows of their own. */
function placeIn(items, { x }) {
	const ends = [];
	return items.map((item) => {
		const from = x(item.from);
		const isBar = item.lane === "certificate";
		const width = Math.max(x(item.to) - from, isBar ? 4 : 0);
		const label = labelOf(item).length * CHAR + 18;
		const labelLeft = !isBar && from + width + label > 984;
		const start = labelLeft ? from - label : from - 8;
		const end = isBar ? from + width : labelLeft ? from + width + 10 : from + width + label;
		const free = ends.findIndex((taken) => taken <= start);
		const row = free === -1 ? ends.length : free;
		ends[row] = end;
		return {
			item,
			row,
			x: from,
			width: round(width),
			labelLeft
		};
	});
}
function labelOf({ name, lane, to }) {
	const short = clip(name, LABEL_MAX_CHARS);
	return lane === "certificate" ? `${short} · until ${to}` : `${short} · ${to}`;
}
function mark$1({ item, x, width, labelLeft }, top) {
	const { state, lane } = item;
	if (lane === "certificate") return [el("rect", {
		class: `bar ${state}`,
		x,
		y: top + 2,
		width,
		height: 22,
		rx: 4
	}), el("text", {
		class: `bar-words ${state}`,
		x: x + 10,
		y: top + 17
	}, labelOf(item))];
	const middle = top + 13;
	const end = round(x + width);
	return [
		width > 4 ? el("line", {
			class: `span ${state}`,
			x1: x,
			x2: end,
			y1: middle,
			y2: middle
		}) : null,
		state === "due" ? el("path", {
			class: "dot due",
			d: `M${x} ${middle - 7}l7 7l-7 7l-7 -7z`
		}) : el("circle", {
			class: `dot ${state}`,
			cx: end,
			cy: middle,
			r: 5.5
		}),
		labelLeft ? el("text", {
			class: "words",
			x: round(x - 12),
			y: middle + 4,
			"text-anchor": "end"
		}, labelOf(item)) : el("text", {
			class: "words",
			x: round(end + 12),
			y: middle + 4
		}, labelOf(item))
	];
}
/** A longer name would run out of the picture; the table below has it whole. */
const LABEL_MAX_CHARS = 60;
const QUARTER = interval({ months: 3 });
/** A line at each quarter, and the year where one begins. */
function axis({ to }, { from, x }, height) {
	const lines = [];
	const firstMonth = Math.ceil((Number(from.slice(5, 7)) - 1) / 3) * 3;
	let day = addInterval(`${from.slice(0, 4)}-01-01`, interval({ months: firstMonth }));
	for (let guard = 0; day <= to && guard < 400; guard++) {
		const at = x(day);
		const isYear = day.slice(5, 7) === "01";
		lines.push(el("line", {
			class: isYear ? "grid year" : "grid",
			x1: at,
			x2: at,
			y1: isYear ? 34 : AXIS,
			y2: height
		}));
		if (isYear) lines.push(el("text", {
			class: "year",
			x: at + 6,
			y: 45
		}, day.slice(0, 4)));
		day = addInterval(day, QUARTER);
	}
	return lines;
}
function legend() {
	const sign = (kind, words) => el("li", null, el("svg", {
		class: "picture sign",
		viewBox: "0 0 16 16",
		"aria-hidden": "true",
		focusable: "false"
	}, kind === "due" ? el("path", {
		class: "dot due",
		d: "M8 1l7 7l-7 7l-7 -7z"
	}) : el("circle", {
		class: `dot ${kind}`,
		cx: 8,
		cy: 8,
		r: 5.5
	})), words);
	return el("ul", {
		class: "legend",
		"aria-label": "Signs"
	}, sign("held", "held"), sign("planned", "planned"), sign("due", "last day for it; nobody has planned it"));
}

// src/render/report/parts/layout.ts
/** Sections in their order: id, and the words in the navigation. */
const SECTIONS = [
	["overview", "Overview"],
	["timeline", "Timeline"],
	["findings", "Findings"],
	["calendar", "Calendar"],
	["coverage", "Clauses and controls"],
	["risks", "Risks"],
	["kpis", "Figures"],
	["actions", "Corrective actions"],
	["owners", "Owners"],
	["documents", "Documents"]
];
/** The whole page between `<body>` and the data. */
function layout(page, rows, { leftOut, version }) {
	return el("body", null, el("a", {
		class: "skip",
		href: "#main"
	}, "Skip to the report"), el("header", { class: "top" }, el("div", { class: "brand" }, mark(), el("span", null, "Holdfast")), el("p", { class: "as-of" }, `As of ${longDay(page.today)}`, el("span", { class: "zone" }, ` · ${page.timezone}`)), el("button", {
		type: "button",
		id: "theme",
		class: "plain needs-script",
		hidden: true,
		"aria-label": "Auto colours, as the system"
	}, el("span", { "aria-hidden": "true" }, "◐"), el("span", { id: "theme-words" }, "Auto"))), el("div", { class: "frame" }, navigation(rows, page), el("main", {
		id: "main",
		tabIndex: -1
	}, el("div", { id: "report" }, ...reportParts(page, rows, leftOut)), el("div", {
		id: "page",
		hidden: true
	}))), el("footer", { class: "foot" }, el("p", null, `Made by Holdfast ${version} from the documents of the repository, as of ${page.today} (${page.timezone}). It grades nothing: whether the standard is met is for auditors to say.`)));
}
function mark() {
	return el("svg", {
		class: "mark",
		viewBox: "0 0 24 24",
		"aria-hidden": "true",
		focusable: "false"
	}, el("path", { d: "M5 3v18M19 3v18M5 12h14" }), el("circle", {
		cx: 12,
		cy: 12,
		r: 3.2
	}));
}
function navigation(rows, page) {
	const counts = {
		findings: page.findings.standing.length,
		calendar: page.overview.late.length,
		actions: page.actions.actions.length,
		owners: rows.owners.length,
		documents: rows.documents.length
	};
	const words = { calendar: "late" };
	return el("nav", {
		class: "side",
		"aria-label": "Sections"
	}, el("ul", null, SECTIONS.map(([id, title]) => el("li", null, el("a", { href: `#${id}` }, el("span", null, title), counts[id] ? el("span", { class: "amount" }, `${number(counts[id] ?? 0)}${words[id] ? ` ${words[id]}` : ""}`) : null)))));
}
function reportParts(page, rows, leftOut) {
	const { overview, summary, calendar } = page;
	return [
		el("header", { class: "title" }, el("h1", null, "Information security report"), overview.scope === void 0 ? null : el("p", { class: "scope" }, overview.scope)),
		el("noscript", null, el("p", { class: "note" }, "Without JavaScript the lists show their first rows, and the pages of documents and owners, search, filters and sorting are not there.")),
		overviewPart(page),
		timelinePart(calendar.cycle, page.today),
		section("findings", "Findings", findingsWords(page), baselineNote(page), el("div", { id: "list-findings" }, firstRows(FINDING_LIST, rows.findings))),
		calendarPart(calendar, rows.duties),
		heatMapPart(page.coverage),
		risksPart(page.risks),
		kpisPart(page.kpis),
		actionsPart(page.actions),
		section("owners", "Owners", "Who answers for what, and who that is today. Whoever is most late comes first; what has no owner comes before all.", el("div", { id: "list-owners" }, firstRows(OWNER_LIST, rows.owners))),
		section("documents", "Documents", `${countOf(summary.documents, "file")} matched, ${number(summary.governed)} of them are governed. Each has a page with its duties, how each day came about, its findings, and its text.${leftOut === 0 ? "" : ` The text of ${countOf(leftOut, "document")} had no room in this file: the page says where it is.`}`, el("div", { id: "list-documents" }, firstRows(DOCUMENT_LIST, rows.documents)))
	];
}
function findingsWords({ findings, summary }) {
	const { standing, baseline, waived } = findings;
	if (standing.length + baseline.length + waived.length === 0) return "Nothing that was checked is wrong.";
	const apart = [baseline.length === 0 ? "" : `${number(baseline.length)} put up with by the baseline`, waived.length === 0 ? "" : `${number(waived.length)} taken back by exceptions`].filter(Boolean);
	const { errors, warnings, notices } = summary;
	return `${countOf(errors, "error")}, ${countOf(warnings, "warning")}, ${countOf(notices, "notice")}${apart.length === 0 ? "" : `; apart from these, ${apart.join(" and ")}`}. Open one to see why it matters and what to do.`;
}

// src/render/report/rows.ts
function reportRows(page, bodyOf) {
	const { findings, calendar, documents, owners } = page;
	const pages = new Set(documents.map(({ path }) => path));
	const item = (kind) => (row) => findingItem(row, kind, pages.has(row.path));
	const items = [
		...findings.standing.map(item("open")),
		...findings.baseline.map(item("baseline")),
		...findings.waived.map(item("waived"))
	];
	const perPath = /* @__PURE__ */ new Map();
	for (const { path, kind } of items) if (kind === "open") perPath.set(path, (perPath.get(path) ?? 0) + 1);
	return {
		findings: items,
		duties: [...calendar.duties.map(dutyItem), ...calendar.unscheduled.map(unscheduledItem)],
		documents: documents.map((one) => documentItem(one, perPath.get(one.path) ?? 0, page.today, bodyOf(one.path))),
		owners: owners.map(ownerItem)
	};
}
function findingItem(row, kind, hasPage) {
	const { severity, grade, status, rule, area, path, line, document, title, message, why, fix, url } = row;
	const { owner, due, daysOverdue, derivation, fingerprint } = row;
	return {
		key: fingerprint,
		kind,
		severity,
		grade,
		status,
		rule,
		area,
		path,
		hasPage,
		line,
		name: document ?? title ?? path,
		title,
		message,
		why,
		fix,
		url,
		requirements: [...row.clauses, ...row.controls].join(", "),
		owner,
		due,
		daysOverdue,
		derivation,
		waiver: "waiver" in row ? `${row.waiver.id}, until ${row.waiver.expires}, approved by ${row.waiver.approvedBy}: ${row.waiver.reason}` : void 0
	};
}
function dutyItem(duty) {
	const { uid, due, days, state, what, name, title, path, owner, people, derivation, repetition } = duty;
	return {
		key: uid,
		due,
		days,
		state,
		what,
		name,
		title,
		path,
		owner,
		people: people.join(", "),
		derivation,
		repetition
	};
}
function unscheduledItem(duty) {
	const { uid, what, name, title, path, owner, people } = duty;
	return {
		key: uid,
		due: void 0,
		days: void 0,
		state: "unscheduled",
		what,
		name,
		title,
		path,
		owner,
		people: people.join(", "),
		derivation: "nobody has set a date",
		repetition: 0
	};
}
function documentItem(page, findings, today, body) {
	const { path, name, title, type, status, lifecycle, owner, due, entries } = page;
	return {
		key: path,
		path,
		name,
		title,
		type,
		status,
		lifecycle,
		owner,
		due,
		late: entries.flatMap(({ duties }) => duties.filter((duty) => duty.due !== void 0 && duty.due < today)).length,
		findings,
		body
	};
}
function ownerItem(list) {
	const { owner, people, standing, documents, late, soon, duties, unscheduled, findings } = list;
	return {
		key: owner ?? "",
		owner,
		people: people.join(", "),
		standing,
		documents: documents.length,
		late,
		soon,
		duties: duties.length + unscheduled.length,
		findings: findings.length
	};
}

// src/render/report/report-html.ts
/**
* The report as one HTML file that needs nothing else: it loads nothing, runs nothing but its own script, and works from a
* disk. The same page gives the same bytes.
*/
function reportHtml(page, options) {
	const withFindings = new Set(page.findings.standing.map(({ path }) => path));
	const bodies = bodiesOf(page.documents, options.markdownOf, (path) => withFindings.has(path), options.bodiesMaxChars);
	const rows = reportRows(page, bodies.stateOf);
	return [
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
		`<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n",
		"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n",
		`<meta name="generator" content="Holdfast ${htmlText(options.version)}">\n`,
		`<title>Information security report · ${longDay(page.today)}</title>\n`,
		`<style>${REPORT_STYLES}</style>\n<script>${THEME_SCRIPT}<\/script>\n</head>\n`,
		html(layout(page, rows, {
			leftOut: bodies.leftOut,
			version: options.version
		})),
		...dataBlocks(page, rows, bodies),
		`<script>${REPORT_SCRIPT}<\/script>\n</html>\n`
	].join("");
}
function html(node) {
	return `${O(node)}\n`;
}
/** Nothing is loaded from anywhere; only the two scripts and the style sheet that are known by their hashes count. */
function policy() {
	const [style, theme, script] = [
		REPORT_STYLES,
		THEME_SCRIPT,
		REPORT_SCRIPT
	].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
	return [
		"default-src 'none'",
		`style-src ${style}`,
		`script-src ${theme} ${script}`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function dataBlocks(page, rows, bodies) {
	const { documents } = page;
	const details = documents.map(({ facts, entries, referredToBy }) => ({
		facts,
		entries,
		referredToBy
	}));
	const htmls = documents.map(({ path }) => bodies.htmlOf(path) ?? null);
	return [
		block("data-findings", pack(rows.findings)),
		block("data-duties", pack(rows.duties)),
		block("data-documents", pack(rows.documents)),
		block("data-owners", pack(rows.owners)),
		...blocksOf("details", details, 100),
		...blocksOf("bodies", htmls, 20)
	];
}
function blocksOf(name, items, inBlock) {
	return Array.from({ length: Math.ceil(items.length / inBlock) }, (_, index) => block(`${name}-${index}`, items.slice(index * inBlock, (index + 1) * inBlock)));
}
function block(id, data) {
	return `<script type="application/json" id="${id}">${embeddedJson(data)}<\/script>\n`;
}

// src/views/risk-matrix.ts
/** Lays the open risks out on the scales of the method. Closed risks are left out. */
function riskMatrix(isms) {
	const [method, ...others] = recordsOf(isms, riskMethod).filter(({ entry }) => entry.lifecycle === "in-force");
	const scoring = method && scoringOf(method);
	const likelihoods = stepsOf(method?.facts.likelihood_scale);
	const impacts = stepsOf(method?.facts.impact_scale);
	const risks = recordsOf(isms, risk).filter(({ entry }) => entry.lifecycle !== "no-longer").map((record) => matrixRisk(record, scoring, isms)).toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
	const cells = likelihoods.flatMap(({ value: likelihood }) => impacts.map(({ value: impact }) => cellOf({
		likelihood,
		impact
	}, scoring, risks)));
	return {
		method: method && identityOf(method.entry),
		notes: notesOn(method?.entry, others.map(({ entry }) => entry), cells.length),
		likelihoods,
		impacts,
		levels: (scoring?.levels ?? []).map(({ name }) => name),
		threshold: scoring?.threshold,
		cells,
		risks,
		unplaced: risks.flatMap((one) => unplacedOf(one, likelihoods, impacts))
	};
}
function identityOf(entry) {
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path
	};
}
function notesOn(method, others, cells) {
	if (!method) return ["No risk method is in force, so that there are no scales to place risks on"];
	return [...others.length === 0 ? [] : [`Several risk methods are in force: the scales are those of ${nameOf(method)}, not of ${others.map(nameOf).join(", ")}`], ...cells > 0 ? [] : [`${nameOf(method)} gives no scales that can be read`]];
}
function stepsOf(fact) {
	const steps = /* @__PURE__ */ new Map();
	for (const { facts } of (fact && given(fact)) ?? []) {
		const value = given(facts.value);
		if (value !== void 0 && !steps.has(value)) steps.set(value, {
			value,
			label: given(facts.label)
		});
	}
	return [...steps.values()].sort((a, b) => a.value - b.value);
}
function matrixRisk({ entry, facts }, scoring, isms) {
	const inherent = scoreOn(given(facts.inherent_likelihood), given(facts.inherent_impact));
	const residual = scoreOn(given(facts.residual_likelihood), given(facts.residual_impact));
	const score = residual ?? inherent;
	const level = scoring && score && levelOf(scoring, score)?.name;
	const riskOwner = given(facts.risk_owner)?.text;
	return {
		...identityOf(entry),
		...riskOwner === void 0 ? responsibleFor(entry, isms, isms.today) : responsibleAs(riskOwner, isms, isms.today),
		treatment: given(facts.treatment),
		inherent,
		residual,
		level,
		aboveThreshold: scoring && level !== void 0 ? isAboveThreshold(scoring, level) : void 0
	};
}
function scoreOn(likelihood, impact) {
	return likelihood === void 0 || impact === void 0 ? void 0 : {
		likelihood,
		impact
	};
}
function cellOf(score, scoring, risks) {
	const level = scoring && levelOf(scoring, score)?.name;
	const here = (which) => risks.filter((one) => isSame(one[which], score)).map(({ name }) => name);
	return {
		...score,
		level,
		aboveThreshold: scoring && level !== void 0 ? isAboveThreshold(scoring, level) : void 0,
		inherent: here("inherent"),
		residual: here("residual")
	};
}
function isSame(a, b) {
	return a?.likelihood === b.likelihood && a.impact === b.impact;
}
function unplacedOf({ name, title, path, inherent, residual }, likelihoods, impacts) {
	if (likelihoods.length === 0 || impacts.length === 0) return [];
	const why = (score, missing) => {
		if (!score) return missing;
		const isOn = (steps, value) => steps.some((step) => step.value === value);
		return isOn(likelihoods, score.likelihood) && isOn(impacts, score.impact) ? void 0 : `likelihood ${score.likelihood} with impact ${score.impact} is not on the scales of the method`;
	};
	return [["inherent", why(inherent, "its likelihood or impact is missing or cannot be read")], ["residual", why(residual, "what remains is not scored yet, or cannot be read")]].flatMap(([which, reason]) => reason === void 0 ? [] : [{
		name,
		title,
		path,
		which,
		why: reason
	}]);
}

// src/views/report/document-pages.ts
/** The governed documents by path, with their duties, how each day came about, and who refers to them. */
function documentPages(isms, soon, includeRestricted = false) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of isms.entries) byPath.set(entry.path, [...byPath.get(entry.path) ?? [], entry]);
	const duties = /* @__PURE__ */ new Map();
	for (const duty of isms.obligations) duties.set(duty.entry, [...duties.get(duty.entry) ?? [], duty]);
	return [...byPath].map(([path, entries]) => {
		const page = documentPage(path, entries, isms, (entry) => duties.get(entry) ?? [], soon);
		return includeRestricted ? page : withheld(page, entries);
	}).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
/** Of a document that only a few may see, or with a row of that kind, the page shows no more than the lists do. */
function withheld(page, entries) {
	const [why] = entries.flatMap((entry) => whyRestricted(entry) ?? []);
	return why === void 0 ? page : {
		...page,
		restricted: why,
		facts: []
	};
}
function documentPage(path, entries, isms, dutiesOf, soon) {
	const whole = entries[0]?.register ?? entries[0];
	const explained = entries.map((entry) => explainEntry(entry, isms, soon, dutiesOf(entry)));
	const [first] = explained;
	const due = explained.flatMap((entry) => entry.duties.flatMap((duty) => duty.due ?? [])).sort().at(0);
	return {
		path,
		name: (whole && (given(whole.id) ?? given(whole.title))) ?? path,
		title: whole && given(whole.title),
		type: whole?.type,
		status: whole && given(whole.status),
		lifecycle: whole?.lifecycle ?? "in-force",
		owner: first?.owner,
		due,
		facts: factsOf(whole),
		entries: explained,
		referredToBy: referrers(entries, isms),
		restricted: void 0
	};
}
function referrers(entries, isms) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const id = given(entry.id);
		if (id === void 0) continue;
		for (const { from } of isms.links.to(id)) {
			const name = given(from.id) ?? given(from.title) ?? from.path;
			if (from.path !== entry.path) found.set(`${name}\0${from.path}`, {
				name,
				path: from.path
			});
		}
	}
	return [...found.values()].toSorted((a, b) => a.name < b.name ? -1 : 1);
}
/** Fields that the page shows elsewhere. */
const SHOWN = /* @__PURE__ */ new Set(["title", "entries"]);
function factsOf(entry) {
	return (entry?.root?.entries ?? []).filter(({ key }) => !SHOWN.has(key)).map(({ key, label, value }) => ({
		key: label ?? key,
		value: wordsOf(value)
	})).filter(({ value }) => value !== "");
}
function wordsOf(node) {
	if (node.kind === "scalar") return node.raw;
	if (node.kind === "map") return `${node.entries.length} fields`;
	if (node.items.every(({ kind }) => kind === "scalar")) return node.items.map(wordsOf).join(", ");
	return node.items.length === 1 ? "1 row" : `${node.items.length} rows`;
}

// src/views/report/report-page.ts
/** Puts the views together. The same records, findings and day give the same data. */
function reportPage(isms, report, { timezone, soon, kpis, includeRestricted }) {
	const calendar = calendarOf(isms, {
		timezone,
		soon
	});
	const owners = ownerLists(isms, report, soon);
	return {
		today: isms.today,
		timezone,
		summary: report.summary,
		overview: overviewOf(isms, report, calendar, owners),
		calendar,
		findings: findingLists(report),
		baseline: report.baseline,
		coverage: coverageOf(isms),
		risks: riskMatrix(isms),
		kpis,
		actions: actionsByAge(isms),
		owners,
		documents: documentPages(isms, soon, includeRestricted),
		notChecked: report.notChecked
	};
}

// src/app/html-report.ts
/**
* All that the report shows, its figures with the records of the days that they are about. Of documents that only a few may
* see, front matter and body are kept back, unless they are asked for.
*/
async function reportPageOf(checked, git, { includeRestricted = false } = {}) {
	const { isms, report, settings } = checked;
	return reportPage(isms, report, {
		timezone: settings.timezone,
		soon: soonOf(settings),
		kpis: await kpis(checked, git, {
			...defaultPeriod(isms.today),
			by: "quarter"
		}),
		includeRestricted
	});
}
/** The report as one HTML file, with the bodies of the documents. */
function htmlReport(page, { isms }) {
	const documents = new Map(isms.documents.map((one) => [one.path, one]));
	const markdownOf = (path) => {
		const document = documents.get(path);
		return document?.text.slice(document.bodyStart);
	};
	return reportHtml(page, {
		markdownOf,
		version: VERSION
	});
}

// src/render/report/findings-table.ts
/** Every finding with all that a person needs to act on it; those that are put up with say so. */
function findingsTable({ standing, baseline, waived }) {
	const rows = [
		...standing.map((row) => [row, "open"]),
		...baseline.map((row) => [row, "baseline"]),
		...waived.map((row) => [row, "waived"])
	];
	return tableOf({
		name: "findings",
		title: "Findings"
	}, rows, [
		{
			key: "severity",
			title: "Severity",
			cell: ([{ severity }]) => severity
		},
		{
			key: "status",
			title: "Status",
			cell: ([, kind]) => kind
		},
		{
			key: "rule",
			title: "Rule",
			cell: ([{ rule }]) => rule
		},
		{
			key: "area",
			title: "Area",
			cell: ([{ area }]) => area
		},
		{
			key: "name",
			title: "Document",
			cell: ([{ document }]) => document
		},
		{
			key: "title",
			title: "Title",
			cell: ([{ title }]) => title
		},
		{
			key: "path",
			title: "File",
			cell: ([{ path }]) => path
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ([{ line }]) => line
		},
		{
			key: "message",
			title: "What is wrong",
			cell: ([{ message }]) => message
		},
		{
			key: "why",
			title: "Why it matters",
			cell: ([{ why }]) => why
		},
		{
			key: "fix",
			title: "What to do",
			cell: ([{ fix }]) => fix
		},
		{
			key: "owner",
			title: "Owner",
			cell: ([{ owner }]) => owner
		},
		{
			key: "due",
			title: "Due",
			cell: ([{ due }]) => due
		},
		{
			key: "days_overdue",
			title: "Days overdue",
			align: "right",
			cell: ([{ daysOverdue }]) => daysOverdue
		},
		{
			key: "clauses",
			title: "Clauses",
			cell: ([{ clauses }]) => clauses
		},
		{
			key: "controls",
			title: "Controls",
			cell: ([{ controls }]) => controls
		},
		{
			key: "grade",
			title: "Likely grade",
			cell: ([{ grade }]) => grade
		},
		{
			key: "waived_by",
			title: "Waived by",
			cell: ([row]) => "waiver" in row ? row.waiver.id : void 0
		},
		{
			key: "waived_until",
			title: "Waived until",
			cell: ([row]) => "waiver" in row ? row.waiver.expires : void 0
		},
		{
			key: "fingerprint",
			title: "Fingerprint",
			cell: ([{ fingerprint }]) => fingerprint
		}
	]);
}

export { riskMatrix as a, reportPage as i, htmlReport as n, reportHtml as o, reportPageOf as r, findingsTable as t };