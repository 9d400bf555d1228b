import { An as budgetPlan, Cr as given, Ct as feeLines, It as percentage, Jt as isOpen, On as certification, Rt as sum, St as auditsToPay, Tr as findField, Tt as budgetUsed, Vn as recordsOf, Wr as addInterval, Yr as isoDate, Yt as nameOfAction, Zt as riskTreatmentPlan, _r as hasReached, bt as USUAL_CATEGORIES, jn as covers, kr as interval, on as objective, qr as daysBetween, vr as isFinal, wt as pays, xt as missingCategories, yr as nameOf } from "./load-config.js";
import { r as count } from "./words.js";
import { n as responsibleAs, r as responsibleFor } from "./responsible.js";
import { t as unreadNotes } from "./unread-notes.js";
import { n as tableOf } from "./table.js";
import { a as subjectOf } from "./calendar-table.js";

// src/views/budget/amount.ts
/** `34,000` and `1,250.50`: the same everywhere, whatever the machine speaks. */
function amount(value) {
	const [whole = "", decimals] = (Number.isInteger(value) ? String(value) : value.toFixed(2)).split(".");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	return decimals === void 0 ? grouped : `${grouped}.${decimals}`;
}

// src/render/budget/budget-words.ts
/** `94 %`, or `n/a`. */
function percent({ value }) {
	return value === "n/a" ? "n/a" : `${Math.round(value)} %`;
}
/** `Fiscal year 2026-01-01 to 2026-12-31 · running · 89 % of it over`. */
function yearWords({ from, to, which, elapsed, isPlanned }) {
	const state = which === "asked" ? [] : [which];
	const days = isPlanned ? [] : ["no plan gives its days"];
	return [
		`Fiscal year ${from} to ${to}`,
		...state,
		`${percent(elapsed)} of it over`,
		...days
	].join(" · ");
}
/** `Security budget 2026 (BUD-2026) · active · EUR · 78,000 approved · role:finance-lead`; a draft only asks for its sum. */
function planWords(plan) {
	const { status, currency, approvedAmount, isApproved, staffFte, owner } = plan;
	return [
		subjectOf(plan),
		status ?? "no status",
		currency ?? "no currency",
		approvedAmount === void 0 ? "no approved amount" : `${amount(approvedAmount)} ${isApproved ? "approved" : "asked for, not approved"}`,
		...staffFte === void 0 ? [] : [`${staffFte} full-time equivalents`],
		owner ?? "nobody"
	].join(" · ");
}
/** What is spent against how much of the year is over, as facts side by side. */
function paceWords({ total, elapsed }) {
	const money = `${percent(total.used)} spent, with ${percent(elapsed)} of the year over`;
	const { value } = total.used;
	if (value === "n/a") return "Nothing is planned, so there is no share that is spent";
	if (elapsed.value === "n/a") return `${percent(total.used)} spent; how much of its year is over cannot be told`;
	const ahead = value - elapsed.value;
	if (elapsed.numerator === 0) return `${percent(total.used)} spent; its year has not begun`;
	return `${money}${Math.abs(ahead) < 1 ? "" : `: ${count(Math.abs(Math.round(ahead)), "point")} ${ahead > 0 ? "ahead of" : "behind"} the year`}`;
}
/** `2027-07-12 recertification audit of CRT-01: Recertification audit in July, 15,000 EUR planned (BUD-2027)`. */
function auditWords({ day, kind, certificate, isPlanned, paidBy }) {
	const lines = paidBy.map(({ plan, item, planned, spent, currency }) => `${item ?? "a line of certification fees"}, ${amount(planned)}${currency === void 0 ? "" : ` ${currency}`} planned${spent === 0 ? "" : `, ${amount(spent)} spent`} (${plan})`);
	return `${isPlanned ? day : `by ${day}, not planned yet,`} ${kind} audit of ${certificate}: ${lines.length === 0 ? "no line is for it" : lines.join("; ")}`;
}
/** `Action 4 (…) of RTP-01 asks for: 15 days · due 2027-02-26 · person:yuki`. */
function workWords(work) {
	const due = work.due === void 0 ? [] : [`due ${work.due}`];
	return [
		`${work.what} · ${subjectOf(work)}`,
		`asks for ${work.resources}`,
		...due,
		work.owner ?? "nobody"
	].join(" · ");
}
/** Spent of planned by currency and year, and how many gaps: never a sum of two currencies. */
function sumOfReadiness({ years, unfunded }) {
	const sums = years.flatMap(({ plans }) => plans.map(({ name, total, currency }) => `${name}: ${amount(total.spent)} of ${amount(total.planned)}${currency === void 0 ? "" : ` ${currency}`} spent`));
	const gaps = years.reduce((sum, year) => sum + year.gaps.length, 0);
	return `${[
		...sums.length === 0 ? ["No budget plan"] : sums,
		count(gaps, "gap"),
		`${unfunded.length} without a line of their own`
	].join("; ")}.`;
}
/** The numbers of a line, a category or a plan, as cells. */
const MONEY_COLUMNS = [
	{
		key: "planned",
		title: "Planned",
		align: "right",
		of: ({ planned }) => planned
	},
	{
		key: "committed",
		title: "Committed",
		align: "right",
		of: ({ committed }) => committed
	},
	{
		key: "spent",
		title: "Spent",
		align: "right",
		of: ({ spent }) => spent
	},
	{
		key: "left",
		title: "Left",
		align: "right",
		of: ({ left }) => left
	},
	{
		key: "over",
		title: "Over",
		align: "right",
		of: ({ over }) => over
	}
];

