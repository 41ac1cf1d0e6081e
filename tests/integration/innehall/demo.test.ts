import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layInAccounts } from '@/cli/content/accounts'
import { layInDemo } from '@/cli/content/demo'
import { layInOrganisation } from '@/cli/content/organisation'
import { malTal } from '@/modules/mal/queries/mal-tal'
import { defaultProgramme } from '@/programme/register'
import { openSession } from '@/server/auth/sign-in'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import { type TestDatabase, testDatabase } from '../setup/database'
import { facts } from '../setup/facts'

let database: TestDatabase
let konton: Map<string, string>
beforeAll(async () => {
  database = await testDatabase()
  await withOwner(async (client) => {
    await layInOrganisation(client, defaultProgramme)
    konton = await layInAccounts(client, defaultProgramme, 'no password fits this')
    await layInDemo(client, defaultProgramme, konton)
  })
})
afterAll(async () => {
  await closeClients()
  await database.drop()
})

const antal = async (sql: string): Promise<number> =>
  Number((await facts<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n)

describe('the demo content', () => {
  it('holds only invented people: every number is a test number, every telephone a fictional one', async () => {
    expect(await antal(`deltagare where nummer is not null and substr(nummer, 9, 3)::int < 980`)).toBe(0)
    expect(await antal(`deltagare where telefon is not null and telefon not like '070-174 06 %'`)).toBe(0)
    expect(await antal('deltagare')).toBeGreaterThanOrEqual(130)
  })

  it('lets nothing happen in the future, and everything in its order', async () => {
    const handelser = [
      'select skickad d from aktualisering',
      'select datum from teambeslut',
      'select datum from anteckning',
      'select datum from samtycke',
      'select startad from insats',
      'select slutad from insats',
      'select signerad from rekommendation',
      'select datum from aktivitetsformaga',
      'select fran from steg_period',
      'select fran from status_period',
      'select avslutad from utredning',
      'select identifierad from utredning',
      'select datum from uppfoljning',
      'select svarad from lakarkonsultation',
      'select stalld_at::date from lakarkonsultation',
      'select datum from teammote',
      'select inlamnat_at::date from forslag',
      'select andrad_at::date from kartlaggning_bidrag',
    ].join(' union all ')
    expect(await antal(`(${handelser}) x where d > vagg.idag()`)).toBe(0)
    expect(await antal('steg_period where till < fran')).toBe(0)
    expect(await antal('status_period where till < fran')).toBe(0)
    const vagen = `utredning u left join aktualisering a on a.utredning_id = u.id left join teambeslut b on b.aktualisering_id = a.id
      left join steg_period k on k.utredning_id = u.id and k.steg = 'KARTLAGGNING' left join rekommendation r on r.utredning_id = u.id`
    expect(
      await antal(
        `${vagen} where a.skickad < u.identifierad or b.datum < a.skickad or k.fran < b.datum or r.signerad < b.datum`,
      ),
    ).toBe(0)
    expect(
      await antal(
        'insats i join utredning u on u.id = i.utredning_id where i.startad > u.avslutad or i.slutad < i.startad',
      ),
    ).toBe(0)
  })

  it('has somebody in every step and at rest, closed and under every decision', async () => {
    const i = (kolumn: string): Promise<string[]> =>
      facts<{ v: string }>(
        `select distinct ${kolumn} as v from utredning where ${kolumn} is not null order by 1`,
      ).then((r) => r.map((x) => x.v))
    expect(await i('steg')).toEqual([
      'AKTUALISERING',
      'IDENTIFIERING',
      'KARTLAGGNING',
      'REKOMMENDATION',
      'STOD_VIDARE',
    ])
    expect(await i('status')).toEqual(['AVSLUTAD', 'PAGAENDE', 'VILANDE'])
    expect(await i('teambeslut')).toEqual(['ANTAGEN', 'EJ_ANTAGEN', 'KOMPLETTERAS', 'VILANDE'])
    expect((await i('avslutsorsak')).length).toBeGreaterThanOrEqual(10)
    expect(await i('vilande_skal')).toEqual(
      expect.arrayContaining(['SAMTYCKE_ATERKALLAT', 'SJUKDOM', 'TEAMET_AVVAKTAR']),
    )
  })

  it('fills a meeting of team Södra, with what the team needs to decide', async () => {
    const vantar = `utredning u join aktualisering a on a.utredning_id = u.id and a.atertagen is null
      where u.oppen_team = 'SODRA' and u.teambeslut is null and u.ligger_hos = 'TEAM' and a.fraga <> '' and a.egna_ord <> ''
        and u.bakgrund <> '' and u.provat_tidigare <> ''`
    expect(await antal(vantar)).toBeGreaterThanOrEqual(10)
  })

  it('has protected persons with at least two handlers', async () => {
    expect(await antal(`deltagare where skydd <> 'INGA'`)).toBeGreaterThanOrEqual(3)
    const medEn = `(select u.id from utredning u left join atkomst x on x.utredning_id = u.id and x.slag = 'HANDLAGGARE'
      where u.skyddad group by u.id having count(distinct x.anvandare_id) < 2) x`
    expect(await antal(medEn)).toBe(0)
  })

  it('gives the worklists and the other rooms something to show', async () => {
    expect(
      await antal(`samtycke where aterkallat is null and till between vagg.idag() and vagg.idag() + 30`),
    ).toBeGreaterThan(0)
    expect(await antal(`utredning where nasta_kontakt < vagg.idag() and avslutad is null`)).toBeGreaterThan(0)
    expect(await antal(`utredning where nasta_kontakt is null and avslutad is null`)).toBeGreaterThan(0)
    expect(await antal('lakarkonsultation where svarad is null')).toBeGreaterThan(0)
    expect(await antal('lakarkonsultation where svarad > vagg.idag() - 14')).toBeGreaterThan(0)
    expect(await antal(`konsultation_underlag where innehall = '[]'`)).toBe(0)
    expect(await antal(`(select distinct status from forslag) x`)).toBe(4)
    expect(await antal(`(select distinct status from insats) x`)).toBe(4)
    expect(await antal(`rekommendation where status = 'UTKAST'`)).toBeGreaterThan(0)
    expect(await antal('teammote_protokoll')).toBeGreaterThan(0)
    expect(await antal('deltagare where tolkbehov')).toBeGreaterThan(0)
    expect(await antal('foretradare')).toBeGreaterThan(0)
  })

  it('is counted: the goals tell of a project on its way', async () => {
    const session = await openSession(konton.get('projektledare@demo.example') ?? '', 'WEBB', 'prov')
    const tal = await malTal({ session }, {})
    const hela = tal.ok ? tal.value.omfang.find((o) => o.typ === 'PROGRAM')?.indikatorer : undefined
    expect(hela?.M1?.utfall).toBeGreaterThan(90)
    expect(hela?.M2?.utfall).toBeGreaterThan(30)
    expect(hela?.M3B?.utfall).toBeGreaterThan(10)
    expect(hela?.M3A?.utfall ?? 0).toBeGreaterThanOrEqual(hela?.M3B?.utfall ?? 0)
  })
})
