import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { granskning } from '@/modules/deltagare/queries/granskning'
import { granskningar } from '@/modules/deltagare/queries/granskningar'
import { nyUtredningForm } from '@/modules/deltagare/queries/ny-utredning-form'
import { personForm } from '@/modules/deltagare/queries/person-form'
import { registreraForm } from '@/modules/deltagare/queries/registrera-form'
import { granskaKlar } from '@/modules/deltagare/use-cases/granska-klar'
import { registreraDeltagare } from '@/modules/deltagare/use-cases/registrera-deltagare'
import { type Scene, aScene } from '../setup/scene'
import { ansokan } from './ansokan'
import { rows } from './rows'

let scene: Scene
const logged = (handelse: string, deltagareId: string) =>
  rows<{ aktor: string }>('select aktor from logg.handelse where handelse = $1 and $2 = any(deltagare)', [
    handelse,
    deltagareId,
  ])

const nummer = testNummer('1979-04-05', 5)
const vem = {
  fornamn: 'Sällsynt',
  efternamn: 'Namnsson',
  nummer,
  fodelsedatum: '1979-04-05',
  kon: 'KVINNA' as const,
}

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('the page of a person’s data', () => {
  it('shows the kommun what it may change and the team what it may read, with the number masked, and is logged', async () => {
    const b = anUtredning(scene.sammanhang('nybro'), vem)
      .identifierad('2025-10-01')
      .aktualiserad('2025-11-01')
    await scene.lay(b)
    const input = { deltagareId: b.deltagareId }
    const kommunen = await personForm(await scene.door('projektmedarbetare.nybro'), input)
    expect(kommunen).toMatchObject({
      ok: true,
      value: {
        can: { kommunens: true },
        nummer: '19790405-••••',
        varden: { efternamn: 'Namnsson' },
        konVarning: 'NUMRET_TYDER_PA_MAN',
      },
    })
    const teamet = await personForm(await scene.door('arbetsterapeut.sodra'), input)
    expect(teamet).toMatchObject({ ok: true, value: { can: { kommunens: false } } })
    expect(JSON.stringify([kommunen, teamet])).not.toContain(nummer.slice(8))
    const lasare = (await logged('PERSON_LAST', b.deltagareId)).map((r) => r.aktor)
    expect(lasare).toEqual([scene.id('projektmedarbetare.nybro'), scene.id('arbetsterapeut.sodra')])
  })

  it('is not there for anybody else', async () => {
    const [d] = await rows<{ id: string }>('select id from deltagare where nummer = $1', [nummer])
    for (const konto of [
      'projektmedarbetare.emmaboda',
      'arbetsterapeut.norra',
      'remittent.nybro',
      'loggranskare.nybro',
      'lakare',
      'projektledare',
      'styrgrupp',
    ]) {
      const door = await scene.door(konto)
      for (const svar of [
        await personForm(door, { deltagareId: d?.id }),
        await nyUtredningForm(door, { deltagareId: d?.id }),
      ]) {
        expect(svar).toEqual({ ok: false, kod: 'HITTADES_INTE' })
      }
    }
    expect(await personForm({ session: null }, { deltagareId: d?.id })).toEqual({
      ok: false,
      kod: 'LOGGA_IN',
    })
  })
})

describe('the form of taking part again', () => {
  it('begins with what stood before, and tells when an utredning is open', async () => {
    const nr = testNummer('1979-04-06', 6)
    const b = anUtredning(scene.sammanhang('nybro'), { ...vem, nummer: nr, fodelsedatum: '1979-04-06' })
      .identifierad('2025-10-01')
      .falt({ bakgrund: 'Det som stod förut' })
      .avslutad('2026-03-12', 'FLYTT')
    await scene.lay(b)
    const door = await scene.door('projektmedarbetare.nybro')
    expect(await nyUtredningForm(door, { deltagareId: b.deltagareId })).toMatchObject({
      ok: true,
      value: {
        oppen: false,
        forut: { bakgrund: 'Det som stod förut' },
        tidigare: [{ avslutad: '2026-03-12', orsak: 'Flytt' }],
      },
    })
    expect(await logged('PERSON_LAST', b.deltagareId)).toHaveLength(1)
    const [d] = await rows<{ id: string }>('select id from deltagare where nummer = $1', [nummer])
    expect(await nyUtredningForm(door, { deltagareId: d?.id })).toMatchObject({ value: { oppen: true } })
  })
})

