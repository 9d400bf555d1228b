import { c as ConfigError } from "./nearest.js";
import { Cr as given, Gn as entryFields, Gt as supplier, Kr as dayOfInstant, Ur as dump, Xn as labelOf, Yn as isAlwaysRequired, Zn as wordsOf, a as PROJECT_URL, bn as correctiveAction, hn as incident, n as CONFIG_NAMES, qn as descriptionOf, qr as daysBetween, sn as nonconformity, t as CONFIG_FILE, vn as exception } from "./load-config.js";
import { H as parseDocument, m as DEFAULT_LABELS, t as check } from "./check.js";
import { n as yamlScalar } from "./yaml-scalar.js";
import { t as overlaid } from "./overlaid.js";
import { t as applyEdits } from "./edits.js";
import { i as setValue } from "./front-matter-edits.js";
import { t as plainMarkdown } from "./plain-markdown.js";
import { t as TYPE_NOTES } from "./note-registry.js";
import { execFileSync } from "node:child_process";

// src/adapters/node/git-identity.ts
/** The name and address that git would write into a commit (git-config, `user.name` and `user.email`). */
function gitIdentity(folder) {
	const [name, email] = [settingOf(folder, "user.name"), settingOf(folder, "user.email")];
	return {
		...name === void 0 ? {} : { name },
		...email === void 0 ? {} : { email }
	};
}
function settingOf(folder, key) {
	try {
		return execFileSync("git", [
			"config",
			"--get",
			key
		], {
			cwd: folder,
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: 5e3
		}).trim() || void 0;
	} catch {
		return;
	}
}

// src/render/issue-forms/form-element.ts
/** The element that asks for a field; `example` is what stands there in a valid record. */
function formElement(name, field, required, example) {
	const { type, description, ...own } = shape(name, field, example);
	const said = [descriptionOf(field), description].filter((part) => part !== void 0 && part !== "").join(" ");
	return {
		type,
		id: name,
		attributes: {
			label: labelOf(name),
			...said !== "" && { description: said },
			...own
		},
		validations: { required }
	};
}
function shape(name, field, example) {
	const { kind, of } = field;
	if (kind === "yes-no") return {
		type: "dropdown",
		options: ["yes", "no"]
	};
	if (kind === "choice") return {
		type: "dropdown",
		options: wordsOf(field).map(optionOf)
	};
	if (kind === "list" && of?.kind === "choice") return {
		type: "dropdown",
		multiple: true,
		options: wordsOf(of).map(optionOf)
	};
	if (kind === "list") return {
		type: "textarea",
		description: "One on each line.",
		...placeholder(lines(example))
	};
	if (kind === "row" || kind === "rows" || kind === "map") return {
		type: "textarea",
		description: "As in the record.",
		render: "yaml",
		...placeholder(example === void 0 ? void 0 : dump({ [name]: example }, {
			flowLevel: 3,
			lineWidth: 100
		}).trimEnd())
	};
	if (kind === "text" && name !== "id") return {
		type: "textarea",
		...placeholder(lines(example))
	};
	return {
		type: "input",
		...placeholder(lines(example))
	};
}
/** GitHub keeps the word `none` for a choice that nobody made. */
function optionOf(word) {
	return word.toLowerCase() === "none" ? "none at all" : word;
}
function lines(example) {
	if (example === void 0) return void 0;
	return Array.isArray(example) ? example.map(String).join("\n") : String(example);
}
function placeholder(text) {
	return text === void 0 || text === "" ? {} : { placeholder: text };
}

