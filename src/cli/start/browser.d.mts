/** The path of a Chromium that is there, or undefined. */
export function findBrowser(env?: Record<string, string | undefined>): string | undefined
