// src/frameworks/data/gdpr.ts
/** Regulation (EU) 2016/679: the articles that ask something of controllers and processors. Titles are ours. */
const catalogue = { requirements: [
	{
		id: "Art. 5(1)(a)",
		title: "Lawfulness, fairness, transparency"
	},
	{
		id: "Art. 5(1)(b)",
		title: "Purpose limitation"
	},
	{
		id: "Art. 5(1)(c)",
		title: "Data minimisation"
	},
	{
		id: "Art. 5(1)(d)",
		title: "Accuracy"
	},
	{
		id: "Art. 5(1)(e)",
		title: "Storage limitation"
	},
	{
		id: "Art. 5(1)(f)",
		title: "Integrity and confidentiality"
	},
	{
		id: "Art. 5(2)",
		title: "Accountability"
	},
	{
		id: "Art. 6",
		title: "Lawful basis"
	},
	{
		id: "Art. 7",
		title: "Conditions for consent"
	},
	{
		id: "Art. 8",
		title: "Child consent"
	},
	{
		id: "Art. 9",
		title: "Special categories"
	},
	{
		id: "Art. 10",
		title: "Criminal data"
	},
	{
		id: "Art. 11",
		title: "Processing without identification"
	},
	{
		id: "Art. 12",
		title: "Transparent communication"
	},
	{
		id: "Art. 13",
		title: "Notice when collected from the person"
	},
	{
		id: "Art. 14",
		title: "Notice when obtained elsewhere"
	},
	{
		id: "Art. 15",
		title: "Access right"
	},
	{
		id: "Art. 16",
		title: "Rectification right"
	},
	{
		id: "Art. 17",
		title: "Erasure right"
	},
	{
		id: "Art. 18",
		title: "Restriction right"
	},
	{
		id: "Art. 19",
		title: "Notifying recipients"
	},
	{
		id: "Art. 20",
		title: "Portability right"
	},
	{
		id: "Art. 21",
		title: "Objection right"
	},
	{
		id: "Art. 22",
		title: "Automated decisions"
	},
	{
		id: "Art. 24",
		title: "Controller responsibility"
	},
	{
		id: "Art. 25(1)",
		title: "Protection by design"
	},
	{
		id: "Art. 25(2)",
		title: "Protection by default"
	},
	{
		id: "Art. 26",
		title: "Joint controllers"
	},
	{
		id: "Art. 27",
		title: "EU representative"
	},
	{
		id: "Art. 28(1)",
		title: "Choosing processors"
	},
	{
		id: "Art. 28(2)",
		title: "Sub-processor authorisation"
	},
	{
		id: "Art. 28(3)",
		title: "Processor contract"
	},
	{
		id: "Art. 28(4)",
		title: "Sub-processor obligations"
	},
	{
		id: "Art. 29",
		title: "Acting on instructions"
	},
	{
		id: "Art. 30",
		title: "Records of processing"
	},
	{
		id: "Art. 31",
		title: "Cooperation with the authority"
	},
	{
		id: "Art. 32(1)(a)",
		title: "Pseudonymisation and encryption"
	},
	{
		id: "Art. 32(1)(b)",
		title: "Ongoing CIA and resilience"
	},
	{
		id: "Art. 32(1)(c)",
		title: "Restoring availability"
	},
	{
		id: "Art. 32(1)(d)",
		title: "Testing effectiveness"
	},
	{
		id: "Art. 32(2)",
		title: "Risk-appropriate security"
	},
	{
		id: "Art. 32(4)",
		title: "Staff act on instructions"
	},
	{
		id: "Art. 33",
		title: "Breach notice to authority (72 hours)"
	},
	{
		id: "Art. 34",
		title: "Breach notice to people"
	},
	{
		id: "Art. 35",
		title: "Impact assessment"
	},
	{
		id: "Art. 36",
		title: "Prior consultation"
	},
	{
		id: "Art. 37",
		title: "Appointing a DPO"
	},
	{
		id: "Art. 38",
		title: "DPO position"
	},
	{
		id: "Art. 39",
		title: "DPO tasks"
	},
	{
		id: "Art. 44",
		title: "Transfer principle"
	},
	{
		id: "Art. 45",
		title: "Adequacy decisions"
	},
	{
		id: "Art. 46",
		title: "Appropriate safeguards"
	},
	{
		id: "Art. 47",
		title: "Binding corporate rules"
	},
	{
		id: "Art. 48",
		title: "Foreign orders"
	},
	{
		id: "Art. 49",
		title: "Transfer derogations"
	}
] };

export { catalogue };