import 'server-only'
import { groupBy } from '@/domain/group-by'
import { type Sida, sidaAv } from '@/domain/sidor'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { type Actor, type Roll, roller } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { uppdragText, vantarPaText } from '@/text/sv/anvandare'
import { kommunNamn } from '@/text/sv/kommun'
import { rollText } from '@/text/sv/roller'
import { type MedlemskapLage, medlemskapLage } from '../domain/medlemskap'
import { atkomstAv } from '../konto'
import { loadOrganisation, type Organisation } from '../organisation'
import { arLedd, anvandareScope, type AnvandareScope, medlemskapPolicy } from '../policy'
import { KontonInput } from '../schema'
import { anvandareStore, type KontoRad, type MedlemskapRad } from '../store'

/** A membership as the rooms of accounts show it. */
export interface MedlemskapVy {
  id: string
  anvandareId: string
  namn: string
  epost: string
  roll: Roll
  /** "Projektmedarbetare, Nybro kommun". */
  vad: string
  yrke: string | null
  fran: Datum
  till: Datum | null
  skal: string | null
  lage: MedlemskapLage
  foreslagenAv: string | null
  bekraftadAv: string | null
  oppnaArenden: number
  /** Who the confirmation waits for, in words; null when it waits for nobody. */
  vantarPa: string | null
  can: { bekrafta: boolean; avsluta: boolean }
}

export interface KontoVy {
  id: string
  namn: string
  epost: string
  demo: boolean
  avstangd: boolean
  harLosenord: boolean
  uppdrag: string[]
}

export interface AnvandareView {
  slag: AnvandareScope['slag']
  /** What the memberships are limited to, in words. */
  omfang: string | null
  vantar: MedlemskapVy[]
  /** Those that hold or are to begin, a page of them; none for the one who keeps the accounts. */
  medlemskap: Sida<MedlemskapVy>
  antalMedlemskap: number
  /** The accounts that fit the filter, a page of them. */
  konton: Sida<KontoVy>
  antalKonton: number
  filter: Filter
  roller: { varde: string; etikett: string }[]
  /** For the one who may grant work in another team. */
  annatTeam: {
    personer: { varde: string; etikett: string }[]
    team: { varde: string; etikett: string }[]
  } | null
  idag: Datum
}

interface Filter {
  sok: string | null
  roll: string | null
}

const scopeNamn = (
  org: Organisation,
  m: { kommunKod: string | null; teamKod: string | null },
): string | null => {
  const kommun = org.kommuner.find((k) => k.kod === m.kommunKod)
  const team = org.team.find((t) => t.kod === m.teamKod)
  return kommun ? kommunNamn(kommun.namn) : team ? `team ${team.namn}` : null
}

/** Takes a membership row, those of its account, and gives what the screen shows of it, with what this actor may do. */
export function medlemskapVy(
  actor: Actor,
  rad: MedlemskapRad,
  kontots: readonly MedlemskapRad[],
  org: Organisation,
): MedlemskapVy {
  const atkomst = atkomstAv(rad, kontots)
  const omfang = scopeNamn(org, rad)
  const lage = medlemskapLage(rad, actor.idag)
  const yrken = programmeOf(rad.programKod).koder.yrken
  return {
    id: rad.id,
    anvandareId: rad.anvandareId,
    namn: rad.namn,
    epost: rad.epost,
    roll: rad.roll,
    vad: uppdragText(rollText[rad.roll], omfang),
    yrke: yrken.find((y) => y.kod === rad.yrke)?.etikett ?? null,
    fran: rad.fran,
    till: rad.till,
    skal: rad.skal,
    lage,
    foreslagenAv: rad.foreslagenAvNamn,
    bekraftadAv: rad.bekraftadAvNamn,
    oppnaArenden: rad.oppnaArenden,
    vantarPa: lage === 'VANTAR' ? vantarPaText(rad.roll, omfang, rad.kommunenHarProjektmedarbetare) : null,
    can: can(
      { read: medlemskapPolicy.read, bekrafta: medlemskapPolicy.bekrafta, avsluta: medlemskapPolicy.avsluta },
      actor,
      atkomst,
    ),
  }
}

