// src/frameworks/data/nist-csf-2.0.ts
/** The subcategories of NIST CSF 2.0, a work of the US government. Titles are ours. */
const catalogue = { requirements: [
	{
		id: "GV.OC-01",
		title: "Mission informs risk"
	},
	{
		id: "GV.OC-02",
		title: "Stakeholder needs"
	},
	{
		id: "GV.OC-03",
		title: "Legal and contractual duties"
	},
	{
		id: "GV.OC-04",
		title: "Services others depend on"
	},
	{
		id: "GV.OC-05",
		title: "Dependencies on others"
	},
	{
		id: "GV.RM-01",
		title: "Risk objectives"
	},
	{
		id: "GV.RM-02",
		title: "Appetite and tolerance"
	},
	{
		id: "GV.RM-03",
		title: "Part of enterprise risk"
	},
	{
		id: "GV.RM-04",
		title: "Response direction"
	},
	{
		id: "GV.RM-05",
		title: "Risk communication lines"
	},
	{
		id: "GV.RM-06",
		title: "Standard risk method"
	},
	{
		id: "GV.RM-07",
		title: "Positive risks"
	},
	{
		id: "GV.RR-01",
		title: "Leadership accountability"
	},
	{
		id: "GV.RR-02",
		title: "Roles and authorities"
	},
	{
		id: "GV.RR-03",
		title: "Resources"
	},
	{
		id: "GV.RR-04",
		title: "Security in HR"
	},
	{
		id: "GV.PO-01",
		title: "Policy set"
	},
	{
		id: "GV.PO-02",
		title: "Policy kept current"
	},
	{
		id: "GV.OV-01",
		title: "Strategy outcomes reviewed"
	},
	{
		id: "GV.OV-02",
		title: "Strategy coverage adjusted"
	},
	{
		id: "GV.OV-03",
		title: "Performance reviewed"
	},
	{
		id: "GV.SC-01",
		title: "Supply chain programme"
	},
	{
		id: "GV.SC-02",
		title: "Supplier roles"
	},
	{
		id: "GV.SC-03",
		title: "Supply chain in risk management"
	},
	{
		id: "GV.SC-04",
		title: "Suppliers prioritised"
	},
	{
		id: "GV.SC-05",
		title: "Contract requirements"
	},
	{
		id: "GV.SC-06",
		title: "Due diligence"
	},
	{
		id: "GV.SC-07",
		title: "Supplier risk monitored"
	},
	{
		id: "GV.SC-08",
		title: "Suppliers in incident plans"
	},
	{
		id: "GV.SC-09",
		title: "Supply chain practices through lifecycle"
	},
	{
		id: "GV.SC-10",
		title: "End of relationship"
	},
	{
		id: "ID.AM-01",
		title: "Hardware inventory"
	},
	{
		id: "ID.AM-02",
		title: "Software and service inventory"
	},
	{
		id: "ID.AM-03",
		title: "Network and data flows"
	},
	{
		id: "ID.AM-04",
		title: "Supplier service inventory"
	},
	{
		id: "ID.AM-05",
		title: "Asset priority"
	},
	{
		id: "ID.AM-07",
		title: "Data inventory"
	},
	{
		id: "ID.AM-08",
		title: "Asset lifecycle"
	},
	{
		id: "ID.RA-01",
		title: "Vulnerabilities"
	},
	{
		id: "ID.RA-02",
		title: "Threat intelligence"
	},
	{
		id: "ID.RA-03",
		title: "Threats"
	},
	{
		id: "ID.RA-04",
		title: "Impact and likelihood"
	},
	{
		id: "ID.RA-05",
		title: "Inherent risk and priority"
	},
	{
		id: "ID.RA-06",
		title: "Risk response"
	},
	{
		id: "ID.RA-07",
		title: "Changes and exceptions"
	},
	{
		id: "ID.RA-08",
		title: "Vulnerability disclosure handling"
	},
	{
		id: "ID.RA-09",
		title: "Authenticity before use"
	},
	{
		id: "ID.RA-10",
		title: "Critical supplier assessment"
	},
	{
		id: "ID.IM-01",
		title: "Improvement from evaluations"
	},
	{
		id: "ID.IM-02",
		title: "Improvement from tests"
	},
	{
		id: "ID.IM-03",
		title: "Improvement from operations"
	},
	{
		id: "ID.IM-04",
		title: "Response plans"
	},
	{
		id: "PR.AA-01",
		title: "Identities and credentials"
	},
	{
		id: "PR.AA-02",
		title: "Identity proofing"
	},
	{
		id: "PR.AA-03",
		title: "Authentication"
	},
	{
		id: "PR.AA-04",
		title: "Identity assertions"
	},
	{
		id: "PR.AA-05",
		title: "Permissions"
	},
	{
		id: "PR.AA-06",
		title: "Physical access"
	},
	{
		id: "PR.AT-01",
		title: "General awareness"
	},
	{
		id: "PR.AT-02",
		title: "Specialist training"
	},
	{
		id: "PR.DS-01",
		title: "Data at rest"
	},
	{
		id: "PR.DS-02",
		title: "Data in transit"
	},
	{
		id: "PR.DS-10",
		title: "Data in use"
	},
	{
		id: "PR.DS-11",
		title: "Backups"
	},
	{
		id: "PR.PS-01",
		title: "Configuration"
	},
	{
		id: "PR.PS-02",
		title: "Software maintenance"
	},
	{
		id: "PR.PS-03",
		title: "Hardware maintenance"
	},
	{
		id: "PR.PS-04",
		title: "Log records"
	},
	{
		id: "PR.PS-05",
		title: "Unauthorised software"
	},
	{
		id: "PR.PS-06",
		title: "Secure development"
	},
	{
		id: "PR.IR-01",
		title: "Network access"
	},
	{
		id: "PR.IR-02",
		title: "Environmental threats"
	},
	{
		id: "PR.IR-03",
		title: "Resilience mechanisms"
	},
	{
		id: "PR.IR-04",
		title: "Capacity"
	},
	{
		id: "DE.CM-01",
		title: "Network monitoring"
	},
	{
		id: "DE.CM-02",
		title: "Physical monitoring"
	},
	{
		id: "DE.CM-03",
		title: "Personnel activity monitoring"
	},
	{
		id: "DE.CM-06",
		title: "Supplier activity monitoring"
	},
	{
		id: "DE.CM-09",
		title: "Host and runtime monitoring"
	},
	{
		id: "DE.AE-02",
		title: "Adverse event analysis"
	},
	{
		id: "DE.AE-03",
		title: "Event correlation"
	},
	{
		id: "DE.AE-04",
		title: "Impact understood"
	},
	{
		id: "DE.AE-06",
		title: "Event information shared"
	},
	{
		id: "DE.AE-07",
		title: "Threat context"
	},
	{
		id: "DE.AE-08",
		title: "Incident declaration"
	},
	{
		id: "RS.MA-01",
		title: "Response plan run"
	},
	{
		id: "RS.MA-02",
		title: "Reports triaged"
	},
	{
		id: "RS.MA-03",
		title: "Incidents categorised"
	},
	{
		id: "RS.MA-04",
		title: "Escalation"
	},
	{
		id: "RS.MA-05",
		title: "Recovery criteria"
	},
	{
		id: "RS.AN-03",
		title: "Cause analysis"
	},
	{
		id: "RS.AN-06",
		title: "Investigation records"
	},
	{
		id: "RS.AN-07",
		title: "Evidence integrity"
	},
	{
		id: "RS.AN-08",
		title: "Magnitude"
	},
	{
		id: "RS.CO-02",
		title: "Notification"
	},
	{
		id: "RS.CO-03",
		title: "Information sharing"
	},
	{
		id: "RS.MI-01",
		title: "Containment"
	},
	{
		id: "RS.MI-02",
		title: "Eradication"
	},
	{
		id: "RC.RP-01",
		title: "Recovery plan run"
	},
	{
		id: "RC.RP-02",
		title: "Recovery actions chosen"
	},
	{
		id: "RC.RP-03",
		title: "Backup integrity checked"
	},
	{
		id: "RC.RP-04",
		title: "Critical functions considered"
	},
	{
		id: "RC.RP-05",
		title: "Restored assets verified"
	},
	{
		id: "RC.RP-06",
		title: "Recovery end declared"
	},
	{
		id: "RC.CO-03",
		title: "Recovery progress communicated"
	},
	{
		id: "RC.CO-04",
		title: "Public recovery updates"
	}
] };

export { catalogue };