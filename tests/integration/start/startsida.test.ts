import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { exporteraLista } from '@/modules/lista/queries/exportera-lista'
import { HOGST_I_GRUPP } from '@/modules/start/domain/arbetslista'
import { anvandareQuery } from '@/modules/anvandare/queries/anvandare'
import { foreslaMedlemskap } from '@/modules/anvandare/use-cases/foresla-medlemskap'
import { forslagQuery } from '@/modules/forslag/queries/forslag'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { taEmotForslag } from '@/modules/forslag/use-cases/ta-emot-forslag'
import { startsida } from '@/modules/start/queries/startsida'
import { motenQuery } from '@/modules/team/queries/moten'
import { startStore } from '@/modules/start/store'
import { teamtavla } from '@/modules/lista/queries/teamtavla'
import { kastaUtkast, sparaUtkast } from '@/modules/utkast/public'
import { utkastPlats } from '@/text/sv/utkast'
import { utkastOm } from '@/schema/utkast'
import { withOwner } from '@/server/db/owner'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { gemensamtText, startIngress } from '@/text/sv/start'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
const idag = stockholmDatum(new Date())
const for_ = (dagar: number): string => addDays(idag, -dagar)
let nr = 0
const i = (ort: string, efternamn: string, skydd?: string): UtredningBuilder => {
  const fodelsedatum = addDays('1975-05-05', ++nr)
  return anUtredning(scene.sammanhang(ort), {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, 1),
    fodelsedatum,
    kon: 'KVINNA',
    skydd,
  })
}
beforeAll(async () => {
  scene = await aScene()
  await scene.lay(
    i('nybro', 'Komplettera')
      .identifierad(for_(40))
      .aktualiserad(for_(30))
      .kompletteras(for_(10), 'Månader före 2025', for_(3))
      .falt({ nastaKontakt: addDays(idag, 90) }),
    i('nybro', 'Väntar')
      .identifierad(for_(40))
      .aktualiserad(for_(20))
      .falt({ nastaKontakt: addDays(idag, 90) }),
    i('nybro', 'Oplanerad')
      .identifierad(for_(40))
      .aktualiserad(for_(30))
      .antagen(for_(20))
      .kartlaggs(for_(19))
      .anteckning(for_(18), 'TELEFON', 'Pratade.'),
    i('nybro', 'Skyddad', 'SEKRETESSMARKERING').identifierad(for_(40)),
    i('torsas', 'Grannens').identifierad(for_(40)).aktualiserad(for_(5)),
  )
})
afterAll(() => scene.close())

