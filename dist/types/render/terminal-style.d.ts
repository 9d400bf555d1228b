import { styleText } from 'node:util';
/** What a terminal can show. */
export interface TerminalStyle {
    readonly colour: boolean;
    /** In columns. */
    readonly width: number;
}
export type Format = Parameters<typeof styleText>[0];
/** Text in a colour or weight, where the terminal has any. */
export declare function paint({ colour }: Pick<TerminalStyle, 'colour'>, format: Format, text: string): string;
