/** A hash of the given files and directories, relative to the repository; `skip` leaves out the paths it answers true for. */
export function fingerprint(
  paths: string[],
  options?: { words?: string[]; skip?: (path: string) => boolean },
): string
