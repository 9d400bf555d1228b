import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory/files.ts';
import { memoryPack } from '../../src/adapters/memory/pack.ts';
import { type EvidenceOptions, type EvidencePack, evidencePack } from '../../src/app/evidence-pack.ts';
import { verifyPack } from '../../src/app/verify-pack.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { sha256Of } from '../../src/views/evidence/manifest.ts';
import { ACTION, COMMITS, NONCONFORMITY, PEOPLE, policy, SECRET, soa } from '../support/evidence-repository.ts';
import { liveHtml } from '../support/live-html.ts';
import { memoryGit } from '../support/memory-git.ts';

const day = (text: string): PlainDate => text as PlainDate;
const PERIOD = { from: day('2026-02-01'), to: day('2026-06-30') };

/** What is checked out: the same as the last commit. */
const HERE = {
  'holdfast.yml': 'version: 1\ntimezone: Europe/London\n',
  'policies/access.md': policy('1.1', 'Everybody signs in with a key.'),
  'policies/keys.md': SECRET,
  'registers/people.md': PEOPLE,
  'governance/soa.md': soa('implemented'),
  'records/NC-1.md': NONCONFORMITY,
  'records/CA-1.md': ACTION,
  'README.md': '# Not in scope\n',
};

function packed(
  options: Partial<EvidenceOptions> = {},
  here: Readonly<Record<string, string>> = HERE,
  commits = COMMITS,
): Promise<EvidencePack> {
  return evidencePack({ git: memoryGit(commits), files: memoryFiles(here) }, { period: PERIOD, ...options });
}

function textIn({ files }: EvidencePack, path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return new TextDecoder().decode(file.bytes);
}

function pathsIn({ files }: EvidencePack): readonly string[] {
  return files.map(({ path }) => path);
}