// src/render/issue-forms/forms.ts
function form(type, { needed = [], ...asked }) {
	return {
		...asked,
		needed,
		type
	};
}
/**
* What people tell who do not write records themselves. The title of the issue is that of the record; its id, its state and
* the day on which it was recorded come from whoever writes the record.
*/
const ISSUE_FORMS = [
	form(nonconformity, {
		file: "nonconformity",
		name: "Nonconformity",
		says: "Something is required and not met.",
		fields: [
			"statement",
			"evidence",
			"requirement",
			"detected_on",
			"source",
			"source_ref",
			"grade",
			"correction",
			"consequences",
			"owner"
		]
	}),
	form(correctiveAction, {
		file: "corrective-action",
		name: "Corrective action",
		says: "The cause of a nonconformity is to be removed.",
		fields: [
			"nonconformity",
			"action",
			"owner",
			"due",
			"effectiveness_criteria",
			"verify_after"
		],
		needed: ["owner"]
	}),
	form(incident, {
		file: "incident",
		name: "Security incident",
		says: "Something happened, or may have happened, to information or systems.",
		fields: [
			"severity",
			"category",
			"personal_data",
			"detected_at",
			"reported_at",
			"occurred_at",
			"occurred_precision",
			"detected_by",
			"systems",
			"evidence_handling",
			"owner"
		]
	}),
	form(supplier, {
		file: "supplier-assessment",
		name: "Supplier assessment",
		says: "A supplier was assessed, or is to be added to the register.",
		fields: [
			"id",
			"service",
			"criticality",
			"data_access",
			"cloud",
			"last_assessed",
			"assessment_method",
			"assessment_result",
			"certificates",
			"contract",
			"subprocessors",
			"incidents",
			"exit_plan",
			"owner"
		],
		needed: ["last_assessed", "assessment_result"]
	}),
	form(exception, {
		file: "exception",
		name: "Exception",
		says: "A rule or a control cannot be kept for a while.",
		fields: [
			"waives",
			"reason",
			"risk",
			"compensating",
			"requested_by",
			"expires_on",
			"owner"
		]
	})
];

// src/render/issue-forms/issue-forms.ts
/** Where GitHub looks for issue forms. */
const FOLDER = ".github/ISSUE_TEMPLATE";
/**
* The issue forms of a repository, path to text: what people tell who do not write records themselves, in the fields of the
* record types.
*/
function issueForms({ labels }) {
	return new Map(ISSUE_FORMS.map((form) => [`${FOLDER}/${form.file}.yml`, formText(form, labels)]));
}
function formText(form, labels) {
	const content = {
		name: form.name,
		description: form.says,
		title: `${form.name}: `,
		...labels.length > 0 && { labels: [...new Set(labels)] },
		body: [{
			type: "markdown",
			attributes: { value: introduction(form) }
		}, ...elements(form)]
	};
	const yaml = dump(content, {
		forceQuotes: true,
		quoteStyle: "double",
		lineWidth: -1,
		noRefs: true
	});
	return `# An issue form of Holdfast, made from the record type ${form.type.type}.\n${yaml}`;
}
function introduction({ type: { type } }) {
	const page = `${PROJECT_URL}/blob/main/docs/records/${type}.md`;
	return [
		TYPE_NOTES.get(type)?.says ?? "",
		`An issue is no record: what is agreed on here goes into a record of type [\`${type}\`](${page}), whose fields have the same names.`,
		"Whoever can see this repository can read what you write: leave out secrets, and data about people."
	].join("\n\n");
}
function elements({ type, fields: names, needed }) {
	const fields = {
		...entryFields,
		...type.fields
	};
	const example = TYPE_NOTES.get(type.type)?.example ?? {};
	return names.flatMap((name) => {
		const field = fields[name];
		const required = field !== void 0 && (isAlwaysRequired(field) || needed.includes(name));
		return field ? [formElement(name, field, required, example[name])] : [];
	});
}

// src/starter/amendment.ts
/** A file of the starter with what is different. Throws `RangeError` when a line is not there, or twice. */
function amended(path, text, amendments) {
	let lines = text.split("\n");
	for (const { line, put } of amendments.filter((one) => one.path === path)) {
		const at = lines.flatMap((one, index) => one.startsWith(line) ? [index] : []);
		const [index] = at;
		if (index === void 0 || at.length > 1) throw new RangeError(`${path}: ${at.length} lines begin with ${line}`);
		lines = [
			...lines.slice(0, index),
			...put === void 0 ? [] : [put],
			...lines.slice(index + 1)
		];
	}
	return lines.join("\n");
}
/** A row of the statement of applicability for a control that does not apply. */
function notApplicable(control, why, owner) {
	return soaRow(control, `applicable: false, reasons: [], justification: "${why}", implementation: not-started, owner: ${owner}`);
}
/** A row of the statement of applicability for a control that is to be implemented by a day. */
function planned(control, why, by, owner) {
	return soaRow(control, `applicable: true, reasons: [best-practice], justification: "${why}", implementation: planned, target_date: ${by}, owner: ${owner}`);
}
function soaRow(control, rest) {
	return {
		path: "governance/statement-of-applicability.md",
		line: `  - { control: ${control},`,
		put: `  - { control: ${control}, ${rest} }`
	};
}

