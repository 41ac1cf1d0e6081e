import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { beslutUtanMoteQuery } from '@/modules/team/queries/beslut-utan-mote'
import { motenQuery } from '@/modules/team/queries/moten'
import { protokollQuery } from '@/modules/team/queries/protokoll'
import { teammoteQuery } from '@/modules/team/queries/teammote'
import { antecknaIProtokoll } from '@/modules/team/use-cases/anteckna-i-protokoll'
import { avslutaTeammote } from '@/modules/team/use-cases/avsluta-teammote'
import { fattaBeslut } from '@/modules/team/use-cases/fatta-beslut'
import { sattNarvaro } from '@/modules/team/use-cases/satt-narvaro'
import { startaTeammote } from '@/modules/team/use-cases/starta-teammote'
import { kastaUtkast, sparaUtkast } from '@/modules/utkast/public'
import type { Door } from '@/server/db/tenant-transaction'
import { aPerson } from '../samtycke/scen'
import { facts, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let sodra: Door
let nybro: Door
let torsas: Door
let idag: string
let mote: string
let personer: Record<string, UtredningBuilder>

beforeAll(async () => {
  scene = await aScene()
  sodra = await scene.door('arbetsterapeut.sodra')
  nybro = await scene.door('projektmedarbetare.nybro')
  torsas = await scene.door('projektmedarbetare.torsas')
  idag = (await facts<{ d: string }>('select vagg.idag()::text as d'))[0]!.d
  const p = (kommun: string, namn: string, skydd?: string) =>
    aPerson(scene, kommun, namn, skydd).identifierad('2026-01-12')
  personer = {
    sen: p('torsas', 'Senapsson').aktualiserad('2026-03-02', { fraga: 'Torsåsfråga' }),
    tidig: p('nybro', 'Tidigsson').aktualiserad('2026-02-02', { fraga: 'Nybrofråga', egnaOrd: 'Nybroord' }),
    kompletterad: p('nybro', 'Kompletsson')
      .aktualiserad('2026-02-10')
      .kompletteras('2026-02-15', 'Mer', '2026-02-25')
      .falt({ liggerHos: 'TEAM' }),
    hosKommunen: p('nybro', 'Hemmasson')
      .aktualiserad('2026-02-11')
      .kompletteras('2026-02-15', 'Mer', '2026-02-25'),
    mogen: p('nybro', 'Mogensson').aktualiserad('2026-02-12').avvaktar('2026-02-15', 'TEAMET_AVVAKTAR', idag),
    omogen: p('nybro', 'Kartsson')
      .aktualiserad('2026-02-13')
      .avvaktar('2026-02-15', 'TEAMET_AVVAKTAR', '2099-01-01'),
    antagen: p('nybro', 'Antagsson').aktualiserad('2026-02-14').antagen('2026-02-15'),
    oskickad: p('nybro', 'Oskicksson').samtycke('2026-02-01'),
    annatTeam: p('hultsfred', 'Norrsson').aktualiserad('2026-02-01'),
    skyddad: p('nybro', 'Skyddsson', 'SEKRETESSMARKERING')
      .aktualiserad('2026-02-03', { fraga: 'Hemlig fråga' })
      .handlaggare(scene.id('arbetsterapeut.sodra')),
    skyddadAnnan: p('nybro', 'Dolgsson', 'SEKRETESSMARKERING').aktualiserad('2026-02-04'),
  }
  await scene.lay(...Object.values(personer))
  const narvarande = [scene.id('projektmedarbetare.nybro')]
  mote = value(await startaTeammote(sodra, { datum: idag, narvarande })).id
})
afterAll(() => scene.close())

const loggadeDeltagare = async (handelse: string, kedja: string): Promise<string[]> => {
  const rows = await facts<{ deltagare: string[] }>(
    'select deltagare from logg.handelse where handelse = $1 and kedja = $2 order by nr desc limit 1',
    [handelse, kedja],
  )
  return rows[0]?.deltagare ?? []
}

describe('the queue', () => {
  it('holds what the team has to decide on, oldest sending first, protected ones last and masked', async () => {
    const view = value(await teammoteQuery(sodra, { moteId: mote }))
    expect(view.arenden.map((a) => a.namn)).toEqual([
      'Prov Tidigsson',
      'Prov Kompletsson',
      'Prov Mogensson',
      'Prov Senapsson',
      null,
    ])
    expect(JSON.stringify(view)).not.toMatch(/Skyddsson|Dolgsson|Norrsson|Oskicksson|Antagsson/)
    expect(view.arenden[0]?.innehall).toMatchObject({
      fraga: 'Nybrofråga',
      egnaOrd: 'Nybroord',
      fornamn: 'Prov',
    })
    expect(view.arenden[1]?.innehall?.tidigare).toMatchObject({ beslut: 'KOMPLETTERAS', text: 'Mer' })
  })

  it('logs one row a kommun, with the persons it shows', async () => {
    value(await teammoteQuery(sodra, { moteId: mote }))
    expect(await loggadeDeltagare('TEAMMOTE_LAST', '0834')).toEqual([personer.sen!.deltagareId])
    expect([...(await loggadeDeltagare('TEAMMOTE_LAST', '0881'))].sort()).toEqual(
      [personer.tidig!, personer.kompletterad!, personer.mogen!, personer.skyddad!]
        .map((u) => u.deltagareId)
        .sort(),
    )
  })

  it('says on a shared screen nothing but ärendenummer and kommun, and leaves protected persons out', async () => {
    const svar = JSON.stringify(value(await teammoteQuery(sodra, { moteId: mote, delad: 'ja' })))
    expect(svar).not.toMatch(/Tidigsson|Senapsson|Skyddsson|Nybrofråga|Torsåsfråga|Nybroord|Hemlig|1985/)
    const view = value(await teammoteQuery(sodra, { moteId: mote, delad: 'ja' }))
    expect(view.arenden).toHaveLength(4)
    expect(view.arenden.every((a) => a.namn === a.arendenummer && a.innehall === null)).toBe(true)
  })

  it('is the team’s own: not a kommun’s, not another team’s', async () => {
    for (const konto of ['projektmedarbetare.nybro', 'arbetsterapeut.norra', 'projektledare', 'lakare']) {
      expect(await teammoteQuery(await scene.door(konto), { moteId: mote }), konto).toMatchObject({
        ok: false,
      })
    }
  })
})

describe('a meeting', () => {
  it('is one at a time, by an arbetsterapeut, not on a day to come', async () => {
    expect(await startaTeammote(sodra, { datum: idag, narvarande: [] })).toMatchObject({ kod: 'MOTE_PAGAR' })
    expect(await startaTeammote(nybro, { datum: idag, narvarande: [] })).toMatchObject({ kod: 'EJ_BEHORIG' })
    const norra = await scene.door('arbetsterapeut.norra')
    expect(await startaTeammote(norra, { datum: '2099-01-01', narvarande: [] })).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
    })
  })

  it('knows who is there: those who work with the team, and nobody else', async () => {
    const narvarande = [scene.id('projektmedarbetare.torsas'), scene.id('projektmedarbetare.nybro')]
    expect(value(await sattNarvaro(sodra, { moteId: mote, narvarande })).antal).toBe(3)
    const fel = await sattNarvaro(sodra, {
      moteId: mote,
      narvarande: [scene.id('projektmedarbetare.hultsfred')],
    })
    expect(fel).toMatchObject({ kod: 'OKAND_NARVARANDE' })
    const view = value(await teammoteQuery(sodra, { moteId: mote }))
    expect(view.narvaro.filter((n) => n.dar).map((n) => n.id)).toContain(
      scene.id('projektmedarbetare.torsas'),
    )
  })

  it('shows two writers the other’s text', async () => {
    const skriv = (text: string, version: number) =>
      antecknaIProtokoll(sodra, { moteId: mote, kommunKod: '0881', text, version })
    expect(value(await skriv('Om Nybros ärenden', 0)).version).toBe(1)
    expect(await skriv('Skrivet samtidigt', 0)).toMatchObject({
      kod: 'KONFLIKT',
      data: { version: 1, deras: { text: 'Om Nybros ärenden' } },
    })
    expect(value(await skriv('Om Nybros ärenden, mer', 1)).version).toBe(2)
    expect(
      await antecknaIProtokoll(sodra, { moteId: mote, kommunKod: '0860', text: 'x', version: 0 }),
    ).toMatchObject({
      kod: 'KOMMUN_UTANFOR_TEAMET',
    })
  })
})

