// src/records/note-registry.ts
/** What each record type is for and one valid record of it, by the name of the type. */
const TYPE_NOTES = /* @__PURE__ */ new Map([
	["asset", {
		"says": "Something of value to be protected, its owner and its class (A.5.9, A.5.12).",
		"example": {
			"id": "AST-011",
			"type": "asset",
			"title": "Customer database",
			"status": "active",
			"owner": "role:it-lead",
			"kind": "information",
			"asset_owner": "role:product-lead",
			"criticality": "critical",
			"data_classification": "confidential",
			"in_scope": true,
			"supplier": "SUP-002",
			"rto": "PT4H",
			"rpo": "PT1H"
		}
	}],
	["audit-programme", {
		"says": "Which internal audits are held over the cycle, on what basis and by whom (9.2.2).",
		"example": {
			"id": "AP-2025",
			"type": "audit-programme",
			"title": "Audit programme 2024-2027",
			"status": "active",
			"owner": "role:internal-auditor",
			"version": "1.1",
			"cycle_start": "2024-11-15",
			"cycle_end": "2027-11-14",
			"methods": "interviews and sampling",
			"responsibilities": "lead auditor plans and reports",
			"planning_basis": "risk level and earlier findings",
			"reporting": "report to top management in 30 days",
			"audits": [{
				"id": "A3",
				"planned_from": "2027-02-01",
				"planned_to": "2027-02-05",
				"scope": "support clauses",
				"criteria": "ISO/IEC 27001:2022",
				"clauses": ["7.4", "10.1"],
				"controls": [],
				"areas": ["HR"],
				"lead_auditor": "person:ext1",
				"status": "planned"
			}],
			"frequency": "P12M",
			"approved_by": ["person:mara"],
			"approved_on": "2024-11-20"
		}
	}],
	["audit-report", {
		"says": "What one internal audit looked at, what it saw and what it concluded (9.2).",
		"example": {
			"id": "IA-2026-01",
			"type": "audit-report",
			"title": "Internal audit 2026",
			"status": "issued",
			"owner": "role:internal-auditor",
			"recorded_on": "2026-02-20",
			"programme": "AP-2025",
			"audit_from": "2026-02-16",
			"audit_to": "2026-02-18",
			"criteria": ["ISO/IEC 27001:2022"],
			"audit_scope": "Operations",
			"clauses": ["8.1", "8.2"],
			"controls": ["A.5.18"],
			"areas": ["Operations"],
			"lead_auditor": "person:ext1",
			"independence_statement": "No role in the audited areas",
			"interviews": [{
				"person_or_role": "role:it-lead",
				"topic": "access",
				"date": "2026-02-16"
			}],
			"samples": [{
				"what": "leavers",
				"population": 9,
				"sampled": 5,
				"method": "random",
				"evidence": ["EVD-2026-003"]
			}],
			"tests": [{
				"ref": "A.5.18",
				"procedure": "compare leavers with accounts",
				"evidence": ["EVD-2026-003"],
				"result": "minor",
				"note": "one account open 6 days"
			}],
			"findings": [{
				"id": "F1",
				"grade": "minor",
				"ref": "A.5.18",
				"statement": "Late removal",
				"evidence": "EVD-2026-003",
				"nonconformity": "NC-2026-002"
			}],
			"conclusion": "Effective with one minor",
			"reported_to": ["role:top-management"],
			"issued_on": "2026-02-25"
		}
	}],
	["budget-plan", {
		"says": "What a year of the ISMS costs, planned and spent (7.1).",
		"example": {
			"id": "BUD-2027",
			"type": "budget-plan",
			"title": "Security budget 2027",
			"status": "approved",
			"owner": "role:isms-manager",
			"version": "1.0",
			"fiscal_from": "2027-01-01",
			"fiscal_to": "2027-12-31",
			"currency": "EUR",
			"lines": [
				{
					"category": "certification-fees",
					"item": "recertification",
					"planned": 14e3,
					"for": "CRT-01"
				},
				{
					"category": "internal-audit",
					"item": "outside auditor",
					"planned": 6e3
				},
				{
					"category": "tools",
					"item": "scanning",
					"planned": 9e3
				},
				{
					"category": "training",
					"item": "awareness",
					"planned": 4e3
				}
			],
			"approved_amount": 33e3,
			"approved_by": ["person:mara"],
			"approved_on": "2026-11-10"
		}
	}],
	["certification", {
		"says": "The certificate: its dates, its scope and its audits over the three years (ISO/IEC 17021-1, 9.1 and 9.6).",
		"example": {
			"id": "CRT-01",
			"type": "certification",
			"title": "ISO/IEC 27001 certificate",
			"status": "certified",
			"owner": "role:isms-manager",
			"recorded_on": "2024-11-15",
			"standard": "ISO/IEC 27001",
			"edition": "2022",
			"body": "Body B",
			"accreditation": {
				"body": "COFRAC",
				"iaf_mla": true
			},
			"number": "FR-1234",
			"scope_statement": "Design, operation and support of the Acme platform",
			"soa_version": "3.1",
			"decision_date": "2024-11-15",
			"issue_date": "2024-11-18",
			"expiry_date": "2027-11-14",
			"initial_certification": "2024-11-15",
			"audits": [
				{
					"kind": "stage-1",
					"from": "2024-08-20",
					"to": "2024-08-21",
					"result": "recommended"
				},
				{
					"kind": "stage-2",
					"from": "2024-10-07",
					"to": "2024-10-10",
					"result": "recommended"
				},
				{
					"kind": "surveillance-1",
					"from": "2025-10-20",
					"to": "2025-10-21",
					"result": "recommended"
				},
				{
					"kind": "surveillance-2",
					"planned_from": "2026-12-05",
					"planned_to": "2026-12-06",
					"result": "pending"
				}
			],
			"cycle": 1
		}
	}],
	["change", {
		"says": "A change of systems, people, sites or scope, and what it touches (6.3, 8.1).",
		"example": {
			"id": "CHG-2026-021",
			"type": "change",
			"title": "New payment system",
			"status": "implemented",
			"owner": "role:product-lead",
			"recorded_on": "2026-08-01",
			"kind": "system",
			"significant": true,
			"description": "Replace payment provider",
			"planned_for": "2026-09-01",
			"implemented_on": "2026-09-03",
			"approved_by": ["person:mara"],
			"impact": {
				"risks": ["RSK-007"],
				"assets": ["AST-011"],
				"documents": ["PRO-04"],
				"scope": false,
				"soa": false,
				"suppliers": ["SUP-009"],
				"training": true,
				"legal": true,
				"roles": "none"
			}
		}
	}],
	["communication-plan", {
		"says": "What is said about information security, when, to whom and how (7.4).",
		"example": {
			"id": "COM-01",
			"type": "communication-plan",
			"title": "Communication plan",
			"status": "effective",
			"owner": "role:isms-manager",
			"version": "1.0",
			"items": [{
				"on_what": "incidents",
				"when": "at once",
				"with_whom": "customers",
				"how": "status page",
				"owner": "role:support-lead"
			}],
			"approved_by": ["person:mara"],
			"approved_on": "2026-01-20"
		}
	}],
	["competence-record", {
		"says": "Evidence that somebody has a skill that a role needs (7.2 d).",
		"example": {
			"id": "CMP-2026-05",
			"type": "competence-record",
			"title": "Auditor course",
			"status": "valid",
			"owner": "role:people-lead",
			"recorded_on": "2026-09-10",
			"person": "person:lee",
			"role": "role:isms-manager",
			"skill": "ISO 27001 implementation",
			"basis": "certificate",
			"obtained_on": "2026-09-08",
			"evidence": ["sha256:ab12"]
		}
	}],
	["context-issue", {
		"says": "Something inside or outside the organisation that bears on the ISMS (4.1), climate change among them (Amendment 1:2024).",
		"example": {
			"id": "CTX-01",
			"type": "context-issue",
			"title": "Climate change",
			"status": "monitored",
			"owner": "role:isms-manager",
			"kind": "external",
			"topic": "climate",
			"relevant": false,
			"rationale": "No owned sites; hosting in two regions; reviewed with provider data",
			"reviewed_on": "2026-03-10"
		}
	}],
	["control-evidence", {
		"says": "Proof that a control was carried out: an access review, a restore test, a scan (8.1).",
		"example": {
			"id": "EVD-2026-014",
			"type": "control-evidence",
			"title": "Threat report September",
			"status": "recorded",
			"owner": "role:it-lead",
			"recorded_on": "2026-09-30",
			"activity": "other",
			"controls": ["A.5.7"],
			"performed_on": "2026-09-30",
			"performed_by": "person:kim",
			"result": "pass",
			"frequency": "P1M",
			"evidence": ["https://wiki.example/ti/2026-09"]
		}
	}],
	["corrective-action", {
		"says": "What removes the cause of a nonconformity (ISO/IEC 27001:2022, 10.2 d), who does it and by when.",
		"example": {
			"id": "CA-2026-004",
			"type": "corrective-action",
			"title": "HR trigger",
			"status": "implemented",
			"owner": "person:kim",
			"recorded_on": "2026-03-01",
			"nonconformity": "NC-2026-002",
			"action": "Automatic ticket from HR system",
			"due": "2026-08-31",
			"original_due": "2026-05-31",
			"postponements": [{
				"from": "2026-05-31",
				"to": "2026-08-31",
				"approved_by": "person:lee",
				"reason": "vendor delay",
				"date": "2026-05-20"
			}],
			"implemented_on": "2026-08-20",
			"evidence": ["EVD-2026-021"],
			"effectiveness_criteria": "All leavers closed in 24 hours for 60 days",
			"verify_after": "2026-10-20"
		}
	}],
	["exception", {
		"says": "A departure from a rule or control for a while, with its reason, its approval and its end (A.5.1, A.5.36).",
		"example": {
			"id": "EXC-003",
			"type": "exception",
			"title": "No MFA on legacy ERP",
			"status": "active",
			"owner": "role:it-lead",
			"recorded_on": "2026-04-01",
			"waives": ["A.8.5"],
			"reason": "Vendor lacks support",
			"risk": "RSK-009",
			"compensating": "Network allow-list",
			"requested_by": "person:kim",
			"approved_by": "person:lee",
			"approved_on": "2026-04-03",
			"expires_on": "2027-03-31"
		}
	}],
	["framework-target", {
		"says": "Another framework that the organisation wants to meet, its scope and its day (4.2, A.5.31).",
		"example": {
			"id": "FWK-01",
			"type": "framework-target",
			"title": "SOC 2",
			"status": "targeted",
			"owner": "role:isms-manager",
			"framework": "soc2-tsc-2017",
			"categories": ["security", "availability"],
			"target_date": "2027-09-30"
		}
	}],
	["guideline", {
		"says": "Advice: what is good to do where a policy leaves room.",
		"example": {
			"id": "GDL-01",
			"type": "guideline",
			"title": "Working from home",
			"status": "draft",
			"owner": "role:people-lead",
			"version": "0.2"
		}
	}],
	["handover", {
		"says": "A role that changes hands, and what was handed over (5.3, A.6.5).",
		"example": {
			"id": "HND-2026-01",
			"type": "handover",
			"title": "ISMS manager handover",
			"status": "done",
			"owner": "role:people-lead",
			"recorded_on": "2026-09-30",
			"closed_on": "2026-09-30",
			"role": "role:isms-manager",
			"from_person": "person:raj",
			"to_person": "person:lee",
			"last_day": "2026-09-30",
			"items": [{
				"what": "open actions",
				"done": true
			}],
			"training_done": "2026-09-10"
		}
	}],
	["incident", {
		"says": "An information security incident from its first sign to its lessons (A.5.24 to A.5.28).",
		"example": {
			"id": "INC-2026-006",
			"type": "incident",
			"title": "Mailbox takeover",
			"status": "closed",
			"owner": "role:it-lead",
			"recorded_on": "2026-07-02",
			"closed_on": "2026-07-20",
			"severity": "sev2",
			"category": "unauthorised-access",
			"occurred_at": "2026-07-01T21:10:00Z",
			"detected_at": "2026-07-02T06:30:00Z",
			"reported_at": "2026-07-02T06:41:00Z",
			"contained_at": "2026-07-02T07:15:00Z",
			"resolved_at": "2026-07-03T12:00:00Z",
			"personal_data": true,
			"notification_decision": {
				"needed": false,
				"decided_by": "role:dpo",
				"decided_at": "2026-07-02T15:00:00Z",
				"reason": "no risk to people"
			},
			"lessons": "MFA gap on shared mailboxes"
		}
	}],
	["interested-party", {
		"says": "Someone with requirements towards information security, and which of them the ISMS addresses (4.2).",
		"example": {
			"id": "IP-01",
			"type": "interested-party",
			"title": "Customers",
			"status": "active",
			"owner": "role:sales-lead",
			"party": "Customers",
			"kind": "customer",
			"requirements": [{
				"text": "Notify breaches within 48 hours",
				"source": "Master agreement",
				"addressed": true,
				"addressed_by": ["PRO-07"]
			}],
			"reviewed_on": "2026-03-10"
		}
	}],
	["isms-scope", {
		"says": "What the management system covers, and where its borders and interfaces are (4.3).",
		"example": {
			"id": "SCP-01",
			"type": "isms-scope",
			"title": "ISMS scope",
			"status": "effective",
			"owner": "role:isms-manager",
			"version": "2.0",
			"certificate_statement": "Design, operation and support of the Acme platform",
			"organisation_units": ["Product", "Operations"],
			"locations": ["Lyon", "remote"],
			"services": ["Acme platform"],
			"exclusions": [],
			"interfaces": [{
				"with": "Cloud provider",
				"what": "hosting",
				"controlled_by": "SUP-002"
			}],
			"issues_considered": ["CTX-01"],
			"requirements_considered": ["IP-01"],
			"approved_by": ["person:mara"],
			"approved_on": "2026-03-10",
			"headcount": 52
		}
	}],
	["legal-requirement", {
		"says": "A law, a regulation or a contract, what it demands, and what meets the demand (4.2, A.5.31).",
		"example": {
			"id": "LEG-003",
			"type": "legal-requirement",
			"title": "GDPR",
			"status": "active",
			"owner": "role:dpo",
			"instrument": "Regulation (EU) 2016/679",
			"jurisdiction": "EU",
			"applies_because": "Personal data of EU customers",
			"obligations": [{
				"text": "Notify breaches",
				"owner": "role:dpo",
				"met_by": ["PRO-07"]
			}],
			"notification_deadline": "PT72H",
			"reviewed_on": "2026-04-02"
		}
	}],
	["management-review", {
		"says": "One review by top management: its inputs, its decisions and its verdict (9.3).",
		"example": {
			"id": "MR-2026-01",
			"type": "management-review",
			"title": "Management review 2026",
			"status": "closed",
			"owner": "role:isms-manager",
			"recorded_on": "2026-03-05",
			"closed_on": "2026-03-20",
			"meeting_date": "2026-03-05",
			"chair": "person:mara",
			"attendees": [{
				"person": "person:mara",
				"role": "role:top-management",
				"top_management": true
			}],
			"period_from": "2025-03-01",
			"period_to": "2026-02-28",
			"inputs": {
				"a": {
					"summary": "all done",
					"evidence": ["MR-2025-01"]
				},
				"b": { "summary": "no change" },
				"c": { "summary": "one new customer duty" },
				"d1": { "summary": "fewer repeats" },
				"d2": { "summary": "on target" },
				"d3": {
					"summary": "one minor",
					"evidence": ["IA-2026-01"]
				},
				"d4": { "summary": "3 of 4 met" },
				"e": { "summary": "survey" },
				"f": {
					"summary": "2 high",
					"evidence": ["RSK-009"]
				},
				"g": { "summary": "automate reviews" }
			},
			"decisions": [{
				"kind": "improvement",
				"text": "automate access reviews"
			}, {
				"kind": "isms-change",
				"text": "none needed"
			}],
			"actions": [{
				"id": 1,
				"action": "automate",
				"owner": "person:kim",
				"due": "2026-06-30",
				"status": "done",
				"completed_on": "2026-06-12"
			}],
			"verdict": "suitable-adequate-effective"
		}
	}],
	["measurement", {
		"says": "One measured value for one period (9.1). The metric creates the duty to measure; this discharges it.",
		"example": {
			"id": "MEA-2026-Q3-02",
			"type": "measurement",
			"title": "MTTD Q3",
			"status": "recorded",
			"owner": "role:it-lead",
			"recorded_on": "2026-10-05",
			"metric": "KPI-02",
			"period_from": "2026-07-01",
			"period_to": "2026-09-30",
			"numerator": 28.7,
			"denominator": 3,
			"value": 9.57,
			"analysed_on": "2026-10-06"
		}
	}],
	["metric", {
		"says": "What is measured, how, how often and against which target (9.1).",
		"example": {
			"id": "KPI-02",
			"type": "metric",
			"title": "Mean time to detect",
			"status": "active",
			"owner": "role:it-lead",
			"what": "Detection speed",
			"formula": "mttd",
			"unit": "hours",
			"direction": "down",
			"target": 24,
			"frequency": "P3M",
			"measured_by": "role:it-lead",
			"analysed_by": "role:isms-manager",
			"method": "From incident files"
		}
	}],
	["nonconformity", {
		"says": "Something that was required and not met (ISO/IEC 27001:2022, 10.2), from its detection to its closing.",
		"example": {
			"id": "NC-2026-002",
			"type": "nonconformity",
			"title": "Late access removal",
			"status": "analysed",
			"owner": "role:it-lead",
			"recorded_on": "2026-02-25",
			"source": "internal-audit",
			"source_ref": "IA-2026-01",
			"grade": "minor",
			"requirement": ["A.5.18"],
			"statement": "One of five leavers kept access 6 days",
			"evidence": "Account log of 2026-02-16",
			"detected_on": "2026-02-16",
			"correction": "Account closed",
			"root_cause": "HR tells IT by e-mail only; no trigger on contract end",
			"root_cause_method": "five-whys",
			"extent": "All 9 leavers checked; 1 more found"
		}
	}],
	["objective", {
		"says": "What is to be achieved, by when, and how anyone will know (6.2).",
		"example": {
			"id": "OBJ-01",
			"type": "objective",
			"title": "Faster detection",
			"status": "active",
			"owner": "role:it-lead",
			"statement": "Detect serious incidents within 24 hours",
			"metric": "KPI-02",
			"target": 24,
			"target_date": "2026-12-31",
			"plan": {
				"what": "alerting project",
				"resources": "20 days",
				"who": "role:it-lead",
				"when": "Q4",
				"how_evaluated": "KPI-02 quarterly"
			}
		}
	}],
	["person", {
		"says": "Someone who works for the organisation, under a key: owners, approvers and verifiers resolve through it (7.2). Who leaves and comes back has a second record under the same title or handle, so that both times keep their days.",
		"example": {
			"id": "PER-07",
			"type": "person",
			"title": "lee",
			"status": "active",
			"owner": "role:people-lead",
			"github": "lee-acme",
			"kind": "employee",
			"start": "2024-02-01",
			"induction_done": "2024-02-12"
		}
	}],
	["phishing-simulation", {
		"says": "An exercise with a bait, and how many clicked and how many reported (7.3, A.6.3).",
		"example": {
			"id": "PHS-2026-02",
			"type": "phishing-simulation",
			"title": "Autumn exercise",
			"status": "closed",
			"owner": "role:it-lead",
			"recorded_on": "2026-10-01",
			"closed_on": "2026-10-05",
			"sent_at": "2026-10-01T08:00:00Z",
			"sent": 50,
			"bounced": 0,
			"clicked": 4,
			"submitted": 1,
			"reported": 31,
			"difficulty": "moderate"
		}
	}],
	["policy", {
		"says": "What the organisation wants and why: the policy of 5.2 and the topic policies of A.5.1.",
		"example": {
			"id": "POL-01",
			"type": "policy",
			"title": "Information security policy",
			"status": "effective",
			"owner": "role:isms-manager",
			"version": "3.0",
			"level": "top",
			"commitments": ["satisfy-requirements", "continual-improvement"],
			"objectives_ref": ["OBJ-01"],
			"approved_by": ["person:mara"],
			"approved_on": "2026-05-04",
			"approval_ref": "https://github.com/acme/isms/pull/118",
			"reviewed_on": "2026-05-04",
			"review_interval": "P12M",
			"acknowledge": true,
			"clauses": ["5.2"],
			"controls": ["A.5.1"]
		}
	}],
	["procedure", {
		"says": "How work is done, step by step, and which records it leaves. With a `schedule` each occurrence is a task (8.1).",
		"example": {
			"id": "PRO-04",
			"type": "procedure",
			"title": "Access review",
			"status": "effective",
			"owner": "role:it-lead",
			"version": "1.3",
			"process": "access-review",
			"approved_by": ["person:lee"],
			"approved_on": "2026-01-15",
			"controls": ["A.5.18"]
		}
	}],
	["register", {
		"says": "A document whose front matter has `entries:`, each a record of its own. Its owner, review dates and type count for every row that has none, so that one review of the whole covers all rows.",
		"example": {
			"id": "REG-01",
			"type": "supplier",
			"title": "Supplier register",
			"status": "active",
			"owner": "role:it-lead",
			"reviewed_on": "2026-08-03",
			"review_interval": "P12M",
			"entries": [{
				"id": "SUP-003",
				"title": "Ticket system",
				"status": "active",
				"service": "Service desk",
				"criticality": "medium",
				"data_access": "internal",
				"cloud": true,
				"last_assessed": "2026-03-02",
				"assessment_result": "acceptable",
				"contract": {
					"reference": "C-2025-04",
					"clauses": ["confidentiality", "security-requirements"]
				}
			}]
		}
	}],
	["risk-method", {
		"says": "How risks are assessed, compared and accepted: scales, levels, threshold and authority (6.1.2, 6.1.3).",
		"example": {
			"id": "RMD-01",
			"type": "risk-method",
			"title": "Risk method",
			"status": "effective",
			"owner": "role:isms-manager",
			"version": "2.0",
			"likelihood_scale": [{
				"value": 1,
				"label": "rare",
				"meaning": "under once in 10 years"
			}],
			"impact_scale": [{
				"value": 1,
				"label": "low",
				"meaning": "under 10k"
			}],
			"level_rule": "product",
			"levels": [{
				"name": "low",
				"min": 1,
				"max": 4
			}],
			"acceptance_threshold": "medium",
			"acceptance_authority": {
				"low": "role:risk-owner",
				"high": "role:top-management"
			},
			"assessment_interval": "P12M",
			"triggers": ["new system", "merger"],
			"approved_by": ["person:mara"],
			"approved_on": "2026-02-01"
		}
	}],
	["risk-treatment-plan", {
		"says": "What is done about the risks, by whom and by when, and which risk owners agreed (6.1.3 e and f).",
		"example": {
			"id": "RTP-01",
			"type": "risk-treatment-plan",
			"title": "Treatment plan 2026",
			"status": "in-progress",
			"owner": "role:isms-manager",
			"version": "1.2",
			"actions": [{
				"id": 7,
				"risk": "RSK-009",
				"control": "A.8.12",
				"action": "Roll out DLP",
				"owner": "person:kim",
				"due": "2026-12-15",
				"status": "in-progress"
			}],
			"approved_by_risk_owners": [{
				"risk": "RSK-009",
				"person": "person:lee",
				"date": "2026-08-20"
			}],
			"approved_by": ["person:mara"],
			"approved_on": "2026-08-21"
		}
	}],
	["risk", {
		"says": "One risk: its owner, its scores, its treatment and who accepted what remains (6.1.2, 8.2, 8.3).",
		"example": {
			"id": "RSK-009",
			"type": "risk",
			"title": "Account takeover",
			"status": "treating",
			"owner": "role:isms-manager",
			"description": "Stolen credentials give access to customer data",
			"properties": ["confidentiality"],
			"risk_owner": "role:it-lead",
			"inherent_likelihood": 4,
			"inherent_impact": 5,
			"treatment": "modify",
			"controls": ["A.8.5", "A.5.7"],
			"residual_likelihood": 2,
			"residual_impact": 5,
			"assessed_on": "2026-08-14"
		}
	}],
	["role", {
		"says": "A role of the ISMS: what it may do, and who holds it since when (5.3). Owners are roles, so that turnover is one change.",
		"example": {
			"id": "ROL-01",
			"type": "role",
			"title": "ISMS manager",
			"status": "active",
			"owner": "role:top-management",
			"key": "isms-manager",
			"responsibilities": ["run the ISMS"],
			"authorities": ["stop unsafe changes"],
			"may_approve": ["procedure", "standard"],
			"holders": [{
				"person": "person:lee",
				"from": "2026-10-01"
			}],
			"conflicts_with": ["role:internal-auditor"],
			"required_competence": [{
				"skill": "ISO 27001 implementation",
				"evidence_kind": "certificate"
			}],
			"key_role": true
		}
	}],
	["soa", {
		"says": "The statement of applicability: each control of Annex A with its decision, its reason and its state (6.1.3 d).",
		"example": {
			"id": "SOA-01",
			"type": "soa",
			"title": "Statement of Applicability",
			"status": "effective",
			"owner": "role:isms-manager",
			"version": "4.0",
			"edition": "iso27001-2022",
			"entries": [{
				"control": "A.5.7",
				"applicable": true,
				"reasons": ["risk"],
				"justification": "Targeted by credential theft groups",
				"implementation": "implemented",
				"risks": ["RSK-009"],
				"evidence": ["EVD-2026-014"],
				"owner": "role:it-lead"
			}, {
				"control": "A.7.4",
				"applicable": false,
				"reasons": [],
				"justification": "No own premises; provider monitors its sites",
				"implementation": "not-started"
			}],
			"approved_by": ["person:mara"],
			"approved_on": "2026-06-01"
		}
	}],
	["standard", {
		"says": "What a system or a piece of work must meet.",
		"example": {
			"id": "STD-02",
			"type": "standard",
			"title": "Server hardening",
			"status": "effective",
			"owner": "role:it-lead",
			"version": "2.1",
			"applies_to": ["Linux servers"],
			"approved_by": ["person:lee"],
			"approved_on": "2026-03-02",
			"controls": ["A.8.9"]
		}
	}],
	["supplier", {
		"says": "A supplier, how critical it is, what the contract demands and when it was last assessed (A.5.19 to A.5.23).",
		"example": {
			"id": "SUP-002",
			"type": "supplier",
			"title": "Cloud host",
			"status": "active",
			"owner": "role:it-lead",
			"service": "Hosting",
			"criticality": "critical",
			"data_access": "personal",
			"cloud": true,
			"last_assessed": "2026-02-10",
			"assessment_result": "acceptable",
			"assessment_method": "certificate-review",
			"contract": {
				"reference": "C-2023-17",
				"signed_on": "2023-06-01",
				"expires_on": "2027-05-31",
				"clauses": [
					"confidentiality",
					"security-requirements",
					"incident-notification",
					"audit-right",
					"subcontracting",
					"data-protection",
					"return-deletion",
					"continuity",
					"termination"
				]
			},
			"certificates": [{
				"standard": "ISO/IEC 27001",
				"issuer": "Body A",
				"number": "X1",
				"expires_on": "2027-09-14",
				"scope_covers_service": true
			}],
			"exit_plan": "PRO-11"
		}
	}],
	["task", {
		"says": "One occurrence of a procedure that is carried out on a schedule, and what it left (8.1).",
		"example": {
			"id": "TSK-2026-03",
			"type": "task",
			"title": "Access review, third quarter",
			"status": "done",
			"owner": "role:it-lead",
			"recorded_on": "2026-10-14",
			"closed_on": "2026-10-14",
			"procedure": "PRO-04",
			"due": "2026-10-15",
			"done_on": "2026-10-14",
			"done_by": "person:kim",
			"evidence": ["https://tickets.example/412"]
		}
	}],
	["training-campaign", {
		"says": "A round of awareness or training: who should have taken part, and who did (7.2, 7.3).",
		"example": {
			"id": "TRN-2026-01",
			"type": "training-campaign",
			"title": "Yearly refresh 2026",
			"status": "closed",
			"owner": "role:people-lead",
			"recorded_on": "2026-10-16",
			"closed_on": "2026-10-16",
			"kind": "annual-refresh",
			"topics": ["phishing", "reporting"],
			"opens_on": "2026-09-15",
			"due": "2026-10-15",
			"population_rule": "active persons on opens_on",
			"population": 50,
			"excused": 1,
			"excused_reason": "long leave",
			"completed": 48,
			"completed_late": 1,
			"evidence": ["https://lms.example/report/77"]
		}
	}],
	["transition-plan", {
		"says": "How the ISMS moves from one edition of the standard to the next (6.3).",
		"example": {
			"id": "TRP-01",
			"type": "transition-plan",
			"title": "2013 to 2022",
			"status": "completed",
			"owner": "role:isms-manager",
			"version": "1.4",
			"from_edition": "iso27001-2013",
			"to_edition": "iso27001-2022",
			"gap_analysis": [{
				"ref": "A.5.7",
				"gap": "no process",
				"action": "start monthly report",
				"owner": "role:it-lead",
				"due": "2024-05-31",
				"done_on": "2024-05-20"
			}],
			"approved_by": ["person:mara"],
			"approved_on": "2024-02-01"
		}
	}]
]);

export { TYPE_NOTES as t };