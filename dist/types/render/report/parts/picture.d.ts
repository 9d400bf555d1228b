import type { VNode } from 'preact';
import { type Child } from '../el.js';
interface PictureProps {
    /** Names the picture for good: ids in it begin with it. */
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly title: string;
    /** What somebody who does not see it should know. */
    readonly says: string;
    readonly kind?: string | undefined;
}
/** A drawing with a text alternative. Colours come from classes, so that they follow dark and light. */
export declare function picture({ id, width, height, title, says, kind }: PictureProps, ...shapes: readonly Child[]): VNode;
export interface NumbersColumn<T> {
    readonly title: string;
    readonly cell: (row: T) => Child;
    readonly kind?: 'number' | 'tight' | undefined;
}
/** The numbers of a picture as a table that can be opened. */
export declare function numbers<T>(caption: string, rows: readonly T[], columns: readonly NumbersColumn<T>[]): VNode;
/**
 * A small table that is written once. It scrolls by itself where there is no room; on a narrow screen its rows are stacked. The
 * roles say again what it is, because a table that is laid out otherwise is none to a screen reader.
 */
export declare function plainTable<T>(caption: string, rows: readonly T[], columns: readonly NumbersColumn<T>[]): VNode;
/** Numbers of a drawing with at most two decimals, so that the same data gives the same bytes everywhere. */
export declare function round(value: number): number;
export {};