// src/starter/company.ts
/** The first day of the starter as it is kept. */
const STARTER_FIRST_DAY = "2026-01-05";
/** Head count for which the starter's budget is made. */
const STARTER_SIZE = 20;
/** The people of the starter, who are nobody. */
const STARTER_PEOPLE = {
	director: {
		key: "alex",
		name: "Alex Example",
		email: "alex@example.com"
	},
	lead: {
		key: "robin",
		name: "Robin Example",
		email: "robin@example.com"
	},
	auditor: {
		key: "sam",
		name: "Sam Example",
		email: "sam@example.com"
	}
};
const DAY_MS$1 = 864e5;
/** The Monday of the week of a day. */
function mondayOf(day) {
	const at = Date.parse(`${day}T00:00:00Z`);
	const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
	return dayOfInstant(at - sinceMonday * DAY_MS$1, "UTC");
}
/**
* `Ana Ng <ana@acme.example>` or `Ana Ng`, as somebody with a key of their own: the first name, else all of it. Without an address
* it is made of the key and the domain.
*/
function memberFrom(said, domain, taken) {
	const at = said.lastIndexOf("<");
	const within = at !== -1 && said.trimEnd().endsWith(">") ? said.trimEnd().slice(at + 1, -1) : "";
	const address = /^[^<>\s]{1,64}@[^<>\s]{1,190}$/.test(within) ? within : void 0;
	const name = (address === void 0 ? said : said.slice(0, at)).trim();
	const full = slug(name) || "person";
	const free = [
		slug(name.split(/\s+/)[0] ?? "") || full,
		full,
		...[
			2,
			3,
			4
		].map((n) => `${full}-${n}`)
	].find((key) => !taken.includes(key)) ?? full;
	return {
		key: free,
		name: name || said.trim(),
		email: address ?? `${free}@${domain}`
	};
}
function slug(words) {
	return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-+|-+$/g, "").replace(/^(\d)/, "p$1").slice(0, 40);
}

// src/starter/own-servers.ts
/** Half a year after the first day: long enough to put up what a server room needs. */
const BY = "2026-07-01";
/** The starter for a company that runs servers of its own, beside or in place of the cloud. */
const OWN_SERVERS = [
	planned("A.7.6", "Servers of our own stand in a room that only their administrators may enter", BY, "role:it-lead"),
	planned("A.7.11", "Servers of our own need power and cooling that does not fail", BY, "role:it-lead"),
	planned("A.7.12", "Cables to servers of our own carry what customers trust us with", BY, "role:it-lead"),
	{
		path: "governance/context.md",
		line: "    rationale: We run no machines of our own",
		put: "    rationale: \"Heat and floods reach servers of our own: their room is cooled and lies above the ground floor, and the continuity procedure covers its loss\""
	},
	{
		path: "registers/assets.md",
		line: "  - { id: AST-10,",
		put: ["  - { id: AST-10, title: People who know how things work, status: active, kind: people, asset_owner: role:managing-director, criticality: high, data_classification: internal, in_scope: true }", "  - { id: AST-11, title: Servers of our own, status: active, kind: system, asset_owner: role:it-lead, criticality: critical, data_classification: confidential, in_scope: true, rto: 24 hours, rpo: 24 hours }"].join("\n")
	}
];

