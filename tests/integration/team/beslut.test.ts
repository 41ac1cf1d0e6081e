import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kompletteraAktualisering } from '@/modules/aktualisering/use-cases/komplettera-aktualisering'
import { angraBeslut } from '@/modules/team/use-cases/angra-beslut'
import { avslutaTeammote } from '@/modules/team/use-cases/avsluta-teammote'
import { fattaBeslut } from '@/modules/team/use-cases/fatta-beslut'
import { startaTeammote } from '@/modules/team/use-cases/starta-teammote'
import { startaKartlaggning } from '@/modules/utredning/use-cases/starta-kartlaggning'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { aPerson, countsIn, reachableText } from '../samtycke/scen'
import { facts, logged } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let nybro: Door
let sodra: Door
let idag: string
let framat: string
let mote: string
beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
  const [d] = await facts<{ idag: string; framat: string }>(
    'select vagg.idag()::text as idag, (vagg.idag() + 14)::text as framat',
  )
  idag = d!.idag
  framat = d!.framat
  const svar = await startaTeammote(sodra, {
    datum: idag,
    narvarande: [scene.id('projektmedarbetare.nybro')],
  })
  if (!svar.ok) throw new Error(svar.kod)
  mote = svar.value.id
})
afterAll(() => scene.close())

const vantande = async (efternamn = 'Kornell') => {
  const u = aPerson(scene, 'nybro', efternamn).identifierad('2026-01-12').aktualiserad('2026-02-02')
  await scene.lay(u)
  return u
}
const antagen = (utredningId: string, mer: Record<string, unknown> = {}) => ({
  utredningId,
  version: 1,
  moteId: mote,
  beslut: 'ANTAGEN',
  ansvarigId: scene.id('arbetsterapeut.sodra'),
  ...mer,
})
const arendet = async (id: string) =>
  (
    await facts<Record<string, unknown>>(
      `select steg, status, ligger_hos, teambeslut, arbetsterapeut_id, avslutad::text, avslutsorsak, vilande_skal, vilande_till::text, version
       from public.utredning where id = $1`,
      [id],
    )
  )[0]!
const statusar = (id: string) =>
  facts(
    'select status, fran::text, till::text from public.status_period where utredning_id = $1 order by fran, till nulls last',
    [id],
  )
const DEL = {
  VANTAR: ['M1', 'M1_VANTAR'],
  AVVAKTAR: ['M1', 'M1_AVVAKTAR'],
  ANTAGNA: ['M1', 'M1_ANTAGNA'],
  EJ: ['M1', 'M1_EJ_ANTAGNA'],
}

