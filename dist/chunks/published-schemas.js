import { Bt as RECORD_TYPES, Er as PROFILES, Gn as entryFields, Kn as schemaOf, Qn as choice, Xn as labelOf, a as PROJECT_URL, c as PRESETS, ci as string, d as severityAndIssue, di as toJSONSchema, ei as _enum, f as RULES, ii as literal, ni as boolean, oi as object, r as loadConfig, ri as int, s as userTypes, si as strictObject, ti as array, u as configSchema } from "./load-config.js";
import { a as SEVERITIES, i as GRADES } from "./nearest.js";
import { t as TYPE_NOTES } from "./note-registry.js";

// src/records/schemas/record-schema.ts
/** The newest version of JSON Schema that editors understand in full. */
const DRAFT = "http://json-schema.org/draft-07/schema#";
/**
* The front matter of one record type, as JSON Schema. Required is what a record must have in every state; what depends on
* its state or on other fields is for rules to say, as is what a reader of dates and owners takes beyond the canonical form.
*/
function recordSchema(type, notes) {
	const body = recordBody(type, notes);
	return {
		...schemaHead(`records/${type.type}`, String(body["title"]), notes?.says),
		...body,
		required: ["type", ...requiredOf(body)],
		...notes?.example && { examples: [notes.example] }
	};
}
/** The same without its head, for a schema of several types. `type` is not required: whoever picks it has looked at that. */
function recordBody(type, notes) {
	const { type: word, status } = entryFields;
	const fields = {
		...entryFields,
		type: {
			...word,
			...choice([type.type]),
			required: void 0
		},
		status: {
			...status,
			...choice(type.states)
		},
		...type.fields
	};
	return {
		title: labelOf(type.type),
		...notes && { description: notes.says },
		...jsonSchemaOf(fields)
	};
}
/** `$schema`, `$id`, `title` and `description` of a schema that is a file of its own, below `schemas/`. */
function schemaHead(path, title, description) {
	const $id = `${PROJECT_URL}/schemas/${path}.schema.json`;
	return {
		$schema: DRAFT,
		$id,
		title,
		...description !== void 0 && { description }
	};
}
function requiredOf(schema) {
	const names = schema["required"];
	return Array.isArray(names) ? names.map(String) : [];
}
function jsonSchemaOf(fields) {
	const { $schema: _, ...schema } = toJSONSchema(schemaOf(fields), {
		target: "draft-7",
		io: "input",
		unrepresentable: "any",
		override: ({ jsonSchema }) => withoutNoise(jsonSchema)
	});
	return schema;
}
/** A format says more than the long pattern behind it, two types need no two schemas, and what is anything need not be said. */
function withoutNoise(schema) {
	if (schema.format === "date" || schema.format === "date-time") delete schema.pattern;
	if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
	if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
	const { additionalProperties: others, anyOf: ones } = schema;
	if (typeof others === "object" && Object.keys(others).length === 0) delete schema.additionalProperties;
	const plain = ones?.flatMap((one) => Object.keys(one).join() === "type" && typeof one.type === "string" ? [one.type] : []);
	if (!plain || plain.length !== ones?.length) return;
	schema.type = plain;
	delete schema.anyOf;
}

// src/config/config-json-schema.ts
/** `holdfast.yml` as JSON Schema, with the names that only the registries know. */
function configJsonSchema() {
	const { $schema: _, ...schema } = toJSONSchema(configSchema, {
		target: "draft-7",
		io: "input"
	});
	const properties = schema.properties;
	const rules = Object.fromEntries(RULES.map((rule) => [rule.name, ruleSchema(rule)]));
	return {
		...schemaHead("holdfast", "Holdfast configuration", void 0),
		...schema,
		properties: {
			...properties,
			preset: {
				...properties["preset"],
				enum: PRESETS.map((preset) => preset.name)
			},
			profile: {
				...properties["profile"],
				enum: PROFILES.map((profile) => profile.name)
			},
			rules: {
				description: "Settings by rule name.",
				type: "object",
				properties: rules,
				additionalProperties: false
			}
		}
	};
}
function ruleSchema(rule) {
	const own = toJSONSchema(rule.options, {
		target: "draft-7",
		io: "input"
	});
	const { properties: shared } = toJSONSchema(object(severityAndIssue), {
		target: "draft-7",
		io: "input"
	});
	return {
		description: rule.flags,
		anyOf: [{ enum: ["off", ...SEVERITIES] }, {
			type: "object",
			properties: {
				...shared,
				...own.properties
			},
			additionalProperties: false
		}]
	};
}

