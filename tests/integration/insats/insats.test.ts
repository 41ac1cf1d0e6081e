import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { malTal } from '@/modules/mal/queries/mal-tal'
import { insatsSida } from '@/modules/insats/queries/insats-sida'
import { andraInsats } from '@/modules/insats/use-cases/andra-insats'
import { avslutaInsats } from '@/modules/insats/use-cases/avsluta-insats'
import { bedomFormaga } from '@/modules/insats/use-cases/bedom-formaga'
import { laggTillInsats } from '@/modules/insats/use-cases/lagg-till-insats'
import { startaInsats } from '@/modules/insats/use-cases/starta-insats'
import { sparaUtkast } from '@/modules/utkast/public'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let nr = 0
const nybro = (): UtredningBuilder => {
  nr += 1
  return anUtredning(scene.sammanhang('nybro'), {
    fornamn: 'Prov',
    efternamn: `Insats${nr}`,
    nummer: testNummer('1980-01-01', nr),
    fodelsedatum: '1980-01-01',
    kon: 'KVINNA',
  })
}
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const tal = async (kod: string): Promise<number | null | undefined> => {
  const svar = await malTal(await scene.door('projektledare'))
  return svar.ok ? svar.value.omfang[0]?.indikatorer[kod]?.utfall : undefined
}

