export const ROOT: string
export function inRoot(...path: string[]): string
export function dataDirectory(env?: NodeJS.ProcessEnv): string