// src/render/budget/budget-table.ts
/** Every line of every plan that is shown, with plain numbers. */
function budgetTable({ years }) {
	const rows = years.flatMap((year) => year.plans.flatMap((plan) => plan.lines.map((line) => ({
		year,
		plan,
		line
	}))));
	return tableOf({
		name: "budget",
		title: "Budget"
	}, rows, [
		{
			key: "year_from",
			title: "Year from",
			cell: ({ year }) => year.from
		},
		{
			key: "year_to",
			title: "Year to",
			cell: ({ year }) => year.to
		},
		{
			key: "plan",
			title: "Plan",
			cell: ({ plan }) => plan.name
		},
		{
			key: "status",
			title: "Status",
			cell: ({ plan }) => plan.status
		},
		{
			key: "line",
			title: "Line",
			align: "right",
			cell: ({ line }) => line.number
		},
		{
			key: "category",
			title: "Category",
			cell: ({ line }) => line.category
		},
		{
			key: "item",
			title: "Item",
			cell: ({ line }) => line.item
		},
		{
			key: "currency",
			title: "Currency",
			cell: ({ plan }) => plan.currency
		},
		...MONEY_COLUMNS.map(({ of, ...column }) => ({
			...column,
			cell: ({ line }) => of(line)
		})),
		{
			key: "used_percent",
			title: "Used",
			align: "right",
			cell: ({ line }) => line.used.value
		},
		{
			key: "elapsed_percent",
			title: "Year over",
			align: "right",
			cell: ({ plan }) => plan.elapsed.value
		},
		{
			key: "for",
			title: "For",
			cell: ({ line }) => line.for
		},
		{
			key: "owner",
			title: "Owner",
			cell: ({ line, plan }) => line.owner ?? plan.owner
		},
		{
			key: "people",
			title: "People",
			cell: ({ line, plan }) => line.owner === void 0 ? plan.people : line.people
		},
		{
			key: "unread",
			title: "Cannot be read",
			cell: ({ line }) => line.unread
		},
		{
			key: "path",
			title: "File",
			cell: ({ plan }) => plan.path
		}
	]);
}
/** The categories of a plan and their sum. */
function categoriesTable({ categories, total }) {
	const rows = [...categories.map((one) => ({
		...one,
		name: one.category ?? "without a category"
	})), ...categories.length > 1 ? [{
		...total,
		name: "Total"
	}] : []];
	return tableOf({
		name: "budget-categories",
		title: "Categories"
	}, rows, [{
		key: "category",
		title: "Category",
		cell: ({ name }) => name
	}, ...moneyCells()]);
}
/** The lines of a plan. */
function linesTable({ lines }) {
	return tableOf({
		name: "budget-lines",
		title: "Lines"
	}, lines, [
		{
			key: "item",
			title: "Item",
			cell: ({ item, number }) => item ?? `line ${number}`
		},
		{
			key: "category",
			title: "Category",
			cell: ({ category }) => category ?? "none"
		},
		...moneyCells(),
		{
			key: "for",
			title: "For",
			cell: ({ for: of }) => of
		}
	]);
}
function moneyCells() {
	return [...MONEY_COLUMNS.map(({ of, ...column }) => ({
		...column,
		cell: (money) => {
			const value = amount(of(money));
			return column.key === "over" && money.over > 0 ? {
				value,
				tone: "bad"
			} : value;
		}
	})), {
		key: "used",
		title: "Used",
		align: "right",
		cell: ({ used }) => percent(used)
	}];
}

