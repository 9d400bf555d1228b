import type { CertificationTimeline } from '../views/certification-timeline.js';
/** The certification cycle as a Gantt chart in Mermaid, with today marked. Empty without anything to show. */
export declare function timelineGantt({ items }: CertificationTimeline): string;
