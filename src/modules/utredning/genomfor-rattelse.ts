import 'server-only'
import { utkastStore } from '@/modules/utkast/public'
import { utkastResurs } from '@/schema/utkast'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Arende } from './domain/arende'
import type { RattbarSak } from './domain/handelser'
import type { Handelserader } from './domain/handelserader'
import type { Rattelseplan } from './domain/rattelse/plan'
import { finnSak } from './domain/rattelse/ratta'
import { gangStore } from './gang-store'
import { genomforByte } from './period-store'
import { harEgenVersion, rattelseStore } from './rattelse-store'
import { utredningStore } from './store'

interface Rattelse {
  u: Arende
  r: Handelserader
  sak: RattbarSak
  sakId: string
  /** The version one saw: the thing's own, or the case's where the thing has none. */
  version: number
  slag: 'RATTAD' | 'MAKULERAD'
  skal: string
  plan: Rattelseplan
  id: string
  av: string
  /** Today, where consequences are drawn. */
  dag?: string
}

/** Carries out a correction: keeps what was, changes the thing, and moves in the case what hangs on it. */
export async function genomforRattelse(tx: Tx, x: Rattelse): Promise<void> {
  const { u, plan, sak, sakId } = x
  const nu = sak === 'avslut' ? null : finnSak(x.r, sak, sakId)
  const fore = nu ?? { datum: u.avslutad, orsak: u.avslutsorsak, kommentar: u.avslutKommentar }
  await rattelseStore.keep(tx, u, {
    id: x.id,
    sak,
    sakId,
    slag: x.slag,
    fore: { ...fore },
    skal: x.skal,
    av: x.av,
  })
  if (sak !== 'avslut' && nu)
    await rattelseStore.change(tx, u, { sak, id: sakId, version: x.version }, plan.rad, nu)
  await rattelseStore.movePeriods(tx, u, plan.perioder)
  await changeCase(tx, x)
  if (sak === 'samtycke') await rattelseStore.followSamtycke(tx, u, sakId)
  if (plan.upphor && x.dag) await gangStore.drawConsequences(tx, u, x.dag)
  await utkastStore.remove(tx, x.av, 'rattelse', utkastResurs(u.id, sak, sakId))
}

/** A thing without a version of its own is guarded by the case's, which moves on also where nothing else in it changes. */
async function changeCase(tx: Tx, { u, plan, sak, version, av }: Rattelse): Promise<void> {
  const egen = harEgenVersion(sak)
  const from = egen ? u.version : version
  if (plan.byte) await genomforByte(tx, u, from, av, plan.byte)
  else if (!egen || Object.keys(plan.arende).length > 0)
    await utredningStore.change(tx, u, from, av, plan.arende)
}
