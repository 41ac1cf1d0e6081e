import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { PausadNotis } from '@/modules/aktualisering/ui/pausad-notis'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { samtyckeSidaQuery } from '@/modules/samtycke/queries/samtycke-sida'
import { samtyckestextQuery } from '@/modules/samtycke/queries/samtyckestext'
import { registreraSamtycke } from '@/modules/samtycke/use-cases/registrera-samtycke'
import { KriteriumLank } from '@/modules/utredning/ui/kriterium-lank'
import type { Door } from '@/server/db/tenant-transaction'
import { drawn } from '../setup/drawn'
import { facts, logged, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { aPerson } from './scen'

let scene: Scene
let nybro: Door
let sodra: Door
let idag: string
beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
  idag = (await facts<{ d: string }>('select vagg.idag()::text as d'))[0]!.d
})
afterAll(() => scene.close())

const namnOf = async (konto: string): Promise<string> =>
  (await facts<{ namn: string }>('select namn from public.anvandare where id = $1', [scene.id(konto)]))[0]!
    .namn

describe('the samtycke page', () => {
  it('says who sees the case: the kommun alone before the sending, the team from it', async () => {
    const fore = aPerson(scene, 'nybro', 'Videgren').identifierad('2026-01-12').samtycke('2026-01-20')
    const efter = aPerson(scene, 'nybro', 'Videgren')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: '2099-06-30' })
      .aktualiserad('2026-02-02')
    await scene.lay(fore, efter)
    const farSe = async (deltagareId: string) =>
      value(await samtyckeSidaQuery(nybro, { deltagareId })).atkomst
    const iNybro = {
      vem: 'Projektmedarbetare i Nybro',
      namn: expect.arrayContaining([await namnOf('projektmedarbetare.nybro')]),
      till: null,
    }
    expect(await farSe(fore.deltagareId)).toEqual([iNybro])
    expect(await farSe(efter.deltagareId)).toEqual([
      iNybro,
      {
        vem: 'Arbetsterapeuter i team Södra',
        namn: [await namnOf('arbetsterapeut.sodra')],
        till: '2099-06-30',
      },
    ])
    expect(await logged(fore.utredningId)).toEqual(['SAMTYCKE_LAST'])
  })

  it('names a colleague of another kommun, and the handlers alone once the person is protected', async () => {
    const u = aPerson(scene, 'nybro', 'Videgren').identifierad('2026-01-12')
    await scene.lay(u)
    const kollegor = [scene.id('projektmedarbetare.hultsfred')]
    value(
      await registreraSamtycke(nybro, {
        utredningId: u.utredningId,
        textVersion: '1',
        satt: 'MUNTLIGT',
        datum: idag,
        oppnar: ['KOLLEGA'],
        kollegor,
      }),
    )
    const { deltagareId } = u
    const kollega = await namnOf('projektmedarbetare.hultsfred')
    const oppen = value(await samtyckeSidaQuery(nybro, { deltagareId }))
    expect(oppen.atkomst).toContainEqual({ vem: 'Namngiven kollega', namn: [kollega], till: null })
    expect(oppen.kollegor.map((k) => k.id)).toContain(kollegor[0])

    value(await sattSkydd(nybro, { deltagareId, version: 1, skydd: 'SEKRETESSMARKERING' }))
    const skyddad = value(await samtyckeSidaQuery(nybro, { deltagareId }))
    expect(skyddad.atkomst).toEqual([
      { vem: 'Projektmedarbetare i Nybro', namn: [await namnOf('projektmedarbetare.nybro')], till: null },
    ])
    expect(skyddad.kollegor).toEqual([])
    expect(skyddad.samtycken[0]?.kollegor).toEqual([kollega])
  })

  it('says what is missing before the case can be sent, and offers the notes of the kommun', async () => {
    const u = aPerson(scene, 'nybro', 'Videgren').identifierad('2026-01-12').spar('REAKTIV', 12)
    u.anteckning('2026-01-15', 'MOTE', 'Bara i kommunen')
    await scene.lay(u)
    const { huvud, sandning } = value(await samtyckeSidaQuery(nybro, { deltagareId: u.deltagareId }))
    expect(sandning.krav.map((k) => [k.kod, k.klar])).toEqual([
      ['KONTAKTPERSON', true],
      ['BEHORIGHET', false],
      ['SAMTYCKE', false],
    ])
    const vagar = sandning.krav.map((k) => drawn(KriteriumLank({ huvud, ...k })))
    expect(vagar.map((v) => v.match(/"href":"\/deltagare\/[^/]+\/([^"]+)"/)?.[1])).toEqual([
      'arendet#kontaktperson',
      'person#bakgrund',
      'samtycke#samtycke',
    ])
    expect(sandning.anteckningar.map((a) => a.text)).toEqual(['Bara i kommunen'])
    expect(sandning.kan).toEqual({
      skicka: true,
      aterta: false,
      komplettera: false,
      besluta: false,
      starta: false,
    })
  })

  it('leads a paused case to where it goes on: by hand, or with a new samtycke where it rests for want of one', async () => {
    const ny = () => aPerson(scene, 'nybro', 'Videgren').identifierad('2026-01-12')
    const [pausad, utan] = [
      ny().samtycke('2026-01-20').pausad('2026-02-01', 'SJUKDOM', '2199-01-01'),
      ny()
        .samtycke('2026-01-20', { aterkallat: '2026-02-01' })
        .pausad('2026-02-01', 'SAMTYCKE_ATERKALLAT', '2199-01-01'),
    ]
    await scene.lay(pausad, utan)
    const notis = async ({ deltagareId }: UtredningBuilder) => {
      const { huvud, sandning } = value(await samtyckeSidaQuery(nybro, { deltagareId }))
      expect(sandning).toMatchObject({ pausad: true, kan: { skicka: true } })
      return drawn(PausadNotis({ huvud }))
    }
    expect(await notis(pausad)).toContain('/arendet#ateruppta"')
    expect(await notis(utan)).toContain('/samtycke#samtycke"')
  })

  it('gives the team what it may do, and nothing of what the kommun keeps', async () => {
    const u = aPerson(scene, 'nybro', 'Videgren').identifierad('2026-01-12')
    u.anteckning('2026-01-15', 'MOTE', 'Bara i kommunen').aktualiserad('2026-02-02')
    await scene.lay(u)
    const svar = await samtyckeSidaQuery(sodra, { deltagareId: u.deltagareId })
    expect(value(svar).sandning.kan).toEqual({
      skicka: false,
      aterta: false,
      komplettera: false,
      besluta: true,
      starta: false,
    })
    expect(JSON.stringify(svar)).not.toContain('Bara i kommunen')
    for (const konto of ['projektmedarbetare.torsas', 'arbetsterapeut.norra', 'remittent.nybro']) {
      expect(
        await samtyckeSidaQuery(await scene.door(konto), { deltagareId: u.deltagareId }),
        konto,
      ).toMatchObject({ kod: 'HITTADES_INTE' })
    }
  })

  it('warns when the end is near, and not before', async () => {
    const [d] = await facts<{ snart: string; sen: string }>(
      'select (vagg.idag() + 30)::text as snart, (vagg.idag() + 31)::text as sen',
    )
    const nara = aPerson(scene, 'nybro', 'Videgren')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: d!.snart })
    const langt = aPerson(scene, 'nybro', 'Videgren')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: d!.sen })
    await scene.lay(nara, langt)
    expect(
      value(await samtyckeSidaQuery(nybro, { deltagareId: nara.deltagareId })).huvud.samtycke,
    ).toMatchObject({ kod: 'GAR_UT', dagarKvar: 30 })
    expect(
      value(await samtyckeSidaQuery(nybro, { deltagareId: langt.deltagareId })).huvud.samtycke,
    ).toMatchObject({ kod: 'GALLER' })
  })
})

describe('the text', () => {
  it('is there in the version that was read, also in easy Swedish', async () => {
    const view = value(await samtyckestextQuery(nybro, { version: '1' }))
    expect(view.text.version).toBe('1')
    expect(view.text.lattSvenska.length).toBeGreaterThan(3)
    expect(await samtyckestextQuery(nybro, { version: 'finns inte' })).toMatchObject({ kod: 'HITTADES_INTE' })
  })
})
