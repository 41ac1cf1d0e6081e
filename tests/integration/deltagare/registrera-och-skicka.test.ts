import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testNummer } from '@/cli/content/an-utredning'
import { registreraForm } from '@/modules/deltagare/queries/registrera-form'
import { registreraDeltagare } from '@/modules/deltagare/use-cases/registrera-deltagare'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { type Scene, aScene } from '../setup/scene'
import { ansokan } from './ansokan'
import { rows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const iNybro = (andrat: Record<string, unknown> = {}) => ansokan(scene.id('projektmedarbetare.nybro'), andrat)

describe('registering from a förslag', () => {
  it('begins with what was proposed, and tells the proposer that it led somewhere', async () => {
    const remittent = await scene.door('remittent.nybro')
    const nummer = testNummer('1986-12-12', 12)
    const lamnat = await lamnaForslag(remittent, {
      fornamn: 'Föreslagen',
      efternamn: 'Provsson',
      nummer,
      motivering: 'Vill arbeta',
      telefon: '070-111 11 11',
    })
    if (!lamnat.ok) throw new Error(lamnat.kod)
    const forslag = lamnat.value.id
    const door = await scene.door('projektmedarbetare.nybro')
    expect(await registreraForm(door, { forslag })).toMatchObject({
      ok: true,
      value: {
        forslag: { varden: { fornamn: 'Föreslagen', bakgrund: 'Vill arbeta', telefon: '070-111 11 11' } },
        utkast: { resurs: forslag },
      },
    })
    expect(
      await rows(
        `select 1 from logg.handelse where handelse = 'FORSLAG_LAST' and uppgifter->>'forslag' = $1`,
        [forslag],
      ),
    ).toHaveLength(1)
    expect(await registreraForm(await scene.door('projektmedarbetare.emmaboda'), { forslag })).toMatchObject({
      value: { forslag: null },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, fornamn: 'Föreslagen', forslagId: forslag })),
    ).toMatchObject({ ok: true })
    const [f] = await rows<{ status: string; nummer: string }>(
      'select f.status, d.nummer from forslag f join utredning u on u.id = f.utredning_id join deltagare d on d.id = u.deltagare_id where f.id = $1',
      [forslag],
    )
    expect(f).toEqual({ status: 'REGISTRERAT', nummer })
  })
})