// src/starter/without-office.ts
const POLICY = "policies/office-and-equipment.md";
const NONE = "There is no office: everyone works at home and at places of others";
/** The starter for a company whose people all work elsewhere. */
const WITHOUT_OFFICE = [
	notApplicable("A.7.1", `${NONE}, so there is no perimeter of ours`, "role:it-lead"),
	notApplicable("A.7.2", `${NONE}, so nobody enters anything of ours`, "role:people-lead"),
	notApplicable("A.7.3", `${NONE}; spare devices go from the dealer to the person`, "role:people-lead"),
	notApplicable("A.7.4", `${NONE}, so there are no premises to watch`, "role:people-lead"),
	notApplicable("A.7.5", `${NONE}; the continuity procedure covers the loss of a home`, "role:people-lead"),
	notApplicable("A.7.6", `${NONE}, and so no secure area`, "role:it-lead"),
	{
		path: "governance/statement-of-applicability.md",
		line: "  - { control: A.7.8,",
		put: "  - { control: A.7.8, applicable: true, reasons: [best-practice], justification: \"Laptops at home and on the road can be knocked over, soaked or taken\", implementation: implemented, evidence: [GDL-01], owner: role:it-lead }"
	},
	notApplicable("A.7.11", "Nothing that customers or staff depend on needs power or cooling of ours: it runs at the cloud host", "role:it-lead"),
	notApplicable("A.7.12", "There is no cabling of ours; cables in data centres are the cloud host’s", "role:it-lead"),
	{
		path: POLICY,
		line: "controls: [A.7.1-A.7.5,",
		put: "controls: [A.7.8, A.7.13, A.7.14]"
	},
	{
		path: "registers/risks.md",
		line: "    controls: [A.6.7, A.7.2,",
		put: "    controls: [A.6.7, A.7.9, A.8.1, A.8.24]"
	},
	{
		path: "governance/scope.md",
		line: "locations:",
		put: "locations: [Homes of the people who work for Example Ltd]"
	},
	{
		path: "governance/scope.md",
		line: "  - { with: Landlord"
	},
	{
		path: "governance/scope.md",
		line: "All people, all information, all systems and devices",
		put: "All people, all information, all systems and devices that the company owns or rents, and the desks at home. There is no office."
	},
	{
		path: "registers/assets.md",
		line: "  - { id: AST-09,"
	},
	{
		path: POLICY,
		line: "Nothing that customers depend on runs in the office.",
		put: "There is no office: this policy protects devices, wherever people work. What helps at home and on the road stands in the"
	},
	{
		path: POLICY,
		line: "burns down, work goes on from home",
		put: "[remote work guideline](../guidelines/remote-work.md)."
	},
	{
		path: POLICY,
		line: "- The office is locked"
	},
	{
		path: POLICY,
		line: "- Visitors are met at the door"
	},
	{
		path: POLICY,
		line: "- The cupboard with spare devices"
	},
	{
		path: POLICY,
		line: "  the key."
	},
	{
		path: POLICY,
		line: "- Outside working hours"
	},
	{
		path: POLICY,
		line: "- Smoke detectors"
	},
	{
		path: POLICY,
		line: "- Network devices are out of"
	},
	{
		path: POLICY,
		line: "| People lead | Hands out keys"
	},
	{
		path: POLICY,
		line: "| Last to leave"
	},
	{
		path: POLICY,
		line: "| IT lead | Walks through the office"
	},
	{
		path: POLICY,
		line: "| Landlord, asked by"
	},
	{
		path: POLICY,
		line: "A key or badge that is lost",
		put: "A device that is lost is [reported](../procedures/incident-response.md) the same day."
	},
	{
		path: "records/evidence/README.md",
		line: "| `physical-check`"
	},
	{
		path: "guidelines/remote-work.md",
		line: "- Print only what you must.",
		put: "- Print only what you must, and shred paper with confidential content."
	},
	{
		path: "procedures/business-continuity.md",
		line: "| The office |"
	},
	{
		path: "standards/configuration-baseline.md",
		line: "The office network is a way to the internet",
		put: "There is no network of ours: every device protects itself, wherever it is. Network services are"
	},
	{
		path: "policies/acceptable-use.md",
		line: "Away from the office, the",
		put: "At home and on the road, the [remote work guideline](../guidelines/remote-work.md) says what else helps."
	},
	{
		path: "governance/context.md",
		line: "    effect: The device and the sign-in are the border",
		put: "    effect: The device and the sign-in are the border, because there is no other one"
	}
];

