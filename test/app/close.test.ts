import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { type Closing, close } from '../../src/app/close.ts';
import type { Answers } from '../../src/authoring/field-questions.ts';
import { checked } from '../support/checked.ts';

type Folder = Readonly<Record<string, string>>;
const CONFIG = { 'holdfast.yml': 'version: 1\npreset: iso27001\n' };

const NC = (status: string, more = ''): string =>
  `---\nid: NC-2026-001\ntype: nonconformity\ntitle: Late removal # seen twice\nstatus: ${status}\nowner: role:it-lead\nrecorded_on: 2026-02-01\nsource: self-identified\ngrade: minor\nrequirement: [A.5.18]\nstatement: Kept access\nevidence: Log\ndetected_on: 2026-02-01\n${more}---\n\n# Late removal\n`;
const CAUSE = 'correction: Closed\nroot_cause: Mail\nextent: All looked at\n';
const CA = (status: string, more = ''): string =>
  `---\nid: CA-2026-001\ntype: corrective-action\ntitle: Ticket\nstatus: ${status}\nowner: role:it-lead\nrecorded_on: 2026-02-10\nnonconformity: NC-2026-001\naction: Open a ticket\ndue: 2026-03-31\neffectiveness_criteria: None late in 60 days\n${more}---\n`;
const DONE = 'implemented_on: 2026-03-20\nevidence: [T-1]\n';

const ALL: Answers = {
  correction: 'Account closed',
  root_cause: 'HR tells IT by mail',
  extent: 'All nine looked at',
  'action.title': 'Ticket: on leaving',
  'action.owner': 'role:it-lead',
  'action.action': 'A ticket',
  'action.due': '2026-03-31',
  'action.effectiveness_criteria': 'None late, in 60 days',
  evidence: 'https://example.com/t',
  verified_by: 'person:sam',
  effective: 'true',
  verification_evidence: 'EVD-1',
};

function closed(files: Folder, answers: Answers, today: string, id = 'NC-2026-001'): Promise<Closing> {
  const ports = { files: memoryFiles({ ...CONFIG, ...files }), clock: { now: () => 0 } };
  return close(ports, id, async (open) => Object.fromEntries(open.map(({ name }) => [name, answers[name] ?? ''])), {
    today,
  });
}

/** The folder with what was closed in it. */
function folderAfter(files: Folder, { files: written }: Closing): Folder {
  return { ...files, ...Object.fromEntries(written.map((file) => [file.path, file.after])) };
}