describe('the team decides', () => {
  it('ANTAGEN: stays in step 2 with the team, ready to start, and counts among the admitted', async () => {
    const u = await vantande()
    expect((await fattaBeslut(sodra, antagen(u.utredningId))).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      steg: 'AKTUALISERING',
      status: 'PAGAENDE',
      ligger_hos: 'TEAM',
      teambeslut: 'ANTAGEN',
      arbetsterapeut_id: scene.id('arbetsterapeut.sodra'),
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.ANTAGNA)
    expect(await logged(u.utredningId)).toEqual(['TEAMBESLUT_FATTAT'])
    expect(await reachableText(nybro, u.utredningId)).toContain('ANTAGEN')
  })

  it('EJ_ANTAGEN: closes the utredning that day; the team reads on', async () => {
    const u = await vantande()
    const svar = await fattaBeslut(
      sodra,
      antagen(u.utredningId, { beslut: 'EJ_ANTAGEN', ejAntagenSkal: 'Pågår redan.', forslag: 'AME först.' }),
    )
    expect(svar.ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'AVSLUTAD',
      avslutad: idag,
      avslutsorsak: 'EJ_ANTAGEN',
      ligger_hos: 'KOMMUN',
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.EJ)
    expect(await reachableText(sodra, u.utredningId)).toContain('AME först.')
  })

  it('KOMPLETTERAS: back to the kommun, which answers, and the team decides anew', async () => {
    const u = await vantande()
    await fattaBeslut(
      sodra,
      antagen(u.utredningId, {
        beslut: 'KOMPLETTERAS',
        komplettera: 'Månader före 2025',
        kompletteraSenast: framat,
      }),
    )
    expect(await arendet(u.utredningId)).toMatchObject({
      ligger_hos: 'KOMMUN',
      teambeslut: 'KOMPLETTERAS',
      status: 'PAGAENDE',
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.VANTAR)
    await kompletteraAktualisering(nybro, {
      utredningId: u.utredningId,
      version: 2,
      komplettering: '31 månader.',
    })
    expect((await fattaBeslut(sodra, antagen(u.utredningId, { version: 3 }))).ok).toBe(true)
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.ANTAGNA)
  })

  it('VILANDE: rests until a day', async () => {
    const u = await vantande()
    await fattaBeslut(
      sodra,
      antagen(u.utredningId, { beslut: 'VILANDE', avvaktaSkal: 'Väntar på vård.', taUpp: framat }),
    )
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      vilande_skal: 'TEAMET_AVVAKTAR',
      vilande_till: framat,
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.AVVAKTAR)
  })

  it.each([
    ['ANTAGEN', { ansvarigId: '' }, 'ANSVARIG_SAKNAS', 'ansvarigId'],
    ['KOMPLETTERAS', {}, 'KOMPLETTERA_SAKNAS', 'komplettera'],
    ['KOMPLETTERAS', { komplettera: 'Mer' }, 'KOMPLETTERA_SENAST_SAKNAS', 'kompletteraSenast'],
    [
      'KOMPLETTERAS',
      { komplettera: 'Mer', kompletteraSenast: '2026-02-03' },
      'DATUM_INTE_FRAMAT',
      'kompletteraSenast',
    ],
    ['EJ_ANTAGEN', { forslag: 'AME' }, 'SKAL_SAKNAS', 'ejAntagenSkal'],
    ['EJ_ANTAGEN', { ejAntagenSkal: 'Nej' }, 'FORSLAG_SAKNAS', 'forslag'],
    ['VILANDE', { avvaktaSkal: 'Vård' }, 'TA_UPP_SAKNAS', 'taUpp'],
  ])('%s without what it needs (%o) is refused at its field', async (beslut, mer, kod, falt) => {
    const u = await vantande()
    const svar = await fattaBeslut(sodra, antagen(u.utredningId, { ansvarigId: undefined, beslut, ...mer }))
    expect(svar).toMatchObject({ ok: false, kod, data: { falt: { [falt]: kod } } })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.VANTAR)
  })

  it('is nobody else’s to decide', async () => {
    const u = await vantande()
    expect(await fattaBeslut(nybro, antagen(u.utredningId))).toMatchObject({ kod: 'EJ_BEHORIG' })
    for (const konto of ['arbetsterapeut.norra', 'projektmedarbetare.torsas', 'projektledare', 'lakare']) {
      expect(await fattaBeslut(await scene.door(konto), antagen(u.utredningId)), konto).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
  })

  it('makes nobody responsible who does not work in the team', async () => {
    const u = await vantande()
    const svar = await fattaBeslut(
      sodra,
      antagen(u.utredningId, { ansvarigId: scene.id('arbetsterapeut.norra') }),
    )
    expect(svar).toMatchObject({ kod: 'OKAND_ANSVARIG' })
  })

  it('decides once: two at the same time, and one who is late', async () => {
    const u = await vantande()
    const svar = await Promise.all([
      fattaBeslut(sodra, antagen(u.utredningId)),
      fattaBeslut(sodra, antagen(u.utredningId)),
    ])
    expect(svar.filter((s) => s.ok)).toHaveLength(1)
    expect(
      await facts('select 1 from public.teambeslut where utredning_id = $1', [u.utredningId]),
    ).toHaveLength(1)
    expect(await fattaBeslut(sodra, antagen(u.utredningId, { version: 2 }))).toMatchObject({
      kod: 'REDAN_BESLUTAT',
    })
  })

  it('may decide a single case outside a meeting', async () => {
    const u = await vantande()
    expect((await fattaBeslut(sodra, antagen(u.utredningId, { moteId: '' }))).ok).toBe(true)
    const [b] = await facts('select mote_id, datum::text from public.teambeslut where utredning_id = $1', [
      u.utredningId,
    ])
    expect(b).toEqual({ mote_id: null, datum: idag })
  })

  it('decides about a protected person by the named arbetsterapeut alone', async () => {
    const u = aPerson(scene, 'nybro', 'Skyddlund', 'SEKRETESSMARKERING')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
    await scene.lay(u)
    expect(await fattaBeslut(sodra, antagen(u.utredningId))).toMatchObject({ kod: 'HITTADES_INTE' })
    const v = aPerson(scene, 'nybro', 'Skyddlund', 'SEKRETESSMARKERING')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
    await scene.lay(v.handlaggare(scene.id('arbetsterapeut.sodra')))
    expect((await fattaBeslut(sodra, antagen(v.utredningId))).ok).toBe(true)
  })
})

