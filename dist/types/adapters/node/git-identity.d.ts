/** Who git says is at work in a folder; what it does not know is left out. */
export interface GitIdentity {
    readonly name?: string;
    readonly email?: string;
}
/** The name and address that git would write into a commit (git-config, `user.name` and `user.email`). */
export declare function gitIdentity(folder: string): GitIdentity;