describe('a note that is half written', () => {
  const utkast = (text: string, kommunKod = '0834') => ({
    form: 'protokoll',
    resurs: `${mote}:${kommunKod}`,
    kommunKod,
    basVersion: 0,
    nr: 3,
    innehall: { text },
  })
  const notes = async (door: Door, fraga = {}) =>
    value(await teammoteQuery(door, { moteId: mote, ...fraga })).anteckningar

  it('is given back to its author on the own screen, in its kommun’s minutes, and nowhere else', async () => {
    value(await sparaUtkast(sodra, utkast('Halvt om Torsås')))
    const egna = await notes(sodra)
    expect(egna.filter((a) => a.utkast).map((a) => a.kommun)).toEqual(['Torsås'])
    expect(egna.find((a) => a.kommunKod === '0834')?.utkast).toMatchObject({
      innehall: { text: 'Halvt om Torsås' },
      nr: 3,
    })
    const delad = value(await teammoteQuery(sodra, { moteId: mote, delad: 'ja' }))
    expect(JSON.stringify(delad)).not.toContain('Halvt om')
    expect(delad.anteckningar).toEqual([])
    expect(JSON.stringify(value(await protokollQuery(torsas, { moteId: mote })))).not.toContain('Halvt om')
    // In another team's kommun nobody of this team keeps one.
    expect(await sparaUtkast(sodra, utkast('Halvt om Hultsfred', '0860'))).toMatchObject({
      kod: 'EJ_BEHORIG',
    })
  })

  it('keeps the meeting open for the one who wrote it, until it is saved or thrown away', async () => {
    expect(await avslutaTeammote(sodra, { moteId: mote, version: 1 })).toMatchObject({
      kod: 'OSPARAD_ANTECKNING',
      data: { kommuner: 'Torsås' },
    })
    const note = { moteId: mote, kommunKod: '0834', text: 'Helt om Torsås', version: 0 }
    expect(value(await antecknaIProtokoll(sodra, note))).toEqual({ text: 'Helt om Torsås', version: 1 })
    expect((await notes(sodra)).filter((a) => a.utkast)).toEqual([])
  })
})

