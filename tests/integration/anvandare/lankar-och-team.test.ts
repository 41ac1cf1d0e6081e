import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockholmDatum } from '@/domain/datum'
import { beviljaAnnatTeam } from '@/modules/anvandare/use-cases/bevilja-annat-team'
import { bytLosenord } from '@/modules/anvandare/use-cases/byt-losenord'
import { avslutaKonto } from '@/modules/anvandare/use-cases/avsluta-konto'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { mittKontoQuery } from '@/modules/anvandare/queries/mitt-konto'
import { skapaLank } from '@/modules/anvandare/use-cases/skapa-lank'
import { linkOwner, useLink } from '@/server/auth/password'
import { closeAllSessions, openSession, signInWithPassword } from '@/server/auth/sign-in'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { aScene, type Scene } from '../setup/scene'
import { logRows, ownerRows } from './rows'

let scene: Scene
const idag = stockholmDatum(new Date())
const LOSEN = 'en lång mening att minnas'

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

async function lank(konto: string): Promise<string> {
  const made = await skapaLank(await scene.door('systemadministrator'), { id: scene.id(konto) })
  if (!made.ok) throw new Error(made.kod)
  return made.value.sokvag.replace('/lank/', '')
}

const inlogg = (konto: string, losenord: string) =>
  signInWithPassword(`${konto}@demo.example`, losenord, { adress: 'prov', demoAllowed: true })

describe('a one-time link', () => {
  it('sets a password once, ends sessions, and is logged in the kommun’s chain', async () => {
    const tidigare = await scene.door('remittent.nybro')
    const hemlighet = await lank('remittent.nybro')
    expect(await linkOwner(hemlighet)).toMatchObject({ epost: 'remittent.nybro@demo.example' })
    expect(await useLink(hemlighet, LOSEN, 'prov')).toBe(true)
    expect(await useLink(hemlighet, 'ett annat långt lösenord', 'prov')).toBe(false)
    expect(await linkOwner(hemlighet)).toBeNull()
    expect(await inlogg('remittent.nybro', LOSEN)).toMatchObject({ ok: true })
    await expect(tenantTransaction(tidigare, async () => 'inne')).rejects.toThrow()
    expect(await logRows('LANK_SKAPAD')).toMatchObject([
      { kedja: '0881', aktor: scene.id('systemadministrator') },
    ])
    expect((await logRows('LOSENORD_SATT')).map((r) => r.kedja)).toEqual(['0881'])
  })

  it('is logged in every kommun that the account reaches', async () => {
    await lank('arbetsterapeut.norra')
    const rows = (await logRows('LANK_SKAPAD')).filter(
      (r) => r.uppgifter.konto === scene.id('arbetsterapeut.norra'),
    )
    expect(rows.map((r) => r.kedja)).toEqual(['0860', '0883', '0884'])
  })

  it('holds for 24 hours, and a newer one replaces it', async () => {
    const [forsta, andra] = [await lank('remittent.torsas'), await lank('remittent.torsas')]
    expect(await linkOwner(forsta)).toBeNull()
    const rader = await ownerRows<{ timmar: number }>(
      `select extract(epoch from gar_ut_at - skapad_at)::int / 3600 as timmar from public.engangslank where anvandare_id = $1 and gar_ut_at > now()`,
      [scene.id('remittent.torsas')],
    )
    expect(rader).toEqual([{ timmar: 24 }])
    await ownerRows(
      `update public.engangslank set gar_ut_at = now() - interval '1 second' where anvandare_id = $1`,
      [scene.id('remittent.torsas')],
    )
    expect(await useLink(andra, LOSEN, 'prov')).toBe(false)
  })

  it('stores no secret', async () => {
    const hemlighet = await lank('remittent.emmaboda')
    const rader = await ownerRows<{ traff: boolean }>(
      `select exists (select 1 from public.engangslank l where l::text like '%' || $1 || '%') as traff`,
      [hemlighet],
    )
    expect(rader).toEqual([{ traff: false }])
  })

  it('is for those who keep accounts, never for oneself, never upwards', async () => {
    for (const konto of ['projektledare', 'projektmedarbetare.nybro', 'lakare', 'styrgrupp']) {
      expect(await skapaLank(await scene.door(konto), { id: scene.id('remittent.nybro') })).toMatchObject({
        ok: false,
      })
    }
    const egen = await skapaLank(await scene.door('systemadministrator'), {
      id: scene.id('systemadministrator'),
    })
    expect(egen).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    const upp = await skapaLank(await scene.door('projektadministrator'), {
      id: scene.id('systemadministrator'),
    })
    expect(upp).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
  })

  it('ends with the account', async () => {
    const hemlighet = await lank('styrgrupp')
    expect(
      (await avslutaKonto(await scene.door('systemadministrator'), { id: scene.id('styrgrupp') })).ok,
    ).toBe(true)
    expect(await useLink(hemlighet, LOSEN, 'prov')).toBe(false)
  })
})

