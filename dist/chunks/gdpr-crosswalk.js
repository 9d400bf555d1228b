// src/frameworks/data/gdpr-crosswalk.ts
/** Pairs from ISO/IEC 27001:2022 to the GDPR. */
const crosswalk = [
	[
		"4.2",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"4.2",
		"Art. 31",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"4.3",
		"Art. 32(2)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"5.1",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"5.2",
		"Art. 24",
		"primary",
		"medium",
		"editor"
	],
	[
		"5.3",
		"Art. 37",
		"supporting",
		"low",
		"editor"
	],
	[
		"5.3",
		"Art. 38",
		"supporting",
		"low",
		"editor"
	],
	[
		"5.3",
		"Art. 39",
		"supporting",
		"low",
		"editor"
	],
	[
		"6.1.1",
		"Art. 32(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"6.1.2",
		"Art. 32(2)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"6.1.2",
		"Art. 35",
		"supporting",
		"low",
		"editor"
	],
	[
		"6.1.3",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"6.1.3",
		"Art. 32(2)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"7.2",
		"Art. 39",
		"supporting",
		"low",
		"editor"
	],
	[
		"7.3",
		"Art. 39",
		"primary",
		"medium",
		"editor"
	],
	[
		"7.3",
		"Art. 32(4)",
		"primary",
		"medium",
		"editor"
	],
	[
		"7.5.1",
		"Art. 5(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"7.5.1",
		"Art. 30",
		"supporting",
		"low",
		"editor"
	],
	[
		"7.5.3",
		"Art. 5(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"7.5.3",
		"Art. 5(1)(e)",
		"supporting",
		"low",
		"editor"
	],
	[
		"8.1",
		"Art. 28(1)",
		"supporting",
		"low",
		"editor"
	],
	[
		"8.2",
		"Art. 32(2)",
		"primary",
		"medium",
		"editor"
	],
	[
		"8.2",
		"Art. 35",
		"supporting",
		"low",
		"editor"
	],
	[
		"8.3",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"8.3",
		"Art. 32(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"9.1",
		"Art. 32(1)(d)",
		"primary",
		"medium",
		"editor"
	],
	[
		"9.2.1",
		"Art. 32(1)(d)",
		"supporting",
		"low",
		"editor"
	],
	[
		"9.2.2",
		"Art. 32(1)(d)",
		"supporting",
		"low",
		"editor"
	],
	[
		"9.3.1",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"9.3.2",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"9.3.3",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"10.1",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"10.2",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"10.2",
		"Art. 33",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.1",
		"Art. 24",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.2",
		"Art. 37",
		"supporting",
		"medium",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.2",
		"Art. 38",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.2",
		"Art. 39",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.2",
		"Art. 27",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.4",
		"Art. 32(4)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.4",
		"Art. 29",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.5",
		"Art. 31",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.5.5",
		"Art. 33",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.8",
		"Art. 25(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.8",
		"Art. 35",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.9",
		"Art. 30",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.10",
		"Art. 29",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.10",
		"Art. 32(4)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.11",
		"Art. 5(1)(f)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.12",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.12",
		"Art. 9",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.12",
		"Art. 32(2)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.13",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.14",
		"Art. 44",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.14",
		"Art. 46",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.14",
		"Art. 5(1)(f)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.15",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.15",
		"Art. 5(1)(f)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.5.15",
		"Art. 25(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.16",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.16",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.17",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.18",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.5.18",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.18",
		"Art. 25(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.19",
		"Art. 28(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.20",
		"Art. 28(3)",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.20",
		"Art. 26",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.20",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.21",
		"Art. 28(2)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.21",
		"Art. 28(4)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.22",
		"Art. 28(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.22",
		"Art. 28(3)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.23",
		"Art. 28(1)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.23",
		"Art. 28(3)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.23",
		"Art. 44",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.24",
		"Art. 33",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.24",
		"Art. 34",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.25",
		"Art. 33",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.26",
		"Art. 33",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.26",
		"Art. 34",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.27",
		"Art. 33",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.28",
		"Art. 33",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.29",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.29",
		"Art. 32(1)(c)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.30",
		"Art. 32(1)(c)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.5.31",
		"Art. 5(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.31",
		"Art. 6",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.31",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.31",
		"Art. 44",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.33",
		"Art. 5(2)",
		"supporting",
		"medium",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.5.33",
		"Art. 30",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.33",
		"Art. 5(1)(e)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 5(1)(a)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 5(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 5(1)(c)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 5(1)(d)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 5(2)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 6",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 7",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 9",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 12",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 13",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 14",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 15",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 16",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 17",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 18",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 20",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 21",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 22",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 25(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 25(2)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 30",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.5.34",
		"Art. 35",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.34",
		"Art. 36",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.34",
		"Art. 37",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.5.35",
		"Art. 32(1)(d)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.36",
		"Art. 32(1)(d)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.5.36",
		"Art. 24",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.5.37",
		"Art. 24",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.2",
		"Art. 29",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.2",
		"Art. 32(4)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.2",
		"Art. 28(3)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.3",
		"Art. 39",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.6.3",
		"Art. 32(4)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.6.5",
		"Art. 32(4)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.6",
		"Art. 28(3)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.6.6",
		"Art. 32(4)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.6",
		"Art. 38",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.6.7",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.6.8",
		"Art. 33",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.7.1",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.2",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.3",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.4",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.5",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.5",
		"Art. 32(1)(c)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.6",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.7",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.7.8",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.9",
		"Art. 5(1)(f)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.10",
		"Art. 5(1)(f)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.7.10",
		"Art. 32(1)(a)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.7.11",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.11",
		"Art. 32(1)(c)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.7.14",
		"Art. 5(1)(f)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.7.14",
		"Art. 5(1)(e)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.1",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.1",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.2",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.3",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.3",
		"Art. 25(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.5",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.5",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.6",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.7",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.8",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.8",
		"Art. 32(1)(d)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.9",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.10",
		"Art. 5(1)(e)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.10",
		"Art. 17",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.10",
		"Art. 28(3)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.11",
		"Art. 32(1)(a)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.11",
		"Art. 25(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.11",
		"Art. 5(1)(c)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.12",
		"Art. 5(1)(f)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.12",
		"Art. 32(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.13",
		"Art. 32(1)(c)",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.8.13",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.14",
		"Art. 32(1)(b)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.14",
		"Art. 32(1)(c)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.15",
		"Art. 5(1)(f)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.15",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.15",
		"Art. 5(2)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.16",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.16",
		"Art. 33",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.20",
		"Art. 32(1)(b)",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.21",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.22",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.23",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.24",
		"Art. 32(1)(a)",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.8.24",
		"Art. 34",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.24",
		"Art. 46",
		"supporting",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.25",
		"Art. 25(1)",
		"primary",
		"high",
		"dpmp",
		"editor",
		"isms-core"
	],
	[
		"A.8.26",
		"Art. 25(1)",
		"primary",
		"medium",
		"editor",
		"isms-core"
	],
	[
		"A.8.26",
		"Art. 32(1)(a)",
		"supporting",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.27",
		"Art. 25(1)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.27",
		"Art. 25(2)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.28",
		"Art. 25(1)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.28",
		"Art. 32(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.29",
		"Art. 32(1)(d)",
		"primary",
		"medium",
		"editor"
	],
	[
		"A.8.30",
		"Art. 28(1)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.30",
		"Art. 25(1)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.33",
		"Art. 5(1)(f)",
		"primary",
		"medium",
		"dpmp",
		"editor"
	],
	[
		"A.8.33",
		"Art. 5(1)(b)",
		"supporting",
		"low",
		"editor"
	],
	[
		"A.8.33",
		"Art. 25(1)",
		"supporting",
		"low",
		"editor"
	]
];

export { crosswalk };