describe('a decision that is half written', () => {
  it('is given back to its author, in the meeting and outside it, and never on a shared screen', async () => {
    const u = personer.mogen!
    const innehall = { beslut: 'KOMPLETTERAS', komplettera: 'Halv fråga' }
    const utkast = { form: 'teambeslut', resurs: u.utredningId, kommunKod: '0881', nr: 2, innehall }
    value(await sparaUtkast(sodra, utkast))
    const view = value(await teammoteQuery(sodra, { moteId: mote }))
    expect(view.halvaBeslut).toMatchObject({ [u.utredningId]: { innehall, nr: 2 } })
    const utan = () => beslutUtanMoteQuery(sodra, { deltagareId: u.deltagareId })
    expect(value(await utan()).utkast).toMatchObject({ innehall, nr: 2 })
    const delad = value(await teammoteQuery(sodra, { moteId: mote, delad: 'ja' }))
    expect(delad.halvaBeslut).toEqual({})
    expect(JSON.stringify(delad)).not.toContain('Halv fråga')
    value(await kastaUtkast(sodra, utkast))
    expect(value(await utan()).utkast).toBeNull()
  })
})

describe('the minutes', () => {
  const beslut = (u: UtredningBuilder, komplettera: string) => ({
    utredningId: u.utredningId,
    version: 1,
    moteId: mote,
    beslut: 'KOMPLETTERAS',
    komplettera,
    kompletteraSenast: '2099-01-01',
  })

  it('are per kommun: another kommun’s case, text and number are nowhere in them', async () => {
    const halvt = { form: 'teambeslut', resurs: personer.sen!.utredningId, kommunKod: '0834', nr: 1 }
    value(await sparaUtkast(sodra, { ...halvt, innehall: { beslut: 'ANTAGEN' } }))
    value(await fattaBeslut(sodra, beslut(personer.sen!, 'Torsåsbeslut')))
    expect(value(await teammoteQuery(sodra, { moteId: mote })).halvaBeslut).toEqual({})
    value(await fattaBeslut(sodra, beslut(personer.tidig!, 'Nybrobeslut')))
    value(
      await antecknaIProtokoll(sodra, {
        moteId: mote,
        kommunKod: '0834',
        text: 'Om Torsås ärenden',
        version: 1,
      }),
    )
    const iNybro = JSON.stringify(value(await protokollQuery(nybro, { moteId: mote })))
    expect(iNybro).toContain('Nybrobeslut')
    expect(iNybro).not.toMatch(/Torsåsbeslut|TOR-|Om Torsås|Senapsson|Tidigsson/)
    const iTorsas = JSON.stringify(value(await protokollQuery(torsas, { moteId: mote })))
    expect(iTorsas).toContain('Om Torsås ärenden')
    expect(iTorsas).not.toMatch(/Nybrobeslut|NYB-|Om Nybro/)
    expect(await loggadeDeltagare('TEAMPROTOKOLL_LAST', '0834')).toEqual([personer.sen!.deltagareId])
  })

  it('are not found for another kommun or another team', async () => {
    expect(await protokollQuery(nybro, { moteId: mote, kommunKod: '0834' })).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    for (const konto of ['projektmedarbetare.hultsfred', 'arbetsterapeut.norra', 'projektledare']) {
      expect(await protokollQuery(await scene.door(konto), { moteId: mote }), konto).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
  })

  it('are all the team’s to read, one kommun at a time', async () => {
    const view = value(await protokollQuery(sodra, { moteId: mote, kommunKod: '0834' }))
    expect(view.kommuner.map((k) => k.namn).sort()).toEqual([
      'Borgholm',
      'Emmaboda',
      'Mörbylånga',
      'Nybro',
      'Torsås',
    ])
    expect(view.beslut).toEqual([
      expect.objectContaining({ beslut: 'Behöver kompletteras', text: 'Torsåsbeslut. Senast 2099-01-01.' }),
    ])
  })

  it('open where a decision was made, with the count of each kommun', async () => {
    const view = value(await protokollQuery(sodra, { moteId: mote }))
    expect(view.kommun.namn).toBe('Nybro')
    expect(view.beslut).toHaveLength(1)
    expect(Object.fromEntries(view.kommuner.map((k) => [k.namn, k.antal]))).toEqual({
      Borgholm: 0,
      Emmaboda: 0,
      Mörbylånga: 0,
      Nybro: 1,
      Torsås: 1,
    })
    const egna = value(await protokollQuery(torsas, { moteId: mote }))
    expect(egna.kommuner).toMatchObject([{ namn: 'Torsås', antal: 1 }])
  })

  it('are counted by those who may see them', async () => {
    expect(value(await motenQuery(sodra)).moten).toMatchObject([
      { id: mote, antalBeslut: 2, antalNarvarande: 3 },
    ])
    expect(value(await motenQuery(nybro)).moten).toMatchObject([
      { id: mote, antalBeslut: 1, antalNarvarande: 3 },
    ])
    expect(value(await motenQuery(sodra)).antalVantar).toBe(3)
    expect(value(await motenQuery(nybro)).antalVantar).toBeNull()
  })

  it('take nothing more once the meeting is over, and can still be read', async () => {
    value(await avslutaTeammote(sodra, { moteId: mote, version: 1 }))
    expect(
      await antecknaIProtokoll(sodra, { moteId: mote, kommunKod: '0881', text: 'x', version: 2 }),
    ).toMatchObject({
      kod: 'MOTE_AVSLUTAT',
    })
    expect(await sattNarvaro(sodra, { moteId: mote, narvarande: [] })).toMatchObject({ kod: 'MOTE_AVSLUTAT' })
    expect(value(await protokollQuery(nybro, { moteId: mote })).mote.stangt).toBe(true)
    const handelser = await facts<{ handelse: string }>(
      `select distinct handelse from logg.handelse where uppgifter->>'mote' = $1 order by 1`,
      [mote],
    )
    expect(handelser.map((h) => h.handelse)).toEqual([
      'TEAMBESLUT_FATTAT',
      'TEAMMOTE_ANTECKNAT',
      'TEAMMOTE_AVSLUTAT',
      'TEAMMOTE_LAST',
      'TEAMMOTE_NARVARO',
      'TEAMMOTE_STARTAT',
      'TEAMPROTOKOLL_LAST',
    ])
  })
})

describe('a case decided outside a meeting', () => {
  it('is read by the team alone', async () => {
    const u = personer.mogen!
    const view = value(await beslutUtanMoteQuery(sodra, { deltagareId: u.deltagareId }))
    expect(view.staende).toMatchObject({ slutligt: false })
    expect(view.bar.ansvariga.map((p) => p.id)).toEqual([scene.id('arbetsterapeut.sodra')])
    for (const door of [nybro, torsas, await scene.door('arbetsterapeut.norra')]) {
      expect(await beslutUtanMoteQuery(door, { deltagareId: u.deltagareId })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
  })
})
