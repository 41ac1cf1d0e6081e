import 'server-only'
import { type UtkastForm, utkastResurs } from '@/schema/utkast'
import type { Tx } from '@/server/db/tenant-transaction'

export interface Utkast {
  form: UtkastForm
  resurs: string
  kommunKod: string
  basVersion: number | null
  innehall: Record<string, string | string[]>
  nr: number
  /** ISO instant. */
  sparatAt: string
}

export const utkastStore = {
  /** Keeps a draft unless a later one of the same form is there already. Says whether it was kept. */
  async save(tx: Tx, anvandareId: string, u: Omit<Utkast, 'sparatAt'>): Promise<boolean> {
    const n = await tx.$executeRaw`
      insert into utkast (anvandare_id, form, resurs, kommun_kod, bas_version, innehall, nr, sparat_at)
      values (${anvandareId}::uuid, ${u.form}, ${u.resurs}, ${u.kommunKod}, ${u.basVersion}, ${JSON.stringify(u.innehall)}::jsonb, ${u.nr}, now())
      on conflict (anvandare_id, form, resurs) do update
        set innehall = excluded.innehall, nr = excluded.nr, bas_version = excluded.bas_version, sparat_at = now()
        where utkast.nr < excluded.nr`
    return n === 1
  },

  /** The author's own draft of a form, or null. */
  async find(tx: Tx, anvandareId: string, form: UtkastForm, resurs: string): Promise<Utkast | null> {
    const row = await tx.utkast.findUnique({
      where: { anvandareId_form_resurs: { anvandareId, form, resurs } },
    })
    return row && toUtkast(row)
  },

  /** The author's own drafts about one thing. */
  async about(tx: Tx, anvandareId: string, resurs: string): Promise<Utkast[]> {
    const rows = await tx.utkast.findMany({ where: { anvandareId, resurs } })
    return rows.map(toUtkast)
  },

  /** The author's own drafts about a thing, a case above all, and about what is in it. */
  async inom(tx: Tx, anvandareId: string, id: string): Promise<Utkast[]> {
    const delar = { startsWith: utkastResurs(id, '') }
    const rows = await tx.utkast.findMany({
      where: { anvandareId, OR: [{ resurs: id }, { resurs: delar }] },
    })
    return rows.map(toUtkast)
  },

  /** All the author's own drafts, newest first. */
  async all(tx: Tx, anvandareId: string): Promise<Utkast[]> {
    const rows = await tx.utkast.findMany({ where: { anvandareId }, orderBy: { sparatAt: 'desc' } })
    return rows.map(toUtkast)
  },

  /** Removes the draft: thrown away, or saved for real (then in the same transaction). */
  async remove(tx: Tx, anvandareId: string, form: UtkastForm, resurs: string): Promise<void> {
    await tx.utkast.deleteMany({ where: { anvandareId, form, resurs } })
  },
}

const toUtkast = (
  row: Omit<Utkast, 'form' | 'innehall' | 'sparatAt'> & { form: string; innehall: unknown; sparatAt: Date },
): Utkast => ({
  ...row,
  form: row.form as UtkastForm,
  innehall: row.innehall as Utkast['innehall'],
  sparatAt: row.sparatAt.toISOString(),
})
