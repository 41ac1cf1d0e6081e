import 'server-only'
import type { Tx } from '@/server/db/tenant-transaction'
import { loadOrganisation } from './organisation'
import type { KontoAtkomst, MedlemskapAtkomst } from './policy'
import { anvandareStore, type KontoRad, type MedlemskapRad } from './store'

/** An account with its memberships, as the policy judges it. */
export type Konto = KontoRad & KontoAtkomst & { medlemskap: MedlemskapRad[] }

const arAktivSystemadministrator = (m: MedlemskapRad): boolean =>
  m.roll === 'SYSTEMADMINISTRATOR' && m.bekraftadAt !== null && m.avslutadAt === null

/** The account with this id for those who keep accounts, else null. */
export async function findKonto(tx: Tx, id: string): Promise<Konto | null> {
  const konto = (await anvandareStore.konton(tx)).find((k) => k.id === id)
  if (!konto) return null
  const medlemskap = (await anvandareStore.medlemskap(tx)).filter((m) => m.anvandareId === id)
  return { ...konto, medlemskap, arSystemadministrator: medlemskap.some(arAktivSystemadministrator) }
}

/** A membership as the policy judges it, beside the others of its account. */
export function atkomstAv(m: MedlemskapRad, kontots: readonly MedlemskapRad[]): MedlemskapAtkomst {
  return {
    anvandareId: m.anvandareId,
    roll: m.roll,
    kommunKod: m.kommunKod,
    foreslagenAv: m.foreslagenAv,
    bekraftad: m.bekraftadAt !== null,
    avslutad: m.avslutadAt !== null,
    arSystemadministrator: kontots.some(arAktivSystemadministrator),
    kommunenHarProjektmedarbetare: m.kommunenHarProjektmedarbetare,
  }
}

/** The membership with this id as far as the actor has to do with it, with what the policy needs; else null. */
export async function findMedlemskap(
  tx: Tx,
  id: string,
): Promise<{ rad: MedlemskapRad; atkomst: MedlemskapAtkomst } | null> {
  const alla = await anvandareStore.medlemskap(tx)
  const rad = alla.find((m) => m.id === id)
  if (!rad) return null
  const kontots = alla.filter((m) => m.anvandareId === rad.anvandareId)
  return { rad, atkomst: atkomstAv(rad, kontots) }
}

/** The chains that an act about a membership is logged in: the kommun's, the team's kommuner's, else the system's. */
export async function kedjorFor(
  tx: Tx,
  m: { kommunKod: string | null; teamKod: string | null },
): Promise<string[]> {
  if (m.kommunKod) return [m.kommunKod]
  if (!m.teamKod) return ['SYSTEM']
  const { team } = await loadOrganisation(tx)
  return team.find((t) => t.kod === m.teamKod)?.kommuner ?? ['SYSTEM']
}
