import { readdirSync, readFileSync } from 'node:fs'

export interface SourceFile {
  path: string
  text: string
}

/** Every TypeScript source below a folder (tests and generated code left out), with its text. */
export function sources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^src\/generated\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