describe('undoing', () => {
  const angra = async (utredningId: string, version: number, mer: Record<string, unknown> = {}) => {
    const rows = await facts<{ id: string }>(
      'select id from public.teambeslut where utredning_id = $1 and not makulerad order by datum, skapad_at',
      [utredningId],
    )
    return angraBeslut(sodra, { utredningId, beslutId: rows.at(-1)?.id ?? randomUUID(), version, ...mer })
  }

  it('opens a utredning again that the team did not admit, as if it had not been closed', async () => {
    const u = await vantande()
    const before = await statusar(u.utredningId)
    await fattaBeslut(
      sodra,
      antagen(u.utredningId, { beslut: 'EJ_ANTAGEN', ejAntagenSkal: 'Nej.', forslag: 'AME.' }),
    )
    expect((await angra(u.utredningId, 2)).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'PAGAENDE',
      avslutad: null,
      avslutsorsak: null,
      teambeslut: null,
      ligger_hos: 'TEAM',
    })
    expect(await statusar(u.utredningId)).toEqual(before)
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.VANTAR)
    const [steg] = await facts(
      `select till from public.steg_period where utredning_id = $1 and steg = 'AKTUALISERING'`,
      [u.utredningId],
    )
    expect(steg).toEqual({ till: null })
    const [rad] = await facts<{ fore: { skal: string } }>(
      'select slag, skal, fore from public.rattelse where utredning_id = $1',
      [u.utredningId],
    )
    expect(rad).toMatchObject({
      slag: 'MAKULERAD',
      skal: 'Ångrat under mötet',
      fore: { beslut: 'EJ_ANTAGEN', skal: 'Nej.' },
    })
    expect(await logged(u.utredningId)).toEqual(['TEAMBESLUT_FATTAT', 'TEAMBESLUT_ANGRAT'])
  })

  it('goes back to the decision before', async () => {
    const u = await vantande()
    await fattaBeslut(
      sodra,
      antagen(u.utredningId, { beslut: 'VILANDE', avvaktaSkal: 'Vård.', taUpp: framat }),
    )
    await fattaBeslut(sodra, antagen(u.utredningId, { version: 2 }))
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.ANTAGNA)
    expect((await angra(u.utredningId, 3)).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      vilande_skal: 'TEAMET_AVVAKTAR',
      vilande_till: framat,
      teambeslut: 'VILANDE',
      arbetsterapeut_id: null,
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.AVVAKTAR)
    expect((await angra(u.utredningId, 4)).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'PAGAENDE',
      vilande_skal: null,
      teambeslut: null,
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(DEL.VANTAR)
  })

  it('asks for a reason outside a meeting', async () => {
    const u = await vantande()
    await fattaBeslut(sodra, antagen(u.utredningId, { moteId: '' }))
    expect(await angra(u.utredningId, 2)).toMatchObject({ kod: 'SKAL_SAKNAS' })
    expect((await angra(u.utredningId, 2, { skal: 'Fel person.' })).ok).toBe(true)
  })

  it('is too late once the kartläggning has started', async () => {
    const u = await vantande()
    await fattaBeslut(sodra, antagen(u.utredningId))
    expect((await startaKartlaggning(sodra, { utredningId: u.utredningId, version: 2 })).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({ steg: 'KARTLAGGNING', ligger_hos: 'TEAM' })
    expect(await angra(u.utredningId, 3)).toMatchObject({ kod: 'STEG_PABORJAT' })
    expect(await logged(u.utredningId)).toEqual(['TEAMBESLUT_FATTAT', 'KARTLAGGNING_STARTAD'])
  })

  it('cannot bring back a case whose person has begun anew', async () => {
    const u = await vantande('Omtagsson')
    await fattaBeslut(
      sodra,
      antagen(u.utredningId, { beslut: 'EJ_ANTAGEN', ejAntagenSkal: 'Nej.', forslag: 'AME.' }),
    )
    await facts(
      `insert into public.utredning (kommun_kod, id, deltagare_id, program_kod, arendenummer, team_kod, spar, ligger_hos_sedan, steg_sedan, identifierad)
       select kommun_kod, gen_random_uuid(), deltagare_id, program_kod, arendenummer || '-2', team_kod, spar, $2, $2, $2 from public.utredning where id = $1`,
      [u.utredningId, idag],
    )
    expect(await angra(u.utredningId, 2)).toMatchObject({ kod: 'NY_UTREDNING_PAGAR' })
    expect(await arendet(u.utredningId)).toMatchObject({ status: 'AVSLUTAD' })
  })

  it('starts no kartläggning that the team has not admitted to', async () => {
    const u = await vantande()
    expect(await startaKartlaggning(nybro, { utredningId: u.utredningId, version: 1 })).toMatchObject({
      kod: 'EJ_ANTAGEN',
    })
  })
})