// src/starter/filled-in.ts
const DAY_MS = 864e5;
/** A document of the starter as a company has it: its names, its days, its size, and without what it does not have. */
function filledIn(path, text, company) {
	const amendments = [
		...TAKEN_OVER,
		...company.hasOffice ? [] : WITHOUT_OFFICE,
		...company.hasOwnServers ? OWN_SERVERS : []
	];
	return moved(renamed(path, sized(path, stated(path, amended(path, text, amendments), company), company), company), company.firstDay);
}
/** What the starter says of itself, once it is the ISMS of a company. */
const TAKEN_OVER = [
	{
		path: "README.md",
		line: "# A starter ISMS",
		put: "# The ISMS of Example Ltd"
	},
	{
		path: "README.md",
		line: "1. **Copy it.**",
		put: "1. **Copied** from the starter by `holdfast init`, with the names of Example Ltd and its first day in"
	},
	{
		path: "README.md",
		line: "   folder, put your names in place",
		put: "   [CHG-001](records/changes/CHG-001.md)."
	},
	{
		path: "README.md",
		line: "   your first day lies after that of"
	}
];
/** What the certificate is to say. */
function stated(path, text, { statement }) {
	if (path !== "governance/scope.md" || statement === void 0) return text;
	return amended(path, text, [{
		path,
		line: "certificate_statement:",
		put: `certificate_statement: ${JSON.stringify(statement)}`
	}]);
}
/** Lines of the budget that grow with the head count, to the next hundred; the sum follows. */
function sized(path, text, { size }) {
	if (path === "README.md") return text.replace(`for ${20} people`, `for ${size} people`);
	if (path !== "governance/budget.md" || size === 20) return text;
	let sum = 0;
	return text.replaceAll(/(category: ([\w-]+),[^\n]*? planned: )(\d+)/g, (_, before, category, amount) => {
		const planned = category === "tools" || category === "training" ? Math.ceil(Number(amount) * size / 20 / 100) * 100 : Number(amount);
		sum += planned;
		return `${before}${planned}`;
	}).replace(/^approved_amount: \d+$/m, `approved_amount: ${sum}`);
}
/** Every day, as many days later as the first day of the company lies after that of the starter. */
function moved(text, firstDay) {
	const days = daysBetween(STARTER_FIRST_DAY, firstDay);
	return text.replaceAll(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (day) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10));
}
/** The names of the company and its people, quoted where YAML or Markdown would take them for something else. */
function renamed(path, text, company) {
	const document = parseDocument(path, new TextEncoder().encode(text));
	const edits = [];
	for (const node of document.frontMatter ? scalarsOf(document.frontMatter.root) : []) {
		const now = withNames(node.raw, company, (name) => name);
		if (now !== node.raw) edits.push(setValue(document, node, now));
	}
	const body = document.text.slice(document.bodyStart);
	return applyEdits(text.slice(0, document.bodyStart), edits) + withNames(body, company, plainMarkdown);
}
function withNames(text, company, write) {
	let result = text;
	for (const part of [
		"director",
		"lead",
		"auditor"
	]) {
		const old = STARTER_PEOPLE[part];
		result = result.replaceAll(old.email, `\0${part}:email\0`).replaceAll(old.name, `\0${part}:name\0`).replaceAll(`person:${old.key}`, `person:\0${part}:key\0`);
		if (text === old.key) return company[part].key;
	}
	const names = {
		company: write(company.name),
		domain: company.domain
	};
	for (const part of [
		"director",
		"lead",
		"auditor"
	]) {
		const { key, name, email } = company[part];
		Object.assign(names, {
			[`${part}:key`]: key,
			[`${part}:name`]: write(name),
			[`${part}:email`]: email
		});
	}
	return result.replaceAll("Example Ltd", "\0company\0").replaceAll("example.com", "\0domain\0").replaceAll(/\0([a-z:]+)\0/g, (_, name) => names[name] ?? "");
}
function scalarsOf(node) {
	if (node.kind === "scalar") return [node];
	return (node.kind === "list" ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsOf);
}