// src/views/budget/plan-view.ts
function planView({ entry, facts }, isms) {
	const rows = given(facts.lines) ?? [];
	const lines = rows.map((row, index) => lineView(row, index + 1, isms));
	const groups = [...new Set(lines.map(({ category }) => category))].map((category) => lines.filter((line) => line.category === category));
	const categories = groups.map((own) => {
		return {
			category: own[0]?.category,
			lines: own.length,
			...moneyOf([own])
		};
	});
	return {
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		status: given(entry.status),
		isApproved: hasReached(entry, "approved"),
		from: given(facts.fiscal_from),
		to: given(facts.fiscal_to),
		currency: given(facts.currency),
		approvedAmount: given(facts.approved_amount),
		staffFte: given(facts.staff_fte),
		...responsibleFor(entry, isms, isms.today),
		total: moneyOf(groups),
		categories: categories.sort((a, b) => b.over - a.over || b.planned - a.planned),
		lines,
		elapsed: elapsedOf(spanOf({
			entry,
			facts
		}), isms.today),
		notes: notesOn$1({
			entry,
			facts
		}, rows, lines)
	};
}
/** The days of a plan; `undefined` when one of them is not known, or the last lies before the first. */
function spanOf({ facts }) {
	const [from, to] = [given(facts.fiscal_from), given(facts.fiscal_to)];
	return from === void 0 || to === void 0 || to < from ? void 0 : {
		from,
		to
	};
}
/** The share of some days that is over, today included: 0 before them and 100 after them. */
function elapsedOf(span, today) {
	const days = span ? daysBetween(span.from, span.to) + 1 : 0;
	const over = span ? daysBetween(span.from, today) + 1 : 0;
	return {
		...percentage(Math.min(days, Math.max(0, over)), days),
		smallSample: false
	};
}
function notesOn$1(plan, rows, lines) {
	const { entry, facts } = plan;
	const written = entry.root && findField(entry.root, "lines", entry.mapping)?.value;
	const lost = written?.kind === "list" ? written.items.length - rows.length : 0;
	return [
		...spanOf(plan) ? [] : ["The days of its fiscal year cannot be told."],
		...facts.lines.state === "unreadable" ? ["Its lines cannot be read."] : [],
		...facts.lines.state !== "unreadable" && lines.length === 0 ? ["It has no lines."] : [],
		...lost > 0 ? [`${lost} of its lines ${lost === 1 ? "is" : "are"} no line with fields and left out.`] : [],
		...given(facts.currency) === void 0 ? ["It names no currency."] : [],
		...isUnread(facts.approved_amount) ? ["Its approved amount cannot be read."] : [],
		...lines.flatMap((line) => [...line.unread.length > 0 ? [`Line ${line.number}: ${line.unread.join(", ")} cannot be read and counts as nothing.`] : [], ...belowZero(line).map((amount) => `Line ${line.number}: ${amount} is below 0, and counts as it stands.`)]),
		...rows.flatMap((row, index) => row.facts.category.state === "unreadable" ? [`Line ${index + 1}: its category cannot be read.`] : [])
	];
}
function belowZero(line) {
	return AMOUNTS.filter((name) => line[name] < 0);
}
function lineView(row, number, isms) {
	const { facts } = row;
	const owner = given(facts.owner)?.text;
	const amounts = {
		planned: amountOf(facts.planned),
		committed: amountOf(facts.committed),
		spent: amountOf(facts.spent)
	};
	return {
		number,
		category: given(facts.category),
		item: given(facts.item),
		for: given(facts.for),
		...owner === void 0 ? {
			owner,
			people: []
		} : responsibleAs(owner, isms, isms.today),
		...moneyOf([[amounts]]),
		unread: AMOUNTS.filter((name) => isUnread(facts[name]))
	};
}
const AMOUNTS = [
	"planned",
	"committed",
	"spent"
];
/** No money is more than this, and cents of more cannot be told apart. */
const LARGEST = 0x9184e72a000;
function isUnread(fact) {
	return fact.state === "given" ? Math.abs(fact.value) > LARGEST : fact.state !== "absent";
}
/** What a line does not say is nothing. */
function amountOf(fact) {
	return isUnread(fact) ? 0 : given(fact) ?? 0;
}
/** Sums in one currency. Within a group what costs more is made up for by what costs less; between groups it is not. */
function moneyOf(groups) {
	const lines = groups.flat();
	const rests = groups.map((group) => sum(group.map(({ planned, committed, spent }) => planned - Math.max(committed, spent))));
	return {
		planned: cents(sum(lines.map(({ planned }) => planned))),
		committed: cents(sum(lines.map(({ committed }) => committed))),
		spent: cents(sum(lines.map(({ spent }) => spent))),
		left: cents(sum(rests.map((rest) => Math.max(0, rest)))),
		over: cents(sum(rests.map((rest) => Math.max(0, -rest)))),
		used: budgetUsed(lines)
	};
}
/** Sums of decimals end in a rain of digits; money has two of them. */
function cents(amount) {
	return Math.round(amount * 100) / 100;
}

