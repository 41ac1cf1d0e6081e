import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import type { Result } from '@/server/result'
import type { Scene } from '../../integration/setup/scene-on'

/** The people who edit at the same time, each at two doors of their own or two people at one each. */
export interface Varld {
  scene: Scene
  idag: string
  /** Two projektmedarbetare of Nybro. */
  kommunens: [Door, Door]
  /** One arbetsterapeut of Södra at two desks. */
  teamets: [Door, Door]
  lakarens: [Door, Door]
  remittentens: [Door, Door]
  /** A new invented person in Nybro, laid in as built. */
  ny: (bygg?: (b: UtredningBuilder) => UtredningBuilder, skydd?: string) => Promise<UtredningBuilder>
}

/** Two acts at once: who does them, and what each sends. */
export interface Par {
  dorrar: [Door, Door]
  indata: [Record<string, unknown>, Record<string, unknown>]
}

export async function varld(scene: Scene): Promise<Varld> {
  const tva = async (ena: string, andra = ena): Promise<[Door, Door]> => [
    await scene.door(ena),
    await scene.door(andra),
  ]
  let nr = 0
  const [dag] = await fakta<{ idag: string }>('select vagg.idag()::text as idag')
  return {
    scene,
    idag: dag!.idag,
    kommunens: await tva('projektmedarbetare.nybro', 'projektmedarbetare2.nybro'),
    teamets: await tva('arbetsterapeut.sodra'),
    lakarens: await tva('lakare'),
    remittentens: await tva('remittent.nybro'),
    ny: async (bygg = (b) => b, skydd) => {
      nr += 1
      const fodelsedatum = new Date(Date.UTC(1962, 0, 1 + Math.floor(nr / 20))).toISOString().slice(0, 10)
      const person = {
        fornamn: 'Prov',
        efternamn: `Samtidig${nr}`,
        nummer: testNummer(fodelsedatum, nr % 20),
        fodelsedatum,
        kon: 'KVINNA' as const,
        ...(skydd ? { skydd } : {}),
      }
      const b = bygg(anUtredning(scene.sammanhang('nybro'), person).identifierad('2026-01-10'))
      await scene.lay(b)
      return b
    },
  }
}

/** A case in its kartläggning, open to the doctor too, with the person's own words in it. */
export const ettKartlagt = (v: Varld): Promise<UtredningBuilder> =>
  v.ny((b) =>
    b
      .samtycke('2026-01-12', { oppnarLakare: true })
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-16')
      .bidrag('HALSA', 'DELTAGARE', 'Egna ord'),
  )

/** The form of a question to the doctor about a new case. */
export const enLakarfraga = async (v: Varld): Promise<Record<string, unknown>> => ({
  utredningId: (await ettKartlagt(v)).utredningId,
  fraga: 'Vad är rimligt?',
  delar: ['OMRADE_HALSA'],
  form: 'LASNING',
  minuter: '1',
  onskatSvar: v.idag,
  lakareId: v.scene.id('lakare'),
})

/** What is told of an instrument that was used. */
export const instrument = {
  namn: 'AWP',
  datum: '2026-03-01',
  bedomare: 'Eva Prov',
  sammanfattning: 'Orkar en timme.',
}

/** Rows as the owner sees them. */
export const fakta = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, parameters)).rows as T[])

/** The id of what hangs on the case: its only row in the table. */
export async function idAv(tabell: string, u: UtredningBuilder): Promise<string> {
  const [rad] = await fakta<{ id: string }>(`select id from public.${tabell} where utredning_id = $1`, [
    u.utredningId,
  ])
  if (!rad) throw new Error(`Ingen rad i ${tabell}`)
  return rad.id
}

export function vardet<V>(svar: Result<V>): V {
  if (!svar.ok) throw new Error(`Nekades: ${svar.kod} ${JSON.stringify(svar.falt ?? svar.data ?? '')}`)
  return svar.value
}

/** The same form sent twice, with the words of each. */
export const tva = (
  falt: Record<string, unknown>,
  olika: (vem: string) => Record<string, unknown> = () => ({}),
): Par['indata'] => [
  { ...falt, ...olika('Ena') },
  { ...falt, ...olika('Andra') },
]