describe('registering and sending in one act', () => {
  const sandning = (andrat: Record<string, unknown> = {}) => ({
    avsikt: 'skicka',
    samtyckeTextVersion: '1',
    samtyckeSatt: 'PAPPER',
    samtyckeDatum: '2026-01-15',
    samtyckeOppnar: ['TEAM', 'LAKARE'],
    fraga: 'Hur långt räcker orken?',
    ...andrat,
  })

  it('records the samtycke and opens the case to the team, and counts it', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1983-09-09', 9)
    const result = await registreraDeltagare(door, iNybro({ nummer, ...sandning() }))
    expect(result).toMatchObject({
      ok: true,
      value: { sandning: { samtyckeId: expect.any(String), aktualiseringId: expect.any(String) } },
    })
    const [u] = await rows<Record<string, unknown>>(
      `select u.id, u.steg, u.ligger_hos, u.oppen_team, u.team_kod, s.oppnar_lakare, a.fraga from utredning u
       join deltagare d on d.id = u.deltagare_id join samtycke s on s.utredning_id = u.id join aktualisering a on a.utredning_id = u.id
       where d.nummer = $1`,
      [nummer],
    )
    expect(u).toMatchObject({
      steg: 'AKTUALISERING',
      ligger_hos: 'TEAM',
      oppnar_lakare: true,
      fraga: 'Hur långt räcker orken?',
    })
    expect(u?.oppen_team).toBe(u?.team_kod)
    expect(
      await rows(`select 1 from malintervall where utredning_id = $1 and indikator = 'M1'`, [u?.id]),
    ).toHaveLength(1)
    const logg = await rows<{ handelse: string; uppgifter: object }>(
      `select handelse, uppgifter from logg.handelse where $1 = any(utredningar) order by nr`,
      [u?.id],
    )
    expect(logg.map((r) => r.handelse)).toEqual([
      'DELTAGARE_REGISTRERAD',
      'SAMTYCKE_REGISTRERAT',
      'AKTUALISERING_SKICKAD',
    ])
    expect(logg[2]?.uppgifter).toMatchObject({ team: u?.team_kod, anteckningar: 0 })
  })

  it('keeps nothing where the sending is refused, and says what is missing at its field', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1984-10-10', 10)
    const tom = await registreraDeltagare(door, iNybro({ nummer, avsikt: 'skicka', manader: '19' }))
    expect(tom).toMatchObject({
      kod: 'REGISTRERING_HINDRAS',
      data: {
        falt: {
          skal: 'SKAL_FOR_FA_MANADER',
          fraga: 'FRAGA_BEHOVS',
          samtyckeDatum: 'SAMTYCKE_DATUM_BEHOVS',
          samtyckeSatt: 'SAMTYCKE_SATT_BEHOVS',
          samtyckeOppnar: 'SAMTYCKE_OPPNAR_BEHOVS',
        },
      },
    })
    expect(await registreraDeltagare(door, iNybro({ nummer, ...sandning(), manader: '19' }))).toMatchObject({
      data: { falt: { skal: 'SKAL_FOR_FA_MANADER' }, manader: 19 },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, ...sandning({ samtyckeOppnar: ['LAKARE'] }) })),
    ).toMatchObject({
      data: { falt: { samtyckeOppnar: 'SAMTYCKE_OPPNAR_BEHOVS' } },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, ...sandning({ samtyckeTill: '2025-01-01' }) })),
    ).toMatchObject({
      data: { falt: { samtyckeTill: 'SLUT_FORE_DATUM' } },
    })
    expect(await rows('select 1 from deltagare where nummer = $1', [nummer])).toEqual([])
  })

  it('tells in one refusal what cannot be read and what the rules say of the rest', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const samtidigt = iNybro({
      fornamn: '',
      spar: 'REAKTIV',
      manader: '19',
      nummer: testNummer('1984-10-10', 11),
      foretradareNamn: 'Ombud Prov',
      ...sandning({ samtyckeTill: '2025-01-01', fraga: '' }),
    })
    const svar = await registreraDeltagare(door, samtidigt)
    expect(svar).toMatchObject({ ok: false, kod: 'OGILTIG_INDATA', falt: { fornamn: 'Skriv förnamnet.' } })
    expect(svar).toMatchObject({
      data: {
        manader: 19,
        falt: {
          skal: 'SKAL_FOR_FA_MANADER',
          foretradareSlag: 'FORETRADARE_SLAG_BEHOVS',
          samtyckeTill: 'SLUT_FORE_DATUM',
          fraga: 'FRAGA_BEHOVS',
        },
      },
    })
    expect(await registreraDeltagare(await scene.door('remittent.nybro'), samtidigt)).not.toHaveProperty(
      'data.falt',
    )
  })

  it('names the arbetsterapeut who may see a protected person, and asks for one', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1985-11-11', 11)
    const skyddad = { nummer, skydd: 'SEKRETESSMARKERING', ...sandning() }
    expect(await registreraDeltagare(door, iNybro(skyddad))).toMatchObject({
      data: { falt: { arbetsterapeutId: 'ARBETSTERAPEUT_SAKNAS' } },
    })
    const arbetsterapeutId = scene.id('arbetsterapeut.sodra')
    const result = await registreraDeltagare(door, iNybro({ ...skyddad, arbetsterapeutId }))
    expect(result).toMatchObject({ ok: true })
    const handlaggare = await rows<{ id: string }>(
      `select a.anvandare_id as id from atkomst a join utredning u on u.id = a.utredning_id join deltagare d on d.id = u.deltagare_id where d.nummer = $1`,
      [nummer],
    )
    expect(handlaggare.map((h) => h.id).sort()).toEqual(
      [scene.id('projektmedarbetare.nybro'), arbetsterapeutId].sort(),
    )
  })
})