// src/views/budget/audit-fees.ts
/**
* The external audits of a fiscal year, those that still have to be planned included, by day. One whose last day is past
* while nobody has planned it costs money in the year that runs.
*/
function auditFees(isms, { from, to }, plans) {
	const runs = from <= isms.today && isms.today <= to;
	const arranged = auditsToPay(isms, from, to).map((audit) => ({
		...audit,
		isPlanned: true
	}));
	const unplanned = isms.obligations.flatMap(({ kind, due, entry, part = "" }) => kind === "external-audit-deadline" && due !== void 0 && (due >= from || runs) && due <= to ? [{
		certificate: entry,
		kind: part.split(":")[0] ?? part,
		day: due,
		isPlanned: false
	}] : []);
	return [...arranged, ...unplanned].map(({ certificate, kind, day, isPlanned }) => ({
		kind,
		day,
		isPlanned,
		certificate: nameOf(certificate),
		path: certificate.path,
		paidBy: plans.flatMap((plan) => paidBy(plan, {
			certificate,
			kind
		}, isms))
	})).sort((a, b) => `${a.day}\0${a.kind}` < `${b.day}\0${b.kind}` ? -1 : 1);
}
function paidBy(plan, audit, isms) {
	const { name, currency, lines } = planView(plan, isms);
	const all = plan.facts.lines.state === "given" ? plan.facts.lines.value : [];
	return feeLines(plan).filter((line) => pays(line, audit, isms)).flatMap((line) => {
		const view = lines[all.indexOf(line)];
		return view ? [{
			plan: name,
			item: view.item,
			planned: view.planned,
			spent: view.spent,
			currency
		}] : [];
	});
}

