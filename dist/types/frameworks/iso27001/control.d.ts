/** The four themes of Annex A, by their number there: A.5 to A.8. */
export type Theme = 'organizational' | 'people' | 'physical' | 'technological';
/** A control of Annex A of ISO/IEC 27001:2022. Titles are the published names; the standard's text is not here. */
export interface Control {
    /** `A.5.1`: without leading zeros. */
    readonly id: string;
    readonly title: string;
    readonly theme: Theme;
    /** Whether it has no predecessor in the edition of 2013. */
    readonly newIn2022: boolean;
    readonly attributes: ControlAttributes;
    /** What has to be written down if the control applies; absent for the 83 controls that ask for nothing written. */
    readonly documentedIfApplicable?: string;
}
/** The five attributes by which ISO/IEC 27002:2022 sorts the controls. */
export interface ControlAttributes {
    readonly controlTypes: readonly ControlType[];
    readonly properties: readonly SecurityProperty[];
    readonly concepts: readonly CybersecurityConcept[];
    readonly capabilities: readonly OperationalCapability[];
    readonly domains: readonly SecurityDomain[];
}
export type ControlType = 'preventive' | 'detective' | 'corrective';
export type SecurityProperty = 'confidentiality' | 'integrity' | 'availability';
export type CybersecurityConcept = 'identify' | 'protect' | 'detect' | 'respond' | 'recover';
export type OperationalCapability = 'governance' | 'asset-management' | 'information-protection' | 'human-resource-security' | 'physical-security' | 'system-and-network-security' | 'application-security' | 'secure-configuration' | 'identity-and-access-management' | 'threat-and-vulnerability-management' | 'continuity' | 'supplier-relationships-security' | 'legal-and-compliance' | 'information-security-event-management' | 'information-security-assurance';
export type SecurityDomain = 'governance-and-ecosystem' | 'protection' | 'defence' | 'resilience';