describe('the start page', () => {
  it('tells the kommun what waits, what it waits for, and whom nothing is planned with', async () => {
    const vy = value(await startsida(await scene.door('projektmedarbetare.nybro')))
    const rader = vy.rader.map((r) => [r.grupp, r.slag, r.arende.namn ?? 'dold', r.forsenad])
    expect(rader).toEqual(
      expect.arrayContaining([
        ['DIG', 'KOMPLETTERA', 'Prov Komplettera', 3],
        ['ANDRA', 'VANTAR_BESLUT', 'Prov Väntar', 0],
        ['INGET_PLANERAT', 'INGET_PLANERAT', 'Prov Oplanerad', 0],
        ['DIG', 'SKICKA', 'dold', 0],
      ]),
    )
    expect(rader[0]).toEqual(['DIG', 'KOMPLETTERA', 'Prov Komplettera', 3])
    expect(vy.antal).toEqual({ mina: 4, alla: 4 })
    expect(JSON.stringify(vy)).not.toContain('Skyddad')
    expect(JSON.stringify(vy)).not.toContain('Grannens')
  })

  it('asks the kommun for an insats as soon as the rekommendation is signed', async () => {
    const hogsby = (efternamn: string): UtredningBuilder =>
      i('hogsby', efternamn)
        .identifierad(for_(90))
        .aktualiserad(for_(80))
        .antagen(for_(70))
        .kartlaggs(for_(60))
        .kartlagd(for_(20))
        .rekommenderad(for_(1))
    await scene.lay(
      hogsby('Utan'),
      hogsby('Planerad').insats('STUDIER', null),
      hogsby('Skäl').falt({ insatsEjStartadSkal: 'Väntar på operation.' }),
    )
    const vy = value(await startsida(await scene.door('projektmedarbetare.hogsby')))
    expect(vy.rader.filter((r) => r.grupp === 'DIG').map((r) => [r.slag, r.arende.namn, r.dag])).toEqual([
      ['INGEN_INSATS', 'Prov Utan', addDays(idag, 29)],
    ])
  })

  it('tells the team of its decisions, from all its kommuner', async () => {
    const vy = value(await startsida(await scene.door('arbetsterapeut.sodra'), { visa: 'alla' }))
    const beslut = vy.rader.filter((r) => r.slag === 'BESLUTA').map((r) => r.arende.namn)
    expect(beslut.sort()).toEqual(['Prov Grannens', 'Prov Väntar'])
  })

  it('tells the team of its decisions among one’s own too, as one thing, as many as the meeting counts', async () => {
    const door = await scene.door('arbetsterapeut.sodra')
    const vy = value(await startsida(door))
    expect(vy.gemensamt).toEqual([{ slag: 'BESLUT', antal: 2, forsenade: 1 }])
    expect(value(await motenQuery(door)).antalVantar).toBe(2)
    expect(vy.rader.filter((r) => r.slag === 'BESLUTA')).toEqual([])
    expect(startIngress(vy)).toContain('Två saker väntar på dig, en av dem är försenad')
    expect(value(await startsida(door, { visa: 'alla' })).gemensamt).toEqual([])
    expect(value(await startsida(await scene.door('arbetsterapeut.norra'))).gemensamt).toEqual([])
  })

  it('tells the kommun of the förslag and the memberships that wait for one’s own act, and nobody else', async () => {
    const gemensamt = async (konto: string) => value(await startsida(await scene.door(konto))).gemensamt
    expect(await gemensamt('projektmedarbetare.nybro')).toEqual([])
    await lamnaForslag(await scene.door('remittent.nybro'), {
      fornamn: 'Prov',
      efternamn: 'Föreslagen',
      fodelsedatum: '1980-01-01',
      motivering: 'Vill arbeta.',
    })
    await foreslaMedlemskap(await scene.door('systemadministrator'), {
      anvandareId: scene.id('projektmedarbetare.torsas'),
      roll: 'LOGGRANSKARE',
      kommunKod: '0881',
      fran: idag,
    })
    const bada = [
      { slag: 'FORSLAG', antal: 1, forsenade: 0 },
      { slag: 'UPPDRAG', antal: 1, forsenade: 0 },
    ]
    expect(await gemensamt('projektmedarbetare.nybro')).toEqual(bada)
    expect(await gemensamt('projektmedarbetare2.nybro')).toEqual(bada)
    expect(await gemensamt('projektmedarbetare.torsas')).toEqual([])
    const { vantar } = value(await anvandareQuery(await scene.door('projektmedarbetare.nybro')))
    expect(vantar.map((m) => m.can.bekrafta)).toEqual([true])
    const [forslag] = value(await forslagQuery(await scene.door('projektmedarbetare.nybro'))).forslag
    await taEmotForslag(await scene.door('projektmedarbetare.nybro'), { id: forslag?.id, version: 1 })
    expect(await gemensamt('projektmedarbetare2.nybro')).toEqual(bada.slice(1))
  })

  it('tells everybody of the cases that are nobody’s, as many as the list has, and of a protected one its handlers alone', async () => {
    const ingens = (efternamn: string, skydd?: string) =>
      i('oskarshamn', efternamn, skydd).identifierad(for_(40)).falt({ kontaktpersonId: null })
    const skickad = (efternamn: string) =>
      i('oskarshamn', efternamn).identifierad(for_(40)).aktualiserad(for_(5))
    await scene.lay(
      ingens('Lämnad'),
      ingens('Lämnad'),
      ingens('Dold', 'SEKRETESSMARKERING'),
      skickad('Obeslutad'),
      skickad('Utan').antagen(for_(2)).falt({ arbetsterapeutId: null }),
    )
    const sagt = async (konto: string, slag: string, vems: string) => {
      const door = await scene.door(konto)
      const { gemensamt } = value(await startsida(door))
      expect(value(await startsida(door, { visa: 'alla' })).gemensamt.map((g) => g.slag)).not.toContain(slag)
      const lista = value(await deltagarlista(door, { vems }))
      return [gemensamt.find((g) => g.slag === slag), lista.antal]
    }
    const rad = (slag: string, antal: number) => [{ slag, antal, forsenade: 0 }, antal]
    for (const [konto, antal] of [
      ['projektmedarbetare.oskarshamn', 3],
      ['projektmedarbetare2.oskarshamn', 2],
    ] as const)
      expect(await sagt(konto, 'UTAN_KONTAKTPERSON', 'INGEN'), konto).toEqual(
        rad('UTAN_KONTAKTPERSON', antal),
      )
    const at = 'arbetsterapeut.mellersta'
    expect(await sagt(at, 'UTSE_ARBETSTERAPEUT', 'INGEN_ANSVARIG')).toEqual(rad('UTSE_ARBETSTERAPEUT', 1))
    expect(gemensamtText.UTAN_KONTAKTPERSON.mening(1)).toMatch(/^Ett ärende har ingen kontaktperson\./)
    expect(gemensamtText.UTSE_ARBETSTERAPEUT.mening(2)).toMatch(/^Två ärenden har ingen ansvarig/)
  })

  it('offers every draft about a case to its author, with a place to go on, until it is thrown away', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const { rader } = value(await startsida(door))
    const id = rader.find((r) => r.arende.namn === 'Prov Oplanerad')!.arende.utredningId
    const begun = [
      ['samtycke', id],
      ['kartlaggning', `${id}:HALSA:DELTAGARE`],
      ['kartlaggning', `${id}:EKONOMI:DELTAGARE`],
      ['registrera', 'ny'],
    ] as const
    for (const [form, resurs] of begun)
      value(await sparaUtkast(door, { form, resurs, kommunKod: '0881', nr: 1, innehall: { text: 'Halva' } }))
    const erbjudna = async () => {
      const { utkast } = value(await startsida(door))
      return utkast.map((u) => utkastPlats(u.form, utkastOm(u.resurs).del)?.sida).sort()
    }
    expect(await erbjudna()).toEqual([
      'kartlaggning#omrade-EKONOMI',
      'kartlaggning#omrade-HALSA',
      'samtycke#samtycke',
    ])
    expect(value(await startsida(await scene.door('projektmedarbetare2.nybro'))).utkast).toEqual([])
    value(await kastaUtkast(door, { form: 'kartlaggning', resurs: `${id}:HALSA:DELTAGARE` }))
    expect(await erbjudna()).toEqual(['kartlaggning#omrade-EKONOMI', 'samtycke#samtycke'])
    for (const [form, resurs] of begun) value(await kastaUtkast(door, { form, resurs }))
  })

  it('keeps no draft of a form that nothing offers again', async () => {
    const utkast = { form: 'okand', resurs: 'ny', kommunKod: '0881', nr: 1, innehall: {} }
    const door = await scene.door('projektmedarbetare.nybro')
    expect(await sparaUtkast(door, utkast)).toMatchObject({ kod: 'OGILTIG_INDATA' })
  })

  it('opens a row for a note of a case one may see, and of no other', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const { rader } = value(await startsida(door))
    // A case that stands on two rows: the form opens in one of them.
    const id = rader.find(
      (r) =>
        r.slag === 'INGET_PLANERAT' &&
        rader.filter((annan) => annan.utredningId === r.utredningId).length > 1,
    )?.utredningId
    const oppen = value(await startsida(door, { anteckna: id }))
    expect(oppen.rader.filter((r) => r.formular).map((r) => [r.utredningId, r.slag])).toEqual([
      [id, 'INGET_PLANERAT'],
    ])
    const granne = value(await startsida(await scene.door('projektmedarbetare.torsas'), { anteckna: id }))
    expect(granne.rader.every((r) => r.formular === null)).toBe(true)
  })

  it('is logged once, with whom it showed', async () => {
    const count = async (): Promise<number> =>
      withOwner(async (c) =>
        Number(
          (await c.query(`select count(*) from logg.handelse where handelse = 'ARBETSLISTA_LAST'`)).rows[0]
            .count,
        ),
      )
    const fore = await count()
    await startsida(await scene.door('projektmedarbetare.nybro'))
    expect(await count()).toBe(fore + 1)
  })

  it('reads one’s own cases and what one has begun to write, and counts the rest', async () => {
    const door = await scene.door('projektmedarbetare2.nybro')
    const kollegas = value(await startsida(door, { visa: 'alla' })).rader.map((r) => r.utredningId)
    const lasta = (val: Parameters<typeof startStore.arenden>[3]) =>
      tenantTransaction(door, async (tx, actor) =>
        (await startStore.arenden(tx, { slag: 'KOMMUN', kommunKod: '0881' }, actor.anvandareId, val)).map(
          (u) => u.utredningId,
        ),
      )
    expect(new Set(await lasta('alla'))).toEqual(new Set(kollegas))
    expect(await lasta({ minaOch: [] })).toEqual([])
    expect(await lasta({ minaOch: kollegas.slice(0, 1) })).toEqual(kollegas.slice(0, 1))
    expect(value(await startsida(door)).antal).toEqual({ mina: 0, alla: 3 })
  })

  it('shows the most overdue where there is more than a page’s worth, logs those alone, and counts them all', async () => {
    const manga = Array.from({ length: 60 }, (_, n) =>
      i('borgholm', `Nr${n}`)
        .identifierad(for_(100))
        .falt({ nastaKontakt: for_(60 - n) }),
    )
    await scene.lay(...manga)
    for (const visa of ['mina', 'alla']) {
      const vy = value(await startsida(await scene.door('projektmedarbetare.borgholm'), { visa }))
      expect(vy.rader.map((r) => [r.slag, r.forsenad])).toEqual(
        manga.slice(0, HOGST_I_GRUPP).map((_, n) => ['KONTAKT', 60 - n]),
      )
      expect(vy.grupper.DIG).toEqual({ antal: 120, forsenade: 60 })
      expect(startIngress(vy)).toContain('120 saker väntar på dig, 60 av dem är försenade')
      const loggat = await withOwner(
        async (c) =>
          (
            await c.query(
              `select cardinality(deltagare)::int as antal from logg.handelse
               where handelse = 'ARBETSLISTA_LAST' and kedja = '0885' order by vid desc limit 1`,
            )
          ).rows,
      )
      expect(loggat).toEqual([{ antal: HOGST_I_GRUPP }])
    }
  })

  it('is nobody else’s', async () => {
    for (const konto of ['projektledare', 'styrgrupp', 'remittent.nybro', 'lakare']) {
      expect(await startsida(await scene.door(konto)), konto).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    }
  })
})

