import { randomUUID } from 'node:crypto'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import type { Row } from '@/cli/content/arendebyggare'
import { withOwner } from '@/server/db/owner'
import { dag } from '../../factories/dagar'
import type { Scene } from '../../integration/setup/scene-on'
import { type Aktor, laggInAktorer } from './aktorer'
import { lagen, type Lage } from './vem-far'

/** A person in one of the six states, and the ids of everything that hangs on the case. */
export interface Provperson {
  lage: Lage
  utredningId: string
  deltagareId: string
  nummer: string
  /** Whatever tells who it is, or what is written about the person. */
  hemligt: string[]
  arendenummer: string
  ids: Record<string, string>
}

/** What the matrix is tried on: one person in each state, everybody who tries, and things to aim at. */
export interface Varld {
  personer: Provperson[]
  aktorer: Aktor[]
  mal: Record<'konto' | 'moteId' | 'filId' | 'medlemskap' | 'medlemskapArbetsterapeut', string>
  lakareId: string
}

/** An id that names nothing. */
export const GISSAT = '00000000-0000-4000-8000-000000000000'

const Provbyggare = {
  medAllt(b: UtredningBuilder, lage: Lage): UtredningBuilder {
    const ord = (vad: string): string => `HEMLIGTEXT-${lage} ${vad}`
    b.samtycke(dag(-300), {
      oppnarLakare: true,
      mottagare: ord('mottagare'),
      ...(lage === 'aterkallat' ? { aterkallat: dag(-20) } : {}),
    })
      .aktualiserad(dag(-290), { fraga: ord('fråga') })
      .antagen(dag(-280))
      .kartlaggs(dag(-270))
      .bidrag('HALSA', 'DELTAGARE', ord('egna ord'))
      .kartlagd(dag(-260))
      .formaga(dag(-255), 30, { bedomare: ord('bedömare'), motivering: ord('motivering') })
      .rekommenderad(dag(-250), ['SOCIAL'], { sammanfattning: ord('sammanfattning') })
      .insats('SOCIAL', dag(-240), { syfte: ord('syfte') })
      .anteckning(dag(-5), 'TELEFON', ord('anteckning'))
    if (lage === 'efter') b.avslutad(dag(-30), 'TILL_ARBETE')
    if (lage === 'langesedan') b.avslutad(dag(-200), 'TILL_ARBETE')
    return b
  },
}

async function enPerson(scene: Scene, lage: Lage, aktorer: Aktor[]): Promise<Provperson> {
  const n = lagen.indexOf(lage)
  const fodelsedatum = `1983-03-${String(10 + n)}`
  const nummer = testNummer(fodelsedatum, n)
  const arendenummer = `DOLD-${lage.toUpperCase()}`
  const av = (grupp: string): string => aktorer.find((a) => a.grupp === grupp)?.id ?? ''
  const b = anUtredning(
    {
      ...scene.sammanhang('nybro'),
      arendenummer,
      kontaktpersonId: av('KOMMUN_HANDLAGGARE'),
      arbetsterapeutId: av('TEAM_HANDLAGGARE'),
    },
    {
      fornamn: 'Hemlighild',
      efternamn: `Dold${lage}`,
      nummer,
      fodelsedatum,
      kon: 'KVINNA',
      ...(lage === 'skyddad' ? { skydd: 'SEKRETESSMARKERING' } : {}),
    },
  )
    .kontakt({ telefon: `070-99900${n}` })
    .falt({ bakgrund: `HEMLIGTEXT-${lage} bakgrund` })
    .identifierad(dag(-310))
  if (lage === 'fore') b.anteckning(dag(-5), 'TELEFON', 'HEMLIGTEXT-fore anteckning')
  else Provbyggare.medAllt(b, lage)
  if (lage === 'skyddad') b.handlaggare(av('TEAM_HANDLAGGARE'))
  await scene.lay(b)
  const ids = await tillbehor(b, lage, aktorer, { nummer, fodelsedatum, arendenummer })
  return {
    lage,
    utredningId: b.utredningId,
    deltagareId: b.deltagareId,
    nummer,
    arendenummer,
    hemligt: [`Dold${lage}`, nummer, `HEMLIGTEXT-${lage}`, `070-99900${n}`],
    ids,
  }
}