// src/views/budget/unfunded.ts
/** Open treatment actions and objectives with resources that are named by no line: `funded` holds the ids that lines are for. */
function unfundedWork(isms, funded) {
	return [...actions(isms, funded), ...objectives(isms, funded)];
}
function actions(isms, funded) {
	return recordsOf(isms, riskTreatmentPlan).flatMap(({ entry, facts }) => {
		if (entry.lifecycle !== "in-force" || isFunded(entry, funded)) return [];
		return (given(facts.actions) ?? []).flatMap((row) => {
			const resources = given(row.facts.resources);
			if (resources === void 0 || !isOpen(row) || funded.has(given(row.facts.risk) ?? "")) return [];
			const owner = given(row.facts.owner)?.text;
			return [work(entry, isms, {
				what: nameOfAction(row),
				resources,
				due: given(row.facts.due),
				owner
			})];
		});
	});
}
function objectives(isms, funded) {
	return recordsOf(isms, objective).flatMap(({ entry, facts }) => {
		const resources = given(given(facts.plan)?.facts.resources ?? ABSENT);
		if (resources === void 0 || entry.lifecycle !== "in-force" || isFinal(entry) || isFunded(entry, funded)) return [];
		return [work(entry, isms, {
			what: "Objective",
			resources,
			due: given(facts.target_date),
			owner: void 0
		})];
	});
}
const ABSENT = { state: "absent" };
function isFunded(entry, funded) {
	return funded.has(given(entry.id) ?? "");
}
function work(entry, isms, told) {
	const { owner, ...rest } = told;
	return {
		type: entry.type ?? "",
		name: nameOf(entry),
		title: given(entry.title),
		path: entry.path,
		...rest,
		...owner === void 0 ? responsibleFor(entry, isms, isms.today) : responsibleAs(owner, isms, isms.today)
	};
}