describe('the list of participants', () => {
  it('narrows by what is chosen, and to the own kommun or team', async () => {
    const pm = await scene.door('projektmedarbetare.nybro')
    expect(value(await deltagarlista(pm)).antal).toBe(4)
    expect(value(await deltagarlista(pm, { steg: 'KARTLAGGNING' })).rader.map((r) => r.namn)).toEqual([
      'Prov Oplanerad',
    ])
    expect(value(await deltagarlista(pm, { hos: 'TEAM', vantat: '15' })).rader.map((r) => r.namn)).toEqual([
      'Prov Oplanerad',
      'Prov Väntar',
    ])
    expect(value(await deltagarlista(pm, { alderFran: '60' })).antal).toBe(0)
    expect(value(await deltagarlista(pm, { vems: 'INGEN' })).antal).toBe(0)
    expect(value(await deltagarlista(pm, { sort: 'namn', riktning: 'fallande' })).rader[1]?.namn).toBe(
      'Prov Oplanerad',
    )
    expect(value(await deltagarlista(pm, { arende: "'; drop table deltagare" })).antal).toBe(4)
    const at = value(await deltagarlista(await scene.door('arbetsterapeut.sodra')))
    expect(at.rader.map((r) => r.namn)).toEqual([
      'Prov Grannens',
      'Prov Komplettera',
      'Prov Oplanerad',
      'Prov Väntar',
    ])
    expect(value(await deltagarlista(await scene.door('arbetsterapeut.norra'))).antal).toBe(0)
  })

  it('says whose, and as one’s own the same cases as the start page counts, in the kommun and in the team', async () => {
    for (const konto of ['projektmedarbetare.nybro', 'arbetsterapeut.sodra']) {
      const door = await scene.door(konto)
      const { steg, antal } = value(await startsida(door))
      expect(antal.mina, konto).toBeGreaterThan(0)
      for (const s of steg) {
        const lista = value(await deltagarlista(door, { steg: s.kod, vems: 'JAG' }))
        expect([konto, s.kod, lista.antal]).toEqual([konto, s.kod, s.antal])
        expect(lista.vems.filter((v) => v.varde === lista.val.vems)).toEqual([
          { varde: 'JAG', etikett: 'Mina' },
        ])
      }
    }
    const at = await scene.door('arbetsterapeut.sodra')
    const kollega = value(await deltagarlista(at, { vems: scene.id('projektmedarbetare.nybro') }))
    expect(kollega.rader.map((r) => r.namn)).toEqual(['Prov Komplettera', 'Prov Oplanerad', 'Prov Väntar'])
    expect(kollega.vems.map((v) => v.varde)).toContain(scene.id('projektmedarbetare.nybro'))
  })

  it('hides the protected from all but the handlers, and from every file', async () => {
    const kollega = value(await deltagarlista(await scene.door('projektmedarbetare2.nybro')))
    expect(kollega.antal).toBe(3)
    const egen = value(await deltagarlista(await scene.door('projektmedarbetare.nybro')))
    expect(egen.rader.filter((r) => r.skyddad)).toMatchObject([{ namn: null, fodelsedatum: null }])
    const fil = value(await exporteraLista(await scene.door('projektmedarbetare.nybro'), { format: 'csv' }))
    expect(fil.rader.map((r) => r.efternamn)).toEqual(['Komplettera', 'Oplanerad', 'Väntar'])
  })
})

