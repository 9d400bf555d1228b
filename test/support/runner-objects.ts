/** An object of git: a commit, a tree or a blob. */
export interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

/** Creates a blob, tree or commit through GitHub's API and gives the id that it got. */
export type Post = (kind: 'blobs' | 'trees' | 'commits', body: unknown) => Promise<string>;

/** `git cat-file --batch`: `<id> SP <type> SP <size> LF <content> LF`, again and again. */
export function allObjects(batch: Buffer): ReadonlyMap<string, GitObject> {
  const objects = new Map<string, GitObject>();
  for (let at = 0; at < batch.length; ) {
    const end = batch.indexOf(10, at);
    const [id = '', type = '', size] = batch.subarray(at, end).toString('latin1').split(' ');
    const next = end + 1 + Number(size);
    objects.set(id, { type, content: batch.subarray(end + 1, next) });
    at = next + 1;
  }
  return objects;
}

/** Creates an object and everything that it needs, what it needs first. */
export async function copyObject(
  post: Post,
  objects: ReadonlyMap<string, GitObject>,
  known: Set<string>,
  id: string,
): Promise<void> {
  if (known.has(id)) return;
  const object = objects.get(id);
  if (!object) throw new Error(`There is no object ${id}`);
  const { kind, body, needs } = requestFor(object);
  for (const needed of needs) await copyObject(post, objects, known, needed);
  const made = await post(kind, body);
  if (made !== id) throw new Error(`The emulator names ${object.type} ${id} ${made}`);
  known.add(id);
}

interface Creation {
  readonly kind: 'blobs' | 'trees' | 'commits';
  readonly body: unknown;
  readonly needs: readonly string[];
}

function requestFor({ type, content }: GitObject): Creation {
  if (type === 'blob') {
    return { kind: 'blobs', body: { content: content.toString('base64'), encoding: 'base64' }, needs: [] };
  }
  if (type === 'tree') {
    const entries = entriesOf(content);
    return { kind: 'trees', body: { tree: entries }, needs: entries.map(({ sha }) => sha) };
  }
  return commitOf(content.toString('utf8'));
}

/** `<mode> SP <name> NUL <20 bytes of id>`, again and again. */
function entriesOf(tree: Buffer): readonly { readonly sha: string }[] {
  const entries: { readonly mode: string; readonly type: string; readonly path: string; readonly sha: string }[] = [];
  for (let at = 0; at < tree.length; ) {
    const nul = tree.indexOf(0, at);
    const line = tree.subarray(at, nul).toString('utf8');
    const blank = line.indexOf(' ');
    const mode = line.slice(0, blank).padStart(6, '0');
    const sha = tree.subarray(nul + 1, nul + 21).toString('hex');
    entries.push({ mode, type: mode === '040000' ? 'tree' : 'blob', path: line.slice(blank + 1), sha });
    at = nul + 21;
  }
  return entries;
}

function commitOf(text: string): Creation {
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split).split('\n');
  const values = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [tree = ''] = values('tree');
  const parents = values('parent');
  const body = {
    message: text.slice(split + 2),
    tree,
    parents,
    author: personOf(values('author')[0]),
    committer: personOf(values('committer')[0]),
  };
  return { kind: 'commits', body, needs: [tree, ...parents] };
}

function personOf(line = ''): { readonly name: string; readonly email: string; readonly date: string } {
  const [, name = '', email = '', seconds] = /^(.*) <(.*)> (\d+) \+0000$/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString() };
}
