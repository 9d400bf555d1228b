// src/frameworks/data/hipaa-security-rule.ts
/**
* 45 CFR 164.306 to 164.316 as in force. Titles are ours. The rule proposed in January 2025 would end the distinction
* of what is addressable.
*/
const catalogue = { requirements: [
	{
		id: "164.306(a)",
		title: "General security duties"
	},
	{
		id: "164.306(e)",
		title: "Ongoing maintenance of measures"
	},
	{
		id: "164.308(a)(1)(i)",
		title: "Security management process"
	},
	{
		id: "164.308(a)(1)(ii)(A)",
		title: "Risk analysis"
	},
	{
		id: "164.308(a)(1)(ii)(B)",
		title: "Risk management"
	},
	{
		id: "164.308(a)(1)(ii)(C)",
		title: "Sanction policy"
	},
	{
		id: "164.308(a)(1)(ii)(D)",
		title: "System activity review"
	},
	{
		id: "164.308(a)(2)",
		title: "Assigned security official"
	},
	{
		id: "164.308(a)(3)(i)",
		title: "Workforce security"
	},
	{
		id: "164.308(a)(3)(ii)(A)",
		title: "Authorisation and supervision",
		addressable: true
	},
	{
		id: "164.308(a)(3)(ii)(B)",
		title: "Workforce clearance",
		addressable: true
	},
	{
		id: "164.308(a)(3)(ii)(C)",
		title: "Termination procedures",
		addressable: true
	},
	{
		id: "164.308(a)(4)(i)",
		title: "Information access management"
	},
	{
		id: "164.308(a)(4)(ii)(A)",
		title: "Isolating clearinghouse functions"
	},
	{
		id: "164.308(a)(4)(ii)(B)",
		title: "Access authorisation",
		addressable: true
	},
	{
		id: "164.308(a)(4)(ii)(C)",
		title: "Access set-up and change",
		addressable: true
	},
	{
		id: "164.308(a)(5)(i)",
		title: "Awareness and training"
	},
	{
		id: "164.308(a)(5)(ii)(A)",
		title: "Security reminders",
		addressable: true
	},
	{
		id: "164.308(a)(5)(ii)(B)",
		title: "Malicious software protection",
		addressable: true
	},
	{
		id: "164.308(a)(5)(ii)(C)",
		title: "Log-in monitoring",
		addressable: true
	},
	{
		id: "164.308(a)(5)(ii)(D)",
		title: "Password management",
		addressable: true
	},
	{
		id: "164.308(a)(6)(i)",
		title: "Security incident procedures"
	},
	{
		id: "164.308(a)(6)(ii)",
		title: "Response and reporting"
	},
	{
		id: "164.308(a)(7)(i)",
		title: "Contingency plan"
	},
	{
		id: "164.308(a)(7)(ii)(A)",
		title: "Data backup plan"
	},
	{
		id: "164.308(a)(7)(ii)(B)",
		title: "Disaster recovery plan"
	},
	{
		id: "164.308(a)(7)(ii)(C)",
		title: "Emergency mode operation"
	},
	{
		id: "164.308(a)(7)(ii)(D)",
		title: "Testing and revision",
		addressable: true
	},
	{
		id: "164.308(a)(7)(ii)(E)",
		title: "Criticality analysis",
		addressable: true
	},
	{
		id: "164.308(a)(8)",
		title: "Periodic evaluation"
	},
	{
		id: "164.308(b)(1)",
		title: "Business associate assurances"
	},
	{
		id: "164.308(b)(2)",
		title: "Subcontractor assurances"
	},
	{
		id: "164.308(b)(3)",
		title: "Written contract"
	},
	{
		id: "164.310(a)(1)",
		title: "Facility access controls"
	},
	{
		id: "164.310(a)(2)(i)",
		title: "Contingency operations",
		addressable: true
	},
	{
		id: "164.310(a)(2)(ii)",
		title: "Facility security plan",
		addressable: true
	},
	{
		id: "164.310(a)(2)(iii)",
		title: "Access control and validation",
		addressable: true
	},
	{
		id: "164.310(a)(2)(iv)",
		title: "Maintenance records",
		addressable: true
	},
	{
		id: "164.310(b)",
		title: "Workstation use"
	},
	{
		id: "164.310(c)",
		title: "Workstation security"
	},
	{
		id: "164.310(d)(1)",
		title: "Device and media controls"
	},
	{
		id: "164.310(d)(2)(i)",
		title: "Disposal"
	},
	{
		id: "164.310(d)(2)(ii)",
		title: "Media re-use"
	},
	{
		id: "164.310(d)(2)(iii)",
		title: "Accountability",
		addressable: true
	},
	{
		id: "164.310(d)(2)(iv)",
		title: "Backup before movement",
		addressable: true
	},
	{
		id: "164.312(a)(1)",
		title: "Technical access control"
	},
	{
		id: "164.312(a)(2)(i)",
		title: "Unique user identification"
	},
	{
		id: "164.312(a)(2)(ii)",
		title: "Emergency access"
	},
	{
		id: "164.312(a)(2)(iii)",
		title: "Automatic logoff",
		addressable: true
	},
	{
		id: "164.312(a)(2)(iv)",
		title: "Encryption at rest",
		addressable: true
	},
	{
		id: "164.312(b)",
		title: "Audit controls"
	},
	{
		id: "164.312(c)(1)",
		title: "Integrity"
	},
	{
		id: "164.312(c)(2)",
		title: "Authenticating ePHI",
		addressable: true
	},
	{
		id: "164.312(d)",
		title: "Person or entity authentication"
	},
	{
		id: "164.312(e)(1)",
		title: "Transmission security"
	},
	{
		id: "164.312(e)(2)(i)",
		title: "Transmission integrity",
		addressable: true
	},
	{
		id: "164.312(e)(2)(ii)",
		title: "Transmission encryption",
		addressable: true
	},
	{
		id: "164.314(a)(1)",
		title: "Business associate arrangements"
	},
	{
		id: "164.314(a)(2)(i)",
		title: "Business associate contract content"
	},
	{
		id: "164.314(a)(2)(ii)",
		title: "Other arrangements"
	},
	{
		id: "164.314(a)(2)(iii)",
		title: "Subcontractor contracts"
	},
	{
		id: "164.314(b)(1)",
		title: "Group health plan documents"
	},
	{
		id: "164.314(b)(2)",
		title: "Plan document content"
	},
	{
		id: "164.316(a)",
		title: "Policies and procedures"
	},
	{
		id: "164.316(b)(1)",
		title: "Documentation"
	},
	{
		id: "164.316(b)(2)(i)",
		title: "Six-year retention"
	},
	{
		id: "164.316(b)(2)(ii)",
		title: "Availability of documentation"
	},
	{
		id: "164.316(b)(2)(iii)",
		title: "Updating documentation"
	}
] };

export { catalogue };