describe('an arbetsterapeut who works in the team for a time', () => {
  const gast = async (fran: number, till: number) =>
    withOwner(async (client) => {
      await client.query(
        `insert into public.medlemskap (id, anvandare_id, program_kod, roll, team_kod, fran, till, bekraftad_at)
         values (gen_random_uuid(), $1, 'KRAFT', 'ARBETSTERAPEUT', 'SODRA', vagg.idag() + $2::int, vagg.idag() + $3::int, now())`,
        [scene.id('arbetsterapeut.norra'), fran, till],
      )
    })

  it('sees and decides while it lasts, and not a day longer', async () => {
    const u = await vantande('Gästgivar')
    const norra = await scene.door('arbetsterapeut.norra')
    expect(await fattaBeslut(norra, antagen(u.utredningId))).toMatchObject({ kod: 'HITTADES_INTE' })
    await gast(-10, -1)
    expect(await reachableText(norra, u.utredningId)).not.toContain('Gästgivar')
    await gast(-1, 5)
    expect(await reachableText(norra, u.utredningId)).toContain('Gästgivar')
    expect(
      (await fattaBeslut(norra, antagen(u.utredningId, { ansvarigId: scene.id('arbetsterapeut.norra') }))).ok,
    ).toBe(true)
    await facts(
      `update public.medlemskap set till = vagg.idag() - 1 where anvandare_id = $1 and team_kod = 'SODRA'`,
      [scene.id('arbetsterapeut.norra')],
    )
    expect(await reachableText(norra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
  })
})

// Last: it closes the meeting of this file.
describe('closed minutes', () => {
  it('let nothing more be decided or undone in the meeting', async () => {
    const u = await vantande()
    const v = await vantande()
    const svar = await fattaBeslut(sodra, antagen(u.utredningId))
    expect(await avslutaTeammote(nybro, { moteId: mote, version: 1 })).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect((await avslutaTeammote(sodra, { moteId: mote, version: 1 })).ok).toBe(true)
    const beslutId = svar.ok ? svar.value.id : ''
    expect(await angraBeslut(sodra, { utredningId: u.utredningId, beslutId, version: 2 })).toMatchObject({
      kod: 'PROTOKOLLET_STANGT',
    })
    expect(await fattaBeslut(sodra, antagen(v.utredningId))).toMatchObject({ kod: 'MOTE_AVSLUTAT' })
  })
})
