import { type Framework } from './framework.js';
/** Data is imported when a framework is asked for: most repositories aim at one of them, or at none. */
declare const SOURCES_BY_NAME: {
    readonly 'soc2-tsc-2017': {
        readonly title: 'SOC 2';
        readonly namespace: 'soc2';
        readonly catalogue: () => Promise<typeof import("./data/soc2-tsc-2017.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/soc2-tsc-2017-crosswalk.ts")>;
    };
    readonly 'iso22301-2019': {
        readonly title: 'ISO 22301:2019';
        readonly namespace: 'iso22301';
        readonly catalogue: () => Promise<typeof import("./data/iso22301-2019.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/iso22301-2019-crosswalk.ts")>;
    };
    readonly 'iso20000-1-2018': {
        readonly title: 'ISO/IEC 20000-1:2018';
        readonly namespace: 'iso20000';
        readonly catalogue: () => Promise<typeof import("./data/iso20000-1-2018.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/iso20000-1-2018-crosswalk.ts")>;
    };
    readonly 'pci-dss-4.0.1': {
        readonly title: 'PCI DSS 4.0.1';
        readonly namespace: 'pci';
        readonly catalogue: () => Promise<typeof import("./data/pci-dss-4.0.1.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/pci-dss-4.0.1-crosswalk.ts")>;
    };
    readonly gdpr: {
        readonly title: 'GDPR';
        readonly namespace: 'gdpr';
        readonly catalogue: () => Promise<typeof import("./data/gdpr.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/gdpr-crosswalk.ts")>;
    };
    readonly 'hipaa-security-rule': {
        readonly title: 'HIPAA Security Rule';
        readonly namespace: 'hipaa';
        readonly catalogue: () => Promise<typeof import("./data/hipaa-security-rule.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/hipaa-security-rule-crosswalk.ts")>;
    };
    readonly 'nist-csf-2.0': {
        readonly title: 'NIST CSF 2.0';
        readonly namespace: 'csf';
        readonly catalogue: () => Promise<typeof import("./data/nist-csf-2.0.ts")>;
        readonly crosswalk: () => Promise<typeof import("./data/nist-csf-2.0-crosswalk.ts")>;
    };
};
export type FrameworkName = keyof typeof SOURCES_BY_NAME;
/** The frameworks that ISO/IEC 27001 is mapped to, as `framework-target` records name them. */
export declare const FRAMEWORKS: {
    name: "gdpr" | "hipaa-security-rule" | "iso20000-1-2018" | "iso22301-2019" | "nist-csf-2.0" | "pci-dss-4.0.1" | "soc2-tsc-2017";
    title: "GDPR" | "HIPAA Security Rule" | "ISO 22301:2019" | "ISO/IEC 20000-1:2018" | "NIST CSF 2.0" | "PCI DSS 4.0.1" | "SOC 2";
    namespace: "csf" | "gdpr" | "hipaa" | "iso20000" | "iso22301" | "pci" | "soc2";
}[];
/** The catalogue of a framework and its pairs with ISO/IEC 27001:2022. */
export declare function loadFramework(name: FrameworkName): Promise<Framework>;
export {};
