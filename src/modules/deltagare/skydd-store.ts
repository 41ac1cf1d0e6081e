import 'server-only'
import { arbetarIKommunen, arbetarITeamet, personal } from '@/modules/anvandare/public'
import type { Arende } from '@/modules/utredning/public'
import type { Tx } from '@/server/db/tenant-transaction'
import { behoverAndraHandlaggare } from './domain/handlaggare'
import type { Deltagare } from './store'

const SLAG = 'ANDRA_HANDLAGGARE'
/** Set by the daily pass, for whom it has named when nobody was left. */
const UTSEDD = 'UTSEDD_HANDLAGGARE'

export const skyddStore = {
  /** Sets protection and handlers through the definer function, since the act may hide the row from the one who acts. */
  async set(tx: Tx, d: Deltagare, skydd: string, handlaggare: string[]): Promise<void> {
    await tx.$executeRaw`select vagg.satt_skydd(${d.kommunKod}, ${d.id}::uuid, ${skydd}, ${handlaggare}::uuid[])`
  },

  /**
   * Who can handle the person: the kommun's projektmedarbetare, and the team's arbetsterapeuter once the case has been
   * sent to them.
   */
  async candidates(
    tx: Tx,
    u: Arende,
  ): Promise<{ mojliga: string[]; kommunens: string[]; namn: Map<string, string> }> {
    const folk = await personal(tx)
    const deSom = (passar: (m: (typeof folk)[number]) => boolean) =>
      folk.filter(passar).map((m) => m.anvandareId)
    const kommunens = deSom((m) => arbetarIKommunen(m, u.kommunKod))
    const teamets = u.aktualiserad === null ? [] : deSom((m) => arbetarITeamet(m, u.teamKod))
    const namn = new Map(folk.map((m) => [m.anvandareId, m.namn]))
    return { mojliga: [...new Set([...kommunens, ...teamets])], kommunens, namn }
  },

  /** Whether a second handler is still to be named; `kommunens`: who of the kommun can be. */
  lacksSecond: (handlaggare: string[], kommunens: string[]): boolean =>
    behoverAndraHandlaggare(handlaggare, kommunens),

  /** When the handlers have been gone through: sets or closes the task that asks for a second one. */
  async settleTask(tx: Tx, u: Arende, t: { behovs: boolean; by: string; newId: string }): Promise<void> {
    const oppen = { kommunKod: u.kommunKod, utredningId: u.id, klarAt: null }
    const andra = { ...oppen, slag: SLAG }
    await tx.uppgift.updateMany({
      where: { ...oppen, slag: { in: t.behovs ? [UTSEDD] : [UTSEDD, SLAG] } },
      data: { klarAt: new Date(), klarAv: t.by },
    })
    if (!t.behovs || (await tx.uppgift.count({ where: andra })) > 0) return
    await tx.uppgift.createMany({
      data: [{ ...andra, id: t.newId, anvandareId: t.by, roll: 'PROJEKTMEDARBETARE', skapadAv: t.by }],
    })
  },
}
