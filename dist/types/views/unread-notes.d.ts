import type { Isms } from '../records/isms.js';
/**
 * What was not looked at, in sentences: files that cannot be read and that may hold a record of these types (left out: of
 * any), and documents that nobody asked for.
 */
export declare function unreadNotes({ unread, whole }: Isms, types?: readonly string[]): readonly string[];
