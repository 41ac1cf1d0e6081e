import 'server-only'
import { namesOf } from '@/modules/anvandare/public'
import { type FormagaRad, insatsStore } from '@/modules/insats/public'
import { loadKartlaggningsbild, type Omradesbild } from '@/modules/kartlaggning/public'
import { provaPagaende } from '@/modules/utredning/domain/public'
import {
  type Arende,
  type ArendeHuvud,
  arendeHandelse,
  checklista,
  type Checkpunkt,
  loadArendeHuvud,
  loadStegUnderlag,
  rattelseStore,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import type { Tx } from '@/server/db/tenant-transaction'
import { can } from '@/server/policy'
import { gallande, provaRatta, provaSpara, utkastet } from '../domain/rekommendation'
import { stegLage } from '../domain/steg-lage'
import { rekommendationPolicy } from '../policy'
import { RekommendationSidaInput } from '../schema'
import { rekommendationStore } from '../store'
import { tillVersionView, type VersionView } from './version-vy'

export interface RekommendationView {
  huvud: ArendeHuvud
  /** Whether the case has not come to the step yet. */
  arFore: boolean
  /** The draft as it is saved. */
  utkast: VersionView | null
  gallande: VersionView | null
  /** Earlier signed versions and annulled ones, latest first. */
  tidigare: VersionView[]
  /** Set where this actor may write just now; `paborjat` is what they have typed and not saved. */
  formular: { paborjat: Utkast | null; kartlaggning: Omradesbild[] } | null
  /** Whether the draft is shown to be read through, and signed. */
  granska: boolean
  /** What is missing before it can be signed. */
  checklista: Checkpunkt[]
  formagor: FormagaRad[]
  can: Record<'skriva' | 'signera' | 'ratta' | 'makulera', boolean>
}

/** The rekommendation of a case: the draft, the version that holds, and the earlier ones. */
export const rekommendationSida = defineQuery({
  name: 'rekommendation-sida',
  input: RekommendationSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: rekommendationPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('REKOMMENDATION_LAST', u),
  present: async ({ tx, actor, input, resource: u, today }): Promise<RekommendationView> => {
    const { rader, versioner, formagor } = await loadVersioner(tx, u)
    const { arISteget, arForbi } = stegLage(u)
    const may = can(rekommendationPolicy, actor, u)
    const utkast = utkastet(versioner)
    const kanSpara = provaSpara(versioner, { arISteget, version: utkast?.version ?? 0 }) === null
    const pagar = provaPagaende(u) === null
    const farSkriva = may.skriva && pagar && kanSpara
    const granska = input.granska && utkast !== null
    const holds = gallande(versioner)
    const rad = (id: string | undefined): VersionView | null => rader.find((v) => v.id === id) ?? null
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      arFore: !arISteget && !arForbi,
      utkast: rad(utkast?.id),
      gallande: rad(holds?.id),
      tidigare: rader.filter((v) => v.status === 'SIGNERAD' && v.id !== holds?.id).reverse(),
      formular: farSkriva
        ? {
            paborjat: await utkastStore.find(tx, actor.anvandareId, 'rekommendation', u.id),
            kartlaggning: await loadKartlaggningsbild(tx, u),
          }
        : null,
      granska,
      checklista: utkast ? await loadChecklista(tx, u, today) : [],
      formagor,
      can: {
        skriva: farSkriva,
        signera: may.signera && farSkriva,
        ratta: may.signera && pagar && (arISteget || arForbi) && provaRatta(versioner) === null,
        makulera: may.signera,
      },
    }
  },
})

/** Every version of a case's rekommendation as the screen shows it, and the assessments it may rest on. */
export async function loadVersioner(tx: Tx, u: Arende) {
  const versioner = await rekommendationStore.versioner(tx, u)
  const formagor = await insatsStore.formagor(tx, u)
  const skalen = await rattelseStore.skalen(tx, u, 'rekommendation')
  const folk = versioner.flatMap((v) => [v.signeradAv, v.andradAv])
  const namn = await namesOf(tx, [...folk, ...[...skalen.values()].map((s) => s.av)])
  const rader = versioner.map((v) => tillVersionView(v, { versioner, formagor, namn, skalen }))
  return { versioner, formagor, rader }
}

const loadChecklista = async (tx: Tx, u: Arende, today: string): Promise<Checkpunkt[]> =>
  checklista(programmeOf(u.programKod), stegLage(u).steg, await loadStegUnderlag(tx, u, today))