describe('a nonconformity', () => {
  it('is walked from its correction to its closing, and nothing is found about it in the end', async () => {
    const planned = await closed({ 'nc.md': NC('open') }, ALL, '2026-02-10');
    expect(planned.done).toEqual([
      'NC-2026-001 is contained.',
      'NC-2026-001 is analysed.',
      'NC-2026-001 is actioned.',
      'CA-2026-001 is planned, due 2026-03-31.',
    ]);
    expect(planned.stopped).toMatch(/CA-2026-001 has to be carried out/);
    const two = folderAfter({ 'nc.md': NC('open') }, planned);
    expect(two['records/corrective-actions/CA-2026-001.md']).toContain('nonconformity: NC-2026-001\n');

    const implemented = await closed(two, ALL, '2026-03-20');
    expect(implemented.done).toEqual(['CA-2026-001 is implemented.']);
    expect(implemented.stopped).toBe('CA-2026-001 has to prove itself: somebody else verifies it from 2026-04-19 on');

    const three = folderAfter(two, implemented);
    const end = await closed(three, ALL, '2026-05-04');
    expect(end.done).toEqual(['CA-2026-001 is verified.', 'CA-2026-001 is closed.', 'NC-2026-001 is closed.']);
    expect(end.stopped).toBeUndefined();
    const { report } = await checked({ ...CONFIG, ...folderAfter(three, end) }, { today: '2026-05-04' });
    const about = report.findings.filter(({ document }) => /^(?:NC|CA)-/.test(document ?? ''));
    expect(about.map(({ rule, document }) => `${rule} ${document}`)).toEqual([]);
    expect(report.summary.governed).toBe(2);
  });

  it('goes as far as the answers, and keeps everything else as it is', async () => {
    const { files, stopped } = await closed({ 'nc.md': NC('open') }, { correction: 'Account: closed' }, '2026-02-03');
    expect(stopped).toBe('NC-2026-001 is not analysed yet: it lacks root_cause, extent');
    expect(files[0]?.after).toBe(NC('contained', 'correction: "Account: closed"\n'));
  });

  it('does not go on before its action has had time to prove itself', async () => {
    const files = { 'nc.md': NC('actioned', `${CAUSE}actions: [CA-2026-001]\n`), 'ca.md': CA('implemented', DONE) };
    await expect(closed(files, ALL, '2026-04-18')).rejects.toThrow('from 2026-04-19 on');
    expect((await closed(files, ALL, '2026-04-19')).stopped).toBeUndefined();
    const later = { ...files, 'ca.md': CA('implemented', `${DONE}verify_after: 2026-06-01\n`) };
    await expect(closed(later, ALL, '2026-05-31')).rejects.toThrow('from 2026-06-01 on');
  });

  it('goes back to its cause when the action did not work, and takes another one', async () => {
    const files = { 'nc.md': NC('actioned', `${CAUSE}actions: [CA-2026-001]\n`), 'ca.md': CA('implemented', DONE) };
    const failed = await closed(files, { ...ALL, effective: 'false' }, '2026-05-04');
    expect(failed.stopped).toMatch(/CA-2026-001 did not work/);
    const now = folderAfter(files, failed);
    expect(now['ca.md']).toContain('status: ineffective\n');
    expect(now['ca.md']).toContain('closed_on: 2026-05-04\n');
    expect(now['nc.md']).toContain('status: analysed\n');
    const again = await closed(now, ALL, '2026-05-05');
    expect(folderAfter(now, again)['nc.md']).toContain('actions: [CA-2026-001, CA-2026-002]\n');
  });

  it('waits for every one of its actions', async () => {
    const other = CA('open').replaceAll('CA-2026-001', 'CA-2026-002');
    const files = { 'nc.md': NC('actioned', CAUSE), 'ca.md': CA('closed', DONE), 'ca2.md': other };
    const { evidence: _, ...silent } = ALL;
    await expect(closed(files, silent, '2026-05-04')).rejects.toThrow(
      'CA-2026-002 is not implemented yet: it lacks evidence',
    );
  });

  it('that is an opportunity needs no action', async () => {
    const files = { 'nc.md': NC('open').replace('grade: minor', 'grade: ofi') };
    const { done } = await closed(files, ALL, '2026-02-10');
    expect(done.at(-1)).toBe('NC-2026-001 is closed.');
  });
});

describe('any other record', () => {
  it('is asked what its last state needs', async () => {
    const task =
      '---\nid: TSK-1\ntype: task\ntitle: Restore\nstatus: open\nowner: role:it-lead\nrecorded_on: 2026-02-01\nprocedure: PRO-1\ndue: 2026-02-28\n---\n';
    const { files, stopped } = await closed({ 'task.md': task }, ALL, '2026-02-20', 'TSK-1');
    expect(stopped).toBeUndefined();
    expect(files[0]?.after).toContain('status: done\n');
    expect(files[0]?.after).toContain('closed_on: 2026-02-20\n');
  });
});

describe('what cannot be closed', () => {
  const policy = '---\nid: POL-01\ntype: policy\ntitle: X\nstatus: effective\nowner: role:ceo\n---\n';
  it.each<[string, string, RegExp, RegExp]>([
    ['a document', 'POL-01', /only records are closed/, /holdfast review/],
    ['what is closed already', 'CA-2026-001', /is closed already/, /holdfast new/],
    ['what is not there', 'NC-2026-002', /no record NC-2026-002/, /Did you mean `NC-2026-001`/],
    ['what nothing is said about', 'NC-2026-001', /lacks correction/, /--set/],
  ])('%s', async (_name, id, message, hint) => {
    const files = { 'policy.md': policy, 'nc.md': NC('open'), 'ca.md': CA('closed', DONE) };
    await expect(closed(files, {}, '2026-05-04', id)).rejects.toMatchObject({
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  });
});
