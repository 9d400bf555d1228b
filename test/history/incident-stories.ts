/** What happens to a company like this again and again; the times and weights are drawn for each. */
export interface Story {
  readonly title: string;
  readonly category: string;
  readonly detectedBy: 'staff' | 'monitoring' | 'customer' | 'supplier';
  readonly owner: string;
  readonly systems: readonly string[];
  readonly body: string;
  readonly lessons: string;
}

const platform = 'role:platform-lead';
const engineering = 'role:engineering-lead';
const customers = 'role:customer-lead';
const office = 'role:people-lead';

/** Incidents with a case of their own name one by its number: new ones go to the end. */
export const STORIES: readonly Story[] = [
  {
    title: 'Invoice with a changed account number',
    category: 'phishing',
    detectedBy: 'staff',
    owner: 'role:finance-lead',
    systems: ['AST-06'],
    body: 'The finance lead called the number that we knew. Nothing was paid.',
    lessons: 'A new account number is confirmed by telephone, and the habit held',
  },
  {
    title: 'Password given away by telephone',
    category: 'phishing',
    detectedBy: 'staff',
    owner: platform,
    systems: ['AST-05'],
    body: 'The session was ended while the caller was still talking.',
    lessons: 'A colleague who asks for a password is none',
  },
  {
    title: 'Macro in an attachment',
    category: 'malware',
    detectedBy: 'monitoring',
    owner: platform,
    systems: ['AST-07'],
    body: 'The laptop was set up anew. Nothing else was reached.',
    lessons: 'Macros from outside are off on all laptops now',
  },
  {
    title: 'Extension of a browser reads pages',
    category: 'malware',
    detectedBy: 'monitoring',
    owner: platform,
    systems: ['AST-07'],
    body: 'The extension had changed hands. It was removed from four laptops.',
    lessons: 'Extensions come from a list that somebody keeps',
  },
  {
    title: 'Sign-in from a country without colleagues',
    category: 'unauthorised-access',
    detectedBy: 'monitoring',
    owner: platform,
    systems: ['AST-05'],
    body: 'A token had been copied from an old laptop. All its sessions were ended.',
    lessons: 'Sessions end after a working day',
  },
  {
    title: 'Guest account with too many rights',
    category: 'unauthorised-access',
    detectedBy: 'staff',
    owner: platform,
    systems: ['AST-06'],
    body: 'The account saw folders of two teams. The log shows that none was opened.',
    lessons: 'Guests get one folder and an end date',
  },
  {
    title: 'Export sent to a colleague by mistake',
    category: 'data-breach',
    detectedBy: 'staff',
    owner: engineering,
    systems: ['AST-02'],
    body: 'The colleague deleted it and said so in writing.',
    lessons: 'Names of teams complete before names of people',
  },
  {
    title: 'Ticket with readings of another customer',
    category: 'data-breach',
    detectedBy: 'customer',
    owner: customers,
    systems: ['AST-03'],
    body: 'The attachment was removed within the hour, and both customers were told.',
    lessons: 'Attachments name their customer in the file name',
  },
  {
    title: 'Flood of requests at the interface',
    category: 'denial-of-service',
    detectedBy: 'monitoring',
    owner: platform,
    systems: ['AST-01'],
    body: 'The limit for each address was lowered. Alarms went out late, and all of them did.',
    lessons: 'The limit is set for each customer and no longer for all',
  },
  {
    title: 'Telephone left in a taxi',
    category: 'loss-or-theft',
    detectedBy: 'staff',
    owner: platform,
    systems: ['AST-07'],
    body: 'Erased from afar before the battery was empty.',
    lessons: 'Telephones lock after a minute',
  },
  {
    title: 'Bag with a laptop stolen',
    category: 'loss-or-theft',
    detectedBy: 'staff',
    owner: platform,
    systems: ['AST-07'],
    body: 'The disk is encrypted, and the laptop has not been seen since.',
    lessons: 'The guideline names the places where bags are stolen',
  },
  {
    title: 'Customer data read out of curiosity',
    category: 'misuse',
    detectedBy: 'monitoring',
    owner: office,
    systems: ['AST-02'],
    body: 'A talk with the people lead, and a note in the file.',
    lessons: 'The export asks for a reason',
  },
  {
    title: 'Payroll service not reachable',
    category: 'supplier',
    detectedBy: 'supplier',
    owner: office,
    systems: ['AST-09'],
    body: 'Salaries went out a day later. No data was lost.',
    lessons: 'The day of the payroll has a day to spare',
  },
  {
    title: 'Code host down during a release',
    category: 'supplier',
    detectedBy: 'monitoring',
    owner: engineering,
    systems: ['AST-04'],
    body: 'The release was put off to the next morning.',
    lessons: 'A release can be finished from the mirror',
  },
  {
    title: 'Door of the office open overnight',
    category: 'physical',
    detectedBy: 'staff',
    owner: office,
    systems: ['AST-08'],
    body: 'The landlord changed the closer. Nothing was missing.',
    lessons: 'Whoever leaves last pulls the door',
  },
  {
    title: 'Key in a public code sample',
    category: 'vulnerability',
    detectedBy: 'staff',
    owner: engineering,
    systems: ['AST-04'],
    body: 'The key was for the test system and is gone.',
    lessons: 'The scanner looks at samples as well',
  },
  {
    title: 'Library with a serious hole in use',
    category: 'vulnerability',
    detectedBy: 'monitoring',
    owner: engineering,
    systems: ['AST-01'],
    body: 'Updated on the same day; the logs show no attempt.',
    lessons: 'The list of libraries names who updates them',
  },
  {
    title: 'Backup older than it should be',
    category: 'other',
    detectedBy: 'monitoring',
    owner: platform,
    systems: ['AST-10'],
    body: 'The job had stopped after a change of rights. It runs again.',
    lessons: 'A backup that did not run calls somebody',
  },
  {
    title: 'Alarm of a customer not sent',
    category: 'other',
    detectedBy: 'customer',
    owner: platform,
    systems: ['AST-01'],
    body: 'A rule had been saved without a recipient. Three alarms were sent late by hand.',
    lessons: 'A rule without a recipient cannot be saved',
  },
];
