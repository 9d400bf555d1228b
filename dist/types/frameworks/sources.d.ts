/** What agrees with a pair of a crosswalk. */
export interface Source {
    readonly what: string;
    /** Under which terms it stands. */
    readonly licence: string;
    /** `data`: pairs come from it. `agreement`: every pair was judged without it, and it was asked afterwards. */
    readonly use: 'data' | 'agreement';
}
/** Everything that pairs were written from or compared with. Identifiers that stand beside each other are facts. */
export declare const SOURCES: {
    readonly editor: {
        readonly what: 'Our own judgement as auditors';
        readonly licence: 'ours';
        readonly use: 'data';
    };
    readonly 'harmonised-structure': {
        readonly what: "The same clause in the structure that ISO's management standards share (Annex SL)";
        readonly licence: 'a fact';
        readonly use: 'data';
    };
    readonly 'nist-olir-csf2': {
        readonly what: "NIST's informative reference from CSF 2.0 to ISO/IEC 27001:2022 (OLIR), read through intuitem/ciso-assistant-community";
        readonly licence: 'work of the US government, public domain';
        readonly use: 'data';
    };
    readonly 'nist-chain-hipaa': {
        readonly what: 'NIST SP 800-66r2 to SP 800-53r5 to ISO/IEC 27001:2022, joined by us at the standards of the rule';
        readonly licence: 'work of the US government, public domain';
        readonly use: 'agreement';
    };
    readonly dpmp: {
        readonly what: 'Data Protection Mapping Project, carried from ISO/IEC 27002:2013 to 2022 by our map of the transition';
        readonly licence: 'MIT';
        readonly use: 'agreement';
    };
    readonly workmcg: {
        readonly what: 'workmcg/control-crosswalk';
        readonly licence: 'MIT';
        readonly use: 'agreement';
    };
    readonly scf: {
        readonly what: 'Secure Controls Framework 2025.2.2, both sides joined by us';
        readonly licence: 'CC BY-ND 4.0; nothing copied';
        readonly use: 'agreement';
    };
    readonly adobe: {
        readonly what: 'Adobe CCF 5, both sides joined by us';
        readonly licence: 'unclear; nothing copied';
        readonly use: 'agreement';
    };
    readonly cisco: {
        readonly what: 'Cisco CCF 3.0, where two or more of its controls join the pair';
        readonly licence: 'unclear; nothing copied';
        readonly use: 'agreement';
    };
    readonly 'isms-core': {
        readonly what: 'isms-core-project/isms-core-platform';
        readonly licence: 'AGPL-3.0; nothing copied';
        readonly use: 'agreement';
    };
};
export type SourceName = keyof typeof SOURCES;
