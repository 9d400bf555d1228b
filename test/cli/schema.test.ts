import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas, schemaText } from '../../src/app/published-schemas.ts';
import { holdfast } from '../support/command-line.ts';
import { tempFolder } from '../support/temp-folder.ts';

const OWN =
  'version: 1\ntypes: { site-visit: { kind: record, prefix: VIS, states: [held], fields: { properties: { site: { enum: [Lyon] } } } } }\n';

describe('holdfast schema', () => {
  it('lists every schema with what it describes', async () => {
    const { out, exitCode } = await holdfast('schema');
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/)[0]);
    expect(names).toEqual(publishedSchemas().map(({ name }) => name));
    expect(out).toMatch(/^transition-plan {6}\S.*\(6\.3\)$/m);
    expect(exitCode).toBe(0);
  });

  it.each(publishedSchemas().map(({ name }) => name))('prints that of %s', async (name) => {
    const schema = publishedSchemas().find((one) => one.name === name);
    expect(await holdfast('schema', name)).toEqual({ exitCode: 0, out: schemaText(schema?.make() ?? {}), err: '' });
  });

  it('knows the types that a configuration adds', async () => {
    const config = join(tempFolder({ 'holdfast.yml': OWN }), 'holdfast.yml');
    const { out } = await holdfast('schema', 'site-visit', '--config', config);
    expect(JSON.parse(out)).toMatchObject({ properties: { site: { enum: ['Lyon'] } } });
    expect((await holdfast('schema', '--config', config)).out).toContain('site-visit           a type of your own');
  });

  it('answers a slip with the nearest name', async () => {
    const { exitCode, out, err } = await holdfast('schema', 'polcy');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe('error: There is no schema `polcy`\n       Did you mean `policy`?\n');
    expect((await holdfast('schema', 'zzzzzzzzzzzz')).err).toContain('holdfast schema lists them all.');
  });
});
