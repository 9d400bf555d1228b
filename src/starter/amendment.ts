/** What is different about a company, as a change of one line of the starter. */
export interface Amendment {
  /** File of the starter. */
  readonly path: string;
  /** How the line begins; exactly one line of the file does. */
  readonly line: string;
  /** What takes its place: lines without an end; nothing takes the line out. */
  readonly put?: string;
}

/** A file of the starter with what is different. Throws `RangeError` when a line is not there, or twice. */
export function amended(path: string, text: string, amendments: readonly Amendment[]): string {
  let lines: readonly string[] = text.split('\n');
  for (const { line, put } of amendments.filter((one) => one.path === path)) {
    const at = lines.flatMap((one, index) => (one.startsWith(line) ? [index] : []));
    const [index] = at;
    if (index === undefined || at.length > 1) throw new RangeError(`${path}: ${at.length} lines begin with ${line}`);
    lines = [...lines.slice(0, index), ...(put === undefined ? [] : [put]), ...lines.slice(index + 1)];
  }
  return lines.join('\n');
}

/** A row of the statement of applicability for a control that does not apply. */
export function notApplicable(control: string, why: string, owner: string): Amendment {
  return soaRow(
    control,
    `applicable: false, reasons: [], justification: "${why}", implementation: not-started, owner: ${owner}`,
  );
}

/** A row of the statement of applicability for a control that is to be implemented by a day. */
export function planned(control: string, why: string, by: string, owner: string): Amendment {
  return soaRow(
    control,
    `applicable: true, reasons: [best-practice], justification: "${why}", implementation: planned, target_date: ${by}, owner: ${owner}`,
  );
}

function soaRow(control: string, rest: string): Amendment {
  return {
    path: 'governance/statement-of-applicability.md',
    line: `  - { control: ${control},`,
    put: `  - { control: ${control}, ${rest} }`,
  };
}
