import { dump } from 'js-yaml';
import type { Config } from './config-schema.ts';

/** A configuration as the text of `holdfast.yml`, with a remark behind the keys that have one. */
export function configText(config: Config, remarks: Readonly<Record<string, string>> = {}): string {
  const blocks = Object.entries(config).map(([key, value]) => {
    const text = dump({ [key]: value }, { lineWidth: 120, flowLevel: 2 }).trimEnd();
    const remark = remarks[key];
    if (remark === undefined) return text;
    const [first = '', ...rest] = text.split('\n');
    return [`${first} # ${remark}`, ...rest].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
