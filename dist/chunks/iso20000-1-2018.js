// src/frameworks/data/iso20000-1-2018.ts
/**
* ISO/IEC 20000-1:2018 with Amendment 1:2024. ISO owns its text: numbers are facts, titles are ours. 8.7.3 is not
* divided further.
*/
const catalogue = { requirements: [
	{
		id: "4.1",
		title: "Internal and external issues"
	},
	{
		id: "4.2",
		title: "Interested parties"
	},
	{
		id: "4.3",
		title: "SMS scope"
	},
	{
		id: "4.4",
		title: "Operating the SMS"
	},
	{
		id: "5.1",
		title: "Leadership commitment"
	},
	{
		id: "5.2.1",
		title: "Setting the service management policy"
	},
	{
		id: "5.2.2",
		title: "Communicating the service management policy"
	},
	{
		id: "5.3",
		title: "Roles and authorities"
	},
	{
		id: "6.1",
		title: "Risks and opportunities"
	},
	{
		id: "6.2.1",
		title: "Service management objectives"
	},
	{
		id: "6.2.2",
		title: "Planning to meet objectives"
	},
	{
		id: "6.3",
		title: "Service management plan"
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
		id: "7.5.4",
		title: "Required SMS documents"
	},
	{
		id: "7.6",
		title: "Knowledge"
	},
	{
		id: "8.1",
		title: "Operational planning and control"
	},
	{
		id: "8.2.1",
		title: "Service delivery"
	},
	{
		id: "8.2.2",
		title: "Service planning"
	},
	{
		id: "8.2.3",
		title: "Control of other parties"
	},
	{
		id: "8.2.4",
		title: "Service catalogue"
	},
	{
		id: "8.2.5",
		title: "Asset management"
	},
	{
		id: "8.2.6",
		title: "Configuration management"
	},
	{
		id: "8.3.1",
		title: "Relationship and agreement approach"
	},
	{
		id: "8.3.2",
		title: "Business relationships"
	},
	{
		id: "8.3.3",
		title: "Service levels"
	},
	{
		id: "8.3.4",
		title: "Supplier management"
	},
	{
		id: "8.4.1",
		title: "Budgeting and accounting"
	},
	{
		id: "8.4.2",
		title: "Demand"
	},
	{
		id: "8.4.3",
		title: "Capacity"
	},
	{
		id: "8.5.1",
		title: "Change management"
	},
	{
		id: "8.5.2",
		title: "Service design and transition"
	},
	{
		id: "8.5.3",
		title: "Release and deployment"
	},
	{
		id: "8.6.1",
		title: "Incident management"
	},
	{
		id: "8.6.2",
		title: "Service requests"
	},
	{
		id: "8.6.3",
		title: "Problem management"
	},
	{
		id: "8.7.1",
		title: "Service availability"
	},
	{
		id: "8.7.2",
		title: "Service continuity"
	},
	{
		id: "8.7.3",
		title: "Information security"
	},
	{
		id: "9.1",
		title: "Monitoring and measurement"
	},
	{
		id: "9.2",
		title: "Internal audit"
	},
	{
		id: "9.3",
		title: "Management review"
	},
	{
		id: "9.4",
		title: "Service reporting"
	},
	{
		id: "10.1",
		title: "Nonconformity and corrective action"
	},
	{
		id: "10.2",
		title: "Continual improvement"
	}
] };

export { catalogue };