// src/starter/frameworks.ts
/** Where the register of other frameworks stands in the starter. */
const FRAMEWORKS_FILE = "registers/frameworks.md";
/** The register of the frameworks that a company wants to meet beside ISO/IEC 27001; a draft like everything else. */
function frameworksRegister({ frameworks }, id) {
	return `---
id: ${id}
type: register
of: framework-target
title: Other frameworks
status: draft
owner: role:security-lead
classification: internal
review_interval: 12 months
clauses: ["4.2"]
controls: [A.5.31]
entries:
${frameworks.map((framework, index) => `  - { id: FWK-${String(index + 1).padStart(2, "0")}, title: ${framework}, status: considered, framework: ${framework} }\n`).join("")}---

# Other frameworks

What customers or laws ask for beside ISO/IEC 27001. \`considered\` owes nothing; \`targeted\`, with a \`target_date\`, does.

| Who | Does what | When | Record |
|---|---|---|---|
| Security lead | Decides with the managing director what is targeted, and until when | Every 12 months, and when a customer asks | Row |
`;
}

// src/starter/surroundings.ts
/** Head count up to which the same person has to approve, verify and audit. */
const SOLO_MAX = 3;
/** The documents below a folder, as `documents:` names them. */
function folderGlob(folder) {
	return folder === "" ? "**/*.md" : `${folder}/**/*.md`;
}
/** The configuration of a company whose ISMS lies in a folder: '' for all of the repository. */
function configuration({ size, timezone }, folder) {
	return `version: 1
# Drafts owe nothing; what you put in force is held to the standard.
preset: ${size <= SOLO_MAX ? "solo # two or three people cannot keep every duty apart" : "strict"}
documents: [${JSON.stringify(folderGlob(folder))}]
timezone: ${yamlScalar(timezone)} # where "today" is decided
rules:
  role-vacant: { required: [top-management, security-lead, internal-auditor] } # the roles that no day may be without
`;
}
/** The lines of CODEOWNERS that ask these people about every change of the ISMS (GitHub: "About code owners"). */
function codeOwners(folder, handles) {
	return `# Who is asked about a change of the management system.\n${folder === "" ? "*" : `/${folder}/`} ${handles.join(" ")}\n/holdfast.yml ${handles.join(" ")}\n`;
}
/** Settings for Visual Studio Code: the schema of the configuration, and the extension that reads it. */
function editorSettings(schemaUrl) {
	const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
	return /* @__PURE__ */ new Map([[".vscode/settings.json", json({ "yaml.schemas": { [schemaUrl]: ["holdfast.yml", "holdfast.yaml"] } })], [".vscode/extensions.json", json({ recommendations: ["redhat.vscode-yaml"] })]]);
}

// src/starter/workflows.ts
/** What stands for the commit of Holdfast in a workflow until somebody says which one they have looked at. */
const COMMIT_PLACEHOLDER = "COMMIT_SHA";
const CHECKOUT = "actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0";
/** The check of pull requests, and the weekly run that keeps the issues: path to text. */
function workflows(commit) {
	return /* @__PURE__ */ new Map([[".github/workflows/holdfast.yml", pullRequests(commit)], [".github/workflows/holdfast-issues.yml", scheduled(commit)]]);
}
function pullRequests(commit) {
	return `name: holdfast
on:
  pull_request:
permissions: {}
concurrency:
  group: holdfast-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out the documents, and to read the base through the API
      pull-requests: write # to keep one comment
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0 # the base to compare with, and the earlier names of documents, are in the history
          persist-credentials: false
      - uses: holdfast-isms/holdfast@${commit}
`;
}
function scheduled(commit) {
	return `name: holdfast-issues
on:
  push:
    branches: [main]
  schedule:
    - cron: "23 5 * * 1" # Mondays at 05:23 UTC
  workflow_dispatch:
permissions: {}
concurrency:
  group: holdfast-issues # one run at a time; the one that waits starts from the whole state
jobs:
  issues:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out the documents
      issues: write # to open, update and close issues, and to create their label
      pull-requests: read # who approved what: for approval-evidence-weak, where it is on
      actions: read # when the scheduled run was last: for scheduled-run-stale, where it is on
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: holdfast-isms/holdfast@${commit}
`;
}

