import { describe, expect, it } from 'vitest'
import { dorrText } from '@/text/sv/dorrar'
import { hasText } from '@/text/sv/refusals'
import { allaDorrar } from '../integration/dorrar/alla-dorrar'
import { sources } from './source-tree'

const all = sources('src')
const matches = (pattern: RegExp, only: (path: string) => boolean = () => true): Map<string, string> =>
  new Map(
    all
      .filter((f) => only(f.path))
      .flatMap((f) => [...f.text.matchAll(pattern)].map((m) => [m[1] ?? '', f.path] as const)),
  )

// The number's reader and the import say their refusals per field and per cell, in words of their own.
const hasOwnWords = (path: string): boolean =>
  /^src\/(modules|server)\//.test(path) &&
  !/^src\/modules\/(import\/|deltagare\/domain\/personnummer)/.test(path)

describe('every code has words', () => {
  it('has a Swedish sentence for each refusal', () => {
    const codes = matches(/\b(?:rejected|refusal)\(\s*'([A-Z_]+)'/g, hasOwnWords)
    const without = [...codes].filter(([code]) => !hasText(code) && code !== 'UTKAST_NYARE_FINNS')
    expect(without).toEqual([])
  })

  it('says in Swedish what was tried at each door, and at no door that is gone', async () => {
    const dorrar = (await allaDorrar()).map((d) => d.namn).sort()
    expect(Object.keys(dorrText).sort()).toEqual(dorrar)
  })

  it('names no programme outside its definition', () => {
    const named = all.filter(
      (f) => !f.path.startsWith('src/programme/') && /(===|==|case) *['"]KRAFT['"]/.test(f.text),
    )
    expect(named.map((f) => f.path)).toEqual([])
  })
})
