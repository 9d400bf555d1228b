import { type Owner } from '../documents/values/owner.js';
import type { Isms } from '../records/isms.js';
/**
 * Somebody who was named in `flag`, in the spelling of the repository. Throws `ConfigError` for what is nobody, and for a
 * person or role that the repository does not know although it keeps people, with the nearest.
 */
export declare function somebody(isms: Isms, flag: string, raw: string): Owner;
/** Roles and people of the repository who are here today, as they are written. */
export declare function knownPeople({ people, today }: Isms): readonly string[];