describe('my account', () => {
  it('changes the password when the present one fits, and ends the other sessions', async () => {
    await useLink(await lank('remittent.hogsby'), LOSEN, 'prov')
    const [denna, annan] = [await scene.door('remittent.hogsby'), await scene.door('remittent.hogsby')]
    const nytt = { losenord: 'en helt ny mening att minnas', losenordIgen: 'en helt ny mening att minnas' }
    expect(await bytLosenord(denna, { nuvarande: 'fel lösenord', ...nytt })).toMatchObject({
      ok: false,
      kod: 'FEL_NUVARANDE_LOSENORD',
    })
    expect(
      await bytLosenord(denna, { nuvarande: LOSEN, losenord: 'kort', losenordIgen: 'kort' }),
    ).toMatchObject({ kod: 'OGILTIG_INDATA' })
    expect(
      await bytLosenord(denna, {
        nuvarande: LOSEN,
        losenord: nytt.losenord,
        losenordIgen: 'olika långa ord',
      }),
    ).toMatchObject({
      falt: { losenordIgen: expect.any(String) },
    })
    expect((await bytLosenord(denna, { nuvarande: LOSEN, ...nytt })).ok).toBe(true)
    expect((await mittKontoQuery(denna)).ok).toBe(true)
    expect(await mittKontoQuery(annan)).toMatchObject({ ok: false, kod: 'LOGGA_IN' })
    expect(await inlogg('remittent.hogsby', nytt.losenord)).toMatchObject({ ok: true })
    expect((await logRows('LOSENORD_BYTT')).map((r) => [r.kedja, r.aktor])).toEqual([
      ['0821', scene.id('remittent.hogsby')],
    ])
  })

  it('shows one’s own sessions and ends them everywhere', async () => {
    const [a, b] = [
      await scene.door('projektmedarbetare.borgholm'),
      await scene.door('projektmedarbetare.borgholm'),
    ]
    await scene.door('projektmedarbetare.nybro')
    const vy = await mittKontoQuery(a)
    expect(vy).toMatchObject({ ok: true, value: { sessioner: [expect.anything(), expect.anything()] } })
    expect(await closeAllSessions(a.session ?? '')).toBe(2)
    expect(await mittKontoQuery(b)).toMatchObject({ ok: false, kod: 'LOGGA_IN' })
    expect((await logRows('UTLOGGAD_OVERALLT')).map((r) => [r.kedja, r.uppgifter])).toEqual([
      ['0885', { sessioner: 2 }],
    ])
  })
})

describe('working in another team for a time', () => {
  const begaran = (more: Record<string, string> = {}) => ({
    anvandareId: scene.id('arbetsterapeut.norra'),
    teamKod: 'SODRA',
    fran: idag,
    till: '2099-01-31',
    skal: 'Sjukfrånvaro i Södra',
    ...more,
  })

  it('is granted by the projektledare to an arbetsterapeut, and holds at once', async () => {
    const made = await beviljaAnnatTeam(await scene.door('projektledare'), begaran())
    if (!made.ok) throw new Error(made.kod)
    const session = await openSession(scene.id('arbetsterapeut.norra'), 'WEBB', 'prov')
    const team = await tenantTransaction({ session }, async (_, actor) =>
      actor.medlemskap.map((m) => m.teamKod),
    )
    expect(team.sort()).toEqual(['NORRA', 'SODRA'])
    const rows = await logRows('ANNAT_TEAM_BEVILJAT')
    expect(rows.map((r) => r.kedja)).toEqual(['0834', '0840', '0862', '0881', '0885'])
    expect((await avslutaMedlemskap(await scene.door('projektledare'), { id: made.value.id })).ok).toBe(true)
    expect(
      await tenantTransaction({ session }, async (_, actor) => actor.medlemskap.map((m) => m.teamKod)),
    ).toEqual(['NORRA'])
  })

  it('needs an end and a reason, and another team than the own', async () => {
    const door = await scene.door('projektledare')
    expect(await beviljaAnnatTeam(door, begaran({ till: '' }))).toMatchObject({
      ok: false,
      falt: { till: expect.any(String) },
    })
    expect(await beviljaAnnatTeam(door, begaran({ skal: ' ' }))).toMatchObject({
      ok: false,
      falt: { skal: expect.any(String) },
    })
    expect(await beviljaAnnatTeam(door, begaran({ teamKod: 'NORRA' }))).toMatchObject({
      ok: false,
      kod: 'EGET_TEAM',
    })
    expect(await beviljaAnnatTeam(door, begaran({ till: '2026-01-01', fran: '2025-12-01' }))).toMatchObject({
      ok: false,
      kod: 'UPPDRAG_SLUT_PASSERAT',
      data: { falt: { till: 'UPPDRAG_SLUT_PASSERAT' } },
    })
    const ejArbetsterapeut = await beviljaAnnatTeam(
      door,
      begaran({ anvandareId: scene.id('projektmedarbetare.nybro') }),
    )
    expect(ejArbetsterapeut).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
  })

  it.each([
    'projektadministrator',
    'systemadministrator',
    'arbetsterapeut.sodra',
    'projektmedarbetare.nybro',
  ])('is not %s’s to grant', async (konto) => {
    expect(await beviljaAnnatTeam(await scene.door(konto), begaran())).toMatchObject({ ok: false })
  })
})

describe('a sign-in that is refused', () => {
  it('answers the same for a wrong password and no account, and is logged where the account belongs', async () => {
    expect(await useLink(await lank('projektmedarbetare.torsas'), LOSEN, 'prov')).toBe(true)
    const fel = await inlogg('projektmedarbetare.torsas', 'fel lösenord som ingen har')
    expect(fel).toEqual({ ok: false, kod: 'FEL_UPPGIFTER' })
    expect(await inlogg('finns.inte', 'fel lösenord som ingen har')).toEqual(fel)
    expect(await logRows('INLOGGNING_NEKAD')).toMatchObject([
      { kedja: '0834', aktor: scene.id('projektmedarbetare.torsas'), fran: 'prov' },
      { kedja: 'SYSTEM', aktor: null, fran: 'prov' },
    ])
    expect(JSON.stringify(await logRows('INLOGGNING_NEKAD'))).not.toContain('finns.inte')
  })
})