describe('the registration form', () => {
  it('offers the own kommun’s people, oneself as contact person, and the own draft back', async () => {
    await rows(
      `insert into utkast (anvandare_id, form, resurs, kommun_kod, innehall, nr) values ($1, 'registrera', 'ny', '0881', '{"fornamn":"Påbörjad"}', 3)`,
      [scene.id('projektmedarbetare.nybro')],
    )
    const form = await registreraForm(await scene.door('projektmedarbetare.nybro'))
    if (!form.ok) throw new Error(form.kod)
    expect(form.value).toMatchObject({
      jag: scene.id('projektmedarbetare.nybro'),
      utkast: { innehall: { fornamn: 'Påbörjad' }, nr: 3 },
    })
    expect(form.value.kontaktpersoner.map((k) => k.varde).sort()).toEqual(
      [scene.id('projektmedarbetare.nybro'), scene.id('projektmedarbetare2.nybro')].sort(),
    )
    const kollega = await registreraForm(await scene.door('projektmedarbetare2.nybro'))
    expect(JSON.stringify(kollega)).not.toContain('Påbörjad')
    expect(await registreraForm(await scene.door('arbetsterapeut.sodra'))).toEqual({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
  })
})

describe('review cases', () => {
  it('are listed without saying what they hold, opened by the handlers, and done once', async () => {
    const dold = testNummer('1974-08-09', 9)
    const b = anUtredning(scene.sammanhang('nybro'), {
      ...vem,
      nummer: dold,
      fodelsedatum: '1974-08-09',
      skydd: 'SEKRETESSMARKERING',
    })
    await scene.lay(b.identifierad('2025-10-01'))
    const kollega = await scene.door('projektmedarbetare2.nybro')
    const typat = {
      nummer: dold,
      efternamn: 'Nyckelord',
      kontaktpersonId: scene.id('projektmedarbetare2.nybro'),
    }
    await registreraDeltagare(kollega, ansokan('', typat))
    const handlaggare = await scene.door('projektmedarbetare.nybro')
    const lista = await granskningar(handlaggare)
    if (!lista.ok) throw new Error(lista.kod)
    expect(lista.value.rader).toHaveLength(1)
    expect(JSON.stringify(lista)).not.toMatch(/Nyckelord|Sällsynt|1974-?08/)
    expect(await granskningar(kollega)).toEqual({ ok: true, value: { rader: [] } })
    const granskningId = lista.value.rader[0]?.id
    const oppnad = await granskning(handlaggare, { granskningId })
    expect(oppnad).toMatchObject({
      value: { uppgifter: expect.arrayContaining([{ etikett: 'Efternamn', text: 'Nyckelord' }]) },
    })
    expect(JSON.stringify(oppnad)).not.toContain(dold.slice(8))
    expect(await granskaKlar(kollega, { granskningId })).toEqual({ ok: false, kod: 'HITTADES_INTE' })
    expect(await granskaKlar(handlaggare, { granskningId })).toMatchObject({ ok: true })
    expect(await granskaKlar(handlaggare, { granskningId })).toMatchObject({ kod: 'GRANSKNING_REDAN_KLAR' })
    expect(await granskningar(handlaggare)).toEqual({ ok: true, value: { rader: [] } })
    expect(
      await rows(
        `select 1 from uppgift where utredning_id = $1 and slag = 'GRANSKA_INKOMMET' and klar_at is null`,
        [b.utredningId],
      ),
    ).toEqual([])
    for (const handelse of ['GRANSKNING_LAST', 'GRANSKNING_KLAR'])
      expect(await logged(handelse, b.deltagareId)).toHaveLength(1)
    expect(
      await rows(
        `select 1 from logg.handelse where handelse = 'GRANSKNINGAR_LISTADE' and $1 = any(utredningar)`,
        [b.utredningId],
      ),
    ).toHaveLength(1)
  })
})
