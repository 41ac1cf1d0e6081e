import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Datum } from '@/programme/definition'
import type { Roll } from '@/server/actor'
import { rowsInOneValue } from '@/server/db/one-value'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Avslutshinder } from './domain/medlemskap'

/** A member of staff in one role: whom one works with. */
export interface Medarbetare {
  anvandareId: string
  namn: string
  roll: Roll
  yrke: string | null
  kommunKod: string | null
  teamKod: string | null
}

/** The people the actor works with: projektmedarbetare and arbetsterapeuter of own kommuner and teams, and the läkare; of one kommun where named. */
export async function personal(tx: Tx, kommunKod: string | null = null): Promise<Medarbetare[]> {
  return rowsInOneValue(
    tx,
    Prisma.sql`select anvandare_id as "anvandareId", namn, roll, yrke, kommun_kod as "kommunKod", team_kod as "teamKod"
      from vagg.personal(${kommunKod}) order by namn collate "sv-x-icu"`,
  )
}

/** Names of staff by id; ids that are null are passed over. */
export async function namesOf(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await tx.$queryRaw<
    { id: string; namn: string }[]
  >`select id, namn from vagg.namn(${wanted}::uuid[])`
  return new Map(rows.map((r) => [r.id, r.namn]))
}

/** The name of one member of staff, or null. */
export async function nameOf(tx: Tx, anvandareId: string | null): Promise<string | null> {
  return (await namesOf(tx, [anvandareId])).get(anvandareId ?? '') ?? null
}

/** How many of a kommun's proposed memberships wait for the actor's own confirmation. */
export async function antalAttBekrafta(tx: Tx, kommunKod: string): Promise<number> {
  const rows = await tx.$queryRaw<{ n: number }[]>`select vagg.uppdrag_att_bekrafta(${kommunKod}) as n`
  return rows[0]?.n ?? 0
}

/** A membership as those who keep it see it. */
export interface MedlemskapRad {
  id: string
  anvandareId: string
  namn: string
  epost: string
  demo: boolean
  avstangd: boolean
  programKod: string
  roll: Roll
  yrke: string | null
  kommunKod: string | null
  teamKod: string | null
  fran: Datum
  till: Datum | null
  skal: string | null
  foreslagenAv: string | null
  foreslagenAvNamn: string | null
  foreslagenAt: string
  bekraftadAvNamn: string | null
  bekraftadAt: string | null
  avslutadAt: string | null
  /** Open cases that would stand without their person. */
  oppnaArenden: number
  kommunenHarProjektmedarbetare: boolean
}

export interface KontoRad {
  id: string
  epost: string
  namn: string
  demo: boolean
  avstangdAt: string | null
  harLosenord: boolean
  /** Until when an unused one-time link may be used. */
  lankTill: string | null
}

export interface SessionRad {
  kalla: 'WEBB' | 'CLI'
  skapadAt: string
  senastAt: string
  fran: string | null
  denna: boolean
}

const hinderAv = ([row]: Avslutshinder[]): Avslutshinder => {
  if (!row) throw new Error('anvandare-store: inget svar')
  return row
}

