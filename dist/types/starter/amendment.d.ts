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
export declare function amended(path: string, text: string, amendments: readonly Amendment[]): string;
/** A row of the statement of applicability for a control that does not apply. */
export declare function notApplicable(control: string, why: string, owner: string): Amendment;
/** A row of the statement of applicability for a control that is to be implemented by a day. */
export declare function planned(control: string, why: string, by: string, owner: string): Amendment;
