/** What agrees with a pair of a crosswalk. */
export interface Source {
  readonly what: string;
  /** Under which terms it stands. */
  readonly licence: string;
  /** `data`: pairs come from it. `agreement`: every pair was judged without it, and it was asked afterwards. */
  readonly use: 'data' | 'agreement';
}

/** Everything that pairs were written from or compared with. Identifiers that stand beside each other are facts. */
export const SOURCES = {
  editor: { what: 'Our own judgement as auditors', licence: 'ours', use: 'data' },
  'harmonised-structure': {
    what: "The same clause in the structure that ISO's management standards share (Annex SL)",
    licence: 'a fact',
    use: 'data',
  },
  'nist-olir-csf2': {
    what: "NIST's informative reference from CSF 2.0 to ISO/IEC 27001:2022 (OLIR), read through intuitem/ciso-assistant-community",
    licence: 'work of the US government, public domain',
    use: 'data',
  },
  'nist-chain-hipaa': {
    what: 'NIST SP 800-66r2 to SP 800-53r5 to ISO/IEC 27001:2022, joined by us at the standards of the rule',
    licence: 'work of the US government, public domain',
    use: 'agreement',
  },
  dpmp: {
    what: 'Data Protection Mapping Project, carried from ISO/IEC 27002:2013 to 2022 by our map of the transition',
    licence: 'MIT',
    use: 'agreement',
  },
  workmcg: { what: 'workmcg/control-crosswalk', licence: 'MIT', use: 'agreement' },
  scf: {
    what: 'Secure Controls Framework 2025.2.2, both sides joined by us',
    licence: 'CC BY-ND 4.0; nothing copied',
    use: 'agreement',
  },
  adobe: {
    what: 'Adobe CCF 5, both sides joined by us',
    licence: 'unclear; nothing copied',
    use: 'agreement',
  },
  cisco: {
    what: 'Cisco CCF 3.0, where two or more of its controls join the pair',
    licence: 'unclear; nothing copied',
    use: 'agreement',
  },
  'isms-core': {
    what: 'isms-core-project/isms-core-platform',
    licence: 'AGPL-3.0; nothing copied',
    use: 'agreement',
  },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof SOURCES;
