/** Where records of a type are kept when there are none yet to go by: a folder, as the starter has them. */
export const USUAL_FOLDERS: Readonly<Record<string, string>> = {
  'audit-programme': 'governance',
  'audit-report': 'records/audits',
  'budget-plan': 'governance',
  certification: 'records/certification',
  change: 'records/changes',
  'communication-plan': 'governance',
  'control-evidence': 'records/evidence',
  'corrective-action': 'records/corrective-actions',
  exception: 'records/exceptions',
  guideline: 'guidelines',
  handover: 'records/handovers',
  incident: 'records/incidents',
  'isms-scope': 'governance',
  'management-review': 'records/management-reviews',
  measurement: 'records/measurements',
  nonconformity: 'records/nonconformities',
  'phishing-simulation': 'records/awareness',
  policy: 'policies',
  procedure: 'procedures',
  register: 'registers',
  'risk-method': 'governance',
  'risk-treatment-plan': 'governance',
  soa: 'governance',
  standard: 'standards',
  task: 'records/tasks',
  'training-campaign': 'records/awareness',
  'transition-plan': 'governance',
};

/** Folder for types that have no usual one, such as those of a repository's own. */
export function usualFolder(type: string): string {
  return (Object.hasOwn(USUAL_FOLDERS, type) ? USUAL_FOLDERS[type] : undefined) ?? `records/${type}`;
}