/** Accounts and memberships: the runtime has no right on their tables, so each is a definer function that asks who the actor is. */
export const anvandareStore = {
  /** The memberships that the actor has to do with, by name. */
  async medlemskap(tx: Tx): Promise<MedlemskapRad[]> {
    return tx.$queryRaw<MedlemskapRad[]>`
      select id, anvandare_id as "anvandareId", namn, epost, demo, avstangd, program_kod as "programKod", roll, yrke,
        kommun_kod as "kommunKod", team_kod as "teamKod", fran::text, till::text, skal,
        foreslagen_av as "foreslagenAv", foreslagen_av_namn as "foreslagenAvNamn", to_json(foreslagen_at)#>>'{}' as "foreslagenAt",
        bekraftad_av_namn as "bekraftadAvNamn", to_json(bekraftad_at)#>>'{}' as "bekraftadAt",
        to_json(avslutad_at)#>>'{}' as "avslutadAt", oppna_arenden as "oppnaArenden",
        kommunen_har_projektmedarbetare as "kommunenHarProjektmedarbetare"
      from vagg.medlemskap_lista() order by namn collate "sv-x-icu", fran, id`
  },

  /** All accounts, for those who keep them; none for others. */
  async konton(tx: Tx): Promise<KontoRad[]> {
    return tx.$queryRaw<KontoRad[]>`
      select id, epost, namn, demo, to_json(avstangd_at)#>>'{}' as "avstangdAt", har_losenord as "harLosenord",
        to_json(lank_till)#>>'{}' as "lankTill"
      from vagg.konton() order by namn collate "sv-x-icu", epost`
  },

  /** Makes an account; false where the address has one. */
  async skapaKonto(tx: Tx, konto: { id: string; epost: string; namn: string }): Promise<boolean> {
    const rows = await tx.$queryRaw<{ ok: boolean }[]>`
      select vagg.skapa_konto(${konto.id}::uuid, ${konto.epost}, ${konto.namn}) as ok`
    return rows[0]?.ok === true
  },

  /** Proposes a membership; the database confirms at once those that see no persons. */
  async foresla(tx: Tx, m: Record<string, unknown>): Promise<void> {
    await tx.$executeRaw`select vagg.foresla_medlemskap(${JSON.stringify(m)}::jsonb)`
  },

  async bekrafta(tx: Tx, id: string): Promise<void> {
    await tx.$executeRaw`select vagg.bekrafta_medlemskap(${id}::uuid)`
  },

  /** Ends a membership, or gives what stands in the way. */
  async avsluta(tx: Tx, id: string): Promise<Avslutshinder> {
    const rows = await tx.$queryRaw<Avslutshinder[]>`
      select oppna, sista from vagg.avsluta_medlemskap(${id}::uuid)`
    return hinderAv(rows)
  },

  /** Gives a membership a last day. Throws (KR003) for anybody who may not end it, and for a day that it cannot have. */
  async sattSistaDag(tx: Tx, id: string, till: Datum): Promise<void> {
    await tx.$executeRaw`select vagg.satt_sista_dag(${id}::uuid, ${till}::date)`
  },

  /** Closes an account, or gives what stands in the way. */
  async avslutaKonto(tx: Tx, id: string): Promise<Avslutshinder> {
    const rows = await tx.$queryRaw<Avslutshinder[]>`
      select oppna, sista from vagg.avsluta_konto(${id}::uuid)`
    return hinderAv(rows)
  },

  async skapaLank(tx: Tx, id: string, hemlighet: string): Promise<void> {
    await tx.$executeRaw`select vagg.skapa_lank(${id}::uuid, ${hemlighet})`
  },

  /** The chains that an act about the account is logged in. */
  async kedjor(tx: Tx, anvandareId: string): Promise<string[]> {
    const rows = await tx.$queryRaw<
      { kedjor: string[] }[]
    >`select vagg.kedjor_for_konto(${anvandareId}::uuid) as kedjor`
    return rows[0]?.kedjor ?? ['SYSTEM']
  },

  /** Arbetsterapeuter who may work in another team for a time, with their own team; for the projektledare. */
  async arbetsterapeuter(tx: Tx): Promise<{ anvandareId: string; namn: string; teamKod: string }[]> {
    return tx.$queryRaw`
      select anvandare_id as "anvandareId", namn, team_kod as "teamKod" from vagg.arbetsterapeuter() order by namn collate "sv-x-icu"`
  },

  async beviljaAnnatTeam(tx: Tx, m: Record<string, unknown>): Promise<void> {
    await tx.$executeRaw`select vagg.bevilja_annat_team(${JSON.stringify(m)}::jsonb)`
  },

  /** One's own sessions that still hold, the latest first. */
  async sessioner(tx: Tx): Promise<SessionRad[]> {
    return tx.$queryRaw<SessionRad[]>`
      select kalla, to_json(skapad_at)#>>'{}' as "skapadAt", to_json(senast_at)#>>'{}' as "senastAt", fran, denna
      from vagg.mina_sessioner() order by senast_at desc`
  },

  /** The secret session of this transaction, for the sign-in role to judge a password by. */
  async sessionSecret(tx: Tx): Promise<string> {
    const rows = await tx.$queryRaw<{ s: string }[]>`select current_setting('kraft.session') as s`
    return rows[0]?.s ?? ''
  },
}
