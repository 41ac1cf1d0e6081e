import 'server-only'
import type { Tx } from '@/server/db/tenant-transaction'

/** What somebody typed about a person who turned out to be there under protection. Instants are ISO text. */
export interface Granskning {
  kommunKod: string
  id: string
  utredningId: string
  kalla: string
  innehall: Record<string, unknown>
  inlamnadAv: string
  inlamnadAt: string
  klarAt: string | null
}

export const granskningStore = {
  /** The review case with this id as far as the actor may see it, else null. */
  async find(tx: Tx, id: string): Promise<Granskning | null> {
    const row = await tx.granskning.findFirst({ where: { id } })
    return (
      row && {
        ...row,
        innehall: row.innehall as Granskning['innehall'],
        inlamnadAt: row.inlamnadAt.toISOString(),
        klarAt: row.klarAt?.toISOString() ?? null,
      }
    )
  },

  /** Those of a kommun that wait, oldest first, as far as the actor may see them; without what they hold. */
  async waiting(tx: Tx, kommunKod: string): Promise<Omit<Granskning, 'innehall'>[]> {
    const rows = await tx.granskning.findMany({
      where: { kommunKod, klarAt: null },
      select: {
        kommunKod: true,
        id: true,
        utredningId: true,
        kalla: true,
        inlamnadAv: true,
        inlamnadAt: true,
      },
      orderBy: { inlamnadAt: 'asc' },
      take: 200,
    })
    return rows.map((row) => ({ ...row, inlamnadAt: row.inlamnadAt.toISOString(), klarAt: null }))
  },

  /** Marks it done, and the task that came with it once nothing more waits in the case. */
  async finish(tx: Tx, g: Granskning, by: string): Promise<void> {
    const nu = new Date()
    const sak = { kommunKod: g.kommunKod, utredningId: g.utredningId }
    await tx.granskning.updateMany({
      where: { kommunKod: g.kommunKod, id: g.id, klarAt: null },
      data: { klarAt: nu, klarAv: by },
    })
    if ((await tx.granskning.count({ where: { ...sak, klarAt: null } })) > 0) return
    await tx.uppgift.updateMany({
      where: { ...sak, slag: 'GRANSKA_INKOMMET', klarAt: null },
      data: { klarAt: nu, klarAv: by },
    })
  },
}
