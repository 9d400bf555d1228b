import { Ct as isAlwaysRequired, I as nonconformity, L as incident, Nt as dump, P as supplier, Tt as wordsOf, V as correctiveAction, at as entryFields, i as PROJECT_URL, wt as labelOf, xt as descriptionOf, z as exception } from "./load-config.js";
import { t as TYPE_NOTES } from "./note-registry.js";

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

export { issueForms as t };