import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { utkastformer } from '@/schema/utkast'
import { utkastPlats } from '@/text/sv/utkast'
import { sources } from './source-tree'

const all = sources('src')
const platser = utkastformer.flatMap((form) => {
  const plats = utkastPlats(form, ['DEL', 'DEL2'])
  return plats ? [{ form, ...plats }] : []
})

/** Whether something in the views bears the name that an address points at. */
function finns(ankare: string): boolean {
  const [fast = '', del] = ankare.split('DEL')
  const namn = del === undefined ? new RegExp(`\\bid="${fast}"`) : new RegExp(`\`${fast}\\$\\{`)
  return all.some((f) => /^src\/modules\/[a-z]+\/ui\//.test(f.path) && namn.test(f.text))
}

describe('a draft that is offered again', () => {
  it('leads to a page that is there, and to a place on it', () => {
    expect(platser.length).toBeGreaterThan(10)
    const borta = platser.filter(({ sida }) => {
      const [path, ankare] = sida.split('#')
      const page = `src/app/(inloggad)/deltagare/[deltagareId]/${path}/page.tsx`
      return !existsSync(page) || (ankare !== undefined && !finns(ankare))
    })
    expect(borta).toEqual([])
  })

  it('names what was begun, each form in its own words', () => {
    expect(platser.filter((p) => !/^(en|ett) /.test(p.text))).toEqual([])
    expect(new Set(platser.map((p) => p.text)).size).toBe(platser.length)
  })

  it('is kept by a form, and taken away by what makes it real', () => {
    const namns = (form: string, rum: RegExp) =>
      all.some((f) => rum.test(f.path) && f.text.includes(`'${form}'`))
    const saknas = (rum: RegExp) => utkastformer.filter((form) => !namns(form, rum))
    // The voices of the kartläggning have a name for their form, shared by the two.
    expect(saknas(/^src\/modules\/[a-z]+\/(ui|domain)\//)).toEqual([])
    expect(saknas(/^src\/modules\/[a-z]+\/(use-cases\/|domain\/|[a-z-]+\.ts$)/)).toEqual([])
  })
})