/** What builders do not make: proxies, instruments, questions to the doctor, a förslag, a review case, a named colleague. */
async function tillbehor(
  b: UtredningBuilder,
  lage: Lage,
  aktorer: Aktor[],
  om: { nummer: string; fodelsedatum: string; arendenummer: string },
): Promise<Record<string, string>> {
  const av = (grupp: string): string => aktorer.find((a) => a.grupp === grupp)?.id ?? GISSAT
  const u = b.utredningId
  return withOwner(async (c) => {
    const lagg = async (tabell: string, rad: Row): Promise<string> => {
      const id = randomUUID()
      const hel = { kommun_kod: '0881', id, ...rad }
      const namn = Object.keys(hel)
      await c.query(
        `insert into public.${tabell} (${namn.join(', ')}) values (${namn.map((_, i) => `$${i + 1}`).join(', ')})`,
        Object.values(hel),
      )
      return id
    }
    const ids: Record<string, string> = {}
    ids.foretradare = await lagg('foretradare', {
      deltagare_id: b.deltagareId,
      slag: 'GOD_MAN',
      namn: `HEMLIGTEXT-${lage} god man`,
    })
    ids.instrument = await lagg('instrument', {
      utredning_id: u,
      namn: `HEMLIGTEXT-${lage} instrument`,
      datum: dag(-250),
      bedomare: 'X',
      sammanfattning: 'Y',
    })
    ids.uppgift = await lagg('uppgift', { utredning_id: u, slag: 'EGEN', text: `HEMLIGTEXT-${lage} uppgift` })
    ids.forslag = await lagg('forslag', {
      fornamn: 'Förslagshild',
      efternamn: `Forslag${lage}`,
      nummer: om.nummer,
      fodelsedatum: om.fodelsedatum,
      motivering: `FORSLAGSTEXT-${lage}`,
      forslagsstallare_id: av('REMITTENT'),
    })
    if (lage === 'skyddad')
      ids.granskning = await lagg('granskning', {
        utredning_id: u,
        kalla: 'REGISTRERING',
        innehall: { fornamn: `HEMLIGTEXT-${lage} granskning` },
        inlamnad_av: av('KOMMUN'),
      })
    if (lage !== 'fore') {
      ids.konsultation = await lagg('lakarkonsultation', {
        utredning_id: u,
        team_kod: 'SODRA',
        arendenummer: om.arendenummer,
        lakare_id: av('LAKARE'),
        fraga: `LAKARTEXT-${lage}`,
        form: 'LASNING',
        delar: ['BAKGRUND'],
        minuter_bokade: 30,
        stalld_av: av('TEAM_HANDLAGGARE'),
      })
    }
    // The protected person's samtycke names one too, from before the protection.
    if (lage !== 'fore' && lage !== 'aterkallat')
      await lagg('atkomst', {
        utredning_id: u,
        anvandare_id: av('KOLLEGA'),
        slag: 'KOLLEGA',
        fran: dag(-100),
      })
    for (const tabell of [
      'samtycke',
      'aktualisering',
      'teambeslut',
      'insats',
      'anteckning',
      'aktivitetsformaga',
      'rekommendation',
    ]) {
      const { rows } = await c.query(`select id from public.${tabell} where utredning_id = $1 limit 1`, [u])
      ids[tabell] = rows[0]?.id ?? GISSAT
    }
    return ids
  })
}

async function laggInMal(aktorer: Aktor[]): Promise<Varld['mal']> {
  const av = (grupp: string): string => aktorer.find((a) => a.grupp === grupp)?.id ?? GISSAT
  const [konto, annan, moteId, filId, m1, m2] = Array.from({ length: 6 }, () => randomUUID())
  await withOwner(async (c) => {
    for (const [id, epost] of [
      [konto, 'maltavla@prov.example'],
      [annan, 'maltavla2@prov.example'],
    ])
      await c.query('insert into public.anvandare (id, epost, namn) values ($1, $2, $3)', [
        id,
        epost,
        'Måltavla',
      ])
    // Proposed by nobody who tries the doors, and waiting to be confirmed.
    await c.query(
      `insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, team_kod, fran) values
       ($1, $3, 'KRAFT', 'PROJEKTMEDARBETARE', 'SOCIALSEKRETERARE', '0881', null, '2026-01-01'),
       ($2, $3, 'KRAFT', 'ARBETSTERAPEUT', null, null, 'SODRA', '2026-01-01')`,
      [m1, m2, annan],
    )
    await c.query(
      `insert into public.teammote (id, team_kod, datum, ledare_id) values ($1, 'SODRA', $2, $3)`,
      [moteId, dag(0), av('TEAM')],
    )
    await c.query(
      `insert into public.import_fil (kommun_kod, id, anvandare_id, filnamn, innehall) values ('0881', $1, $2, 'HEMLIGFIL.csv', $3)`,
      [filId, av('KOMMUN_HANDLAGGARE'), Buffer.from('HEMLIGFIL')],
    )
  })
  return {
    konto: konto ?? '',
    moteId: moteId ?? '',
    filId: filId ?? '',
    medlemskap: m1 ?? '',
    medlemskapArbetsterapeut: m2 ?? '',
  }
}

/** The word that a door is knocked on with where the act must leave no trace. */
export const UTAN_SPAR = 'prov utan spår'

/**
 * Lets every act run to its last statement, the log row, which the database then refuses at doors that bear the word.
 * No log, no act: so the world stays the same for every cell, and the door has shown that it opens.
 */
async function laggInUtanSpar(): Promise<void> {
  await withOwner(async (c) => {
    await c.query(`create function logg.prov_utan_spar() returns trigger language plpgsql set search_path = '' as $$
      begin
        if (new.fran = '${UTAN_SPAR}' and new.handelse <> 'ATKOMST_NEKAD')
          or (new.fran like 'CLI %' and new.handelse not in ('ATKOMST_NEKAD', 'INLOGGAD', 'MAL_HAMTADE', 'IMPORT_PROVAD'))
        then raise exception 'PROV_SLUT'; end if;
        return new;
      end $$`)
    await c.query(
      'create trigger prov before insert on logg.handelse for each row execute function logg.prov_utan_spar()',
    )
  })
}

/** Lays in the persons and everybody who tries the doors, in a database that holds the organisation. */
export async function laggInVarld(scene: Scene): Promise<Varld> {
  const aktorer = await laggInAktorer()
  const personer: Provperson[] = []
  for (const lage of lagen) personer.push(await enPerson(scene, lage, aktorer))
  const mal = await laggInMal(aktorer)
  await laggInUtanSpar()
  return { personer, aktorer, mal, lakareId: aktorer.find((a) => a.grupp === 'LAKARE')?.id ?? GISSAT }
}
