import { describe, expect, it } from 'vitest'
import { dorrText } from '@/text/sv/dorrar'
import { hasText, meddelande, refusalsByOwner } from '@/text/sv/refusals'
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
    const codes = matches(/\b(?:rejected|refusal|atField)\(\s*'([A-Z_]+)'/g, hasOwnWords)
    const without = [...codes].filter(([code]) => !hasText(code) && code !== 'UTKAST_NYARE_FINNS')
    expect(without).toEqual([])
  })

  it('has each refusal in one module, so that no words take the place of others', () => {
    const owners = new Map<string, string[]>()
    for (const [owner, words] of Object.entries(refusalsByOwner))
      for (const code of Object.keys(words)) owners.set(code, [...(owners.get(code) ?? []), owner])
    expect([...owners].filter(([, by]) => by.length > 1)).toEqual([])
  })

  it('says of an uppdrag and of an insats that they end too early, each in its own words', () => {
    expect(meddelande('UPPDRAG_SLUT_FORE_START')).toBe('Sista dagen ligger före den första. Ändra en av dem.')
    expect(meddelande('UPPDRAG_SLUT_PASSERAT')).toBe('Sista dagen har redan varit. Välj en dag framåt.')
    expect(meddelande('SLUT_FORE_START', { tidigast: '2026-03-01' })).toContain('2026-03-01')
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