describe('an evidence pack', () => {
  it('has each document as it is in the commit, a page of it, and its history', async () => {
    const pack = await packed();
    expect(pathsIn(pack).filter((path) => path.includes('access'))).toEqual([
      'documents/html/policies/access.md.html',
      'documents/source/policies/access.md',
      'history/policies/access.md.html',
    ]);
    expect(textIn(pack, 'documents/source/policies/access.md')).toBe(HERE['policies/access.md']);
    const page = textIn(pack, 'documents/html/policies/access.md.html');
    expect(page).toContain('<a href="../records/NC-1.md.html">the leaver</a>');
    expect(page).toContain('<th scope="row">approved_by</th><td>person:dana</td>');
    expect(pathsIn(pack).some((path) => path.includes('README'))).toBe(false);
  });

  it('is what its manifest says', async () => {
    const pack = await packed();
    const files = Object.fromEntries(pack.files.map(({ path, bytes }) => [path, bytes]));
    expect(await verifyPack(memoryPack(files))).toMatchObject({ state: 'intact', changed: [], added: [], missing: [] });
    expect(pack.manifest).toMatchObject({
      repository: { commit: `c4${'0'.repeat(38)}`, committed_on: '2026-06-01', uncommitted: [] },
      period: PERIOD,
      as_of: '2026-06-30',
      timezone: 'Europe/London',
      configuration: { path: 'holdfast.yml', sha256: sha256Of(HERE['holdfast.yml']) },
      sample: null,
      redaction: null,
    });
    expect(pack.manifest.rules.map(({ name }) => name)).toContain('review-overdue');
    expect(pack.manifest.not_checked.map(({ what }) => what).join()).toMatch(/on GitHub/);
  });

  it('is the same bytes when it is made again', async () => {
    const options = { sample: { size: 1, seed: 'x' }, redact: true };
    const [one, two] = [
      await packed(options),
      await packed(options, Object.fromEntries(Object.entries(HERE).reverse()) as typeof HERE),
    ];
    expect(two.files).toEqual(one.files);
  });

  it('tells of each document who changed it in the period, and what was there before', async () => {
    const csv = textIn(await packed(), 'history/all-changes.csv').split('\r\n');
    expect(csv.filter((line) => line.includes('policies/access.md'))).toEqual([
      `2026-05-20,policies/access.md,c3${'0'.repeat(38)},Robin R,robin.r@example.invalid,Close it,,"the body, version",false,1.1,person:dana,2026-01-10,reviewed-by: Kim Lee <kim@other.example>,not checked`,
    ]);
    const page = textIn(await packed(), 'history/policies/access.md.html');
    expect(page).toContain('The last change before');
    expect(page).toMatch(/2026-01-10.*c100000.*Start \(#1\).*#1/s);
    expect(page).toContain('Not checked: who approved the pull request on GitHub');
  });

  it('tells what changed: of the statement of applicability which controls', async () => {
    const changes = textIn(await packed(), 'changes-since.md');
    expect(changes).toMatch(
      /## Statement of applicability\n\n.*\n.*\n\| 2026-06-01 \| \[SOA-1 Statement of applicability\]\([^)]*\) \| A\.5\.16 \|/,
    );
    expect(changes).toMatch(
      /## Documents\n\n.*\n.*\n\| 2026-05-20 \| \[POL-02 Access\]\([^)]*\) \| the body, version \|/,
    );
    expect(changes).toMatch(/## Risks\n\nNo change\./);
  });

  it('follows a nonconformity from its detection to its closing', async () => {
    const trail = textIn(await packed(), 'trails/nonconformities.md');
    const days = [...trail.matchAll(/^\| (\d{4}-\d{2}-\d{2}) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map((row) =>
      row.slice(1),
    );
    expect(days).toEqual([
      ['2026-02-02', 'Detected (internal-audit, IA-1)', '', 'NC-1'],
      ['2026-02-03', 'Recorded', 'person:robin', 'NC-1'],
      ['2026-02-10', 'Corrective action agreed, due 2026-03-31', 'person:robin', 'CA-1'],
      ['2026-03-20', 'Corrective action implemented', 'person:robin', 'CA-1'],
      ['2026-05-18', 'Effectiveness verified: it worked', 'person:dana', 'CA-1'],
      ['2026-05-18', 'Corrective action closed', '', 'CA-1'],
      ['2026-05-20', 'Closed', '', 'NC-1'],
    ]);
  });

  it('says for each clause and control what is there, and what is missing', async () => {
    const index = textIn(await packed(), 'index.md');
    const under = (id: string): string => index.split(/^### /m).find((part) => part.startsWith(`${id} `)) ?? '';
    expect(under('A.5.15')).toMatch(/SOA-1: applies, implemented\. Needed/);
    expect(under('A.5.15')).toContain('[POL-02 Access](documents/html/policies/access.md.html) | names it |');
    expect(under('A.7.1')).toMatch(/SOA-1: does not apply\. No office/);
    expect(under('A.5.1')).toMatch(
      /No statement of applicability in force decides about it\..*No document or record names it\./s,
    );
    expect(under('4.3')).toMatch(/ISMS scope: no isms-scope is here/);
    expect(under('10.2')).toContain('NC-1');
  });
});

describe('documents that only a few may see', () => {
  it('are named with their hash and not included', async () => {
    const pack = await packed();
    expect(pack.manifest.withheld).toEqual([
      {
        path: 'policies/keys.md',
        sha256: sha256Of(SECRET),
        size: Buffer.byteLength(SECRET),
        why: 'classification: restricted',
      },
    ]);
    for (const { path, bytes } of pack.files) expect(new TextDecoder().decode(bytes), path).not.toContain('4711');
    expect(textIn(pack, 'index.md')).toContain(sha256Of(SECRET));
  });

  it('take the view of their kind with them, and the index says so', async () => {
    const restricted = soa('implemented').replace('type: soa', 'type: soa\nclassification: restricted');
    const files = { ...HERE, 'governance/soa.md': restricted };
    const commits = [...COMMITS, { on: '2026-06-03', by: 'Dana', files: { 'governance/soa.md': restricted } }];
    const pack = await packed({}, files, commits);
    expect(pathsIn(pack).filter((path) => path.startsWith('views/soa'))).toEqual([]);
    expect(textIn(pack, 'index.md')).toContain('the statement of applicability as a view');
    expect(pack.manifest.not_checked.map(({ what }) => what)).toContain('the statement of applicability as a view');
    expect(pathsIn(await packed())).toContain('views/soa.html');
  });

  it('are included when somebody says so', async () => {
    const pack = await packed({ includeRestricted: true });
    expect(textIn(pack, 'documents/source/policies/keys.md')).toBe(SECRET);
    expect(pack.manifest).toMatchObject({ withheld: [], options: { include_restricted: true } });
  });
});

describe('a pack whose names are replaced', () => {
  it('names nobody but in the documents themselves', async () => {
    const pack = await packed({ redact: true });
    const made = pack.files.filter(({ path }) => !path.startsWith('documents/'));
    for (const { path, bytes } of made) {
      expect(new TextDecoder().decode(bytes), path).not.toMatch(
        /dana|nov\u00e1kov\u00e1|robin|kim lee|@acme\.example|@other\.example/i,
      );
    }
    expect(textIn(pack, 'trails/nonconformities.md')).toContain('| 2026-02-03 | Recorded | PER-02 |');
    expect(textIn(pack, 'history/all-changes.csv')).toMatch(/PER-02|other-\d/);
    expect(textIn(pack, 'registers/person.csv')).toMatch(/^PER-01,PER-01,active,/m);
  });

  it('holds no register of people, and says what it could not replace', async () => {
    const pack = await packed({ redact: true });
    expect(pathsIn(pack)).not.toContain('documents/source/registers/people.md');
    expect(pack.manifest.withheld.map(({ path }) => path)).toContain('registers/people.md');
    expect(pack.manifest.redaction?.not_replaced.join()).toContain('the documents themselves');
  });
});

describe('what was not committed', () => {
  const changed = { ...HERE, 'policies/access.md': 'changed', 'policies/new.md': 'new' };

  it('is refused, by its name', async () => {
    await expect(packed({}, changed)).rejects.toThrow(
      'Documents differ from the last commit: policies/access.md, policies/new.md',
    );
  });

  it('is told when somebody says that it may be', async () => {
    const pack = await packed({ allowDirty: true }, changed);
    expect(pack.manifest.repository.uncommitted).toEqual(['policies/access.md', 'policies/new.md']);
    expect(textIn(pack, 'documents/source/policies/access.md')).toBe(HERE['policies/access.md']);
    expect(textIn(pack, 'index.md')).toContain('2 documents differed from the commit');
  });

  it('is no difference of line ends, and does not matter for a commit that was named', async () => {
    const crlf = { ...HERE, 'policies/access.md': HERE['policies/access.md'].replaceAll('\n', '\r\n') };
    expect((await packed({}, crlf)).manifest.repository.uncommitted).toEqual([]);
    const old = await packed({ commit: 'c1' }, changed);
    expect(old.manifest.repository.commit).toMatch(/^c10/);
    expect(textIn(old, 'documents/source/policies/access.md')).toContain('version: "1.0"');
  });

  it('counts as removed when it is gone', async () => {
    const { 'policies/access.md': _, ...rest } = HERE;
    await expect(packed({}, rest)).rejects.toThrow('policies/access.md');
  });
});

describe('a sample', () => {
  it('is drawn by lot, and told in index and manifest', async () => {
    const pack = await packed({ sample: { size: 1, seed: 'a word' } });
    const ids = ['PER-01', 'PER-02'].sort((a, b) => (sha256Of(`a word\n${a}`) < sha256Of(`a word\n${b}`) ? -1 : 1));
    expect(pack.manifest.sample?.types).toContainEqual({ type: 'person', population: 2, ids: [ids[0]] });
    expect(textIn(pack, 'index.md')).toMatch(new RegExp(`\\| person \\| 2 \\| \\[${ids[0]}`));
  });
});

describe('a pack that cannot be made', () => {
  it('says so: no commit, a period that ends before it begins', async () => {
    await expect(packed({ commit: 'nowhere' })).rejects.toThrow(
      'There is no commit to make a pack from: git does not know `nowhere`',
    );
    await expect(packed({ period: { from: PERIOD.to, to: PERIOD.from } })).rejects.toThrow(
      'ends (2026-02-01) before it begins',
    );
  });

  it('is made without a history where there is none, and says that nobody checked it', async () => {
    const git = {
      ...memoryGit(COMMITS),
      history: async () => ({ unavailable: 'the clone is shallow', fix: 'Fetch all.' }),
    };
    const pack = await evidencePack({ git, files: memoryFiles(HERE) }, { period: PERIOD });
    expect(pack.manifest.not_checked).toContainEqual(
      expect.objectContaining({ what: 'git history', why: 'the clone is shallow' }),
    );
    expect(textIn(pack, 'history/policies/access.md.html')).toContain('There was no history to read.');
    expect(textIn(pack, 'changes-since.md')).toContain('Not checked');
  });
});

describe('a document that cannot be read', () => {
  it('is in the pack all the same', async () => {
    const broken = '---\nid: POL-07\ntype: policy\ntitle: "no end\n---\n# Text\n';
    const commits = [...COMMITS, { on: '2026-06-02', by: 'Dana', files: { 'policies/broken.md': broken } }];
    const pack = await packed({}, { ...HERE, 'policies/broken.md': broken }, commits);
    expect(textIn(pack, 'documents/source/policies/broken.md')).toBe(broken);
    expect(textIn(pack, 'findings.json')).toContain('policies/broken.md');
  });
});

describe('hostile documents', () => {
  const HOSTILE = `---\nid: POL-66\ntype: policy\ntitle: "<script>alert(1)</script> | x"\nstatus: effective\nowner: "@evil"\nversion: "1.0"\n---\n<script>alert(2)</script> ![x](https://evil.example/x.png) [y](javascript:z)\n`;

  it('cannot take the place of a page, run anything or load anything', async () => {
    const files = {
      'index.html.md': HOSTILE,
      'manifest.json.md': HOSTILE,
      '=cmd.md': HOSTILE,
      'CON.md': HOSTILE,
      'con.md': HOSTILE,
    };
    const commits = [
      ...COMMITS,
      { on: '2026-06-02', by: '<img src=x onerror=y>', message: '=HYPERLINK("x") <b>', files },
    ];
    const pack = await packed({}, { ...HERE, ...files }, commits);
    expect(pathsIn(pack).filter((path) => /con/i.test(path) && path.includes('source'))).toEqual([
      'documents/source/_CON.md',
      'documents/source/_con~2.md',
    ]);
    expect(pack.manifest.renamed).toContainEqual({ repository: 'con.md', pack: 'documents/source/_con~2.md' });
    for (const path of pathsIn(pack).filter((one) => one.endsWith('.html'))) {
      const [, body = ''] = /<body>(.*)<\/body>/s.exec(textIn(pack, path)) ?? [];
      expect(body, path).toContain('<main');
      expect(liveHtml(body), path).toEqual([]);
    }
    expect(textIn(pack, 'history/all-changes.csv')).toContain(`'=HYPERLINK`);
  });
});
