/** Text for a terminal in lines that are not wider than asked, with an indent before the first and one before the others. */
export declare function hanging(text: string, width: number, indent?: string, hang?: string): string;