// src/views/budget/budget.ts
/** The categories that the settings ask for: as the rule about budget plans says, whether it is on or off. */
function requiredCategoriesOf({ rules }) {
	return (rules.find(({ rule }) => rule.name === "budget-plan-incomplete")?.options)?.required_categories ?? USUAL_CATEGORIES;
}
const YEAR = interval({ months: 12 });
const DAY = interval({ days: 1 });
const DAY_BEFORE = interval({ days: -1 });
function budgetOf(isms, { year, requiredCategories = USUAL_CATEGORIES } = {}) {
	const all = recordsOf(isms, budgetPlan);
	const years = (year === void 0 ? runningAndNext(all, isms.today) : asked(all, year)).map((span) => fiscalYear(span, isms, requiredCategories));
	const shown = new Set(years.flatMap(({ plans }) => plans.flatMap(({ lines }) => lines.flatMap((line) => line.for ?? []))));
	return {
		today: isms.today,
		years,
		unfunded: unfundedWork(isms, shown),
		notes: notesOn(all, years, isms)
	};
}
/** A plan that is in none of these years though money of it may be, and plans of a year that may hold the same money. */
function notesOn(all, years, isms) {
	const shown = new Set(years.flatMap(({ plans }) => plans.map(({ path }) => path)));
	return [
		...all.filter(({ entry }) => !shown.has(entry.path)).flatMap((plan) => {
			const named = `${nameOf(plan.entry)} (${plan.entry.path})`;
			const span = spanOf(plan);
			if (!span) return [`${named} is in no year: the days of its fiscal year cannot be told.`];
			return years.some(({ from, to }) => span.from <= to && from <= span.to) ? [`${named} runs from ${span.from} to ${span.to}: its lines are not in these years.`] : [];
		}),
		...years.flatMap(besideEachOther),
		...unreadNotes(isms, [budgetPlan.type, certification.type])
	];
}
/** Plans of one year that do not run over the same days, or are in one currency. */
function besideEachOther({ plans, from }) {
	const days = new Set(plans.map((plan) => `${plan.from} to ${plan.to}`));
	const listed = plans.map((plan) => `${plan.name} from ${plan.from ?? "no day"} to ${plan.to ?? "no day"}`).join(", ");
	const currencies = new Set(plans.flatMap(({ currency }) => currency ?? []));
	return [...days.size > 1 ? [`The plans of the year from ${from} do not run over the same days: ${listed}.`] : [], ...[...currencies].flatMap((currency) => {
		const same = plans.filter((plan) => plan.currency === currency).map(({ name }) => name);
		return same.length > 1 ? [`${same.join(" and ")} are both in ${currency}: what stands in both is counted in each.`] : [];
	})];
}
/** A plan that covers today gives the running year; without one it is the calendar year. */
function runningAndNext(all, today) {
	const running = spanOfAll(all.filter((plan) => covers(plan, today)), "running", calendarYear(Number(today.slice(0, 4))));
	const from = addInterval(running.to, DAY);
	const after = {
		from,
		to: addInterval(addInterval(from, YEAR), DAY_BEFORE)
	};
	return [running, spanOfAll(all.filter((plan) => covers(plan, from) && !running.plans.includes(plan)), "next", after)];
}
function asked(all, year) {
	const named = String(year).padStart(4, "0");
	return [spanOfAll(all.filter(({ facts }) => given(facts.fiscal_from)?.slice(0, 4) === named), "asked", calendarYear(year))];
}
function spanOfAll(plans, which, byDefault) {
	const days = plans.flatMap((plan) => spanOf(plan) ?? []);
	const [first] = days;
	if (!first) return {
		...byDefault,
		which,
		isPlanned: false,
		plans
	};
	return {
		from: days.map((one) => one.from).sort()[0] ?? first.from,
		to: days.map((one) => one.to).sort().at(-1) ?? first.to,
		which,
		isPlanned: true,
		plans
	};
}
function calendarYear(year) {
	const of = (day) => isoDate(`${String(year).padStart(4, "0")}-${day}`);
	return {
		from: of("01-01"),
		to: of("12-31")
	};
}
function fiscalYear(span, isms, required) {
	const { plans: records, ...days } = span;
	const plans = records.map((record) => planView(record, isms));
	const audits = auditFees(isms, span, records);
	return {
		...days,
		elapsed: elapsedOf(span, isms.today),
		plans,
		audits,
		gaps: [
			...plans.length === 0 ? [noPlan(span)] : [],
			...audits.filter(({ paidBy }) => paidBy.length === 0).map((audit) => unpaid(audit, plans)),
			...records.flatMap((record, index) => {
				const plan = plans[index];
				return plan ? gapsOf(plan, missingCategories(record, required) ?? []) : [];
			})
		]
	};
}
function noPlan({ from, to }) {
	return {
		kind: "no-plan",
		plan: void 0,
		path: void 0,
		owner: void 0,
		message: `No budget plan for the year from ${from} to ${to}`
	};
}
function unpaid({ kind, day, certificate, isPlanned, path }, plans) {
	const [plan] = plans;
	const when = isPlanned ? day : `by ${day}, not planned yet`;
	return {
		kind: "audit",
		plan: plan?.name,
		path: plan?.path ?? path,
		owner: plan?.owner,
		message: `The ${kind} audit of ${certificate} (${when}) has no line of certification fees`
	};
}
function gapsOf(plan, missing) {
	const { name, path, owner, isApproved, status, approvedAmount, total, currency, categories } = plan;
	const gap = (kind, message) => ({
		kind,
		plan: name,
		path,
		owner,
		message
	});
	const money = (sum) => currency === void 0 ? amount(sum) : `${amount(sum)} ${currency}`;
	return [
		...isApproved ? [] : [gap("not-approved", `It is not approved: ${status ?? "no status"}`)],
		...missing.length === 0 ? [] : [gap("category", `No line for: ${missing.join(", ")}`)],
		...approvedAmount !== void 0 && approvedAmount < total.planned ? [gap("approved-amount", `Approved are ${money(approvedAmount)}, and its lines come to ${money(total.planned)}`)] : [],
		...categories.filter(({ over }) => over > 0).map(({ category, over }) => gap("overrun", `${category ?? "Lines without a category"}: ${money(over)} spent or ordered beyond the plan`))
	];
}

export { linesTable as a, planWords as c, yearWords as d, categoriesTable as i, sumOfReadiness as l, requiredCategoriesOf as n, auditWords as o, budgetTable as r, paceWords as s, budgetOf as t, workWords as u };