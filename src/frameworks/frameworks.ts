import { buildFramework, type Framework } from './framework.ts';
import type { Catalogue, Crosswalk } from './framework-schema.ts';

interface FrameworkSource {
  readonly title: string;
  readonly namespace: string;
  readonly catalogue: () => Promise<{ readonly catalogue: Catalogue }>;
  readonly crosswalk: () => Promise<{ readonly crosswalk: Crosswalk }>;
}

/** Data is imported when a framework is asked for: most repositories aim at one of them, or at none. */
const SOURCES_BY_NAME = {
  'soc2-tsc-2017': {
    title: 'SOC 2',
    namespace: 'soc2',
    catalogue: () => import('./data/soc2-tsc-2017.ts'),
    crosswalk: () => import('./data/soc2-tsc-2017-crosswalk.ts'),
  },
  'iso22301-2019': {
    title: 'ISO 22301:2019',
    namespace: 'iso22301',
    catalogue: () => import('./data/iso22301-2019.ts'),
    crosswalk: () => import('./data/iso22301-2019-crosswalk.ts'),
  },
  'iso20000-1-2018': {
    title: 'ISO/IEC 20000-1:2018',
    namespace: 'iso20000',
    catalogue: () => import('./data/iso20000-1-2018.ts'),
    crosswalk: () => import('./data/iso20000-1-2018-crosswalk.ts'),
  },
  'pci-dss-4.0.1': {
    title: 'PCI DSS 4.0.1',
    namespace: 'pci',
    catalogue: () => import('./data/pci-dss-4.0.1.ts'),
    crosswalk: () => import('./data/pci-dss-4.0.1-crosswalk.ts'),
  },
  gdpr: {
    title: 'GDPR',
    namespace: 'gdpr',
    catalogue: () => import('./data/gdpr.ts'),
    crosswalk: () => import('./data/gdpr-crosswalk.ts'),
  },
  'hipaa-security-rule': {
    title: 'HIPAA Security Rule',
    namespace: 'hipaa',
    catalogue: () => import('./data/hipaa-security-rule.ts'),
    crosswalk: () => import('./data/hipaa-security-rule-crosswalk.ts'),
  },
  'nist-csf-2.0': {
    title: 'NIST CSF 2.0',
    namespace: 'csf',
    catalogue: () => import('./data/nist-csf-2.0.ts'),
    crosswalk: () => import('./data/nist-csf-2.0-crosswalk.ts'),
  },
} as const satisfies Record<string, FrameworkSource>;

export type FrameworkName = keyof typeof SOURCES_BY_NAME;

/** The frameworks that ISO/IEC 27001 is mapped to, as `framework-target` records name them. */
export const FRAMEWORKS = (Object.keys(SOURCES_BY_NAME) as FrameworkName[]).map((name) => ({
  name,
  title: SOURCES_BY_NAME[name].title,
  namespace: SOURCES_BY_NAME[name].namespace,
}));

/** The catalogue of a framework and its pairs with ISO/IEC 27001:2022. */
export async function loadFramework(name: FrameworkName): Promise<Framework> {
  const { title, namespace, ...parts }: FrameworkSource = SOURCES_BY_NAME[name];
  const [{ catalogue }, { crosswalk }] = await Promise.all([parts.catalogue(), parts.crosswalk()]);
  return buildFramework({ name, title, namespace }, catalogue, crosswalk);
}
