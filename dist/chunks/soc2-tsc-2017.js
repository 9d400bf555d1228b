// src/frameworks/data/soc2-tsc-2017.ts
/**
* The Trust Services Criteria of 2017 with the points of focus of 2022. The AICPA owns their text: identifiers are
* facts, titles are ours.
*/
const catalogue = {
	categories: [
		{
			id: "security",
			title: "Security",
			counts: "always"
		},
		{
			id: "availability",
			title: "Availability",
			counts: "unless-others-are-named"
		},
		{
			id: "processing-integrity",
			title: "Processing integrity",
			counts: "unless-others-are-named"
		},
		{
			id: "confidentiality",
			title: "Confidentiality",
			counts: "unless-others-are-named"
		},
		{
			id: "privacy",
			title: "Privacy",
			counts: "unless-others-are-named"
		}
	],
	requirements: [
		{
			id: "CC1.1",
			title: "Integrity and ethical values",
			category: "security"
		},
		{
			id: "CC1.2",
			title: "Board oversight",
			category: "security"
		},
		{
			id: "CC1.3",
			title: "Structures, reporting lines, authority",
			category: "security"
		},
		{
			id: "CC1.4",
			title: "Competent people",
			category: "security"
		},
		{
			id: "CC1.5",
			title: "Individual accountability",
			category: "security"
		},
		{
			id: "CC2.1",
			title: "Quality information for control",
			category: "security"
		},
		{
			id: "CC2.2",
			title: "Internal communication",
			category: "security"
		},
		{
			id: "CC2.3",
			title: "External communication",
			category: "security"
		},
		{
			id: "CC3.1",
			title: "Clear objectives",
			category: "security"
		},
		{
			id: "CC3.2",
			title: "Risk identification and analysis",
			category: "security"
		},
		{
			id: "CC3.3",
			title: "Fraud risk",
			category: "security"
		},
		{
			id: "CC3.4",
			title: "Assessing significant change",
			category: "security"
		},
		{
			id: "CC4.1",
			title: "Ongoing and separate evaluations",
			category: "security"
		},
		{
			id: "CC4.2",
			title: "Reporting and fixing deficiencies",
			category: "security"
		},
		{
			id: "CC5.1",
			title: "Choosing control activities",
			category: "security"
		},
		{
			id: "CC5.2",
			title: "General technology controls",
			category: "security"
		},
		{
			id: "CC5.3",
			title: "Policies and procedures deployed",
			category: "security"
		},
		{
			id: "CC6.1",
			title: "Logical access protection",
			category: "security"
		},
		{
			id: "CC6.2",
			title: "User registration and authorisation",
			category: "security"
		},
		{
			id: "CC6.3",
			title: "Role-based access, least privilege, duty separation",
			category: "security"
		},
		{
			id: "CC6.4",
			title: "Physical access",
			category: "security"
		},
		{
			id: "CC6.5",
			title: "Decommissioning and disposal",
			category: "security"
		},
		{
			id: "CC6.6",
			title: "External boundary protection",
			category: "security"
		},
		{
			id: "CC6.7",
			title: "Data movement and transmission",
			category: "security"
		},
		{
			id: "CC6.8",
			title: "Unauthorised and malicious software",
			category: "security"
		},
		{
			id: "CC7.1",
			title: "Vulnerability and configuration detection",
			category: "security"
		},
		{
			id: "CC7.2",
			title: "Anomaly monitoring",
			category: "security"
		},
		{
			id: "CC7.3",
			title: "Event evaluation",
			category: "security"
		},
		{
			id: "CC7.4",
			title: "Incident response",
			category: "security"
		},
		{
			id: "CC7.5",
			title: "Incident recovery",
			category: "security"
		},
		{
			id: "CC8.1",
			title: "Change management",
			category: "security"
		},
		{
			id: "CC9.1",
			title: "Business disruption risk",
			category: "security"
		},
		{
			id: "CC9.2",
			title: "Vendor and partner risk",
			category: "security"
		},
		{
			id: "A1.1",
			title: "Capacity",
			category: "availability"
		},
		{
			id: "A1.2",
			title: "Environment, backup and recovery infrastructure",
			category: "availability"
		},
		{
			id: "A1.3",
			title: "Recovery testing",
			category: "availability"
		},
		{
			id: "C1.1",
			title: "Keeping confidential information",
			category: "confidentiality"
		},
		{
			id: "C1.2",
			title: "Disposing of confidential information",
			category: "confidentiality"
		},
		{
			id: "PI1.1",
			title: "Processing objectives and data definitions",
			category: "processing-integrity"
		},
		{
			id: "PI1.2",
			title: "Input controls",
			category: "processing-integrity"
		},
		{
			id: "PI1.3",
			title: "Processing controls",
			category: "processing-integrity"
		},
		{
			id: "PI1.4",
			title: "Output controls",
			category: "processing-integrity"
		},
		{
			id: "PI1.5",
			title: "Storage controls",
			category: "processing-integrity"
		},
		{
			id: "P1.1",
			title: "Privacy notice",
			category: "privacy"
		},
		{
			id: "P2.1",
			title: "Choice and consent",
			category: "privacy"
		},
		{
			id: "P3.1",
			title: "Collection limits",
			category: "privacy"
		},
		{
			id: "P3.2",
			title: "Explicit consent collection",
			category: "privacy"
		},
		{
			id: "P4.1",
			title: "Use limits",
			category: "privacy"
		},
		{
			id: "P4.2",
			title: "Retention",
			category: "privacy"
		},
		{
			id: "P4.3",
			title: "Disposal of personal data",
			category: "privacy"
		},
		{
			id: "P5.1",
			title: "Subject access",
			category: "privacy"
		},
		{
			id: "P5.2",
			title: "Correction",
			category: "privacy"
		},
		{
			id: "P6.1",
			title: "Disclosure with consent",
			category: "privacy"
		},
		{
			id: "P6.2",
			title: "Record of authorised disclosures",
			category: "privacy"
		},
		{
			id: "P6.3",
			title: "Record of unauthorised disclosures",
			category: "privacy"
		},
		{
			id: "P6.4",
			title: "Third-party privacy commitments",
			category: "privacy"
		},
		{
			id: "P6.5",
			title: "Third-party incident notice",
			category: "privacy"
		},
		{
			id: "P6.6",
			title: "Breach notification",
			category: "privacy"
		},
		{
			id: "P6.7",
			title: "Accounting of disclosures",
			category: "privacy"
		},
		{
			id: "P7.1",
			title: "Data quality",
			category: "privacy"
		},
		{
			id: "P8.1",
			title: "Privacy complaints and monitoring",
			category: "privacy"
		}
	]
};

export { catalogue };