// src/app/init.ts
/**
* An ISMS for a company that has none, from the starter (`starter` gives its files). Writes nothing; a file that is there, or a
* record whose id is taken, is never touched. Throws `ConfigError` where there are documents to begin with instead.
*/
async function init(ports, starter, request) {
	const { files, clock } = ports;
	const before = await check(ports);
	const configured = await files.existing(CONFIG_NAMES);
	if (configured.size === 0 && before.report.summary.governed > 0 && !request.anyway) throw new ConfigError(`There are documents with owners or review dates here: ${before.report.summary.governed}`, { hint: "Begin with them: holdfast adopt. To put the starter beside them: holdfast init --anyway." });
	const wanted = await wantedFiles(starter, request);
	const owned = wanted.has(CODE_OWNERS_FILE) ? await files.existing(CODE_OWNERS) : /* @__PURE__ */ new Set();
	if (configured.size > 0) wanted.delete(CONFIG_FILE);
	if (owned.size > 0) wanted.delete(CODE_OWNERS_FILE);
	const there = await files.existing([...wanted.keys()]);
	const kept = [
		...configured,
		...owned,
		...[...wanted.keys()].filter((path) => there.has(path))
	];
	const elsewhere = [];
	const written = [];
	for (const [path, after] of wanted) {
		if (there.has(path)) continue;
		const at = takenBy(before, after);
		if (at === void 0) written.push({
			path,
			before: "",
			after
		});
		else elsewhere.push({
			path,
			at
		});
	}
	const added = new Map(written.map(({ path, after }) => [path, after]));
	const checked = await check({
		files: overlaid(files, added),
		clock
	});
	if (written.some(({ path }) => path.endsWith(".md")) && checked.isms.entries.length === before.isms.entries.length) throw new ConfigError("The configuration that is here does not look at the new documents", { hint: `Add ${JSON.stringify(folderGlob(request.folder))} to \`documents:\`, and begin again.` });
	return {
		files: written,
		kept,
		elsewhere,
		checked
	};
}
const CODE_OWNERS_FILE = ".github/CODEOWNERS";
/** Where GitHub looks for code owners; of several files the first counts (GitHub: "About code owners"). */
const CODE_OWNERS = [
	CODE_OWNERS_FILE,
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** Everything that belongs to a new ISMS, by path. */
async function wantedFiles(starter, request) {
	const { company, folder, handles, commit } = request;
	const below = (path) => folder === "" ? path : `${folder}/${path}`;
	const wanted = /* @__PURE__ */ new Map([[CONFIG_FILE, configuration(company, folder)]]);
	const { paths } = await starter.find(["."], { dot: false });
	for (const file of await starter.read(paths.filter((path) => path.endsWith(".md")))) {
		if (!("bytes" in file)) throw new ConfigError(`The starter is not whole: ${file.path} ${file.why}`);
		wanted.set(below(file.path), filledIn(file.path, new TextDecoder().decode(file.bytes), company));
	}
	if (company.frameworks.length > 0) wanted.set(below(FRAMEWORKS_FILE), frameworksRegister(company, freeRegisterId([...wanted.values()])));
	for (const [path, text] of [
		...workflows(commit),
		...issueForms({ labels: DEFAULT_LABELS }),
		...handles.length > 0 ? [[CODE_OWNERS_FILE, codeOwners(folder, handles)]] : [],
		...editorSettings(`${PROJECT_URL}/raw/main/schemas/holdfast.schema.json`)
	]) wanted.set(path, text);
	return wanted;
}
function freeRegisterId(texts) {
	const numbers = texts.flatMap((text) => Number(/^id: REG-(\d+)$/m.exec(text)?.[1] ?? 0));
	return `REG-${String(Math.max(...numbers) + 1).padStart(2, "0")}`;
}
/** Where a record of the same id stands already. */
function takenBy({ isms }, text) {
	const id = /^---\nid: (\S+)$/m.exec(text)?.[1];
	const entry = id === void 0 ? void 0 : isms.byId.get(id)?.[0];
	return entry && given(entry.id) !== void 0 ? entry.path : void 0;
}

export { memberFrom as a, gitIdentity as c, STARTER_SIZE as i, COMMIT_PLACEHOLDER as n, mondayOf as o, STARTER_PEOPLE as r, issueForms as s, init as t };