describe('opening a list', () => {
  const loggade = (): Promise<{ kedja: string; handelse: string; antal: number }[]> =>
    withOwner(
      async (c) =>
        (
          await c.query(
            `select kedja, handelse, cardinality(deltagare)::int as antal from logg.handelse
             where handelse not like 'INLOGG%' order by vid, kedja`,
          )
        ).rows,
    )
  const tillagt = async (oppna: () => Promise<{ ok: boolean }>): Promise<unknown[]> => {
    const fore = (await loggade()).length
    expect(await oppna()).toMatchObject({ ok: true })
    return (await loggade()).slice(fore)
  }

  it('adds exactly one row to the log, with those it showed, and reads no person', async () => {
    const pm = await scene.door('projektmedarbetare.nybro')
    expect(await tillagt(() => deltagarlista(pm))).toEqual([
      { kedja: '0881', handelse: 'LISTA_LAST', antal: 4 },
    ])
    expect(await tillagt(() => startsida(pm))).toEqual([
      { kedja: '0881', handelse: 'ARBETSLISTA_LAST', antal: 4 },
    ])
  })

  it('adds one to each kommun’s chain where the list goes over several', async () => {
    const at = await scene.door('arbetsterapeut.sodra')
    for (const [oppna, handelse] of [
      [() => deltagarlista(at), 'LISTA_LAST'],
      [() => teamtavla(at), 'TEAMTAVLA_LAST'],
    ] as const) {
      expect(await tillagt(oppna)).toEqual([
        { kedja: '0834', handelse, antal: 1 },
        { kedja: '0881', handelse, antal: 3 },
      ])
    }
  })
})

