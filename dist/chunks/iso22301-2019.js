// src/frameworks/data/iso22301-2019.ts
/** ISO 22301:2019 with Amendment 1:2024. ISO owns its text: numbers are facts, titles are ours. */
const catalogue = {
	thin: "A.5.30",
	requirements: [
		{
			id: "4.1",
			title: "Internal and external issues"
		},
		{
			id: "4.2.1",
			title: "Interested parties"
		},
		{
			id: "4.2.2",
			title: "Legal and regulatory requirements"
		},
		{
			id: "4.3.1",
			title: "Scope considerations"
		},
		{
			id: "4.3.2",
			title: "BCMS scope"
		},
		{
			id: "4.4",
			title: "Operating the BCMS"
		},
		{
			id: "5.1",
			title: "Leadership commitment"
		},
		{
			id: "5.2.1",
			title: "Setting the continuity policy"
		},
		{
			id: "5.2.2",
			title: "Communicating the continuity policy"
		},
		{
			id: "5.3",
			title: "Roles and authorities"
		},
		{
			id: "6.1.1",
			title: "Determining risks and opportunities"
		},
		{
			id: "6.1.2",
			title: "Addressing risks and opportunities"
		},
		{
			id: "6.2.1",
			title: "Setting continuity objectives"
		},
		{
			id: "6.2.2",
			title: "Planning to meet objectives"
		},
		{
			id: "6.3",
			title: "Planned BCMS changes"
		},
		{
			id: "7.1",
			title: "Resources"
		},
		{
			id: "7.2",
			title: "Competence"
		},
		{
			id: "7.3",
			title: "Awareness"
		},
		{
			id: "7.4",
			title: "Communication"
		},
		{
			id: "7.5.1",
			title: "Documented information set"
		},
		{
			id: "7.5.2",
			title: "Creating and updating"
		},
		{
			id: "7.5.3",
			title: "Controlling documents and records"
		},
		{
			id: "8.1",
			title: "Operational planning and control"
		},
		{
			id: "8.2.1",
			title: "BIA and risk process"
		},
		{
			id: "8.2.2",
			title: "Business impact analysis"
		},
		{
			id: "8.2.3",
			title: "Disruption risk assessment"
		},
		{
			id: "8.3.1",
			title: "Strategy approach"
		},
		{
			id: "8.3.2",
			title: "Identifying strategies and solutions"
		},
		{
			id: "8.3.3",
			title: "Selecting strategies and solutions"
		},
		{
			id: "8.3.4",
			title: "Resource requirements"
		},
		{
			id: "8.3.5",
			title: "Implementing solutions"
		},
		{
			id: "8.4.1",
			title: "Plans and procedures approach"
		},
		{
			id: "8.4.2",
			title: "Response structure"
		},
		{
			id: "8.4.3",
			title: "Warning and communication"
		},
		{
			id: "8.4.4",
			title: "Business continuity plans"
		},
		{
			id: "8.4.5",
			title: "Recovery"
		},
		{
			id: "8.5",
			title: "Exercise programme"
		},
		{
			id: "8.6",
			title: "Evaluating continuity documents and capability"
		},
		{
			id: "9.1",
			title: "Monitoring and measurement"
		},
		{
			id: "9.2.1",
			title: "Internal audit"
		},
		{
			id: "9.2.2",
			title: "Audit programme"
		},
		{
			id: "9.3.1",
			title: "Management review"
		},
		{
			id: "9.3.2",
			title: "Management review inputs"
		},
		{
			id: "9.3.3",
			title: "Management review outputs"
		},
		{
			id: "10.1",
			title: "Nonconformity and corrective action"
		},
		{
			id: "10.2",
			title: "Continual improvement"
		}
	]
};

export { catalogue };