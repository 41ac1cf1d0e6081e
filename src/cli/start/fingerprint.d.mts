/** A hash of the given files and directories, relative to the repository. */
export function fingerprint(paths: string[]): string