// src/records/schemas/front-matter-schema.ts
/** The type of a document whose front matter has `entries:`. */
const REGISTER = "register";
/** The front matter of any record, as JSON Schema: picked by `type`, and with `entries` that of a register. */
function frontMatterSchema(types, notes) {
	const own = types.filter(({ type, fields }) => type === REGISTER || "entries" in fields).map(({ type }) => type);
	return {
		...schemaHead("record", "Front matter of a record", "The front matter of any record, by its `type`."),
		type: "object",
		properties: { type: typeOf(types) },
		required: ["type"],
		if: {
			properties: {
				entries: { type: "array" },
				type: { not: { enum: own } }
			},
			required: ["entries"]
		},
		then: { $ref: "#/definitions/register" },
		else: { $ref: BY_TYPE },
		definitions: definitionsOf(types, notes)
	};
}
/**
* The front matter of a register, as JSON Schema: `type: register` with `of`, or the type of its rows in place of both. Each
* row is what the register says, unless it says something else itself.
*/
function registerSchema(types, notes) {
	const { example } = notes.get(REGISTER) ?? {};
	return {
		...schemaHead("records/register", "Register", notes.get(REGISTER)?.says),
		type: "object",
		properties: { type: { type: "string" } },
		required: ["type"],
		allOf: [{ $ref: "#/definitions/register" }],
		definitions: definitionsOf(types, notes),
		...example && { examples: [example] }
	};
}
/** No name of a type has a capital. */
const BY_TYPE = "#/definitions/byType";
/** Every type by its name, `byType` to pick one, and `register`, whose rows are picked by what the register says. */
function definitionsOf(types, notes) {
	const bodies = types.filter(({ type }) => type !== REGISTER).map((type) => [type.type, recordBody(type, notes.get(type.type))]);
	const head = types.find(({ type }) => type === REGISTER);
	return {
		...Object.fromEntries(bodies),
		byType: {
			type: "object",
			allOf: types.map(({ type }) => picked(saysType(type), { $ref: `#/definitions/${type}` }))
		},
		...head && { register: registerBody(head, types, notes) }
	};
}
function registerBody(head, types, notes) {
	const body = recordBody(head, notes.get(REGISTER));
	const rowTypes = types.filter(({ type, fields }) => type !== REGISTER && !("entries" in fields));
	const properties = {
		...body["properties"],
		type: typeOf([head, ...rowTypes]),
		of: {
			...body["properties"]["of"],
			enum: rowTypes.map(({ type }) => type)
		},
		entries: {
			title: labelOf("entries"),
			description: "The rows.",
			type: "array",
			items: ROW_OF_ITS_OWN
		}
	};
	return {
		...body,
		properties,
		allOf: rowTypes.map(({ type }) => picked(registerOf(type), rowsOf(type)))
	};
}
/** Whether a register says that its rows are of a type. */
function registerOf(type) {
	return { anyOf: [saysType(type), {
		type: "object",
		properties: {
			type: { const: REGISTER },
			of: { const: type }
		},
		required: ["type", "of"]
	}] };
}
const HAS_TYPE = {
	type: "object",
	properties: { type: { type: "string" } },
	required: ["type"]
};
/** A row may say itself what it is. */
const ROW_OF_ITS_OWN = {
	type: "object",
	...picked(HAS_TYPE, { $ref: BY_TYPE })
};
function rowsOf(type) {
	return {
		type: "object",
		properties: { entries: {
			type: "array",
			items: picked({ not: HAS_TYPE }, { $ref: `#/definitions/${type}` })
		} }
	};
}
function saysType(type) {
	return {
		type: "object",
		properties: { type: { const: type } },
		required: ["type"]
	};
}
function picked(when, then) {
	return {
		if: when,
		then
	};
}
function typeOf(types) {
	return {
		title: labelOf("type"),
		description: entryFields.type.says,
		enum: types.map(({ type }) => type)
	};
}

