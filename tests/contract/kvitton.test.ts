import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Action } from '@/server/define-action'
import { kvittotext } from '@/text/sv/arende-klart'

/** Acts in a case that take their form away, or may: a receipt in the form would go with it, and the focus too. */
const formularetForsvinner: Record<string, string[]> = {
  utredning: [
    'pausaAction',
    'aterupptaAction',
    'avslutaAction',
    'makuleraAvslutAction',
    'returneraStegAction',
    'bytKontaktpersonAction',
    'bytAnsvarigAction',
    'foljaUppAction',
    'rattaHandelseAction',
    'makuleraHandelseAction',
  ],
  insats: ['startaInsatsAction', 'avslutaInsatsAction'],
  anteckning: [
    'andraAnteckningAction',
    'signeraAnteckningAction',
    'makuleraAnteckningAction',
    'delaAnteckningAction',
  ],
  kartlaggning: [
    'startaKartlaggningAction',
    'markeraEjAktuelltAction',
    'markeraAktuelltAction',
    'rattaInstrumentAction',
    'makuleraInstrumentAction',
    'avslutaKartlaggningAction',
  ],
  rekommendation: ['signeraRekommendationAction', 'kastaRattelseAction', 'makuleraRekommendationAction'],
  samtycke: ['registreraSamtyckeAction', 'aterkallaSamtyckeAction'],
  aktualisering: ['skickaAktualiseringAction', 'atertaAktualiseringAction', 'kompletteraAktualiseringAction'],
  lakarstod: ['atertaFragaAction'],
  team: ['beslutaUtanMoteAction', 'angraUtanMoteAction'],
}

const gjort = {
  deltagareId: 'D',
  utredningId: 'U',
  anteckningId: 'A',
  insatsId: 'I',
  instrumentId: 'N',
  id: 'F',
  omrade: 'HALSA',
  foljd: 'PAUSAS',
}

async function vart(modul: string, namn: string, falt: Record<string, unknown> = {}): Promise<URL> {
  const actions = (await import(/* @vite-ignore */ `../../src/modules/${modul}/actions.ts`)) as Record<
    string,
    Action
  >
  const address = actions[namn]?.leadsTo?.(gjort as never, falt)
  return new URL(address ?? 'about:blank', 'http://x')
}

describe('an act whose form goes with it', () => {
  const acts = Object.entries(formularetForsvinner).flatMap(([modul, alla]) =>
    alla.map((namn) => [modul, namn] as const),
  )

  it.each(acts)('leaves its receipt on a page of the same utredning: %s, %s', async (modul, namn) => {
    const url = await vart(modul, namn)
    expect(url.pathname).toMatch(/^\/deltagare\/D\/[a-z/]+$/)
    expect(url.searchParams.get('u')).toBe('U')
    expect(kvittotext(url.searchParams.get('klart') ?? undefined)).toMatch(/\.$/)
  })

  it.each(acts)('leads to a page that shows it, where it was done: %s, %s', async (modul, namn) => {
    const url = await vart(modul, namn)
    const vid = url.searchParams.get('vid')
    expect(url.hash).toBe(vid ? `#${vid}` : '')
    const sida = `src/app/(inloggad)${url.pathname.replace('/D/', '/[deltagareId]/')}/page.tsx`
    const kalla = readFileSync(sida, 'utf8')
    expect(kalla).toContain(vid ? 'kvitto={{ klart, vid }}' : 'klart')
  })

  it('stays on the page of notes that the note stands on', async () => {
    for (const namn of formularetForsvinner.anteckning ?? []) {
      expect((await vart('anteckning', namn, { sida: '3' })).searchParams.get('sida')).toBe('3')
      expect((await vart('anteckning', namn, { sida: 'x' })).searchParams.has('sida')).toBe(false)
    }
  })
})