describe('an insats', () => {
  it('may start in step 1, is planned, starts, and ends', async () => {
    const b = nybro().identifierad('2026-01-10')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const lagd = await laggTillInsats(pm, {
      utredningId: b.utredningId,
      typ: 'SOCIAL',
      planeradStart: '2027-01-01',
    })
    if (!lagd.ok) throw new Error(lagd.kod)
    const insatsId = lagd.value.insatsId
    expect(lagd.value.status).toBe('PLANERAD')
    expect(await startaInsats(pm, { insatsId, version: 1, startad: '2026-02-01' })).toMatchObject({
      ok: true,
    })
    expect(await startaInsats(pm, { insatsId, version: 2, startad: '2026-02-02' })).toMatchObject({
      ok: false,
      kod: 'STATUS_INTE_MOJLIG',
    })
    expect(
      await avslutaInsats(pm, { insatsId, version: 2, hur: 'AVBRUTEN', slutad: '2026-03-01' }),
    ).toMatchObject({ ok: false, kod: 'AVBROTTSSKAL_SAKNAS' })
    expect(
      await avslutaInsats(pm, {
        insatsId,
        version: 2,
        hur: 'AVBRUTEN',
        slutad: '2026-03-01',
        avbrottSkal: 'Sjuk.',
      }),
    ).toMatchObject({ ok: true })
    const sida = await insatsSida(pm, { deltagareId: b.deltagareId })
    expect(sida.ok && sida.value.insatser[0]).toMatchObject({
      status: 'AVBRUTEN',
      startad: '2026-02-01',
      slutad: '2026-03-01',
      avbrottSkal: 'Sjuk.',
    })
  })

  it('counts in the goals the moment it starts, and the assessment after it', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-15')
      .kartlagd('2026-04-01')
      .rekommenderad('2026-04-20')
    await scene.lay(b)
    const at = await scene.door('arbetsterapeut.sodra')
    const [m3a, m3b] = [await tal('M3A'), await tal('M3B')]
    const lagd = await laggTillInsats(at, {
      utredningId: b.utredningId,
      typ: 'REHABILITERANDE',
      startad: '2026-05-01',
      timmarPerVecka: '10,5',
    })
    expect(lagd).toMatchObject({ ok: true, value: { status: 'PAGAENDE' } })
    expect(await tal('M3A')).toBe((m3a ?? 0) + 1)
    expect(await tal('M3B')).toBe(m3b)
    expect(
      await bedomFormaga(at, {
        utredningId: b.utredningId,
        datum: '2026-05-02',
        procent: '25',
        bedomare: 'A. Terapeut',
        motivering: 'Arbetsprov.',
      }),
    ).toMatchObject({ ok: true })
    expect(await tal('M3B')).toBe((m3b ?? 0) + 1)
  })

  it('gives back what was begun about it, each insats its own, until it is saved', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .insats('SOCIAL', '2026-02-11')
      .insats('STUDIER', '2026-02-12')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const fraga = { deltagareId: b.deltagareId }
    const sida = async (konto: string) => value(await insatsSida(await scene.door(konto), fraga))
    const [forsta, andra] = (await sida('projektmedarbetare.nybro')).insatser
    const utkast = (form: string, insatsId: string | undefined, innehall: Record<string, string>) =>
      sparaUtkast(pm, { form, resurs: `${b.utredningId}:${insatsId}`, kommunKod: '0881', nr: 3, innehall })
    value(await utkast('insats-andra', forsta?.id, { syfte: 'Halvt syfte' }))
    value(await utkast('insats-avsluta', andra?.id, { resultat: 'Halvt resultat' }))
    const begynt = async (konto: string) => new Map((await sida(konto)).insatser.map((i) => [i.id, i.utkast]))
    const egna = await begynt('projektmedarbetare.nybro')
    expect(egna.get(forsta!.id)).toMatchObject({
      andra: { innehall: { syfte: 'Halvt syfte' }, nr: 3 },
      avsluta: null,
    })
    expect(egna.get(andra!.id)).toMatchObject({
      andra: null,
      avsluta: { innehall: { resultat: 'Halvt resultat' } },
    })
    const tomt = { andra: null, avsluta: null }
    expect([...(await begynt('arbetsterapeut.sodra')).values()]).toEqual([tomt, tomt])
    value(await andraInsats(pm, { insatsId: forsta?.id, version: 1, typ: forsta?.typ, syfte: 'Helt.' }))
    value(await avslutaInsats(pm, { insatsId: andra?.id, version: 1, hur: 'AVSLUTAD', slutad: '2026-03-01' }))
    expect([...(await begynt('projektmedarbetare.nybro')).values()]).toEqual([tomt, tomt])
  })

  it('shows the one who saves second what stands now, and keeps what was first', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .antagen('2026-02-10')
      .insats('SOCIAL', '2026-02-11')
    await scene.lay(b)
    const [pm, at] = [await scene.door('projektmedarbetare.nybro'), await scene.door('arbetsterapeut.sodra')]
    const sida = await insatsSida(pm, { deltagareId: b.deltagareId })
    const insatsId = sida.ok ? sida.value.insatser[0]?.id : undefined
    expect(
      await andraInsats(at, { insatsId, version: 1, typ: 'SOCIAL', syfte: 'Bryta ensamheten.' }),
    ).toMatchObject({ ok: true })
    const andra = await andraInsats(pm, { insatsId, version: 1, typ: 'SOCIAL', syfte: 'Något annat.' })
    expect(andra).toMatchObject({
      ok: false,
      kod: 'KONFLIKT',
      data: { version: 2, deras: { syfte: 'Bryta ensamheten.' } },
    })
    expect(andra.ok ? null : (andra.data as { vem: string }).vem).toBeTruthy()
  })

  it('keeps its type and its planned start once it has begun, whatever the form sends', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .insats('SOCIAL', '2026-02-11', { planeradStart: '2026-02-01' })
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const insatsen = async () => {
      const sida = await insatsSida(pm, { deltagareId: b.deltagareId })
      return sida.ok ? sida.value.insatser[0] : undefined
    }
    const insatsId = (await insatsen())?.id
    expect(await andraInsats(pm, { insatsId, version: 1, typ: 'PRAKTIK_ARBETSTRANING' })).toMatchObject({
      ok: false,
      kod: 'TYPEN_RATTAS',
    })
    expect(
      await andraInsats(pm, { insatsId, version: 1, typ: 'SOCIAL', syfte: 'Träffa folk.' }),
    ).toMatchObject({ ok: true })
    expect(await insatsen()).toMatchObject({
      typ: 'SOCIAL',
      syfte: 'Träffa folk.',
      planeradStart: '2026-02-01',
    })
  })

  it('is neither seen nor touched from another kommun or team, and says only that it is not there', async () => {
    const b = nybro().identifierad('2026-01-10').aktualiserad('2026-02-01').insats('SOCIAL', '2026-02-11')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const sida = await insatsSida(pm, { deltagareId: b.deltagareId })
    const insatsId = sida.ok ? sida.value.insatser[0]?.id : undefined
    for (const konto of [
      'projektmedarbetare.torsas',
      'arbetsterapeut.norra',
      'projektledare',
      'lakare',
      'remittent.nybro',
      'systemadministrator',
    ]) {
      const door = await scene.door(konto)
      const svar = [
        await insatsSida(door, { deltagareId: b.deltagareId }),
        await laggTillInsats(door, { utredningId: b.utredningId, typ: 'SOCIAL' }),
        await startaInsats(door, { insatsId, version: 1, startad: '2026-03-01' }),
        await avslutaInsats(door, { insatsId, version: 1, hur: 'AVSLUTAD', slutad: '2026-03-01' }),
        await andraInsats(door, { insatsId, version: 1, typ: 'SOCIAL' }),
        await bedomFormaga(door, {
          utredningId: b.utredningId,
          datum: '2026-03-01',
          procent: '25',
          bedomare: 'X',
          motivering: 'Y',
        }),
      ]
      expect(
        svar.map((s) => (s.ok ? 'ok' : s.kod)),
        konto,
      ).toEqual(Array.from({ length: 6 }, () => 'HITTADES_INTE'))
      expect(JSON.stringify(svar)).not.toContain(`Insats${nr}`)
    }
  })
})
