// src/frameworks/data/pci-dss-4.0.1.ts
/**
* PCI DSS 4.0.1. The PCI SSC owns its text: identifiers are facts, titles are ours. Most of the fourth level, and the
* appendices, have none.
*/
const catalogue = {
	categories: [
		{
			id: "network-security-controls",
			title: "Network security controls",
			counts: "always"
		},
		{
			id: "secure-configurations",
			title: "Secure configurations",
			counts: "always"
		},
		{
			id: "stored-account-data",
			title: "Stored account data",
			counts: "always"
		},
		{
			id: "transmission-encryption",
			title: "Transmission encryption",
			counts: "always"
		},
		{
			id: "malware",
			title: "Malware",
			counts: "always"
		},
		{
			id: "secure-systems-and-software",
			title: "Secure systems and software",
			counts: "always"
		},
		{
			id: "need-to-know-access",
			title: "Need-to-know access",
			counts: "always"
		},
		{
			id: "identification-and-authentication",
			title: "Identification and authentication",
			counts: "always"
		},
		{
			id: "physical-access",
			title: "Physical access",
			counts: "always"
		},
		{
			id: "logging-and-monitoring",
			title: "Logging and monitoring",
			counts: "always"
		},
		{
			id: "security-testing",
			title: "Security testing",
			counts: "always"
		},
		{
			id: "policies-and-programmes",
			title: "Policies and programmes",
			counts: "always"
		},
		{
			id: "multi-tenant-providers",
			title: "Multi-tenant providers",
			counts: "always"
		},
		{
			id: "early-tls-devices",
			title: "Early TLS devices",
			counts: "always"
		},
		{
			id: "designated-entities",
			title: "Designated entities",
			counts: "when-named"
		}
	],
	requirements: [
		{
			id: "1.1.1",
			title: "Network security documents kept current",
			category: "network-security-controls"
		},
		{
			id: "1.1.2",
			title: "Network security roles",
			category: "network-security-controls"
		},
		{
			id: "1.2.1",
			title: "Ruleset configuration standards",
			category: "network-security-controls"
		},
		{
			id: "1.2.2",
			title: "Network change control",
			category: "network-security-controls"
		},
		{
			id: "1.2.3",
			title: "Network diagram",
			category: "network-security-controls"
		},
		{
			id: "1.2.4",
			title: "Data-flow diagram",
			category: "network-security-controls"
		},
		{
			id: "1.2.5",
			title: "Allowed services and ports",
			category: "network-security-controls"
		},
		{
			id: "1.2.6",
			title: "Insecure services mitigated",
			category: "network-security-controls"
		},
		{
			id: "1.2.7",
			title: "Six-monthly ruleset review",
			category: "network-security-controls"
		},
		{
			id: "1.2.8",
			title: "Configuration files protected",
			category: "network-security-controls"
		},
		{
			id: "1.3.1",
			title: "Inbound traffic limits",
			category: "network-security-controls"
		},
		{
			id: "1.3.2",
			title: "Outbound traffic limits",
			category: "network-security-controls"
		},
		{
			id: "1.3.3",
			title: "Wireless separation",
			category: "network-security-controls"
		},
		{
			id: "1.4.1",
			title: "Controls between trust zones",
			category: "network-security-controls"
		},
		{
			id: "1.4.2",
			title: "Untrusted inbound limits",
			category: "network-security-controls"
		},
		{
			id: "1.4.3",
			title: "Anti-spoofing",
			category: "network-security-controls"
		},
		{
			id: "1.4.4",
			title: "Card data not exposed",
			category: "network-security-controls"
		},
		{
			id: "1.4.5",
			title: "Internal addressing hidden",
			category: "network-security-controls"
		},
		{
			id: "1.5.1",
			title: "Dual-connected devices",
			category: "network-security-controls"
		},
		{
			id: "2.1.1",
			title: "Configuration documents kept current",
			category: "secure-configurations"
		},
		{
			id: "2.1.2",
			title: "Configuration roles",
			category: "secure-configurations"
		},
		{
			id: "2.2.1",
			title: "Configuration standards",
			category: "secure-configurations"
		},
		{
			id: "2.2.2",
			title: "Vendor default accounts",
			category: "secure-configurations"
		},
		{
			id: "2.2.3",
			title: "Function separation",
			category: "secure-configurations"
		},
		{
			id: "2.2.4",
			title: "Only needed functions",
			category: "secure-configurations"
		},
		{
			id: "2.2.5",
			title: "Insecure services justified",
			category: "secure-configurations"
		},
		{
			id: "2.2.6",
			title: "Security parameters",
			category: "secure-configurations"
		},
		{
			id: "2.2.7",
			title: "Encrypted admin access",
			category: "secure-configurations"
		},
		{
			id: "2.3.1",
			title: "Wireless defaults",
			category: "secure-configurations"
		},
		{
			id: "2.3.2",
			title: "Wireless keys",
			category: "secure-configurations"
		},
		{
			id: "3.1.1",
			title: "Stored-data documents kept current",
			category: "stored-account-data"
		},
		{
			id: "3.1.2",
			title: "Stored-data roles",
			category: "stored-account-data"
		},
		{
			id: "3.2.1",
			title: "Retention and disposal",
			category: "stored-account-data"
		},
		{
			id: "3.3.1",
			title: "No sensitive authentication data kept",
			category: "stored-account-data"
		},
		{
			id: "3.3.2",
			title: "Pre-authorisation data encrypted",
			category: "stored-account-data"
		},
		{
			id: "3.3.3",
			title: "Issuer storage limits",
			category: "stored-account-data"
		},
		{
			id: "3.4.1",
			title: "Masked display",
			category: "stored-account-data"
		},
		{
			id: "3.4.2",
			title: "Remote copy prevention",
			category: "stored-account-data"
		},
		{
			id: "3.5.1",
			title: "Stored PAN unreadable",
			category: "stored-account-data"
		},
		{
			id: "3.6.1",
			title: "Key protection procedures",
			category: "stored-account-data"
		},
		{
			id: "3.7.1",
			title: "Key generation",
			category: "stored-account-data"
		},
		{
			id: "3.7.2",
			title: "Key distribution",
			category: "stored-account-data"
		},
		{
			id: "3.7.3",
			title: "Key storage",
			category: "stored-account-data"
		},
		{
			id: "3.7.4",
			title: "Key rotation",
			category: "stored-account-data"
		},
		{
			id: "3.7.5",
			title: "Key retirement",
			category: "stored-account-data"
		},
		{
			id: "3.7.6",
			title: "Manual key split",
			category: "stored-account-data"
		},
		{
			id: "3.7.7",
			title: "Key substitution prevention",
			category: "stored-account-data"
		},
		{
			id: "3.7.8",
			title: "Key custodian acceptance",
			category: "stored-account-data"
		},
		{
			id: "3.7.9",
			title: "Customer key guidance",
			category: "stored-account-data"
		},
		{
			id: "4.1.1",
			title: "Transmission documents kept current",
			category: "transmission-encryption"
		},
		{
			id: "4.1.2",
			title: "Transmission roles",
			category: "transmission-encryption"
		},
		{
			id: "4.2.1",
			title: "Strong transmission encryption",
			category: "transmission-encryption"
		},
		{
			id: "4.2.2",
			title: "Messaging technologies",
			category: "transmission-encryption"
		},
		{
			id: "5.1.1",
			title: "Anti-malware documents kept current",
			category: "malware"
		},
		{
			id: "5.1.2",
			title: "Anti-malware roles",
			category: "malware"
		},
		{
			id: "5.2.1",
			title: "Anti-malware deployed",
			category: "malware"
		},
		{
			id: "5.2.2",
			title: "Detection and removal",
			category: "malware"
		},
		{
			id: "5.2.3",
			title: "Systems not at risk evaluated",
			category: "malware"
		},
		{
			id: "5.3.1",
			title: "Current signatures",
			category: "malware"
		},
		{
			id: "5.3.2",
			title: "Scanning",
			category: "malware"
		},
		{
			id: "5.3.3",
			title: "Removable media scans",
			category: "malware"
		},
		{
			id: "5.3.4",
			title: "Anti-malware logs",
			category: "malware"
		},
		{
			id: "5.3.5",
			title: "Tamper protection",
			category: "malware"
		},
		{
			id: "5.4.1",
			title: "Anti-phishing",
			category: "malware"
		},
		{
			id: "6.1.1",
			title: "Secure software documents kept current",
			category: "secure-systems-and-software"
		},
		{
			id: "6.1.2",
			title: "Secure software roles",
			category: "secure-systems-and-software"
		},
		{
			id: "6.2.1",
			title: "Secure development",
			category: "secure-systems-and-software"
		},
		{
			id: "6.2.2",
			title: "Developer training",
			category: "secure-systems-and-software"
		},
		{
			id: "6.2.3",
			title: "Code review",
			category: "secure-systems-and-software"
		},
		{
			id: "6.2.4",
			title: "Common attack prevention",
			category: "secure-systems-and-software"
		},
		{
			id: "6.3.1",
			title: "Vulnerability identification",
			category: "secure-systems-and-software"
		},
		{
			id: "6.3.2",
			title: "Software inventory",
			category: "secure-systems-and-software"
		},
		{
			id: "6.3.3",
			title: "Patching",
			category: "secure-systems-and-software"
		},
		{
			id: "6.4.1",
			title: "Public web application protection",
			category: "secure-systems-and-software"
		},
		{
			id: "6.4.2",
			title: "Automated web attack detection",
			category: "secure-systems-and-software"
		},
		{
			id: "6.4.3",
			title: "Payment page scripts",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.1",
			title: "Change procedures",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.2",
			title: "Post-change confirmation",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.3",
			title: "Environment separation",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.4",
			title: "Environment duty separation",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.5",
			title: "No live PAN in test",
			category: "secure-systems-and-software"
		},
		{
			id: "6.5.6",
			title: "Test data removed",
			category: "secure-systems-and-software"
		},
		{
			id: "7.1.1",
			title: "Access documents kept current",
			category: "need-to-know-access"
		},
		{
			id: "7.1.2",
			title: "Access roles",
			category: "need-to-know-access"
		},
		{
			id: "7.2.1",
			title: "Access model",
			category: "need-to-know-access"
		},
		{
			id: "7.2.2",
			title: "Least privilege",
			category: "need-to-know-access"
		},
		{
			id: "7.2.3",
			title: "Access approval",
			category: "need-to-know-access"
		},
		{
			id: "7.2.4",
			title: "Six-monthly access review",
			category: "need-to-know-access"
		},
		{
			id: "7.2.5",
			title: "System account privileges",
			category: "need-to-know-access"
		},
		{
			id: "7.2.6",
			title: "Data query access",
			category: "need-to-know-access"
		},
		{
			id: "7.3.1",
			title: "Access control system",
			category: "need-to-know-access"
		},
		{
			id: "7.3.2",
			title: "Enforced permissions",
			category: "need-to-know-access"
		},
		{
			id: "7.3.3",
			title: "Default deny",
			category: "need-to-know-access"
		},
		{
			id: "8.1.1",
			title: "Authentication documents kept current",
			category: "identification-and-authentication"
		},
		{
			id: "8.1.2",
			title: "Authentication roles",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.1",
			title: "Unique IDs",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.2",
			title: "Shared accounts",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.3",
			title: "Provider unique factors",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.4",
			title: "ID lifecycle",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.5",
			title: "Leaver access removal",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.6",
			title: "Inactive accounts",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.7",
			title: "Third-party remote accounts",
			category: "identification-and-authentication"
		},
		{
			id: "8.2.8",
			title: "Session timeout",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.1",
			title: "Authentication factors",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.2",
			title: "Factors encrypted",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.3",
			title: "Identity check before reset",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.4",
			title: "Lockout",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.5",
			title: "Initial passwords",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.6",
			title: "Password strength",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.7",
			title: "Password history",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.8",
			title: "Authentication guidance",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.9",
			title: "Password age or dynamic analysis",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.10",
			title: "Customer password guidance",
			category: "identification-and-authentication"
		},
		{
			id: "8.3.11",
			title: "Token assignment",
			category: "identification-and-authentication"
		},
		{
			id: "8.4.1",
			title: "MFA for administrators",
			category: "identification-and-authentication"
		},
		{
			id: "8.4.2",
			title: "MFA into card environment",
			category: "identification-and-authentication"
		},
		{
			id: "8.4.3",
			title: "MFA for remote access",
			category: "identification-and-authentication"
		},
		{
			id: "8.5.1",
			title: "MFA configuration",
			category: "identification-and-authentication"
		},
		{
			id: "8.6.1",
			title: "Interactive system accounts",
			category: "identification-and-authentication"
		},
		{
			id: "8.6.2",
			title: "No hard-coded passwords",
			category: "identification-and-authentication"
		},
		{
			id: "8.6.3",
			title: "System account passwords",
			category: "identification-and-authentication"
		},
		{
			id: "9.1.1",
			title: "Physical documents kept current",
			category: "physical-access"
		},
		{
			id: "9.1.2",
			title: "Physical roles",
			category: "physical-access"
		},
		{
			id: "9.2.1",
			title: "Facility entry controls",
			category: "physical-access"
		},
		{
			id: "9.2.2",
			title: "Network jack control",
			category: "physical-access"
		},
		{
			id: "9.2.3",
			title: "Device physical access",
			category: "physical-access"
		},
		{
			id: "9.2.4",
			title: "Console locking",
			category: "physical-access"
		},
		{
			id: "9.3.1",
			title: "Staff physical access",
			category: "physical-access"
		},
		{
			id: "9.3.2",
			title: "Visitor authorisation",
			category: "physical-access"
		},
		{
			id: "9.3.3",
			title: "Visitor badge return",
			category: "physical-access"
		},
		{
			id: "9.3.4",
			title: "Visitor log",
			category: "physical-access"
		},
		{
			id: "9.4.1",
			title: "Media secured",
			category: "physical-access"
		},
		{
			id: "9.4.2",
			title: "Media classified",
			category: "physical-access"
		},
		{
			id: "9.4.3",
			title: "Media sent securely",
			category: "physical-access"
		},
		{
			id: "9.4.4",
			title: "Media movement approval",
			category: "physical-access"
		},
		{
			id: "9.4.5",
			title: "Media inventory",
			category: "physical-access"
		},
		{
			id: "9.4.6",
			title: "Hard-copy destruction",
			category: "physical-access"
		},
		{
			id: "9.4.7",
			title: "Electronic media destruction",
			category: "physical-access"
		},
		{
			id: "9.5.1",
			title: "Payment device tampering",
			category: "physical-access"
		},
		{
			id: "10.1.1",
			title: "Logging documents kept current",
			category: "logging-and-monitoring"
		},
		{
			id: "10.1.2",
			title: "Logging roles",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1",
			title: "Audit logs enabled",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.2",
			title: "Log content",
			category: "logging-and-monitoring"
		},
		{
			id: "10.3.1",
			title: "Log read access",
			category: "logging-and-monitoring"
		},
		{
			id: "10.3.2",
			title: "Log protection",
			category: "logging-and-monitoring"
		},
		{
			id: "10.3.3",
			title: "Log backup",
			category: "logging-and-monitoring"
		},
		{
			id: "10.3.4",
			title: "Log integrity monitoring",
			category: "logging-and-monitoring"
		},
		{
			id: "10.4.1",
			title: "Daily log review",
			category: "logging-and-monitoring"
		},
		{
			id: "10.4.2",
			title: "Other log review",
			category: "logging-and-monitoring"
		},
		{
			id: "10.4.3",
			title: "Exceptions followed up",
			category: "logging-and-monitoring"
		},
		{
			id: "10.5.1",
			title: "Log retention",
			category: "logging-and-monitoring"
		},
		{
			id: "10.6.1",
			title: "Time synchronised",
			category: "logging-and-monitoring"
		},
		{
			id: "10.6.2",
			title: "Time source",
			category: "logging-and-monitoring"
		},
		{
			id: "10.6.3",
			title: "Time settings protected",
			category: "logging-and-monitoring"
		},
		{
			id: "10.7.1",
			title: "Control failures (providers)",
			category: "logging-and-monitoring"
		},
		{
			id: "10.7.2",
			title: "Control failures detected",
			category: "logging-and-monitoring"
		},
		{
			id: "10.7.3",
			title: "Control failures answered",
			category: "logging-and-monitoring"
		},
		{
			id: "11.1.1",
			title: "Testing documents kept current",
			category: "security-testing"
		},
		{
			id: "11.1.2",
			title: "Testing roles",
			category: "security-testing"
		},
		{
			id: "11.2.1",
			title: "Rogue wireless detection",
			category: "security-testing"
		},
		{
			id: "11.2.2",
			title: "Wireless inventory",
			category: "security-testing"
		},
		{
			id: "11.3.1",
			title: "Internal scans",
			category: "security-testing"
		},
		{
			id: "11.3.2",
			title: "External scans",
			category: "security-testing"
		},
		{
			id: "11.4.1",
			title: "Penetration test method",
			category: "security-testing"
		},
		{
			id: "11.4.2",
			title: "Internal penetration test",
			category: "security-testing"
		},
		{
			id: "11.4.3",
			title: "External penetration test",
			category: "security-testing"
		},
		{
			id: "11.4.4",
			title: "Penetration findings fixed",
			category: "security-testing"
		},
		{
			id: "11.4.5",
			title: "Segmentation tests",
			category: "security-testing"
		},
		{
			id: "11.4.6",
			title: "Provider segmentation tests",
			category: "security-testing"
		},
		{
			id: "11.4.7",
			title: "Multi-tenant test support",
			category: "security-testing"
		},
		{
			id: "11.5.1",
			title: "Intrusion detection",
			category: "security-testing"
		},
		{
			id: "11.5.2",
			title: "File change detection",
			category: "security-testing"
		},
		{
			id: "11.6.1",
			title: "Payment page tampering",
			category: "security-testing"
		},
		{
			id: "12.1.1",
			title: "Security policy",
			category: "policies-and-programmes"
		},
		{
			id: "12.1.2",
			title: "Annual policy review",
			category: "policies-and-programmes"
		},
		{
			id: "12.1.3",
			title: "Defined responsibilities",
			category: "policies-and-programmes"
		},
		{
			id: "12.1.4",
			title: "Assigned security lead",
			category: "policies-and-programmes"
		},
		{
			id: "12.2.1",
			title: "Acceptable use",
			category: "policies-and-programmes"
		},
		{
			id: "12.3.1",
			title: "Targeted risk analysis",
			category: "policies-and-programmes"
		},
		{
			id: "12.3.2",
			title: "Customised approach analysis",
			category: "policies-and-programmes"
		},
		{
			id: "12.3.3",
			title: "Cipher inventory review",
			category: "policies-and-programmes"
		},
		{
			id: "12.3.4",
			title: "Technology review",
			category: "policies-and-programmes"
		},
		{
			id: "12.4.1",
			title: "Provider executive responsibility",
			category: "policies-and-programmes"
		},
		{
			id: "12.4.2",
			title: "Provider quarterly checks",
			category: "policies-and-programmes"
		},
		{
			id: "12.5.1",
			title: "Component inventory",
			category: "policies-and-programmes"
		},
		{
			id: "12.5.2",
			title: "Scope confirmation",
			category: "policies-and-programmes"
		},
		{
			id: "12.5.3",
			title: "Organisation change scope review",
			category: "policies-and-programmes"
		},
		{
			id: "12.6.1",
			title: "Awareness programme",
			category: "policies-and-programmes"
		},
		{
			id: "12.6.2",
			title: "Annual programme review",
			category: "policies-and-programmes"
		},
		{
			id: "12.6.3",
			title: "Training on hire and yearly",
			category: "policies-and-programmes"
		},
		{
			id: "12.7.1",
			title: "Screening",
			category: "policies-and-programmes"
		},
		{
			id: "12.8.1",
			title: "Provider list",
			category: "policies-and-programmes"
		},
		{
			id: "12.8.2",
			title: "Provider agreements",
			category: "policies-and-programmes"
		},
		{
			id: "12.8.3",
			title: "Provider due diligence",
			category: "policies-and-programmes"
		},
		{
			id: "12.8.4",
			title: "Provider monitoring",
			category: "policies-and-programmes"
		},
		{
			id: "12.8.5",
			title: "Responsibility split",
			category: "policies-and-programmes"
		},
		{
			id: "12.9.1",
			title: "Provider acknowledgement",
			category: "policies-and-programmes"
		},
		{
			id: "12.9.2",
			title: "Provider information",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.1",
			title: "Incident response plan",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.2",
			title: "Plan tested yearly",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.3",
			title: "24x7 responders",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.4",
			title: "Responder training",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.5",
			title: "Alert sources",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.6",
			title: "Plan improvement",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.7",
			title: "Unexpected PAN found",
			category: "policies-and-programmes"
		},
		{
			id: "3.3.1.1",
			parent: "3.3.1",
			category: "stored-account-data"
		},
		{
			id: "3.3.1.2",
			parent: "3.3.1",
			category: "stored-account-data"
		},
		{
			id: "3.3.1.3",
			parent: "3.3.1",
			category: "stored-account-data"
		},
		{
			id: "3.5.1.1",
			parent: "3.5.1",
			category: "stored-account-data"
		},
		{
			id: "3.5.1.2",
			parent: "3.5.1",
			category: "stored-account-data"
		},
		{
			id: "3.5.1.3",
			parent: "3.5.1",
			category: "stored-account-data"
		},
		{
			id: "3.6.1.1",
			parent: "3.6.1",
			category: "stored-account-data"
		},
		{
			id: "3.6.1.2",
			parent: "3.6.1",
			category: "stored-account-data"
		},
		{
			id: "3.6.1.3",
			parent: "3.6.1",
			category: "stored-account-data"
		},
		{
			id: "3.6.1.4",
			parent: "3.6.1",
			category: "stored-account-data"
		},
		{
			id: "4.2.1.1",
			title: "Key and certificate inventory",
			parent: "4.2.1",
			category: "transmission-encryption"
		},
		{
			id: "4.2.1.2",
			parent: "4.2.1",
			category: "transmission-encryption"
		},
		{
			id: "5.2.3.1",
			parent: "5.2.3",
			category: "malware"
		},
		{
			id: "5.3.2.1",
			parent: "5.3.2",
			category: "malware"
		},
		{
			id: "6.2.3.1",
			parent: "6.2.3",
			category: "secure-systems-and-software"
		},
		{
			id: "7.2.5.1",
			parent: "7.2.5",
			category: "need-to-know-access"
		},
		{
			id: "8.3.10.1",
			parent: "8.3.10",
			category: "identification-and-authentication"
		},
		{
			id: "9.2.1.1",
			title: "Entry monitoring",
			parent: "9.2.1",
			category: "physical-access"
		},
		{
			id: "9.3.1.1",
			title: "Sensitive area access",
			parent: "9.3.1",
			category: "physical-access"
		},
		{
			id: "9.4.1.1",
			title: "Offline backups secured",
			parent: "9.4.1",
			category: "physical-access"
		},
		{
			id: "9.4.1.2",
			title: "Backup site review",
			parent: "9.4.1",
			category: "physical-access"
		},
		{
			id: "9.4.5.1",
			parent: "9.4.5",
			category: "physical-access"
		},
		{
			id: "9.5.1.1",
			title: "Payment device list",
			parent: "9.5.1",
			category: "physical-access"
		},
		{
			id: "9.5.1.2",
			parent: "9.5.1",
			category: "physical-access"
		},
		{
			id: "9.5.1.2.1",
			parent: "9.5.1.2",
			category: "physical-access"
		},
		{
			id: "9.5.1.3",
			title: "Device tamper training",
			parent: "9.5.1",
			category: "physical-access"
		},
		{
			id: "10.2.1.1",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.2",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.3",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.4",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.5",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.6",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.2.1.7",
			parent: "10.2.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.4.1.1",
			title: "Automated log review",
			parent: "10.4.1",
			category: "logging-and-monitoring"
		},
		{
			id: "10.4.2.1",
			parent: "10.4.2",
			category: "logging-and-monitoring"
		},
		{
			id: "11.3.1.1",
			title: "Lower-risk vulnerabilities",
			parent: "11.3.1",
			category: "security-testing"
		},
		{
			id: "11.3.1.2",
			title: "Authenticated scans",
			parent: "11.3.1",
			category: "security-testing"
		},
		{
			id: "11.3.1.3",
			parent: "11.3.1",
			category: "security-testing"
		},
		{
			id: "11.3.2.1",
			parent: "11.3.2",
			category: "security-testing"
		},
		{
			id: "11.5.1.1",
			parent: "11.5.1",
			category: "security-testing"
		},
		{
			id: "12.4.2.1",
			title: "Quarterly check records",
			parent: "12.4.2",
			category: "policies-and-programmes"
		},
		{
			id: "12.5.2.1",
			title: "Provider scope confirmation",
			parent: "12.5.2",
			category: "policies-and-programmes"
		},
		{
			id: "12.6.3.1",
			title: "Threat and phishing training",
			parent: "12.6.3",
			category: "policies-and-programmes"
		},
		{
			id: "12.6.3.2",
			title: "Acceptable-use training",
			parent: "12.6.3",
			category: "policies-and-programmes"
		},
		{
			id: "12.10.4.1",
			title: "Responder training frequency",
			parent: "12.10.4",
			category: "policies-and-programmes"
		},
		{
			id: "A1.1.1",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.1.2",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.1.3",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.1.4",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.2.1",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.2.2",
			category: "multi-tenant-providers"
		},
		{
			id: "A1.2.3",
			category: "multi-tenant-providers"
		},
		{
			id: "A2.1.1",
			category: "early-tls-devices"
		},
		{
			id: "A2.1.2",
			category: "early-tls-devices"
		},
		{
			id: "A2.1.3",
			category: "early-tls-devices"
		},
		{
			id: "A3.1.1",
			category: "designated-entities"
		},
		{
			id: "A3.1.2",
			category: "designated-entities"
		},
		{
			id: "A3.1.3",
			category: "designated-entities"
		},
		{
			id: "A3.1.4",
			category: "designated-entities"
		},
		{
			id: "A3.2.1",
			category: "designated-entities"
		},
		{
			id: "A3.2.2",
			category: "designated-entities"
		},
		{
			id: "A3.2.2.1",
			category: "designated-entities"
		},
		{
			id: "A3.2.3",
			category: "designated-entities"
		},
		{
			id: "A3.2.4",
			category: "designated-entities"
		},
		{
			id: "A3.2.5",
			category: "designated-entities"
		},
		{
			id: "A3.2.5.1",
			category: "designated-entities"
		},
		{
			id: "A3.2.5.2",
			category: "designated-entities"
		},
		{
			id: "A3.2.6",
			category: "designated-entities"
		},
		{
			id: "A3.2.6.1",
			category: "designated-entities"
		},
		{
			id: "A3.3.1",
			category: "designated-entities"
		},
		{
			id: "A3.3.1.1",
			category: "designated-entities"
		},
		{
			id: "A3.3.2",
			category: "designated-entities"
		},
		{
			id: "A3.3.3",
			category: "designated-entities"
		},
		{
			id: "A3.4.1",
			category: "designated-entities"
		},
		{
			id: "A3.5.1",
			category: "designated-entities"
		}
	]
};

export { catalogue };