// src/render/report-schema.ts
const day = string().regex(/^\d{4}-\d{2}-\d{2}$/).describe("Calendar day, YYYY-MM-DD.");
const positive = int().min(1);
const amount = int().min(0);
const finding = strictObject({
	rule: string().describe("Name of the rule; never reused."),
	severity: _enum(SEVERITIES).describe("How loudly it is reported."),
	grade: _enum(GRADES).describe("What an auditor would likely call one such case."),
	status: _enum([
		"introduced",
		"worsened",
		"existing"
	]).optional().describe("Against the base; existing when there was none."),
	tolerated: boolean().optional().describe("Whether the baseline puts up with it for now; then it is not enforced."),
	enforced: boolean().optional().describe("Whether this finding alone makes the run fail."),
	path: string().describe("Relative to the folder under check."),
	line: positive.describe("Line of the cause, from 1."),
	column: positive.describe("Column of the cause, from 1."),
	end_line: positive.describe("Last line of the cause."),
	end_column: positive.describe("First column after the cause."),
	document: string().optional().describe("The document's id."),
	title: string().optional().describe("The document's title."),
	message: string().describe("What is wrong."),
	help: string().describe("Why it matters and what to do."),
	url: string().describe("Page of the rule."),
	clauses: array(string()).describe("Clauses of ISO/IEC 27001:2022."),
	controls: array(string()).describe("Controls of ISO/IEC 27001:2022, Annex A."),
	owner: string().optional().describe("Who answers for it."),
	due: day.optional(),
	days_overdue: amount.optional().describe("Days since it was due; left out when it is not late."),
	derivation: string().optional().describe("How the due date came about."),
	needs_issue: boolean().describe("Whether it has an issue of its own on GitHub."),
	fingerprint: string().describe("The same for the same finding in every run.")
});
const waiver = strictObject({
	id: string().describe("Id of the exception."),
	path: string().describe("The file that it stands in."),
	reason: string().describe("Why it was granted."),
	compensating: string().describe("What keeps the risk down meanwhile."),
	approved_by: string().describe("Who agreed to it."),
	expires: day.describe("Last day on which it counts.")
});
/** `holdfast/report@1`: within a version, fields are added and never change their meaning. */
const reportSchema = strictObject({
	schema: literal("holdfast/report@1").describe("Name and version of this format."),
	today: day,
	timezone: string().describe("IANA time zone in which the day is counted."),
	base: string().optional().describe("Commit that the head was compared with."),
	summary: strictObject({
		documents: amount.describe("Files that the globs matched."),
		governed: amount.describe("Documents that the rules speak about."),
		findings: amount.describe("Without those that are waived or that the baseline puts up with."),
		errors: amount.describe("Findings of severity error."),
		warnings: amount.describe("Findings of severity warning."),
		notices: amount.describe("Findings of severity notice."),
		due_soon: amount.describe("Duties that fall due within the due-soon window, today included."),
		unscheduled: amount.describe("Governed documents that are not in force and so have no due date.")
	}).describe("Counts of what follows."),
	findings: array(finding).describe("Worst first."),
	fixed: array(finding).describe("Findings of the base that are gone."),
	waived: array(finding.extend({ waiver: waiver.describe("The exception.") })).describe("Findings that an exception takes back for a while, each with that exception."),
	baseline: strictObject({
		path: string().describe("Where the baseline is kept."),
		recorded: day,
		until: day.describe("Last day on which it counts."),
		total: amount.describe("Findings that it began with."),
		remaining: amount.describe("Those that are still there."),
		ended: boolean().describe("Whether its last day is over."),
		done_at_this_pace: day.optional()
	}).optional().describe("What is left of the findings with which the team started."),
	not_checked: array(strictObject({
		what: string().describe("What could not be looked at."),
		why: string().describe("Why not."),
		fix: string().optional().describe("What to do so that it can be."),
		rules: array(string()).optional().describe("Rules that said less for it, or nothing.")
	})).describe("What could not be looked at; never to be read as clean.")
});

// src/app/published-schemas.ts
/**
* Every JSON Schema of what people write and programs read: `holdfast.yml`, the report, the front matter of any record and of
* each type. Types of a repository's own stand behind those of Holdfast and count in `record` and `register` as well.
*/
function publishedSchemas(ownTypes = []) {
	const types = [...RECORD_TYPES, ...ownTypes];
	return [...[
		{
			name: "holdfast",
			says: "holdfast.yml",
			make: configJsonSchema
		},
		{
			name: "report",
			says: "the report that `check --format json` writes",
			make: reportJsonSchema
		},
		{
			name: "record",
			says: "the front matter of any record, by its type",
			make: () => frontMatterSchema(types, TYPE_NOTES)
		}
	].map((one) => ({
		...one,
		path: `schemas/${one.name}.schema.json`
	})), ...types.map((type) => ({
		name: type.type,
		says: TYPE_NOTES.get(type.type)?.says.replace(/\.$/, "") ?? "a type of your own",
		path: `schemas/records/${type.type}.schema.json`,
		make: () => type.type === "register" ? registerSchema(types, TYPE_NOTES) : recordSchema(type, TYPE_NOTES.get(type.type))
	}))];
}
/** The schemas for a folder: those of Holdfast, and those of the types that its configuration adds. */
async function schemasFor(files, config) {
	const { parsed } = await loadConfig(files, config, []);
	return publishedSchemas(userTypes(parsed));
}
/** A schema as the text of its file. */
function schemaText(schema) {
	return `${JSON.stringify(schema, null, 2)}\n`;
}
/** The report keeps to the version of JSON Schema in which it was first published: programs read it, not editors. */
function reportJsonSchema() {
	const { $schema, ...schema } = toJSONSchema(reportSchema);
	return {
		$schema,
		$id: `${PROJECT_URL}/schemas/report.schema.json`,
		title: "Holdfast report",
		...schema
	};
}

export { schemaText as n, schemasFor as r, publishedSchemas as t };