describe('the team’s board', () => {
  it('shows the team its open cases by step, and nobody else', async () => {
    const vy = value(await teamtavla(await scene.door('arbetsterapeut.sodra')))
    expect(vy.kolumner.map((k) => [k.kod, k.arenden.map((a) => a.namn)])).toEqual([
      ['IDENTIFIERING', []],
      ['AKTUALISERING', ['Prov Komplettera', 'Prov Väntar', 'Prov Grannens']],
      ['KARTLAGGNING', ['Prov Oplanerad']],
      ['REKOMMENDATION', []],
      ['STOD_VIDARE', []],
    ])
    expect(vy.vantarBeslut.arenden.map((a) => a.namn)).toEqual(['Prov Väntar', 'Prov Grannens'])
    expect(
      value(
        await teamtavla(await scene.door('arbetsterapeut.sodra'), { kommun: '0834' }),
      ).vantarBeslut.arenden.map((a) => a.namn),
    ).toEqual(['Prov Grannens'])
    expect(value(await teamtavla(await scene.door('arbetsterapeut.norra'))).belastning).toEqual({
      rader: [],
      fler: 0,
    })
    expect(await teamtavla(await scene.door('projektmedarbetare.nybro'))).toMatchObject({ kod: 'EJ_BEHORIG' })
  })
})
