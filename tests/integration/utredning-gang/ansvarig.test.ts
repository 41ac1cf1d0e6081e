import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { beviljaAnnatTeam } from '@/modules/anvandare/use-cases/bevilja-annat-team'
import { importera } from '@/modules/import/use-cases/importera'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { startsida } from '@/modules/start/queries/startsida'
import { angraBeslut } from '@/modules/team/use-cases/angra-beslut'
import { gangSida } from '@/modules/utredning/queries/gang-sida'
import { avslutaUtredning } from '@/modules/utredning/use-cases/avsluta-utredning'
import { bytAnsvarig } from '@/modules/utredning/use-cases/byt-ansvarig'
import type { Door } from '@/server/db/tenant-transaction'
import { csv, enRad } from '../import/en-lista'
import { aPerson } from '../samtycke/scen'
import { asRuntime, facts, logged, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

// Maria is Södra's arbetsterapeut; Karin, Norra's, works there for a time.
let scene: Scene
let maria: Door
let sofia: Door
let mariaId: string
let karinId: string
let idag: string

beforeAll(async () => {
  scene = await aScene()
  maria = await scene.door('arbetsterapeut.sodra')
  sofia = await scene.door('projektmedarbetare.nybro')
  mariaId = scene.id('arbetsterapeut.sodra')
  karinId = scene.id('arbetsterapeut.norra')
  idag = (await facts<{ idag: string }>('select vagg.idag()::text as idag'))[0]!.idag
})
afterAll(() => scene.close())

const antagen = async (kommun = 'nybro', skydd?: string) => {
  const u = aPerson(scene, kommun, 'Överlund', skydd)
    .identifierad('2026-01-12')
    .aktualiserad('2026-02-02')
    .antagen('2026-02-10')
  if (skydd) u.handlaggare(mariaId)
  await scene.lay(u)
  return u
}
const till = (utredningId: string, arbetsterapeutId: string, version = 1) => ({
  utredningId,
  version,
  arbetsterapeutId,
})
const ansvarig = async (id: string) =>
  (await facts<{ a: string }>('select arbetsterapeut_id as a from public.utredning where id = $1', [id]))[0]
    ?.a
const uppgifter = (id: string) =>
  facts<{ klar: boolean; klar_av: string | null }>(
    `select klar_at is not null as klar, klar_av from public.uppgift where utredning_id = $1 and slag = 'UTSE_ARBETSTERAPEUT'`,
    [id],
  )
/** An admitted person of a list, whom nobody is responsible for. */
const inlast = async (fodd: string): Promise<{ id: string; deltagare_id: string; version: number }> => {
  const rad = enRad(fodd, { Aktualiserad: '2026-01-20', Teambeslut: 'Antagen', Beslutsdatum: '2026-02-01' })
  const svar = await importera(sofia, { filnamn: 'lista.csv', innehall: csv([rad]) })
  if (!svar.ok) throw new Error(svar.kod)
  const [u] = await facts<{ id: string; deltagare_id: string; version: number }>(
    'select u.id, u.deltagare_id, u.version from public.utredning u join public.deltagare d on d.id = u.deltagare_id where d.nummer = $1',
    [rad.Personnummer],
  )
  return u!
}
const karinISodra = async (): Promise<string> => {
  const svar = await beviljaAnnatTeam(await scene.door('projektledare'), {
    anvandareId: karinId,
    teamKod: 'SODRA',
    fran: idag,
    till: '2099-01-31',
    skal: 'Delar ärendena',
  })
  if (!svar.ok) throw new Error(svar.kod)
  return svar.value.id
}

describe('who cannot take over', () => {
  it('is whoever does not work in the team, and whoever has it', async () => {
    const { utredningId } = await antagen()
    for (const vem of [karinId, scene.id('projektmedarbetare.nybro')])
      expect(await bytAnsvarig(maria, till(utredningId, vem))).toMatchObject({ kod: 'OKAND_ANSVARIG' })
    expect(await bytAnsvarig(maria, till(utredningId, mariaId))).toMatchObject({ kod: 'SAMMA_ANSVARIG' })
    expect(await ansvarig(utredningId)).toBe(mariaId)
  })

  it('is not for the kommun to say, and another team knows of no case', async () => {
    const { id, version } = await inlast('1983-05-01')
    expect(await bytAnsvarig(sofia, till(id, mariaId, version))).toMatchObject({ kod: 'EJ_BEHORIG' })
    for (const konto of ['arbetsterapeut.norra', 'projektmedarbetare.emmaboda'])
      expect(await bytAnsvarig(await scene.door(konto), till(id, mariaId, version))).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    expect(await ansvarig(id)).toBeNull()
  })

  it('nor the kommun’s in straight SQL as the runtime role, but the team’s', async () => {
    const { id } = await inlast('1983-05-02')
    const skriv = (door: Door) =>
      asRuntime(
        door,
        (tx) =>
          tx.$executeRaw`update utredning set arbetsterapeut_id = ${mariaId}::uuid where id = ${id}::uuid`,
      )
    await expect(skriv(sofia)).rejects.toThrow(/ANSVARIG_EJ_BEHORIG/)
    expect(await skriv(await scene.door('arbetsterapeut.norra'))).toBe(0)
    expect(await ansvarig(id)).toBeNull()
    expect(await skriv(maria)).toBe(1)
  })
})

describe('a case without ansvarig arbetsterapeut', () => {
  it('is taken by one of the team, which ends the task', async () => {
    const { id, deltagare_id: deltagareId, version } = await inlast('1983-05-03')
    // The ordinary start page tells how many there are, and leads to the list of them; among all, the case has a row.
    const fragas = async () => {
      const { gemensamt } = value(await startsida(maria))
      const { antal, rader } = value(await deltagarlista(maria, { vems: 'INGEN_ANSVARIG' }))
      expect(gemensamt.find((g) => g.slag === 'UTSE_ARBETSTERAPEUT')?.antal ?? 0).toBe(antal)
      const alla = value(await startsida(maria, { visa: 'alla' })).rader
      return {
        iListan: rader.some((r) => r.utredningId === id),
        iRad: alla.some((r) => r.utredningId === id && r.uppgift === 'UTSE_ARBETSTERAPEUT'),
      }
    }
    expect(await fragas()).toEqual({ iListan: true, iRad: true })
    const sida = await gangSida(maria, { deltagareId })
    expect(sida.ok && sida.value.ansvariga.map((a) => a.varde)).toEqual([mariaId])
    expect(await bytAnsvarig(maria, till(id, mariaId, version))).toMatchObject({ ok: true })
    expect(await ansvarig(id)).toBe(mariaId)
    expect(await uppgifter(id)).toEqual([{ klar: true, klar_av: mariaId }])
    expect(await fragas()).toEqual({ iListan: false, iRad: false })
    expect((await logged(id)).filter((h) => h === 'ANSVARIG_BYTT')).toHaveLength(1)
  })

  it('asks no more once the decision is undone, or the case closed', async () => {
    const angrad = await inlast('1983-05-04')
    const [beslut] = await facts<{ id: string }>('select id from public.teambeslut where utredning_id = $1', [
      angrad.id,
    ])
    const angra = { utredningId: angrad.id, beslutId: beslut!.id, version: angrad.version, skal: 'Fel rad.' }
    expect(await angraBeslut(maria, angra)).toMatchObject({ ok: true })
    expect(await bytAnsvarig(maria, till(angrad.id, mariaId, angrad.version + 1))).toMatchObject({
      kod: 'INTE_ANTAGEN',
    })
    const stangd = await inlast('1983-05-05')
    const avslut = {
      utredningId: stangd.id,
      version: stangd.version,
      orsak: 'TILL_ARBETE',
      datum: idag,
    }
    expect(await avslutaUtredning(sofia, avslut)).toMatchObject({ ok: true })
    expect(await bytAnsvarig(maria, till(stangd.id, mariaId, stangd.version + 1))).toMatchObject({
      kod: 'UTREDNING_AVSLUTAD',
    })
    for (const { id } of [angrad, stangd]) expect(await uppgifter(id)).toMatchObject([{ klar: true }])
  })
})

describe('handing over', () => {
  it('goes to a colleague of the team from the version one has read, and to a handler of a protected case', async () => {
    const hos = await karinISodra()
    const u = await antagen()
    const sida = await gangSida(maria, { deltagareId: u.deltagareId })
    expect(sida.ok && sida.value.ansvariga.map((a) => a.varde)).toEqual([karinId])
    expect(await bytAnsvarig(maria, till(u.utredningId, karinId, 7))).toMatchObject({ kod: 'KONFLIKT' })
    expect(await ansvarig(u.utredningId)).toBe(mariaId)
    expect(await bytAnsvarig(maria, till(u.utredningId, karinId))).toMatchObject({ ok: true })
    expect(await ansvarig(u.utredningId)).toBe(karinId)
    expect(
      await facts(
        `select uppgifter from logg.handelse where handelse = 'ANSVARIG_BYTT' and $1 = any(utredningar)`,
        [u.utredningId],
      ),
    ).toEqual([{ uppgifter: { fran: mariaId, till: karinId } }])

    const skyddad = await antagen('nybro', 'SEKRETESSMARKERING')
    const karin = await scene.door('arbetsterapeut.norra')
    expect(await bytAnsvarig(karin, till(skyddad.utredningId, karinId))).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    expect(await bytAnsvarig(maria, till(skyddad.utredningId, karinId))).toMatchObject({
      kod: 'OKAND_ANSVARIG',
    })
    const dold = await gangSida(maria, { deltagareId: skyddad.deltagareId })
    expect(dold.ok && dold.value.ansvariga).toEqual([])

    // Karin's time ends: what she holds goes back first.
    const avsluta = async () => avslutaMedlemskap(await scene.door('projektledare'), { id: hos })
    expect(await avsluta()).toMatchObject({ kod: 'OPPNA_ARENDEN', data: { antal: 1 } })
    expect(await bytAnsvarig(karin, till(u.utredningId, mariaId, 2))).toMatchObject({ ok: true })
    expect(await avsluta()).toMatchObject({ ok: true })
  })
})
