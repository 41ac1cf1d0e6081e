import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { planeraKontakt } from '@/modules/utredning/use-cases/planera-kontakt'
import { sparaUtkast } from '@/modules/utkast/public'
import { withOwner } from '@/server/db/owner'
import { laggInVarld, type Varld } from '../../prov/behorighet/varld'
import { provaAnvandningsfall } from '../../prov/indata/anvandningsfall'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let varld: Varld
beforeAll(async () => {
  scene = await aScene()
  varld = await laggInVarld(scene)
})
afterAll(() => scene.close())

const borta = '00000000-0000-4000-8000-000000000009'
const nekade = (): Promise<Record<string, unknown>[]> =>
  withOwner(
    async (c) =>
      (
        await c.query(
          `select uppgifter from logg.handelse where handelse = 'ATKOMST_NEKAD' order by vid desc, nr desc limit 1`,
        )
      ).rows as Record<string, unknown>[],
  )

describe('what a door is sent', () => {
  it('is answered with a value or a code, whatever it is', async () => {
    const { forsok, fel } = await provaAnvandningsfall(varld, 2, 20261126)
    expect(fel).toEqual([])
    expect(forsok).toBeGreaterThan(200)
  }, 120_000)

  it('is said to be unreadable in Swedish where a field is missing', async () => {
    const svar = await planeraKontakt(await scene.door('projektmedarbetare.nybro'), { utredningId: borta })
    expect(svar).toMatchObject({ ok: false, falt: { version: expect.stringContaining('går inte att läsa') } })
  })

  it('stands in the log of a refusal as an id alone: no other text, and nothing that hinders the row', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    for (const [u, id] of [
      ['\u0000', undefined],
      ['198303031234', undefined],
      [borta, borta],
    ]) {
      // A field that the door does not know of is where anything could be put.
      const svar = await arendeOversikt(door, { deltagareId: borta, utredningId: u })
      expect(svar).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      const [rad] = await nekade()
      expect(rad?.uppgifter).toEqual({ dorr: 'arende-oversikt', kod: 'HITTADES_INTE', ...(id ? { id } : {}) })
    }
  })

  it('is kept in a draft without what cannot be stored, and the rest of it stands', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const utkast = { form: 'anteckning', resurs: 'prov', kommunKod: '0881', nr: 1 }
    expect(await sparaUtkast(door, { ...utkast, innehall: { text: 'hel\u0000 text \ud83d' } })).toMatchObject(
      {
        ok: true,
      },
    )
    const { rows } = await withOwner((c) =>
      c.query(`select innehall from public.utkast where resurs = 'prov'`),
    )
    expect(rows).toEqual([{ innehall: { text: 'hel text ' } }])
    // Larger than the column holds: refused, not broken.
    expect(await sparaUtkast(door, { ...utkast, nr: 9_007_199_254_740_991, innehall: {} })).toMatchObject({
      kod: 'OGILTIG_INDATA',
    })
  })
})