const iScope = (scope: AnvandareScope, m: MedlemskapRad): boolean => {
  if (scope.slag === 'KOMMUN') return m.kommunKod === scope.kommunKod
  return scope.slag === 'KONTON' || arLedd(m.roll)
}

/** The room of accounts: what waits for a confirmation, and the memberships or accounts that the actor has to do with. */
export const anvandareQuery = defineQuery({
  name: 'anvandare',
  input: KontonInput,
  scope: anvandareScope,
  load: async ({ tx, scope }) => ({
    alla: await anvandareStore.medlemskap(tx),
    konton: await anvandareStore.konton(tx),
    org: await loadOrganisation(tx),
    arbetsterapeuter: scope.slag === 'LEDDA' ? await anvandareStore.arbetsterapeuter(tx) : null,
  }),
  present: ({
    actor,
    scope,
    input,
    today,
    resource: { alla, konton, org, arbetsterapeuter },
  }): AnvandareView => {
    const perKonto = groupBy(alla, (m) => m.anvandareId)
    const vyer = alla
      .filter((m) => iScope(scope, m) && !m.avstangd)
      .map((m) => medlemskapVy(actor, m, perKonto.get(m.anvandareId) ?? [], org))
    const nu = vyer.filter(harNu)
    const nuPerKonto = groupBy(nu, (m) => m.anvandareId)
    const nuFor = (k: KontoRad): MedlemskapVy[] => nuPerKonto.get(k.id) ?? []
    // Whose whole address is written stands first, however many others it is a part of.
    const hela = (k: KontoRad): number => Number(k.epost === input.sok?.toLowerCase())
    const passande = sidaAv(
      konton.filter((k) => passar(k, input, nuFor(k))).sort((a, b) => hela(b) - hela(a)),
      input.sida,
    )
    const medlemskap = scope.slag === 'KONTON' ? [] : nu
    return {
      slag: scope.slag,
      omfang: scope.slag === 'KOMMUN' ? scopeNamn(org, { kommunKod: scope.kommunKod, teamKod: null }) : null,
      vantar: vyer
        .filter((m) => m.lage === 'VANTAR')
        .sort((a, b) => Number(b.can.bekrafta) - Number(a.can.bekrafta)),
      medlemskap: sidaAv(medlemskap, input.sida),
      antalMedlemskap: medlemskap.length,
      konton: { ...passande, rader: passande.rader.map((k) => kontoVy(k, nuFor(k))) },
      antalKonton: konton.length,
      filter: { sok: input.sok, roll: input.roll },
      roller: roller.map((r) => ({ varde: r, etikett: rollText[r] })),
      annatTeam: arbetsterapeuter && {
        personer: arbetsterapeuter.map((a) => ({
          varde: a.anvandareId,
          etikett: `${a.namn}, ${scopeNamn(org, { kommunKod: null, teamKod: a.teamKod })}`,
        })),
        team: org.team.map((t) => ({ varde: t.kod, etikett: t.namn })),
      },
      idag: today,
    }
  },
})

const harNu = (m: MedlemskapVy): boolean => m.lage === 'GALLER' || m.lage === 'KOMMANDE'

function passar(k: KontoRad, filter: Filter, nu: readonly MedlemskapVy[]): boolean {
  const sok = filter.sok?.toLowerCase()
  if (sok && !`${k.namn} ${k.epost}`.toLowerCase().includes(sok)) return false
  return !filter.roll || nu.some((m) => m.roll === filter.roll)
}

function kontoVy(k: KontoRad, nu: readonly MedlemskapVy[]): KontoVy {
  return {
    id: k.id,
    namn: k.namn,
    epost: k.epost,
    demo: k.demo,
    avstangd: k.avstangdAt !== null,
    harLosenord: k.harLosenord,
    uppdrag: nu.map((m) => m.vad),
  }
}
